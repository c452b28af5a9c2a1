import { A as compareIssues } from "./begin.js";
import { Bt as readConfig, nn as isPost } from "./publishing.js";
import { o as openReviewer } from "./reading.js";
import { t as status } from "./status.js";
import { t as overlay } from "./overlay.js";
import { c as mergedWorld } from "./propose.js";
import { t as ourProposal } from "./ours.js";

// src/mcp/untrusted.ts
const most = 4e3;
function untrusted(from, text) {
	const shown = text.replace(/[\p{Cf}\p{Co}]/gu, "").replace(/[^\P{Cc}\n\t]/gu, "");
	return {
		from,
		untrusted_text: shown.length > most ? `${shown.slice(0, most)} […]` : shown
	};
}

// src/mcp/calls/proposal-status.ts
async function run({ number }, { world, signal, progress }) {
	const proposing = await world.proposing();
	const { host, proposals } = proposing;
	const detail = await ourProposal(number, proposing);
	await progress(0, 2, "asking the host");
	const [checks, reviews, comments] = await Promise.all([
		proposals.checks(detail.head.commit),
		host.reviews(number),
		host.comments(number)
	]);
	signal.throwIfAborted();
	await progress(1, 2, "reading posts and ledger");
	const { ids, issues } = await postsOf(detail, proposing, world);
	const deliveries = detail.mergedAt === null ? [] : await deliveriesOf(ids, world);
	const state = detail.mergedAt !== null ? "merged" : detail.isOpen ? "open" : "closed";
	const merged = {
		at: detail.mergedAt,
		by: detail.mergedBy?.login ?? null
	};
	return {
		number,
		url: detail.url,
		branch: detail.head.branch,
		state,
		posts: ids,
		checks: checks.slice(0, 100),
		issues,
		reviews: reviews.slice(-100).map((review) => ({
			by: review.author?.login ?? null,
			state: review.state,
			at: review.at,
			is_of_last_commit: review.commit === detail.head.commit
		})),
		comments: comments.slice(-50).map(({ author, body }) => untrusted(author?.login ?? null, body)),
		merged: detail.mergedAt === null ? null : merged,
		deliveries,
		next: nextOf(state, issues, deliveries)
	};
}
async function postsOf({ number, head, mergedAt }, proposing, checkout) {
	const { host, branches, into } = proposing;
	const { world } = await mergedWorld(checkout, proposing);
	const config = await readConfig(world.files, world.adapters);
	const isInside = (path) => path.startsWith(`${config.posts}/`);
	const paths = (await host.changedPaths(number)).filter(isInside);
	const commit = await branches.tip(mergedAt === null ? head.branch : into);
	if (commit === null) return {
		ids: [],
		issues: []
	};
	const read = await branches.read(commit, paths);
	const files = new Map(paths.flatMap((path, index) => read[index] == null ? [] : [[path, read[index]]]));
	const review = await openReviewer(config, {
		...world,
		files: overlay(world.files, files)
	});
	const ids = [];
	const issues = [];
	for (const path of [...files.keys()].filter(isPost)) {
		const post = await review({
			path,
			kind: "file"
		});
		if (post.id !== null) ids.push(post.id);
		issues.push(...post.issues, ...post.targets.flatMap((target) => target.issues));
	}
	return {
		ids,
		issues: issues.sort(compareIssues)
	};
}
async function deliveriesOf(ids, world) {
	const { targets } = await status(world);
	return targets.filter(({ post }) => ids.includes(post)).map(({ post, account, state, receipts }) => ({
		post,
		account,
		state,
		urls: receipts.flatMap(({ url }) => url ?? [])
	}));
}
function nextOf(state, issues, deliveries) {
	if (state === "closed") return "A person closed it. Nothing of it goes out.";
	if (state === "open") return issues.some(({ severity }) => severity === "error") ? "Mend the errors with revise_proposal." : "A person has to approve and merge it.";
	if (deliveries.length === 0) return "It is merged; the next run sends what is due.";
	return deliveries.every((delivery) => delivery.state === "delivered") ? "All that went out is delivered." : "Some of it is not delivered: see why, and tell a person.";
}

export { run };