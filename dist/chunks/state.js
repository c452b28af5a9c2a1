import { a as _enum, d as int, f as json$1, p as literal, s as array, t as datetime, u as discriminatedUnion, v as strictObject, y as string } from "./iso.js";

// src/model/outcome.ts
const outcomeCodes = {
	sent: "The platform confirmed it",
	recovered: "An earlier attempt had arrived; it was found and not sent again",
	"network.unreachable": "The server could not be reached; nothing was sent",
	"network.cut": "The connection ended after the request was written; the post may be out",
	"network.timeout": "No answer came in time; the post may be out",
	"platform.unreadable": "The server answered with success but not in a form that can be read; the post may be out",
	"platform.error": "The server answered with an error of its own (5xx); the post may be out",
	"platform.credentials": "The platform refused the credential",
	"platform.forbidden": "The platform does not allow this account to do that",
	"platform.refused": "The platform refused the content",
	"platform.conflict": "The place that was reserved for the post holds something else",
	"platform.parent-gone": "The part before was removed, so the rest of the thread is held",
	"platform.ghost": "The platform answered with success, but the post does not exist there",
	"platform.throttled": "The platform asks to wait",
	"platform.media": "The platform could not process the media",
	"platform.absent": "The platform was asked and does not have it; it may be sent again",
	"run.stopped": "The run was stopped before this was sent",
	"run.interrupted": "The run ended without an outcome; the post may be out",
	"media.changed": "A media file is no longer the one that was planned"
};

// src/model/ledger-entry.ts
const digest = string().regex(/^[0-9a-f]{64}$/);
const instant = datetime({ precision: 3 });
const json = json$1();
const receiptEntry = strictObject({
	part: int().min(1),
	id: string(),
	url: string().nullable(),
	at: string(),
	ref: string().optional()
});
const run = strictObject({
	clone: string(),
	process: int(),
	workflow: strictObject({
		id: string(),
		attempt: int(),
		url: string()
	}).nullable(),
	actor: string().nullable(),
	commit: string().nullable()
});
const base = {
	version: literal(1),
	account: string(),
	sequence: int().min(1),
	previous: digest.nullable(),
	at: instant
};
const attemptEntry = strictObject({
	...base,
	kind: literal("attempt"),
	attempt: string(),
	post: string(),
	platform: string(),
	parts: int().min(1),
	key: string(),
	first_attempt_at: instant,
	payload: digest,
	source: digest,
	handle: json,
	lease_until: instant,
	run
});
const handle = strictObject({
	...base,
	kind: literal("handle"),
	attempt: string(),
	post: string(),
	handle: json
});
const outcomeEntry = strictObject({
	...base,
	kind: literal("outcome"),
	attempt: string(),
	post: string(),
	outcome: _enum([
		"delivered",
		"rejected",
		"throttled",
		"unknown"
	]),
	code: _enum(Object.keys(outcomeCodes)),
	receipts: array(receiptEntry),
	retry_at: string().nullable()
});
const decisionEntry = strictObject({
	...base,
	kind: literal("decision"),
	post: string(),
	decision: _enum([
		"adopted",
		"delivered",
		"absent",
		"skipped"
	]),
	url: string().nullable(),
	who: string().nullable(),
	why: string().nullable()
});
const moved = strictObject({
	...base,
	kind: literal("moved"),
	post: string(),
	from: string()
});
const ledgerEntry = discriminatedUnion("kind", [
	attemptEntry,
	handle,
	outcomeEntry,
	decisionEntry,
	moved
]);
const storedPayload = strictObject({
	version: literal(1),
	salt: string(),
	payload: json
});

// src/model/plan.ts
const targetStates = {
	due: "Goes out in the next run",
	waiting: "Its time has not come, or the platform asked to wait",
	done: "It is out",
	edited: "It is out; the file was changed since, and an edit does not go out by itself",
	adopted: "It counts as sent and was not sent from here",
	blocked: "It has errors",
	late: "Its time passed too long ago; a person has to decide",
	missed: "No run reached it in time, and the rule is to skip it; the next run writes that down",
	skipped: "Its time passed too long ago, and it was skipped by rule",
	held: "More targets are due than one run may send, or half a thread is out and its text has changed",
	sending: "Another run is sending it",
	unknown: "It may or may not be out; a person has to look",
	rejected: "The platform refused it; it is sent again when the post changes"
};
const needsPerson = /* @__PURE__ */ new Set([
	"blocked",
	"late",
	"held",
	"unknown",
	"rejected"
]);
function targetName(post, account) {
	return `${post}@${account}`;
}

