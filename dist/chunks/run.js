import { t as Failure } from "./failure.js";
import { r as writeJournal, t as flushInto } from "./flush-journals.js";
import { a as samePayload, c as canonicalJson, f as saltedDigest, i as recordOf, n as select, s as viewLedger } from "./selection.js";
import { n as outcomeEntry, r as LedgerWriter, t as instant } from "./entries.js";
import { a as isOver, i as unreadTargets, o as planTargets, r as review } from "./review.js";
import { n as isError, r as issue } from "./issue.js";
import { a as sendContext, i as redactor, n as findContext, o as unsetCredentials, r as platformContext, t as MediaChanged } from "./platform-context.js";
import { a as needsPerson, i as standingOf, n as receiptIds, o as targetName } from "./state.js";
import { r as HttpFailure } from "./server-origin.js";

// src/pipeline/prepare-targets.ts
const leaseMilliseconds = 6e5;
async function prepareTargets(due, view, sessions, world) {
	const commit = await world.repository.head();
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
	const record = recordOf(view, target.postId, target.account.name);
	const attempt = record?.attempts.at(-1);
	if (!(record?.outcome?.code === "platform.absent" || record?.decision?.decision === "absent") && (record?.receipts.length ?? 0) === 0) return null;
	const stored = attempt === void 0 ? void 0 : view.stored.get(attempt.attempt);
	if (record === void 0 || attempt === void 0 || stored === void 0) return null;
	return samePayload(view, record, target.payload) ? {
		attempt,
		salt: stored.salt,
		handle: record.handle
	} : null;
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
		const position = target.post.text[(part ?? 1) - 1]?.position ?? null;
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
async function recordAttempts(ready, writer) {
	if (ready.length === 0) return "written";
	const entries = ready.map(({ attempt }) => attempt);
	const payloads = new Map(ready.map(({ attempt, stored }) => [attempt.attempt, {
		account: attempt.account,
		stored
	}]));
	const [first] = entries;
	const message = `Attempt ${counted(ready.length, "target")}\n\nRun: ${first.run.clone}/${first.run.process}\nAttempt: ${first.attempt}`;
	return writer.tryAppend({
		entries,
		payloads
	}, message);
}
async function recordOutcomes(settled, writer, world) {
	if (settled.length === 0) return;
	const delivered = settled.filter(({ outcome }) => outcome.outcome === "delivered").length;
	const message = `Record ${counted(settled.length, "outcome")}, ${delivered} delivered\n\nAttempt: ${settled[0].attempt.attempt}`;
	try {
		await writer.append({ entries: settled.map(({ entry }) => entry) }, message);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const state = `${counted(delivered, "target")} of ${settled.length} went out. What became of each is kept on this machine, and its next run writes it; on another machine the next run asks the platforms before it sends anything.`;
		throw new Failure(error.code, error.message, {
			remedy: error.remedy,
			state,
			issues: error.issues,
			cause: error
		});
	}
	await world.journal.clear();
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/pipeline/report.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"due"
]);
function reportOf(done) {
	const { reviewed, writer, world } = done;
	const sent = new Set(done.settled.map(({ attempt }) => targetName(attempt.post, attempt.account)));
	const targets = [
		...done.earlier.filter(({ attempt }) => !sent.has(targetName(attempt.post, attempt.account))).map((settled) => reported(settled, true)),
		...done.settled.map((settled) => reported(settled, false)),
		...faulted(done.unready)
	];
	const remaining = [...done.planned.filter((target) => !finished.has(target.state)), ...blocked(done.unready)];
	const unread = done.selection === null ? unreadTargets(reviewed.posts, reviewed.config) : [];
	const found = done.unready.flatMap((target) => "issues" in target ? target.issues : []);
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
		issues: [...reviewed.issues, ...found],
		needsPerson: unread.some((post) => post.issues.some(isError)) || remaining.some((target) => needsPerson.has(target.state)) || targets.some(({ outcome }) => outcome.outcome === "rejected" || outcome.outcome === "unknown")
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

// src/pipeline/resolve-doubts.ts
const longestSettling = 15e3;
async function resolveDoubts(view, ledger, config, sessions, world) {
	const taken = receiptIds(ledger.entries);
	const doubts = doubtsOf(view, config, world);
	await letSettle(doubts, world);
	const settled = [];
	for (const doubt of doubts) {
		const adapter = await world.adapters.load(doubt.account.platform);
		const own = taken.get(doubt.account.name) ?? /* @__PURE__ */ new Set();
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
	return [...view.records.values()].flatMap((record) => {
		const attempt = record.attempts.at(-1);
		const account = config.accounts[record.account];
		const standing = standingOf(record);
		if (attempt === void 0 || account === void 0 || account.platform !== attempt.platform) return [];
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
	const stored = view.stored.get(attempt.attempt);
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
	const finding = await adapter.find(stored.payload, findContext(platform, facts, taken, world));
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

// src/pipeline/send-targets.ts
const leaseMargin = 24e4;
const requestMargin = 12e4;
async function sendTargets(ready, sending) {
	const accounts = [...groupByAccount(ready, ({ target }) => target.account.name).values()];
	return (await Promise.all(accounts.map((targets) => sendAccount(targets, sending)))).flat();
}
async function sendAccount(targets, sending) {
	const settled = [];
	let closed = null;
	for (const target of targets) {
		const stop = closed ?? reasonToStop(target, sending.world);
		const outcome = stop === null ? await sendTarget(target, settled, sending) : notSent(target, stop);
		settled.push(await settle(target, outcome, sending.world));
		closed ??= reasonToClose(outcome);
	}
	return settled;
}
async function settle({ attempt }, outcome, world) {
	const at = instant(world.clock.now());
	await writeJournal(world.journal, {
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
function reasonToStop({ attempt }, world) {
	if (world.signal.aborted) return "the run was stopped";
	return Date.parse(attempt.lease_until) - world.clock.now() < leaseMargin ? "the time that this run may send is over" : null;
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
async function sendTarget(ready, settled, { writer, sessions, world }) {
	const { target, attempt } = ready;
	const { account, payload } = target;
	const adapter = await world.adapters.load(account.platform);
	const platform = withinLease(platformContext(account, world, sessions.of(account.name)), attempt.lease_until);
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
			await noteReceipt(world.journal, attempt.attempt, receipt);
		}
	}, world);
	world.log(`${account.name}: sending ${attempt.post}`);
	const outcome = await guarded(() => adapter.send(payload, context), receipts);
	const told = outcome.outcome === "unknown" ? await lookAtOnce(outcome, ready, settled, adapter, {
		writer,
		sessions,
		world
	}) : outcome;
	return {
		...told,
		message: redactor(account, world)(told.message)
	};
}
function withinLease(platform, leaseUntil) {
	const last = Date.parse(leaseUntil) - requestMargin;
	return {
		...platform,
		http: async (request) => {
			if (platform.now() <= last) return platform.http(request);
			throw new HttpFailure("aborted", "no", "the time that this run may send is over");
		}
	};
}
function noteReceipt(journal, attempt, receipt) {
	return writeJournal(journal, {
		kind: "receipt",
		attempt,
		receipt
	});
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
async function lookAtOnce(unclear, ready, settled, adapter, { writer, sessions, world }) {
	if (adapter.find === void 0 || world.signal.aborted) return unclear;
	const { account, payload } = ready.target;
	const facts = {
		key: ready.attempt.key,
		attemptedAt: Date.parse(ready.attempt.first_attempt_at),
		handle: ready.attempt.handle,
		receipts: unclear.receipts
	};
	const taken = new Set(receiptIds(writer.ledger.entries).get(account.name));
	for (const { outcome } of settled) for (const receipt of outcome.receipts) taken.add(receipt.id);
	const platform = platformContext(account, world, sessions.of(account.name));
	try {
		const finding = await adapter.find(payload, findContext(platform, facts, taken, world));
		if (finding.found !== "all") return unclear;
		return {
			outcome: "delivered",
			code: "recovered",
			message: `found after an unclear answer (${unclear.code})`,
			receipts: finding.receipts
		};
	} catch {
		return unclear;
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
const mostRounds = 20;
async function publish(world, selection) {
	const reviewed = await review(world);
	const branch = await branchOf(world, reviewed.config.ledgerBranch);
	const writer = await LedgerWriter.open(branch);
	const sessions = new Sessions();
	const earlier = await settleEarlier(writer, reviewed.config, sessions, world);
	for (let round = 0; round < mostRounds; round += 1) {
		const view = await viewLedger(branch, writer.ledger);
		const now = world.clock.now();
		const planned = planTargets({
			...reviewed,
			targets: select(reviewed.targets, selection),
			view,
			now,
			run: world.run
		});
		const due = planned.filter((target) => target.state === "due");
		const { ready, unready } = await prepareTargets(due, view, sessions, world);
		if (await recordAttempts(ready, writer) === "moved") continue;
		const settled = await sendTargets(ready, {
			writer,
			sessions,
			world
		});
		await recordOutcomes(settled, writer, world);
		return reportOf({
			reviewed,
			planned,
			unready,
			settled,
			earlier,
			writer,
			world,
			selection
		});
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times while this one planned`, {
		remedy: "Run again; what is due stays due.",
		state: "Nothing was sent by this run."
	});
}
async function settleEarlier(writer, config, sessions, world) {
	await flushInto(writer, world);
	const view = await viewLedger(writer.branch, writer.ledger);
	const settled = await resolveDoubts(view, writer.ledger, config, sessions, world);
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