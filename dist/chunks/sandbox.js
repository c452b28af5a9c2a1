import { i as __toESM } from "./rolldown-runtime.js";
import { B as object, D as _instanceof, E as _enum, G as string, J as unknown, L as literal, P as int, R as looseObject, U as record$1, W as strictObject, Y as url, j as boolean, k as array, q as union$1, w as datetime, x as number$2, z as number$1 } from "./nouns.js";
import { t as fileTypeFromBuffer } from "./file-type.js";
import { n as CID, r as create, t as encode$1 } from "./src.js";
import { t as require_dist } from "./dist.js";
import { t as imageSize } from "./esm.js";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { createHash, createHmac } from "node:crypto";
import { pipeline } from "node:stream/promises";

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
	const keptOf = (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => !members.includes(name)));
	const headers = keptOf(reply.headers);
	if (reply.body === "") return {
		...reply,
		headers
	};
	const value = JSON.parse(reply.body);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		...reply,
		headers,
		body: "{}"
	};
	return {
		...reply,
		headers,
		body: JSON.stringify(keptOf(value))
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
		const said = decode$1(given[index]);
		if (part.startsWith(":") && said) parameters.push(said);
		else if (part !== said) return null;
	}
	return parameters;
}
function decode$1(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
}

// src/sandbox/bluesky/errors.ts
function refuse$7(status, error, message, headers = {}) {
	throw new Refusal(json(status, {
		error,
		message
	}, headers));
}
function invalid$4(message) {
	return refuse$7(400, "InvalidRequest", message);
}
function internal() {
	return refuse$7(500, "InternalServerError", "Internal Server Error");
}

// src/sandbox/bluesky/access.ts
function requireAccount$2(state, request) {
	return requireToken$2(state, request, "access").account;
}
function requireToken$2(state, request, kind) {
	const written = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	if (written === void 0) return refuse$7(401, "AuthMissing", "Authentication Required");
	const token = state.tokens.get(written);
	if (token === void 0) return refuse$7(400, "InvalidToken", "Token could not be verified");
	if (token.kind !== kind) return refuse$7(400, "InvalidToken", "Bad token scope");
	if (token.isRevoked) return refuse$7(400, "ExpiredToken", "Token has been revoked");
	if (token.expiresAt <= state.clock.now()) return refuse$7(400, "ExpiredToken", "Token has expired");
	return token;
}
function readInput({ body, isMalformed, bytes }, shape) {
	if (isMalformed) return refuse$7(400, "SyntaxError", "Unexpected token in JSON");
	if (bytes.length > 1e6) return refuse$7(413, "PayloadTooLarge", "request entity too large");
	const read = shape.safeParse(body ?? {});
	return read.success ? read.data : invalid$4(inputMessage(read.error));
}
function readQuery({ query }, shape) {
	const read = shape.safeParse(Object.fromEntries(query));
	return read.success ? read.data : invalid$4(inputMessage(read.error));
}
function inputMessage({ issues: [issue] }) {
	const place = issue.path.join("/");
	return issue.code === "invalid_type" && issue.message.includes("undefined") ? `Input must have the property "${place}"` : `Input/${place} is invalid`;
}

// src/sandbox/bluesky/cid.ts
const sha256$1 = 18;
const raw = 85;
function recordCid(record) {
	return cidOf(113, encode$1(toData(record)));
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
	const digest = create(sha256$1, createHash("sha256").update(bytes).digest());
	return CID.createV1(codec, digest).toString();
}
function toData(value) {
	if (typeof value === "number" && !Number.isSafeInteger(value)) return invalid$4("Invalid record: floats are not allowed");
	if (Array.isArray(value)) return value.map(toData);
	if (typeof value !== "object" || value === null) return value;
	if ("$link" in value) return isCid(value.$link) ? CID.parse(value.$link) : invalid$4("Invalid record: bad link");
	if ("$bytes" in value) return new Uint8Array(Buffer.from(String(value.$bytes), "base64"));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toData(inner)]));
}

// src/sandbox/bluesky/blobs.ts
async function uploadBlob(state, request) {
	const account = requireAccount$2(state, request);
	const { cid, blob } = await readBlob(state, request);
	if (!account.blobs.has(cid)) account.blobs.set(cid, blob);
	return json(200, { blob: reference$1(cid, blob) });
}
function keepBlob(account, cid, size, mimeType) {
	const blob = account.blobs.get(cid) ?? {
		mimeType,
		size,
		isUsed: false
	};
	account.blobs.set(cid, blob);
	return reference$1(cid, blob);
}
async function ghostBlob(state, request) {
	requireAccount$2(state, request);
	const { cid, blob } = await readBlob(state, request);
	return json(200, { blob: reference$1(cid, blob) });
}
async function readBlob(state, { bytes, headers }) {
	if (bytes.length > state.blobUploadLimit) return refuse$7(413, "PayloadTooLarge", "request entity too large");
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
function reference$1(cid, { mimeType, size }) {
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
	size: number$1()
});
function blobsIn(value) {
	if (typeof value !== "object" || value === null) return [];
	const blob = blobReference.safeParse(value);
	return blob.success ? [blob.data] : Object.values(value).flatMap(blobsIn);
}
function checkBlobs({ blobs }, references) {
	for (const { ref, mimeType, size } of references) {
		const blob = blobs.get(ref.$link);
		if (blob === void 0) refuse$7(400, "BlobNotFound", `Could not find blob: ${ref.$link}`);
		if (blob.isUsed) continue;
		if (blob.size !== size) refuse$7(400, "InvalidSize", `Size of blob does not match: ${ref.$link}`);
		if (blob.mimeType !== mimeType) refuse$7(400, "InvalidMimeType", `Mimetype of blob does not match: ${ref.$link}`);
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
	return account === null ? invalid$4("Unable to resolve handle") : json(200, { did: account.did });
}
function showDidDocument(state, _request, did = "") {
	const account = state.accounts.get(did);
	if (account === void 0) return refuse$7(404, "NotFound", `DID not registered: ${did}`);
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
	const headers = rateHeaders$3(stand.limit, over === void 0 ? stand.remaining : 0, stand.resetAt, seconds);
	return over === void 0 ? headers : refuse$7(429, "RateLimitExceeded", "Rate Limit Exceeded", headers);
}
function rateHeaders$3(limit, remaining, resetAt, seconds) {
	return {
		"ratelimit-limit": `${limit}`,
		"ratelimit-remaining": `${remaining}`,
		"ratelimit-reset": `${Math.ceil(resetAt / 1e3)}`,
		"ratelimit-policy": `${limit};w=${seconds}`
	};
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
<main>${posts.map(article$1).join("")}</main>
</body>
</html>
`;
}
function article$1(post) {
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

// src/sandbox/consent-page.ts
function consentPage(platform, { scopes, fields, action }) {
	const hidden = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`);
	return page$1(`Allow the app to use your ${platform} account?`, `<ul>${scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join("")}</ul>
<form method="post" action="${escapeHtml(action)}">
${hidden.join("\n")}
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>`);
}
function codePage(code) {
	return page$1("Copy this code to the app", `<p><code>${escapeHtml(code)}</code></p>`);
}
function faultPage(message) {
	return page$1("This request cannot be answered", `<p>${escapeHtml(message)}</p>`, 400);
}
function page$1(title, body, status = 200) {
	const policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
	const text = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
	return html(status, text, {
		"content-security-policy": policy,
		"x-content-type-options": "nosniff"
	});
}

// src/sandbox/consents.ts
var Consents = class {
	unticked = /* @__PURE__ */ new Set();
	#codes = /* @__PURE__ */ new Map();
	#clock;
	#random;
	constructor(clock, random) {
		this.#clock = clock;
		this.#random = random;
	}
	ask(rules, { query, path }) {
		const read = this.#read(rules, query);
		if (typeof read === "string") return faultPage(read);
		return consentPage(rules.platform, {
			scopes: read.scopes,
			fields: Object.fromEntries(query),
			action: path
		});
	}
	decide(rules, { body }) {
		const { decision, ...fields } = body;
		const query = new URLSearchParams(fields);
		const read = this.#read(rules, query);
		if (typeof read === "string") return faultPage(read);
		const state = query.get("state");
		if (decision !== "allow") return redirect(read.redirectUri, {
			error: "access_denied",
			state
		});
		const code = Buffer.from(this.#random.bytes(24)).toString("base64url");
		const scopes = read.scopes.filter((scope) => !this.unticked.has(scope));
		const expiresAt = this.#clock.now() + rules.codeMilliseconds;
		this.#codes.set(code, {
			...read,
			scopes,
			challenge: query.get("code_challenge"),
			expiresAt
		});
		return read.redirectUri === rules.shown ? codePage(code) : redirect(read.redirectUri, {
			code,
			state
		});
	}
	take({ pkce }, { code, clientId, redirectUri, verifier }) {
		const given = this.#codes.get(code);
		this.#codes.delete(code);
		if (given === void 0 || given.expiresAt <= this.#clock.now()) return null;
		if (given.clientId !== clientId || given.redirectUri !== redirectUri) return null;
		if (pkce === null || pkce === "ignored") return given;
		return given.challenge === createHash("sha256").update(verifier).digest(pkce) ? given : null;
	}
	#read(rules, query) {
		const said = (name) => query.get(name) ?? "";
		const [clientId, redirectUri] = [said(rules.client.name), said("redirect_uri")];
		if (!rules.client.isKnown(clientId)) return `${rules.client.name} is not known`;
		if (!rules.isRedirect(redirectUri, clientId)) return "redirect_uri is not registered";
		if (said("response_type") !== "code") return "response_type has to be code";
		if (said("state").length < 8 || said("state").length > 500) return "state is missing, short or long";
		const scopes = said("scope").split(rules.separator);
		const stranger = scopes.find((scope) => !rules.scopes.includes(scope));
		if (stranger !== void 0) return `scope ${stranger} is not known`;
		if (!isChallenge(rules.pkce, query)) return "code_challenge is missing, or has another form";
		for (const [name, value] of Object.entries(rules.more ?? {})) if (said(name) !== value) return `${name} has to be ${value}`;
		return {
			clientId,
			redirectUri,
			scopes
		};
	}
};
const challenges = {
	base64url: /^[\w-]{43}$/,
	hex: /^[0-9a-f]{64}$/
};
function isChallenge(pkce, query) {
	if (pkce === "ignored") return true;
	if (pkce === null) return !query.has("code_challenge");
	return challenges[pkce].test(query.get("code_challenge") ?? "") && query.get("code_challenge_method") === "S256";
}
function redirect(address, answer) {
	const location = new URL(address);
	for (const [name, value] of Object.entries(answer)) location.searchParams.set(name, value);
	return {
		status: 302,
		headers: {
			location: location.href,
			"cache-control": "no-store"
		},
		body: ""
	};
}
function isLoopbackRedirect(host) {
	const form = new RegExp(`^http://${host.replaceAll(".", "\\.")}:\\d{1,5}/callback$`);
	return (address) => form.test(address);
}

