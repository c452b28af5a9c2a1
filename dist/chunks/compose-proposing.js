import { P as Failure, g as gitOptions, x as openRepository } from "./begin.js";
import { B as object, E as _enum, G as string, P as int, R as looseObject, Y as url$1, j as boolean, k as array } from "./nouns.js";
import { n as one, r as openGithubHost, t as all } from "./github-host.js";
import { a as repositoryPath, i as jsonOf, o as unreadableAnswer, t as askGithub } from "./github-api.js";
import { D as githubRepository } from "./publishing.js";
import { t as createHttp } from "./http2.js";

// src/io/github-proposals.ts
const proposal = object({
	number: int().min(1),
	html_url: url$1({ protocol: /^https?$/ }).max(2e3),
	state: _enum(["open", "closed"]),
	merged_at: string().nullish()
}).transform((read) => ({
	number: read.number,
	url: read.html_url,
	isOpen: read.state === "open",
	isMerged: typeof read.merged_at === "string"
}));
const url = string().max(2e3).nullish();
const checkRuns = object({ check_runs: array(object({
	name: string(),
	conclusion: string().nullish(),
	html_url: url
})) }).transform(({ check_runs }) => check_runs.map(({ name, conclusion, html_url }) => {
	return {
		name,
		conclusion: conclusion ?? null,
		url: html_url ?? null
	};
}));
const statuses = object({ statuses: array(object({
	context: string(),
	state: string(),
	target_url: url
})) }).transform(({ statuses }) => statuses.map(({ context, state, target_url }) => {
	return {
		name: context,
		conclusion: state === "pending" ? null : state,
		url: target_url ?? null
	};
}));
const rights = object({ permissions: object({
	admin: boolean(),
	maintain: boolean().default(false),
	push: boolean()
}).optional() });
const reviewed = object({ required_approving_review_count: int() });
const rules = array(object({
	type: string(),
	parameters: looseObject({}).optional()
}));
const protection = object({ required_pull_request_reviews: object({ required_approving_review_count: int().optional() }).optional() });
const needs = "The token needs \"Pull requests: write\", \"Contents: write\" and \"Checks: read\" for this repository alone.";
function openGithubProposals(place) {
	const { owner, name } = place;
	const base = repositoryPath(place);
	const asked = {
		describe: `the pull requests of ${owner}/${name}`,
		needs
	};
	const commitPath = (commit, what) => `${base}/commits/${encodeURIComponent(commit)}/${what}`;
	return {
		from: async (branch) => {
			const query = new URLSearchParams({
				state: "all",
				head: `${owner}:${branch}`
			});
			return (await all(place, array(proposal), {
				path: `${base}/pulls?${query}`,
				...asked
			})).sort((a, b) => b.number - a.number)[0] ?? null;
		},
		open: async ({ branch, into, title, body }) => {
			const more = {
				method: "POST",
				path: `${base}/pulls`,
				body: {
					title,
					body,
					head: branch,
					base: into
				}
			};
			const answer = await askGithub(place, {
				...more,
				...asked,
				expected: [422],
				code: "github.refused"
			});
			if (answer.status === 422) return null;
			const read = proposal.safeParse(jsonOf(answer));
			if (!read.success) throw unreadableAnswer(asked.describe, "github.refused");
			return read.data;
		},
		rewrite: async (number, { title, body }) => {
			await one(place, proposal, {
				method: "PATCH",
				path: `${base}/pulls/${number}`,
				body: {
					title,
					body
				},
				...asked
			});
		},
		checks: async (commit) => {
			const about = {
				describe: `the checks of ${owner}/${name}`,
				needs
			};
			const runs = await one(place, checkRuns, {
				path: commitPath(commit, "check-runs?per_page=100"),
				...about
			});
			const others = await one(place, statuses, {
				path: commitPath(commit, "status?per_page=100"),
				...about
			});
			return [...runs, ...others];
		},
		reach: (branch) => reachOf(place, branch)
	};
}
async function reachOf(place, branch) {
	const base = repositoryPath(place);
	const about = {
		describe: `the rights of the token for ${place.owner}/${place.name}`,
		needs
	};
	const { permissions } = await one(place, rights, {
		path: base,
		...about
	});
	if (permissions === void 0) return {
		kind: "merges",
		why: "the host does not say what the token may do"
	};
	if (permissions.admin) return {
		kind: "merges",
		why: "whoever has it administers the repository, and may lift any rule"
	};
	if (!permissions.push && !permissions.maintain) return { kind: "proposes" };
	if (await isReviewed(place, branch)) return { kind: "proposes" };
	return {
		kind: "merges",
		why: `it may push to the repository, and no rule that it can see lets ${branch} take only what a person approved`
	};
}
async function isReviewed(place, branch) {
	const base = repositoryPath(place);
	const name = encodeURIComponent(branch);
	const about = {
		describe: `the rules of ${branch}`,
		needs
	};
	if ((await one(place, rules, {
		path: `${base}/rules/branches/${name}?per_page=100`,
		...about
	})).some(({ type, parameters }) => type === "pull_request" && (reviewed.safeParse(parameters).data?.required_approving_review_count ?? 0) > 0)) return true;
	const path = `${base}/branches/${name}/protection`;
	const answer = await askGithub(place, {
		method: "GET",
		path,
		...about,
		expected: [403, 404],
		code: "github.refused"
	});
	if (answer.status !== 200) return false;
	return ((protection.safeParse(jsonOf(answer)).data?.required_pull_request_reviews)?.required_approving_review_count ?? 0) > 0;
}

