import { A as compareIssues, P as Failure } from "./begin.js";
import { an as postFiles, in as noPost } from "./publishing.js";
import { o as openReviewer } from "./reading.js";
import { n as withGiven } from "./given.js";
import { t as partDocuments } from "./target-document.js";

// src/mcp/calls/preview-post.ts
async function run(input, { world, signal, progress }) {
	const { world: seen, config, paths } = await withGiven(input, world);
	const review = await openReviewer(config, seen);
	const known = new Map(postFiles(config, seen).map((entry) => [entry.path, entry]));
	const asked = [.../* @__PURE__ */ new Set([...paths, ...input.files])];
	if (asked.length === 0) throw new Failure("usage.argument", "there is no post to preview", { remedy: "Give `posts`, or name `files` of the repository." });
	const targets = [];
	const issues = [];
	for (const [index, path] of asked.entries()) {
		signal.throwIfAborted();
		await progress(index, asked.length, path);
		const entry = known.get(path);
		if (entry === void 0) {
			issues.push(noPost(path, config, seen));
			continue;
		}
		const read = await review(entry);
		issues.push(...read.issues, ...read.targets.flatMap((target) => target.issues));
		for (const { post, account, payload, notes } of read.targets) targets.push({
			post: post.id,
			file: post.file,
			account: account.name,
			platform: account.platform,
			publish_at: post.publishAt?.utc ?? null,
			parts: partDocuments(payload),
			options: { ...payload?.options },
			notes: [...notes]
		});
	}
	return {
		targets,
		issues: issues.sort(compareIssues)
	};
}

export { run };