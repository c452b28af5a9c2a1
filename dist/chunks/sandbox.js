import { i as __toESM } from "./rolldown-runtime.js";
import { _ as record$1, a as _enum, b as union$1, c as boolean, d as int, g as object, h as number$2, m as looseObject, o as _instanceof, p as literal, r as ZodNumber, s as array, t as datetime, w as _coercedNumber, x as unknown, y as string } from "./iso.js";
import { n as CID, r as create, t as encode } from "./src2.js";
import { t as require_dist } from "./dist.js";
import { o as fileTypeFromBuffer } from "./file-type.js";
import { n as imageSize } from "./esm.js";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";

// node_modules/zod/v4/classic/coerce.js
function number$1(params) {
	return _coercedNumber(ZodNumber, params);
}

// src/sandbox/reply.ts
var Refusal = class extends Error {
	name = "Refusal";
	reply;
	constructor(reply) {
		super(`refused with ${reply.status}`);
		this.reply = reply;
	}
};
function json(status, value, headers = {}) {
	const body = JSON.stringify(value);
	return {
		status,
		headers: {
			"content-type": "application/json; charset=utf-8",
			...headers
		},
		body
	};
}
function html(status, body, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "text/html; charset=utf-8",
			...headers
		},
		body
	};
}
function gatewayPage(status) {
	const title = status === 502 ? "502 Bad Gateway" : "504 Gateway Time-out";
	return html(status, `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`);
}
function without(reply, members) {
	const value = JSON.parse(reply.body);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		...reply,
		body: "{}"
	};
	const kept = Object.entries(value).filter(([name]) => !members.includes(name));
	return {
		...reply,
		body: JSON.stringify(Object.fromEntries(kept))
	};
}

// src/sandbox/routes.ts
function findRoute(routes, { method, path }) {
	for (const [routeMethod, pattern, handler] of routes) {
		const parameters = routeMethod === method ? matchPath(pattern, path) : null;
		if (parameters !== null) return {
			handler,
			parameters
		};
	}
	return null;
}
function matchPath(pattern, path) {
	const expected = pattern.split("/");
	const given = path.split("/");
	if (expected.length !== given.length) return null;
	const parameters = [];
	for (const [index, part] of expected.entries()) {
		const said = decode(given[index]);
		if (part.startsWith(":") && said) parameters.push(said);
		else if (part !== said) return null;
	}
	return parameters;
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
}

// src/sandbox/bluesky/errors.ts
function refuse$1(status, error, message, headers = {}) {
	throw new Refusal(json(status, {
		error,
		message
	}, headers));
}
function invalid$1(message) {
	return refuse$1(400, "InvalidRequest", message);
}
function internal() {
	return refuse$1(500, "InternalServerError", "Internal Server Error");
}

// src/sandbox/bluesky/access.ts
function requireAccount$1(state, request) {
	return requireToken(state, request, "access").account;
}
function requireToken(state, request, kind) {
	const written = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	if (written === void 0) return refuse$1(401, "AuthMissing", "Authentication Required");
	const token = state.tokens.get(written);
	if (token === void 0) return refuse$1(400, "InvalidToken", "Token could not be verified");
	if (token.kind !== kind) return refuse$1(400, "InvalidToken", "Bad token scope");
	if (token.isRevoked) return refuse$1(400, "ExpiredToken", "Token has been revoked");
	if (token.expiresAt <= state.clock.now()) return refuse$1(400, "ExpiredToken", "Token has expired");
	return token;
}
function readInput({ body, isMalformed, bytes }, shape) {
	if (isMalformed) return refuse$1(400, "SyntaxError", "Unexpected token in JSON");
	if (bytes.length > 1e6) return refuse$1(413, "PayloadTooLarge", "request entity too large");
	const read = shape.safeParse(body ?? {});
	return read.success ? read.data : invalid$1(inputMessage(read.error));
}
function readQuery({ query }, shape) {
	const read = shape.safeParse(Object.fromEntries(query));
	return read.success ? read.data : invalid$1(inputMessage(read.error));
}
function inputMessage({ issues: [issue] }) {
	const place = issue.path.join("/");
	return issue.code === "invalid_type" && issue.message.includes("undefined") ? `Input must have the property "${place}"` : `Input/${place} is invalid`;
}

// src/sandbox/bluesky/cid.ts
const sha256 = 18;
const raw = 85;
function recordCid(record) {
	return cidOf(113, encode(toData(record)));
}
function blobCid(bytes) {
	return cidOf(raw, bytes);
}
function isCid(text) {
	if (typeof text !== "string") return false;
	try {
		CID.parse(text);
		return true;
	} catch {
		return false;
	}
}
function cidOf(codec, bytes) {
	const digest = create(sha256, createHash("sha256").update(bytes).digest());
	return CID.createV1(codec, digest).toString();
}
function toData(value) {
	if (typeof value === "number" && !Number.isSafeInteger(value)) return invalid$1("Invalid record: floats are not allowed");
	if (Array.isArray(value)) return value.map(toData);
	if (typeof value !== "object" || value === null) return value;
	if ("$link" in value) return isCid(value.$link) ? CID.parse(value.$link) : invalid$1("Invalid record: bad link");
	if ("$bytes" in value) return new Uint8Array(Buffer.from(String(value.$bytes), "base64"));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toData(inner)]));
}

// src/sandbox/bluesky/blobs.ts
async function uploadBlob(state, request) {
	const account = requireAccount$1(state, request);
	const { cid, blob } = await readBlob(state, request);
	if (!account.blobs.has(cid)) account.blobs.set(cid, blob);
	return json(200, { blob: reference(cid, blob) });
}
async function ghostBlob(state, request) {
	requireAccount$1(state, request);
	const { cid, blob } = await readBlob(state, request);
	return json(200, { blob: reference(cid, blob) });
}
async function readBlob(state, { bytes, headers }) {
	if (bytes.length > state.blobUploadLimit) return refuse$1(413, "PayloadTooLarge", "request entity too large");
	const mimeType = (await fileTypeFromBuffer(bytes))?.mime.replace("apng", "png") ?? headers["content-type"] ?? "application/octet-stream";
	return {
		cid: blobCid(bytes),
		blob: {
			mimeType,
			size: bytes.length,
			isUsed: false
		}
	};
}
function reference(cid, { mimeType, size }) {
	return {
		$type: "blob",
		ref: { $link: cid },
		mimeType,
		size
	};
}
const blobReference = object({
	$type: literal("blob"),
	ref: object({ $link: string() }),
	mimeType: string(),
	size: number$2()
});
function blobsIn(value) {
	if (typeof value !== "object" || value === null) return [];
	const blob = blobReference.safeParse(value);
	return blob.success ? [blob.data] : Object.values(value).flatMap(blobsIn);
}
function checkBlobs({ blobs }, references) {
	for (const { ref, mimeType, size } of references) {
		const blob = blobs.get(ref.$link);
		if (blob === void 0) refuse$1(400, "BlobNotFound", `Could not find blob: ${ref.$link}`);
		if (blob.isUsed) continue;
		if (blob.size !== size) refuse$1(400, "InvalidSize", `Size of blob does not match: ${ref.$link}`);
		if (blob.mimeType !== mimeType) refuse$1(400, "InvalidMimeType", `Mimetype of blob does not match: ${ref.$link}`);
	}
}
function useBlobs({ blobs }, references) {
	for (const { ref } of references) {
		const blob = blobs.get(ref.$link);
		if (blob !== void 0) blob.isUsed = true;
	}
}

// src/sandbox/bluesky/identity.ts
const handleQuery = object({ handle: string() });
function resolveHandle(state, request) {
	const { handle } = readQuery(request, handleQuery);
	const account = handle.startsWith("did:") ? null : state.accountOf(handle);
	return account === null ? invalid$1("Unable to resolve handle") : json(200, { did: account.did });
}
function showDidDocument(state, _request, did = "") {
	const account = state.accounts.get(did);
	if (account === void 0) return refuse$1(404, "NotFound", `DID not registered: ${did}`);
	return json(200, didDocument(state, account));
}
function didDocument(state, { did, handle }) {
	return {
		"@context": ["https://www.w3.org/ns/did/v1"],
		id: did,
		alsoKnownAs: [`at://${handle}`],
		verificationMethod: [],
		service: [{
			id: "#atproto_pds",
			type: "AtprotoPersonalDataServer",
			serviceEndpoint: state.origin
		}]
	};
}

// src/sandbox/bluesky/rate-limits.ts
const points = {
	create: 3,
	update: 2,
	delete: 1
};
function countWrites(state, { did }, cost) {
	return tightest([[state.hourlyWrites.take(did, cost), 3600], [state.dailyWrites.take(did, cost), 86400]]);
}
function countLogin(state, identifier) {
	return tightest([[state.logins.take(identifier, 1), 300], [state.dailyLogins.take(identifier, 1), 86400]]);
}
function tightest(stands) {
	const over = stands.find(([{ isOver }]) => isOver);
	const [stand, seconds] = over ?? stands.reduce((one, other) => other[0].remaining < one[0].remaining ? other : one);
	const headers = rateHeaders$1(stand.limit, over === void 0 ? stand.remaining : 0, stand.resetAt, seconds);
	return over === void 0 ? headers : refuse$1(429, "RateLimitExceeded", "Rate Limit Exceeded", headers);
}
function rateHeaders$1(limit, remaining, resetAt, seconds) {
	return {
		"ratelimit-limit": `${limit}`,
		"ratelimit-remaining": `${remaining}`,
		"ratelimit-reset": `${Math.ceil(resetAt / 1e3)}`,
		"ratelimit-policy": `${limit};w=${seconds}`
	};
}

