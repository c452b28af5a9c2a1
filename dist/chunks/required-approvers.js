import { M as Failure } from "./begin.js";

// src/pipeline/approval/required-approvers.ts
function approverRulesOf(account, policies) {
	return policies.flatMap(({ accounts, approvals }) => accounts.has(account) && approvals !== null ? [approvals] : []);
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
	if (policies.every(({ approvals }) => approvals === null)) return targets;
	return targets.map((target) => {
		const notes = (target.state === "due" || target.state === "waiting" ? approverRulesOf(target.account.name, policies) : []).map((rule) => `its policy asks for ${ruleWords(rule)} before it goes out`);
		return notes.length === 0 ? target : {
			...target,
			notes: [...target.notes, ...notes]
		};
	});
}
function ruleWords({ count, people, teams }) {
	const of = [...people, ...teams.map(({ organization, slug }) => `${organization}/${slug}`)];
	const whose = of.length === 0 ? "" : ` of ${of.join(", ")}`;
	return `${count === 1 ? "an approval" : `${count} approvals`}${whose}`;
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

export { missingApprovals as n, withApproverNotes as r, approverRulesOf as t };