// src/entry/compose-proposing.ts
async function composeProposing(setting) {
	const { environment, clock, signal, secrets } = setting;
	const token = environment.get("GH_TOKEN") ?? environment.get("GITHUB_TOKEN");
	if (token === void 0) throw new Failure("agent.proposal", "neither GH_TOKEN nor GITHUB_TOKEN is set, so that nothing can be proposed", {
		remedy: "Make a fine-grained token for this repository with \"Pull requests: write\" and \"Contents: write\", and export it as GH_TOKEN.",
		state: "Nothing was proposed."
	});
	secrets?.learn([token]);
	const found = await openRepository(setting.cwd, gitOptions({
		...setting,
		gitToken: token
	}));
	const { http, close } = createHttp({ environment });
	const server = environment.get("GITHUB_SERVER_URL");
	const name = environment.get("GITHUB_REPOSITORY");
	const place = {
		http,
		clock,
		signal,
		token,
		...repositoryAt(server !== void 0 && name !== void 0 ? `${server}/${name}` : await found.remoteAddress(), environment)
	};
	const host = openGithubHost(place);
	const proposals = openGithubProposals(place);
	try {
		const { defaultBranch: into } = await host.repository();
		const reach = await proposals.reach(into);
		const privileged = reach.kind === "merges" ? reach.why : null;
		if (privileged !== null && !setting.allowPrivileged) throw tooMuch(privileged);
		return {
			host,
			proposals,
			branches: await found.proposalBranches(),
			into,
			privileged,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
function repositoryAt(address, environment) {
	try {
		return githubRepository(address, environment);
	} catch (cause) {
		if (!(cause instanceof Failure)) throw cause;
		const { message, remedy } = cause;
		throw new Failure("agent.proposal", message, {
			remedy,
			state: "Nothing was proposed.",
			cause
		});
	}
}
function tooMuch(why) {
	return new Failure("agent.privileged", `the token could merge what an agent proposes: ${why}`, {
		remedy: "Let a rule of the default branch ask for one approval, and take the token of somebody who does not administer the repository; or start with --allow-privileged-token, which every pull request then says.",
		state: "Nothing was proposed."
	});
}

export { composeProposing };