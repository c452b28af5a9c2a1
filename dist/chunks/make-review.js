import { t as version } from "./version.js";
import { E as redactDeep, P as Failure, _ as likelyBranch, g as gitOptions, w as openFiles, x as openRepository } from "./begin.js";
import { n as isWorkflow } from "./nouns.js";
import { n as reviewBounds } from "./written.js";
import { A as useLittleMemory, M as adapters, S as identityOf, T as readEndpoints, dn as decodeText, j as openMediaReader, sn as parseYaml } from "./publishing.js";
import { t as openLinkProbe } from "./link-probe.js";
import { r as writeReview } from "./review-file.js";
import { i as review, n as faultyDocument, o as readWritten, r as reviewDocumentOf, s as configChanges, t as failedDocument } from "./review-document.js";
import { dirname } from "node:path";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";

// src/io/output-file.ts
function writeOutputFile(path, bytes) {
	const part = `${path}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(part, bytes);
		renameSync(part, path);
	} catch (cause) {
		rmSync(part, { force: true });
		throw new Failure("files.write", `${path} could not be written: ${cause.message}`, {
			remedy: "Name a file in a folder that can be written to.",
			cause
		});
	}
}

// src/entry/compose-review.ts
async function composeReview(setting) {
	useLittleMemory();
	const found = await openRepository(setting.cwd, gitOptions(setting));
	const files = openFiles(found.root);
	return {
		clock: setting.clock,
		files,
		mediaReader: openMediaReader(),
		adapters,
		run: await identityOf(setting, found.gitFolder),
		environment: setting.environment,
		endpoints: readEndpoints(setting.environment, adapters.ids),
		setHere: () => null,
		openBranch: async (name) => found.ledgerBranch(name),
		checkout: found.checkout,
		commits: found.commits,
		version,
		links: openLinkProbe().probe,
		repository: found.repository,
		beginFetch: () => void found.fetchAhead(likelyBranch(files)).catch(() => void 0),
		write: writeOutputFile
	};
}

// src/entry/workflows/workflow-facts.ts
const mostBytes = 524288;
function readWorkflow(path, files) {
	const content = files.read(path, mostBytes);
	if (content.kind === "missing") return null;
	const text = content.kind === "file" ? decodeText(content.bytes) : null;
	if (text === null) return content.kind === "file" ? "it is not UTF-8" : content.kind;
	const source = parseYaml(text.replaceAll("\r\n", "\n"), {
		file: path,
		kind: "config"
	});
	const [fault] = source.issues;
	return fault === void 0 ? factsOf(source) : `line ${fault.line}: ${fault.message}`;
}
function factsOf(source) {
	const workflow = mappingOf(source.value);
	const line = (path) => source.positionOf(path)?.line ?? null;
	const jobs = Object.entries(mappingOf(workflow.jobs)).map(([name, value]) => [name, jobOf(mappingOf(value), workflow, line(["jobs", name]))]);
	const events = eventsOf(workflow.on).map((name) => [name, line(["on", name]) ?? line(["on"])]);
	return {
		events: new Map(events),
		jobs: new Map(jobs)
	};
}
function eventsOf(on) {
	if (typeof on === "string") return [on];
	return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on));
}
function jobOf(job, workflow, line) {
	const steps = Array.isArray(job.steps) ? job.steps.map(mappingOf) : [];
	const uses = /* @__PURE__ */ new Map();
	for (const each of [job, ...steps]) {
		if (typeof each.uses !== "string") continue;
		const [name = "", reference = ""] = each.uses.split("@");
		uses.set(name, (uses.get(name) ?? /* @__PURE__ */ new Set()).add(reference));
	}
	const concurrency = mappingOf(job.concurrency ?? workflow.concurrency);
	return {
		line,
		permissions: permissionsOf(job.permissions ?? workflow.permissions),
		environment: environmentOf(job.environment),
		condition: String(job.if ?? ""),
		cancels: concurrency["cancel-in-progress"] !== void 0 && concurrency["cancel-in-progress"] !== false,
		secrets: secretsOf({
			job,
			env: workflow.env
		}),
		uses,
		scripts: steps.flatMap(({ run }) => typeof run === "string" ? [run] : []).join("\n"),
		checksOutHead: steps.some(checksOutHead)
	};
}
function permissionsOf(permissions) {
	if (permissions === void 0 || permissions === null) return null;
	if (permissions === "write-all") return /* @__PURE__ */ new Map([["*", "write"]]);
	if (permissions === "read-all") return /* @__PURE__ */ new Map([["*", "read"]]);
	const scopes = Object.entries(mappingOf(permissions)).map(([scope, may]) => [scope, String(may)]);
	return new Map([...scopes, ["*", "none"]]);
}
function environmentOf(environment) {
	if (environment === void 0 || environment === null) return null;
	const name = typeof environment === "string" ? environment : mappingOf(environment).name;
	return String(name ?? "");
}
function secretsOf(value) {
	const text = JSON.stringify(value);
	const found = /* @__PURE__ */ new Set();
	for (const [, name] of text.matchAll(/\bsecrets\s*\.\s*(\w+)/gi)) found.add(name.toUpperCase());
	for (const [, name] of text.matchAll(/\bsecrets\s*\[\s*'(\w+)'\s*\]/gi)) found.add(name.toUpperCase());
	if (/"secrets":"inherit"/.test(text) || /\bsecrets\s*(?:\)|,|\}\}|\[\s*(?!'\w+'\s*\])|\.\s*\*)/i.test(text)) found.add("*");
	found.delete("GITHUB_TOKEN");
	return found;
}
function checksOutHead({ uses, with: inputs, run }) {
	const reference = typeof uses === "string" && /(?:^|\/)checkout@/i.test(uses) ? JSON.stringify(inputs ?? {}) : typeof run === "string" && /\bgit\b|\bgh\b/.test(run) ? run : "";
	return /pull_request|head_sha|head_branch|head_ref|head_repository|refs\/pull|pr checkout/i.test(reference);
}
function mappingOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/entry/workflows/workflow-changes.ts
function workflowChanges(changes, before, now) {
	return changes.flatMap(({ path }) => {
		return toldOf(path, before, now).map((each) => ({
			...each,
			file: path.slice(0, reviewBounds.name),
			sentence: each.sentence.slice(0, reviewBounds.words)
		}));
	});
}
function toldOf(path, before, now) {
	if (isWorkflow(path)) return workflowWords(readWorkflow(path, before), readWorkflow(path, now));
	return /^\.(?:github|gitea|forgejo)\/actions\//.test(path) || /(?:^|\/)action\.ya?ml$/.test(path) ? [weakens(null, "this changes an action of the repository, which its workflows may run")] : [];
}
function workflowWords(before, now) {
	if (now === null) return [other(null, "this removes a workflow: what it did is not done any more")];
	if (typeof now === "string") return [weakens(null, `this workflow cannot be read, so that nobody can tell what it does: ${now}`)];
	const earlier = before === null || typeof before === "string" ? nothing : before;
	const isNew = before === null ? [other(null, "this adds a workflow")] : [];
	const found = [...eventWords(earlier, now), ...jobsWords(earlier, now)];
	if (before !== null && found.length === 0) return [other(null, "this changes a workflow, and nothing of its events, permissions, secrets, actions and environments")];
	return [...isNew, ...found];
}
const nothing = {
	events: /* @__PURE__ */ new Map(),
	jobs: /* @__PURE__ */ new Map()
};
const dangers = {
	pull_request_target: "which has every secret while the files can be a stranger’s",
	workflow_run: "which has secrets and a token that may write, also after the run of a stranger",
	issue_comment: "which anybody who comments starts, with every secret",
	issues: "which anybody who opens an issue starts, with every secret"
};
function eventWords(before, now) {
	const added = [...now.events].filter(([name]) => !before.events.has(name));
	const removed = [...before.events.keys()].filter((name) => !now.events.has(name));
	return [...added.map(([name, line]) => {
		const danger = Object.hasOwn(dangers, name) ? dangers[name] : void 0;
		const sentence = `this workflow now runs on ${quoted(name)}`;
		return danger === void 0 ? other(line, sentence) : weakens(line, `${sentence}, ${danger}`);
	}), ...removed.map((name) => other(null, `this workflow does not run on ${quoted(name)} any more`))];
}
function jobsWords(before, now) {
	const isExposed = [...now.events.keys()].some((name) => Object.hasOwn(dangers, name));
	const wasExposed = [...before.events.keys()].some((name) => Object.hasOwn(dangers, name));
	const gone = [...before.jobs.keys()].filter((name) => !now.jobs.has(name));
	return [...[...now.jobs].flatMap(([name, job]) => {
		const earlier = before.jobs.get(name) ?? null;
		const who = `the job ${quoted(name)}`;
		const head = isExposed && job.checksOutHead && !(wasExposed && earlier?.checksOutHead);
		return [
			...earlier === null ? [other(job.line, `this adds ${who}`)] : [],
			...head ? [weakens(job.line, `${who} checks out what a stranger wrote, in a run that has secrets`)] : [],
			...permissionWords(who, earlier, job),
			...secretWords(who, earlier, job),
			...environmentWords(who, earlier, job),
			...actionWords(who, earlier, job),
			...earlier === null ? [] : commandWords(who, earlier, job)
		];
	}), ...gone.map((name) => other(null, `this removes the job ${quoted(name)}`))];
}
const ranks = [
	"none",
	"read",
	"write"
];
function permissionWords(who, before, { permissions, line }) {
	const earlier = before === null ? /* @__PURE__ */ new Map([["*", "none"]]) : before.permissions;
	if (permissions === null) {
		const unsaid = `${who} says no permissions, so the setting of the repository decides what it may do`;
		return earlier === null ? [] : [weakens(line, unsaid)];
	}
	if (earlier === null) return [strengthens(line, `${who} says now what it may do`)];
	return [.../* @__PURE__ */ new Set([...earlier.keys(), ...permissions.keys()])].flatMap((scope) => {
		const [was, may] = [earlier, permissions].map((all) => all.get(scope) ?? all.get("*") ?? "none");
		if (was === may) return [];
		const sentence = `what ${who} may do with ${scope === "*" ? "everything else" : quoted(scope)} goes from ${quoted(was)} to ${quoted(may)}`;
		return [ranks.indexOf(may) > ranks.indexOf(was) || !ranks.includes(may) ? weakens(line, sentence) : strengthens(line, sentence)];
	});
}
function secretWords(who, before, { secrets, line }) {
	const fresh = [...secrets].filter((name) => !before?.secrets.has(name));
	const gone = [...before?.secrets ?? []].filter((name) => !secrets.has(name));
	const named = fresh.filter((name) => name !== "*").map(quoted);
	return [
		...fresh.includes("*") ? [weakens(line, `${who} gets every secret of the repository`)] : [],
		...named.length === 0 ? [] : [weakens(line, `${who} gets the secret${named.length === 1 ? "" : "s"} ${named.join(", ")}`)],
		...gone.length === 0 ? [] : [other(line, `${who} does not get ${gone.map((name) => name === "*" ? "every secret" : quoted(name)).join(", ")} any more`)]
	];
}
function environmentWords(who, before, { environment, line }) {
	const earlier = before?.environment ?? null;
	if (earlier === environment) return [];
	if (environment === null) return [weakens(line, `${who} does not wait for the environment ${quoted(earlier)} any more, nor for its reviewers`)];
	if (earlier === null) return [strengthens(line, `${who} waits for the environment ${quoted(environment)}`)];
	return [weakens(line, `the environment that ${who} waits for goes from ${quoted(earlier)} to ${quoted(environment)}`)];
}
function actionWords(who, before, { uses, line }) {
	return [...uses].flatMap(([name, references]) => {
		const earlier = before?.uses.get(name);
		return [...references].filter((reference) => !earlier?.has(reference)).map((reference) => {
			const isFixed = name.startsWith("./") || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(reference);
			const at = reference === "" ? "" : ` at ${quoted(reference)}`;
			const was = earlier === void 0 ? "" : `, before at ${[...earlier].map(quoted).join(", ")}`;
			const moves = isFixed ? "" : ", which whoever owns it can move";
			const sentence = `${who} runs ${quoted(name)}${at}${was}${moves}`;
			return isFixed ? other(line, sentence) : weakens(line, sentence);
		});
	});
}
function commandWords(who, before, now) {
	const weigh = now.secrets.size > 0 ? weakens : other;
	const withSecrets = now.secrets.size > 0 ? ", which gets secrets," : "";
	return [
		...before.scripts === now.scripts ? [] : [weigh(now.line, `${who}${withSecrets} runs other commands`)],
		...before.condition === now.condition ? [] : [weigh(now.line, `the condition of ${who} goes from ${quoted(before.condition || "none")} to ${quoted(now.condition || "none")}`)],
		...before.cancels || !now.cancels ? [] : [weakens(now.line, `a newer run cancels ${who}, which can leave posts in doubt`)]
	];
}
const weakens = (line, sentence) => ({
	weight: "weakens",
	line,
	sentence
});
const strengthens = (line, sentence) => ({
	weight: "strengthens",
	line,
	sentence
});
const other = (line, sentence) => ({
	weight: "other",
	line,
	sentence
});
function quoted(name) {
	return `\`${(name.length > 200 ? `${name.slice(0, 199)}…` : name).replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``;
}

// src/entry/make-review.ts
async function makeReview(world, { head, base }, own = null) {
	world.beginFetch();
	const made = await review(world, base, own);
	return {
		review: made,
		document: await reviewDocumentOf(made, await changesOf(made, world), head ?? noCommit, world)
	};
}
async function documentOfFailure(error, { head, base: found }, world) {
	if (!(error instanceof Failure)) return null;
	const now = new Date(world.clock.now()).toISOString();
	const facts = {
		head: head ?? noCommit,
		base: found.base?.commit ?? null,
		now
	};
	return error.issues.length === 0 ? failedDocument(error, facts) : faultyDocument(error.issues, facts);
}
function reviewBytes(document, { redact }) {
	return writeReview(redactDeep(document, redact));
}
const noCommit = "0".repeat(40);
async function changesOf({ baseWorld, changes }, { files, adapters }) {
	if (baseWorld === null) return [];
	const workflows = workflowChanges(changes, baseWorld.files, files);
	const now = changes.some(({ path }) => path === "mergecast.yml") ? readWritten(files) : null;
	if (now === null) return workflows;
	const names = /* @__PURE__ */ new Map();
	for (const id of adapters.ids) names.set(id, (await adapters.load(id)).name);
	return [...configChanges(readWritten(baseWorld.files), now, (platform) => names.get(platform) ?? platform), ...workflows];
}

export { composeReview as i, makeReview as n, reviewBytes as r, documentOfFailure as t };