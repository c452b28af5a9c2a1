import { a as attachedMedia, c as createFault, d as outcomeOf, f as stepFault, h as exchange, i as writtenLinks, l as mediaFault, m as quote, o as payloadMedia, p as unreadable, r as withLink, s as plainText, u as notPrepared } from "./written-links.js";
import { B as object, E as _enum, G as string, J as unknown, M as custom, P as int, U as record, W as strictObject, j as boolean, k as array, q as union, z as number } from "./nouns.js";
import { t as withoutToken } from "./without-token.js";
import { i as exchangeCode, r as consentPage } from "./consent.js";
import { t as waited } from "./waited.js";
import { Rt as countGraphemes, jn as canonicalJson } from "./publishing.js";
import { t as uploadAddress } from "./upload-address.js";
import { t as byteOffsets } from "./entities.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { t as revokeToken } from "./revocation.js";
import { createHash } from "node:crypto";

// adapters/linkedin/answers.ts
const postUrn = string().regex(/^urn:li:(?:share|ugcPost):\d{1,30}$/);
const mediaUrn = string().regex(/^urn:li:(?:image|video|document):[\w-]{1,200}$/);
const milliseconds = number().int().positive();
const token = string().regex(/^[\w.~+/=-]{8,4096}$/);
const scopes$1 = string().max(2e3).transform((text) => text.split(/[ ,]+/).filter((scope) => scope !== ""));
const tokenAnswer = object({
	access_token: token,
	expires_in: number().positive().default(3600),
	refresh_token_expires_in: number().positive().optional().catch(void 0),
	scope: scopes$1.optional().catch(void 0)
});
const introspectAnswer = object({
	active: boolean(),
	scope: scopes$1.optional().catch(void 0),
	expires_at: number().positive().optional().catch(void 0)
});
const userinfoAnswer = object({
	sub: string().regex(/^[\w-]{1,100}$/),
	name: string().default("")
});
const rolesAnswer = object({ elements: array(object({
	organization: string().optional(),
	organizationTarget: string().optional(),
	role: string()
})) });
const initializedAnswer = object({ value: object({
	image: mediaUrn.optional(),
	document: mediaUrn.optional(),
	uploadUrl: string()
}) });
const videoAnswer = object({ value: object({
	video: mediaUrn,
	uploadToken: string().default(""),
	uploadInstructions: array(object({
		uploadUrl: string(),
		firstByte: int().min(0),
		lastByte: int().min(0)
	})).min(1)
}) });
const mediaAnswer = object({
	status: string(),
	processingFailureReason: string().nullish()
});
const postAnswer = object({
	id: postUrn,
	commentary: string().default(""),
	lifecycleState: string().default("PUBLISHED"),
	content: record(string(), unknown()).nullish(),
	createdAt: milliseconds
});
const postsAnswer = object({ elements: array(postAnswer) });
const commentId = string().regex(/^(?:\d{1,30}|urn:li:comment:\(urn:li:\w+:\d+,\d{1,30}\))$/).transform((written) => /(\d+)\)?$/.exec(written)[1]);
const commentAnswer = object({
	id: commentId.optional(),
	actor: string().default(""),
	message: object({ text: string().default("") }),
	created: object({ time: milliseconds })
});
const commentsAnswer = object({ elements: array(commentAnswer.extend({ id: commentId })) });

// adapters/linkedin/errors.ts
const errorBody = object({
	code: string().optional(),
	message: string().optional(),
	errorDetails: object({ inputErrors: array(object({
		code: string().optional(),
		description: string().optional()
	})) }).optional().catch(void 0)
});
const tokenErrorBody = object({
	error: string(),
	error_description: string().optional()
});
function errorCode(answer) {
	if (answer.kind === "none" || answer.status < 400) return null;
	const body = errorBody.safeParse(answer.json).data;
	return body?.errorDetails?.inputErrors[0]?.code ?? body?.code ?? null;
}
function errorMessage(json) {
	const token = tokenErrorBody.safeParse(json).data;
	if (token !== void 0) return [token.error, token.error_description].filter(Boolean).join(": ");
	const body = errorBody.safeParse(json).data;
	return [body?.errorDetails?.inputErrors[0]?.code ?? body?.code, body?.message].filter(Boolean).join(": ") || null;
}
const dialect = {
	name: "LinkedIn",
	errorText: errorMessage,
	throttledUntil: () => null
};

// adapters/linkedin/version.ts
const apiVersion = {
	month: "202607",
	ends: "2027-07-15",
	source: "https://learn.microsoft.com/en-us/linkedin/marketing/integrations/migrations"
};

// adapters/linkedin/faults.ts
const day$1 = 864e5;
const pause = 3e5;
const commentPause = 6e4;
function makingFault(answer, context) {
	const fault = createFault(answer, dialect);
	if (fault !== null && answer.kind === "answer" && answer.status === 409) return {
		...fault,
		outcome: "unknown",
		code: "platform.error"
	};
	return named(fault, answer, context);
}
function quietFault(answer, context) {
	return named(stepFault(answer, dialect), answer, context);
}
function questionFault(answer, context) {
	return named(notPrepared(answer, dialect).fault, answer, context);
}
function named(fault, answer, context) {
	if (fault === null || answer.kind === "none") return fault;
	const code = errorCode(answer);
	const words = errorMessage(answer.json) ?? "";
	if (answer.status === 429) return {
		...fault,
		retryAt: new Date(freeAt(answer, words, context.now())).toISOString()
	};
	if (answer.status === 426) {
		const advice = `version ${apiVersion.month} of its API has ended; take a newer release`;
		return {
			...fault,
			message: `${fault.message}; ${advice}`
		};
	}
	if (answer.status === 403 && words.includes("Unpermitted fields")) return {
		...fault,
		code: "platform.refused"
	};
	if (code?.startsWith("MEDIA_ASSET_") || code === "INVALID_VIDEO_ID") return {
		...fault,
		code: "platform.media"
	};
	if (code === "EXPIRED_UPLOAD_URL") return {
		...fault,
		outcome: "throttled",
		code: "platform.media"
	};
	return fault;
}
function freeAt({ headers }, words, now) {
	const after = headers["retry-after"] ?? "";
	if (/^\d{1,6}$/.test(after)) return now + Number(after) * 1e3;
	if (/\bDAY\b/.test(words)) return (Math.floor(now / day$1) + 1) * day$1;
	return now + (/comment create throttled/i.test(words) ? commentPause : pause);
}

// adapters/linkedin/tokens.ts
const forRefresh = [
	"client_id",
	"client_secret",
	"refresh_token"
];
const margin = 3e5;
function isRenewable({ credentials }) {
	return forRefresh.every((name) => credentials[name]);
}
async function accessToken(context) {
	if (!isRenewable(context)) return context.credentials.access_token || missingToken;
	const known = context.session.get("token");
	if (known !== void 0 && "outcome" in known) return known;
	if (known !== void 0 && known.expiresAt - margin > context.now()) return known.value;
	const token = await refresh(context);
	if ("value" in token || token.outcome === "rejected") context.session.set("token", token);
	return "value" in token ? token.value : token;
}
function forgetToken({ session }) {
	session.delete("token");
}
async function refresh(context) {
	const fields = Object.fromEntries(forRefresh.map((name) => [name, context.credentials[name] ?? ""]));
	const answer = await exchange(context, {
		method: "POST",
		url: tokenAddress(context, "accessToken"),
		headers: { "content-type": "application/x-www-form-urlencoded" },
		bytes: new TextEncoder().encode(new URLSearchParams({
			grant_type: "refresh_token",
			...fields
		}).toString())
	});
	const read = answer.kind === "answer" && answer.status === 200 ? tokenAnswer.safeParse(answer.json) : null;
	if (!read?.success) return refusedRefresh(questionFault(answer, context));
	const { access_token: value, expires_in: seconds, refresh_token_expires_in: left, scope = null } = read.data;
	const refreshEndsAt = left === void 0 ? null : context.now() + left * 1e3;
	return {
		value,
		expiresAt: context.now() + seconds * 1e3,
		refreshEndsAt,
		scopes: scope
	};
}
function refreshed({ session }) {
	const known = session.get("token");
	return known === void 0 || "outcome" in known ? null : known;
}
function tokenAddress(context, path) {
	return `${context.origin("https://www.linkedin.com")}/oauth/v2/${path}`;
}
function refusedRefresh(fault) {
	if (fault.outcome !== "rejected") return fault;
	const advice = fault.message.includes("invalid_grant") ? "; its owner has to consent to the app again" : "";
	return {
		...fault,
		code: "platform.credentials",
		message: `${fault.message}${advice}`
	};
}
const missingToken = {
	outcome: "rejected",
	code: "platform.credentials",
	message: "LinkedIn: there is neither an access token nor a refresh token with its client",
	retryAt: null
};

