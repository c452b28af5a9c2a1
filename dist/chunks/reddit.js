import { i as exchangeCode, r as consentPage, t as basicClient } from "./consent.js";
import { B as object, E as _enum, G as string, J as unknown$1, K as tuple, L as literal, M as custom, W as strictObject, j as boolean, k as array, q as union, x as number$1, z as number } from "./nouns.js";
import { a as attachedMedia, c as createFault, d as outcomeOf, f as stepFault, h as exchange, l as mediaFault, m as quote, o as payloadMedia, p as unreadable, r as withLink, s as plainText, t as asLastParagraph } from "./written-links.js";
import { t as withoutToken } from "./without-token.js";
import { Lt as countCodePoints } from "./publishing.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { S as convert, c as htmlRawNames, d as asciiAlphanumeric, g as asciiPunctuation, i as toString, l as classifyCharacter, o as visitParents, s as htmlBlockNames, t as decodeString, u as asciiAlpha } from "./micromark-util-decode-string.js";
import { t as revokeToken } from "./revocation.js";
import { t as waited } from "./waited.js";
import { t as uploadAddress } from "./upload-address.js";
import { createHash } from "node:crypto";

// adapters/reddit/addresses.ts
const site = "https://www.reddit.com";
const hosts = [
	"reddit.com",
	"www.reddit.com",
	"old.reddit.com",
	"new.reddit.com",
	"sh.reddit.com",
	"m.reddit.com"
];
const form$1 = /^(?:\/(?:r|u|user)\/[\w-]{2,30})?\/comments\/([0-9a-z]{4,13})(?:\/(?:[^/]{1,200}(?:\/([0-9a-z]{4,13}))?)?)?\/?$/i;
function thingOfUrl(written) {
	if (!URL.canParse(written)) return null;
	const url = new URL(written);
	const short = url.hostname === "redd.it" ? /^\/([0-9a-z]{4,13})\/?$/i.exec(url.pathname) : null;
	if (url.protocol !== "https:" || url.port !== "") return null;
	if (short !== null) return `t3_${short[1].toLowerCase()}`;
	const found = hosts.includes(url.hostname) ? form$1.exec(url.pathname) : null;
	if (found === null) return null;
	const [, post, comment] = found;
	return comment === void 0 ? `t3_${post.toLowerCase()}` : `t1_${comment.toLowerCase()}`;
}
function placeName(written) {
	return written.replace(/^\/?r\/|\/$/g, "").replace(/^\/?u\//, "u_").replace(/\/$/, "");
}
function shownPlace(name) {
	return name.startsWith("u_") ? `u/${name.slice(2)}` : `r/${name}`;
}
function accountName({ place }) {
	return String(place.username);
}
function page(account) {
	return `${site}/user/${accountName(account)}`;
}
function owns(address) {
	return thingOfUrl(address.href) !== null;
}
function permalinkOf(name, said) {
	const url = said === void 0 || !URL.canParse(said, site) ? null : new URL(said, site);
	if (url !== null && url.origin === site && thingOfUrl(url.href) === name) return url.href;
	return name.startsWith("t3_") ? `${site}/comments/${name.slice(3)}/` : null;
}

// adapters/reddit/api.ts
function api$1(context, path, query = {}) {
	return `${context.origin("https://oauth.reddit.com")}${path}?${new URLSearchParams({
		raw_json: "1",
		...query
	})}`;
}
function tokenAddress(context) {
	return `${context.origin("https://www.reddit.com")}/api/v1/access_token`;
}
function userAgent({ account }) {
	return { "user-agent": `web:mergecast:v1 (by /u/${accountName(account)})` };
}
function form(fields) {
	const all = Object.entries({
		api_type: "json",
		...fields
	}).map(([name, value]) => [name, String(value)]);
	return {
		headers: { "content-type": "application/x-www-form-urlencoded" },
		bytes: new TextEncoder().encode(new URLSearchParams(all).toString())
	};
}
const errorsAnswer = object({ json: object({ errors: array(unknown$1()).min(1) }) });
const errorEntry = tuple([string()], unknown$1());
const newerBody = object({
	explanation: string(),
	reason: string().optional()
});
const olderBody = object({ message: string() });
const tokenErrorAnswer = object({ error: string() });
function inBandError(json) {
	const errors = errorsAnswer.safeParse(json).data?.json.errors;
	if (errors === void 0) return null;
	const entry = errorEntry.safeParse(errors[0]).data;
	return {
		code: entry?.[0] ?? "",
		words: typeof entry?.[1] === "string" ? entry[1] : ""
	};
}
function errorText(json) {
	const inBand = inBandError(json);
	if (inBand !== null) return [inBand.code, inBand.words].filter(Boolean).join(": ") || null;
	const newer = newerBody.safeParse(json).data;
	if (newer !== void 0) return [newer.reason, newer.explanation].filter(Boolean).join(": ");
	return olderBody.safeParse(json).data?.message ?? tokenErrorAnswer.safeParse(json).data?.error ?? null;
}
const dialect = {
	name: "Reddit",
	errorText,
	throttledUntil: () => null
};
const id = string().regex(/^[0-9a-z]{1,13}$/);
const fullname = string().regex(/^t[13]_[0-9a-z]{1,13}$/);
const postName = union([string().regex(/^t3_[0-9a-z]{1,13}$/), id.transform((said) => `t3_${said}`)]);
const tokenAnswer = object({
	access_token: string().regex(/^[\w.~+/=-]{8,8192}$/),
	expires_in: number().positive().default(3600),
	scope: string().max(2e3).optional()
});
const meAnswer = object({
	id,
	name: string(),
	is_suspended: boolean().nullish()
});
const noErrors = array(unknown$1()).max(0);
const permalink = string().optional().catch(void 0);
const postAnswer = object({ json: object({
	errors: noErrors,
	data: object({
		name: postName.optional(),
		id: postName.optional(),
		url: permalink
	}).transform(({ name, id: said, url }) => ({
		name: name ?? said,
		url
	}))
}) });
const commentAnswer = object({ json: object({
	errors: noErrors,
	data: object({ things: array(object({ data: object({
		name: fullname,
		permalink
	}) })).max(10) })
}) });
const editAnswer = object({ json: object({ errors: noErrors }) });
const text$2 = string().nullish();
const flag$1 = boolean().nullish();
const thing = object({
	name: fullname,
	author: string().nullish(),
	subreddit: string(),
	created_utc: number(),
	permalink,
	removed_by_category: text$2,
	locked: flag$1,
	archived: flag$1,
	title: text$2,
	selftext: text$2,
	url: text$2,
	is_self: flag$1,
	is_video: flag$1,
	is_gallery: flag$1,
	is_reddit_media_domain: flag$1,
	post_hint: text$2,
	crosspost_parent: text$2,
	is_crosspostable: flag$1,
	body: text$2,
	parent_id: text$2
});
const listingAnswer = object({ data: object({
	after: text$2,
	children: array(object({ data: thing }))
}) });
const leaseAnswer = object({
	args: object({
		action: string().max(500),
		fields: array(object({
			name: string().max(200),
			value: string().max(1e4)
		})).max(50)
	}),
	asset: object({ asset_id: string().regex(/^[\w-]{1,100}$/) })
});

// adapters/reddit/connection.ts
const rights = [
	{
		scope: "identity",
		why: "to know whose account it is"
	},
	{
		scope: "read",
		why: "to read the rules of a subreddit before anything is sent"
	},
	{
		scope: "history",
		why: "to find a post again after a doubt"
	},
	{
		scope: "submit",
		why: "to publish"
	},
	{
		scope: "edit",
		why: "to edit, and to remove what a person retracts"
	},
	{
		scope: "flair",
		why: "to see and set the flair of a post"
	}
];
const connection = {
	redirect: {
		kind: "loopback",
		host: "127.0.0.1"
	},
	client: [{
		credential: "client_id",
		title: "Client ID",
		where: "Below the name of the app at https://old.reddit.com/prefs/apps.",
		isSecret: false
	}, {
		credential: "client_secret",
		title: "Client secret",
		where: "Beside the client ID.",
		isSecret: true
	}],
	gives: ["refresh_token"],
	rights: () => rights,
	authorize: (context, request) => consentPage(`${context.origin("https://www.reddit.com")}/api/v1/authorize`, request, {
		client_id: context.credentials.client_id ?? "",
		duration: "permanent",
		scope: request.scopes.join(" ")
	}),
	exchange: (context, request, code) => exchangeCode(context, request, code, {
		url: tokenAddress(context),
		headers: {
			...userAgent(context),
			...basicClient(context.credentials.client_id ?? "", context.credentials.client_secret ?? "")
		},
		fields: {},
		accessToken: "access_token",
		separator: /[ ,]+/,
		dialect
	})
};

// adapters/reddit/handle.ts
const redditHandle = object({
	flair: string().optional(),
	submitted: number().optional(),
	silent: number().default(0)
});

// adapters/reddit/match.ts
function matchPost(post, text, things) {
	return chosen$1(things.filter((thing) => thing.name.startsWith("t3_") && thing.subreddit.toLowerCase() === post.subreddit?.toLowerCase() && folded$1(thing.title ?? "") === folded$1(post.title ?? "")), (thing) => isSamePost(post, text, thing));
}
function matchComment(parent, text, things) {
	return chosen$1(things.filter((thing) => thing.name.startsWith("t1_") && thing.parent_id === parent), (thing) => sameText(thing.body, text));
}
function chosen$1(alike, isSame) {
	const thing = alike.findLast(isSame);
	if (thing !== void 0) return {
		kind: "same",
		thing
	};
	return { kind: alike.length === 0 ? "none" : "alike" };
}
function isSamePost(post, text, thing) {
	if (kindOf$1(thing) !== post.kind) return false;
	switch (post.kind) {
		case "self": return sameText(thing.selftext, text);
		case "link": return sameAddress(thing.url, post.url);
		case "crosspost": return thing.crosspost_parent === post.crosspost;
		default: return true;
	}
}
function kindOf$1(thing) {
	if (thing.crosspost_parent) return "crosspost";
	if (thing.is_self) return "self";
	if (thing.is_gallery) return "gallery";
	if (thing.is_video) return "video";
	return thing.post_hint === "image" || thing.is_reddit_media_domain ? "image" : "link";
}
function sameText(one, other) {
	return normal(one ?? "") === normal(other);
}
function normal(text) {
	return text.replaceAll("\r\n", "\n").replace(/[^\S\n]+$/gm, "").normalize().trim();
}
function sameAddress(one, other) {
	if (!one || !other || !URL.canParse(one) || !URL.canParse(other)) return false;
	return new URL(one).href === new URL(other).href;
}
function folded$1(title) {
	return title.replace(/\s+/g, " ").trim().normalize();
}

// adapters/reddit/faults.ts
const minute = 6e4;
const usualWait = 10 * minute;
const hour = 60 * minute;
const codes = {
	USER_REQUIRED: "platform.credentials",
	SUBREDDIT_NOTALLOWED: "platform.forbidden",
	BANNED_FROM_SUBREDDIT: "platform.forbidden",
	IN_TIMEOUT: "platform.forbidden",
	VERIFIED_USER_REQUIRED: "platform.forbidden",
	THREAD_LOCKED: "platform.forbidden",
	TOO_OLD: "platform.forbidden",
	BAD_CAPTCHA: "platform.forbidden",
	DELETED_COMMENT: "platform.parent-gone",
	DELETED_LINK: "platform.parent-gone",
	INVALID_MEDIA_ASSETS: "platform.media"
};
const throttles = [
	"RATELIMIT",
	"QUOTA_FILLED",
	"SUBREDDIT_RATELIMIT"
];
function makingFault(answer, context) {
	return named(createFault(answer, dialect), answer, context) ?? inBandFault(answer, context, "unknown");
}
function quietFault(answer, context) {
	return named(stepFault(answer, dialect), answer, context) ?? inBandFault(answer, context, "throttled");
}
function questionFault(answer, context) {
	return quietFault(answer, context) ?? {
		...unreadable(dialect),
		outcome: "throttled"
	};
}
function inBandFault(answer, context, whenBroken) {
	const error = answer.kind === "answer" ? inBandError(answer.json) : null;
	if (error === null || answer.kind === "none") return null;
	const message = `Reddit refused: ${quote([error.code, error.words].filter(Boolean).join(": ")) || "without a word"}`;
	if (throttles.includes(error.code)) {
		const until = context.now() + waitOf(error, answer.json);
		return {
			outcome: "throttled",
			code: "platform.throttled",
			message,
			retryAt: new Date(until).toISOString()
		};
	}
	if (error.code === "SOMETHING_IS_BROKEN") return {
		outcome: whenBroken,
		code: "platform.error",
		message,
		retryAt: null
	};
	return {
		outcome: "rejected",
		code: (Object.hasOwn(codes, error.code) ? codes[error.code] : void 0) ?? "platform.refused",
		message,
		retryAt: null
	};
}
function waitOf({ code, words }, json) {
	if (code !== "RATELIMIT") return hour;
	const said = json.json?.ratelimit;
	if (typeof said === "number" && said > 0 && said < 86400) return Math.ceil(said * 1e3);
	const [, count, unit = ""] = /(\d{1,4})\s*(\p{L}+)/u.exec(words) ?? [];
	const length = units.find(([form]) => form.test(unit))?.[1];
	return count === void 0 || length === void 0 ? usualWait : (Number(count) + 1) * length;
}
const units = [
	[/^m(?:s$|il)/iu, 1],
	[/^s[eé][ckg]/iu, 1e3],
	[/^min/iu, minute],
	[/^(?:h|st|uur|uren|or[ae]|tim)/iu, hour]
];
function named(fault, answer, context) {
	if (fault === null || answer.kind === "none") return fault;
	const { status, headers } = answer;
	if (status === 429) return {
		...fault,
		retryAt: new Date(throttledUntil(headers, context.now())).toISOString()
	};
	if (status !== 403) return fault;
	if (/insufficient_scope/.test(headers["www-authenticate"] ?? "")) {
		const message = `${fault.message}; the token has not the scopes for that`;
		return {
			...fault,
			code: "platform.credentials",
			message
		};
	}
	if (answer.json !== void 0) return fault;
	const message = `${fault.message}: its network security blocks this client or the address that it comes from`;
	return {
		...fault,
		message
	};
}
function throttledUntil(headers, now) {
	const seconds = headers["retry-after"] ?? headers["x-ratelimit-reset"] ?? "";
	return /^\d{1,5}(?:\.\d+)?$/.test(seconds) ? now + Math.ceil(Number(seconds)) * 1e3 : now + usualWait;
}

// adapters/reddit/tokens.ts
const margin = 12e4;
function hasCredentials(credentials) {
	const has = (name) => Object.hasOwn(credentials, name);
	return has("client_id") && (has("refresh_token") || has("password"));
}
async function accessToken(context) {
	const known = context.session.get("token");
	if (known !== void 0 && (!("value" in known) || known.expiresAt - margin > context.now())) return known;
	const token = await makeToken(context);
	if ("value" in token || token.outcome === "rejected") context.session.set("token", token);
	return token;
}
async function credentialState(context) {
	const token = await accessToken(context);
	if (!("value" in token) || token.scopes === null) return null;
	const { scopes } = token;
	return {
		endsAt: null,
		scopes,
		missing: scopes.includes("*") ? [] : neededScopes.filter((scope) => !scopes.includes(scope))
	};
}
const neededScopes = [
	"identity",
	"read",
	"history",
	"submit"
];
function forgetToken(context) {
	context.session.delete("token");
}
async function makeToken(context) {
	const { headers, bytes } = form(grant(context));
	const answer = await exchange(context, {
		method: "POST",
		url: tokenAddress(context),
		headers: {
			...headers,
			...userAgent(context),
			...clientHeader(context)
		},
		bytes
	});
	const json = answer.kind === "answer" ? answer.json : void 0;
	const read = answer.kind === "answer" && answer.status === 200 ? tokenAnswer.safeParse(json) : null;
	if (!read?.success) {
		const error = answer.kind === "answer" && [
			200,
			400,
			401
		].includes(answer.status) ? tokenErrorAnswer.safeParse(json).data?.error : void 0;
		return refusedToken(questionFault(answer, context), error);
	}
	const { access_token: value, expires_in: seconds, scope } = read.data;
	const scopes = scope?.split(/[ ,]+/) ?? null;
	return {
		value,
		madeAt: context.now(),
		expiresAt: context.now() + seconds * 1e3,
		scopes
	};
}
function clientHeader({ credentials }) {
	return { authorization: `Basic ${Buffer.from(`${credentials.client_id ?? ""}:${credentials.client_secret ?? ""}`).toString("base64")}` };
}
function grant({ credentials, account }) {
	const { refresh_token: refresh, password } = credentials;
	if (refresh) return {
		grant_type: "refresh_token",
		refresh_token: refresh
	};
	return {
		grant_type: "password",
		username: accountName(account),
		password: password ?? ""
	};
}
function refusedToken(fault, error) {
	const message = error === void 0 ? fault.message : `Reddit refused the credentials: ${knownError(error)}`;
	return error !== void 0 || fault.outcome === "rejected" && fault.code === "platform.refused" ? {
		outcome: "rejected",
		code: "platform.credentials",
		message,
		retryAt: null
	} : fault;
}
function knownError(error) {
	if (error === "invalid_grant") return "invalid_grant; the refresh token was revoked, or the password is wrong or has a second factor";
	return /^\w{1,50}$/.test(error) ? error : "without a word that can be read";
}

// adapters/reddit/call.ts
const youngMilliseconds = 6e4;
async function call(context, request) {
	const token = await accessToken(context);
	if ("outcome" in token) return token;
	const answer = await ask(context, request, token);
	if (answer.kind === "none" || answer.status !== 401) return answer;
	forgetToken(context);
	if (context.now() - token.madeAt < youngMilliseconds) return answer;
	const next = await accessToken(context);
	return "outcome" in next ? next : ask(context, request, next);
}
async function ask(context, request, { value }) {
	const headers = {
		...userAgent(context),
		authorization: `bearer ${value}`,
		...request.headers
	};
	return withoutToken(await exchange(context, {
		...request,
		headers
	}), value);
}

// adapters/reddit/own-things.ts
const clockSkew = 300;
const pageSize = "25";
const mostPages = 20;
async function ownThings(list, context) {
	const since = Math.floor(context.attemptedAt / 1e3) - clockSkew;
	const things = [];
	const path = `/user/${encodeURIComponent(accountName(context.account))}/${list}`;
	let after = null;
	for (let page = 0; page < mostPages; page += 1) {
		const query = {
			sort: "new",
			limit: pageSize,
			...after === null ? {} : { after }
		};
		const listing = await readListing(api$1(context, path, query), context);
		if ("outcome" in listing) return listing;
		const recent = listing.things.filter(({ created_utc: at }) => at >= since);
		things.push(...recent);
		after = listing.after;
		const oldest = listing.things.at(-1)?.created_utc ?? 0;
		if (after === null || oldest < since) return things;
	}
	return {
		outcome: "throttled",
		code: "platform.unreadable",
		message: "Reddit has more posts of the account since the attempt than can be looked through",
		retryAt: null
	};
}
async function submitted(context) {
	const path = `/user/${encodeURIComponent(accountName(context.account))}/submitted`;
	const things = [];
	let after = null;
	for (let page = 0; page < mostPages; page += 1) {
		const query = {
			sort: "new",
			limit: pageSize,
			...after === null ? {} : { after }
		};
		const listing = await readListing(api$1(context, path, query), context);
		if ("outcome" in listing) return listing;
		things.push(...listing.things.filter(({ name }) => name.startsWith("t3_")));
		after = listing.after;
		if (after === null) return {
			things,
			isWhole: true
		};
	}
	return {
		things,
		isWhole: false
	};
}
async function thingsByName(names, context) {
	const things = [];
	for (let start = 0; start < names.length; start += 100) {
		const id = names.slice(start, start + 100).join(",");
		const listing = await readListing(api$1(context, "/api/info", { id }), context);
		if ("outcome" in listing) return listing;
		things.push(...listing.things);
	}
	return things;
}
async function readListing(url, context) {
	const answer = await call(context, {
		method: "GET",
		url
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? listingAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	const { after, children } = read.data.data;
	return {
		things: children.map(({ data }) => data),
		after: after ?? null
	};
}
function isDeleted({ author, removed_by_category: by }) {
	return author === "[deleted]" || by === "deleted" || by === "author";
}

// adapters/reddit/post.ts
const redditPost = object({
	kind: _enum([
		"self",
		"link",
		"image",
		"video",
		"gallery",
		"crosspost",
		"comment"
	]),
	subreddit: string().optional(),
	title: string().optional(),
	url: string().optional(),
	crosspost: string().optional(),
	reply_to: string().optional(),
	flair: string().optional(),
	flair_text: string().optional(),
	nsfw: boolean().default(false),
	spoiler: boolean().default(false),
	send_replies: boolean().default(true),
	resubmit: boolean().default(false),
	captions: array(string()).optional(),
	thumbnail: custom((value) => typeof value === "object" && value !== null).optional()
});
function postOf(payload) {
	return redditPost.parse(payload.options);
}
function isAsynchronous({ kind }) {
	return kind === "image" || kind === "video";
}
function fixedDigest(payload) {
	const media = payload.parts[0]?.media.map(({ digest }) => digest) ?? [];
	const { thumbnail, ...post } = postOf(payload);
	const fixed = JSON.stringify([
		Object.entries(post).sort(),
		media,
		thumbnail?.digest ?? null
	]);
	return createHash("sha256").update(fixed).digest("hex").slice(0, 16);
}

// adapters/reddit/receipts.ts
function receiptOf({ name, url, at }, index, payload) {
	return {
		part: index + 1,
		id: name,
		url: permalinkOf(name, url),
		at: new Date(at).toISOString(),
		...index === 0 ? { ref: fixedDigest(payload) } : {}
	};
}
function receiptOfThing({ name, permalink, created_utc: at }, index, payload) {
	return receiptOf({
		name,
		url: permalink,
		at: at * 1e3
	}, index, payload);
}

// adapters/reddit/find.ts
const secondLook = 3e3;
const processing = 18e5;
async function find(payload, context) {
	const post = postOf(payload);
	const receipts = [...context.receipts];
	while (receipts.length < payload.parts.length) {
		const index = receipts.length;
		const parent = receipts.at(-1)?.id ?? null;
		const match = await lookTwice(() => findPart(payload, post, index, parent, context), context);
		if ("outcome" in match) return unclear(match.message);
		if (match.kind === "same") {
			receipts.push(receiptOfThing(match.thing, index, payload));
			continue;
		}
		if (match.kind === "alike") return unclear("Reddit has one that says nearly the same, and nothing proves whose it is");
		if (index > 0) return {
			found: "some",
			receipts
		};
		return isAsynchronous(post) && mayStillCome(context) ? unclear("Reddit may still be making the post of the file") : { found: "none" };
	}
	return {
		found: "all",
		receipts
	};
}
async function findPart(payload, post, index, before, context) {
	const parent = before ?? (post.kind === "comment" ? post.reply_to ?? "" : null);
	const things = await ownThings(parent === null ? "submitted" : "comments", context);
	if ("outcome" in things) return things;
	const free = things.filter(({ name }) => !context.taken.has(name));
	const { text } = payload.parts[index];
	return parent === null ? matchPost(post, text, free) : matchComment(parent, text, free);
}
async function lookTwice(look, context) {
	const first = await look();
	if ("outcome" in first || first.kind !== "none") return first;
	try {
		await context.wait(secondLook);
	} catch {
		return {
			outcome: "throttled",
			code: "run.stopped",
			message: "the run was stopped while it looked",
			retryAt: null
		};
	}
	return look();
}
function mayStillCome(context) {
	const { submitted } = redditHandle.catch({ silent: 0 }).parse(context.handle ?? {});
	return submitted !== void 0 && context.now() < submitted + processing;
}
function unclear(message) {
	return {
		found: "unclear",
		message
	};
}

// adapters/reddit/identity.ts
async function whoAmI(context) {
	const known = context.session.get("me");
	if (known !== void 0) return known;
	const answer = await call(context, {
		method: "GET",
		url: api$1(context, "/api/v1/me")
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? meAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	const { id, name, is_suspended: isSuspended } = read.data;
	const expected = accountName(context.account);
	if (name.toLowerCase() !== expected.toLowerCase()) return {
		outcome: "rejected",
		code: "platform.credentials",
		message: `the credentials belong to another account of Reddit than u/${expected}, which the config names`,
		retryAt: null
	};
	if (isSuspended) return {
		outcome: "rejected",
		code: "platform.forbidden",
		message: "Reddit suspended the account",
		retryAt: null
	};
	context.session.set("me", {
		id,
		name
	});
	return {
		id,
		name
	};
}

// adapters/reddit/list.ts
async function list$3(context) {
	const read = await submitted(context);
	if ("outcome" in read) return { fault: read };
	return {
		posts: read.things.filter((thing) => !isDeleted(thing)).map(({ name, permalink, created_utc: at, title, selftext, is_self: isText, url }) => ({
			id: name,
			url: permalinkOf(name, permalink),
			at: at * 1e3,
			title: title ?? "",
			text: selftext ?? "",
			links: isText || !url ? [] : [url]
		})),
		isWhole: read.isWhole
	};
}

// adapters/reddit/missing.ts
async function missing(receipts, context) {
	const things = await thingsByName(receipts.map(({ id }) => id), context);
	if ("outcome" in things) return { fault: things };
	return { missing: receipts.filter(({ id }) => {
		const thing = things.find(({ name }) => name === id);
		return thing === void 0 || isDeleted(thing) || Boolean(thing.removed_by_category);
	}).map(({ part }) => part) };
}

// adapters/reddit.limits.ts
const checked = "2026-11-24";
const api = "https://www.reddit.com/dev/api#POST_api_submit";
const notes = "https://github.com/Pyprohly/reddit-api-doc-notes";
const code$3 = "https://github.com/reddit-archive/reddit/blob/753b174/r2/r2";
const advertising = "https://business.reddithelp.com/s/article/Reddit-Ads-Specs";
const redditLimits = {
	text: {
		text: {
			max: 4e4,
			unit: "code points",
			source: `${code$3}/models/subreddit.py`,
			checked
		},
		title: {
			max: 300,
			min: 1,
			unit: "code points in the title",
			source: api,
			checked
		},
		comment: {
			max: 1e4,
			unit: "code points in a comment",
			source: `${code$3}/lib/validator/validator.py`,
			checked
		}
	},
	media: {
		count: {
			max: 20,
			unit: "files",
			source: `${notes}/blob/main/docs/api-reference/submission.rst`,
			checked
		},
		image: {
			types: [
				"image/jpeg",
				"image/png",
				"image/gif"
			],
			bytes: {
				max: 20971520,
				unit: "bytes",
				source: `${notes}/issues/2`,
				checked
			}
		},
		video: {
			types: ["video/mp4", "video/quicktime"],
			count: {
				max: 1,
				unit: "files",
				source: api,
				checked
			},
			bytes: {
				max: 1073741824,
				unit: "bytes",
				source: advertising,
				checked
			},
			seconds: {
				max: 900,
				unit: "seconds",
				source: advertising,
				checked
			}
		}
	}
};
const optionLimits = {
	caption: {
		max: 180,
		unit: "code points",
		source: "https://www.reddit.com/r/modnews/comments/hisodw/",
		checked
	},
	flairText: {
		max: 64,
		unit: "characters",
		source: api,
		checked
	}
};

// adapters/reddit/options.ts
const subredditName = string().regex(/^(?:\/?r\/[A-Za-z0-9]\w{1,20}|[A-Za-z0-9]\w{1,20}|\/?u\/[\w-]{3,20}|u_[\w-]{3,20})\/?$/, "the name of a subreddit such as harbour, or u/NAME for the profile of the account");
const isPost = (address) => thingOfUrl(address)?.startsWith("t3_") ?? false;
const exampleAddress = "https://www.reddit.com/r/harbour/comments/1abcde/a_title/";
const caption = string().refine((written) => [...written].length <= optionLimits.caption.max, "at most 180 characters");
const redditOptions = strictObject({
	title: string().refine((written) => written.trim() !== "", "a title that is not empty").optional().describe("The title, at most 300 characters, plain text. Every post but a reply needs one. Default: the heading that the text begins with."),
	subreddit: subredditName.optional().describe("Where it goes: the name of a subreddit, or u/NAME for the profile. Default: the account's `subreddit`."),
	flair: string().min(1).optional().describe("The flair of the post, by its text as the subreddit has it, or by its id."),
	flair_text: string().min(1).refine((written) => [...written].length <= optionLimits.flairText.max, "at most 64 characters").optional().describe("Other words for the flair, where the subreddit lets people write their own; needs `flair`."),
	nsfw: boolean().optional().describe("Marks it as not safe for work. Default: false."),
	spoiler: boolean().optional().describe("Hides it until a reader opens it. Default: false."),
	send_replies: boolean().optional().describe("Whether replies to the post come to the inbox of the account. Default: true."),
	link_post: boolean().optional().describe("Whether `link` of the post makes it a link post. Default: true. With false the link is the last paragraph of the text, which also goes with media."),
	resubmit: boolean().optional().describe("Whether a link goes out that the subreddit has already. Default: false, so that it is refused."),
	captions: union([literal("alt"), array(caption).min(1)]).optional().describe("Captions below the pictures of a gallery, in the order of `media`, each at most 180 characters; or alt, for their alternative texts. Default: none."),
	thumbnail: string().min(1).optional().describe("Path of a JPEG or PNG that is shown until a video plays. Default: a plain black picture."),
	crosspost: string().refine(isPost, `the address of a post on Reddit such as ${exampleAddress}`).optional().describe("The address of a post on Reddit that is shared as a crosspost. A text becomes the first comment below."),
	reply_to: string().refine((written) => thingOfUrl(written) !== null, `the address of a post or comment such as ${exampleAddress}`).optional().describe("The address of a post or comment on Reddit that this answers, as a comment, in place of a post.")
});

// adapters/reddit/post-look.ts
const look = {
	accent: {
		light: "#b03400",
		dark: "#ff9f75"
	},
	avatar: "circle",
	text: "above",
	follows: "comments",
	finds: ["link"],
	handle: ({ place }) => typeof place.subreddit === "string" ? `r/${place.subreddit.replace(/^\/?r\//, "")}` : null,
	read({ options }) {
		const { title, url, crosspost, reply_to: reply, thumbnail, ...rest } = options;
		return {
			title,
			card: url === void 0 ? void 0 : {
				url,
				title: new URL(url).host
			},
			quote: crosspost ?? reply,
			thumbnail,
			rest
		};
	}
};

// adapters/reddit/subreddit.ts
const flag = boolean().nullish().catch(null);
const count = number$1().int().positive().nullish().catch(null);
const word = string().nullish().catch(null);
const words = array(string()).nullish().catch(null);
const about = object({ data: object({
	display_name: string(),
	subreddit_type: word,
	submission_type: word,
	allow_images: flag,
	allow_videos: flag,
	allow_galleries: flag,
	user_is_banned: flag,
	user_is_contributor: flag,
	user_is_moderator: flag
}) });
const requirements = object({
	title_text_min_length: count,
	title_text_max_length: count,
	title_regexes: words,
	title_required_strings: words,
	title_blacklisted_strings: words,
	body_restriction_policy: word,
	body_text_min_length: count,
	body_text_max_length: count,
	body_regexes: words,
	body_required_strings: words,
	body_blacklisted_strings: words,
	link_restriction_policy: word,
	domain_whitelist: words,
	domain_blacklist: words,
	is_flair_required: flag,
	gallery_min_items: count,
	gallery_max_items: count,
	gallery_captions_requirement: word
});
const flair = object({
	id: string().max(100),
	text: string().nullish(),
	text_editable: flag,
	mod_only: flag
});
function subredditAbout(name, context) {
	return once(`about ${name}`, context, async () => {
		const found = await read(`/r/${encodeURIComponent(name)}/about`, about, context);
		return found !== null && "data" in found ? found.data : found;
	});
}
function postRequirements(name, context) {
	const path = `/api/v1/${encodeURIComponent(name)}/post_requirements`;
	return once(`requirements ${name}`, context, () => read(path, requirements, context));
}
function linkFlairs(name, context) {
	const path = `/r/${encodeURIComponent(name)}/api/link_flair_v2`;
	const shape = array(flair).transform((flairs) => ({ flairs }));
	return once(`flairs ${name}`, context, () => read(path, shape, context));
}
async function read(path, shape, context) {
	const answer = await call(context, {
		method: "GET",
		url: api$1(context, path)
	});
	if ("outcome" in answer) return answer;
	if (answer.kind === "answer" && answer.json !== void 0 && [403, 404].includes(answer.status) && questionFault(answer, context).code !== "platform.credentials") return null;
	const found = answer.kind === "answer" && answer.status === 200 ? shape.safeParse(answer.json) : null;
	return found?.success ? found.data : questionFault(answer, context);
}
async function once(key, { session }, ask) {
	const known = session.get(key);
	if (known !== void 0) return known;
	const found = await ask();
	if (found === null || !("outcome" in found)) session.set(key, found);
	return found;
}

// adapters/reddit/flair.ts
const flairId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
async function chooseFlair(post, context) {
	const { flair: said, subreddit = "" } = post;
	if (said === void 0) return {
		id: null,
		problems: []
	};
	const listed = await linkFlairs(subreddit, context);
	if (listed !== null && "outcome" in listed) return listed;
	const place = shownPlace(subreddit);
	if (listed === null) {
		if (flairId.test(said)) return {
			id: said,
			problems: []
		};
		return bad(`${place} does not show its flairs to the account, so that one can only be named by its id`);
	}
	const { flairs } = listed;
	const flair = flairs.find(({ id }) => id === said) ?? flairs.find(({ text }) => isSame(text, said));
	if (flair === void 0) return bad(`${place} has no flair "${said}"; it has ${names(flairs)}`);
	if (flair.mod_only === true) return bad(`the flair "${said}" of ${place} is for its moderators alone`);
	if (post.flair_text !== void 0 && flair.text_editable === false) return bad(`the flair "${said}" of ${place} cannot have other words; remove \`flair_text\``);
	return {
		id: flair.id,
		problems: []
	};
}
function bad(message) {
	return {
		id: null,
		problems: [{
			code: "place.rule",
			message,
			part: 1
		}]
	};
}
function isSame(text, said) {
	const plain = (words) => words.replace(/:[\w-]+:/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
	return typeof text === "string" && (text === said || plain(text) === plain(said) && plain(said) !== "");
}
function names(flairs) {
	const shown = flairs.slice(0, 12).map(({ text }) => `"${(text ?? "").replace(/\s+/g, " ").slice(0, 64)}"`);
	if (shown.length === 0) return "none";
	return flairs.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}

// adapters/reddit/rules.ts
function ruleProblems(payload, about, rules) {
	const post = postOf(payload);
	const broken = [...aboutRules(post, about), ...rules === null ? [] : requirementRules(post, payload, rules)];
	const place = shownPlace(about.display_name);
	return broken.map((what) => ({
		code: "place.rule",
		message: `${place} ${what}`,
		part: 1
	}));
}
function aboutRules(post, about) {
	const isOpen = about.subreddit_type !== "restricted" && about.subreddit_type !== "private";
	const isIn = about.user_is_contributor === true || about.user_is_moderator === true;
	const isOut = about.user_is_contributor === false && !isIn && !isOpen;
	const isPicture = post.kind === "image" || post.kind === "gallery";
	return [
		...about.user_is_banned === true ? ["has banned the account"] : [],
		...about.subreddit_type === "archived" ? ["takes no posts any longer"] : [],
		...isOut ? ["takes posts from approved members alone"] : [],
		...about.submission_type === "self" && post.kind !== "self" ? ["takes text posts alone"] : [],
		...about.submission_type === "link" && post.kind === "self" ? ["takes no text posts"] : [],
		...about.allow_images === false && isPicture ? ["takes no images"] : [],
		...about.allow_galleries === false && post.kind === "gallery" ? ["takes no galleries"] : [],
		...about.allow_videos === false && post.kind === "video" ? ["takes no videos"] : []
	];
}
function requirementRules(post, { parts }, rules) {
	const { text, media } = parts[0];
	return [
		...textRules("title", post.title ?? "", {
			min: rules.title_text_min_length,
			max: rules.title_text_max_length,
			required: rules.title_required_strings,
			banned: rules.title_blacklisted_strings
		}),
		...post.kind === "self" ? bodyRules(text, rules) : [],
		...post.kind === "link" ? linkRules(post.url ?? "", rules) : [],
		...post.kind === "gallery" ? galleryRules(post, media.length, rules) : [],
		...rules.is_flair_required === true && post.flair === void 0 ? ["requires a flair: set `flair`"] : []
	];
}
function bodyRules(text, rules) {
	if (text === "") return rules.body_restriction_policy === "required" ? ["requires a text"] : [];
	if (rules.body_restriction_policy === "notAllowed") return ["allows no text in a text post"];
	return textRules("text", text, {
		min: rules.body_text_min_length,
		max: rules.body_text_max_length,
		required: rules.body_required_strings,
		banned: rules.body_blacklisted_strings
	});
}
function textRules(name, text, { min, max, required, banned }) {
	const length = countCodePoints(text);
	const lower = text.toLowerCase();
	const has = (words) => words !== "" && lower.includes(words.toLowerCase());
	const found = (banned ?? []).filter(has);
	const lacks = (required ?? []).length > 0 && !(required ?? []).some(has);
	return [
		...min && length < min ? [`requires a ${name} of at least ${min} characters; this one has ${length}`] : [],
		...max && length > max ? [`allows a ${name} of at most ${max} characters; this one has ${length}`] : [],
		...lacks ? [`requires ${list$2(required ?? [])} in the ${name}`] : [],
		...found.length > 0 ? [`bans ${list$2(found)} from the ${name}`] : []
	];
}
function linkRules(url, rules) {
	const host = URL.canParse(url) ? new URL(url).hostname : "";
	const isOf = (domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`);
	const { domain_whitelist: allowed, domain_blacklist: banned, link_restriction_policy: policy } = rules;
	if (policy !== "blacklist" && (allowed ?? []).length > 0 && !allowed.some(isOf)) return [`allows links to ${list$2(allowed)} alone`];
	return policy !== "whitelist" && (banned ?? []).some(isOf) ? [`bans links to ${host}`] : [];
}
function galleryRules({ captions }, pictures, rules) {
	const { gallery_min_items: min, gallery_max_items: max, gallery_captions_requirement: policy } = rules;
	const hasAll = captions?.every((caption) => caption !== "") ?? false;
	const hasSome = captions?.some((caption) => caption !== "") ?? false;
	return [
		...min && pictures < min ? [`requires at least ${min} pictures in a gallery`] : [],
		...max && pictures > max ? [`allows at most ${max} pictures in a gallery`] : [],
		...policy === "required" && !hasAll ? ["requires a caption for each picture"] : [],
		...policy === "notAllowed" && hasSome ? ["allows no captions"] : []
	];
}
function list$2(words) {
	const shown = words.slice(0, 5).map((each) => `"${each.replace(/\s+/g, " ").slice(0, 60)}"`);
	return words.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}

// adapters/reddit/prepare.ts
async function prepare(payload, context) {
	const me = await whoAmI(context);
	if ("outcome" in me) return { fault: me };
	const post = postOf(payload);
	const other = await otherProblems(post, context);
	if ("outcome" in other) return { fault: other };
	if (post.kind === "comment") return {
		problems: other,
		handle: null
	};
	const place = await placeProblems(payload, context);
	if ("outcome" in place) return { fault: place };
	const flair = await (place.isThere ? chooseFlair(post, context) : {
		id: null,
		problems: []
	});
	if ("outcome" in flair) return { fault: flair };
	return {
		problems: [
			...other,
			...place.problems,
			...flair.problems
		],
		handle: flair.id === null ? null : { flair: flair.id }
	};
}
async function placeProblems(payload, context) {
	const { subreddit = "" } = postOf(payload);
	const about = await subredditAbout(subreddit, context);
	if (about === null) return {
		isThere: false,
		problems: [{
			code: "place.rule",
			message: `${shownPlace(subreddit)} does not exist, or is not open to the account`,
			part: 1
		}]
	};
	if ("outcome" in about) return about;
	const rules = await postRequirements(subreddit, context);
	if (rules !== null && "outcome" in rules) return rules;
	if ((rules?.title_regexes ?? []).length > 0 || (rules?.body_regexes ?? []).length > 0) context.log(`${shownPlace(subreddit)} has rules of its own that only Reddit can check, as the post is sent`);
	return {
		isThere: true,
		problems: ruleProblems(payload, about, rules)
	};
}
async function otherProblems(post, context) {
	const name = post.reply_to ?? post.crosspost;
	if (name === void 0) return [];
	const things = await thingsByName([name], context);
	if ("outcome" in things) return things;
	const why = closed(things.find((thing) => thing.name === name), post);
	const option = post.reply_to === void 0 ? "crosspost" : "reply_to";
	return why === null ? [] : [{
		code: "post.option",
		message: `what \`${option}\` names ${why}`,
		part: 1
	}];
}
function closed(thing, { reply_to: reply }) {
	if (thing === void 0) return "does not exist on Reddit";
	if (isDeleted(thing) || thing.removed_by_category) return "was removed";
	if (reply === void 0) return thing.is_crosspostable === false ? "cannot be shared as a crosspost" : null;
	if (thing.locked === true) return "is locked: it takes no comments";
	return thing.archived === true ? "is archived: it takes no comments" : null;
}

// adapters/reddit/remove.ts
async function remove(receipt, context) {
	const request = form({ id: receipt.id });
	const answer = await call(context, {
		method: "POST",
		url: api$1(context, "/api/del"),
		...request
	});
	if ("outcome" in answer) return { fault: answer };
	const fault = quietFault(answer, context);
	if (fault !== null) return { fault };
	const things = await thingsByName([receipt.id], context);
	if ("outcome" in things) return { fault: things };
	if (things.every(isDeleted)) return { removed: true };
	return { fault: {
		outcome: "throttled",
		code: "platform.unreadable",
		message: "Reddit still shows it after it was told to delete it",
		retryAt: null
	} };
}

// adapters/reddit/issues.ts
function issuesOf(input, shape) {
	return [
		...accountIssues(input),
		...shape.kind === "comment" ? replyIssues(input) : [...titleIssues(input, shape), ...placeIssues(input, shape)],
		...mediaIssues(input, shape),
		...captionsIssues(input, shape),
		...thumbnailIssues(input, shape),
		...flairIssues(input),
		...textIssues(input)
	];
}
function accountIssues({ account }) {
	if (hasCredentials(account.credentials)) return [];
	const field = `accounts.${account.name}.credentials`;
	const message = `${account.name} has no \`client_id\` with a \`refresh_token\` or a \`password\``;
	return [issue("config.value", {
		file: "mergecast.yml",
		field
	}, message, "Name the variables that the set-up of the platform describes.")];
}
function titleIssues(input, { title }) {
	if (title !== null) return [];
	return [optionIssue(input, "post.option", "title", "the title is missing; a post on Reddit needs one", "Write one: `overrides: { reddit: { title: \"…\" } }`. A heading at the beginning of the text is taken for it too.")];
}
function placeIssues(input, { subreddit }) {
	if (subreddit !== null) return [];
	return [optionIssue(input, "post.option", "subreddit", "nothing says to which subreddit it goes", "Set `subreddit` for the account in mergecast.yml, or in an override of the post.")];
}
function replyIssues(input) {
	return [
		"title",
		"crosspost",
		"captions",
		"thumbnail",
		"flair_text"
	].filter((name) => input.options[name] !== void 0).map((name) => optionIssue(input, "post.option", name, `\`${name}\` is for a post, and with \`reply_to\` this is a comment`));
}
function mediaIssues(input, { kind }) {
	const { media, link, options, file, positionOf, account } = input;
	const issues = [];
	const at = (index) => {
		const path = [
			"media",
			index,
			"file"
		];
		return {
			file,
			position: positionOf(path) ?? positionOf(["media"]),
			field: path.join(".")
		};
	};
	for (const item of media) {
		const isComment = item.part > 1 || kind === "comment";
		if (!isComment && kind !== "crosspost") continue;
		const what = isComment ? item.part > 1 ? `part ${item.part} is a comment` : "a reply is a comment" : "a crosspost";
		const message = `${account.name}: ${item.file}: ${what}, which takes no files`;
		issues.push(issue("media.count", at(item.index), message, "Remove the file, or give it to part 1 of a post."));
	}
	if (media.some(({ part }) => part === 1) && kind !== "comment" && kind !== "crosspost" && link !== null && options.link_post !== false) {
		const place = {
			file,
			position: positionOf(["link"]),
			field: "link"
		};
		const message = `${account.name}: a post on Reddit is either a link or media, and this has both`;
		issues.push(issue("media.mix", place, message, "Remove one of them, or set `link_post: false`, so that the link is the last paragraph of the text."));
	}
	return issues;
}
function captionsIssues(input, { kind }) {
	const { captions } = input.options;
	if (captions === void 0 || kind === "comment") return [];
	const first = input.media.filter(({ part }) => part === 1);
	if (captions === "alt") {
		const { max } = optionLimits.caption;
		return first.filter(({ alt }) => [...alt ?? ""].length > max).map(({ file }) => optionIssue(input, "media.alt-too-long", "captions", `the \`alt\` of ${file} is over ${max} ${optionLimits.caption.unit}`));
	}
	if (kind !== "gallery") return [optionIssue(input, "post.option", "captions", "captions are for a gallery, which has two pictures or more")];
	if (captions.length === first.length) return [];
	const message = `there are ${captions.length} captions for ${first.length} pictures`;
	return [optionIssue(input, "post.option", "captions", message, "Write one for each; an empty one is \"\".")];
}
function thumbnailIssues(input, { kind }) {
	const { thumbnail } = input.options;
	if (thumbnail === void 0 || kind === "comment") return [];
	if (kind !== "video") return [optionIssue(input, "post.option", "thumbnail", "a thumbnail is for a video")];
	const type = input.attached.get(thumbnail)?.type;
	if (type === void 0 || type === "image/jpeg" || type === "image/png") return [];
	return [optionIssue(input, "media.type", "thumbnail", `${thumbnail} is ${type}; a thumbnail is image/jpeg or image/png`)];
}
function flairIssues(input) {
	if (input.options.flair_text === void 0 || input.options.flair !== void 0) return [];
	return [optionIssue(input, "post.option", "flair_text", "`flair_text` needs a `flair`", "Add `flair` with the text or the id of a flair that can be written anew.")];
}
function textIssues({ text, options, link, file, positionOf, account }) {
	if (options.reply_to === void 0 || text.length > 0 || link !== null) return [];
	const place = {
		file,
		position: positionOf(["accounts"])
	};
	return [issue("post.empty", place, `${account.name}: a reply on Reddit needs a text`)];
}

// node_modules/mdast-util-phrasing/lib/index.js
const phrasing$1 = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);

// node_modules/zwitch/index.js
const own$2 = {}.hasOwnProperty;
function zwitch(key, options) {
	const settings = options || {};
	function one(value, ...parameters) {
		let fn = one.invalid;
		const handlers = one.handlers;
		if (value && own$2.call(value, key)) {
			const id = String(value[key]);
			fn = own$2.call(handlers, id) ? handlers[id] : one.unknown;
		}
		if (fn) return fn.call(this, value, ...parameters);
	}
	one.handlers = settings.handlers || {};
	one.invalid = settings.invalid;
	one.unknown = settings.unknown;
	return one;
}

// node_modules/mdast-util-to-markdown/lib/configure.js
const own$1 = {}.hasOwnProperty;
function configure(base, extension) {
	let index = -1;
	let key;
	if (extension.extensions) while (++index < extension.extensions.length) configure(base, extension.extensions[index]);
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "extensions": break;
		/* c8 ignore next 4 */
		case "unsafe":
			list$1(base[key], extension[key]);
			break;
		case "join":
			list$1(base[key], extension[key]);
			break;
		case "handlers":
			map$2(base[key], extension[key]);
			break;
		default: base.options[key] = extension[key];
	}
	return base;
}
function list$1(left, right) {
	if (right) left.push(...right);
}
function map$2(left, right) {
	if (right) Object.assign(left, right);
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node, _, state, info) {
	const exit = state.enter("blockquote");
	const tracker = state.createTracker(info);
	tracker.move("> ");
	tracker.shift(2);
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map$1);
	exit();
	return value;
}
function map$1(line, _, blank) {
	return ">" + (blank ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
	return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list, none) {
	if (typeof list === "string") list = [list];
	if (!list || list.length === 0) return none;
	let index = -1;
	while (++index < list.length) if (stack.includes(list[index])) return true;
	return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
	}
	return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
	const source = String(value);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node, state) {
	return Boolean(state.options.fences === false && node.value && !node.lang && /[^\n\r ]/.test(node.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value));
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
	const marker = state.options.fence || "`";
	if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code$2(node, _, state, info) {
	const marker = checkFence(state);
	const raw = node.value || "";
	if (formatCodeAsIndented(node, state)) {
		const exit = state.enter("codeIndented");
		const value = state.indentLines(raw, map);
		exit();
		return value;
	}
	const tracker = state.createTracker(info);
	const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
	const exit = state.enter("codeFenced");
	const suffix = marker === "`" ? "GraveAccent" : "Tilde";
	let value = tracker.move(sequence);
	if (node.lang) {
		const subexit = state.enter(`codeFencedLang${suffix}`);
		value += tracker.move(state.safe(node.lang, {
			before: value,
			after: " ",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	if (node.lang && node.meta) {
		const subexit = state.enter(`codeFencedMeta${suffix}`);
		value += tracker.move(" ");
		value += tracker.move(state.safe(node.meta, {
			before: value,
			after: "\n",
			encode: ["`"],
			...tracker.current()
		}));
		subexit();
	}
	value += tracker.move("\n");
	if (raw) value += tracker.move(raw + "\n");
	value += tracker.move(sequence);
	exit();
	return value;
}
function map(line, _, blank) {
	return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
	const marker = state.options.quote || "\"";
	if (marker !== "\"" && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("definition");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	value += tracker.move(state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("]: ");
	subexit();
	if (!node.url || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : "\n",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
	const marker = state.options.emphasis || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
	const code = value.codePointAt(0);
	return code === void 0 ? "" : String.fromCodePoint(code);
}
function lastCharacter(value) {
	const code = value.codePointAt(value.length - 2);
	return code !== void 0 && code > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code) {
	return "&#x" + code.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
	const outsideKind = classifyCharacter(outside);
	const insideKind = classifyCharacter(inside);
	if (outsideKind === void 0) return insideKind === void 0 ? marker === "_" ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: true
	};
	if (outsideKind === 1) return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: true
	} : {
		inside: false,
		outside: false
	};
	return insideKind === void 0 ? {
		inside: false,
		outside: false
	} : insideKind === 1 ? {
		inside: true,
		outside: false
	} : {
		inside: false,
		outside: false
	};
}

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
	if (value.charCodeAt(0) !== 60) return;
	const next = value.charCodeAt(1);
	if (next === 33) {
		const code = value.charCodeAt(2);
		if (code === 45) return 2;
		if (code === 91) return 5;
		if (asciiAlpha(code)) return 4;
		return;
	}
	if (next === 63) return 3;
	const closing = next === 47;
	const start = closing ? 2 : 1;
	let end = start;
	let code = value.charCodeAt(end);
	if (!asciiAlpha(code)) return;
	while (code === 45 || asciiAlphanumeric(code)) code = value.charCodeAt(++end);
	const name = value.slice(start, end).toLowerCase();
	if (!closing && code !== 47 && htmlRawNames.includes(name)) return 1;
	return htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
const builtins = /* @__PURE__ */ new Map([["*", false], ["_", true]]);
function candidates(tokens, involved, runOf) {
	const related = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		const siblings = runOf.get(token);
		if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (const sibling of siblings.tokens) related.add(sibling.attention);
	}
	const ordered = [];
	for (const token of tokens) if (token.attention && related.delete(token.attention)) ordered.push(token.attention);
	ordered.reverse();
	return ordered;
}
function check(tokens, before, after) {
	const runs = [];
	const wrong = /* @__PURE__ */ new Map();
	const runOf = /* @__PURE__ */ new Map();
	let index = 0;
	while (index < tokens.length) {
		if (!tokens[index].attention) {
			index++;
			continue;
		}
		const marker = tokens[index].value.charAt(0);
		const strict = builtins.get(marker);
		let end = index + 1;
		while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) end++;
		const head = index ? tokens[index - 1].value : before;
		const previous = classifyCharacter(head.charCodeAt(head.length - 1));
		const next = classifyCharacter((end < tokens.length ? tokens[end].value : after).charCodeAt(0));
		const open = !next || next === 2 && Boolean(previous);
		const close = !previous || previous === 2 && Boolean(next);
		const run = {
			tokens: tokens.slice(index, end),
			markers: [],
			start: 0,
			end: 0,
			open: strict ? open && (Boolean(previous) || !close) : open,
			close: strict ? close && (Boolean(next) || !open) : close,
			split: strict !== void 0
		};
		for (const token of run.tokens) {
			wrong.set(token, [...run.tokens]);
			runOf.set(token, run);
			let size = token.value.length;
			while (size--) run.markers.push(token);
		}
		run.end = run.markers.length;
		runs.push(run);
		index = end;
	}
	pair(runs, wrong);
	index = -1;
	while (++index < tokens.length) {
		const involved = wrong.get(tokens[index]);
		if (involved) return {
			attention: candidates(tokens, involved, runOf),
			index
		};
	}
}
function containerPhrasing(parent, state, info) {
	return serialize(phrasing(parent, state, info), info.before, info.after);
}
function encode(tokens, start) {
	const token = tokens[start ? 0 : tokens.length - 1];
	if (!token || token.attention) return;
	const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
	const reference = encodeCharacterReference(character.codePointAt(0));
	if (start) token.value = reference + token.value.slice(character.length);
	else {
		let value = token.value.slice(0, token.value.length - character.length);
		let escapes = 0;
		while (value.charCodeAt(value.length - 1 - escapes) === 92) escapes++;
		if (escapes % 2) value += "\\";
		token.value = value + reference;
	}
}
function improve(items, chosen, mistake, before, after) {
	for (const attention of mistake.attention) {
		const current = chosen.get(attention) || attention.sequences[0];
		for (const sequence of attention.sequences) {
			if (sequence === current) continue;
			const trial = new Map(chosen);
			trial.set(attention, sequence);
			const tokens = render$1(items, trial, before, after);
			const next = check(tokens, before, after);
			if (!next || next.index > mistake.index) return {
				chosen: trial,
				mistake: next,
				tokens
			};
		}
	}
}
function pair(runs, wrong) {
	const openersByMarker = /* @__PURE__ */ new Map();
	for (const closer of runs) {
		const marker = closer.tokens[0].value.charAt(0);
		let openers = openersByMarker.get(marker);
		if (!openers) {
			openers = [];
			openersByMarker.set(marker, openers);
		}
		let open = closer.close ? openers.length : 0;
		while (open-- && closer.start < closer.end) {
			const opener = openers[open];
			const openerSize = opener.end - opener.start;
			const closerSize = closer.end - closer.start;
			if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize) continue;
			const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
			const opening = opener.markers.slice(opener.end - size, opener.end);
			const closing = closer.markers.slice(closer.start, closer.start + size);
			const openToken = opening[0];
			const closeToken = closing[0];
			if (openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) {
				wrong.delete(openToken);
				wrong.delete(closeToken);
			} else {
				const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
				for (const token of involved) {
					const list = wrong.get(token);
					if (list) list.push(...involved);
				}
			}
			opener.end -= size;
			closer.start += size;
			if (opener.start === opener.end) openers.splice(open, 1);
			open = openers.length;
		}
		if (closer.open && closer.start < closer.end) openers.push(closer);
	}
}
function attentionSequences(type, markers, sizes) {
	if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
	if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
	for (const size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
	const sequences = [];
	for (const marker of markers) {
		if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
		if (!asciiPunctuation(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
		for (const size of sizes) sequences.push(marker.repeat(size));
	}
	return sequences;
}
function phrasing(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const results = [];
	let index = -1;
	let before = info.before;
	indexStack.push(-1);
	let tracker = state.createTracker(info);
	while (++index < children.length) {
		const child = children[index];
		let after;
		indexStack[indexStack.length - 1] = index;
		if (index + 1 < children.length) {
			let handle = state.handle.handlers[children[index + 1].type];
			if (handle && handle.peek) handle = handle.peek;
			after = handle ? firstCharacter(handle(children[index + 1], parent, state, {
				before: "",
				after: "",
				...tracker.current()
			})) : "";
		} else after = info.after;
		const previous = results[results.length - 1];
		if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
			results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
			before = " ";
			tracker = state.createTracker(info);
			tracker.move(serialize(results, info.before, info.after));
		}
		const handle = state.handle.handlers[child.type];
		if (handle && handle.attention) {
			const item = attentionItem(child, handle.attention, state, tracker);
			if (!item) continue;
			results.push(item);
			before = lastCharacter(item.sequences[0]);
		} else {
			const value = state.handle(child, parent, state, {
				...tracker.current(),
				after,
				before
			});
			if (!value) continue;
			tracker.move(value);
			results.push(value);
			before = lastCharacter(value);
		}
	}
	indexStack.pop();
	return results;
}
function attentionItem(node, attention, state, tracker) {
	const { construct, markers, sizes } = attention(node, state);
	const sequences = attentionSequences(node.type, markers, sizes);
	const sequence = sequences[0];
	const exit = state.enter(construct);
	const inside = state.createTracker(tracker.current());
	inside.move(sequence);
	const children = phrasing(node, state, {
		...inside.current(),
		before: sequence,
		after: sequence
	});
	exit();
	if (children.length === 0) return;
	tracker.move(sequence);
	tracker.move(serialize(children, sequence, sequence));
	tracker.move(sequence);
	return {
		children,
		sequences
	};
}
function fix(items, chosen, before, after) {
	let tokens = render$1(items, chosen, before, after);
	let mistake = check(tokens, before, after);
	while (mistake) {
		const next = improve(items, chosen, mistake, before, after);
		if (!next) return;
		chosen = next.chosen;
		tokens = next.tokens;
		mistake = next.mistake;
	}
	return tokens;
}
function guess(items, chosen, before, after) {
	let previous = before;
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			previous = "";
			continue;
		}
		const next = index === items.length - 1 ? after : "";
		const sequence = item.sequences.find(function(value) {
			const marker = value.charAt(0);
			return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
		}) || item.sequences[0];
		if (sequence !== item.sequences[0]) chosen.set(item, sequence);
		guess(item.children, chosen, sequence, sequence);
		previous = sequence;
	}
}
function render$1(items, chosen, before, after) {
	const tokens = [];
	let encodeAfter;
	let previous = lastCharacter(before);
	let index = -1;
	while (++index < items.length) {
		const item = items[index];
		if (typeof item === "string") {
			const token = {
				value: item,
				attention: void 0
			};
			if (encodeAfter && encodeAfter === firstCharacter(item)) encode([token], true);
			encodeAfter = void 0;
			tokens.push(token);
			if (token.value) previous = lastCharacter(token.value);
			continue;
		}
		const sequence = chosen.get(item) || item.sequences[0];
		const marker = sequence.charAt(0);
		const next = items[index + 1];
		const outsideBefore = previous;
		const outsideAfter = firstCharacter(next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]);
		const inside = render$1(item.children, chosen, sequence, sequence);
		const head = inside[0].value;
		const open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head.charCodeAt(0), marker);
		if (open.inside) encode(inside, true);
		const tail = lastCharacter(inside[inside.length - 1].value);
		const close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
		if (close.inside) encode(inside, false);
		if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") encode(tokens, false);
		if (close.outside) encodeAfter = outsideAfter;
		tokens.push({
			value: sequence,
			attention: item
		}, ...inside, {
			value: sequence,
			attention: item
		});
		previous = sequence.charAt(sequence.length - 1);
	}
	return tokens;
}
function serialize(items, before, after) {
	const guessed = /* @__PURE__ */ new Map();
	guess(items, guessed, before, after);
	const tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render$1(items, /* @__PURE__ */ new Map(), before, after);
	let result = "";
	for (const token of tokens) result += token.value;
	return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention$1;
emphasis.peek = peek$1;
function emphasis(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention$1, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention$1(_, state) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function peek$1(_, _1, state) {
	return state.options.emphasis || "*";
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	let check;
	let visitors;
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
	};
}
function wrap(visitor) {
	return overload;
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node, state) {
	let literalWithBreak = false;
	visit(node, function(node) {
		if ("value" in node && /\r?\n|\r/.test(node.value) || node.type === "break") {
			literalWithBreak = true;
			return false;
		}
	});
	return Boolean((!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node, _, state, info) {
	const rank = Math.max(Math.min(6, node.depth || 1), 1);
	const tracker = state.createTracker(info);
	if (formatHeadingAsSetext(node, state)) {
		const exit = state.enter("headingSetext");
		const subexit = state.enter("phrasing");
		const value = state.containerPhrasing(node, {
			...tracker.current(),
			before: "\n",
			after: "\n"
		});
		subexit();
		exit();
		return value + "\n" + (rank === 1 ? "=" : "-").repeat(value.length - (Math.max(value.lastIndexOf("\r"), value.lastIndexOf("\n")) + 1));
	}
	const sequence = "#".repeat(rank);
	const exit = state.enter("headingAtx");
	const subexit = state.enter("phrasing");
	tracker.move(sequence + " ");
	let value = state.containerPhrasing(node, {
		before: "# ",
		after: "\n",
		...tracker.current()
	});
	const head = value.charCodeAt(0);
	if (head === 9 || head === 32) value = encodeCharacterReference(head) + value.slice(1);
	value = value ? sequence + " " + value : sequence;
	if (state.options.closeAtx) value += " " + sequence;
	subexit();
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node) {
	return node.value || "";
}
function htmlPeek() {
	return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const exit = state.enter("image");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	value += tracker.move(state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	}));
	value += tracker.move("](");
	subexit();
	if (!node.url && node.title || /[\0- \u007F]/.test(node.url)) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: node.title ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (node.title) {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(node.title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function imagePeek() {
	return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("imageReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("![");
	const alt = state.safe(node.alt, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(alt + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !alt || alt !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function imageReferencePeek() {
	return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node, _, state) {
	let value = node.value || "";
	let sequence = "`";
	let index = -1;
	while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) sequence += "`";
	if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) value = " " + value + " ";
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		const expression = state.compilePattern(pattern);
		if (!pattern.atBreak) continue;
		let match;
		while (match = expression.exec(value)) {
			let position = match.index;
			if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) position--;
			value = value.slice(0, position) + " " + value.slice(match.index + 1);
		}
	}
	return sequence + value + sequence;
}
function inlineCodePeek() {
	return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node, state) {
	const raw = toString(node);
	return Boolean(!state.options.resourceLink && node.url && !node.title && node.children && node.children.length === 1 && node.children[0].type === "text" && (raw === node.url || "mailto:" + raw === node.url) && /^[a-z][+\-.a-z]+:/i.test(node.url) && !/[\0- <>\u007F]/.test(node.url));
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link$1.peek = linkPeek;
function link$1(node, _, state, info) {
	const quote = checkQuote(state);
	const suffix = quote === "\"" ? "Quote" : "Apostrophe";
	const tracker = state.createTracker(info);
	if (formatLinkAsAutolink(node, state)) {
		const stack = state.stack;
		state.stack = stack.filter(function(d) {
			return d !== "phrasing";
		});
		const exit = state.enter("autolink");
		let value = tracker.move("<");
		value += tracker.move(state.containerPhrasing(node, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
		exit();
		state.stack = stack;
		return value;
	}
	const exit = state.enter("link");
	let subexit = state.enter("label");
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "](",
		...tracker.current()
	});
	value += tracker.move(text);
	subexit();
	value += tracker.move("](");
	const enclose = /[\0- \u007F]/.test(node.url);
	const last = info.before.charAt(info.before.length - 1);
	let title = node.title || void 0;
	if (!title && !enclose && (last === "\n" || last === "\r")) {
		let index = 0;
		while (index < text.length && text.charCodeAt(index) !== 93) index += text.charCodeAt(index) === 92 ? 2 : 1;
		if (text.charCodeAt(index + 1) === 58) title = "";
	}
	if (!node.url && typeof title === "string" || enclose) {
		subexit = state.enter("destinationLiteral");
		value += tracker.move("<");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: ">",
			...tracker.current()
		}));
		value += tracker.move(">");
	} else {
		subexit = state.enter("destinationRaw");
		value += tracker.move(state.safe(node.url, {
			before: value,
			after: typeof title === "string" ? " " : ")",
			...tracker.current()
		}));
	}
	subexit();
	if (typeof title === "string") {
		subexit = state.enter(`title${suffix}`);
		value += tracker.move(" " + quote);
		value += tracker.move(state.safe(title, {
			before: value,
			after: quote,
			...tracker.current()
		}));
		value += tracker.move(quote);
		subexit();
	}
	value += tracker.move(")");
	exit();
	return value;
}
function linkPeek(node, _, state) {
	return formatLinkAsAutolink(node, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node, _, state, info) {
	const type = node.referenceType;
	const exit = state.enter("linkReference");
	let subexit = state.enter("label");
	const tracker = state.createTracker(info);
	let value = tracker.move("[");
	const text = state.containerPhrasing(node, {
		before: value,
		after: "]",
		...tracker.current()
	});
	value += tracker.move(text + "][");
	subexit();
	const stack = state.stack;
	state.stack = stack.filter(function(d) {
		return d !== "phrasing";
	});
	subexit = state.enter("reference");
	const reference = state.safe(state.associationId(node), {
		before: value,
		after: "]",
		...tracker.current()
	});
	subexit();
	state.stack = stack;
	exit();
	if (type === "full" || !text || text !== reference) value += tracker.move(reference + "]");
	else if (type === "shortcut") value = value.slice(0, -1);
	else value += tracker.move("]");
	return value;
}
function linkReferencePeek() {
	return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
	const marker = state.options.bullet || "*";
	if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
	const bullet = checkBullet(state);
	const bulletOther = state.options.bulletOther;
	if (!bulletOther) return bullet === "*" ? "-" : "*";
	if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
	return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
	const marker = state.options.bulletOrdered || ".";
	if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
	const marker = state.options.rule || "*";
	if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list(node, parent, state, info) {
	const exit = state.enter("list");
	const bulletCurrent = state.bulletCurrent;
	let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
	const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
	let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
	if (!node.ordered) {
		const firstListItem = node.children ? node.children[0] : void 0;
		if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0) useDifferentMarker = true;
		if (checkRule(state) === bullet && firstListItem) {
			let index = -1;
			while (++index < node.children.length) {
				const item = node.children[index];
				if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
					useDifferentMarker = true;
					break;
				}
			}
		}
	}
	if (useDifferentMarker) bullet = bulletOther;
	state.bulletCurrent = bullet;
	const value = state.containerFlow(node, info);
	state.bulletLastUsed = bullet;
	state.bulletCurrent = bulletCurrent;
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
	const style = state.options.listItemIndent || "one";
	if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node, parent, state, info) {
	const listItemIndent = checkListItemIndent(state);
	let bullet = state.bulletCurrent || checkBullet(state);
	if (parent && parent.type === "list" && parent.ordered) bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
	let size = bullet.length + 1;
	if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) size = Math.ceil(size / 4) * 4;
	const tracker = state.createTracker(info);
	tracker.move(bullet + " ".repeat(size - bullet.length));
	tracker.shift(size);
	const exit = state.enter("listItem");
	const value = state.indentLines(state.containerFlow(node, tracker.current()), map);
	exit();
	return value;
	function map(line, index, blank) {
		if (index) return (blank ? "" : " ".repeat(size)) + line;
		return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
	}
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node, _, state, info) {
	const exit = state.enter("paragraph");
	const subexit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	subexit();
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node, _, state, info) {
	if (!node.children.some(function(d) {
		return phrasing$1(d);
	})) return state.containerFlow(node, info);
	const exit = state.enter("phrasing");
	const value = state.containerPhrasing(node, info);
	exit();
	return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
	const marker = state.options.strong || "*";
	if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
	return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention;
strong.peek = peek;
function strong(node, _, state, info) {
	const exit = state.enter("phrasing");
	const item = attentionItem(node, attention, state, state.createTracker(info));
	const value = item ? serialize([item], info.before, info.after) : "";
	exit();
	return value;
}
function attention(_, state) {
	return {
		construct: "strong",
		markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function peek(_, _1, state) {
	return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text$1(node, parent, state, info) {
	/* c8 ignore next -- parent always passed */
	const siblings = parent ? parent.children : [];
	const index = state.indexStack[state.indexStack.length - 1];
	return state.safe(node.value, {
		...info,
		afterNode: siblings[index + 1],
		beforeNode: siblings[index - 1]
	});
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
	const repetition = state.options.ruleRepetition || 3;
	if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
	return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
	const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
	return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
const handle = {
	blockquote,
	break: hardBreak,
	code: code$2,
	definition,
	emphasis,
	hardBreak,
	heading,
	html,
	image,
	imageReference,
	inlineCode,
	link: link$1,
	linkReference,
	list,
	listItem,
	paragraph,
	root,
	strong,
	text: text$1,
	thematicBreak
};

// node_modules/mdast-util-to-markdown/lib/join.js
const join = [joinDefaults];
function joinDefaults(left, right, parent, state) {
	if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) return false;
	if ("spread" in parent && typeof parent.spread === "boolean") {
		if (parent.spread) return 1;
		if (left.type === "html") {
			const kind = htmlKind(left.value);
			if (kind === void 0 || kind === 6 || kind === 7) return 1;
		}
		if (left.type === "blockquote" && right.type === "blockquote") return 1;
		if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) return 1;
		if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) return 1;
		let tail = left;
		while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) tail = tail.children[tail.children.length - 1];
		if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
		if (right.type === "code" && formatCodeAsIndented(right, state)) return 1;
		if (right.type === "html") {
			const kind = htmlKind(right.value);
			if (kind === void 0 || kind === 7) return 1;
		}
		if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph")) return 1;
		return 0;
	}
}

// node_modules/mdast-util-to-markdown/lib/unsafe.js
const fullPhrasingSpans = [
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
];
const unsafe = [
	{
		character: "	",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "	",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "\r",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\n",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"headingAtx"
		]
	},
	{
		character: "\r",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "\r",
		after: "\\r",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		before: "\\n",
		inConstruct: "phrasing"
	},
	{
		character: "\n",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		before: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: " ",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
	},
	{
		character: "!",
		after: "\\[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "\"",
		inConstruct: "titleQuote"
	},
	{
		atBreak: true,
		character: "#"
	},
	{
		character: "#",
		inConstruct: "headingAtx",
		after: "(?:[\r\n]|$)"
	},
	{
		character: "&",
		after: "[#A-Za-z]",
		inConstruct: [
			"codeFencedLangGraveAccent",
			"codeFencedLangTilde",
			"codeFencedMetaGraveAccent",
			"codeFencedMetaTilde",
			"destinationLiteral",
			"destinationRaw",
			"phrasing",
			"titleApostrophe",
			"titleQuote"
		]
	},
	{
		character: "'",
		inConstruct: "titleApostrophe"
	},
	{
		character: "(",
		inConstruct: "destinationRaw"
	},
	{
		before: "\\]",
		character: "(",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ")"
	},
	{
		character: ")",
		inConstruct: "destinationRaw"
	},
	{
		atBreak: true,
		character: "*",
		after: "(?:[ 	\r\n*])"
	},
	{
		character: "*",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "+",
		after: "(?:[ 	\r\n])"
	},
	{
		atBreak: true,
		character: "-",
		after: "(?:[ 	\r\n-])"
	},
	{
		atBreak: true,
		before: "\\d+",
		character: ".",
		after: "(?:[ 	\r\n]|$)"
	},
	{
		atBreak: true,
		character: "<",
		after: "[!/?A-Za-z]"
	},
	{
		character: "<",
		after: "[!/?A-Za-z]",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "<",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "="
	},
	{
		atBreak: true,
		character: ">"
	},
	{
		character: ">",
		inConstruct: "destinationLiteral"
	},
	{
		atBreak: true,
		character: "["
	},
	{
		character: "[",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		character: "[",
		inConstruct: ["label", "reference"]
	},
	{
		character: "\\",
		after: "[\\r\\n]",
		inConstruct: "phrasing"
	},
	{
		character: "]",
		inConstruct: ["label", "reference"]
	},
	{
		atBreak: true,
		character: "_"
	},
	{
		character: "_",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "`"
	},
	{
		character: "`",
		inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
	},
	{
		character: "`",
		inConstruct: "phrasing",
		notInConstruct: fullPhrasingSpans
	},
	{
		atBreak: true,
		character: "~"
	},
	{
		character: "<",
		inConstruct: "autolink"
	},
	{
		character: ">",
		inConstruct: "autolink"
	},
	{
		character: "",
		inConstruct: "autolink"
	}
];
let code$1 = -1;
while (++code$1 < 33) unsafe.push({
	character: String.fromCharCode(code$1),
	inConstruct: "autolink"
});

// node_modules/mdast-util-to-markdown/lib/util/association.js
function association(node) {
	if (node.label || !node.identifier) return node.label || "";
	return decodeString(node.identifier);
}

// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function compilePattern(pattern) {
	if (!pattern._compiled) {
		const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
		pattern._compiled = new RegExp((pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""), pattern.unicode ? "gu" : "g");
	}
	return pattern._compiled;
}

// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function containerFlow(parent, state, info) {
	const indexStack = state.indexStack;
	const children = parent.children || [];
	const tracker = state.createTracker(info);
	const results = [];
	let index = -1;
	indexStack.push(-1);
	while (++index < children.length) {
		const child = children[index];
		indexStack[indexStack.length - 1] = index;
		results.push(tracker.move(state.handle(child, parent, state, {
			before: "\n",
			after: "\n",
			...tracker.current()
		})));
		if (child.type !== "list") state.bulletLastUsed = void 0;
		if (index < children.length - 1) results.push(tracker.move(between(child, children[index + 1], parent, state)));
	}
	indexStack.pop();
	return results.join("");
}
function between(left, right, parent, state) {
	let index = state.join.length;
	while (index--) {
		const result = state.join[index](left, right, parent, state);
		if (result === true || result === 1) break;
		if (typeof result === "number") return "\n".repeat(1 + result);
		if (result === false) return "\n\n<!---->\n\n";
	}
	return "\n\n";
}

// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
const eol = /\r?\n|\r/g;
function indentLines(value, map) {
	const result = [];
	let start = 0;
	let line = 0;
	let match;
	while (match = eol.exec(value)) {
		one(value.slice(start, match.index));
		result.push(match[0]);
		start = match.index + match[0].length;
		line++;
	}
	one(value.slice(start));
	return result.join("");
	function one(value) {
		result.push(map(value, line, !value));
	}
}

// node_modules/mdast-util-to-markdown/lib/util/safe.js
const own = {}.hasOwnProperty;
function safe(state, input, config) {
	const value = (config.before || "") + (input || "") + (config.after || "");
	const positions = [];
	const result = [];
	const infos = {};
	const percentEncode = state.stack.includes("autolink");
	const offset = config.before ? config.before.length : 0;
	const end = value.length - (config.after ? config.after.length : 0);
	let index = -1;
	while (++index < state.unsafe.length) {
		const pattern = state.unsafe[index];
		if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) continue;
		const expression = state.compilePattern(pattern);
		const from = pattern.beforeNode ? offset : 0;
		const subject = value.slice(from, pattern.afterNode ? end : void 0);
		let match;
		while (match = expression.exec(subject)) {
			const before = Boolean(pattern.before || pattern.atBreak);
			const after = Boolean(pattern.after);
			const position = from + match.index + (before ? match[1].length : 0);
			if (own.call(infos, position)) {
				if (infos[position].before && !before) infos[position].before = false;
				if (infos[position].after && !after) infos[position].after = false;
			} else {
				positions.push(position);
				infos[position] = {
					before,
					after
				};
			}
		}
	}
	positions.sort(numerical);
	let start = offset;
	index = -1;
	while (++index < positions.length) {
		const position = positions[index];
		if (position < start || position >= end) continue;
		if (value.charAt(position) === "_" && position > 0 && classifyCharacter(value.charCodeAt(position - 1)) === void 0 && !own.call(infos, position - 1) && !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
			let sequenceEnd = position + 1;
			while (sequenceEnd < end && value.charAt(sequenceEnd) === "_") sequenceEnd++;
			const skip = sequenceEnd - position - 1;
			if (positions[index + skip] === sequenceEnd - 1 && sequenceEnd < value.length && classifyCharacter(value.charCodeAt(sequenceEnd)) === void 0 && !own.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))) {
				index += skip;
				continue;
			}
		}
		if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) continue;
		if (start !== position) {
			const slice = value.slice(start, position);
			result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
		}
		start = position + 1;
		if (percentEncode) result.push("%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0"));
		else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) result.push("\\" + value.charAt(position));
		else result.push(encodeCharacterReference(value.charCodeAt(position)));
	}
	const rest = value.slice(start, end);
	result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
	return result.join("");
}
function nodeInScope(types, node) {
	if (!types) return true;
	if (!node) return false;
	return typeof types === "string" ? types === node.type : types.includes(node.type);
}
function numerical(a, b) {
	return a - b;
}
function escapeBackslashes(value, after) {
	const expression = /\\(?=[!-/:-@[-`{-~])/g;
	const positions = [];
	const results = [];
	const whole = value + after;
	let index = -1;
	let start = 0;
	let match;
	while (match = expression.exec(whole)) positions.push(match.index);
	while (++index < positions.length) {
		if (start !== positions[index]) results.push(value.slice(start, positions[index]));
		results.push("\\");
		start = positions[index];
	}
	results.push(value.slice(start));
	return results.join("");
}

// node_modules/mdast-util-to-markdown/lib/util/track.js
function track(config) {
	/* c8 ignore next 5 */
	const options = config || {};
	const now = options.now || {};
	let lineShift = options.lineShift || 0;
	let line = now.line || 1;
	let column = now.column || 1;
	return {
		move,
		current,
		shift
	};
	function current() {
		return {
			now: {
				line,
				column
			},
			lineShift
		};
	}
	function shift(value) {
		lineShift += value;
	}
	function move(input) {
		const value = input || "";
		const chunks = value.split(/\r?\n|\r/g);
		const tail = chunks[chunks.length - 1];
		line += chunks.length - 1;
		column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
		return value;
	}
}

// node_modules/mdast-util-to-markdown/lib/index.js
function toMarkdown(tree, options) {
	const settings = options || {};
	const state = {
		associationId: association,
		bulletCurrent: void 0,
		bulletLastUsed: void 0,
		containerPhrasing: containerPhrasingBound,
		containerFlow: containerFlowBound,
		createTracker: track,
		compilePattern,
		enter,
		handlers: { ...handle },
		handle: void 0,
		indentLines,
		indexStack: [],
		join: [...join],
		options: {},
		safe: safeBound,
		stack: [],
		unsafe: [...unsafe]
	};
	configure(state, settings);
	if (state.options.tightDefinitions) state.join.push(joinDefinition);
	state.handle = zwitch("type", {
		invalid,
		unknown,
		handlers: state.handlers
	});
	let result = state.handle(phrasing$1(tree) ? {
		type: "root",
		children: [tree]
	} : tree, void 0, state, {
		before: "\n",
		after: "\n",
		now: {
			line: 1,
			column: 1
		},
		lineShift: 0
	});
	if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) result += "\n";
	return result;
	function enter(name) {
		state.stack.push(name);
		return exit;
		function exit() {
			state.stack.pop();
		}
	}
}
function invalid(value) {
	throw new Error("Cannot handle value `" + value + "`, expected node");
}
function unknown(value) {
	throw new Error("Cannot handle unknown node `" + value.type + "`");
}
function joinDefinition(left, right) {
	if (left.type === "definition" && left.type === right.type) return 0;
}
function containerPhrasingBound(parent, info) {
	return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
	return containerFlow(parent, this, info);
}
function safeBound(value, config) {
	return safe(this, value, config);
}

// adapters/reddit/markdown.ts
function redditMarkdown(nodes) {
	const root = {
		type: "root",
		children: nodes.map((node) => withBreaks(node))
	};
	return toMarkdown(root, options).trimEnd();
}
const options = {
	bullet: "-",
	emphasis: "*",
	incrementListMarker: true,
	listItemIndent: "one",
	resourceLink: true,
	handlers: {
		break: lineBreak,
		code,
		link,
		text
	},
	unsafe: [{
		character: "#",
		atBreak: true
	}, {
		character: "^",
		inConstruct: "phrasing"
	}]
};
function linkParagraph(url) {
	return redditMarkdown([{
		type: "paragraph",
		children: [{
			type: "link",
			url,
			title: null,
			children: [{
				type: "text",
				value: url
			}]
		}]
	}]);
}
function leadsTo(text, url) {
	return text.includes(`](${encoded(url)})`) || withLink(text, url) === text;
}
function withBreaks(node) {
	if (!("children" in node)) return node;
	const isWords = node.type === "link" || node.type === "heading";
	const children = node.children.flatMap((child) => {
		if (child.type !== "text") return [withBreaks(child)];
		return isWords ? [{
			...child,
			value: child.value.replaceAll("\n", " ")
		}] : lines(child.value);
	});
	return {
		...node,
		children
	};
}
function lines(value) {
	return value.split("\n").flatMap((line, index) => {
		const text = line === "" ? [] : [{
			type: "text",
			value: line
		}];
		return index === 0 ? text : [{ type: "break" }, ...text];
	});
}
function lineBreak(_, __, { stack }) {
	return stack.includes("headingAtx") ? " " : "  \n";
}
function code(node, parent, state, info) {
	const siblings = parent?.children ?? [];
	const before = siblings[siblings.indexOf(node) - 1]?.type;
	const isApart = parent?.type === "root" && before !== void 0 && before !== "list" && before !== "code";
	const hasEdges = /^\s*$/.test(node.value) || /^\s*\n|\n\s*$/.test(node.value);
	if (!isApart || hasEdges) return handle.code({
		...node,
		lang: null,
		meta: null
	}, parent, state, info);
	return node.value.replace(/^(?=.)/gm, "    ");
}
function link(node, parent, state, info) {
	const [only, ...others] = node.children;
	if (only?.type === "text" && others.length === 0 && only.value === node.url && !node.title && /^https?:\/\/[\w./?=&%#:~+-]*[\w/]$/.test(node.url) && !/\w$/.test(info.before) && /^(?:$|[\s.,;:!?])/.test(info.after)) return node.url;
	const shown = handle.link({
		...node,
		url: encoded(node.url),
		title: null
	}, parent, state, info);
	return node.title ? `${shown} (${state.safe(node.title, {
		before: "(",
		after: ")"
	})})` : shown;
}
function encoded(url) {
	return url.replace(/[()<>\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function text(node, parent, state, info) {
	return handle.text(node, parent, state, info).replace(/(?<=\w)\\_(?=\w)/g, "_").replace(/(?<!\\)\\~~(?!~)/g, "~~");
}

// adapters/reddit/notes.ts
const kinds = {
	self: "a text post",
	link: "a link post",
	image: "an image",
	video: "a video",
	gallery: "a gallery",
	crosspost: "a crosspost",
	comment: "a comment"
};
const captionsHint = " With `captions: alt` it stands below each picture.";
function notesOf({ parts, options }, { kind, title, subreddit, isTitleHeading }) {
	const media = parts[0].media;
	const place = kind === "comment" || subreddit === null ? "" : ` in ${shownPlace(subreddit)}`;
	const hasLostAlt = options.captions === void 0 && media.some(({ alt }) => alt !== "");
	return [
		`Goes out as ${kinds[kind]}${place}.`,
		...isTitleHeading && title !== null ? [`The title is the heading that the text begins with: ${title}. It is taken out of the text.`] : [],
		...parts.length > 1 ? [commentsNote(parts.length, kind === "crosspost")] : [],
		...hasLostAlt ? [`Reddit has no alternative text: \`alt\` is not sent.${kind === "gallery" ? captionsHint : ""}`] : [],
		...kind === "video" && options.thumbnail === void 0 ? ["There is no `thumbnail`: a plain black picture is shown until the video plays."] : [],
		...kind === "image" || kind === "video" ? ["Reddit makes the post some time after the upload, up to minutes."] : []
	];
}
function commentsNote(count, isCrosspost) {
	const which = count === 2 ? "Part 2 is a comment" : `Parts 2 to ${count} are comments`;
	return isCrosspost ? `${which} below the crosspost, which has no text of its own.` : `${which} below the post.`;
}

