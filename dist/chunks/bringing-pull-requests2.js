import { P as Failure } from "./begin.js";
import { n as hostProvenance } from "./provenance2.js";
import { r as reviewOfRun } from "./run-review.js";

// src/pipeline/bringing-pull-requests.ts
async function bringingPullRequests(files, { world, commit, workflow }) {
	const origins = await hostProvenance(world.host).originsOf(files, commit);
	const heads = /* @__PURE__ */ new Map();
	for (const origin of origins.values()) if (origin.way === "pull-request") heads.set(origin.pullRequest.number, origin.pullRequest.head);
	const found = [];
	for (const [number, head] of heads) {
		const paths = new Set(await world.host.changedPaths(number));
		found.push({
			number,
			paths,
			review: head === null ? null : await reviewOfHead(world, head, workflow)
		});
	}
	return found;
}
async function reviewOfHead(world, head, workflow) {
	try {
		const run = (await world.host.reviewRuns(head)).find((each) => each.workflow === workflow && each.head?.commit === head);
		return run === void 0 ? null : await reviewOfRun(world, run);
	} catch (error) {
		if (error instanceof Failure) return null;
		throw error;
	}
}

export { reviewOfHead as n, bringingPullRequests as t };