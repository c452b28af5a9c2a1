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
const receipt = strictObject({
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
const attempt = strictObject({
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
const outcome = strictObject({
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
	receipts: array(receipt),
	retry_at: string().nullable()
});
const decision = strictObject({
	...base,
	kind: literal("decision"),
	post: string(),
	decision: _enum([
		"adopted",
		"delivered",
		"absent"
	]),
	url: string().nullable(),
	who: string().nullable(),
	why: string().nullable()
});
const ledgerEntry = discriminatedUnion("kind", [
	attempt,
	handle,
	outcome,
	decision
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
	skipped: "Its time passed too long ago, and the rule is to skip it",
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
function foldLedger(entries) {
	const records = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const name = targetName(entry.post, entry.account);
		const record = records.get(name) ?? emptyRecord(entry);
		records.set(name, record);
		apply(record, entry);
	}
	return records;
}
function emptyRecord({ post, account }) {
	return {
		post,
		account,
		platform: null,
		attempts: [],
		outcome: null,
		handle: null,
		decision: null,
		receipts: [],
		entries: []
	};
}
function apply(record, entry) {
	record.entries.push(entry);
	switch (entry.kind) {
		case "attempt":
			record.attempts.push(entry);
			record.platform = entry.platform;
			record.handle = entry.handle;
			record.outcome = null;
			record.decision = null;
			return;
		case "handle":
			if (entry.attempt === record.attempts.at(-1)?.attempt) record.handle = entry.handle;
			return;
		case "outcome":
			if (entry.receipts.length >= record.receipts.length) record.receipts = entry.receipts.map(asReceipt);
			if (entry.attempt === record.attempts.at(-1)?.attempt && record.outcome?.outcome !== "delivered") record.outcome = entry;
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
	"absent"
];
function standingOf(record) {
	if (record === void 0) return "new";
	if (record.decision !== null) return record.decision.decision;
	if (record.attempts.length === 0) return "new";
	return record.outcome?.outcome ?? "open";
}
function receiptIds(entries) {
	const ids = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.kind !== "outcome") continue;
		const own = ids.get(entry.account) ?? /* @__PURE__ */ new Set();
		ids.set(entry.account, own);
		for (const receipt of entry.receipts) own.add(receipt.id);
	}
	return ids;
}

export { needsPerson as a, ledgerEntry as c, standingOf as i, storedPayload as l, receiptIds as n, targetName as o, standingNames as r, targetStates as s, foldLedger as t, outcomeCodes as u };