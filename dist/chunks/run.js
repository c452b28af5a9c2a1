import { t as Failure } from "./failure.js";
import { a as needsPerson, i as standingOf, n as recordsSince, o as targetName } from "./state.js";
import { r as writeJournal, t as flushInto } from "./flush-journals.js";
import { C as writeCheckpoint, S as CheckpointUnusable, a as canonicalJson, b as ledgerFolder, i as viewLedger, n as samePayload, w as saltedDigest, x as readPath } from "./ledger-view.js";
import { n as outcomeEntry, r as LedgerWriter, t as instant } from "./entries.js";
import { n as scopeSince, t as lookAhead } from "./scope.js";
import { n as isError, r as issue } from "./issue.js";
import { i as requestMargin, n as leaseMargin, r as leaseMilliseconds, t as isOver } from "./lease.js";
import { a as sendContext, i as redactor, n as findContext, o as unsetCredentials, r as platformContext, t as MediaChanged } from "./platform-context.js";
import { a as readConfig } from "./work-tree.js";
import { t as accountPage } from "./account-page.js";
import { n as requireAccount } from "./selection.js";
import { t as HttpFailure } from "./ports.js";

// src/pipeline/keep-checkpoint.ts
async function keepCheckpoint(found, before, config, writer, world) {
	const { base, entries, tip } = writer.ledger;
	if (base.kind === "checkpoint" || tip === null || !found.isWhole || world.signal.aborted) return;
	if (found.ids.present.size + base.records.size <= world.checkpointFrom) return;
	const [folder, isClean] = await Promise.all([world.checkout.folder(config.posts), world.checkout.isClean([config.posts, config.file])]);
	if (folder === null || before.folder?.tree !== folder.tree || !isClean) return;
	const records = [...recordsSince(base.records, entries).values()];
	const facts = {
		by: world.version,
		config: config.digest,
		posts: {
			folder: config.posts,
			...folder,
			names: world.files.names(config.posts)
		},
		...await endsOf(writer, tip),
		doubtful: [...new Set(records.filter(isDoubtful).map(({ post }) => post))],
		open: openFiles(found)
	};
	const gone = [...new Set(records.map(({ post }) => post))].filter((post) => !found.ids.present.has(post));
	try {
		await writer.writeBeside(writeCheckpoint(facts, knownPosts(records, found), gone), "Keep a checkpoint");
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`the checkpoint was not kept: ${error.message}`);
	}
}
function isDoubtful(record) {
	const standing = standingOf(record);
	return standing === "open" || standing === "unknown";
}
async function endsOf({ branch, ledger }, tip) {
	const accounts = [...ledger.heads.keys()];
	const months = (await branch.listFolders(tip, accounts.map((account) => `${ledgerFolder}${account}/`))).filter(({ path }) => readPath(path)?.kind === "entries");
	const last = accounts.flatMap((account) => {
		return months.filter(({ path }) => path.startsWith(`${"ledger/"}${account}/`)).sort(byPath).at(-1) ?? [];
	});
	const contents = await branch.read(last.map(({ blob }) => blob));
	return {
		heads: Object.fromEntries(ledger.heads),
		files: Object.fromEntries(months.map(({ path, blob }) => [path, blob])),
		lengths: Object.fromEntries(last.map(({ path }, index) => [accountOf(path), contents[index].length]))
	};
}
function byPath(a, b) {
	return a.path < b.path ? -1 : 1;
}
function accountOf(path) {
	const read = readPath(path);
	return read?.kind === "entries" ? read.account : "";
}
function knownPosts(records, { ids }) {
	const known = /* @__PURE__ */ new Map();
	for (const [post, files] of ids.written) known.set(post, {
		files: [...files],
		records: []
	});
	for (const record of records) {
		const post = known.get(record.post) ?? {
			files: [],
			records: []
		};
		post.records.push(record);
		known.set(record.post, post);
	}
	return known;
}
function openFiles({ targets, unread }) {
	const files = /* @__PURE__ */ new Map();
	for (const target of targets) files.set(target.post.file, [...files.get(target.post.file) ?? [], target]);
	return [...[...files].map(([file, own]) => ({
		file,
		waiting: waitingOf(own)
	})), ...unread.map(({ file }) => ({
		file,
		waiting: null
	}))];
}
function waitingOf(targets) {
	const [first] = targets;
	const onlyWaits = targets.every((target) => {
		const { state, digest, issues, receipts, postId, post } = target;
		return state === "waiting" && digest !== null && issues.length + receipts.length === 0 && postId === post.id;
	});
	if (first === void 0 || !onlyWaits || first.publishAt === null) return null;
	const { id, idFrom, source, late } = first.post;
	const digests = Object.fromEntries(targets.map(({ account, digest }) => [account.name, digest]));
	return {
		id,
		idFrom,
		source,
		late,
		publishAt: first.publishAt,
		targets: digests
	};
}

