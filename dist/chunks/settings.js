import { n as getInput } from "./core.js";
import { P as Failure } from "./begin.js";
import { Mt as parseSelection } from "./publishing.js";
import { i as readEvent } from "./step.js";
import { resolve } from "node:path";

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
		cards: readFlag("preview-cards"),
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
	const { run, isPrivate } = readEvent(environment);
	if (run === null) throw refused("the event names no run", { remedy: "Use the Action in a workflow on `workflow_run`." });
	return {
		run,
		workflow,
		cards: readCards(isPrivate)
	};
}
function readCards(isPrivate) {
	const written = getInput("cards-address");
	if (written === "") return null;
	const url = URL.canParse(written) ? new URL(written) : null;
	const isBare = url !== null && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
	if (url === null || url.protocol !== "https:" || !isBare) throw refused("the input cards-address is no plain address on https", { remedy: "Name the folder under which the pictures of each commit are public, such as https://octo.github.io/cards." });
	return isPrivate ? "private" : url.href.replace(/\/+$/, "");
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