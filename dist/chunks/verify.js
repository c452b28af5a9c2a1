import { d as verifyLedger } from "./selection.js";
import { s as readConfig } from "./compose.js";
import { t as requireBranch } from "./status.js";

// src/pipeline/verify.ts
async function verify(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const commit = await branch.fetch();
	const files = commit === null ? [] : await branch.list(commit);
	const contents = await branch.read(files.map((file) => file.blob));
	const { entries, issues } = verifyLedger(new Map(files.map((file, index) => [file.path, contents[index]])));
	return {
		ledger: branch.describe,
		commit,
		ok: issues.length === 0,
		entries: entries.length,
		issues
	};
}

export { verify as t };