// adapters/reddit/render.ts
const start = {
	line: 1,
	column: 1
};
function render(input) {
	const kind = kindOf(input);
	const heading = input.options.title === void 0 && kind !== "comment" ? headingOf(input.text) : null;
	const shape = {
		kind,
		title: folded(input.options.title ?? (heading === null ? "" : wordsOf(heading))) || null,
		isTitleHeading: heading !== null,
		subreddit: placeOf(input)
	};
	const payload = {
		parts: partsOf(input, shape, heading),
		options: payloadOptions(input, shape)
	};
	return {
		payload,
		issues: issuesOf(input, shape),
		notes: notesOf(payload, shape)
	};
}
function attachments({ thumbnail }) {
	return thumbnail === void 0 ? [] : [{
		field: ["thumbnail"],
		file: thumbnail,
		kind: "image"
	}];
}
function kindOf({ options, media, link }) {
	if (options.reply_to !== void 0) return "comment";
	if (options.crosspost !== void 0) return "crosspost";
	const first = media.filter(({ part }) => part === 1);
	if (first.length > 1) return "gallery";
	if (first[0] !== void 0) return first[0].kind === "video" ? "video" : "image";
	return link !== null && options.link_post !== false ? "link" : "self";
}
function placeOf({ options, account }) {
	const said = options.subreddit ?? account.place.subreddit;
	return typeof said === "string" ? placeName(said) : null;
}
function headingOf(text) {
	const first = text[0]?.nodes[0];
	return first?.type === "heading" ? first : null;
}
function wordsOf(heading) {
	return plainText({
		nodes: [heading],
		position: start
	}).map(({ text }) => text).join("");
}
function folded(title) {
	return title.replace(/\s+/g, " ").trim();
}
function partsOf(input, shape, heading) {
	const { kind, title } = shape;
	const texts = textsOf(input, heading);
	const { link } = input;
	if (kind !== "link" && link !== null && !leadsTo(texts[0] ?? "", link)) texts[0] = asLastParagraph(texts[0] ?? "", linkParagraph(link));
	const [first = "", ...rest] = texts;
	const comments = kind === "crosspost" && first !== "" ? [first, ...rest] : rest;
	const own = kind === "crosspost" ? "" : first;
	const counts = kind === "comment" ? { comment: countCodePoints(own) } : {
		text: countCodePoints(own),
		title: countCodePoints(title ?? "")
	};
	return [{
		text: own,
		entities: [],
		media: payloadMedia(input.media, 1),
		counts
	}, ...comments.map((text) => ({
		text,
		entities: [],
		media: [],
		counts: { comment: countCodePoints(text) }
	}))];
}
function textsOf({ text }, heading) {
	const isSaid = heading !== null && plainText({
		nodes: [heading],
		position: start
	}).every(({ href }) => href === void 0);
	return text.map(({ nodes }) => {
		const shown = isSaid && nodes[0] === heading ? nodes.slice(1) : nodes;
		return redditMarkdown(shown);
	});
}
function payloadOptions(input, { kind, title, subreddit }) {
	const { options, link, attached } = input;
	const reply = options.reply_to === void 0 ? null : thingOfUrl(options.reply_to);
	if (kind === "comment") return {
		kind,
		...reply === null ? {} : { reply_to: reply }
	};
	const shared = options.crosspost === void 0 ? null : thingOfUrl(options.crosspost);
	const thumbnail = attached.get(options.thumbnail ?? "");
	const captions = captionsOf(input);
	return {
		kind,
		...subreddit === null ? {} : { subreddit },
		...title === null ? {} : { title },
		...kind === "link" && link !== null ? { url: link } : {},
		...shared === null ? {} : { crosspost: shared },
		...chosen(options),
		...captions === null ? {} : { captions },
		...thumbnail === void 0 ? {} : { thumbnail: attachedMedia(thumbnail) }
	};
}
function chosen({ flair, flair_text, nsfw, spoiler, send_replies, resubmit }) {
	return Object.fromEntries(Object.entries({
		flair,
		flair_text,
		nsfw,
		spoiler,
		send_replies,
		resubmit
	}).filter((entry) => entry[1] !== void 0));
}
function captionsOf({ options, media }) {
	if (options.captions === void 0) return null;
	const first = media.filter(({ part }) => part === 1);
	return options.captions === "alt" ? first.map(({ alt }) => alt ?? "") : options.captions;
}

