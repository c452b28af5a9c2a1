import { v as targetName } from "./nouns.js";
import { At as markOfPush, jt as principalOfCommits, kt as markOfPullRequest } from "./publishing.js";

// src/pipeline/approval/provenance.ts
const atOnce = 8;
function hostProvenance(host, reviewOf = async () => null) {
	const reviews = /* @__PURE__ */ new Map();
	const branch = once(async () => (await host.repository()).defaultBranch);
	const names = /* @__PURE__ */ new Map();
	const isPublished = async (name) => {
		if (name === await branch()) return true;
		const now = names.get(name) ?? host.branchNow(name);
		names.set(name, now);
		return await now === await branch();
	};
	const origins = /* @__PURE__ */ new Map();
	const originOf = async (file, commit) => {
		const last = await host.lastCommit(file, commit);
		if (last === null) return { way: "unknown" };
		const known = origins.get(last.id) ?? originOfCommit(last, isPublished, host);
		origins.set(last.id, known);
		return known;
	};
	return {
		async originsOf(files, commit) {
			const found = [];
			for (let from = 0; from < files.length; from += atOnce) {
				const group = files.slice(from, from + atOnce);
				found.push(...await Promise.all(group.map(async (file) => [file, await originOf(file, commit)])));
			}
			return new Map(found);
		},
		reviewedAs: async (head) => {
			const known = reviews.get(head) ?? reviewOf(head);
			reviews.set(head, known);
			const review = await known;
			return review === null ? null : digestsIn(review);
		},
		isMember: async (team, login) => await host.teamMembership(team, login) === "member"
	};
}
function digestsIn({ targets }) {
	return new Map(targets.flatMap(({ post, account, digest }) => post === null ? [] : [[targetName(post, account), digest]]));
}
async function originOfCommit(commit, isPublished, host) {
	const merged = [];
	for (const pull of await host.pullRequestsOf(commit.id)) if (pull.mergedAt !== null && await isPublished(pull.base.branch)) merged.push(pull);
	const newest = merged.sort((a, b) => Date.parse(b.mergedAt) - Date.parse(a.mergedAt))[0];
	return newest === void 0 ? {
		way: "push",
		...marked(markOfPush(commit), [commit])
	} : pullRequestOrigin(newest, commit, host);
}
async function pullRequestOrigin(pullRequest, made, host) {
	const { number, url, author, head } = pullRequest;
	const [{ mergedBy }, reviews, commits] = await Promise.all([
		host.pullRequest(number),
		host.reviews(number),
		host.commitsOf(number)
	]);
	return {
		way: "pull-request",
		pullRequest: {
			number,
			url,
			head: head.commit
		},
		wrote: author?.login ?? null,
		merged: mergedBy?.login ?? null,
		approved: approvers(reviews, head.commit),
		...marked(markOfPullRequest(pullRequest, [...commits, made]), [...commits, made])
	};
}
function marked(agent, commits) {
	if (agent === null) return {};
	const principal = principalOfCommits(commits);
	return principal === null ? { agent } : {
		agent,
		principal
	};
}
function approvers(reviews, head) {
	const last = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		const isVerdict = review.state !== "commented" && review.state !== "pending";
		if (review.author !== null && isVerdict) last.set(nameOf(review.author), review);
	}
	return [...last].flatMap(([login, { state, commit }]) => state === "approved" && commit === head ? [login] : []);
}
function nameOf({ login, isBot }) {
	return isBot && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
function once(work) {
	let result = null;
	return () => {
		result ??= work();
		return result;
	};
}

export { hostProvenance as n, approvers as t };