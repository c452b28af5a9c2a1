import { i as coerce, n as CID, r as create, t as encode } from "./src.js";
import { B as object, E as _enum, G as string, J as unknown, L as literal, P as int, U as record$1, W as strictObject, j as boolean, k as array, q as union, w as datetime, z as number } from "./nouns.js";
import { a as attachedMedia, c as createFault, d as outcomeOf, f as stepFault, h as exchange, l as mediaFault, m as quote, n as sameAddress, o as payloadMedia, p as unreadable, s as plainText, t as asLastParagraph, u as notPrepared } from "./written-links.js";
import { t as isPublicHost } from "./public-host.js";
import { E as serverOrigin, Rt as countGraphemes, zt as utf8Length } from "./publishing.js";
import { t as withoutToken } from "./without-token.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { n as findMentions, r as findTags, t as byteOffsets } from "./entities.js";
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
const uri$1 = string().max(8192).startsWith("at://");
const token = string().regex(/^[\w.~+/=-]{8,8192}$/);
const sessionAnswer = object({
	did,
	handle: string(),
	accessJwt: token,
	didDoc: unknown().optional(),
	active: boolean().optional(),
	status: string().optional()
});
const identityAnswer = object({
	did,
	handle: string()
});
const didAnswer = object({ did });
const serverAnswer = object({
	did: did.optional().catch(void 0),
	blobUploadLimit: int().positive().optional().catch(void 0)
});
const blobReference = object({
	$type: literal("blob"),
	ref: object({ $link: cid }),
	mimeType: string(),
	size: int()
});
const blobAnswer = object({ blob: blobReference });
const putAnswer = object({
	uri: uri$1,
	cid,
	commit: unknown().optional()
});
const writesAnswer = object({ results: array(object({
	uri: uri$1,
	cid
})) });
const serviceAuthAnswer = object({ token });
const postsAnswer = object({ posts: array(object({
	uri: uri$1,
	cid,
	author: object({ viewer: object({
		blockedBy: boolean().optional(),
		blocking: string().optional()
	}).optional() }),
	viewer: object({ embeddingDisabled: boolean().optional() }).optional()
})) });
const videoLimitsAnswer = object({
	canUpload: boolean(),
	remainingDailyVideos: int().optional(),
	remainingDailyBytes: number().optional(),
	message: string().optional(),
	error: string().optional()
});
const job = object({
	jobId: string().regex(/^[\w.:~-]{1,512}$/).optional(),
	state: string().optional(),
	blob: blobReference.optional(),
	error: string().optional(),
	message: string().optional(),
	failureCode: string().optional()
});
function readJob(json) {
	const wrapped = object({ jobStatus: job }).safeParse(json);
	const read = wrapped.success ? wrapped.data.jobStatus : job.safeParse(json).data ?? null;
	return read?.jobId === void 0 && read?.blob === void 0 ? null : read;
}
const recordAnswer = object({
	uri: uri$1,
	cid,
	value: object({
		text: string(),
		createdAt: string()
	})
});

// adapters/bluesky/embed.ts
function embedOf(payload, index, handle, uploads) {
	const media = mediaEmbed(payload, index, uploads);
	const quoted = index === 0 ? handle.quoted : void 0;
	if (quoted === void 0) return media;
	const record = {
		$type: "app.bsky.embed.record",
		record: { ...quoted }
	};
	return media === null ? record : {
		$type: "app.bsky.embed.recordWithMedia",
		record,
		media
	};
}
function mediaEmbed(payload, index, uploads) {
	const { media } = payload.parts[index];
	const [first] = media;
	if (first?.kind === "video") return video(first, payload, uploads);
	if (media.length > 0) return images(media, uploads.media);
	return index === 0 ? external(payload, uploads) : null;
}
function images(media, blobs) {
	return {
		$type: "app.bsky.embed.images",
		images: media.map(({ alt, width, height }, position) => ({
			image: { ...blobs[position] },
			alt,
			aspectRatio: {
				width,
				height
			}
		}))
	};
}
function video({ alt, width, height }, payload, uploads) {
	const captions = uploads.captions.map(({ lang, file }) => ({
		lang,
		file: { ...file }
	}));
	return {
		$type: "app.bsky.embed.video",
		video: { ...uploads.media[0] },
		...alt === "" ? {} : { alt },
		aspectRatio: {
			width,
			height
		},
		...captions.length === 0 ? {} : { captions },
		...payload.options.gif === true && uploads.isFirstVideo ? { presentation: "gif" } : {}
	};
}
function external({ options }, { thumb }) {
	if (options.card === void 0) return null;
	const { image: _, ...words } = options.card;
	return {
		$type: "app.bsky.embed.external",
		external: {
			...words,
			...thumb === null ? {} : { thumb: { ...thumb } }
		}
	};
}