// src/sandbox/faults.ts
const places = [
	"create",
	"upload",
	"login",
	"read",
	"any"
];
const refusals$2 = [
	"401",
	"403",
	"429",
	"500",
	"503"
];
const otherNames = [
	"accept-then-cut",
	"accept-then-500",
	"accept-then-502-html",
	"accept-then-504",
	"cut",
	"slow",
	"drip",
	"unreadable",
	"no-id",
	"ghost",
	"redirect",
	"endless"
];
function isRefusal(name) {
	return name === "400" || name === "422" || refusals$2.includes(name);
}
var FaultQueue = class {
	#refusal;
	#faults = [];
	constructor(refusal) {
		this.#refusal = refusal;
	}
	add(specification) {
		this.#faults.push(parseFault(specification, this.#refusal));
	}
	clear() {
		this.#faults = [];
	}
	list() {
		return this.#faults.map(({ name, count, where, skip }) => `${name}:${count}:${where}:${skip}`);
	}
	take(kind) {
		for (const fault of this.#faults) {
			if (fault.where !== "any" && fault.where !== kind) continue;
			if (fault.skip > 0) {
				fault.skip -= 1;
				continue;
			}
			fault.count -= 1;
			if (fault.count === 0) this.#faults = this.#faults.filter((other) => other !== fault);
			return fault.name;
		}
		return null;
	}
};
function parseFault(specification, refusal) {
	const names = [
		...otherNames,
		...refusals$2,
		refusal
	];
	const [name = "", count = "", where = "create", skip = "0", ...rest] = specification.split(":");
	if (!names.includes(name)) throw malformed(specification, `"${name}" is no fault`, names);
	if (!/^[1-9]\d{0,5}$/.test(count)) throw malformed(specification, "it needs a count from 1", names);
	if (!places.includes(where)) throw malformed(specification, `"${where}" is no place`, names);
	if (!/^\d{1,6}$/.test(skip) || rest.length > 0) throw malformed(specification, "it ends in something else", names);
	return {
		name,
		count: Number(count),
		where,
		skip: Number(skip)
	};
}
function malformed(specification, why, names) {
	return /* @__PURE__ */ new RangeError(`fault "${specification}": ${why}. Write NAME:COUNT[:WHERE[:SKIP]]; NAME is one of ${names.join(", ")}; WHERE is one of ${places.join(", ")}.`);
}

// src/sandbox/double.ts
var Double = class {
	origin = "";
	requests = [];
	creates = 0;
	faults;
	clock;
	random;
	constructor(clock, random, refusal) {
		this.clock = clock;
		this.random = random;
		this.faults = new FaultQueue(refusal);
	}
	fault(specification) {
		this.faults.add(specification);
	}
	reset() {
		this.requests.length = 0;
		this.creates = 0;
		this.faults.clear();
	}
};

// src/sandbox/rate-window.ts
var RateWindow = class {
	#clock;
	#limit;
	#milliseconds;
	#used = /* @__PURE__ */ new Map();
	constructor(clock, limit, seconds) {
		this.#clock = clock;
		this.#limit = limit;
		this.#milliseconds = seconds * 1e3;
	}
	take(key, points) {
		const now = this.#clock.now();
		const before = this.#used.get(key);
		const current = before === void 0 || before.resetAt <= now ? {
			points: 0,
			resetAt: now + this.#milliseconds
		} : before;
		const isOver = current.points + points > this.#limit;
		if (!isOver) current.points += points;
		this.#used.set(key, current);
		return {
			limit: this.#limit,
			remaining: this.#limit - current.points,
			resetAt: current.resetAt,
			isOver
		};
	}
	clear() {
		this.#used.clear();
	}
};

// src/sandbox/bluesky/tid.ts
const alphabet = "234567abcdefghijklmnopqrstuvwxyz";
function isTid(text) {
	return /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/.test(text);
}
function tidOf(microseconds, clockId) {
	let rest = microseconds << 10n | clockId & 1023n;
	let text = "";
	for (let position = 0; position < 13; position += 1) {
		text = alphabet[Number(rest & 31n)] + text;
		rest >>= 5n;
	}
	return text;
}

