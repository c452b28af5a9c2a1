import { O as compareIssues } from "./begin.js";
import { It as readConfig, Ln as adaptersOf, Qt as Ids, gn as endingIssues, in as withDuplicate, nn as noPost, rn as postFiles, tn as missingFolder } from "./publishing.js";
import { l as openReviewer } from "./reading.js";

// src/pipeline/validate.ts
async function validate(world, only) {
	const config = await readConfig(world.files, world.adapters);
	const review = await openReviewer(config, world);
	const issues = /* @__PURE__ */ new Map();
	const ids = new Ids();
	const entries = new Map(postFiles(config, world).map((entry) => [entry.path, entry]));
	for (const entry of entries.values()) {
		const read = await review(entry);
		ids.add(read);
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
	const chosen = only.flatMap((path) => entries.has(path) ? issues.get(path) ?? [] : noPost(path, config, world));
	return {
		posts: only.length,
		issues: chosen.sort(compareIssues)
	};
}
function issuesOf({ issues, targets }) {
	return targets.length === 0 ? issues : [...issues, ...targets.flatMap((target) => target.issues)];
}

export { validate as t };