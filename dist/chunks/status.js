import { $n as storingOf, Bn as readEntries, Bt as readConfig, Fn as readPayloads, H as requireBranch, Ln as folding, U as accountPage, zn as standingOf } from "./publishing.js";
import { d as policyFacts, f as retractionFacts, u as approvedFacts } from "./written.js";
import { P as Failure } from "./begin.js";
import { n as plan } from "./plan.js";

// src/pipeline/status.ts
async function status(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const records = /* @__PURE__ */ new Map();
	await readEntries(branch, await branch.fetch(), folding(records));
	const targets = [];
	for (const record of records.values()) {
		const known = statusOf(record);
		if (known.state === "approved") continue;
		const page = known.state === "unknown" || known.state === "open" ? await accountPage(config.accounts[record.account], world.adapters) : null;
		targets.push({
			...known,
			page
		});
	}
	return {
		ledger: branch.describe,
		targets: targets.sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""))
	};
}
function statusOf(record) {
	const { post, account, platform, receipts, attempts, attempt, outcome, decision, retraction, at } = record;
	const state = standingOf(record);
	return {
		post,
		account,
		platform,
		state,
		receipts,
		attempts,
		agent: namesOf(attempt?.agent),
		retracted_by: namesOf(retraction?.agent),
		code: state === "retracted" ? state : decision === null ? outcome?.code ?? null : decision.decision,
		at
	};
}
function namesOf(agent) {
	return agent === void 0 ? null : {
		tool: agent.tool,
		model: agent.model
	};
}
async function why(post, world) {
	const planned = await plan(world);
	const config = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(config.ledgerBranch);
	const entries = [];
	const tip = branch === null ? null : await branch.fetch();
	if (branch !== null) await readEntries(branch, tip, (entry) => entries.push(entry));
	const own = planned.targets.filter((target) => [
		target.postId,
		target.post.id,
		target.post.file
	].includes(post));
	const id = own[0]?.postId ?? (post === config.file ? "" : post);
	const named = entriesOf(id, entries);
	const accounts = /* @__PURE__ */ new Set([...own.map((target) => target.account.name), ...named.map((entry) => entry.account)]);
	if (accounts.size === 0) throw new Failure("usage.post", `neither the files nor the ledger have a post ${post}`, { remedy: "See `mergecast plan` and `mergecast status` for the names." });
	const { published, retracted } = branch === null ? noPrincipals : await principalsOf(named, branch, tip);
	const targets = [...accounts].map((account) => ({
		account,
		planned: own.find((target) => target.account.name === account) ?? null,
		entries: named.filter((entry) => entry.account === account),
		principal: published.get(account) ?? null,
		retracted_for: retracted.get(account) ?? null
	}));
	return {
		post: id === "" ? post : id,
		targets
	};
}
const shapes = {
	target: approvedFacts,
	retraction: retractionFacts,
	policies: policyFacts
};
const noPrincipals = {
	published: /* @__PURE__ */ new Map(),
	retracted: /* @__PURE__ */ new Map()
};
async function principalsOf(entries, branch, tip) {
	const proposed = entries.flatMap((entry) => entry.kind === "approval" && entry.agent !== void 0 ? [entry] : []);
	const stored = await readPayloads(branch, { tip }, proposed.flatMap((entry) => storingOf(entry) ?? []));
	const [published, retracted] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const { account, approval, of } of proposed) {
		const principal = shapes[of ?? "target"].safeParse(stored.get(approval)?.payload).data?.principal;
		if (principal !== void 0) (of === "retraction" ? retracted : published).set(account, principal);
	}
	return {
		published,
		retracted
	};
}
function entriesOf(post, entries) {
	const names = /* @__PURE__ */ new Set([post]);
	for (const entry of [...entries].reverse()) if (entry.kind === "moved" && names.has(entry.post)) names.add(entry.from);
	return entries.filter((entry) => names.has(entry.post));
}

export { why as n, status as t };