// src/sandbox/bluesky/state.ts
const demoAccount = {
	handle: "demo.sandbox.test",
	password: "sand-boxx-pass-word"
};
const postCollection = "app.bsky.feed.post";
var BlueskyState = class extends Double {
	accounts = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	hourlyWrites;
	dailyWrites;
	logins;
	dailyLogins;
	#lastSequence = 0;
	#lastMicroseconds = 0n;
	didDoc = true;
	imageBytes = 2e6;
	blobUploadLimit = 52428800;
	constructor(clock, random) {
		super(clock, random, "400");
		this.hourlyWrites = new RateWindow(clock, 5e3, 3600);
		this.dailyWrites = new RateWindow(clock, 35e3, 86400);
		this.logins = new RateWindow(clock, 30, 300);
		this.dailyLogins = new RateWindow(clock, 300, 86400);
		this.addAccount(demoAccount);
		this.addAccount({
			handle: "friend.sandbox.test",
			password: "frie-ndly-pass-word"
		});
	}
	addAccount({ handle, password }) {
		const did = `did:plc:${base32(this.random.bytes(24))}`;
		this.accounts.set(did, {
			did,
			handle: handle.toLowerCase(),
			password,
			records: /* @__PURE__ */ new Map(),
			blobs: /* @__PURE__ */ new Map()
		});
		return {
			did,
			handle
		};
	}
	accountOf(identifier) {
		const wanted = identifier.toLowerCase();
		return [...this.accounts.values()].find(({ did, handle }) => did === identifier || handle === wanted) ?? null;
	}
	expireSessions() {
		for (const token of this.tokens.values()) if (token.kind === "access") token.expiresAt = Math.min(token.expiresAt, this.clock.now());
	}
	dropBlobs() {
		for (const { blobs } of this.accounts.values()) for (const [cid, { isUsed }] of blobs) if (!isUsed) blobs.delete(cid);
	}
	nextSequence() {
		this.#lastSequence += 1;
		return this.#lastSequence;
	}
	nextTid() {
		const now = BigInt(Math.trunc(this.clock.now())) * 1000n;
		this.#lastMicroseconds = now > this.#lastMicroseconds ? now : this.#lastMicroseconds + 1n;
		return tidOf(this.#lastMicroseconds, BigInt(this.random.bytes(1)[0]));
	}
	reset() {
		super.reset();
		for (const account of this.accounts.values()) {
			account.records.clear();
			account.blobs.clear();
		}
		for (const window of [
			this.hourlyWrites,
			this.dailyWrites,
			this.logins,
			this.dailyLogins
		]) window.clear();
	}
};
function base32(bytes) {
	return [...bytes].map((byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte & 31]).join("");
}

// src/sandbox/bluesky/repository.ts
function findRecord(account, collection, rkey) {
	return account.records.get(`${collection}/${rkey}`);
}
function recordUri({ did }, { collection, rkey }) {
	return `at://${did}/${collection}/${rkey}`;
}
function commit(state, account, writes) {
	const records = new Map(account.records);
	let created = 0;
	for (const write of writes) {
		const { collection, rkey } = write.action === "delete" ? write : write.record;
		const key = `${collection}/${rkey}`;
		const current = records.get(key);
		if (write.action !== "create") checkSwap(current, write.swap);
		if (current === void 0 !== (write.action === "create")) internal();
		if (write.action === "delete") {
			records.delete(key);
			continue;
		}
		checkBlobs(account, write.record.blobs);
		const { value, cid } = write.record;
		records.set(key, {
			collection,
			rkey,
			value,
			cid,
			sequence: current?.sequence ?? state.nextSequence()
		});
		if (write.action === "create" && collection === "app.bsky.feed.post") created += 1;
	}
	account.records = records;
	for (const write of writes) if (write.action !== "delete") useBlobs(account, write.record.blobs);
	state.creates += created;
	const rev = state.nextTid();
	return {
		cid: recordCid({
			did: account.did,
			rev
		}),
		rev
	};
}
function checkSwap(current, swap) {
	if (swap === void 0 || swap === (current?.cid ?? null)) return;
	refuse$1(400, "InvalidSwap", `Record was at ${current?.cid ?? "null"}`);
}

// src/sandbox/bluesky/reading.ts
const recordQuery = object({
	repo: string(),
	collection: string(),
	rkey: string(),
	cid: string().optional()
});
const listQuery = object({
	repo: string(),
	collection: string(),
	limit: number$1().int().min(1).max(100).default(50),
	cursor: string().optional(),
	reverse: _enum(["true", "false"]).default("false")
});
function getRecord(state, request) {
	const { repo, collection, rkey, cid } = readQuery(request, recordQuery);
	const account = repositoryOf(state, repo);
	const found = findRecord(account, collection, rkey);
	if (found === void 0 || cid !== void 0 && cid !== found.cid) return refuse$1(400, "RecordNotFound", `Could not locate record: ${recordUri(account, {
		collection,
		rkey
	})}`);
	return json(200, shown(account, found));
}
function listRecords(state, request) {
	const { repo, collection, limit, cursor, reverse } = readQuery(request, listQuery);
	const account = repositoryOf(state, repo);
	const ascending = reverse === "true";
	const isAfter = (rkey) => cursor === void 0 || (ascending ? rkey > cursor : rkey < cursor);
	const page = [...account.records.values()].filter((record) => record.collection === collection && isAfter(record.rkey)).sort((one, other) => one.rkey < other.rkey === ascending ? -1 : 1).slice(0, limit);
	const last = page.at(-1);
	return json(200, {
		records: page.map((record) => shown(account, record)),
		...last === void 0 ? {} : { cursor: last.rkey }
	});
}
function getPosts(state, request) {
	const uris = request.query.getAll("uris");
	if (uris.length === 0 || uris.length > 25) return invalid$1("Params must have 1 to 25 \"uris\"");
	return json(200, { posts: uris.flatMap((uri) => postView(state, uri) ?? []) });
}
function postView(state, uri) {
	const [, did = "", rkey = ""] = new RegExp(`^at://([^/]+)/${"app.bsky.feed.post"}/([^/]+)$`).exec(uri) ?? [];
	const account = state.accountOf(did);
	const found = account === null ? void 0 : findRecord(account, postCollection, rkey);
	if (account === null || found === void 0) return null;
	const { value, ...reference } = shown(account, found);
	return {
		...reference,
		author: {
			did: account.did,
			handle: account.handle,
			displayName: "",
			labels: []
		},
		record: value,
		bookmarkCount: 0,
		replyCount: 0,
		repostCount: 0,
		likeCount: 0,
		quoteCount: 0,
		indexedAt: String(value.createdAt),
		labels: []
	};
}
function repositoryOf(state, repo) {
	return state.accountOf(repo) ?? invalid$1(`Could not find repo: ${repo}`);
}
function shown(account, record) {
	return {
		uri: recordUri(account, record),
		cid: record.cid,
		value: record.value
	};
}

// src/sandbox/bluesky/sessions.ts
const minute = 6e4;
const accessMilliseconds = 120 * minute;
const refreshMilliseconds = 129600 * minute;
const graceMilliseconds = 120 * minute;
const login = object({
	identifier: string(),
	password: string()
});
function createSession(state, request) {
	const { identifier, password } = readInput(request, login);
	const headers = countLogin(state, identifier);
	const account = state.accountOf(identifier);
	if (account === null || account.password !== password) return refuse$1(401, "AuthenticationRequired", "Invalid identifier or password", headers);
	const refreshJwt = issue(state, account, "refresh");
	return json(200, {
		...session(state, account),
		accessJwt: issue(state, account, "access"),
		refreshJwt
	}, headers);
}
function refreshSession(state, request) {
	const token = requireToken(state, request, "refresh");
	if (request.bytes.length > 0) return invalid$1("A request body was provided when none was expected");
	const { account } = token;
	if (token.next === null) {
		token.next = issue(state, account, "refresh");
		token.expiresAt = Math.min(token.expiresAt, state.clock.now() + graceMilliseconds);
	}
	return json(200, {
		...session(state, account),
		accessJwt: issue(state, account, "access"),
		refreshJwt: token.next
	});
}
function showSession(state, request) {
	return json(200, session(state, requireAccount$1(state, request)));
}
function deleteSession(state, request) {
	requireToken(state, request, "refresh").isRevoked = true;
	return {
		status: 200,
		headers: {},
		body: ""
	};
}
function describeServer(state) {
	return json(200, {
		did: `did:web:${encodeURIComponent(new URL(state.origin).host)}`,
		availableUserDomains: [".sandbox.test"],
		inviteCodeRequired: true,
		links: {},
		contact: {},
		blobUploadLimit: state.blobUploadLimit
	});
}
function session(state, account) {
	return {
		did: account.did,
		handle: account.handle,
		email: `${account.handle.split(".")[0]}@sandbox.test`,
		emailConfirmed: true,
		emailAuthFactor: false,
		active: true,
		...state.didDoc ? { didDoc: didDocument(state, account) } : {}
	};
}
function issue(state, account, kind) {
	const written = `sandbox-${kind}-${Buffer.from(state.random.bytes(24)).toString("base64url")}`;
	const expiresAt = state.clock.now() + (kind === "access" ? accessMilliseconds : refreshMilliseconds);
	state.tokens.set(written, {
		account,
		kind,
		expiresAt,
		next: null,
		isRevoked: false
	});
	return written;
}

// src/sandbox/bluesky/shown-record.ts
const image = object({
	alt: string(),
	image: object({ mimeType: string() })
});
const text$1 = string().default("");
const post = object({
	text: text$1.catch(""),
	createdAt: text$1.catch(""),
	langs: array(string()).optional().catch(void 0),
	reply: object({ parent: object({ uri: string() }) }).optional().catch(void 0),
	embed: object({
		images: array(image).optional().catch(void 0),
		external: object({
			uri: text$1,
			title: text$1,
			description: text$1
		}).optional().catch(void 0)
	}).optional().catch(void 0),
	labels: object({ values: array(object({ val: string() })) }).optional().catch(void 0),
	tags: array(string()).optional().catch(void 0),
	facets: array(object({ features: array(object({ uri: string().optional() })) })).optional().catch(void 0)
});
function shownRecord(account, record) {
	const value = post.parse(record.value);
	const { images = [], external } = value.embed ?? {};
	const links = (value.facets ?? []).flatMap(({ features }) => features.flatMap(({ uri }) => uri ?? []));
	return {
		id: recordUri(account, record),
		url: `https://bsky.app/profile/${account.did}/post/${record.rkey}`,
		text: value.text,
		account: account.handle,
		replyTo: value.reply?.parent.uri ?? null,
		media: images.map(({ alt, image: { mimeType } }) => ({
			alt,
			type: mimeType
		})),
		at: value.createdAt,
		notes: [
			...external === void 0 ? [] : [`card: ${[
				external.title,
				external.description,
				external.uri
			].join(" · ")}`],
			...links.map((uri) => `link: ${uri}`),
			...listed("languages", value.langs),
			...listed("tags", value.tags),
			...listed("labels", value.labels?.values.map(({ val }) => val))
		]
	};
}
function listed(name, values = []) {
	return values.length === 0 ? [] : [`${name}: ${values.join(", ")}`];
}

// src/sandbox/bluesky/post-schema.ts
const segmenter$1 = new Intl.Segmenter("en", { granularity: "grapheme" });
function boundedText(maxBytes, maxGraphemes = Number.POSITIVE_INFINITY) {
	return string("must be a string").superRefine((text, context) => {
		const bytes = Buffer.byteLength(text, "utf8");
		if (bytes > maxBytes) context.addIssue({
			code: "custom",
			message: `string too big (maximum ${maxBytes}, got ${bytes})`
		});
		else if (maxGraphemes < bytes) {
			const graphemes = [...segmenter$1.segment(text)].length;
			if (graphemes <= maxGraphemes) return;
			context.addIssue({
				code: "custom",
				message: `grapheme too big (maximum ${maxGraphemes}, got ${graphemes})`
			});
		}
	});
}
function boundedList(item, max) {
	return array(item).superRefine((list, context) => {
		if (list.length <= max) return;
		context.addIssue({
			code: "custom",
			message: `array too big (maximum ${max}, got ${list.length})`
		});
	});
}
function blob(accept, maxSize) {
	return looseObject({
		$type: literal("blob"),
		ref: object({ $link: string() }),
		mimeType: string(),
		size: int()
	}).superRefine(({ mimeType, size }, context) => {
		if (!accept.test(mimeType)) context.addIssue({
			code: "custom",
			message: `mime type "${mimeType}" not accepted`
		});
		if (size <= maxSize) return;
		context.addIssue({
			code: "custom",
			message: `blob too big (maximum ${maxSize}, got ${size})`
		});
	});
}
const dateTime = datetime({
	offset: true,
	message: "invalid datetime"
});
const language = string().refine(isLanguage, "invalid language");
const link = string().regex(/^[a-z][a-z0-9.-]{0,80}:\S+$/, "invalid uri");
const strongRef = looseObject({
	uri: string().regex(/^at:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/, "invalid at-uri"),
	cid: string().refine(isCid, "invalid cid")
});
const aspectRatio = looseObject({
	width: int().min(1),
	height: int().min(1)
});
const index = looseObject({
	byteStart: int().min(0),
	byteEnd: int().min(0)
});
const tag = boundedText(640, 64);
const features = {
	"app.bsky.richtext.facet#link": looseObject({ uri: link }),
	"app.bsky.richtext.facet#mention": looseObject({ did: string().startsWith("did:", "invalid did") }),
	"app.bsky.richtext.facet#tag": looseObject({ tag })
};
function embeds(imageBytes) {
	const image = looseObject({
		image: blob(/^image\//, imageBytes),
		alt: string("must be a string"),
		aspectRatio: aspectRatio.optional()
	});
	const card = looseObject({
		uri: link,
		title: string("must be a string"),
		description: string("must be a string"),
		thumb: blob(/^image\//, 1e6).optional()
	});
	const plain = {
		"app.bsky.embed.images": looseObject({ images: boundedList(image, 4) }),
		"app.bsky.embed.video": looseObject({ video: blob(/^video\/mp4$/, 3e8) }),
		"app.bsky.embed.external": looseObject({ external: card })
	};
	const record = looseObject({ record: strongRef });
	return {
		...plain,
		"app.bsky.embed.record": record,
		"app.bsky.embed.recordWithMedia": looseObject({
			record,
			media: union(plain)
		})
	};
}
function union(kinds) {
	return looseObject({ $type: string("must have a $type") }).superRefine((value, context) => {
		const kind = Object.hasOwn(kinds, value.$type) ? kinds[value.$type] : void 0;
		for (const issue of kind?.safeParse(value).error?.issues ?? []) context.addIssue({
			code: "custom",
			message: issue.message,
			path: issue.path
		});
	});
}
function postSchema(imageBytes) {
	return looseObject({
		text: boundedText(3e3, 300),
		createdAt: dateTime,
		langs: boundedList(language, 3).optional(),
		tags: boundedList(tag, 8).optional(),
		facets: array(looseObject({
			index,
			features: array(union(features))
		})).optional(),
		reply: looseObject({
			root: strongRef,
			parent: strongRef
		}).optional(),
		embed: union(embeds(imageBytes)).optional(),
		labels: union({ "com.atproto.label.defs#selfLabels": looseObject({ values: boundedList(looseObject({ val: boundedText(128) }), 10) }) }).optional()
	});
}
function isLanguage(text) {
	try {
		return new Intl.Locale(text).language !== "";
	} catch {
		return false;
	}
}

// src/sandbox/bluesky/prepare-record.ts
function prepareRecord(state, collection, rkey, record, validate) {
	if (!/^[a-zA-Z0-9.-]+$/.test(collection)) return invalid$1(`Invalid collection: ${collection}`);
	if (!/^[a-zA-Z0-9_~.:-]{1,512}$/.test(rkey) || rkey === "." || rkey === "..") return invalid$1("Invalid record key");
	if (record.$type !== void 0 && record.$type !== collection) return invalid$1(`Invalid $type: expected ${collection}, got ${String(record.$type)}`);
	const value = {
		$type: collection,
		...record
	};
	const validationStatus = validationOf(state, collection, rkey, value, validate);
	return {
		collection,
		rkey,
		value,
		cid: recordCid(value),
		blobs: blobsIn(value),
		validationStatus
	};
}
function validationOf(state, collection, rkey, value, validate) {
	if (validate === false) return void 0;
	if (collection !== "app.bsky.feed.post") return validate === true ? invalid$1(`Lexicon not found: lex:${collection}`) : "unknown";
	if (!isTid(rkey)) return invalid$1(`Invalid ${collection} record key: expected a TID, got "${rkey}"`);
	const issue = postSchema(state.imageBytes).safeParse(value).error?.issues[0];
	if (issue === void 0) return "valid";
	return invalid$1(`Invalid ${collection} record: ${issue.message} at ${[
		"$",
		"record",
		...issue.path
	].join(".")}`);
}

// src/sandbox/bluesky/writing.ts
const record = record$1(string(), unknown());
const repo = string();
const validate = boolean().optional();
const swapRecord = string().nullable().optional();
const createInput = object({
	repo,
	collection: string(),
	rkey: string().optional(),
	record,
	validate
});
const putInput = object({
	repo,
	collection: string(),
	rkey: string(),
	record,
	validate,
	swapRecord
});
const deleteInput = object({
	repo,
	collection: string(),
	rkey: string(),
	swapRecord
});
const writesInput = object({
	repo,
	validate,
	writes: array(object({
		$type: _enum([
			"com.atproto.repo.applyWrites#create",
			"com.atproto.repo.applyWrites#update",
			"com.atproto.repo.applyWrites#delete"
		]),
		collection: string(),
		rkey: string().optional(),
		value: record.optional()
	}))
});
const mostWrites = 200;
function createRecord(state, request) {
	const account = requireAccount$1(state, request);
	const input = readInput(request, createInput);
	checkRepo(account, input.repo);
	const headers = countWrites(state, account, points.create);
	const prepared = prepareRecord(state, input.collection, input.rkey ?? state.nextTid(), input.record, input.validate);
	const done = commit(state, account, [{
		action: "create",
		record: prepared
	}]);
	return json(200, {
		...written(account, prepared),
		commit: done
	}, headers);
}
function putRecord(state, request) {
	const account = requireAccount$1(state, request);
	const input = readInput(request, putInput);
	checkRepo(account, input.repo);
	const headers = countWrites(state, account, points.update);
	const prepared = prepareRecord(state, input.collection, input.rkey, input.record, input.validate);
	const current = findRecord(account, prepared.collection, prepared.rkey);
	if (current?.cid === prepared.cid) return json(200, written(account, prepared), headers);
	checkSwap(current, input.swapRecord);
	const done = commit(state, account, [{
		action: current === void 0 ? "create" : "update",
		record: prepared
	}]);
	return json(200, {
		...written(account, prepared),
		commit: done
	}, headers);
}
function applyWrites(state, request) {
	const account = requireAccount$1(state, request);
	const input = readInput(request, writesInput);
	checkRepo(account, input.repo);
	if (input.writes.length > mostWrites) return invalid$1(`Too many writes. Max: ${mostWrites}`);
	const writes = input.writes.map(({ $type, ...write }) => toWrite(state, actionOf($type), write, input.validate));
	const cost = writes.reduce((sum, { action }) => sum + points[action], 0);
	const headers = countWrites(state, account, cost);
	const done = commit(state, account, writes);
	return json(200, {
		commit: done,
		results: writes.map((write) => resultOf(account, write))
	}, headers);
}
function deleteRecord(state, request) {
	const account = requireAccount$1(state, request);
	const input = readInput(request, deleteInput);
	checkRepo(account, input.repo);
	const headers = countWrites(state, account, points.delete);
	const { collection, rkey, swapRecord: swap } = input;
	if (findRecord(account, collection, rkey) === void 0) return json(200, {}, headers);
	return json(200, { commit: commit(state, account, [{
		action: "delete",
		collection,
		rkey,
		swap
	}]) }, headers);
}
function ghostWrite(state, request) {
	const account = requireAccount$1(state, request);
	const madeUp = () => {
		const rkey = state.nextTid();
		const value = {
			$type: "app.bsky.feed.post",
			rkey
		};
		const prepared = prepareRecord(state, value.$type, rkey, value, false);
		return {
			...written(account, prepared),
			validationStatus: "valid"
		};
	};
	const { cid } = madeUp();
	const done = {
		cid,
		rev: state.nextTid()
	};
	const writes = writesInput.safeParse(request.body).data?.writes;
	return json(200, writes === void 0 ? {
		...madeUp(),
		commit: done
	} : {
		commit: done,
		results: writes.map(madeUp)
	});
}
function toWrite(state, action, { collection, rkey, value }, validates) {
	if (rkey === void 0 && action !== "create") return invalid$1("Input/writes must have the property \"rkey\"");
	if (action === "delete") return {
		action,
		collection,
		rkey
	};
	if (value === void 0) return invalid$1("Input/writes must have the property \"value\"");
	return {
		action,
		record: prepareRecord(state, collection, rkey ?? state.nextTid(), value, validates)
	};
}
function actionOf(type) {
	return type.slice(type.indexOf("#") + 1);
}
function resultOf(account, write) {
	const $type = `com.atproto.repo.applyWrites#${write.action}Result`;
	return write.action === "delete" ? { $type } : {
		$type,
		...written(account, write.record)
	};
}
function written(account, prepared) {
	return {
		uri: recordUri(account, prepared),
		cid: prepared.cid,
		...prepared.validationStatus === void 0 ? {} : { validationStatus: prepared.validationStatus }
	};
}
function checkRepo({ did, handle }, wanted) {
	if (wanted !== did && wanted.toLowerCase() !== handle) refuse$1(401, "AuthenticationRequired", "Authentication Required");
}

// src/sandbox/bluesky/double.ts
const routes$1 = [
	[
		"POST",
		"/xrpc/com.atproto.server.createSession",
		createSession
	],
	[
		"POST",
		"/xrpc/com.atproto.server.refreshSession",
		refreshSession
	],
	[
		"GET",
		"/xrpc/com.atproto.server.getSession",
		showSession
	],
	[
		"POST",
		"/xrpc/com.atproto.server.deleteSession",
		deleteSession
	],
	[
		"GET",
		"/xrpc/com.atproto.server.describeServer",
		describeServer
	],
	[
		"POST",
		"/xrpc/com.atproto.repo.uploadBlob",
		uploadBlob
	],
	[
		"POST",
		"/xrpc/com.atproto.repo.putRecord",
		putRecord
	],
	[
		"POST",
		"/xrpc/com.atproto.repo.createRecord",
		createRecord
	],
	[
		"POST",
		"/xrpc/com.atproto.repo.applyWrites",
		applyWrites
	],
	[
		"POST",
		"/xrpc/com.atproto.repo.deleteRecord",
		deleteRecord
	],
	[
		"GET",
		"/xrpc/com.atproto.repo.getRecord",
		getRecord
	],
	[
		"GET",
		"/xrpc/com.atproto.repo.listRecords",
		listRecords
	],
	[
		"GET",
		"/xrpc/com.atproto.identity.resolveHandle",
		resolveHandle
	],
	[
		"GET",
		"/xrpc/app.bsky.feed.getPosts",
		getPosts
	],
	[
		"GET",
		"/:did",
		showDidDocument
	]
];
const kinds = {
	"com.atproto.repo.createRecord": "create",
	"com.atproto.repo.putRecord": "create",
	"com.atproto.repo.applyWrites": "create",
	"com.atproto.repo.uploadBlob": "upload",
	"com.atproto.server.createSession": "login",
	"com.atproto.server.refreshSession": "login"
};
const refusals$1 = {
	"400": ["InvalidRequest", `Invalid ${postCollection} record: grapheme too big (maximum 300, got 301) at $.record.text`],
	"401": ["AuthenticationRequired", "Invalid identifier or password"],
	"403": ["AccountNotFound", "Account not found"],
	"422": ["InvalidRequest", "Unprocessable"],
	"429": ["RateLimitExceeded", "Rate Limit Exceeded"],
	"500": ["InternalServerError", "Internal Server Error"],
	"503": ["UpstreamFailure", "Service Unavailable"]
};
var BlueskyDouble = class extends BlueskyState {
	platform = "bluesky";
	maxBytes = 62914560;
	identifyingMembers = [
		"uri",
		"cid",
		"results",
		"blob",
		"did",
		"accessJwt"
	];
	kindOf({ method, path }) {
		return kinds[path.slice(path.lastIndexOf("/") + 1)] ?? (method === "GET" ? "read" : "other");
	}
	async handle(request) {
		const route = findRoute(routes$1, request);
		if (route !== null) return route.handler(this, request, ...route.parameters);
		return json(501, {
			error: "MethodNotImplemented",
			message: "Method Not Implemented"
		});
	}
	async ghost(request) {
		return this.kindOf(request) === "upload" ? ghostBlob(this, request) : ghostWrite(this, request);
	}
	refuse(status) {
		const [error, message] = refusals$1[status];
		const headers = status === "429" ? rateHeaders$1(5e3, 0, this.clock.now() + 12e4, 3600) : {};
		return json(Number(status), {
			error,
			message
		}, headers);
	}
	posts() {
		return [...this.accounts.values()].flatMap((account) => [...account.records.values()].map((record) => ({
			account,
			record
		}))).filter(({ record }) => record.collection === postCollection).sort((one, other) => other.record.sequence - one.record.sequence).map(({ account, record }) => shownRecord(account, record));
	}
};

// src/sandbox/mastodon/errors.ts
function refuse(status, error) {
	throw new Refusal(json(status, { error }));
}
function invalid(reason) {
	return refuse(422, `Validation failed: ${reason}`);
}
function notFound() {
	return refuse(404, "Record not found");
}

// src/sandbox/mastodon/access.ts
function requireAccount(state, request, ...scopes) {
	const token = tokenOf(state, request);
	if (token === null) return refuse(401, "The access token is invalid");
	if (token.isRevoked) return refuse(401, "The access token was revoked");
	if (!hasScope(token, scopes)) return refuse(403, "This action is outside the authorized scopes");
	return token.account;
}
function viewerOf(state, request) {
	return request.headers.authorization === void 0 ? null : requireAccount(state, request, "read:statuses");
}
function tokenOf(state, request) {
	const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	return state.tokens.get(token ?? "") ?? null;
}
function hasScope(token, wanted) {
	return wanted.some((scope) => token.scopes.includes(scope) || token.scopes.includes(scope.split(":")[0]));
}

// src/sandbox/timeline-page.ts
const style = `
:root { color-scheme: light dark; --line: #d0d4da; --quiet: #59606b; --card: #f6f7f9; }
@media (prefers-color-scheme: dark) { :root { --line: #3b4049; --quiet: #a3aab5; --card: #1d2025; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; margin: 1rem 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; margin: .5rem 0; }
.quiet { color: var(--quiet); font-size: .875rem; margin: 0; }
figure { background: var(--card); border-radius: .4rem; padding: .5rem .75rem; margin: .5rem 0 0; }
`;
function timelinePage(platform, posts) {
	const title = escapeHtml(`${platform} sandbox`);
	const count = posts.length === 1 ? "1 post" : `${posts.length} posts`;
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style></head>
<body>
<h1>${title}</h1>
<p class="quiet">${count}, newest first. Nothing here is public.</p>
<main>${posts.map(article).join("")}</main>
</body>
</html>
`;
}
function article(post) {
	return `
<article>
<p class="quiet" dir="auto">${escapeHtml(`@${post.account} · ${post.at}${post.replyTo === null ? "" : ` · answers ${post.replyTo}`}`)}</p>
<p class="text" dir="auto">${escapeHtml(post.text)}</p>${post.media.map(figure).join("")}${post.notes.map(note).join("")}
<p class="quiet">${escapeHtml(post.url ?? post.id)}</p>
</article>`;
}
function figure({ alt, type }) {
	const words = alt === null || alt === "" ? "without alternative text" : alt;
	return `\n<figure dir="auto"><span class="quiet">${escapeHtml(type)}</span> ${escapeHtml(words)}</figure>`;
}
function note(text) {
	return `\n<p class="quiet" dir="auto">${escapeHtml(text)}</p>`;
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character]);
}

// src/sandbox/mastodon/length.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const remoteMention = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/giu;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
function statusLength(spoilerText, text, perUrl) {
	return graphemes(spoilerText + countedText(text, perUrl));
}
function graphemes(text) {
	return [...segmenter.segment(text)].length;
}
function countedText(text, perUrl) {
	const urls = urlsIn(text).map(({ start, end }) => ({
		start,
		end,
		counted: "_".repeat(perUrl)
	}));
	const mentions = [...text.matchAll(remoteMention)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		counted: `@${match[1]}`
	}));
	let counted = "";
	let position = 0;
	for (const stretch of [...urls, ...mentions].sort((one, other) => one.start - other.start)) {
		if (stretch.start < position) continue;
		counted += text.slice(position, stretch.start) + stretch.counted;
		position = stretch.end;
	}
	return counted + text.slice(position);
}
function urlsIn(text) {
	return import_dist.default.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false }).map(({ indices: [start, end] }) => ({
		start,
		end
	}));
}

// src/sandbox/mastodon/entities.ts
const handle = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@([\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*)/giu;
const hashtag = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu;
function statusEntity(state, status) {
	const parent = state.statuses.get(status.replyTo ?? "");
	return {
		id: status.id,
		created_at: time(status.createdAt),
		edited_at: status.editedAt === null ? null : time(status.editedAt),
		in_reply_to_id: status.replyTo,
		in_reply_to_account_id: parent?.account.id ?? null,
		sensitive: status.sensitive,
		spoiler_text: status.spoilerText,
		visibility: status.visibility,
		language: status.language,
		uri: `${state.origin}/users/${status.account.username}/statuses/${status.id}`,
		url: statusUrl(state, status),
		replies_count: [...state.statuses.values()].filter((other) => other.replyTo === status.id).length,
		reblogs_count: 0,
		favourites_count: 0,
		quotes_count: 0,
		favourited: false,
		reblogged: false,
		muted: false,
		bookmarked: false,
		pinned: false,
		content: contentHtml(status.text),
		filtered: [],
		reblog: null,
		application: {
			name: "Sandbox",
			website: null
		},
		account: accountEntity(state, status.account),
		media_attachments: status.media.map((media) => mediaEntity(state, media)),
		mentions: mentionsIn(status.text),
		tags: tagsIn(state, status.text),
		emojis: [],
		card: null,
		poll: status.poll === null ? null : pollEntity(state, status.poll)
	};
}
function statusUrl(state, { account, id }) {
	return `${state.origin}/@${account.username}/${id}`;
}
function mediaEntity(state, media) {
	const url = media.isReady ? `${state.origin}/media_attachments/${media.id}` : null;
	const size = media.width === null ? {} : { original: {
		width: media.width,
		height: media.height
	} };
	return {
		id: media.id,
		type: media.kind,
		url,
		preview_url: url,
		remote_url: null,
		preview_remote_url: null,
		text_url: null,
		meta: size,
		description: media.description,
		blurhash: null
	};
}
function accountEntity(state, account) {
	const { username } = account;
	const picture = `${state.origin}/avatars/original/missing.png`;
	return {
		id: account.id,
		username,
		acct: username,
		display_name: username,
		locked: false,
		bot: false,
		discoverable: true,
		indexable: false,
		group: false,
		created_at: time(account.createdAt),
		note: "",
		url: `${state.origin}/@${username}`,
		uri: `${state.origin}/users/${username}`,
		avatar: picture,
		avatar_static: picture,
		header: picture,
		header_static: picture,
		followers_count: 0,
		following_count: 0,
		statuses_count: [...state.statuses.values()].filter((status) => status.account === account).length,
		last_status_at: null,
		hide_collections: null,
		noindex: false,
		emojis: [],
		roles: [],
		fields: []
	};
}
function pollEntity(state, poll) {
	return {
		id: poll.id,
		expires_at: time(poll.expiresAt),
		expired: poll.expiresAt <= state.clock.now(),
		multiple: poll.multiple,
		votes_count: 0,
		voters_count: 0,
		voted: true,
		own_votes: [],
		options: poll.options.map((title) => ({
			title,
			votes_count: poll.hideTotals ? null : 0
		})),
		emojis: []
	};
}
function mentionsIn(text) {
	return [...new Map([...text.matchAll(handle)].map((match) => [`${match[1]}@${match[2]}`, match]))].map(([acct, [, username, host]]) => ({
		id: String(createHash("sha256").update(acct).digest().readBigUInt64BE() >> 2n),
		username,
		acct,
		url: `https://${host}/@${username}`
	}));
}
function tagsIn(state, text) {
	return [...new Set([...text.matchAll(hashtag)].map((match) => match[1].toLowerCase()))].map((name) => ({
		name,
		url: `${state.origin}/tags/${encodeURIComponent(name)}`
	}));
}
function contentHtml(text) {
	let html = "";
	let position = 0;
	for (const { start, end } of urlsIn(text)) {
		const url = escapeHtml(text.slice(start, end));
		html += escapeHtml(text.slice(position, start));
		html += `<a href="${url}" target="_blank" rel="nofollow noopener noreferrer">${url}</a>`;
		position = end;
	}
	html += escapeHtml(text.slice(position));
	const paragraphs = html.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br />")}</p>`);
	return text === "" ? "" : paragraphs.join("");
}
function time(milliseconds) {
	return new Date(milliseconds).toISOString();
}

