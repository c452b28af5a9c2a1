import { P as Failure, j as isError } from "./begin.js";
import { Bt as readConfig, kn as sha256, nn as isPost } from "./publishing.js";
import { t as validate } from "./validate.js";
import { t as overlay } from "./overlay.js";
import { c as readPost, d as typeOfName } from "./reading.js";
import { a as baseFiles, i as review, o as readWritten, r as reviewDocumentOf, s as configChanges } from "./review-document.js";
import { t as reviewComment } from "./comment.js";
import { i as escaped, o as prose } from "./markup.js";
import { o as marker } from "./target.js";
import { n as openProposals, t as mostOpenProposals } from "./open-proposals2.js";
import { t as slug } from "./slug.js";

// src/mcp/proposal/merged.ts
const configs = ["mergecast.yml", "mergecast.yaml"];
const mostShown = 5;
async function mergedWorld(world, proposing) {
	const { branches, into } = proposing;
	const base = await baseOf(proposing);
	const found = await world.commits.at(base);
	if (found.base === null) throw failed(`${into} cannot be read: ${found.why}`, `Fetch ${into} into the clone.`);
	const hasConfig = (await branches.read(base, configs)).some((bytes) => bytes !== null);
	const changes = (await found.base.changes()).filter(({ path }) => hasConfig || !configs.includes(path));
	const tracked = withoutIgnored(world.files, await world.commits.ignored());
	const files = listed(await baseFiles(found.base, changes, tracked), changes);
	const own = await readConfig(world.files, world.adapters);
	const { posts } = await readConfig(files, world.adapters);
	if (posts !== own.posts) throw elsewhere(into, posts, own.posts);
	const matters = (path) => configs.includes(path) || path.startsWith(`${posts}/`) || typeOfName(path) !== null;
	const differing = changes.map(({ path }) => path).filter(matters);
	const notes = (given) => {
		const known = new Set(given);
		return notesOf(differing.filter((path) => !known.has(path)), into);
	};
	return {
		world: {
			...world,
			files,
			checkout: noCheckout
		},
		base,
		notes
	};
}
function withoutIgnored(files, ignored) {
	const paths = new Set(ignored);
	const folders = ignored.filter((path) => path.endsWith("/"));
	const isIgnored = (path) => paths.has(path) || folders.some((folder) => `${path}/`.startsWith(folder));
	const missing = { kind: "missing" };
	return {
		...files,
		list: (folder) => files.list(folder).filter(({ path }) => !isIgnored(path)),
		read: (path, most) => isIgnored(path) ? missing : files.read(path, most),
		open: (path) => isIgnored(path) ? missing : files.open(path),
		modifiedAt: (path) => isIgnored(path) ? null : files.modifiedAt(path),
		exists: (path) => !isIgnored(path) && files.exists(path)
	};
}
function listed(files, changes) {
	const changed = new Set(changes.map(({ path }) => path));
	return {
		...files,
		list: (folder) => {
			const kept = files.list(folder).filter(({ path }) => !changed.has(path));
			const before = changes.filter(({ path }) => path.startsWith(`${folder}/`) && files.exists(path)).map(({ path }) => ({
				path,
				kind: "file"
			}));
			return [...kept, ...before].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
		}
	};
}
const noCheckout = {
	folder: async () => null,
	changes: async () => null,
	isClean: async () => false,
	indexedAt: () => null
};
function notesOf(differing, into) {
	if (differing.length === 0) return [];
	return [`The checkout here differs from ${into} in ${differing.slice(0, mostShown).join(", ")}${differing.length > mostShown ? ` and ${differing.length - mostShown} more` : ""}. What is proposed is judged by ${into}; preview_post, validate_post and list_posts look at the checkout. Tell the person you work for to bring it up to date.`];
}
function elsewhere(into, there, here) {
	return new Failure("agent.proposal", `${into} keeps its posts in ${there}/, and the checkout here in ${here}/`, {
		remedy: `Bring the checkout up to date with ${into}, and call again.`,
		state: "Nothing was proposed."
	});
}