// adapters/linkedin/api.ts
const apiOrigin = "https://api.linkedin.com";
const uploadHosts = ["www.linkedin.com"];
function call(context, { method, path, query, json, restliMethod }) {
	return authorized(context, {
		method,
		url: `${context.origin(apiOrigin)}/rest/${path}${query === void 0 ? "" : `?${query}`}`,
		headers: {
			"linkedin-version": apiVersion.month,
			"x-restli-protocol-version": "2.0.0",
			...restliMethod === void 0 ? {} : { "x-restli-method": restliMethod }
		},
		...json === void 0 ? {} : { json }
	});
}
function askWho(context) {
	return authorized(context, {
		method: "GET",
		url: `${context.origin(apiOrigin)}/v2/userinfo`
	});
}
async function authorized(context, request) {
	const answer = await ask(context, request);
	if ("outcome" in answer || answer.kind === "none" || answer.status !== 401 || !isRenewable(context)) return answer;
	forgetToken(context);
	return ask(context, request);
}
async function ask(context, request) {
	const token = await accessToken(context);
	if (typeof token !== "string") return token;
	const headers = {
		authorization: `Bearer ${token}`,
		...request.headers
	};
	return withoutToken(await exchange(context, {
		...request,
		headers
	}), token);
}

// adapters/linkedin/account.ts
function organizationOf({ place }) {
	return place.organization === void 0 ? null : `urn:li:organization:${place.organization}`;
}
async function authorOf(context) {
	const known = context.session.get("author");
	if (known !== void 0) return known;
	const organization = organizationOf(context.account);
	const author = await (organization === null ? personOf(context) : pageOf(organization, context));
	if (!("outcome" in author)) context.session.set("author", author);
	return author;
}
async function personOf(context) {
	const answer = await askWho(context);
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? userinfoAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	return {
		urn: `urn:li:person:${read.data.sub}`,
		name: read.data.name || read.data.sub
	};
}
const mayPost = [
	"ADMINISTRATOR",
	"CONTENT_ADMIN",
	"CONTENT_ADMINISTRATOR",
	"DIRECT_SPONSORED_CONTENT_POSTER"
];
const mostRoles = 100;
async function pageOf(urn, context) {
	const answer = await call(context, {
		method: "GET",
		path: "organizationAcls",
		query: `q=roleAssignee&state=APPROVED&count=${mostRoles}`,
		restliMethod: "FINDER"
	});
	if ("outcome" in answer) return answer;
	const name = `organization ${urn.split(":").at(-1)}`;
	if (answer.kind === "answer" && answer.status === 403) return {
		urn,
		name
	};
	const read = answer.kind === "answer" && answer.status === 200 ? rolesAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	const { elements } = read.data;
	const own = elements.filter(({ organization, organizationTarget }) => (organization ?? organizationTarget) === urn);
	if (own.some(({ role }) => mayPost.includes(role)) || elements.length >= mostRoles) return {
		urn,
		name
	};
	const roles = own.map(({ role }) => role).join(", ");
	return {
		outcome: "rejected",
		code: "platform.forbidden",
		message: `LinkedIn: the member of the token has ${roles === "" ? "no role" : `the role ${roles} alone`} on the page of ${name}; posting needs one of ${mayPost.join(", ")}`,
		retryAt: null
	};
}

// adapters/linkedin/addresses.ts
const host = /^(?:[a-z]{2,3}\.|www\.)?linkedin\.com$/;
function permalink(urn) {
	return `https://www.linkedin.com/feed/update/${urn}/`;
}
function page({ place }) {
	return place.organization === void 0 ? "https://www.linkedin.com/in/me/recent-activity/all/" : `https://www.linkedin.com/company/${place.organization}/`;
}
const forms = [/^\/feed\/update\/urn:li:(?:share|ugcPost|activity):\d{1,30}\/?$/, /^\/posts\/[^/]+-(?:share|ugcPost|activity)-\d{1,30}[^/]*\/?$/];
function owns(address) {
	const path = safelyDecoded(address.pathname);
	return host.test(address.hostname) && forms.some((form) => form.test(path));
}
function safelyDecoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return "";
	}
}

// adapters/linkedin/connection.ts
const ofPerson = [
	{
		scope: "openid",
		why: "to know whose account it is"
	},
	{
		scope: "profile",
		why: "to show their name"
	},
	{
		scope: "w_member_social",
		why: "to publish in the name of the member, and to remove what they retract"
	}
];
const ofOrganization = [
	{
		scope: "w_organization_social",
		why: "to publish in the name of the page, and to remove what is retracted"
	},
	{
		scope: "r_organization_social",
		why: "to find a post again after a doubt"
	},
	{
		scope: "rw_organization_admin",
		why: "to see that the member may post for the page"
	}
];
const connection = {
	redirect: {
		kind: "loopback",
		host: "localhost"
	},
	client: [{
		credential: "client_id",
		title: "Client ID of the app",
		where: "At developer.linkedin.com: the app, Auth.",
		isSecret: false
	}, {
		credential: "client_secret",
		title: "Client secret of the app",
		where: "Beside the client ID.",
		isSecret: true
	}],
	gives: ["access_token", "refresh_token"],
	rights: (account) => organizationOf(account) === null ? ofPerson : ofOrganization,
	authorize: (context, request) => consentPage(`${context.origin("https://www.linkedin.com")}/oauth/v2/authorization`, request, {
		client_id: context.credentials.client_id ?? "",
		scope: request.scopes.join(" ")
	}),
	exchange: (context, request, code) => exchangeCode(context, request, code, {
		url: tokenAddress(context, "accessToken"),
		fields: {
			client_id: context.credentials.client_id ?? "",
			client_secret: context.credentials.client_secret ?? ""
		},
		accessToken: "access_token",
		separator: /[ ,]+/,
		dialect
	})
};

// adapters/linkedin/introspect.ts
async function introspect(context, token) {
	const { client_id, client_secret } = context.credentials;
	if (!client_id || !client_secret || !token) return null;
	const got = await exchange(context, {
		method: "POST",
		url: tokenAddress(context, "introspectToken"),
		headers: { "content-type": "application/x-www-form-urlencoded" },
		bytes: new TextEncoder().encode(new URLSearchParams({
			client_id,
			client_secret,
			token
		}).toString())
	});
	return (got.kind === "answer" && got.status === 200 ? introspectAnswer.safeParse(got.json) : null)?.data ?? null;
}

