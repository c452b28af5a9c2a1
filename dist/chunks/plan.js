import { n as planNeedsPerson, t as plan } from "./review.js";
import { t as parseSelection } from "./selection.js";
import { t as composePlanning } from "./compose.js";
import { n as planText } from "./plan-text.js";
import { t as settingOf } from "./setting.js";
import { t as planToDocument } from "./to-document.js";

// src/entry/commands/plan.ts
async function run(call) {
	const { only, all } = call.options;
	const planned = await plan(await composePlanning(settingOf(call)), typeof only === "string" ? parseSelection(only) : null);
	return {
		exit: planNeedsPerson(planned) ? 1 : 0,
		document: planToDocument(planned),
		text: planText(planned, {
			all: all === true,
			palette: call.palette
		})
	};
}

export { run };