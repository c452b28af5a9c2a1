import { o as setOutput } from "./core.js";
import { t as reviewComment } from "./comment.js";
import { P as Failure } from "./begin.js";
import { i as composeReview, n as makeReview, r as reviewBytes, t as documentOfFailure } from "./make-review.js";
import { n as planned } from "./done.js";
import { i as readEvent, o as tokenValues, t as maskCredentials } from "./step.js";
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
	const sides = await sidesOf(world, environment);
	const keep = (document) => keepFile(document, fileOf(settings.reviewFile, environment), world, masks);
	try {
		await maskCredentials(settings, setting, masks);
		const made = await makeReview(world, sides, ownProposal(setting, settings.token));
		keep(made.document);
		return {
			...planned(shownPlan(made)),
			summary: reviewComment(made.document, placeOf(environment), mostSummary)
		};
	} catch (error) {
		const document = await documentOfFailure(error, sides, world);
		if (document !== null) keep(document);
		throw error;
	}
}
async function sidesOf({ commits }, environment) {
	const [wanted, here] = [environment.get("GITHUB_SHA"), await commits.here()];
	const branch = headOnly.test(environment.get("GITHUB_REF") ?? "") ? environment.get("GITHUB_BASE_REF") : void 0;
	if (branch !== void 0) return {
		head: here,
		base: await branchedFrom(branch, commits)
	};
	const head = await commits.head();
	const queuedOn = environment.get("GITHUB_EVENT_NAME") === "merge_group" ? readEvent(environment).queuedOn : null;
	if (wanted === void 0 || here === null || wanted === here) return {
		head,
		base: queuedOn === null ? await commits.parent() : await commits.at(queuedOn)
	};
	return {
		head,
		base: {
			base: null,
			why: "the workflow has checked out another commit than the merge: leave `ref` of actions/checkout out"
		}
	};
}
const headOnly = /^refs\/pull\/\d+\/head$/;
async function branchedFrom(branch, commits) {
	const found = await commits.common(`refs/remotes/origin/${branch}`);
	if (found.base !== null) return found;
	return {
		base: null,
		why: `${found.why}: give actions/checkout \`fetch-depth: 0\``
	};
}
function ownProposal(setting, token) {
	const { environment } = setting;
	const number = /^refs\/pull\/(\d{1,10})\//.exec(environment.get("GITHUB_REF") ?? "")?.[1];
	const into = environment.get("GITHUB_BASE_REF");
	if (number === void 0 || into === void 0) return null;
	return {
		number: Number(number),
		open: (posts) => openInto(into, posts, setting, token)
	};
}
async function openInto(into, posts, setting, token) {
	const [{ composeGithub }, { openProposals }] = await Promise.all([import("./compose-github.js"), import("./open-proposals.js")]);
	const github = composeGithub(setting, token);
	if (github === null) throw new Failure("github.refused", "there is no token to ask with", { remedy: "Leave the input `github-token` as it is." });
	try {
		return await openProposals(github.host, into, posts);
	} finally {
		await github.close();
	}
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