import { P as Failure } from "./begin.js";
import { _ as isApprovedRetraction } from "./reading.js";

// src/pipeline/approval/required-approvers.ts
function proposerOf(agent, answering) {
	if (agent !== null || answering?.agent !== void 0) return "agent";
	return answering === null || answering.way === "unknown" ? "unknown" : "person";
}
function approverRulesOf(account, policies, proposer) {
	return policies.filter(({ accounts }) => accounts.has(account)).flatMap(({ approvals, agents }) => [approvals, proposer === "person" ? null : agents.approvals]).filter((rule) => rule !== null);
}
function approverRulesFor({ state, account }, policies, proposer) {
	const rules = approverRulesOf(account.name, policies, proposer);
	return state === "retract" ? rules.filter(({ isOfAgents }) => isOfAgents) : rules;
}
function asksForApprovals(policies) {
	return policies.some(({ approvals, agents }) => approvals !== null || agents.approvals !== null);
}
async function missingApprovals(answering, rules, isMember) {
	const missing = [];
	for (const rule of rules) {
		const counted = await countedOf(answering, rule, isMember);
		if (counted.length < rule.count) missing.push(`${ruleWords(rule)}, and ${haveWords(answering, counted)}`);
	}
	return missing.length === 0 ? null : `its policy asks for ${missing.join("; and for ")}`;
}
async function heldReason(target, answering, policies, isMember) {
	const proposer = proposerOf(target.agent, answering);
	const rules = approverRulesFor(target, policies, proposer);
	const missing = await missingApprovals(answering, rules, isMember);
	const isUnknown = proposer === "unknown" && rules.some(({ isOfAgents }) => isOfAgents);
	return missing !== null && isUnknown ? `${missing}; nobody could be asked whether an agent proposed it` : missing;
}
async function withKnownHolds(targets, { policies }, view) {
	if (!asksForApprovals(policies)) return targets;
	return Promise.all(targets.map(async (target) => {
		const answering = (target.state === "retract" ? isApprovedRetraction(target, view) : target.state === "due" && target.approval.kind === "same") ? view.record(target.postId, target.account.name)?.approval ?? null : null;
		const hasTeams = approverRulesFor(target, policies, "unknown").some(({ teams }) => teams.length > 0);
		const reason = answering === null || hasTeams ? null : await heldReason(target, answering, policies, null);
		return reason === null ? target : {
			...target,
			state: "held",
			reason
		};
	}));
}
const toCome = {
	due: "goes out",
	waiting: "goes out",
	retract: "is taken back"
};
function withApproverNotes(targets, { policies }, view, strict) {
	if (!asksForApprovals(policies)) return targets;
	return targets.map((target) => {
		const what = toCome[target.state];
		if (what === void 0) return target;
		const approval = view.record(target.postId, target.account.name)?.approval ?? null;
		const proposer = target.agent === null && !strict ? "person" : proposerOf(target.agent, approval);
		const notes = approverRulesFor(target, policies, proposer).map((rule) => {
			const unless = rule.isOfAgents && proposer === "unknown" ? ", unless the host says that a person proposed it" : "";
			return `its policy asks for ${ruleWords(rule)} before it ${what}${unless}`;
		});
		return notes.length === 0 ? target : {
			...target,
			notes: [...target.notes, ...notes]
		};
	});
}
function ruleWords({ isOfAgents, count, people, teams }) {
	const of = [...people, ...teams.map(({ organization, slug }) => `${organization}/${slug}`)];
	const whose = of.length === 0 ? "" : ` of ${of.join(", ")}`;
	const what = isOfAgents ? " of what an agent proposed" : "";
	return `${count === 1 ? "an approval" : `${count} approvals`}${what}${whose === "" || what === "" ? whose : `, by ${of.join(", ")},`}`;
}
function haveWords(answering, counted) {
	if (answering?.pull_request == null) return "no pull request is known that somebody could have approved";
	return `#${answering.pull_request.number} has ${counted.length === 0 ? "none that counts" : `that of ${counted.join(", ")}`}`;
}
async function countedOf(answering, rule, isMember) {
	if (answering?.pull_request == null) return [];
	const counted = [];
	for (const login of answering.approved) {
		if (rule.except.has("author") && isSame(login, answering.wrote)) continue;
		if (rule.except.has("bots") && login.endsWith("[bot]")) continue;
		if (await isNamed(login, rule, isMember)) counted.push(login);
	}
	return counted;
}
async function isNamed(login, { people, teams }, isMember) {
	if (people.length + teams.length === 0 || people.some((name) => isSame(name, login))) return true;
	for (const team of isMember === null ? [] : teams) try {
		if (await isMember(team, login)) return true;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
	}
	return false;
}
function isSame(one, other) {
	return one.toLowerCase() === other?.toLowerCase();
}

export { withKnownHolds as a, withApproverNotes as i, asksForApprovals as n, heldReason as r, approverRulesFor as t };