import { c as countIssues, k as isError, l as counted, r as settingOf, u as issueLines } from "./begin.js";
import { t as validate } from "./validate.js";
import { n as composeReading } from "./compose-reading.js";
import { relative, resolve, sep } from "node:path";

// src/entry/commands/validate.ts
async function run(call) {
	const world = await composeReading(settingOf(call));
	const only = call.arguments.length === 0 ? void 0 : call.arguments.map((path) => inRepository(path, call.cwd, world.files.root));
	const { posts, issues } = await validate(world, only);
	const summary = `${counted(posts, "post")}, ${countIssues(issues)}`;
	return {
		exit: issues.some(isError) ? 1 : 0,
		document: {
			version: 1,
			posts,
			issues
		},
		text: [
			...issueLines(issues, call.palette),
			...issues.length > 0 ? [""] : [],
			summary
		].join("\n")
	};
}
function inRepository(path, cwd, root) {
	return relative(root, resolve(cwd, path)).split(sep).join("/");
}

export { run };