// adapters/reddit/revocation.ts
const revocation = {
	where: "At https://old.reddit.com/prefs/apps: revoke access of the app, or delete the app where the account logged in by its password, and change the password.",
	async revoke(context) {
		const { refresh_token: token } = context.credentials;
		if (!token) return { revoked: false };
		return revokeToken(context, {
			url: `${context.origin("https://www.reddit.com")}/api/v1/revoke_token`,
			headers: {
				...userAgent(context),
				...clientHeader(context)
			},
			fields: {
				token,
				token_type_hint: "refresh_token"
			},
			dialect
		});
	}
};

// adapters/reddit/comment.ts
async function sendComment(payload, index, parent, context) {
	const { text } = payload.parts[index];
	const request = form({
		thing_id: parent.name,
		text
	});
	const answer = await call(context, {
		method: "POST",
		url: api$1(context, "/api/comment"),
		...request
	});
	if ("outcome" in answer) return answer;
	const fault = makingFault(answer, context);
	if (fault !== null) return parent.isOwn ? fault : ofStranger(fault, answer);
	const things = commentAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0).data?.json.data.things;
	if (things === void 0) return unreadable(dialect);
	const [made] = things;
	if (made === void 0) return findHidden(payload, index, parent, context);
	return receiptOf({
		name: made.data.name,
		url: made.data.permalink,
		at: context.now()
	}, index, payload);
}
function ofStranger(fault, answer) {
	if ((answer.kind === "answer" ? inBandError(answer.json)?.code : void 0) === "SOMETHING_IS_BROKEN") {
		const message = `${fault.message}; that is also what an author's block says`;
		return {
			...fault,
			outcome: "rejected",
			code: "platform.forbidden",
			message
		};
	}
	return fault.code === "platform.parent-gone" ? {
		...fault,
		code: "platform.forbidden"
	} : fault;
}
async function findHidden(payload, index, parent, context) {
	const things = await ownThings("comments", context);
	const match = "outcome" in things ? null : matchComment(parent.name, payload.parts[index].text, things);
	return match?.kind === "same" ? receiptOfThing(match.thing, index, payload) : unreadable(dialect);
}

