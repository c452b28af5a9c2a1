import { Mt as parseSelection, N as publish$1, b as composePublishing, y as composePlanning } from "./chunks/publishing.js";
import { r as composeReading } from "./chunks/compose-reading.js";
import { P as Failure, R as processEnvironment, c as systemClock } from "./chunks/begin.js";
import { n as plan$1 } from "./chunks/plan.js";
import { t as status$1 } from "./chunks/status.js";
import { t as validate$1 } from "./chunks/validate.js";
import { t as verify } from "./chunks/verify.js";

// src/index.ts
async function validate(options = {}) {
	return validate$1(await composeReading(settingOf(options)));
}
async function plan(options = {}) {
	return plan$1(await composePlanning(settingOf(options)));
}
async function publish(options = {}) {
	const world = await composePublishing(settingOf(options));
	try {
		return await publish$1(world, options.only === void 0 ? null : parseSelection(options.only));
	} finally {
		await world.close();
	}
}
async function status(options = {}) {
	return status$1(await composePlanning(settingOf(options)));
}
async function verifyLedger(options = {}) {
	return verify(await composePlanning(settingOf(options)));
}
function settingOf({ cwd = ".", clock, environment, signal, log }) {
	return {
		cwd,
		clock: clock ?? systemClock(),
		environment: environment ?? processEnvironment(),
		signal: signal ?? new AbortController().signal,
		log: log ?? (() => {})
	};
}

export { Failure, plan, publish, status, validate, verifyLedger };