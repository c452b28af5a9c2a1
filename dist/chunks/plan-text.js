import { n as counted, r as issueLines, t as countIssues } from "./issue-text.js";
import { t as plain } from "./plain.js";

// src/entry/plan-text.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped"
]);
function planText(plan, look) {
	const shown = plan.targets.filter((target) => showsTarget(target, look));
	return [...shown.flatMap((target) => [...targetLines(target, look.palette), ""]), ...planTail(plan, plan.targets.length - shown.length, look)].join("\n");
}
function showsTarget({ state }, look) {
	return look.all || !finished.has(state);
}
function planTail(plan, hidden, look) {
	return [
		...plan.unread.map(({ file, accounts }) => {
			const names = accounts.map(({ name }) => name).join(", ");
			return `${stateText("blocked", look.palette)} ${look.palette.bold(plain(file))}${names === "" ? "" : ` for ${names}`}: the file has errors`;
		}),
		...plan.unread.length > 0 ? [""] : [],
		...issueLines(plan.issues, look.palette),
		...plan.issues.length > 0 ? [""] : [],
		summary(plan, hidden),
		look.palette.dim(`ledger: ${plan.ledger}; now: ${plan.now}`)
	];
}
function targetLines(target, palette) {
	const name = palette.bold(plain(`${target.postId}@${target.account.name}`));
	return [`${stateText(target.state, palette)} ${name}  ${plain(target.reason)}`, ...target.payload === null ? [] : payloadLines(target.payload, palette)];
}
function payloadLines(payload, palette) {
	return payload.parts.flatMap((part, index) => {
		const counts = Object.entries(part.counts).map(([unit, count]) => `${count} ${unit}`);
		const which = payload.parts.length === 1 ? "" : `part ${index + 1} of ${payload.parts.length}, `;
		return [
			palette.dim(`  ┌ ${which}${counts.join(", ")}`),
			...plain(part.text).split("\n").map((line) => `${palette.dim("  │")} ${line}`),
			...part.media.map(({ file, alt }) => `${palette.dim("  ▣")} ${plain(file)}  ${palette.dim(alt === "" ? "no alternative text" : plain(alt))}`)
		];
	});
}
function stateText(state, palette) {
	const padded = state.padEnd(9);
	if (state === "due" || state === "done") return palette.green(padded);
	if (state === "waiting" || state === "sending") return palette.blue(padded);
	if (finished.has(state)) return palette.dim(padded);
	return state === "edited" ? palette.yellow(padded) : palette.red(padded);
}
function summary(plan, hidden) {
	const states = /* @__PURE__ */ new Map();
	for (const { state } of plan.targets) states.set(state, (states.get(state) ?? 0) + 1);
	const counts = [...states].map(([state, count]) => `${count} ${state}`);
	const unread = plan.unread.length === 0 ? [] : [`${counted(plan.unread.length, "post")} with errors`];
	const rest = hidden === 0 ? "" : ` (${hidden} that are out not shown; see --all)`;
	return `${[...counts, ...unread].join(", ") || "no posts"}${rest}; ${countIssues(plan.issues)}`;
}

export { stateText as a, showsTarget as i, planTail as n, targetLines as o, planText as r, payloadLines as t };