// src/sandbox/mastodon/snowflake.ts
var Snowflakes = class {
	#last = 0n;
	next(milliseconds) {
		const first = BigInt(Math.max(0, Math.trunc(milliseconds))) << 16n;
		this.#last = first > this.#last ? first : this.#last + 1n;
		return this.#last.toString();
	}
};
function idNumber(id) {
	return id && /^\d{1,20}$/.test(id) ? BigInt(id) : null;
}

// src/sandbox/mastodon/limits.ts
const number = int().positive();
const defaultConfiguration = {
	statuses: {
		max_characters: 500,
		max_media_attachments: 4,
		characters_reserved_per_url: 23
	},
	media_attachments: {
		supported_mime_types: [...[
			"image/jpeg",
			"image/png",
			"image/gif",
			"image/heic",
			"image/heif",
			"image/webp",
			"image/avif"
		], ...[
			"video/webm",
			"video/mp4",
			"video/quicktime",
			"audio/mpeg",
			"audio/ogg",
			"audio/wav",
			"audio/flac"
		]],
		description_limit: 1500,
		image_size_limit: 16777216,
		image_matrix_limit: 33177600,
		video_size_limit: 103809024,
		video_frame_rate_limit: 120,
		video_matrix_limit: 8294400
	},
	polls: {
		max_options: 4,
		max_characters_per_option: 50,
		min_expiration: 300,
		max_expiration: 2629746
	}
};
const defaults = defaultConfiguration;
const configuration = object({
	statuses: object({
		max_characters: number.default(defaults.statuses.max_characters),
		max_media_attachments: number.default(defaults.statuses.max_media_attachments),
		characters_reserved_per_url: number.default(defaults.statuses.characters_reserved_per_url)
	}).prefault({}),
	media_attachments: object({
		supported_mime_types: array(string()).default(defaults.media_attachments.supported_mime_types),
		description_limit: number.default(defaults.media_attachments.description_limit),
		image_size_limit: number.default(defaults.media_attachments.image_size_limit),
		image_matrix_limit: number.default(defaults.media_attachments.image_matrix_limit),
		video_size_limit: number.default(defaults.media_attachments.video_size_limit)
	}).prefault({}),
	polls: object({
		max_options: number.default(defaults.polls.max_options),
		max_characters_per_option: number.default(defaults.polls.max_characters_per_option),
		min_expiration: number.default(defaults.polls.min_expiration),
		max_expiration: number.default(defaults.polls.max_expiration)
	}).prefault({})
});
function limitsOf(server) {
	return configuration.parse(server.configuration ?? {});
}

