import { O as proposalBranch } from "./begin.js";
import { n as failed } from "./propose.js";

// src/mcp/proposal/ours.ts
async function ourProposal(number, { host, into }) {
	const [detail, repository] = await Promise.all([host.pullRequest(number), host.repository()]);
	const { head, base } = detail;
	if (proposalBranch.test(head.branch) && base.branch === into && base.repositoryId === repository.id && head.repositoryId === repository.id) return detail;
	throw failed(`pull request ${number} is no proposal of an agent`, "Give the number that propose_posts gave.", { state: "Nothing was changed." });
}

export { ourProposal as t };