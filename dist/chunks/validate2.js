import { A as compareIssues, d as issueLines, i as settingOf, j as isError, l as countIssues, u as counted } from "./begin.js";
import { t as linkIssues } from "./link-issues.js";
import { Bt as readConfig, an as postFiles } from "./publishing.js";
import { t as validate } from "./validate.js";
import { r as composeReading, t as composeLinks } from "./compose-reading.js";
import { relative, resolve, sep } from "node:path";

// src/entry/commands/validate.ts
async function run(call) {
	const world = await composeReading(settingOf(call));
	const only = call.arguments.length === 0 ? void 0 : call.arguments.map((path) => inRepository(path, call.cwd, world.files.root));
	const { posts, issues: found } = await validate(world, only);
	const issues = call.options.links === true ? [...found, ...await linksOf(only, world, call)].sort(compareIssues) : found;
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
async function linksOf(only, world, call) {
	const { probe, close } = composeLinks();
	try {
		const config = await readConfig(world.files, world.adapters);
		const files = only ?? postFiles(config, world).map(({ path }) => path);
		const { issues, links, unknown } = await linkIssues(files, config, world, {
			probe,
			signal: call.signal
		});
		if (unknown > 0) call.progress(`of ${counted(links, "link")} it is not known whether ${unknown} ${unknown === 1 ? "leads" : "lead"} anywhere`);
		return issues;
	} finally {
		await close();
	}
}
function inRepository(path, cwd, root) {
	return relative(root, resolve(cwd, path)).split(sep).join("/");
}

export { run };