// src/ledger/state.ts
function recordsSince(before, entries) {
	const records = new Map(before);
	for (const entry of entries) for (const post of entry.kind === "moved" ? [entry.post, entry.from] : [entry.post]) {
		const name = targetName(post, entry.account);
		const record = before.get(name);
		if (record !== void 0) records.set(name, { ...record });
	}
	foldInto(records, entries);
	return records;
}
function foldInto(records, entries) {
	const fold = folding(records);
	for (const entry of entries) fold(entry);
}
function folding(records) {
	const movedTo = /* @__PURE__ */ new Map();
	return (entry) => {
		const name = targetName(entry.post, entry.account);
		if (entry.kind === "moved") {
			const from = targetName(entry.from, entry.account);
			move(records, from, name, entry);
			movedTo.set(from, name);
			return;
		}
		const own = records.get(name);
		const other = records.get(movedTo.get(name) ?? name);
		const record = ("attempt" in entry && entry.kind !== "attempt" && own?.attempt?.attempt !== entry.attempt ? other : own) ?? emptyRecord(entry);
		if (!records.has(targetName(record.post, record.account))) records.set(name, record);
		apply(record, entry);
		const standing = standingOf(record);
		if (standing === "delivered" || standing === "adopted") shorten(record);
	};
}
function shorten(record) {
	const { attempt, outcome, decision } = record;
	if (attempt !== null && attempt.previous !== null) record.attempt = {
		...attempt,
		previous: null,
		handle: null,
		key: "",
		run: nobody
	};
	if (outcome !== null && outcome.previous !== null) record.outcome = {
		...outcome,
		previous: null,
		receipts: []
	};
	if (decision !== null && decision.previous !== null) record.decision = {
		...decision,
		previous: null
	};
	record.handle = null;
}
const nobody = {
	clone: "",
	process: 0,
	workflow: null,
	actor: null,
	commit: null
};
function move(records, from, to, { post, at }) {
	const record = records.get(from);
	if (record === void 0 || records.has(to)) return;
	records.delete(from);
	records.set(to, {
		...record,
		post,
		at
	});
}
function emptyRecord({ post, account, at }) {
	return {
		post,
		account,
		platform: null,
		attempt: null,
		attempts: 0,
		since: null,
		outcome: null,
		handle: null,
		decision: null,
		receipts: [],
		at
	};
}
function apply(record, entry) {
	record.at = entry.at;
	switch (entry.kind) {
		case "attempt":
			record.attempt = entry;
			record.attempts += 1;
			record.since ??= entry.at;
			record.platform = entry.platform;
			record.handle = entry.handle;
			record.outcome = null;
			record.decision = null;
			return;
		case "handle":
			if (entry.attempt === record.attempt?.attempt) record.handle = entry.handle;
			return;
		case "outcome":
			if (entry.receipts.length >= record.receipts.length) record.receipts = entry.receipts.map(asReceipt);
			if (entry.attempt === record.attempt?.attempt && record.outcome?.outcome !== "delivered") record.outcome = entry;
			return;
		case "decision":
			record.decision = entry;
			return;
	}
}
function asReceipt(receipt) {
	const { ref, ...rest } = receipt;
	return ref === void 0 ? rest : {
		...rest,
		ref
	};
}
const standingNames = [
	"new",
	"open",
	"delivered",
	"adopted",
	"rejected",
	"throttled",
	"unknown",
	"absent",
	"skipped"
];
function standingOf(record) {
	if (record === void 0) return "new";
	if (record.decision !== null) return record.decision.decision;
	if (record.attempts === 0) return "new";
	return record.outcome?.outcome ?? "open";
}

export { needsPerson as a, attemptEntry as c, ledgerEntry as d, outcomeEntry as f, outcomeCodes as h, standingOf as i, decisionEntry as l, storedPayload as m, recordsSince as n, targetName as o, receiptEntry as p, standingNames as r, targetStates as s, folding as t, json as u };