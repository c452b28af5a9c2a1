import { N as Failure } from "./begin.js";

// src/pipeline/approval/required-approvers.ts
function proposerOf(agent, answering) {
	if (agent !== null || answering?.agent !== void 0) return "agent";
	return answering === null || answering.way === "unknown" ? "unknown" : "person";
}
function approverRulesOf(account, policies, proposer) {
	return policies.filter(({ accounts }) => accounts.has(account)).flatMap(({ approvals, agents }) => [approvals, proposer === "person" ? null : agents.approvals]).filter((rule) => rule !== null);
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
function withApproverNotes(targets, { policies }) {
	if (!asksForApprovals(policies)) return targets;
	return targets.map((target) => {
		const isToCome = target.state === "due" || target.state === "waiting";
		const proposer = target.agent === null ? "person" : "agent";
		const notes = (isToCome ? approverRulesOf(target.account.name, policies, proposer) : []).map((rule) => `its policy asks for ${ruleWords(rule)} before it goes out`);
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

export { withApproverNotes as a, proposerOf as i, asksForApprovals as n, missingApprovals as r, approverRulesOf as t };