// src/sandbox/mastodon/draft.ts
function contentOf(state, account, parameters, editedId) {
	const limits = limitsOf(state);
	const media = mediaOf(state, account, parameters, editedId);
	const [warning, written] = [parameters.spoiler_text ?? "", parameters.status ?? ""].map((text) => text.trim());
	const text = written === "" ? warning : written;
	const spoilerText = written === "" ? "" : warning;
	if (text === "" && media.length === 0) return invalid("Text can't be blank");
	const { max_characters: max, characters_reserved_per_url: perUrl } = limits.statuses;
	if (statusLength(spoilerText, text, perUrl) > max) return invalid(`Text character limit of ${max} exceeded`);
	const poll = parameters.poll ? pollOf(state, parameters.poll) : null;
	return {
		text,
		spoilerText,
		sensitive: (parameters.sensitive ?? false) || warning !== "",
		language: languageOf(parameters.language),
		media,
		poll
	};
}
function mediaOf(state, account, { media_ids: ids, poll }, editedId) {
	if (!ids || ids.length === 0) return [];
	const max = limitsOf(state).statuses.max_media_attachments;
	if (ids.length > max || poll) return refuse(422, `Cannot attach more than ${max} files`);
	const media = ids.flatMap((id) => state.media.get(id) ?? []).filter((item) => item.account === account);
	const isFree = ({ statusId }) => statusId === null || statusId === editedId;
	if (media.length < ids.length || new Set(ids).size < ids.length || !media.every(isFree)) return refuse(422, "Media IDS not found or already attached to another post");
	if (media.length > 1 && media.some(({ kind }) => kind === "video" || kind === "audio")) return refuse(422, "Cannot attach a video to a post that already contains images");
	if (!media.every(({ isReady }) => isReady)) return refuse(422, "Cannot attach files that have not finished processing. Try again in a moment!");
	return media;
}
function pollOf(state, poll) {
	const limits = limitsOf(state).polls;
	const options = poll.options.map((option) => option.trim()).filter((option) => option !== "");
	if (options.length < 2) return invalid("Options must be more than one item");
	if (options.length > limits.max_options) return invalid(`Options can't contain more than ${limits.max_options} items`);
	if (options.some((option) => graphemes(option) > limits.max_characters_per_option)) return invalid(`Options can't be longer than ${limits.max_characters_per_option} characters each`);
	if (new Set(options).size < options.length) return invalid("Options contain duplicate items");
	if (poll.expires_in > limits.max_expiration) return invalid("Expires at is too far into the future");
	if (poll.expires_in < limits.min_expiration) return invalid("Expires at is too soon");
	return {
		id: state.nextId(),
		options,
		expiresAt: state.clock.now() + poll.expires_in * 1e3,
		multiple: poll.multiple ?? false,
		hideTotals: poll.hide_totals ?? false
	};
}
function languageOf(language) {
	return language && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language) ? language : "en";
}

