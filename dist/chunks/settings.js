import { n as getInput } from "./core.js";
import { M as Failure } from "./begin.js";
import { Br as string, Fr as object, Ot as parseSelection, kr as int } from "./publishing.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";

// src/entry/action/event.ts
const payload = object({
	repository: object({ default_branch: string().min(1) }).optional().catch(void 0),
	workflow_run: object({ id: int().min(1) }).optional().catch(void 0)
});
function readEvent(environment) {
	const read = payload.safeParse(fileOf(environment.get("GITHUB_EVENT_PATH"))).data;
	return {
		defaultBranch: read?.repository?.default_branch ?? null,
		run: read?.workflow_run?.id ?? null
	};
}
function fileOf(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return;
	}
}

// src/entry/action/settings.ts
const commandOfEvent = {
	pull_request: "review",
	merge_group: "review",
	push: "publish",
	schedule: "publish",
	workflow_dispatch: "publish",
	workflow_run: "comment"
};
function readSettings(environment) {
	const only = getInput("only");
	const token = getInput("github-token");
	const command = readCommand(environment);
	const reviewWorkflow = getInput("review-workflow") || usualWorkflow;
	return {
		command,
		dryRun: readFlag("dry-run"),
		cwd: resolve(environment.get("GITHUB_WORKSPACE") ?? ".", getInput("working-directory")),
		only: only === "" ? null : parseSelection(only),
		token: token === "" ? void 0 : token,
		preview: getInput("preview") || null,
		reviewed: command === "comment" ? reviewedRun(environment, reviewWorkflow) : null,
		reviewWorkflow,
		reviewFile: getInput("review-file")
	};
}
function readCommand(environment) {
	const event = environment.get("GITHUB_EVENT_NAME") ?? "";
	if (event === "pull_request_target") throw refused("pull_request_target runs with every secret on the files of strangers, so it is refused", { remedy: "Use `pull_request`: reviewing needs no secret." });
	const command = getInput("command") || "auto";
	if (!isCommand(command)) throw refused(`the input command is ${JSON.stringify(command)}`, { remedy: "Use auto, review, publish or comment." });
	if (command === "publish" && (event.startsWith("pull_request") || event === "merge_group")) throw refused(`publish was asked for on ${event}, where nothing is merged yet`, { remedy: "Publish on push, schedule or workflow_dispatch; merging is what approves a post." });
	const usual = Object.hasOwn(commandOfEvent, event) ? commandOfEvent[event] : void 0;
	const wanted = command === "auto" ? usual : command;
	if (wanted === "comment" && event !== "workflow_run") throw refused(`comment was asked for on ${JSON.stringify(event)}, where no run has left a review`, { remedy: "Use a workflow of its own on `workflow_run`, as `mergecast init` writes it." });
	if (wanted === "publish") requireDefaultBranch(environment);
	if (wanted !== void 0) return wanted;
	throw refused(`the event ${JSON.stringify(event)} does not say what to do`, { remedy: "Set the input `command` to review, publish or comment." });
}
function requireDefaultBranch(environment) {
	const branch = readEvent(environment).defaultBranch;
	const ref = environment.get("GITHUB_REF");
	if (branch === null || ref === void 0 || ref === `refs/heads/${branch}`) return;
	throw refused(`publish was asked for on ${ref}, and only what is merged into ${branch} is approved`, { remedy: `Run the workflow on ${branch}; limit \`push\` to it with \`branches\`.` });
}
function isCommand(written) {
	return [
		"auto",
		"review",
		"publish",
		"comment"
	].includes(written);
}
function reviewedRun(environment, workflow) {
	const { run } = readEvent(environment);
	if (run === null) throw refused("the event names no run", { remedy: "Use the Action in a workflow on `workflow_run`." });
	return {
		run,
		workflow
	};
}
const usualWorkflow = ".github/workflows/mergecast.yml";
function readFlag(name) {
	const written = getInput(name).toLowerCase();
	if (written === "" || written === "false") return false;
	if (written === "true") return true;
	throw refused(`the input ${name} is ${JSON.stringify(written)}`, { remedy: "Use true or false." });
}
function refused(message, { remedy }) {
	return new Failure("usage.argument", message, {
		remedy,
		state: "Nothing was sent."
	});
}

export { readSettings as t };