// src/pipeline/look.ts
async function look({ config, writer, selection, standing, world }) {
	const options = {
		config,
		selection,
		now: world.clock.now(),
		run: world.run,
		keep: "open"
	};
	return fromCheckpoint(writer, async () => {
		const { base, entries } = writer.ledger;
		const view = await viewLedger(writer.branch, writer.ledger);
		if (base.kind === "records") return {
			view,
			found: await readAll({
				...options,
				view
			}, world)
		};
		const scope = selection === null || selection.post === "" && selection.account !== null ? await scopeSince(base.index, entries.length, view, config, world, standing) : null;
		if (scope === null) throw new CheckpointUnusable("it tells nothing of how things stand");
		if (isIdle(scope)) return {
			view,
			found: idleSurvey(scope)
		};
		return {
			view,
			found: await readAll({
				...options,
				view
			}, world, scope)
		};
	});
}
async function readAll(...args) {
	const { survey } = await import("./survey2.js");
	return survey(...args);
}
function isIdle({ files, removed, waiting }) {
	return files.length + removed.length + waiting.length === 0;
}
function idleSurvey({ waiting }) {
	return {
		targets: waiting,
		unread: [],
		issues: [],
		moved: [],
		isWhole: false,
		ids: {
			written: /* @__PURE__ */ new Map(),
			present: /* @__PURE__ */ new Set()
		}
	};
}
async function fromCheckpoint(writer, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof CheckpointUnusable)) throw error;
		await writer.readWhole();
		return work();
	}
}