// adapters/reddit/look.ts
const settling = 5e3;
const removers = {
	reddit: "Reddit's spam filter",
	automod_filtered: "the subreddit's AutoModerator, until a moderator looks at it",
	moderator: "a moderator",
	anti_evil_ops: "Reddit's own staff",
	copyright_takedown: "a copyright claim"
};
async function lookAtThings(receipts, wasWhole, context) {
	if (!wasWhole && !await waited(settling, context)) return {
		hidden: null,
		note: null
	};
	const names = receipts.map(({ id }) => id);
	const things = await thingsByName(names, context);
	if ("outcome" in things) return {
		hidden: null,
		note: "what readers see of it could not be looked at"
	};
	for (const { id, part } of receipts) {
		const thing = things.find(({ name }) => name === id);
		if (thing === void 0 || isDeleted(thing) || !thing.removed_by_category) continue;
		const by = thing.removed_by_category;
		return {
			hidden: {
				fault: {
					outcome: "rejected",
					code: "platform.refused",
					message: `it is there, but readers do not see it: it was taken away by ${(Object.hasOwn(removers, by) ? removers[by] : void 0) ?? quote(by)}; it must not be sent again`,
					retryAt: null
				},
				part
			},
			note: null
		};
	}
	return {
		hidden: null,
		note: null
	};
}

