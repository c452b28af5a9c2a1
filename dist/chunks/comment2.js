import { t as reviewComment } from "./comment.js";
import { o as marker, r as Page } from "./target.js";
import { t as anchor } from "./markup.js";
import { P as Failure } from "./begin.js";
import { t as keepComment } from "./keep-comment.js";
import { r as reviewOfRun } from "./run-review.js";
import { t as countNames } from "./done.js";

// src/comment/unreviewed.ts
function unreviewedComment(place) {
	const page = new Page(1e4);
	page.add(`${marker}\n\n## Mergecast: this pull request could not be judged`);
	page.add("<p>There is no review of its newest commit; what may have stood here was of an older one.</p>");
	const run = place.run === null ? "the page of the run" : anchor(place.run, "the page of the run");
	page.add(`<p>Why its check gave none stands on ${run}, in the log of the job. Nothing was sent.</p>`);
	return page.end([], place);
}

// src/pipeline/find-reviewed.ts
async function findReviewed(host, id, workflow) {
	const [run, repository] = [await host.run(id), await host.repository()];
	if (run.event !== "pull_request") return {
		run,
		pull: null,
		why: `run ${id} was for no pull request`
	};
	if (run.workflow !== workflow || run.repositoryId !== repository.id) throw foreign(run, workflow);
	const { head } = run;
	if (head?.branch == null) return {
		run,
		pull: null,
		why: "the fork, or the branch, is gone"
	};
	const own = (await host.openPullRequests({
		owner: head.owner,
		branch: head.branch
	})).filter((pull) => pull.head.repositoryId === head.repositoryId && pull.base.repositoryId === repository.id);
	if (own.length === 0) return {
		run,
		pull: null,
		why: "the pull request is no longer open"
	};
	const current = own.filter((pull) => pull.head.commit === head.commit);
	if (current.length === 0) return {
		run,
		pull: null,
		why: "there are newer commits, whose own run tells of them"
	};
	const [pull, ...more] = current.length === 1 ? current : current.filter(({ base }) => base.branch === repository.defaultBranch);
	if (pull === void 0 || more.length > 0) return {
		run,
		pull: null,
		why: "several pull requests have that commit"
	};
	return {
		run,
		pull
	};
}
function foreign({ id }, workflow) {
	return new Failure("github.artifact", `run ${id} is none of ${workflow} of this repository`, {
		remedy: "Where the workflow that reviews has another file, name it with the input `review-workflow`.",
		state: "Nothing was shown."
	});
}

// src/pipeline/review-cautions.ts
const mostListed = 3e3;
async function reviewCautions(host, pull) {
	const paths = await host.changedPaths(pull.number);
	const changed = paths.filter((path) => /^\.github\//i.test(path)).slice(0, mostNamed);
	if (changed.length > 0) return [`This pull request changes ${changed.map((path) => `\`${path.replaceAll("`", "'").slice(0, 100)}\``).join(", ")}, so it may itself decide what stands here. Look at its files.`];
	if (paths.length < mostListed) return [];
	return ["GitHub does not list all files of this pull request. Whether it changes workflows, and so decides itself what stands here, cannot be told."];
}
const mostNamed = 3;

// src/entry/action/comment.ts
async function comment(github, { run, workflow, cards = null }) {
	const reviewed = await findReviewed(github.host, run, workflow);
	if (reviewed.pull === null) return told({
		pull: null,
		kept: null,
		why: reviewed.why
	});
	const { pull } = reviewed;
	const place = {
		repository: github.page,
		run: reviewed.run.url,
		cards: cards === "private" ? null : cards
	};
	const body = await bodyOf(github, reviewed, place, cards === "private" ? [noPictures] : []);
	if (body === null) {
		const make = brokenRuns.has(reviewed.run.conclusion ?? "") ? "always" : "when-there";
		return told({
			pull: pull.number,
			...await withoutReview(github, pull.number, place, make)
		});
	}
	const kept = await keepComment(github.host, pull.number, {
		body,
		marker
	});
	return told({
		pull: pull.number,
		kept,
		why: null
	});
}
const noPictures = "Cards are not shown as pictures here: the repository is private, and the host shows pictures from public addresses alone.";
async function bodyOf(github, { run, pull }, place, more) {
	let review;
	try {
		review = await reviewOfRun(github, run);
	} catch (error) {
		if (error instanceof Failure) await withoutReview(github, pull.number, place, "always");
		throw error;
	}
	if (review === null) return null;
	const remarks = [
		...await reviewCautions(github.host, pull),
		...more,
		...review.remarks
	].slice(0, 20);
	return reviewComment(github.masked({
		...review,
		remarks
	}), place);
}
const brokenRuns = /* @__PURE__ */ new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
async function withoutReview({ host }, pull, place, make) {
	return {
		kept: await keepComment(host, pull, {
			body: unreviewedComment(place),
			marker,
			make
		}),
		why: "the run left no review"
	};
}
function told({ pull, kept, why }) {
	const done = kept?.done ?? "nothing";
	const what = kept === null ? "Nothing was said" : `The comment on pull request ${pull} was ${wordOf[kept.done]}`;
	const sentence = why === null ? what : `${what}: ${why}`;
	const document = {
		version: 1,
		pull_request: pull,
		done,
		url: kept?.url ?? null,
		reason: why
	};
	return {
		failed: null,
		log: `${sentence}.`,
		annotations: [],
		page: {
			title: "Mergecast: the comment",
			count: `${sentence}.`,
			faults: [],
			rows: [],
			texts: []
		},
		document,
		counts: Object.fromEntries(countNames.map((name) => [name, 0]))
	};
}
const wordOf = {
	created: "made",
	updated: "changed",
	unchanged: "left as it was"
};

export { comment };