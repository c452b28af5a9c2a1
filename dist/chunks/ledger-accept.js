import { Bt as readConfig, v as composeLedger } from "./publishing.js";
import { i as settingOf, p as plain } from "./begin.js";

// src/pipeline/accept-ledger.ts
async function acceptLedger(branch, care) {
	const { before, now, begun } = await care.accept();
	const kept = await linesAt(branch, now);
	const lost = before === now ? 0 : [...await linesAt(branch, before)].filter((line) => !kept.has(line)).length;
	return {
		ledger: branch.describe,
		before,
		commit: now,
		begun,
		lost
	};
}
async function linesAt(branch, commit) {
	if (commit === null) return /* @__PURE__ */ new Set();
	const files = (await branch.list(commit)).filter(({ path }) => path.endsWith(".jsonl"));
	const texts = (await branch.read(files.map(({ blob }) => blob))).map((bytes) => new TextDecoder().decode(bytes));
	return new Set(texts.flatMap((text) => text.split("\n")).filter((line) => line !== ""));
}

// src/entry/commands/ledger-accept.ts
async function run(call) {
	const { files, adapters, openBranch, openCare } = await composeLedger(settingOf(call));
	const { ledgerBranch } = await readConfig(files, adapters);
	const accepted = await acceptLedger(await openBranch(ledgerBranch), await openCare(ledgerBranch));
	const lost = `${accepted.lost} ${accepted.lost === 1 ? "entry" : "entries"}`;
	return {
		exit: 0,
		document: {
			version: 1,
			...accepted
		},
		text: [plain(sentence(accepted)), ...accepted.lost === 0 ? [] : [call.palette.yellow(`${lost} of the one before ${accepted.lost === 1 ? "is" : "are"} not in it.`), "What they said was out counts as not sent: look at `mergecast plan`, and use `mergecast adopt`."]].join("\n")
	};
}
function sentence({ ledger, before, commit, begun }) {
	if (begun) return `An empty ledger was begun on ${ledger}, at ${commit}.`;
	if (before === commit) return `Nothing to accept: the ledger on ${ledger} is the one that was last seen.`;
	return `The ledger on ${ledger} is accepted as it is, at ${commit}; it was last seen at ${before ?? "no commit"}.`;
}

export { run };