// src/pipeline/prepare-targets.ts
async function prepareTargets(due, view, sessions, world) {
	const commit = due.length === 0 ? null : await world.repository.head();
	const all = (await Promise.all([...groupByAccount(due, (target) => target.account.name).values()].map(async (targets) => {
		const results = [];
		for (const target of targets) results.push(await prepareTarget(target, view, sessions, commit, world));
		return results;
	}))).flat();
	return {
		ready: all.filter((result) => "attempt" in result),
		unready: all.filter((result) => !("attempt" in result))
	};
}
function groupByAccount(items, accountOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(accountOf(item));
		if (group === void 0) groups.set(accountOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
async function prepareTarget(target, view, sessions, commit, world) {
	const unset = unsetCredentials(target.account, world);
	if (unset.length > 0) return {
		target,
		issues: unset.map((variable) => unsetIssue(target, variable))
	};
	const { payload } = target;
	if (payload === null) throw new TypeError("a due target has a payload");
	const adapter = await world.adapters.load(target.account.platform);
	const broken = await lookForBreaks(adapter, target, sessions, world);
	if (broken !== null) return {
		target,
		...broken
	};
	const earlier = earlierAttempt(target, view);
	const now = world.clock.now();
	const salt = earlier?.salt ?? randomHex(world, 16);
	const key = earlier?.attempt.key ?? `mergecast-${randomHex(world, 16)}`;
	const first = earlier?.attempt.first_attempt_at ?? instant(now);
	const handle = earlier === null ? await choose(adapter, payload, target, {
		key,
		first
	}, sessions, world) : { handle: earlier.handle };
	if (!("handle" in handle)) return {
		target,
		...handle
	};
	const attempt = {
		kind: "attempt",
		at: instant(now),
		account: target.account.name,
		attempt: randomHex(world, 10),
		post: target.postId,
		platform: target.account.platform,
		parts: payload.parts.length,
		key,
		first_attempt_at: first,
		payload: saltedDigest(salt, canonicalJson(payload)),
		source: saltedDigest(salt, target.post.source),
		handle: handle.handle,
		lease_until: instant(now + leaseMilliseconds),
		run: {
			clone: world.run.clone,
			process: world.run.process,
			workflow: world.run.workflow,
			actor: world.run.actor,
			commit
		}
	};
	return {
		target: {
			...target,
			payload
		},
		attempt,
		stored: {
			version: 1,
			salt,
			payload
		}
	};
}
function earlierAttempt(target, view) {
	const record = view.record(target.postId, target.account.name);
	const attempt = record?.attempt ?? void 0;
	if (!(record?.outcome?.code === "platform.absent" || record?.decision?.decision === "absent") && (record?.receipts.length ?? 0) === 0) return null;
	const stored = attempt === void 0 ? void 0 : view.stored(attempt.attempt);
	if (record === void 0 || attempt === void 0 || stored === void 0) return null;
	return samePayload(view, record, target.payload) ? {
		attempt,
		salt: stored.salt,
		handle: record.handle
	} : null;
}
async function lookForBreaks(adapter, target, sessions, world) {
	if (target.receipts.length === 0 || adapter.missing === void 0) return null;
	const context = platformContext(target.account, world, sessions.of(target.account.name));
	const looked = await adapter.missing(target.receipts, context);
	if ("fault" in looked) return looked;
	if (looked.missing.length === 0) return null;
	const which = looked.missing.length === 1 ? `part ${looked.missing[0]}` : `parts ${looked.missing.join(", ")}`;
	const message = `${target.account.name}: ${which} of the thread was removed there; the rest is held`;
	return { issues: [issue("thread.broken", { file: target.post.file }, message)] };
}
async function choose(adapter, payload, target, names, sessions, world) {
	if (adapter.prepare === void 0) return { handle: null };
	const platform = platformContext(target.account, world, sessions.of(target.account.name));
	const prepared = await adapter.prepare(payload, {
		...platform,
		key: names.key,
		attemptedAt: Date.parse(names.first)
	});
	if ("fault" in prepared) return prepared;
	if (prepared.problems.length === 0) return { handle: prepared.handle };
	return { issues: prepared.problems.map(({ code, message, remedy, part }) => {
		const position = target.post.positions[(part ?? 1) - 1] ?? null;
		return issue(code, {
			file: target.post.file,
			position
		}, `${target.account.name}: ${message}`, remedy);
	}) };
}
function unsetIssue(target, variable) {
	return issue("credential.unset", { file: target.post.file }, `${target.account.name}: ${variable} is not set`);
}
function randomHex(world, bytes) {
	return Buffer.from(world.random.bytes(bytes)).toString("hex");
}

// src/pipeline/record.ts
async function recordAttempts(ready, missed, writer, { run, clock }) {
	const attempts = ready.map(({ attempt }) => attempt);
	const entries = [...attempts, ...missed.map((target) => skipped(target, instant(clock.now())))];
	if (entries.length === 0) return "written";
	const payloads = new Map(ready.map(({ attempt, stored }) => [attempt.attempt, stored]));
	const what = [...ready.length > 0 ? [`Attempt ${counted(ready.length, "target")}`] : [], ...missed.length > 0 ? [`Skip ${counted(missed.length, "missed target")}`] : []];
	const named = attempts[0] === void 0 ? "" : `\nAttempt: ${attempts[0].attempt}`;
	const message = `${what.join(", ")}\n\nRun: ${run.clone}/${run.process}${named}`;
	return writer.tryAppend({
		entries,
		payloads
	}, message);
}
function skipped({ postId, account }, at) {
	const [who, why] = [null, "no run sent it in time, and the rule for late posts is to skip them"];
	return {
		kind: "decision",
		at,
		account: account.name,
		post: postId,
		decision: "skipped",
		url: null,
		who,
		why
	};
}
async function recordMoves(moved, view, writer, { clock }) {
	const at = instant(clock.now());
	const entries = moved.flatMap(({ from, to }) => view.recordsOf(from).map(({ account }) => ({
		kind: "moved",
		at,
		account,
		post: to,
		from
	})));
	if (entries.length === 0) return "none";
	return writer.tryAppend({ entries }, `Follow ${counted(moved.length, "moved post")}`);
}
async function recordOutcomes({ settled, journalFault }, writer, world) {
	if (settled.length === 0) return;
	const delivered = settled.filter(({ outcome }) => outcome.outcome === "delivered").length;
	const message = `Record ${counted(settled.length, "outcome")}, ${delivered} delivered\n\nAttempt: ${settled[0].attempt.attempt}`;
	try {
		await writer.append({ entries: settled.map(({ entry }) => entry) }, message);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const kept = journalFault === null ? "What became of each is kept on this machine, and its next run writes it; on another machine the next run asks" : `What became of each could not be kept on this machine either (${journalFault}): the next run asks`;
		const state = `${counted(delivered, "target")} of ${settled.length} went out. ${kept} the platforms before it sends anything.`;
		throw new Failure(error.code, error.message, {
			remedy: error.remedy,
			state,
			issues: error.issues,
			cause: error
		});
	}
	await world.journal.clear();
	if (journalFault !== null) throw unkept$1(journalFault, delivered, settled.length);
}
function unkept$1(fault, delivered, count) {
	return new Failure("files.write", `the journal of this run could not be written: ${fault}`, {
		remedy: "Make room on the disk, and let this user write to the folder of git; then run again.",
		state: `${counted(delivered, "target")} of ${count} went out, and what became of each is on the ledger. After the journal failed nothing more was sent; what was not sent stays due.`
	});
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/pipeline/report.ts
async function reportOf(done) {
	const { found, writer, world } = done;
	const sent = new Set(done.settled.map(({ attempt }) => targetName(attempt.post, attempt.account)));
	const outcomes = [
		...done.earlier.filter(({ attempt }) => !sent.has(targetName(attempt.post, attempt.account))).map((settled) => reported(settled, true)),
		...done.settled.map((settled) => reported(settled, false)),
		...faulted(done.unready)
	];
	const targets = await Promise.all(outcomes.map((outcome) => complete(outcome, done)));
	const remaining = [...found.targets.filter((target) => target.state !== "due"), ...blocked(done.unready)];
	const { unread } = found;
	const unset = done.unready.flatMap((target) => "issues" in target ? target.issues : []);
	const { clone, process, workflow } = world.run;
	return {
		run: {
			clone,
			process,
			workflow
		},
		now: new Date(world.clock.now()).toISOString(),
		ledger: {
			describe: writer.branch.describe,
			commit: writer.ledger.tip
		},
		targets,
		remaining,
		unread,
		issues: [...found.issues, ...unset],
		needsPerson: unread.some((post) => post.issues.some(isError)) || remaining.some((target) => needsPerson.has(target.state) || target.state === "missed" || isLong(target, done)) || targets.some(({ outcome, stuck }) => stuck || outcome.outcome === "rejected" || outcome.outcome === "unknown")
	};
}
function reported({ attempt, outcome }, earlier) {
	const { post, account, platform } = attempt;
	return {
		post,
		account,
		platform,
		outcome,
		earlier
	};
}
async function complete(bare, { config, found, world }) {
	const { post, account, outcome } = bare;
	const target = found.targets.find((each) => each.postId === post && each.account.name === account);
	const stuck = outcome.outcome === "throttled" && target !== void 0 && isOverdue(await dueSince(target, world), config, world);
	const page = outcome.outcome === "unknown" ? await accountPage(config.accounts[account], world.adapters) : null;
	return {
		...bare,
		stuck,
		page
	};
}
async function dueSince({ since, post }, { repository }) {
	return since ?? await repository.changedAt(post.file);
}
function isLong({ state, since, publishAt }, { config, world }) {
	return state === "waiting" && (publishAt === null || publishAt.epochMilliseconds <= world.clock.now()) && isOverdue(since, config, world);
}
function isOverdue(since, { late }, { clock }) {
	return since !== null && clock.now() - since > late.afterMilliseconds;
}
function faulted(unready) {
	return unready.flatMap((entry) => {
		if (!("fault" in entry)) return [];
		const { code, message, retryAt } = entry.fault;
		const { postId, account, receipts } = entry.target;
		const known = {
			code,
			message,
			receipts: [...receipts],
			part: receipts.length + 1
		};
		const outcome = entry.fault.outcome === "rejected" ? {
			outcome: "rejected",
			...known
		} : {
			outcome: "throttled",
			...known,
			retryAt
		};
		return [{
			post: postId,
			account: account.name,
			platform: account.platform,
			outcome,
			earlier: false
		}];
	});
}
function blocked(unready) {
	return unready.flatMap((entry) => {
		if (!("issues" in entry)) return [];
		const reason = entry.issues.map((found) => found.message).join("; ");
		return [{
			...entry.target,
			state: "blocked",
			reason,
			issues: [...entry.target.issues, ...entry.issues]
		}];
	});
}

// src/pipeline/twins.ts
function hasTwin(target, payload, view, known = /* @__PURE__ */ new Set()) {
	if (target.receipts.length > 0) return false;
	return view.doubtful().some(({ post, account, attempt, receipts }) => {
		if (account !== target.account || post === target.post || attempt === null || receipts.length > 0) return false;
		if (known.has(attempt.attempt)) return false;
		const other = view.stored(attempt.attempt)?.payload;
		return other === void 0 || other.parts[0]?.text === payload.parts[0]?.text;
	});
}

// src/pipeline/resolve-doubts.ts
const longestSettling = 15e3;
async function resolveDoubts(view, config, sessions, world) {
	const taken = /* @__PURE__ */ new Map();
	const doubts = doubtsOf(view, config, world);
	await view.load(view.doubtful().map(({ post }) => post));
	await letSettle(doubts, world);
	const settled = [];
	for (const doubt of doubts) {
		const adapter = await world.adapters.load(doubt.account.platform);
		const own = taken.get(doubt.account.name) ?? await view.taken(doubt.account.name);
		taken.set(doubt.account.name, own);
		const outcome = concluded(await ask(doubt, adapter, view, own, sessions, world), doubt);
		if (outcome === null) continue;
		for (const receipt of outcome.receipts) own.add(receipt.id);
		const entry = outcomeEntry(doubt.attempt, outcome, instant(world.clock.now()));
		settled.push({
			attempt: doubt.attempt,
			outcome,
			entry
		});
	}
	return settled;
}
function doubtsOf(view, config, world) {
	const now = world.clock.now();
	return view.doubtful().flatMap((record) => {
		const { attempt } = record;
		const account = config.accounts[record.account];
		const standing = standingOf(record);
		if (attempt === null || account === void 0 || account.platform !== attempt.platform) return [];
		return standing === "unknown" || standing === "open" && isOver(attempt, now, world.run) ? [{
			record,
			attempt,
			account
		}] : [];
	});
}
async function letSettle(doubts, world) {
	let until = 0;
	for (const doubt of doubts) {
		const { settleMilliseconds = 0 } = await world.adapters.load(doubt.account.platform);
		until = Math.max(until, lastTouched(doubt) + settleMilliseconds);
	}
	const remaining = until - world.clock.now();
	if (remaining <= 0 || remaining > longestSettling || world.signal.aborted) return;
	try {
		await world.clock.wait(remaining, world.signal);
	} catch (error) {
		if (!world.signal.aborted) throw error;
	}
}
function lastTouched({ record, attempt }) {
	return Date.parse(record.outcome?.at ?? attempt.at);
}
async function ask(doubt, adapter, view, taken, sessions, world) {
	const { record, attempt, account } = doubt;
	const stored = view.stored(attempt.attempt);
	if (adapter.find === void 0) return {
		found: "unclear",
		message: `${adapter.name} cannot be asked`
	};
	if (stored === void 0) return {
		found: "unclear",
		message: "the payload was erased"
	};
	const unset = unsetCredentials(account, world);
	if (unset.length > 0) return {
		found: "unclear",
		message: `${unset.join(", ")} is not set`
	};
	const platform = platformContext(account, world, sessions.of(account.name));
	const facts = {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: record.handle,
		receipts: record.receipts
	};
	const payload = stored.payload;
	if (adapter.findsByWords && hasTwin(record, payload, view)) return {
		found: "unclear",
		message: "another post that may be out says the same"
	};
	const finding = await adapter.find(payload, findContext(platform, facts, taken, world));
	const settled = world.clock.now() >= lastTouched(doubt) + (adapter.settleMilliseconds ?? 0);
	return (finding.found === "none" || finding.found === "some") && !settled ? {
		found: "unclear",
		message: "it is too early to tell"
	} : finding;
}
function concluded(finding, { record, attempt }) {
	const receipts = [...record.receipts];
	switch (finding.found) {
		case "all": return {
			outcome: "delivered",
			code: "recovered",
			message: "found; an earlier attempt had arrived",
			receipts: finding.receipts
		};
		case "some":
		case "none": {
			const known = finding.found === "some" ? finding.receipts : receipts;
			return {
				outcome: "throttled",
				code: "platform.absent",
				message: "the platform does not have it; it may be sent again",
				receipts: known,
				part: known.length + 1,
				retryAt: null
			};
		}
		case "unclear":
			if (record.outcome !== null) return null;
			return {
				outcome: "unknown",
				code: "run.interrupted",
				message: finding.message,
				receipts,
				part: Math.min(receipts.length + 1, attempt.parts)
			};
	}
}

// src/pipeline/look-at-once.ts
async function lookAtOnce(unclear, ready, settled, adapter, sending) {
	if (adapter.find === void 0 || sending.world.signal.aborted) return unclear;
	try {
		const receipts = await findAll(unclear, ready, settled, adapter, sending);
		if (receipts === null) return unclear;
		return {
			outcome: "delivered",
			code: "recovered",
			message: `found after an unclear answer (${unclear.code})`,
			receipts
		};
	} catch {
		return unclear;
	}
}
async function findAll(unclear, ready, settled, adapter, sending) {
	const { writer, sessions, world } = sending;
	const { target, attempt } = ready;
	const { account, payload } = target;
	await writer.refresh();
	const view = await viewLedger(writer.branch, writer.ledger);
	await view.load(view.doubtful().map(({ post }) => post));
	const record = {
		post: attempt.post,
		account: account.name,
		receipts: unclear.receipts
	};
	if (adapter.findsByWords && hasTwin(record, payload, view, knownAttempts(settled, sending))) return null;
	const taken = await view.taken(account.name);
	for (const { outcome } of settled) for (const receipt of outcome.receipts) taken.add(receipt.id);
	const facts = {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: attempt.handle,
		receipts: unclear.receipts
	};
	const platform = platformContext(account, world, sessions.of(account.name));
	const finding = await adapter.find(payload, findContext(platform, facts, taken, world));
	return finding.found === "all" ? finding.receipts : null;
}
function knownAttempts(settled, { attempts }) {
	const known = new Set(attempts);
	for (const { attempt, outcome } of settled) if (outcome.outcome === "unknown") known.delete(attempt.attempt);
	return known;
}

// src/pipeline/run-journal.ts
var RunJournal = class {
	#journal;
	#fault = null;
	constructor(journal) {
		this.#journal = journal;
	}
	get fault() {
		return this.#fault;
	}
	begin(at) {
		return this.#guard(() => this.#journal.append(JSON.stringify({
			kind: "begin",
			at
		})));
	}
	write(line) {
		return this.#guard(() => writeJournal(this.#journal, line));
	}
	async #guard(append) {
		try {
			await append();
		} catch (error) {
			this.#fault ??= error instanceof Error ? error.message : "it cannot be written";
		}
	}
};

