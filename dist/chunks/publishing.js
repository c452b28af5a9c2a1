import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as version } from "./version.js";
import { A as compareIssues, D as NameSum, E as redactDeep, M as issue, O as proposalBranch, P as Failure, T as createRedactor, b as gitVersion, d as issueLines, g as gitOptions, j as isError, k as byteOrder, l as countIssues, p as plain, u as counted$2, v as createSecrets, w as openFiles$1, x as openRepository, y as systemRandom } from "./begin.js";
import { $ as NEVER, B as object$1, C as date, E as _enum, G as string$1, L as literal, M as custom, N as discriminatedUnion, P as int, T as ZodObject, U as record$1, W as strictObject, Z as datetime, _ as needsPerson, a as policyFile, f as nearest, g as isLoopback, i as HttpFailure, j as boolean, k as array, o as weekdays, p as schemaIssues, v as targetName, w as datetime$1, z as number } from "./nouns.js";
import { C as runEntry, S as receiptEntry, _ as attemptEntry, b as ledgerEntry, g as approvalMatters, h as approvalEntry, m as agentSigns, p as agentMark, s as configFile, v as decisionEntry, w as storedPayload, x as outcomeEntry$1, y as json } from "./written.js";
import { n as isTimeZone, t as durationMilliseconds } from "./spans.js";
import { isUtf8 } from "node:buffer";
import { Worker } from "node:worker_threads";
import { createHash, hash } from "node:crypto";
import { dirname, join } from "node:path";
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";

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
function digestOf$1(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function saltedDigest(salt, value) {
	return createHash("sha256").update(salt).update("\n").update(value).digest("hex");
}

// src/ledger/checkpoint.ts
const checkpointFolder = "checkpoint/";
const indexFile = "checkpoint/index.json";
const goneFile = "checkpoint/gone.json";
const shardsFile = "checkpoint/shards.json";
const head = strictObject({
	sequence: int(),
	digest: string$1(),
	at: string$1()
});
const waitingPost = strictObject({
	id: string$1(),
	idFrom: _enum(["front-matter", "path"]),
	source: string$1(),
	publishAt: strictObject({
		epochMilliseconds: number(),
		utc: string$1(),
		zone: string$1().nullable(),
		written: string$1()
	}),
	late: _enum([
		"hold",
		"skip",
		"publish"
	]).nullable(),
	targets: record$1(string$1(), string$1())
});
const index = strictObject({
	version: literal(2),
	by: string$1(),
	config: string$1(),
	posts: strictObject({
		folder: string$1(),
		commit: string$1(),
		tree: string$1(),
		names: strictObject({
			count: int(),
			sum: string$1()
		})
	}),
	heads: record$1(string$1(), head),
	files: record$1(string$1(), string$1()),
	lengths: record$1(string$1(), int()),
	doubtful: array(string$1()),
	open: array(strictObject({
		file: string$1(),
		waiting: waitingPost.nullable()
	})),
	shards: string$1(),
	gone: string$1()
});
const record = strictObject({
	post: string$1(),
	account: string$1(),
	platform: string$1().nullable(),
	attempt: attemptEntry.nullable(),
	attempts: int(),
	since: string$1().nullable(),
	approval: approvalEntry.nullable(),
	outcome: outcomeEntry$1.nullable(),
	handle: json,
	decision: decisionEntry.pick({
		decision: true,
		at: true
	}).nullable(),
	receipts: array(receiptEntry),
	retraction: strictObject({
		removed: array(int()),
		left: int(),
		at: string$1(),
		agent: agentMark.optional()
	}).nullable(),
	at: string$1()
});
const shard = record$1(string$1(), strictObject({
	files: array(string$1()),
	renamed: record$1(string$1(), string$1()),
	records: array(record)
}));
var CheckpointUnusable = class extends Error {
	name = "CheckpointUnusable";
};
function shardFile(post) {
	const digest = digestOf$1(post);
	return `${checkpointFolder}records/${digest[0]}/${digest.slice(1, 3)}.json`;
}
const digestLength = 16;
function shortDigest(text) {
	return digestOf$1(text).slice(0, digestLength);
}
function writeCheckpoint(facts, posts, gone) {
	const contents = /* @__PURE__ */ new Map();
	for (const [post, known] of posts) {
		const path = shardFile(post);
		const content = contents.get(path) ?? {};
		content[post] = {
			files: known.files,
			renamed: known.renamed,
			records: known.records
		};
		contents.set(path, content);
	}
	const files = new Map([...contents].map(([path, content]) => [path, encode$1(canonical(content))]));
	const digests = Object.fromEntries([...files].map(([path, bytes]) => [path, shortDigest(bytes)]));
	const [shards, goneBytes] = [encode$1(canonical(digests)), encode$1(canonical(gone))];
	const written = canonical({
		...facts,
		version: 2,
		shards: shortDigest(shards),
		gone: shortDigest(goneBytes)
	});
	files.set(indexFile, encode$1(`${digestOf$1(written)}\n${written}\n`));
	files.set(shardsFile, shards);
	files.set(goneFile, goneBytes);
	return files;
}
function parseCheckpoint(bytes) {
	const [digest, text = ""] = new TextDecoder().decode(bytes).split("\n");
	if (digestOf$1(text) !== digest) return null;
	try {
		return index.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
async function readKnownPosts(branch, tip, { shards }, posts) {
	const wanted = /* @__PURE__ */ new Map();
	for (const post of posts) {
		const path = shardFile(post);
		wanted.set(path, [...wanted.get(path) ?? [], post]);
	}
	const known = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return known;
	const [list, ...contents] = await branch.readFiles(tip, [shardsFile, ...wanted.keys()]);
	const digests = parseSealed(list, shards, record$1(string$1(), string$1()));
	for (const [at, [path, names]] of [...wanted].entries()) {
		if (!Object.hasOwn(digests, path)) continue;
		const content = parseSealed(contents[at], digests[path], shard);
		for (const name of names) if (Object.hasOwn(content, name)) known.set(name, content[name]);
	}
	return known;
}
async function readGone(branch, tip, { gone }) {
	const [bytes] = await branch.readFiles(tip, [goneFile]);
	return parseSealed(bytes, gone, array(string$1()));
}
function parseSealed(bytes, digest, shape) {
	if (bytes == null || shortDigest(bytes) !== digest) throw new CheckpointUnusable("a file of it was changed");
	const read = shape.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
	if (!read.success) throw new CheckpointUnusable("a file of it has another form");
	return read.data;
}
function encode$1(text) {
	return new TextEncoder().encode(text);
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
			digest: digestOf$1(line),
			at
		}
	};
}

// src/ledger/heads.ts
const heads = strictObject({
	version: literal(1),
	heads: record$1(string$1(), strictObject({
		sequence: int().min(1),
		digest: string$1(),
		at: string$1()
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
const destinationsFile = "ledger/destinations.json";
const freezeFile = "ledger/freeze.json";
const warnedFile = "ledger/warned.json";
const putOffFile = "ledger/put-off.json";
function entriesFile(account, at) {
	return `${ledgerFolder}${account}/${at.slice(0, 7)}.jsonl`;
}
function payloadFile(account, at, attempt) {
	return `${ledgerFolder}${account}/payloads/${at.slice(0, 7)}/${attempt}.json`;
}
function sealedFile(account, key) {
	return `${ledgerFolder}${account}/sealed/${key}.age`;
}
function tokenFile(account) {
	return `${ledgerFolder}${account}/token.json`;
}
function readPath(path) {
	if (path === "ledger/heads.json") return { kind: "heads" };
	if (path === "ledger/destinations.json") return { kind: "destinations" };
	if (path === "ledger/freeze.json") return { kind: "freeze" };
	if (path === "ledger/warned.json") return { kind: "warned" };
	if (path === "ledger/put-off.json") return { kind: "put-off" };
	const entries = /^ledger\/([a-z0-9-]+)\/(\d{4}-\d{2})\.jsonl$/.exec(path);
	if (entries) return {
		kind: "entries",
		account: entries[1],
		month: entries[2]
	};
	const payload = /^ledger\/([a-z0-9-]+)\/payloads\/(\d{4}-\d{2})\/([\w-]+)\.json$/.exec(path);
	const sealed = /^ledger\/([a-z0-9-]+)\/sealed\/([\w-]+)\.age$/.exec(path);
	if (sealed) return {
		kind: "sealed",
		account: sealed[1],
		key: sealed[2]
	};
	const token = /^ledger\/([a-z0-9-]+)\/token\.json$/.exec(path);
	if (token) return {
		kind: "token",
		account: token[1]
	};
	return payload ? {
		kind: "payload",
		account: payload[1],
		month: payload[2],
		attempt: payload[3]
	} : null;
}

// src/ledger/storing.ts
function storingOf(entry) {
	const { account, at, sequence } = entry;
	if (entry.kind === "attempt") return {
		account,
		at,
		sequence,
		name: entry.attempt,
		payload: entry.payload
	};
	if (entry.kind === "approval") return {
		account,
		at,
		sequence,
		name: entry.approval,
		payload: entry.payload
	};
	if (entry.kind === "update") return {
		account,
		at,
		sequence,
		name: entry.update,
		payload: entry.payload
	};
	return null;
}

// src/ledger/verify-entry.ts
function readEntry(line, belongs) {
	if (!isUtf8(line)) return notAnEntry("ledger.unreadable", "the line is not UTF-8");
	try {
		return readText$1(line.toString(), belongs);
	} catch {
		return notAnEntry("ledger.unreadable", "the line holds a value that no entry can hold");
	}
}
function versionFault(what, value) {
	if (typeof value !== "object" || value === null || !("version" in value) || value.version === 1) return null;
	return {
		code: "ledger.version",
		message: `${what} has version ${JSON.stringify(value.version).slice(0, 20)}; this Mergecast knows version 1`
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function readText$1(text, belongs) {
	const value = parseJson(text);
	if (value === void 0) return notAnEntry("ledger.unreadable", "the line is not JSON");
	const fault = versionFault("the entry", value);
	if (fault !== null) return notAnEntry(fault.code, fault.message);
	const read = ledgerEntry.safeParse(value);
	if (!read.success) return notAnEntry("ledger.unreadable", `the line is not an entry: ${read.error.issues[0]?.path.join(".") || "kind"} is wrong or missing`);
	const entry = read.data;
	if (entry.account !== belongs.account) return notAnEntry("ledger.foreign", `the entry belongs to the account ${entry.account}`);
	const exact = canonical(value);
	return {
		entry,
		exact,
		fault: placeFault(entry, belongs.month) ?? formFault(exact, text)
	};
}
function placeFault({ at }, month) {
	if (at.startsWith(month)) return null;
	return {
		code: "ledger.month",
		message: `the entry belongs to the month ${at.slice(0, 7)}`
	};
}
function formFault(exact, text) {
	return exact === text ? null : {
		code: "ledger.not-canonical",
		message: "the entry is not in canonical form"
	};
}
function notAnEntry(code, message) {
	return {
		entry: null,
		exact: "",
		fault: {
			code,
			message
		}
	};
}

// src/ledger/verify-split.ts
function lineSplitter() {
	let rest = Buffer.alloc(0);
	return {
		*push(piece) {
			const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
			let from = 0;
			for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
				const line = bytes.subarray(from, end);
				from = end + 1;
				if (rest.length === 0) {
					yield line;
					continue;
				}
				const whole = Buffer.concat([rest, line]);
				rest = Buffer.alloc(0);
				yield whole;
			}
			rest = Buffer.concat([rest, bytes.subarray(from)]);
		},
		rest: () => rest.length
	};
}

// src/ledger/lines.ts
function readLines$1(file, bytes, belongs) {
	const read = {
		lines: [],
		issues: [],
		unread: 0
	};
	const splitter = lineSplitter();
	let number = 0;
	let before = null;
	const report = (fault) => {
		if (fault.code !== before) read.issues.push(issue(fault.code, placeOf$1({
			file,
			number
		}), fault.message));
		before = fault.code;
	};
	for (const line of splitter.push(bytes)) {
		number += 1;
		const { entry, exact, fault } = readEntry(line, belongs);
		if (fault === null) before = null;
		else report(fault);
		if (entry === null) {
			if (fault?.code !== "ledger.foreign") read.unread += 1;
			continue;
		}
		const misplaced = fault?.code === "ledger.month";
		read.lines.push({
			file,
			number,
			entry,
			digest: digestOf$1(exact),
			misplaced,
			unread: read.unread
		});
		read.unread = 0;
	}
	number += 1;
	if (splitter.rest() > 0) report({
		code: "ledger.truncated",
		message: "the file ends within a line"
	});
	else if (number === 1) report({
		code: "ledger.truncated",
		message: "the file is empty"
	});
	else return read;
	return {
		...read,
		unread: Number.POSITIVE_INFINITY
	};
}
function placeOf$1(line) {
	return {
		file: line.file,
		position: {
			line: line.number,
			column: 1
		}
	};
}

// src/ledger/verify-heads.ts
function namedHead(account, heads) {
	return heads === null ? "unknown" : heads.get(account) ?? "none";
}
function isNamed(end, named) {
	if (named === "unknown") return true;
	if (named === "none" || end === null) return named === "none" && end === null;
	return end.sequence === named.sequence && end.digest === named.digest && end.at === named.at;
}
function verifyHeads(bytes, hasEntries) {
	if (bytes === void 0 && !hasEntries) return {
		heads: /* @__PURE__ */ new Map(),
		issues: []
	};
	const { heads, fault } = readHeadsFile(bytes);
	return {
		heads,
		issues: fault === null ? [] : [issue(fault.code, { file: headsFile }, fault.message)]
	};
}
function readHeadsFile(bytes) {
	const fault = (code, message) => ({
		heads: null,
		fault: {
			code,
			message
		}
	});
	if (bytes === void 0) return fault("ledger.missing", `${headsFile} is missing, so a missing end of a chain would not be seen`);
	if (bytes.at(-1) !== 10) return fault("ledger.truncated", `${headsFile} does not end with a newline`);
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const heads = readHeads(text);
	if (heads === null) return {
		heads,
		fault: versionFault("ledger/heads.json", parseJson(text)) ?? {
			code: "ledger.unreadable",
			message: `${"ledger/heads.json"} cannot be read`
		}
	};
	if (Buffer.compare(Buffer.from(writeHeads(heads)), bytes) === 0) return {
		heads,
		fault: null
	};
	return {
		heads,
		fault: {
			code: "ledger.not-canonical",
			message: `${headsFile} is not in canonical form`
		}
	};
}
function headIssue(account, head, { lines, unread, files }) {
	const place = {
		file: headsFile,
		field: account
	};
	const end = lines.at(-1);
	const last = end?.entry.sequence ?? 0;
	if (head === null) {
		if (last === 0) return [];
		return [issue("ledger.inserted", place, `${headsFile} does not name the chain of ${account}`)];
	}
	if (last < head.sequence) {
		if (head.sequence - last <= unread) return [];
		const message = `the chain of ${account} ends at entry ${last}; entry ${head.sequence} is missing`;
		const file = entriesFile(account, head.at);
		if (!files.some(({ path }) => path === file)) return [issue("ledger.missing", place, `${message}, and so is ${file}`)];
		return [issue("ledger.truncated", place, message)];
	}
	if (last > head.sequence && lines.some((line) => line.digest === head.digest)) return [issue("ledger.inserted", place, `entries stand after entry ${head.sequence}, the last of ${account}`)];
	if (end?.digest === head.digest && end.entry.at === head.at) return [];
	return [issue("ledger.edited", place, `the last entry of ${account} is not the one that ${headsFile} names`)];
}

// src/ledger/verify-strays.ts
function findStrays(lines, named) {
	const issues = [];
	const once = onceEach$1(lines, issues);
	const weight = weigh(once, named);
	const isKept = keepers(once, weight);
	const numbers = new Set(once.map((line) => line.entry.sequence));
	const kept = new Map(once.filter(isKept).map((line) => [line.entry.sequence, line]));
	const forks = /* @__PURE__ */ new Set();
	const chain = [];
	for (const [index, line] of once.entries()) {
		const [before, after] = [once[index - 1] ?? null, once[index + 1] ?? null];
		const { sequence, previous } = line.entry;
		if (isMisnumbered(before, line, after, numbers)) {
			const number = numberAfter(before);
			issues.push(issue("ledger.edited", placeOf$1(line), `the number of entry ${number} was changed`));
			chain.push({
				...line,
				entry: {
					...line.entry,
					sequence: number
				}
			});
		} else if (isKept(line) && (weight(line) > 0 || !isPutBetween(before, line, after, named))) chain.push(line);
		else if (!isKept(line) && (kept.get(sequence)?.entry.previous === previous || forks.has(previous ?? ""))) {
			forks.add(line.digest);
			issues.push(issue("ledger.forked", placeOf$1(line), `two different entries have the number ${sequence}`));
		} else issues.push(issue("ledger.inserted", placeOf$1(line), `no chain leads to this entry with the number ${sequence}`));
	}
	return {
		chain,
		issues
	};
}
function onceEach$1(lines, issues) {
	const digests = /* @__PURE__ */ new Set();
	return lines.filter((line) => {
		const again = digests.has(line.digest);
		digests.add(line.digest);
		if (again) issues.push(issue("ledger.duplicated", placeOf$1(line), `entry ${line.entry.sequence} stands twice`));
		return !again;
	});
}
function weigh(lines, named) {
	const trunk = walkBack(lines, named);
	const mentioned = new Set(lines.map((line) => line.entry.previous));
	return (line) => trunk.has(line.digest) ? 2 : mentioned.has(line.digest) ? 1 : 0;
}
function keepers(lines, weight) {
	const kept = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const rival = kept.get(line.entry.sequence);
		if (rival === void 0 || weight(line) > weight(rival)) kept.set(line.entry.sequence, line);
	}
	return (line) => kept.get(line.entry.sequence) === line;
}
function walkBack(lines, named) {
	const byDigest = new Map(lines.map((line) => [line.digest, line]));
	const trunk = /* @__PURE__ */ new Set();
	for (let digest = named?.digest ?? null; digest !== null && !trunk.has(digest);) {
		trunk.add(digest);
		digest = byDigest.get(digest)?.entry.previous ?? null;
	}
	return trunk;
}
function isPutBetween(before, line, after, named) {
	return (after === null ? named !== null && before?.digest === named.digest : after.entry.previous === digestOf(before)) && !(isChained(before, line) && line.entry.sequence === numberAfter(before));
}
function isMisnumbered(before, line, after, numbers) {
	const expected = numberAfter(before);
	if (!isChained(before, line) || numbers.has(expected)) return false;
	return after === null || after.entry.sequence === expected + 1;
}
function isChained(before, line) {
	return line.entry.previous === digestOf(before);
}
function digestOf(line) {
	return line?.digest ?? null;
}
function numberAfter(line) {
	return (line?.entry.sequence ?? 0) + 1;
}

// src/ledger/verify-diagnose.ts
function diagnose(account, files, named) {
	const { lines, unread, issues: unreadable } = readAll$1(account, files);
	const head = typeof named === "string" ? null : named;
	const { chain, issues: strays } = findStrays(lines, head);
	const numbered = chain.toSorted((a, b) => a.entry.sequence - b.entry.sequence);
	const steps = numbered.flatMap((line, index) => stepIssues(numbered[index - 1] ?? null, line));
	const end = named === "unknown" ? [] : headIssue(account, head, {
		lines: numbered,
		unread,
		files
	});
	const issues = onceEach([
		unreadable,
		strays,
		orderIssues(chain),
		steps,
		end
	].flat());
	if (issues.length === 0) issues.push(issue("ledger.unreadable", {}, `the chain of ${account} does not hold`));
	return {
		entries: lines.map((line) => line.entry),
		issues
	};
}
function readAll$1(account, files) {
	const read = files.map(({ path, month, bytes }) => readLines$1(path, bytes, {
		account,
		month
	}));
	let unread = 0;
	for (const file of read) {
		const [first] = file.lines;
		if (first !== void 0) first.unread += unread;
		unread = first === void 0 ? unread + file.unread : file.unread;
	}
	return {
		lines: read.flatMap((file) => file.lines),
		issues: read.flatMap((file) => file.issues),
		unread
	};
}
function onceEach(issues) {
	return [...new Map(issues.map((found) => [`${found.code} ${found.file} ${found.line} ${found.field}`, found])).values()];
}
function orderIssues(chain) {
	const issues = [];
	let highest = null;
	let before = null;
	for (const line of chain) {
		if (highest === null || line.entry.sequence > highest.entry.sequence) highest = line;
		else if (!line.misplaced && (before === highest || before?.file !== line.file)) {
			const message = `entry ${line.entry.sequence} stands after entry ${highest.entry.sequence}`;
			issues.push(issue(highest.file === line.file ? "ledger.reordered" : "ledger.month", placeOf$1(line), message));
		}
		before = line;
	}
	return issues;
}
function stepIssues(before, line) {
	const expected = (before?.entry.sequence ?? 0) + 1;
	const missing = line.entry.sequence - expected;
	if (missing > 0) return missing <= line.unread ? [] : [gapIssue(before, line, expected)];
	const issues = [];
	if (line.entry.previous !== (before?.digest ?? null)) {
		const edited = before ?? line;
		const message = before === null ? "the first entry names an entry before it" : `entry ${edited.entry.sequence} is not what the entry after it was chained to`;
		issues.push(issue("ledger.edited", placeOf$1(edited), message));
	}
	if (before !== null && line.entry.at < before.entry.at) {
		const message = `entry ${line.entry.sequence} is older than the entry before it`;
		issues.push(issue("ledger.time", placeOf$1(line), message));
	}
	return issues;
}
function gapIssue(before, line, expected) {
	const last = line.entry.sequence - 1;
	const what = last === expected ? `entry ${expected} is missing` : `entries ${expected} to ${last} are missing`;
	if (before === null) return issue("ledger.missing", placeOf$1(line), `${what}: the file of an earlier month, or the first lines of this one`);
	if (monthNumber(line.file) - monthNumber(before.file) <= 1) return issue("ledger.cut", placeOf$1(line), what);
	return issue("ledger.missing", placeOf$1(line), `${what}: the file of a month after ${monthOf$1(before.file)}`);
}
function monthNumber(file) {
	const [year, month] = monthOf$1(file).split("-").map(Number);
	return year * 12 + month;
}
function monthOf$1(file) {
	const path = readPath(file);
	return path?.kind === "entries" ? path.month : "0000-00";
}

// src/ledger/verify-quick.ts
function readPlainEntry(text) {
	for (const { before, after, afterBegins } of forms) {
		before.lastIndex = 0;
		const found = before.exec(text)?.groups;
		if (found === void 0) continue;
		if (after === null) return before.lastIndex === text.length ? stepOf(found, found) : null;
		after.lastIndex = text.indexOf(afterBegins, before.lastIndex);
		const handle = text.slice(before.lastIndex, after.lastIndex);
		const rest = after.exec(text)?.groups;
		return rest !== void 0 && after.lastIndex === text.length && isCanonical(handle) ? stepOf(found, rest) : null;
	}
	return null;
}
function isCanonical(text) {
	try {
		return text === "null" || canonical(JSON.parse(text)) === text;
	} catch {
		return false;
	}
}
function stepOf(before, after) {
	return {
		account: before.account,
		at: before.at,
		previous: after.previous ?? null,
		sequence: Number(after.sequence),
		name: after.payload === void 0 ? null : before.name ?? after.later ?? null,
		payload: after.payload ?? null
	};
}
const string = "\"[^\"\\\\\\u0000-\\u001f]*\"";
const positive = "[1-9]\\d{0,14}";
const integer = `(?:0|-?${positive})`;
const digest = "\"[0-9a-f]{64}\"";
const instant$2 = `"${datetime({ precision: 3 }).source.slice(1, -1)}"`;
const anything = "<any JSON>";
function named(name, form) {
	return form.replace(/^"(.*)"$/, `"(?<${name}>$1)"`);
}
function orNull(form) {
	return `(?:null|${form})`;
}
function oneOf(values) {
	return `"(?:${values.join("|").replaceAll(".", "\\.")})"`;
}
function list$1(form) {
	return `\\[(?:${form}(?:,${form})*)?\\]`;
}
function object(fields, optional = {}) {
	const keys = Object.keys({
		...fields,
		...optional
	}).sort();
	return `\\{${keys.map((key, index) => {
		const comma = index === keys.length - 1 ? "" : ",";
		return key in optional ? `(?:"${key}":${optional[key]}${comma})?` : `"${key}":${fields[key]}${comma}`;
	}).join("")}\\}`;
}
const run = object({
	actor: orNull(string),
	clone: string,
	commit: orNull(string),
	process: integer,
	workflow: orNull(object({
		attempt: integer,
		id: string,
		url: string
	}))
});
const receiptFields = {
	at: string,
	id: string,
	part: positive,
	url: orNull(string)
};
const receipt$1 = `(?:${object(receiptFields)}|${object({
	...receiptFields,
	ref: string
})})`;
const agentSign = oneOf(agentSigns);
const agent = object({
	model: orNull(string),
	signs: `\\[${agentSign}(?:,${agentSign})*\\]`,
	tool: orNull(string)
});
const base = {
	account: named("account", string),
	at: named("at", instant$2),
	post: string,
	previous: orNull(named("previous", digest)),
	sequence: `(?<sequence>${positive})`,
	version: "1"
};
const forms = [
	object({
		...base,
		attempt: string,
		code: oneOf(outcomeEntry$1.shape.code.options),
		kind: "\"outcome\"",
		outcome: oneOf(outcomeEntry$1.shape.outcome.options),
		receipts: list$1(receipt$1),
		retry_at: orNull(string)
	}),
	object({
		...base,
		attempt: named("name", string),
		first_attempt_at: instant$2,
		handle: anything,
		key: string,
		kind: "\"attempt\"",
		lease_until: instant$2,
		parts: positive,
		payload: named("payload", digest),
		platform: string,
		run,
		source: digest
	}, { agent }),
	object({
		...base,
		attempt: string,
		handle: anything,
		kind: "\"handle\""
	}),
	object({
		...base,
		decision: oneOf(decisionEntry.shape.decision.options),
		kind: "\"decision\"",
		url: orNull(string),
		who: orNull(string),
		why: orNull(string)
	}),
	object({
		...base,
		approval: named("name", string),
		approved: list$1(string),
		kind: "\"approval\"",
		merged: orNull(string),
		payload: named("payload", digest),
		platform: string,
		pull_request: orNull(object({
			head: orNull(string),
			number: positive,
			url: string
		})),
		run,
		way: oneOf(approvalEntry.shape.way.options),
		who: orNull(string),
		why: orNull(string),
		wrote: orNull(string)
	}, {
		agent,
		of: oneOf(approvalMatters)
	}),
	object({
		...base,
		kind: "\"update\"",
		payload: named("payload", digest),
		platform: string,
		receipts: list$1(receipt$1),
		run,
		source: digest,
		update: named("later", string)
	}),
	object({
		...base,
		kind: "\"retraction\"",
		left: `(?:0|${positive})`,
		platform: string,
		removed: list$1(positive),
		run,
		who: orNull(string),
		why: orNull(string)
	}, { agent }),
	object({
		...base,
		from: string,
		kind: "\"moved\""
	})
].map((form) => {
	const [before, after] = form.split(anything);
	return {
		before: new RegExp(before, "y"),
		after: after === void 0 ? null : new RegExp(after, "y"),
		afterBegins: after === void 0 ? "" : after.slice(0, after.indexOf(":") + 1)
	};
});

// src/ledger/verify-follow.ts
function followChain(account, from) {
	let head = from;
	const step = (line, text, month) => {
		const found = isUtf8(line) ? readStep(text) : null;
		if (found === null || found.account !== account || !found.at.startsWith(month)) return null;
		if (found.sequence !== (head?.sequence ?? 0) + 1 || found.previous !== (head?.digest ?? null)) return null;
		if (head !== null && found.at < head.at) return null;
		head = {
			sequence: found.sequence,
			digest: hash("sha256", line),
			at: found.at
		};
		return found;
	};
	return {
		step: (line, month) => step(line, line.toString(), month),
		take(line, month) {
			const text = line.toString();
			return step(line, text, month) === null ? null : JSON.parse(text);
		},
		head: () => head
	};
}
function followFile(chain, month) {
	const splitter = lineSplitter();
	let lines = 0;
	function* each(piece, answer) {
		for (const line of splitter.push(piece)) {
			lines += 1;
			yield answer(line);
		}
	}
	return {
		take: (piece) => each(piece, (line) => chain.take(line, month)),
		steps: (piece) => each(piece, (line) => chain.step(line, month)),
		isWhole: () => lines > 0 && splitter.rest() === 0
	};
}
function readStep(text) {
	try {
		return readPlainEntry(text) ?? readAnyEntry(text);
	} catch {
		return null;
	}
}
function readAnyEntry(text) {
	const value = JSON.parse(text);
	const read = ledgerEntry.safeParse(value);
	if (!read.success || canonical(value) !== text) return null;
	const { account, at, previous, sequence } = read.data;
	const stored = storingOf(read.data);
	return {
		account,
		at,
		previous,
		sequence,
		name: stored?.name ?? null,
		payload: stored?.payload ?? null
	};
}

// src/ledger/verify-layout.ts
function layOut(files) {
	const layout = {
		heads: void 0,
		accounts: /* @__PURE__ */ new Map(),
		payloads: /* @__PURE__ */ new Map(),
		issues: []
	};
	for (const file of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) {
		const path = readPath(file.path);
		if (path === null) layout.issues.push(issue("ledger.file", { file: file.path }, `${file.path} is not a file of the ledger`));
		else if (path.kind === "heads") layout.heads = file;
		else if (path.kind === "payload") layout.payloads.set(file.path, file);
		else if (path.kind === "entries") {
			const months = layout.accounts.get(path.account) ?? [];
			layout.accounts.set(path.account, months);
			months.push({
				...file,
				month: path.month
			});
		}
	}
	return layout;
}
function accountNames(layout, heads) {
	return [.../* @__PURE__ */ new Set([...layout.accounts.keys(), ...heads?.keys() ?? []])].sort();
}

// src/ledger/verify-payloads.ts
function namedPayload(entry) {
	if (entry.name === null || entry.payload === null) return null;
	return {
		path: payloadFile(entry.account, entry.at, entry.name),
		sequence: entry.sequence,
		digest: entry.payload
	};
}
function payloadIssue(named, bytes) {
	const found = payloadFault(named, bytes);
	return found === null ? [] : [issue(found.code, { file: named.path }, found.message)];
}
function payloadFault(named, bytes) {
	if (bytes.at(-1) !== 10) return {
		code: "ledger.truncated",
		message: "the payload does not end with a newline"
	};
	if (!isUtf8(bytes)) return {
		code: "ledger.unreadable",
		message: "the payload is not UTF-8"
	};
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	try {
		const value = parseJson(text);
		const read = storedPayload.safeParse(value);
		if (read.success) return contentFault(named, read.data, text);
		return versionFault("the payload", value) ?? {
			code: "ledger.unreadable",
			message: "the payload cannot be read"
		};
	} catch {
		return {
			code: "ledger.unreadable",
			message: "the payload holds a value that no payload can hold"
		};
	}
}
function contentFault({ sequence, digest }, stored, text) {
	if (saltedDigest(stored.salt, canonical(stored.payload)) !== digest) return {
		code: "ledger.payload",
		message: `entry ${sequence} was chained to another payload`
	};
	if (`${canonical(stored)}\n` === text) return null;
	return {
		code: "ledger.not-canonical",
		message: "the payload is not in canonical form"
	};
}
function unnamedPayload(path) {
	return issue("ledger.payload", { file: path }, "no entry of that account and month names this payload");
}

// src/ledger/verify.ts
function verifyLedger(files) {
	const layout = layOut([...files].map(([path, bytes]) => ({
		path,
		bytes
	})));
	const { heads, issues } = verifyHeads(layout.heads?.bytes, layout.accounts.size > 0);
	const found = [issues, layout.issues];
	const entries = [];
	for (const account of accountNames(layout, heads)) {
		const months = layout.accounts.get(account) ?? [];
		const named = namedHead(account, heads);
		const sound = followAll$1(account, months, named);
		const read = sound === null ? diagnose(account, months, named) : {
			entries: sound,
			issues: []
		};
		for (const entry of read.entries) entries.push(entry);
		found.push(read.issues);
	}
	found.push(payloadIssues(entries, layout.payloads));
	return {
		entries,
		issues: found.flat().sort(compareIssues)
	};
}
function followAll$1(account, months, named) {
	const chain = followChain(account, null);
	const entries = [];
	for (const { month, bytes } of months) {
		const file = followFile(chain, month);
		for (const entry of file.take(bytes)) {
			if (entry === null) return null;
			entries.push(entry);
		}
		if (!file.isWhole()) return null;
	}
	return isNamed(chain.head(), named) ? entries : null;
}
function payloadIssues(entries, payloads) {
	const unnamed = new Map(payloads);
	const issues = [];
	for (const entry of entries) {
		const stored = storingOf(entry);
		const named = stored === null ? null : namedPayload(stored);
		const file = named === null ? void 0 : unnamed.get(named.path);
		if (named === null || file === void 0) continue;
		issues.push(...payloadIssue(named, file.bytes));
		unnamed.delete(named.path);
	}
	return [...issues, ...[...unnamed.keys()].map(unnamedPayload)];
}

// src/ledger/read-entries.ts
async function readEntries(branch, tip, take) {
	if (tip === null) return /* @__PURE__ */ new Map();
	const accounts = await branch.subfolders(tip, ledgerFolder);
	const folders = [ledgerFolder, ...accounts.map((account) => `${ledgerFolder}${account}/`)];
	const files = await branch.listFolders(tip, folders);
	const layout = layOut(files);
	const [bytes] = await branch.readFiles(tip, [headsFile]);
	const { heads, issues } = verifyHeads(bytes ?? void 0, layout.accounts.size > 0);
	if (issues.length + layout.issues.length > 0) throw await broken(branch, files);
	const chains = accountNames(layout, heads).map((account) => chainOf(account, layout.accounts.get(account) ?? []));
	const isWhole = await followAll(branch, chains, take);
	const ends = chains.every(({ account, chain }) => isNamed(chain.head(), namedHead(account, heads)));
	if (!isWhole || !ends) throw await broken(branch, files);
	return heads ?? /* @__PURE__ */ new Map();
}
function chainOf(account, months) {
	const chain = followChain(account, null);
	return {
		account,
		chain,
		files: months.map(({ month, blob }) => ({
			blob,
			follow: followFile(chain, month)
		}))
	};
}
async function followAll(branch, chains, take) {
	const files = chains.flatMap((each) => each.files);
	for await (const { index, bytes } of branch.stream(files.map(({ blob }) => blob))) for (const entry of files[index].follow.take(bytes)) {
		if (entry === null) return false;
		take(entry);
	}
	return files.every(({ follow }) => follow.isWhole());
}
async function broken(branch, files) {
	const contents = await branch.read(files.map(({ blob }) => blob));
	const { issues } = verifyLedger(new Map(files.map(({ path }, index) => [path, contents[index]])));
	return ledgerBroken(branch, issues);
}
function ledgerBroken(branch, issues) {
	return new Failure("ledger.broken", `the ledger on ${branch.describe} does not verify`, {
		remedy: "See each fault; restore the files from the history of the ledger branch.",
		state: "Nothing was sent.",
		issues
	});
}

// src/ledger/since.ts
async function readSince(branch, tip, checkpoint, headsBytes) {
	const heads = headsBytes === null ? null : readHeads(new TextDecoder().decode(headsBytes));
	if (heads === null) return null;
	const accounts = /* @__PURE__ */ new Set([...heads.keys(), ...Object.keys(checkpoint.heads)]);
	const files = await branch.listFolders(tip, [...accounts].map((account) => `${ledgerFolder}${account}/`));
	const entries = [];
	for (const account of accounts) {
		const found = await readAccount$1(branch, account, files, checkpoint);
		if (found === null || !sameHead(found.head, heads.get(account))) return null;
		entries.push(...found.entries);
	}
	return {
		entries,
		heads
	};
}
async function readAccount$1(branch, account, files, checkpoint) {
	const before = Object.hasOwn(checkpoint.heads, account) ? checkpoint.heads[account] : null;
	const months = files.flatMap((file) => monthOf(file, account)).sort((a, b) => a.path < b.path ? -1 : 1);
	const known = Object.keys(checkpoint.files).filter((path) => path.startsWith(`${ledgerFolder}${account}/`));
	const fresh = months.filter(({ path, blob }) => checkpoint.files[path] !== blob);
	const last = known.sort().at(-1);
	if (known.some((path) => !months.some((month) => month.path === path))) return null;
	if (fresh.some(({ path }) => last !== void 0 && path < last)) return null;
	const chain = followChain(account, before);
	const entries = [];
	for (const { path, month, blob } of fresh) {
		const [bytes] = await branch.read([blob]);
		const added = bytes === void 0 ? null : addedTo(path === last ? checkpoint.lengths[account] ?? 0 : 0, bytes, before);
		if (added === null) return null;
		const file = followFile(chain, month);
		for (const entry of file.take(added)) {
			if (entry === null) return null;
			entries.push(entry);
		}
		if (!file.isWhole()) return null;
	}
	return {
		entries,
		head: chain.head()
	};
}
function monthOf({ path, blob }, account) {
	const read = readPath(path);
	return read?.kind === "entries" && read.account === account ? [{
		path,
		blob,
		month: read.month
	}] : [];
}
function addedTo(size, bytes, before) {
	if (size === 0) return bytes;
	const known = bytes.subarray(0, size);
	const start = known.lastIndexOf(10, size - 2) + 1;
	return bytes.length > size && known[size - 1] === 10 && digestOf$1(known.subarray(start, size - 1)) === before?.digest ? bytes.subarray(size) : null;
}
function sameHead(a, b) {
	return a?.sequence === b?.sequence && a?.digest === b?.digest;
}

// src/ledger/state.ts
function foldLedger(entries) {
	const records = /* @__PURE__ */ new Map();
	foldInto(records, entries);
	return records;
}
function recordsSince(before, entries) {
	if (entries.length === 0) return before;
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
		if (standing === "delivered" || standing === "adopted" || standing === "retracted") shorten(record);
	};
}
function shorten(record) {
	const { attempt, outcome } = record;
	if (attempt !== null && attempt.previous !== null) record.attempt = {
		...attempt,
		previous: null,
		handle: null,
		key: "",
		run: nobody$1
	};
	if (outcome !== null && outcome.previous !== null) record.outcome = {
		...outcome,
		previous: null,
		receipts: []
	};
	record.handle = null;
	if (record.approval?.of !== "retraction" || record.retraction?.left === 0) record.approval = null;
}
const nobody$1 = {
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
		approval: null,
		outcome: null,
		handle: null,
		decision: null,
		receipts: none$1,
		retraction: null,
		at
	};
}
const none$1 = [];
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
			if (entry.receipts.length > 0 && entry.receipts.length >= record.receipts.length) record.receipts = entry.receipts.map(asReceipt$1);
			if (entry.attempt === record.attempt?.attempt && record.outcome?.outcome !== "delivered") record.outcome = entry;
			return;
		case "approval":
			record.approval = {
				...entry,
				previous: null
			};
			record.platform ??= entry.platform;
			return;
		case "update":
			record.receipts = entry.receipts.map(asReceipt$1);
			if (record.attempt !== null) {
				const { update, at, payload, source } = entry;
				record.attempt = {
					...record.attempt,
					attempt: update,
					at,
					payload,
					source
				};
			}
			return;
		case "retraction": {
			const removed = /* @__PURE__ */ new Set([...record.retraction?.removed ?? [], ...entry.removed]);
			const agent = entry.agent ?? record.retraction?.agent;
			record.retraction = {
				removed: [...removed],
				left: entry.left,
				at: entry.at,
				...agent === void 0 ? {} : { agent }
			};
			record.platform ??= entry.platform;
			return;
		}
		case "decision":
			record.decision = {
				decision: entry.decision,
				at: entry.at
			};
			if (entry.receipts !== void 0 && record.receipts.length === 0) record.receipts = entry.receipts.map(asReceipt$1);
			return;
	}
}
function asReceipt$1(receipt) {
	const { ref, ...rest } = receipt;
	return ref === void 0 ? rest : {
		...rest,
		ref
	};
}
function partsLeft({ receipts, retraction }) {
	return receipts.filter(({ part }) => retraction?.removed.includes(part) !== true);
}
function standingOf(record) {
	if (record === void 0) return "new";
	if (record.retraction?.left === 0) return "retracted";
	if (record.decision !== null) return record.decision.decision;
	if (record.attempts === 0) return record.approval === null ? "new" : "approved";
	return record.outcome?.outcome ?? "open";
}

// src/ledger/ledger.ts
async function openLedger(branch, from = "start") {
	const tip = await branch.fetch();
	if (tip === null || from === "start") return readLedger(branch, tip);
	const [bytes = null, heads = null] = await branch.readFiles(tip, [indexFile, headsFile]);
	const index = bytes === null ? null : parseCheckpoint(bytes);
	const since = index === null ? null : await readSince(branch, tip, index, heads);
	if (index === null || since === null) return readLedger(branch, tip);
	return {
		tip,
		base: {
			kind: "checkpoint",
			index
		},
		...since
	};
}
async function readLedger(branch, tip) {
	const records = /* @__PURE__ */ new Map();
	const heads = await readEntries(branch, tip, folding(records));
	return {
		tip,
		base: {
			kind: "records",
			records
		},
		entries: [],
		heads
	};
}
async function readPayloads(branch, { tip }, entries) {
	if (tip === null) return /* @__PURE__ */ new Map();
	const paths = entries.map(({ account, at, name }) => payloadFile(account, at, name));
	const contents = await branch.readFiles(tip, paths);
	const stored = /* @__PURE__ */ new Map();
	for (const [index, bytes] of contents.entries()) {
		const { name } = entries[index];
		if (bytes !== null) stored.set(name, parsePayload(decode(bytes), name));
	}
	return stored;
}
async function appendEntries(branch, ledger, added, message) {
	const heads = new Map(ledger.heads);
	const lines = /* @__PURE__ */ new Map();
	const changed = new Map(added.beside ?? []);
	const entries = [];
	for (const fresh of added.entries) {
		const { entry, line, head } = link(fresh, heads.get(fresh.account) ?? null);
		const path = entriesFile(entry.account, entry.at);
		lines.set(path, [...lines.get(path) ?? [], `${line}\n`]);
		heads.set(entry.account, head);
		entries.push(entry);
		const name = storingOf(entry)?.name;
		const stored = name === void 0 ? void 0 : added.payloads?.get(name);
		if (name !== void 0 && stored !== void 0) changed.set(payloadFile(entry.account, entry.at, name), encode(`${canonical(stored)}\n`));
	}
	const before = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [...lines.keys()]);
	for (const [index, [path, fresh]] of [...lines].entries()) changed.set(path, Buffer.concat([before[index] ?? /* @__PURE__ */ new Uint8Array(), encode(fresh.join(""))]));
	changed.set(headsFile, encode(writeHeads(heads)));
	const result = await branch.write(ledger.tip, changed, message);
	if ("moved" in result) return "moved";
	return {
		...ledger,
		tip: result.written,
		entries: [...ledger.entries, ...entries],
		heads
	};
}
function parsePayload(text, name) {
	try {
		return storedPayload.parse(JSON.parse(text));
	} catch (cause) {
		throw new Failure("ledger.broken", `the stored payload ${name} cannot be read`, {
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

// src/pipeline/adapters-of.ts
async function adaptersOf(config, world) {
	const adapters = /* @__PURE__ */ new Map();
	for (const { platform } of Object.values(config.accounts)) if (!adapters.has(platform)) adapters.set(platform, await world.adapters.load(platform));
	return adapters;
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

// src/content/digest.ts
const chunkBytes$1 = 1048576;
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
async function sha256OfFile(file) {
	const hash = createHash("sha256");
	const memory = new Uint8Array(Math.min(chunkBytes$1, file.size));
	for (let start = 0; start < file.size; start += chunkBytes$1) {
		if (start > 0) await new Promise((resolve) => setImmediate(resolve));
		hash.update(file.read(start, Math.min(start + chunkBytes$1, file.size), memory));
	}
	return hash.digest("hex");
}

// src/ledger/destinations.ts
const destination = strictObject({
	platform: string$1(),
	named: string$1().nullable(),
	origin: string$1().nullable(),
	account: string$1(),
	since: datetime$1({ precision: 3 }),
	approved: strictObject({
		who: string$1().nullable(),
		why: string$1().nullable()
	}).nullable()
});
const file$2 = strictObject({
	version: literal(1),
	credentials: record$1(string$1(), destination)
});
function writeDestinations(destinations) {
	const text = canonical({
		version: 1,
		credentials: Object.fromEntries(destinations)
	});
	return new TextEncoder().encode(`${text}\n`);
}
function readDestinations(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return new Map(Object.entries(file$2.parse(JSON.parse(text)).credentials));
	} catch {
		return null;
	}
}

// src/pipeline/destinations.ts
function namedPlace(account, adapter, endpoints) {
	const { platform } = account;
	const moved = endpoints[platform];
	if (moved !== void 0) return {
		place: isLoopback(new URL(moved).hostname) ? null : {
			platform,
			named: moved,
			origin: moved
		},
		isLookedUp: false
	};
	if (adapter.destination === void 0) return {
		place: {
			platform,
			named: null,
			origin: null
		},
		isLookedUp: false
	};
	const named = adapter.destination.named(account);
	const isLookedUp = adapter.destination.lookUp !== void 0;
	return {
		place: {
			platform,
			named,
			origin: isLookedUp ? null : named
		},
		isLookedUp
	};
}
async function lookUpPlace(account, adapter, endpoints, lookUp) {
	const { place, isLookedUp } = namedPlace(account, adapter, endpoints);
	if (place === null || !isLookedUp) return { place };
	const found = await lookUp();
	return "fault" in found ? found : { place: {
		...place,
		origin: found.origin
	} };
}
function heldBack(account, place, known) {
	return variablesOf(account).flatMap((variable) => {
		const pinned = known.get(variable);
		return pinned !== void 0 && (pinned.platform !== place.platform || pinned.origin !== place.origin) ? [[variable, pinned]] : [];
	});
}
function originOf({ platform }, place, endpoints) {
	return place === null ? endpoints[platform] ?? null : place.origin;
}
function isSameOrigin(one, other) {
	if (one === other) return true;
	return one !== null && other !== null && [one, other].every((origin) => isLoopback(new URL(origin).hostname));
}
function variablesOf({ credentials }) {
	return [...new Set(Object.values(credentials))];
}
function heldBackIssues(account, place, known, config) {
	return heldBack(account, place, known).map(([variable, pinned]) => issue("credential.destination", placeOf(account, config), `${account.name}: ${variable} may go to ${placeWords(pinned)} since ${pinned.since.slice(0, 10)}, and would go to ${placeWords(place)}`, `If that is meant: \`mergecast accounts approve ${account.name}\`. If not, somebody tried to take the credential elsewhere: change mergecast.yml back.`));
}
function strayIssue(account, from, to, config) {
	const { name, platform } = account;
	const words = (origin) => placeWords({
		platform,
		origin,
		named: origin
	});
	const isRehearsed = to !== null && isLoopback(new URL(to).hostname);
	return issue("credential.destination", placeOf(account, config), `${name}: the tokens that are kept of it may go to ${words(from)}, and would go to ${words(to)}`, isRehearsed ? "Rehearse with an account of its own, or in a copy of the repository without the ledger branch." : `If that is meant: \`mergecast accounts approve ${name}\`, or \`mergecast accounts connect ${name}\` for new ones. If not, change back what moved it: mergecast.yml, or MERGECAST_ENDPOINTS of the run.`);
}
function placeOf({ name }, { positionOf }) {
	return {
		file: "mergecast.yml",
		position: positionOf(["accounts", name]),
		field: `accounts.${name}`
	};
}
function placeWords({ platform, origin, named }) {
	return origin ?? named ?? `${platform}'s own hosts`;
}
async function destinationsAt(branch, tip) {
	const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [destinationsFile]);
	const known = bytes === null ? /* @__PURE__ */ new Map() : readDestinations(bytes);
	if (known !== null) return known;
	throw new Failure("ledger.broken", `${destinationsFile} cannot be read: it says where credentials may go`, {
		remedy: "Restore the file from the history of the ledger branch.",
		state: "Nothing was sent."
	});
}
function destinationsFileOf(destinations) {
	return /* @__PURE__ */ new Map([[destinationsFile, writeDestinations(destinations)]]);
}
async function movingCredentials(config, ledger, { adapters, endpoints }) {
	const known = ledger === null ? /* @__PURE__ */ new Map() : await destinationsAt(ledger.branch, ledger.tip);
	const moving = [];
	const barred = /* @__PURE__ */ new Set();
	for (const account of known.size === 0 ? [] : Object.values(config.accounts)) {
		const { place, isLookedUp } = namedPlace(account, await adapters.load(account.platform), endpoints);
		for (const variable of place === null ? [] : variablesOf(account)) {
			const pinned = known.get(variable);
			if (pinned === void 0 || place === null) continue;
			const part = isLookedUp ? "named" : "origin";
			if (pinned.platform === place.platform && pinned[part] === place[part]) continue;
			barred.add(account.name);
			moving.push(movingIssue(account, variable, pinned, place, config));
		}
	}
	return {
		moving,
		barred
	};
}
function movingIssue(account, variable, pinned, place, config) {
	const from = pinned.platform === place.platform ? pinned.named ?? placeWords(pinned) : placeWords(pinned);
	return issue("credential.moving", placeOf(account, config), `${account.name}: this config takes ${variable} from ${from} to ${placeWords(place)}`, `Nothing is sent there before a person runs \`mergecast accounts approve ${account.name}\`, once the change is merged.`);
}

// src/ledger/freezes.ts
const freeze = strictObject({
	since: datetime$1({ precision: 3 }),
	who: string$1().nullable(),
	why: string$1().nullable()
});
const file$1 = strictObject({
	version: literal(1),
	all: freeze.nullable(),
	accounts: record$1(string$1(), freeze)
});
function writeFreezes(freezes) {
	return new TextEncoder().encode(`${canonical({
		version: 1,
		...freezes
	})}\n`);
}
function readFreezes(bytes) {
	try {
		const { all, accounts } = file$1.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		return {
			all,
			accounts
		};
	} catch {
		return null;
	}
}

// src/pipeline/freeze.ts
const stopped = /* @__PURE__ */ new Set([
	"due",
	"late",
	"missed",
	"held",
	"update"
]);
async function applyFreeze(targets, config, ledger, environment) {
	if (!targets.some(({ state }) => stopped.has(state))) return targets;
	const byVariable = variableSays(environment, config);
	const freezes = ledger === null ? none : await freezesAt(ledger.branch, ledger.tip);
	return targets.map((target) => {
		if (!stopped.has(target.state)) return target;
		const reason = byVariable(target.account.name) ?? wordsOf(freezes.all ?? freezes.accounts[target.account.name]);
		return reason === null ? target : {
			...target,
			state: "frozen",
			reason
		};
	});
}
const none = {
	all: null,
	accounts: {}
};
function variableSays(environment, { accounts }) {
	const words = (environment.get("MERGECAST_FREEZE") ?? "").split(/[\s,]+/).filter((word) => word !== "");
	if (words.length === 0 || words.length === 1 && /^(?:false|no|off|0)$/i.test(words[0])) return () => null;
	const isForSome = words.every((word) => Object.hasOwn(accounts, word));
	return (account) => isForSome && !words.includes(account) ? null : `frozen by the variable MERGECAST_FREEZE`;
}
function wordsOf(freeze) {
	if (freeze === void 0) return null;
	const by = freeze.who === null ? "" : ` by ${freeze.who}`;
	const why = freeze.why === null ? "" : `: ${freeze.why}`;
	return `frozen since ${freeze.since.slice(0, 16).replace("T", " ")} UTC${by}${why}`;
}
async function freezesAt(branch, tip) {
	const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [freezeFile]);
	const freezes = bytes === null ? none : readFreezes(bytes);
	if (freezes !== null) return freezes;
	throw new Failure("ledger.broken", `${freezeFile} cannot be read: it says what may not be sent`, {
		remedy: "Restore the file from the history of the ledger branch.",
		state: "Nothing was sent."
	});
}

// src/pipeline/ledger-view.ts
const emptyView = {
	load: async () => {},
	record: () => void 0,
	stored: () => void 0,
	isEmpty: () => true,
	knows: () => false,
	recordsOf: () => [],
	touched: () => false,
	claims: () => [],
	renamed: () => ({}),
	gone: async () => [],
	receiptsOf: () => [],
	taken: async () => /* @__PURE__ */ new Set(),
	approvalOf: async () => null,
	doubtful: () => []
};
async function viewLedger(branch, ledger) {
	const view = new View(branch, ledger);
	await view.begin();
	return view;
}
var View = class {
	#branch;
	#ledger;
	#checkpoint;
	#recalled = /* @__PURE__ */ new Map();
	#records = this.#recalled;
	#accounts = /* @__PURE__ */ new Set();
	#claims = /* @__PURE__ */ new Map();
	#renamed = /* @__PURE__ */ new Map();
	#stored = /* @__PURE__ */ new Map();
	#touched = /* @__PURE__ */ new Set();
	#known = /* @__PURE__ */ new Set();
	#loaded = /* @__PURE__ */ new Set();
	constructor(branch, ledger) {
		this.#branch = branch;
		this.#ledger = ledger;
		this.#checkpoint = ledger.base.kind === "checkpoint" ? ledger.base.index : null;
	}
	async begin() {
		const { base, entries } = this.#ledger;
		for (const entry of entries) {
			this.#touched.add(entry.post);
			if (entry.kind === "moved") this.#touched.add(entry.from);
		}
		await this.#recall([...this.#touched, ...this.#checkpoint?.doubtful ?? []]);
		if (base.kind === "records") this.#records = recordsSince(base.records, entries);
		else {
			this.#recalled = new Map(recordsSince(this.#recalled, entries));
			this.#records = this.#recalled;
		}
		for (const { account } of this.#records.values()) this.#accounts.add(account);
	}
	async #recall(posts) {
		const { tip } = this.#ledger;
		if (this.#checkpoint === null || tip === null) return;
		const fresh = [...new Set(posts)].filter((post) => !this.#known.has(post));
		for (const post of fresh) this.#known.add(post);
		const known = await readKnownPosts(this.#branch, tip, this.#checkpoint, fresh);
		for (const [post, { files, renamed, records }] of known) {
			this.#claims.set(post, files);
			this.#renamed.set(post, renamed);
			for (const record of records) {
				this.#recalled.set(targetName(record.post, record.account), record);
				this.#accounts.add(record.account);
			}
		}
	}
	async load(wanted) {
		const fresh = [...new Set(wanted)].filter((post) => !this.#loaded.has(post));
		for (const post of fresh) this.#loaded.add(post);
		await this.#recall(fresh);
		const last = fresh.flatMap((post) => this.recordsOf(post)).flatMap(({ attempt, approval }) => [attempt, approval].flatMap((each) => each ?? []));
		const stored = await readPayloads(this.#branch, this.#ledger, last.flatMap((entry) => storingOf(entry) ?? []));
		for (const [name, payload] of stored) this.#stored.set(name, payload);
	}
	record(post, account) {
		return this.#records.get(targetName(post, account));
	}
	stored(name) {
		return this.#stored.get(name);
	}
	isEmpty() {
		return this.#checkpoint === null && this.#records.size === 0;
	}
	knows(post) {
		return this.recordsOf(post).length > 0;
	}
	recordsOf(post) {
		return [...this.#accounts].flatMap((account) => this.record(post, account) ?? []);
	}
	*#all() {
		for (const { post } of this.#records.values()) yield post;
	}
	touched(post) {
		return this.#touched.has(post);
	}
	claims(post) {
		return this.#claims.get(post) ?? [];
	}
	renamed(post) {
		return this.#renamed.get(post) ?? {};
	}
	async gone(isPresent, left) {
		const { tip } = this.#ledger;
		const before = this.#checkpoint === null || tip === null ? [] : await readGone(this.#branch, tip, this.#checkpoint);
		await this.#recall(left);
		const former = left.flatMap((post) => [post, ...Object.values(this.renamed(post))]);
		const all = [.../* @__PURE__ */ new Set([
			...before,
			...this.#all(),
			...former
		])];
		await this.#recall(all);
		const absent = all.filter((post) => !isPresent(post)).sort(byteOrder);
		await this.load(absent);
		return absent.filter((post) => this.knows(post));
	}
	receiptsOf(account) {
		return [...this.#records.values()].flatMap((record) => record.account === account ? record.receipts : []);
	}
	async taken(account) {
		const { tip } = this.#ledger;
		const whole = this.#checkpoint === null ? null : (await readLedger(this.#branch, tip)).base;
		const own = [...(whole?.kind === "records" ? whole.records : this.#records).values()].filter((record) => record.account === account);
		return new Set(own.flatMap((record) => record.receipts.map(({ id }) => id)));
	}
	async approvalOf(post, account) {
		let last = null;
		await readEntries(this.#branch, this.#ledger.tip, (entry) => {
			if (entry.post === post && entry.account === account && entry.kind === "approval" && entry.of === void 0) last = entry;
		});
		return last;
	}
	doubtful() {
		return [...this.#records.values()].filter((record) => ["open", "unknown"].includes(standingOf(record)));
	}
};
function sameSource(view, record, source) {
	return compare(view, record, "source", source);
}
function samePayload(view, record, payload) {
	return compare(view, record, "payload", canonicalJson(payload));
}
function compare(view, record, field, value) {
	const { attempt } = record;
	const stored = attempt === null ? void 0 : view.stored(attempt.attempt);
	if (attempt === null || stored === void 0) return null;
	return saltedDigest(stored.salt, value) === attempt[field];
}

// src/pipeline/lifetimes.ts
const day$1 = 864e5;
const warnedBefore = 60 * day$1;
function endingIssues(config, adapters, now) {
	const issues = [];
	for (const { name, lifetime } of adapters.values()) {
		if (lifetime === void 0) continue;
		const left = Math.floor((Date.parse(lifetime.ends) - now) / day$1);
		if (left > warnedBefore / day$1) continue;
		const when = left < 0 ? `ended on ${lifetime.ends}` : `ends on ${lifetime.ends}, in ${left} days`;
		issues.push(issue("platform.ending", { file: config.file }, `${name}: ${lifetime.what} ${when}`));
	}
	return issues;
}

// src/content/decode.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decodeText(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return null;
	}
}

// src/content/hidden-text.ts
const suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;
const allowed$1 = new RegExp(`${/\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/u.source}|${/\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)*|[#*0-9]\ufe0f\u20e3?/u.source}|${/(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200c\u200d]/u.source}`, "gu");
const names = {
	173: "SOFT HYPHEN",
	1564: "ARABIC LETTER MARK",
	4447: "HANGUL CHOSEONG FILLER",
	4448: "HANGUL JUNGSEONG FILLER",
	6158: "MONGOLIAN VOWEL SEPARATOR",
	8203: "ZERO WIDTH SPACE",
	8204: "ZERO WIDTH NON-JOINER",
	8205: "ZERO WIDTH JOINER",
	8206: "LEFT-TO-RIGHT MARK",
	8207: "RIGHT-TO-LEFT MARK",
	8232: "LINE SEPARATOR",
	8233: "PARAGRAPH SEPARATOR",
	8234: "LEFT-TO-RIGHT EMBEDDING",
	8235: "RIGHT-TO-LEFT EMBEDDING",
	8236: "POP DIRECTIONAL FORMATTING",
	8237: "LEFT-TO-RIGHT OVERRIDE",
	8238: "RIGHT-TO-LEFT OVERRIDE",
	8288: "WORD JOINER",
	8289: "FUNCTION APPLICATION",
	8290: "INVISIBLE TIMES",
	8291: "INVISIBLE SEPARATOR",
	8292: "INVISIBLE PLUS",
	8294: "LEFT-TO-RIGHT ISOLATE",
	8295: "RIGHT-TO-LEFT ISOLATE",
	8296: "FIRST STRONG ISOLATE",
	8297: "POP DIRECTIONAL ISOLATE",
	12644: "HANGUL FILLER",
	65279: "ZERO WIDTH NO-BREAK SPACE",
	65440: "HALFWIDTH HANGUL FILLER",
	65529: "INTERLINEAR ANNOTATION ANCHOR",
	65530: "INTERLINEAR ANNOTATION SEPARATOR",
	65531: "INTERLINEAR ANNOTATION TERMINATOR"
};
function findHiddenText(text) {
	if (text.search(suspicious) === -1) return [];
	const innocent = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(allowed$1)) for (let at = match.index; at < match.index + match[0].length; at += 1) innocent.add(at);
	return [...text.matchAll(suspicious)].filter((match) => !innocent.has(match.index)).map((match) => ({
		index: match.index,
		name: nameOf$3(match[0].codePointAt(0))
	}));
}
function findEscapedHiddenText(value, written) {
	return findHiddenText(value).filter(({ index }) => !written.includes(String.fromCodePoint(value.codePointAt(index)))).map(({ name }) => name);
}
function nameOf$3(codePoint) {
	return `${`U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`} ${names[codePoint] ?? kindOf(codePoint)}`;
}
function kindOf(codePoint) {
	if (codePoint < 32 || codePoint >= 127 && codePoint < 160) return "CONTROL CHARACTER";
	if (codePoint >= 917504 && codePoint < 917632) return "TAG CHARACTER";
	if (codePoint >= 65024 && codePoint <= 65039) return "VARIATION SELECTOR";
	if (codePoint >= 917760) return "VARIATION SELECTOR";
	return "INVISIBLE CHARACTER";
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/content/plain-yaml.ts
var import_dist = require_dist();
const line = /^([a-z][a-z_]*): +(.+?) *$/;
const word = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?(?:\[[A-Za-z][A-Za-z_/+-]*\])?$/;
const url = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~/?%=+-]*$/;
const list = /^\[ *([a-z][a-z0-9-]*(?: *, *[a-z][a-z0-9-]*)*) *\]$/;
const blockList = /^([a-z][a-z_]*):((?:\n {2}- [a-z][a-z0-9-]*)+)(?=\n[a-z#]|\n?$(?![\s\S]))/gm;
const blocks = /^([a-z][a-z_]*):((?:\n {2}[a-z][a-z0-9-]*: \{ [^\n]+ \})+)(?=\n[a-z#]|\n?$(?![\s\S]))/m;
const block = /^ {2}([a-z][a-z0-9-]*): \{ (.+) \}$/;
const pair = /([a-z][a-z_]*): (\[[^\]]*\]|"[^"\\\p{C}\p{Z}]*(?: [^"\\\p{C}\p{Z}]+)*"|[a-z][a-z0-9-]*)(?:, (?=[a-z])|$)/uy;
function plainYaml(text) {
	const value = {};
	const nested = text.includes("\n  ") ? blocks.exec(text) : null;
	if (nested !== null) {
		const read = readBlocks(nested[2]);
		if (read === null || nested[1] === "constructor") return null;
		value[nested[1]] = read;
		text = text.replace(nested[0], "#");
	}
	for (const written of withOneLineLists(text).split("\n")) {
		if (written === "" || /^#[ -~]*$/.test(written)) continue;
		const [, key, rest] = line.exec(written) ?? [];
		if (key === void 0 || rest === void 0 || key === "constructor" || Object.hasOwn(value, key)) return null;
		const read = readValue(rest);
		if (read === null) return null;
		value[key] = read;
	}
	return value;
}
function withOneLineLists(text) {
	if (!text.includes("\n  - ")) return text;
	return text.replace(blockList, (_, key, items) => {
		return `${key}: [${items.trim().replace(/ *\n? *- /g, ", ").slice(2)}]`;
	});
}
function readBlocks(lines) {
	const value = {};
	for (const written of lines.slice(1).split("\n")) {
		const [, name, rest] = block.exec(written) ?? [];
		if (name === void 0 || rest === void 0 || name === "constructor" || Object.hasOwn(value, name)) return null;
		const read = readPairs(rest);
		if (read === null) return null;
		value[name] = read;
	}
	return value;
}
function readPairs(written) {
	const value = {};
	for (let at = 0; at < written.length; at = pair.lastIndex) {
		pair.lastIndex = at;
		const [, key, rest] = pair.exec(written) ?? [];
		if (key === void 0 || rest === void 0 || key === "constructor" || Object.hasOwn(value, key)) return null;
		const read = rest.startsWith("\"") ? rest.slice(1, -1) : readValue(rest);
		if (read === null) return null;
		value[key] = read;
	}
	return value;
}
function readValue(written) {
	if (word.test(written) || time.test(written) || url.test(written)) return written;
	const words = list.exec(written)?.[1]?.split(/ *, */);
	return words?.every((each) => word.test(each)) ? words : null;
}

// src/content/yaml-rules.ts
const mostAliases = 20;
const deepest = 64;
const dangerous = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const plainTags = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
function isTooDeep(tokens) {
	const open = tokens.map((token) => [token, 0]);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [token, depth] = next;
		if (depth > deepest) return true;
		if (token?.type === "document") open.push([token.value, depth]);
		if (token == null || !("items" in token)) continue;
		for (const { key, value } of token.items) open.push([key, depth + 1], [value, depth + 1]);
	}
	return false;
}
function refusals(document, text) {
	const found = [];
	const add = (kind, node, message, field = null) => found.push({
		kind,
		node,
		message,
		field
	});
	let aliases = 0;
	(0, import_dist.visit)(document, {
		Pair(_, pair, path) {
			const name = (0, import_dist.isScalar)(pair.key) ? pair.key.value : null;
			if (name === null) add("yaml", pair.key, "a key has to be a word");
			else if (dangerous.has(String(name)) || name === "<<") add("key", pair.key, `the key ${String(name)} is not allowed`, fieldOf([...path, pair]));
		},
		Map(_, map, path) {
			if (hasForeignTag(map)) add("yaml", map, "tags are not read");
			for (const pair of repeatedPairs(map)) {
				const field = fieldOf([
					...path,
					map,
					pair
				]);
				add("duplicate", pair.key, `the key ${short(field)} stands twice`, field);
			}
		},
		Seq(_, node) {
			if (hasForeignTag(node)) add("yaml", node, "tags are not read");
		},
		Scalar(_, node) {
			if (hasForeignTag(node)) add("yaml", node, "tags are not read");
			if (typeof node.value === "number" && !Number.isFinite(node.value)) add("yaml", node, "this is no number");
			for (const name of hiddenByEscapes(node, text)) add("hidden", node, `${name} is written here as an escape`);
		},
		Alias(_, node, path) {
			if (++aliases > mostAliases) {
				add("yaml", node, `there are more than ${mostAliases} aliases`);
				return import_dist.visit.BREAK;
			}
			const target = node.resolve(document);
			if (target === void 0) add("yaml", node, "no anchor of that name stands before");
			else if (path.includes(target)) add("yaml", node, "an alias stands within what it stands for");
		}
	});
	return found;
}
function hasForeignTag({ tag }) {
	return tag !== void 0 && !plainTags.has(tag);
}
function repeatedPairs({ items }) {
	const seen = /* @__PURE__ */ new Set();
	return items.filter(({ key }) => {
		if (!(0, import_dist.isScalar)(key)) return false;
		const name = String(key.value);
		if (seen.has(name)) return true;
		seen.add(name);
		return false;
	});
}
function fieldOf(path) {
	return path.flatMap((node, index) => {
		if ((0, import_dist.isPair)(node)) return [String(node.key.value)];
		return (0, import_dist.isSeq)(node) ? [String(node.items.indexOf(path[index + 1]))] : [];
	}).join(".");
}
function hiddenByEscapes(node, text) {
	if (node.type !== "QUOTE_DOUBLE" || node.range == null) return [];
	return findEscapedHiddenText(String(node.value), text.slice(node.range[0], node.range[1]));
}
function short(text) {
	return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

// src/content/yaml-source.ts
const codesOf = {
	post: {
		yaml: "post.yaml",
		key: "post.key",
		duplicate: "post.duplicate-key",
		documents: "post.documents",
		hidden: "post.hidden-text"
	},
	config: {
		yaml: "config.yaml",
		key: "config.key",
		duplicate: "config.yaml",
		documents: "config.yaml",
		hidden: "config.value"
	}
};
const mostIssues = 100;
const mostUnfolded = 100;
function parseYaml(text, options) {
	const plain = plainYaml(text);
	if (plain === null) return parseWhole(text, options);
	let whole = null;
	const source = () => {
		whole ??= parseWhole(text, options);
		return whole;
	};
	return {
		value: plain,
		positionOf: (path) => source().positionOf(path),
		keyPositionOf: (path) => source().keyPositionOf(path),
		issues: []
	};
}
function parseWhole(text, { file, lineOffset = 0, kind }) {
	const codes = codesOf[kind];
	const counter = new import_dist.LineCounter();
	const { documents, tooDeep } = compose(text, counter);
	const document = documents[0];
	const positionAt = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(line, 1) + lineOffset,
			column: Math.max(col, 1)
		};
	};
	const report = (code, offset, message, field = null) => issue(codes[code], {
		file,
		position: positionAt(offset),
		field
	}, message);
	const found = function* () {
		if (tooDeep) yield report("yaml", 0, "lists and mappings are nested too deep");
		for (const { errors, warnings } of documents) for (const { pos, message } of [...errors, ...warnings]) yield report("yaml", pos[0], oneLine(message));
		if (documents.length > 1) yield report("documents", documents[1].range[0], "a second document begins here");
		if (document === void 0 || document.errors.length + document.warnings.length > 0) return;
		for (const { kind, node, message, field } of refusals(document, text)) yield report(kind, node?.range?.[0] ?? 0, message, field);
	};
	const issues = [...first(found(), mostIssues)];
	const positions = {
		positionOf: (path) => positionAt(offsetOf(document, path, "value")),
		keyPositionOf: (path) => positionAt(offsetOf(document, path, "key"))
	};
	if (issues.length > 0) return {
		value: void 0,
		issues,
		...positions
	};
	try {
		return {
			value: document?.toJS({ maxAliasCount: mostUnfolded }) ?? {},
			issues,
			...positions
		};
	} catch {
		return {
			value: void 0,
			issues: [report("yaml", 0, "the aliases unfold to too much")],
			...positions
		};
	}
}
function compose(text, counter) {
	const tokens = [...new import_dist.Parser(counter.addNewLine).parse(text)];
	if (isTooDeep(tokens)) return {
		documents: [],
		tooDeep: true
	};
	return {
		documents: [...first(new import_dist.Composer({
			schema: "core",
			strict: true,
			uniqueKeys: false,
			merge: false
		}).compose(tokens), 2)],
		tooDeep: false
	};
}
function* first(items, most) {
	let count = 0;
	for (const item of items) {
		if (count++ >= most) return;
		yield item;
	}
}
function offsetOf(document, path, wanted) {
	let node = document?.contents;
	let offset = startOf(node) ?? 0;
	for (const [index, step] of path.entries()) {
		const last = index === path.length - 1;
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === String(step));
			if (pair === void 0) break;
			offset = pairOffset(pair, last && wanted === "key") ?? offset;
			node = pair.value;
		} else if ((0, import_dist.isSeq)(node)) {
			const item = node.items[Number(step)];
			if (item === void 0) break;
			offset = startOf(item) ?? offset;
			node = item;
		} else break;
	}
	return offset;
}
function pairOffset(pair, ofKey) {
	const { key, value } = pair;
	const isBlock = ((0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value)) && value.flow !== true;
	return ofKey || isBlock ? startOf(key) : startOf(value) ?? startOf(key);
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function oneLine(message) {
	return message.split("\n")[0].slice(0, 200);
}

// src/pipeline/post-files.ts
function postFiles(config, { files }) {
	return files.list(config.posts).filter((entry) => isPost(entry.path));
}
function missingFolder(config, { files }) {
	if (files.exists(config.posts)) return [];
	const place = {
		file: config.file,
		position: config.positionOf(["posts"]),
		field: "posts"
	};
	return [issue("config.posts", place, `there is no folder ${config.posts}`)];
}
function noPost(path, config, { files }) {
	const found = files.exists(path);
	const inside = path.startsWith(`${config.posts}/`) && isPost(path);
	const message = found ? `${path} is not a post below ${config.posts}/` : `there is no file ${path}`;
	return issue(inside ? "post.missing" : "post.outside", { file: path }, message, found ? "A post is a .md file below that folder." : "Correct the path; it is relative to the repository.");
}
function isPost(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
function idFromPath(file, folder) {
	return file.slice(folder.length + 1).replace(/\.(?:md|markdown)$/i, "");
}
var Ids = class {
	#folder;
	#files = /* @__PURE__ */ new Map();
	#unread = /* @__PURE__ */ new Set();
	constructor(folder) {
		this.#folder = folder;
	}
	has(id) {
		return this.#files.has(id) || this.#unread.has(id);
	}
	get size() {
		return this.#files.size + this.#unread.size;
	}
	add({ id, file }) {
		if (id === null) {
			this.#unread.add(idFromPath(file, this.#folder));
			return;
		}
		const known = this.#files.get(id);
		if (known === void 0) this.#files.set(id, file);
		else this.#files.set(id, [...typeof known === "string" ? [known] : known, file]);
	}
	names() {
		return this.#files.keys();
	}
	duplicates() {
		const found = /* @__PURE__ */ new Map();
		for (const [id, files] of this.#files) {
			if (typeof files === "string") continue;
			for (const file of files) found.set(file, {
				id,
				others: files.filter((other) => other !== file)
			});
		}
		return found;
	}
};
function withDuplicate(read, { id, others }) {
	const position = read.post?.idFrom === "front-matter" ? read.post.positionOf(["id"]) : null;
	const place = {
		file: read.file,
		position,
		field: position === null ? null : "id"
	};
	const duplicate = issue("post.duplicate-id", place, `${others.join(" and ")} has the id ${id} too`);
	return {
		...read,
		post: null,
		issues: [...read.issues, duplicate]
	};
}

// src/pipeline/renewal-of.ts
function isForgotten(state, { idleMilliseconds }, now) {
	const last = state?.obtained_at ?? state?.seen_at;
	if (last === void 0 || state?.disconnected !== void 0) return false;
	return now >= Date.parse(last) + idleMilliseconds;
}
function renewalOf({ credentials }, { renewal }) {
	return renewal?.needs.every((name) => Object.hasOwn(credentials, name)) ? renewal : null;
}
function isRenewed(account, adapter, { vault }) {
	const renewal = renewalOf(account, adapter);
	return renewal !== null && (vault !== null || !renewal.startsWithToken);
}
function keepAliveOf({ credentials }, { keepAlive }) {
	return keepAlive?.needs.every((name) => Object.hasOwn(credentials, name)) ? keepAlive : null;
}
function isCaredFor(account, adapter) {
	return renewalOf(account, adapter) !== null || keepAliveOf(account, adapter) !== null;
}
function needsUse(state, lastEntryAt, means, now) {
	return !(lastEntryAt !== null && now < Date.parse(lastEntryAt) + means.idleMilliseconds) && (state?.obtained_at == null || isForgotten(state, means, now));
}

// src/pipeline/credential-rules.ts
const configName = "mergecast.yml";
function accountIssue(code, field, message, source) {
	return issue(code, {
		file: configName,
		position: source.positionOf(field),
		field: field.join(".")
	}, message);
}
function credentialIssues(account, adapter, vaultIdentity, source) {
	const path = [
		"accounts",
		account.name,
		"credentials"
	];
	const known = Object.keys(adapter.credentials);
	const issues = [];
	for (const [key, variable] of Object.entries(account.credentials)) {
		const field = [...path, key];
		if (!known.includes(key)) {
			const near = nearest(key, known) ?? known.join(", ");
			issues.push(accountIssue("config.key", field, `${adapter.name} has no credential ${key}; it has ${near}`, source));
		} else if (!isVariableName(variable)) issues.push(accountIssue("config.secret", field, "expected the name of an environment variable, such as MY_TOKEN", source));
		else if (variable === vaultIdentity || isReserved(variable)) {
			const message = `${variable} is not a secret of ${adapter.name}: the run has it for something else`;
			issues.push(accountIssue("config.reserved", field, message, source));
		}
	}
	for (const key of missingCredentials(account, adapter)) {
		const message = `\`credentials.${key}\` is missing: the environment variable that holds the ${adapter.credentials[key].title.toLowerCase()}`;
		issues.push(accountIssue("config.value", [...path, key], message + otherSets(adapter), source));
	}
	return issues;
}
function missingCredentials(account, adapter) {
	const sets = adapter.credentialSets ?? [Object.keys(adapter.credentials)];
	const lacking = sets.map((set) => set.filter((key) => !Object.hasOwn(account.credentials, key)));
	const begun = lacking.filter((missing, index) => missing.length < sets[index].length);
	return (begun.length > 0 ? begun : lacking).reduce((least, each) => each.length < least.length ? each : least);
}
function otherSets({ credentialSets = [] }) {
	return credentialSets.length < 2 ? "" : `; name one of ${credentialSets.map((set) => set.join(" + ")).join(", or ")}`;
}
function isVariableName(text) {
	return /^[A-Z_][A-Z0-9_]{0,127}$/.test(text);
}
const reserved = /^(?:GITHUB|GH|ACTIONS|RUNNER|INPUT|CI|MERGECAST|GIT|SSH|NODE|NPM|AWS|AZURE|ARM|CLOUDSDK|GOOGLE_APPLICATION|GCP|GCLOUD|VAULT|DOCKER|KUBE|CODECOV|SIGSTORE)_/;
function isReserved(variable) {
	return reserved.test(variable);
}
async function sharingIssues(accounts, adapters, source) {
	return [...await sharedConsents(accounts, adapters, source), ...await sharedCredentials(accounts, adapters, source)];
}
async function sharedCredentials(accounts, adapters, source) {
	const holders = /* @__PURE__ */ new Map();
	const issues = [];
	for (const account of accounts) {
		const adapter = await adapters.load(account.platform);
		const place = adapter.destination?.named(account) ?? adapter.name;
		for (const [name, variable] of Object.entries(account.credentials)) {
			const first = holders.get(variable);
			if (first === void 0) holders.set(variable, {
				account: account.name,
				place
			});
			else if (first.place !== place) {
				const message = `${first.account} has ${variable} too, and is elsewhere: ${first.place}, not ${place}`;
				issues.push(accountIssue("config.shared", [
					"accounts",
					account.name,
					"credentials",
					name
				], message, source));
			}
		}
	}
	return issues;
}
async function sharedConsents(accounts, adapters, source) {
	const holders = /* @__PURE__ */ new Map();
	const issues = [];
	for (const account of accounts) {
		const consent = renewalOf(account, await adapters.load(account.platform))?.consent;
		const variable = consent === void 0 ? void 0 : account.credentials[consent];
		if (consent === void 0 || variable === void 0) continue;
		const first = holders.get(variable);
		if (first === void 0) holders.set(variable, account.name);
		else {
			const message = `${first} has ${variable} too, and what one of them renews is lost to the other; give each a consent of its own`;
			issues.push(accountIssue("config.value", [
				"accounts",
				account.name,
				"credentials",
				consent
			], message, source));
		}
	}
	return issues;
}

// src/content/folded.ts
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const inWord = /[\p{L}\p{N}\p{M}]/u;
const hashtag = /[#＃]([\p{L}\p{N}\p{M}_]+)/gu;
function plainForm(text) {
	return text.replace(/\s+/gu, " ").normalize("NFKC").replace(unseen, "").normalize("NFKC");
}
function folded(text) {
	return withoutCase(plainForm(text)).trim();
}
function caseless(text) {
	return withoutCase(text.replace(/\s+/gu, " ").normalize("NFKC"));
}
function hashtagWords(text) {
	return [...plainForm(text).matchAll(hashtag)].map((match) => splitHumps(match[1]));
}
function splitHumps(tag) {
	return folded(tag.replace(/_+/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2").replace(/(\p{L})(\p{N})/gu, "$1 $2").replace(/(\p{N})(\p{L})/gu, "$1 $2"));
}
function hasWord(text, word) {
	return finds(text, word, isOneWord);
}
function hasTerm(text, term) {
	return finds(text, term, (inside, outside) => inWord.test(inside) ? outside === "_" || isOneWord(inside, outside) : inWord.test(outside));
}
function finds(text, term, isJoined) {
	if (term === "") return false;
	const [first, last] = [[...term][0], [...term].at(-1)];
	for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
		const before = [...text.slice(Math.max(at - 2, 0), at)].at(-1) ?? "";
		const after = [...text.slice(at + term.length, at + term.length + 2)][0] ?? "";
		if (!isJoined(first, before) && !isJoined(last, after)) return true;
	}
	return false;
}
function isOneWord(inside, outside) {
	if (!inWord.test(inside) || !inWord.test(outside)) return false;
	return !unspaced.test(inside) && !unspaced.test(outside);
}
function withoutCase(text) {
	return text.toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFKC");
}

// src/pipeline/policy/option-rules.ts
async function optionFaults(required, accounts, config, adapters) {
	const names = Object.keys(required.option ?? {});
	if (names.length === 0) return [];
	const known = /* @__PURE__ */ new Map();
	for (const account of accounts) {
		const platform = config.accounts[account]?.platform ?? "";
		if (adapters.ids.includes(platform)) known.set(account, keysOf$1((await adapters.load(platform)).options));
	}
	const all = [...known.values()].flat();
	const unknown = names.filter((name) => !all.includes(name));
	if (unknown.length > 0) return unknown.map((name) => nobodyHas(name, all));
	if (required.text !== void 0) return [];
	return [...known].filter(([, keys]) => !names.some((name) => keys.includes(name))).map(([account]) => `${account} has no option ${names.join(" or ")}, so that it could never publish`);
}
function nobodyHas(name, known) {
	const near = nearest(name, known);
	return `no account of this policy has an option ${name}${near === null ? "" : `; did you mean ${near}?`}`;
}
function keysOf$1(schema) {
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}

// src/pipeline/policy/patterns.ts
const mostSteps = 500;
const mostCharacters = 1e5;
async function compilePattern(written) {
	const { RE2JS, RE2JSException } = await import("./build.js");
	try {
		const compiled = RE2JS.compile(written, RE2JS.CASE_INSENSITIVE);
		if (compiled.programSize() > mostSteps) return { fault: "the pattern is too large: repeat less" };
		return {
			written,
			isIn: (text) => compiled.test(text.slice(0, mostCharacters))
		};
	} catch (error) {
		if (!(error instanceof RE2JSException)) throw error;
		return { fault: error.message };
	}
}

// src/pipeline/policy/read-policies.ts
async function readPolicies(config, source, file, adapters) {
	const policies = [];
	const issues = [];
	for (const [index, written] of config.policies.entries()) {
		const report = (inner, message) => {
			const field = [
				"policies",
				index,
				...inner
			];
			issues.push(issue("config.policy", {
				file,
				position: source.positionOf(field),
				field: field.join(".")
			}, message));
		};
		policies.push(await readPolicy(written, config, adapters, report));
	}
	return {
		policies,
		issues
	};
}
async function readPolicy(written, config, adapters, report) {
	const { for: _, timezone: __, ...rules } = written;
	if (Object.keys(rules).length === 0) report([], "it has no rule");
	if (written.agents !== void 0 && Object.keys(written.agents).length === 0) report(["agents"], "it has no rule");
	const accounts = accountsOf$1(written.for, config, report);
	for (const [index, required] of (written.require ?? []).entries()) {
		if (required.text === void 0 && Object.keys(required.option ?? {}).length === 0) report(["require", index], "expected `text` or `option`: what has to be there");
		for (const fault of await optionFaults(required, accounts, config, adapters)) report([
			"require",
			index,
			"option"
		], fault);
	}
	return {
		accounts,
		rates: ratesOf(written),
		perPullRequest: written.per_pull_request ?? null,
		closed: closedTimes(written, config, report),
		approvals: approverRule(written.approvals, false),
		agents: {
			approvals: approverRule(written.agents?.approvals, true),
			openProposals: written.agents?.open_proposals ?? null
		},
		content: {
			required: (written.require ?? []).map(({ text = [], option = {}, when }, index) => ({
				text: foldedWords(text, [
					"require",
					index,
					"text"
				], report),
				option,
				when: when === void 0 ? null : {
					words: foldedWords(when.words ?? [], [
						"require",
						index,
						"when",
						"words"
					], report),
					hosts: (when.hosts ?? []).map((host) => host.toLowerCase())
				}
			})),
			words: foldedWords(written.ban?.words ?? [], ["ban", "words"], report),
			patterns: await patternsOf(written.ban?.patterns ?? [], report),
			hosts: written.links?.allow.map((host) => host.toLowerCase()) ?? null,
			alt: written.alt === "required"
		}
	};
}
function accountsOf$1(names, { accounts, groups }, report) {
	const found = /* @__PURE__ */ new Set();
	for (const [index, name] of names.entries()) {
		const members = Object.hasOwn(accounts, name) ? [name] : Object.hasOwn(groups, name) ? groups[name] : null;
		if (members === null) {
			const near = nearest(name, [...Object.keys(accounts), ...Object.keys(groups)]);
			report(["for", index], `there is no account or group ${name}${near === null ? "" : `; did you mean ${near}?`}`);
		}
		for (const member of members ?? []) found.add(member);
	}
	return found;
}
const hour = 36e5;
function ratesOf({ per_day, per_hour, gap }) {
	const rates = [];
	if (per_day !== void 0) rates.push({
		kind: "cap",
		most: per_day,
		milliseconds: 24 * hour
	});
	if (per_hour !== void 0) rates.push({
		kind: "cap",
		most: per_hour,
		milliseconds: hour
	});
	if (gap === void 0) return rates;
	return [...rates, {
		kind: "gap",
		most: 1,
		milliseconds: durationMilliseconds(gap)
	}];
}
function closedTimes(written, config, report) {
	const { quiet = [], blackout = [] } = written;
	if (quiet.length + blackout.length === 0) return null;
	const timezone = written.timezone ?? config.timezone;
	if (timezone === void 0) report([quiet.length > 0 ? "quiet" : "blackout"], "it has no zone: add `timezone`");
	else if (!isTimeZone(timezone)) report(["timezone"], "expected an IANA zone such as Europe/Berlin");
	return {
		timezone: timezone ?? "UTC",
		quiet: quiet.map(({ from, to, days }, index) => {
			if (from === to) report(["quiet", index], "`from` and `to` are the same; a whole day is from 00:00 to 24:00");
			const numbers = days?.map((day) => weekdays.indexOf(day) + 1);
			return {
				from: minutes(from),
				to: minutes(to),
				days: numbers === void 0 ? null : new Set(numbers)
			};
		}),
		blackout: blackout.map((days, index) => {
			const [first = "", last = first] = days.split("/");
			if (![first, last].every(isDate) || last < first) report(["blackout", index], "there are no such days");
			return {
				first,
				last
			};
		})
	};
}
function approverRule(approvals, isOfAgents) {
	if (approvals === void 0) return null;
	const names = (approvals.by ?? []).map((name) => name.replace(/^@/, ""));
	return {
		isOfAgents,
		count: approvals.count,
		people: names.filter((name) => !name.includes("/")),
		teams: names.flatMap((name) => {
			const [organization = "", slug] = name.split("/");
			return slug === void 0 ? [] : [{
				organization,
				slug
			}];
		}),
		except: new Set(approvals.except)
	};
}
function minutes(clock) {
	const [hours, rest] = clock.split(":").map(Number);
	return hours * 60 + rest;
}
function isDate(written) {
	const read = Date.parse(`${written}T00:00:00Z`);
	return !Number.isNaN(read) && new Date(read).toISOString().startsWith(written);
}
function foldedWords(written, field, report) {
	return written.map((word, index) => {
		const read = folded(word);
		if (read === "") report([...field, index], "nothing of it can be seen");
		return read;
	});
}
async function patternsOf(written, report) {
	const patterns = [];
	for (const [index, pattern] of written.entries()) {
		const compiled = await compilePattern(pattern);
		if ("fault" in compiled) report([
			"ban",
			"patterns",
			index
		], compiled.fault);
		else patterns.push(compiled);
	}
	return patterns;
}

// src/pipeline/read-config.ts
const otherName = "mergecast.yaml";
const mostBytes = 1048576;
async function readConfig(files, adapters) {
	const text = readText(files);
	const source = parseYaml(text, {
		file: configName,
		kind: "config"
	});
	const issues = [...source.issues];
	const parsed = configFile.safeParse(source.value);
	if (issues.length === 0 && !parsed.success) issues.push(...schemaIssues(parsed.error, source, {
		file: configName,
		codes: configCodes,
		knownKeys
	}));
	if (!parsed.success || issues.some(isError)) throw invalid$1(issues);
	issues.push(...ruleIssues(parsed.data, source));
	const { policies, issues: policyIssues } = await readPolicies(parsed.data, source, configName, adapters);
	issues.push(...policyIssues);
	const accounts = {};
	for (const [name, written] of Object.entries(parsed.data.accounts)) {
		const read = await readAccount(name, written, parsed.data.vault?.identity ?? null, source, adapters);
		issues.push(...read.issues);
		accounts[name] = read.account;
	}
	if (issues.some(isError)) throw invalid$1(issues);
	issues.push(...await sharingIssues(Object.values(accounts), adapters, source));
	if (issues.some(isError)) throw invalid$1(issues);
	return {
		...toConfig(parsed.data, accounts, source),
		policies,
		digest: sha256(text)
	};
}
const knownKeys = [...Object.keys(configFile.shape), ...Object.keys(policyFile.shape)];
const configCodes = {
	key: "config.key",
	value: "config.value"
};
function readText(files) {
	const content = files.read(configName, mostBytes);
	if (content.kind !== "missing" && files.exists(otherName)) {
		const message = `there is a ${otherName} beside ${configName}, and one of them would count for nothing`;
		throw invalid$1([issue("config.twice", { file: otherName }, message)]);
	}
	if (content.kind === "missing") throw invalid$1([missing(files)]);
	const text = content.kind === "file" ? decodeText(content.bytes) : null;
	if (text !== null) return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const why = content.kind === "file" ? "is not UTF-8" : `cannot be read (${content.kind})`;
	throw invalid$1([issue("config.value", { file: configName }, `${configName} ${why}`, "Save it as a plain UTF-8 file.")]);
}
function missing(files) {
	if (files.exists(otherName)) return issue("config.missing", { file: otherName }, `the config is called ${configName}`, "Rename the file.");
	return issue("config.missing", { file: configName }, `there is no ${configName} here`);
}
function invalid$1(issues) {
	const count = issues.filter(isError).length;
	const message = `${configName} has ${count === 1 ? "an error" : `${count} errors`}`;
	return new Failure("config.invalid", message, {
		remedy: "Mend it; no post is read and nothing is sent before that.",
		issues
	});
}
function ruleIssues(file, source) {
	const issues = [];
	const add = (field, message, code = "config.value") => issues.push(issue(code, {
		file: configName,
		position: source.positionOf(field),
		field: field.join(".")
	}, message));
	if (file.timezone !== void 0 && !isTimeZone(file.timezone)) add(["timezone"], "expected an IANA zone such as Europe/Berlin");
	if (!isInnerPath(file.posts)) add(["posts"], "expected a folder of the repository, such as posts");
	if (!isBranchName(file.ledger.branch)) add(["ledger", "branch"], "expected the name of a branch");
	for (const [name, { formerly = [] }] of Object.entries(file.accounts)) for (const [index, earlier] of formerly.entries()) {
		if (!Object.hasOwn(file.accounts, earlier)) continue;
		add([
			"accounts",
			name,
			"formerly",
			index
		], `${earlier} is an account of its own here`);
	}
	for (const [group, members] of Object.entries(file.groups)) {
		if (Object.hasOwn(file.accounts, group)) add(["groups", group], "an account has that name", "config.group");
		for (const [index, member] of members.entries()) {
			if (Object.hasOwn(file.accounts, member)) continue;
			const near = nearest(member, Object.keys(file.accounts));
			const hint = near === null ? "" : `; did you mean ${near}?`;
			add([
				"groups",
				group,
				index
			], `there is no account ${member}${hint}`, "config.group");
		}
	}
	return issues;
}
function isInnerPath(path) {
	return !path.startsWith("/") && !/[\\\p{Cc}]/u.test(path) && path.split("/").every((step) => step !== "" && !step.startsWith("."));
}
function isBranchName(name) {
	return /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(name) && !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name);
}
async function readAccount(name, written, vaultIdentity, source, adapters) {
	const { platform, credentials, options, limits, formerly, ...place } = written;
	const account = {
		name,
		platform,
		credentials,
		options,
		limits,
		...formerly && { formerly },
		place
	};
	const path = ["accounts", name];
	if (!adapters.ids.includes(platform)) {
		const near = nearest(platform, adapters.ids);
		const known = near === null ? `known are ${adapters.ids.join(", ")}` : `did you mean ${near}?`;
		return {
			account,
			issues: [accountIssue("config.platform", [...path, "platform"], `there is no platform ${platform}; ${known}`, source)]
		};
	}
	const adapter = await adapters.load(platform);
	const parsedPlace = adapter.account.safeParse(place);
	const parsedOptions = adapter.options.safeParse(options);
	const issues = [...credentialIssues(account, adapter, vaultIdentity, source), ...limitIssues(account, adapter, source)];
	const common = {
		file: configName,
		codes: configCodes,
		knownKeys: [
			"platform",
			"credentials",
			"options",
			"limits",
			"formerly",
			"server",
			"identifier"
		]
	};
	if (!parsedPlace.success) issues.push(...schemaIssues(parsedPlace.error, source, {
		...common,
		prefix: path
	}));
	if (!parsedOptions.success) issues.push(...schemaIssues(parsedOptions.error, source, {
		...common,
		prefix: [...path, "options"]
	}));
	return {
		account: {
			...account,
			place: parsedPlace.data ?? place
		},
		issues
	};
}
function limitIssues(account, adapter, source) {
	const settable = Object.keys(settableLimits(adapter));
	return Object.keys(account.limits).filter((name) => !settable.includes(name)).map((name) => {
		const known = settable.length === 0 ? "none can be set" : `those that can be set are ${settable.join(", ")}`;
		return accountIssue("config.key", [
			"accounts",
			account.name,
			"limits",
			name
		], `${adapter.name} has no limit ${name}; ${known}`, source);
	});
}
function settableLimits(adapter) {
	const { text, media, poll } = adapter.limits;
	const all = {
		...text,
		media: media.count,
		media_bytes: media.image?.bytes,
		media_pixels: media.image?.pixels,
		video_bytes: media.video?.bytes,
		video_seconds: media.video?.seconds,
		alt: media.alt,
		poll_options: poll?.options,
		poll_option_text: poll?.optionText
	};
	return Object.fromEntries(Object.entries(all).flatMap(([name, limit]) => limit?.perServer ? [[name, limit]] : []));
}
function toConfig(file, accounts, source) {
	return {
		file: configName,
		posts: file.posts,
		timezone: file.timezone ?? null,
		ledgerBranch: file.ledger.branch,
		accounts,
		groups: file.groups,
		late: {
			afterMilliseconds: durationMilliseconds(file.late.after),
			then: file.late.then
		},
		perRun: file.limits.per_run,
		media: {
			requireAlt: file.media.require_alt,
			publicUrl: file.media.public_url ?? null,
			location: file.media.location
		},
		links: file.links,
		vault: file.vault ?? null,
		positionOf: source.positionOf
	};
}

// src/content/length.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const joining = /[\x00-\x0c\x0e-\x7f]?(?:[^\x00-\x0c\x0e-\x7f]+[\x00-\x0c\x0e-\x7f]?)+/g;
const alone = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]+$/;
function countGraphemes(text) {
	let count = text.length;
	for (const [stretch] of text.matchAll(joining)) if (!alone.test(stretch)) count += segments(stretch) - stretch.length;
	return count;
}
const counted$1 = /* @__PURE__ */ new Map();
const mostCounted = 1e3;
const longestCounted = 24;
function segments(text) {
	const known = counted$1.get(text);
	if (known !== void 0) return known;
	let count = 0;
	for (const _ of graphemes.segment(text)) count++;
	if (text.length <= longestCounted && counted$1.size < mostCounted) counted$1.set(text, count);
	return count;
}
function utf8Length(text) {
	return Buffer.byteLength(text, "utf8");
}
function countCodePoints(text) {
	let count = text.length;
	for (let index = 0; index < text.length - 1; index++) if (isSurrogatePair(text, index)) {
		count--;
		index++;
	}
	return count;
}
function isSurrogatePair(text, index) {
	return (text.charCodeAt(index) & 64512) === 55296 && (text.charCodeAt(index + 1) & 64512) === 56320;
}

// src/pipeline/selection.ts
function parseSelection(written) {
	if (written === "") throw nothingChosen();
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
function nothingChosen() {
	return new Failure("usage.argument", "an empty selection chooses nothing", {
		remedy: "Write POST, POST@ACCOUNT or @ACCOUNT; leave the option out for everything that is due.",
		state: "Nothing was sent."
	});
}
function selects({ post, account }, target) {
	return (post === "" && account !== null || target.post.id === post || target.post.file === post) && (account === null || target.account.name === account);
}
function select(targets, selection) {
	const chosen = targets.filter((target) => selects(selection, target));
	requireSome(chosen.length, selection);
	return chosen;
}
function requireAccount({ account }, accounts) {
	if (account === null || Object.hasOwn(accounts, account)) return;
	throw new Failure("usage.post", `there is no account ${account} in the config`, {
		remedy: `The accounts are: ${Object.keys(accounts).join(", ")}.`,
		state: "Nothing was sent."
	});
}
function requireSome(chosen, { post, account }) {
	if (chosen > 0 || post === "" && account !== null) return;
	const name = account === null ? post : `${post}@${account}`;
	throw new Failure("usage.post", `there is no sound post or target ${name}`, {
		remedy: "See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.",
		state: "Nothing was sent."
	});
}

// src/pipeline/approval/agent-signs.ts
function markOfPost({ agent }) {
	return agent === void 0 ? null : {
		tool: agent.tool,
		model: agent.model ?? null,
		signs: ["post"]
	};
}
function markOfPush(commit) {
	return joined$1(markOfCommits([commit]), markOfAuthor(commit.author));
}
function markOfPullRequest({ author, head }, commits) {
	const ofBranch = proposalBranch.test(head.branch) ? sign("branch") : null;
	return [
		markOfCommits(commits),
		ofBranch,
		markOfAuthor(author)
	].reduce(joined$1, null);
}
function joined$1(one, other) {
	if (one === null || other === null) return one ?? other;
	const signs = agentSigns.filter((each) => one.signs.includes(each) || other.signs.includes(each));
	return {
		tool: one.tool ?? other.tool,
		model: one.model ?? other.model,
		signs
	};
}
function markOfCommits(commits) {
	const ours = ownCommit(commits);
	if (ours === void 0) return null;
	return {
		tool: trailer(ours, "proposed-by"),
		model: trailer(ours, "model"),
		signs: ["commits"]
	};
}
function ownCommit(commits) {
	return commits.find(({ message }) => /^mergecast-proposal:/im.test(message));
}
function principalOfCommits(commits) {
	const ours = ownCommit(commits);
	return ours === void 0 ? null : trailer(ours, "on-behalf-of");
}
function trailer({ message }, name) {
	return new RegExp(`^${name}:[ \\t]*(\\S.{0,199})`, "im").exec(message)?.[1]?.trim() ?? null;
}
function markOfAuthor(author) {
	return author?.isBot === true ? sign("author") : null;
}
function sign(name) {
	return {
		tool: null,
		model: null,
		signs: [name]
	};
}

// src/pipeline/lease.ts
const leaseMilliseconds = 6e5;
const leaseMargin = 24e4;
const requestMargin = 12e4;
const clockSkew = 6e4;
function isOver({ lease_until, run: holder }, now, run) {
	const { clone, process, workflow } = holder;
	if (now > Date.parse(lease_until) + 6e4) return true;
	if (clone === run.clone && !run.isAlive(process)) return true;
	return workflow !== null && workflow.id === run.workflow?.id && workflow.attempt < run.workflow.attempt;
}

// src/pipeline/scope.ts
const mostChanges = 500;
const mostEntries = 1e3;
function wholeScope(config, world) {
	return {
		files: postFiles(config, world),
		waiting: [],
		left: [],
		isWhole: true
	};
}
async function lookAhead(config, { checkout, files }) {
	const folder = checkout.folder(config.posts);
	return {
		names: files.names(config.posts),
		folder: await folder
	};
}
async function scopeSince(checkpoint, entries, view, config, world, standing) {
	const { posts } = checkpoint;
	if (checkpoint.by !== world.version || checkpoint.config !== config.digest || posts.folder !== config.posts) return null;
	if (entries > mostEntries) return null;
	const { folder: now, names } = await standing;
	if (now?.tree !== posts.tree) import("./survey.js").catch(() => void 0);
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
	const left = [...changed].flatMap(([path, kind]) => kind === "added" ? [] : [idFromPath(path, config.posts)]);
	const open = checkpoint.open.filter(({ file }) => !changed.has(file));
	const { waiting, rest } = left.length > 0 ? {
		waiting: [],
		rest: filesOf(open, world)
	} : await stillWaiting(open, view, config, world);
	const read = [...rest, ...[...changed].flatMap(([path, kind]) => kind === "removed" ? [] : [path])];
	return {
		files: [...new Set(read)].sort(byteOrder).map((path) => ({
			path,
			kind: "file"
		})),
		waiting,
		left,
		isWhole: false
	};
}
function filesOf(open, { files }) {
	return open.flatMap(({ file }) => files.exists(file) ? [file] : []);
}
async function stillWaiting(open, ...rest) {
	if (open.length === 0) return {
		waiting: [],
		rest: []
	};
	return (await import("./waiting.js")).waitingTargets(open, ...rest);
}

// src/ledger/token-state.ts
const instant$1 = datetime$1({ precision: 3 });
const tokenState = strictObject({
	version: literal(1),
	platform: string$1(),
	grant: string$1().regex(/^[0-9a-f]{32}$/).nullable(),
	obtained_at: instant$1.nullable(),
	ends_at: instant$1.nullable(),
	seen_at: instant$1.optional(),
	scopes: array(string$1()).nullable(),
	claim: strictObject({
		lease_until: instant$1,
		run: runEntry
	}).nullable(),
	refused_at: instant$1.nullable(),
	known_end: strictObject({
		at: instant$1,
		told_at: instant$1,
		of: string$1().regex(/^[0-9a-f]{32}$/)
	}).optional(),
	disconnected: strictObject({
		at: instant$1,
		who: string$1().nullable(),
		why: string$1().nullable(),
		revoked: boolean()
	}).optional()
});
function writeTokenState(state) {
	return new TextEncoder().encode(`${canonical(state)}\n`);
}
function requireTokenState(bytes, account) {
	const state = readTokenState(bytes);
	if (state !== null) return state;
	throw new Failure("ledger.broken", `${tokenFile(account)} cannot be read`, {
		remedy: "Look who changed it: `git log` of the ledger branch. Restore it, or remove it and set a new credential.",
		state: "Nothing was sent."
	});
}
function readTokenState(bytes) {
	try {
		return tokenState.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
}
async function tokenStateAt(branch, tip, account) {
	const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [tokenFile(account)]);
	return bytes === null ? null : readTokenState(bytes);
}

// src/pipeline/known-end.ts
function lifeOf(account, adapter, config) {
	if (isRenewed(account, adapter, config)) return null;
	const lives = Object.keys(account.credentials).flatMap((name) => adapter.credentials[name]?.livesMilliseconds ?? []);
	return lives.length === 0 ? null : Math.min(...lives);
}
function knownEndOf(state, here) {
	const end = state?.known_end;
	if (end === void 0) return null;
	return here === null || here === end.of ? Date.parse(end.at) : null;
}
function connectedEnd({ credentials }, { identity, granted }) {
	return (Object.hasOwn(credentials, "refresh_token") ? granted?.refreshEndsAt : granted?.endsAt) ?? identity?.credential?.endsAt ?? null;
}
function credentialDigest({ platform, credentials }, values) {
	const pairs = Object.keys(credentials).sort().map((name) => [name, values[name] ?? ""]);
	return digestOf$1(JSON.stringify([platform, pairs])).slice(0, 32);
}

// src/pipeline/secret-values.ts
function secretValue(variable, { environment, secrets }) {
	const value = environment.get(variable);
	if (value !== void 0) secrets.learn([value]);
	return value;
}
function isSet(variable, environment) {
	return environment.get(variable) !== void 0;
}
function judgeSecret(variable, environment, judge) {
	const value = environment.get(variable);
	return value === void 0 ? void 0 : judge(value);
}
function credentialsOf({ credentials }, holder) {
	return Object.fromEntries(Object.entries(credentials).map(([name, variable]) => [name, secretValue(variable, holder) ?? ""]));
}
function learnSecretValues({ accounts, vault }, holder) {
	const ofAccounts = Object.values(accounts).flatMap((account) => Object.values(account.credentials));
	for (const variable of [...ofAccounts, ...vault === null ? [] : [vault.identity]]) secretValue(variable, holder);
}

// src/pipeline/credential-values.ts
function unfitCredentials(account, environment) {
	return Object.values(account.credentials).flatMap((variable) => {
		const why = judgeSecret(variable, environment, (value) => pastedWith(value, variable));
		if (why === void 0) return [{
			variable,
			code: "credential.unset",
			why: "is not set"
		}];
		return why === null ? [] : [{
			variable,
			code: "credential.pasted",
			why
		}];
	});
}
const quotes = /^(["'`]).*\1$|^[“”„«‘’].*[“”»‘’]$/su;
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
function pastedWith(value, variable) {
	if (value.trim() === "") return "is blank";
	if (/^\s|\s$/.test(value)) return "begins or ends with white space or the end of a line";
	if (/[\r\n]/.test(value)) return "holds more than one line";
	if (hidden.test(value)) return "holds a character that cannot be seen";
	if (value.length > 2 && quotes.test(value)) return "stands in quotes";
	if (/^bearer\s/i.test(value)) return "begins with the word Bearer";
	if (value.startsWith(`${variable}=`) || value.startsWith("export ")) return "begins with its own name";
	return null;
}
function isFit(account, { environment }) {
	return unfitCredentials(account, environment).length === 0;
}
function unfitWords(unfit) {
	const whys = new Set(unfit.map(({ why }) => why));
	const namesOf = (why) => unfit.filter((each) => each.why === why).map(({ variable }) => variable);
	return [...whys].map((why) => `${namesOf(why).join(", ")} ${why}`).join("; ");
}

// src/pipeline/entries.ts
function outcomeEntry(attempt, outcome, at) {
	return {
		kind: "outcome",
		at,
		account: attempt.account,
		post: attempt.post,
		attempt: attempt.attempt,
		outcome: outcome.outcome,
		code: outcome.code,
		receipts: outcome.receipts,
		retry_at: outcome.outcome === "throttled" ? outcome.retryAt : null
	};
}
function instant(epochMilliseconds) {
	return new Date(epochMilliseconds).toISOString();
}

// src/pipeline/account-secrets.ts
function redactor(account, world) {
	const secrets = [...Object.values(credentialsOf(account, world)).filter((value) => value !== ""), ...learnt.get(account) ?? []];
	const known = redactors.get(account);
	if (known?.secrets.length === secrets.length && secrets.every((secret, index) => secret === known.secrets[index])) return known.redact;
	const redact = createRedactor(secrets);
	redactors.set(account, {
		secrets,
		redact
	});
	return redact;
}
function redacted(told, account, world) {
	return redactDeep(told, redactor(account, world));
}
function learnSecrets(account, values, { secrets }) {
	const known = learnt.get(account) ?? /* @__PURE__ */ new Set();
	for (const value of values) known.add(value);
	learnt.set(account, known);
	secrets.learn(values);
}
function learnFromRequest({ headers = {} }, account, world) {
	const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
	const value = /^(?:Bearer|Basic|DPoP)\s+(.+)$/is.exec(authorization ?? "")?.[1];
	if (value !== void 0) learnSecrets(account, [value], world);
}
const tokenName = /^(?:access_?token|refresh_?token|id_?token|access_?jwt|refresh_?jwt|token)$/i;
const shortestToken = 8;
function learnFromAnswer({ body }, account, world) {
	const values = [];
	readJson(Buffer.from(body).toString(), (name, value) => {
		if (typeof value === "string" && value.length >= shortestToken && tokenName.test(name)) values.push(value);
		return value;
	});
	if (values.length > 0) learnSecrets(account, values, world);
}
function readJson(text, revive) {
	try {
		return JSON.parse(text, revive);
	} catch {
		return;
	}
}
function withoutSecrets(answer, account, world) {
	const redact = redactor(account, world);
	const text = Buffer.from(answer.body).toString();
	const masked = answer.status < 300 ? redact(text) : world.secrets.redact(redact(text));
	if (masked === text) return answer;
	const body = answer.status < 300 ? maskedWords(text, redact) : masked;
	return body === null ? answer : {
		...answer,
		body: new TextEncoder().encode(body)
	};
}
function maskedWords(text, redact) {
	let isMasked = false;
	const read = readJson(text, (name, value) => {
		if (typeof value !== "string" || tokenName.test(name)) return value;
		const masked = redact(value);
		isMasked ||= masked !== value;
		return masked;
	});
	return read === void 0 || !isMasked ? null : JSON.stringify(read);
}
const learnt = /* @__PURE__ */ new WeakMap();
const redactors = /* @__PURE__ */ new WeakMap();

// src/pipeline/upload-progress.ts
const leastBytes = 8388608;
const step = 10;
function withProgress(source, name, say) {
	if (source.size < leastBytes) return source;
	let said = 0;
	const reached = (end) => {
		const percent = Math.floor(end * 100 / source.size);
		if (percent < said + step) return;
		said = percent - percent % step;
		say(`${name}: ${said} % of ${Math.round(source.size / 1e6)} MB`);
	};
	return {
		...source,
		async read(start, end) {
			const bytes = await source.read(start, end);
			reached(start + bytes.length);
			return bytes;
		},
		async *stream() {
			let end = 0;
			for await (const bytes of source.stream()) {
				end += bytes.length;
				reached(end);
				yield bytes;
			}
		}
	};
}

// src/pipeline/platform-context.ts
var MediaChanged = class extends Error {
	name = "MediaChanged";
};
function platformContext(account, world, sessions) {
	if (!sessions.isCleared(account.name)) throw new TypeError(`nobody has looked where ${account.name} is`);
	const tokens = sessions.tokensOf(account.name);
	const credentials = {
		...credentialsOf(account, world),
		...tokens
	};
	learnSecrets(account, Object.values(tokens), world);
	return {
		...lookUpContext(account, world, sessions),
		credentials
	};
}
function lookUpContext(account, world, sessions) {
	const moved = world.endpoints[account.platform];
	return {
		account,
		http: watched(account, world),
		credentials: {},
		origin: (usual) => moved ?? usual,
		moved: moved !== void 0,
		session: sessions.of(account.name),
		now: () => world.clock.now(),
		wait: (milliseconds) => world.clock.wait(milliseconds, world.signal),
		signal: world.signal,
		log: (message) => world.log(redactor(account, world)(`${account.name}: ${message}`))
	};
}
function watched(account, world) {
	return async (request) => {
		learnFromRequest(request, account, world);
		const answer = await world.http(request);
		learnFromAnswer(answer, account, world);
		return withoutSecrets(answer, account, world);
	};
}
function sendContext(platform, facts, world) {
	return {
		...platform,
		...facts,
		media: async (media) => withProgress(await openPlanned(media, world), media.file, platform.log)
	};
}
function findContext(platform, facts, taken, world) {
	const nothing = async () => {};
	return {
		...sendContext(platform, {
			...facts,
			remember: nothing,
			delivered: nothing
		}, world),
		taken
	};
}
async function openPlanned(media, { files }) {
	await withPlanned(media, files, async (file) => {
		if (await sha256OfFile(file) !== media.digest) throw changed(media);
	});
	const stamp = files.modifiedAt(media.file);
	const read = (start, end) => withPlanned(media, files, async (file) => {
		const bytes = file.read(start, Math.min(end, media.size));
		if (files.modifiedAt(media.file) !== stamp || !file.isUnchanged()) throw changed(media);
		return bytes;
	});
	return {
		size: media.size,
		bytes: () => read(0, media.size),
		read,
		async *stream() {
			for (let start = 0; start < media.size; start += chunkBytes) yield read(start, start + chunkBytes);
		}
	};
}
const chunkBytes = 1048576;
async function withPlanned(media, files, use) {
	const opened = files.open(media.file);
	if (opened.kind !== "open") throw changed(media);
	try {
		if (opened.file.size !== media.size) throw changed(media);
		return await use(opened.file);
	} finally {
		opened.file.close();
	}
}
function changed({ file }) {
	return new MediaChanged(`${file} is not the file that was planned`);
}

// src/pipeline/destination-keeper.ts
const mostRounds$6 = 20;
var DestinationKeeper = class {
	#config;
	#writer;
	#sessions;
	#world;
	#places = /* @__PURE__ */ new Map();
	#used = /* @__PURE__ */ new Map();
	#strays = /* @__PURE__ */ new Map();
	#known = {
		tip: null,
		destinations: /* @__PURE__ */ new Map()
	};
	constructor(config, writer, sessions, world) {
		this.#config = config;
		this.#writer = writer;
		this.#sessions = sessions;
		this.#world = world;
	}
	async clear(accounts) {
		for (const account of accounts) {
			const known = await this.#read();
			const found = await this.#placeOf(account);
			if ("fault" in found) {
				this.#sessions.bar(account.name, found);
				continue;
			}
			const issues = [...found.place === null ? [] : heldBackIssues(account, found.place, known, this.#config), ...this.#strays.get(account.name) ?? []];
			if (issues.length > 0) this.#sessions.bar(account.name, { issues });
			else this.#sessions.clear(account.name);
			if (issues.length === 0 && found.place !== null) this.#use(account, found.place, known);
		}
	}
	originOf(account) {
		return originOf(account, this.#places.get(account.name) ?? null, this.#world.endpoints);
	}
	async admits(account, kept) {
		this.#strays.delete(account.name);
		const found = await this.#placeOf(account);
		if (kept.origin === void 0 || "fault" in found) return true;
		const origin = originOf(account, found.place, this.#world.endpoints);
		if (isSameOrigin(kept.origin, origin) || await this.#isApproved(account, origin, kept.obtained_at)) return true;
		const stray = strayIssue(account, kept.origin, origin, this.#config);
		this.#strays.set(account.name, [stray]);
		this.#sessions.bar(account.name, { issues: [stray] });
		return false;
	}
	async #isApproved(account, origin, since) {
		const known = await this.#read();
		return variablesOf(account).every((variable) => {
			const pinned = known.get(variable);
			return pinned?.approved != null && pinned.origin === origin && pinned.since > since;
		});
	}
	async beside() {
		const known = this.#used.size === 0 ? /* @__PURE__ */ new Map() : await this.#read();
		const fresh = [...this.#used].filter(([variable, { named }]) => known.get(variable)?.named !== named);
		return fresh.length === 0 ? /* @__PURE__ */ new Map() : destinationsFileOf(new Map([...known, ...fresh]));
	}
	async settle() {
		const writer = this.#writer;
		for (let round = 0; writer !== null && round < mostRounds$6; round += 1) {
			const files = await this.beside();
			if (files.size === 0) return;
			const names = [...this.#used.keys()].sort().join(", ");
			if (await writer.writeBeside(files, `Write down where ${names} may go`) === "written") return;
			await writer.refresh();
		}
	}
	#use(account, place, known) {
		const since = instant(this.#world.clock.now());
		const fresh = {
			...place,
			account: account.name,
			since,
			approved: null
		};
		for (const variable of variablesOf(account)) {
			const pinned = known.get(variable);
			this.#used.set(variable, pinned === void 0 ? fresh : {
				...pinned,
				named: place.named
			});
		}
	}
	async #placeOf(account) {
		const seen = this.#places.get(account.name);
		if (seen !== void 0) return { place: seen };
		const adapter = await this.#world.adapters.load(account.platform);
		const context = lookUpContext(account, this.#world, this.#sessions);
		const lookUp = () => adapter.destination.lookUp(context);
		const found = await lookUpPlace(account, adapter, this.#world.endpoints, lookUp);
		if ("place" in found) this.#places.set(account.name, found.place);
		return found;
	}
	async #read() {
		if (this.#writer === null) return this.#known.destinations;
		const { tip } = this.#writer.ledger;
		if (this.#known.tip !== tip) this.#known = {
			tip,
			destinations: await destinationsAt(this.#writer.branch, tip)
		};
		return this.#known.destinations;
	}
};

// src/ledger/put-off.ts
const file = strictObject({
	version: literal(1),
	since: record$1(string$1(), datetime$1({ precision: 3 }))
});
function writePutOff(since) {
	if (since.size === 0) return null;
	return new TextEncoder().encode(`${canonical({
		version: 1,
		since: Object.fromEntries(since)
	})}\n`);
}
function readPutOff(bytes) {
	try {
		const { since } = file.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		return new Map(Object.entries(since));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}

// src/pipeline/follow-put-off.ts
const mostRounds$5 = 5;
async function followPutOff(updated, retracted, { config, writer, world }) {
	if (updated.length + retracted.length === 0) return /* @__PURE__ */ new Set();
	const now = world.clock.now();
	const putOff = new Map([...updated.map(({ target, outcome }) => [nameOf$2(target), outcome.outcome === "throttled"]), ...retracted.map(({ target, fault }) => [nameOf$2(target), fault?.outcome === "throttled"])]);
	const begun = await sinceFiles([...updated, ...retracted].filter(({ target }) => putOff.get(nameOf$2(target))), world);
	let since = /* @__PURE__ */ new Map();
	for (let round = 0; round < mostRounds$5; round += 1) {
		const before = await known(writer);
		since = sinceWhen(before, putOff, (name) => begun.get(name) ?? instant(now));
		if (isSame(before, since) || await write$1(since, {
			writer,
			world
		}) === "written") break;
		await writer.refresh();
	}
	const late = config.late.afterMilliseconds;
	return new Set([...since].flatMap(([name, at]) => putOff.get(name) && now - Date.parse(at) > late ? [name] : []));
}
function nameOf$2({ postId, account }) {
	return targetName(postId, account.name);
}
async function sinceFiles(edits, { repository }) {
	const found = /* @__PURE__ */ new Map();
	for (const { target } of edits) {
		const at = await repository.changedAt(target.post.file);
		if (at !== null) found.set(nameOf$2(target), instant(at));
	}
	return found;
}
async function known({ branch, ledger }) {
	const [bytes = null] = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [putOffFile]);
	return bytes === null ? /* @__PURE__ */ new Map() : readPutOff(bytes);
}
function sinceWhen(before, putOff, begunAt) {
	const since = new Map(before);
	for (const [name, isPutOff] of putOff) if (isPutOff) since.set(name, before.get(name) ?? begunAt(name));
	else since.delete(name);
	return since;
}
function isSame(one, other) {
	return one.size === other.size && [...one].every(([name, at]) => other.get(name) === at);
}
async function write$1(since, { writer, world }) {
	try {
		return await writer.writeBeside(/* @__PURE__ */ new Map([[putOffFile, writePutOff(since)]]), "Remember what is put off");
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`since when it is put off was not written down: ${error.message}`);
		return "written";
	}
}

// src/pipeline/ledger-writer.ts
const mostTries$1 = 20;
var LedgerWriter = class LedgerWriter {
	branch;
	#ledger;
	#last = Promise.resolve();
	constructor(branch, ledger) {
		this.branch = branch;
		this.#ledger = ledger;
	}
	static async open(branch, from = "start") {
		return new LedgerWriter(branch, await openLedger(branch, from));
	}
	async readWhole() {
		if (this.#ledger.base.kind === "checkpoint") this.#ledger = await openLedger(this.branch);
	}
	get ledger() {
		return this.#ledger;
	}
	tryAppend(added, message) {
		return this.#queued(async () => {
			const result = await appendEntries(this.branch, this.#ledger, added, message);
			this.#ledger = result === "moved" ? await this.#reopen() : result;
			return result === "moved" ? "moved" : "written";
		});
	}
	append(added, message) {
		return this.#queued(async () => {
			for (let tries = 0; tries < mostTries$1; tries += 1) {
				const result = await appendEntries(this.branch, this.#ledger, added, message);
				if (result !== "moved") {
					this.#ledger = result;
					return;
				}
				this.#ledger = await this.#reopen();
			}
			throw new Failure("git.lock-lost", `other runs moved the ledger ${mostTries$1} times while this one tried to write`, { remedy: "Run again: what was sent is kept on this machine and is written by the next run." });
		});
	}
	refresh() {
		return this.#queued(async () => {
			this.#ledger = await this.#reopen();
		});
	}
	writeBeside(files, message) {
		return this.#queued(async () => {
			const result = await this.branch.write(this.#ledger.tip, files, message);
			if ("written" in result) this.#ledger = {
				...this.#ledger,
				tip: result.written
			};
			return "written" in result ? "written" : "moved";
		});
	}
	#reopen() {
		return openLedger(this.branch, this.#ledger.base.kind === "records" ? "start" : "checkpoint");
	}
	#queued(work) {
		const next = this.#last.then(work, work);
		this.#last = next.catch(() => void 0);
		return next;
	}
};

// src/pipeline/look.ts
async function look(looking) {
	const { view, found } = await lookAtPosts(looking);
	const { config, writer, world } = looking;
	const approvals = await withPolicies(await approved(found.targets, view, looking), view, looking);
	const ledger = {
		branch: writer.branch,
		tip: writer.ledger.tip
	};
	const thawed = await applyFreeze(approvals.targets, config, ledger, world.environment);
	return {
		view,
		found: {
			...found,
			targets: await allowed(thawed, looking)
		},
		approvals
	};
}
async function approved(targets, view, { config, world }) {
	if (!(config.policies.some(({ approvals, agents }) => (approvals ?? agents.approvals) !== null) && targets.some(isDue)) && targets.every(({ approval }) => approval.kind === "same")) return {
		targets,
		entries: [],
		stored: /* @__PURE__ */ new Map()
	};
	const { settleApprovals } = await import("./settle-approvals.js");
	return settleApprovals(targets, view, config, world);
}
async function withPolicies(approvals, view, { config, writer, world }) {
	if (writer.ledger.base.kind === "checkpoint" || world.provenance === null) return approvals;
	const { settlePolicies } = await import("./settle-policies.js");
	const { entries, stored } = await settlePolicies(view, config, world);
	if (entries.length === 0) return approvals;
	return {
		...approvals,
		entries: [...approvals.entries, ...entries],
		stored: new Map([...approvals.stored, ...stored])
	};
}
async function allowed(targets, { config, writer, world }) {
	if (config.policies.length === 0 || !targets.some(isDue)) return targets;
	const { applyTimeRules } = await import("./time-rules2.js");
	return (await applyTimeRules(targets, config, {
		branch: writer.branch,
		tip: writer.ledger.tip
	}, world.clock.now())).targets;
}
function isDue({ state }) {
	return state === "due";
}
async function lookAtPosts({ config, writer, selection, standing, world }) {
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
	const { survey } = await import("./survey.js");
	return survey(...args);
}
function isIdle({ files, left, waiting }) {
	return files.length + left.length + waiting.length === 0;
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

// src/ledger/warned.ts
const warned = strictObject({
	version: literal(1),
	day: date(),
	warnings: array(string$1())
});
function writeWarned(value) {
	return new TextEncoder().encode(`${canonical(value)}\n`);
}
function readWarned(bytes) {
	try {
		return warned.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
}

// src/pipeline/check.ts
const ok = (message) => ({
	verdict: "ok",
	message,
	remedy: null
});
const warning = (message, remedy) => ({
	verdict: "warning",
	message,
	remedy
});
const fault = (message, remedy) => ({
	verdict: "fault",
	message,
	remedy
});

// src/pipeline/token-checks.ts
const day = 864e5;
const week = 7 * day;
const month = 30 * day;
async function tokenChecks(config, { branch, tip }, now, { adapters, setHere }) {
	const accounts = Object.values(config.accounts);
	const loaded = await Promise.all(accounts.map(({ platform }) => adapters.load(platform)));
	const ending = accounts.flatMap((account, index) => {
		const adapter = loaded[index];
		const isMortal = lifeOf(account, adapter, config) !== null;
		return isMortal || isCaredFor(account, adapter) ? [{
			account,
			adapter,
			isMortal
		}] : [];
	});
	if (tip === null || ending.length === 0) return [];
	const files = await branch.readFiles(tip, ending.map(({ account }) => tokenFile(account.name)));
	return ending.flatMap(({ account, adapter, isMortal }, index) => {
		const bytes = files[index] ?? null;
		const state = bytes === null ? null : readTokenState(bytes);
		const cared = state === null || !isCaredFor(account, adapter) ? null : judge(state, adapter, now);
		const isGone = state?.refused_at != null || state?.disconnected !== void 0;
		const end = isMortal && !isGone ? knownEndOf(state, setHere(account)) : null;
		const found = end === null ? cared : endCheck(account, end, now);
		return found === null ? [] : [{
			account: account.name,
			...found
		}];
	});
}
function endCheck({ name }, end, now) {
	const date = new Date(end).toISOString().slice(0, 10);
	const remedy = `Run \`mergecast accounts connect ${name}\`, or store a new one under the same name.`;
	if (end <= now) return fault(`the token ended on ${date}`, remedy);
	const words = `the token ends on ${date}`;
	if (end <= now + week) return fault(words, remedy);
	return end <= now + month ? warning(words, remedy) : ok(words);
}
function disconnectedCheck({ at, who, revoked }, platform, where) {
	const by = who === null ? "" : ` by ${who}`;
	const told = revoked || where === void 0 ? "" : `; ${platform} was not told: ${where}`;
	return warning(`it was disconnected on ${at.slice(0, 10)}${by}${told}`, "Take the account out of mergecast.yml; or have its owner consent anew, and store the new credential.");
}
function judge(state, { name, renewal, revocation }, now) {
	const { refused_at, ends_at, disconnected } = state;
	if (disconnected !== void 0) return disconnectedCheck(disconnected, name, revocation?.where);
	if (refused_at !== null) {
		const since = `${name} takes the consent no longer since ${refused_at.slice(0, 10)}`;
		return fault(since, "A person has to consent anew, and store the new token under the same name; the next run then begins with it.");
	}
	if (ends_at === null) return null;
	const words = `the token that was kept is good until ${ends_at.slice(0, 16).replace("T", " ")} UTC`;
	if (renewal?.startsWithToken !== true || Date.parse(ends_at) > now + week) return ok(words);
	return fault(`${words}, and no run has renewed it`, "Run `mergecast publish`, and see why no run does it by itself.");
}

// src/pipeline/daily-warnings.ts
const mostRounds$4 = 5;
async function dailyWarnings(config, writer, world) {
	const warnings = await soonFailing(config, writer, world);
	if (warnings.length === 0) return [];
	const day = new Date(world.clock.now()).toISOString().slice(0, 10);
	for (let round = 0; round < mostRounds$4; round += 1) {
		const known = await warnedOn(day, writer);
		const fresh = warnings.filter((warning) => !known.includes(nameOf$1(warning)));
		if (fresh.length === 0) return [];
		if (await write({
			version: 1,
			day,
			warnings: [...known, ...fresh.map(nameOf$1)].sort()
		}, writer, world) !== "moved") return fresh;
		await writer.refresh();
	}
	return warnings;
}
async function soonFailing(config, writer, world) {
	const now = world.clock.now();
	const ending = endingIssues(config, await adaptersOf(config, world), now);
	const tokens = (await tokenChecks(config, {
		branch: writer.branch,
		tip: writer.ledger.tip
	}, now, world)).flatMap(({ account, verdict, message, remedy }) => {
		const field = `accounts.${account}.credentials`;
		const place = {
			file: config.file,
			position: config.positionOf([
				"accounts",
				account,
				"credentials"
			]),
			field
		};
		const words = `${account}: ${message}`;
		return verdict === "fault" ? [issue("credential.failing", place, words, remedy ?? void 0)] : [];
	});
	return [...ending, ...tokens];
}
async function warnedOn(day, { branch, ledger }) {
	const [bytes = null] = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [warnedFile]);
	const known = bytes === null ? null : readWarned(bytes);
	return known?.day === day ? known.warnings : [];
}
function nameOf$1({ code, message }) {
	return digestOf$1(JSON.stringify([code, message])).slice(0, 16);
}
async function write(value, writer, world) {
	try {
		return await writer.writeBeside(/* @__PURE__ */ new Map([[warnedFile, writeWarned(value)]]), "Remember what was warned of today");
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`that it was warned of was not written down: ${error.message}`);
		return "written";
	}
}

// src/pipeline/platform-clock.ts
const clockTolerance = 3e5;
const patience = 1e4;
var PlatformClocks = class {
	#world;
	#known = /* @__PURE__ */ new Map();
	constructor(world) {
		this.#world = world;
	}
	async offBy(account, addressOf, sessions) {
		const { platform } = account;
		const moved = this.#world.endpoints[platform];
		const isRehearsed = moved !== void 0 && isLoopback(new URL(moved).hostname);
		if (addressOf === void 0 || isRehearsed) return 0;
		const known = this.#known.get(platform) ?? this.#ask(lookUpContext(account, this.#world, sessions), addressOf);
		this.#known.set(platform, known);
		return known;
	}
	async #ask(context, addressOf) {
		const { signal } = context;
		const before = context.now();
		try {
			const headers = { "cache-control": "no-cache" };
			const url = addressOf(context);
			return difference((await context.http({
				method: "GET",
				url,
				headers,
				signal,
				timeoutMilliseconds: patience
			})).headers, before, context.now());
		} catch (error) {
			if (error instanceof HttpFailure) return 0;
			throw error;
		}
	}
};
function difference(headers, before, after) {
	const age = /^\d{1,9}$/.test(headers.age ?? "") ? Number(headers.age) * 1e3 : 0;
	const theirs = Date.parse(headers.date ?? "") + age;
	if (before - theirs > 3e5) return before - theirs;
	return theirs - after > 3e5 ? after - theirs : 0;
}
function clockWords(offBy) {
	return `the clock of this machine is ${Math.round(Math.abs(offBy) / 6e4)} minutes ${offBy > 0 ? "ahead of" : "behind"} the platform's: set it`;
}

// src/pipeline/token-steps.ts
function nextStep(standing, need, { now, run, hasVault }) {
	const { account, state, kept, isSafe, isStray, renewal } = standing;
	const without = (fault) => renewal.startsWithToken || need === "idle" ? { step: "nothing" } : {
		step: "fault",
		fault
	};
	const lasting = kept !== null && Date.parse(kept.ends_at) > now + 6e4 ? {
		step: "use",
		kept
	} : null;
	if (state?.disconnected !== void 0) return need === "idle" ? { step: "nothing" } : {
		step: "fault",
		fault: disconnectedFault(account, state.disconnected)
	};
	if (isStray) return { step: "nothing" };
	if (kept !== null && !isSafe) return {
		step: "write",
		kept
	};
	if (state?.refused_at != null) return lasting ?? without(refusedFault(account));
	if (kept === null && state?.obtained_at != null) return without(elsewhereFault(account, state.obtained_at));
	if (kept !== null && !isWanted(kept, renewal, need, now)) return {
		step: "use",
		kept
	};
	if (kept === null && need === "idle" && !isForgotten(state, renewal, now)) return { step: "nothing" };
	if (state?.claim != null && !isOver(state.claim, now, run)) return lasting ?? without(busyFault(account, state.claim));
	return hasVault || run.workflow === null ? { step: "renew" } : without(vaultFault(account));
}
function isAtRest({ renewal, grant }, state, now) {
	return state?.grant !== grant || !isForgotten(state, renewal, now);
}
function withoutKey({ account, kept, renewal }, why, now) {
	if (kept !== null && Date.parse(kept.ends_at) > now + 6e4) return {
		step: "use",
		kept
	};
	if (kept === null && renewal.startsWithToken) return { step: "nothing" };
	const words = `the tokens of ${account.name} are used up by being renewed, and no later run could open the new ones`;
	return {
		step: "fault",
		fault: rejected(`${words}: ${why}`)
	};
}
function grantOf(account, adapter, environment) {
	const care = renewalOf(account, adapter) ?? keepAliveOf(account, adapter);
	if (care === null) return null;
	return judgeSecret(account.credentials[care.consent], environment, (value) => grantBy(account, value)) ?? null;
}
function grantBy({ platform }, consent) {
	return digestOf$1(JSON.stringify([platform, consent])).slice(0, 32);
}
function isWanted(kept, renewal, need, now) {
	if (now >= Date.parse(kept.obtained_at) + renewal.idleMilliseconds) return true;
	return need === "use" && Date.parse(kept.ends_at) - now < renewal.aheadMilliseconds;
}
const rejected = (message) => ({
	outcome: "rejected",
	code: "platform.credentials",
	message,
	retryAt: null
});
function refusedFault({ name }) {
	return rejected(`the platform takes the consent for ${name} no longer: a person has to connect the account anew`);
}
function disconnectedFault({ name }, { at, who }) {
	const by = who === null ? "" : ` by ${who}`;
	return rejected(`${name} was disconnected on ${at.slice(0, 10)}${by}: take it out of mergecast.yml, or have its owner consent anew and set the new credential`);
}
function elsewhereFault({ name }, obtainedAt) {
	return rejected(`the tokens of ${name} were renewed on ${obtainedAt} and cannot be read here: the vault's key is missing or another one, they were changed by hand, or they lie on another machine; where that cannot be mended, its owner has to consent anew, and the new credential be set`);
}
function clockFault({ name }, offBy) {
	return {
		outcome: "rejected",
		code: "run.clock",
		message: `whether the tokens of ${name} are good could not be told: ${clockWords(offBy)}`,
		retryAt: null
	};
}
function vaultFault({ name }) {
	return rejected(`the tokens of ${name} are used up by being renewed: set a \`vault\` in the config to keep the new ones`);
}
function busyFault({ name }, { lease_until }) {
	return {
		outcome: "throttled",
		code: "platform.throttled",
		message: `another run renews the tokens of ${name}`,
		retryAt: lease_until
	};
}

// src/pipeline/keep-alive.ts
async function keepAlive({ config, writer, sessions, destinations, world }) {
	try {
		const states = await Promise.all((await holdersOf(config, writer, world)).map(async (holder) => {
			const state = await cared(holder, writer, sessions, destinations, world);
			return state === null ? [] : [[tokenFile(holder.account.name), writeTokenState(state)]];
		}));
		const files = new Map(states.flat());
		if (files.size === 0) return;
		if (await writer.writeBeside(files, "Remember which consents are alive") === "moved") await writer.refresh();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`what is seldom used could not be kept alive: ${error.message}`);
	}
}
async function holdersOf(config, { branch, ledger }, world) {
	const holders = [];
	for (const account of Object.values(config.accounts)) {
		const adapter = await world.adapters.load(account.platform);
		const grant = (keepAliveOf(account, adapter) !== null || config.vault !== null && renewalOf(account, adapter)) && isFit(account, world) ? grantOf(account, adapter, world.environment) : null;
		if (grant !== null) holders.push({
			account,
			adapter,
			grant
		});
	}
	const paths = holders.map(({ account }) => tokenFile(account.name));
	const files = ledger.tip === null || paths.length === 0 ? [] : await branch.readFiles(ledger.tip, paths);
	return holders.map((holder, index) => {
		const bytes = files[index] ?? null;
		const state = bytes === null ? null : requireTokenState(bytes, holder.account.name);
		return {
			...holder,
			state: state?.grant === holder.grant ? state : null
		};
	});
}
async function cared({ account, adapter, grant, state }, { ledger }, sessions, destinations, world) {
	const now = world.clock.now();
	const fresh = {
		version: 1,
		platform: account.platform,
		grant,
		obtained_at: null,
		ends_at: null,
		scopes: null,
		claim: null,
		refused_at: null,
		...state
	};
	const means = keepAliveOf(account, adapter);
	if (means === null) return state === null ? {
		...fresh,
		seen_at: instant(now)
	} : null;
	if (state?.refused_at != null || state?.disconnected !== void 0) return null;
	if (!needsUse(state, ledger.heads.get(account.name)?.at ?? null, means, now)) return null;
	await destinations.clear([account]);
	if (!sessions.isCleared(account.name)) return null;
	const answer = await means.use(platformContext(account, world, sessions));
	if ("used" in answer) return {
		...fresh,
		obtained_at: instant(now)
	};
	const { outcome, code, message } = redacted(answer.fault, account, world);
	world.log(`${account.name}: ${message}`);
	return outcome === "rejected" && code === "platform.credentials" ? {
		...fresh,
		refused_at: instant(now)
	} : null;
}

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
		await writer.writeBeside(writeCheckpoint(facts, knownPosts(records, found, config.posts), gone), "Keep a checkpoint");
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
function knownPosts(records, { ids }, folder) {
	const known = /* @__PURE__ */ new Map();
	const of = (id) => {
		const post = known.get(id) ?? {
			files: [],
			renamed: {},
			records: []
		};
		known.set(id, post);
		return post;
	};
	for (const [id, files] of ids.written) for (const file of files) {
		of(id).files.push(file);
		of(idFromPath(file, folder)).renamed[file] = id;
	}
	for (const record of records) of(record.post).records.push(record);
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

// src/pipeline/set-digest.ts
function setDigest(account, environment) {
	const values = {};
	for (const [name, variable] of Object.entries(account.credentials)) {
		const value = judgeSecret(variable, environment, (set) => set);
		if (value === void 0) return null;
		values[name] = value;
	}
	return credentialDigest(account, values);
}

// src/pipeline/keep-ends.ts
const mostRounds$3 = 20;
const sameMilliseconds = 6e4;
const storedWithin = 864e5;
async function keepEnds(told, writer, now) {
	if (told.length === 0) return;
	for (let round = 0; round < mostRounds$3; round += 1) {
		const states = await statesOf(told, writer);
		const changed = told.flatMap((each, index) => {
			const before = states[index] ?? null;
			const after = stateAfter$1(before, each, now);
			return after === before || after === null ? [] : [[tokenFile(each.account.name), writeTokenState(after)]];
		});
		if (changed.length === 0) return;
		const names = told.map(({ account }) => account.name).join(", ");
		if (await writer.writeBeside(new Map(changed), `Write down when the credentials of ${names} end`) === "written") return;
		await writer.refresh();
	}
}
async function keepConnectedEnd(account, adapter, connected, config, world) {
	if (isRenewed(account, adapter, config)) return null;
	const care = renewalOf(account, adapter) ?? keepAliveOf(account, adapter);
	const grant = care === null ? null : grantBy(account, connected.credentials[care.consent] ?? "");
	const endsAt = lifeOf(account, adapter, config) === null ? null : connectedEnd(account, connected);
	const of = credentialDigest(account, connected.credentials);
	try {
		const branch = await world.openBranch(config.ledgerBranch);
		const writer = branch === null ? null : await LedgerWriter.open(branch, "checkpoint");
		if (writer !== null) await keepEnds([{
			account,
			of,
			grant,
			endsAt,
			isConnected: true
		}], writer, world.clock.now());
		return null;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return error.message;
	}
}
async function followEnds({ config, writer, sessions, destinations, world }) {
	const mortal = await mortalOf(Object.values(config.accounts).filter((account) => isFit(account, world)), config, world);
	const states = await statesOf(mortal, writer);
	const now = world.clock.now();
	const told = [];
	for (const [index, { account, adapter }] of mortal.entries()) {
		const known = states[index]?.known_end;
		const of = setDigest(account, world.environment);
		if (known === void 0 || of === null || known.of === of) continue;
		if (now < Date.parse(known.told_at) + storedWithin) continue;
		await destinations.clear([account]);
		if (!sessions.isCleared(account.name)) continue;
		const answer = await adapter.check?.(platformContext(account, world, sessions));
		const endsAt = answer === void 0 || "fault" in answer ? null : answer.credential?.endsAt ?? null;
		told.push({
			account,
			of,
			grant: grantOf(account, adapter, world.environment),
			endsAt,
			isConnected: false
		});
	}
	await keepEnds(told, writer, now);
}
async function mortalOf(accounts, config, { adapters }) {
	const loaded = await Promise.all(accounts.map(({ platform }) => adapters.load(platform)));
	return accounts.map((account, index) => ({
		account,
		adapter: loaded[index]
	})).filter(({ account, adapter }) => lifeOf(account, adapter, config) !== null);
}
async function statesOf(accounts, { branch, ledger }) {
	if (ledger.tip === null || accounts.length === 0) return [];
	const paths = accounts.map(({ account }) => tokenFile(account.name));
	return (await branch.readFiles(ledger.tip, paths)).map((bytes, index) => bytes === null ? null : requireTokenState(bytes, accounts[index].account.name));
}
function stateAfter$1(before, told, now) {
	const { account, grant } = told;
	const isSame = before !== null && before.platform === account.platform && before.grant === grant;
	const isOver = told.isConnected && grant === null;
	if (isSame && before.disconnected !== void 0 && !isOver) return before;
	const known = endAfter(before, told, now);
	if (before === null && known === void 0) return null;
	if (isSame && before.known_end === known && before.disconnected === void 0) return before;
	const { known_end: _, disconnected: __, ...state } = isSame ? before : freshState(told, now);
	return known === void 0 ? state : {
		...state,
		known_end: known
	};
}
function endAfter(before, { of, endsAt }, now) {
	const known = before?.known_end?.of === of ? before.known_end : void 0;
	if (endsAt === null) return known;
	return known !== void 0 && Math.abs(Date.parse(known.at) - endsAt) < sameMilliseconds ? known : {
		at: instant(endsAt),
		told_at: instant(now),
		of
	};
}
function freshState({ account, grant }, now) {
	const none = {
		obtained_at: null,
		ends_at: null,
		scopes: null,
		claim: null,
		refused_at: null
	};
	const seen = grant === null ? {} : { seen_at: instant(now) };
	return {
		version: 1,
		platform: account.platform,
		grant,
		...none,
		...seen
	};
}

// src/pipeline/look-after.ts
async function lookAfter(run, found) {
	const { config, writer, destinations, standing, world } = run;
	await keepAlive(run);
	await orTell(() => followEnds(run), void 0, world);
	await orTell(() => destinations.settle(), void 0, world);
	const warnings = await orTell(() => dailyWarnings(config, writer, world), [], world);
	await keepCheckpoint(found, await standing, config, writer, world);
	return warnings;
}
async function orTell(work, otherwise, { log }) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(error.message);
		return otherwise;
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
function accountsOf(targets) {
	return [...new Set(targets.map(({ account }) => account))];
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
	const unfit = unfitCredentials(target.account, world.environment);
	if (unfit.length > 0) return {
		target,
		issues: unfit.map((each) => unfitIssue(target, each))
	};
	const bar = sessions.barOf(target.account.name);
	if (bar !== null) return {
		target,
		...bar
	};
	const refused = sessions.faultOf(target.account.name);
	if (refused !== null) return {
		target,
		fault: refused
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
	const agent = joined$1(target.agent, view.record(target.postId, target.account.name)?.approval?.agent ?? null);
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
		...agent === null ? {} : { agent },
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
	const doubted = record?.outcome?.code === "platform.absent" || record?.decision?.decision === "absent";
	const begun = record?.attempt != null && canonicalJson(record.handle) !== canonicalJson(record.attempt.handle);
	if (!doubted && !begun && (record?.receipts.length ?? 0) === 0) return null;
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
	const context = platformContext(target.account, world, sessions);
	const looked = redacted(await adapter.missing(target.receipts, context), target.account, world);
	if ("fault" in looked) return looked;
	if (looked.missing.length === 0) return null;
	const which = looked.missing.length === 1 ? `part ${looked.missing[0]}` : `parts ${looked.missing.join(", ")}`;
	const message = `${target.account.name}: ${which} of the thread was removed there; the rest is held`;
	return { issues: [issue("thread.broken", { file: target.post.file }, message)] };
}
async function choose(adapter, payload, target, names, sessions, world) {
	if (adapter.prepare === void 0) return { handle: null };
	const platform = platformContext(target.account, world, sessions);
	const facts = {
		key: names.key,
		attemptedAt: Date.parse(names.first)
	};
	const prepared = redacted(await adapter.prepare(payload, {
		...platform,
		...facts
	}), target.account, world);
	if ("fault" in prepared) return prepared;
	if (prepared.problems.length === 0) return { handle: prepared.handle };
	return { issues: problemIssues(target, prepared.problems) };
}
function problemIssues(target, problems) {
	return problems.map(({ code, message, remedy, part }) => {
		const isAuthored = target.payload?.parts.length === target.post.positions.length;
		const position = target.post.positions[isAuthored ? (part ?? 1) - 1 : 0] ?? null;
		return issue(code, {
			file: target.post.file,
			position
		}, `${target.account.name}: ${message}`, remedy);
	});
}
function unfitIssue({ post, account }, { code, variable, why }) {
	return issue(code, { file: post.file }, `${account.name}: ${variable} ${why}`);
}
function randomHex(world, bytes) {
	return Buffer.from(world.random.bytes(bytes)).toString("hex");
}

// src/pipeline/record.ts
async function recordAttempts(ready, missed, approvals, beside, writer, { run, clock, log }) {
	const attempts = ready.map(({ attempt }) => attempt);
	const entries = [
		...approvals.entries,
		...attempts,
		...missed.map((target) => skipped(target, instant(clock.now())))
	];
	if (entries.length === 0) return "written";
	const own = ready.map(({ attempt, stored }) => [attempt.attempt, stored]);
	const payloads = new Map([...approvals.stored, ...own]);
	const ruled = approvals.entries.filter((entry) => entry.kind === "approval" && entry.of === "policies").length;
	const approved = approvals.entries.length - ruled;
	const what = [
		...ready.length > 0 ? [`Attempt ${counted(ready.length, "target")}`] : [],
		...approved > ready.length ? [`Approve ${counted(approved, "target")}`] : [],
		...ruled > 0 ? [`Approve the policies of ${counted(ruled, "account")}`] : [],
		...missed.length > 0 ? [`Skip ${counted(missed.length, "missed target")}`] : []
	];
	const named = attempts[0] === void 0 ? "" : `\nAttempt: ${attempts[0].attempt}`;
	const message = `${what.join(", ")}\n\nRun: ${run.clone}/${run.process}${named}`;
	if (attempts.length + missed.length > 0) return writer.tryAppend({
		entries,
		payloads,
		beside
	}, message);
	try {
		return await writer.tryAppend({
			entries,
			payloads,
			beside
		}, message);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(`what is approved could not be written down: ${error.message}`);
		return "written";
	}
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
async function recordOutcomes({ settled, journalFault }, writer, sealed, world) {
	if (settled.length === 0) return;
	const delivered = settled.filter(({ outcome }) => outcome.outcome === "delivered").length;
	const message = `Record ${counted(settled.length, "outcome")}, ${delivered} delivered\n\nAttempt: ${settled[0].attempt.attempt}`;
	try {
		const beside = await sealed.drop(finished$1(settled));
		await writer.append({
			entries: settled.map(({ entry }) => entry),
			beside
		}, message);
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
function finished$1(settled) {
	return settled.filter(({ outcome }) => outcome.outcome === "delivered").map(({ attempt }) => attempt);
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

// src/pipeline/account-page.ts
async function accountPage(account, adapters) {
	if (account === void 0) return null;
	return (await adapters.load(account.platform)).page?.(account) ?? null;
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
	const gone = /* @__PURE__ */ new Set([...done.retracted.flatMap(({ target, left }) => left.length === 0 ? [nameOf(target)] : []), ...done.updated.flatMap(({ target, outcome }) => outcome.outcome === "delivered" ? [nameOf(target)] : [])]);
	const remaining = [...found.targets.filter((target) => target.state !== "due" && !gone.has(nameOf(target))), ...blocked(done.unready)];
	const { unread } = found;
	const unready = new Set(done.unready.flatMap((target) => "issues" in target ? target.issues : []));
	const { clone, process, workflow } = world.run;
	const lasting = (each) => ({
		...each,
		stuck: done.stuck.has(nameOf(each.target))
	});
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
		updated: done.updated.map(lasting),
		retracted: done.retracted.map(lasting),
		remaining,
		unread,
		issues: [
			...done.warnings,
			...found.issues,
			...unready
		],
		needsPerson: unread.some((post) => post.issues.some(isError)) || done.stuck.size > 0 || done.updated.some(({ outcome }) => outcome.outcome === "rejected" || outcome.outcome === "unknown") || done.retracted.some(({ fault }) => fault !== null && fault.outcome !== "throttled") || remaining.some((target) => needsPerson.has(target.state) || target.state === "missed" || isLong(target, done)) || targets.some(({ outcome, stuck }) => stuck || outcome.outcome === "rejected" || outcome.outcome === "unknown")
	};
}
function nameOf({ postId, account }) {
	return targetName(postId, account.name);
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
		file: target?.post.file ?? null,
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

// src/pipeline/require-branch.ts
async function requireBranch({ openBranch }, name) {
	const branch = await openBranch(name);
	if (branch !== null) return branch;
	throw new Failure("git.not-a-repository", "this folder is in no git repository, and the ledger lives on a branch of it", {
		remedy: "Run `git init`, or give the folder of the repository with --cwd.",
		state: "Nothing was sent."
	});
}

// src/pipeline/sessions.ts
function barWords(bar) {
	return "fault" in bar ? bar.fault.message : bar.issues.map(({ message }) => message).join("; ");
}
var Sessions = class {
	#sessions = /* @__PURE__ */ new Map();
	#faults = /* @__PURE__ */ new Map();
	#cleared = /* @__PURE__ */ new Set();
	#bars = /* @__PURE__ */ new Map();
	#tokens = /* @__PURE__ */ new Map();
	tokensOf(account) {
		return this.#tokens.get(account) ?? {};
	}
	useTokens(account, tokens) {
		this.#tokens.set(account, tokens);
		this.#faults.delete(account);
	}
	faultOf(account) {
		return this.#faults.get(account) ?? null;
	}
	refuse(account, fault) {
		this.#faults.set(account, fault);
	}
	isCleared(account) {
		return this.#cleared.has(account);
	}
	clear(account) {
		this.#bars.delete(account);
		this.#cleared.add(account);
	}
	barOf(account) {
		return this.#bars.get(account) ?? null;
	}
	bar(account, bar) {
		this.#cleared.delete(account);
		this.#bars.set(account, bar);
	}
	of(account) {
		const known = this.#sessions.get(account) ?? /* @__PURE__ */ new Map();
		this.#sessions.set(account, known);
		return known;
	}
};

// src/pipeline/reason-not-to.ts
const stopFault = {
	outcome: "throttled",
	code: "run.stopped",
	message: "the run was stopped",
	retryAt: null
};
function reasonNotTo(account, sessions, world) {
	if (world.signal.aborted) return stopFault;
	const refusal = (message) => ({
		outcome: "rejected",
		code: "platform.credentials",
		message,
		retryAt: null
	});
	const unfit = unfitCredentials(account, world.environment);
	if (unfit.length > 0) return refusal(unfitWords(unfit));
	const bar = sessions.barOf(account.name);
	if (bar !== null) return "fault" in bar ? bar.fault : refusal(barWords(bar));
	return sessions.faultOf(account.name);
}

// src/pipeline/retract-targets.ts
async function retractTargets(targets, view, run) {
	if (targets.length === 0) return [];
	const { writer, sessions, world } = run;
	const accounts = [...groupByAccount(targets, (target) => target.account.name).values()];
	const retracted = (await Promise.all(accounts.map((own) => retractInOrder(own, view, sessions, world)))).flat();
	const commit = await world.repository.head();
	const entries = retracted.filter(({ removed }) => removed.length > 0).map((each) => entryOf$1(each, view, commit, world));
	if (entries.length > 0) await writer.append({ entries }, `Take back ${entries.length} targets`);
	return retracted;
}
async function retractInOrder(targets, view, sessions, world) {
	const done = [];
	let stopped = null;
	for (const target of targets) {
		const record = view.record(target.postId, target.account.name);
		const left = record === void 0 ? [] : partsLeft(record);
		stopped ??= reasonNotTo(target.account, sessions, world);
		const retraction = stopped === null ? await retract(target, left, sessions, world) : {
			target,
			removed: [],
			left,
			fault: stopped
		};
		done.push(retraction);
		if (retraction.fault?.outcome === "throttled") stopped = retraction.fault;
	}
	return done;
}
async function retract(target, parts, sessions, world) {
	const { account } = target;
	const adapter = await world.adapters.load(account.platform);
	const context = platformContext(account, world, sessions);
	const left = [...parts];
	const removed = [];
	world.log(`${account.name}: taking back ${target.postId}`);
	for (let part = left.at(-1); part !== void 0; part = left.at(-1)) {
		if (world.signal.aborted) return {
			target,
			removed,
			left,
			fault: stopFault
		};
		const answer = redacted(await adapter.remove(part, context), account, world);
		if ("fault" in answer) return {
			target,
			removed,
			left,
			fault: answer.fault
		};
		removed.push(part.part);
		left.pop();
	}
	return {
		target,
		removed,
		left,
		fault: null
	};
}
function entryOf$1({ target, removed, left }, view, commit, { clock, run }) {
	const { clone, process, workflow, actor } = run;
	const approval = view.record(target.postId, target.account.name)?.approval;
	const agent = joined$1(target.agent, approval?.of === "retraction" ? approval.agent ?? null : null);
	return {
		kind: "retraction",
		at: instant(clock.now()),
		account: target.account.name,
		post: target.postId,
		platform: target.account.platform,
		removed,
		left: left.length,
		who: null,
		why: null,
		...agent === null ? {} : { agent },
		run: {
			clone,
			process,
			workflow,
			actor,
			commit
		}
	};
}

// src/pipeline/sealed-store.ts
var SealedStore = class {
	#vault;
	#outside;
	#writer;
	constructor(config, outside, writer) {
		this.#vault = config.vault;
		this.#outside = outside;
		this.#writer = writer;
	}
	async keep({ account, key }, value) {
		const text = JSON.stringify(value);
		if (this.#vault === null) {
			await this.#outside.localSecrets.write(localName$1({
				account,
				key
			}), text);
			return /* @__PURE__ */ new Map();
		}
		return /* @__PURE__ */ new Map([[sealedFile(account, key), await this.#outside.sealing.seal(text, this.#vault.recipients)]]);
	}
	async read(name) {
		const text = await this.#outside.localSecrets.read(localName$1(name)) ?? await this.#open(sealedFile(name.account, name.key));
		return text === null ? null : JSON.parse(text);
	}
	async drop(names) {
		for (const name of names) await this.#outside.localSecrets.remove(localName$1(name));
		const { tip } = this.#writer.ledger;
		if (this.#vault === null || tip === null) return /* @__PURE__ */ new Map();
		const paths = names.map(({ account, key }) => sealedFile(account, key));
		const there = await this.#writer.branch.readFiles(tip, paths);
		return new Map(paths.filter((_, index) => there[index] !== null).map((path) => [path, null]));
	}
	async #open(path) {
		const identity = this.#vault === null ? void 0 : secretValue(this.#vault.identity, this.#outside);
		const { tip } = this.#writer.ledger;
		if (tip === null || identity === void 0) return null;
		const [sealed = null] = await this.#writer.branch.readFiles(tip, [path]);
		return sealed === null ? null : this.#outside.sealing.open(sealed, identity);
	}
};
function localName$1({ account, key }) {
	return `${account}-${key}.json`;
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
		sealed: await sending.sealed.read(attempt),
		receipts: unclear.receipts
	};
	const platform = platformContext(account, world, sessions);
	const finding = await adapter.find(payload, findContext(platform, facts, taken, world));
	return finding.found === "all" ? finding.receipts : null;
}
function knownAttempts(settled, { attempts }) {
	const known = new Set(attempts);
	for (const { attempt, outcome } of settled) if (outcome.outcome === "unknown") known.delete(attempt.attempt);
	return known;
}

// src/pipeline/policy/closed-now.ts
async function closedNow(account, { policies }, now) {
	const closed = policies.flatMap((policy) => policy.accounts.has(account) ? policy.closed ?? [] : []);
	if (closed.length === 0) return null;
	const { closedAt } = await import("./closed2.js");
	const kinds = closed.flatMap((times) => closedAt(now, times)?.kind ?? []);
	if (kinds.length === 0) return null;
	return kinds.includes("quiet") ? "quiet hours have begun" : "a day on which nothing goes out has begun";
}

// src/pipeline/journal-line.ts
const receipt = object$1({
	part: int().min(1),
	id: string$1(),
	url: string$1().nullable(),
	at: string$1(),
	ref: string$1().optional()
});
const journalLine = discriminatedUnion("kind", [object$1({
	kind: literal("receipt"),
	attempt: string$1(),
	receipt
}), object$1({
	kind: literal("outcome"),
	attempt: string$1(),
	outcome: custom((value) => typeof value === "object"),
	at: string$1()
})]);
function writeJournal(journal, line) {
	return journal.append(JSON.stringify(line));
}
async function readJournal(journal) {
	return (await journal.read()).flatMap((text) => {
		try {
			return journalLine.safeParse(JSON.parse(text)).data ?? [];
		} catch {
			return [];
		}
	});
}
function asReceipt(read) {
	const { ref, ...rest } = read;
	return ref === void 0 ? rest : {
		...rest,
		ref
	};
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
		const stop = closed ?? await reasonToStop(target, sending);
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
async function reasonToStop({ attempt }, { config, journal, world }) {
	if (journal.fault !== null) return unkept(journal);
	if (world.signal.aborted) return "the run was stopped";
	return Date.parse(attempt.lease_until) - world.clock.now() < 24e4 ? outOfTime : closedNow(attempt.account, config, world.clock.now());
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
	const { writer, sealed, sessions, world, journal } = sending;
	const { target, attempt } = ready;
	const { account, payload } = target;
	const adapter = await world.adapters.load(account.platform);
	const platform = gated(platformContext(account, world, sessions), attempt.lease_until, journal);
	const receipts = [...target.receipts];
	const context = sendContext(platform, {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: attempt.handle,
		sealed: attempt.handle === null ? null : await sealed.read(attempt),
		receipts: target.receipts,
		remember: async (told, secret) => {
			const handle = redacted(told, account, world);
			attempt.handle = handle;
			const beside = secret === void 0 ? /* @__PURE__ */ new Map() : await sealed.keep(attempt, secret);
			const entry = {
				kind: "handle",
				at: instant(world.clock.now()),
				account: account.name,
				attempt: attempt.attempt,
				post: attempt.post,
				handle
			};
			return writer.append({
				entries: [entry],
				beside
			}, `Remember a handle of ${attempt.post}@${account.name}`);
		},
		delivered: async (told) => {
			const receipt = redacted(told, account, world);
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
	return redacted(told, account, world);
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

// src/pipeline/replay-journals.ts
async function replayJournals(journals, view) {
	const entries = [];
	for (const journal of journals) entries.push(...replay(await readJournal(journal), view));
	return entries;
}
function replay(lines, view) {
	return view.doubtful().flatMap((record) => {
		const { attempt } = record;
		if (attempt === null || standingOf(record) !== "open") return [];
		const own = lines.filter((line) => line.attempt === attempt.attempt);
		const end = own.findLast((line) => line.kind === "outcome");
		if (end?.kind === "outcome") return [outcomeEntry(attempt, end.outcome, end.at)];
		const receipts = own.flatMap((line) => line.kind === "receipt" ? [asReceipt(line.receipt)] : []);
		if (receipts.length === 0) return [];
		return [outcomeEntry(attempt, interrupted(record, receipts, attempt.parts), receipts.at(-1).at)];
	});
}
function interrupted(record, receipts, parts) {
	const known = joined(record.receipts, receipts);
	if (known.length >= parts) return {
		outcome: "delivered",
		code: "sent",
		message: "sent",
		receipts: known
	};
	return {
		outcome: "unknown",
		code: "run.interrupted",
		message: "the run ended in the middle of the thread",
		receipts: known,
		part: known.length + 1
	};
}
function joined(before, fresh) {
	const parts = new Map([...fresh, ...before].map((receipt) => [receipt.part, receipt]));
	const receipts = [];
	for (let receipt = parts.get(1); receipt !== void 0; receipt = parts.get(receipt.part + 1)) receipts.push(receipt);
	return receipts;
}

// src/pipeline/flush-journals.ts
const mostRounds$2 = 20;
async function flushJournals(world) {
	if (world.leftJournals.length === 0) return 0;
	const config = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(config.ledgerBranch);
	if (branch === null) return 0;
	return flushInto(await LedgerWriter.open(branch), world);
}
async function flushInto(writer, { leftJournals }) {
	for (let round = 0; round < mostRounds$2; round += 1) {
		const entries = await replayJournals(leftJournals, await viewLedger(writer.branch, writer.ledger));
		if ((entries.length === 0 || await writer.tryAppend({ entries }, "Record what an interrupted run had learnt")) === "moved") continue;
		for (const journal of leftJournals) await journal.clear();
		return entries.length;
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds$2} times while this one tried to write`, {
		remedy: "Run again.",
		state: "What an interrupted run had learnt is still on this machine, and is written by its next run."
	});
}

// src/pipeline/resolve-doubts.ts
const longestSettling = 15e3;
function abandoned(view, world) {
	const now = world.clock.now();
	const attempts = view.doubtful().flatMap((record) => standingOf(record) === "open" ? record.attempt ?? [] : []);
	return new Set(attempts.filter((attempt) => isOver(attempt, now, world.run)).map(({ attempt }) => attempt));
}
async function resolveDoubts(view, over, config, sealed, sessions, world) {
	const taken = /* @__PURE__ */ new Map();
	const doubts = doubtsOf(view, over, config, world);
	await view.load(view.doubtful().map(({ post }) => post));
	await letSettle(doubts, world);
	const settled = [];
	for (const doubt of doubts) {
		const adapter = await world.adapters.load(doubt.account.platform);
		const own = taken.get(doubt.account.name) ?? await view.taken(doubt.account.name);
		taken.set(doubt.account.name, own);
		const outcome = concluded(await ask(doubt, adapter, view, own, sealed, sessions, world), doubt);
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
function doubtsOf(view, over, config, world) {
	const now = world.clock.now();
	return view.doubtful().flatMap((record) => {
		const { attempt } = record;
		const account = config.accounts[record.account];
		const standing = standingOf(record);
		if (attempt === null || account === void 0 || account.platform !== attempt.platform) return [];
		return standing === "unknown" || standing === "open" && over.has(attempt.attempt) ? [{
			record,
			attempt,
			account,
			touchedAt: lastTouched(record, attempt, now)
		}] : [];
	});
}
async function letSettle(doubts, world) {
	let until = 0;
	for (const doubt of doubts) {
		const { settleMilliseconds = 0 } = await world.adapters.load(doubt.account.platform);
		until = Math.max(until, doubt.touchedAt + settleMilliseconds);
	}
	const remaining = until - world.clock.now();
	if (remaining <= 0 || remaining > longestSettling || world.signal.aborted) return;
	try {
		await world.clock.wait(remaining, world.signal);
	} catch (error) {
		if (!world.signal.aborted) throw error;
	}
}
function lastTouched({ outcome }, { lease_until }, now) {
	return outcome === null ? Math.min(now, Date.parse(lease_until)) : Date.parse(outcome.at);
}
async function ask(doubt, adapter, view, taken, sealed, sessions, world) {
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
	const unfit = unfitCredentials(account, world.environment);
	if (unfit.length > 0) return {
		found: "unclear",
		message: unfitWords(unfit)
	};
	const bar = sessions.barOf(account.name);
	if (bar !== null) return {
		found: "unclear",
		message: barWords(bar)
	};
	const refused = sessions.faultOf(account.name);
	if (refused !== null) return {
		found: "unclear",
		message: refused.message
	};
	const platform = platformContext(account, world, sessions);
	const facts = {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: record.handle,
		sealed: await sealed.read(attempt),
		receipts: record.receipts
	};
	const payload = stored.payload;
	if (adapter.findsByWords && hasTwin(record, payload, view)) return {
		found: "unclear",
		message: "another post that may be out says the same"
	};
	const found = await adapter.find(payload, findContext(platform, facts, taken, world));
	const finding = redacted(found, account, world);
	const settled = world.clock.now() >= doubt.touchedAt + (adapter.settleMilliseconds ?? 0);
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

// src/pipeline/settle-earlier.ts
async function settleEarlier({ config, writer, sealed, sessions, destinations, tokens, world }) {
	await fromCheckpoint(writer, () => flushInto(writer, world));
	const settled = await fromCheckpoint(writer, async () => {
		const first = await viewLedger(writer.branch, writer.ledger);
		const over = abandoned(first, world);
		if (over.size > 0) await writer.refresh();
		const view = over.size > 0 ? await viewLedger(writer.branch, writer.ledger) : first;
		const doubted = new Set(view.doubtful().map(({ account }) => account));
		const asked = Object.values(config.accounts).filter(({ name }) => doubted.has(name));
		await destinations.clear(asked.filter((account) => isFit(account, world)));
		const seen = await tokens.ensure(asked, "use") === "moved" ? await viewLedger(writer.branch, writer.ledger) : view;
		return resolveDoubts(seen, over, config, sealed, sessions, world);
	});
	if (settled.length > 0) {
		const beside = await sealed.drop(finished$1(settled));
		const entries = settled.map(({ entry }) => entry);
		await writer.append({
			entries,
			beside
		}, "Record what became of earlier attempts");
	}
	return settled;
}

// src/pipeline/vault-key.ts
async function judgeVaultKey({ recipients, identity }, { sealing, ...holder }) {
	const key = secretValue(identity, holder);
	if (key === void 0) return "unset";
	const sealed = await sealing.seal(sample, recipients);
	return await sealing.open(sealed, key) === sample ? "fit" : "stranger";
}
const sample = "a sample";
function vaultKeyWords({ identity }, verdict) {
	return verdict === "unset" ? `${identity}, the key of the vault, is not set` : `what ${identity} holds is the key of none of \`vault.recipients\``;
}

// src/pipeline/token-store.ts
const keptTokens = strictObject({
	version: literal(1),
	account: string$1(),
	platform: string$1(),
	grant: string$1(),
	origin: string$1().nullable().optional(),
	host: string$1().optional(),
	obtained_at: datetime$1({ precision: 3 }),
	ends_at: datetime$1({ precision: 3 }),
	scopes: array(string$1()).nullable(),
	credentials: record$1(string$1(), string$1().min(1))
});
function hostOf(origin) {
	return new URL(origin).host;
}
var TokenStore = class {
	vault;
	#outside;
	#writer;
	constructor(vault, outside, writer) {
		this.vault = vault;
		this.#outside = outside;
		this.#writer = writer;
	}
	async read(account, grant) {
		const local = parsed(await this.#outside.localSecrets.read(localName(account)), account, grant);
		const sealed = parsed(await this.#unseal(account), account, grant);
		if (local !== null && (sealed === null || sealed.obtained_at < local.obtained_at)) return {
			kept: local,
			isSafe: this.vault === null
		};
		return sealed === null ? null : {
			kept: sealed,
			isSafe: true
		};
	}
	async hasLocal(account) {
		return await this.#outside.localSecrets.read(localName(account)) !== null;
	}
	async keep(kept) {
		const text = JSON.stringify(kept);
		await this.#outside.localSecrets.write(localName(kept.account), text);
		if (this.vault === null) return /* @__PURE__ */ new Map();
		return /* @__PURE__ */ new Map([[sealedFile(kept.account, sealedName), await this.#outside.sealing.seal(text, this.vault.recipients)]]);
	}
	async settle(account) {
		if (this.vault !== null) await this.#outside.localSecrets.remove(localName(account));
	}
	async unfitKey() {
		if (this.vault === null) return null;
		const verdict = await judgeVaultKey(this.vault, this.#outside);
		return verdict === "fit" ? null : vaultKeyWords(this.vault, verdict);
	}
	async forgetLocal(account) {
		const isThere = await this.hasLocal(account);
		if (isThere) await this.#outside.localSecrets.remove(localName(account));
		return isThere;
	}
	async #unseal(account) {
		const identity = this.vault === null ? void 0 : secretValue(this.vault.identity, this.#outside);
		const { tip } = this.#writer.ledger;
		if (tip === null || identity === void 0) return null;
		const [sealed = null] = await this.#writer.branch.readFiles(tip, [sealedFile(account, sealedName)]);
		return sealed === null ? null : this.#outside.sealing.open(sealed, identity);
	}
};
const sealedName = "token";
function localName(account) {
	return `${account}-${sealedName}.json`;
}
function parsed(text, account, grant) {
	if (text === null) return null;
	try {
		const kept = keptTokens.parse(JSON.parse(text));
		return kept.account === account && kept.grant === grant ? kept : null;
	} catch {
		return null;
	}
}

// src/pipeline/token-renewals.ts
const mostTries = 20;
var TokenRenewals = class {
	#writer;
	#sessions;
	#destinations;
	#world;
	#store;
	constructor(writer, sessions, destinations, store, world) {
		this.#writer = writer;
		this.#sessions = sessions;
		this.#destinations = destinations;
		this.#store = store;
		this.#world = world;
	}
	async claim(standings) {
		const { run, clock } = this.#world;
		const lease = instant(clock.now() + leaseMilliseconds);
		const holder = {
			clone: run.clone,
			process: run.process,
			workflow: run.workflow,
			actor: run.actor,
			commit: null
		};
		const files = standings.map((standing) => {
			const state = {
				...stateOf(standing),
				claim: {
					lease_until: lease,
					run: holder
				}
			};
			return [tokenFile(standing.account.name), writeTokenState(state)];
		});
		const beside = await this.#destinations.beside();
		return this.#writer.writeBeside(new Map([...files, ...beside]), `Claim the renewal of ${namesOf(standings)}`);
	}
	async renew(standing) {
		const { account, renewal, grant } = standing;
		const sessions = this.#sessions;
		if (standing.kept !== null) sessions.useTokens(account.name, standing.kept.credentials);
		const asked = this.#world.clock.now();
		const answer = await renewal.renew(platformContext(account, this.#world, sessions));
		if ("fault" in answer) return {
			standing,
			fault: this.#faultOf(account, answer.fault)
		};
		learnSecrets(account, Object.values(answer.tokens.credentials), this.#world);
		const origin = this.#destinations.originOf(account);
		return {
			standing,
			kept: keptOf(account, {
				grant,
				origin,
				host: hostOf(origin ?? standing.renewal.origin)
			}, answer.tokens, standing.kept, asked)
		};
	}
	#faultOf(account, fault) {
		return {
			...redacted(fault, account, this.#world),
			outcome: fault.outcome === "unknown" ? "throttled" : fault.outcome
		};
	}
	async write(results) {
		if (results.length === 0) return "same";
		const files = /* @__PURE__ */ new Map();
		for (const result of results) {
			const { standing } = result;
			const state = "kept" in result ? stateAfter(standing, result.kept) : this.#stateAfterFault(standing, result.fault);
			files.set(tokenFile(standing.account.name), writeTokenState(state));
			if ("kept" in result) for (const [path, bytes] of await this.#store.keep(result.kept)) files.set(path, bytes);
		}
		const moved = await this.#writeFacts(files, `Renew the tokens of ${namesOf(results.map(({ standing }) => standing))}`);
		for (const result of results) if ("kept" in result) await this.#store.settle(result.standing.account.name);
		return moved;
	}
	#stateAfterFault(standing, fault) {
		const isRefused = fault.outcome === "rejected" && fault.code === "platform.credentials";
		return {
			...stateOf(standing),
			refused_at: isRefused ? instant(this.#world.clock.now()) : null
		};
	}
	async #writeFacts(files, message) {
		for (let tries = 0; tries < mostTries; tries += 1) {
			if (await this.#writer.writeBeside(files, message) === "written") return tries === 0 ? "same" : "moved";
			await this.#writer.refresh();
		}
		throw new Failure("git.lock-lost", `other runs moved the ledger ${mostTries} times while this one tried to write`, {
			remedy: "Run again on this machine: the new tokens are kept here and are written by the next run.",
			state: "Nothing was sent with them."
		});
	}
};
function stateOf({ account, grant, state }) {
	return {
		version: 1,
		platform: account.platform,
		grant,
		obtained_at: null,
		ends_at: null,
		scopes: null,
		refused_at: null,
		...state,
		claim: null
	};
}
function stateAfter(standing, { obtained_at, ends_at, scopes }) {
	const { seen_at: _, ...state } = stateOf(standing);
	return {
		...state,
		obtained_at,
		ends_at,
		scopes,
		refused_at: null
	};
}
function keptOf(account, from, tokens, before, at) {
	const given = Object.entries(tokens.credentials).filter(([, value]) => value.trim() !== "");
	return {
		version: 1,
		account: account.name,
		platform: account.platform,
		...from,
		obtained_at: instant(at),
		ends_at: instant(tokens.endsAt),
		scopes: tokens.scopes === null ? before?.scopes ?? null : [...tokens.scopes],
		credentials: {
			...before?.credentials,
			...Object.fromEntries(given)
		}
	};
}
function namesOf(standings) {
	return standings.map(({ account }) => account.name).join(", ");
}

// src/pipeline/token-keeper.ts
const mostRounds$1 = 20;
var TokenKeeper = class {
	#writer;
	#sessions;
	#destinations;
	#world;
	#store;
	#renewals;
	#goodUntil = /* @__PURE__ */ new Map();
	#clocks;
	constructor(config, writer, sessions, destinations, world) {
		this.#writer = writer;
		this.#sessions = sessions;
		this.#destinations = destinations;
		this.#world = world;
		this.#clocks = new PlatformClocks(world);
		this.#store = new TokenStore(config.vault, world, writer);
		this.#renewals = new TokenRenewals(writer, sessions, destinations, this.#store, world);
	}
	async ensure(accounts, need) {
		const holders = await this.#holders(accounts);
		let moved = "same";
		for (let round = 0; holders.length > 0 && round < mostRounds$1; round += 1) {
			const steps = await this.#steps(holders, need);
			const claimed = await this.#cleared(steps.filter(({ step }) => step.step === "renew"));
			if (claimed.length > 0 && await this.#renewals.claim(claimed) === "moved") {
				await this.#writer.refresh();
				moved = "moved";
				continue;
			}
			for (const { standing, step } of steps) this.#settle(standing, step);
			const unwritten = steps.flatMap(({ standing, step }) => step.step === "write" ? [{
				standing,
				kept: step.kept
			}] : []);
			const renewed = await Promise.all(claimed.map((standing) => this.#renewals.renew(standing)));
			const results = [...unwritten, ...renewed];
			if (await this.#renewals.write(results) === "moved") moved = "moved";
			for (const result of results) this.#take(result);
			return moved;
		}
		return moved;
	}
	async #cleared(steps) {
		await this.#destinations.clear(steps.map(({ standing }) => standing.account));
		return steps.flatMap(({ standing }) => this.#sessions.isCleared(standing.account.name) ? [standing] : []);
	}
	async #holders(accounts) {
		const holders = [];
		for (const account of accounts) {
			if ((this.#goodUntil.get(account.name) ?? 0) > this.#world.clock.now()) continue;
			const adapter = await this.#world.adapters.load(account.platform);
			const renewal = renewalOf(account, adapter);
			if (renewal === null) continue;
			if (unfitCredentials(account, this.#world.environment).length > 0) continue;
			holders.push({
				account,
				adapter,
				renewal,
				grant: grantOf(account, adapter, this.#world.environment)
			});
		}
		return holders;
	}
	async #steps(holders, need) {
		const { tip } = this.#writer.ledger;
		const paths = holders.map(({ account }) => tokenFile(account.name));
		const files = tip === null ? [] : await this.#writer.branch.readFiles(tip, paths);
		return Promise.all(holders.map(async (holder, index) => {
			const bytes = files[index] ?? null;
			const state = bytes === null ? null : requireTokenState(bytes, holder.account.name);
			if (need === "idle" && isAtRest(holder, state, this.#world.clock.now()) && !await this.#store.hasLocal(holder.account.name)) return {
				standing: {
					...holder,
					state,
					kept: null,
					isSafe: true,
					isStray: false
				},
				step: { step: "nothing" }
			};
			const known = await this.#store.read(holder.account.name, holder.grant);
			const standing = {
				...holder,
				state: state?.grant === holder.grant ? state : null,
				kept: known?.kept ?? null,
				isSafe: known?.isSafe ?? false,
				isStray: known !== null && !await this.#destinations.admits(holder.account, known.kept)
			};
			const step = nextStep(standing, need, this.#here());
			return {
				standing,
				step: await this.#sound(standing, step, need)
			};
		}));
	}
	async #sound(standing, step, need) {
		if (step.step !== "renew" && (step.step !== "use" || need === "idle")) return step;
		const { account, renewal } = standing;
		const offBy = await this.#clocks.offBy(account, renewal.timeAddress, this.#sessions);
		if (offBy !== 0) return this.#instead({
			step: "fault",
			fault: clockFault(account, offBy)
		}, account, need);
		const why = step.step === "renew" ? await this.#store.unfitKey() : null;
		if (why === null) return step;
		return this.#instead(withoutKey(standing, why, this.#world.clock.now()), account, need);
	}
	#instead(step, { name }, need) {
		if (step.step !== "fault" || need === "use") return step;
		this.#world.log(`${name}: ${step.fault.message}`);
		return { step: "nothing" };
	}
	#here() {
		const { clock, run } = this.#world;
		return {
			now: clock.now(),
			run,
			hasVault: this.#store.vault !== null
		};
	}
	#settle({ account, renewal }, step) {
		if (step.step === "fault") this.#sessions.refuse(account.name, step.fault);
		if (step.step === "use") this.#use(account, step.kept, renewal);
	}
	#use(account, kept, { aheadMilliseconds }) {
		this.#sessions.useTokens(account.name, kept.credentials);
		this.#goodUntil.set(account.name, Date.parse(kept.ends_at) - aheadMilliseconds);
	}
	#take(result) {
		const { account, renewal, kept } = result.standing;
		if ("kept" in result) this.#use(account, result.kept, renewal);
		else if (!renewal.startsWithToken && (kept === null || Date.parse(kept.ends_at) <= this.#world.clock.now())) this.#sessions.refuse(account.name, result.fault);
	}
};

// src/pipeline/update-targets.ts
async function updateTargets(targets, run) {
	if (targets.length === 0) return [];
	const { writer, world } = run;
	const accounts = [...groupByAccount(targets, (target) => target.account.name).values()];
	const edits = (await Promise.all(accounts.map((own) => updateInOrder(own, run)))).flat();
	const commit = await world.repository.head();
	const entries = [];
	const payloads = /* @__PURE__ */ new Map();
	for (const { target, outcome } of edits) {
		if (outcome.outcome !== "delivered") continue;
		const { entry, stored } = entryOf(target, outcome, commit, world);
		entries.push(entry);
		payloads.set(entry.update, stored);
	}
	if (entries.length > 0) await writer.append({
		entries,
		payloads
	}, `Change ${entries.length} targets in place`);
	return edits;
}
async function updateInOrder(targets, { sessions, world }) {
	const edits = [];
	let stopped = null;
	for (const target of targets) {
		stopped ??= reasonNotTo(target.account, sessions, world);
		const outcome = stopped === null ? await update(target, sessions, world) : unchanged(target, stopped);
		edits.push({
			target,
			outcome
		});
		if (outcome.outcome === "throttled") stopped = { ...outcome };
	}
	return edits;
}
async function update(target, sessions, world) {
	const { account, payload, receipts } = target;
	if (payload === null) throw new TypeError("a target that is changed has a payload");
	const adapter = await world.adapters.load(account.platform);
	const nothing = async () => {};
	const facts = {
		key: `mergecast-${hex(world, 16)}`,
		attemptedAt: world.clock.now(),
		handle: null,
		sealed: null,
		receipts,
		remember: nothing,
		delivered: nothing
	};
	world.log(`${account.name}: changing ${target.postId}`);
	try {
		const context = sendContext(platformContext(account, world, sessions), facts, world);
		return redacted(await adapter.update(payload, receipts, context), account, world);
	} catch (error) {
		const code = error instanceof MediaChanged ? "media.changed" : "run.interrupted";
		const message = error instanceof Error ? `${error.name}: ${error.message}` : "an unknown error";
		return redacted(unchanged(target, {
			outcome: "unknown",
			code,
			message,
			retryAt: null
		}), account, world);
	}
}
function unchanged({ receipts }, { outcome, code, message, retryAt }) {
	const known = {
		code,
		message,
		receipts: [...receipts],
		part: 1
	};
	if (outcome === "throttled") return {
		outcome,
		...known,
		retryAt
	};
	return outcome === "rejected" ? {
		outcome,
		...known
	} : {
		outcome,
		...known
	};
}
function entryOf(target, outcome, commit, world) {
	const salt = hex(world, 16);
	const payload = target.payload;
	const { clone, process, workflow, actor } = world.run;
	return {
		entry: {
			kind: "update",
			at: instant(world.clock.now()),
			account: target.account.name,
			update: hex(world, 10),
			post: target.postId,
			platform: target.account.platform,
			payload: saltedDigest(salt, canonicalJson(payload)),
			source: saltedDigest(salt, target.post.source),
			receipts: outcome.receipts,
			run: {
				clone,
				process,
				workflow,
				actor,
				commit
			}
		},
		stored: {
			version: 1,
			salt,
			payload
		}
	};
}
function hex({ random }, bytes) {
	return Buffer.from(random.bytes(bytes)).toString("hex");
}

// src/pipeline/run.ts
const mostLeases = 30;
const mostRounds = 20;
async function publish(world, selection) {
	const config = await readConfig(world.files, world.adapters);
	learnSecretValues(config, world);
	if (selection !== null) requireAccount(selection, config.accounts);
	const branch = await requireBranch(world, config.ledgerBranch);
	const standing = lookAhead(config, world);
	standing.catch(() => void 0);
	const writer = await LedgerWriter.open(branch, "checkpoint");
	const sealed = new SealedStore(config, world, writer);
	const sessions = new Sessions();
	const destinations = new DestinationKeeper(config, writer, sessions, world);
	const tokens = new TokenKeeper(config, writer, sessions, destinations, world);
	const run = {
		config,
		writer,
		sealed,
		sessions,
		destinations,
		tokens,
		selection,
		standing,
		world
	};
	await tokens.ensure(Object.values(config.accounts), "idle");
	const earlier = await settleEarlier(run);
	const settled = /* @__PURE__ */ new Map();
	const [updated, retracted] = [[], []];
	for (let leases = 1;; leases += 1) {
		const { found, unready, sent, edits, back } = await publishDue(run);
		updated.push(...edits);
		retracted.push(...back);
		for (const each of sent.settled) settled.set(targetName(each.attempt.post, each.attempt.account), each);
		if (sent.outOfTime && leases < mostLeases) continue;
		const done = {
			found,
			unready,
			updated,
			retracted,
			stuck: await followPutOff(updated, retracted, run),
			warnings: await lookAfter(run, found),
			settled: [...settled.values()],
			earlier
		};
		return reportOf({
			...run,
			...done
		});
	}
}
async function publishDue(run) {
	const { config, writer, sealed, sessions, destinations, tokens, world } = run;
	for (let round = 0; round < mostRounds; round += 1) {
		const { view, found, approvals } = await look(run);
		if (await recordMoves(found.moved, view, writer, world) !== "none") continue;
		const due = found.targets.filter((target) => target.state === "due");
		const missed = found.targets.filter((target) => target.state === "missed");
		const toRemove = found.targets.filter((target) => target.state === "retract");
		const toChange = found.targets.filter((target) => target.state === "update");
		const accounts = accountsOf([
			...due,
			...toChange,
			...toRemove
		]);
		if (await tokens.ensure(accounts, "use") === "moved") continue;
		await destinations.clear(accounts.filter((account) => isFit(account, world)));
		const { ready, unready } = await prepareTargets(due, view, sessions, world);
		if (await recordAttempts(ready, missed, approvals, await destinations.beside(), writer, world) === "moved") continue;
		const sent = await sendTargets(ready, {
			config,
			writer,
			sealed,
			sessions,
			world
		});
		await recordOutcomes(sent, writer, sealed, world);
		return {
			found,
			unready,
			sent,
			edits: await updateTargets(toChange, run),
			back: await retractTargets(toRemove, view, run)
		};
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times while this one planned`, {
		remedy: "Run again; what is due stays due.",
		state: "Nothing was sent by this run."
	});
}

// adapters/index.ts
const loaders = {
	bluesky: () => import("./bluesky.js"),
	linkedin: () => import("./linkedin.js"),
	mastodon: () => import("./mastodon.js"),
	reddit: () => import("./reddit.js"),
	threads: () => import("./threads.js"),
	tiktok: () => import("./tiktok.js"),
	x: () => import("./x.js"),
	youtube: () => import("./youtube.js")
};
const adapters = {
	ids: Object.keys(loaders),
	async load(id) {
		const loader = Object.hasOwn(loaders, id) ? loaders[id] : void 0;
		if (loader === void 0) throw new RangeError(`no adapter is called ${id}`);
		return (await loader()).adapter;
	}
};

// src/io/journal.ts
function openJournal(path) {
	let begun = false;
	let waiting = [];
	let writing = null;
	const write = async () => {
		await void 0;
		while (waiting.length > 0) {
			const lines = waiting;
			waiting = [];
			try {
				if (!begun) begin(path);
				begun = true;
				await appendDurably(path, lines.map(({ text }) => `${text}\n`).join(""));
				for (const { done } of lines) done();
			} catch (error) {
				for (const { failed } of lines) failed(error);
			}
		}
		writing = null;
	};
	return {
		read: async () => readLines(path),
		append: (text) => new Promise((done, failed) => {
			waiting.push({
				text,
				done,
				failed
			});
			writing ??= write();
		}),
		clear: async () => {
			await writing;
			begun = false;
			rmSync(path, { force: true });
		}
	};
}
function begin(path) {
	mkdirSync(dirname(path), { recursive: true });
	dropCutLine(path);
	closeSync(openSync(path, "a", 384));
	syncFolder(dirname(path));
}
async function appendDurably(path, text) {
	const file = await open(path, "a", 384);
	try {
		await file.appendFile(text);
		await file.datasync();
	} finally {
		await file.close();
	}
}
function leftJournals(folder, isAlive) {
	return namesIn(folder).filter((name) => /^\d+-[0-9a-f]+\.jsonl$/.test(name) && !isAlive(Number.parseInt(name, 10))).sort().map((name) => openJournal(join(folder, name)));
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function readLines(path) {
	try {
		return readFileSync(path, "utf8").split("\n").slice(0, -1);
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
function dropCutLine(path) {
	if (!existsSync(path)) return;
	const bytes = readFileSync(path);
	truncateSync(path, bytes.lastIndexOf(10) + 1);
}
function syncFolder(folder) {
	const opened = openSync(folder, "r");
	try {
		fsyncSync(opened);
	} catch {} finally {
		closeSync(opened);
	}
}

// src/io/local-secrets.ts
function openLocalSecrets(folder) {
	const pathOf = (name) => join(folder, name);
	return {
		async read(name) {
			try {
				return await readFile(pathOf(name), "utf8");
			} catch (error) {
				if (error.code === "ENOENT") return null;
				throw error;
			}
		},
		async write(name, text) {
			await mkdir(folder, {
				recursive: true,
				mode: 448
			});
			const file = await open(`${pathOf(name)}.new`, "w", 384);
			try {
				await file.writeFile(text);
				await file.sync();
			} finally {
				await file.close();
			}
			await rename(`${pathOf(name)}.new`, pathOf(name));
		},
		remove: (name) => rm(pathOf(name), { force: true })
	};
}

// src/io/reading-thread.ts
function openReadingThread(begin, bounds) {
	let worker = null;
	let idle;
	let last = Promise.resolve();
	const end = () => {
		worker?.terminate();
		worker = null;
	};
	const readOne = async (file) => {
		clearTimeout(idle);
		worker ??= startWorker(begin);
		const read = await readIn(worker, file, bounds.mostMilliseconds);
		if (read.isWhole) idle = setTimeout(end, bounds.idleMilliseconds).unref();
		else end();
		if (read.fault !== void 0) throw read.fault;
		return read.tables;
	};
	return (file) => {
		const reading = last.then(() => readOne(file));
		last = reading.catch(() => {});
		return reading;
	};
}
function startWorker(begin) {
	return new Worker(begin, {
		env: {},
		execArgv: [],
		resourceLimits: {
			maxOldGenerationSizeMb: 256,
			maxYoungGenerationSizeMb: 8
		}
	}).on("error", () => {});
}
function readIn(worker, file, mostMilliseconds) {
	return new Promise((resolve) => {
		const settle = (read) => {
			clearTimeout(late);
			worker.off("error", giveUp).off("exit", giveUp).off("message", answer);
			worker.unref();
			resolve(read);
		};
		const giveUp = () => settle({
			tables: null,
			isWhole: false
		});
		const late = setTimeout(giveUp, mostMilliseconds);
		worker.ref();
		const answer = (message) => {
			if ("tables" in message) return settle({
				tables: message.tables,
				isWhole: true
			});
			try {
				worker.postMessage({ bytes: file.read(message.start, message.end) });
			} catch (fault) {
				settle({
					tables: null,
					isWhole: false,
					fault
				});
			}
		};
		worker.on("error", giveUp).on("exit", giveUp).on("message", answer);
		worker.postMessage({ size: file.size });
	});
}

// src/io/media-reader.ts
function openMediaReader(given = {}) {
	const bounds = {
		mostMilliseconds: 3e4,
		idleMilliseconds: 50,
		...given
	};
	return {
		readVideo: openReadingThread(new URL("./video-worker.js", import.meta.url), bounds),
		countPages: openReadingThread(new URL("./pdf-worker.js", import.meta.url), bounds)
	};
}

// src/io/memory.ts
function useLittleMemory() {
	setFlagsFromString("--heap-growing-percent=12");
	setFlagsFromString("--semi-space-growth-factor=1");
}

// src/io/run-identity.ts
async function runIdentity({ environment, gitFolder, random }) {
	return {
		clone: cloneName(join(gitFolder, "mergecast"), random),
		process: process.pid,
		workflow: workflowOf(environment),
		actor: environment.get("GITHUB_ACTOR") ?? null,
		isAlive
	};
}
function cloneName(folder, random) {
	const path = join(folder, "clone");
	const known = readName(path);
	if (known !== null) return known;
	const fresh = Buffer.from(random.bytes(8)).toString("hex");
	try {
		mkdirSync(folder, { recursive: true });
		writeWhole(path, fresh);
	} catch (error) {
		if (error.code !== "EEXIST") return fresh;
	}
	return readName(path) ?? fresh;
}
function writeWhole(path, name) {
	const draft = `${path}-${name}`;
	writeFileSync(draft, `${name}\n`, { flag: "wx" });
	try {
		linkSync(draft, path);
	} finally {
		rmSync(draft, { force: true });
	}
}
function readName(path) {
	try {
		const name = readFileSync(path, "utf8").trim();
		return /^[0-9a-f]{16}$/.test(name) ? name : null;
	} catch {
		return null;
	}
}
function workflowOf(environment) {
	const id = environment.get("GITHUB_RUN_ID");
	if (id === void 0) return null;
	const url = `${environment.get("GITHUB_SERVER_URL") ?? "https://github.com"}/${environment.get("GITHUB_REPOSITORY") ?? ""}/actions/runs/${id}`;
	return {
		id,
		attempt: Number(environment.get("GITHUB_RUN_ATTEMPT") ?? 1),
		url
	};
}
function isAlive(processId) {
	if (!Number.isInteger(processId) || processId < 1) return false;
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/io/sealing.ts
function ageSealing() {
	return {
		async seal(text, recipients) {
			const { Encrypter } = await import("./dist3.js");
			const encrypter = new Encrypter();
			for (const recipient of recipients) encrypter.addRecipient(recipient);
			return encrypter.encrypt(text);
		},
		async open(sealed, identity) {
			const { Decrypter } = await import("./dist3.js");
			try {
				const decrypter = new Decrypter();
				for (const key of keysOf(identity)) decrypter.addIdentity(key);
				return await decrypter.decrypt(sealed, "text");
			} catch {
				return null;
			}
		}
	};
}
function keysOf(identity) {
	return identity.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
async function makeKey() {
	const { generateX25519Identity, identityToRecipient } = await import("./dist3.js");
	const identity = await generateX25519Identity();
	return {
		identity,
		recipient: await identityToRecipient(identity)
	};
}

// src/io/github-remote.ts
const usualApi = "https://api.github.com";
const usualServer = "https://github.com";
function githubRepository(remote, environment) {
	const [, host = "", owner = "", name = ""] = form.exec(remote ?? "") ?? [];
	const api = environment.get("GITHUB_API_URL") ?? (host.toLowerCase() === "github.com" ? usualApi : null);
	if (name === "" || api === null) throw failed(remote === null ? "the clone has no remote" : "the remote of the clone is no repository of github.com", "Set the remote `origin`; for another server that speaks the API of GitHub, set GITHUB_API_URL too.");
	if (!isSafe(api)) throw failed("GITHUB_API_URL is no https address", `Set it such as ${usualApi}, or unset it.`);
	return {
		api: api.replace(/\/+$/, ""),
		owner,
		name
	};
}
function runRepository(environment) {
	const [owner = "", name = ""] = environment.get("GITHUB_REPOSITORY")?.split("/") ?? [];
	if (owner === "" || name === "") return null;
	const server = (environment.get("GITHUB_SERVER_URL") ?? usualServer).replace(/\/+$/, "");
	const api = environment.get("GITHUB_API_URL") ?? (server === usualServer ? usualApi : "");
	if (isSafe(api) && isSafe(server)) return {
		api: api.replace(/\/+$/, ""),
		owner,
		name,
		page: `${server}/${owner}/${name}`
	};
	throw new Failure("github.refused", "GITHUB_API_URL or GITHUB_SERVER_URL is no https address", { remedy: "The runner sets both; set them such as https://HOST/api/v3 and https://HOST where it does not." });
}
const form = /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
function personalToken(environment) {
	const token = environment.get("GH_TOKEN") ?? environment.get("GITHUB_TOKEN");
	if (token !== void 0) return token;
	throw failed("neither GH_TOKEN nor GITHUB_TOKEN is set", "Make a fine-grained token for this repository with the permission \"Secrets: write\" and export it as GH_TOKEN; or use --store print.");
}
function isSafe(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, search, hash } = new URL(address);
	return (protocol === "https:" || protocol === "http:" && isLoopback(hostname)) && `${username}${search}${hash}` === "";
}
function failed(message, remedy) {
	return new Failure("github.secrets", message, {
		remedy,
		state: "Nothing was stored."
	});
}

// src/entry/compose-provenance.ts
const usualWorkflow = ".github/workflows/mergecast.yml";
function composeProvenance({ environment, gitToken, clock, signal, reviewWorkflow = usualWorkflow }, { remoteAddress }, http) {
	const token = gitToken ?? environment.get("GH_TOKEN") ?? environment.get("GITHUB_TOKEN") ?? "";
	if (token === "") return null;
	const open = async () => {
		const [{ openGithubHost }, { unpackOnlyFile }, { hostProvenance }, { reviewOfHead }] = await Promise.all([
			import("./github-host2.js"),
			import("./unpack.js"),
			import("./provenance.js"),
			import("./bringing-pull-requests.js")
		]);
		const server = environment.get("GITHUB_SERVER_URL");
		const name = environment.get("GITHUB_REPOSITORY");
		const address = server !== void 0 && name !== void 0 ? `${server}/${name}` : await remoteAddress();
		const host = openGithubHost({
			http,
			clock,
			signal,
			...githubRepository(address, environment),
			token
		});
		const world = {
			host,
			unpack: unpackOnlyFile
		};
		return hostProvenance(host, (head) => reviewOfHead(world, head, reviewWorkflow));
	};
	let opened = null;
	const provenance = () => {
		opened ??= open();
		return opened;
	};
	return {
		originsOf: async (files, commit) => (await provenance()).originsOf(files, commit),
		isMember: async (team, login) => (await provenance()).isMember(team, login),
		reviewedAs: async (head) => (await provenance()).reviewedAs(head)
	};
}

// adapters/kit/server-origin.ts
const serverOrigin = string$1().transform((written, context) => {
	const url = URL.canParse(written) ? new URL(written) : null;
	const safe = url !== null && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname));
	const bare = url !== null && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
	if (safe && bare) return url.origin;
	context.addIssue({
		code: "custom",
		message: "expected an https origin such as https://mastodon.example (plain http for loopback alone)"
	});
	return NEVER;
});

// src/entry/endpoints.ts
const variable = "MERGECAST_ENDPOINTS";
function readEndpoints(environment, platforms) {
	const written = environment.get(variable);
	if (written === void 0) return {};
	const read = record$1(string$1(), serverOrigin).safeParse(parse(written));
	if (!read.success) throw invalid(`${variable} is not a JSON object from platform ids to origins`);
	const unknown = Object.keys(read.data).filter((id) => !platforms.includes(id));
	if (unknown.length > 0) throw invalid(`${variable} names ${unknown.join(", ")}, which is no platform`);
	return read.data;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function invalid(message) {
	return new Failure("usage.endpoints", message, {
		remedy: "Write it such as {\"mastodon\":\"http://127.0.0.1:4010\"}; plain http is accepted for loopback alone.",
		state: "Nothing was sent."
	});
}

// src/entry/opened-once.ts
function openedOnce(open) {
	const opened = /* @__PURE__ */ new Map();
	return (name) => {
		const branch = opened.get(name) ?? open(name).then((found) => ({
			...found,
			fetch: once(found.fetch)
		}));
		opened.set(name, branch);
		return branch;
	};
}
function once(ask) {
	let answer = null;
	return () => {
		answer ??= ask();
		return answer;
	};
}

// src/entry/compose.ts
async function mainBranchOf(setting) {
	const branch = await (await repositoryOf(setting))?.repository.mainBranch() ?? "main";
	return /^[\w./-]+$/.test(branch) ? branch : "main";
}
async function composePlanning(setting, opening = repositoryOf(setting)) {
	useLittleMemory();
	const found = await opening;
	const run = found === null ? nobody : await identityOf(setting, found.gitFolder);
	return {
		clock: setting.clock,
		files: openFiles$1(found?.root ?? setting.cwd),
		mediaReader: openMediaReader(),
		adapters,
		run,
		environment: setting.environment,
		endpoints: readEndpoints(setting.environment, adapters.ids),
		setHere: (account) => setDigest(account, setting.environment),
		openBranch: async (name) => found === null ? null : found.ledgerBranch(name)
	};
}
async function composeApproving(setting) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	return {
		...await composePlanning(setting, Promise.resolve(found)),
		random: setting.random ?? systemRandom(),
		repository: found.repository,
		version
	};
}
function composeAsking(setting) {
	const { clock, environment, secrets = createSecrets(), signal, log } = setting;
	let opened = null;
	return {
		clock,
		environment,
		secrets,
		signal,
		log,
		adapters,
		endpoints: readEndpoints(environment, adapters.ids),
		http: async (request) => {
			opened ??= import("./http.js").then(({ createHttp }) => createHttp({ environment }));
			return (await opened).http(request);
		},
		close: async () => (await opened)?.close()
	};
}
async function composePublishing(setting, opening = openRepository(setting.cwd, gitOptions(setting))) {
	useLittleMemory();
	const found = await opening;
	const random = setting.random ?? systemRandom();
	const journals = journalsOf(found);
	const run = await identityOf(setting, found.gitFolder);
	const { createHttp } = await import("./http.js");
	const { http, close } = createHttp({ environment: setting.environment });
	return {
		clock: setting.clock,
		files: openFiles$1(found.root, join(found.ownFolder, "mergecast", "names.json")),
		mediaReader: openMediaReader(),
		adapters,
		run,
		openBranch: async (name) => found.ledgerBranch(name),
		random,
		environment: setting.environment,
		secrets: setting.secrets ?? createSecrets(),
		http,
		sealing: ageSealing(),
		localSecrets: openLocalSecrets(secretsFolderOf(found)),
		repository: found.repository,
		provenance: composeProvenance(setting, found, http),
		checkout: found.checkout,
		checkpointFrom: 1e3,
		version,
		journal: openJournal(join(journals, `${run.process}-${Buffer.from(random.bytes(6)).toString("hex")}.jsonl`)),
		leftJournals: leftJournals(journals, (process) => run.isAlive(process)),
		endpoints: readEndpoints(setting.environment, adapters.ids),
		setHere: (account) => setDigest(account, setting.environment),
		signal: setting.signal,
		log: setting.log,
		close
	};
}
async function composeLedger(setting) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	return {
		files: openFiles$1(found.root),
		adapters,
		sealing: ageSealing(),
		openBranch: (name) => found.ledgerBranch(name),
		openCare: (name) => found.ledgerCare(name)
	};
}
async function composeVault(setting) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	const secretsFolder = secretsFolderOf(found);
	return {
		files: openFiles$1(found.root),
		adapters,
		secretsFolder,
		secrets: openLocalSecrets(secretsFolder),
		makeKey
	};
}
function secretsFolderOf({ gitFolder }) {
	return join(gitFolder, "mergecast", "sealed");
}
async function composeDoctor(setting) {
	const found = await repositoryOrNone(setting);
	const planning = await composePlanning(setting, Promise.resolve(found instanceof Failure ? null : found));
	const { environment, secrets = createSecrets() } = setting;
	const gitVersion$1 = () => gitVersion(setting.cwd);
	const more = {
		...planning,
		environment,
		secrets,
		sealing: ageSealing(),
		gitVersion: gitVersion$1
	};
	if (found instanceof Failure) return {
		...more,
		repository: found
	};
	const { root, newestCommitAt, repository, ledgerCare: openCare } = found;
	const journals = leftJournals(journalsOf(found), (process) => planning.run.isAlive(process));
	const mainBranch = once(() => repository.mainBranch());
	return {
		...more,
		openBranch: openedOnce((name) => found.ledgerBranch(name)),
		repository: {
			root,
			openCare,
			leftJournals: journals,
			mainBranch,
			newestCommitAt
		}
	};
}
function requireRehearsal(platforms, endpoints) {
	const real = platforms.filter((id) => endpoints[id] === void 0 || !isLoopback(new URL(endpoints[id]).hostname));
	if (real.length === 0) return;
	throw new Failure("usage.now", `publish takes --now only where every platform is on loopback; ${real.join(", ")} is not`, {
		remedy: "Run `mergecast sandbox` and set MERGECAST_ENDPOINTS to what it prints; or use `plan --now`.",
		state: "Nothing was sent."
	});
}
function journalsOf({ gitFolder }) {
	return join(gitFolder, "mergecast", "journals");
}
const nobody = {
	clone: "none",
	process: 0,
	workflow: null,
	actor: null,
	isAlive: () => false
};
function identityOf(setting, gitFolder) {
	return runIdentity({
		environment: setting.environment,
		gitFolder,
		random: setting.random ?? systemRandom()
	});
}
async function repositoryOf(setting) {
	const found = await repositoryOrNone(setting);
	return found instanceof Failure ? null : found;
}
async function repositoryOrNone(setting) {
	try {
		return await openRepository(setting.cwd, gitOptions(setting));
	} catch (error) {
		if (error instanceof Failure && (error.code === "git.not-a-repository" || error.code === "git.missing")) return error;
		throw error;
	}
}

// src/entry/plan-text.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"retracted"
]);
function planText(plan, look) {
	const shown = plan.targets.filter((target) => showsTarget(target, look));
	return [...shown.flatMap((target) => [...targetLines(target, look.palette), ""]), ...planTail(plan, plan.targets.length - shown.length, look)].join("\n");
}
function showsTarget({ state }, look) {
	return look.all || !finished.has(state);
}
function* planTail(plan, hidden, { palette }) {
	for (const { file, accounts } of plan.unread) {
		const names = accounts.map(({ name }) => name).join(", ");
		const where = `${palette.bold(plain(file))}${names === "" ? "" : ` for ${names}`}`;
		yield `${stateText("blocked", palette)} ${where}: the file has errors`;
	}
	if (plan.unread.length > 0) yield "";
	for (const issue of plan.issues) yield* issueLines([issue], palette);
	if (plan.issues.length > 0) yield "";
	yield summary$1(plan, hidden);
	yield palette.dim(`ledger: ${plan.ledger}; now: ${plan.now}`);
}
function targetLines(target, palette) {
	const name = palette.bold(plain(`${target.postId}@${target.account.name}`));
	const head = `${stateText(target.state, palette)} ${name}  ${plain(target.reason)}`;
	const notes = target.notes.map((note) => `${palette.dim("  ·")} ${plain(note)}`);
	return [
		head,
		...target.payload === null ? [] : payloadLines(target.payload, palette),
		...notes
	];
}
function payloadLines(payload, palette) {
	return [...payload.parts.flatMap((part, index) => {
		const counts = Object.entries(part.counts).map(([unit, count]) => `${count} ${unit}`);
		const which = payload.parts.length === 1 ? "" : `part ${index + 1} of ${payload.parts.length}, `;
		return [
			palette.dim(`  ┌ ${which}${counts.join(", ")}`),
			...plain(part.text).split("\n").map((line) => `${palette.dim("  │")} ${line}`),
			...part.media.map(({ file, alt }) => `${palette.dim("  ▣")} ${plain(file)}  ${palette.dim(alt === "" ? "no alternative text" : plain(alt))}`)
		];
	}), ...optionLines(payload, palette)];
}
function optionLines({ options }, palette) {
	return Object.entries(options).map(([name, value]) => {
		const shown = typeof value === "string" ? value : JSON.stringify(value);
		return `${palette.dim("  ▪")} ${plain(name)}: ${plain(shown).replaceAll("\n", " ")}`;
	});
}
function stateText(state, palette) {
	const padded = state.padEnd(9);
	if (state === "due" || state === "done" || state === "update") return palette.green(padded);
	if (state === "waiting" || state === "sending" || state === "frozen") return palette.blue(padded);
	if (finished.has(state)) return palette.dim(padded);
	return state === "edited" || state === "retract" ? palette.yellow(padded) : palette.red(padded);
}
function summary$1(plan, hidden) {
	const states = /* @__PURE__ */ new Map();
	for (const { state } of plan.targets) states.set(state, (states.get(state) ?? 0) + 1);
	const counts = [...states].map(([state, count]) => `${count} ${state}`);
	const unread = plan.unread.length === 0 ? [] : [`${counted$2(plan.unread.length, "post")} with errors`];
	const rest = hidden === 0 ? "" : ` (${hidden} that are out not shown; see --all)`;
	return `${[...counts, ...unread].join(", ") || "no posts"}${rest}; ${countIssues(plan.issues)}`;
}

// src/entry/publish-text.ts
function publishText(report, palette) {
	return [
		...report.targets.flatMap((target) => outcomeLines(target, palette)),
		...report.updated.flatMap((each) => editLines(each, palette)),
		...report.retracted.flatMap((each) => retractionLines(each, palette)),
		...report.remaining.map(({ state, postId, account, reason }) => {
			return `${stateText(state, palette)}  ${palette.bold(plain(`${postId}@${account.name}`))}  ${plain(reason)}`;
		}),
		...report.unread.map(({ file }) => `${stateText("blocked", palette)}  ${palette.bold(plain(file))}  the file has errors`),
		...report.issues.length > 0 ? [
			"",
			...issueLines(report.issues, palette),
			""
		] : [],
		summary(report),
		palette.dim(`ledger: ${report.ledger.describe}${report.ledger.commit === null ? "" : ` at ${report.ledger.commit.slice(0, 12)}`}`)
	].join("\n");
}
function outcomeLines({ post, account, outcome, stuck, page }, palette) {
	const name = palette.bold(plain(`${post}@${account}`));
	const words = outcome.outcome === "delivered" && outcome.code === "sent" ? "" : `  ${plain(outcome.message)} (${outcome.code})`;
	return [
		`${outcomeText(outcome, palette)} ${name}${words}`,
		...stuck ? [stuckLine("out")] : [],
		...outcome.receipts.map(({ url, id }) => `           ${plain(url ?? id)}`),
		...outcome.outcome === "unknown" ? [`           ${doubt(post, account, page)}`] : []
	];
}
function stuckLine(what) {
	return `           It should have been ${what} long ago, and trying again has not helped.`;
}
function editLines({ target, outcome, stuck }, palette) {
	const name = palette.bold(plain(targetName(target.postId, target.account.name)));
	if (outcome.outcome === "delivered") return [`${palette.green("changed".padEnd(10))} ${name}`];
	return [`${palette.red("unchanged".padEnd(10))} ${name}  ${plain(outcome.message)} (${outcome.code})`, ...stuck ? [stuckLine("changed")] : []];
}
function retractionLines({ target, left, fault, stuck }, palette) {
	const name = palette.bold(plain(targetName(target.postId, target.account.name)));
	if (fault === null) return [`${palette.green("removed".padEnd(10))} ${name}`];
	const why = `not taken back: ${plain(fault.message)} (${fault.code})`;
	return [
		`${palette.red("left".padEnd(10))} ${name}  ${why}`,
		...stuck ? [stuckLine("removed")] : [],
		...left.map(({ url, id }) => `           ${plain(url ?? id)}`)
	];
}
function doubt(post, account, page) {
	const target = plain(`${post}@${account}`);
	return `Look ${page === null ? "on the account's page" : `at ${plain(page)}`}, then: mergecast resolve ${target} --delivered URL, or mergecast resolve ${target} --absent`;
}
function outcomeText({ outcome }, palette) {
	const padded = outcome.padEnd(10);
	if (outcome === "delivered") return palette.green(padded);
	return outcome === "throttled" ? palette.blue(padded) : palette.red(padded);
}
function summary({ targets, updated, retracted }) {
	if (targets.length + updated.length + retracted.length === 0) return "Nothing was due; nothing was sent.";
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of targets) counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1);
	const changed = updated.filter(({ outcome }) => outcome.outcome === "delivered").length;
	if (changed > 0) counts.set("changed in place", changed);
	if (updated.length > changed) counts.set("not changed", updated.length - changed);
	const removed = retracted.filter(({ fault }) => fault === null).length;
	if (removed > 0) counts.set("taken back", removed);
	if (retracted.length > removed) counts.set("not taken back", retracted.length - removed);
	return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

// src/entry/to-document.ts
function planToDocument(plan) {
	const { now, ledger, targets, unread, issues } = plan;
	return {
		version: 1,
		now,
		ledger,
		targets: [...targets.map(plannedToDocument), ...unread.flatMap(unreadToDocument)],
		issues
	};
}
function plannedToDocument(target) {
	const { postId, post, account, state, reason, publishAt, digest, payload, notes } = target;
	return {
		post: postId,
		file: post.file,
		account: account.name,
		platform: account.platform,
		state,
		reason,
		publish_at: publishAt?.utc ?? null,
		digest,
		parts: (payload?.parts ?? []).map(({ text, counts, media }) => ({
			text,
			counts,
			media: media.map(({ file, alt }) => ({
				file,
				alt
			}))
		})),
		options: payload?.options ?? {},
		notes: [...notes]
	};
}
function unreadToDocument({ file, post, accounts }) {
	return accounts.map(({ name, platform }) => ({
		post,
		file,
		account: name,
		platform,
		state: "blocked",
		reason: "the file has errors",
		publish_at: null,
		digest: null,
		parts: [],
		options: {},
		notes: []
	}));
}
function publishToDocument(report) {
	const { run, now, ledger, targets, updated, retracted, remaining, unread, issues } = report;
	return {
		version: 1,
		run,
		now,
		ledger,
		targets: targets.map(({ post, account, platform, outcome, earlier, stuck, page }) => ({
			post,
			account,
			platform,
			outcome: outcome.outcome,
			code: outcome.code,
			message: outcome.message,
			receipts: receiptsToDocument(outcome.receipts),
			retry_at: outcome.outcome === "throttled" ? outcome.retryAt : null,
			earlier,
			stuck,
			page
		})),
		updated: updated.map(({ target, outcome, stuck }) => ({
			post: target.postId,
			account: target.account.name,
			platform: target.account.platform,
			outcome: outcome.outcome,
			code: outcome.code,
			message: outcome.message,
			receipts: receiptsToDocument(outcome.receipts),
			stuck
		})),
		retracted: retracted.map(({ target, removed, left, fault, stuck }) => ({
			post: target.postId,
			account: target.account.name,
			platform: target.account.platform,
			removed,
			left: receiptsToDocument(left),
			code: fault?.code ?? null,
			message: fault?.message ?? null,
			stuck
		})),
		remaining: [...remaining.map(({ postId, account, state, reason }) => ({
			post: postId,
			account: account.name,
			platform: account.platform,
			state,
			reason
		})), ...unread.flatMap(unreadToDocument).map(({ post, account, platform, state, reason }) => ({
			post,
			account,
			platform,
			state,
			reason
		}))],
		issues
	};
}
function statusToDocument(status) {
	const targets = status.targets.map((target) => ({
		...target,
		receipts: receiptsToDocument(target.receipts)
	}));
	return {
		version: 1,
		ledger: status.ledger,
		targets
	};
}
function whyToDocument(story) {
	const targets = story.targets.map(({ account, planned, entries, principal, retracted_for }) => ({
		account,
		principal,
		retracted_for,
		planned: planned === null ? null : plannedToDocument(planned),
		entries: entries.map((entry) => ({ ...entry }))
	}));
	return {
		version: 1,
		post: story.post,
		targets
	};
}
function receiptsToDocument(receipts) {
	return receipts.map(({ part, id, url }) => ({
		part,
		id,
		url
	}));
}

// src/entry/publish-once.ts
async function publishOnce(call, setting, opening) {
	const only = call.options.only;
	const world = await composePublishing(setting, opening);
	try {
		if (call.now !== null) {
			const config = await readConfig(world.files, world.adapters);
			requireRehearsal(Object.values(config.accounts).map((account) => account.platform), world.endpoints);
		}
		const report = await publish(world, typeof only === "string" ? parseSelection(only) : null);
		return {
			exit: report.needsPerson ? 1 : 0,
			document: publishToDocument(report),
			text: publishText(report, call.palette)
		};
	} finally {
		await world.close();
	}
}

export { tokenChecks as $, storingOf as $n, renewalOf as $t, useLittleMemory as A, sha256OfFile as An, markOfPush as At, Sessions as B, readEntries as Bn, readConfig as Bt, mainBranchOf as C, lookUpPlace as Cn, lookAhead as Ct, githubRepository as D, placeWords as Dn, joined$1 as Dt, serverOrigin as E, originOf as En, isOver as Et, TokenStore as F, readPayloads as Fn, select as Ft, keepConnectedEnd as G, layOut as Gn, hasWord as Gt, requireBranch as H, payloadIssue as Hn, caseless as Ht, hostOf as I, foldLedger as In, selects as It, setDigest as J, diagnose as Jn, configName as Jt, keepEnds as K, followChain as Kn, hashtagWords as Kt, judgeVaultKey as L, folding as Ln, countCodePoints as Lt, adapters as M, adaptersOf as Mn, parseSelection as Mt, publish as N, openLedger as Nn, requireAccount as Nt, personalToken as O, variablesOf as On, markOfPost as Ot, TokenKeeper as P, readLedger as Pn, requireSome as Pt, clockWords as Q, readLines$1 as Qn, needsUse as Qt, vaultKeyWords as R, partsLeft as Rn, countGraphemes as Rt, identityOf as S, heldBack as Sn, writeTokenState as St, readEndpoints as T, namedPlace as Tn, wholeScope as Tt, accountPage as U, unnamedPayload as Un, folded as Ut, barWords as V, namedPayload as Vn, settableLimits as Vt, problemIssues as W, accountNames as Wn, hasTerm as Wt, grantOf as X, namedHead as Xn, isForgotten as Xt, grantBy as Y, isNamed as Yn, isCaredFor as Yt, clockTolerance as Z, verifyHeads as Zn, keepAliveOf as Zt, composeDoctor as _, applyFreeze as _n, secretValue as _t, statusToDocument as a, postFiles as an, saltedDigest as ar, lookUpContext as at, composePublishing as b, destinationsAt as bn, readTokenState as bt, publishText as c, require_dist as cn, redacted as ct, planText as d, decodeText as dn, isFit as dt, Ids as en, freezeFile as er, fault as et, showsTarget as f, endingIssues as fn, unfitCredentials as ft, composeAsking as g, viewLedger as gn, learnSecretValues as gt, composeApproving as h, sameSource as hn, judgeSecret as ht, publishToDocument as i, noPost as in, CheckpointUnusable as ir, DestinationKeeper as it, openMediaReader as j, canonicalJson as jn, principalOfCommits as jt, runRepository as k, sha256 as kn, markOfPullRequest as kt, payloadLines as l, findEscapedHiddenText as ln, redactor as lt, targetLines as m, samePayload as mn, isSet as mt, planToDocument as n, isPost as nn, readPath as nr, warning as nt, whyToDocument as o, withDuplicate as on, platformContext as ot, stateText as p, emptyView as pn, unfitWords as pt, mortalOf as q, followFile as qn, splitHumps as qt, plannedToDocument as r, missingFolder as rn, tokenFile as rr, LedgerWriter as rt, doubt as s, parseYaml as sn, learnSecrets as st, publishOnce as t, idFromPath as tn, ledgerFolder as tr, ok as tt, planTail as u, findHiddenText as un, instant as ut, composeLedger as v, freezesAt as vn, knownEndOf as vt, secretsFolderOf as w, movingCredentials as wn, scopeSince as wt, composeVault as x, destinationsFileOf as xn, tokenStateAt as xt, composePlanning as y, writeFreezes as yn, lifeOf as yt, flushJournals as z, standingOf as zn, utf8Length as zt };