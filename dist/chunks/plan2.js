import { r as planNeedsPerson, t as outline } from "./plan.js";
import { t as parseSelection } from "./selection.js";
import { r as composePlanning } from "./compose.js";
import { i as showsTarget, n as planTail, o as targetLines } from "./plan-text.js";
import { n as plannedToDocument, t as planToDocument } from "./to-document.js";
import { t as settingOf } from "./setting.js";

// src/entry/plan-pieces.ts
async function* planJson(plan, fill) {
	const { targets: unread, issues, ...head } = planToDocument({
		...plan,
		targets: []
	});
	yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "targets": [`;
	let written = 0;
	const element = (value) => `${written++ === 0 ? "" : ","}\n    ${indented(value, 4)}`;
	for await (const target of filled(plan.targets, fill)) yield element(plannedToDocument(target));
	for (const target of unread) yield element(target);
	yield `${written === 0 ? "" : "\n  "}],\n  "issues": ${indented(issues, 2)}\n}\n`;
}
async function* planLines(plan, fill, look) {
	const shown = plan.targets.filter((target) => showsTarget(target, look));
	for await (const target of filled(shown, fill)) yield `${targetLines(target, look.palette).join("\n")}\n\n`;
	yield `${planTail(plan, plan.targets.length - shown.length, look).join("\n").trimEnd()}\n`;
}
async function* filled(targets, fill) {
	for (let from = 0; from < targets.length;) {
		let to = from + 1;
		while (to < targets.length && targets[to].post.file === targets[from].post.file) to += 1;
		yield* await fill(targets.slice(from, to));
		from = to;
	}
}
function indented(value, spaces) {
	return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

// src/entry/commands/plan.ts
async function run(call) {
	const { only, all } = call.options;
	const world = await composePlanning(settingOf(call));
	const { plan, fill } = await outline(world, typeof only === "string" ? parseSelection(only) : null);
	const look = {
		all: all === true,
		palette: call.palette
	};
	return {
		exit: planNeedsPerson(plan) ? 1 : 0,
		document: {},
		text: "",
		pieces: {
			json: () => planJson(plan, fill),
			text: () => planLines(plan, fill, look)
		}
	};
}

export { run };