import { _ as record, a as _enum, c as boolean, d as int, g as object, p as literal, s as array, t as datetime, v as strictObject, x as unknown, y as string } from "./iso.js";
import { i as coerce, n as CID, r as create, t as encode } from "./src2.js";
import { a as payloadMedia, c as mediaFault, d as stepFault, f as unreadable, l as notPrepared, n as sameAddress, o as plainText, p as exchange, s as createFault, t as asLastParagraph, u as outcomeOf } from "./written-links.js";
import { n as serverOrigin, t as isLoopback } from "./server-origin.js";
import { n as countGraphemes, r as utf8Length } from "./length.js";
import { r as issue } from "./issue.js";
import crypto, { createHash } from "node:crypto";

// node_modules/multiformats/dist/src/hashes/hasher.js
const DEFAULT_MIN_DIGEST_LENGTH = 20;
function from({ name, code, encode, minDigestLength, maxDigestLength }) {
	return new Hasher(name, code, encode, minDigestLength, maxDigestLength);
}
var Hasher = class {
	name;
	code;
	encode;
	minDigestLength;
	maxDigestLength;
	constructor(name, code, encode, minDigestLength, maxDigestLength) {
		this.name = name;
		this.code = code;
		this.encode = encode;
		this.minDigestLength = minDigestLength ?? DEFAULT_MIN_DIGEST_LENGTH;
		this.maxDigestLength = maxDigestLength;
	}
	digest(input, options) {
		if (options?.truncate != null) {
			if (options.truncate < this.minDigestLength) throw new Error(`Invalid truncate option, must be greater than or equal to ${this.minDigestLength}`);
			if (this.maxDigestLength != null && options.truncate > this.maxDigestLength) throw new Error(`Invalid truncate option, must be less than or equal to ${this.maxDigestLength}`);
		}
		if (input instanceof Uint8Array) {
			const result = this.encode(input);
			if (result instanceof Uint8Array) return createDigest(result, this.code, options?.truncate);
			return result.then((digest) => createDigest(digest, this.code, options?.truncate));
		} else throw Error("Unknown type, must be binary type");
	}
};
function createDigest(digest, code, truncate) {
	if (truncate != null && truncate !== digest.byteLength) {
		if (truncate > digest.byteLength) throw new Error(`Invalid truncate option, must be less than or equal to ${digest.byteLength}`);
		digest = digest.subarray(0, truncate);
	}
	return create(code, digest);
}

// node_modules/multiformats/dist/src/hashes/sha2.js
const sha256 = from({
	name: "sha2-256",
	code: 18,
	encode: (input) => coerce(crypto.createHash("sha256").update(input).digest())
});
const sha512 = from({
	name: "sha2-512",
	code: 19,
	encode: (input) => coerce(crypto.createHash("sha512").update(input).digest())
});

// adapters/bluesky/cid.ts
async function recordCid(record) {
	const digest = await sha256.digest(encode(withLinks(record)));
	return CID.createV1(113, digest).toString();
}
function withLinks(value) {
	if (Array.isArray(value)) return value.map(withLinks);
	if (value === null || typeof value !== "object") return value;
	if (typeof value.$link === "string") return CID.parse(value.$link);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLinks(inner)]));
}
function isCid(text) {
	try {
		CID.parse(text);
		return true;
	} catch {
		return false;
	}
}

