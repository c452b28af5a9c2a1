import { t as NameSum } from "./name-set.js";
import { n as idFromPath, o as postFiles, r as isPost } from "./post-files.js";

// src/pipeline/scope.ts
const mostChanges = 500;
const mostEntries = 1e3;
function wholeScope(config, world) {
	return {
		files: postFiles(config, world),
		waiting: [],
		removed: [],
		isWhole: true
	};
}
async function lookAhead(config, { checkout, files }) {
	const folder = await checkout.folder(config.posts);
	import("./survey2.js").catch(() => void 0);
	return {
		folder,
		names: files.names(config.posts)
	};
}
async function scopeSince(checkpoint, entries, view, config, world, standing) {
	const { posts } = checkpoint;
	if (checkpoint.by !== world.version || checkpoint.config !== config.digest || posts.folder !== config.posts) return null;
	if (entries > mostEntries) return null;
	const { folder: now, names } = await standing;
	const changes = now === null ? null : await world.checkout.changes(config.posts, posts, now);
	if (changes === null || changes.length > mostChanges) return null;
	const seen = changes.filter(({ path }) => !/(?:^|\/)\./.test(path));
	const expected = new NameSum(posts.names);
	for (const { path, kind } of seen) {
		if (kind === "added") expected.add(path);
		if (kind === "removed") expected.remove(path);
	}
	const { count, sum } = expected.value();
	if (count !== names.count || sum !== names.sum) return null;
	const changed = new Map(seen.filter(({ path }) => isPost(path)).map(({ path, kind }) => [path, kind]));
	const { waiting, rest } = await stillWaiting(checkpoint.open.filter(({ file }) => !changed.has(file)), view, config, world);
	return {
		files: [...rest, ...[...changed].flatMap(([path, kind]) => kind === "removed" ? [] : [path])].sort().map((path) => ({
			path,
			kind: "file"
		})),
		waiting,
		removed: [...changed].flatMap(([path, kind]) => kind === "removed" ? [idFromPath(path, config.posts)] : []),
		isWhole: false
	};
}
async function stillWaiting(open, ...rest) {
	if (open.length === 0) return {
		waiting: [],
		rest: []
	};
	return (await import("./waiting.js")).waitingTargets(open, ...rest);
}

export { scopeSince as n, wholeScope as r, lookAhead as t };