import { M as adapters } from "./publishing.js";
import { n as limitRows, t as platformFacts } from "./platform-facts.js";

// src/entry/commands/platforms.ts
async function run(call) {
	const all = await Promise.all(adapters.ids.map((id) => adapters.load(id)));
	const document = {
		version: 1,
		platforms: all.map((adapter) => ({
			...platformFacts(adapter),
			limits: limitRows(adapter.limits).map(([what, { min = null, max, unit, source, checked }]) => {
				return {
					what: what.replaceAll("`", ""),
					min,
					max,
					unit,
					source,
					checked
				};
			})
		}))
	};
	const width = Math.max(...all.map(({ id }) => id.length)) + 2;
	return {
		exit: 0,
		document,
		text: all.map((adapter) => {
			const facts = platformFacts(adapter);
			return `${call.palette.bold(facts.id.padEnd(width))}${describe(facts)}`;
		}).join("\n")
	};
}
function describe({ text, parts, media, can }) {
	return [
		text,
		parts === 1 ? "no threads" : parts === null ? "threads" : `threads of up to ${parts} parts`,
		media.join(", ") || "no media",
		can.join(", ")
	].join("; ");
}

export { run };