// adapters/bluesky/api.ts
const postCollection = "app.bsky.feed.post";
function xrpc(server, method, query = {}) {
	const search = new URLSearchParams(query).toString();
	return `${server}/xrpc/${method}${search === "" ? "" : `?${search}`}`;
}
const errorBody = object({
	error: string(),
	message: string().optional()
});
function errorName(answer) {
	return answer.kind === "answer" && answer.status >= 400 ? errorBody.safeParse(answer.json).data?.error ?? null : null;
}
const dialect = {
	name: "Bluesky",
	errorText: (json) => {
		const said = errorBody.safeParse(json).data;
		return said === void 0 ? null : [said.error, said.message].filter(Boolean).join(": ");
	},
	throttledUntil: (headers) => {
		const reset = headers["ratelimit-reset"] ?? "";
		return /^\d{1,12}$/.test(reset) ? Number(reset) * 1e3 : null;
	}
};
const codes = {
	AccountDeactivated: "platform.forbidden",
	AccountSuspended: "platform.forbidden",
	AccountTakedown: "platform.forbidden",
	AuthMissing: "platform.credentials",
	BlobNotFound: "platform.media",
	ExpiredToken: "platform.credentials",
	InvalidMimeType: "platform.media",
	InvalidSize: "platform.media",
	InvalidSwap: "platform.conflict",
	InvalidToken: "platform.credentials"
};
function named(fault, answer) {
	const name = errorName(answer);
	const code = name !== null && Object.hasOwn(codes, name) ? codes[name] : void 0;
	return fault?.outcome === "rejected" && code !== void 0 ? {
		...fault,
		code
	} : fault;
}
const did = string().max(2048).regex(/^did:[a-z]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._-]$/);
const cid = string().max(256).refine(isCid);
const uri = string().max(8192).startsWith("at://");
const sessionAnswer = object({
	did,
	handle: string(),
	accessJwt: string().regex(/^[\w.~+/=-]{8,8192}$/),
	active: boolean().optional(),
	status: string().optional()
});
const identityAnswer = object({
	did,
	handle: string()
});
const didAnswer = object({ did });
const serverAnswer = object({ blobUploadLimit: int().positive().optional() });
const blobReference = object({
	$type: literal("blob"),
	ref: object({ $link: cid }),
	mimeType: string(),
	size: int()
});
const blobAnswer = object({ blob: blobReference });
const putAnswer = object({
	uri,
	cid,
	commit: unknown().optional()
});
const writesAnswer = object({ results: array(object({
	uri,
	cid
})) });
const recordAnswer = object({
	uri,
	cid,
	value: object({
		text: string(),
		createdAt: string()
	})
});

// adapters/bluesky/handle.ts
const blueskyHandle = strictObject({
	did: string(),
	rkeys: array(string()),
	createdAt: datetime({ precision: 3 }),
	mentions: record(string(), string())
});
function createdAt(handle, index) {
	return new Date(Date.parse(handle.createdAt) + index).toISOString();
}
const alphabet = "234567abcdefghijklmnopqrstuvwxyz";
function recordKeys(key, attemptedAt, parts) {
	const hash = createHash("sha256").update(key).digest();
	const clockId = BigInt(hash.readUInt16BE(0) & 1023);
	const spare = Math.max(1e3 - parts, 1);
	const first = BigInt(attemptedAt) * 1000n + BigInt(hash.readUInt32BE(2) % spare);
	return Array.from({ length: parts }, (_, index) => timestampId(first + BigInt(index), clockId));
}
function timestampId(microseconds, clockId) {
	let rest = microseconds << 10n | clockId;
	let text = "";
	for (let position = 0; position < 13; position += 1) {
		text = alphabet[Number(rest & 31n)] + text;
		rest >>= 5n;
	}
	return text;
}

