import { s as viewLedger, u as openLedger } from "./selection.js";
import { i as standingOf } from "./state.js";
import { t as Failure } from "./failure.js";
import { s as readConfig } from "./compose.js";
import { t as plan } from "./review.js";

// src/pipeline/status.ts
async function status(world) {
	const branch = await requireBranch(world, (await readConfig(world.files, world.adapters)).ledgerBranch);
	const targets = [...(await viewLedger(branch, await openLedger(branch))).records.values()].map(statusOf);
	return {
		ledger: branch.describe,
		targets: targets.sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""))
	};
}
function statusOf(record) {
	const { post, account, platform, receipts, attempts, outcome, decision } = record;
	const last = record.entries.at(-1);
	return {
		post,
		account,
		platform,
		state: standingOf(record),
		receipts,
		attempts: attempts.length,
		code: decision === null ? outcome?.code ?? null : decision.decision,
		at: last?.at ?? null
	};
}
async function why(post, world) {
	const planned = await plan(world);
	const config = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(config.ledgerBranch);
	const view = branch === null ? null : await viewLedger(branch, await openLedger(branch));
	const own = planned.targets.filter((target) => [
		target.postId,
		target.post.id,
		target.post.file
	].includes(post));
	const id = own[0]?.postId ?? post;
	const records = [...view?.records.values() ?? []].filter((record) => record.post === id);
	const accounts = /* @__PURE__ */ new Set([...own.map((target) => target.account.name), ...records.map((record) => record.account)]);
	if (accounts.size === 0) throw new Failure("usage.post", `neither the files nor the ledger have a post ${post}`, { remedy: "See `mergecast plan` and `mergecast status` for the names." });
	return {
		post: id,
		targets: [...accounts].map((account) => ({
			account,
			planned: own.find((target) => target.account.name === account) ?? null,
			entries: records.find((record) => record.account === account)?.entries ?? []
		}))
	};
}
async function requireBranch(world, name) {
	const branch = await world.openBranch(name);
	if (branch !== null) return branch;
	throw new Failure("git.not-a-repository", "this folder is in no git repository, so it has no ledger", { remedy: "Give the folder of the repository with --cwd." });
}

export { status as n, why as r, requireBranch as t };