import { P as Failure, d as issueLines, i as settingOf, l as countIssues, p as plain } from "./begin.js";
import { r as planNeedsPerson } from "./plan.js";
import { i as composeReview, n as makeReview, r as reviewBytes } from "./make-review.js";
import { m as targetLines } from "./publishing.js";
import { resolve } from "node:path";

// src/entry/review-text.ts
function reviewText({ plan, compared, remarks }, { config, counts }, palette) {
	const [weakening, others] = [true, false].map((isWeak) => config.filter(({ weight }) => weight === "weakens" === isWeak));
	const changeLine = ({ file, line, sentence }) => `  ${palette.bold(plain(`${file}${line === null ? "" : `:${line}`}`))} ${plain(sentence)}`;
	const targets = compared.flatMap(({ post, file, account, change, movedFrom, was, target }) => {
		const name = `${post ?? file}${account.name === "" ? "" : `@${account.name}`}`;
		const details = [...movedFrom === null ? [] : [`from ${movedFrom}`], ...was];
		const head = `${palette.bold(change.padEnd(9))}${target === null || change === "removed" ? plain(name) : ""}`;
		return [
			...target === null || change === "removed" ? [head] : [head + targetLines(target, palette)[0], ...targetLines(target, palette).slice(1)],
			...details.map((what) => `${palette.dim("  ≠")} ${plain(what)}`),
			""
		];
	});
	const tally = [
		"new",
		"changed",
		"moved",
		"removed",
		"same",
		"sent",
		"unknown"
	].filter((change) => counts[change] > 0).map((change) => `${counts[change]} ${change}`);
	return [
		...weakening.length === 0 ? [] : [
			palette.red("This lets more out, or guards less:"),
			...weakening.map(changeLine),
			""
		],
		...targets,
		...others.length === 0 ? [] : [
			"Config and workflows:",
			...others.map(changeLine),
			""
		],
		...issueLines(plan.issues, palette),
		...plan.issues.length > 0 ? [""] : [],
		...remarks.map((remark) => palette.dim(plain(remark))),
		`${tally.join(", ") || "no post is touched"}; ${countIssues(plan.issues)}`
	].join("\n");
}

// src/entry/commands/review.ts
async function run(call) {
	const { base: name, out } = call.options;
	const world = await composeReview(settingOf(call));
	const wanted = typeof name === "string" && name !== "" ? name : await world.repository.mainBranch() ?? "main";
	const found = await world.commits.common(wanted);
	if (found.base === null) throw new Failure("usage.argument", `--base ${wanted}: ${found.why}`, {
		remedy: "Name a branch or a commit that this clone has, such as --base origin/main; fetch it first.",
		state: "Nothing was written."
	});
	const { review, document } = await makeReview(world, {
		head: await world.commits.here(),
		base: found
	});
	const bytes = reviewBytes(document, call.secrets);
	if (typeof out === "string" && out !== "") world.write(resolve(call.cwd, out), bytes);
	return {
		exit: planNeedsPerson(review.plan) ? 1 : 0,
		document: JSON.parse(new TextDecoder().decode(bytes)),
		text: reviewText(review, document, call.palette)
	};
}

export { run };