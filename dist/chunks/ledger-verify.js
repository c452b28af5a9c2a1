import { t as verify } from "./verify.js";
import { y as composePlanning } from "./publishing.js";
import { d as issueLines, i as settingOf, u as counted } from "./begin.js";

// src/entry/commands/ledger-verify.ts
async function run(call) {
	const { ledger, commit, ok, entries, issues } = await verify(await composePlanning(settingOf(call)));
	const at = commit === null ? "which does not exist yet" : `at ${commit.slice(0, 12)}`;
	const verdict = ok ? call.palette.green("The ledger verifies") : call.palette.red("The ledger does not verify");
	return {
		exit: ok ? 0 : 2,
		document: {
			version: 1,
			ok,
			ledger,
			commit,
			entries,
			issues
		},
		text: [...issueLines(issues, call.palette), `${verdict}: ${counted(entries, "entry").replace("entrys", "entries")} on ${ledger}, ${at}`].join("\n")
	};
}

export { run };