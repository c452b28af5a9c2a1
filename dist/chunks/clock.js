import { setTimeout } from "node:timers/promises";

// src/io/clock.ts
function systemClock() {
	return {
		now: () => Date.now(),
		wait: waitFor
	};
}
function shiftedClock(start) {
	const shift = start - Date.now();
	return {
		now: () => Date.now() + shift,
		wait: waitFor
	};
}
function fixedClock(start) {
	let now = start;
	return {
		now: () => now,
		set: (milliseconds) => {
			now = milliseconds;
		},
		advance: (milliseconds) => {
			now += milliseconds;
		},
		wait: async (milliseconds, signal) => {
			signal?.throwIfAborted();
			now += milliseconds;
		}
	};
}
async function waitFor(milliseconds, signal) {
	await setTimeout(milliseconds, void 0, signal === void 0 ? {} : { signal });
}

export { shiftedClock as n, systemClock as r, fixedClock as t };