// adapters/reddit/media.ts
const uploadHosts = [
	"reddit-uploaded-media.s3-accelerate.amazonaws.com",
	"reddit-uploaded-video.s3-accelerate.amazonaws.com",
	"reddit-uploaded-media.s3.amazonaws.com",
	"reddit-uploaded-video.s3.amazonaws.com"
];
async function uploadAll(media, context) {
	const assets = [];
	for (const item of media) {
		const asset = await upload({
			file: item.file,
			type: item.type,
			source: await context.media(item)
		}, context);
		if ("outcome" in asset) return asset;
		assets.push(asset);
	}
	return assets;
}
async function upload(file, context) {
	const lease = await leasePlace(file, context);
	if ("outcome" in lease) return lease;
	const fields = new FormData();
	for (const { name, value } of lease.fields) fields.append(name, value);
	const answer = await exchange(context, {
		method: "POST",
		url: lease.address,
		headers: userAgent(context),
		form: fields,
		file: {
			field: "file",
			name: fileName(file.file),
			type: file.type,
			source: file.source
		},
		timeoutMilliseconds: 12e4 + Math.ceil(file.source.size / 1e3)
	});
	const fault = quietFault(answer, context);
	if (fault !== null) return mediaFault(fault, file.file);
	if (answer.kind === "none" || answer.status !== 201) return mediaFault(questionFault(answer, context), file.file);
	return {
		id: lease.id,
		url: `https:${withoutScheme(lease.address)}/${lease.key}`
	};
}
async function leasePlace({ file, type }, context) {
	const answer = await call(context, {
		method: "POST",
		url: api$1(context, "/api/media/asset.json"),
		...form({
			filepath: fileName(file),
			mimetype: type
		})
	});
	if ("outcome" in answer) return answer;
	const fault = quietFault(answer, context);
	if (fault !== null) return mediaFault(fault, file);
	const read = leaseAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return mediaFault(questionFault(answer, context), file);
	const { args, asset } = read.data;
	const address = addressOf(args.action, context);
	const key = args.fields.find(({ name }) => name === "key")?.value;
	if (address === null || key === void 0 || !/^[\w./-]{1,500}$/.test(key)) return {
		outcome: "throttled",
		code: "platform.unreadable",
		message: `${file}: Reddit named a place for the upload that is none of its own`,
		retryAt: null
	};
	return {
		id: asset.asset_id,
		address,
		key,
		fields: args.fields
	};
}
function addressOf(action, context) {
	const scheme = new URL(api$1(context, "/")).protocol;
	const address = uploadAddress(context, action.startsWith("//") ? `${scheme}${action}` : action, uploadHosts);
	return address === null || /[?#]/.test(address) ? null : address.replace(/\/$/, "");
}
function withoutScheme(address) {
	return address.slice(address.indexOf(":") + 1);
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// adapters/reddit/poster.ts
const black = "iVBORw0KGgoAAAANSUhEUgAAAoAAAAFoAQAAAADvSXf8AAAAMklEQVR42u3BAQ0AAADCoPdP7ewBFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3cegAATDOVLsAAAAASUVORK5CYII=";
const plainPoster = {
	file: "poster.png",
	type: "image/png",
	source: plainSource()
};
function plainSource() {
	const bytes = new Uint8Array(Buffer.from(black, "base64"));
	return {
		size: bytes.length,
		bytes: async () => bytes,
		read: async (start, end) => bytes.subarray(start, end),
		async *stream() {
			yield bytes;
		}
	};
}

// adapters/reddit/submission.ts
async function submit(payload, handle, media, context) {
	const post = postOf(payload);
	const text = payload.parts[0].text;
	return make(payload, context, {
		method: "POST",
		url: api$1(context, "/api/submit"),
		...form({
			...commonFields(post, handle),
			kind: post.kind,
			...text === "" ? {} : { text },
			...post.url === void 0 ? {} : { url: post.url },
			...post.crosspost === void 0 ? {} : { crosspost_fullname: post.crosspost },
			...media,
			resubmit: post.resubmit
		})
	});
}
async function submitGallery(payload, handle, assets, context) {
	const post = postOf(payload);
	return make(payload, context, {
		method: "POST",
		url: api$1(context, "/api/submit_gallery_post.json"),
		json: {
			api_type: "json",
			...commonFields(post, handle),
			text: payload.parts[0].text,
			show_error_list: true,
			items: assets.map(({ id }, index) => ({
				media_id: id,
				caption: post.captions?.[index] ?? "",
				outbound_url: ""
			}))
		}
	});
}
function commonFields(post, { flair }) {
	return {
		sr: post.subreddit ?? "",
		title: post.title ?? "",
		nsfw: post.nsfw,
		spoiler: post.spoiler,
		sendreplies: post.send_replies,
		validate_on_submit: true,
		...flair === void 0 ? {} : { flair_id: flair },
		...flair === void 0 || post.flair_text === void 0 ? {} : { flair_text: post.flair_text }
	};
}
async function make(payload, context, request) {
	const answer = await call(context, request);
	if ("outcome" in answer) return answer;
	const fault = makingFault(answer, context);
	if (fault === null) return answer;
	return (answer.kind === "answer" ? inBandError(answer.json)?.code : void 0) === "ALREADY_SUB" ? linkIsThere(fault, payload, context) : fault;
}
async function linkIsThere(fault, payload, context) {
	const things = await ownThings("submitted", context);
	if (!("outcome" in things) && matchPost(postOf(payload), payload.parts[0].text, things).kind === "none") return {
		...fault,
		message: `${fault.message}; \`resubmit: true\` posts it all the same`
	};
	return {
		...fault,
		outcome: "unknown",
		code: "platform.conflict"
	};
}

// adapters/reddit/send-later.ts
const pauses = [
	2,
	3,
	5,
	5,
	10,
	10,
	15,
	15,
	20,
	20,
	20
].map((seconds) => seconds * 1e3);
const mostSilent = 2;
async function sendLater(payload, handle, context) {
	if (handle.silent >= mostSilent) {
		await context.remember({
			...handle,
			silent: 0
		});
		return neverMade;
	}
	const fields = await uploadFiles(payload, context);
	if ("outcome" in fields) return fields;
	const before = await ownThings("submitted", context);
	if ("outcome" in before) return before;
	const marked = {
		...handle,
		submitted: context.now()
	};
	await context.remember(marked);
	const answer = await submit(payload, handle, fields, context);
	if ("outcome" in answer) return answer;
	const data = postAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0).data?.json.data;
	if (data === void 0) return unreadable(dialect);
	if (data.name !== void 0) return receiptOf({
		name: data.name,
		url: data.url,
		at: context.now()
	}, 0, payload);
	return await waitForPost(payload, new Set(before.map(({ name }) => name)), context) ?? await stillInWork(marked, context);
}
async function uploadFiles(payload, context) {
	const assets = await uploadAll(payload.parts[0].media, context);
	if (!Array.isArray(assets)) return assets;
	const { url } = assets[0];
	if (postOf(payload).kind === "image") return { url };
	const poster = await uploadPoster(payload, context);
	return "outcome" in poster ? poster : {
		url,
		video_poster_url: poster.url
	};
}
async function uploadPoster(payload, context) {
	const { thumbnail } = postOf(payload);
	if (thumbnail === void 0) return upload(plainPoster, context);
	return upload({
		file: thumbnail.file,
		type: thumbnail.type,
		source: await context.media(thumbnail)
	}, context);
}
async function waitForPost(payload, known, context) {
	for (const pause of pauses) {
		try {
			await context.wait(pause);
		} catch {
			return null;
		}
		const things = await ownThings("submitted", context);
		if ("outcome" in things) continue;
		const fresh = things.filter(({ name }) => !known.has(name));
		const match = matchPost(postOf(payload), payload.parts[0].text, fresh);
		if (match.kind === "same") return receiptOfThing(match.thing, 0, payload);
	}
	return null;
}
async function stillInWork(handle, context) {
	await context.remember({
		...handle,
		silent: handle.silent + 1
	});
	return {
		outcome: "unknown",
		code: "platform.processing",
		message: "Reddit took the file and has not made a post of it yet; it may come out by itself",
		retryAt: null
	};
}
const neverMade = {
	outcome: "rejected",
	code: "platform.media",
	message: `Reddit took the file ${mostSilent} times and made no post of it, which it does where it cannot process a file`,
	retryAt: null
};

// adapters/reddit/send.ts
async function send(payload, context) {
	const receipts = [...context.receipts];
	const wasWhole = receipts.length === payload.parts.length;
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const receipt = await sendPart(payload, index, receipts.at(-1) ?? null, context);
		if ("outcome" in receipt) return outcomeOf(receipt, receipts, index + 1);
		receipts.push(receipt);
		await context.delivered(receipt);
	}
	const look = await lookAtThings(receipts, wasWhole, context);
	if (look.hidden !== null) return outcomeOf(look.hidden.fault, receipts, look.hidden.part);
	const said = wasWhole ? "it was there already; nothing was sent again" : "sent";
	const message = look.note === null ? said : `${said}; ${look.note}`;
	return {
		outcome: "delivered",
		code: wasWhole ? "recovered" : "sent",
		message,
		receipts
	};
}
function sendPart(payload, index, before, context) {
	const post = postOf(payload);
	if (before !== null) return sendComment(payload, index, {
		name: before.id,
		isOwn: true
	}, context);
	if (post.kind === "comment") return sendComment(payload, index, {
		name: post.reply_to ?? "",
		isOwn: false
	}, context);
	const handle = redditHandle.parse(context.handle ?? {});
	return post.kind === "image" || post.kind === "video" ? sendLater(payload, handle, context) : sendNow(payload, handle, context);
}
async function sendNow(payload, handle, context) {
	const assets = await uploadAll(payload.parts[0].media, context);
	if (!Array.isArray(assets)) return assets;
	const answer = await (assets.length > 0 ? submitGallery(payload, handle, assets, context) : submit(payload, handle, {}, context));
	if ("outcome" in answer) return answer;
	const data = postAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0).data?.json.data;
	if (data?.name === void 0) return unreadable(dialect);
	return receiptOf({
		name: data.name,
		url: data.url,
		at: context.now()
	}, 0, payload);
}

