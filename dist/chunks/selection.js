import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { _ as record, d as int, p as literal, v as strictObject, y as string } from "./iso.js";
import { c as ledgerEntry, l as storedPayload, o as targetName, t as foldLedger } from "./state.js";
import { r as issue, t as compareIssues } from "./issue.js";
import { createHash } from "node:crypto";

// node_modules/canonicalize/lib/canonicalize.js
var require_canonicalize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function serialize(object) {
		if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
		if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
		if (object === null || typeof object !== "object") return JSON.stringify(object);
		if (object.toJSON instanceof Function) return serialize(object.toJSON());
		if (Array.isArray(object)) return `[${object.reduce((t, cv, ci) => {
			return `${t}${ci === 0 ? "" : ","}${serialize(cv === void 0 || typeof cv === "symbol" ? null : cv)}`;
		}, "")}]`;
		return `{${Object.keys(object).sort().reduce((t, cv) => {
			if (object[cv] === void 0 || typeof object[cv] === "symbol") return t;
			return `${t}${t.length === 0 ? "" : ","}${serialize(cv)}:${serialize(object[cv])}`;
		}, "")}}`;
	};
}));

// src/ledger/canonical.ts
var import_canonicalize = /* @__PURE__ */ __toESM(require_canonicalize(), 1);
const canonicalize$1 = import_canonicalize.default;
function canonical(value) {
	const text = canonicalize$1(value);
	if (text === void 0) throw new TypeError("a value without a JSON form cannot stand in the ledger");
	return text;
}
function digestOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function saltedDigest(salt, value) {
	return createHash("sha256").update(salt).update("\n").update(value).digest("hex");
}

// src/ledger/chain.ts
function link(entry, head) {
	const at = head !== null && head.at > entry.at ? head.at : entry.at;
	const linked = {
		...entry,
		at,
		version: 1,
		sequence: (head?.sequence ?? 0) + 1,
		previous: head?.digest ?? null
	};
	const line = canonical(linked);
	return {
		entry: linked,
		line,
		head: {
			sequence: linked.sequence,
			digest: digestOf(line),
			at
		}
	};
}

// src/ledger/heads.ts
const heads = strictObject({
	version: literal(1),
	heads: record(string(), strictObject({
		sequence: int().min(1),
		digest: string(),
		at: string()
	}))
});
function writeHeads(of) {
	return `${canonical({
		version: 1,
		heads: Object.fromEntries(of)
	})}\n`;
}
function readHeads(text) {
	try {
		const read = heads.safeParse(JSON.parse(text));
		return read.success ? new Map(Object.entries(read.data.heads)) : null;
	} catch {
		return null;
	}
}

// src/ledger/paths.ts
const ledgerFolder = "ledger/";
const headsFile = "ledger/heads.json";
function entriesFile(account, at) {
	return `${ledgerFolder}${account}/${at.slice(0, 7)}.jsonl`;
}
function payloadFile(account, attempt) {
	return `${ledgerFolder}${account}/payloads/${attempt}.json`;
}
function readPath(path) {
	if (path === "ledger/heads.json") return { kind: "heads" };
	const entries = /^ledger\/([a-z0-9-]+)\/(\d{4}-\d{2})\.jsonl$/.exec(path);
	if (entries) return {
		kind: "entries",
		account: entries[1],
		month: entries[2]
	};
	const payload = /^ledger\/([a-z0-9-]+)\/payloads\/([\w-]+)\.json$/.exec(path);
	return payload ? {
		kind: "payload",
		account: payload[1],
		attempt: payload[2]
	} : null;
}

