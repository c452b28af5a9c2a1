import { A as compareIssues } from "./begin.js";
import { Bt as readConfig, Mn as adaptersOf, an as postFiles, en as Ids, fn as endingIssues, in as noPost, on as withDuplicate, rn as missingFolder } from "./publishing.js";
import { n as Repeats, o as openReviewer } from "./reading.js";

// src/pipeline/validate.ts
async function validate(world, only) {
	const config = await readConfig(world.files, world.adapters);
	const review = await openReviewer(config, world);
	const issues = /* @__PURE__ */ new Map();
	const ids = new Ids(config.posts);
	const entries = new Map(postFiles(config, world).map((entry) => [entry.path, entry]));
	const repeats = new Repeats();
	const named = new Set(only);
	for (const entry of entries.values()) {
		const read = await review(entry);
		ids.add(read);
		if (only !== void 0) hear(read, named.has(read.file), repeats);
		const found = issuesOf(read);
		if (found.length > 0) issues.set(read.file, found);
	}
	for (const [file, duplicate] of ids.duplicates()) issues.set(file, issuesOf(withDuplicate(await review(entries.get(file)), duplicate)));
	if (only === void 0) {
		const all = [
			...endingIssues(config, await adaptersOf(config, world), world.clock.now()),
			...missingFolder(config, world),
			...[...issues.values()].flat()
		];
		return {
			posts: entries.size,
			issues: all.sort(compareIssues)
		};
	}
	const chosen = [...only.flatMap((path) => entries.has(path) ? issues.get(path) ?? [] : noPost(path, config, world)), ...repeats.issues()];
	return {
		posts: only.length,
		issues: chosen.sort(compareIssues)
	};
}
function hear({ file, post, targets }, isOpen, repeats) {
	for (const { account, payload } of targets) {
		const text = (payload?.parts ?? []).map((part) => part.text).join("\n");
		repeats.add({
			file,
			account: account.name,
			text,
			position: post?.text[0]?.position ?? null,
			isOpen
		});
	}
}
function issuesOf({ issues, targets }) {
	return targets.length === 0 ? issues : [...issues, ...targets.flatMap((target) => target.issues)];
}

export { validate as t };