// adapters/bluesky/record.ts
function postRecord(payload, index, handle, blobs, reply) {
	const part = payload.parts[index];
	const { langs, labels, tags, card } = payload.options;
	const facets = part.entities.map((entity) => facet(part, entity, handle));
	const embed = blobs.length > 0 ? images(part, blobs) : index === 0 && card !== void 0 ? external(card) : null;
	return {
		$type: postCollection,
		text: part.text,
		createdAt: createdAt(handle, index),
		...facets.length === 0 ? {} : { facets },
		...reply === null ? {} : { reply: {
			root: { ...reply.root },
			parent: { ...reply.parent }
		} },
		...embed === null ? {} : { embed },
		...langs === void 0 ? {} : { langs },
		...labels === void 0 ? {} : { labels: selfLabels(labels) },
		...tags === void 0 || index > 0 ? {} : { tags }
	};
}
function recordUri(did, rkey) {
	return `at://${did}/${postCollection}/${rkey}`;
}
function parseRecordUri(uri) {
	const [scheme, empty, did, collection, rkey, ...rest] = uri.split("/");
	return scheme === "at:" && empty === "" && collection === "app.bsky.feed.post" && rest.length === 0 && did && rkey ? {
		did,
		rkey
	} : null;
}
function facet({ text }, { start, end, kind, value }, { mentions }) {
	const words = sliceBytes(text, start, end);
	if (!(kind === "link" ? words !== "" : kind === "mention" ? words === `@${value}` : /^[#＃]/u.test(words) && words.slice(1) === value)) throw new RangeError(`the bytes ${start} to ${end} of a part are not its ${kind}`);
	return {
		index: {
			byteStart: start,
			byteEnd: end
		},
		features: [feature(kind, value, mentions)]
	};
}
function sliceBytes(text, start, end) {
	return new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(text).subarray(start, end));
}
function feature(kind, value, mentions) {
	const type = `app.bsky.richtext.facet#${kind}`;
	switch (kind) {
		case "link": return {
			$type: type,
			uri: value
		};
		case "tag": return {
			$type: type,
			tag: value
		};
		case "mention": {
			const did = mentions[value];
			if (did === void 0) throw new RangeError(`the mention of ${value} was not looked up`);
			return {
				$type: type,
				did
			};
		}
	}
}
function images(part, blobs) {
	return {
		$type: "app.bsky.embed.images",
		images: part.media.map(({ alt, width, height }, position) => ({
			image: { ...blobs[position] },
			alt,
			aspectRatio: {
				width,
				height
			}
		}))
	};
}
function external(card) {
	return {
		$type: "app.bsky.embed.external",
		external: card
	};
}
function selfLabels(values) {
	return {
		$type: "com.atproto.label.defs#selfLabels",
		values: values.map((val) => ({ val }))
	};
}

// adapters/bluesky/addresses.ts
function page(account) {
	return `https://bsky.app/profile/${account.place.identifier}`;
}
const form = /^\/profile\/([^/]+)\/post\/[a-zA-Z0-9._~:-]{1,512}\/?$/;
function owns(address, account, known) {
	const author = form.exec(address.pathname)?.[1];
	if (author === void 0) return false;
	const names = known.flatMap(({ id }) => parseRecordUri(id)?.did ?? []);
	return [String(account.place.identifier), ...names].some((name) => name.toLowerCase() === author.toLowerCase());
}

// adapters/bluesky/home-server.ts
const publicApi = "https://public.api.bsky.app";
const directory = "https://plc.directory";
const entryway = "https://bsky.social";
const didDocument = object({
	id: string(),
	alsoKnownAs: array(string()).default([]),
	service: array(object({
		id: string(),
		type: string(),
		serviceEndpoint: unknown()
	})).default([])
});
async function homeServer(context) {
	const known = context.session.get("home");
	if (known !== void 0) return known;
	const home = await findHome(context);
	if ("origin" in home) context.session.set("home", home);
	return home;
}
async function findHome(context) {
	const identifier = String(context.account.place.identifier);
	const { server } = context.account.place;
	const knownDid = identifier.startsWith("did:") ? identifier : null;
	if (context.moved) return {
		origin: context.origin(entryway),
		did: knownDid
	};
	if (typeof server === "string") return {
		origin: server,
		did: knownDid
	};
	const did = knownDid ?? await resolveHandle(context, publicApi, identifier);
	if (typeof did === "object") return did ?? misplaced(`no account is called ${identifier}`);
	const document = await readDocument(context, did);
	if ("outcome" in document) return document;
	return homeIn(document, did, knownDid === null ? identifier : null);
}
async function resolveHandle(context, server, handle) {
	const url = xrpc(server, "com.atproto.identity.resolveHandle", { handle });
	const answer = await exchange(context, {
		method: "GET",
		url
	});
	if (answer.kind === "answer" && answer.status === 400 && errorName(answer) !== null) return null;
	const read = answer.kind === "answer" && answer.status === 200 ? didAnswer.safeParse(answer.json) : null;
	return read?.success ? read.data.did : notPrepared(answer, dialect).fault;
}
async function readDocument(context, did) {
	const url = documentUrl(did);
	if (url === null) return misplaced(`${did} is not a kind of account that can be looked up`);
	const answer = await exchange(context, {
		method: "GET",
		url
	});
	const read = answer.kind === "answer" && answer.status === 200 ? didDocument.safeParse(answer.json) : null;
	return read?.success ? read.data : notPrepared(answer, dialect).fault;
}
function documentUrl(did) {
	if (did.startsWith("did:plc:")) return `${directory}/${encodeURIComponent(did)}`;
	const host = did.startsWith("did:web:") ? did.slice(8) : "";
	return isPublicHost(host) ? `https://${host}/.well-known/did.json` : null;
}
function homeIn(document, did, handle) {
	if (document.id !== did) return misplaced(`the document of ${did} is about another account`);
	const aliases = document.alsoKnownAs.map((alias) => alias.toLowerCase());
	if (handle !== null && !aliases.includes(`at://${handle.toLowerCase()}`)) return misplaced(`${did} does not know itself as ${handle}`);
	const service = document.service.find(({ id, type }) => id.endsWith("#atproto_pds") && type === "AtprotoPersonalDataServer");
	const origin = serverOrigin.safeParse(service?.serviceEndpoint);
	if (!origin.success || !isPublicHost(new URL(origin.data).hostname)) return misplaced(`the document of ${did} names no server on the public web`);
	return {
		origin: origin.data,
		did
	};
}
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa|onion|invalid)$/i;
function isPublicHost(host) {
	return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(host) && host.length <= 253 && !isLoopback(host) && !privateNames.test(host);
}
function misplaced(message) {
	return {
		outcome: "rejected",
		code: "platform.credentials",
		message: `Bluesky: ${message}`,
		retryAt: null
	};
}

// adapters/bluesky/session.ts
const mostLogins = 3;
async function openSession(context) {
	const known = context.session.get("session");
	if (known !== void 0) return known;
	const home = await homeServer(context);
	const session = "outcome" in home ? home : await logIn(context, home);
	if ("accessJwt" in session || session.outcome === "rejected" || session.code === "platform.throttled") context.session.set("session", session);
	return session;
}
async function logIn(context, home) {
	const logins = Number(context.session.get("logins") ?? 0);
	if (logins >= mostLogins) return refused(`Bluesky ended ${mostLogins} sessions within one run`);
	context.session.set("logins", logins + 1);
	const { identifier } = context.account.place;
	const password = context.credentials.password ?? "";
	if (!/^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/.test(password)) context.log("the password has not the form of an app password; use one, for it can be revoked by itself");
	const answer = await exchange(context, {
		method: "POST",
		url: xrpc(home.origin, "com.atproto.server.createSession"),
		json: {
			identifier,
			password
		}
	});
	const read = answer.kind === "answer" && answer.status === 200 ? sessionAnswer.safeParse(answer.json) : null;
	if (!read?.success) return named(notPrepared(answer, dialect).fault, answer);
	const { did, accessJwt, active, status } = read.data;
	if (home.did !== null && home.did !== did) return refused(`Bluesky opened a session for ${did}, not ${home.did}`);
	if (active === false) return {
		...refused(`the account is not active (${status ?? "no reason given"})`),
		code: "platform.forbidden"
	};
	return {
		server: home.origin,
		did,
		accessJwt
	};
}
async function call(context, request) {
	const session = await openSession(context);
	if ("outcome" in session) return session;
	const answer = await ask(context, session, request);
	const name = errorName(answer);
	if (name !== "ExpiredToken" && name !== "InvalidToken") return answer;
	if (context.session.get("session") === session) context.session.delete("session");
	const renewed = await openSession(context);
	return "outcome" in renewed ? renewed : ask(context, renewed, request);
}
async function ask(context, session, request) {
	const { call: method, query, headers, ...rest } = request;
	return withoutToken(await exchange(context, {
		...rest,
		url: xrpc(session.server, method, query),
		headers: {
			authorization: `Bearer ${session.accessJwt}`,
			...headers
		}
	}), session.accessJwt);
}
function withoutToken(answer, token) {
	if (answer.kind === "none" || answer.status < 400) return answer;
	const text = JSON.stringify(answer.json ?? null);
	return text.includes(token) ? {
		...answer,
		json: JSON.parse(text.replaceAll(token, "***"))
	} : answer;
}
function refused(message) {
	return {
		outcome: "rejected",
		code: "platform.credentials",
		message,
		retryAt: null
	};
}

// adapters/bluesky/write.ts
async function writeThread(records, handle, context) {
	const writes = records.map(({ rkey, record }) => ({
		$type: "com.atproto.repo.applyWrites#create",
		collection: postCollection,
		rkey,
		value: record
	}));
	const answer = await call(context, {
		method: "POST",
		call: "com.atproto.repo.applyWrites",
		json: {
			repo: handle.did,
			writes
		}
	});
	if ("outcome" in answer) return answer;
	const fault = named(createFault(answer, dialect), answer);
	if (fault !== null) return fault;
	const read = writesAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	const results = read.success ? read.data.results : [];
	if (!(results.length === records.length && records.every(({ uri }, index) => results[index].uri === uri))) return unreadable(dialect);
	return results.map((result, index) => receiptOf(result, index, handle));
}
async function putRecord({ index, rkey, uri, record }, handle, context) {
	const answer = await call(context, {
		method: "POST",
		call: "com.atproto.repo.putRecord",
		json: {
			repo: handle.did,
			collection: postCollection,
			rkey,
			swapRecord: null,
			record
		}
	});
	if ("outcome" in answer) return answer;
	const fault = named(createFault(answer, dialect), answer);
	if (fault !== null) return fault;
	const read = putAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success || read.data.uri !== uri) return unreadable(dialect);
	return {
		receipt: receiptOf(read.data, index, handle),
		isNew: read.data.commit !== void 0
	};
}
function receiptOf({ uri, cid }, index, handle) {
	const url = `https://bsky.app/profile/${handle.did}/post/${handle.rkeys[index]}`;
	return {
		part: index + 1,
		id: uri,
		url,
		at: createdAt(handle, index),
		ref: cid
	};
}