// src/ledger/lines.ts
function readLines(file, bytes, belongs) {
	const lines = [];
	const issues = [];
	const texts = decodeLines(bytes);
	for (const [index, text] of texts.entries()) {
		const number = index + 1;
		const last = number === texts.length;
		if (last && text === "") break;
		const read = last ? unreadable("the last line is cut") : readEntry(text, belongs);
		if ("unread" in read) {
			issues.push(issue(read.unread, {
				file,
				position: {
					line: number,
					column: 1
				}
			}, read.message));
			continue;
		}
		lines.push({
			file,
			number,
			entry: read,
			digest: digestOf(text)
		});
	}
	return {
		lines,
		issues
	};
}
function decodeLines(bytes) {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\n");
}
function readEntry(text, belongs) {
	const value = parse(text);
	if (value === void 0) return unreadable("the line is not JSON");
	const version = isObject(value) ? value.version : void 0;
	if (typeof version === "number" && version > 1) return {
		unread: "ledger.version",
		message: `the entry has version ${version}; this Mergecast knows version 1`
	};
	const read = ledgerEntry.safeParse(value);
	if (!read.success) return unreadable(`the line is not an entry: ${read.error.issues[0]?.path.join(".") || "kind"} is wrong or missing`);
	if (canonical(value) !== text) return {
		unread: "ledger.not-canonical",
		message: "the entry is not in canonical form"
	};
	if (read.data.account !== belongs.account || !read.data.at.startsWith(belongs.month)) return {
		unread: "ledger.foreign",
		message: `the entry belongs to ${`${read.data.account}, ${read.data.at.slice(0, 7)}`}`
	};
	return read.data;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function unreadable(message) {
	return {
		unread: "ledger.unreadable",
		message
	};
}

// src/ledger/verify.ts
function verifyLedger(files) {
	const issues = [];
	const entries = [];
	const ends = /* @__PURE__ */ new Map();
	for (const [account, lines] of linesByAccount(files, issues)) {
		issues.push(...verifyChain(lines));
		for (const { entry } of lines) entries.push(entry);
		const last = lines.at(-1);
		if (last) ends.set(account, {
			sequence: last.entry.sequence,
			digest: last.digest,
			at: last.entry.at
		});
	}
	issues.push(...verifyHeads(files, ends), ...verifyPayloads(files, entries));
	return {
		entries,
		issues: issues.sort(compareIssues)
	};
}
function linesByAccount(files, issues) {
	const accounts = /* @__PURE__ */ new Map();
	for (const [file, bytes] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
		const path = readPath(file);
		if (path === null) issues.push(issue("ledger.file", { file }, `${file} is not a file of the ledger`));
		if (path?.kind !== "entries") continue;
		const read = readLines(file, bytes, path);
		issues.push(...read.issues);
		accounts.set(path.account, [...accounts.get(path.account) ?? [], ...read.lines]);
	}
	return accounts;
}
function verifyChain(lines) {
	const issues = [];
	const digests = /* @__PURE__ */ new Set();
	const later = /* @__PURE__ */ new Map();
	for (const { entry } of lines) later.set(entry.sequence, (later.get(entry.sequence) ?? 0) + 1);
	const seen = /* @__PURE__ */ new Set();
	let before = null;
	for (const line of lines) {
		const found = breakBetween(before, line, {
			digests,
			seen,
			present: later
		});
		if (found !== null) issues.push(issue(found.code, placeOf(found.at), found.message));
		digests.add(line.digest);
		seen.add(line.entry.sequence);
		if (found?.code !== "ledger.duplicated" && found?.code !== "ledger.forked") before = line;
	}
	return issues;
}
function breakBetween(before, line, known) {
	const { sequence, previous } = line.entry;
	const expected = (before?.entry.sequence ?? 0) + 1;
	if (known.digests.has(line.digest)) return {
		code: "ledger.duplicated",
		at: line,
		message: `entry ${sequence} stands twice`
	};
	if (known.seen.has(sequence)) return {
		code: "ledger.forked",
		at: line,
		message: `two different entries have the number ${sequence}`
	};
	if (sequence < expected) return {
		code: "ledger.reordered",
		at: line,
		message: `entry ${sequence} stands after entry ${expected - 1}`
	};
	if (sequence > expected) {
		if (known.present.has(expected)) return {
			code: "ledger.reordered",
			at: line,
			message: `entry ${sequence} stands before entry ${expected}`
		};
		return {
			code: "ledger.cut",
			at: line,
			message: `${sequence - 1 === expected ? `entry ${expected} is` : `entries ${expected} to ${sequence - 1} are`} missing`
		};
	}
	if (previous === (before?.digest ?? null)) return null;
	const edited = before ?? line;
	return {
		code: "ledger.edited",
		at: edited,
		message: `entry ${edited.entry.sequence} is not what the entry after it was chained to`
	};
}
function verifyHeads(files, ends) {
	const bytes = files.get(headsFile);
	const place = { file: headsFile };
	if (bytes === void 0) return ends.size === 0 ? [] : [issue("ledger.cut", place, `${headsFile} is missing, so a missing end would not be seen`)];
	const heads = readHeads(new TextDecoder().decode(bytes));
	if (heads === null) return [issue("ledger.unreadable", place, `${headsFile} cannot be read`)];
	return [.../* @__PURE__ */ new Set([...heads.keys(), ...ends.keys()])].sort().flatMap((account) => headIssue(account, heads.get(account), ends.get(account)) ?? []);
}
function headIssue(account, head, end) {
	const place = {
		file: headsFile,
		field: account
	};
	if (head === void 0) return issue("ledger.cut", place, `${headsFile} does not name the chain of ${account}`);
	const last = end?.sequence ?? 0;
	if (last < head.sequence) return issue("ledger.cut", place, `the chain of ${account} ends at entry ${last}; entry ${head.sequence} is missing`);
	if (last > head.sequence || end?.digest !== head.digest) return issue("ledger.edited", place, `the last entry of ${account} is not the one that ${headsFile} names`);
	return null;
}
function verifyPayloads(files, entries) {
	const attempts = new Map(entries.flatMap((entry) => entry.kind === "attempt" ? [[entry.attempt, entry]] : []));
	const issues = [];
	for (const [file, bytes] of files) {
		const path = readPath(file);
		if (path?.kind !== "payload") continue;
		const attempt = attempts.get(path.attempt);
		const digest = payloadDigest(bytes);
		if (attempt === void 0 || attempt.account !== path.account) issues.push(issue("ledger.payload", { file }, "no attempt of that account names this payload"));
		else if (digest !== attempt.payload) issues.push(issue("ledger.payload", { file }, `entry ${attempt.sequence} was chained to another payload`));
	}
	return issues;
}
function payloadDigest(bytes) {
	try {
		const stored = storedPayload.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		return saltedDigest(stored.salt, canonical(stored.payload));
	} catch {
		return null;
	}
}
function placeOf(line) {
	return {
		file: line.file,
		position: {
			line: line.number,
			column: 1
		}
	};
}

// src/ledger/ledger.ts
async function openLedger(branch) {
	return readLedger(branch, await branch.fetch());
}
async function readLedger(branch, tip) {
	if (tip === null) return {
		tip,
		entries: [],
		heads: /* @__PURE__ */ new Map(),
		texts: /* @__PURE__ */ new Map(),
		payloads: /* @__PURE__ */ new Map()
	};
	const files = await branch.list(tip);
	const wanted = files.filter((file) => readPath(file.path)?.kind !== "payload");
	const contents = await branch.read(wanted.map((file) => file.blob));
	const bytes = new Map(wanted.map((file, index) => [file.path, contents[index]]));
	const verified = verifyLedger(bytes);
	if (verified.issues.length > 0) throw new Failure("ledger.broken", `the ledger on ${branch.describe} does not verify`, {
		remedy: "See each fault; restore the files from the history of the ledger branch.",
		state: "Nothing was sent.",
		issues: verified.issues
	});
	return {
		tip,
		entries: verified.entries,
		heads: readHeads(decode(bytes.get("ledger/heads.json"))) ?? /* @__PURE__ */ new Map(),
		texts: new Map([...bytes].filter(([path]) => path !== headsFile).map(([path, content]) => [path, decode(content)])),
		payloads: payloadBlobs(files)
	};
}
async function readPayloads(branch, ledger, attempts) {
	const kept = [...new Set(attempts)].filter((attempt) => ledger.payloads.has(attempt));
	const contents = await branch.read(kept.map((attempt) => ledger.payloads.get(attempt)));
	return new Map(kept.map((attempt, index) => [attempt, parsePayload(decode(contents[index]), attempt)]));
}
async function appendEntries(branch, ledger, added, message) {
	const heads = new Map(ledger.heads);
	const texts = new Map(ledger.texts);
	const changed = /* @__PURE__ */ new Map();
	const entries = [];
	for (const fresh of added.entries) {
		const { entry, line, head } = link(fresh, heads.get(fresh.account) ?? null);
		const path = entriesFile(entry.account, entry.at);
		const text = `${texts.get(path) ?? ""}${line}\n`;
		heads.set(entry.account, head);
		texts.set(path, text);
		changed.set(path, encode(text));
		entries.push(entry);
	}
	for (const [attempt, { account, stored }] of added.payloads ?? []) changed.set(payloadFile(account, attempt), encode(`${canonical(stored)}\n`));
	changed.set(headsFile, encode(writeHeads(heads)));
	const result = await branch.write(ledger.tip, changed, message);
	if ("moved" in result) return "moved";
	const payloads = added.payloads === void 0 ? ledger.payloads : payloadBlobs(await branch.list(result.written));
	return {
		tip: result.written,
		entries: [...ledger.entries, ...entries],
		heads,
		texts,
		payloads
	};
}
function payloadBlobs(files) {
	const blobs = /* @__PURE__ */ new Map();
	for (const file of files) {
		const path = readPath(file.path);
		if (path?.kind === "payload") blobs.set(path.attempt, file.blob);
	}
	return blobs;
}
function parsePayload(text, attempt) {
	try {
		return storedPayload.parse(JSON.parse(text));
	} catch (cause) {
		throw new Failure("ledger.broken", `the stored payload of attempt ${attempt} cannot be read`, {
			remedy: "Run `mergecast ledger verify`; restore the file from the history of the ledger branch, or delete it.",
			state: "Nothing was sent.",
			cause
		});
	}
}
function decode(bytes) {
	return new TextDecoder().decode(bytes);
}
function encode(text) {
	return new TextEncoder().encode(text);
}

// src/content/canonical.ts
const canonicalize = import_canonicalize.default;
function canonicalJson(value) {
	assertJson(value);
	return canonicalize(value);
}
function assertJson(value) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return;
	if (typeof value === "number" && Number.isFinite(value)) return;
	if (typeof value !== "object") throw new TypeError(`${String(value)} is not a JSON value`);
	const prototype = Object.getPrototypeOf(value);
	if (!(Array.isArray(value) || prototype === Object.prototype || prototype === null)) throw new TypeError("only plain objects and arrays are JSON values");
	for (const inner of Object.values(value)) assertJson(inner);
}