// src/mcp/proposal/page.ts
const mostBody = 55e3;
async function proposalBody({ agent, summary, privileged }, files, base, branches, world) {
	const found = await review(world, { base: baseOf$1(base, files, branches) });
	const before = found.baseWorld === null ? null : readWritten(found.baseWorld.files);
	const now = readWritten(world.files);
	const changes = now === null ? [] : configChanges(before, now, (platform) => platform);
	const document = await reviewDocumentOf(found, changes, base, world);
	const comment = reviewComment({
		...document,
		head: base
	}, null, mostBody).replace(marker, "").trimStart();
	const model = agent.model === void 0 ? "" : ` with the model ${field(agent.model)}`;
	const who = `An agent proposes this: ${field(agent.tool)}${model}, for ${field(agent.principal)}.`;
	const warning = privileged === null ? [] : [`> [!WARNING]\n> <p>${prose(`The agent's token could merge this by itself: ${privileged}.`)}</p>`];
	const words = summary === null ? [] : [`<p>What it says of it:</p><pre>${escaped(summary)}</pre>`];
	return [
		`<p>${who}</p>`,
		...warning,
		...words,
		comment
	].join("\n\n");
}
function field(text) {
	return `<code>${escaped(text.slice(0, 200))}</code>`;
}
function baseOf$1(commit, files, branches) {
	const paths = [...files.keys()];
	return {
		commit,
		changes: async () => {
			const before = await branches.read(commit, paths);
			return paths.map((path, index) => ({
				path,
				kind: before[index] === null ? "added" : "changed"
			}));
		},
		read: async (asked, most) => (await branches.read(commit, asked)).map((bytes) => bytes === null || bytes.length > most ? null : bytes)
	};
}

// src/mcp/proposal/room.ts
const configFile = "mergecast.yml";
async function requireRoom(files, base, { branches, host, into }, world) {
	const [written] = await branches.read(base, [configFile]);
	if (written == null) return;
	const before = {
		...world,
		files: overlay(world.files, /* @__PURE__ */ new Map([[configFile, written]]))
	};
	const config = await readConfig(before.files, world.adapters);
	const most = mostOpenProposals(await accountsOf(files, config, world), config.policies);
	if (most === Number.POSITIVE_INFINITY) return;
	const open = await openProposals(host, into, config.posts);
	if (open.length < most) return;
	const numbers = open.map((number) => `#${number}`).slice(0, 20);
	const named = numbers.length === 0 ? "" : `: ${numbers.join(", ")}`;
	throw new Failure("agent.limit", `a policy allows ${counted(most)} of agents at once, and ${open.length} are open${named}`, {
		remedy: most === 0 ? "Agents propose nothing for these accounts: ask a person to do it." : "Wait until a person merges or closes one; or change one of them with revise_proposal.",
		state: "Nothing was proposed."
	});
}
async function accountsOf(files, config, world) {
	const posts = [...files.keys()].filter(isPost);
	if (posts.length === 0) return null;
	const seen = {
		...world,
		files: overlay(world.files, files)
	};
	const read = await Promise.all(posts.map((path) => readPost({
		path,
		kind: "file"
	}, config, seen)));
	return new Set(read.flatMap(({ accounts }) => accounts));
}
function counted(count) {
	return count === 1 ? "one open pull request" : `${count === 0 ? "no" : count} open pull requests`;
}

// src/mcp/proposal/wording.ts
function plainLine(text, most) {
	return [...text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N} .,;:!?'"()+&%/_–—-]/gu, " ").replace(/\/{2,}/g, "/").replace(/\b(gh)-(?=\d)/giu, "$1 ").replace(/(-by)\s*:/giu, "$1").replace(/\s+/g, " ").trim()].slice(0, most).join("").trim();
}
function titleOf(written, kind) {
	const words = plainLine(written, 100) || "without a title";
	return `${prefixes[kind]}: ${words}`;
}
const prefixes = {
	posts: "Posts by an agent",
	retraction: "Retraction by an agent",
	policy: "POLICY CHANGE by an agent"
};
function commitMessage(title, { tool, model, principal }, key) {
	return `${title}\n\n${[
		`Proposed-by: ${plainLine(tool, 100) || "unknown"}`,
		...model === void 0 ? [] : [`Model: ${plainLine(model, 100) || "unknown"}`],
		`On-behalf-of: ${plainLine(principal, 100) || "unknown"}`,
		`Mergecast-proposal: ${key}`
	].join("\n")}\n`;
}
function branchOf(title, key) {
	return `mergecast/agent/${slug(title).slice(0, 40).replace(/-$/, "")}-${key.slice(0, 12)}`;
}
function proposalKey(kind, key, files) {
	const facts = [...files].sort(([a], [b]) => a < b ? -1 : 1).map(([path, bytes]) => [path, sha256(bytes)]);
	return sha256(JSON.stringify([kind, key === null ? facts : key]));
}

// src/mcp/proposal/propose.ts
async function propose(wanted, { world, signal, progress }) {
	const proposing = await world.proposing();
	const { branches, proposals, into } = proposing;
	const title = titleOf(wanted.title, wanted.kind);
	const key = proposalKey(wanted.kind, wanted.key, wanted.files);
	const branch = branchOf(wanted.kind, key);
	await progress(0, 3, "checking the files");
	const { world: merged, base, notes: notesBeside } = await mergedWorld(world, proposing);
	const notes = notesBeside(wanted.files.keys());
	const seen = {
		...merged,
		files: overlay(merged.files, wanted.files)
	};
	await requireSound(wanted.files, seen);
	signal.throwIfAborted();
	const known = await proposals.from(branch);
	const tip = await branches.tip(branch);
	if (known !== null && !known.isOpen && tip === null) return told(known, branch, false, notes);
	if (known === null) await requireRoom(wanted.files, base, proposing, world);
	await progress(1, 3, "pushing the branch");
	if (tip === null) await requireNew(wanted, base, branches);
	const at = await pushed(wanted, {
		branch,
		tip,
		base
	}, commitMessage(title, wanted.agent, key), proposing);
	if (known !== null) return told(known, branch, false, notes);
	signal.throwIfAborted();
	await progress(2, 3, "opening the pull request");
	const facts = {
		agent: wanted.agent,
		summary: wanted.summary,
		privileged: proposing.privileged
	};
	const body = await proposalBody(facts, wanted.files, at, branches, seen);
	const opened = await proposals.open({
		branch,
		into,
		title,
		body
	});
	const found = opened ?? await proposals.from(branch);
	if (found !== null) return told(found, branch, opened !== null, notes);
	throw failed(`the host took no pull request from ${branch}`, "Look at the branch at the host, and call again.", { state: `The branch ${branch} is pushed.` });
}
async function baseOf({ branches, into }) {
	const base = await branches.tip(into);
	if (base !== null) return base;
	throw failed(`the remote has no branch ${into}`, "Push the first commit there.");
}
async function requireSound(files, seen) {
	const posts = [...files.keys()].filter(isPost);
	const { issues } = await validate(seen, posts);
	const errors = issues.filter(isError);
	if (errors.length === 0) return;
	throw new Failure("agent.faulty", `the posts have ${errors.length === 1 ? "an error" : `${errors.length} errors`}`, {
		remedy: "Mend each by its remedy; preview_post shows them without proposing anything.",
		state: "Nothing was proposed.",
		issues
	});
}
async function requireNew({ files, replaces }, base, branches) {
	const paths = [...files.keys()];
	const before = await branches.read(base, paths);
	if (before.every((bytes, index) => bytes !== null && Buffer.compare(bytes, files.get(paths[index])) === 0)) throw failed("all of these files are there as they are", "There is nothing to propose.");
	const there = paths.filter((_, index) => before[index] !== null);
	if (replaces || there.length === 0) return;
	throw failed(`${there.slice(0, 5).join(", ")} is there already`, "Take another name; or set `replace` to change it.");
}
async function pushed({ files }, { branch, tip, base }, message, { branches }) {
	const written = tip === null ? await branches.write(branch, {
		tip,
		parent: base
	}, files, message) : null;
	if (written !== null && "written" in written) return base;
	const now = tip ?? await branches.tip(branch);
	const left = now === null ? null : await branches.common(base, now);
	if (now !== null && left !== null && await isSame(files, left, now, branches)) return left;
	throw failed(`the branch ${branch} has other files than these`, "Use revise_proposal to change it, or another key.");
}
async function isSame(files, left, tip, branches) {
	const paths = [...files.keys()];
	const changed = await branches.changed(left, tip);
	const there = await branches.read(tip, paths);
	return changed.every((path) => files.has(path)) && there.every((bytes, index) => bytes !== null && Buffer.compare(bytes, files.get(paths[index])) === 0);
}
function told(found, branch, created, notes) {
	const { number, url, isOpen, isMerged } = found;
	return {
		number,
		url,
		branch,
		state: isMerged ? "merged" : isOpen ? "open" : "closed",
		created,
		notes
	};
}
function failed(message, remedy, more = {}) {
	return new Failure("agent.proposal", message, {
		remedy,
		state: more.state ?? "Nothing was proposed."
	});
}

export { commitMessage as a, mergedWorld as c, requireSound as i, failed as n, titleOf as o, propose as r, proposalBody as s, baseOf as t };