// src/sandbox/mastodon/state.ts
const demoToken = "sandbox-mastodon-token";
const defaultScopes = [
	"profile",
	"read:statuses",
	"write:statuses",
	"write:media"
];
const visibilities = [
	"public",
	"unlisted",
	"private",
	"direct"
];
var MastodonState = class extends Double {
	statuses = /* @__PURE__ */ new Map();
	media = /* @__PURE__ */ new Map();
	accounts = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	keys = /* @__PURE__ */ new Map();
	calls;
	#snowflakes = new Snowflakes();
	idempotency = "ok";
	findLagMilliseconds = 0;
	mediaPolls = 0;
	mediaFails = false;
	configuration = defaultConfiguration;
	constructor(clock, random) {
		super(clock, random, "422");
		this.calls = new RateWindow(clock, 300, 300);
		this.addAccount({
			username: "demo",
			token: demoToken
		});
		this.addAccount({
			username: "friend",
			token: "sandbox-mastodon-friend"
		});
	}
	nextId() {
		return this.#snowflakes.next(this.clock.now());
	}
	addAccount({ username, token, scopes = defaultScopes }) {
		const account = {
			id: this.nextId(),
			username,
			createdAt: this.clock.now()
		};
		this.accounts.set(account.id, account);
		this.tokens.set(token, {
			account,
			scopes,
			isRevoked: false
		});
		return {
			id: account.id,
			username
		};
	}
	revokeToken(token) {
		const state = this.tokens.get(token);
		if (state !== void 0) state.isRevoked = true;
	}
	reset() {
		super.reset();
		this.statuses.clear();
		this.media.clear();
		this.keys.clear();
		this.calls.clear();
	}
};

// src/sandbox/mastodon/parameters.ts
const flag = union$1([boolean(), _enum([
	"true",
	"false",
	"1",
	"0"
]).transform((word) => word === "true" || word === "1")]).nullish();
const id = union$1([string(), int().transform(String)]);
const text = string().nullish();
const pollParameters = object({
	options: array(string()),
	expires_in: number$1().int(),
	multiple: flag,
	hide_totals: flag
});
const statusParameters = object({
	status: text,
	media_ids: array(id).nullish(),
	media_attributes: array(object({
		id,
		description: text
	})).nullish(),
	poll: pollParameters.nullish(),
	in_reply_to_id: id.nullish(),
	sensitive: flag,
	spoiler_text: text,
	visibility: _enum(visibilities).nullish(),
	language: text,
	scheduled_at: text,
	quoted_status_id: id.nullish()
});
function readStatus({ body, isMalformed }) {
	if (isMalformed) return refuse(400, "There was a problem parsing the request body");
	const read = statusParameters.safeParse(body ?? {});
	if (!read.success) return invalid(`${read.error.issues[0].path.join(".") || "body"} is invalid`);
	if (read.data.scheduled_at) return invalid("the sandbox cannot schedule");
	if (read.data.quoted_status_id) return invalid("the sandbox cannot quote");
	return read.data;
}

// src/sandbox/mastodon/statuses.ts
const keyMilliseconds = 36e5;
function createStatus(state, request) {
	const account = requireAccount(state, request, "write:statuses");
	const replyTo = parentOf(state, account, request);
	const key = keyOf(request, account);
	const known = key === null || state.idempotency === "ignored" ? void 0 : state.keys.get(key);
	if (known !== void 0 && known.expiresAt > state.clock.now()) return repeat(state, known.statusId);
	const status = draft(state, account, request, replyTo);
	store(state, status);
	if (key !== null) state.keys.set(key, {
		statusId: status.id,
		expiresAt: state.clock.now() + keyMilliseconds
	});
	return json(200, statusEntity(state, status));
}
function ghostStatus(state, request) {
	const account = requireAccount(state, request, "write:statuses");
	return json(200, statusEntity(state, draft(state, account, request, parentOf(state, account, request))));
}
function repeat(state, statusId) {
	if (state.idempotency === "500-on-repeat") return refuse(500, "Internal Server Error");
	return json(200, statusEntity(state, state.statuses.get(statusId) ?? notFound()));
}
function draft(state, account, request, replyTo) {
	const parameters = readStatus(request);
	return {
		account,
		...contentOf(state, account, parameters, null),
		visibility: parameters.visibility ?? "public",
		createdAt: state.clock.now(),
		editedAt: null,
		replyTo,
		id: state.nextId()
	};
}
function store(state, status) {
	state.statuses.set(status.id, status);
	for (const media of status.media) media.statusId = status.id;
	state.creates += 1;
}
function parentOf(state, account, request) {
	const { in_reply_to_id: parent } = readStatus(request);
	if (!parent) return null;
	const status = state.statuses.get(parent);
	if (status !== void 0 && isVisible(status, account)) return parent;
	return refuse(404, "The post you are trying to reply to does not appear to exist.");
}
function keyOf(request, account) {
	const key = request.headers["idempotency-key"];
	return key ? `${account.id} ${key}` : null;
}
function isVisible(status, viewer) {
	return status.account === viewer || status.visibility === "public" || status.visibility === "unlisted";
}
function visible(state, request, id) {
	const status = state.statuses.get(id);
	return status !== void 0 && isVisible(status, viewerOf(state, request)) ? status : notFound();
}
function own(state, account, id) {
	const status = state.statuses.get(id);
	return status?.account === account ? status : notFound();
}
function showStatus(state, request, id = "") {
	return json(200, statusEntity(state, visible(state, request, id)));
}
function showSource(state, request, id = "") {
	requireAccount(state, request, "read:statuses");
	const { text, spoilerText } = visible(state, request, id);
	return json(200, {
		id,
		text,
		spoiler_text: spoilerText
	});
}
function showContext(state, request, id = "") {
	const viewer = viewerOf(state, request);
	const ancestors = [];
	let parent = visible(state, request, id).replyTo;
	for (let up = state.statuses.get(parent ?? ""); up !== void 0; up = state.statuses.get(parent ?? "")) {
		ancestors.unshift(up);
		parent = up.replyTo;
	}
	const below = /* @__PURE__ */ new Set([id]);
	const descendants = [];
	for (const status of state.statuses.values()) {
		if (status.replyTo === null || !below.has(status.replyTo)) continue;
		below.add(status.id);
		descendants.push(status);
	}
	const show = (list) => list.filter((status) => isVisible(status, viewer)).map((status) => statusEntity(state, status));
	return json(200, {
		ancestors: show(ancestors),
		descendants: show(descendants)
	});
}
function editStatus(state, request, id = "") {
	const account = requireAccount(state, request, "write:statuses");
	const status = own(state, account, id);
	const parameters = readStatus(request);
	const content = contentOf(state, account, parameters, id);
	for (const { id: mediaId, description } of parameters.media_attributes ?? []) {
		const media = content.media.find((item) => item.id === mediaId);
		if (media !== void 0) media.description = description ?? null;
	}
	const before = JSON.stringify(statusEntity(state, status));
	for (const media of status.media) media.statusId = null;
	Object.assign(status, content);
	for (const media of status.media) media.statusId = id;
	if (JSON.stringify(statusEntity(state, status)) !== before) status.editedAt = state.clock.now();
	return json(200, statusEntity(state, status));
}
function deleteStatus(state, request, id = "") {
	const status = own(state, requireAccount(state, request, "write:statuses"), id);
	const entity = {
		...statusEntity(state, status),
		text: status.text
	};
	state.statuses.delete(id);
	for (const media of status.media) {
		media.statusId = null;
		if (request.query.get("delete_media") === "true") state.media.delete(media.id);
	}
	for (const other of state.statuses.values()) if (other.replyTo === id) other.replyTo = null;
	return json(200, entity);
}

