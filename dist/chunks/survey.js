import { D as CheckpointUnusable, a as selects, c as sameSource, n as requireAccount, r as requireSome, s as samePayload, u as canonicalJson } from "./selection.js";
import { n as isError, t as compareIssues } from "./issue.js";
import { l as NameSum, x as sha256 } from "./compose.js";
import { n as formatMoment, o as relative } from "./time.js";
import { i as standingOf } from "./state.js";
import { a as postFiles, c as idFromPath, n as isPost, o as withDuplicate, r as missingFolder, s as openReviewer, t as Ids } from "./post-files.js";

// src/pipeline/plan-target.ts
const clockSkew = 6e4;
function planTarget(target, input) {
	const record = input.view.record(target.postId, target.account.name);
	const verdict = judge(target, record, input);
	const digest = digestOf(target.payload);
	return {
		...target,
		digest,
		...verdict,
		publishAt: target.post.publishAt,
		receipts: record?.receipts ?? [],
		since: sinceOf(target.post, record)
	};
}
function digestOf(payload) {
	return payload === null ? null : sha256(canonicalJson(payload));
}
function sinceOf({ publishAt }, record) {
	const first = record?.since;
	return publishAt?.epochMilliseconds ?? (first == null ? null : Date.parse(first));
}
function judge(target, record, input) {
	const past = record === void 0 ? null : judgePast(target, record, input);
	if (past !== null) return past;
	if (target.payload === null || target.issues.some(isError)) {
		const count = target.issues.filter(isError).length;
		return {
			state: "blocked",
			reason: count === 1 ? "it has an error" : `it has ${count} errors`
		};
	}
	return judgeTime(target, record, input);
}
function judgePast(target, record, input) {
	const standing = standingOf(record);
	const { attempt } = record;
	switch (standing) {
		case "delivered": return judgeDelivered(target, record, input.view);
		case "adopted": return {
			state: "adopted",
			reason: `it was adopted on ${day(record.decision?.at)} and counts as sent`
		};
		case "open": return judgeOpen(attempt, input);
		case "unknown": return {
			state: "unknown",
			reason: `the attempt of ${day(attempt?.at)} may have arrived; each run looks again`
		};
		case "rejected":
		case "throttled":
		case "absent": return judgeUnfinished(target, record, input);
		case "skipped":
		case "new": return null;
	}
}
function judgeDelivered(target, record, view) {
	const when = day(record.outcome?.at ?? record.decision?.at);
	if (!(sameSource(view, record, target.post.source) === false && samePayload(view, record, target.payload) === false)) return {
		state: "done",
		reason: `it went out on ${when}`
	};
	return {
		state: "edited",
		reason: `it went out on ${when}; the text was changed since, and that does not go out by itself`
	};
}
function judgeOpen(attempt, { now, run }) {
	if (!isOver(attempt, now, run)) return {
		state: "sending",
		reason: `another run holds it until ${attempt.lease_until}`
	};
	return {
		state: "unknown",
		reason: `the run of ${day(attempt.at)} ended without an outcome; the next run looks for it`
	};
}
function isOver(attempt, now, run) {
	const { clone, process, workflow } = attempt.run;
	if (now > Date.parse(attempt.lease_until) + 6e4) return true;
	if (clone === run.clone && !run.isAlive(process)) return true;
	return workflow !== null && workflow.id === run.workflow?.id && workflow.attempt < run.workflow.attempt;
}
const mendedElsewhere = /* @__PURE__ */ new Set([
	"platform.credentials",
	"platform.forbidden",
	"run.stopped",
	"media.changed"
]);
function judgeUnfinished(target, record, { view, now }) {
	const same = samePayload(view, record, target.payload) !== false;
	if (record.receipts.length > 0 && !same) return {
		state: "held",
		reason: `${record.receipts.length} of its parts are out and its text has changed; restore the text, or say \`resolve\``
	};
	const outcome = record.decision === null ? record.outcome : null;
	if (outcome?.outcome === "rejected" && same && !mendedElsewhere.has(outcome.code)) return {
		state: "rejected",
		reason: `the platform refused it on ${day(outcome.at)} (${outcome.code})`
	};
	if (outcome?.retry_at != null && Date.parse(outcome.retry_at) > now) return {
		state: "waiting",
		reason: `the platform asked to wait until ${outcome.retry_at}`
	};
	return null;
}
function judgeTime(target, record, { config, now }) {
	const { publishAt, late } = target.post;
	if (publishAt === null) return {
		state: "due",
		reason: "it has no time, so it goes out with the next run"
	};
	const { epochMilliseconds: time } = publishAt;
	const shown = `${formatMoment(time, publishAt.zone)}, ${relative(time, now)}`;
	if (time > now) return judgeWaiting(publishAt, now);
	const begun = (record?.receipts.length ?? 0) > 0;
	const rule = late ?? config.late.then;
	if (begun || now - time <= config.late.afterMilliseconds || rule === "publish") return {
		state: "due",
		reason: `its time was ${shown}`
	};
	if (rule === "skip") return judgeSkipped(shown, record);
	return {
		state: "late",
		reason: `its time was ${shown}; give it a new \`publish_at\`, or \`late: publish\``
	};
}
function judgeWaiting({ epochMilliseconds, zone }, now) {
	return {
		state: "waiting",
		reason: `its time is ${`${formatMoment(epochMilliseconds, zone)}, ${relative(epochMilliseconds, now)}`}`
	};
}
function judgeSkipped(shown, record) {
	const { decision } = record ?? { decision: null };
	if (decision?.decision !== "skipped") return {
		state: "missed",
		reason: `its time was ${shown}; no run sent it in time, and the rule is to skip it`
	};
	return {
		state: "skipped",
		reason: `its time was ${shown}; it was skipped on ${day(decision.at)}`
	};
}
function holdFlood(targets, perRun) {
	const due = targets.filter((target) => target.state === "due").length;
	if (due <= perRun) return targets;
	const reason = `${due} targets are due and limits.per_run is ${perRun}; raise it, or \`adopt\` what was published before`;
	return targets.map((target) => target.state === "due" ? {
		...target,
		state: "held",
		reason
	} : target);
}
function day(instant) {
	return instant === void 0 ? "an unknown day" : `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

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

// src/pipeline/waiting.ts
async function waitingTargets(open, view, config, world) {
	const now = world.clock.now();
	const indexed = world.checkout.indexedAt();
	const waiting = [];
	const rest = [];
	for (const { file, waiting: known } of open) {
		const modified = world.files.modifiedAt(file);
		if (known !== null && known.publishAt.epochMilliseconds > now && modified !== null && indexed !== null && modified <= indexed && !view.touched(known.id)) waiting.push(...targetsOf(file, known, config, now));
		else if (modified !== null) rest.push(file);
	}
	return {
		waiting,
		rest
	};
}
function targetsOf(file, known, config, now) {
	const { targets, ...facts } = known;
	return Object.entries(targets).map(([name, digest]) => ({
		post: {
			...facts,
			file,
			positions: []
		},
		postId: known.id,
		account: config.accounts[name],
		payload: null,
		issues: [],
		digest,
		...judgeWaiting(known.publishAt, now),
		publishAt: known.publishAt,
		receipts: [],
		since: known.publishAt.epochMilliseconds
	}));
}

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
	return {
		folder: await checkout.folder(config.posts),
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
	const open = checkpoint.open.filter(({ file }) => !changed.has(file));
	const { waiting, rest } = await waitingTargets(open, view, config, world);
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

// src/pipeline/survey.ts
const groupSize = 256;
async function survey(options, world, scope = wholeScope(options.config, world)) {
	const { config, view, selection } = options;
	if (selection !== null) requireAccount(selection, config.accounts);
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

export { isOver as a, digestOf as i, lookAhead as n, scopeSince as r, survey as t };