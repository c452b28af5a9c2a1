import { a as repositoryPath, i as jsonOf, n as githubFailure, o as unreadableAnswer, r as isPartial, t as askGithub } from "./github-api.js";
import { $ as NEVER, B as object, E as _enum, G as string, P as int, Y as url, g as isLoopback, i as HttpFailure, j as boolean, k as array, w as datetime } from "./nouns.js";

// src/io/github-artifact.ts
const mostArchiveBytes = 4e6;
const isRedirect = [302];
async function downloadArtifact(place, { id, name, size }) {
	const describe = `the bytes of the artifact ${JSON.stringify(name)}`;
	if (size > 4e6) throw tooLarge(describe);
	const response = await askGithub(place, {
		method: "GET",
		path: `${repositoryPath(place)}/actions/artifacts/${id}/zip`,
		describe,
		needs: "The job needs `permissions: actions: read`. An artifact that has expired is gone.",
		code: "github.refused",
		expected: isRedirect
	});
	const address = response.headers.location ?? "";
	if (response.status !== 302 || !isSafe(address)) throw githubFailure(`${describe}: the answer names no place to get them from`, {
		remedy: "Try again.",
		code: "github.refused"
	});
	return fetchArchive(place, address, describe);
}
async function fetchArchive({ http, signal }, url, describe) {
	try {
		const { status, body } = await http({
			method: "GET",
			url,
			signal
		});
		if (body.length > 4e6) throw tooLarge(describe);
		if (status === 200) return body;
		throw githubFailure(`${describe} were refused (${status})`, {
			remedy: "Try again.",
			code: "github.refused"
		});
	} catch (error) {
		if (!(error instanceof HttpFailure)) throw error;
		if (error.kind === "too-large") throw tooLarge(describe);
		throw githubFailure(`${describe} cannot be reached`, {
			remedy: "Try again.",
			code: "github.refused"
		});
	}
}
function tooLarge(describe) {
	return githubFailure(`${describe} are more than ${mostArchiveBytes}, which no review has`, {
		remedy: "Look at what the workflow of the pull request uploads under that name.",
		code: "github.artifact"
	});
}
function isSafe(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username } = new URL(address);
	return username === "" && (protocol === "https:" || protocol === "http:" && isLoopback(hostname));
}