// adapters/bluesky/find.ts
async function find(payload, context) {
	const handle = blueskyHandle.safeParse(context.handle);
	if (!handle.success) return unclear("the attempt has no names for its parts");
	const home = await homeServer(context);
	if ("outcome" in home) return unclear(home.message);
	const looks = [];
	for (let index = context.receipts.length; index < payload.parts.length; index += 1) {
		const look = await lookAt(payload, index, handle.data, home.origin, context);
		if (look !== "absent" && "unclear" in look) return unclear(look.unclear);
		looks.push(look);
	}
	return conclude(looks, context.receipts);
}
async function lookAt(payload, index, handle, server, context) {
	const rkey = handle.rkeys[index] ?? "";
	const query = {
		repo: handle.did,
		collection: postCollection,
		rkey
	};
	const answer = await exchange(context, {
		method: "GET",
		url: xrpc(server, "com.atproto.repo.getRecord", query)
	});
	if (errorName(answer) === "RecordNotFound") return "absent";
	const read = answer.kind === "answer" && answer.status === 200 ? recordAnswer.safeParse(answer.json) : null;
	if (!read?.success || read.data.uri !== recordUri(handle.did, rkey)) return { unclear: `Bluesky did not say whether part ${index + 1} is there` };
	const { value } = read.data;
	if (!(value.text === payload.parts[index].text && value.createdAt === createdAt(handle, index)) || context.taken.has(read.data.uri)) return { unclear: `the name of part ${index + 1} holds another post` };
	return receiptOf(read.data, index, handle);
}
function conclude(looks, known) {
	const there = looks.filter((look) => look !== "absent");
	if (there.length === looks.length) return {
		found: "all",
		receipts: [...known, ...there]
	};
	if (there.length === 0) return known.length === 0 ? { found: "none" } : {
		found: "some",
		receipts: [...known]
	};
	const isInOrder = looks.slice(0, there.length).every((look) => look !== "absent");
	if (known.length > 0 && isInOrder) return {
		found: "some",
		receipts: [...known, ...there]
	};
	return unclear("some parts of the thread are there and others are not: somebody removed them");
}
function unclear(message) {
	return {
		found: "unclear",
		message
	};
}

