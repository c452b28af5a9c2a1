import { An as canonicalJson, Dt as joined, ir as saltedDigest, ut as instant } from "./publishing.js";
import { N as Failure } from "./begin.js";
import { T as targetName } from "./nouns.js";
import { c as partWords, o as changedReason, s as otherwiseReason } from "./reading.js";
import { i as proposerOf, n as asksForApprovals, r as missingApprovals, t as approverRulesOf } from "./required-approvers.js";

// src/pipeline/approval/settle-approvals.ts
const toCome = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"update"
]);
async function settleApprovals(targets, view, config, world) {
	const open = targets.filter((target) => toCome.has(target.state) && needsApproval(target));
	const settled = {
		targets: [...targets],
		entries: [],
		stored: /* @__PURE__ */ new Map()
	};
	if (open.length > 0) await settle(open, settled, view, config, world);
	settled.targets = await withRequired(settled, view, config, world.provenance);
	return settled;
}
async function settle(open, settled, view, config, world) {
	const commit = await world.repository.head();
	const origins = await askOrigins(open, commit, config, world);
	for (const target of open) {
		const record = await recordOf(target, view);
		const word = await asReviewed(wordFor(target, record, filesOf(target, config).map((file) => origins?.get(file)), approverRulesOf(target.account.name, config.policies, "unknown").length > 0), target, world);
		if ("held" in word) settled.targets[settled.targets.indexOf(target)] = {
			...target,
			state: "changed",
			reason: word.held
		};
		else if (word.people !== null) {
			const { entry, stored } = approve(target, stillOfAgent(word.people, record), commit, world);
			settled.entries.push(entry);
			settled.stored.set(entry.approval, stored);
			settled.targets[settled.targets.indexOf(target)] = {
				...target,
				agent: entry.agent ?? null
			};
		}
	}
}
async function withRequired({ targets, entries }, view, { policies }, provenance) {
	if (!asksForApprovals(policies)) return targets;
	const fresh = new Map(entries.flatMap((entry) => entry.kind === "approval" ? [[targetName(entry.post, entry.account), entry]] : []));
	return Promise.all(targets.map(async (target) => {
		if (target.state !== "due" && target.state !== "update") return target;
		const record = view.record(target.postId, target.account.name);
		const answering = fresh.get(targetName(target.postId, target.account.name)) ?? record?.approval ?? null;
		const proposer = proposerOf(target.agent, answering);
		const rules = approverRulesOf(target.account.name, policies, proposer);
		const missing = await missingApprovals(answering, rules, provenance?.isMember ?? null);
		if (missing === null) return target;
		const why = proposer === "unknown" && rules.some(({ isOfAgents }) => isOfAgents) ? `${missing}; nobody could be asked whether an agent proposed it` : missing;
		return {
			...target,
			state: "held",
			reason: why
		};
	}));
}
function needsApproval({ made, approval }) {
	return made !== null && approval.kind !== "same" && approval.kind !== "rendered";
}
const nobody = {
	way: "unknown",
	pull_request: null,
	wrote: null,
	approved: [],
	merged: null,
	who: null,
	why: null
};
async function recordOf({ postId, account, state }, view) {
	const record = view.record(postId, account.name);
	if (state !== "update" || record === void 0) return record;
	return {
		...record,
		approval: await view.approvalOf(postId, account.name)
	};
}
async function asReviewed(word, target, { provenance, log }) {
	if ("held" in word || word.people?.way !== "pull-request" || target.approval.kind === "alike") return word;
	const { number, head } = word.people.pull_request;
	try {
		const digest = (head === null ? null : await provenance?.reviewedAs(head) ?? null)?.get(targetName(target.post.id, target.account.name)) ?? null;
		return digest === null || digest === target.digest ? word : { held: otherwiseReason(number) };
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(`what #${number} was shown to bring could not be asked: ${error.message}`);
		return word;
	}
}
function wordFor(target, record, origins, isRuled) {
	const before = record?.approval ?? null;
	if (target.approval.kind === "alike" && before !== null) return { people: peopleOf(before) };
	const found = weakest(origins);
	const agent = agentOf(origins);
	if (found === null) {
		if (before?.pull_request != null) return { held: changedReason(record, changedWords(target)) };
		return { people: target.state !== "waiting" && !isRuled ? nobody : null };
	}
	if (found.way === "pull-request") {
		const { pullRequest, wrote, merged, approved } = found;
		return { people: {
			...nobody,
			way: "pull-request",
			pull_request: pullRequest,
			wrote,
			merged,
			approved: [...approved],
			...agent
		} };
	}
	if (before?.pull_request != null) return { held: changedReason(record, changedWords(target)) };
	return { people: {
		...nobody,
		way: found.way,
		...agent
	} };
}
function stillOfAgent(people, record) {
	const agent = joined(people.agent ?? null, record?.approval?.agent ?? null);
	return agent === null ? people : {
		...people,
		agent
	};
}
function agentOf(origins) {
	const agent = origins.map((origin) => origin?.agent ?? null).reduce(joined, null);
	return agent === null ? {} : { agent };
}
function changedWords({ approval }) {
	return approval.kind === "changed" ? partWords(approval.parts) : ["it"];
}
function weakest(origins) {
	if (origins.includes(void 0)) return null;
	return origins.find(({ way } = { way: "unknown" }) => way !== "pull-request") ?? origins[0] ?? null;
}
function peopleOf({ way, pull_request, wrote, approved, merged, agent, who, why }) {
	return {
		way,
		pull_request,
		wrote,
		approved,
		merged,
		...agent === void 0 ? {} : { agent },
		who,
		why
	};
}
function filesOf({ post, approval, made }, config) {
	if (approval.kind !== "changed") return [post.file];
	const files = {
		source: [post.file],
		media: made?.mediaFiles ?? [],
		account: [config.file]
	};
	return approval.parts.flatMap((part) => files[part]);
}
const mostFiles = 150;
async function askOrigins(open, commit, config, { provenance, checkout, log }) {
	const urgent = open.filter(({ approval }) => approval.kind !== "alike").toSorted((a, b) => Number(a.state === "waiting") - Number(b.state === "waiting"));
	const all = [...new Set(urgent.flatMap((target) => filesOf(target, config)))];
	const files = all.slice(0, mostFiles);
	const unknown = (some) => new Map(some.map((file) => [file, { way: "unknown" }]));
	if (provenance === null || commit === null || files.length === 0 || !await checkout.isClean(files)) return unknown(all);
	try {
		return new Map([...unknown(files), ...await provenance.originsOf(files, commit)]);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(`who approved what could not be asked: ${error.message}`);
		return null;
	}
}
function approve(target, people, commit, { clock, random, run, version }) {
	const hex = (bytes) => Buffer.from(random.bytes(bytes)).toString("hex");
	const salt = hex(16);
	const principal = target.post.agent?.principal;
	const facts = {
		version: 1,
		digest: target.digest,
		facts: { ...target.made.facts },
		by: version
	};
	const payload = principal === void 0 ? facts : {
		...facts,
		principal
	};
	const agent = joined(target.agent, people.agent ?? null);
	const { clone, process, workflow, actor } = run;
	return {
		entry: {
			kind: "approval",
			at: instant(clock.now()),
			account: target.account.name,
			approval: hex(10),
			post: target.postId,
			platform: target.account.platform,
			payload: saltedDigest(salt, canonicalJson(payload)),
			...people,
			...agent === null ? {} : { agent },
			run: {
				clone,
				process,
				workflow,
				actor,
				commit
			}
		},
		stored: {
			version: 1,
			salt,
			payload
		}
	};
}

export { settleApprovals as i, nobody as n, peopleOf as r, approve as t };