import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { c as attemptEntry, d as ledgerEntry, f as outcomeEntry, i as standingOf, l as decisionEntry, m as storedPayload, n as recordsSince, o as targetName, p as receiptEntry, t as folding, u as json } from "./state.js";
import { T as datetime, _ as record$1, a as _enum, d as int, h as number, p as literal, s as array, v as strictObject, y as string$1 } from "./iso.js";
import { t as Failure } from "./failure.js";
import { r as issue, t as compareIssues } from "./issue.js";
import { createHash, hash } from "node:crypto";
import { isUtf8 } from "node:buffer";

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
	version: literal(1),
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
	outcome: outcomeEntry.nullable(),
	handle: json,
	decision: decisionEntry.nullable(),
	receipts: array(receiptEntry),
	at: string$1()
});
const shard = record$1(string$1(), strictObject({
	files: array(string$1()),
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
			records: known.records
		};
		contents.set(path, content);
	}
	const files = new Map([...contents].map(([path, content]) => [path, encode$1(canonical(content))]));
	const digests = Object.fromEntries([...files].map(([path, bytes]) => [path, shortDigest(bytes)]));
	const [shards, goneBytes] = [encode$1(canonical(digests)), encode$1(canonical(gone))];
	const written = canonical({
		...facts,
		version: 1,
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
function entriesFile(account, at) {
	return `${ledgerFolder}${account}/${at.slice(0, 7)}.jsonl`;
}
function payloadFile(account, at, attempt) {
	return `${ledgerFolder}${account}/payloads/${at.slice(0, 7)}/${attempt}.json`;
}
function readPath(path) {
	if (path === "ledger/heads.json") return { kind: "heads" };
	const entries = /^ledger\/([a-z0-9-]+)\/(\d{4}-\d{2})\.jsonl$/.exec(path);
	if (entries) return {
		kind: "entries",
		account: entries[1],
		month: entries[2]
	};
	const payload = /^ledger\/([a-z0-9-]+)\/payloads\/(\d{4}-\d{2})\/([\w-]+)\.json$/.exec(path);
	return payload ? {
		kind: "payload",
		account: payload[1],
		month: payload[2],
		attempt: payload[3]
	} : null;
}

// src/ledger/verify-entry.ts
function readEntry(line, belongs) {
	if (!isUtf8(line)) return notAnEntry("ledger.unreadable", "the line is not UTF-8");
	try {
		return readText(line.toString(), belongs);
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
function readText(text, belongs) {
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
function readLines(file, bytes, belongs) {
	const read = {
		lines: [],
		issues: [],
		unread: 0
	};
	const splitter = lineSplitter();
	let number = 0;
	let before = null;
	const report = (fault) => {
		if (fault.code !== before) read.issues.push(issue(fault.code, placeOf({
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
function placeOf(line) {
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
			issues.push(issue("ledger.edited", placeOf(line), `the number of entry ${number} was changed`));
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
			issues.push(issue("ledger.forked", placeOf(line), `two different entries have the number ${sequence}`));
		} else issues.push(issue("ledger.inserted", placeOf(line), `no chain leads to this entry with the number ${sequence}`));
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
		if (again) issues.push(issue("ledger.duplicated", placeOf(line), `entry ${line.entry.sequence} stands twice`));
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
	const { lines, unread, issues: unreadable } = readAll(account, files);
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
function readAll(account, files) {
	const read = files.map(({ path, month, bytes }) => readLines(path, bytes, {
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
			issues.push(issue(highest.file === line.file ? "ledger.reordered" : "ledger.month", placeOf(line), message));
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
		issues.push(issue("ledger.edited", placeOf(edited), message));
	}
	if (before !== null && line.entry.at < before.entry.at) {
		const message = `entry ${line.entry.sequence} is older than the entry before it`;
		issues.push(issue("ledger.time", placeOf(line), message));
	}
	return issues;
}
function gapIssue(before, line, expected) {
	const last = line.entry.sequence - 1;
	const what = last === expected ? `entry ${expected} is missing` : `entries ${expected} to ${last} are missing`;
	if (before === null) return issue("ledger.missing", placeOf(line), `${what}: the file of an earlier month, or the first lines of this one`);
	if (monthNumber(line.file) - monthNumber(before.file) <= 1) return issue("ledger.cut", placeOf(line), what);
	return issue("ledger.missing", placeOf(line), `${what}: the file of a month after ${monthOf$1(before.file)}`);
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
		attempt: after.payload === void 0 ? null : before.attempt,
		payload: after.payload ?? null
	};
}
const string = "\"[^\"\\\\\\u0000-\\u001f]*\"";
const positive = "[1-9]\\d{0,14}";
const integer = `(?:0|-?${positive})`;
const digest = "\"[0-9a-f]{64}\"";
const instant = `"${datetime({ precision: 3 }).source.slice(1, -1)}"`;
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
function list(form) {
	return `\\[(?:${form}(?:,${form})*)?\\]`;
}
function object(fields) {
	return `\\{${Object.keys(fields).sort().map((key) => `"${key}":${fields[key]}`).join(",")}\\}`;
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
const receipt = `(?:${object(receiptFields)}|${object({
	...receiptFields,
	ref: string
})})`;
const base = {
	account: named("account", string),
	at: named("at", instant),
	post: string,
	previous: orNull(named("previous", digest)),
	sequence: `(?<sequence>${positive})`,
	version: "1"
};
const forms = [
	object({
		...base,
		attempt: string,
		code: oneOf(outcomeEntry.shape.code.options),
		kind: "\"outcome\"",
		outcome: oneOf(outcomeEntry.shape.outcome.options),
		receipts: list(receipt),
		retry_at: orNull(string)
	}),
	object({
		...base,
		attempt: named("attempt", string),
		first_attempt_at: instant,
		handle: anything,
		key: string,
		kind: "\"attempt\"",
		lease_until: instant,
		parts: positive,
		payload: named("payload", digest),
		platform: string,
		run,
		source: digest
	}),
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
	const [attempt, payload] = read.data.kind === "attempt" ? [read.data.attempt, read.data.payload] : [null, null];
	return {
		account,
		at,
		previous,
		sequence,
		attempt,
		payload
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
		else {
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
	if (entry.attempt == null || entry.payload == null) return null;
	return {
		path: payloadFile(entry.account, entry.at, entry.attempt),
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
	return issue("ledger.payload", { file: path }, "no attempt of that account and month names this payload");
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
		const sound = followAll(account, months, named);
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
function followAll(account, months, named) {
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
		const named = namedPayload(entry);
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
	for (const account of accountNames(layout, heads)) {
		const head = await readAccount$1(branch, account, layout.accounts.get(account) ?? [], take);
		if (head === "broken" || !isNamed(head, namedHead(account, heads))) throw await broken(branch, files);
	}
	return heads ?? /* @__PURE__ */ new Map();
}
async function readAccount$1(branch, account, months, take) {
	const chain = followChain(account, null);
	const files = months.map(({ month }) => followFile(chain, month));
	for await (const { index, bytes } of branch.stream(months.map(({ blob }) => blob))) for (const entry of files[index].take(bytes)) {
		if (entry === null) return "broken";
		take(entry);
	}
	return files.every((file) => file.isWhole()) ? chain.head() : "broken";
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
		const found = await readAccount(branch, account, files, checkpoint);
		if (found === null || !sameHead(found.head, heads.get(account))) return null;
		entries.push(...found.entries);
	}
	return {
		entries,
		heads
	};
}
async function readAccount(branch, account, files, checkpoint) {
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
async function readPayloads(branch, { tip }, attempts) {
	if (tip === null) return /* @__PURE__ */ new Map();
	const paths = attempts.map(({ account, at, attempt }) => payloadFile(account, at, attempt));
	const contents = await branch.readFiles(tip, paths);
	const stored = /* @__PURE__ */ new Map();
	for (const [index, bytes] of contents.entries()) {
		const { attempt } = attempts[index];
		if (bytes !== null) stored.set(attempt, parsePayload(decode(bytes), attempt));
	}
	return stored;
}
async function appendEntries(branch, ledger, added, message) {
	const heads = new Map(ledger.heads);
	const lines = /* @__PURE__ */ new Map();
	const changed = /* @__PURE__ */ new Map();
	const entries = [];
	for (const fresh of added.entries) {
		const { entry, line, head } = link(fresh, heads.get(fresh.account) ?? null);
		const path = entriesFile(entry.account, entry.at);
		lines.set(path, [...lines.get(path) ?? [], `${line}\n`]);
		heads.set(entry.account, head);
		entries.push(entry);
		const stored = entry.kind === "attempt" ? added.payloads?.get(entry.attempt) : void 0;
		if (stored !== void 0 && entry.kind === "attempt") changed.set(payloadFile(entry.account, entry.at, entry.attempt), encode(`${canonical(stored)}\n`));
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
	load: async () => {},
	record: () => void 0,
	stored: () => void 0,
	knows: () => false,
	recordsOf: () => [],
	touched: () => false,
	claims: () => [],
	gone: async () => [],
	receiptsOf: () => [],
	taken: async () => /* @__PURE__ */ new Set(),
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
	#records = /* @__PURE__ */ new Map();
	#posts = /* @__PURE__ */ new Map();
	#claims = /* @__PURE__ */ new Map();
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
		this.#records = recordsSince(base.kind === "records" ? base.records : this.#records, entries);
		this.#posts.clear();
		for (const record of this.#records.values()) this.#index(record);
	}
	async #recall(posts) {
		const { tip } = this.#ledger;
		if (this.#checkpoint === null || tip === null) return;
		const fresh = [...new Set(posts)].filter((post) => !this.#known.has(post));
		for (const post of fresh) this.#known.add(post);
		for (const [post, { files, records }] of await readKnownPosts(this.#branch, tip, this.#checkpoint, fresh)) {
			this.#claims.set(post, files);
			for (const record of records) {
				this.#records.set(targetName(record.post, record.account), record);
				this.#index(record);
			}
		}
	}
	#index(record) {
		const own = this.#posts.get(record.post);
		if (own === void 0) this.#posts.set(record.post, [record]);
		else own.push(record);
	}
	async load(wanted) {
		const fresh = [...new Set(wanted)].filter((post) => !this.#loaded.has(post));
		for (const post of fresh) this.#loaded.add(post);
		await this.#recall(fresh);
		const last = fresh.flatMap((post) => this.recordsOf(post).flatMap((record) => record.attempt ?? []));
		const stored = await readPayloads(this.#branch, this.#ledger, last);
		for (const [attempt, payload] of stored) this.#stored.set(attempt, payload);
	}
	record(post, account) {
		return this.#records.get(targetName(post, account));
	}
	stored(attempt) {
		return this.#stored.get(attempt);
	}
	knows(post) {
		return this.#posts.has(post);
	}
	recordsOf(post) {
		return this.#posts.get(post) ?? [];
	}
	touched(post) {
		return this.#touched.has(post);
	}
	claims(post) {
		return this.#claims.get(post) ?? [];
	}
	async gone(isPresent, removed = []) {
		const { tip } = this.#ledger;
		const before = this.#checkpoint === null || tip === null ? [] : await readGone(this.#branch, tip, this.#checkpoint);
		const posts = [.../* @__PURE__ */ new Set([
			...before,
			...this.#posts.keys(),
			...removed
		])].filter((post) => !isPresent(post));
		await this.load(posts);
		return posts.filter((post) => this.knows(post));
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

export { writeCheckpoint as C, CheckpointUnusable as S, isNamed as _, canonicalJson as a, ledgerFolder as b, readEntries as c, unnamedPayload as d, accountNames as f, diagnose as g, followFile as h, viewLedger as i, namedPayload as l, followChain as m, samePayload as n, appendEntries as o, layOut as p, sameSource as r, openLedger as s, emptyView as t, payloadIssue as u, namedHead as v, saltedDigest as w, readPath as x, verifyHeads as y };