// src/sandbox/mastodon/accounts.ts
function verifyCredentials(state, request) {
	const account = requireAccount(state, request, "profile", "read:accounts");
	const source = {
		privacy: "public",
		sensitive: false,
		language: "en",
		note: "",
		fields: [],
		follow_requests_count: 0
	};
	const role = {
		id: "-99",
		name: "",
		permissions: "0",
		color: "",
		highlighted: false
	};
	return json(200, {
		...accountEntity(state, account),
		source,
		role
	});
}
function listStatuses(state, request, id = "") {
	const viewer = viewerOf(state, request);
	const account = state.accounts.get(id) ?? notFound();
	const newest = state.clock.now() - state.findLagMilliseconds;
	const page = pageOf([...state.statuses.values()].filter((status) => status.account === account && isVisible(status, viewer) && status.createdAt <= newest && !(request.query.get("exclude_replies") === "true" && status.replyTo !== null)), request.query);
	return json(200, page.map((status) => statusEntity(state, status)), linkHeader(state, request, page));
}
function pageOf(statuses, query) {
	const below = idNumber(query.get("max_id"));
	const above = idNumber(query.get("min_id") ?? query.get("since_id"));
	const ascending = statuses.filter(({ id }) => (below === null || BigInt(id) < below) && (above === null || BigInt(id) > above)).sort((one, other) => BigInt(one.id) < BigInt(other.id) ? -1 : 1);
	const limit = Math.min(Math.max(Number.parseInt(query.get("limit") ?? "", 10) || 20, 1), 40);
	return (query.has("min_id") ? ascending.slice(0, limit) : ascending.slice(-limit)).reverse();
}
function linkHeader(state, { path }, page) {
	const [newest, oldest] = [page[0], page.at(-1)];
	if (newest === void 0 || oldest === void 0) return {};
	const url = `${state.origin}${path}`;
	return { link: `<${url}?max_id=${oldest.id}>; rel="next", <${url}?min_id=${newest.id}>; rel="prev"` };
}

// src/sandbox/mastodon/instance.ts
const version = "4.5.4";
const description = "A local double. Nothing here is public.";
function showInstance(state) {
	return json(200, {
		domain: new URL(state.origin).host,
		title: "Sandbox",
		version,
		source_url: "https://github.com/mastodon/mastodon",
		description,
		usage: { users: { active_month: state.accounts.size } },
		thumbnail: {
			url: `${state.origin}/thumbnail.png`,
			blurhash: null,
			versions: {}
		},
		icon: [],
		languages: ["en"],
		...configurationOf(state),
		registrations: {
			enabled: false,
			approval_required: false,
			message: null,
			url: null
		},
		api_versions: { mastodon: 7 },
		contact: {
			email: "admin@sandbox.test",
			account: null
		},
		rules: []
	});
}
function showFirstInstance(state) {
	const [account] = state.accounts.values();
	return json(200, {
		uri: new URL(state.origin).host,
		title: "Sandbox",
		short_description: description,
		description,
		email: "admin@sandbox.test",
		version,
		urls: {},
		stats: {
			user_count: state.accounts.size,
			status_count: state.statuses.size,
			domain_count: 0
		},
		thumbnail: null,
		languages: ["en"],
		registrations: false,
		approval_required: false,
		invites_enabled: false,
		...configurationOf(state),
		contact_account: account === void 0 ? null : accountEntity(state, account),
		rules: []
	});
}
function configurationOf({ configuration }) {
	return configuration === null ? {} : { configuration };
}

// src/sandbox/mastodon/media.ts
const upload = object({
	file: _instanceof(File),
	description: string().nullish()
});
const mending = object({ description: string().nullish() });
const gifMatrixLimit = 921600;
async function uploadMedia(state, request) {
	const media = await draftMedia(state, request);
	state.media.set(media.id, media);
	return json(media.isReady ? 200 : 202, mediaEntity(state, media));
}
async function ghostMedia(state, request) {
	return json(200, mediaEntity(state, await draftMedia(state, request)));
}
async function draftMedia(state, request) {
	const account = requireAccount(state, request, "write:media");
	const read = upload.safeParse(request.body);
	if (!read.success) return invalid("File can't be blank");
	const description = checkedDescription(state, read.data.description);
	const { mime, kind, width, height } = await inspect(state, new Uint8Array(await read.data.file.arrayBuffer()));
	const isReady = kind === "image" && state.mediaPolls === 0;
	if (isReady && state.mediaFails) return refuse(422, "Error processing thumbnail for uploaded media");
	const { mediaPolls: pollsLeft, mediaFails: fails } = state;
	return {
		id: state.nextId(),
		account,
		kind,
		mime,
		description,
		width,
		height,
		pollsLeft,
		fails,
		isReady,
		statusId: null
	};
}
async function inspect(state, bytes) {
	const limits = limitsOf(state).media_attachments;
	const mime = (await fileTypeFromBuffer(bytes))?.mime.replace("apng", "png") ?? "";
	if (!limits.supported_mime_types.includes(mime)) return invalid("File content type is invalid");
	const isImage = mime.startsWith("image/");
	if (bytes.length >= (isImage ? limits.image_size_limit : limits.video_size_limit)) return invalid("File size is too large");
	if (!isImage) return {
		kind: mime.startsWith("audio/") ? "audio" : "video",
		mime,
		width: null,
		height: null
	};
	const { width, height } = measure(bytes);
	const most = mime === "image/gif" ? Math.min(gifMatrixLimit, limits.image_matrix_limit) : limits.image_matrix_limit;
	if (width * height > most) return invalid(`File dimensions of ${width}x${height} are not supported`);
	return {
		kind: mime === "image/gif" ? "gifv" : "image",
		mime,
		width,
		height
	};
}
function measure(bytes) {
	try {
		return imageSize(bytes);
	} catch {
		return refuse(422, "Error processing thumbnail for uploaded media");
	}
}
function checkedDescription(state, description) {
	const max = limitsOf(state).media_attachments.description_limit;
	if (description && [...description].length > max) return invalid(`Description is too long (maximum is ${max} characters)`);
	return description || null;
}
function showMedia(state, request, id = "") {
	const media = unattached(state, requireAccount(state, request, "write:media"), id);
	if (!media.isReady && media.pollsLeft > 0) {
		media.pollsLeft -= 1;
		return json(206, mediaEntity(state, media));
	}
	if (!media.isReady && media.fails) return refuse(422, "Error processing thumbnail for uploaded media");
	media.isReady = true;
	return json(200, mediaEntity(state, media));
}
function mendMedia(state, request, id = "") {
	const media = unattached(state, requireAccount(state, request, "write:media"), id);
	const { description } = mending.safeParse(request.body).data ?? {};
	media.description = checkedDescription(state, description);
	return json(200, mediaEntity(state, media));
}
function deleteMedia(state, request, id = "") {
	const account = requireAccount(state, request, "write:media");
	const media = state.media.get(id);
	if (media?.account !== account) return notFound();
	if (media.statusId !== null) return refuse(422, "Media attachment is currently used by a status");
	state.media.delete(id);
	return json(200, {});
}
function unattached(state, account, id) {
	const media = state.media.get(id);
	return media?.account === account && media.statusId === null ? media : notFound();
}

// src/sandbox/mastodon/double.ts
const routes = [
	[
		"POST",
		"/api/v1/statuses",
		createStatus
	],
	[
		"GET",
		"/api/v1/statuses/:id",
		showStatus
	],
	[
		"PUT",
		"/api/v1/statuses/:id",
		editStatus
	],
	[
		"DELETE",
		"/api/v1/statuses/:id",
		deleteStatus
	],
	[
		"GET",
		"/api/v1/statuses/:id/source",
		showSource
	],
	[
		"GET",
		"/api/v1/statuses/:id/context",
		showContext
	],
	[
		"GET",
		"/api/v1/accounts/verify_credentials",
		verifyCredentials
	],
	[
		"GET",
		"/api/v1/accounts/:id/statuses",
		listStatuses
	],
	[
		"POST",
		"/api/v2/media",
		uploadMedia
	],
	[
		"GET",
		"/api/v1/media/:id",
		showMedia
	],
	[
		"PUT",
		"/api/v1/media/:id",
		mendMedia
	],
	[
		"DELETE",
		"/api/v1/media/:id",
		deleteMedia
	],
	[
		"GET",
		"/api/v2/instance",
		showInstance
	],
	[
		"GET",
		"/api/v1/instance",
		showFirstInstance
	]
];
const refusals = {
	"400": "Bad request",
	"401": "The access token is invalid",
	"403": "This action is not allowed",
	"422": "Validation failed: Text contained a disallowed hashtag",
	"429": "Too many requests",
	"500": "Internal Server Error",
	"503": "There was a temporary problem serving your request, please try again"
};
var MastodonDouble = class extends MastodonState {
	platform = "mastodon";
	maxBytes = 110100480;
	identifyingMembers = ["id"];
	kindOf({ method, path }) {
		if (method === "POST" && path === "/api/v1/statuses") return "create";
		if (method === "POST" && path === "/api/v2/media") return "upload";
		if (path.startsWith("/oauth/")) return "login";
		return method === "GET" ? "read" : "other";
	}
	async handle(request) {
		const rate = this.#rateHeaders(request);
		try {
			const route = findRoute(routes, request);
			return withHeaders(await (route === null ? this.#elsewhere(request) : route.handler(this, request, ...route.parameters)), rate);
		} catch (error) {
			throw error instanceof Refusal ? new Refusal(withHeaders(error.reply, rate)) : error;
		}
	}
	async ghost(request) {
		switch (this.kindOf(request)) {
			case "create": return ghostStatus(this, request);
			case "upload": return ghostMedia(this, request);
			default: return json(200, { id: this.nextId() });
		}
	}
	refuse(status) {
		const headers = status === "429" ? rateHeaders(300, 0, this.clock.now() + 12e4) : {};
		return json(Number(status), { error: refusals[status] }, headers);
	}
	posts() {
		return [...this.statuses.values()].map((status) => this.#shown(status)).reverse();
	}
	#shown(status) {
		const { id, text, replyTo, spoilerText, visibility, language, poll, editedAt } = status;
		return {
			id,
			url: statusUrl(this, status),
			text,
			account: status.account.username,
			replyTo,
			media: status.media.map(({ description, mime }) => ({
				alt: description,
				type: mime
			})),
			at: new Date(status.createdAt).toISOString(),
			notes: [
				`${visibility}, ${language}`,
				...spoilerText === "" ? [] : [`warning: ${spoilerText}`],
				...poll === null ? [] : [`poll: ${poll.options.join(" / ")}`],
				...editedAt === null ? [] : ["edited"]
			]
		};
	}
	#elsewhere({ method, path }) {
		if (method === "GET" && /^\/@[^/]+\/\d+$/.test(path)) return json(302, {}, { location: "/" });
		return json(404, { error: "Record not found" });
	}
	#rateHeaders({ headers }) {
		const { limit, remaining, resetAt } = this.calls.take(headers.authorization ?? "", 1);
		return rateHeaders(limit, remaining, resetAt);
	}
};
function rateHeaders(limit, remaining, resetAt) {
	const reset = new Date(resetAt).toISOString().replace("Z", "000Z");
	return {
		"x-ratelimit-limit": `${limit}`,
		"x-ratelimit-remaining": `${remaining}`,
		"x-ratelimit-reset": reset
	};
}
function withHeaders(reply, headers) {
	return {
		...reply,
		headers: {
			...headers,
			...reply.headers
		}
	};
}