// adapters/linkedin/credential-state.ts
async function credentialState(context) {
	const known = isRenewable(context) ? refreshed(context) : await introspected(context);
	if (known === null) return null;
	const { refreshEndsAt: endsAt, scopes } = known;
	const needed = organizationOf(context.account) === null ? "w_member_social" : "w_organization_social";
	return {
		endsAt,
		scopes,
		missing: scopes === null || scopes.includes(needed) ? [] : [needed]
	};
}
async function introspected(context) {
	const read = await introspect(context, context.credentials.access_token);
	if (!read?.active) return null;
	const { expires_at: seconds, scope = null } = read;
	return {
		refreshEndsAt: seconds === void 0 ? null : seconds * 1e3,
		scopes: scope
	};
}

// adapters/linkedin/handle.ts
const linkedinHandle = object({
	author: string(),
	asked: int().min(0),
	videos: record(string(), string()),
	duplicate: string().nullable()
});
async function keep(handle, changes, context) {
	Object.assign(handle, changes);
	await context.remember({ ...handle });
}

// adapters/linkedin/little-text.ts
const reserved = /[\\|{}@[\]()<>#*_~]/g;
function littleText({ text, entities }) {
	const bytes = Buffer.from(text);
	const between = (start, end) => bytes.subarray(start, end).toString();
	let written = "";
	let from = 0;
	for (const { start, end, kind, value } of entities) {
		written += escaped(between(from, start)) + elementOf(kind, value, between(start, end));
		from = end;
	}
	return written + escaped(between(from, bytes.length));
}
function escaped(text) {
	return text.replace(reserved, "\\$&");
}
function elementOf(kind, value, shown) {
	switch (kind) {
		case "mention": return `@[${escaped(shown)}](${value})`;
		case "tag": return `{hashtag|${escaped([...shown][0])}|${escaped(value)}}`;
		case "link": return escaped(shown);
	}
}
const element = /\\([\\|{}@[\]()<>#*_~])|\{hashtag\|\\?([#＃])\|((?:\\.|[^\\}])*)\}|@\[((?:\\.|[^\\\]])*)\]\(urn:li:\w+:[\w-]+\)/gs;
function shownText(written) {
	return written.replace(element, (_, sign, hash, tag = "", name = "") => sign ?? `${hash ?? ""}${unescaped(tag + name)}`);
}
function unescaped(text) {
	return text.replace(/\\(.)/gs, "$1");
}

// adapters/linkedin/body.ts
const card = object({
	source: string(),
	title: string(),
	description: string().optional(),
	thumbnail: custom((value) => typeof value === "object" && value !== null).optional()
});
const poll = object({
	question: string(),
	options: array(string()),
	expires_in: number()
});
const options = object({
	visibility: string(),
	allow_reposts: boolean(),
	document_title: string().optional(),
	card: card.optional(),
	poll: poll.optional()
});
function cardOf$1(payload) {
	return options.parse(payload.options).card;
}
function postBody(payload, author, uploaded) {
	const { visibility, allow_reposts: mayRepost } = options.parse(payload.options);
	const content = contentOf(payload, uploaded);
	return {
		author,
		commentary: littleText(payload.parts[0]),
		visibility,
		distribution: {
			feedDistribution: "MAIN_FEED",
			targetEntities: [],
			thirdPartyDistributionChannels: []
		},
		lifecycleState: "PUBLISHED",
		isReshareDisabledByAuthor: !mayRepost,
		...content === null ? {} : { content }
	};
}
function contentOf(payload, { media: urns, thumbnail }) {
	const { card, poll, document_title: title } = options.parse(payload.options);
	const { media } = payload.parts[0];
	const items = media.map(({ alt }, index) => ({
		id: urns[index],
		...alt === "" ? {} : { altText: alt }
	}));
	if (items.length > 1) return { multiImage: { images: items } };
	if (items.length === 1) return { media: {
		...items[0],
		...title === void 0 ? {} : { title }
	} };
	if (card !== void 0) {
		const { source, title: cardTitle, description } = card;
		return { article: {
			source,
			title: cardTitle,
			...description === void 0 ? {} : { description },
			...thumbnail === null ? {} : { thumbnail }
		} };
	}
	return poll === void 0 ? null : { poll: pollBody(poll) };
}
const day = 86400;
const durations = {
	[day]: "ONE_DAY",
	[3 * day]: "THREE_DAYS",
	[7 * day]: "SEVEN_DAYS",
	[14 * day]: "FOURTEEN_DAYS"
};
function pollBody({ question, options: choices, expires_in: seconds }) {
	return {
		question,
		options: choices.map((text) => ({ text })),
		settings: { duration: durations[seconds] }
	};
}
function contentKind(payload) {
	const uploaded = {
		media: payload.parts[0].media.map(() => ""),
		thumbnail: null
	};
	return Object.keys(contentOf(payload, uploaded) ?? {})[0] ?? null;
}
function fixedDigest(payload) {
	const media = payload.parts[0].media.map(({ digest, alt }) => ({
		digest,
		alt
	}));
	const said = canonicalJson({
		options: payload.options,
		media
	});
	return createHash("sha256").update(said).digest("hex").slice(0, 32);
}

// adapters/linkedin/comment.ts
const mostTries$2 = 5;
const pauseAfter$2 = (tries) => 2e3 * 2 ** tries;
function commentsPath(post) {
	return `socialActions/${encodeURIComponent(post)}/comments`;
}
async function sendComment(part, post, actor, context) {
	const json = {
		actor,
		object: post.id,
		message: messageOf(part)
	};
	for (let tries = 0;; tries += 1) {
		const answer = await call(context, {
			method: "POST",
			path: commentsPath(post.id),
			json
		});
		if ("outcome" in answer) return answer;
		const fault = makingFault(answer, context);
		if (fault === null) return readComment(answer, post, context);
		if (!isTooEarly(answer, fault)) return parentGone(fault, answer, post);
		if (tries >= mostTries$2 || !await waited(pauseAfter$2(tries), context)) return later(fault);
	}
}
function messageOf({ text, entities }) {
	const bytes = Buffer.from(text);
	const unitsTo = (offset) => bytes.subarray(0, offset).toString().length;
	const attributes = entities.map(({ start, end, value: urn }) => {
		const kind = urn.split(":")[2];
		const value = { [kind]: { [kind]: urn } };
		return {
			start: unitsTo(start),
			length: unitsTo(end) - unitsTo(start),
			value
		};
	});
	return {
		text,
		...attributes.length === 0 ? {} : { attributes }
	};
}
function readComment(answer, post, context) {
	if (answer.kind === "none") return unreadable(dialect);
	const id = commentId.safeParse(answer.headers["x-restli-id"]).data ?? commentAnswer.safeParse(answer.json).data?.id;
	if (id === void 0) return unreadable(dialect);
	return commentReceipt(id, post, context.now());
}
function commentReceipt(id, post, at) {
	return {
		part: 2,
		id,
		url: null,
		at: new Date(at).toISOString(),
		ref: post.id
	};
}
function isTooEarly(answer, { outcome }) {
	if (answer.kind === "none" || outcome !== "rejected") return false;
	return /unable to obtain activity/i.test(errorMessage(answer.json) ?? "");
}
function later(fault) {
	return {
		...fault,
		outcome: "throttled",
		code: "platform.absent"
	};
}
function parentGone(fault, answer, post) {
	if (answer.kind === "none" || answer.status !== 404) return fault;
	return {
		...fault,
		code: "platform.parent-gone",
		message: `the post was removed (${post.url ?? post.id})`
	};
}

// adapters/linkedin/announce.ts
async function announce(part, handle, context) {
	if (handle.asked !== part) await keep(handle, { asked: part }, context);
}

// adapters/linkedin/ready.ts
const patience = 15e4;
const longestPause = 15e3;
async function whenReady(files, context) {
	const until = context.now() + patience;
	for (const file of files) {
		const end = await follow(file, until, context);
		if (end === "hidden") return await waited(blindWait(files), context) ? null : stopped;
		if (end !== "ready") return mediaFault(end, file.media.file);
	}
	return null;
}
async function follow({ urn }, until, context) {
	for (let pause = 1e3;; pause = Math.min(2 * pause, longestPause)) {
		const look = await lookAt(urn, context);
		if (look !== "working") return look;
		if (context.now() + pause > until) return tooSlow;
		if (!await waited(pause, context)) return stopped;
	}
}
async function lookAt(urn, context) {
	const path = `${urn.split(":")[2]}s/${encodeURIComponent(urn)}`;
	const answer = await call(context, {
		method: "GET",
		path
	});
	if ("outcome" in answer) return answer;
	if (answer.kind === "answer" && answer.status === 403) return "hidden";
	const read = answer.kind === "answer" && answer.status === 200 ? mediaAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	const { status, processingFailureReason: reason } = read.data;
	if (status === "AVAILABLE") return "ready";
	if (status !== "PROCESSING_FAILED") return "working";
	return {
		outcome: "rejected",
		code: "platform.media",
		message: `LinkedIn could not process it: ${reason ? quote(reason) : "it gives no reason"}`,
		retryAt: null
	};
}
function blindWait(files) {
	const [largest] = files.filter(({ media }) => media.kind === "video").map(({ media }) => media.size);
	return largest === void 0 ? 5e3 : 1e4 + Math.min(Math.ceil(largest / 5e3), 11e4);
}
const tooSlow = {
	outcome: "throttled",
	code: "platform.absent",
	message: "LinkedIn is still processing it; nothing is out, and a later run goes on",
	retryAt: null
};
const stopped = {
	outcome: "throttled",
	code: "run.stopped",
	message: "the run was stopped",
	retryAt: null
};

// adapters/linkedin/upload.ts
const fileMilliseconds = 11e4;
async function uploadFile(media, owner, context) {
	const kind = media.kind === "document" ? "document" : "image";
	const source = await context.media(media);
	const json = { initializeUploadRequest: { owner } };
	const begun = await call(context, {
		method: "POST",
		path: `${kind}s`,
		query: "action=initializeUpload",
		json
	});
	if ("outcome" in begun) return begun;
	const read = begun.kind === "answer" && begun.status === 200 ? initializedAnswer.safeParse(begun.json) : null;
	if (!read?.success) return mediaFault(questionFault(begun, context), media.file);
	const { [kind]: urn, uploadUrl } = read.data.value;
	const url = uploadAddress(context, uploadUrl, uploadHosts);
	if (url === null || urn === void 0) return mediaFault(strange, media.file);
	const headers = { "content-type": media.type };
	const sent = await authorized(context, {
		method: "PUT",
		url,
		headers,
		source,
		timeoutMilliseconds: fileMilliseconds
	});
	if ("outcome" in sent) return sent;
	const fault = quietFault(sent, context) ?? (isPage(sent) ? strange : null);
	return fault === null ? urn : mediaFault(fault, media.file);
}
function isPage(answer) {
	return answer.kind === "answer" && (answer.headers["content-type"] ?? "").startsWith("text/html");
}
const strange = {
	...unreadable(dialect),
	outcome: "throttled"
};

// adapters/linkedin/video.ts
const mostPartBytes = 67108864;
const partMilliseconds = 11e4;
const mostTries$1 = 4;
const pauseAfter$1 = (tries) => 1e3 * 2 ** tries;
async function uploadVideo(media, owner, context) {
	const source = await context.media(media);
	const begun = await begin(owner, source.size, context);
	if ("outcome" in begun) return mediaFault(begun, media.file);
	const tags = [];
	for (const { uploadUrl, firstByte, lastByte } of begun.uploadInstructions) {
		const tag = await sendPart$1(uploadUrl, firstByte, lastByte + 1, source, context);
		if (typeof tag !== "string") return mediaFault(tag, media.file);
		tags.push(tag);
	}
	const fault = await finalize(begun, tags, context);
	return fault === null ? begun.video : mediaFault(fault, media.file);
}
async function begin(owner, size, context) {
	const answer = await call(context, {
		method: "POST",
		path: "videos",
		query: "action=initializeUpload",
		json: { initializeUploadRequest: {
			owner,
			fileSizeBytes: size,
			uploadCaptions: false,
			uploadThumbnail: false
		} }
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? videoAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	return coversAll(read.data.value, size) ? read.data.value : strange;
}
function coversAll({ uploadInstructions }, size) {
	let next = 0;
	for (const { firstByte, lastByte } of uploadInstructions) {
		if (firstByte !== next || lastByte < firstByte || lastByte - firstByte >= mostPartBytes) return false;
		next = lastByte + 1;
	}
	return next === size;
}
async function sendPart$1(address, start, end, source, context) {
	const url = uploadAddress(context, address, uploadHosts);
	if (url === null) return strange;
	const bytes = await source.read(start, end);
	for (let tries = 0;; tries += 1) {
		const answer = await put(url, bytes, context);
		const tag = tagOf(answer);
		if (tag !== null) return tag;
		const fault = quietFault(answer, context) ?? strange;
		if (!(fault.outcome === "throttled" && fault.code !== "platform.throttled") || tries >= mostTries$1 || context.signal.aborted) return fault;
		if (!await waited(pauseAfter$1(tries), context)) return fault;
	}
}
function put(url, bytes, context) {
	return exchange(context, {
		method: "PUT",
		url,
		headers: { "content-type": "application/octet-stream" },
		bytes,
		timeoutMilliseconds: partMilliseconds
	});
}
function tagOf(answer) {
	if (answer.kind === "none" || answer.status < 200 || answer.status > 299 || isPage(answer)) return null;
	const tag = answer.headers.etag ?? "";
	return /^[\x21-\x7e]{1,1000}$/.test(tag) ? tag : null;
}
async function finalize({ video, uploadToken }, tags, context) {
	const answer = await call(context, {
		method: "POST",
		path: "videos",
		query: "action=finalizeUpload",
		json: { finalizeUploadRequest: {
			video,
			uploadToken,
			uploadedPartIds: tags
		} }
	});
	if ("outcome" in answer) return answer;
	return quietFault(answer, context) ?? (isPage(answer) ? strange : null);
}

// adapters/linkedin/media.ts
async function uploadAll(payload, handle, context) {
	const uploaded = {
		media: [],
		thumbnail: null
	};
	const files = payload.parts[0].media;
	for (const file of files) {
		const urn = await (file.kind === "video" ? keptVideo(file, handle, context) : uploadFile(file, handle.author, context));
		if (typeof urn !== "string") return urn;
		uploaded.media.push(urn);
	}
	const thumbnail = cardOf$1(payload)?.thumbnail;
	if (thumbnail !== void 0) {
		const urn = await uploadFile(thumbnail, handle.author, context);
		if (typeof urn !== "string") return urn;
		uploaded.thumbnail = urn;
	}
	const all = thumbnail === void 0 ? files : [thumbnail];
	const urns = thumbnail === void 0 ? uploaded.media : [uploaded.thumbnail];
	const fault = await whenReady(all.map((media, index) => ({
		media,
		urn: urns[index]
	})), context);
	if (fault === null) return uploaded;
	if (fault.code === "platform.media") await forgetVideos(handle, context);
	return fault;
}
async function keptVideo(file, handle, context) {
	const kept = handle.videos[file.digest];
	if (kept !== void 0) return kept;
	const urn = await uploadVideo(file, handle.author, context);
	if (typeof urn !== "string") return urn;
	await keep(handle, { videos: { [file.digest]: urn } }, context);
	return urn;
}
async function forgetVideos(handle, context) {
	if (Object.keys(handle.videos).length > 0) await keep(handle, { videos: {} }, context);
}

// adapters/linkedin/post.ts
const mostTries = 4;
const pauseAfter = (tries) => 3e3 * 2 ** tries;
async function sendPost(payload, handle, context) {
	const uploaded = await uploadAll(payload, handle, context);
	if ("outcome" in uploaded) return uploaded;
	const wasAsked = handle.asked > 0;
	await announce(1, handle, context);
	const json = postBody(payload, handle.author, uploaded);
	for (let tries = 0;; tries += 1) {
		const answer = await call(context, {
			method: "POST",
			path: "posts",
			json
		});
		if ("outcome" in answer) return answer;
		const fault = makingFault(answer, context);
		if (fault === null) return readPost(answer, payload, context);
		if (errorCode(answer) === "DUPLICATE_POST") return repeated(answer, fault, wasAsked, handle, context);
		if (errorCode(answer) !== "MEDIA_ASSET_WAITING_UPLOAD") return refused$1(answer, fault, handle, context);
		if (tries >= mostTries || !await waited(pauseAfter(tries), context)) return {
			...fault,
			outcome: "throttled"
		};
	}
}
function readPost(answer, payload, context) {
	if (answer.kind === "none") return unreadable(dialect);
	const urn = postUrn.safeParse(answer.headers["x-restli-id"]);
	if (urn.success) return postReceipt(urn.data, payload, context.now());
	if (answer.status !== 201) return unreadable(dialect);
	const message = "LinkedIn published it (201) and did not tell under which id: look at the page, and record its address";
	return {
		...unreadable(dialect),
		message
	};
}
function postReceipt(urn, payload, at) {
	const ref = fixedDigest(payload);
	return {
		part: 1,
		id: urn,
		url: permalink(urn),
		at: new Date(at).toISOString(),
		ref
	};
}
async function repeated(answer, fault, wasAsked, handle, context) {
	const json = answer.kind === "answer" ? answer.json : void 0;
	const urn = /urn:li:(?:share|ugcPost):\d{1,30}/.exec(errorMessage(json) ?? "")?.[0] ?? null;
	const message = `LinkedIn calls it a repeat of ${urn === null ? "something that was published lately" : permalink(urn)}`;
	if (!wasAsked) return {
		...fault,
		message: `${message}; change the text, or wait some minutes`
	};
	await keep(handle, { duplicate: urn ?? "unnamed" }, context);
	return {
		...fault,
		outcome: "unknown",
		code: "platform.conflict",
		message: `${message}, which may be this very post`
	};
}
async function refused$1(answer, fault, handle, context) {
	if (errorCode(answer) === "MEDIA_ASSET_PROCESSING_FAILED") await forgetVideos(handle, context);
	return fault;
}

// adapters/linkedin/look.ts
const pageSize$1 = 50;
const mostPages$1 = 20;
const skew = 3e5;
async function findPost(payload, context) {
	const { author } = linkedinHandle.parse(context.handle);
	const since = context.attemptedAt - skew;
	const found = [];
	for (let page = 0; page < mostPages$1; page += 1) {
		const query = `author=${encodeURIComponent(author)}&q=author&count=${pageSize$1}&start=${page * pageSize$1}&sortBy=CREATED`;
		const answer = await call(context, {
			method: "GET",
			path: "posts",
			query,
			restliMethod: "FINDER"
		});
		if ("outcome" in answer) return unclear(answer.message);
		const read = answer.kind === "answer" && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return unclear(questionFault(answer, context).message);
		const recent = read.data.elements.filter(({ createdAt }) => createdAt >= since);
		found.push(...recent.filter((post) => isMatch(post, payload, context)));
		if (recent.length === 0) return oldest(found, payload);
	}
	return unclear("LinkedIn shows more posts than can be looked through");
}
function oldest(posts, payload) {
	const [post] = [...posts].sort((one, other) => one.createdAt - other.createdAt);
	return post === void 0 ? { kind: "none" } : standing(post, payload);
}
function standing(post, payload) {
	if (post.lifecycleState === "PUBLISH_FAILED") return unclear(`LinkedIn has it as ${post.id} and could not publish it`);
	return {
		kind: "found",
		receipt: postReceipt(post.id, payload, post.createdAt)
	};
}
async function findRepeated(urn, payload, context) {
	const answer = await call(context, {
		method: "GET",
		path: `posts/${encodeURIComponent(urn)}`,
		query: "viewContext=AUTHOR"
	});
	if ("outcome" in answer) return unclear(answer.message);
	const post = (answer.kind === "answer" && answer.status === 200 ? postAnswer.safeParse(answer.json) : null)?.data;
	if (post !== void 0 && isMatch(post, payload, context)) return standing(post, payload);
	return unclear(`LinkedIn refused it as a repeat of ${urn}, which is not to be found: look at the page`);
}
function isMatch(post, payload, { taken }) {
	if (taken.has(post.id)) return false;
	const [wanted, shown] = [payload.parts[0].text, shownText(post.commentary)].map(essence);
	if (wanted !== shown) return false;
	return wanted !== "" || contentKind(payload) === (Object.keys(post.content ?? {})[0] ?? null);
}
function essence(text) {
	return text.normalize("NFC").replace(/\s+/g, "");
}
async function findComment(part, post, context) {
	const { author } = linkedinHandle.parse(context.handle);
	for (let page = 0; page < mostPages$1; page += 1) {
		const query = `count=${pageSize$1}&start=${page * pageSize$1}`;
		const answer = await call(context, {
			method: "GET",
			path: commentsPath(post.id),
			query
		});
		if ("outcome" in answer) return unclear(answer.message);
		const read = answer.kind === "answer" && answer.status === 200 ? commentsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return unclear(questionFault(answer, context).message);
		const match = read.data.elements.filter(({ actor, id }) => actor === author && !context.taken.has(id)).find(({ message }) => essence(message.text) === essence(part.text));
		if (match !== void 0) return {
			kind: "found",
			receipt: commentReceipt(match.id, post, match.created.time)
		};
		if (read.data.elements.length === 0) return { kind: "none" };
	}
	return unclear("LinkedIn shows more comments than can be looked through");
}
function unclear(message) {
	return {
		kind: "unclear",
		message
	};
}

// adapters/linkedin/find.ts
const secondLook = 5e3;
async function find(payload, context) {
	const receipts = [...context.receipts];
	if (organizationOf(context.account) === null) return unasked(receipts, context);
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const match = await lookTwice(() => findPart(payload, index, receipts[0], context), context);
		if (match.kind === "unclear") return {
			found: "unclear",
			message: match.message
		};
		if (match.kind === "none") return absent(receipts);
		receipts.push(match.receipt);
	}
	return {
		found: "all",
		receipts
	};
}
function absent(receipts) {
	return receipts.length === 0 ? { found: "none" } : {
		found: "some",
		receipts
	};
}
function unasked(receipts, context) {
	const { asked } = linkedinHandle.parse(context.handle);
	if (asked <= receipts.length) return absent(receipts);
	return {
		found: "unclear",
		message: "LinkedIn lets no app read a person's posts: look whether it is there"
	};
}
async function findPart(payload, index, post, context) {
	if (post !== void 0) return findComment(payload.parts[index], post, context);
	const { duplicate } = linkedinHandle.parse(context.handle);
	return duplicate === null ? findPost(payload, context) : findRepeated(duplicate, payload, context);
}
async function lookTwice(look, context) {
	const first = await look();
	if (first.kind !== "none") return first;
	return await waited(secondLook, context) ? look() : {
		kind: "unclear",
		message: "the run was stopped"
	};
}

// adapters/linkedin/list.ts
const pageSize = 50;
const mostPages = 20;
async function list(context) {
	const author = organizationOf(context.account);
	if (author === null) return { fault: {
		outcome: "rejected",
		code: "platform.forbidden",
		message: "LinkedIn lets no app read a person's posts",
		retryAt: null
	} };
	const posts = [];
	for (let page = 0; page < mostPages; page += 1) {
		const query = `author=${encodeURIComponent(author)}&q=author&count=${pageSize}&start=${page * pageSize}&sortBy=CREATED`;
		const answer = await call(context, {
			method: "GET",
			path: "posts",
			query,
			restliMethod: "FINDER"
		});
		if ("outcome" in answer) return { fault: answer };
		const read = answer.kind === "answer" && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return { fault: questionFault(answer, context) };
		for (const { id, createdAt, commentary, lifecycleState } of read.data.elements) {
			if (lifecycleState === "PUBLISH_FAILED") continue;
			posts.push({
				id,
				url: permalink(id),
				at: createdAt,
				text: shownText(commentary),
				links: []
			});
		}
		if (read.data.elements.length === 0) return {
			posts,
			isWhole: true
		};
	}
	return {
		posts,
		isWhole: false
	};
}

// adapters/linkedin/missing.ts
async function missing(receipts, context) {
	if (organizationOf(context.account) === null) return { missing: [] };
	const gone = [];
	for (const receipt of receipts) {
		const answer = await call(context, {
			method: "GET",
			path: partPath(receipt)
		});
		if ("outcome" in answer) return { fault: answer };
		if (answer.kind === "answer" && answer.status === 404) gone.push(receipt.part);
		else if (answer.kind === "none" || answer.status !== 200) return { fault: questionFault(answer, context) };
	}
	return { missing: gone };
}
function partPath({ part, id, ref }) {
	return part === 1 ? `posts/${encodeURIComponent(id)}` : `${commentsPath(ref ?? "")}/${encodeURIComponent(id)}`;
}

// adapters/linkedin/options.ts
const member = /^urn:li:(?:organization:\d{1,20}|person:[\w-]{1,100})$/;
const oneLine = (written) => written.trim() === written && !/[\n\r]/.test(written);
const pollSeconds = {
	P1D: 86400,
	P3D: 259200,
	P7D: 604800,
	P14D: 1209600
};
const linkedinOptions = strictObject({
	visibility: _enum([
		"public",
		"connections",
		"logged_in"
	]).optional().describe("Who sees it: everybody, the connections of a person, or members alone. Default: public."),
	allow_reposts: boolean().optional().describe("Whether others may repost it. Default: true."),
	mentions: record(string().min(1).refine(oneLine, "a name on one line"), string().regex(member, "a URN")).optional().describe("Who is mentioned: the name as it stands in the text, and its URN, such as {\"Acme Corporation\": \"urn:li:organization:123\"}. The name of a page must be its full name as LinkedIn has it, that of a person may be a part of theirs. An @ before the name is left out."),
	card: strictObject({
		title: string().min(1).refine(oneLine, "a title on one line").describe("The title of the card."),
		description: string().min(1).optional().describe("What stands below the title in some places."),
		thumbnail: string().min(1).optional().describe("Path of a JPEG, PNG or GIF that the card shows.")
	}).optional().describe("Makes a card of the `link` of the post. LinkedIn reads nothing from the page: without this, the link stands in the text alone."),
	document_title: string().min(1).refine(oneLine, "a title on one line").optional().describe("The title of the document among the media. Default: the name of its file."),
	poll: strictObject({
		question: string().min(1).describe("At most 140 characters."),
		options: array(string().min(1)).describe("Two to four choices of at most 30 characters."),
		duration: _enum([
			"P1D",
			"P3D",
			"P7D",
			"P14D"
		]).describe("How long it runs: one, three, seven or fourteen days.")
	}).optional().describe("A poll; not together with media or a card."),
	first_comment: string().refine((written) => written.trim() !== "", "a comment that is not empty").optional().describe("A comment that the author makes below the post, as plain text of at most 1,250 characters.")
});

// adapters/linkedin/post-look.ts
const look = {
	accent: {
		light: "#0a5b99",
		dark: "#86c3f4"
	},
	avatar: "circle",
	text: "above",
	follows: "comments",
	finds: ["link"],
	handle: ({ place }) => place.organization === void 0 ? null : `organization ${String(place.organization)}`,
	read({ options }) {
		const { card, poll, ...rest } = options;
		return {
			card: card === void 0 ? void 0 : {
				...card,
				url: card.source,
				image: card.thumbnail
			},
			poll: poll === void 0 ? void 0 : {
				...poll,
				seconds: poll.expires_in
			},
			rest
		};
	}
};

// adapters/linkedin/prepare.ts
async function prepare(_, context) {
	const author = await authorOf(context);
	if ("outcome" in author) return { fault: author };
	return {
		problems: [],
		handle: {
			author: author.urn,
			asked: 0,
			videos: {},
			duplicate: null
		}
	};
}

// adapters/linkedin/remove.ts
async function remove(receipt, context) {
	const query = receipt.part === 1 ? {} : await actorQuery(context);
	if ("outcome" in query) return { fault: query };
	const answer = await call(context, {
		method: "DELETE",
		path: partPath(receipt),
		restliMethod: "DELETE",
		...query
	});
	if ("outcome" in answer) return { fault: answer };
	return answer.kind === "answer" && [
		200,
		204,
		404
	].includes(answer.status) ? { removed: true } : { fault: questionFault(answer, context) };
}
async function actorQuery(context) {
	const author = await authorOf(context);
	return "outcome" in author ? author : { query: `actor=${encodeURIComponent(author.urn)}` };
}

// adapters/linkedin/entities.ts
const url = /https?:\/\/\S+/g;
const letter = /[\p{L}\p{M}\p{N}]/u;
const tag = /(?<=^|[\s([{"'“„‘«–—-])[#＃](?=[\p{M}\p{N}_]*\p{L})([\p{L}\p{M}\p{N}_]+)/gu;
function markedText(written, mentions) {
	const { text, found } = withoutAts(written, Object.keys(mentions));
	const tags = findTags(text).filter((each) => !found.some((mention) => overlap(each, mention)));
	const all = [...found.map(({ start, end, name }) => ({
		start,
		end,
		kind: "mention",
		value: mentions[name]
	})), ...tags.map(({ start, end }) => ({
		start,
		end,
		kind: "tag",
		value: text.slice(start + 1, end)
	}))].sort((one, other) => one.start - other.start);
	const byteOf = byteOffsets(text);
	return {
		text,
		entities: all.map(({ start, end, ...rest }) => ({
			start: byteOf(start),
			end: byteOf(end),
			...rest
		}))
	};
}
function withoutAts(written, names) {
	let text = "";
	let from = 0;
	const found = [];
	for (const { start, end, name } of findNames(written, names)) {
		text += written.slice(from, start).replace(/(?<![\p{L}\p{N}@])@$/u, "");
		found.push({
			start: text.length,
			end: text.length + name.length,
			name
		});
		text += name;
		from = end;
	}
	return {
		text: text + written.slice(from),
		found
	};
}
function findNames(text, names) {
	const found = [];
	const urls = stretches(text, url);
	for (const name of [...names].sort((one, other) => other.length - one.length)) for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
		const mention = {
			start,
			end: start + name.length,
			name
		};
		if (isWord(text, mention) && ![...urls, ...found].some((other) => overlap(mention, other))) found.push(mention);
	}
	return found.sort((one, other) => one.start - other.start);
}
function isWord(text, { start, end }) {
	const [before, first] = [lastOf(text.slice(0, start)), firstOf(text.slice(start))];
	const [last, after] = [lastOf(text.slice(start, end)), firstOf(text.slice(end))];
	return !(letter.test(before) && letter.test(first)) && !(letter.test(last) && letter.test(after));
}
function firstOf(text) {
	const point = text.codePointAt(0);
	return point === void 0 ? "" : String.fromCodePoint(point);
}
function lastOf(text) {
	return [...text.slice(-2)].at(-1) ?? "";
}
function findTags(text) {
	const urls = stretches(text, url);
	return stretches(text, tag).filter((each) => !urls.some((other) => overlap(each, other)));
}
function stretches(text, pattern) {
	return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length
	}));
}
function overlap(one, other) {
	return one.start < other.end && other.start < one.end;
}

// adapters/linkedin.limits.ts
const checked = "2026-11-24";
const pages = "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares";
const linkedinLimits = {
	text: {
		commentary: {
			max: 3e3,
			unit: "UTF-16 units as sent, with the backslashes and marks that LinkedIn needs",
			source: `${pages}/posts-api`,
			checked
		},
		comment: {
			max: 1250,
			unit: "UTF-16 units in the first comment",
			source: `${pages}/comments-api`,
			checked
		},
		card_title: {
			max: 400,
			unit: "UTF-16 units in the title of the card",
			source: `${pages}/posts-api`,
			checked
		},
		card_description: {
			max: 4086,
			unit: "UTF-16 units in the description of the card",
			source: `${pages}/posts-api`,
			checked
		},
		question: {
			max: 140,
			unit: "UTF-16 units in the question of the poll",
			source: `${pages}/poll-post-api`,
			checked
		}
	},
	parts: {
		max: 2,
		unit: "parts",
		source: `${pages}/comments-api`,
		checked
	},
	media: {
		count: {
			max: 20,
			unit: "files",
			source: `${pages}/multiimage-post-api`,
			checked
		},
		alt: {
			max: 4086,
			unit: "code points",
			source: `${pages}/posts-api`,
			checked
		},
		image: {
			types: [
				"image/jpeg",
				"image/png",
				"image/gif"
			],
			bytes: {
				max: 8e6,
				unit: "bytes",
				source: `${pages}/images-api`,
				checked
			},
			pixels: {
				max: 36152319,
				unit: "pixels",
				source: `${pages}/images-api`,
				checked
			},
			frames: {
				max: 250,
				unit: "frames",
				source: `${pages}/images-api`,
				checked
			}
		},
		video: {
			types: ["video/mp4"],
			count: {
				max: 1,
				unit: "videos",
				source: `${pages}/videos-api`,
				checked
			},
			bytes: {
				min: 76800,
				max: 5e8,
				unit: "bytes",
				source: `${pages}/videos-api`,
				checked
			},
			seconds: {
				min: 3,
				max: 1800,
				unit: "seconds",
				source: `${pages}/videos-api`,
				checked
			},
			ratio: {
				min: .417,
				max: 2.4,
				unit: "",
				source: `${pages}/videos-api`,
				checked
			}
		},
		document: {
			types: [
				"application/pdf",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
				"application/vnd.openxmlformats-officedocument.presentationml.presentation"
			],
			count: {
				max: 1,
				unit: "documents",
				source: `${pages}/documents-api`,
				checked
			},
			bytes: {
				max: 1e8,
				unit: "bytes",
				source: `${pages}/documents-api`,
				checked
			},
			pages: {
				max: 300,
				unit: "pages",
				source: `${pages}/documents-api`,
				checked
			}
		}
	},
	poll: {
		options: {
			min: 2,
			max: 4,
			unit: "options",
			source: `${pages}/poll-post-api`,
			checked
		},
		optionText: {
			max: 30,
			unit: "graphemes",
			source: `${pages}/poll-post-api`,
			checked
		},
		seconds: {
			min: 86400,
			max: 1209600,
			unit: "seconds",
			source: `${pages}/poll-post-api`,
			checked
		}
	}
};
const callsADay = {
	max: 150,
	unit: "calls a day",
	source: "https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/share-on-linkedin",
	checked
};

// adapters/linkedin/issues.ts
function issuesOf(input, written) {
	return [
		...partIssues(input),
		...mentionIssues(input, written),
		...cardIssues(input),
		...thumbnailIssues(input),
		...documentIssues(input),
		...pollIssues(input),
		...visibilityIssues(input)
	];
}
function partIssues({ text, file, account }) {
	if (text.length < 2) return [];
	const message = `${account.name}: LinkedIn has no threads; the post has ${text.length} parts`;
	return [issue("text.parts", {
		file,
		position: text[1].position
	}, message, "Remove the thematic breaks, give LinkedIn a `text` of its own, or use `first_comment`.")];
}
function mentionIssues(input, written) {
	const names = Object.keys(input.options.mentions ?? {});
	const texts = [written, input.options.first_comment ?? ""];
	const found = new Set(texts.flatMap((text) => withoutAts(text, names).found.map(({ name }) => name)));
	return names.filter((name) => !found.has(name)).map((name) => {
		const message = `\`mentions\` has "${name}", which does not stand in the text as words of its own`;
		return optionIssue(input, "post.option", "mentions", message, "Write the name in the text exactly so, or remove it.");
	});
}
function cardIssues(input) {
	const { card, poll } = input.options;
	if (card === void 0) return [];
	if (input.link === null) return [optionIssue(input, "post.option", "card", "there is a `card` and no `link` that it could lead to", "Add `link` to the front matter, or remove `card`.")];
	if (input.media.length === 0 && poll === void 0) return [];
	return [optionIssue(input, "media.mix", "card", `LinkedIn shows a card or ${poll === void 0 ? "media" : "a poll"}, and not both`, "Keep one of them; without `card`, the link stands in the text.")];
}
function thumbnailIssues(input) {
	const thumbnail = input.attached.get(input.options.card?.thumbnail ?? "");
	if (thumbnail === void 0) return [];
	const { type, size, file, width, height } = thumbnail;
	const { types, bytes, pixels } = linkedinLimits.media.image;
	const report = (code, message) => [optionIssue(input, code, "card", `${file} ${message}`)];
	if (!types.includes(type)) return report("media.type", `is ${type}; a thumbnail is ${types.join(", ")}`);
	if (size > bytes.max) return report("media.too-large", `has ${size} bytes; at most ${bytes.max}`);
	if (width * height <= pixels.max) return [];
	return report("media.dimensions", `has ${width * height} pixels; at most ${pixels.max}`);
}
function documentIssues(input) {
	const { document_title: title } = input.options;
	if (title === void 0 || input.media.some(({ kind }) => kind === "document")) return [];
	return [optionIssue(input, "post.option", "document_title", "there is a `document_title`, and no document among the media", "Add the document, or remove the title.")];
}
function pollIssues(input) {
	const { max } = linkedinLimits.poll.optionText;
	return (input.options.poll?.options ?? []).filter((option) => option.length > max && countGraphemes(option) <= max).map((option) => optionIssue(input, "poll.limit", "poll", `"${option}" has ${option.length} UTF-16 units; at most ${max}`));
}
function visibilityIssues(input) {
	if (input.options.visibility !== "connections" || input.account.place.organization === void 0) return [];
	return [optionIssue(input, "post.option", "visibility", "an organization has followers and no connections, so that nobody would see the post", "Use `public` or `logged_in`.")];
}

// adapters/linkedin/notes.ts
function notesOf({ options, link, media, account }) {
	const notes = [];
	const names = Object.keys(options.mentions ?? {});
	if (names.length > 0) notes.push(`LinkedIn shows a mention as plain text where the name is not as it has it: ${names.join(", ")}`);
	if (link !== null && options.card === void 0) notes.push("the link stands in the text; LinkedIn makes no card of it unless `card` gives it a title");
	if (account.place.organization === void 0 && media.length > 0) notes.push("LinkedIn does not tell an app whether it could process the media of a person: look at the post");
	const calls = callsFor(media.length);
	if (calls > callsADay.max / 5) notes.push(`takes about ${calls} calls; a self-serve app has ${callsADay.max} a day`);
	return notes;
}
function callsFor(files) {
	return 3 * files + 2;
}

// adapters/linkedin/render.ts
const visibilities = {
	public: "PUBLIC",
	connections: "CONNECTIONS",
	logged_in: "LOGGED_IN"
};
function render(input) {
	const { options, link } = input;
	const plain = input.text.map((part) => writtenLinks(plainText(part))).join("\n\n");
	const written = withLink(plain, isCard(input) ? null : link);
	const { first_comment: comment } = options;
	return {
		payload: {
			parts: [postPart(input, written), ...comment === void 0 ? [] : [commentPart(comment, options)]],
			options: payloadOptions(input)
		},
		issues: issuesOf(input, written),
		notes: notesOf(input)
	};
}
function isCard({ options, link, media }) {
	return link !== null && options.card !== void 0 && options.poll === void 0 && media.length === 0;
}
function postPart(input, written) {
	const { mentions = {}, card, poll } = input.options;
	const marked = markedText(written, mentions);
	const counts = {
		commentary: littleText(marked).length,
		...card === void 0 ? {} : {
			card_title: card.title.length,
			card_description: card.description?.length ?? 0
		},
		...poll === void 0 ? {} : { question: poll.question.length }
	};
	const media = payloadMedia(input.media.map((item) => ({
		...item,
		part: 1
	})), 1);
	return {
		...marked,
		media,
		counts
	};
}
function commentPart(written, { mentions = {} }) {
	const { text, entities } = markedText(written, mentions);
	return {
		text,
		entities: entities.filter(({ kind }) => kind === "mention"),
		media: [],
		counts: { comment: text.length }
	};
}
function payloadOptions(input) {
	const { visibility = "public", allow_reposts: mayRepost = true, poll, document_title: title } = input.options;
	const document = input.media.find(({ kind }) => kind === "document");
	return {
		visibility: visibilities[visibility],
		allow_reposts: mayRepost,
		...isCard(input) ? { card: cardOf(input) } : {},
		...document === void 0 ? {} : { document_title: title ?? stemOf(document.file) },
		...poll === void 0 ? {} : { poll: {
			question: poll.question,
			options: poll.options,
			expires_in: pollSeconds[poll.duration]
		} }
	};
}
function cardOf({ options, link, attached }) {
	const { title, description, thumbnail } = options.card;
	const media = attached.get(thumbnail ?? "");
	return {
		source: link,
		title,
		...description === void 0 ? {} : { description },
		...media === void 0 ? {} : { thumbnail: attachedMedia(media) }
	};
}
function stemOf(file) {
	return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}
function attachments({ card }) {
	return card?.thumbnail === void 0 ? [] : [{
		field: ["card", "thumbnail"],
		file: card.thumbnail,
		kind: "image"
	}];
}

// adapters/linkedin/revocation.ts
const revocation = {
	where: "In the settings of the member, at https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services: remove the app.",
	async revoke(context) {
		const { client_id, client_secret, refresh_token: refreshToken, access_token: accessToken } = context.credentials;
		const token = refreshToken || accessToken;
		if (!client_id || !client_secret || !token) return { revoked: false };
		const url = tokenAddress(context, "revoke");
		const answer = await revokeToken(context, {
			url,
			fields: {
				client_id,
				client_secret,
				token
			},
			dialect
		});
		if ("fault" in answer) return answer;
		return { revoked: (await introspect(context, token))?.active === false };
	}
};

// adapters/linkedin/send.ts
async function send(payload, context) {
	const receipts = [...context.receipts];
	const handle = linkedinHandle.parse(context.handle);
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const receipt = await sendPart(payload, index, receipts[0], handle, context);
		if ("outcome" in receipt) return outcomeOf(receipt, receipts, index + 1);
		receipts.push(receipt);
		await context.delivered(receipt);
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: messageFor(payload, context),
		receipts
	};
}
async function sendPart(payload, index, post, handle, context) {
	if (post === void 0) return sendPost(payload, handle, context);
	await announce(index + 1, handle, context);
	return sendComment(payload.parts[index], post, handle.author, context);
}
function messageFor(payload, { account }) {
	return organizationOf(account) === null && payload.parts[0].media.length > 0 ? "sent; LinkedIn does not say whether it could process the media: look at the post" : "sent";
}

// adapters/linkedin/update.ts
async function update(payload, receipts, context) {
	const fixed = changeOfWhatIsFixed(payload, receipts);
	if (fixed !== null) return outcomeOf(refused(fixed), receipts, 1);
	for (const receipt of receipts) {
		const fault = await change(payload, receipt, context);
		if (fault !== null) return outcomeOf(fault, receipts, receipt.part);
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: "edited",
		receipts: [...receipts]
	};
}
function changeOfWhatIsFixed({ parts, ...payload }, receipts) {
	if (parts.length !== receipts.length) return "an edit can neither add nor remove the first comment";
	const ref = receipts[0]?.ref;
	if (ref === void 0 || ref === fixedDigest({
		parts,
		...payload
	})) return null;
	return "the text alone can be changed; media, their alternative text, the card, the poll and who sees it stay as they are";
}
async function change(payload, receipt, context) {
	const { part } = receipt;
	const query = part === 1 ? {} : await actorQuery(context);
	if ("outcome" in query) return query;
	const content = payload.parts[part - 1];
	const patch = part === 1 ? { $set: { commentary: littleText(content) } } : { message: { $set: messageOf(content) } };
	const answer = await call(context, {
		method: "POST",
		path: partPath(receipt),
		...query,
		json: { patch },
		restliMethod: "PARTIAL_UPDATE"
	});
	if ("outcome" in answer) return answer;
	return answer.kind === "answer" && answer.status === 404 ? refused(`${receipt.url ?? "the first comment"} was removed`) : quietFault(answer, context);
}
function refused(message) {
	return {
		outcome: "rejected",
		code: "platform.refused",
		message: `LinkedIn: ${message}`,
		retryAt: null
	};
}

// adapters/linkedin.ts
const scopes = ["for a person: openid, profile, w_member_social", "for an organization: w_organization_social, r_organization_social, rw_organization_admin"];
const adapter = {
	id: "linkedin",
	name: "LinkedIn",
	limits: linkedinLimits,
	account: strictObject({ organization: union([int().positive(), string().regex(/^\d{1,20}$/, "the number of the page")]).optional().describe("The number of the page that posts, as in linkedin.com/company/NUMBER/admin. Default: the person whose token it is.") }),
	options: linkedinOptions,
	credentials: {
		access_token: {
			title: "Access token",
			where: "At developer.linkedin.com: make an app, add its products, then use the token generator of its page; a token lives for 60 days.",
			scopes,
			form: /^AQ[A-Z]/,
			livesMilliseconds: 5184e6
		},
		client_id: {
			title: "Client ID of the app",
			where: "On the page of the app, under Auth; only for apps that get refresh tokens.",
			scopes
		},
		client_secret: {
			title: "Client secret of the app",
			where: "Beside the client ID.",
			scopes
		},
		refresh_token: {
			title: "Refresh token",
			where: "In the answer to the consent of the member, for approved apps; it lives for a year.",
			scopes,
			livesMilliseconds: 31536e6
		}
	},
	credentialSets: [["access_token"], [
		"client_id",
		"client_secret",
		"refresh_token"
	]],
	lifetime: {
		what: `version ${apiVersion.month} of its API`,
		ends: apiVersion.ends,
		source: apiVersion.source
	},
	attachments,
	revocation,
	connection,
	look,
	render,
	send,
	prepare,
	find,
	list,
	findsByWords: true,
	settleMilliseconds: 6e4,
	missing,
	page,
	owns,
	update,
	remove,
	async check(context) {
		const author = await authorOf(context);
		if ("outcome" in author) return { fault: author };
		const url = organizationOf(context.account) === null ? null : page(context.account);
		const credential = await credentialState(context);
		return {
			id: author.urn,
			name: author.name,
			url,
			...credential === null ? {} : { credential }
		};
	}
};

export { adapter };