import { dn as decodeText, sn as parseYaml } from "./publishing.js";
import { n as isWorkflow, r as workflowFolders } from "./nouns.js";

// src/entry/workflows/read-workflows.ts
const mostBytes = 524288;
const mostFiles = 200;
function readWorkflows(files) {
	const found = {
		jobs: [],
		comments: [],
		reviews: [],
		unread: []
	};
	const paths = workflowFolders.flatMap((folder) => files.list(folder)).filter(({ path }) => isWorkflow(path));
	for (const { path } of paths.slice(0, mostFiles)) {
		const content = files.read(path, mostBytes);
		const text = content.kind === "file" ? decodeText(content.bytes) : null;
		if (text === null) {
			found.unread.push({
				file: path,
				message: content.kind === "file" ? "it is not UTF-8" : content.kind
			});
			continue;
		}
		const source = parseYaml(text.replaceAll("\r\n", "\n"), {
			file: path,
			kind: "config"
		});
		const [first] = source.issues;
		if (first === void 0) {
			found.jobs.push(...jobsOf(path, source));
			found.comments.push(...commentsOf(path, source));
			found.reviews.push(...reviewsOf(path, source));
		} else found.unread.push({
			file: path,
			message: `line ${first.line}: ${first.message}`
		});
	}
	return found;
}
function jobsOf(file, source) {
	const workflow = mappingOf(source.value);
	const events = eventsOf(workflow.on);
	const jobs = [];
	for (const [name, value] of Object.entries(mappingOf(workflow.jobs))) {
		const job = mappingOf(value);
		const steps = listOf(job.steps).map(mappingOf);
		for (const [index, step] of steps.entries()) {
			if (!runsTheAction(step) || !publishes(step, job, events)) continue;
			const path = [
				"jobs",
				name,
				"steps",
				index
			];
			jobs.push({
				file,
				name,
				line: source.positionOf(path)?.line ?? null,
				schedules: schedulesOf(workflow.on, source),
				contents: permissionOf(job.permissions ?? workflow.permissions, "contents"),
				asking: isGiven(mappingOf(step.with)["github-token"]) ? null : askingOf(job.permissions ?? workflow.permissions),
				hasOwnToken: steps.slice(0, index + 1).some(hasToken),
				environment: environmentOf(job.environment),
				concurrency: concurrencyOf(job.concurrency) ?? concurrencyOf(workflow.concurrency),
				variables: variablesOf([
					["env"],
					[
						"jobs",
						name,
						"env"
					],
					[...path, "env"]
				], source),
				mayExport: steps.slice(0, index).some(mayExport)
			});
		}
	}
	return jobs;
}
function runsTheAction(step) {
	return /^[\w.-]+\/mergecast@/i.test(actionOf(step));
}
function actionOf({ uses }) {
	return typeof uses === "string" ? uses.replace(/^https?:\/\/[\w.-]+(?::\d+)?\//i, "") : "";
}
const publishingEvents = [
	"push",
	"schedule",
	"workflow_dispatch",
	"workflow_call"
];
function publishes(step, job, events) {
	const inputs = mappingOf(step.with);
	if (String(inputs["dry-run"]) === "true" || inputs.command === "review") return false;
	if (isForPullRequests(step.if) || isForPullRequests(job.if)) return false;
	return inputs.command === "publish" || events.some((event) => publishingEvents.includes(event));
}
function isForPullRequests(condition) {
	return String(condition ?? "").replace(/^\s*\$\{\{([^}]*)\}\}\s*$/, "$1").split("||").every((each) => /^\s*github\.event_name\s*==\s*'(?:pull_request|merge_group)'\s*$/.test(each));
}
function eventsOf(on) {
	if (typeof on === "string") return [on];
	return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on));
}
function schedulesOf(on, source) {
	return listOf(mappingOf(on).schedule).map((entry, index) => {
		const { cron } = mappingOf(entry);
		const position = source.positionOf([
			"on",
			"schedule",
			index
		]);
		return {
			cron: typeof cron === "string" ? cron : "",
			line: position?.line ?? null
		};
	});
}
function permissionOf(permissions, name) {
	if (permissions === void 0 || permissions === null) return "unsaid";
	if (permissions === "write-all") return "write";
	if (permissions === "read-all") return "read";
	const granted = mappingOf(permissions)[name];
	return granted === "write" || granted === "read" ? granted : "none";
}
function askingOf(permissions) {
	return {
		"pull-requests": permissionOf(permissions, "pull-requests"),
		actions: permissionOf(permissions, "actions")
	};
}
function commentsOf(file, source) {
	const workflow = mappingOf(source.value);
	const trigger = mappingOf(mappingOf(workflow.on).workflow_run);
	const comments = [];
	for (const [name, value] of Object.entries(mappingOf(workflow.jobs))) {
		const job = mappingOf(value);
		const steps = listOf(job.steps).map(mappingOf);
		const index = steps.findIndex((step) => runsTheAction(step) && commentsOn(step, eventsOf(workflow.on)));
		if (index < 0) continue;
		comments.push({
			file,
			name,
			line: source.positionOf([
				"jobs",
				name,
				"steps",
				index
			])?.line ?? null,
			listensTo: [trigger.workflows ?? []].flat().map(String),
			permissions: askingOf(job.permissions ?? workflow.permissions),
			checksOutHead: steps.some(checksOutHead)
		});
	}
	return comments;
}
function commentsOn(step, events) {
	const { command = "auto" } = mappingOf(step.with);
	return command === "comment" || command === "auto" && events.includes("workflow_run");
}
function checksOutHead(step) {
	const { run, with: inputs } = step;
	const { ref, repository } = mappingOf(inputs);
	const said = isCheckout(step) ? `${ref ?? ""} ${repository ?? ""}` : String(run ?? "");
	return /head_(?:sha|branch|repository|commit)|pull_requests|refs\/pull/.test(said);
}
function reviewsOf(file, source) {
	const workflow = mappingOf(source.value);
	const steps = Object.values(mappingOf(workflow.jobs)).flatMap((job) => listOf(mappingOf(job).steps).map(mappingOf));
	if (!eventsOf(workflow.on).includes("pull_request") || !steps.some(runsTheAction)) return [];
	return [{
		file,
		name: typeof workflow.name === "string" ? workflow.name : file
	}];
}
function hasToken(step) {
	const inputs = mappingOf(step.with);
	if (isCheckout(step)) return isGiven(inputs.token) || isGiven(inputs["ssh-key"]);
	return runsTheAction(step) && isGiven(inputs["github-token"]);
}
function isCheckout(step) {
	return actionOf(step).startsWith("actions/checkout@");
}
function isGiven(input) {
	return typeof input === "string" && input !== "" && !/github\.token|secrets\.GITHUB_TOKEN/i.test(input);
}
function environmentOf(environment) {
	const name = typeof environment === "string" ? environment : mappingOf(environment).name;
	return typeof name === "string" && name.trim() !== "" && !name.includes("${{") ? name.trim() : null;
}
function concurrencyOf(concurrency) {
	if (typeof concurrency === "string") return { cancels: false };
	const { group, "cancel-in-progress": cancels } = mappingOf(concurrency);
	return typeof group === "string" ? { cancels: cancels === true } : null;
}
function variablesOf(places, source) {
	const variables = /* @__PURE__ */ new Map();
	for (const path of places) for (const [name, value] of Object.entries(mappingOf(valueAt(source.value, path)))) variables.set(name, {
		from: originOf(value),
		secret: secretOf(value),
		line: source.positionOf([...path, name])?.line ?? null
	});
	return variables;
}
function secretOf(value) {
	return /^\s*\$\{\{\s*secrets\.(\w+)\s*\}\}\s*$/.exec(String(value))?.[1]?.toUpperCase() ?? null;
}
function originOf(value) {
	if (value === null || value === "") return "nothing";
	return typeof value === "string" && value.includes("${{") ? "expression" : "text";
}
function mayExport(step) {
	if (typeof step.run === "string") return step.run.includes("GITHUB_ENV");
	return typeof step.uses === "string" && !actionOf(step).startsWith("actions/");
}
function valueAt(value, path) {
	return path.reduce((inner, step) => Array.isArray(inner) ? inner[Number(step)] : mappingOf(inner)[step], value);
}
function mappingOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

export { readWorkflows as t };