// src/sandbox/form-fields.ts
function nestFields(form) {
	const fields = Object.create(null);
	for (const [name, value] of form) {
		const match = /^([^[\]]+)(?:\[([^[\]]+)\])?(\[\])?$/.exec(name);
		if (match === null) continue;
		const [, outer, inner, list] = match;
		const holder = inner === void 0 ? fields : objectAt(fields, outer);
		const key = inner ?? outer;
		if (list === void 0) holder[key] = value;
		else holder[key] = [...Array.isArray(holder[key]) ? holder[key] : [], value];
	}
	return fields;
}
function objectAt(fields, name) {
	const there = fields[name];
	if (typeof there === "object" && there !== null && Object.getPrototypeOf(there) === null) return there;
	const made = Object.create(null);
	fields[name] = made;
	return made;
}

// src/sandbox/incoming.ts
async function readIncoming(message, maxBytes) {
	const bytes = await readBytes(message, maxBytes);
	if (bytes === null) return null;
	const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : `${value}`]));
	const url = new URL(message.url ?? "/", "http://127.0.0.1");
	return {
		method: message.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		headers,
		bytes,
		...await parseBody(bytes, headers["content-type"] ?? "")
	};
}
async function readBytes(message, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of message) {
		size += chunk.length;
		if (size > maxBytes) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
async function parseBody(bytes, type) {
	if (bytes.length === 0) return {
		body: void 0,
		isMalformed: false
	};
	try {
		if (/^application\/json\b/i.test(type)) return {
			body: parseJson(bytes),
			isMalformed: false
		};
		if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
			const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
			return {
				body: nestFields(form),
				isMalformed: false
			};
		}
	} catch {
		return {
			body: void 0,
			isMalformed: true
		};
	}
	return {
		body: void 0,
		isMalformed: false
	};
}
function parseJson(bytes) {
	return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

// src/sandbox/control.ts
const faultRequest = object({ fault: string() });
function controlReply(double, request) {
	const { method, path } = request;
	if (method === "GET" && path === "/") return timeline(double);
	if (!path.startsWith("/_sandbox/")) return null;
	if (method !== "GET" && !isOwnOrigin(request.headers.origin, double)) return json(403, { error: "Only for loopback" });
	switch (`${method} ${path}`) {
		case "GET /_sandbox/state": return json(200, describe(double));
		case "POST /_sandbox/faults": return addFault$1(double, request);
		case "DELETE /_sandbox/faults":
			double.faults.clear();
			return json(200, { faults: [] });
		case "POST /_sandbox/reset":
			double.reset();
			return json(200, describe(double));
		default: return json(404, { error: "The sandbox has no such route" });
	}
}
function timeline(double) {
	const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
	const page = timelinePage(double.platform, double.posts());
	return html(200, page, {
		"content-security-policy": policy,
		"x-content-type-options": "nosniff"
	});
}
function describe(double) {
	const { platform, creates, requests } = double;
	return {
		platform,
		creates,
		posts: double.posts(),
		requests: requests.length
	};
}
function addFault$1(double, { bytes }) {
	try {
		double.fault(faultRequest.parse(parseJson(bytes)).fault);
		return json(200, { faults: double.faults.list() });
	} catch (error) {
		const message = error instanceof RangeError ? error.message : "Send JSON: {\"fault\": \"accept-then-cut:1\"}";
		return json(400, { error: message });
	}
}
function isOwnOrigin(origin, double) {
	const port = new URL(double.origin).port;
	return origin === void 0 || origin === double.origin || origin === `http://localhost:${port}`;
}

// src/sandbox/deliver.ts
async function deliver(response, { reply, manner }) {
	if (manner === "cut") response.socket?.destroy();
	if (reply === null || manner === "cut") return;
	if (manner === "endless") return sendEndless(response, reply);
	const bytes = Buffer.from(reply.body);
	response.writeHead(reply.status, {
		...reply.headers,
		"content-length": bytes.length
	});
	if (manner === "drip") response.write(bytes.subarray(0, 1));
	else response.end(bytes);
}
async function sendEndless(response, { headers }) {
	response.writeHead(200, headers);
	try {
		await pipeline$1(Readable.from(endlessJson()), response);
	} catch {}
}
function* endlessJson() {
	yield "{\"padding\":\"";
	const chunk = "a".repeat(16384);
	while (true) yield chunk;
}

// src/sandbox/perform.ts
async function perform(double, request, fault) {
	if (fault === null) return whole$1(await run(double, request));
	if (isRefusal(fault)) return whole$1(double.refuse(fault));
	switch (fault) {
		case "cut": return {
			reply: null,
			manner: "cut"
		};
		case "redirect": return whole$1(json(302, {}, { location: `https://elsewhere.sandbox.test${request.path}` }));
		case "ghost": return whole$1(await refusalsAsReplies(() => double.ghost(request)));
		default: return afterwards(fault, double, await run(double, request));
	}
}
function afterwards(fault, double, done) {
	switch (fault) {
		case "accept-then-cut": return {
			reply: null,
			manner: "cut"
		};
		case "accept-then-500": return whole$1(double.refuse("500"));
		case "accept-then-502-html": return whole$1(gatewayPage(502));
		case "accept-then-504": return whole$1(gatewayPage(504));
		case "slow": return {
			reply: null,
			manner: "hold"
		};
		case "drip": return {
			reply: done,
			manner: "drip"
		};
		case "endless": return {
			reply: done,
			manner: "endless"
		};
		case "unreadable": return whole$1(html(200, "<!doctype html><title>Welcome</title><p>Please accept our cookies.</p>"));
		case "no-id": return whole$1(done.status < 300 ? without(done, double.identifyingMembers) : done);
	}
}
function run(double, request) {
	return refusalsAsReplies(() => double.handle(request));
}
async function refusalsAsReplies(action) {
	try {
		return await action();
	} catch (error) {
		if (error instanceof Refusal) return error.reply;
		throw error;
	}
}
function whole$1(reply) {
	return {
		reply,
		manner: "whole"
	};
}

// src/sandbox/request-log.ts
const secretHeaders = /* @__PURE__ */ new Set([
	"authorization",
	"cookie",
	"dpop"
]);
const secretFields = /* @__PURE__ */ new Set([
	"password",
	"token",
	"client_secret",
	"code",
	"refresh_token",
	"authFactorToken"
]);
function describeRequest(request) {
	const query = request.query.toString();
	return {
		method: request.method,
		path: query === "" ? request.path : `${request.path}?${query}`,
		headers: mapEntries(request.headers, (value, name) => secretHeaders.has(name) ? digested(value) : value),
		body: describeBody(request),
		status: null
	};
}
function describeBody({ body, bytes, headers }) {
	if (body === void 0) return bytes.length === 0 ? void 0 : {
		type: headers["content-type"] ?? null,
		size: bytes.length
	};
	if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
	return mapEntries(body, (value, name) => {
		if (value instanceof File) return {
			name: value.name,
			type: value.type,
			size: value.size
		};
		return secretFields.has(name) ? digested(String(value)) : value;
	});
}
function digested(secret) {
	return `sha256:${createHash("sha256").update(secret).digest("hex").slice(0, 12)}`;
}
function mapEntries(from, change) {
	return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value, name)]));
}

// src/sandbox/server.ts
async function listen(double, port) {
	const server = createServer((message, response) => {
		answer(double, message, response).catch(() => response.destroy());
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	double.origin = `http://127.0.0.1:${server.address().port}`;
	return () => new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
async function answer(double, message, response) {
	if (!isLoopback(message.headers.host)) return deliver(response, whole(json(403, { error: "Only for loopback" })));
	const request = await readIncoming(message, double.maxBytes);
	if (request === null) return deliver(response, whole(json(413, { error: "PayloadTooLarge" }, { connection: "close" })));
	const control = controlReply(double, request);
	if (control !== null) return deliver(response, whole(control));
	const entry = describeRequest(request);
	double.requests.push(entry);
	const delivery = await performSafely(double, request);
	entry.status = delivery.reply?.status ?? null;
	return deliver(response, delivery);
}
async function performSafely(double, request) {
	const fault = double.faults.take(double.kindOf(request));
	try {
		return await perform(double, request, fault);
	} catch {
		return whole(double.refuse("500"));
	}
}
function isLoopback(host) {
	return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host ?? "");
}
function whole(reply) {
	return {
		reply,
		manner: "whole"
	};
}

// src/sandbox/sandbox.ts
const sandboxCredentials = {
	mastodon: { token: demoToken },
	bluesky: {
		identifier: demoAccount.handle,
		password: demoAccount.password
	}
};
async function startSandbox(options) {
	const { clock, random } = options;
	const doubles = {
		mastodon: new MastodonDouble(clock, random),
		bluesky: new BlueskyDouble(clock, random)
	};
	for (const specification of options.faults ?? []) addFault(doubles, specification);
	const chosen = (options.platforms ?? Object.keys(doubles)).map((platform) => doubleOf(doubles, platform));
	const closers = [];
	const close = async () => {
		await Promise.all(closers.map((closeOne) => closeOne()));
	};
	try {
		for (const double of chosen) closers.push(await listen(double, options.ports?.[double.platform] ?? 0));
	} catch (error) {
		await close();
		throw error;
	}
	return {
		endpoints: Object.fromEntries(chosen.map(({ platform, origin }) => [platform, origin])),
		...doubles,
		fault: (specification) => addFault(doubles, specification),
		close
	};
}
function addFault(doubles, specification) {
	const [platform = "", ...rest] = specification.split(":");
	doubleOf(doubles, platform).fault(rest.join(":"));
}
function doubleOf(doubles, platform) {
	const double = Object.hasOwn(doubles, platform) ? doubles[platform] : void 0;
	if (double !== void 0) return double;
	throw new RangeError(`the sandbox has no platform "${platform}"; it has ${Object.keys(doubles).join(", ")}, and a fault begins with one of them`);
}

export { startSandbox as n, sandboxCredentials as t };