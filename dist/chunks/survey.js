import { S as CheckpointUnusable, r as sameSource } from "./ledger-view.js";
import { t as compareIssues } from "./issue.js";
import { i as planTarget, n as holdFlood } from "./plan-target.js";
import { i as missingFolder, n as idFromPath, s as withDuplicate, t as Ids } from "./post-files.js";
import { t as openReviewer } from "./review-post.js";
import { r as wholeScope } from "./scope.js";
import { a as selects, r as requireSome } from "./selection.js";

// src/pipeline/identify.ts
async function findMoved(posts, isPresent, removed, view) {
	const moved = /* @__PURE__ */ new Map();
	const fresh = [...posts].filter((post) => post.idFrom === "path" && !view.knows(post.id));
	if (fresh.length === 0) return moved;
	const records = (await view.gone(isPresent, removed)).flatMap((post) => view.recordsOf(post));
	const claimed = /* @__PURE__ */ new Set();
	for (const post of fresh) {
		const record = records.find((each) => !claimed.has(each.post) && sameSource(view, each, post.source));
		if (record === void 0) continue;
		claimed.add(record.post);
		moved.set(post.file, record.post);
	}
	return moved;
}

// src/pipeline/survey.ts
const groupSize = 256;
async function survey(options, world, scope = wholeScope(options.config, world)) {
	const { config, view, selection } = options;
	const review = await openReviewer(config, world);
	const entries = new Map(scope.files.map((entry) => [entry.path, entry]));
	const kept = new Kept(options);
	for (const group of groups([...entries.values()], groupSize)) {
		const posts = [];
		for (const entry of group) posts.push(await review(entry));
		await view.load(posts.flatMap(({ id }) => id ?? []));
		for (const post of posts) kept.add(post);
	}
	if (!scope.isWhole) requireNoNamesakes(kept, entries, world);
	await settleNames(kept, entries, review, scope, world);
	for (const file of kept.thinned()) kept.replace(await review(entries.get(file)));
	const waiting = scope.waiting.filter((target) => selection === null || selects(selection, target));
	if (selection !== null) requireSome(kept.chosen + waiting.length, selection);
	return {
		targets: holdFlood([...kept.targets, ...waiting], config.perRun),
		unread: selection === null ? kept.unread : [],
		moved: kept.moved,
		isWhole: scope.isWhole && selection === null,
		ids: {
			written: kept.written,
			present: kept.present
		},
		issues: [...selection === null ? missingFolder(config, world) : [], ...kept.issues].sort(compareIssues)
	};
}
async function settleNames(kept, entries, review, scope, world) {
	for (const [file, duplicate] of kept.ids.duplicates()) kept.replace(withDuplicate(await review(entries.get(file)), duplicate));
	const { view, config } = kept.options;
	const isPresent = (id) => kept.present.has(id) || !scope.isWhole && hasFile(id, config, world);
	for (const [file, identity] of await findMoved(kept.posts(), isPresent, scope.removed, view)) {
		kept.identities.set(file, identity);
		const read = await review(entries.get(file));
		if (read.id !== null) kept.moved.push({
			from: identity,
			to: read.id
		});
		kept.replace(read);
	}
}
function requireNoNamesakes({ ids, options }, entries, world) {
	const { view, config } = options;
	for (const id of ids.names()) if ([...view.claims(id), ...pathsOf(id, config).filter((path) => world.files.exists(path))].some((path) => !entries.has(path) && world.files.exists(path))) throw new CheckpointUnusable(`${id} may be the id of two posts`);
}
function hasFile(id, config, world) {
	return pathsOf(id, config).some((path) => world.files.exists(path));
}
function pathsOf(id, config) {
	return ["md", "markdown"].map((ending) => `${config.posts}/${id}.${ending}`);
}
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped"
]);
var Kept = class {
	options;
	ids = new Ids();
	present = /* @__PURE__ */ new Set();
	targets = [];
	unread = [];
	issues = [];
	identities = /* @__PURE__ */ new Map();
	moved = [];
	written = /* @__PURE__ */ new Map();
	chosen = 0;
	#due = 0;
	constructor(options) {
		this.options = options;
	}
	posts() {
		return new Map(this.targets.map(({ post }) => [post.file, post])).values();
	}
	add(read) {
		this.ids.add(read);
		this.#note(read);
		this.present.add(read.id ?? idFromPath(read.file, this.options.config.posts));
		this.#plan(read);
	}
	#note({ id, file }) {
		if (id === null || id === idFromPath(file, this.options.config.posts)) return;
		this.written.set(id, [...this.written.get(id) ?? [], file]);
	}
	replace(read) {
		this.targets = this.targets.filter(({ post }) => post.file !== read.file);
		this.unread = this.unread.filter(({ file }) => file !== read.file);
		this.issues = this.issues.filter(({ file }) => file !== read.file);
		this.#plan(read);
	}
	#plan(read) {
		const { selection, config } = this.options;
		if (read.post === null) {
			this.unread.push(unreadPost(read, config));
			if (selection === null) this.issues.push(...read.issues);
			return;
		}
		const post = this.#outlinedPost(read.post);
		const chosen = read.targets.filter((target) => selection === null || selects(selection, target));
		if (chosen.length === 0) return;
		this.chosen += chosen.length;
		this.issues.push(...read.issues);
		for (const target of chosen) {
			this.issues.push(...target.issues);
			this.#keep(planTarget({
				...target,
				post,
				postId: this.identities.get(post.file) ?? post.id
			}, this.options));
		}
	}
	#outlinedPost(post) {
		if (this.options.keep !== "outline") return plannedPost(post);
		const { id, idFrom, file, publishAt, late } = post;
		return {
			id,
			idFrom,
			file,
			source: this.options.view.knows(id) || idFrom === "front-matter" ? "" : post.source,
			publishAt,
			late,
			positions: none
		};
	}
	#keep(target) {
		if (this.options.keep === "all") this.targets.push(target);
		else if (this.options.keep === "outline") this.targets.push(outlined(target));
		else if (target.state === "due") this.targets.push(this.#isFlood() ? {
			...target,
			payload: null
		} : target);
		else if (!finished.has(target.state)) this.targets.push({
			...target,
			payload: null
		});
	}
	#isFlood() {
		this.#due += 1;
		return this.#due > this.options.config.perRun;
	}
	thinned() {
		const due = this.targets.filter(({ state }) => state === "due");
		if (this.options.keep !== "open" || due.length > this.options.config.perRun) return [];
		this.#due = 0;
		return [...new Set(due.filter(({ payload }) => payload === null).map(({ post }) => post.file))];
	}
};
const none = [];
function outlined(target) {
	const { post, account, postId, state, reason, publishAt, receipts, since } = target;
	return {
		post,
		account,
		payload: null,
		issues: target.issues.length === 0 ? none : target.issues,
		postId,
		digest: null,
		state,
		reason,
		publishAt,
		receipts,
		since
	};
}
function plannedPost(post) {
	const { id, idFrom, file, source, publishAt, late, text } = post;
	return {
		id,
		idFrom,
		file,
		source,
		publishAt,
		late,
		positions: text.map(({ position }) => position)
	};
}
function unreadPost({ file, id, accounts, issues }, config) {
	return {
		file,
		post: id,
		accounts: accounts.map((name) => ({
			name,
			platform: config.accounts[name].platform
		})),
		issues
	};
}
function* groups(items, size) {
	for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

export { survey as t };