// adapters/reddit/update.ts
async function update(payload, receipts, context) {
	const fixed = changeOfWhatIsFixed(payload, receipts);
	if (fixed !== null) return outcomeOf(refused(fixed), receipts, 1);
	const things = await thingsByName(receipts.map(({ id }) => id), context);
	if ("outcome" in things) return outcomeOf(things, receipts, 1);
	for (const [index, receipt] of receipts.entries()) {
		const thing = things.find(({ name }) => name === receipt.id);
		const fault = await updatePart(payload.parts[index].text, receipt, thing, context);
		if (fault !== null) return outcomeOf(fault, receipts, index + 1);
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: "edited",
		receipts: [...receipts]
	};
}
function changeOfWhatIsFixed(payload, receipts) {
	if (payload.parts.length !== receipts.length) return `${receipts.length} parts are out, and an edit can neither add nor remove one`;
	const { ref } = receipts[0];
	if (ref === void 0 || ref === fixedDigest(payload)) return null;
	return "of a post on Reddit only the text can be changed, not its title, place, link, files or marks";
}
async function updatePart(text, { id, url }, thing, context) {
	if (thing === void 0 || isDeleted(thing)) return refused(`${url ?? id} was removed`);
	if ((thing.body ?? thing.selftext ?? "") === text) return null;
	const request = form({
		thing_id: id,
		text
	});
	const answer = await call(context, {
		method: "POST",
		url: api$1(context, "/api/editusertext"),
		...request
	});
	if ("outcome" in answer) return answer;
	const fault = quietFault(answer, context);
	if (fault !== null) return fault;
	return answer.kind === "answer" && editAnswer.safeParse(answer.json).success ? null : {
		...unreadable(dialect),
		outcome: "throttled"
	};
}
function refused(message) {
	return {
		outcome: "rejected",
		code: "platform.refused",
		message,
		retryAt: null
	};
}