// src/io/github-shapes.ts
const commit = string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const instant = datetime({ offset: true }).max(40);
const page = url({ protocol: /^https?$/ }).max(2e3);
const id = int();
const user = object({
	id,
	login: string().min(1).max(200),
	type: string().optional()
}).transform(({ id, login, type }) => ({
	id,
	login,
	isBot: type === "Bot"
}));
const ownUser = user;
const viewer = object({ data: object({ viewer: object({
	databaseId: id,
	login: string().min(1).max(200)
}) }) }).transform(({ data: { viewer } }) => ({
	id: viewer.databaseId,
	login: viewer.login,
	isBot: true
}));
const repository = object({
	id,
	full_name: string(),
	default_branch: string(),
	private: boolean()
}).transform((read) => ({
	id: read.id,
	name: read.full_name,
	defaultBranch: read.default_branch,
	isPrivate: read.private
}));
const branch = object({ name: string().min(1).max(1e3) });
const movedBranch = object({ url: string().max(4e3) }).transform(({ url }, context) => {
	const written = /\/branches\/([^?#]+)$/.exec(url)?.[1];
	try {
		if (written !== void 0) return decodeURIComponent(written);
	} catch {}
	context.addIssue({
		code: "custom",
		message: "the address of a branch"
	});
	return NEVER;
});
const end = object({
	sha: commit,
	ref: string(),
	repo: object({ id }).nullish()
}).transform(({ sha, ref, repo }) => ({
	commit: sha,
	branch: ref,
	repositoryId: repo?.id ?? null
}));
const pullRequestFields = {
	number: int().min(1),
	html_url: page,
	state: _enum(["open", "closed"]),
	draft: boolean().nullish(),
	user: user.nullish(),
	head: end,
	base: end,
	merged_at: instant.nullish(),
	merge_commit_sha: commit.nullish()
};
const pullRequest = object(pullRequestFields).transform(plainPullRequest);
const pullRequests = array(pullRequest);
const pullRequestDetail = object({
	...pullRequestFields,
	merged_by: user.nullish(),
	changed_files: int().min(0)
}).transform((read) => ({
	...plainPullRequest(read),
	mergedBy: read.merged_by ?? null,
	changedFiles: read.changed_files
}));
function plainPullRequest(read) {
	const mergedAt = read.merged_at ?? null;
	return {
		number: read.number,
		url: read.html_url,
		isOpen: read.state === "open",
		isDraft: read.draft === true,
		author: read.user ?? null,
		head: read.head,
		base: read.base,
		mergedAt,
		mergeCommit: mergedAt === null ? null : read.merge_commit_sha ?? null
	};
}
const states = {
	APPROVED: "approved",
	CHANGES_REQUESTED: "changes-requested",
	COMMENTED: "commented",
	DISMISSED: "dismissed",
	PENDING: "pending"
};
const reviews = array(object({
	user: user.nullish(),
	state: _enum(Object.keys(states)),
	commit_id: commit.nullish(),
	submitted_at: instant.nullish()
}).transform((read) => ({
	author: read.user ?? null,
	state: states[read.state],
	commit: read.commit_id ?? null,
	at: read.submitted_at ?? null
})));
const changedFiles = array(object({
	filename: string(),
	previous_filename: string().optional()
}));
const commits = array(object({
	sha: commit,
	commit: object({ message: string() }),
	author: user.nullish().catch(null)
}).transform(({ sha, commit: { message }, author }) => ({
	id: sha,
	message,
	author: author ?? null
})));
const comment = object({
	id,
	html_url: page,
	user: user.nullish(),
	body: string().nullish()
}).transform(({ id, html_url, user, body }) => ({
	id,
	url: html_url,
	author: user ?? null,
	body: body ?? ""
}));
const comments = array(comment);
const workflowRun = object({
	id,
	html_url: page,
	event: string(),
	path: string(),
	conclusion: string().nullish(),
	head_sha: commit,
	head_branch: string().nullish(),
	repository: object({ id }),
	head_repository: object({
		id,
		owner: object({ login: string().min(1) }).nullish()
	}).nullish()
}).transform(({ head_repository: from, ...read }) => {
	const owner = from?.owner?.login;
	return {
		id: read.id,
		url: read.html_url,
		event: read.event,
		workflow: read.path.replace(/@.*$/s, ""),
		conclusion: read.conclusion ?? null,
		repositoryId: read.repository.id,
		head: from == null || owner === void 0 ? null : {
			commit: read.head_sha,
			branch: read.head_branch ?? null,
			owner,
			repositoryId: from.id
		}
	};
});
const workflowRuns = object({ workflow_runs: array(workflowRun) }).transform((read) => read.workflow_runs);
const artifacts = object({ artifacts: array(object({
	id,
	name: string(),
	size_in_bytes: int().min(0),
	expired: boolean()
}).transform(({ id, name, size_in_bytes: size, expired }) => ({
	id,
	name,
	size,
	isExpired: expired
}))) }).transform(({ artifacts }) => artifacts);
const membership$1 = object({ state: _enum(["active", "pending"]) });

// src/io/github-host.ts
const perPage = 100;
const mostPages = 100;
const needsPulls = "The job needs `permissions: pull-requests: read`; to comment, `pull-requests: write`.";
const needsActions = "The job needs `permissions: actions: read`.";
const needsContents = "The job needs `permissions: contents: read`.";
function openGithubHost(place) {
	const describe = `${place.owner}/${place.name}`;
	const base = repositoryPath(place);
	let self = null;
	const pull = (number) => `${base}/pulls/${number}`;
	const pullsAre = (number) => ({
		describe: `the facts of ${describe}#${number}`,
		needs: needsPulls
	});
	const commentsAre = {
		describe: `the comments of ${describe}`,
		needs: needsPulls
	};
	return {
		describe,
		isPartial: isPartial(place.api),
		self: () => {
			self ??= whoIs(place);
			return self;
		},
		repository: () => one(place, repository, {
			path: base,
			describe: `the facts of ${describe}`,
			needs: needsContents
		}),
		pullRequest: (number) => one(place, pullRequestDetail, {
			path: pull(number),
			...pullsAre(number)
		}),
		openPullRequests: ({ owner, branch }) => {
			const query = new URLSearchParams({
				state: "open",
				head: `${owner}:${branch}`
			});
			const asked = {
				describe: `the pull requests of ${describe}`,
				needs: needsPulls
			};
			return all(place, pullRequests, {
				path: `${base}/pulls?${query}`,
				...asked
			});
		},
		openInto: (branch) => {
			const query = new URLSearchParams({
				state: "open",
				base: branch
			});
			const asked = {
				describe: `the pull requests of ${describe}`,
				needs: needsPulls
			};
			return all(place, pullRequests, {
				path: `${base}/pulls?${query}`,
				...asked
			});
		},
		pullRequestsOf: (commit) => {
			const asked = {
				describe: `the pull requests of commit ${commit}`,
				needs: needsPulls
			};
			return all(place, pullRequests, {
				path: `${base}/commits/${encodeURIComponent(commit)}/pulls`,
				...asked
			});
		},
		branchNow: (name) => branchNow(place, name),
		lastCommit: async (path, from) => {
			const query = new URLSearchParams({
				path,
				sha: from,
				per_page: "1"
			});
			const asked = {
				describe: `the commits of ${describe}`,
				needs: needsContents
			};
			const [last] = await one(place, commits, {
				path: `${base}/commits?${query}`,
				...asked
			});
			return last ?? null;
		},
		commitsOf: (number) => all(place, commits, {
			path: `${pull(number)}/commits`,
			...pullsAre(number)
		}),
		reviews: (number) => all(place, reviews, {
			path: `${pull(number)}/reviews`,
			...pullsAre(number)
		}),
		changedPaths: async (number) => {
			return (await all(place, changedFiles, {
				path: `${pull(number)}/files`,
				...pullsAre(number)
			})).flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]);
		},
		comments: (number) => all(place, comments, {
			path: `${base}/issues/${number}/comments`,
			...commentsAre
		}),
		createComment: (number, body) => one(place, comment, {
			method: "POST",
			path: `${base}/issues/${number}/comments`,
			body: { body },
			...commentsAre
		}),
		updateComment: (id, body) => one(place, comment, {
			method: "PATCH",
			path: `${base}/issues/comments/${id}`,
			body: { body },
			...commentsAre
		}),
		run: (id) => {
			const asked = {
				describe: `the facts of run ${id}`,
				needs: needsActions
			};
			return one(place, workflowRun, {
				path: `${base}/actions/runs/${id}`,
				...asked
			});
		},
		reviewRuns: async (commit) => {
			const query = new URLSearchParams({
				event: "pull_request",
				head_sha: commit
			});
			const asked = {
				describe: `the runs of commit ${commit}`,
				needs: needsActions
			};
			return (await all(place, workflowRuns, {
				path: `${base}/actions/runs?${query}`,
				...asked
			})).sort((a, b) => b.id - a.id);
		},
		artifacts: async (run, name) => {
			const path = `${base}/actions/runs/${run}/artifacts?${new URLSearchParams({ name })}`;
			return (await all(place, artifacts, {
				path,
				describe: `the artifacts of run ${run}`,
				needs: needsActions
			})).filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
		},
		download: (artifact) => downloadArtifact(place, artifact),
		teamMembership: ({ organization, slug }, login) => membership(place, `${organization}/${slug}`, login)
	};
}
async function one(place, shape, question) {
	return readAs(shape, await ask(place, question), question);
}
async function all(place, shape, question) {
	const found = [];
	const joint = question.path.includes("?") ? "&" : "?";
	for (let page = 1; page <= mostPages; page += 1) {
		const path = `${question.path}${joint}per_page=${perPage}&page=${page}`;
		const response = await ask(place, {
			...question,
			path
		});
		found.push(...readAs(shape, response, question));
		if (!/\brel="?next\b/.test(response.headers.link ?? "")) break;
	}
	return found;
}
function ask(place, { method = "GET", ...more }) {
	return askGithub(place, {
		method,
		code: "github.refused",
		...more
	});
}
function readAs(shape, response, { describe }) {
	const read = shape.safeParse(jsonOf(response));
	if (read.success) return read.data;
	throw unreadableAnswer(describe, "github.refused");
}
async function branchNow(place, name) {
	const describe = `the branches of ${place.owner}/${place.name}`;
	const path = `${repositoryPath(place)}/branches/${encodeURIComponent(name)}`;
	const asked = {
		describe,
		needs: needsContents,
		expected: [301, 404],
		code: "github.refused"
	};
	const answer = await askGithub(place, {
		method: "GET",
		path,
		...asked
	});
	if (answer.status === 404) return null;
	return answer.status === 301 ? readAs(movedBranch, answer, asked) : readAs(branch, answer, asked).name;
}
async function whoIs(place) {
	const asked = {
		code: "github.refused",
		describe: "the facts of the token",
		needs: "Give the Action the token of the job."
	};
	const response = await askGithub(place, {
		method: "GET",
		path: "/user",
		expected: [403],
		...asked
	});
	if (response.status !== 403) return readAs(ownUser, response, asked);
	const graphql = {
		...place,
		api: place.api.replace(/\/v3$/, "")
	};
	return readAs(viewer, await askGithub(graphql, {
		method: "POST",
		path: "/graphql",
		body: { query: "query { viewer { login databaseId } }" },
		...asked
	}), asked);
}
async function membership(place, team, login) {
	const [organization = "", slug = ""] = team.split("/").map(encodeURIComponent);
	const path = `/orgs/${organization}/teams/${slug}`;
	const asked = {
		describe: `the members of ${team}`,
		needs: "The token needs the organization permission \"Members: read\"; a workflow's own token never has it.",
		expected: [403, 404],
		code: "github.refused"
	};
	const own = `${path}/memberships/${encodeURIComponent(login)}`;
	const answer = await askGithub(place, {
		method: "GET",
		path: own,
		...asked
	});
	if (answer.status === 200) return readAs(membership$1, answer, asked).state === "active" ? "member" : "none";
	return (await askGithub(place, {
		method: "GET",
		path,
		...asked
	})).status === 200 ? "none" : "unknown";
}

export { one as n, openGithubHost as r, all as t };