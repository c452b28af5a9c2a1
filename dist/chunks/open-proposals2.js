import { O as proposalBranch } from "./begin.js";

// src/pipeline/policy/open-proposals.ts
const mostAsked = 30;
async function openProposals(host, into, posts) {
	const own = (await host.openInto(into)).filter((pull) => pull.isOpen && isSameRepository(pull));
	const ours = own.filter(({ head }) => proposalBranch.test(head.branch));
	const bots = own.filter((pull) => !ours.includes(pull) && pull.author?.isBot === true);
	const touching = await Promise.all(bots.map(async ({ number }, index) => {
		const paths = index < mostAsked ? await host.changedPaths(number) : null;
		return paths === null || paths.some((path) => path.startsWith(`${posts}/`)) ? [number] : [];
	}));
	return [...ours.map(({ number }) => number), ...touching.flat()].sort((a, b) => a - b);
}
function isSameRepository({ head, base }) {
	return head.repositoryId !== null && head.repositoryId === base.repositoryId;
}
function mostOpenProposals(accounts, policies) {
	const own = policies.filter((policy) => accounts === null || [...accounts].some((account) => policy.accounts.has(account)));
	return Math.min(...own.map(({ agents }) => agents.openProposals ?? Number.POSITIVE_INFINITY));
}

export { openProposals as n, mostOpenProposals as t };