import { t as status } from "./status.js";
import { a as statusToDocument, s as doubt, y as composePlanning } from "./publishing.js";
import { i as settingOf, p as plain } from "./begin.js";

// src/entry/commands/status.ts
const attention = /* @__PURE__ */ new Set(["unknown", "rejected"]);
async function run(call) {
	const known = await status(await composePlanning(settingOf(call)));
	const lines = known.targets.flatMap((target) => targetLines(target, call.palette));
	return {
		exit: known.targets.some(({ state }) => attention.has(state)) ? 1 : 0,
		document: statusToDocument(known),
		text: [...lines.length === 0 ? ["The ledger is empty."] : lines, call.palette.dim(`ledger: ${known.ledger}`)].join("\n")
	};
}
function targetLines({ post, account, state, receipts, attempts, at, code, page }, palette) {
	const colour = state === "delivered" ? palette.green : attention.has(state) ? palette.red : palette.blue;
	const tries = attempts > 1 ? `, ${attempts} attempts` : "";
	return [
		`${colour(state.padEnd(10))} ${palette.bold(plain(`${post}@${account}`))}  ${at ?? ""} ${code ?? ""}${tries}`.trimEnd(),
		...receipts.map(({ url, id }) => `           ${plain(url ?? id)}`),
		...state === "unknown" ? [`           ${doubt(post, account, page)}`] : []
	];
}

export { run };