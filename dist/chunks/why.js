import { c as agentWords, l as approvalWords } from "./written.js";
import { n as why } from "./status.js";
import { l as payloadLines, o as whyToDocument, p as stateText, y as composePlanning } from "./publishing.js";
import { i as settingOf, p as plain } from "./begin.js";

// src/entry/commands/why.ts
async function run(call) {
	const story = await why(call.arguments[0], await composePlanning(settingOf(call)));
	return {
		exit: 0,
		document: whyToDocument(story),
		text: storyText(story, call.palette)
	};
}
function storyText({ post, targets }, palette) {
	return targets.flatMap(({ account, planned, entries, principal, retracted_for }) => [
		palette.bold(plain(`${post}@${account}`)),
		...planned === null ? goneLines(entries) : [`  ${stateText(planned.state, palette)} ${plain(planned.reason)}`],
		...planned?.payload ? payloadLines(planned.payload, palette) : [],
		...principal === null ? [] : [`  an agent proposed it for ${plain(principal)}`],
		...retracted_for === null ? [] : [`  an agent proposed to take it back for ${plain(retracted_for)}`],
		...entries.map((entry) => `  ${palette.dim(`${entry.sequence}`.padStart(5))}  ${entry.at}  ${plain(entryText(entry))}`),
		""
	]).join("\n");
}
function goneLines(entries) {
	return entries.every(({ post }) => post === "") ? [] : ["  its file is gone"];
}
function entryText(entry) {
	switch (entry.kind) {
		case "attempt": {
			const { run, parts, payload, agent } = entry;
			const by = run.workflow?.url ?? `${run.clone}, process ${run.process}`;
			const from = run.commit === null ? "" : `, commit ${run.commit.slice(0, 12)}`;
			const who = run.actor === null ? "" : `, started by ${run.actor}`;
			const whose = agent === void 0 ? "" : `, proposed by ${agentWords(agent)}`;
			return `attempt at ${parts === 1 ? "one part" : `${parts} parts`}, payload ${payload.slice(0, 12)}, by ${by}${who}${from}${whose}`;
		}
		case "handle": return "stored what is needed to find it again";
		case "outcome": return `${entry.outcome} (${entry.code}) ${entry.receipts.map((receipt) => receipt.url ?? receipt.id).join(" ")}`;
		case "approval": return `${approvedWhat(entry)} ${approvalWords(entry)}`;
		case "update": return `changed in place, payload ${entry.payload.slice(0, 12)}`;
		case "retraction": return retractionText(entry);
		case "moved": return `moved here from ${entry.from}`;
		case "decision": return `${entry.decision} by ${entry.who ?? "unknown"}${entry.why === null ? "" : `: ${entry.why}`} ${entry.url ?? ""}`;
	}
}
function approvedWhat({ of }) {
	if (of === "retraction") return "taking it back was approved";
	return of === "policies" ? "the policies were approved" : "approved";
}
function retractionText({ removed, left, who, why, agent }) {
	const parts = removed.length === 1 ? "one part" : `${removed.length} parts`;
	const by = who === null ? "" : ` by ${who}`;
	const whose = agent === void 0 ? "" : `, proposed by ${agentWords(agent)}`;
	return `took back ${parts}${by}${why === null ? "" : `: ${why}`}${left === 0 ? "" : `; ${left} still out`}${whose}`;
}

export { run };