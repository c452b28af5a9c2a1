import { P as Failure } from "./begin.js";
import { v as targetName } from "./nouns.js";
import { a as approve, i as stillOfAgent, n as peopleBehind, r as peopleOf, s as approveRetraction, t as nobody } from "./people.js";
import { _ as isApprovedRetraction, h as changedReason, v as otherwiseReason, y as partWords } from "./reading.js";
import { n as asksForApprovals, r as heldReason, t as approverRulesFor } from "./required-approvers.js";

// src/pipeline/approval/settle-approvals.ts
const toCome = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"update"
]);
async function settleApprovals(targets, view, config, world) {
	const open = targets.filter((target) => target.state === "retract" ? !isApprovedRetraction(target, view) : toCome.has(target.state) && needsApproval(target));
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
		const asked = filesOf(target, config).map((file) => origins?.get(file));
		const isRuled = approverRulesFor(target, config.policies, "unknown").length > 0;
		const at = settled.targets.indexOf(target);
		const word = await asReviewed(wordFor(target, record, asked, isRuled), target, world);
		if ("held" in word) settled.targets[at] = {
			...target,
			state: "changed",
			reason: word.held
		};
		else if (word.people !== null) {
			const { entry, stored } = (target.state === "retract" ? approveRetraction : approve)(target, stillOfAgent(word.people, earlier(target, record)), commit, world);
			settled.entries.push(entry);
			settled.stored.set(entry.approval, stored);
			settled.targets[at] = {
				...target,
				agent: entry.agent ?? null
			};
		}
	}
}
function earlier({ state }, record) {
	const approval = record?.approval ?? null;
	return state === "retract" && approval?.of !== "retraction" ? null : approval;
}
const isRuled = /* @__PURE__ */ new Set([
	"due",
	"update",
	"retract"
]);
async function withRequired({ targets, entries }, view, { policies }, provenance) {
	if (!asksForApprovals(policies)) return targets;
	const fresh = new Map(entries.flatMap((entry) => entry.kind === "approval" ? [[targetName(entry.post, entry.account), entry]] : []));
	return Promise.all(targets.map(async (target) => {
		if (!isRuled.has(target.state)) return target;
		const record = view.record(target.postId, target.account.name);
		const answering = fresh.get(targetName(target.postId, target.account.name)) ?? earlier(target, record);
		const reason = await heldReason(target, answering, policies, provenance?.isMember ?? null);
		return reason === null ? target : {
			...target,
			state: "held",
			reason
		};
	}));
}
function needsApproval({ made, approval }) {
	return made !== null && approval.kind !== "same" && approval.kind !== "rendered";
}
async function recordOf({ postId, account, state }, view) {
	const record = view.record(postId, account.name);
	if (state !== "update" || record === void 0) return record;
	return {
		...record,
		approval: await view.approvalOf(postId, account.name)
	};
}
async function asReviewed(word, target, { provenance, log }) {
	if ("held" in word || word.people?.way !== "pull-request") return word;
	if (target.approval.kind === "alike" || target.state === "retract") return word;
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
	if (target.state === "retract") return { people: peopleBehind(origins) ?? (isRuled ? null : nobody) };
	if (target.approval.kind === "alike" && before !== null) return { people: peopleOf(before) };
	const people = peopleBehind(origins);
	if (people?.way === "pull-request") return { people };
	if (before?.pull_request != null) return { held: changedReason(record, changedWords(target)) };
	return { people: people ?? (target.state !== "waiting" && !isRuled ? nobody : null) };
}
function changedWords({ approval }) {
	return approval.kind === "changed" ? partWords(approval.parts) : ["it"];
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

export { settleApprovals };