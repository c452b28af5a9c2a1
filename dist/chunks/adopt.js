import { t as adopt } from "./decide.js";
import { Ot as parseSelection, y as composePlanning } from "./publishing.js";
import { f as plain, r as settingOf } from "./begin.js";
import { n as wordOf } from "./decision.js";

// src/entry/commands/adopt.ts
async function run(call) {
	const written = call.arguments[0];
	const selection = written === void 0 ? null : parseSelection(written);
	const targets = await adopt(await composePlanning(settingOf(call)), selection, wordOf(call));
	const lines = targets.map((target) => `adopted    ${plain(target)}`);
	return {
		exit: 0,
		document: {
			version: 1,
			targets
		},
		text: lines.length === 0 ? "Nothing is due or held; nothing was adopted." : lines.join("\n")
	};
}

export { run };