// src/sandbox/faults.ts
const places = [
	"create",
	"upload",
	"login",
	"read",
	"any"
];
const refusals$6 = [
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
	return name === "400" || name === "422" || refusals$6.includes(name);
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
		...refusals$6,
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
	consents;
	constructor(clock, random, refusal) {
		this.clock = clock;
		this.random = random;
		this.consents = new Consents(clock, random);
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
const demoAccount$1 = {
	handle: "demo.sandbox.test",
	password: "sand-boxx-pass-word"
};
const postCollection = "app.bsky.feed.post";
const threadgateCollection = "app.bsky.feed.threadgate";
const postgateCollection = "app.bsky.feed.postgate";
var BlueskyState = class extends Double {
	accounts = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	hourlyWrites;
	dailyWrites;
	logins;
	dailyLogins;
	serviceTokens = /* @__PURE__ */ new Map();
	jobs = /* @__PURE__ */ new Map();
	#lastSequence = 0;
	#lastMicroseconds = 0n;
	didDoc = true;
	imageBytes = 2e6;
	blobUploadLimit = 52428800;
	videoPolls = 1;
	videoFailure = null;
	wrapsJobs = false;
	videoLimits = {
		canUpload: true,
		remainingDailyVideos: 25,
		remainingDailyBytes: 1e10
	};
	constructor(clock, random) {
		super(clock, random, "400");
		this.hourlyWrites = new RateWindow(clock, 5e3, 3600);
		this.dailyWrites = new RateWindow(clock, 35e3, 86400);
		this.logins = new RateWindow(clock, 30, 300);
		this.dailyLogins = new RateWindow(clock, 300, 86400);
		this.addAccount(demoAccount$1);
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
		this.jobs.clear();
		this.serviceTokens.clear();
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
	refuse$7(400, "InvalidSwap", `Record was at ${current?.cid ?? "null"}`);
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
	limit: number$2().int().min(1).max(100).default(50),
	cursor: string().optional(),
	reverse: _enum(["true", "false"]).default("false")
});
function getRecord(state, request) {
	const { repo, collection, rkey, cid } = readQuery(request, recordQuery);
	const account = repositoryOf(state, repo);
	const found = findRecord(account, collection, rkey);
	if (found === void 0 || cid !== void 0 && cid !== found.cid) return refuse$7(400, "RecordNotFound", `Could not locate record: ${recordUri(account, {
		collection,
		rkey
	})}`);
	return json(200, shown$6(account, found));
}
function listRecords(state, request) {
	const { repo, collection, limit, cursor, reverse } = readQuery(request, listQuery);
	const account = repositoryOf(state, repo);
	const ascending = reverse === "true";
	const isAfter = (rkey) => cursor === void 0 || (ascending ? rkey > cursor : rkey < cursor);
	const page = [...account.records.values()].filter((record) => record.collection === collection && isAfter(record.rkey)).sort((one, other) => one.rkey < other.rkey === ascending ? -1 : 1).slice(0, limit);
	const last = page.at(-1);
	return json(200, {
		records: page.map((record) => shown$6(account, record)),
		...last === void 0 ? {} : { cursor: last.rkey }
	});
}
function getPosts(state, request) {
	const uris = request.query.getAll("uris");
	if (uris.length === 0 || uris.length > 25) return invalid$4("Params must have 1 to 25 \"uris\"");
	const viewer = request.headers.authorization === void 0 ? null : requireAccount$2(state, request);
	return json(200, { posts: uris.flatMap((uri) => postView(state, uri, viewer) ?? []) });
}
function postView(state, uri, viewer) {
	const [, did = "", rkey = ""] = new RegExp(`^at://([^/]+)/${"app.bsky.feed.post"}/([^/]+)$`).exec(uri) ?? [];
	const account = state.accountOf(did);
	const found = account === null ? void 0 : findRecord(account, postCollection, rkey);
	if (account === null || found === void 0) return null;
	const { value, ...reference } = shown$6(account, found);
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
		labels: [],
		...viewer === null ? {} : { viewer: { embeddingDisabled: !mayQuote(account, rkey, viewer) } }
	};
}
function mayQuote(author, rkey, viewer) {
	const gate = findRecord(author, postgateCollection, rkey)?.value.embeddingRules;
	return viewer === author || !Array.isArray(gate) || gate.length === 0;
}
function repositoryOf(state, repo) {
	return state.accountOf(repo) ?? invalid$4(`Could not find repo: ${repo}`);
}
function shown$6(account, record) {
	return {
		uri: recordUri(account, record),
		cid: record.cid,
		value: record.value
	};
}

// src/sandbox/bluesky/service-auth.ts
const query = object({
	aud: string().startsWith("did:"),
	lxm: string().optional(),
	exp: number$2().int().optional()
});
function getServiceAuth(state, request) {
	const account = requireAccount$2(state, request);
	const { aud: audience, lxm: method = null, exp } = readQuery(request, query);
	const now = state.clock.now();
	const expiresAt = exp === void 0 ? now + 6e4 : exp * 1e3;
	const longest = method === null ? 6e4 : 36e5;
	if (expiresAt <= now) return refuse$7(400, "BadExpiration", "expiration is in past");
	if (expiresAt > now + longest) return refuse$7(400, "BadExpiration", "cannot request a token with that expiration");
	const token = `sandbox-service-${Buffer.from(state.random.bytes(24)).toString("base64url")}`;
	state.serviceTokens.set(token, {
		account,
		audience,
		method,
		expiresAt
	});
	return json(200, { token });
}
function requireServiceToken(state, request, audience, method) {
	const written = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	const token = state.serviceTokens.get(written ?? "");
	if (token === void 0) return refuse$7(401, "AuthMissing", "Authentication Required");
	if (token.expiresAt <= state.clock.now()) return refuse$7(401, "JwtExpired", "jwt expired");
	if (token.audience !== audience) return refuse$7(401, "BadJwtAudience", "jwt audience does not match service did");
	if (token.method !== method) return refuse$7(401, "BadJwtLexiconMethod", "bad jwt lexicon method (\"lxm\")");
	return token.account;
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
	if (account === null || account.password !== password) return refuse$7(401, "AuthenticationRequired", "Invalid identifier or password", headers);
	const refreshJwt = issue(state, account, "refresh");
	return json(200, {
		...session(state, account),
		accessJwt: issue(state, account, "access"),
		refreshJwt
	}, headers);
}
function refreshSession(state, request) {
	const token = requireToken$2(state, request, "refresh");
	if (request.bytes.length > 0) return invalid$4("A request body was provided when none was expected");
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
	return json(200, session(state, requireAccount$2(state, request)));
}
function deleteSession(state, request) {
	requireToken$2(state, request, "refresh").isRevoked = true;
	return {
		status: 200,
		headers: {},
		body: ""
	};
}
function describeServer(state) {
	return json(200, {
		did: serverDid(state),
		availableUserDomains: [".sandbox.test"],
		inviteCodeRequired: true,
		links: {},
		contact: {},
		blobUploadLimit: state.blobUploadLimit
	});
}
function serverDid({ origin }) {
	return `did:web:${encodeURIComponent(new URL(origin).host)}`;
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
const blob$1 = object({ mimeType: string() });
const image = object({
	alt: string(),
	image: blob$1
});
const text$1 = string().default("");
const reference = object({ uri: string() });
const shownMedia$1 = object({
	images: array(image).optional().catch(void 0),
	video: blob$1.optional().catch(void 0),
	alt: string().optional().catch(void 0),
	captions: array(object({ lang: string() })).optional().catch(void 0),
	presentation: string().optional().catch(void 0),
	external: object({
		uri: text$1,
		title: text$1,
		description: text$1,
		thumb: blob$1.optional().catch(void 0)
	}).optional().catch(void 0)
});
const post = object({
	text: text$1.catch(""),
	createdAt: text$1.catch(""),
	langs: array(string()).optional().catch(void 0),
	reply: object({ parent: reference }).optional().catch(void 0),
	embed: shownMedia$1.extend({
		media: shownMedia$1.optional().catch(void 0),
		record: union$1([reference, object({ record: reference }).transform(({ record }) => record)]).optional().catch(void 0)
	}).optional().catch(void 0),
	labels: object({ values: array(object({ val: string() })) }).optional().catch(void 0),
	tags: array(string()).optional().catch(void 0),
	facets: array(object({ features: array(object({ uri: string().optional() })) })).optional().catch(void 0)
});
function shownRecord(account, record) {
	const value = post.parse(record.value);
	const { images = [], video, alt = null, captions = [], presentation, external } = value.embed?.media ?? value.embed ?? {};
	const links = (value.facets ?? []).flatMap(({ features }) => features.flatMap(({ uri }) => uri ?? []));
	return {
		id: recordUri(account, record),
		url: `https://bsky.app/profile/${account.did}/post/${record.rkey}`,
		text: value.text,
		account: account.handle,
		replyTo: value.reply?.parent.uri ?? null,
		media: [...images.map(({ alt: words, image: { mimeType } }) => ({
			alt: words,
			type: mimeType
		})), ...video === void 0 ? [] : [{
			alt,
			type: video.mimeType
		}]],
		at: value.createdAt,
		notes: [
			...external === void 0 ? [] : [`card: ${cardWords(external)}`],
			...value.embed?.record === void 0 ? [] : [`quotes: ${value.embed.record.uri}`],
			...listed("captions", captions.map(({ lang }) => lang)),
			...presentation === void 0 ? [] : [`shown as: ${presentation}`],
			...links.map((uri) => `link: ${uri}`),
			...listed("languages", value.langs),
			...listed("tags", value.tags),
			...listed("labels", value.labels?.values.map(({ val }) => val)),
			...gates(account, record)
		]
	};
}
function cardWords({ title, description, uri, thumb }) {
	return [
		title,
		description,
		uri,
		...thumb === void 0 ? [] : [`picture (${thumb.mimeType})`]
	].join(" · ");
}
const rules$5 = array(object({ $type: string() })).catch([]);
function gates(account, { rkey }) {
	const thread = findRecord(account, threadgateCollection, rkey)?.value.allow;
	const quotes = findRecord(account, postgateCollection, rkey)?.value.embeddingRules;
	const names = (value) => rules$5.parse(value).map(({ $type }) => $type.slice($type.indexOf("#") + 1));
	return [...thread === void 0 ? [] : [`may answer: ${names(thread).join(", ") || "nobody"}`], ...quotes === void 0 ? [] : [`quotes: ${names(quotes).join(", ")}`]];
}
function listed(name, values = []) {
	return values.length === 0 ? [] : [`${name}: ${values.join(", ")}`];
}

// src/sandbox/bluesky/video.ts
const serviceDid = "did:web:video.bsky.app";
const uploadQuery = object({
	did: string(),
	name: string().min(1)
});
const jobQuery = object({ jobId: string() });
function getUploadLimits(state, request) {
	requireServiceToken(state, request, serviceDid, "app.bsky.video.getUploadLimits");
	return json(200, state.videoLimits);
}
async function uploadVideo(state, request) {
	const { did } = readQuery(request, uploadQuery);
	const account = requireServiceToken(state, request, serverDid(state), "com.atproto.repo.uploadBlob");
	if (account.did !== did) return refuse$7(401, "AuthenticationRequired", "Authentication Required");
	const { bytes, headers } = request;
	const mime = (await fileTypeFromBuffer(bytes))?.mime.replace("x-m4v", "mp4");
	if (headers["content-type"] !== "video/mp4" || mime !== "video/mp4") return invalid$4("Unsupported video type");
	const cid = blobCid(bytes);
	const known = [...state.jobs.values()].find((job) => job.account === account && job.cid === cid);
	if (known !== void 0) {
		const said = {
			...jobStatus(state, known),
			error: "already_exists",
			message: "Video already processed"
		};
		return json(409, said);
	}
	const job = {
		id: `job-${state.nextTid()}`,
		account,
		cid,
		size: bytes.length,
		pollsLeft: state.videoPolls
	};
	state.jobs.set(job.id, job);
	return json(200, state.wrapsJobs ? { jobStatus: jobStatus(state, job) } : jobStatus(state, job));
}
function ghostVideo$1(state, request) {
	const { did } = readQuery(request, uploadQuery);
	return json(200, {
		jobId: `job-${state.nextTid()}`,
		did,
		state: "JOB_STATE_CREATED"
	});
}
function getJobStatus(state, request) {
	const job = state.jobs.get(readQuery(request, jobQuery).jobId);
	if (job === void 0) return invalid$4("Job not found");
	if (job.pollsLeft > 0) job.pollsLeft -= 1;
	return json(200, { jobStatus: jobStatus(state, job) });
}
const stages = [
	"JOB_STATE_UPLOADING",
	"JOB_STATE_SCANNING",
	"JOB_STATE_ENCODING",
	"JOB_STATE_CREATED"
];
function jobStatus(state, { id: jobId, account, cid, size, pollsLeft }) {
	const job = {
		jobId,
		did: account.did
	};
	if (pollsLeft > 0) return {
		...job,
		state: stages[Math.min(pollsLeft, stages.length) - 1],
		progress: 0
	};
	const { videoFailure: failureCode } = state;
	if (failureCode !== null) return {
		...job,
		state: "JOB_STATE_FAILED",
		error: "failed",
		failureCode,
		message: "The video cannot be used"
	};
	return {
		...job,
		state: "JOB_STATE_COMPLETED",
		blob: keepBlob(account, cid, size, "video/mp4")
	};
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
const atUri = string().regex(/^at:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/, "invalid at-uri");
const strongRef = looseObject({
	uri: atUri,
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
const tag$1 = boundedText(640, 64);
const features = {
	"app.bsky.richtext.facet#link": looseObject({ uri: link }),
	"app.bsky.richtext.facet#mention": looseObject({ did: string().startsWith("did:", "invalid did") }),
	"app.bsky.richtext.facet#tag": looseObject({ tag: tag$1 })
};
function embeds(imageBytes) {
	const image = looseObject({
		image: blob(/^image\//, imageBytes),
		alt: string("must be a string"),
		aspectRatio: aspectRatio.optional()
	});
	const caption = looseObject({
		lang: language,
		file: blob(/^text\/vtt$/, 2e4)
	});
	const video = looseObject({
		video: blob(/^video\/mp4$/, 3e8),
		alt: boundedText(1e4, 1e3).optional(),
		captions: boundedList(caption, 20).optional(),
		aspectRatio: aspectRatio.optional(),
		presentation: string("must be a string").optional()
	});
	const card = looseObject({
		uri: link,
		title: string("must be a string"),
		description: string("must be a string"),
		thumb: blob(/^image\//, 1e6).optional()
	});
	const plain = {
		"app.bsky.embed.images": looseObject({ images: boundedList(image, 4) }),
		"app.bsky.embed.video": video,
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
		tags: boundedList(tag$1, 8).optional(),
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
const listRule = looseObject({ list: atUri });
const threadgateSchema = looseObject({
	post: atUri,
	createdAt: dateTime,
	allow: boundedList(union({ "app.bsky.feed.threadgate#listRule": listRule }), 5).optional()
});
const postgateSchema = looseObject({
	post: atUri,
	createdAt: dateTime,
	embeddingRules: boundedList(union({}), 5).optional()
});
function isLanguage(text) {
	try {
		return new Intl.Locale(text).language !== "";
	} catch {
		return false;
	}
}

// src/sandbox/bluesky/prepare-record.ts
function prepareRecord(state, collection, rkey, record, validate) {
	if (!/^[a-zA-Z0-9.-]+$/.test(collection)) return invalid$4(`Invalid collection: ${collection}`);
	if (!/^[a-zA-Z0-9_~.:-]{1,512}$/.test(rkey) || rkey === "." || rkey === "..") return invalid$4("Invalid record key");
	if (record.$type !== void 0 && record.$type !== collection) return invalid$4(`Invalid $type: expected ${collection}, got ${String(record.$type)}`);
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
	const schema = schemaOf(state, collection);
	if (schema === null) return validate === true ? invalid$4(`Lexicon not found: lex:${collection}`) : "unknown";
	if (!isTid(rkey)) return invalid$4(`Invalid ${collection} record key: expected a TID, got "${rkey}"`);
	const issue = schema.safeParse(value).error?.issues[0];
	if (issue === void 0) return "valid";
	return invalid$4(`Invalid ${collection} record: ${issue.message} at ${[
		"$",
		"record",
		...issue.path
	].join(".")}`);
}
function schemaOf(state, collection) {
	switch (collection) {
		case postCollection: return postSchema(state.imageBytes);
		case threadgateCollection: return threadgateSchema;
		case postgateCollection: return postgateSchema;
		default: return null;
	}
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
	const account = requireAccount$2(state, request);
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
	const account = requireAccount$2(state, request);
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
	const account = requireAccount$2(state, request);
	const input = readInput(request, writesInput);
	checkRepo(account, input.repo);
	if (input.writes.length > mostWrites) return invalid$4(`Too many writes. Max: ${mostWrites}`);
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
	const account = requireAccount$2(state, request);
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
	const account = requireAccount$2(state, request);
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
	if (rkey === void 0 && action !== "create") return invalid$4("Input/writes must have the property \"rkey\"");
	if (action === "delete") return {
		action,
		collection,
		rkey
	};
	if (value === void 0) return invalid$4("Input/writes must have the property \"value\"");
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
	if (wanted !== did && wanted.toLowerCase() !== handle) refuse$7(401, "AuthenticationRequired", "Authentication Required");
}

// src/sandbox/bluesky/double.ts
const routes$7 = [
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
		"/xrpc/com.atproto.server.getServiceAuth",
		getServiceAuth
	],
	[
		"GET",
		"/xrpc/app.bsky.video.getUploadLimits",
		getUploadLimits
	],
	[
		"POST",
		"/xrpc/app.bsky.video.uploadVideo",
		uploadVideo
	],
	[
		"GET",
		"/xrpc/app.bsky.video.getJobStatus",
		getJobStatus
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
	"app.bsky.video.uploadVideo": "upload",
	"com.atproto.server.createSession": "login",
	"com.atproto.server.refreshSession": "login"
};
const refusals$5 = {
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
		"accessJwt",
		"jobId",
		"jobStatus"
	];
	kindOf({ method, path }) {
		return kinds[path.slice(path.lastIndexOf("/") + 1)] ?? (method === "GET" ? "read" : "other");
	}
	async handle(request) {
		const route = findRoute(routes$7, request);
		if (route !== null) return route.handler(this, request, ...route.parameters);
		return json(501, {
			error: "MethodNotImplemented",
			message: "Method Not Implemented"
		});
	}
	async ghost(request) {
		if (request.path.endsWith(".uploadVideo")) return ghostVideo$1(this, request);
		return this.kindOf(request) === "upload" ? ghostBlob(this, request) : ghostWrite(this, request);
	}
	refuse(status) {
		const [error, message] = refusals$5[status];
		const headers = status === "429" ? rateHeaders$3(5e3, 0, this.clock.now() + 12e4, 3600) : {};
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

// src/sandbox/linkedin/errors.ts
function errorReply$2(status, code, message, more = {}, headers = {}) {
	return json(status, {
		status,
		code,
		message,
		...more
	}, {
		"x-li-uuid": "AAsandboxAA==",
		...headers
	});
}
function refuse$6(status, code, message, more = {}) {
	throw new Refusal(errorReply$2(status, code, message, more));
}
function notFound$2() {
	return refuse$6(404, "NOT_FOUND", "Entity not found");
}
function unpermitted(field) {
	return refuse$6(403, "ACCESS_DENIED", `Unpermitted fields present in REQUEST_BODY: Data Processing Exception while processing fields [/${field}]`, { serviceErrorCode: 100 });
}
function bare$1(status, headers = {}) {
	return {
		status,
		headers,
		body: ""
	};
}

// src/sandbox/linkedin/versions.ts
const published = {
	"202511": "2026-11-16",
	"202601": "2027-01-15",
	"202602": "2027-02-15",
	"202603": "2027-03-16",
	"202604": "2027-04-15",
	"202605": "2027-05-15",
	"202606": "2027-06-15",
	"202607": "2027-07-15"
};
function isLive(version, now) {
	const match = /^(\d{4})(0[1-9]|1[0-2])$/.exec(version);
	if (match === null) return false;
	const [year, month] = [Number(match[1]), Number(match[2])];
	const ends = published[version] ?? new Date(Date.UTC(year + 1, month - 1, 15)).toISOString();
	return Date.UTC(year, month - 1, 1) <= now && now < Date.parse(ends);
}

// src/sandbox/linkedin/access.ts
function requireCaller(state, request) {
	const token = requireToken$1(state, request);
	const { "linkedin-version": version = "", "x-restli-protocol-version": protocol } = request.headers;
	if (version === "") refuse$6(400, "VERSION_MISSING", "A version must be present. Please specify a version by adding the LinkedIn-Version header.");
	if (!isLive(version, state.clock.now())) refuse$6(426, "NONEXISTENT_VERSION", `Requested version ${version}01 is not active`);
	if (protocol !== "2.0.0") refuse$6(400, "ILLEGAL_ARGUMENT", "Syntax exception in path variables");
	countCall(state, token);
	return token;
}
function requireToken$1(state, { headers }) {
	const value = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
	if (value === void 0) return refuse$6(401, "EMPTY_ACCESS_TOKEN", "Empty oauth2_access_token");
	const token = state.tokens.get(value);
	if (token === void 0) return refuse$6(401, "INVALID_ACCESS_TOKEN", "Invalid access token", { serviceErrorCode: 65600 });
	if (token.isRevoked) return refuse$6(401, "REVOKED_ACCESS_TOKEN", "The token used in the request has been revoked by the user", { serviceErrorCode: 65601 });
	if (token.expiresAt > state.clock.now()) return token;
	return refuse$6(401, "EXPIRED_ACCESS_TOKEN", "The token used in the request has expired", { serviceErrorCode: 65602 });
}
function countCall(state, { member }) {
	const day = `${member.sub} ${new Date(state.clock.now()).toISOString().slice(0, 10)}`;
	const calls = (state.calls.get(day) ?? 0) + 1;
	if (calls > state.callsPerMember) refuse$6(429, "TOO_MANY_REQUESTS", "Resource level throttle MEMBER DAY limit for calls to this resource is reached.", { serviceErrorCode: 101 });
	state.calls.set(day, calls);
}
function requireAuthor(state, token, author, what) {
	const isOwn = author === `urn:li:person:${token.member.sub}` && token.scopes.includes("w_member_social");
	const role = state.organizations.get(author)?.get(token.member);
	const isOfPage = role !== void 0 && [
		"ADMINISTRATOR",
		"CONTENT_ADMIN",
		"CONTENT_ADMINISTRATOR",
		"DIRECT_SPONSORED_CONTENT_POSTER"
	].includes(role) && token.scopes.includes("w_organization_social");
	if (!isOwn && !isOfPage) denied(what);
}
function requireReader(state, token, owner, what) {
	if (!(state.organizations.get(owner)?.has(token.member) && token.scopes.includes("r_organization_social"))) denied(what);
}
function denied(what) {
	return refuse$6(403, "ACCESS_DENIED", `Not enough permissions to access: ${what}`, { serviceErrorCode: 100 });
}

// src/sandbox/linkedin/content.ts
const altText = string().max(4086).optional();
const media = strictObject({
	id: string(),
	altText,
	title: string().optional()
});
const multiImage = strictObject({ images: array(strictObject({
	id: string(),
	altText
})).min(2).max(20) });
const article = strictObject({
	source: url({ protocol: /^https?$/ }).max(4086),
	title: string().min(1).max(400),
	description: string().max(4086).optional(),
	thumbnail: string().optional()
});
const poll$1 = strictObject({
	question: string().min(1).max(140),
	options: array(strictObject({ text: string().min(1).max(30) })).min(2).max(4),
	settings: strictObject({ duration: _enum([
		"ONE_DAY",
		"THREE_DAYS",
		"SEVEN_DAYS",
		"FOURTEEN_DAYS"
	]) })
});
const contentBody = union$1([
	strictObject({ media }),
	strictObject({ multiImage }),
	strictObject({ article }),
	strictObject({ poll: poll$1 })
]);
function shownMedia(state, content) {
	return (content === null ? [] : itemsOf(content)).flatMap(({ id, altText: alt }) => {
		const upload = state.uploads.get(id);
		return upload === void 0 ? [] : [{
			upload,
			alt: alt ?? null
		}];
	});
}
function itemsOf(content) {
	if ("media" in content) return [content.media];
	return "multiImage" in content ? content.multiImage.images : [];
}
function checkContent(state, content, author) {
	for (const { id } of itemsOf(content)) {
		const { kind } = requireUpload(state, id, author, "media" in content ? [
			"image",
			"video",
			"document"
		] : ["image"]);
		if (kind === "document" && "media" in content && !content.media.title) refuse$6(400, "MISSING_FIELD", "ERROR :: /content/media/title :: field is required but not found");
	}
	if ("article" in content && content.article.thumbnail !== void 0) requireUpload(state, content.article.thumbnail, author, ["image"]);
}
function requireUpload(state, urn, author, kinds) {
	const upload = state.uploads.get(urn);
	if (upload === void 0 || !kinds.includes(upload.kind)) return refuse$6(400, "INVALID_URN_ID", `${urn} does not exist`);
	if (upload.owner !== author) return refuse$6(400, "INVALID_VALUE_FOR_FIELD", `${urn} is not owned by ${author}`);
	if (!upload.isComplete || state.waitsForUpload > 0) {
		state.waitsForUpload = Math.max(0, state.waitsForUpload - 1);
		return refuse$6(400, "MEDIA_ASSET_WAITING_UPLOAD", `Media asset ${urn} is waiting for upload`);
	}
	if (upload.fails && upload.pollsLeft <= 0) return refuse$6(400, "MEDIA_ASSET_PROCESSING_FAILED", `Media asset ${urn} failed processing`);
	return upload;
}

// src/sandbox/linkedin/posts.ts
const mostCommentary = 3e3;
const body$1 = object({
	author: string().regex(/^urn:li:(?:person|organization):[\w-]+$/),
	commentary: string(),
	visibility: _enum([
		"PUBLIC",
		"CONNECTIONS",
		"LOGGED_IN"
	]),
	distribution: strictObject({
		feedDistribution: _enum(["MAIN_FEED", "NONE"]),
		targetEntities: array(unknown()).optional(),
		thirdPartyDistributionChannels: array(unknown()).optional()
	}),
	lifecycleState: literal("PUBLISHED"),
	isReshareDisabledByAuthor: boolean().optional(),
	content: contentBody.optional()
});
const fields$1 = Object.keys(body$1.shape);
function createPost$1(state, request) {
	const post = draft$5(state, request);
	const repeated = repeatOf(state, post);
	if (repeated !== null) return repeated;
	state.published.set(post.urn, post);
	state.recent.set(digestOf(post), {
		urn: post.urn,
		at: post.createdAt
	});
	state.creates += 1;
	return created$2(post);
}
function ghostPost$1(state, request) {
	return created$2(draft$5(state, request));
}
function created$2({ urn }) {
	return bare$1(201, {
		"x-restli-id": urn,
		location: `/rest/posts/${encodeURIComponent(urn)}`
	});
}
function draft$5(state, request) {
	const token = requireCaller(state, request);
	const { author, commentary, visibility, content = null, isReshareDisabledByAuthor = false } = readBody(request);
	requireAuthor(state, token, author, "partnerApiPostsExternal.CREATE.20260701");
	checkLength(commentary, "/commentary", mostCommentary);
	if (commentary === "" && content === null) refuse$6(400, "MISSING_FIELD", "Field /commentary is required");
	if (content !== null) checkContent(state, content, author);
	return {
		urn: `urn:li:${isHeavy(content) ? "ugcPost" : "share"}:${state.nextId()}`,
		author,
		commentary,
		visibility,
		content,
		isReshareDisabled: isReshareDisabledByAuthor,
		createdAt: state.clock.now(),
		isEdited: false,
		hasFailed: shownMedia(state, content).some(({ upload }) => upload.fails)
	};
}
function readBody(request) {
	if (request.isMalformed || typeof request.body !== "object" || request.body === null) return refuse$6(400, "ILLEGAL_ARGUMENT", "Invalid JSON in the request body");
	for (const [name, value] of Object.entries(request.body)) if (!fields$1.includes(name) || value === null) unpermitted(name);
	const read = body$1.safeParse(request.body);
	if (read.success) return read.data;
	const { path, message } = read.error.issues[0];
	return refuse$6(400, "INVALID_VALUE_FOR_FIELD", `ERROR :: /${path.join("/")} :: ${message}`);
}
function checkLength(text, field, most) {
	if (text.length > most) refuse$6(400, "FIELD_LENGTH_TOO_LONG", `Field ${field} is longer than ${most} characters`);
}
function isHeavy(content) {
	return content !== null && "media" in content && !content.media.id.startsWith("urn:li:image:");
}
function repeatOf(state, post) {
	const before = state.recent.get(digestOf(post));
	if (before === void 0 || before.at + state.duplicateMilliseconds <= state.clock.now()) return null;
	const urn = state.namesGhosts ? `urn:li:share:${state.nextId()}` : before.urn;
	return json(422, {
		errorDetailType: "com.linkedin.common.error.BadRequest",
		message: `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${urn}`,
		errorDetails: { inputErrors: [{
			description: "Duplicate post is detected",
			input: {},
			code: "DUPLICATE_POST"
		}] },
		status: 422
	});
}
function digestOf({ author, commentary, content }) {
	return JSON.stringify([
		author,
		commentary,
		content
	]);
}
function showPost$1(state, request, urn = "") {
	const token = requireCaller(state, request);
	requireEncoded(request);
	const post = state.published.get(urn);
	requireReader(state, token, post?.author ?? readableBy(state), "partnerApiPostsExternal.GET.20260701");
	return post === void 0 ? notFound$2() : json(200, entity$2(post));
}
function readableBy(state) {
	return state.organizations.keys().next().value ?? "";
}
function findPosts(state, request) {
	const token = requireCaller(state, request);
	const { query, headers } = request;
	if (query.get("q") !== "author" || headers["x-restli-method"] !== "FINDER") return refuse$6(400, "ILLEGAL_ARGUMENT", "The finder is not known");
	const author = query.get("author") ?? "";
	requireReader(state, token, author, "partnerApiPostsExternal.FINDER-author.20260701");
	const newest = state.clock.now() - state.findLagMilliseconds;
	const all = [...state.published.values()].filter((post) => post.author === author && post.createdAt <= newest).reverse();
	const [start, count] = [Number(query.get("start") ?? 0), Math.min(Number(query.get("count") ?? 10), 100)];
	const paging = {
		start,
		count,
		total: all.length + 1,
		links: []
	};
	return json(200, {
		elements: all.slice(start, start + count).map(entity$2),
		paging
	});
}
function entity$2(post) {
	const { urn, author, commentary, visibility, content, createdAt, isEdited, hasFailed, isReshareDisabled } = post;
	return {
		id: urn,
		author,
		commentary,
		visibility,
		...content === null ? {} : { content },
		lifecycleState: hasFailed ? "PUBLISH_FAILED" : "PUBLISHED",
		lifecycleStateInfo: { isEditedByAuthor: isEdited },
		isReshareDisabledByAuthor: isReshareDisabled,
		createdAt,
		publishedAt: createdAt,
		lastModifiedAt: createdAt
	};
}
const patch$1 = object({ patch: strictObject({ $set: record$1(string(), unknown()) }) });
function editPost(state, request, urn = "") {
	const token = requireCaller(state, request);
	requireEncoded(request);
	if (request.headers["x-restli-method"] !== "PARTIAL_UPDATE") return refuse$6(400, "ILLEGAL_ARGUMENT", "POST operation is not supported on an entity");
	const post = state.published.get(urn) ?? notFound$2();
	requireAuthor(state, token, post.author, "partnerApiPostsExternal.PARTIAL_UPDATE.20260701");
	const read = patch$1.safeParse(request.body);
	if (!read.success) return refuse$6(400, "ILLEGAL_ARGUMENT", "The patch cannot be read");
	for (const name of Object.keys(read.data.patch.$set)) if (name !== "commentary") unpermitted(name);
	const commentary = String(read.data.patch.$set.commentary);
	checkLength(commentary, "/commentary", mostCommentary);
	post.commentary = commentary;
	post.isEdited = true;
	return bare$1(204);
}
function deletePost$2(state, request, urn = "") {
	const token = requireCaller(state, request);
	requireEncoded(request);
	const post = state.published.get(urn);
	if (post === void 0) return bare$1(204);
	requireAuthor(state, token, post.author, "partnerApiPostsExternal.DELETE.20260701");
	state.published.delete(urn);
	for (const comment of state.comments.values()) if (comment.post === urn) state.comments.delete(comment.id);
	return bare$1(204);
}
function requireEncoded({ path }) {
	if (/[:(),]/.test(path)) refuse$6(400, "ILLEGAL_ARGUMENT", "Syntax exception in path variables");
}

// src/sandbox/linkedin/comments.ts
const mostText = 1250;
const attribute = strictObject({
	start: int().min(0),
	length: int().min(1),
	value: union$1([strictObject({ person: strictObject({ person: string() }) }), strictObject({ organization: strictObject({ organization: string() }) })])
});
const message = strictObject({
	text: string().min(1),
	attributes: array(attribute).optional()
});
const body = strictObject({
	actor: string(),
	object: string(),
	message
});
function createComment(state, request, urn = "") {
	const comment = draft$4(state, request, urn);
	state.comments.set(comment.id, comment);
	state.creates += 1;
	return created$1(comment);
}
function ghostComment$1(state, request, urn = "") {
	return created$1(draft$4(state, request, urn));
}
function created$1(comment) {
	return json(201, entity$1(comment), { "x-restli-id": comment.id });
}
function draft$4(state, request, urn) {
	const token = requireCaller(state, request);
	requireEncoded(request);
	const read = body.safeParse(request.body);
	if (!read.success) return refuse$6(400, "MISSING_FIELD", "The comment cannot be read");
	const { actor, object, message: said } = read.data;
	requireAuthor(state, token, actor, "socialActions.CREATE.20260701");
	const post = state.published.get(urn) ?? notFound$2();
	if (object !== urn) return refuse$6(400, "INVALID_VALUE_FOR_FIELD", "object is not the post of the path");
	checkLength(said.text, "/message/text", mostText);
	if (state.missingActivities > 0) {
		state.missingActivities -= 1;
		return refuse$6(400, "INVALID_URN_ID", `Unable to obtain activity from ${urn}`);
	}
	throttle(state, actor);
	const mentions = (said.attributes ?? []).map(({ start, length }) => said.text.slice(start, start + length));
	return {
		id: state.nextId(),
		post: post.urn,
		actor,
		text: said.text,
		mentions,
		createdAt: state.clock.now()
	};
}
function throttle(state, actor) {
	if (Math.max(0, ...[...state.comments.values()].filter((one) => one.actor === actor).map((one) => one.createdAt)) + state.commentMilliseconds > state.clock.now()) refuse$6(429, "TOO_MANY_REQUESTS", "Comment create throttled: creation rate limit exceeded for member");
}
function entity$1({ id, post, actor, text, createdAt }) {
	const activity = `urn:li:activity:${BigInt(post.split(":").at(-1)) + 1n}`;
	return {
		id,
		commentUrn: `urn:li:comment:(${activity},${id})`,
		actor,
		object: activity,
		message: {
			attributes: [],
			text
		},
		created: {
			actor,
			time: createdAt
		},
		lastModified: {
			actor,
			time: createdAt
		}
	};
}
function listComments$1(state, request, urn = "") {
	const token = requireCaller(state, request);
	requireEncoded(request);
	const { author } = state.published.get(urn) ?? notFound$2();
	requireReader(state, token, author, "socialActions.GET_ALL.20260701");
	const newest = state.clock.now() - state.findLagMilliseconds;
	const all = [...state.comments.values()].filter(({ post, createdAt }) => post === urn && createdAt <= newest);
	const [start, count] = [Number(request.query.get("start") ?? 0), Number(request.query.get("count") ?? 10)];
	return json(200, {
		elements: all.slice(start, start + count).map(entity$1),
		paging: {
			start,
			count,
			links: []
		}
	});
}
function showComment(state, request, urn = "", id = "") {
	const token = requireCaller(state, request);
	const { post, comment } = commentOf(state, urn, id);
	requireReader(state, token, post.author, "socialActions.GET.20260701");
	return json(200, entity$1(comment));
}
const patch = strictObject({ patch: strictObject({ message: strictObject({ $set: message.partial({ attributes: true }) }) }) });
function editComment(state, request, urn = "", id = "") {
	const token = requireCaller(state, request);
	const { comment } = commentOf(state, urn, id);
	requireActor(state, request, token, comment);
	const read = patch.safeParse(request.body);
	if (!read.success) return refuse$6(400, "ILLEGAL_ARGUMENT", "The patch cannot be read");
	const { text } = read.data.patch.message.$set;
	checkLength(text, "/message/text", mostText);
	comment.text = text;
	return json(200, entity$1(comment));
}
function deleteComment(state, request, urn = "", id = "") {
	const token = requireCaller(state, request);
	const { comment } = commentOf(state, urn, id);
	requireActor(state, request, token, comment);
	state.comments.delete(id);
	return bare$1(204);
}
function requireActor(state, { query }, token, { actor }) {
	if (query.get("actor") !== actor) refuse$6(403, "ACCESS_DENIED", "The actor is not who made the comment");
	requireAuthor(state, token, actor, "socialActions.UPDATE.20260701");
}
function commentOf(state, urn, id) {
	const [post, comment] = [state.published.get(urn), state.comments.get(id)];
	return post === void 0 || comment?.post !== urn ? notFound$2() : {
		post,
		comment
	};
}

// src/sandbox/linkedin/state.ts
const demoClient$1 = {
	client_id: "sandbox-linkedin-client",
	client_secret: "sandbox-linkedin-secret",
	refresh_token: "sandbox-linkedin-refresh"
};
const demoToken$4 = "sandbox-linkedin-token";
const selfServeToken = "sandbox-linkedin-self-serve-token";
const demoOrganization = "urn:li:organization:5005";
const selfServeScopes = [
	"openid",
	"profile",
	"w_member_social"
];
const approvedScopes = [
	...selfServeScopes,
	"w_organization_social",
	"r_organization_social",
	"rw_organization_admin"
];
var LinkedinState = class extends Double {
	tokens = /* @__PURE__ */ new Map();
	grants = /* @__PURE__ */ new Map();
	organizations = /* @__PURE__ */ new Map();
	published = /* @__PURE__ */ new Map();
	comments = /* @__PURE__ */ new Map();
	uploads = /* @__PURE__ */ new Map();
	recent = /* @__PURE__ */ new Map();
	calls = /* @__PURE__ */ new Map();
	findLagMilliseconds = 0;
	duplicateMilliseconds = 0;
	namesGhosts = false;
	mediaPolls = 0;
	mediaFails = false;
	membersSeeMedia = false;
	waitsForUpload = 0;
	partBytes = 4194304;
	missingActivities = 0;
	commentMilliseconds = 0;
	callsPerMember = Number.POSITIVE_INFINITY;
	givesRefreshTokens = true;
	demoMember = {
		sub: "dEm0_Sub-1",
		name: "Demo Member"
	};
	#serial = 0n;
	constructor(clock, random) {
		super(clock, random, "400");
		const member = this.demoMember;
		const [expiresAt, isRevoked] = [Number.POSITIVE_INFINITY, false];
		this.tokens.set(demoToken$4, {
			member,
			scopes: approvedScopes,
			expiresAt,
			isRevoked
		});
		this.tokens.set(selfServeToken, {
			member,
			scopes: selfServeScopes,
			expiresAt,
			isRevoked
		});
		this.grants.set(demoClient$1.refresh_token, {
			member,
			scopes: approvedScopes,
			endsAt: Number.POSITIVE_INFINITY
		});
		this.organizations.set(demoOrganization, /* @__PURE__ */ new Map([[member, "ADMINISTRATOR"]]));
	}
	nextId() {
		this.#serial += 1n;
		return ((BigInt(this.clock.now()) << 22n) + this.#serial).toString();
	}
	randomName(length) {
		return Buffer.from(this.random.bytes(length)).toString("base64url").slice(0, length);
	}
	reset() {
		super.reset();
		for (const store of [
			this.published,
			this.comments,
			this.uploads,
			this.recent,
			this.calls
		]) store.clear();
	}
};

// src/sandbox/linkedin/identity.ts
const client$1 = object({
	client_id: literal(demoClient$1.client_id),
	client_secret: literal(demoClient$1.client_secret)
});
function refuseToken$3(error, description) {
	throw new Refusal(json(400, {
		error,
		error_description: description
	}));
}
function introspect(state, { body }) {
	const read = client$1.extend({ token: string() }).safeParse(body);
	if (!read.success) return refuseToken$3("invalid_client", "Client authentication failed");
	const grant = state.grants.get(read.data.token);
	const token = state.tokens.get(read.data.token) ?? (grant && {
		...grant,
		expiresAt: grant.endsAt,
		isRevoked: false
	});
	if (token === void 0) return json(200, { active: false });
	const isOver = token.expiresAt <= state.clock.now();
	const status = token.isRevoked ? "revoked" : isOver ? "expired" : "active";
	const expiresAt = Number.isFinite(token.expiresAt) ? { expires_at: Math.floor(token.expiresAt / 1e3) } : {};
	return json(200, {
		active: status === "active",
		status,
		scope: token.scopes.join(","),
		...expiresAt,
		auth_type: "3L"
	});
}
function revoke$2(state, { body }) {
	const read = client$1.extend({ token: string() }).safeParse(body);
	if (!read.success) return refuseToken$3("invalid_client", "Client authentication failed");
	const token = state.tokens.get(read.data.token);
	if (token !== void 0) token.isRevoked = true;
	state.grants.delete(read.data.token);
	return {
		status: 200,
		headers: {},
		body: ""
	};
}
function userinfo(state, request) {
	const { member, scopes } = requireToken$1(state, request);
	if (!scopes.includes("openid")) return denied("userinfo.GET.NO_VERSION");
	return json(200, {
		sub: member.sub,
		name: member.name,
		locale: {
			country: "US",
			language: "en"
		}
	});
}
function listRoles(state, request) {
	const { member, scopes } = requireCaller(state, request);
	if (!scopes.includes("rw_organization_admin")) return denied("organizationAcls.FINDER-roleAssignee.20260701");
	const elements = [...state.organizations].flatMap(([organization, roles]) => {
		const role = roles.get(member);
		return role === void 0 ? [] : [{
			organization,
			role,
			roleAssignee: `urn:li:person:${member.sub}`,
			state: "APPROVED"
		}];
	});
	return json(200, {
		elements,
		paging: {
			start: 0,
			count: 10,
			links: []
		}
	});
}

// src/sandbox/linkedin/little-text.ts
const reserved = "\\|{}@[]()<>#*_~";
function readLittleText(source) {
	const read = {
		shown: "",
		mentions: [],
		tags: [],
		isCut: false
	};
	let at = 0;
	while (at < source.length) {
		const next = element(source, at, read);
		if (next === null) return {
			...read,
			isCut: true
		};
		at = next;
	}
	return read;
}
function element(source, at, read) {
	const sign = source[at];
	if (sign === "@") return mention(source, at, read);
	if (sign === "{") return template(source, at, read);
	if (sign === "#") return tag(source, at, read);
	const [letter, next] = character(source, at);
	if (letter === null) return null;
	read.shown += letter;
	return next;
}
function character(source, at) {
	const sign = source[at];
	if (sign === void 0) return [null, at];
	if (!reserved.includes(sign)) return [sign, at + 1];
	const escaped = source[at + 1];
	return sign === "\\" && escaped !== void 0 && reserved.includes(escaped) ? [escaped, at + 2] : [null, at];
}
function textUntil(source, at, close) {
	let text = "";
	let from = at;
	while (source[from] !== close) {
		const [letter, next] = character(source, from);
		if (letter === null) return null;
		text += letter;
		from = next;
	}
	return {
		text,
		next: from + 1
	};
}
function mention(source, at, read) {
	const name = source[at + 1] === "[" ? textUntil(source, at + 2, "]") : {
		text: "",
		next: at + 1
	};
	if (name === null) return null;
	const urn = /^\((urn:li:(?:person|organization):[\w-]+)\)/.exec(source.slice(name.next));
	if (urn === null) return null;
	read.mentions.push({
		name: name.text,
		urn: urn[1]
	});
	read.shown += name.text;
	return name.next + urn[0].length;
}
function template(source, at, read) {
	const opening = /^\{hashtag\|(\\?#|＃)\|/.exec(source.slice(at));
	const text = opening === null ? null : textUntil(source, at + opening[0].length, "}");
	if (opening === null || text === null || text.text === "") return null;
	read.tags.push(text.text);
	read.shown += opening[1].slice(-1) + text.text;
	return text.next;
}
function tag(source, at, read) {
	const word = /^#([\p{L}\p{M}\p{N}]+)/u.exec(source.slice(at));
	if (word === null) return null;
	read.tags.push(word[1]);
	read.shown += word[0];
	return at + word[0].length;
}

// src/sandbox/linkedin/oauth.ts
const client = object({
	client_id: literal(demoClient$1.client_id),
	client_secret: literal(demoClient$1.client_secret)
});
const refreshing$2 = object({
	grant_type: literal("refresh_token"),
	refresh_token: string()
});
const exchanging$5 = object({
	grant_type: literal("authorization_code"),
	code: string(),
	redirect_uri: string()
});
const accessSeconds$2 = 5184e3;
const refreshSeconds$1 = 31536e3;
const rules$4 = {
	platform: "LinkedIn",
	client: {
		name: "client_id",
		isKnown: (id) => id === demoClient$1.client_id
	},
	isRedirect: isLoopbackRedirect("localhost"),
	scopes: approvedScopes,
	separator: " ",
	pkce: null,
	codeMilliseconds: 18e5
};
function askConsent$6(state, request) {
	return state.consents.ask(rules$4, request);
}
function decideConsent$6(state, request) {
	return state.consents.decide(rules$4, request);
}
function giveToken$6(state, { body }) {
	if (!client.safeParse(body).success) return refuseToken$2("invalid_client", "Client authentication failed");
	const exchange = exchanging$5.safeParse(body).data;
	if (exchange !== void 0) return exchangeCode$1(state, exchange);
	const refresh = refreshing$2.safeParse(body).data;
	if (refresh === void 0) return refuseToken$2("invalid_request", "A required parameter is missing");
	return refreshToken$2(state, refresh.refresh_token);
}
function exchangeCode$1(state, { code, redirect_uri: redirectUri }) {
	const given = state.consents.take(rules$4, {
		code,
		clientId: demoClient$1.client_id,
		redirectUri,
		verifier: ""
	});
	if (given === null) return refuseToken$2("invalid_request", "Unable to retrieve access token: authorization code not found");
	const member = state.demoMember;
	if (!state.givesRefreshTokens) return made$3(state, member, given.scopes, {});
	const refresh = `AQ${state.randomName(40)}`;
	const endsAt = state.clock.now() + refreshSeconds$1 * 1e3;
	state.grants.set(refresh, {
		member,
		scopes: given.scopes,
		endsAt
	});
	return made$3(state, member, given.scopes, {
		refresh_token: refresh,
		refresh_token_expires_in: refreshSeconds$1
	});
}
function refreshToken$2(state, token) {
	const grant = state.grants.get(token);
	const left = grant === void 0 ? 0 : grant.endsAt - state.clock.now();
	if (grant === void 0 || left <= 0) return refuseToken$2("invalid_grant", "The provided refresh token is invalid");
	const seconds = Math.min(Math.floor(left / 1e3), refreshSeconds$1);
	return made$3(state, grant.member, grant.scopes, {
		refresh_token: token,
		refresh_token_expires_in: seconds
	});
}
function made$3(state, member, scopes, more) {
	const token = `AQ${state.randomName(40)}`;
	state.tokens.set(token, {
		member,
		scopes,
		expiresAt: state.clock.now() + accessSeconds$2 * 1e3,
		isRevoked: false
	});
	return json(200, {
		access_token: token,
		expires_in: accessSeconds$2,
		...more,
		scope: scopes.join(",")
	});
}
function refuseToken$2(error, description) {
	throw new Refusal(json(400, {
		error,
		error_description: description
	}));
}

// src/sandbox/linkedin/uploads.ts
const start = object({ initializeUploadRequest: strictObject({
	owner: string(),
	fileSizeBytes: int().positive().max(5368709120).optional(),
	uploadCaptions: boolean().optional(),
	uploadThumbnail: boolean().optional()
}) });
const finish$2 = object({ finalizeUploadRequest: strictObject({
	video: string(),
	uploadToken: string(),
	uploadedPartIds: array(string())
}) });
const month = 2592e6;
const uploadOf = (kind) => (state, request) => {
	switch (request.query.get("action")) {
		case "initializeUpload": return initialize(state, request, kind, true);
		case "finalizeUpload": return kind === "video" ? finalize(state, request) : unknownAction();
		default: return unknownAction();
	}
};
function unknownAction() {
	return refuse$6(400, "ILLEGAL_ARGUMENT", "The action is not known");
}
function initialize(state, request, kind, isKept) {
	const token = requireCaller(state, request);
	const read = start.safeParse(request.body);
	if (!read.success) return refuse$6(400, "MISSING_FIELD", "initializeUploadRequest cannot be read");
	const { owner, fileSizeBytes: size } = read.data.initializeUploadRequest;
	requireAuthor(state, token, owner, `${kind}s.ACTION-initializeUpload.20260701`);
	if (kind === "video" && size === void 0) return refuse$6(400, "MISSING_FIELD", "fileSizeBytes is required");
	const upload = newUpload(state, kind, owner, kind === "video" ? size : null);
	if (isKept) state.uploads.set(upload.urn, upload);
	const addressOf = ({ token: name }) => `${state.origin}/dms-uploads/${name}`;
	if (kind !== "video") {
		const { expiresAt: uploadUrlExpiresAt, parts } = upload;
		return json(200, { value: {
			uploadUrlExpiresAt,
			uploadUrl: addressOf(parts[0]),
			[kind]: upload.urn
		} });
	}
	const uploadInstructions = upload.parts.map((part) => ({
		uploadUrl: addressOf(part),
		firstByte: part.first,
		lastByte: part.last
	}));
	const { urn: video, uploadToken, expiresAt: uploadUrlsExpireAt } = upload;
	return json(200, { value: {
		video,
		uploadToken,
		uploadUrlsExpireAt,
		uploadInstructions
	} });
}
function newUpload(state, kind, owner, size) {
	const count = size === null ? 1 : Math.ceil(size / state.partBytes);
	const parts = Array.from({ length: count }, (_, index) => {
		const first = index * state.partBytes;
		const last = size === null ? 0 : Math.min(first + state.partBytes, size) - 1;
		return {
			token: state.randomName(24),
			first,
			last,
			size: 0,
			digest: null,
			etag: ""
		};
	});
	return {
		urn: `urn:li:${kind}:C4D${state.randomName(16)}`,
		kind,
		owner,
		uploadToken: "",
		parts,
		type: "",
		expiresAt: state.clock.now() + month,
		isComplete: false,
		pollsLeft: state.mediaPolls,
		fails: state.mediaFails
	};
}
function takeBytes(state, request, name = "") {
	const found = partOf(state, name);
	if (found === null) return notFound$2();
	const { upload, part } = found;
	if (upload.kind === "video") {
		if (request.headers.authorization !== void 0) return bare$1(400);
	} else requireToken$1(state, request);
	if (upload.expiresAt <= state.clock.now()) return refuse$6(400, "EXPIRED_UPLOAD_URL", "The upload URL has expired");
	const { bytes } = request;
	if (bytes.length === 0) return bare$1(411);
	if (upload.kind === "video" && bytes.length !== part.last - part.first + 1) return bare$1(400);
	part.size = bytes.length;
	part.digest = createHash("sha256").update(bytes).digest("hex");
	part.etag = `"${part.digest.slice(0, 32)}"`;
	upload.type = typeOf$2(bytes, upload.kind);
	if (upload.kind !== "video") upload.isComplete = true;
	return upload.kind === "video" ? bare$1(200, { etag: part.etag }) : bare$1(201);
}
function typeOf$2(bytes, kind) {
	if (kind === "video") return "video/mp4";
	const begin = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
	if (kind === "document") return documentType(bytes);
	if (begin.startsWith("PNG")) return "image/png";
	if (begin.startsWith("ÿØ")) return "image/jpeg";
	return begin.startsWith("GIF8") ? "image/gif" : refuse$6(415, "UNSUPPORTED_MEDIA_TYPE", "The type is not supported");
}
function documentType(bytes) {
	const text = Buffer.from(bytes).toString("latin1");
	if (text.startsWith("%PDF")) return "application/pdf";
	if (text.startsWith("PK") && text.includes("word/")) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	if (text.startsWith("PK") && text.includes("ppt/")) return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
	return refuse$6(415, "UNSUPPORTED_MEDIA_TYPE", "");
}
function partOf(state, name) {
	for (const upload of state.uploads.values()) {
		const part = upload.parts.find(({ token }) => token === name);
		if (part !== void 0) return {
			upload,
			part
		};
	}
	return null;
}
function finalize(state, request) {
	const token = requireCaller(state, request);
	const read = finish$2.safeParse(request.body);
	if (!read.success) return refuse$6(400, "MISSING_FIELD", "finalizeUploadRequest cannot be read");
	const { video, uploadToken, uploadedPartIds: ids } = read.data.finalizeUploadRequest;
	const upload = state.uploads.get(video);
	if (upload?.kind !== "video") return refuse$6(400, "INVALID_VIDEO_ID", `${video} is not a video`);
	requireAuthor(state, token, upload.owner, "videos.ACTION-finalizeUpload.20260701");
	if (!upload.parts.every(({ digest, etag }, index) => digest !== null && etag === ids[index]) || ids.length !== upload.parts.length || uploadToken !== upload.uploadToken) return refuse$6(400, "INVALID_VALUE_FOR_FIELD", "uploadedPartIds are not those of the parts");
	upload.isComplete = true;
	return bare$1(200);
}
const statusOf$2 = (kind) => (state, request, urn = "") => {
	const token = requireCaller(state, request);
	const upload = state.uploads.get(urn);
	if (!(token.scopes.includes("r_organization_social") || state.membersSeeMedia)) return denied(`${kind}s.GET.20260701`);
	if (upload?.kind !== kind) return notFound$2();
	return json(200, {
		id: urn,
		owner: upload.owner,
		...standing(upload)
	});
};
function standing(upload) {
	if (!upload.isComplete) return { status: "WAITING_UPLOAD" };
	if (upload.pollsLeft > 0) {
		upload.pollsLeft -= 1;
		return { status: "PROCESSING" };
	}
	return upload.fails ? {
		status: "PROCESSING_FAILED",
		processingFailureReason: "The codec is not supported"
	} : { status: "AVAILABLE" };
}

// src/sandbox/linkedin/double.ts
const comments$1 = "/rest/socialActions/:urn/comments";
const routes$6 = [
	[
		"GET",
		"/oauth/v2/authorization",
		askConsent$6
	],
	[
		"POST",
		"/oauth/v2/authorization",
		decideConsent$6
	],
	[
		"POST",
		"/oauth/v2/accessToken",
		giveToken$6
	],
	[
		"POST",
		"/oauth/v2/introspectToken",
		introspect
	],
	[
		"POST",
		"/oauth/v2/revoke",
		revoke$2
	],
	[
		"GET",
		"/v2/userinfo",
		userinfo
	],
	[
		"GET",
		"/rest/organizationAcls",
		listRoles
	],
	[
		"POST",
		"/rest/posts",
		createPost$1
	],
	[
		"GET",
		"/rest/posts",
		findPosts
	],
	[
		"GET",
		"/rest/posts/:urn",
		showPost$1
	],
	[
		"POST",
		"/rest/posts/:urn",
		editPost
	],
	[
		"DELETE",
		"/rest/posts/:urn",
		deletePost$2
	],
	[
		"POST",
		comments$1,
		createComment
	],
	[
		"GET",
		comments$1,
		listComments$1
	],
	[
		"GET",
		`${comments$1}/:id`,
		showComment
	],
	[
		"POST",
		`${comments$1}/:id`,
		editComment
	],
	[
		"DELETE",
		`${comments$1}/:id`,
		deleteComment
	],
	[
		"POST",
		"/rest/images",
		uploadOf("image")
	],
	[
		"GET",
		"/rest/images/:urn",
		statusOf$2("image")
	],
	[
		"POST",
		"/rest/documents",
		uploadOf("document")
	],
	[
		"GET",
		"/rest/documents/:urn",
		statusOf$2("document")
	],
	[
		"POST",
		"/rest/videos",
		uploadOf("video")
	],
	[
		"GET",
		"/rest/videos/:urn",
		statusOf$2("video")
	],
	[
		"PUT",
		"/dms-uploads/:name",
		takeBytes
	]
];
var LinkedinDouble = class extends LinkedinState {
	platform = "linkedin";
	maxBytes = 110100480;
	identifyingMembers = [
		"x-restli-id",
		"value",
		"id",
		"commentUrn",
		"access_token"
	];
	kindOf({ method, path, headers }) {
		const isCreate = path === "/rest/posts" || path.endsWith("/comments");
		if (method === "POST" && isCreate && headers["x-restli-method"] !== "PARTIAL_UPDATE") return "create";
		if (method === "PUT" || method === "POST" && /^\/rest\/(?:images|documents|videos)$/.test(path)) return "upload";
		if (path.startsWith("/oauth/")) return "login";
		return method === "GET" ? "read" : "other";
	}
	async handle(request) {
		const route = findRoute(routes$6, request);
		return route === null ? notFound$2() : route.handler(this, request, ...route.parameters);
	}
	async ghost(request) {
		const { path } = request;
		if (path === "/rest/posts") return ghostPost$1(this, request);
		if (path.endsWith("/comments")) return ghostComment$1(this, request, decodeURIComponent(path.split("/")[3]));
		const kind = /^\/rest\/(image|document|video)s$/.exec(path)?.[1];
		return kind === void 0 ? json(200, {}) : initialize(this, request, kind, false);
	}
	refuse(status) {
		switch (status) {
			case "401": return errorReply$2(401, "INVALID_ACCESS_TOKEN", "Invalid access token", { serviceErrorCode: 65600 });
			case "403": return errorReply$2(403, "ACCESS_DENIED", "Not enough permissions to access: CREATE", { serviceErrorCode: 100 });
			case "429": return errorReply$2(429, "TOO_MANY_REQUESTS", "Too many requests", { serviceErrorCode: 101 }, { "retry-after": "120" });
			case "500":
			case "503": return errorReply$2(Number(status), "INTERNAL_SERVER_ERROR", "Internal Server Error");
			default: return errorReply$2(400, "INVALID_VALUE_FOR_FIELD", "The value of a field is invalid");
		}
	}
	posts() {
		return [...[...this.published.values()].filter(({ hasFailed }) => !hasFailed).map((post) => ({
			id: post.urn.split(":").at(-1),
			shown: this.#shown(post)
		})), ...[...this.comments.values()].map((comment) => ({
			id: comment.id,
			shown: shownComment(comment)
		}))].sort((one, other) => BigInt(one.id) < BigInt(other.id) ? 1 : -1).map(({ shown }) => shown);
	}
	#shown(post) {
		const { urn, author, commentary, visibility, content, createdAt, isEdited, isReshareDisabled } = post;
		const { shown, mentions, tags, isCut } = readLittleText(commentary);
		return {
			id: urn,
			url: `https://www.linkedin.com/feed/update/${urn}/`,
			text: shown,
			account: author,
			replyTo: null,
			media: shownMedia(this, content).map(({ upload, alt }) => ({
				alt,
				type: upload.type
			})),
			at: new Date(createdAt).toISOString(),
			notes: [
				visibility,
				...isCut ? ["the rest of the text was dropped"] : [],
				...mentions.map(({ name, urn: who }) => `mentions ${name}: ${who}`),
				...tags.map((tag) => `tag: ${tag}`),
				...contentNotes(this, content),
				...isReshareDisabled ? ["cannot be reposted"] : [],
				...isEdited ? ["edited"] : []
			]
		};
	}
};
function contentNotes(state, content) {
	if (content === null) return [];
	const files = shownMedia(state, content).map(({ upload }) => `${upload.kind} sha256:${upload.parts.map(({ digest }) => digest).join("+")}`);
	if ("article" in content) {
		const { source, title, description, thumbnail } = content.article;
		const digest = state.uploads.get(thumbnail ?? "")?.parts[0]?.digest;
		return [
			`card: ${title} <${source}>`,
			...description === void 0 ? [] : [`card says: ${description}`],
			...digest === void 0 ? [] : [`card thumbnail sha256:${digest}`]
		];
	}
	if ("poll" in content) {
		const { question, options, settings } = content.poll;
		return [`poll: ${question} ${options.map(({ text }) => text).join(" / ")} (${settings.duration})`];
	}
	return "media" in content && content.media.title !== void 0 ? [`title: ${content.media.title}`, ...files] : files;
}
function shownComment({ id, post, actor, text, mentions, createdAt }) {
	return {
		id,
		url: null,
		text,
		account: actor,
		replyTo: post,
		media: [],
		at: new Date(createdAt).toISOString(),
		notes: mentions.map((name) => `mentions ${name}`)
	};
}

// src/sandbox/mastodon/errors.ts
function refuse$5(status, error) {
	throw new Refusal(json(status, { error }));
}
function invalid$3(reason) {
	return refuse$5(422, `Validation failed: ${reason}`);
}
function notFound$1() {
	return refuse$5(404, "Record not found");
}

// src/sandbox/mastodon/access.ts
function requireAccount$1(state, request, ...scopes) {
	const token = requireToken(state, request);
	if (!hasScope(token, scopes)) return refuse$5(403, "This action is outside the authorized scopes");
	return token.account;
}
function requireToken(state, request) {
	const token = tokenOf$1(state, request);
	if (token === null) return refuse$5(401, "The access token is invalid");
	if (token.isRevoked) return refuse$5(401, "The access token was revoked");
	return token;
}
function viewerOf(state, request) {
	return request.headers.authorization === void 0 ? null : requireAccount$1(state, request, "read:statuses");
}
function tokenOf$1(state, request) {
	const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	return state.tokens.get(token ?? "") ?? null;
}
function hasScope(token, wanted) {
	return wanted.some((scope) => token.scopes.includes(scope) || token.scopes.includes(scope.split(":")[0]));
}

// src/sandbox/mastodon/length.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const remoteMention = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/giu;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
function statusLength(spoilerText, text, perUrl) {
	return graphemes$1(spoilerText + countedText(text, perUrl));
}
function graphemes$1(text) {
	return [...segmenter.segment(text)].length;
}
function countedText(text, perUrl) {
	const urls = urlsIn$1(text).map(({ start, end }) => ({
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
function urlsIn$1(text) {
	return import_dist.default.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false }).map(({ indices: [start, end] }) => ({
		start,
		end
	}));
}

// src/sandbox/mastodon/quoting.ts
function quotePermission(status, viewer) {
	return status.account === viewer && status.visibility !== "direct" || status.quotePolicy === "public" && status.visibility !== "private" ? "automatic" : "denied";
}

// src/sandbox/mastodon/entities.ts
const handle = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@([\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*)/giu;
const hashtag = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu;
function statusEntity(state, status, viewer = status.account) {
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
		uri: status.remoteUrl ?? `${state.origin}/users/${status.account.username}/statuses/${status.id}`,
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
		poll: status.poll === null ? null : pollEntity(state, status.poll),
		...(state.apiVersion ?? 0) < 7 ? {} : quoteFields(state, status, viewer)
	};
}
function quoteFields(state, status, viewer) {
	const isThere = status.quoteOf !== null && state.statuses.has(status.quoteOf);
	const quote = {
		state: isThere ? "accepted" : "deleted",
		quoted_status_id: isThere ? status.quoteOf : null
	};
	const automatic = status.quotePolicy === "nobody" ? [] : [status.quotePolicy];
	return {
		quote: status.quoteOf === null ? null : quote,
		quote_approval: {
			automatic,
			manual: [],
			current_user: quotePermission(status, viewer)
		}
	};
}
function statusUrl(state, { account, id, remoteUrl }) {
	return remoteUrl ?? `${state.origin}/@${account.username}/${id}`;
}
function mediaEntity(state, media) {
	const url = media.isReady ? `${state.origin}/media_attachments/${media.id}` : null;
	const { width, height } = media;
	const size = width === null || height === null ? null : {
		width,
		height,
		size: `${width}x${height}`,
		aspect: width / height
	};
	return {
		id: media.id,
		type: media.kind,
		url,
		preview_url: url,
		remote_url: null,
		preview_remote_url: null,
		text_url: null,
		meta: size === null ? {} : {
			original: size,
			small: size
		},
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
		last_status_at: lastStatusAt(state, account),
		hide_collections: null,
		noindex: false,
		emojis: [],
		roles: [],
		fields: []
	};
}
function lastStatusAt(state, account) {
	const times = [...state.statuses.values()].flatMap((status) => status.account === account ? status.createdAt : []);
	return times.length === 0 ? null : time(Math.max(...times)).slice(0, 10);
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
	for (const { start, end } of urlsIn$1(text)) {
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
var Snowflakes$1 = class {
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
function contentOf$1(state, account, parameters, editedId) {
	const limits = limitsOf(state);
	const media = mediaOf$2(state, account, parameters, editedId);
	const [warning, written] = [parameters.spoiler_text ?? "", parameters.status ?? ""].map((text) => text.trim());
	const text = written === "" ? warning : written;
	const spoilerText = written === "" ? "" : warning;
	if (text === "" && media.length === 0) return invalid$3("Text can't be blank");
	const { max_characters: max, characters_reserved_per_url: perUrl } = limits.statuses;
	if (statusLength(spoilerText, text, perUrl) > max) return invalid$3(`Text character limit of ${max} exceeded`);
	const poll = parameters.poll ? pollOf$1(state, parameters.poll) : null;
	return {
		text,
		spoilerText,
		sensitive: (parameters.sensitive ?? false) || warning !== "",
		language: languageOf(parameters.language),
		media,
		poll
	};
}
function mediaOf$2(state, account, { media_ids: ids, poll }, editedId) {
	if (!ids || ids.length === 0) return [];
	const max = limitsOf(state).statuses.max_media_attachments;
	if (ids.length > max || poll) return refuse$5(422, `Cannot attach more than ${max} files`);
	const media = ids.flatMap((id) => state.media.get(id) ?? []).filter((item) => item.account === account);
	const isFree = ({ statusId }) => statusId === null || statusId === editedId;
	if (media.length < ids.length || new Set(ids).size < ids.length || !media.every(isFree)) return refuse$5(422, "Media IDS not found or already attached to another post");
	if (media.length > 1 && media.some(({ kind }) => kind === "video" || kind === "audio")) return refuse$5(422, "Cannot attach a video to a post that already contains images");
	if (!media.every(({ isReady }) => isReady)) return refuse$5(422, "Cannot attach files that have not finished processing. Try again in a moment!");
	return media;
}
function pollOf$1(state, poll) {
	const limits = limitsOf(state).polls;
	const options = poll.options.map((option) => option.trim()).filter((option) => option !== "");
	if (options.length < 2) return invalid$3("Options must be more than one item");
	if (options.length > limits.max_options) return invalid$3(`Options can't contain more than ${limits.max_options} items`);
	if (options.some((option) => graphemes$1(option) > limits.max_characters_per_option)) return invalid$3(`Options can't be longer than ${limits.max_characters_per_option} characters each`);
	if (new Set(options).size < options.length) return invalid$3("Options contain duplicate items");
	if (poll.expires_in > limits.max_expiration) return invalid$3("Expires at is too far into the future");
	if (poll.expires_in < limits.min_expiration) return invalid$3("Expires at is too soon");
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
const demoToken$3 = "sandbox-mastodon-token";
const demoClient = {
	client_id: "sandbox-mastodon-client",
	client_secret: "sandbox-mastodon-secret"
};
const defaultScopes$1 = [
	"profile",
	"read:statuses",
	"read:search",
	"write:statuses",
	"write:media"
];
const visibilities = [
	"public",
	"unlisted",
	"private",
	"direct"
];
const quotePolicies = [
	"public",
	"followers",
	"nobody"
];
var MastodonState = class extends Double {
	statuses = /* @__PURE__ */ new Map();
	media = /* @__PURE__ */ new Map();
	accounts = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	keys = /* @__PURE__ */ new Map();
	apps = /* @__PURE__ */ new Map();
	calls;
	#snowflakes = new Snowflakes$1();
	idempotency = "ok";
	consenting = "demo";
	findLagMilliseconds = 0;
	mediaPolls = 0;
	mediaFails = false;
	apiVersion = 7;
	configuration = defaultConfiguration;
	constructor(clock, random) {
		super(clock, random, "422");
		this.calls = new RateWindow(clock, 300, 300);
		this.addAccount({
			username: "demo",
			token: demoToken$3
		});
		this.addAccount({
			username: "friend",
			token: "sandbox-mastodon-friend"
		});
	}
	nextId() {
		return this.#snowflakes.next(this.clock.now());
	}
	addAccount({ username, token, scopes = defaultScopes$1 }) {
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
	addRemoteStatus({ url, text, quotePolicy = "public" }) {
		const id = this.nextId();
		const account = {
			id: this.nextId(),
			username: new URL(url).host,
			createdAt: this.clock.now()
		};
		const content = {
			text,
			spoilerText: "",
			sensitive: false,
			language: "en",
			media: [],
			poll: null
		};
		const place = {
			account,
			replyTo: null,
			quoteOf: null,
			quotePolicy,
			remoteUrl: url
		};
		const times = {
			createdAt: this.clock.now(),
			editedAt: null
		};
		this.statuses.set(id, {
			id,
			...content,
			...place,
			...times,
			visibility: "public"
		});
		return id;
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
const flag$3 = union$1([boolean(), _enum([
	"true",
	"false",
	"1",
	"0"
]).transform((word) => word === "true" || word === "1")]).nullish();
const id$1 = union$1([string(), int().transform(String)]);
const text = string().nullish();
const pollParameters = object({
	options: array(string()),
	expires_in: number$2().int(),
	multiple: flag$3,
	hide_totals: flag$3
});
const statusParameters = object({
	status: text,
	media_ids: array(id$1).nullish(),
	media_attributes: array(object({
		id: id$1,
		description: text
	})).nullish(),
	poll: pollParameters.nullish(),
	in_reply_to_id: id$1.nullish(),
	sensitive: flag$3,
	spoiler_text: text,
	visibility: _enum(visibilities).nullish(),
	language: text,
	scheduled_at: text,
	quoted_status_id: id$1.nullish(),
	quote_approval_policy: _enum(quotePolicies).nullish()
});
function readStatus({ body, isMalformed }) {
	if (isMalformed) return refuse$5(400, "There was a problem parsing the request body");
	const read = statusParameters.safeParse(body ?? {});
	if (!read.success) return invalid$3(`${read.error.issues[0].path.join(".") || "body"} is invalid`);
	if (read.data.scheduled_at) return invalid$3("the sandbox cannot schedule");
	return read.data;
}

// src/sandbox/mastodon/statuses.ts
const keyMilliseconds = 36e5;
function createStatus(state, request) {
	const account = requireAccount$1(state, request, "write:statuses");
	const replyTo = parentOf$1(state, account, request);
	const quoteOf = quotedBy$1(state, account, request);
	const key = keyOf(request, account);
	const known = key === null || state.idempotency === "ignored" ? void 0 : state.keys.get(key);
	if (known !== void 0 && known.expiresAt > state.clock.now()) return repeat(state, known.statusId);
	const status = draft$3(state, account, request, replyTo, quoteOf);
	store(state, status);
	if (key !== null) state.keys.set(key, {
		statusId: status.id,
		expiresAt: state.clock.now() + keyMilliseconds
	});
	return json(200, statusEntity(state, status));
}
function ghostStatus(state, request) {
	const account = requireAccount$1(state, request, "write:statuses");
	return json(200, statusEntity(state, ghostDraft(state, account, request)));
}
function repeat(state, statusId) {
	if (state.idempotency === "500-on-repeat") return refuse$5(500, "Internal Server Error");
	return json(200, statusEntity(state, state.statuses.get(statusId) ?? notFound$1()));
}
function ghostDraft(state, account, request) {
	return draft$3(state, account, request, parentOf$1(state, account, request), quotedBy$1(state, account, request));
}
function draft$3(state, account, request, replyTo, quoteOf) {
	const parameters = readStatus(request);
	return {
		account,
		...contentOf$1(state, account, parameters, null),
		visibility: parameters.visibility ?? "public",
		createdAt: state.clock.now(),
		editedAt: null,
		replyTo,
		quoteOf,
		quotePolicy: parameters.quote_approval_policy ?? "public",
		remoteUrl: null,
		id: state.nextId()
	};
}
function store(state, status) {
	state.statuses.set(status.id, status);
	for (const media of status.media) media.statusId = status.id;
	state.creates += 1;
}
function parentOf$1(state, account, request) {
	const { in_reply_to_id: parent } = readStatus(request);
	if (!parent) return null;
	const status = state.statuses.get(parent);
	if (status !== void 0 && isVisible(status, account)) return parent;
	return refuse$5(404, "The post you are trying to reply to does not appear to exist.");
}
function quotedBy$1(state, account, request) {
	const { quoted_status_id: quoted } = readStatus(request);
	if (!quoted || (state.apiVersion ?? 0) < 7) return null;
	const status = state.statuses.get(quoted);
	if (status !== void 0 && isVisible(status, account) && quotePermission(status, account) !== "denied") return quoted;
	return refuse$5(404, "The post you are trying to quote does not appear to exist.");
}
function keyOf(request, account) {
	const key = request.headers["idempotency-key"];
	return key ? `${account.id} ${key}` : null;
}
function isVisible(status, viewer) {
	return status.account === viewer || status.visibility === "public" || status.visibility === "unlisted";
}
function visible$1(state, request, id) {
	const status = state.statuses.get(id);
	return status !== void 0 && isVisible(status, viewerOf(state, request)) ? status : notFound$1();
}
function own(state, account, id) {
	const status = state.statuses.get(id);
	return status?.account === account ? status : notFound$1();
}
function showStatus$1(state, request, id = "") {
	const status = visible$1(state, request, id);
	return json(200, statusEntity(state, status, viewerOf(state, request)));
}
function showSource(state, request, id = "") {
	requireAccount$1(state, request, "read:statuses");
	const { text, spoilerText } = visible$1(state, request, id);
	return json(200, {
		id,
		text,
		spoiler_text: spoilerText
	});
}
function showContext(state, request, id = "") {
	const viewer = viewerOf(state, request);
	const ancestors = [];
	let parent = visible$1(state, request, id).replyTo;
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
	const account = requireAccount$1(state, request, "write:statuses");
	const status = own(state, account, id);
	const parameters = readStatus(request);
	const content = contentOf$1(state, account, parameters, id);
	for (const { id: mediaId, description } of parameters.media_attributes ?? []) {
		const media = content.media.find((item) => item.id === mediaId);
		if (media !== void 0) media.description = description ?? null;
	}
	const before = JSON.stringify(statusEntity(state, status));
	for (const media of status.media) media.statusId = null;
	Object.assign(status, content);
	if (parameters.quote_approval_policy) status.quotePolicy = parameters.quote_approval_policy;
	for (const media of status.media) media.statusId = id;
	if (JSON.stringify(statusEntity(state, status)) !== before) status.editedAt = state.clock.now();
	return json(200, statusEntity(state, status));
}
function deleteStatus(state, request, id = "") {
	const status = own(state, requireAccount$1(state, request, "write:statuses"), id);
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
	const account = requireAccount$1(state, request, "profile", "read:accounts");
	const source = {
		privacy: "public",
		sensitive: false,
		language: "en",
		note: "",
		fields: [],
		follow_requests_count: 0,
		hide_collections: null,
		discoverable: true,
		indexable: false,
		attribution_domains: [],
		quote_policy: "public"
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
function verifyApp(state, request) {
	const { scopes } = requireToken(state, request);
	return json(200, {
		id: "1",
		name: "The app of the sandbox",
		website: null,
		scopes,
		redirect_uris: []
	});
}
function listStatuses(state, request, id = "") {
	const viewer = viewerOf(state, request);
	const account = state.accounts.get(id) ?? notFound$1();
	const newest = state.clock.now() - state.findLagMilliseconds;
	const page = pageOf([...state.statuses.values()].filter((status) => status.account === account && isVisible(status, viewer) && status.createdAt <= newest && !(request.query.get("exclude_replies") === "true" && status.replyTo !== null)), request.query);
	return json(200, page.map((status) => statusEntity(state, status)), linkHeader(state, request, page));
}
function pageOf(statuses, query) {
	const below = idNumber(query.get("max_id"));
	const above = idNumber(query.get("min_id") ?? query.get("since_id"));
	const ascending = statuses.filter(({ id }) => (below === null || BigInt(id) < below) && (above === null || BigInt(id) > above)).sort((one, other) => BigInt(one.id) < BigInt(other.id) ? -1 : 1);
	const limit = limitOf(query);
	return (query.has("min_id") ? ascending.slice(0, limit) : ascending.slice(-limit)).reverse();
}
function limitOf(query) {
	return Math.min(Math.max(Number.parseInt(query.get("limit") ?? "", 10) || 20, 1), 40);
}
function linkHeader(state, { path, query }, page) {
	const [newest, oldest] = [page[0], page.at(-1)];
	if (newest === void 0 || oldest === void 0) return {};
	const link = (rel, name, id) => {
		const kept = [...query].filter(([key]) => key === "limit" || key === "exclude_replies");
		return `<${state.origin}${path}?${new URLSearchParams([...kept, [name, id]])}>; rel="${rel}"`;
	};
	return { link: [...page.length === limitOf(query) ? [link("next", "max_id", oldest.id)] : [], link("prev", "min_id", newest.id)].join(", ") };
}

// src/sandbox/mastodon/instance.ts
const version = "4.5.4";
const description$1 = "A local double. Nothing here is public.";
function showInstance(state) {
	return json(200, {
		domain: new URL(state.origin).host,
		title: "Sandbox",
		version,
		source_url: "https://github.com/mastodon/mastodon",
		description: description$1,
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
		...state.apiVersion === null ? {} : { api_versions: { mastodon: state.apiVersion } },
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
		short_description: description$1,
		description: description$1,
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
	const account = requireAccount$1(state, request, "write:media");
	const read = upload.safeParse(request.body);
	if (!read.success) return invalid$3("File can't be blank");
	const description = checkedDescription(state, read.data.description);
	const bytes = new Uint8Array(await read.data.file.arrayBuffer());
	const { mime, kind, width, height } = await inspect(state, bytes);
	const isReady = kind === "image" && state.mediaPolls === 0;
	if (isReady && state.mediaFails) return refuse$5(422, "Error processing thumbnail for uploaded media");
	const { mediaPolls: pollsLeft, mediaFails: fails } = state;
	const facts = {
		size: bytes.length,
		digest: createHash("sha256").update(bytes).digest("hex")
	};
	return {
		id: state.nextId(),
		account,
		kind,
		mime,
		description,
		width,
		height,
		...facts,
		pollsLeft,
		fails,
		isReady,
		statusId: null
	};
}
async function inspect(state, bytes) {
	const limits = limitsOf(state).media_attachments;
	const mime = (await fileTypeFromBuffer(bytes))?.mime.replace("apng", "png") ?? "";
	if (!limits.supported_mime_types.includes(mime)) return invalid$3("File content type is invalid");
	const isImage = mime.startsWith("image/");
	if (bytes.length >= (isImage ? limits.image_size_limit : limits.video_size_limit)) return invalid$3("File size is too large");
	if (!isImage) return {
		kind: mime.startsWith("audio/") ? "audio" : "video",
		mime,
		width: null,
		height: null
	};
	const { width, height } = measure(bytes);
	const most = mime === "image/gif" ? Math.min(gifMatrixLimit, limits.image_matrix_limit) : limits.image_matrix_limit;
	if (width * height > most) return invalid$3(`File dimensions of ${width}x${height} are not supported`);
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
		return refuse$5(422, "Error processing thumbnail for uploaded media");
	}
}
function checkedDescription(state, description) {
	const max = limitsOf(state).media_attachments.description_limit;
	if (description && [...description].length > max) return invalid$3(`Description is too long (maximum is ${max} characters)`);
	return description || null;
}
function showMedia(state, request, id = "") {
	const media = unattached(state, requireAccount$1(state, request, "write:media"), id);
	if (!media.isReady && media.pollsLeft > 0) {
		media.pollsLeft -= 1;
		return json(206, mediaEntity(state, media));
	}
	if (!media.isReady && media.fails) return refuse$5(422, "Error processing thumbnail for uploaded media");
	media.isReady = true;
	return json(200, mediaEntity(state, media));
}
function mendMedia(state, request, id = "") {
	const media = unattached(state, requireAccount$1(state, request, "write:media"), id);
	const { description } = mending.safeParse(request.body).data ?? {};
	media.description = checkedDescription(state, description);
	return json(200, mediaEntity(state, media));
}
function deleteMedia(state, request, id = "") {
	const account = requireAccount$1(state, request, "write:media");
	const media = state.media.get(id);
	if (media?.account !== account) return notFound$1();
	if (media.statusId !== null) return refuse$5(422, "Media attachment is currently used by a status");
	state.media.delete(id);
	return json(200, {});
}
function unattached(state, account, id) {
	const media = state.media.get(id);
	return media?.account === account && media.statusId === null ? media : notFound$1();
}

// src/sandbox/mastodon/oauth.ts
const shown$5 = "urn:ietf:wg:oauth:2.0:oob";
const known = [
	"read:accounts",
	"read:statuses",
	"read:search",
	"write:statuses",
	"write:media"
];
const newApp = object({
	client_name: string().min(1).max(60),
	redirect_uris: string().min(1),
	scopes: string().default("read")
});
const exchanging$4 = object({
	grant_type: literal("authorization_code"),
	client_id: string(),
	client_secret: string(),
	redirect_uri: string(),
	code: string(),
	code_verifier: string().optional()
});
function createApp(state, { body }) {
	const read = newApp.safeParse(body);
	if (!read.success) return invalid$3("Name can't be blank");
	const { client_name: name, redirect_uris: redirectUri, scopes } = read.data;
	if (scopes.split(" ").find((scope) => !scopesOf(state).includes(scope)) !== void 0) return invalid$3("Scopes doesn't match configured on the server.");
	const [id, secret] = [randomName(state), randomName(state)];
	state.apps.set(id, {
		secret,
		redirectUri,
		scopes: scopes.split(" ")
	});
	return json(200, {
		id: state.nextId(),
		name,
		redirect_uri: redirectUri,
		client_id: id,
		client_secret: secret
	});
}
function askConsent$5(state, request) {
	return state.consents.ask(rulesOf$1(state, request.query.get("client_id")), request);
}
function decideConsent$5(state, request) {
	const { client_id: id } = request.body;
	return state.consents.decide(rulesOf$1(state, id ?? null), request);
}
function giveToken$5(state, { body }) {
	const read = exchanging$4.safeParse(body);
	if (!read.success) return refuseToken$1(400, "invalid_request", "Missing required parameter.");
	const { client_id: clientId, client_secret: secret, redirect_uri: redirectUri, code } = read.data;
	if (state.apps.get(clientId)?.secret !== secret) return refuseToken$1(401, "invalid_client", "Client authentication failed due to unknown client.");
	const verifier = read.data.code_verifier ?? "";
	const given = state.consents.take(rulesOf$1(state, clientId), {
		code,
		clientId,
		redirectUri,
		verifier
	});
	if (given === null) return refuseToken$1(400, "invalid_grant", "The provided authorization grant is invalid.");
	const token = randomName(state);
	const account = [...state.accounts.values()].find(({ username }) => username === state.consenting);
	state.tokens.set(token, {
		account,
		scopes: given.scopes,
		isRevoked: false
	});
	const createdAt = Math.floor(state.clock.now() / 1e3);
	return json(200, {
		access_token: token,
		token_type: "Bearer",
		scope: given.scopes.join(" "),
		created_at: createdAt
	});
}
function isNew({ apiVersion }) {
	return apiVersion !== null && apiVersion >= 2;
}
function scopesOf(state) {
	return isNew(state) ? [...known, "profile"] : known;
}
function rulesOf$1(state, clientId) {
	const app = state.apps.get(clientId ?? "");
	const isRegistered = (address) => address === app?.redirectUri && (address === shown$5 || isLoopbackRedirect("127.0.0.1")(address));
	return {
		platform: "Mastodon",
		client: {
			name: "client_id",
			isKnown: () => app !== void 0
		},
		isRedirect: isRegistered,
		scopes: app?.scopes ?? [],
		separator: " ",
		pkce: isNew(state) ? "base64url" : "ignored",
		shown: shown$5,
		codeMilliseconds: 6e5
	};
}
function randomName(state) {
	return Buffer.from(state.random.bytes(32)).toString("base64url");
}
function refuseToken$1(status, error, description) {
	throw new Refusal(json(status, {
		error,
		error_description: description
	}));
}
const revoking$3 = object({
	client_id: string(),
	client_secret: string(),
	token: string()
});
function revokeToken$2(state, { body }) {
	const { client_id: id = "", client_secret: secret, token = "" } = revoking$3.partial().parse(body ?? {});
	if (!(id === demoClient.client_id && secret === demoClient.client_secret) && (secret === void 0 || state.apps.get(id)?.secret !== secret)) return json(403, {
		error: "unauthorized_client",
		error_description: "You are not authorized to revoke this token"
	});
	state.revokeToken(token);
	return json(200, {});
}

// src/sandbox/mastodon/search.ts
function searchStatuses(state, request) {
	const viewer = requireAccount$1(state, request, "read:search");
	const wanted = request.query.get("q") ?? "";
	const resolves = request.query.get("resolve") === "true";
	const found = [...state.statuses.values()].filter((status) => {
		const { url, uri } = statusEntity(state, status);
		return (status.remoteUrl === null || resolves) && isVisible(status, viewer) && [url, uri].includes(wanted);
	});
	return json(200, {
		accounts: [],
		statuses: found.map((status) => statusEntity(state, status, viewer)),
		hashtags: []
	});
}

// src/sandbox/mastodon/double.ts
const routes$5 = [
	[
		"POST",
		"/api/v1/apps",
		createApp
	],
	[
		"GET",
		"/oauth/authorize",
		askConsent$5
	],
	[
		"POST",
		"/oauth/authorize",
		decideConsent$5
	],
	[
		"POST",
		"/oauth/token",
		giveToken$5
	],
	[
		"POST",
		"/api/v1/statuses",
		createStatus
	],
	[
		"GET",
		"/api/v1/statuses/:id",
		showStatus$1
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
		"POST",
		"/oauth/revoke",
		revokeToken$2
	],
	[
		"GET",
		"/api/v1/accounts/verify_credentials",
		verifyCredentials
	],
	[
		"GET",
		"/api/v1/apps/verify_credentials",
		verifyApp
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
		"/api/v2/search",
		searchStatuses
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
const refusals$4 = {
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
			const route = findRoute(routes$5, request);
			return withHeaders$1(await (route === null ? this.#elsewhere(request) : route.handler(this, request, ...route.parameters)), rate);
		} catch (error) {
			throw error instanceof Refusal ? new Refusal(withHeaders$1(error.reply, rate)) : error;
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
		const headers = status === "429" ? rateHeaders$2(300, 0, this.clock.now() + 12e4) : {};
		return json(Number(status), { error: refusals$4[status] }, headers);
	}
	posts() {
		return [...this.statuses.values()].filter(({ remoteUrl }) => remoteUrl === null).map((status) => this.#shown(status)).reverse();
	}
	#shown(status) {
		const { id, text, replyTo, spoilerText, visibility, language, poll, quoteOf, quotePolicy, editedAt } = status;
		const quoted = this.statuses.get(quoteOf ?? "");
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
				...quoteOf === null ? [] : [`quotes: ${quoted === void 0 ? "a removed post" : statusUrl(this, quoted)}`],
				...quotePolicy === "public" ? [] : [`may be quoted by: ${quotePolicy}`],
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
		return rateHeaders$2(limit, remaining, resetAt);
	}
};
function rateHeaders$2(limit, remaining, resetAt) {
	const reset = new Date(resetAt).toISOString().replace("Z", "000Z");
	return {
		"x-ratelimit-limit": `${limit}`,
		"x-ratelimit-remaining": `${remaining}`,
		"x-ratelimit-reset": reset
	};
}
function withHeaders$1(reply, headers) {
	return {
		...reply,
		headers: {
			...headers,
			...reply.headers
		}
	};
}

// src/sandbox/reddit/errors.ts
function httpError(status, message, headers = {}) {
	throw new Refusal(json(status, {
		message,
		error: status
	}, headers));
}
function refuse$4(code, words, field) {
	throw new Refusal(json(200, { json: { errors: [[
		code,
		words,
		field
	]] } }));
}
function success(data) {
	return json(200, { json: {
		errors: [],
		data
	} });
}
function blockedPage() {
	return html(403, "<!doctype html><title>Blocked</title><p>You have been blocked by network security.</p>");
}

// src/sandbox/reddit/access.ts
function requireAccount(state, request, scope) {
	requireAgent(request);
	const token = state.tokens.get(/^bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "");
	if (token === void 0 || token.expiresAt <= state.clock.now()) return httpError(401, "Unauthorized");
	if (!token.scopes.includes(scope)) return httpError(403, "Forbidden", { "www-authenticate": "Bearer realm=\"reddit\", error=\"insufficient_scope\"" });
	return token.account;
}
function requireAgent({ headers }) {
	if (/^\w+:[\w.-]+:\S+ \(by \/u\/[\w-]+\)$/.test(headers["user-agent"] ?? "")) return;
	httpError(429, "Too Many Requests", {
		"x-ratelimit-remaining": "0.0",
		"x-ratelimit-reset": "600"
	});
}

// src/sandbox/reddit/things.ts
const site = "https://www.reddit.com";
function pathOf(thing, state) {
	const id = thing.name.slice(3);
	const place = thing.subreddit.startsWith("u_") ? `user/${thing.subreddit.slice(2)}` : `r/${thing.subreddit}`;
	if (thing.parent === null) return `/${place}/comments/${id}/${slug(thing.title)}/`;
	return `/${place}/comments/${(state === void 0 ? void 0 : postAbove(state, thing))?.name.slice(3) ?? ""}/comment/${id}/`;
}
function permalink(thing, state) {
	return `${site}${pathOf(thing, state)}`;
}
function postAbove(state, thing) {
	let above = thing;
	while (above !== void 0 && above.parent !== null) above = state.things.get(above.parent);
	return above;
}
function thingData(state, thing) {
	const { name, account, createdAt, isDeleted, subreddit } = thing;
	const common = {
		id: name.slice(3),
		name,
		author: isDeleted ? "[deleted]" : account.name,
		subreddit,
		created_utc: Math.floor(createdAt / 1e3),
		permalink: pathOf(thing, state),
		edited: thing.isEdited ? Math.floor(state.clock.now() / 1e3) : false,
		locked: thing.isLocked,
		archived: false,
		score: 1
	};
	if (thing.kind === "comment") {
		const body = isDeleted ? "[deleted]" : thing.text;
		return {
			kind: "t1",
			data: {
				...common,
				body,
				parent_id: thing.parent,
				link_id: postAbove(state, thing)?.name
			}
		};
	}
	return {
		kind: "t3",
		data: {
			...common,
			...postData(thing)
		}
	};
}
function postData(thing) {
	const { kind, title, text, flair, nsfw, spoiler, isDeleted, removedBy, crosspost } = thing;
	return {
		title,
		selftext: isDeleted ? "[deleted]" : text,
		is_self: kind === "self",
		is_video: kind === "video",
		...kind === "gallery" ? { is_gallery: true } : {},
		...kind === "image" ? { post_hint: "image" } : {},
		is_reddit_media_domain: kind === "image" || kind === "video",
		...crosspost === null ? {} : { crosspost_parent: crosspost },
		url: urlOf(thing),
		link_flair_text: flair?.text ?? null,
		link_flair_template_id: flair?.id,
		over_18: nsfw,
		spoiler,
		send_replies: thing.sendReplies,
		is_crosspostable: !isDeleted,
		removed_by_category: isDeleted ? "deleted" : removedBy,
		num_comments: 0,
		view_count: null
	};
}
function urlOf(thing) {
	const id = thing.name.slice(3);
	switch (thing.kind) {
		case "link": return thing.url;
		case "image": return `https://i.redd.it/${id}.png`;
		case "video": return `https://v.redd.it/${id}`;
		case "gallery": return `https://www.reddit.com/gallery/${id}`;
		default: return permalink(thing);
	}
}
const slug = (title) => title.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "").slice(0, 50) || "post";

// src/sandbox/reddit/comments.ts
const fullname = string().regex(/^t[13]_[0-9a-z]+$/);
const commenting = object({
	api_type: literal("json"),
	thing_id: fullname,
	text: string()
});
const deleting = object({ id: string() });
function comment(state, request) {
	const made = draft$2(state, request);
	state.things.set(made.name, made);
	state.creates += 1;
	return success({ things: state.hidesComments ? [] : [thingData(state, made)] });
}
function ghostComment(state, request) {
	return success({ things: [thingData(state, draft$2(state, request))] });
}
function draft$2(state, request) {
	const account = requireAccount(state, request, "submit");
	const read = commenting.safeParse(request.body);
	if (!read.success) return httpError(400, "Bad Request");
	const planned = state.refusals.shift();
	if (planned !== void 0) refuse$4(...planned);
	const { thing_id: parentName, text } = read.data;
	const parent = state.things.get(parentName);
	if (parent === void 0 || parent.isDeleted) return refuse$4("DELETED_COMMENT", "that comment has been deleted", "parent");
	if (parent.isLocked) refuse$4("THREAD_LOCKED", "Comments are locked.", "parent");
	return newComment(state, account, parent, heldText(text, 1e4));
}
function newComment(state, account, parent, text) {
	return {
		name: `t1_${state.nextId()}`,
		account,
		subreddit: parent.subreddit,
		kind: "comment",
		title: "",
		text,
		url: null,
		media: [],
		parent: parent.name,
		crosspost: null,
		flair: null,
		nsfw: false,
		spoiler: false,
		sendReplies: true,
		createdAt: state.clock.now(),
		pollsLeft: 0,
		isEdited: false,
		isDeleted: false,
		isLocked: false,
		removedBy: null
	};
}
function heldText(text, max) {
	if (text.trim() === "") refuse$4("NO_TEXT", "we need something here", "text");
	if ([...text].length > max) refuse$4("TOO_LONG", `this is too long (max: ${max})`, "text");
	return text.trimEnd();
}
function editText(state, request) {
	const account = requireAccount(state, request, "edit");
	const read = commenting.safeParse(request.body);
	if (!read.success) return httpError(400, "Bad Request");
	const thing = state.things.get(read.data.thing_id);
	if (thing === void 0 || thing.account !== account || thing.isDeleted) return refuse$4("NOT_AUTHOR", "you can't do that", "thing_id");
	if (thing.kind !== "self" && thing.kind !== "comment") refuse$4("INVALID_OPTION", "that option is not valid", "text");
	thing.text = heldText(read.data.text, thing.kind === "self" ? 4e4 : 1e4);
	thing.isEdited = true;
	return success({ things: [thingData(state, thing)] });
}
function deleteThing(state, request) {
	const account = requireAccount(state, request, "edit");
	const thing = state.things.get(deleting.safeParse(request.body).data?.id ?? "");
	if (thing?.account === account) thing.isDeleted = true;
	return json(200, {});
}

// src/sandbox/reddit/listings.ts
function listPosts$2(state, request, name = "") {
	return list$1(state, request, name, (thing) => thing.kind !== "comment");
}
function listComments(state, request, name = "") {
	return list$1(state, request, name, (thing) => thing.kind === "comment");
}
function list$1(state, request, name, isOne) {
	requireAccount(state, request, "history");
	const account = state.accounts.get(name.toLowerCase()) ?? httpError(404, "Not Found");
	const newest = state.clock.now() - state.listingLagMilliseconds;
	const shown = [...state.things.values()].filter((thing) => thing.account === account && isOne(thing) && !thing.isDeleted && thing.createdAt <= newest).filter(isReady).reverse();
	const after = shown.findIndex((thing) => thing.name === request.query.get("after"));
	const limit = Math.min(Math.max(Number.parseInt(request.query.get("limit") ?? "", 10) || 25, 1), 100);
	const page = shown.slice(after + 1, after + 1 + limit);
	return listing(state, page, after + 1 + limit >= shown.length ? null : page.at(-1)?.name ?? null);
}
function isReady(thing) {
	if (thing.pollsLeft === 0) return true;
	thing.pollsLeft -= 1;
	return false;
}
function showInfo(state, request) {
	requireAccount(state, request, "read");
	return listing(state, (request.query.get("id") ?? "").split(",").slice(0, 100).flatMap((name) => state.things.get(name) ?? []).filter(({ pollsLeft }) => pollsLeft === 0), null);
}
function listing(state, things, after) {
	const children = things.map((thing) => thingData(state, thing));
	return json(200, {
		kind: "Listing",
		data: {
			after,
			before: null,
			dist: children.length,
			children
		}
	});
}

// src/sandbox/reddit/media.ts
const announcement = object({
	filepath: string().min(1),
	mimetype: string()
});
const types = [
	"image/jpeg",
	"image/png",
	"image/gif",
	"video/mp4",
	"video/quicktime"
];
const imageBytes = 20971520;
const videoBytes = 1073741824;
function leaseAsset(state, request) {
	const asset = newAsset(state, request);
	state.assets.set(asset.id, asset);
	return leaseReply(state, asset);
}
function ghostAsset(state, request) {
	return leaseReply(state, newAsset(state, request));
}
function newAsset(state, request) {
	const account = requireAccount(state, request, "submit");
	const read = announcement.safeParse(request.body);
	if (!read.success || !types.includes(read.data.mimetype)) return httpError(400, "Bad Request");
	const id = state.nextId();
	const { mimetype: type, filepath: name } = read.data;
	return {
		id,
		key: `rte_images/${id}`,
		account,
		type,
		name,
		uploaded: null
	};
}
function leaseReply({ origin }, { id, key, type }) {
	const fields = [
		{
			name: "acl",
			value: "private"
		},
		{
			name: "key",
			value: key
		},
		{
			name: "success_action_status",
			value: "201"
		},
		{
			name: "content-type",
			value: type
		},
		{
			name: "x-amz-signature",
			value: "sandbox"
		}
	];
	const socket = `wss://ws.sandbox.test/rte_images/${id}`;
	return json(200, {
		args: {
			action: `${origin.replace("http:", "")}/s3`,
			fields
		},
		asset: {
			asset_id: id,
			processing_state: "incomplete",
			payload: { filepath: "image" },
			websocket_url: socket
		}
	});
}
async function storeFile(state, { body, headers }) {
	const fields = Object.entries(body ?? {});
	const [lastName, file] = fields.at(-1) ?? [];
	const key = fields.find(([name]) => name === "key")?.[1];
	const asset = [...state.assets.values()].find((each) => each.key === key);
	if (headers.authorization !== void 0) return storageError("InvalidArgument", "Only one auth mechanism allowed");
	if (lastName !== "file" || !(file instanceof File)) return storageError("InvalidArgument", "POST requires exactly one file upload per request.");
	if (asset === void 0) return storageError("AccessDenied", "Invalid according to Policy");
	const max = asset.type.startsWith("video/") ? videoBytes : imageBytes;
	if (file.size > max) return storageError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", `<ProposedSize>${file.size}</ProposedSize><MaxSizeAllowed>${max}</MaxSizeAllowed>`);
	const sha256 = createHash("sha256").update(new Uint8Array(await file.arrayBuffer())).digest("hex");
	asset.uploaded = {
		size: file.size,
		sha256
	};
	return xml(201, `<PostResponse><Location>${encodeURIComponent(`${state.origin}/s3/${asset.key}`)}</Location><Key>${asset.key}</Key></PostResponse>`);
}
function storageError(code, message, more = "") {
	return xml(400, `<Error><Code>${code}</Code><Message>${message}</Message>${more}</Error>`);
}
function xml(status, content) {
	return {
		status,
		headers: { "content-type": "application/xml" },
		body: `<?xml version="1.0" encoding="UTF-8"?>\n${content}`
	};
}

// src/sandbox/reddit/subreddits.ts
const noRequirements = {
	title_text_min_length: null,
	title_text_max_length: null,
	title_regexes: [],
	title_required_strings: [],
	title_blacklisted_strings: [],
	body_restriction_policy: "none",
	body_text_min_length: null,
	body_text_max_length: null,
	body_regexes: [],
	body_required_strings: [],
	body_blacklisted_strings: [],
	domain_whitelist: [],
	domain_blacklist: [],
	link_restriction_policy: "none",
	link_repost_age: null,
	is_flair_required: false,
	gallery_min_items: null,
	gallery_max_items: null,
	gallery_captions_requirement: "none",
	gallery_urls_requirement: "none",
	guidelines_text: null
};
function newSubreddit(said) {
	return {
		submissionType: "any",
		allowsImages: true,
		allowsVideos: true,
		allowsGalleries: true,
		isPrivate: false,
		flairs: [],
		hidesFlairs: false,
		banned: [],
		filter: null,
		...said,
		requirements: {
			...noRequirements,
			...said.requirements
		}
	};
}
function visible(state, name) {
	const found = state.subreddits.get(name.toLowerCase());
	if (found === void 0) return httpError(404, "Not Found");
	return found.isPrivate ? httpError(403, "Forbidden") : found;
}
function showAbout(state, request, name = "") {
	const account = requireAccount(state, request, "read");
	const subreddit = visible(state, name);
	const data = {
		display_name: subreddit.name,
		subreddit_type: "public",
		submission_type: subreddit.submissionType,
		allow_images: subreddit.allowsImages,
		allow_videos: subreddit.allowsVideos,
		allow_galleries: subreddit.allowsGalleries,
		over18: false,
		user_is_banned: subreddit.banned.includes(account.name.toLowerCase()),
		user_is_contributor: false,
		user_is_moderator: false
	};
	return json(200, {
		kind: "t5",
		data
	});
}
function showRequirements(state, request, name = "") {
	requireAccount(state, request, "submit");
	return json(200, visible(state, name).requirements);
}
function showFlairs(state, request, name = "") {
	requireAccount(state, request, "flair");
	const { flairs, hidesFlairs } = visible(state, name);
	if (hidesFlairs) return httpError(403, "Forbidden");
	const shown = flairs.filter(({ isForMods }) => !isForMods);
	return json(200, shown.map(({ id, text, isEditable }) => ({
		id,
		text,
		text_editable: isEditable,
		mod_only: false,
		type: "text",
		allowable_content: "all"
	})));
}

// src/sandbox/reddit/state.ts
const redditCredentials = {
	client_id: "sandbox-reddit-client",
	client_secret: "sandbox-reddit-secret",
	refresh_token: "sandbox-reddit-refresh"
};
const demoAccount = {
	username: "demo",
	password: "sandbox-reddit-password"
};
const tokenSeconds = 3600;
const allScopes$2 = [
	"identity",
	"read",
	"history",
	"submit",
	"edit",
	"flair"
];
const firstId = 3e9;
var RedditState = class extends Double {
	accounts = /* @__PURE__ */ new Map();
	refreshTokens = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	subreddits = /* @__PURE__ */ new Map();
	things = /* @__PURE__ */ new Map();
	assets = /* @__PURE__ */ new Map();
	calls;
	#ids = 0;
	listingLagMilliseconds = 0;
	mediaPolls = 0;
	mediaFails = false;
	hidesComments = false;
	isBlocking = false;
	refreshRefusal = 400;
	grantedScopes = allScopes$2;
	refusals = [];
	constructor(clock, random) {
		super(clock, random, "400");
		this.calls = new RateWindow(clock, 1e3, 600);
		const { username, password } = demoAccount;
		this.refreshTokens.set(redditCredentials.refresh_token, this.addAccount(username, password));
		this.addAccount("friend", "sandbox-reddit-friend");
		this.addSubreddit({ name: "harbour" });
	}
	addAccount(name, password) {
		const account = {
			id: this.nextId(),
			name,
			password,
			isSuspended: false
		};
		this.accounts.set(name.toLowerCase(), account);
		this.addSubreddit({ name: `u_${name}` });
		return account;
	}
	addSubreddit(said) {
		const subreddit = newSubreddit(said);
		this.subreddits.set(said.name.toLowerCase(), subreddit);
		return subreddit;
	}
	nextId() {
		this.#ids += 1;
		return (firstId + this.#ids * 37).toString(36);
	}
	secret() {
		return `eyJ${Buffer.from(this.random.bytes(24)).toString("base64url")}`;
	}
	revokeAll() {
		this.tokens.clear();
		this.refreshTokens.clear();
	}
	reset() {
		super.reset();
		this.things.clear();
		this.assets.clear();
		this.refusals.length = 0;
		this.calls.clear();
	}
};

// src/sandbox/reddit/oauth.ts
const byPassword = object({
	grant_type: literal("password"),
	username: string(),
	password: string()
});
const byRefresh = object({
	grant_type: literal("refresh_token"),
	refresh_token: string()
});
const byCode = object({
	grant_type: literal("authorization_code"),
	code: string(),
	redirect_uri: string()
});
const revoking$2 = object({ token: string() });
const rules$3 = {
	platform: "Reddit",
	client: {
		name: "client_id",
		isKnown: (id) => id === redditCredentials.client_id
	},
	isRedirect: isLoopbackRedirect("127.0.0.1"),
	scopes: allScopes$2,
	separator: " ",
	pkce: null,
	more: { duration: "permanent" },
	codeMilliseconds: 6e5
};
function askConsent$4(state, request) {
	return state.consents.ask(rules$3, request);
}
function decideConsent$4(state, request) {
	return state.consents.decide(rules$3, request);
}
function giveToken$4(state, request) {
	requireAgent(request);
	requireClient(request);
	const password = byPassword.safeParse(request.body).data;
	if (password !== void 0) {
		const account = state.accounts.get(password.username.toLowerCase());
		return account?.password === password.password ? made$2(state, account) : json(200, { error: "invalid_grant" });
	}
	const exchange = byCode.safeParse(request.body).data;
	if (exchange !== void 0) return exchangeCode(state, exchange);
	const refresh = byRefresh.safeParse(request.body).data;
	if (refresh === void 0) return json(200, { error: "unsupported_grant_type" });
	const account = state.refreshTokens.get(refresh.refresh_token);
	return account === void 0 ? json(state.refreshRefusal, { error: "invalid_grant" }) : made$2(state, account);
}
function exchangeCode(state, { code, redirect_uri: redirectUri }) {
	const given = state.consents.take(rules$3, {
		code,
		clientId: redditCredentials.client_id,
		redirectUri,
		verifier: ""
	});
	const account = state.accounts.get(demoAccount.username);
	if (given === null || account === void 0) return json(400, { error: "invalid_grant" });
	const refresh = state.secret();
	state.refreshTokens.set(refresh, account);
	return made$2(state, account, {
		refresh_token: refresh,
		scopes: given.scopes
	});
}
function revokeToken$1(state, request) {
	requireAgent(request);
	requireClient(request);
	const { token } = revoking$2.parse(request.body);
	state.tokens.delete(token);
	state.refreshTokens.delete(token);
	return {
		status: 204,
		headers: {},
		body: ""
	};
}
function showMe$2(state, request) {
	const { id, name, isSuspended } = requireAccount(state, request, "identity");
	return json(200, {
		id,
		name,
		is_suspended: isSuspended,
		has_verified_email: true,
		total_karma: 100
	});
}
function requireClient({ headers }) {
	const { client_id: id, client_secret: secret } = redditCredentials;
	const basic = Buffer.from(`${id}:${secret}`).toString("base64");
	if (headers.authorization !== `Basic ${basic}`) httpError(401, "Unauthorized");
}
function made$2(state, account, { scopes = state.grantedScopes, ...more } = {}) {
	const token = state.secret();
	state.tokens.set(token, {
		account,
		scopes,
		expiresAt: state.clock.now() + tokenSeconds * 1e3
	});
	return json(200, {
		access_token: token,
		token_type: "bearer",
		expires_in: tokenSeconds,
		scope: scopes.join(" "),
		...more
	});
}

// src/sandbox/reddit/rules.ts
const texts = (value) => Array.isArray(value) ? value.map(String) : [];
function holdToRules(subreddit, post) {
	holdToKinds(subreddit, post);
	const { requirements } = subreddit;
	if (requirements.is_flair_required === true && post.flair === null) refuse$4("SUBMIT_VALIDATION_FLAIR_REQUIRED", "Your post must contain post flair.", "flair");
	holdText("TITLE", "title", post.title, subreddit);
	if (post.kind !== "self") return;
	if (requirements.body_restriction_policy === "required" && post.text === "") refuse$4("SUBMIT_VALIDATION_BODY_REQUIRED", "This community requires body text.", "text");
	if (requirements.body_restriction_policy === "notAllowed" && post.text !== "") refuse$4("SUBMIT_VALIDATION_BODY_NOT_ALLOWED", "This community does not allow body text.", "text");
	holdText("BODY", "text", post.text, subreddit);
}
function holdToKinds({ submissionType, allowsImages, allowsVideos }, { kind }) {
	if (kind === "self" && submissionType === "link") refuse$4("NO_SELFS", "This community doesn't allow text posts", "sr");
	if (kind !== "self" && submissionType === "self") refuse$4("NO_LINKS", "This community only allows text posts", "sr");
	if ((kind === "image" || kind === "gallery") && !allowsImages) refuse$4("NO_IMAGES", "This community doesn't allow images", "sr");
	if (kind === "video" && !allowsVideos) refuse$4("NO_VIDEOS", "This community doesn't allow videos", "sr");
}
function holdText(what, field, text, { requirements }) {
	const prefix = what === "TITLE" ? "title" : "body";
	const [min, max] = [requirements[`${prefix}_text_min_length`], requirements[`${prefix}_text_max_length`]];
	const length = [...text].length;
	if (typeof min === "number" && length < min) refuse$4(`SUBMIT_VALIDATION_MIN_LENGTH`, `At least ${min}.`, field);
	if (typeof max === "number" && length > max) refuse$4(`SUBMIT_VALIDATION_MAX_LENGTH`, `At most ${max}.`, field);
	const lower = text.toLowerCase();
	const banned = texts(requirements[`${prefix}_blacklisted_strings`]).find((word) => lower.includes(word.toLowerCase()));
	if (banned !== void 0) refuse$4(`SUBMIT_VALIDATION_${what}_BLACKLISTED_STRING`, `The ${prefix} cannot contain "${banned}"`, field);
	const required = texts(requirements[`${prefix}_required_strings`]);
	if (required.length > 0 && !required.some((word) => lower.includes(word.toLowerCase()))) refuse$4(`SUBMIT_VALIDATION_${what}_REQUIREMENT`, `The ${prefix} must contain one of ${required.join(", ")}`, field);
}

// src/sandbox/reddit/submit.ts
const flag$2 = union$1([boolean(), string().transform((word) => word === "true")]).default(false);
const common = {
	sr: string().default(""),
	title: string().default(""),
	text: string().default(""),
	flair_id: string().default(""),
	flair_text: string().default(""),
	nsfw: flag$2,
	spoiler: flag$2,
	sendreplies: flag$2
};
const submission = object({
	...common,
	api_type: literal("json"),
	kind: _enum([
		"self",
		"link",
		"image",
		"video",
		"videogif",
		"crosspost"
	]).default("link"),
	url: string().default(""),
	video_poster_url: string().default(""),
	crosspost_fullname: string().default(""),
	resubmit: flag$2
});
const galleryItem = object({
	media_id: string(),
	caption: string().default(""),
	outbound_url: string().default("")
});
const gallery = object({
	...common,
	api_type: literal("json"),
	items: array(galleryItem)
});
function submit(state, request) {
	return submitted(keep$1(state, draft$1(state, request)));
}
function ghostSubmit(state, request) {
	return submitted(draft$1(state, request));
}
function submitGallery(state, request) {
	return gallerySubmitted(keep$1(state, draftGallery(state, request)));
}
function ghostGallery(state, request) {
	return gallerySubmitted(draftGallery(state, request));
}
function keep$1(state, post) {
	if (isAsynchronous(post) && state.mediaFails) return post;
	state.things.set(post.name, post);
	state.creates += 1;
	return post;
}
function isAsynchronous({ kind }) {
	return kind === "image" || kind === "video";
}
function submitted(post) {
	if (isAsynchronous(post)) {
		const page = `https://www.reddit.com/user/${post.account.name}/submitted/`;
		return success({
			user_submitted_page: page,
			websocket_url: "wss://ws.sandbox.test/submission"
		});
	}
	return success({
		url: permalink(post),
		id: post.name.slice(3),
		name: post.name,
		drafts_count: 0
	});
}
function gallerySubmitted(post) {
	return success({
		url: permalink(post),
		id: post.name
	});
}
function draft$1(state, request) {
	const account = requireAccount(state, request, "submit");
	const read = submission.safeParse(request.body);
	if (!read.success) return httpError(400, "Bad Request");
	const { data } = read;
	const { subreddit, post } = begin$1(state, account, data, data.kind === "videogif" ? "video" : data.kind);
	if (post.kind === "link") setLink(state, post, data);
	if (post.kind === "image") post.media = [shown$4(assetAt(state, account, data.url, "image/"), null)];
	if (post.kind === "video") setVideo(state, post, data);
	if (post.kind === "crosspost") setCrosspost(state, post, data);
	if (isAsynchronous(post)) post.pollsLeft = state.mediaPolls;
	holdToRules(subreddit, post);
	return post;
}
function draftGallery(state, request) {
	const account = requireAccount(state, request, "submit");
	const read = gallery.safeParse(request.headers["content-type"]?.startsWith("application/json") ? request.body : null);
	if (!read.success) return httpError(400, "Bad Request");
	const { items } = read.data;
	const { subreddit, post } = begin$1(state, account, read.data, "gallery");
	if (items.length < 2 || items.length > 20) refuse$4("placeholder", "A gallery has 2 to 20 items.", "items");
	if (new Set(items.map(({ media_id: id }) => id)).size < items.length) return httpError(500, "Internal Server Error");
	post.media = items.map(({ media_id: id, caption }) => {
		if ([...caption].length > 180) refuse$4("placeholder", "Captions must be at most 180 characters.", "items");
		const asset = state.assets.get(id);
		if (asset?.account !== account || asset.uploaded === null || !asset.type.startsWith("image/")) return refuse$4("INVALID_MEDIA_ASSETS", "Some of the media assets are invalid.", "items");
		return shown$4(asset, caption || null);
	});
	holdToRules(subreddit, post);
	return post;
}
function begin$1(state, account, said, kind) {
	const planned = state.refusals.shift();
	if (planned !== void 0) refuse$4(...planned);
	const subreddit = state.subreddits.get(said.sr.toLowerCase());
	if (subreddit === void 0 || subreddit.isPrivate) return refuse$4("SUBREDDIT_NOEXIST", "Hmm, that community doesn't exist. Try checking the spelling.", "sr");
	if (subreddit.banned.includes(account.name.toLowerCase())) refuse$4("SUBREDDIT_NOTALLOWED", "You aren't allowed to post there.", "sr");
	const title = said.title.replace(/\s+/g, " ").trim();
	if (title === "") refuse$4("NO_TEXT", "we need something here", "title");
	if ([...title].length > 300) refuse$4("TOO_LONG", "this is too long (max: 300)", "title");
	if ([...said.text].length > 4e4) refuse$4("TOO_LONG", "this is too long (max: 40000)", "text");
	return {
		subreddit,
		post: {
			name: `t3_${state.nextId()}`,
			account,
			subreddit: subreddit.name,
			kind,
			title,
			text: said.text.trimEnd(),
			url: null,
			media: [],
			parent: null,
			crosspost: null,
			flair: flairOf(subreddit, said),
			nsfw: said.nsfw,
			spoiler: said.spoiler,
			sendReplies: said.sendreplies,
			createdAt: state.clock.now(),
			pollsLeft: 0,
			isEdited: false,
			isDeleted: false,
			isLocked: false,
			removedBy: subreddit.filter
		}
	};
}
function flairOf({ flairs }, { flair_id: id, flair_text: words }) {
	if (id === "") return null;
	const flair = flairs.find((each) => each.id === id);
	if (flair === void 0 || flair.isForMods) return refuse$4("BAD_FLAIR_TEMPLATE_ID", "invalid flair", "flair_id");
	if ([...words].length > 64) refuse$4("TOO_LONG", "this is too long (max: 64)", "flair_text");
	return {
		id,
		text: flair.isEditable && words !== "" ? words : flair.text
	};
}
function setLink(state, post, { url, resubmit }) {
	if (url === "") refuse$4("NO_URL", "a url is required", "url");
	if (!/^https?:\/\/[^\s/]+/.test(url)) refuse$4("BAD_URL", "you should check that url", "url");
	if ([...state.things.values()].some((other) => other.url === url && other.subreddit === post.subreddit) && !resubmit) refuse$4("ALREADY_SUB", "that link has already been submitted", "url");
	post.url = url;
}
function setVideo(state, post, { url, video_poster_url: poster }) {
	if (poster === "") refuse$4("MISSING_VIDEO_URLS", "missing video urls", "kind");
	assetAt(state, post.account, poster, "image/");
	post.media = [shown$4(assetAt(state, post.account, url, "video/"), null)];
}
function setCrosspost(state, post, { crosspost_fullname: name }) {
	const original = state.things.get(name);
	if (original === void 0 || original.isDeleted || original.kind === "comment") refuse$4("INVALID_CROSSPOST_THING", "that isn't a post", "crosspost_fullname");
	post.crosspost = name;
	post.text = "";
}
function assetAt(state, account, url, type) {
	const asset = [...state.assets.values()].find(({ key }) => url === `https:${state.origin.replace("http:", "")}/s3/${key}`);
	return asset?.account === account && asset.uploaded !== null && asset.type.startsWith(type) ? asset : refuse$4("BAD_URL", "you should check that url", "url");
}
function shown$4({ type, uploaded }, caption) {
	return {
		type,
		sha256: uploaded.sha256,
		caption
	};
}

// src/sandbox/reddit/double.ts
const [posts, galleries, comments] = [
	"/api/submit",
	"/api/submit_gallery_post.json",
	"/api/comment"
];
const [leases, storage] = ["/api/media/asset.json", "/s3"];
const routes$4 = [
	[
		"GET",
		"/api/v1/authorize",
		askConsent$4
	],
	[
		"POST",
		"/api/v1/authorize",
		decideConsent$4
	],
	[
		"POST",
		"/api/v1/access_token",
		giveToken$4
	],
	[
		"POST",
		"/api/v1/revoke_token",
		revokeToken$1
	],
	[
		"GET",
		"/api/v1/me",
		showMe$2
	],
	[
		"POST",
		posts,
		submit
	],
	[
		"POST",
		galleries,
		submitGallery
	],
	[
		"POST",
		comments,
		comment
	],
	[
		"POST",
		"/api/editusertext",
		editText
	],
	[
		"POST",
		"/api/del",
		deleteThing
	],
	[
		"POST",
		leases,
		leaseAsset
	],
	[
		"POST",
		storage,
		storeFile
	],
	[
		"GET",
		"/api/info",
		showInfo
	],
	[
		"GET",
		"/api/v1/:subreddit/post_requirements",
		showRequirements
	],
	[
		"GET",
		"/r/:subreddit/about",
		showAbout
	],
	[
		"GET",
		"/r/:subreddit/api/link_flair_v2",
		showFlairs
	],
	[
		"GET",
		"/user/:name/submitted",
		listPosts$2
	],
	[
		"GET",
		"/user/:name/comments",
		listComments
	]
];
const refusals$3 = {
	"400": "Bad Request",
	"401": "Unauthorized",
	"403": "Forbidden",
	"422": "Unprocessable Entity",
	"429": "Too Many Requests",
	"500": "Internal Server Error",
	"503": "Service Unavailable"
};
var RedditDouble = class extends RedditState {
	platform = "reddit";
	maxBytes = 135266304;
	identifyingMembers = [
		"json",
		"args",
		"asset"
	];
	kindOf({ method, path }) {
		if (method === "GET") return "read";
		if (path === posts || path === galleries || path === comments) return "create";
		if (path === leases || path === storage) return "upload";
		return path === "/api/v1/access_token" || path === "/api/v1/revoke_token" ? "login" : "other";
	}
	async handle(request) {
		if (this.isBlocking) return blockedPage();
		const rate = this.#rateHeaders(request);
		try {
			const route = findRoute(routes$4, request);
			if (route === null) return withHeaders(json(404, {
				message: "Not Found",
				error: 404
			}), rate);
			return withHeaders(await route.handler(this, request, ...route.parameters), rate);
		} catch (error) {
			throw error instanceof Refusal ? new Refusal(withHeaders(error.reply, rate)) : error;
		}
	}
	async ghost(request) {
		switch (request.path) {
			case posts: return ghostSubmit(this, request);
			case galleries: return ghostGallery(this, request);
			case comments: return ghostComment(this, request);
			case leases: return ghostAsset(this, request);
			default: return json(201, {});
		}
	}
	refuse(status) {
		const headers = status === "429" ? rateHeaders$1(1e3, 0, 120) : {};
		return json(Number(status), {
			message: refusals$3[status],
			error: Number(status)
		}, headers);
	}
	posts() {
		return [...this.things.values()].filter((thing) => !thing.isDeleted && thing.removedBy === null && thing.pollsLeft === 0).map((thing) => this.#shown(thing)).reverse();
	}
	#shown(thing) {
		const { name, text, account, parent, media, createdAt } = thing;
		return {
			id: name,
			url: permalink(thing, this),
			text,
			account: account.name,
			replyTo: parent,
			media: media.map(({ caption, type }) => ({
				alt: caption,
				type
			})),
			at: new Date(createdAt).toISOString(),
			notes: notesOf$1(thing)
		};
	}
	#rateHeaders({ headers }) {
		const { limit, remaining, resetAt } = this.calls.take(headers.authorization ?? "", 1);
		return rateHeaders$1(limit, remaining, Math.ceil((resetAt - this.clock.now()) / 1e3));
	}
};
function notesOf$1(thing) {
	const { kind, title, url, crosspost, flair, nsfw, spoiler, sendReplies, isEdited, subreddit, media } = thing;
	return [
		`r/${subreddit}, ${kind}`,
		...title === "" ? [] : [`title: ${title}`],
		...url === null ? [] : [`link: ${url}`],
		...crosspost === null ? [] : [`crosspost of ${crosspost}`],
		...flair === null ? [] : [`flair: ${flair.text}`],
		...nsfw ? ["nsfw"] : [],
		...spoiler ? ["spoiler"] : [],
		...sendReplies ? [] : ["no replies to the inbox"],
		...isEdited ? ["edited"] : [],
		...media.map(({ sha256 }) => `sha256:${sha256}`)
	];
}
function rateHeaders$1(limit, remaining, seconds) {
	return {
		"x-ratelimit-used": `${limit - remaining}`,
		"x-ratelimit-remaining": `${remaining}.0`,
		"x-ratelimit-reset": `${seconds}`
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
async function deliver(response, { reply, manner }, now) {
	if (manner === "cut") response.socket?.destroy();
	if (reply === null || manner === "cut") return;
	if (manner === "endless") return sendEndless(response, reply);
	const bytes = reply.bytes ?? Buffer.from(reply.body);
	response.writeHead(reply.status, {
		date: new Date(now).toUTCString(),
		...reply.headers,
		"content-length": bytes.length
	});
	if (manner === "drip") response.write(bytes.subarray(0, 1));
	else response.end(bytes);
}
async function sendEndless(response, { headers }) {
	response.writeHead(200, headers);
	try {
		await pipeline(Readable.from(endlessJson()), response);
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
	"code_verifier",
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
	if (!isLoopback(message.headers.host)) return deliver(response, whole(json(403, { error: "Only for loopback" })), double.clock.now());
	const request = await readIncoming(message, double.maxBytes);
	if (request === null) return deliver(response, whole(json(413, { error: "PayloadTooLarge" }, { connection: "close" })), double.clock.now());
	const control = controlReply(double, request);
	if (control !== null) return deliver(response, whole(control), double.clock.now());
	const entry = describeRequest(request);
	double.requests.push(entry);
	const delivery = await performSafely(double, request);
	entry.status = delivery.reply?.status ?? null;
	return deliver(response, delivery, double.clock.now());
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

// src/sandbox/threads/errors.ts
function errorReply$1(status, error) {
	const { message, code, subcode, type = "OAuthException", isTransient = false } = error;
	return json(status, { error: {
		message,
		type,
		code,
		...subcode === void 0 ? {} : { error_subcode: subcode },
		is_transient: isTransient,
		fbtrace_id: "AsandboxTraceIdentifier"
	} });
}
function refuse$3(status, error) {
	throw new Refusal(errorReply$1(status, error));
}
function invalid$2(message, subcode) {
	return refuse$3(400, {
		message,
		code: 100,
		...subcode === void 0 ? {} : { subcode }
	});
}
function notVisible() {
	return refuse$3(400, {
		message: "The requested resource does not exist",
		code: 24,
		subcode: 4279009
	});
}
function notThere(id) {
	return refuse$3(400, {
		message: `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
		code: 100,
		subcode: 33,
		type: "THApiException"
	});
}

// src/sandbox/threads/access.ts
function requireUser$1(state, request, ...scopes) {
	const { user, scopes: granted } = tokenOf(state, request);
	for (const scope of ["threads_basic", ...scopes]) {
		if (granted.includes(scope)) continue;
		refuse$3(400, {
			message: "Application does not have permission for this action",
			code: 10,
			subcode: 4279067
		});
	}
	return user;
}
function tokenOf(state, request) {
	const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	const token = state.tokens.get(bearer ?? request.query.get("access_token") ?? "");
	if (token !== void 0 && token.expiresAt > state.clock.now()) return token;
	return refuse$3(401, {
		message: "Error validating access token: Session has expired or is invalid.",
		code: 190,
		type: "OAuthException"
	});
}
function requireSelf(state, request, id, ...scopes) {
	const user = requireUser$1(state, request, ...scopes);
	if (id === "me" || id === user.id) return user;
	return refuse$3(400, {
		message: "Application does not have permission for this action",
		code: 10,
		subcode: 4279067
	});
}

// src/sandbox/threads/fetcher.ts
function fetchMedia(state, address, kind, alt) {
	const file = state.hosted.get(address);
	if (file === void 0) return refuse$3(400, {
		message: "An unknown error occurred",
		code: 1,
		subcode: 2207052
	});
	const type = typeOf$1(file.bytes);
	if (type === null || !type.startsWith(kind)) return refuse$3(400, {
		message: "The media could not be processed",
		code: 100
	});
	const most = kind === "image" ? 8e6 : 1e9;
	if (file.bytes.length > most) return refuse$3(400, {
		message: "The media is too large",
		code: 100
	});
	const sha256 = createHash("sha256").update(file.bytes).digest("hex");
	return {
		type,
		alt,
		size: file.bytes.length,
		sha256
	};
}
function typeOf$1(bytes) {
	const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
	if (head.startsWith("PNG")) return "image/png";
	if (head.startsWith("ÿØÿ")) return "image/jpeg";
	if (head.slice(4, 8) !== "ftyp") return null;
	return head.slice(8, 10) === "qt" ? "video/quicktime" : "video/mp4";
}

// src/sandbox/threads/length.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const emoji$1 = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
function textLength(text) {
	let length = 0;
	for (const { segment } of graphemes.segment(text)) length += emoji$1.test(segment) ? Buffer.byteLength(segment) : [...segment].length;
	return length;
}
function linksIn(text, link) {
	const bare = (text.match(/https?:\/\/[^\s<>"]+/gi) ?? []).map((url) => url.replace(/[)\]}.,;:!?'”’]+$/u, ""));
	return (/* @__PURE__ */ new Set([...bare, ...link === null ? [] : [link]])).size;
}

// src/sandbox/threads/poll.ts
const choice = string().min(1).max(25);
const poll = object({
	option_a: choice,
	option_b: choice,
	option_c: choice.optional(),
	option_d: choice.optional()
});
function pollOf(text) {
	const said = parsed(text);
	if (typeof said !== "object" || said === null || !("option_a" in said)) return null;
	const read = poll.safeParse(said);
	if (!read.success) return invalid$2("Param poll_attachment is invalid");
	const { option_a: a, option_b: b, option_c: c, option_d: d } = read.data;
	return [
		a,
		b,
		c,
		d
	].filter((each) => each !== void 0);
}
const gif = object({
	gif_id: string().min(1),
	provider: literal("GIPHY")
});
function gifOf(text) {
	const read = gif.safeParse(parsed(text));
	return read.success ? read.data.gif_id : invalid$2("Param gif_attachment is invalid");
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/sandbox/hosted-files.ts
var HostedFiles = class {
	#files = /* @__PURE__ */ new Map();
	set(address, bytes, type) {
		this.#files.set(new URL(address).pathname, {
			bytes,
			type
		});
	}
	get(address) {
		return URL.canParse(address) ? this.#files.get(new URL(address).pathname) : void 0;
	}
	clear() {
		this.#files.clear();
	}
	take({ path, bytes, headers }) {
		this.#files.set(path, {
			bytes,
			type: headers["content-type"] ?? "application/octet-stream"
		});
		return {
			status: 201,
			headers: {},
			body: ""
		};
	}
	serve({ path, headers }) {
		const file = this.#files.get(path);
		if (file === void 0) return null;
		const { bytes, type } = file;
		const range = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(headers.range ?? "");
		if (range === null) return {
			status: 200,
			headers: { "content-type": type },
			body: "",
			bytes
		};
		const [start, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
		if (start > last) return {
			status: 416,
			headers: {},
			body: ""
		};
		return {
			status: 206,
			headers: {
				"content-type": type,
				"content-range": `bytes ${start}-${last}/${bytes.length}`
			},
			body: "",
			bytes: bytes.subarray(start, last + 1)
		};
	}
};

// src/sandbox/threads/state.ts
const demoToken$2 = "sandbox-threads-token";
const demoApp = {
	client_id: "sandbox-threads-client",
	client_secret: "sandbox-threads-secret",
	redirect_uri: "https://harbour.sandbox.test/connected"
};
const allScopes$1 = [
	"threads_basic",
	"threads_content_publish",
	"threads_manage_replies",
	"threads_delete"
];
const day$1 = 864e5;
var ThreadsState = class extends Double {
	users = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	containers = /* @__PURE__ */ new Map();
	live = /* @__PURE__ */ new Map();
	hosted = new HostedFiles();
	#ids = 0n;
	processingPolls = 0;
	consenting = "demo";
	containerError = null;
	notVisiblePublishes = 0;
	containerLagMilliseconds = 0;
	replyLagMilliseconds = 0;
	listLagMilliseconds = 0;
	republish = "second";
	keepsPublished = true;
	tellsPermalinks = true;
	isBlocked = false;
	badLinks = /* @__PURE__ */ new Set();
	postsPerDay = 250;
	repliesPerDay = 1e3;
	constructor(clock, random) {
		super(clock, random, "400");
		this.addUser({
			username: "demo",
			token: demoToken$2
		});
	}
	addUser(said) {
		const user = {
			id: this.nextId(),
			username: said.username
		};
		this.users.set(user.id, user);
		const issuedAt = this.clock.now();
		this.tokens.set(said.token, {
			user,
			scopes: said.scopes ?? allScopes$1,
			issuedAt,
			expiresAt: issuedAt + 60 * day$1
		});
		return user;
	}
	revokeToken(token) {
		this.tokens.delete(token);
	}
	host(address, bytes, type = "application/octet-stream") {
		this.hosted.set(address, bytes, type);
	}
	nextId() {
		this.#ids += 1n;
		return (17900000000000001n + this.#ids * 1000003n).toString();
	}
	recent(user, what) {
		const since = this.clock.now() - day$1;
		return [...this.live.values()].filter((post) => post.user === user && post.publishedAt > since && post.replyTo === null === (what === "posts"));
	}
	reset() {
		super.reset();
		this.containers.clear();
		this.live.clear();
		this.hosted.clear();
		this.badLinks.clear();
	}
};

// src/sandbox/threads/containers.ts
const flag$1 = _enum(["true", "false"]).optional();
const fields = looseObject({
	media_type: _enum([
		"TEXT",
		"IMAGE",
		"VIDEO",
		"CAROUSEL"
	]),
	text: string().default(""),
	image_url: string().optional(),
	video_url: string().optional(),
	alt_text: string().max(1e3).optional(),
	is_carousel_item: flag$1,
	children: string().optional(),
	reply_to_id: string().optional(),
	reply_control: _enum([
		"everyone",
		"accounts_you_follow",
		"mentioned_only",
		"parent_post_author_only",
		"followers_only"
	]).default("everyone"),
	quote_post_id: string().optional(),
	link_attachment: url().optional(),
	topic_tag: string().regex(/^[^.&]{1,50}$/u).optional(),
	poll_attachment: string().optional(),
	gif_attachment: string().optional(),
	is_ghost_post: flag$1,
	is_spoiler_media: flag$1,
	enable_reply_approvals: flag$1,
	auto_publish_text: flag$1
});
const inJson = [
	"media_type",
	"text",
	"image_url",
	"video_url",
	"children",
	"is_carousel_item",
	"reply_to_id"
];
function createContainer(state, request, id = "") {
	const said = fieldsOf$1(request);
	const scopes = ["threads_content_publish", ...said.reply_to_id === void 0 ? [] : ["threads_manage_replies"]];
	const user = requireSelf(state, request, id, ...scopes);
	if (said.auto_publish_text === "true") return invalid$2("auto_publish_text is not for tools that must not post twice");
	const content = contentOf(state, user, said);
	const hasMedia = content.media.length > 0;
	const container = {
		...content,
		id: state.nextId(),
		user,
		isChild: said.is_carousel_item === "true",
		createdAt: state.clock.now(),
		pollsLeft: hasMedia ? state.processingPolls : 0,
		error: hasMedia ? state.containerError : null,
		postId: null
	};
	state.containers.set(container.id, container);
	return json(200, { id: container.id });
}
function fieldsOf$1({ body, headers }) {
	const isJson = headers["content-type"]?.startsWith("application/json");
	const all = Object.entries(body ?? {});
	const heard = Object.fromEntries(isJson ? all.filter(([name]) => inJson.includes(name)) : all);
	const read = fields.safeParse(heard);
	return read.success ? read.data : invalid$2(`Param ${read.error.issues[0]?.path.join(".") ?? ""} is invalid`);
}
function contentOf(state, user, said) {
	checkText$1(said);
	if (said.reply_to_id !== void 0) visiblePost(state, said.reply_to_id);
	if (said.quote_post_id !== void 0) visiblePost(state, said.quote_post_id);
	if (said.link_attachment !== void 0 && state.badLinks.has(said.link_attachment)) refuse$3(400, {
		message: "Fatal",
		code: -1,
		subcode: 4279047
	});
	return {
		text: said.text,
		mediaType: said.media_type,
		media: mediaOf$1(state, user, said),
		replyTo: said.reply_to_id ?? null,
		quoteOf: said.quote_post_id ?? null,
		replyControl: said.reply_control,
		topic: said.topic_tag ?? null,
		link: said.link_attachment ?? null,
		poll: said.poll_attachment === void 0 ? null : pollOf(said.poll_attachment),
		gif: said.gif_attachment === void 0 ? null : gifOf(said.gif_attachment),
		isGhost: said.is_ghost_post === "true",
		isSpoiler: said.is_spoiler_media === "true",
		asksApproval: said.enable_reply_approvals === "true"
	};
}
function checkText$1(said) {
	const { text, media_type: type, link_attachment: link } = said;
	if (textLength(text) > 500) invalid$2("Param text must be at most 500 characters long.");
	if (type === "TEXT" && text === "") invalid$2("The parameter text is required");
	const attachments = [
		link,
		said.poll_attachment,
		said.gif_attachment
	].filter((each) => each !== void 0);
	if (type !== "TEXT" && attachments.length > 0) invalid$2("Attachments are for text posts");
	if (said.is_ghost_post === "true") {
		const others = [
			...attachments,
			said.reply_to_id,
			said.quote_post_id,
			said.topic_tag,
			said.enable_reply_approvals
		];
		if (type !== "TEXT" || others.some((each) => each !== void 0)) invalid$2("A ghost post is a text alone");
	}
	if (said.is_carousel_item === "true" && text !== "") invalid$2("A carousel item takes no text");
	if (linksIn(text, link ?? null) > 5) refuse$3(400, {
		message: "THREADS_API__LINK_LIMIT_EXCEEDED",
		code: 100
	});
}
function visiblePost(state, id) {
	const post = state.live.get(id);
	if (post === void 0 || state.clock.now() < post.publishedAt + state.replyLagMilliseconds) notVisible();
}
function mediaOf$1(state, user, said) {
	const alt = said.alt_text ?? null;
	switch (said.media_type) {
		case "TEXT": return [];
		case "IMAGE": return [fetchMedia(state, said.image_url ?? "", "image", alt)];
		case "VIDEO": return [fetchMedia(state, said.video_url ?? "", "video", alt)];
		case "CAROUSEL": return childrenOf(state, user, said.children ?? "");
	}
}
function childrenOf(state, user, list) {
	const ids = list.split(",").filter((id) => id !== "");
	if (ids.length < 2 || ids.length > 20) return invalid$2("A carousel has 2 to 20 items");
	return ids.flatMap((id) => {
		const child = state.containers.get(id);
		if (child?.user !== user || !child.isChild || statusOf$1(state, child) !== "FINISHED") return invalid$2("A carousel item is not ready", 4279004);
		return child.media;
	});
}
function statusOf$1(state, container) {
	if (container.postId !== null) return "PUBLISHED";
	if (state.clock.now() >= container.createdAt + 864e5) return "EXPIRED";
	if (container.pollsLeft > 0) return "IN_PROGRESS";
	return container.error === null ? "FINISHED" : "ERROR";
}
function showContainer(state, request, container) {
	if (container.user !== requireUser$1(state, request)) return notThere(container.id);
	if (state.clock.now() < container.createdAt + state.containerLagMilliseconds || container.postId !== null && !state.keepsPublished) return notVisible();
	const status = statusOf$1(state, container);
	if (container.pollsLeft > 0) container.pollsLeft -= 1;
	return json(200, {
		status,
		...status === "ERROR" ? { error_message: container.error } : {},
		id: container.id
	});
}

// src/sandbox/threads/oauth.ts
const exchanging$3 = object({
	client_id: literal(demoApp.client_id),
	client_secret: literal(demoApp.client_secret),
	grant_type: literal("authorization_code"),
	redirect_uri: string(),
	code: string()
});
const rules$2 = {
	platform: "Threads",
	client: {
		name: "client_id",
		isKnown: (id) => id === demoApp.client_id
	},
	isRedirect: (address) => address === demoApp.redirect_uri,
	scopes: allScopes$1,
	separator: ",",
	pkce: null,
	codeMilliseconds: 36e5
};
function askConsent$3(state, request) {
	return state.consents.ask(rules$2, request);
}
function decideConsent$3(state, request) {
	const reply = state.consents.decide(rules$2, request);
	const { location } = reply.headers;
	return location === void 0 ? reply : {
		...reply,
		headers: {
			...reply.headers,
			location: `${location}#_`
		}
	};
}
function giveToken$3(state, { body }) {
	const read = exchanging$3.safeParse(body);
	if (!read.success) return refuseCode("Error validating client secret.");
	const { code, client_id: clientId, redirect_uri: redirectUri } = read.data;
	const given = state.consents.take(rules$2, {
		code,
		clientId,
		redirectUri,
		verifier: ""
	});
	if (given === null) return refuseCode("This authorization code has been used.");
	const user = [...state.users.values()].find(({ username }) => username === state.consenting);
	const token = makeToken(state, user, given.scopes, day$1 / 24);
	return {
		...json(200, {}),
		body: `{"access_token":${JSON.stringify(token)},"user_id":${user.id}}`
	};
}
function lengthenToken(state, { query }) {
	const known = state.tokens.get(query.get("access_token") ?? "");
	const isRight = query.get("grant_type") === "th_exchange_token" && query.get("client_secret") === demoApp.client_secret;
	if (known === void 0 || !isRight || known.expiresAt <= state.clock.now()) return refuseCode("Error validating access token.");
	const token = makeToken(state, known.user, known.scopes, 60 * day$1);
	return json(200, {
		access_token: token,
		token_type: "bearer",
		expires_in: 60 * day$1 / 1e3
	});
}
function makeToken(state, user, scopes, life) {
	const token = `sandbox-threads-${Buffer.from(state.random.bytes(12)).toString("hex")}`;
	const now = state.clock.now();
	state.tokens.set(token, {
		user,
		scopes,
		issuedAt: now,
		expiresAt: now + life
	});
	return token;
}
function refuseCode(message) {
	return json(400, {
		error_type: "OAuthException",
		code: 400,
		error_message: message
	});
}
function refreshToken$1(state, { query }) {
	const known = state.tokens.get(query.get("access_token") ?? "");
	const now = state.clock.now();
	if (query.get("grant_type") !== "th_refresh_token") return refuse$3(400, {
		message: "Invalid grant_type",
		code: 100
	});
	if (known === void 0 || known.expiresAt <= now) return refuse$3(400, {
		message: "Error validating access token: it has expired.",
		code: 190
	});
	if (now < known.issuedAt + 864e5) return refuse$3(400, {
		message: "The token is less than 24 hours old.",
		code: 100
	});
	const token = makeToken(state, known.user, known.scopes, 60 * day$1);
	return json(200, {
		access_token: token,
		token_type: "bearer",
		expires_in: 60 * day$1 / 1e3
	});
}
function debugToken(state, request) {
	requireUser$1(state, request);
	const token = state.tokens.get(request.query.get("input_token") ?? "");
	if (token === void 0) return refuse$3(400, {
		message: "Invalid parameter",
		code: 100
	});
	const seconds = (instant) => Math.floor(instant / 1e3);
	return json(200, { data: {
		type: "USER",
		is_valid: token.expiresAt > state.clock.now(),
		issued_at: seconds(token.issuedAt),
		expires_at: seconds(token.expiresAt),
		data_access_expires_at: seconds(token.issuedAt + 90 * day$1),
		scopes: token.scopes,
		user_id: token.user.id
	} });
}

// src/sandbox/threads/publish.ts
function publish(state, request, id = "") {
	const user = requireSelf(state, request, id, "threads_content_publish");
	if (state.notVisiblePublishes > 0) {
		state.notVisiblePublishes -= 1;
		return notVisible();
	}
	const container = containerOf(state, user, request);
	if (container.postId !== null && state.republish === "same") return json(200, { id: container.postId });
	if (container.postId !== null && state.republish === "error") return notVisible();
	return json(200, { id: makePost(state, container).id });
}
function ghostPublish(state, request, id = "") {
	containerOf(state, requireSelf(state, request, id, "threads_content_publish"), request);
	return json(200, { id: state.nextId() });
}
function containerOf(state, user, { body }) {
	const { creation_id: id } = body ?? {};
	const container = state.containers.get(String(id));
	if (container?.user !== user || container.isChild) return notVisible();
	const status = statusOf$1(state, container);
	if (status !== "FINISHED" && status !== "PUBLISHED") return invalid$2("Media container is not ready");
	if (state.isBlocked) return refuse$3(400, {
		message: "We restrict certain activity to protect our community.",
		code: 4,
		subcode: 2207051
	});
	const isReply = container.replyTo !== null;
	const most = isReply ? state.repliesPerDay : state.postsPerDay;
	if (state.recent(user, isReply ? "replies" : "posts").length >= most) return refuse$3(400, {
		message: "Application request limit reached",
		code: 4
	});
	return container;
}
function makePost(state, container) {
	const { id: _, isChild: __, createdAt: ___, pollsLeft: ____, error: _____, postId: ______, ...content } = container;
	const id = state.nextId();
	const post = {
		...content,
		id,
		shortcode: shortcodeOf(id),
		publishedAt: state.clock.now()
	};
	container.postId = id;
	state.live.set(id, post);
	state.creates += 1;
	return post;
}
function shortcodeOf(id) {
	return `D${Buffer.from(BigInt(id).toString(16).padStart(16, "0"), "hex").toString("base64url")}`;
}

// src/sandbox/threads/reading.ts
function showMe$1(state, request) {
	const { id, username } = requireUser$1(state, request);
	return json(200, chosen({
		id,
		username,
		name: `The ${username} account`
	}, request, "id"));
}
function showObject(state, request, id = "") {
	const container = state.containers.get(id);
	if (container !== void 0) return showContainer(state, request, container);
	const user = requireUser$1(state, request);
	const post = state.live.get(id);
	if (post?.user !== user) return notThere(id);
	for (const name of fieldsOf(request)) if (["status", "error_message"].includes(name)) {
		const message = `Tried accessing nonexisting field (${name})`;
		return refuse$3(400, {
			message,
			code: 100,
			type: "THApiException"
		});
	}
	return json(200, chosen(entity(state, post), request, "id"));
}
function listPosts$1(state, request, id = "") {
	return list(state, request, id, "posts");
}
function listReplies(state, request, id = "") {
	return list(state, request, id, "replies");
}
function list(state, request, id, what) {
	const user = requireSelf(state, request, id);
	const newest = state.clock.now() - state.listLagMilliseconds;
	const since = Number(request.query.get("since") ?? 0) * 1e3;
	const before = [...state.live.values()].filter((post) => post.user === user && post.replyTo === null === (what === "posts") && post.publishedAt <= newest && post.publishedAt >= since).reverse();
	const from = Number(request.query.get("after") ?? 0);
	const limit = Math.min(Number(request.query.get("limit") ?? 25), 100);
	const page = before.slice(from, from + limit);
	const isLast = from + limit >= before.length;
	return json(200, {
		data: page.map((post) => chosen(entity(state, post), request, "id")),
		paging: isLast ? { cursors: { before: `${from}` } } : { cursors: {
			before: `${from}`,
			after: `${from + limit}`
		} }
	});
}
function showQuota(state, request, id = "") {
	const user = requireSelf(state, request, id, "threads_content_publish");
	const all = {
		quota_usage: state.recent(user, "posts").length,
		config: {
			quota_total: state.postsPerDay,
			quota_duration: day$1 / 1e3
		},
		reply_quota_usage: state.recent(user, "replies").length,
		reply_config: {
			quota_total: state.repliesPerDay,
			quota_duration: day$1 / 1e3
		}
	};
	return json(200, { data: [chosen(all, request)] });
}
function deletePost$1(state, request, id = "") {
	const user = requireUser$1(state, request, "threads_delete");
	if (state.live.get(id)?.user !== user) return notThere(id);
	state.live.delete(id);
	return json(200, {
		success: true,
		deleted_id: id
	});
}
function entity(state, post) {
	const { mediaType, media, poll, replyTo } = post;
	return {
		id: post.id,
		media_type: {
			TEXT: "TEXT_POST",
			IMAGE: "IMAGE",
			VIDEO: "VIDEO",
			CAROUSEL: "CAROUSEL_ALBUM"
		}[mediaType],
		text: post.text,
		timestamp: new Date(post.publishedAt).toISOString().replace(/\.\d{3}Z$/, "+0000"),
		shortcode: post.shortcode,
		...state.tellsPermalinks ? { permalink: permalinkOf(post) } : {},
		...media[0]?.alt && mediaType !== "CAROUSEL" ? { alt_text: media[0].alt } : {},
		...post.topic === null ? {} : { topic_tag: post.topic },
		...post.link === null ? {} : { link_attachment_url: post.link },
		...poll === null ? {} : { poll_attachment: {
			option_a: poll[0],
			option_b: poll[1]
		} },
		is_quote_post: post.quoteOf !== null,
		...replyTo === null ? {} : { replied_to: { id: replyTo } }
	};
}
function permalinkOf({ user, shortcode }) {
	return `https://www.threads.com/@${user.username}/post/${shortcode}`;
}
function fieldsOf({ query }) {
	return (query.get("fields") ?? "").split(",");
}
function chosen(all, request, ...always) {
	const names = [...fieldsOf(request), ...always];
	return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

// src/sandbox/threads/double.ts
const routes$3 = [
	[
		"GET",
		"/oauth/authorize",
		askConsent$3
	],
	[
		"POST",
		"/oauth/authorize",
		decideConsent$3
	],
	[
		"POST",
		"/oauth/access_token",
		giveToken$3
	],
	[
		"GET",
		"/access_token",
		lengthenToken
	],
	[
		"GET",
		"/refresh_access_token",
		refreshToken$1
	],
	[
		"GET",
		"/v1.0/debug_token",
		debugToken
	],
	[
		"GET",
		"/v1.0/me",
		showMe$1
	],
	[
		"POST",
		"/v1.0/:user/threads",
		createContainer
	],
	[
		"POST",
		"/v1.0/:user/threads_publish",
		publish
	],
	[
		"GET",
		"/v1.0/:user/threads",
		listPosts$1
	],
	[
		"GET",
		"/v1.0/:user/replies",
		listReplies
	],
	[
		"GET",
		"/v1.0/:user/threads_publishing_limit",
		showQuota
	],
	[
		"GET",
		"/v1.0/:id",
		showObject
	],
	[
		"DELETE",
		"/v1.0/:id",
		deletePost$1
	]
];
const refusals$2 = {
	"400": {
		message: "Param text must be at most 500 characters long.",
		code: 100
	},
	"422": {
		message: "Param text must be at most 500 characters long.",
		code: 100
	},
	"401": {
		message: "Error validating access token: Session has expired or is invalid.",
		code: 190
	},
	"403": {
		message: "Application does not have permission for this action",
		code: 10,
		subcode: 4279067
	},
	"429": {
		message: "Application request limit reached",
		code: 4
	},
	"500": {
		message: "An unexpected error has occurred. Please retry your request later.",
		code: 2,
		isTransient: true
	},
	"503": {
		message: "Service temporarily unavailable",
		code: 2,
		isTransient: true
	}
};
var ThreadsDouble = class extends ThreadsState {
	platform = "threads";
	maxBytes = 67108864;
	identifyingMembers = ["id"];
	kindOf({ method, path, body }) {
		if (method === "POST" && path.endsWith("/threads_publish")) return "create";
		if (method === "POST" && path.endsWith("/threads")) {
			const type = body?.media_type;
			return type === "IMAGE" || type === "VIDEO" ? "upload" : "other";
		}
		if (path === "/refresh_access_token" || path === "/access_token" || path.startsWith("/oauth/")) return "login";
		return method === "GET" && path.startsWith("/v1.0/") ? "read" : "other";
	}
	async handle(request) {
		const route = findRoute(routes$3, request);
		if (route !== null) return route.handler(this, request, ...route.parameters);
		if (request.method === "PUT") return this.hosted.take(request);
		return (request.method === "GET" ? this.hosted.serve(request) : null) ?? (request.path.startsWith("/v1.0/") ? notThere("") : {
			status: 404,
			headers: {},
			body: ""
		});
	}
	async ghost(request) {
		return this.kindOf(request) === "create" ? ghostPublish(this, request, "me") : json(200, { id: this.nextId() });
	}
	refuse(status) {
		const reply = errorReply$1(Number(status), refusals$2[status]);
		return status === "429" ? {
			...reply,
			headers: {
				...reply.headers,
				"retry-after": "120"
			}
		} : reply;
	}
	posts() {
		return [...this.live.values()].map(shown$3).reverse();
	}
};
function shown$3(post) {
	const { id, text, user, replyTo, media, publishedAt, topic, link, poll, gif, isGhost, quoteOf, replyControl } = post;
	return {
		id,
		url: permalinkOf(post),
		text,
		account: user.username,
		replyTo,
		media: media.map(({ alt, type }) => ({
			alt,
			type
		})),
		at: new Date(publishedAt).toISOString(),
		notes: [
			...topic === null ? [] : [`topic: ${topic}`],
			...link === null ? [] : [`card: ${link}`],
			...poll === null ? [] : [`poll: ${poll.join(" / ")}`],
			...gif === null ? [] : [`GIF: ${gif}`],
			...isGhost ? ["ghost post"] : [],
			...quoteOf === null ? [] : [`quotes: ${quoteOf}`],
			...replyControl === "everyone" ? [] : [`replies: ${replyControl}`],
			...post.isSpoiler ? ["spoiler"] : [],
			...post.asksApproval ? ["replies are approved first"] : [],
			...media.map(({ sha256, size }) => `${size} bytes sha256:${sha256}`)
		]
	};
}

// src/sandbox/tiktok/errors.ts
function envelope(status, data, code = "ok", message = "") {
	return json(status, {
		data,
		error: {
			code,
			message,
			log_id: "20261201090000000000000000SANDBOX"
		}
	});
}
function refuse$2(status, code, message) {
	throw new Refusal(envelope(status, {}, code, message));
}
function invalid$1(message) {
	return refuse$2(400, "invalid_params", message);
}
function bare(status, headers = {}) {
	return {
		status,
		headers,
		body: ""
	};
}

// src/sandbox/tiktok/access.ts
function requireCreator(state, request, scope) {
	const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	const known = state.tokens.get(token ?? "");
	if (known === void 0 || known.expiresAt <= state.clock.now()) return refuse$2(401, "access_token_invalid", "The access token is invalid or not found in the request.");
	if (!known.scopes.includes(scope)) return refuse$2(401, "scope_not_authorized", "The user did not authorize the scope required for completing this request.");
	return known.creator;
}
function count(window, { headers }) {
	if (window.take(headers.authorization ?? "", 1).isOver) refuse$2(429, "rate_limit_exceeded", "The API rate limit was exceeded. Please try again later.");
}

// src/sandbox/tiktok/accounts.ts
function showUser(state, request) {
	const creator = requireCreator(state, request, "user.info.basic");
	const fields = (request.query.get("fields") ?? "").split(",");
	if (fields.includes("username")) requireCreator(state, request, "user.info.profile");
	const all = {
		open_id: creator.openId,
		display_name: creator.nickname,
		username: creator.username
	};
	const user = Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
	return envelope(200, { user });
}
function showCreator(state, request) {
	const creator = requireCreator(state, request, "video.publish");
	count(state.creatorLooks, request);
	const code = state.creatorInfoError ?? barOf(state, creator);
	if (code !== null) return envelope(200, {}, code, "The creator cannot post at this time.");
	return envelope(200, {
		creator_avatar_url: `${state.origin}/avatar.webp`,
		creator_username: creator.username,
		creator_nickname: creator.nickname,
		privacy_level_options: privacyLevels(creator),
		comment_disabled: creator.disabled.comment,
		duet_disabled: creator.disabled.duet,
		stitch_disabled: creator.disabled.stitch,
		max_video_post_duration_sec: creator.maxSeconds
	});
}
function barOf(state, creator) {
	if (creator.isBanned) return "spam_risk_user_banned_from_posting";
	return state.recent(creator, "direct").length >= state.postsPerDay ? "spam_risk_too_many_posts" : null;
}
function privacyLevels({ isPrivate }) {
	return [
		isPrivate ? "FOLLOWER_OF_CREATOR" : "PUBLIC_TO_EVERYONE",
		"MUTUAL_FOLLOW_FRIENDS",
		"SELF_ONLY"
	];
}

// src/sandbox/tiktok/post-info.ts
const flag = boolean().default(false);
const info = object({
	title: string().default(""),
	description: string().default(""),
	privacy_level: string().optional(),
	disable_comment: flag,
	disable_duet: flag,
	disable_stitch: flag,
	brand_content_toggle: flag,
	brand_organic_toggle: flag,
	is_aigc: flag,
	auto_add_music: flag,
	video_cover_timestamp_ms: int().min(0).optional()
});
function videoInfo(state, creator, said) {
	const read = readInfo(said);
	if (read.title.length > 2200) invalid$1("The title is too long");
	checkPrivacy(state, creator, read);
	const cover = read.video_cover_timestamp_ms;
	const notes = [...notesOf(read), ...cover === void 0 ? [] : [`cover: ${cover} ms`]];
	return {
		title: read.title,
		description: "",
		privacyLevel: read.privacy_level ?? "",
		notes
	};
}
function photoInfo(state, creator, said, isDirect) {
	const read = readInfo(said);
	if (read.title.length > 90) invalid$1("The title is too long");
	if (read.description.length > 4e3) invalid$1("The description is too long");
	if (isDirect) checkPrivacy(state, creator, read);
	const { title, description } = read;
	return {
		title,
		description,
		privacyLevel: read.privacy_level ?? "",
		notes: isDirect ? notesOf(read) : []
	};
}
function readInfo(said) {
	const parsed = info.safeParse(said ?? {});
	return parsed.success ? parsed.data : invalid$1(`post_info.${parsed.error.issues[0].path.join(".")} is invalid`);
}
function checkPrivacy(state, creator, { privacy_level: level }) {
	if (level === void 0 || !privacyLevels(creator).includes(level)) refuse$2(403, "privacy_level_option_mismatch", "privacy_level is not specified or not among the options of creator_info");
	if (!state.audited && !(creator.isPrivate && level === "SELF_ONLY")) refuse$2(403, "unaudited_client_can_only_post_to_private_accounts", "Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/");
}
function notesOf(read) {
	return [
		[!read.disable_comment, "comments"],
		[!read.disable_duet, "duets"],
		[!read.disable_stitch, "stitches"],
		[read.brand_content_toggle, "paid partnership"],
		[read.brand_organic_toggle, "promotional content"],
		[read.is_aigc, "AI-generated"],
		[read.auto_add_music, "music added"]
	].flatMap(([isOn, words]) => isOn ? [words] : []);
}

// src/sandbox/tiktok/publish.ts
function arrive(state, task) {
	if (task.pollsLeft === 0) finish$1(state, task);
}
function lookedAt(state, task) {
	if (task.postId !== null || task.status === "FAILED") return;
	if (task.pollsLeft > 0) task.pollsLeft -= 1;
	else finish$1(state, task);
}
function finish$1(state, task) {
	const reason = state.failReason ?? (task.source.kind === "pull" ? task.source.failReason : null);
	if (reason !== null) {
		task.status = "FAILED";
		task.failReason = reason;
		return;
	}
	task.status = task.mode === "direct" ? "PUBLISH_COMPLETE" : "SEND_TO_USER_INBOX";
	task.postId = state.nextId();
	task.publishedAt = state.clock.now();
	state.creates += 1;
}
function isAllThere({ source, uploaded }) {
	return source.kind === "pull" || uploaded === source.size;
}
function isPublic({ mode, info, creator }) {
	return mode === "direct" && info?.privacyLevel === "PUBLIC_TO_EVERYONE" && !creator.isPrivate;
}

// src/sandbox/tiktok/pull.ts
const mostBytes = 2e7;
function pullPhotos(state, urls) {
	const photos = [];
	const failed = (failReason) => ({
		kind: "pull",
		urls,
		photos: [],
		failReason
	});
	for (const url of urls) {
		const file = state.hosted.get(url);
		if (file === void 0) return failed("photo_pull_failed");
		const type = typeOf(file.bytes);
		if (type === null) return failed("file_format_check_failed");
		if (file.bytes.length > mostBytes) return failed("picture_size_check_failed");
		photos.push({
			type,
			sha256: createHash("sha256").update(file.bytes).digest("hex")
		});
	}
	return {
		kind: "pull",
		urls,
		photos,
		failReason: null
	};
}
function typeOf(bytes) {
	const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
	if (head.startsWith("ÿØÿ")) return "image/jpeg";
	return head.startsWith("RIFF") && head.endsWith("WEBP") ? "image/webp" : null;
}

// src/sandbox/tiktok/inits.ts
const fileSource = object({
	source: literal("FILE_UPLOAD"),
	video_size: int().positive(),
	chunk_size: int().positive(),
	total_chunk_count: int().positive()
});
const videoBody = object({
	post_info: unknown().optional(),
	source_info: fileSource
});
const photoBody = object({
	media_type: literal("PHOTO"),
	post_mode: _enum(["DIRECT_POST", "MEDIA_UPLOAD"]),
	post_info: unknown().optional(),
	source_info: object({
		source: literal("PULL_FROM_URL"),
		photo_images: array(url({ protocol: /^https$/ })).min(1).max(35),
		photo_cover_index: int().min(0).default(0)
	})
});
function initVideo(state, request) {
	const creator = requireCreator(state, request, "video.publish");
	count(state.inits, request);
	const { post_info: info, source_info: source } = read(videoBody, request);
	const post = videoInfo(state, creator, info);
	mayPost(state, creator);
	return begin(state, creator, "direct", "v_pub_file~v2-1", post, source);
}
function initDraft(state, request) {
	const creator = requireCreator(state, request, "video.upload");
	count(state.inits, request);
	const { source_info: source } = read(videoBody, request);
	mayDraft(state, creator);
	return begin(state, creator, "inbox", "v_inbox_file~v2", null, source);
}
function initPhotos(state, request) {
	const task = draftPhotos(state, request);
	state.tasks.set(task.publishId, task);
	arrive(state, task);
	return envelope(200, { publish_id: task.publishId });
}
function ghostPhotos(state, request) {
	return envelope(200, { publish_id: draftPhotos(state, request).publishId });
}
function draftPhotos(state, request) {
	const isDirect = request.body?.post_mode === "DIRECT_POST";
	const creator = requireCreator(state, request, isDirect ? "video.publish" : "video.upload");
	count(state.inits, request);
	const { post_info: said, source_info: source } = read(photoBody, request);
	const { photo_images: urls, photo_cover_index: cover } = source;
	const info = photoInfo(state, creator, said, isDirect);
	if (cover >= urls.length) invalid$1("photo_cover_index is out of range");
	if (!urls.every((url) => state.verifiedPrefixes.some((prefix) => url.startsWith(prefix)))) refuse$2(403, "url_ownership_unverified", "Please review our URL ownership verification rules.");
	if (isDirect) mayPost(state, creator);
	else mayDraft(state, creator);
	const prefix = isDirect ? "p_pub_url~v2" : "p_inbox_url~v2";
	if (cover > 0) info.notes.push(`cover: photo ${cover + 1}`);
	return newTask(state, creator, isDirect ? "direct" : "inbox", prefix, info, pullPhotos(state, urls));
}
function begin(state, creator, mode, prefix, info, said) {
	checkChunks(said);
	const source = {
		kind: "upload",
		token: state.randomHex(24),
		type: "",
		size: said.video_size,
		chunkSize: said.chunk_size,
		chunkCount: said.total_chunk_count,
		digest: createHash("sha256")
	};
	const task = newTask(state, creator, mode, prefix, info, source);
	state.tasks.set(task.publishId, task);
	const uploadId = task.publishId.slice(-19);
	const address = `${state.origin}/video/?upload_id=${uploadId}&upload_token=${source.token}`;
	return envelope(200, {
		publish_id: task.publishId,
		upload_url: address
	});
}
function checkChunks({ video_size: size, chunk_size: chunk, total_chunk_count: total }) {
	const [least, most] = [5242880, 64e6];
	if (size > 4294967296) invalid$1("The video size is invalid");
	if (!(size <= most && chunk === size) && (chunk < least || chunk > most || size <= chunk)) invalid$1("The chunk size is invalid");
	if (size > most && total === 1) invalid$1("The chunk size is invalid");
	if (total !== Math.floor(size / chunk) || total > 1e3) invalid$1("The total chunk count is invalid");
}
function newTask(state, creator, mode, prefix, info, source) {
	const now = state.clock.now();
	return {
		publishId: `${prefix}.${state.nextId()}`,
		creator,
		mode,
		info,
		source,
		createdAt: now,
		uploaded: 0,
		changedAt: now,
		uploadedBefore: 0,
		pollsLeft: state.processingPolls,
		status: source.kind === "upload" ? "PROCESSING_UPLOAD" : "PROCESSING_DOWNLOAD",
		failReason: "",
		postId: null,
		publishedAt: 0,
		sha256: null
	};
}
function mayPost(state, creator) {
	const bar = barOf(state, creator);
	if (bar !== null) refuse$2(403, bar, "The creator cannot post at this time.");
}
function mayDraft(state, creator) {
	if (state.recent(creator, "inbox").length >= state.draftsPerDay) refuse$2(403, "spam_risk_too_many_pending_share", "There are too many pending shares.");
}
function read(shape, { body }) {
	const parsed = shape.safeParse(body);
	if (parsed.success) return parsed.data;
	return invalid$1(`${parsed.error.issues[0].path.join(".") || "body"} is invalid`);
}

// src/sandbox/tiktok/state.ts
const demoToken$1 = "sandbox-tiktok-token";
const demoRefreshToken$1 = "sandbox-tiktok-refresh";
const app = {
	clientKey: "sandbox-client-key",
	clientSecret: "sandbox-client-secret"
};
const allScopes = [
	"user.info.basic",
	"user.info.profile",
	"video.publish",
	"video.upload",
	"video.list"
];
const day = 864e5;
const uploadUrlMilliseconds = 36e5;
var TiktokState = class extends Double {
	creators = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	refreshTokens = /* @__PURE__ */ new Map();
	tasks = /* @__PURE__ */ new Map();
	hosted = new HostedFiles();
	inits;
	looks;
	creatorLooks;
	#ids = 0n;
	consenting = "demo";
	audited = true;
	verifiedPrefixes = ["https://"];
	processingPolls = 0;
	tellsIds = true;
	failReason = null;
	creatorInfoError = null;
	lookLagMilliseconds = 0;
	retentionMilliseconds = 30 * day;
	postsPerDay = 15;
	draftsPerDay = 5;
	constructor(clock, random) {
		super(clock, random, "400");
		this.inits = new RateWindow(clock, 6, 60);
		this.looks = new RateWindow(clock, 30, 60);
		this.creatorLooks = new RateWindow(clock, 20, 60);
		this.addCreator({
			username: "demo",
			token: demoToken$1,
			refreshToken: demoRefreshToken$1
		});
	}
	addCreator(said) {
		const { username, token, refreshToken, scopes = allScopes, isPrivate = false } = said;
		const creator = {
			openId: `_000${createHash("sha256").update(username).digest("hex").slice(0, 32)}`,
			username,
			nickname: `The ${username} account`,
			isPrivate,
			isBanned: false,
			disabled: {
				comment: false,
				duet: false,
				stitch: false
			},
			maxSeconds: 300
		};
		this.creators.set(username, creator);
		this.tokens.set(token, {
			creator,
			scopes,
			expiresAt: Number.POSITIVE_INFINITY
		});
		if (refreshToken !== void 0) this.refreshTokens.set(refreshToken, {
			creator,
			scopes
		});
		return creator;
	}
	revoke(username) {
		for (const [token, { creator }] of this.tokens) if (creator.username === username) this.tokens.delete(token);
		for (const task of this.tasks.values()) {
			if (task.creator.username !== username || task.postId !== null || task.status === "FAILED") continue;
			task.status = "FAILED";
			task.failReason = "auth_removed";
		}
	}
	host(address, bytes, type = "application/octet-stream") {
		this.hosted.set(address, bytes, type);
	}
	nextId() {
		this.#ids += 1n;
		return (7400000000000000001n + this.#ids * 1000003n).toString();
	}
	randomHex(bytes) {
		return Buffer.from(this.random.bytes(bytes)).toString("hex");
	}
	recent(creator, mode) {
		const since = this.clock.now() - day;
		return [...this.tasks.values()].filter((task) => task.creator === creator && task.mode === mode && task.postId !== null && task.publishedAt > since);
	}
	reset() {
		super.reset();
		this.tasks.clear();
		this.hosted.clear();
		this.inits.clear();
		this.looks.clear();
		this.creatorLooks.clear();
	}
};

// src/sandbox/tiktok/oauth.ts
const refreshing$1 = object({
	client_key: literal(app.clientKey),
	client_secret: literal(app.clientSecret),
	grant_type: literal("refresh_token"),
	refresh_token: string()
});
const exchanging$2 = refreshing$1.omit({ refresh_token: true }).extend({
	grant_type: literal("authorization_code"),
	code: string(),
	redirect_uri: string(),
	code_verifier: string()
});
const rules$1 = {
	platform: "TikTok",
	client: {
		name: "client_key",
		isKnown: (key) => key === app.clientKey
	},
	isRedirect: isLoopbackRedirect("127.0.0.1"),
	scopes: allScopes,
	separator: ",",
	pkce: "hex",
	codeMilliseconds: 6e5
};
function askConsent$2(state, request) {
	return state.consents.ask(rules$1, request);
}
function decideConsent$2(state, request) {
	return state.consents.decide(rules$1, request);
}
function giveToken$2(state, request) {
	const exchange = exchanging$2.safeParse(request.body).data;
	if (exchange === void 0) return refresh$2(state, request);
	const { code, redirect_uri: redirectUri, code_verifier: verifier } = exchange;
	const given = state.consents.take(rules$1, {
		code,
		clientId: app.clientKey,
		redirectUri,
		verifier
	});
	const creator = state.creators.get(state.consenting);
	if (given === null || creator === void 0) return failed$2("invalid_grant", "Authorization code is expired.");
	return made$1(state, {
		creator,
		scopes: given.scopes
	});
}
const accessSeconds$1 = 7200;
const refreshSeconds = 15552e3;
function refresh$2(state, { body }) {
	const read = refreshing$1.safeParse(body);
	if (!read.success) return failed$2("invalid_request", "The request parameters are malformed.");
	const known = state.refreshTokens.get(read.data.refresh_token);
	if (known === void 0) return failed$2("invalid_grant", "Refresh token is invalid or expired.");
	state.refreshTokens.delete(read.data.refresh_token);
	return made$1(state, known);
}
function made$1(state, known) {
	const [token, next] = [`act.${state.randomHex(16)}`, `rft.${state.randomHex(16)}`];
	state.tokens.set(token, {
		...known,
		expiresAt: state.clock.now() + accessSeconds$1 * 1e3
	});
	state.refreshTokens.set(next, known);
	return json(200, {
		access_token: token,
		expires_in: accessSeconds$1,
		open_id: known.creator.openId,
		refresh_expires_in: refreshSeconds,
		refresh_token: next,
		scope: known.scopes.join(","),
		token_type: "Bearer"
	});
}
const revoking$1 = object({
	client_key: literal(app.clientKey),
	client_secret: literal(app.clientSecret),
	token: string()
});
function revoke$1(state, { body }) {
	const read = revoking$1.safeParse(body);
	if (!read.success) return failed$2("invalid_request", "The request parameters are malformed.");
	const known = state.tokens.get(read.data.token);
	if (known === void 0) return failed$2("invalid_grant", "Access token is invalid or expired.");
	state.revoke(known.creator.username);
	for (const [token, { creator }] of state.refreshTokens) if (creator === known.creator) state.refreshTokens.delete(token);
	return json(200, {});
}
function failed$2(error, description) {
	return json(400, {
		error,
		error_description: description,
		log_id: "20261201090000000000000000SANDBOX"
	});
}

// src/sandbox/tiktok/status.ts
const asked = object({ publish_id: string() });
function showStatus(state, request) {
	const creator = requireOwner(state, request);
	count(state.looks, request);
	const task = taskOf$1(state, creator, request);
	const isBehind = state.clock.now() < task.changedAt + state.lookLagMilliseconds;
	const uploaded = isBehind ? task.uploadedBefore : task.uploaded;
	if (isAllThere(task) && !isBehind) lookedAt(state, task);
	const { source } = task;
	const data = {
		status: source.kind === "upload" && uploaded < source.size && task.status !== "FAILED" ? "PROCESSING_UPLOAD" : task.status,
		...task.status === "FAILED" ? { fail_reason: task.failReason } : {},
		...source.kind === "upload" ? { uploaded_bytes: uploaded } : {},
		publicaly_available_post_id: task.postId !== null && isPublic(task) && state.tellsIds ? [`#${task.postId}`] : []
	};
	const reply = envelope(200, data);
	return {
		...reply,
		body: reply.body.replaceAll(/"#(\d+)"/g, "$1")
	};
}
function cancel(state, request) {
	const task = taskOf$1(state, requireOwner(state, request), request);
	if (task.postId !== null) return invalid$1("The post is out already");
	task.status = "FAILED";
	task.failReason = "publish_cancelled";
	return envelope(200, {});
}
function requireOwner(state, request) {
	const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	const scopes = state.tokens.get(token ?? "")?.scopes ?? [];
	return requireCreator(state, request, scopes.includes("video.upload") ? "video.upload" : "video.publish");
}
function taskOf$1(state, creator, { body }) {
	const read = asked.safeParse(body);
	const task = read.success ? state.tasks.get(read.data.publish_id) : void 0;
	if (task === void 0 || state.clock.now() >= task.createdAt + state.retentionMilliseconds) return refuse$2(400, "invalid_publish_id", "The publish_id does not exist");
	if (task.creator === creator) return task;
	return refuse$2(400, "token_not_authorized_for_specified_publish_id", "The access_token does not have authorization for this publish_id");
}

// src/sandbox/tiktok/uploads.ts
function takeChunk(state, request) {
	const task = taskOf(state, request);
	if (task === null) return bare(404);
	const refusal = refusalOf(state, task, request);
	if (refusal !== null) return bare(refusal);
	const { source } = task;
	source.digest.update(request.bytes);
	source.type = request.headers["content-type"];
	task.uploadedBefore = task.uploaded;
	task.uploaded += request.bytes.length;
	task.changedAt = state.clock.now();
	if (task.uploaded === source.size) {
		task.sha256 = source.digest.copy().digest("hex");
		arrive(state, task);
	}
	return told$1(task);
}
function ghostChunk(state, request) {
	const task = taskOf(state, request);
	if (task === null) return bare(404);
	const refusal = refusalOf(state, task, request);
	return refusal === null ? told$1({
		...task,
		uploaded: task.uploaded + request.bytes.length
	}) : bare(refusal);
}
function told$1({ uploaded, source }) {
	const headers = { "content-range": `bytes 0-${uploaded - 1}/${source.size}` };
	return bare(uploaded === source.size ? 201 : 206, headers);
}
function taskOf(state, { query }) {
	const token = query.get("upload_token");
	return [...state.tasks.values()].find(({ source }) => source.kind === "upload" && source.token === token) ?? null;
}
function refusalOf(state, { createdAt, source, uploaded, status }, request) {
	const { headers, bytes } = request;
	const range = rangeOf(request);
	if (status === "FAILED") return 404;
	if (state.clock.now() >= createdAt + 36e5) return 403;
	if (!/^video\/(?:mp4|quicktime|webm)$/.test(headers["content-type"] ?? "")) return 400;
	if (range === null || range.total !== source.size || range.last - range.first + 1 !== bytes.length) return 400;
	if (range.first !== uploaded) return 416;
	const expected = Math.floor(range.first / source.chunkSize) === source.chunkCount - 1 ? source.size - range.first : source.chunkSize;
	return bytes.length === expected ? null : 400;
}
function rangeOf({ headers }) {
	const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(headers["content-range"] ?? "");
	if (match === null) return null;
	const [first, last, total] = match.slice(1).map(Number);
	return first <= last && last < total ? {
		first,
		last,
		total
	} : null;
}

// src/sandbox/tiktok/videos.ts
const page = object({
	max_count: int().min(1).max(20).default(10),
	cursor: int().optional()
});
const filter = object({ filters: object({ video_ids: array(string()).min(1).max(20) }) });
function listVideos$1(state, request) {
	const creator = requireCreator(state, request, "video.list");
	const read = page.safeParse(request.body ?? {});
	if (!read.success) return invalid$1("max_count is invalid");
	const { max_count: most, cursor = Number.POSITIVE_INFINITY } = read.data;
	const older = shown$2(state, creator).filter(({ publishedAt }) => publishedAt < cursor);
	const videos = older.slice(0, most);
	return envelope(200, {
		videos: videos.map((task) => video(task, request)),
		cursor: videos.at(-1)?.publishedAt ?? 0,
		has_more: older.length > most
	});
}
function queryVideos(state, request) {
	const creator = requireCreator(state, request, "video.list");
	const read = filter.safeParse(request.body);
	if (!read.success) return invalid$1("filters.video_ids is invalid");
	const wanted = shown$2(state, creator).filter(({ postId }) => read.data.filters.video_ids.includes(postId));
	return envelope(200, { videos: wanted.map((task) => video(task, request)) });
}
function shown$2(state, creator) {
	return [...state.tasks.values()].filter((task) => task.creator === creator && task.postId !== null).filter(isPublic).sort((one, other) => other.publishedAt - one.publishedAt);
}
function video(task, { query }) {
	const fields = (query.get("fields") ?? "").split(",");
	const { postId, info, creator, publishedAt } = task;
	const all = {
		id: postId,
		create_time: Math.floor(publishedAt / 1e3),
		title: info?.title.slice(0, 150),
		video_description: (info?.description || info?.title)?.slice(0, 150),
		share_url: `https://www.tiktok.com/@${creator.username}/video/${postId}?utm_campaign=tt4d_open_api&utm_source=sandbox`,
		like_count: 0,
		comment_count: 0,
		share_count: 0,
		view_count: 0
	};
	return Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
}

// src/sandbox/tiktok/double.ts
const photos = "/v2/post/publish/content/init/";
const uploads = "/video/";
const routes$2 = [
	[
		"GET",
		"/v2/auth/authorize/",
		askConsent$2
	],
	[
		"POST",
		"/v2/auth/authorize/",
		decideConsent$2
	],
	[
		"POST",
		"/v2/oauth/token/",
		giveToken$2
	],
	[
		"POST",
		"/v2/oauth/revoke/",
		revoke$1
	],
	[
		"GET",
		"/v2/user/info/",
		showUser
	],
	[
		"POST",
		"/v2/post/publish/creator_info/query/",
		showCreator
	],
	[
		"POST",
		"/v2/post/publish/video/init/",
		initVideo
	],
	[
		"POST",
		"/v2/post/publish/inbox/video/init/",
		initDraft
	],
	[
		"POST",
		photos,
		initPhotos
	],
	[
		"POST",
		"/v2/post/publish/status/fetch/",
		showStatus
	],
	[
		"POST",
		"/v2/post/publish/cancel/",
		cancel
	],
	[
		"POST",
		"/v2/video/list/",
		listVideos$1
	],
	[
		"POST",
		"/v2/video/query/",
		queryVideos
	],
	[
		"PUT",
		uploads,
		takeChunk
	]
];
const refusals$1 = {
	"400": ["invalid_params", "The request parameters are invalid."],
	"422": ["invalid_params", "The request parameters are invalid."],
	"401": ["access_token_invalid", "The access token is invalid or not found in the request."],
	"403": ["spam_risk_user_banned_from_posting", "The creator is banned from making new posts."],
	"429": ["rate_limit_exceeded", "The API rate limit was exceeded. Please try again later."],
	"500": ["internal_error", "Internal error. Please try again later."],
	"503": ["internal_error", "Service unavailable. Please try again later."]
};
var TiktokDouble = class extends TiktokState {
	platform = "tiktok";
	maxBytes = 135266304;
	identifyingMembers = ["data"];
	kindOf(request) {
		const { method, path } = request;
		if (method === "PUT" && path === uploads) return isLastChunk(request) ? "create" : "upload";
		if (path === photos) return "create";
		if (path.startsWith("/v2/oauth/")) return "login";
		return !path.startsWith("/v2/") || path.endsWith("/init/") || path.endsWith("/cancel/") ? "other" : "read";
	}
	async handle(request) {
		const route = findRoute(routes$2, request);
		return route === null ? this.#elsewhere(request) : route.handler(this, request, ...route.parameters);
	}
	async ghost(request) {
		return request.method === "PUT" ? ghostChunk(this, request) : ghostPhotos(this, request);
	}
	refuse(status) {
		const reply = envelope(Number(status), {}, ...refusals$1[status]);
		return status === "429" ? {
			...reply,
			headers: {
				...reply.headers,
				"retry-after": "120"
			}
		} : reply;
	}
	posts() {
		const out = [...this.tasks.values()].filter(({ postId }) => postId !== null);
		out.sort((one, other) => BigInt(one.postId) < BigInt(other.postId) ? 1 : -1);
		return out.map(shown$1);
	}
	#elsewhere(request) {
		if (request.path.startsWith("/v2/")) throw new Refusal(envelope(404, {}, "invalid_params", "Unsupported path"));
		if (request.method === "PUT") return this.hosted.take(request);
		return (request.method === "GET" ? this.hosted.serve(request) : null) ?? bare(404);
	}
};
function isLastChunk(request) {
	const range = rangeOf(request);
	return range !== null && range.last === range.total - 1;
}
function shown$1(task) {
	const { postId, creator, info, source, mode, publishedAt, sha256 } = task;
	const text = [info?.title, info?.description].filter(Boolean).join("\n\n");
	const media = source.kind === "pull" ? source.photos.map(({ type }) => type) : [source.type];
	return {
		id: postId,
		url: isPublic(task) ? `https://www.tiktok.com/@${creator.username}/video/${postId}` : null,
		text,
		account: creator.username,
		replyTo: null,
		media: media.map((type) => ({
			alt: null,
			type
		})),
		at: new Date(publishedAt).toISOString(),
		notes: [
			mode === "inbox" ? "draft in the inbox of the account" : info?.privacyLevel ?? "",
			...info?.notes ?? [],
			...sha256 === null ? [] : [`video sha256:${sha256}`],
			...source.kind === "pull" ? source.photos.map((photo) => `photo sha256:${photo.sha256}`) : [],
			...source.kind === "pull" ? source.urls : []
		]
	};
}

// src/sandbox/x/errors.ts
function problem(status, title, detail, type = "about:blank") {
	return {
		title,
		detail,
		type,
		status
	};
}
function refuse$1(status, title, detail, type) {
	throw new Refusal(json(status, problem(status, title, detail, type)));
}
function forbidden(detail) {
	return refuse$1(403, "Forbidden", detail);
}
const problems = "https://api.x.com/2/problems";
const problemTypes = {
	notFound: `${problems}/resource-not-found`,
	invalid: `${problems}/invalid-request`,
	credits: `${problems}/credits`,
	permissions: `${problems}/oauth1-permissions`
};
function invalid(message) {
	const said = problem(400, "Invalid Request", "One or more parameters to your request was invalid.", problemTypes.invalid);
	throw new Refusal(json(400, {
		errors: [{ message }],
		...said
	}));
}

// src/sandbox/x/signature.ts
const signature = object({
	oauth_consumer_key: string(),
	oauth_token: string(),
	oauth_nonce: string().min(1),
	oauth_timestamp: string().regex(/^\d{1,12}$/),
	oauth_signature_method: literal("HMAC-SHA1"),
	oauth_version: literal("1.0").optional(),
	oauth_signature: string()
});
function readSignature(authorization) {
	if (!authorization.startsWith("OAuth ")) return null;
	const pairs = [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value)]);
	return signature.safeParse(Object.fromEntries(pairs)).data ?? null;
}
function signatureOf(origin, { method, path, query }, given, keys) {
	const { oauth_signature: _, ...signed } = given;
	const parameters = [...Object.entries(signed), ...query].map(([name, value = ""]) => `${encode(name)}=${encode(value)}`).sort().join("&");
	const base = [
		method,
		`${origin}${path}`,
		parameters
	].map(encode).join("&");
	const key = [keys.apiSecret, keys.accessSecret].map(encode).join("&");
	return createHmac("sha1", key).update(base).digest("base64");
}
function encode(text) {
	const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}

// src/sandbox/x/access.ts
const mostSkewSeconds = 300;
function requireUser(state, request, ...scopes) {
	const authorization = request.headers.authorization ?? "";
	const signature = readSignature(authorization);
	return signature === null ? byToken(state, authorization, scopes) : byKeys(state, request, signature, scopes);
}
function byToken(state, authorization, scopes) {
	const token = state.tokens.get(/^Bearer (\S+)$/.exec(authorization)?.[1] ?? "");
	if (token === void 0 || token.isRevoked || (token.expiresAt ?? Number.POSITIVE_INFINITY) <= state.clock.now()) return unauthorized$1();
	return scopes.every((scope) => token.scopes.includes(scope)) ? token.user : forbidden("You are not permitted to perform this action.");
}
function byKeys(state, request, signature, scopes) {
	const keys = state.keys.get(signature.oauth_token);
	if (keys === void 0 || keys.apiKey !== signature.oauth_consumer_key) return unauthorized$1();
	const isNow = Math.abs(Number(signature.oauth_timestamp) - state.clock.now() / 1e3) <= mostSkewSeconds;
	const isNew = !state.seenNonces.has(signature.oauth_nonce);
	const isRight = signature.oauth_signature === signatureOf(state.origin, request, signature, keys);
	if (!isNow || !isNew || !isRight) return unauthorized$1();
	state.seenNonces.add(signature.oauth_nonce);
	if (keys.mayWrite || !scopes.some((scope) => scope.endsWith(".write"))) return keys.user;
	return refuse$1(403, "Forbidden", "Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.", problemTypes.permissions);
}
function unauthorized$1() {
	return refuse$1(401, "Unauthorized", "Unauthorized");
}

// src/sandbox/x/length.ts
const light = [
	[0, 4351],
	[8192, 8205],
	[8208, 8223],
	[8242, 8247]
];
const perUrl = 23;
const emoji = /* @__PURE__ */ new RegExp("\\p{RGI_Emoji}", "gv");
function urlsIn(text) {
	return import_dist.default.extractUrlsWithIndices(text);
}
function weightedLength(text) {
	const normal = text.normalize("NFC");
	let length = 0;
	let rest = "";
	let end = 0;
	for (const { indices } of urlsIn(normal)) {
		rest += normal.slice(end, indices[0]);
		end = indices[1];
		length += perUrl;
	}
	rest += normal.slice(end);
	const plain = rest.replace(emoji, () => {
		length += 2;
		return "";
	});
	for (const character of plain) length += isLight(character.codePointAt(0)) ? 1 : 2;
	return length;
}
function isLight(code) {
	return light.some(([first, last]) => code >= first && code <= last);
}
function cashtags(text) {
	return import_dist.default.extractCashtags(text);
}

// src/sandbox/x/shown-text.ts
function mediaKey(id) {
	return `3_${id}`;
}
function shownText(state, post) {
	let text = "";
	const urls = [];
	for (const { text: written, leadsTo, key } of [...writtenPieces(post), ...appendedPieces(post)]) {
		if (leadsTo === void 0) {
			text += state.escapes ? escaped(written) : written;
			continue;
		}
		const url = shortened(leadsTo);
		const start = [...text].length;
		text += url;
		urls.push({
			start,
			end: start + url.length,
			url,
			expanded_url: leadsTo,
			display_url: leadsTo.replace(/^https?:\/\/(?:www\.)?/, ""),
			...key === void 0 ? {} : { media_key: key }
		});
	}
	return {
		text,
		urls
	};
}
function writtenPieces({ text }) {
	const pieces = [];
	let end = 0;
	for (const { url, indices } of urlsIn(text)) {
		pieces.push({ text: text.slice(end, indices[0]) });
		pieces.push({
			text: url,
			leadsTo: url.includes("://") ? url : `http://${url}`
		});
		end = indices[1];
	}
	return [...pieces, { text: text.slice(end) }];
}
function appendedPieces({ id, user, text, media, quoteOf }) {
	const gap = { text: text === "" ? "" : " " };
	const shown = `https://x.com/${user.username}/status/${id}/photo/1`;
	return [...media.length === 0 ? [] : [gap, {
		text: shown,
		leadsTo: shown,
		key: mediaKey(media[0].id)
	}], ...quoteOf === null ? [] : [gap, {
		text: quoteOf,
		leadsTo: `https://x.com/i/web/status/${quoteOf}`
	}]];
}
function shortened(url) {
	return `https://t.co/${createHash("sha256").update(url).digest("hex").slice(0, 10)}`;
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/sandbox/x/snowflake.ts
const epoch = 1288834974657;
var Snowflakes = class {
	#last = 0n;
	next(milliseconds) {
		const first = BigInt(Math.max(0, Math.trunc(milliseconds) - epoch)) << 22n;
		this.#last = first > this.#last ? first : this.#last + 1n;
		return this.#last.toString();
	}
};

// src/sandbox/x/state.ts
const demoToken = "sandbox-x-token";
const demoRefreshToken = "sandbox-x-refresh-token";
const demoKeys = {
	api_key: "sandbox-x-api-key",
	api_secret: "sandbox-x-api-secret",
	access_token: "sandbox-x-access-token",
	access_secret: "sandbox-x-access-secret"
};
const defaultScopes = [
	"tweet.read",
	"tweet.write",
	"users.read",
	"media.write",
	"offline.access"
];
const mediaMilliseconds = 864e5;
var XState = class extends Double {
	users = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	refreshTokens = /* @__PURE__ */ new Map();
	keys = /* @__PURE__ */ new Map();
	seenNonces = /* @__PURE__ */ new Set();
	postsById = /* @__PURE__ */ new Map();
	media = /* @__PURE__ */ new Map();
	creations;
	calls;
	#snowflakes = new Snowflakes();
	client = {
		id: "sandbox-x-client",
		secret: "sandbox-x-client-secret"
	};
	consenting = "demo";
	findLagMilliseconds = 0;
	mediaPolls = 0;
	mediaFails = false;
	credits = null;
	plan = "pay-per-use";
	dialect = "post";
	tooLongStatus = 400;
	droppedMembers = [];
	escapes = true;
	refusals = [];
	constructor(clock, random) {
		super(clock, random, "400");
		this.creations = new RateWindow(clock, 100, 900);
		this.calls = new RateWindow(clock, 900, 900);
		const demo = this.addUser({
			username: "demo",
			token: demoToken
		});
		this.refreshTokens.set(demoRefreshToken, {
			user: demo,
			scopes: defaultScopes
		});
		const { api_key: apiKey, api_secret: apiSecret, access_token: access, access_secret: accessSecret } = demoKeys;
		this.keys.set(access, {
			apiKey,
			apiSecret,
			accessSecret,
			user: demo,
			mayWrite: true
		});
		this.addUser({
			username: "friend",
			token: "sandbox-x-friend"
		});
	}
	nextId() {
		return this.#snowflakes.next(this.clock.now());
	}
	addUser(given) {
		const { username, token, scopes = defaultScopes, isPremium = false } = given;
		const user = {
			id: this.nextId(),
			username,
			isPremium
		};
		this.users.set(user.id, user);
		if (token !== void 0) this.tokens.set(token, {
			user,
			scopes,
			isRevoked: false
		});
		return user;
	}
	userCalled(username) {
		const user = [...this.users.values()].find((each) => each.username === username);
		if (user === void 0) throw new RangeError(`no user is called ${username}`);
		return user;
	}
	addPost(username, text, { invitesAnswers = false } = {}) {
		const id = this.nextId();
		const nothing = {
			replyTo: null,
			quoteOf: null,
			media: [],
			poll: null,
			replySettings: null,
			labels: []
		};
		const user = this.userCalled(username);
		const createdAt = this.clock.now();
		this.postsById.set(id, {
			id,
			user,
			text,
			conversation: id,
			...nothing,
			createdAt,
			invitesAnswers
		});
		return id;
	}
	reset() {
		super.reset();
		this.postsById.clear();
		this.media.clear();
		this.creations.clear();
		this.calls.clear();
		this.seenNonces.clear();
		this.refusals.length = 0;
	}
};

// src/sandbox/x/media.ts
const beginning = strictObject({
	media_type: _enum([
		"image/jpeg",
		"image/png",
		"image/webp",
		"image/gif",
		"video/mp4",
		"video/quicktime"
	]),
	media_category: _enum([
		"tweet_image",
		"tweet_gif",
		"tweet_video"
	]),
	total_bytes: int().min(1)
});
const piece = strictObject({
	segment_index: string().regex(/^\d{1,3}$/),
	media: _instanceof(File)
});
const description = strictObject({
	id: string(),
	metadata: strictObject({ alt_text: strictObject({ text: string().max(1e3) }) })
});
const categories = {
	tweet_image: {
		bytes: 5e6,
		types: /^image\//
	},
	tweet_gif: {
		bytes: 15e6,
		types: /^image\/gif$/
	},
	tweet_video: {
		bytes: 8e9,
		types: /^video\//
	}
};
const mostPieceBytes = 8388608;
function beginUpload(state, request) {
	const media = draftUpload(state, request);
	state.media.set(media.id, media);
	return json(200, { data: told(media) });
}
function draftUpload(state, request) {
	const user = requireUser(state, request, "media.write");
	const read = beginning.safeParse(request.body);
	if (!read.success) return invalid(`${read.error.issues[0].path.join(".")}: ${read.error.issues[0].message}`);
	const { media_type: type, media_category: category, total_bytes: totalBytes } = read.data;
	if (totalBytes > categories[category].bytes) return invalid("total_bytes: the file is too large");
	if (!categories[category].types.test(type)) return invalid("media_type does not go with media_category");
	return {
		id: state.nextId(),
		user,
		type,
		category,
		totalBytes,
		createdAt: state.clock.now(),
		segments: /* @__PURE__ */ new Map(),
		alt: null,
		whole: null,
		pollsLeft: 0,
		fails: false
	};
}
async function takePiece(state, request, id = "") {
	const media = ownMedia(state, request, id);
	const read = piece.safeParse({ ...request.body });
	if (!read.success || media.whole !== null) return invalid("media and segment_index are required");
	const bytes = new Uint8Array(await read.data.media.arrayBuffer());
	if (bytes.length > mostPieceBytes) return invalid("media: the segment is too large");
	media.segments.set(Number(read.data.segment_index), bytes);
	return json(200, { data: { expires_at: Math.floor((media.createdAt + mediaMilliseconds) / 1e3) } });
}
async function finishUpload(state, request, id = "") {
	const media = ownMedia(state, request, id);
	if (media.whole === null) await close(state, media);
	const isInWork = media.pollsLeft > 0 || media.fails;
	return json(200, { data: {
		...told(media),
		...isInWork ? { processing_info: inWork("pending") } : {}
	} });
}
async function close(state, media) {
	const pieces = [...media.segments].sort(([one], [other]) => one - other);
	const isGapless = pieces.every(([index], position) => index === position);
	const size = pieces.reduce((sum, [, bytes]) => sum + bytes.length, 0);
	if (!isGapless || size !== media.totalBytes) invalid("Segments do not add up to provided total file size.");
	const [first = /* @__PURE__ */ new Uint8Array()] = pieces.map(([, bytes]) => bytes);
	if ((await fileTypeFromBuffer(first))?.mime.replace("apng", "png") !== media.type) invalid("media_type: the file is of another type");
	const hash = createHash("sha256");
	for (const [, bytes] of pieces) hash.update(bytes);
	media.segments.clear();
	media.whole = {
		size,
		digest: hash.digest("hex")
	};
	media.pollsLeft = media.category === "tweet_image" ? 0 : state.mediaPolls;
	media.fails = media.category !== "tweet_image" && state.mediaFails;
}
function showUpload(state, request) {
	if (request.query.get("command") !== "STATUS") return invalid("command: STATUS");
	const media = ownMedia(state, request, request.query.get("media_id") ?? "");
	if (media.pollsLeft > 0) {
		media.pollsLeft -= 1;
		return json(200, { data: {
			...told(media),
			processing_info: inWork("in_progress")
		} });
	}
	return json(200, { data: {
		...told(media),
		processing_info: media.fails ? failed$1 : succeeded
	} });
}
const succeeded = {
	state: "succeeded",
	progress_percent: 100
};
const failed$1 = {
	state: "failed",
	progress_percent: 12,
	error: {
		code: 1,
		name: "InvalidMedia",
		message: "Unsupported video format"
	}
};
function inWork(state) {
	return {
		state,
		check_after_secs: 5,
		progress_percent: state === "pending" ? 0 : 50
	};
}
function describeMedia(state, request) {
	const read = description.safeParse(request.body);
	const media = ownMedia(state, request, read.data?.id ?? "");
	if (!read.success) return invalid(`${read.error.issues[0].path.join(".")}: ${read.error.issues[0].message}`);
	if (media.category === "tweet_video") return invalid("alt_text is not supported for this media");
	media.alt = read.data.metadata.alt_text.text;
	return json(200, { data: {
		id: media.id,
		associated_metadata: { alt_text: { text: media.alt } }
	} });
}
function ghostUpload(state, request) {
	requireUser(state, request, "media.write");
	const id = state.nextId();
	return json(200, { data: {
		id,
		media_key: mediaKey(id),
		expires_after_secs: mediaMilliseconds / 1e3
	} });
}
function ownMedia(state, request, id) {
	const user = requireUser(state, request, "media.write");
	const media = state.media.get(id);
	return media?.user === user && state.clock.now() < media.createdAt + 864e5 ? media : invalid("Your media ID is invalid.");
}
function told({ id, whole }) {
	return {
		id,
		media_key: mediaKey(id),
		expires_after_secs: mediaMilliseconds / 1e3,
		...whole === null ? {} : { size: whole.size }
	};
}

// src/sandbox/x/oauth.ts
const refreshing = object({
	grant_type: literal("refresh_token"),
	refresh_token: string()
});
const exchanging$1 = object({
	grant_type: literal("authorization_code"),
	code: string(),
	redirect_uri: string(),
	code_verifier: string()
});
const accessSeconds = 7200;
function rulesOf({ client }) {
	return {
		platform: "X",
		client: {
			name: "client_id",
			isKnown: (id) => id === client.id
		},
		isRedirect: isLoopbackRedirect("127.0.0.1"),
		scopes: defaultScopes,
		separator: " ",
		pkce: "base64url",
		codeMilliseconds: 3e4
	};
}
function askConsent$1(state, request) {
	return state.consents.ask(rulesOf(state), request);
}
function decideConsent$1(state, request) {
	return state.consents.decide(rulesOf(state), request);
}
function giveToken$1(state, request) {
	return exchanging$1.safeParse(request.body).success ? exchange(state, request) : refresh$1(state, request);
}
function exchange(state, { body, headers }) {
	const { code, redirect_uri: redirectUri, code_verifier: verifier } = exchanging$1.parse(body);
	if (!isClient(state, body, headers.authorization)) return failed(401, "unauthorized_client", "Missing valid authorization header");
	const given = state.consents.take(rulesOf(state), {
		code,
		clientId: state.client.id,
		redirectUri,
		verifier
	});
	if (given === null) return failed(400, "invalid_request", "Value passed for the authorization code was invalid.");
	return made(state, {
		user: state.userCalled(state.consenting),
		scopes: given.scopes
	});
}
function refresh$1(state, { body, headers }) {
	const read = refreshing.safeParse(body);
	if (!read.success) return failed(400, "invalid_request", "Missing required parameter [grant_type].");
	if (!isClient(state, body, headers.authorization)) return failed(401, "unauthorized_client", "Missing valid authorization header");
	const consent = state.refreshTokens.get(read.data.refresh_token);
	state.refreshTokens.delete(read.data.refresh_token);
	if (consent === void 0) return failed(400, "invalid_request", "Value passed for the token was invalid.");
	return made(state, consent);
}
function made(state, consent) {
	const [token, next] = [randomToken(state), randomToken(state)];
	const expiresAt = state.clock.now() + accessSeconds * 1e3;
	state.tokens.set(token, {
		...consent,
		isRevoked: false,
		expiresAt
	});
	const renews = consent.scopes.includes("offline.access");
	if (renews) state.refreshTokens.set(next, consent);
	const scope = consent.scopes.join(" ");
	return json(200, {
		token_type: "bearer",
		expires_in: accessSeconds,
		access_token: token,
		...renews ? { refresh_token: next } : {},
		scope
	});
}
const revoking = object({ token: string() });
function revoke(state, { body, headers }) {
	const read = revoking.safeParse(body);
	if (!read.success) return failed(400, "invalid_request", "Missing required parameter [token].");
	if (!isClient(state, body, headers.authorization)) return failed(401, "unauthorized_client", "Missing valid authorization header");
	state.refreshTokens.delete(read.data.token);
	const token = state.tokens.get(read.data.token);
	if (token !== void 0) token.isRevoked = true;
	return json(200, { revoked: true });
}
function isClient({ client }, body, header) {
	const { client_id: id } = body;
	if (client.secret === null) return id === client.id && header === void 0;
	return header === `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`;
}
function randomToken(state) {
	return Buffer.from(state.random.bytes(24)).toString("base64url");
}
function failed(status, error, description) {
	return json(status, {
		error,
		error_description: description
	});
}

// src/sandbox/x/draft.ts
const duplicateMilliseconds = 864e5;
function draftPost(state, user, parameters) {
	const { text, poll, reply_settings: replySettings, made_with_ai: made, paid_partnership: paid } = parameters;
	const parent = parentOf(state, user, parameters);
	const quoteOf = quotedBy(state, user, parameters);
	const media = mediaOf(state, user, parameters);
	checkText(state, user, text, media);
	if (media.length === 0) checkDuplicate(state, user, text, parent?.id ?? null);
	const id = state.nextId();
	return {
		id,
		user,
		text: text.normalize("NFC"),
		replyTo: parent?.id ?? null,
		conversation: parent?.conversation ?? id,
		quoteOf,
		media,
		poll: poll === void 0 ? null : {
			options: poll.options,
			minutes: poll.duration_minutes
		},
		replySettings: replySettings ?? null,
		labels: [...made ? ["made with AI"] : [], ...paid ? ["paid partnership"] : []],
		createdAt: state.clock.now(),
		invitesAnswers: false
	};
}
function checkText(state, user, text, media) {
	if (text.trim() === "" && media.length === 0) invalid("text: must not be empty");
	if (/[\uFFFE\uFEFF\uFFFF]/.test(text)) invalid("text: has invalid characters");
	if (weightedLength(text) > (user.isPremium ? 25e3 : 280)) {
		const title = state.tooLongStatus === 400 ? "Invalid Request" : "Forbidden";
		refuse$1(state.tooLongStatus, title, "Your Tweet text is too long. For more information on how Tweet length is determined see https://docs.x.com.");
	}
	if (state.plan !== "enterprise" && cashtags(text).length > 1) forbidden("Posts are limited to a maximum of one cashtag.");
}
function checkDuplicate(state, user, text, replyTo) {
	const since = state.clock.now() - duplicateMilliseconds;
	for (const post of state.postsById.values()) if (post.user === user && post.text === text.normalize("NFC") && post.replyTo === replyTo && post.media.length === 0 && post.createdAt >= since) forbidden("You are not allowed to create a Tweet with duplicate content.");
}
function parentOf(state, user, { reply }) {
	if (reply === void 0) return null;
	const parent = state.postsById.get(reply.in_reply_to_tweet_id);
	if (parent === void 0) return forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.");
	if (parent.user !== user && !parent.invitesAnswers && state.plan !== "enterprise") return forbidden("Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.");
	return parent;
}
function quotedBy(state, user, { quote_tweet_id: quoted }) {
	if (quoted === void 0) return null;
	const post = state.postsById.get(quoted);
	if (post === void 0) return forbidden("You attempted to quote a Tweet that is deleted or not visible to you.");
	if (state.plan !== "enterprise" && post.user !== user) return forbidden("Quoting this post is not allowed.");
	return quoted;
}
function mediaOf(state, user, { media }) {
	const ids = media?.media_ids ?? [];
	const found = ids.flatMap((id) => state.media.get(id) ?? []);
	const isGood = (item) => item.user === user && item.whole !== null && state.clock.now() < item.createdAt + 864e5;
	if (found.length < ids.length || !found.every(isGood)) return invalid("Your media IDs are invalid.");
	if (found.some(({ pollsLeft, fails }) => pollsLeft > 0 || fails)) return invalid("Media is not ready.");
	if (found.length > 1 && found.some(({ category }) => category !== "tweet_image")) return invalid("You can attach up to 4 photos, or 1 animated GIF, or 1 video.");
	return found;
}

// src/sandbox/x/entity.ts
const names = {
	post: {
		history: "edit_history_post_ids",
		note: "note_post",
		references: "referenced_posts",
		fields: "post.fields"
	},
	tweet: {
		history: "edit_history_tweet_ids",
		note: "note_tweet",
		references: "referenced_tweets",
		fields: "tweet.fields"
	}
};
const mostInText = 280;
function postEntity(state, post, query) {
	const called = names[state.dialect];
	const fields = (query.get(called.fields) ?? "").split(",");
	const expansions = (query.get("expansions") ?? "").split(",");
	const { text, urls } = shownText(state, post);
	const isLong = [...text].length > mostInText;
	const isRelated = expansions.includes("referenced_posts") || fields.includes("referenced_tweets");
	const members = {
		id: post.id,
		text: isLong ? `${[...text].slice(0, 276).join("")}…` : text,
		[called.history]: [post.id],
		...isRelated ? { [called.references]: referencesOf(post) } : {},
		...Object.fromEntries(Object.entries(optional(post, text, urls, isLong, called.note)).filter(([name]) => fields.includes(name)))
	};
	const isThere = ([name, value]) => value !== void 0 && !state.droppedMembers.includes(name);
	return Object.fromEntries(Object.entries(members).filter(isThere));
}
function optional({ createdAt, conversation, media, user, replySettings }, text, urls, isLong, note) {
	return {
		created_at: new Date(createdAt).toISOString(),
		author_id: user.id,
		conversation_id: conversation,
		reply_settings: replySettings ?? "everyone",
		entities: urls.length === 0 ? void 0 : { urls },
		attachments: media.length === 0 ? void 0 : { media_keys: media.map(({ id }) => mediaKey(id)) },
		[note]: isLong ? {
			text,
			entities: { urls }
		} : void 0
	};
}
function referencesOf({ replyTo, quoteOf }) {
	const references = [...replyTo === null ? [] : [{
		type: "replied_to",
		id: replyTo
	}], ...quoteOf === null ? [] : [{
		type: "quoted",
		id: quoteOf
	}]];
	return references.length === 0 ? void 0 : references;
}

// src/sandbox/x/parameters.ts
const id = string().regex(/^\d{1,19}$/);
const createParameters = strictObject({
	text: string().default(""),
	media: strictObject({
		media_ids: array(id).min(1).max(4),
		tagged_user_ids: array(id).max(10).optional()
	}).optional(),
	reply: strictObject({
		in_reply_to_tweet_id: id,
		exclude_reply_user_ids: array(id).optional()
	}).optional(),
	reply_settings: _enum([
		"following",
		"mentionedUsers",
		"subscribers",
		"verified"
	]).optional(),
	poll: strictObject({
		options: array(string().min(1).max(25)).min(2).max(4),
		duration_minutes: int().min(5).max(10080)
	}).optional(),
	quote_tweet_id: id.optional(),
	made_with_ai: boolean().optional(),
	paid_partnership: boolean().optional()
});
function readParameters({ body }) {
	const read = createParameters.safeParse(body);
	if (!read.success) return invalid(`${read.error.issues[0].path.join(".")}: ${read.error.issues[0].message}`);
	const { media, poll, quote_tweet_id: quote } = read.data;
	if ([
		media,
		poll,
		quote
	].filter((each) => each !== void 0).length > 1) return invalid("Only one of media, poll and quote_tweet_id can be specified");
	return read.data;
}

// src/sandbox/x/rate.ts
function rateHeaders(limit, remaining, resetAt) {
	return {
		"x-rate-limit-limit": `${limit}`,
		"x-rate-limit-remaining": `${remaining}`,
		"x-rate-limit-reset": `${Math.ceil(resetAt / 1e3)}`
	};
}
function tooMany(limit, resetAt) {
	return json(429, problem(429, "Too Many Requests", "Too Many Requests"), rateHeaders(limit, 0, resetAt));
}

// src/sandbox/x/posts.ts
function createPost(state, request) {
	const post = draft(state, request);
	state.postsById.set(post.id, post);
	state.creates += 1;
	if (state.credits !== null) state.credits -= 1;
	return created(state, post);
}
function ghostPost(state, request) {
	return created(state, draft(state, request));
}
function draft(state, request) {
	const user = requireUser(state, request, "tweet.read", "tweet.write", "users.read");
	if (state.credits === 0) return refuse$1(402, "CreditsDepleted", "Your enrolled account does not have any credits to fulfill this request.", problemTypes.credits);
	const { isOver, limit, resetAt } = state.creations.take(user.id, 1);
	if (isOver) throw new Refusal(tooMany(limit, resetAt));
	const refusal = state.refusals.shift();
	if (refusal !== void 0) throw new Refusal(json(refusal.status, refusal));
	return draftPost(state, user, readParameters(request));
}
function created(state, { id, text }) {
	const history = state.dialect === "post" ? "edit_history_post_ids" : "edit_history_tweet_ids";
	return json(201, { data: {
		id,
		text,
		[history]: [id]
	} });
}
function deletePost(state, request, id = "") {
	const user = requireUser(state, request, "tweet.read", "tweet.write", "users.read");
	const post = state.postsById.get(id);
	if (post === void 0) return json(404, notFound(id));
	if (post.user !== user) return forbidden("You are not authorized to delete this Tweet.");
	state.postsById.delete(id);
	return json(200, { data: { deleted: true } });
}
function showPosts(state, request) {
	requireUser(state, request, "tweet.read", "users.read");
	const ids = (request.query.get("ids") ?? "").split(",");
	if (ids.length > 100 || !ids.every((id) => /^\d{1,19}$/.test(id))) return invalid("ids: 1 to 100 ids");
	const data = ids.flatMap((id) => state.postsById.get(id) ?? []).map((post) => postEntity(state, post, request.query));
	const errors = ids.filter((id) => !state.postsById.has(id)).map(notFound);
	return json(200, {
		...data.length > 0 ? { data } : {},
		...errors.length > 0 ? { errors } : {}
	});
}
function showPost(state, request, id = "") {
	requireUser(state, request, "tweet.read", "users.read");
	const post = state.postsById.get(id);
	return json(200, post === void 0 ? { errors: [notFound(id)] } : { data: postEntity(state, post, request.query) });
}
function notFound(id) {
	return {
		value: id,
		detail: `Could not find tweet with id: [${id}].`,
		title: "Not Found Error",
		resource_type: "tweet",
		parameter: "id",
		resource_id: id,
		type: problemTypes.notFound
	};
}

// src/sandbox/x/users.ts
function showMe(state, request) {
	const { id, username, isPremium } = requireUser(state, request, "users.read", "tweet.read");
	const subscription = (request.query.get("user.fields") ?? "").split(",").includes("subscription_type") ? { subscription_type: isPremium ? "Premium" : "None" } : {};
	return json(200, { data: {
		id,
		username,
		name: `The ${username}`,
		...subscription
	} });
}
function listPosts(state, request, id = "") {
	requireUser(state, request, "tweet.read", "users.read");
	const { query } = request;
	const size = Number(query.get("max_results") ?? "10");
	if (!Number.isInteger(size) || size < 5 || size > 100) return invalid("max_results: 5 to 100");
	const since = Date.parse(query.get("start_time") ?? "1970-01-01T00:00:00Z");
	if (Number.isNaN(since)) return invalid("start_time: not a time");
	const until = state.clock.now() - state.findLagMilliseconds;
	const excluded = (query.get("exclude") ?? "").split(",");
	const all = [...state.postsById.values()].filter(({ replyTo }) => replyTo === null || !excluded.includes("replies")).filter(({ user, createdAt }) => user.id === id && createdAt >= since && createdAt <= until).reverse();
	const start = Number(query.get("pagination_token") ?? "0");
	const page = all.slice(start, start + size);
	const next = start + size < all.length ? { next_token: `${start + size}` } : {};
	const data = page.map((post) => postEntity(state, post, query));
	return json(200, {
		...data.length > 0 ? { data } : {},
		meta: {
			result_count: page.length,
			...next
		}
	});
}

// src/sandbox/x/double.ts
const routes$1 = [
	[
		"GET",
		"/i/oauth2/authorize",
		askConsent$1
	],
	[
		"POST",
		"/i/oauth2/authorize",
		decideConsent$1
	],
	[
		"POST",
		"/2/oauth2/token",
		giveToken$1
	],
	[
		"POST",
		"/2/oauth2/revoke",
		revoke
	],
	[
		"POST",
		"/2/tweets",
		createPost
	],
	[
		"GET",
		"/2/tweets",
		showPosts
	],
	[
		"GET",
		"/2/tweets/:id",
		showPost
	],
	[
		"DELETE",
		"/2/tweets/:id",
		deletePost
	],
	[
		"GET",
		"/2/users/me",
		showMe
	],
	[
		"GET",
		"/2/users/:id/tweets",
		listPosts
	],
	[
		"POST",
		"/2/media/upload/initialize",
		beginUpload
	],
	[
		"POST",
		"/2/media/upload/:id/append",
		takePiece
	],
	[
		"POST",
		"/2/media/upload/:id/finalize",
		finishUpload
	],
	[
		"GET",
		"/2/media/upload",
		showUpload
	],
	[
		"POST",
		"/2/media/metadata",
		describeMedia
	]
];
const refusals = {
	"400": ["Invalid Request", "One or more parameters to your request was invalid."],
	"401": ["Unauthorized", "Unauthorized"],
	"403": ["Forbidden", "You are not permitted to perform this action."],
	"422": ["Unprocessable Entity", "Unprocessable Entity"],
	"429": ["Too Many Requests", "Too Many Requests"],
	"500": ["Internal Server Error", "Something is broken. This is usually a temporary error."],
	"503": ["Service Unavailable", "Service Unavailable"]
};
var XDouble = class extends XState {
	platform = "x";
	maxBytes = 9437184;
	identifyingMembers = ["data"];
	kindOf({ method, path }) {
		if (method === "POST" && path === "/2/tweets") return "create";
		if (method === "POST" && path.startsWith("/2/media/")) return "upload";
		if (path.startsWith("/2/oauth2/")) return "login";
		return method === "GET" ? "read" : "other";
	}
	async handle(request) {
		const { limit, remaining, resetAt } = this.calls.take(callerOf(request), 1);
		const rate = rateHeaders(limit, remaining, resetAt);
		try {
			const route = findRoute(routes$1, request);
			const reply = await (route === null ? elsewhere(request) : route.handler(this, request, ...route.parameters));
			return {
				...reply,
				headers: {
					...rate,
					...reply.headers
				}
			};
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			throw new Refusal({
				...error.reply,
				headers: {
					...rate,
					...error.reply.headers
				}
			});
		}
	}
	async ghost(request) {
		return this.kindOf(request) === "create" ? ghostPost(this, request) : ghostUpload(this, request);
	}
	refuse(status) {
		if (status === "429") return tooMany(100, this.clock.now() + 12e4);
		return json(Number(status), problem(Number(status), ...refusals[status]));
	}
	posts() {
		return [...this.postsById.values()].map(shown).reverse();
	}
};
function shown(post) {
	const { id, user, text, replyTo, media, createdAt, poll, quoteOf, replySettings, labels } = post;
	return {
		id,
		url: `https://x.com/${user.username}/status/${id}`,
		text,
		account: user.username,
		replyTo,
		media: media.map(({ alt, type }) => ({
			alt,
			type
		})),
		at: new Date(createdAt).toISOString(),
		notes: [
			...poll === null ? [] : [`poll: ${poll.options.join(" / ")}, ${poll.minutes} minutes`],
			...quoteOf === null ? [] : [`quotes: ${quoteOf}`],
			...replySettings === null ? [] : [`may be answered by: ${replySettings}`],
			...labels,
			...media.flatMap(({ category, whole }) => category === "tweet_video" ? `video sha256:${whole?.digest}` : [])
		]
	};
}
function callerOf({ headers }) {
	const header = headers.authorization ?? "";
	return /oauth_token="([^"]*)"/.exec(header)?.[1] ?? header;
}
function elsewhere({ path }) {
	return json(404, problem(404, "Not Found Error", `No such endpoint: ${path}`, problemTypes.notFound));
}

// src/sandbox/youtube/errors.ts
function errorReply(status, reason, message, headers = {}) {
	return json(status, { error: {
		code: status,
		message,
		errors: [{
			message,
			domain: "youtube.api",
			reason
		}]
	} }, headers);
}
function refuse(status, reason, message) {
	throw new Refusal(errorReply(status, reason, message));
}
function refuseToken(status, error, description) {
	throw new Refusal(json(status, {
		error,
		error_description: description
	}));
}

// src/sandbox/youtube/quota.ts
const pacificDay = new Intl.DateTimeFormat("en-CA", {
	timeZone: "America/Los_Angeles",
	dateStyle: "short"
});
var DailyBudget = class {
	#clock;
	limit;
	#day = "";
	#used = 0;
	constructor(clock, limit) {
		this.#clock = clock;
		this.limit = limit;
	}
	get used() {
		return this.#day === this.#today() ? this.#used : 0;
	}
	take(amount) {
		const used = this.used;
		if (used + amount > this.limit) return false;
		this.#day = this.#today();
		this.#used = used + amount;
		return true;
	}
	clear() {
		this.#used = 0;
	}
	#today() {
		return pacificDay.format(this.#clock.now());
	}
};
function spend(units, cost) {
	if (!units.take(cost)) refuse(403, "quotaExceeded", "The request cannot be completed because you have exceeded your quota.");
}
function spendUpload(uploads) {
	if (uploads.take(1)) return;
	refuse(429, "rateLimitExceeded", "Quota exceeded for quota metric 'Video Uploads' and limit 'Video Uploads per day' of service 'youtube.googleapis.com'.");
}

// src/sandbox/youtube/state.ts
const demoYoutube = {
	client_id: "sandbox-client.apps.googleusercontent.com",
	client_secret: "sandbox-youtube-secret",
	refresh_token: "sandbox-youtube-refresh"
};
const demoAccessToken = "sandbox-youtube-access";
const scopes = {
	upload: "https://www.googleapis.com/auth/youtube.upload",
	read: "https://www.googleapis.com/auth/youtube.readonly",
	all: "https://www.googleapis.com/auth/youtube.force-ssl"
};
var YoutubeState = class extends Double {
	channels = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	grants = /* @__PURE__ */ new Map();
	sessions = /* @__PURE__ */ new Map();
	videos = /* @__PURE__ */ new Map();
	captions = /* @__PURE__ */ new Map();
	playlists = /* @__PURE__ */ new Map();
	items = /* @__PURE__ */ new Map();
	units;
	uploads;
	isAudited = true;
	isVerified = true;
	channelUploadsLeft = null;
	uploadsLag = 0;
	processingPolls = 0;
	ending = "processed";
	unknownFor = 0;
	tellsFileName = true;
	halfChunks = 0;
	lostChunks = 0;
	lateAnswers = 0;
	constructor(clock, random) {
		super(clock, random, "400");
		this.units = new DailyBudget(clock, 1e4);
		this.uploads = new DailyBudget(clock, 100);
		const channel = this.addChannel("Demo channel");
		this.addToken(demoAccessToken, {
			channel,
			expiresAt: Number.POSITIVE_INFINITY
		});
		this.addGrant(channel);
		this.addPlaylist(channel, "PLsandbox-demo-playlist-00000000", "Everything");
	}
	addChannel(title) {
		const name = this.randomId(22);
		const channel = {
			id: `UC${name}`,
			title,
			uploads: `UU${name}`
		};
		this.channels.set(channel.id, channel);
		return channel;
	}
	addToken(token, more = {}) {
		const channel = this.channels.values().next().value ?? null;
		const expiresAt = this.clock.now() + 36e5;
		this.tokens.set(token, {
			channel,
			scopes: Object.values(scopes),
			expiresAt,
			...more
		});
	}
	addGrant(channel, granted = Object.values(scopes)) {
		const { client_id: clientId, client_secret: clientSecret, refresh_token: token } = demoYoutube;
		this.grants.set(token, {
			clientId,
			clientSecret,
			channel,
			scopes: granted,
			isRevoked: false
		});
	}
	addPlaylist(channel, id, title) {
		this.playlists.set(id, {
			id,
			channel,
			title
		});
	}
	randomId(length) {
		return Buffer.from(this.random.bytes(length)).toString("base64url").slice(0, length);
	}
	reset() {
		super.reset();
		for (const store of [
			this.sessions,
			this.videos,
			this.captions,
			this.items
		]) store.clear();
		this.units.clear();
		this.uploads.clear();
	}
};

// src/sandbox/youtube/access.ts
const rights = {
	upload: [scopes.upload, scopes.all],
	read: [scopes.read, scopes.all],
	write: [scopes.all]
};
function requireChannel(state, request, allowed) {
	const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
	const known = state.tokens.get(token ?? "");
	if (known === void 0 || known.expiresAt <= state.clock.now()) throw new Refusal(unauthorized());
	if (!known.scopes.some((scope) => allowed.includes(scope))) return refuse(403, "insufficientPermissions", "Request had insufficient authentication scopes.");
	return known.channel ?? refuse(401, "youtubeSignupRequired", "Unauthorized");
}
function unauthorized() {
	const { body, ...reply } = errorReply(401, "authError", "Request had invalid authentication credentials.");
	const { error } = JSON.parse(body);
	return {
		...reply,
		body: JSON.stringify({ error: {
			...error,
			status: "UNAUTHENTICATED"
		} })
	};
}
function revokeToken(state, request) {
	const { token = "" } = object({ token: string().optional() }).parse(request.body ?? {});
	const access = state.tokens.get(token);
	const grant = state.grants.get(token);
	const channel = grant === void 0 || grant.isRevoked ? access?.channel : grant.channel;
	if (channel === void 0) return refuseToken(400, "invalid_token", "Token expired or revoked");
	for (const each of state.grants.values()) if (each.channel === channel) each.isRevoked = true;
	for (const [name, each] of state.tokens) if (each.channel === channel) state.tokens.delete(name);
	return json(200, {});
}
const refresh = object({
	client_id: string(),
	client_secret: string(),
	grant_type: literal("refresh_token"),
	refresh_token: string()
});
function refreshToken(state, request) {
	const read = refresh.safeParse(request.body);
	if (!read.success) return refuseToken(400, "invalid_request", "Missing required parameter.");
	const { client_id: id, client_secret: secret, refresh_token: token } = read.data;
	const grant = state.grants.get(token);
	if (grant !== void 0 && (grant.clientId !== id || grant.clientSecret !== secret)) return refuseToken(401, "invalid_client", "Unauthorized");
	if (grant === void 0 || grant.isRevoked) return refuseToken(400, "invalid_grant", "Token has been expired or revoked.");
	const access = `ya29.${state.randomId(32)}`;
	state.addToken(access, {
		channel: grant.channel,
		scopes: grant.scopes
	});
	return json(200, {
		access_token: access,
		expires_in: 3599,
		scope: grant.scopes.join(" "),
		token_type: "Bearer"
	});
}

// src/sandbox/youtube/metadata.ts
const snippet = object({
	title: string().optional(),
	description: string().default(""),
	tags: array(string()).optional(),
	categoryId: string().optional(),
	defaultLanguage: string().optional(),
	defaultAudioLanguage: string().optional()
});
const status = object({
	privacyStatus: string().optional(),
	publishAt: string().optional(),
	selfDeclaredMadeForKids: boolean().optional(),
	containsSyntheticMedia: boolean().optional(),
	license: string().optional(),
	embeddable: boolean().optional(),
	publicStatsViewable: boolean().optional()
});
const resource = object({
	snippet: snippet.optional(),
	status: status.optional(),
	paidProductPlacementDetails: object({ hasPaidProductPlacement: boolean().optional() }).optional()
});
function partsOf(query) {
	return query.getAll("part").flatMap((named) => named.split(","));
}
function readMetadata(body, parts, now) {
	const read = resource.safeParse(body ?? {});
	if (!read.success) return refuse(400, "invalidVideoMetadata", "The request metadata is invalid.");
	const { snippet: said, status: stated, paidProductPlacementDetails: paid } = read.data;
	const metadata = {
		snippet: (parts.includes("snippet") ? said : void 0) ?? { description: "" },
		status: (parts.includes("status") ? stated : void 0) ?? {},
		paidPromotion: parts.includes("paidProductPlacementDetails") && paid?.hasPaidProductPlacement === true
	};
	if (parts.includes("snippet")) checkSnippet(metadata.snippet);
	if (parts.includes("status")) checkStatus(metadata.status, now);
	return metadata;
}
function checkSnippet({ title = "", description, tags = [], categoryId }) {
	if (title.trim() === "" || title.length > 100 || /[<>]/.test(title)) refuse(400, "invalidTitle", "The request metadata specifies an invalid or empty video title.");
	if (Buffer.byteLength(description) > 5e3 || /[<>]/.test(description)) refuse(400, "invalidDescription", "The request metadata specifies an invalid video description.");
	if (tagsLength(tags) > 500 || tags.some((tag) => /[<>]/.test(tag))) refuse(400, "invalidTags", "The request metadata specifies invalid video keywords.");
	if (categoryId !== void 0 && !/^\d{1,2}$/.test(categoryId)) refuse(400, "invalidCategoryId", "The snippet.categoryId property specifies an invalid category ID.");
}
function tagsLength(tags) {
	return tags.map((tag) => tag.includes(" ") ? `"${tag}"` : tag).join(",").length;
}
function checkStatus({ privacyStatus, publishAt, license }, now) {
	if (privacyStatus !== void 0 && ![
		"public",
		"unlisted",
		"private"
	].includes(privacyStatus)) refuse(400, "invalidVideoMetadata", "The request metadata is invalid.");
	if (license !== void 0 && !["youtube", "creativeCommon"].includes(license)) refuse(403, "forbiddenLicenseSetting", "The request metadata specifies an invalid license.");
	if (publishAt === void 0) return;
	if (privacyStatus !== "private" || Number.isNaN(Date.parse(publishAt)) || Date.parse(publishAt) < now - 1e3) refuse(400, "invalidPublishAt", "The request metadata specifies an invalid scheduled publishing time.");
}

// src/sandbox/youtube/videos.ts
function createVideo(state, session, digest) {
	const { channel, metadata, fileName: name, type, total: size } = session;
	const video = {
		id: state.randomId(11),
		channel,
		metadata: state.isAudited ? metadata : locked(metadata),
		file: {
			name,
			type,
			size,
			digest
		},
		createdAt: state.clock.now(),
		pollsLeft: state.processingPolls,
		ending: state.ending,
		isDone: false,
		hiddenReads: state.uploadsLag,
		unknownFor: state.unknownFor,
		thumbnail: null
	};
	state.videos.set(video.id, video);
	state.creates += 1;
	return video;
}
function locked(metadata) {
	const { publishAt: _, ...status } = metadata.status;
	return {
		...metadata,
		status: {
			...status,
			privacyStatus: "private"
		}
	};
}
function privacyOf(state, { metadata }) {
	const { privacyStatus = "public", publishAt } = metadata.status;
	return publishAt !== void 0 && Date.parse(publishAt) <= state.clock.now() ? "public" : privacyStatus;
}
function videoResource(state, video, parts) {
	const { id, channel, metadata, file } = video;
	const all = {
		snippet: {
			publishedAt: new Date(video.createdAt).toISOString().replace(/\.\d+/, ""),
			channelId: channel.id,
			channelTitle: channel.title,
			categoryId: "22",
			...metadata.snippet
		},
		status: {
			...statusOf(video),
			...metadata.status,
			privacyStatus: privacyOf(state, video)
		},
		processingDetails: { processingStatus: processingOf(video) },
		paidProductPlacementDetails: { hasPaidProductPlacement: metadata.paidPromotion },
		...video.isDone ? { fileDetails: {
			fileSize: `${file.size}`,
			...state.tellsFileName ? { fileName: file.name } : {}
		} } : {}
	};
	const named = Object.entries(all).filter(([part]) => parts.includes(part));
	return {
		kind: "youtube#video",
		id,
		...Object.fromEntries(named)
	};
}
function statusOf({ isDone, ending }) {
	if (!isDone) return { uploadStatus: "uploaded" };
	if (ending === "processed") return { uploadStatus: "processed" };
	return "failed" in ending ? {
		uploadStatus: "failed",
		failureReason: ending.failed
	} : {
		uploadStatus: "rejected",
		rejectionReason: ending.rejected
	};
}
function processingOf({ isDone, ending }) {
	if (!isDone) return "processing";
	return ending === "processed" ? "succeeded" : "failed";
}
function listVideos(state, request) {
	const channel = requireChannel(state, request, rights.read);
	spend(state.units, 1);
	const found = (request.query.get("id") ?? "").split(",").flatMap((id) => state.videos.get(id) ?? []).filter((video) => video.channel === channel);
	for (const video of found) if (video.pollsLeft > 0) video.pollsLeft -= 1;
	else video.isDone = true;
	const parts = partsOf(request.query);
	return json(200, {
		kind: "youtube#videoListResponse",
		items: found.map((video) => videoResource(state, video, parts))
	});
}
function updateVideo(state, request) {
	const channel = requireChannel(state, request, rights.write);
	spend(state.units, 50);
	const video = ownVideo(state, channel, (request.body ?? {}).id ?? "");
	const parts = partsOf(request.query);
	const { snippet, status, paidPromotion } = readMetadata(request.body, parts, state.clock.now());
	if (parts.includes("snippet") && snippet.categoryId === void 0) refuse(400, "invalidVideoMetadata", "The request metadata is invalid.");
	video.metadata = {
		snippet: parts.includes("snippet") ? snippet : video.metadata.snippet,
		status: parts.includes("status") ? status : video.metadata.status,
		paidPromotion: parts.includes("paidProductPlacementDetails") ? paidPromotion : video.metadata.paidPromotion
	};
	return json(200, videoResource(state, video, parts));
}
function deleteVideo(state, request) {
	const channel = requireChannel(state, request, rights.write);
	spend(state.units, 50);
	const { id } = ownVideo(state, channel, request.query.get("id") ?? "");
	state.videos.delete(id);
	for (const caption of [...state.captions.values()]) if (caption.videoId === id) state.captions.delete(caption.id);
	return {
		status: 204,
		headers: {},
		body: ""
	};
}
function ownVideo(state, channel, id) {
	const video = state.videos.get(id);
	return video?.channel === channel ? video : refuse(404, "videoNotFound", "The video cannot be found.");
}
function settledVideo(state, channel, id) {
	const video = ownVideo(state, channel, id);
	if (video.unknownFor === 0) return video;
	video.unknownFor -= 1;
	return refuse(404, "videoNotFound", "The video cannot be found.");
}

// src/sandbox/youtube/channels.ts
function listChannels(state, request) {
	const channel = requireChannel(state, request, rights.read);
	spend(state.units, 1);
	const { id, title, uploads } = channel;
	return json(200, {
		kind: "youtube#channelListResponse",
		items: [{
			kind: "youtube#channel",
			id,
			snippet: { title },
			contentDetails: { relatedPlaylists: {
				likes: "",
				uploads
			} }
		}]
	});
}
function listPlaylists(state, request) {
	requireChannel(state, request, rights.read);
	spend(state.units, 1);
	const items = (request.query.get("id") ?? "").split(",").flatMap((id) => state.playlists.get(id) ?? []).map(({ id, channel, title }) => ({
		kind: "youtube#playlist",
		id,
		snippet: {
			title,
			channelId: channel.id
		}
	}));
	return json(200, {
		kind: "youtube#playlistListResponse",
		items
	});
}
function listItems(state, request) {
	const channel = requireChannel(state, request, rights.read);
	spend(state.units, 1);
	const id = request.query.get("playlistId") ?? "";
	const all = id === channel.uploads ? uploadItems(state, channel.uploads) : playlistItems(state, id);
	const wanted = request.query.get("videoId");
	const matching = wanted === null ? all : all.filter((item) => item.videoId === wanted);
	const start = Number(request.query.get("pageToken") ?? 0);
	const size = Math.min(Number(request.query.get("maxResults") ?? 5), 50);
	const next = start + size < matching.length ? { nextPageToken: `${start + size}` } : {};
	const items = matching.slice(start, start + size).map((item) => itemResource(state, item));
	return json(200, {
		kind: "youtube#playlistItemListResponse",
		...next,
		items
	});
}
function uploadItems(state, playlist) {
	const seen = [];
	for (const video of state.videos.values()) {
		if (video.channel.uploads !== playlist) continue;
		if (video.hiddenReads > 0) video.hiddenReads -= 1;
		else seen.unshift(video);
	}
	return seen.map(({ id }) => ({
		id: `UI-${id}`,
		playlist,
		videoId: id
	}));
}
function playlistItems(state, id) {
	if (!state.playlists.has(id)) refuse(404, "playlistNotFound", "The playlist cannot be found.");
	return [...state.items.values()].filter((item) => item.playlist === id);
}
function insertItem(state, request) {
	const channel = requireChannel(state, request, rights.write);
	spend(state.units, 50);
	const body = request.body;
	const playlist = state.playlists.get(body?.snippet?.playlistId ?? "");
	if (playlist === void 0) return refuse(404, "playlistNotFound", "The playlist cannot be found.");
	if (playlist.channel !== channel) return refuse(403, "playlistItemsNotAccessible", "Forbidden");
	const video = settledVideo(state, channel, body?.snippet?.resourceId?.videoId ?? "");
	const item = {
		id: state.randomId(32),
		playlist: playlist.id,
		videoId: video.id
	};
	state.items.set(item.id, item);
	return json(200, itemResource(state, item));
}
function deleteItem(state, request) {
	requireChannel(state, request, rights.write);
	spend(state.units, 50);
	if (!state.items.delete(request.query.get("id") ?? "")) return refuse(404, "playlistItemNotFound", "The playlist item cannot be found.");
	return {
		status: 204,
		headers: {},
		body: ""
	};
}
function itemResource(state, { id, playlist, videoId }) {
	const video = state.videos.get(videoId);
	const title = video?.metadata.snippet.title ?? "Deleted video";
	const description = video?.metadata.snippet.description ?? "This video is unavailable.";
	const publishedAt = new Date(video?.createdAt ?? 0).toISOString();
	return {
		kind: "youtube#playlistItem",
		id,
		snippet: {
			publishedAt,
			title,
			description,
			playlistId: playlist,
			resourceId: {
				kind: "youtube#video",
				videoId
			}
		},
		contentDetails: {
			videoId,
			videoPublishedAt: publishedAt
		},
		status: { privacyStatus: video === void 0 ? "private" : privacyOf(state, video) }
	};
}

// src/sandbox/youtube/extras.ts
async function setThumbnail(state, request) {
	const channel = requireChannel(state, request, rights.upload);
	spend(state.units, 50);
	const video = settledVideo(state, channel, request.query.get("videoId") ?? "");
	if (!state.isVerified) refuse(403, "forbidden", "The authenticated user doesn't have permissions to upload and set custom video thumbnails.");
	const type = (await fileTypeFromBuffer(request.bytes))?.mime ?? "";
	if (request.bytes.length > 2097152 || !["image/jpeg", "image/png"].includes(type)) refuse(400, "invalidImage", "The provided image content is invalid.");
	video.thumbnail = {
		type,
		size: request.bytes.length,
		digest: sha256(request.bytes)
	};
	const url = `${state.origin}/vi/${video.id}/default.jpg`;
	return json(200, {
		kind: "youtube#thumbnailSetResponse",
		items: [{ default: {
			url,
			width: 120,
			height: 90
		} }]
	});
}
function listCaptions(state, request) {
	const channel = requireChannel(state, request, rights.write);
	spend(state.units, 50);
	const { id } = ownVideo(state, channel, request.query.get("videoId") ?? "");
	const items = [...state.captions.values()].filter((caption) => caption.videoId === id).map(captionResource);
	return json(200, {
		kind: "youtube#captionListResponse",
		items
	});
}
const captionBody = object({ snippet: object({
	videoId: string(),
	language: string(),
	name: string(),
	isDraft: boolean().optional()
}) });
function insertCaptions(state, request) {
	const channel = requireChannel(state, request, rights.write);
	spend(state.units, 400);
	const parts = relatedParts(request);
	const read = captionBody.safeParse(parts?.metadata);
	if (parts === null || !read.success) return refuse(400, "invalidMetadata", "The request contains invalid metadata.");
	const { language, name, isDraft = false } = read.data.snippet;
	const { id: videoId } = settledVideo(state, channel, read.data.snippet.videoId);
	if ([...state.captions.values()].find((each) => each.videoId === videoId && each.language === language && each.name === name) !== void 0) return refuse(409, "captionExists", "The video already has a caption track with that language and name.");
	const { bytes } = parts;
	const id = state.randomId(40);
	const caption = {
		id,
		videoId,
		language,
		name,
		isDraft,
		size: bytes.length,
		digest: sha256(bytes)
	};
	state.captions.set(id, caption);
	return json(200, captionResource(caption));
}
function deleteCaptions(state, request) {
	requireChannel(state, request, rights.write);
	spend(state.units, 50);
	if (state.captions.delete(request.query.get("id") ?? "")) return {
		status: 204,
		headers: {},
		body: ""
	};
	return refuse(404, "captionNotFound", "The caption track cannot be found.");
}
function captionResource({ id, videoId, language, name, isDraft }) {
	return {
		kind: "youtube#caption",
		id,
		snippet: {
			videoId,
			language,
			name,
			isDraft,
			trackKind: "standard",
			status: "serving"
		}
	};
}
function relatedParts({ headers, bytes }) {
	const boundary = /^multipart\/related;.*boundary="?([^";]+)"?/i.exec(headers["content-type"] ?? "")?.[1];
	if (boundary === void 0) return null;
	const body = Buffer.from(bytes);
	const marks = [];
	for (let at = body.indexOf(`--${boundary}`); at !== -1; at = body.indexOf(`--${boundary}`, at + 1)) marks.push(at);
	if (marks.length !== 3) return null;
	const [json, file] = marks.slice(0, 2).map((mark, index) => {
		const part = body.subarray(mark, marks[index + 1] - 2);
		return part.subarray(part.indexOf("\r\n\r\n") + 4);
	});
	try {
		return {
			metadata: parseJson(json),
			bytes: file
		};
	} catch {
		return null;
	}
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// src/sandbox/youtube/oauth.ts
const exchanging = object({
	grant_type: literal("authorization_code"),
	client_id: literal(demoYoutube.client_id),
	client_secret: literal(demoYoutube.client_secret),
	code: string(),
	redirect_uri: string(),
	code_verifier: string()
});
const rules = {
	platform: "Google",
	client: {
		name: "client_id",
		isKnown: (id) => id === demoYoutube.client_id
	},
	isRedirect: isLoopbackRedirect("127.0.0.1"),
	scopes: Object.values(scopes),
	separator: " ",
	pkce: "base64url",
	more: {
		access_type: "offline",
		prompt: "consent"
	},
	codeMilliseconds: 6e5
};
function askConsent(state, request) {
	return state.consents.ask(rules, request);
}
function decideConsent(state, request) {
	return state.consents.decide(rules, request);
}
function giveToken(state, request) {
	const { grant_type: grant } = request.body ?? {};
	if (grant !== "authorization_code") return refreshToken(state, request);
	const read = exchanging.safeParse(request.body);
	if (!read.success) return refuseToken(401, "invalid_client", "Unauthorized");
	const { code, redirect_uri: redirectUri, code_verifier: verifier, client_id: clientId, client_secret } = read.data;
	const given = state.consents.take(rules, {
		code,
		clientId,
		redirectUri,
		verifier
	});
	if (given === null) return refuseToken(400, "invalid_grant", "Malformed auth code.");
	const [access, refresh] = [`ya29.${state.randomId(32)}`, `1//${state.randomId(32)}`];
	const channel = state.channels.values().next().value ?? null;
	state.addToken(access, {
		channel,
		scopes: given.scopes
	});
	state.grants.set(refresh, {
		clientId,
		clientSecret: client_secret,
		channel,
		scopes: given.scopes,
		isRevoked: false
	});
	return json(200, {
		access_token: access,
		expires_in: 3599,
		refresh_token: refresh,
		scope: given.scopes.join(" "),
		token_type: "Bearer"
	});
}

// src/sandbox/youtube/sessions.ts
const path = "/upload/youtube/v3/videos";
const chunkUnit = 262144;
const largestFile = 274877906944;
function startSession(state, request) {
	const channel = requireChannel(state, request, rights.upload);
	if (request.query.get("uploadType") !== "resumable") return refuse(400, "mediaBodyRequired", "The request does not include the video content.");
	const metadata = readMetadata(request.body, partsOf(request.query), state.clock.now());
	const total = Number(request.headers["x-upload-content-length"] ?? NaN);
	if (!(total > 0 && total <= largestFile)) return refuse(400, "badRequest", "The size of the upload is not valid.");
	const fileName = request.headers.slug ?? "";
	if (/[<>/\\]/.test(fileName)) return refuse(400, "invalidFilename", "The Slug header contains an invalid filename.");
	spendUpload(state.uploads);
	const type = request.headers["x-upload-content-type"] ?? "application/octet-stream";
	const id = state.randomId(40);
	const hash = createHash("sha256");
	state.sessions.set(id, {
		id,
		channel,
		metadata,
		total,
		type,
		fileName,
		kept: 0,
		hash,
		final: null
	});
	return {
		status: 200,
		headers: {
			location: `${state.origin}${path}?uploadType=resumable&part=${partsOf(request.query).join(",")}&upload_id=${id}`,
			"x-guploader-uploadid": id
		},
		body: ""
	};
}
function continueSession(state, request) {
	requireChannel(state, request, rights.upload);
	const session = state.sessions.get(request.query.get("upload_id") ?? "");
	if (session === void 0) return {
		status: 404,
		headers: {},
		body: "Not Found"
	};
	if (session.final !== null) return lateOr(state, session.final, session);
	const range = readRange(request, session.total);
	if (range === null) return refuse(400, "badRequest", "Failed to parse Content-Range header.");
	if (range === "ask") return progress(session);
	return keep(state, session, range, request.bytes);
}
function readRange({ headers, bytes }, total) {
	const written = headers["content-range"];
	if (written === void 0) return bytes.length === total ? {
		start: 0,
		end: total
	} : null;
	const [, star, first, last, size] = /^bytes (?:(\*)|(\d+)-(\d+))\/(\d+)$/.exec(written) ?? [];
	if (Number(size) !== total) return null;
	if (star !== void 0) return bytes.length === 0 ? "ask" : null;
	const range = {
		start: Number(first),
		end: Number(last) + 1
	};
	return range.end - range.start === bytes.length && range.end <= total ? range : null;
}
function keep(state, session, { start, end }, bytes) {
	if (end < session.total && (end - start) % chunkUnit !== 0) return refuse(400, "badRequest", "The size of a chunk is not a multiple of 262144.");
	if (start !== session.kept) return progress(session);
	if (state.lostChunks > 0) {
		state.lostChunks -= 1;
		return {
			status: 308,
			headers: {},
			body: ""
		};
	}
	const taken = state.halfChunks > 0 ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes;
	if (state.halfChunks > 0) state.halfChunks -= 1;
	session.hash.update(taken);
	session.kept += taken.length;
	if (session.kept < session.total) return progress(session);
	session.final = finish(state, session);
	return lateOr(state, session.final, session);
}
function finish(state, session) {
	if (state.channelUploadsLeft !== null) {
		if (state.channelUploadsLeft === 0) return errorReply(400, "uploadLimitExceeded", "The user has exceeded the number of videos they may upload.");
		state.channelUploadsLeft -= 1;
	}
	const video = createVideo(state, session, session.hash.digest("hex"));
	return json(200, videoResource(state, video, ["snippet", "status"]));
}
function lateOr(state, final, session) {
	if (state.lateAnswers === 0) return final;
	state.lateAnswers -= 1;
	return progress(session);
}
function progress({ kept }) {
	return {
		status: 308,
		headers: kept === 0 ? {} : { range: `bytes=0-${kept - 1}` },
		body: ""
	};
}
function ghostVideo(state) {
	return json(200, {
		kind: "youtube#video",
		id: state.randomId(11),
		status: { uploadStatus: "uploaded" }
	});
}

// src/sandbox/youtube/double.ts
const routes = [
	[
		"GET",
		"/o/oauth2/v2/auth",
		askConsent
	],
	[
		"POST",
		"/o/oauth2/v2/auth",
		decideConsent
	],
	[
		"POST",
		"/token",
		giveToken
	],
	[
		"POST",
		"/revoke",
		revokeToken
	],
	[
		"POST",
		"/upload/youtube/v3/videos",
		startSession
	],
	[
		"PUT",
		"/upload/youtube/v3/videos",
		continueSession
	],
	[
		"POST",
		"/upload/youtube/v3/thumbnails/set",
		setThumbnail
	],
	[
		"POST",
		"/upload/youtube/v3/captions",
		insertCaptions
	],
	[
		"GET",
		"/youtube/v3/captions",
		listCaptions
	],
	[
		"DELETE",
		"/youtube/v3/captions",
		deleteCaptions
	],
	[
		"GET",
		"/youtube/v3/channels",
		listChannels
	],
	[
		"GET",
		"/youtube/v3/playlists",
		listPlaylists
	],
	[
		"GET",
		"/youtube/v3/playlistItems",
		listItems
	],
	[
		"POST",
		"/youtube/v3/playlistItems",
		insertItem
	],
	[
		"DELETE",
		"/youtube/v3/playlistItems",
		deleteItem
	],
	[
		"GET",
		"/youtube/v3/videos",
		listVideos
	],
	[
		"PUT",
		"/youtube/v3/videos",
		updateVideo
	],
	[
		"DELETE",
		"/youtube/v3/videos",
		deleteVideo
	]
];
var YoutubeDouble = class extends YoutubeState {
	platform = "youtube";
	maxBytes = 67108864;
	identifyingMembers = ["id", "access_token"];
	kindOf({ method, path, headers }) {
		if (path === "/token" || path === "/revoke") return "login";
		if (method === "PUT" && path === "/upload/youtube/v3/videos") {
			const [, first, last, total] = /^bytes (?:\*|(\d+)-(\d+))\/(\d+)$/.exec(headers["content-range"] ?? "") ?? [];
			if (headers["content-range"] === void 0) return "create";
			if (first === void 0) return "read";
			return Number(last) + 1 === Number(total) ? "create" : "upload";
		}
		if (path.startsWith("/upload/")) return "upload";
		return method === "GET" ? "read" : "other";
	}
	async handle(request) {
		const route = findRoute(routes, request);
		if (route === null) return {
			status: 404,
			headers: {},
			body: "Not Found"
		};
		return route.handler(this, request, ...route.parameters);
	}
	async ghost(request) {
		return this.kindOf(request) === "create" ? ghostVideo(this) : json(200, { id: this.randomId(11) });
	}
	refuse(status) {
		switch (status) {
			case "401": return unauthorized();
			case "403": return errorReply(403, "forbidden", "Access forbidden.");
			case "429": return errorReply(429, "uploadRateLimitExceeded", "Too many requests.", { "retry-after": "120" });
			case "500":
			case "503": return errorReply(Number(status), "backendError", "Backend Error");
			default: return errorReply(400, "invalidVideoMetadata", "The request metadata is invalid.");
		}
	}
	posts() {
		return [...this.videos.values()].map((video) => this.#shown(video)).reverse();
	}
	#shown(video) {
		const { id, channel, metadata, file, thumbnail } = video;
		const { publishAt } = metadata.status;
		const captions = [...this.captions.values()].filter((caption) => caption.videoId === id);
		const items = [...this.items.values()].filter((item) => item.videoId === id);
		return {
			id,
			url: `https://www.youtube.com/watch?v=${id}`,
			text: metadata.snippet.description,
			account: channel.title,
			replyTo: null,
			media: [{
				alt: null,
				type: file.type
			}],
			at: new Date(video.createdAt).toISOString(),
			notes: [
				`title: ${metadata.snippet.title ?? ""}`,
				privacyOf(this, video),
				...publishAt === void 0 ? [] : [`publishes at ${publishAt}`],
				...thumbnail === null ? [] : [`thumbnail: ${thumbnail.type}`],
				...captions.map(({ language }) => `captions: ${language}`),
				...items.map(({ playlist }) => `playlist: ${playlist}`)
			]
		};
	}
};

// src/sandbox/sandbox.ts
const sandboxCredentials = {
	mastodon: { token: demoToken$3 },
	bluesky: {
		identifier: demoAccount$1.handle,
		password: demoAccount$1.password
	},
	linkedin: { access_token: demoToken$4 },
	reddit: redditCredentials,
	threads: { access_token: demoToken$2 },
	tiktok: { access_token: demoToken$1 },
	x: { token: demoToken },
	youtube: { access_token: demoAccessToken }
};
function makeDoubles(clock, random) {
	return {
		bluesky: new BlueskyDouble(clock, random),
		linkedin: new LinkedinDouble(clock, random),
		mastodon: new MastodonDouble(clock, random),
		reddit: new RedditDouble(clock, random),
		threads: new ThreadsDouble(clock, random),
		tiktok: new TiktokDouble(clock, random),
		x: new XDouble(clock, random),
		youtube: new YoutubeDouble(clock, random)
	};
}
async function startSandbox(options) {
	const { clock, random } = options;
	const doubles = makeDoubles(clock, random);
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