// adapters/reddit.ts
const scopes = [
	"identity",
	"read",
	"history",
	"submit",
	"edit",
	"flair"
];
const adapter = {
	id: "reddit",
	name: "Reddit",
	limits: redditLimits,
	account: strictObject({
		username: string().regex(/^[\w-]{3,20}$/, "the name of the account, without u/").describe("The name of the account, without u/. Reddit wants to be told it with every call."),
		subreddit: subredditName.optional().describe("Where posts go: the name of a subreddit, or u/NAME for the profile. A post can choose another one.")
	}),
	options: redditOptions,
	credentials: {
		client_id: {
			title: "Client ID",
			where: "Below the name of the app at https://old.reddit.com/prefs/apps, once Reddit approved one.",
			scopes
		},
		client_secret: {
			title: "Client secret",
			where: "Beside the client ID; an app of the kind \"installed\" has none.",
			scopes
		},
		refresh_token: {
			title: "Refresh token",
			where: "From the consent of the account to the app, with duration=permanent.",
			scopes
		},
		password: {
			title: "Password of the account",
			isFree: true,
			where: "In place of the refresh token, for an app of the kind \"script\" and an account without a second factor.",
			scopes
		}
	},
	attachments,
	connection,
	credentialSets: [[
		"client_id",
		"client_secret",
		"refresh_token"
	], [
		"client_id",
		"client_secret",
		"password"
	]],
	revocation,
	look,
	render,
	send,
	prepare,
	asksInPlan: true,
	find,
	list: list$3,
	findsByWords: true,
	missing,
	page,
	owns,
	remove,
	update,
	settleMilliseconds: 15e3,
	async check(context) {
		const me = await whoAmI(context);
		if ("outcome" in me) return { fault: me };
		const credential = await credentialState(context);
		const url = `https://www.reddit.com/user/${me.name}`;
		return {
			id: me.id,
			name: me.name,
			url,
			...credential === null ? {} : { credential }
		};
	}
};

export { adapter };