// src/pipeline/send-targets.ts
const outOfTime = "the time that this run may send is over";
const mostWaits = 3;
async function sendTargets(ready, given) {
	const journal = new RunJournal(given.world.journal);
	if (ready.length > 0) await journal.begin(instant(given.world.clock.now()));
	const sending = {
		...given,
		journal,
		attempts: ready.map(({ attempt }) => attempt.attempt)
	};
	const accounts = [...groupByAccount(ready, ({ target }) => target.account.name).values()];
	const settled = (await Promise.all(accounts.map((targets) => sendAccount(targets, sending)))).flat();
	return {
		settled,
		outOfTime: settled.some(({ outcome }) => outcome.code === "run.stopped" && outcome.message.endsWith(outOfTime)) && !given.world.signal.aborted,
		journalFault: journal.fault
	};
}
async function sendAccount(targets, sending) {
	const settled = [];
	let closed = null;
	for (const target of targets) {
		const stop = closed ?? reasonToStop(target, sending);
		const outcome = stop === null ? await sendPatiently(target, settled, sending) : notSent(target, stop);
		settled.push(await settle(target, outcome, sending));
		closed ??= reasonToClose(outcome);
	}
	return settled;
}
async function sendPatiently(ready, settled, sending) {
	let target = ready;
	for (let waits = 0;; waits += 1) {
		const outcome = await sendTarget(target, settled, sending);
		const wait = waits < mostWaits ? waitFor(outcome, ready, sending) : null;
		if (wait === null || outcome.outcome !== "throttled") return outcome;
		sending.world.log(`${ready.target.account.name}: the platform asks to wait until ${outcome.retryAt}`);
		if (!await waited(wait, sending.world)) return outcome;
		target = {
			...ready,
			target: {
				...ready.target,
				receipts: outcome.receipts
			}
		};
	}
}
function waitFor(outcome, { attempt }, { journal, world }) {
	if (outcome.outcome !== "throttled" || outcome.code !== "platform.throttled" || outcome.retryAt === null) return null;
	if (world.signal.aborted || journal.fault !== null) return null;
	const until = Date.parse(outcome.retryAt);
	if (Number.isNaN(until) || until > Date.parse(attempt.lease_until) - 24e4) return null;
	return Math.max(until - world.clock.now(), 0) + 1e3;
}
async function waited(milliseconds, world) {
	try {
		await world.clock.wait(milliseconds, world.signal);
		return true;
	} catch (error) {
		if (world.signal.aborted) return false;
		throw error;
	}
}
async function settle({ attempt }, outcome, { journal, world }) {
	const at = instant(world.clock.now());
	await journal.write({
		kind: "outcome",
		attempt: attempt.attempt,
		outcome,
		at
	});
	return {
		attempt,
		outcome,
		entry: outcomeEntry(attempt, outcome, at)
	};
}
function reasonToStop({ attempt }, { journal, world }) {
	if (journal.fault !== null) return unkept(journal);
	if (world.signal.aborted) return "the run was stopped";
	return Date.parse(attempt.lease_until) - world.clock.now() < 24e4 ? outOfTime : null;
}
function unkept({ fault }) {
	return `what the platform says could not be kept on this machine (${fault})`;
}
function reasonToClose(outcome) {
	if (outcome.code === "platform.credentials") return "the platform refused the credential";
	if (outcome.code === "platform.throttled") return "the platform asked to wait";
	if (outcome.code === "network.unreachable") return "the server could not be reached";
	return null;
}
function notSent({ target }, why) {
	const receipts = [...target.receipts];
	return {
		outcome: "throttled",
		code: "run.stopped",
		message: `not sent: ${why}`,
		receipts,
		part: receipts.length + 1,
		retryAt: null
	};
}
async function sendTarget(ready, settled, sending) {
	const { writer, sessions, world, journal } = sending;
	const { target, attempt } = ready;
	const { account, payload } = target;
	const adapter = await world.adapters.load(account.platform);
	const platform = gated(platformContext(account, world, sessions.of(account.name)), attempt.lease_until, journal);
	const receipts = [...target.receipts];
	const context = sendContext(platform, {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: attempt.handle,
		receipts: target.receipts,
		remember: (handle) => {
			attempt.handle = handle;
			const entry = {
				kind: "handle",
				at: instant(world.clock.now()),
				account: account.name,
				attempt: attempt.attempt,
				post: attempt.post,
				handle
			};
			return writer.append({ entries: [entry] }, `Remember a handle of ${attempt.post}@${account.name}`);
		},
		delivered: async (receipt) => {
			receipts.push(receipt);
			await journal.write({
				kind: "receipt",
				attempt: attempt.attempt,
				receipt
			});
		}
	}, world);
	world.log(`${account.name}: sending ${attempt.post}`);
	const outcome = await guarded(() => adapter.send(payload, context), receipts);
	const told = outcome.outcome === "unknown" ? await lookAtOnce(outcome, ready, settled, adapter, sending) : outcome;
	return {
		...told,
		message: redactor(account, world)(told.message)
	};
}
function gated(platform, leaseUntil, journal) {
	const last = Date.parse(leaseUntil) - requestMargin;
	return {
		...platform,
		http: async (request) => {
			if (journal.fault !== null) throw new HttpFailure("aborted", "no", unkept(journal));
			if (platform.now() <= last) return platform.http(request);
			throw new HttpFailure("aborted", "no", outOfTime);
		}
	};
}
async function guarded(send, receipts) {
	try {
		return await send();
	} catch (error) {
		const part = receipts.length + 1;
		if (error instanceof MediaChanged) return {
			outcome: "rejected",
			code: "media.changed",
			message: error.message,
			receipts: [...receipts],
			part
		};
		return {
			outcome: "unknown",
			code: "run.interrupted",
			message: error instanceof Error ? `${error.name}: ${error.message}` : "an unknown error",
			receipts: [...receipts],
			part
		};
	}
}

