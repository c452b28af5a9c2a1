import { o as setOutput } from "./core.js";
import { t as reviewComment } from "./comment.js";
import { i as composeReview, n as makeReview, r as reviewBytes, t as documentOfFailure } from "./make-review.js";
import { n as planned } from "./done.js";
import { a as tokenValues, t as maskCredentials } from "./step.js";
import { join, resolve } from "node:path";

// src/entry/action/review-step.ts
const reviewedEvents = /* @__PURE__ */ new Set(["pull_request", "merge_group"]);
function isReviewed(environment) {
	return reviewedEvents.has(environment.get("GITHUB_EVENT_NAME") ?? "");
}
async function reviewPullRequest(settings, setting, masks) {
	const { environment } = setting;
	masks.learn(tokenValues(settings.token));
	const world = await composeReview(setting);
	const found = await baseOf(world, environment);
	const keep = (document) => keepFile(document, fileOf(settings.reviewFile, environment), world, masks);
	try {
		await maskCredentials(settings, setting, masks);
		const made = await makeReview(world, found);
		keep(made.document);
		return {
			...planned(shownPlan(made)),
			summary: reviewComment(made.document, placeOf(environment), mostSummary)
		};
	} catch (error) {
		const document = await documentOfFailure(error, found, world);
		if (document !== null) keep(document);
		throw error;
	}
}
async function baseOf({ commits, repository }, environment) {
	const [merge, here] = [environment.get("GITHUB_SHA"), await repository.head()];
	if (merge === void 0 || here === null || merge === here) return commits.parent();
	return {
		base: null,
		why: "the workflow has checked out another commit than the merge: leave `ref` of actions/checkout out"
	};
}
const mostSummary = 3e5;
function shownPlan({ review }) {
	const { plan, compared } = review;
	const filled = new Map(compared.flatMap(({ target }) => target === null ? [] : [[keyOf(target), target]]));
	return {
		...plan,
		targets: plan.targets.map((target) => filled.get(keyOf(target)) ?? target)
	};
}
function keyOf({ post, account }) {
	return JSON.stringify([post.file, account.name]);
}
function keepFile(document, file, { write }, masks) {
	if (file === null) return;
	write(file, reviewBytes(document, masks));
	setOutput("review-file", file);
}
function fileOf(named, environment) {
	if (named !== "") return resolve(environment.get("GITHUB_WORKSPACE") ?? ".", named);
	const temporary = environment.get("RUNNER_TEMP");
	return temporary === void 0 ? null : join(temporary, "mergecast-review.json");
}
function placeOf(environment) {
	const [server, repository] = [environment.get("GITHUB_SERVER_URL"), environment.get("GITHUB_REPOSITORY")];
	if (server === void 0 || repository === void 0) return null;
	return {
		repository: `${server.replace(/\/+$/, "")}/${repository}`,
		run: null
	};
}

export { isReviewed, reviewPullRequest };