// adapters/bluesky/missing.ts
async function missing(receipts, context) {
	const home = await homeServer(context);
	if ("outcome" in home) return { fault: home };
	const gone = [];
	for (const { id, part } of receipts) {
		const place = parseRecordUri(id);
		if (place === null) throw new RangeError(`${id} is not the address of a post`);
		const query = {
			repo: place.did,
			collection: postCollection,
			rkey: place.rkey
		};
		const url = xrpc(home.origin, "com.atproto.repo.getRecord", query);
		const answer = await exchange(context, {
			method: "GET",
			url
		});
		if (errorName(answer) === "RecordNotFound") gone.push(part);
		else if (answer.kind === "none" || answer.status !== 200) return notPrepared(answer, dialect);
	}
	return { missing: gone };
}

// adapters/bluesky/options.ts
const tag = string().min(1).refine((written) => !written.startsWith("#"), "a tag without #").refine((written) => countGraphemes(written) <= 64 && utf8Length(written) <= 640, "at most 64 graphemes and 640 bytes");
const blueskyOptions = strictObject({
	langs: array(string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language code such as en or pt-BR")).min(1).max(3).optional().describe("Up to three languages of the text, as BCP 47 codes."),
	labels: array(_enum([
		"porn",
		"sexual",
		"nudity",
		"graphic-media"
	])).min(1).max(10).optional().describe("Warnings about the content, on every part: readers choose what they hide."),
	tags: array(tag).min(1).max(8).optional().describe("Tags of the first part beside those in its text, without #."),
	card: strictObject({
		title: string().min(1).optional().describe("Default: the URL without its scheme."),
		description: string().optional().describe("Default: none.")
	}).optional().describe("Words of the card that shows `link`. The page itself is not fetched: what was reviewed goes out.")
});

// adapters/bluesky/prepare.ts
async function prepare(payload, context) {
	const session = await openSession(context);
	if ("outcome" in session) return { fault: session };
	const oversized = await blobProblems(payload, session, context);
	if (!Array.isArray(oversized)) return { fault: oversized };
	const mentioned = await lookUpMentions(payload, session, context);
	if ("outcome" in mentioned) return { fault: mentioned };
	const handle = {
		did: session.did,
		rkeys: recordKeys(context.key, context.attemptedAt, payload.parts.length),
		createdAt: new Date(context.attemptedAt).toISOString(),
		mentions: mentioned.mentions
	};
	return {
		problems: [...oversized, ...mentioned.problems],
		handle: { ...handle }
	};
}
async function blobProblems(payload, session, context) {
	if (payload.parts.every((part) => part.media.length === 0)) return [];
	const limit = await blobLimit(session, context);
	if (typeof limit !== "number") return limit;
	return payload.parts.flatMap((part, index) => part.media.filter((media) => media.size > limit).map((media) => ({
		code: "media.too-large",
		message: `${media.file} has ${media.size} bytes; this server takes ${limit}`,
		part: index + 1
	})));
}
async function blobLimit(session, context) {
	const known = context.session.get("blobLimit");
	if (known !== void 0) return known;
	const url = xrpc(session.server, "com.atproto.server.describeServer");
	const answer = await exchange(context, {
		method: "GET",
		url
	});
	if (answer.kind === "none") return notPrepared(answer, dialect).fault;
	const limit = serverAnswer.safeParse(answer.json).data?.blobUploadLimit ?? Number.POSITIVE_INFINITY;
	context.session.set("blobLimit", limit);
	return limit;
}
async function lookUpMentions(payload, session, context) {
	const mentions = {};
	const problems = [];
	for (const [handle, part] of firstMentions(payload)) {
		const did = await resolveHandle(context, session.server, handle);
		if (did !== null && typeof did === "object") return did;
		if (did === null) problems.push({
			code: "mention.unresolved",
			message: `no account is called @${handle}`,
			part
		});
		else mentions[handle] = did;
	}
	return {
		mentions,
		problems
	};
}
function firstMentions(payload) {
	const parts = /* @__PURE__ */ new Map();
	for (const [index, { entities }] of payload.parts.entries()) for (const { kind, value } of entities) if (kind === "mention" && !parts.has(value)) parts.set(value, index + 1);
	return parts;
}

// src/content/entities.ts
const mention = /(?<=^|\s|\()@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)(?![\w@-]|\.[a-zA-Z0-9])/g;
const hashtag = /(?<=^|\s)[#＃]((?!\ufe0f)[^\s\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]+)/gu;
const trailingPunctuation = /\p{P}+$/u;
const mostTag = {
	graphemes: 64,
	bytes: 640
};
const mostHandleLength = 253;
function findMentions(text) {
	return [...text.matchAll(mention)].flatMap((match) => {
		const handle = match[1];
		if (handle.length > mostHandleLength) return [];
		return [{
			start: match.index,
			end: match.index + match[0].length,
			handle
		}];
	});
}
function findTags(text) {
	return [...text.matchAll(hashtag)].flatMap((match) => {
		const tag = match[1].replace(trailingPunctuation, "");
		if (!/[^\d\p{P}]/u.test(tag) || isTooLong(tag)) return [];
		return [{
			start: match.index,
			end: match.index + 1 + tag.length,
			tag
		}];
	});
}
function isTooLong(tag) {
	return utf8Length(tag) > mostTag.bytes || countGraphemes(tag) > mostTag.graphemes;
}
function byteOffsets(text) {
	let known = 0;
	let bytes = 0;
	return (index) => {
		if (index < known) {
			known = 0;
			bytes = 0;
		}
		bytes += utf8Length(text.slice(known, index));
		known = index;
		return bytes;
	};
}

// adapters/bluesky/rich-text.ts
function richText(runs, link) {
	let { text, spans } = joinRuns(runs);
	if (link !== null && !spans.some((span) => sameAddress(span.value, link))) {
		text = asLastParagraph(text, link);
		spans = [...spans, {
			start: text.length - link.length,
			end: text.length,
			kind: "link",
			value: asUri(link)
		}];
	}
	const all = [...spans, ...outside(spans, wordSpans(text))].sort((a, b) => a.start - b.start);
	const offset = byteOffsets(text);
	return {
		text,
		entities: all.map((span) => ({
			...span,
			start: offset(span.start),
			end: offset(span.end)
		}))
	};
}
function joinRuns(runs) {
	let text = "";
	const spans = [];
	for (const run of runs) {
		const start = text.length;
		text += run.href !== void 0 && run.text.trim() === "" ? run.href : run.text;
		if (run.href !== void 0) spans.push({
			start,
			end: text.length,
			kind: "link",
			value: asUri(run.href)
		});
	}
	return {
		text,
		spans
	};
}
function wordSpans(text) {
	return [...findMentions(text).map(({ start, end, handle }) => ({
		start,
		end,
		kind: "mention",
		value: handle
	})), ...findTags(text).map(({ start, end, tag }) => ({
		start,
		end,
		kind: "tag",
		value: tag
	}))];
}
function outside(links, spans) {
	return spans.filter((span) => !links.some((link) => span.start < link.end && link.start < span.end));
}
function asUri(href) {
	return /^[\x21-\x7e]+$/.test(href) || !URL.canParse(href) ? href : new URL(href).href;
}

// adapters/bluesky/render.ts
function render(input) {
	const texts = input.text.length === 0 ? [[]] : input.text.map(plainText);
	const hasCard = input.link !== null && !input.media.some((media) => media.part === 1);
	const parts = texts.map((runs, index) => {
		const { text, entities } = richText(runs, index === 0 && !hasCard ? input.link : null);
		const counts = {
			text: countGraphemes(text),
			text_bytes: utf8Length(text)
		};
		return {
			text,
			entities,
			media: payloadMedia(input.media, index + 1),
			counts
		};
	});
	const card = hasCard && input.link !== null ? cardOf(input.link, input.options) : null;
	return {
		payload: {
			parts,
			options: payloadOptions(input.options, card)
		},
		issues: cardIssues(input, hasCard)
	};
}
function payloadOptions({ langs, labels, tags }, card) {
	return {
		...langs === void 0 ? {} : { langs },
		...labels === void 0 ? {} : { labels },
		...tags === void 0 ? {} : { tags },
		...card === null ? {} : { card }
	};
}
function cardOf(uri, { card }) {
	return {
		uri,
		title: card?.title ?? uri.replace(/^https?:\/\//i, "").replace(/\/$/, ""),
		description: card?.description ?? ""
	};
}
function cardIssues({ options, link, file, positionOf }, hasCard) {
	if (options.card === void 0 || hasCard) return [];
	const message = link === null ? "`card` has words for a link, and the post has no `link`" : "part 1 has media, and a post shows either media or a card";
	const remedy = link === null ? "Add `link`, or remove `card`." : "Remove `card`, or the media of part 1.";
	return [issue("post.option", {
		file,
		position: positionOf(["overrides"]),
		field: "card"
	}, message, remedy)];
}

// adapters/bluesky/blobs.ts
async function uploadAll(media, context) {
	const blobs = [];
	for (const item of media) {
		const blob = await upload(item, context);
		if ("outcome" in blob) return blob;
		blobs.push(blob);
	}
	return blobs;
}
async function upload(media, context) {
	const answer = await call(context, {
		method: "POST",
		call: "com.atproto.repo.uploadBlob",
		headers: { "content-type": media.type },
		bytes: await context.media(media),
		timeoutMilliseconds: 12e4
	});
	if ("outcome" in answer) return answer;
	const fault = named(stepFault(answer, dialect), answer);
	if (fault !== null) return mediaFault(fault, media.file);
	const read = blobAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	return read.success ? read.data.blob : {
		...unreadable(dialect),
		outcome: "throttled"
	};
}

// adapters/bluesky/send.ts
async function send(payload, context) {
	const handle = blueskyHandle.parse(context.handle);
	const { receipts } = context;
	const stop = (fault) => outcomeOf(fault, receipts, receipts.length + 1);
	if (receipts.length === payload.parts.length) return delivered([...receipts], true);
	const session = await openSession(context);
	if ("outcome" in session) return stop(session);
	if (session.did !== handle.did) return stop(otherAccount);
	const blobs = await uploadMissing(payload, context);
	if (!Array.isArray(blobs)) return stop(blobs);
	const records = await planRecords(payload, handle, blobs, receipts);
	if (records.length === 1 || receipts.length > 0) return putRecords(records, handle, context);
	const written = await writeThread(records, handle, context);
	if ("outcome" in written) return stop(written);
	for (const receipt of written) await context.delivered(receipt);
	return delivered(written, false);
}
async function uploadMissing(payload, context) {
	const blobs = [];
	for (const part of payload.parts.slice(context.receipts.length)) {
		const uploaded = await uploadAll(part.media, context);
		if (!Array.isArray(uploaded)) return uploaded;
		blobs.push(uploaded);
	}
	return blobs;
}
async function planRecords(payload, handle, blobs, receipts) {
	const thread = receipts.map(({ id, ref }) => ({
		uri: id,
		cid: ref ?? ""
	}));
	const records = [];
	for (const [position, uploaded] of blobs.entries()) {
		const index = receipts.length + position;
		const [root, parent] = [thread[0], thread.at(-1)];
		const record = postRecord(payload, index, handle, uploaded, root === void 0 || parent === void 0 ? null : {
			root,
			parent
		});
		const rkey = handle.rkeys[index];
		const uri = recordUri(handle.did, rkey);
		records.push({
			index,
			rkey,
			uri,
			record
		});
		thread.push({
			uri,
			cid: await recordCid(record)
		});
	}
	return records;
}
async function putRecords(records, handle, context) {
	const receipts = [...context.receipts];
	let isNew = false;
	for (const planned of records) {
		const put = await putRecord(planned, handle, context);
		if ("outcome" in put) return outcomeOf(put, receipts, planned.index + 1);
		receipts.push(put.receipt);
		isNew ||= put.isNew;
		await context.delivered(put.receipt);
	}
	return delivered(receipts, !isNew);
}
function delivered(receipts, wasThere) {
	return wasThere ? {
		outcome: "delivered",
		code: "recovered",
		message: "it was there already; nothing was sent again",
		receipts
	} : {
		outcome: "delivered",
		code: "sent",
		message: "sent",
		receipts
	};
}
const otherAccount = {
	outcome: "rejected",
	code: "platform.conflict",
	message: "Bluesky: an earlier attempt was made for another account than the one that the password belongs to",
	retryAt: null
};

// adapters/bluesky.limits.ts
const checked = "2026-11-24";
const lexicons = "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky";
const blueskyLimits = {
	text: {
		text: {
			max: 300,
			unit: "graphemes",
			source: `${lexicons}/feed/post.json`,
			checked
		},
		text_bytes: {
			max: 3e3,
			unit: "UTF-8 bytes",
			source: `${lexicons}/feed/post.json`,
			checked
		}
	},
	parts: {
		max: 200,
		unit: "parts",
		source: "https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/api/com/atproto/repo/applyWrites.ts",
		checked
	},
	media: {
		types: [
			"image/jpeg",
			"image/png",
			"image/webp",
			"image/gif"
		],
		count: {
			max: 4,
			unit: "files",
			source: `${lexicons}/embed/images.json`,
			checked
		},
		bytes: {
			max: 2e6,
			unit: "bytes",
			source: `${lexicons}/embed/images.json`,
			checked
		},
		alt: {
			max: 2e3,
			unit: "code points",
			source: "https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts",
			checked
		}
	}
};

// adapters/bluesky.ts
const identifier = string().refine((written) => /^did:plc:[a-z2-7]{24}$/.test(written) || /^did:web:/.test(written) || isPublicHost(written), "expected a handle such as me.example.com, without @, or a did");
const adapter = {
	id: "bluesky",
	name: "Bluesky",
	limits: blueskyLimits,
	account: strictObject({
		identifier: identifier.describe("The account's handle, such as me.bsky.social, or its did."),
		server: serverOrigin.optional().describe("Origin of the account's server. Default: looked up.")
	}),
	options: blueskyOptions,
	credentials: { password: {
		title: "App password",
		where: "In the app: Settings, Privacy and security, App passwords, Add; without access to direct messages.",
		scopes: ["app password"]
	} },
	render,
	send,
	prepare,
	find,
	missing,
	page,
	owns,
	settleMilliseconds: 2e3,
	async check(context) {
		const answer = await call(context, {
			method: "GET",
			call: "com.atproto.server.getSession"
		});
		if ("outcome" in answer) return { fault: answer };
		const read = answer.kind === "answer" && answer.status === 200 ? identityAnswer.safeParse(answer.json) : null;
		if (!read?.success) return { fault: named(notPrepared(answer, dialect).fault, answer) };
		const { did, handle } = read.data;
		return {
			id: did,
			name: handle,
			url: `https://bsky.app/profile/${did}`
		};
	},
	async remove(receipt, context) {
		const place = parseRecordUri(receipt.id);
		if (place === null) throw new RangeError(`${receipt.id} is not the address of a post`);
		const answer = await call(context, {
			method: "POST",
			call: "com.atproto.repo.deleteRecord",
			json: {
				repo: place.did,
				collection: postCollection,
				rkey: place.rkey,
				...receipt.ref === void 0 ? {} : { swapRecord: receipt.ref }
			}
		});
		if ("outcome" in answer) return { fault: answer };
		if (answer.kind === "answer" && answer.status === 200) return { removed: true };
		return { fault: named(notPrepared(answer, dialect).fault, answer) };
	}
};

export { adapter };