// src/pipeline/ledger-view.ts
const emptyView = {
	records: /* @__PURE__ */ new Map(),
	stored: /* @__PURE__ */ new Map()
};
async function viewLedger(branch, ledger) {
	const records = foldLedger(ledger.entries);
	const last = [...records.values()].flatMap((record) => record.attempts.at(-1)?.attempt ?? []);
	return {
		records,
		stored: await readPayloads(branch, ledger, last)
	};
}
function recordOf(view, post, account) {
	return view.records.get(targetName(post, account));
}
function sameSource(view, record, source) {
	return compare(view, record, "source", source);
}
function samePayload(view, record, payload) {
	return compare(view, record, "payload", canonicalJson(payload));
}
function compare(view, record, field, value) {
	const attempt = record.attempts.at(-1);
	const stored = attempt === void 0 ? void 0 : view.stored.get(attempt.attempt);
	if (attempt === void 0 || stored === void 0) return null;
	return saltedDigest(stored.salt, value) === attempt[field];
}

// src/pipeline/selection.ts
function parseSelection(written) {
	const at = written.lastIndexOf("@");
	if (at === -1) return {
		post: written,
		account: null
	};
	return {
		post: written.slice(0, at),
		account: written.slice(at + 1)
	};
}
function select(targets, selection) {
	if (selection === null) return [...targets];
	const { post, account } = selection;
	const chosen = targets.filter((target) => (target.post.id === post || target.post.file === post) && (account === null || target.account.name === account));
	if (chosen.length > 0) return chosen;
	const name = account === null ? post : `${post}@${account}`;
	throw new Failure("usage.post", `there is no sound post or target ${name}`, {
		remedy: "See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.",
		state: "Nothing was sent."
	});
}

export { samePayload as a, canonicalJson as c, verifyLedger as d, saltedDigest as f, recordOf as i, appendEntries as l, select as n, sameSource as o, emptyView as r, viewLedger as s, parseSelection as t, openLedger as u };