// src/pipeline/sessions.ts
var Sessions = class {
	#sessions = /* @__PURE__ */ new Map();
	of(account) {
		const known = this.#sessions.get(account) ?? /* @__PURE__ */ new Map();
		this.#sessions.set(account, known);
		return known;
	}
};

// src/pipeline/run.ts
const mostLeases = 30;
const mostRounds = 20;
async function publish(world, selection) {
	const config = await readConfig(world.files, world.adapters);
	if (selection !== null) requireAccount(selection, config.accounts);
	const branch = await branchOf(world, config.ledgerBranch);
	const standing = lookAhead(config, world);
	standing.catch(() => void 0);
	const writer = await LedgerWriter.open(branch, "checkpoint");
	const run = {
		config,
		writer,
		sessions: new Sessions(),
		selection,
		standing,
		world
	};
	const earlier = await settleEarlier(run);
	const settled = /* @__PURE__ */ new Map();
	for (let leases = 1;; leases += 1) {
		const { found, unready, sent } = await publishDue(run);
		for (const each of sent.settled) settled.set(targetName(each.attempt.post, each.attempt.account), each);
		if (sent.outOfTime && leases < mostLeases) continue;
		await keepCheckpoint(found, await standing, config, writer, world);
		return reportOf({
			...run,
			found,
			unready,
			settled: [...settled.values()],
			earlier
		});
	}
}
async function publishDue(run) {
	const { writer, sessions, world } = run;
	for (let round = 0; round < mostRounds; round += 1) {
		const { view, found } = await look(run);
		if (await recordMoves(found.moved, view, writer, world) !== "none") continue;
		const due = found.targets.filter((target) => target.state === "due");
		const missed = found.targets.filter((target) => target.state === "missed");
		const { ready, unready } = await prepareTargets(due, view, sessions, world);
		if (await recordAttempts(ready, missed, writer, world) === "moved") continue;
		const sent = await sendTargets(ready, {
			writer,
			sessions,
			world
		});
		await recordOutcomes(sent, writer, world);
		return {
			found,
			unready,
			sent
		};
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times while this one planned`, {
		remedy: "Run again; what is due stays due.",
		state: "Nothing was sent by this run."
	});
}
async function settleEarlier({ config, writer, sessions, world }) {
	await fromCheckpoint(writer, () => flushInto(writer, world));
	const settled = await fromCheckpoint(writer, async () => resolveDoubts(await viewLedger(writer.branch, writer.ledger), config, sessions, world));
	if (settled.length > 0) await writer.append({ entries: settled.map(({ entry }) => entry) }, "Record what became of earlier attempts");
	return settled;
}
async function branchOf(world, name) {
	const branch = await world.openBranch(name);
	if (branch !== null) return branch;
	throw new Failure("git.not-a-repository", "publishing needs a git repository: the ledger lives on a branch of it", {
		remedy: "Run `git init`, or give the folder of the repository with --cwd.",
		state: "Nothing was sent."
	});
}

export { publish as t };