// adapters/bluesky/handle.ts
const blueskyHandle = strictObject({
	did: string(),
	rkeys: array(string()),
	createdAt: datetime({ precision: 3 }),
	mentions: record$1(string(), string()),
	quoted: strictObject({
		uri: string(),
		cid: string()
	}).optional(),
	lists: record$1(string(), string()).optional()
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
function postRecord(payload, index, handle, uploads, reply) {
	const part = payload.parts[index];
	const { langs, labels, tags } = payload.options;
	const facets = part.entities.map((entity) => facet(part, entity, handle));
	const embed = embedOf(payload, index, handle, uploads);
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
function misplaced(message) {
	return {
		outcome: "rejected",
		code: "platform.credentials",
		message: `Bluesky: ${message}`,
		retryAt: null
	};
}

// adapters/bluesky/server.ts
async function describeServer(session, context) {
	const known = context.session.get("server");
	if (known !== void 0) return known;
	const url = xrpc(session.server, "com.atproto.server.describeServer");
	const answer = await exchange(context, {
		method: "GET",
		url
	});
	if (answer.kind === "none") return notPrepared(answer, dialect).fault;
	const said = serverAnswer.safeParse(answer.json).data;
	const server = {
		did: said?.did ?? null,
		blobLimit: said?.blobUploadLimit ?? Number.POSITIVE_INFINITY
	};
	context.session.set("server", server);
	return server;
}
const endpoint = object({ service: array(object({
	id: string(),
	serviceEndpoint: unknown()
})) });
function homeDid(document) {
	const address = (endpoint.safeParse(document).data?.service ?? []).find(({ id }) => id.endsWith("#atproto_pds"))?.serviceEndpoint;
	return typeof address === "string" && URL.canParse(address) ? hostDid(address) : null;
}
function hostDid(address) {
	return `did:web:${encodeURIComponent(new URL(address).host)}`;
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
	const { did, accessJwt, didDoc, active, status } = read.data;
	if (home.did !== null && home.did !== did) return refused(`Bluesky opened a session for ${did}, not ${home.did}`);
	if (active === false) return {
		...refused(`the account is not active (${status ?? "no reason given"})`),
		code: "platform.forbidden"
	};
	return {
		server: home.origin,
		did,
		accessJwt,
		homeDid: homeDid(didDoc)
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
	const answer = await exchange(context, {
		...rest,
		url: xrpc(session.server, method, query),
		headers: {
			authorization: `Bearer ${session.accessJwt}`,
			...headers
		}
	});
	return withoutToken(answer, session.accessJwt);
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
async function writeTogether(records, handle, context) {
	const create = (rkey, collection, value) => ({
		$type: "com.atproto.repo.applyWrites#create",
		collection,
		rkey,
		value
	});
	const writes = records.flatMap(({ rkey, record, gates }) => [create(rkey, postCollection, record), ...gates.map(({ collection, value }) => create(rkey, collection, value))]);
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
	if (results.length !== writes.length) return unreadable(dialect);
	const receipts = records.flatMap(({ uri, index }) => {
		const result = results.find((each) => each.uri === uri);
		return result === void 0 ? [] : [receiptOf(result, index, handle)];
	});
	return receipts.length === records.length ? receipts : unreadable(dialect);
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

// adapters/bluesky/list.ts
const pageSize = "100";
const mostPages = 10;
const record = object({
	uri: string().max(8192),
	value: object({
		text: string(),
		createdAt: string(),
		reply: unknown().optional(),
		embed: object({ external: object({ uri: string() }).optional() }).optional().catch(void 0),
		facets: array(object({ features: array(object({ uri: string().optional() })) })).optional().catch(void 0)
	})
});
const recordsAnswer = object({
	records: array(unknown()),
	cursor: string().optional()
});
async function list$1(context) {
	const home = await homeServer(context);
	if ("outcome" in home) return { fault: home };
	const repo = home.did ?? String(context.account.place.identifier);
	const posts = [];
	let cursor;
	for (let page = 0; page < mostPages; page += 1) {
		const query = {
			repo,
			collection: postCollection,
			limit: pageSize,
			...cursor === void 0 ? {} : { cursor }
		};
		const url = xrpc(home.origin, "com.atproto.repo.listRecords", query);
		const answer = await exchange(context, {
			method: "GET",
			url
		});
		const read = answer.kind === "answer" && answer.status === 200 ? recordsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return notPrepared(answer, dialect);
		posts.push(...read.data.records.flatMap(listed));
		cursor = read.data.cursor;
		if (cursor === void 0 || read.data.records.length === 0) return {
			posts,
			isWhole: true
		};
	}
	return {
		posts,
		isWhole: false
	};
}
function listed(json) {
	const read = record.safeParse(json).data;
	const place = read === void 0 ? null : parseRecordUri(read.uri);
	if (read === void 0 || !place || (read.value.reply ?? null) !== null) return [];
	const { text, createdAt, embed, facets = [] } = read.value;
	const at = Date.parse(createdAt);
	const links = [embed?.external?.uri, ...facets.flatMap(({ features }) => features.map(({ uri }) => uri))];
	return [{
		id: read.uri,
		url: `https://bsky.app/profile/${place.did}/post/${place.rkey}`,
		at: Number.isNaN(at) ? null : at,
		text,
		links: links.flatMap((link) => link ?? [])
	}];
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
	rate: {
		max: 1666,
		unit: "posts in an hour",
		milliseconds: 36e5,
		counts: "parts",
		source: "https://docs.bsky.app/docs/advanced-guides/rate-limits",
		checked
	},
	media: {
		count: {
			max: 4,
			unit: "files",
			source: `${lexicons}/embed/images.json`,
			checked
		},
		alt: {
			max: 2e3,
			unit: "code points",
			source: "https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts",
			checked
		},
		image: {
			types: [
				"image/jpeg",
				"image/png",
				"image/webp",
				"image/gif"
			],
			bytes: {
				max: 2e6,
				unit: "bytes",
				source: `${lexicons}/embed/images.json`,
				checked
			}
		},
		video: {
			types: ["video/mp4"],
			count: {
				max: 1,
				unit: "files",
				source: `${lexicons}/embed/video.json`,
				checked
			},
			bytes: {
				max: 3e8,
				unit: "bytes",
				source: `${lexicons}/embed/video.json`,
				checked
			},
			seconds: {
				max: 600,
				unit: "seconds",
				source: "https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts",
				checked
			}
		}
	}
};
const embedLimits = {
	videoAlt: {
		max: 1e3,
		unit: "graphemes",
		source: `${lexicons}/embed/video.json`,
		checked
	},
	videoAltBytes: {
		max: 1e4,
		unit: "UTF-8 bytes",
		source: `${lexicons}/embed/video.json`,
		checked
	},
	captions: {
		max: 20,
		unit: "files",
		source: `${lexicons}/embed/video.json`,
		checked
	},
	captionsBytes: {
		max: 2e4,
		unit: "bytes",
		source: `${lexicons}/embed/video.json`,
		checked
	},
	thumbBytes: {
		max: 1e6,
		unit: "bytes",
		source: `${lexicons}/embed/external.json`,
		checked
	},
	replyRules: {
		max: 5,
		unit: "rules",
		source: `${lexicons}/feed/threadgate.json`,
		checked
	},
	writes: {
		max: 200,
		unit: "records",
		source: "https://github.com/bluesky-social/atproto/blob/main/packages/pds/src/api/com/atproto/repo/applyWrites.ts",
		checked
	}
};

// adapters/bluesky/references.ts
const collections = {
	post: "app.bsky.feed.post",
	list: "app.bsky.graph.list"
};
const author = "(did:[a-z]+:[A-Za-z0-9._:%-]+|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)";
const rkey = "([A-Za-z0-9._~:-]{1,512})";
const uri = new RegExp(`^at://${author}/(app\\.bsky\\.feed\\.post|app\\.bsky\\.graph\\.list)/${rkey}$`);
const path = new RegExp(`^/profile/${author}/(post|lists)/${rkey}/?$`);
function parseReference(address) {
	const named = uri.exec(address);
	if (named !== null) return reference(named[1], named[2] === collections.post ? "post" : "list", named[3]);
	if (!address.startsWith("https://") || !URL.canParse(address)) return null;
	const shown = path.exec(decoded(new URL(address).pathname));
	return shown === null ? null : reference(shown[1], shown[2] === "post" ? "post" : "list", shown[3]);
}
function reference(author, kind, rkey) {
	return {
		kind,
		author,
		collection: collections[kind],
		rkey
	};
}
function decoded(pathname) {
	return pathname.replace(/%3a/gi, ":");
}

// adapters/bluesky/options.ts
const tag = string().min(1).refine((written) => !written.startsWith("#"), "a tag without #").refine((written) => countGraphemes(written) <= 64 && utf8Length(written) <= 640, "at most 64 graphemes and 640 bytes");
const language = string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language code such as en or pt-BR");
const list = string().refine((written) => parseReference(written)?.kind === "list", "mentioned, followers, following, or a list");
const captions = strictObject({
	lang: language.describe("BCP 47 code of the language of the captions, such as en."),
	file: string().min(1).describe("Path of the WebVTT file, as paths of media are written; at most 20,000 bytes.")
});
const blueskyOptions = strictObject({
	langs: array(language).min(1).max(3).optional().describe("Up to three languages of the text, as BCP 47 codes."),
	labels: array(_enum([
		"porn",
		"sexual",
		"nudity",
		"graphic-media"
	])).min(1).max(10).optional().describe("Warnings about the content, on every part: readers choose what they hide."),
	tags: array(tag).min(1).max(8).optional().describe("Tags of the first part beside those in its text, without #."),
	card: strictObject({
		title: string().min(1).optional().describe("Default: the URL without its scheme."),
		description: string().optional().describe("Default: none."),
		image: string().min(1).optional().describe("Path of its picture, as paths of media are written; at most 1,000,000 bytes. Default: none.")
	}).optional().describe("Words and picture of the card that shows `link`. The page is not fetched: what was reviewed goes out."),
	quote: string().refine((written) => parseReference(written)?.kind === "post", "the address of a post, such as https://bsky.app/profile/…/post/…").optional().describe("Address of a post that the first part quotes: its page in the app, or its at:// address."),
	replies: union([_enum(["everybody", "nobody"]), array(union([_enum([
		"mentioned",
		"followers",
		"following"
	]), list])).min(1).max(embedLimits.replyRules.max)]).optional().describe("Who may answer: everybody, nobody, or a list of mentioned, followers, following and addresses of lists. Default: everybody."),
	quotes: _enum(["everybody", "nobody"]).optional().describe("Who may quote any part. Default: everybody."),
	captions: array(captions).min(1).max(embedLimits.captions.max).optional().describe("Captions of the first video, each with its language."),
	gif: boolean().optional().describe("Shows the first video as a moving picture: without sound, again and again.")
});

// adapters/bluesky/post-look.ts
const look$1 = {
	accent: {
		light: "#0b63ce",
		dark: "#7ab8ff"
	},
	avatar: "circle",
	text: "above",
	follows: "thread",
	finds: [],
	handle: ({ place }) => `@${String(place.identifier)}`,
	read({ options }) {
		const { card, quote, ...rest } = options;
		return {
			card: card === void 0 ? void 0 : {
				...card,
				url: card.uri
			},
			quote,
			rest
		};
	}
};

// adapters/bluesky/mentions.ts
async function resolveMentions(payload, session, context) {
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

// adapters/bluesky/service-auth.ts
const halfAnHour = 1800;
async function callService(context, { audience, method }, request) {
	const exp = String(Math.floor(context.now() / 1e3) + halfAnHour);
	const granted = await call(context, {
		method: "GET",
		call: "com.atproto.server.getServiceAuth",
		query: {
			aud: audience,
			lxm: method,
			exp
		}
	});
	if ("outcome" in granted) return granted;
	const read = granted.kind === "answer" && granted.status === 200 ? serviceAuthAnswer.safeParse(granted.json) : null;
	if (!read?.success) return named(notPrepared(granted, dialect).fault, granted);
	const { token } = read.data;
	const answer = await exchange(context, {
		...request,
		headers: {
			...request.headers,
			authorization: `Bearer ${token}`
		}
	});
	return withoutToken(answer, token);
}

// adapters/bluesky/video.ts
function videoService(context) {
	return context.origin("https://video.bsky.app");
}
const mostPolls = 100;
const pollDelay = (polled) => Math.min(1e3 + polled * 250, 5e3);
const mostSilences = 3;
async function uploadVideo(media, context) {
	const session = await openSession(context);
	if ("outcome" in session) return session;
	const audience = await audienceOf(session, context);
	if (typeof audience !== "string") return audience;
	const query = {
		did: session.did,
		name: `${media.digest.slice(0, 16)}.mp4`
	};
	const answer = await callService(context, {
		audience,
		method: "com.atproto.repo.uploadBlob"
	}, {
		method: "POST",
		url: xrpc(videoService(context), "app.bsky.video.uploadVideo", query),
		headers: { "content-type": media.type },
		source: await context.media(media),
		timeoutMilliseconds: 12e4
	});
	if ("outcome" in answer) return answer;
	const job = startedJob(answer);
	if ("outcome" in job) return mediaFault(job, media.file);
	return follow(job, media, context);
}
async function audienceOf(session, context) {
	if (session.homeDid !== null) return session.homeDid;
	const server = await describeServer(session, context);
	return "outcome" in server ? server : server.did ?? hostDid(session.server);
}
function startedJob(answer) {
	const job = answer.kind === "answer" ? readJob(answer.json) : null;
	const fault = named(stepFault(answer, dialect), answer);
	if (job !== null && (fault === null || job.error === "already_exists")) return job;
	return fault ?? {
		...unreadable(dialect),
		outcome: "throttled"
	};
}
async function follow(started, media, context) {
	let job = started;
	let silences = 0;
	for (let polled = 0; polled < mostPolls; polled += 1) {
		if (job.blob !== void 0) return job.blob;
		if (job.state === "JOB_STATE_FAILED" && job.error !== "already_exists") return mediaFault(failure(job), media.file);
		if (job.jobId === void 0) return {
			...unreadable(dialect),
			outcome: "throttled"
		};
		try {
			await context.wait(pollDelay(polled));
		} catch {
			return {
				outcome: "throttled",
				code: "run.stopped",
				message: `the run was stopped while Bluesky was processing ${media.file}`,
				retryAt: null
			};
		}
		const looked = await look(job.jobId, context);
		if (!("outcome" in looked)) [job, silences] = [looked, 0];
		else if (looked.outcome === "rejected" || ++silences >= mostSilences) return mediaFault(looked, media.file);
	}
	return {
		outcome: "throttled",
		code: "platform.media",
		message: `Bluesky is still processing ${media.file}`,
		retryAt: null
	};
}
async function look(jobId, context) {
	const url = xrpc(videoService(context), "app.bsky.video.getJobStatus", { jobId });
	const answer = await exchange(context, {
		method: "GET",
		url
	});
	return (answer.kind === "answer" && answer.status === 200 ? readJob(answer.json) : null) ?? named(notPrepared(answer, dialect).fault, answer);
}
function failure({ failureCode, message, error }) {
	const words = quote([failureCode, message ?? error].filter(Boolean).join(": ") || "no reason given");
	return {
		outcome: failureCode === "pds_upload_failure" ? "throttled" : "rejected",
		code: "platform.media",
		message: `Bluesky could not process it (${words})`,
		retryAt: null
	};
}

// adapters/bluesky/video-limits.ts
const audience = "did:web:video.bsky.app";
const method = "app.bsky.video.getUploadLimits";
async function videoProblems(payload, context) {
	const videos = payload.parts.flatMap((part) => part.media.filter(({ kind }) => kind === "video"));
	if (videos.length === 0) return [];
	const url = xrpc(videoService(context), method);
	const answer = await callService(context, {
		audience,
		method
	}, {
		method: "GET",
		url
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? videoLimitsAnswer.safeParse(answer.json) : null;
	if (!read?.success) return named(notPrepared(answer, dialect).fault, answer);
	const { canUpload, remainingDailyVideos, remainingDailyBytes, message, error } = read.data;
	const bytes = videos.reduce((sum, { size }) => sum + size, 0);
	if ((remainingDailyVideos ?? 1e400) < videos.length || (remainingDailyBytes ?? 1e400) < bytes) return usedUp;
	if (canUpload) return [];
	const said = quote(message ?? error ?? "no reason given");
	const part = payload.parts.findIndex(({ media }) => media.some(({ kind }) => kind === "video")) + 1;
	return [{
		code: "media.video",
		message: `Bluesky takes no video from this account: ${said}`,
		remedy: "Confirm the account's email address in the app, which videos need.",
		part
	}];
}
const usedUp = {
	outcome: "throttled",
	code: "platform.throttled",
	message: "Bluesky: the account has used up what it may upload of videos in a day",
	retryAt: null
};

// adapters/bluesky/prepare-media.ts
async function mediaProblems(payload, session, context) {
	const blobs = await blobProblems(payload, session, context);
	if (!Array.isArray(blobs)) return blobs;
	const videos = await videoProblems(payload, context);
	return Array.isArray(videos) ? [...blobs, ...videos] : videos;
}
async function blobProblems(payload, session, context) {
	const isBlob = (media) => media.kind !== "video";
	if (!payload.parts.some((part) => part.media.some(isBlob))) return [];
	const server = await describeServer(session, context);
	if ("outcome" in server) return server;
	const { blobLimit } = server;
	return payload.parts.flatMap((part, index) => part.media.filter((media) => isBlob(media) && media.size > blobLimit).map((media) => ({
		code: "media.too-large",
		message: `${media.file} has ${media.size} bytes; this server takes ${blobLimit}`,
		part: index + 1
	})));
}

// adapters/bluesky/resolve.ts
async function resolveQuote(payload, session, context) {
	const { quote } = payload.options;
	if (typeof quote !== "string") return {
		quoted: null,
		problems: []
	};
	const uri = await resolveReference(quote, session, context);
	if (typeof uri === "object") return uri ?? problem("quote.missing", `nobody has the name in ${quote}`);
	const answer = await call(context, {
		method: "GET",
		call: "app.bsky.feed.getPosts",
		query: { uris: uri }
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
	if (!read?.success) return named(notPrepared(answer, dialect).fault, answer);
	const post = read.data.posts.find((each) => each.uri === uri);
	if (post === void 0) return problem("quote.missing", `there is no post at ${quote}`);
	const { blockedBy = false, blocking } = post.author.viewer ?? {};
	if (blockedBy || blocking !== void 0) return problem("quote.refused", `one of the two blocks the other: ${quote}`);
	if (post.viewer?.embeddingDisabled) return problem("quote.refused", `its author lets nobody quote ${quote}`);
	return {
		quoted: {
			uri: post.uri,
			cid: post.cid
		},
		problems: []
	};
}
async function resolveLists(payload, session, context) {
	const lists = {};
	const problems = [];
	const { replies } = payload.options;
	for (const rule of Array.isArray(replies) ? replies : []) {
		if (parseReference(String(rule)) === null) continue;
		const uri = await resolveReference(String(rule), session, context);
		if (typeof uri === "string") lists[String(rule)] = uri;
		else if (uri === null) problems.push({
			code: "post.option",
			message: `nobody has the name in ${rule}`,
			part: 1
		});
		else return uri;
	}
	return {
		lists,
		problems
	};
}
async function resolveReference(address, session, context) {
	const reference = parseReference(address);
	if (reference === null) throw new RangeError(`${address} is no address of a post or a list`);
	const { author, collection, rkey } = reference;
	const did = author.startsWith("did:") ? author : await resolveHandle(context, session.server, author.toLowerCase());
	return typeof did === "string" ? `at://${did}/${collection}/${rkey}` : did;
}
function problem(code, message) {
	return {
		quoted: null,
		problems: [{
			code,
			message,
			part: 1
		}]
	};
}

// adapters/bluesky/prepare.ts
async function prepare(payload, context) {
	const session = await openSession(context);
	if ("outcome" in session) return { fault: session };
	const media = await mediaProblems(payload, session, context);
	if (!Array.isArray(media)) return { fault: media };
	const resolved = await resolveNames(payload, session, context);
	if ("outcome" in resolved) return { fault: resolved };
	const handle = {
		did: session.did,
		rkeys: recordKeys(context.key, context.attemptedAt, payload.parts.length),
		createdAt: new Date(context.attemptedAt).toISOString(),
		...resolved.names
	};
	return {
		problems: [...media, ...resolved.problems],
		handle
	};
}
async function resolveNames(payload, session, context) {
	const mentioned = await resolveMentions(payload, session, context);
	if ("outcome" in mentioned) return mentioned;
	const listed = await resolveLists(payload, session, context);
	if ("outcome" in listed) return listed;
	const quote = await resolveQuote(payload, session, context);
	if ("outcome" in quote) return quote;
	const { mentions } = mentioned;
	const lists = Object.keys(listed.lists).length === 0 ? {} : { lists: listed.lists };
	const quoted = quote.quoted === null ? {} : { quoted: quote.quoted };
	return {
		names: {
			mentions,
			...lists,
			...quoted
		},
		problems: [
			...mentioned.problems,
			...listed.problems,
			...quote.problems
		]
	};
}

// adapters/bluesky/gates.ts
const threadgateCollection = "app.bsky.feed.threadgate";
const postgateCollection = "app.bsky.feed.postgate";
function gatesOf(payload, index, handle) {
	const rkey = handle.rkeys[index];
	const common = {
		post: recordUri(handle.did, rkey),
		createdAt: createdAt(handle, index)
	};
	const { replies, quotes } = payload.options;
	const gates = [];
	if (index === 0 && replies !== void 0) {
		const allow = replies === "nobody" ? [] : replies.map((rule) => replyRule(rule, handle));
		gates.push({
			collection: threadgateCollection,
			value: {
				$type: threadgateCollection,
				...common,
				allow
			}
		});
	}
	if (quotes === "nobody") {
		const embeddingRules = [{ $type: `${postgateCollection}#disableRule` }];
		gates.push({
			collection: postgateCollection,
			value: {
				$type: postgateCollection,
				...common,
				embeddingRules
			}
		});
	}
	return gates;
}
function gateCount(options, parts) {
	return (options.replies === void 0 ? 0 : 1) + (options.quotes === void 0 ? 0 : parts);
}
const rules = {
	mentioned: "mentionRule",
	followers: "followerRule",
	following: "followingRule"
};
function replyRule(rule, { lists }) {
	const name = rules[rule];
	if (name !== void 0) return { $type: `${threadgateCollection}#${name}` };
	const list = lists?.[rule];
	if (list === void 0) throw new RangeError(`the list ${rule} was not looked up`);
	return {
		$type: `${threadgateCollection}#listRule`,
		list
	};
}

// adapters/bluesky/remove.ts
async function remove(receipt, context) {
	const place = parseRecordUri(receipt.id);
	if (place === null) throw new RangeError(`${receipt.id} is not the address of a post`);
	const swap = receipt.ref === void 0 ? {} : { swapRecord: receipt.ref };
	const post = await removeRecord(place, postCollection, swap, context);
	if (post !== null) return { fault: post };
	for (const collection of [threadgateCollection, postgateCollection]) {
		const gate = await removeRecord(place, collection, {}, context);
		if (gate !== null) return { fault: gate };
	}
	return { removed: true };
}
async function removeRecord({ did, rkey }, collection, swap, context) {
	const answer = await call(context, {
		method: "POST",
		call: "com.atproto.repo.deleteRecord",
		json: {
			repo: did,
			collection,
			rkey,
			...swap
		}
	});
	if ("outcome" in answer) return answer;
	if (answer.kind === "answer" && answer.status === 200) return null;
	return named(notPrepared(answer, dialect).fault, answer);
}

// adapters/bluesky/issues.ts
function issuesOf(input, payload, hasCard) {
	return [
		...cardIssues(input, hasCard),
		...thumbIssues(input),
		...captionsIssues(input),
		...videoIssues(input),
		...writesIssues(input, payload)
	];
}
function cardIssues(input, hasCard) {
	if (input.options.card === void 0 || hasCard) return [];
	const { link } = input;
	return [optionIssue(input, "post.option", "card", link === null ? "`card` has words for a link, and the post has no `link`" : "part 1 has media, and a post shows either media or a card", link === null ? "Add `link`, or remove `card`." : "Remove `card`, or the media of part 1.")];
}
function thumbIssues(input) {
	const thumb = input.attached.get(input.options.card?.image ?? "");
	if (thumb === void 0) return [];
	const { file, type, size } = thumb;
	const types = blueskyLimits.media.image.types;
	if (!types.includes(type)) return [optionIssue(input, "media.type", "card", `${file} is ${type}; the platform takes ${types.join(", ")}`)];
	const { max } = embedLimits.thumbBytes;
	if (size <= max) return [];
	return [optionIssue(input, "media.too-large", "card", `${file} has ${size} bytes; the picture of a card has at most ${max}`)];
}
function captionsIssues(input) {
	const { captions = [], gif } = input.options;
	const issues = [];
	const hasVideo = input.media.some(({ kind }) => kind === "video");
	for (const [option, isSet] of [["captions", captions.length > 0], ["gif", gif === true]]) {
		if (!isSet || hasVideo) continue;
		const message = `\`${option}\` is about a video, and the post has none`;
		issues.push(optionIssue(input, "post.option", option, message, `Add a video, or remove \`${option}\`.`));
	}
	for (const { file } of captions) {
		const media = input.attached.get(file);
		if (media === void 0) continue;
		const { max } = embedLimits.captionsBytes;
		if (media.type !== "text/vtt") {
			const message = `${media.file} is ${media.type}; Bluesky takes captions as WebVTT (text/vtt) alone`;
			issues.push(optionIssue(input, "media.type", "captions", message));
		} else if (media.size > max) issues.push(optionIssue(input, "media.too-large", "captions", `${media.file} has ${media.size} bytes; at most ${max}`));
	}
	return issues;
}
function videoIssues({ media, file, positionOf, account }) {
	const { videoAlt, videoAltBytes } = embedLimits;
	return media.flatMap(({ kind, alt, index, file: name }) => {
		if (kind !== "video" || alt === null) return [];
		const [graphemes, bytes] = [countGraphemes(alt), utf8Length(alt)];
		if (graphemes <= videoAlt.max && bytes <= videoAltBytes.max) return [];
		const path = [
			"media",
			index,
			"alt"
		];
		const place = {
			file,
			position: positionOf(path),
			field: path.join(".")
		};
		const message = `${name} has ${graphemes} graphemes (${bytes} bytes) of \`alt\`; a video has at most ${videoAlt.max} (${videoAltBytes.max})`;
		return [issue("media.alt-too-long", place, `${account.name}: ${message}`)];
	});
}
function writesIssues({ file, account, text }, { options, parts }) {
	const writes = parts.length + gateCount(options, parts.length);
	const { max } = embedLimits.writes;
	if (writes <= max || parts.length > max) return [];
	const place = {
		file,
		position: text[0]?.position ?? null
	};
	const message = `${account.name}: ${parts.length} parts and their rules are ${writes} records; at most ${max}`;
	return [issue("text.parts", place, message, "Write fewer parts, or remove `quotes`.")];
}

// adapters/bluesky/notes.ts
function notesOf({ parts }) {
	return parts.flatMap(({ media }) => media.filter(({ kind, frames }) => kind === "image" && frames !== void 0)).map(({ file }) => `${file} moves, and Bluesky shows pictures still. As an MP4 with the option \`gif\` it would move.`);
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
	const payload = {
		parts: texts.map((runs, index) => {
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
		}),
		options: payloadOptions(input, hasCard)
	};
	return {
		payload,
		issues: issuesOf(input, payload, hasCard),
		notes: notesOf(payload)
	};
}
function payloadOptions({ options, link, attached }, hasCard) {
	const { langs, labels, tags, quote, replies, quotes, gif } = options;
	const captions = (options.captions ?? []).flatMap(({ lang, file }) => {
		const media = attached.get(file);
		return media === void 0 ? [] : [{
			lang,
			media: attachedMedia(media)
		}];
	});
	return {
		...langs === void 0 ? {} : { langs },
		...labels === void 0 ? {} : { labels },
		...tags === void 0 ? {} : { tags },
		...hasCard && link !== null ? { card: cardOf(link, options, attached) } : {},
		...quote === void 0 ? {} : { quote },
		...replies === void 0 || replies === "everybody" ? {} : { replies },
		...quotes === "nobody" ? { quotes } : {},
		...captions.length === 0 ? {} : { captions },
		...gif === true ? { gif } : {}
	};
}
function cardOf(uri, { card }, attached) {
	const image = attached.get(card?.image ?? "");
	return {
		uri,
		title: card?.title ?? uri.replace(/^https?:\/\//i, "").replace(/\/$/, ""),
		description: card?.description ?? "",
		...image === void 0 ? {} : { image: attachedMedia(image) }
	};
}
function attachments({ card, captions = [] }) {
	return [...card?.image === void 0 ? [] : [{
		field: ["card", "image"],
		file: card.image,
		kind: "image"
	}], ...captions.map(({ file }, index) => ({
		field: [
			"captions",
			index,
			"file"
		],
		file,
		kind: "captions"
	}))];
}

// adapters/bluesky/revocation.ts
const revocation = { where: "In the app of Bluesky: Settings, Privacy and security, App passwords: delete the one that was made for it." };

// adapters/bluesky/blobs.ts
async function uploadPart(payload, index, context) {
	const uploads = {
		media: [],
		thumb: null,
		captions: [],
		isFirstVideo: index === firstVideo(payload)
	};
	for (const item of payload.parts[index].media) {
		const blob = await (item.kind === "video" ? uploadVideo(item, context) : upload(item, context));
		if ("outcome" in blob) return blob;
		uploads.media.push(blob);
	}
	const { image } = payload.options.card ?? {};
	if (index === 0 && image !== void 0) {
		const thumb = await upload(image, context);
		if ("outcome" in thumb) return thumb;
		uploads.thumb = thumb;
	}
	for (const { lang, media } of uploads.isFirstVideo ? captionsOf(payload) : []) {
		const file = await upload(media, context);
		if ("outcome" in file) return file;
		uploads.captions.push({
			lang,
			file
		});
	}
	return uploads;
}
function firstVideo({ parts }) {
	return parts.findIndex(({ media }) => media.some(({ kind }) => kind === "video"));
}
function captionsOf({ options }) {
	return options.captions ?? [];
}
async function upload(media, context) {
	const answer = await call(context, {
		method: "POST",
		call: "com.atproto.repo.uploadBlob",
		headers: { "content-type": media.type },
		source: await context.media(media),
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
	const uploads = await uploadMissing(payload, context);
	if (!Array.isArray(uploads)) return stop(uploads);
	const records = await planRecords(payload, handle, uploads, receipts);
	if (!records.some(({ gates }) => gates.length > 0) && (records.length === 1 || receipts.length > 0)) return putRecords(records, handle, context);
	const written = await writeTogether(records, handle, context);
	if ("outcome" in written) return stop(written);
	for (const receipt of written) await context.delivered(receipt);
	return delivered([...receipts, ...written], false);
}
async function uploadMissing(payload, context) {
	const uploads = [];
	for (let index = context.receipts.length; index < payload.parts.length; index += 1) {
		const uploaded = await uploadPart(payload, index, context);
		if ("outcome" in uploaded) return uploaded;
		uploads.push(uploaded);
	}
	return uploads;
}
async function planRecords(payload, handle, uploads, receipts) {
	const thread = receipts.map(({ id, ref }) => ({
		uri: id,
		cid: ref ?? ""
	}));
	const records = [];
	for (const [position, uploaded] of uploads.entries()) {
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
			record,
			gates: gatesOf(payload, index, handle)
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
		scopes: ["app password"],
		form: /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/i
	} },
	attachments,
	revocation,
	look: look$1,
	render,
	send,
	prepare,
	find,
	list: list$1,
	missing,
	page,
	owns,
	destination: {
		named: ({ place: { identifier: who, server } }) => server === void 0 ? String(who) : `${String(who)} on ${String(server)}`,
		async lookUp(context) {
			const home = await homeServer(context);
			return "origin" in home ? { origin: home.origin } : { fault: home };
		}
	},
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
	remove
};

export { adapter };