import { a as attachedMedia, c as createFault, d as outcomeOf, f as stepFault, h as exchange, i as writtenLinks, l as mediaFault, m as quote, o as payloadMedia, p as unreadable, r as withLink, s as plainText, u as notPrepared } from "./written-links.js";
import { B as object, E as _enum, G as string, I as json, L as literal, M as custom, N as discriminatedUnion, P as int, S as string$1, U as record, W as strictObject, j as boolean, k as array, q as union, w as datetime, z as number } from "./nouns.js";
import { t as withoutToken } from "./without-token.js";
import { i as exchangeCode, n as challengeOf, r as consentPage } from "./consent.js";
import { t as uploadAddress } from "./upload-address.js";
import { r as parseMoment } from "./time.js";
import { zt as utf8Length } from "./publishing.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { t as revokeToken } from "./revocation.js";
import { t as waited } from "./waited.js";
import { createHash } from "node:crypto";

// adapters/youtube/api.ts
const apiOrigin = "https://www.googleapis.com";
const uploadHosts = ["www.googleapis.com", "youtube.googleapis.com"];
function api(context, method, query) {
	return `${context.origin(apiOrigin)}/youtube/v3/${method}?${new URLSearchParams(query)}`;
}
function upload(context, method, query) {
	return `${context.origin(apiOrigin)}/upload/youtube/v3/${method}?${new URLSearchParams(query)}`;
}
function tokenAddress(context) {
	return `${context.origin("https://oauth2.googleapis.com")}/token`;
}
function revokeAddress(context) {
	return `${context.origin("https://oauth2.googleapis.com")}/revoke`;
}
const errorBody = object({ error: object({
	message: string().optional(),
	errors: array(object({ reason: string().optional() })).optional()
}) });
const tokenErrorBody = object({
	error: string(),
	error_description: string().optional()
});
function errorReason(answer) {
	if (answer.kind === "none" || answer.status < 400) return null;
	return (errorBody.safeParse(answer.json).data?.error)?.errors?.[0]?.reason ?? tokenErrorBody.safeParse(answer.json).data?.error ?? null;
}
function errorMessage(json) {
	const said = errorBody.safeParse(json).data?.error;
	if (said !== void 0) return [said.errors?.[0]?.reason, said.message].filter(Boolean).join(": ") || null;
	const token = tokenErrorBody.safeParse(json).data;
	return token === void 0 ? null : [token.error, token.error_description].filter(Boolean).join(": ");
}
const dialect = {
	name: "YouTube",
	errorText: errorMessage,
	throttledUntil: () => null
};
const identifier = string().regex(/^[\w-]{1,200}$/);
const videoId = string().regex(/^[\w-]{11}$/);
const tokenAnswer = object({
	access_token: string().regex(/^[\w.~+/=-]{8,8192}$/),
	expires_in: number().positive().default(3600),
	scope: string().optional()
});
const channelsAnswer = object({ items: array(object({
	id: identifier,
	snippet: object({ title: string().default("") }).optional(),
	contentDetails: object({ relatedPlaylists: object({ uploads: identifier }) })
})).default([]) });
const status = object({
	uploadStatus: string().optional(),
	failureReason: string().optional(),
	rejectionReason: string().optional(),
	privacyStatus: string().optional(),
	publishAt: string().optional()
});
const snippet = object({
	title: string().optional(),
	description: string().optional(),
	publishedAt: datetime({ offset: true }).optional()
});
const videoAnswer = object({
	id: videoId,
	snippet: snippet.optional(),
	status: status.optional()
});
const videosAnswer = object({ items: array(videoAnswer.extend({ fileDetails: object({
	fileName: string().optional(),
	fileSize: string$1().optional()
}).optional() })).default([]) });
const editableAnswer = object({ items: array(object({
	id: videoId,
	snippet: record(string(), json()),
	status: record(string(), json())
})).default([]) });
const playlistsAnswer = object({ items: array(object({ id: identifier })).default([]) });
const itemAnswer = object({ id: string().min(1).max(500) });
const itemsAnswer = object({
	nextPageToken: string().optional(),
	items: array(itemAnswer.extend({ snippet: object({
		publishedAt: string().optional(),
		title: string().optional(),
		description: string().optional(),
		resourceId: object({ videoId })
	}) })).default([])
});
const captionsAnswer = object({ items: array(itemAnswer.extend({ snippet: object({
	language: string().default(""),
	name: string().default("")
}) })).default([]) });

// adapters/youtube/addresses.ts
function page({ place }) {
	return place.channel === void 0 ? "https://studio.youtube.com/" : `https://www.youtube.com/channel/${place.channel}`;
}
const hosts = /* @__PURE__ */ new Set([
	"www.youtube.com",
	"youtube.com",
	"m.youtube.com",
	"youtu.be"
]);
function owns(address) {
	if (!hosts.has(address.host)) return false;
	return videoId.safeParse(idIn(address)).success;
}
function idIn({ host, pathname, searchParams }) {
	if (host === "youtu.be") return pathname.slice(1);
	if (pathname === "/watch") return searchParams.get("v") ?? void 0;
	return /^\/(?:shorts|live)\/([^/]+)\/?$/.exec(pathname)?.[1];
}

// adapters/youtube/pacific.ts
const hour = 36e5;
const day$1 = new Intl.DateTimeFormat("en-CA", {
	timeZone: "America/Los_Angeles",
	dateStyle: "short"
});
function nextPacificMidnight(now) {
	const today = day$1.format(now);
	const first = Math.floor(now / hour) * hour + hour;
	for (let time = first; time < first + 26 * hour; time += hour) if (day$1.format(time) !== today) return time;
	return first + 24 * hour;
}

// adapters/youtube/faults.ts
const dayMilliseconds = 864e5;
const burstMilliseconds = 6e4;
const codes = {
	youtubeSignupRequired: "platform.forbidden",
	invalid_grant: "platform.credentials",
	invalid_client: "platform.credentials",
	unauthorized_client: "platform.credentials",
	deleted_client: "platform.credentials",
	invalidImage: "platform.media",
	mediaBodyRequired: "platform.media"
};
function makingFault(answer, context) {
	return named(createFault(answer, dialect), answer, context);
}
function quietFault(answer, context) {
	return named(stepFault(answer, dialect), answer, context);
}
function questionFault(answer, context) {
	return named(notPrepared(answer, dialect).fault, answer, context);
}
function named(fault, answer, context) {
	if (fault === null || answer.kind === "none") return fault;
	const reason = errorReason(answer);
	if (answer.status >= 500) return {
		...fault,
		retryAt: isoOrNull(retryAfter(answer, context.now()))
	};
	const until = throttledUntil(answer, reason, context.now());
	if (until !== null) return {
		...fault,
		outcome: "throttled",
		code: "platform.throttled",
		retryAt: isoOrNull(until)
	};
	const code = reason !== null && Object.hasOwn(codes, reason) ? codes[reason] : void 0;
	return fault.outcome === "rejected" && code !== void 0 ? {
		...fault,
		code
	} : fault;
}
function throttledUntil(answer, reason, now) {
	switch (reason) {
		case "quotaExceeded":
		case "dailyLimitExceeded": return nextPacificMidnight(now);
		case "uploadLimitExceeded": return now + dayMilliseconds;
		case "uploadRateLimitExceeded": return retryAfter(answer, now) ?? now + dayMilliseconds;
		case "rateLimitExceeded":
		case "userRateLimitExceeded":
			if (/per day/i.test(errorMessage(answer.json) ?? "")) return nextPacificMidnight(now);
			return retryAfter(answer, now) ?? now + burstMilliseconds;
		default: return answer.status === 429 ? retryAfter(answer, now) ?? now + burstMilliseconds : null;
	}
}
function retryAfter(answer, now) {
	const seconds = answer.kind === "answer" ? answer.headers["retry-after"] ?? "" : "";
	return /^\d{1,6}$/.test(seconds) ? now + Number(seconds) * 1e3 : null;
}
function isoOrNull(time) {
	return time === null ? null : new Date(time).toISOString();
}

// adapters/youtube/tokens.ts
const forRefresh = [
	"client_id",
	"client_secret",
	"refresh_token"
];
const margin = 12e4;
function isRenewable({ credentials }) {
	return forRefresh.every((name) => credentials[name]);
}
async function accessToken(context) {
	const known = context.session.get("token");
	if (known !== void 0 && isGood(known, context.now())) return known;
	const token = isRenewable(context) ? await refresh(context) : givenToken(context);
	if ("value" in token || token.outcome === "rejected") context.session.set("token", token);
	return token;
}
const rightsAddress = "https://www.googleapis.com/auth/";
const neededRights = {
	"youtube.upload": ["youtube.force-ssl"],
	"youtube.readonly": ["youtube.force-ssl"]
};
async function credentialState(context) {
	const token = await accessToken(context);
	if (!("value" in token) || token.scopes === null) return null;
	const scopes = token.scopes.map((scope) => scope.replace(rightsAddress, ""));
	return {
		endsAt: null,
		scopes,
		missing: Object.entries(neededRights).filter(([right, wider]) => ![right, ...wider].some((each) => scopes.includes(each))).map(([right]) => right)
	};
}
function forgetToken(context) {
	context.session.delete("token");
}
function isGood(token, now) {
	return !("value" in token) || token.expiresAt === null || token.expiresAt - margin > now;
}
function givenToken({ credentials }) {
	const value = credentials.access_token;
	if (value) return {
		value,
		expiresAt: null,
		scopes: null
	};
	return {
		outcome: "rejected",
		code: "platform.credentials",
		message: "YouTube: there is neither an access token nor a refresh token with its client",
		retryAt: null
	};
}
async function refresh(context) {
	const fields = Object.fromEntries(forRefresh.map((name) => [name, context.credentials[name] ?? ""]));
	const answer = await exchange(context, {
		method: "POST",
		url: tokenAddress(context),
		headers: { "content-type": "application/x-www-form-urlencoded" },
		bytes: new TextEncoder().encode(new URLSearchParams({
			grant_type: "refresh_token",
			...fields
		}).toString())
	});
	const read = answer.kind === "answer" && answer.status === 200 ? tokenAnswer.safeParse(answer.json) : null;
	if (!read?.success) return refusedRefresh(questionFault(answer, context));
	const { access_token: value, expires_in: seconds, scope } = read.data;
	return {
		value,
		expiresAt: context.now() + seconds * 1e3,
		scopes: scope?.split(" ") ?? null
	};
}
function refusedRefresh(fault) {
	if (fault.outcome !== "rejected") return fault;
	const advice = fault.message.includes("invalid_grant") ? "; a refresh token lives for seven days as long as the consent screen is in testing, and ends when its owner takes it back" : "";
	return {
		...fault,
		code: "platform.credentials",
		message: `${fault.message}${advice}`
	};
}

// adapters/youtube/call.ts
async function call(context, request) {
	const answer = await ask(context, request);
	if ("outcome" in answer || answer.kind === "none" || answer.status !== 401 || !isRenewable(context)) return answer;
	forgetToken(context);
	return ask(context, request);
}
async function ask(context, request) {
	const token = await accessToken(context);
	if ("outcome" in token) return token;
	const headers = {
		authorization: `Bearer ${token.value}`,
		...request.headers
	};
	return withoutToken(await exchange(context, {
		...request,
		headers
	}), token.value);
}

// adapters/youtube/channel.ts
async function ownChannel(context) {
	const known = context.session.get("channel");
	if (known !== void 0) return known;
	const url = api(context, "channels", {
		part: "id,snippet,contentDetails",
		mine: "true"
	});
	const answer = await call(context, {
		method: "GET",
		url
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? channelsAnswer.safeParse(answer.json) : null;
	if (!read?.success) return withAdvice(questionFault(answer, context), errorReason(answer));
	const [item] = read.data.items;
	if (item === void 0) return refused$1("platform.forbidden", "YouTube: the Google account of the token has no channel");
	const { channel: wanted } = context.account.place;
	if (wanted !== void 0 && wanted !== item.id) return refused$1("platform.credentials", `YouTube: the token is for the channel ${item.id}, and the config names ${wanted}`);
	const channel = {
		id: item.id,
		title: item.snippet?.title ?? "",
		uploads: item.contentDetails.relatedPlaylists.uploads
	};
	context.session.set("channel", channel);
	return channel;
}
function withAdvice(fault, reason) {
	if (reason !== "insufficientPermissions") return fault;
	return {
		...fault,
		message: `${fault.message}; the token needs the scope youtube.readonly beside youtube.upload`
	};
}
function refused$1(code, message) {
	return {
		outcome: "rejected",
		code,
		message,
		retryAt: null
	};
}

// adapters/youtube/connection.ts
const right = (name) => `https://www.googleapis.com/auth/${name}`;
const rights = [
	{
		scope: right("youtube.upload"),
		why: "to upload videos and their thumbnails"
	},
	{
		scope: right("youtube.readonly"),
		why: "to know which channel it is, and to find a video again after a doubt"
	},
	{
		scope: right("youtube.force-ssl"),
		why: "for captions, playlists, edits and removal; it holds all the others",
		isExtra: true
	}
];
const connection = {
	redirect: {
		kind: "loopback",
		host: "127.0.0.1"
	},
	client: [{
		credential: "client_id",
		title: "OAuth client ID",
		where: "Google Cloud console: Credentials, OAuth client, Desktop app.",
		isSecret: false
	}, {
		credential: "client_secret",
		title: "OAuth client secret",
		where: "Beside the client ID.",
		isSecret: true
	}],
	gives: ["access_token", "refresh_token"],
	rights: () => rights,
	authorize: (context, request) => consentPage(`${context.origin("https://accounts.google.com")}/o/oauth2/v2/auth`, request, {
		client_id: context.credentials.client_id ?? "",
		scope: request.scopes.join(" "),
		access_type: "offline",
		prompt: "consent",
		...challengeOf(request)
	}),
	exchange: (context, request, code) => exchangeCode(context, request, code, {
		url: tokenAddress(context),
		fields: {
			client_id: context.credentials.client_id ?? "",
			client_secret: context.credentials.client_secret ?? "",
			code_verifier: request.verifier
		},
		accessToken: "access_token",
		dialect
	})
};

// adapters/youtube/patience.ts
const pauses$1 = [
	2e3,
	5e3,
	1e4,
	2e4
];
async function callPatiently(context, request) {
	let answer = await call(context, request);
	for (const pause of pauses$1) {
		if ("outcome" in answer || errorReason(answer) !== "videoNotFound") return answer;
		try {
			await context.wait(pause);
		} catch {
			return answer;
		}
		answer = await call(context, request);
	}
	return answer;
}
function lagging(fault, answer) {
	if (errorReason(answer) !== "videoNotFound") return fault;
	return {
		...fault,
		outcome: "throttled",
		code: "platform.processing"
	};
}

// adapters/youtube/captions.ts
async function addCaptions(step, video, context) {
	const there = await findCaptions(step, video, context);
	if (there !== null) return there;
	const inserted = await insertCaptions(step, video, context);
	if (inserted !== "exists") return inserted;
	return await findCaptions(step, video, context) ?? {
		...unreadable(dialect),
		outcome: "throttled"
	};
}
async function findCaptions({ language, name }, video, context) {
	const answer = await call(context, {
		method: "GET",
		url: api(context, "captions", {
			part: "snippet",
			videoId: video
		})
	});
	if ("outcome" in answer) return answer;
	if (errorReason(answer) === "videoNotFound") return null;
	const read = answer.kind === "answer" && answer.status === 200 ? captionsAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	return read.data.items.find(({ snippet }) => snippet.language.toLowerCase() === language.toLowerCase() && snippet.name === name)?.id ?? null;
}
async function insertCaptions(step, video, context) {
	const { language, name, draft, media } = step;
	const source = await context.media(media);
	const related = relatedBody({ snippet: {
		videoId: video,
		language,
		name,
		isDraft: draft
	} }, media.type, await source.bytes());
	const answer = await callPatiently(context, {
		method: "POST",
		url: upload(context, "captions", {
			uploadType: "multipart",
			part: "snippet"
		}),
		headers: { "content-type": related.type },
		bytes: related.bytes,
		timeoutMilliseconds: 11e4
	});
	if ("outcome" in answer) return answer;
	if (errorReason(answer) === "captionExists") return "exists";
	const fault = makingFault(answer, context);
	if (fault !== null) return mediaFault(lagging(fault, answer), media.file);
	const read = itemAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	return read.success ? read.data.id : unreadable(dialect);
}
function relatedBody(metadata, type, file) {
	const text = new TextDecoder("latin1").decode(file);
	let boundary = "mergecast-part";
	while (text.includes(boundary)) boundary += "-x";
	const head = `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n--${boundary}\r\ncontent-type: ${type}\r\n\r\n`;
	const bytes = Buffer.concat([
		Buffer.from(head),
		file,
		Buffer.from(`\r\n--${boundary}--\r\n`)
	]);
	return {
		type: `multipart/related; boundary=${boundary}`,
		bytes: new Uint8Array(bytes)
	};
}

// adapters/youtube/handle.ts
const youtubeHandle = object({
	channel: string(),
	session: string().optional(),
	last: number().optional()
});
const sealedSession = object({ uri: string() });
function sessionDigest(uri) {
	return createHash("sha256").update(uri).digest("hex").slice(0, 32);
}
function sealSession(uri) {
	return { uri };
}
function sessionAddress(handle, context) {
	const uri = sealedSession.safeParse(context.sealed).data?.uri;
	if (uri === void 0 || handle.session !== sessionDigest(uri)) return null;
	return uploadAddress(context, uri, uploadHosts);
}
const mark = "mergecast-";
function fileNameOf(key) {
	const name = key.replace(/[^\w-]/g, "_").slice(0, 100);
	return `${name.startsWith(mark) ? name : `${mark}${name}`}.mp4`;
}
function isOurFileName(name) {
	return name.startsWith(mark) && name.endsWith(".mp4");
}

// adapters/youtube/playlist.ts
async function addToPlaylist(step, video, context) {
	const there = await findInPlaylist(step, video, context);
	if (there !== null) return there;
	const snippet = {
		playlistId: step.playlist,
		resourceId: {
			kind: "youtube#video",
			videoId: video
		}
	};
	const answer = await callPatiently(context, {
		method: "POST",
		url: api(context, "playlistItems", { part: "snippet" }),
		json: { snippet }
	});
	if ("outcome" in answer) return answer;
	const fault = makingFault(answer, context);
	if (fault !== null) return lagging(fault, answer);
	const read = itemAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	return read.success ? read.data.id : unreadable(dialect);
}
async function findInPlaylist({ playlist }, video, context) {
	const answer = await call(context, {
		method: "GET",
		url: api(context, "playlistItems", {
			part: "snippet",
			playlistId: playlist,
			videoId: video,
			maxResults: "50"
		})
	});
	if ("outcome" in answer) return answer;
	if (errorReason(answer) === "videoNotFound") return null;
	const read = answer.kind === "answer" && answer.status === 200 ? itemsAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	return read.data.items.find((item) => item.snippet.resourceId.videoId === video)?.id ?? null;
}

// adapters/youtube/receipts.ts
function watchUrl(id) {
	return `https://www.youtube.com/watch?v=${id}`;
}
function videoReceipt({ id, snippet }, digest, now) {
	const at = new Date(snippet?.publishedAt ?? now).toISOString();
	return {
		part: 1,
		id,
		url: watchUrl(id),
		at,
		ref: `video:${digest.slice(0, 16)}`
	};
}
function stepReceipt(step, part, video, id, now) {
	const list = step.kind === "playlist" ? `&list=${step.playlist}` : "";
	return {
		part,
		id: id ?? `${video}/thumbnail`,
		url: `${watchUrl(video)}${list}`,
		at: new Date(now).toISOString(),
		ref: `${step.kind}:${digestOf(step)}`
	};
}
function digestOf(step) {
	if (step.kind === "playlist") return step.playlist;
	if (step.kind === "thumbnail") return step.media.digest.slice(0, 16);
	const { language, name, draft, media } = step;
	return createHash("sha256").update(JSON.stringify([
		language,
		name,
		draft,
		media.digest
	])).digest("hex").slice(0, 16);
}
function kindOf({ ref = "" }) {
	const kind = ref.split(":", 1)[0];
	return kind === "thumbnail" || kind === "captions" || kind === "playlist" ? kind : "video";
}

// adapters/youtube/resource.ts
function resourceOf(options) {
	const snippet = without({
		title: options.title?.trim() ?? "",
		tags: options.tags,
		categoryId: options.category === void 0 ? void 0 : String(options.category),
		defaultLanguage: options.language,
		defaultAudioLanguage: options.audio_language
	});
	const status = without({
		privacyStatus: options.privacy ?? "public",
		publishAt: publishAtOf(options),
		selfDeclaredMadeForKids: options.made_for_kids,
		containsSyntheticMedia: options.synthetic_media,
		license: options.license,
		embeddable: options.embeddable,
		publicStatsViewable: options.public_stats
	});
	const paid = options.paid_promotion;
	return {
		snippet,
		status,
		...paid === void 0 ? {} : { paidProductPlacementDetails: { hasPaidProductPlacement: paid } }
	};
}
function publishAtOf({ publish_at: written }) {
	const read = written === void 0 ? null : parseMoment(written, null);
	return read !== null && "moment" in read ? read.moment.utc : void 0;
}
function without(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
}
function videoResource(payload) {
	const { snippet, ...rest } = payload.options.resource;
	return {
		snippet: {
			...snippet,
			description: payload.parts[0].text
		},
		...rest
	};
}
function tagsLength(tags) {
	return tags.map((tag) => /\s/.test(tag) ? `"${tag}"` : tag).join(",").length;
}

// adapters/youtube/session.ts
async function startSession(payload, context) {
	const media = payload.parts[0].media[0];
	const resource = videoResource(payload);
	const { notify } = payload.options;
	const query = {
		uploadType: "resumable",
		part: Object.keys(resource).join(","),
		...notify === void 0 ? {} : { notifySubscribers: String(notify) }
	};
	const answer = await call(context, {
		method: "POST",
		url: upload(context, "videos", query),
		headers: {
			"content-type": "application/json; charset=UTF-8",
			"x-upload-content-length": String(media.size),
			"x-upload-content-type": media.type,
			slug: fileNameOf(context.key)
		},
		json: resource
	});
	if ("outcome" in answer) return answer;
	const fault = quietFault(answer, context);
	if (fault !== null) return fault;
	return (answer.kind === "answer" ? uploadAddress(context, answer.headers.location, uploadHosts) : null) ?? {
		...unreadable(dialect),
		outcome: "throttled"
	};
}
async function askSession(uri, total, context) {
	return readStanding(await call(context, {
		method: "PUT",
		url: uri,
		headers: { "content-range": `bytes */${total}` },
		bytes: /* @__PURE__ */ new Uint8Array(0)
	}), total, context);
}
function readStanding(answer, total, context) {
	if ("outcome" in answer) return {
		kind: "unclear",
		fault: answer
	};
	if (answer.kind === "answer" && answer.status === 308) return readProgress(answer.headers.range, total);
	if (answer.kind === "answer" && (answer.status === 404 || answer.status === 410)) return { kind: "gone" };
	const fault = makingFault(answer, context);
	if (fault !== null) return {
		kind: isFinal(answer) ? "refused" : "unclear",
		fault
	};
	const read = videoAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	return read.success ? {
		kind: "finished",
		video: read.data
	} : {
		kind: "unclear",
		fault: unreadable(dialect)
	};
}
function isFinal(answer) {
	return answer.kind === "answer" && answer.status >= 400 && answer.status < 500 && ![401, 408].includes(answer.status);
}
function readProgress(range, total) {
	if (range === void 0) return {
		kind: "partial",
		kept: 0
	};
	const last = /^bytes=0-(\d{1,15})$/.exec(range)?.[1];
	const kept = last === void 0 ? NaN : Number(last) + 1;
	if (kept === total) return { kind: "full" };
	return kept < total ? {
		kind: "partial",
		kept
	} : {
		kind: "unclear",
		fault: unreadable(dialect)
	};
}

// adapters/youtube/steps.ts
const media = custom((value) => typeof value === "object" && value !== null);
const step = discriminatedUnion("kind", [
	object({
		kind: literal("thumbnail"),
		media
	}),
	object({
		kind: literal("captions"),
		media,
		language: string(),
		name: string(),
		draft: boolean()
	}),
	object({
		kind: literal("playlist"),
		playlist: string()
	})
]);
function stepsOf({ options }) {
	return array(step).parse(options.steps ?? []);
}
function stepName(each) {
	switch (each.kind) {
		case "thumbnail": return `the thumbnail ${each.media.file}`;
		case "captions": return `the captions ${each.media.file} (${each.language})`;
		case "playlist": return `the playlist ${each.playlist}`;
	}
}

// adapters/youtube/uploads.ts
const clockSkew = 6e5;
const mostPages$1 = 10;
async function recentUploads(channel, context) {
	const ids = [];
	let token;
	for (let page = 0; page < mostPages$1; page += 1) {
		const query = {
			part: "snippet",
			playlistId: channel.uploads,
			maxResults: "50",
			...token === void 0 ? {} : { pageToken: token }
		};
		const answer = await call(context, {
			method: "GET",
			url: api(context, "playlistItems", query)
		});
		if ("outcome" in answer || answer.kind === "none" || answer.status !== 200) return null;
		const read = itemsAnswer.safeParse(answer.json);
		if (!read.success) return null;
		const recent = read.data.items.filter(({ snippet }) => isRecent(snippet.publishedAt, context));
		ids.push(...recent.map(({ snippet }) => snippet.resourceId.videoId));
		token = read.data.nextPageToken;
		if (token === void 0 || recent.length < read.data.items.length) return ids;
	}
	return null;
}
function isRecent(at, context) {
	const time = Date.parse(at ?? "");
	return Number.isNaN(time) || time >= context.attemptedAt - clockSkew;
}
async function details(ids, context) {
	const videos = [];
	for (let start = 0; start < ids.length; start += 50) {
		const query = {
			part: "snippet,status,fileDetails",
			id: ids.slice(start, start + 50).join(",")
		};
		const answer = await call(context, {
			method: "GET",
			url: api(context, "videos", query)
		});
		if ("outcome" in answer || answer.kind === "none" || answer.status !== 200) return null;
		const read = videosAnswer.safeParse(answer.json);
		if (!read.success) return null;
		videos.push(...read.data.items);
	}
	return videos;
}
async function traceUpload(payload, channel, context) {
	const ids = await recentUploads(channel, context);
	const videos = ids === null ? null : await details(ids.filter((id) => !context.taken.has(id)), context);
	if (videos === null) return {
		kind: "unclear",
		message: "YouTube did not show the channel's uploads"
	};
	const name = fileNameOf(context.key);
	const named = videos.find(({ fileDetails }) => fileDetails?.fileName === name);
	if (named !== void 0) return {
		kind: "found",
		video: named
	};
	const [first, ...others] = videos.filter((video) => isAlike(video, payload));
	if (first === void 0) return { kind: "none" };
	if (others.length === 0 && first.fileDetails?.fileSize === String(payload.parts[0].media[0].size)) return {
		kind: "found",
		video: first
	};
	return {
		kind: "unclear",
		message: "the channel has a video that says the same, and nothing proves whose it is"
	};
}
function isAlike({ snippet, fileDetails }, payload) {
	if (isOurFileName(fileDetails?.fileName ?? "")) return false;
	const resource = videoResource(payload).snippet;
	return normal(snippet?.title) === normal(resource.title) && normal(snippet?.description) === normal(resource.description);
}
function normal(text) {
	return String(text ?? "").replaceAll("\r\n", "\n").normalize().trim();
}

// adapters/youtube/find.ts
const listSettles = 864e5;
async function find(payload, context) {
	const handle = youtubeHandle.safeParse(context.handle);
	if (!handle.success) return unclear("the attempt does not say for which channel it was");
	const channel = await ownChannel(context);
	if ("outcome" in channel) return unclear(channel.message);
	if (channel.id !== handle.data.channel) return unclear("the attempt was made for another channel");
	const receipts = [...context.receipts];
	if (receipts.length === 0) {
		const video = await findVideo(payload, handle.data, channel, context);
		if ("found" in video) return video;
		if (context.taken.has(video.id)) return unclear("the video belongs to another post");
		receipts.push(videoReceipt(video, payload.parts[0].media[0].digest, context.now()));
	}
	return findSteps(payload, receipts, context);
}
async function findVideo(payload, handle, channel, context) {
	if (handle.session === void 0) return { found: "none" };
	const uri = sessionAddress(handle, context);
	const standing = uri === null ? null : await askSession(uri, payload.parts[0].media[0].size, context);
	switch (standing?.kind) {
		case "finished": return standing.video;
		case "partial": return { found: "none" };
		case "full": return unclear("YouTube has all of the video and has not said yet whether it takes it");
		case "unclear": return unclear(standing.fault.message);
		default: return findUpload(payload, handle, channel, context);
	}
}
async function findUpload(payload, { last }, channel, context) {
	if (last === void 0) return { found: "none" };
	const trace = await traceUpload(payload, channel, context);
	if (trace.kind === "found") return trace.video;
	if (trace.kind === "unclear") return unclear(trace.message);
	if (context.now() >= last + listSettles) return { found: "none" };
	return unclear("the session of the upload cannot be asked, and the list of uploads does not have the video yet");
}
async function findSteps(payload, receipts, context) {
	const video = receipts[0].id;
	const steps = stepsOf(payload);
	while (receipts.length < payload.parts.length) {
		const step = steps[receipts.length - 1];
		const id = await findStep(step, video, context);
		if (typeof id === "object" && id !== null) return unclear(id.message);
		if (id === null) return {
			found: "some",
			receipts
		};
		receipts.push(stepReceipt(step, receipts.length + 1, video, id, context.now()));
	}
	return {
		found: "all",
		receipts
	};
}
async function findStep(step, video, context) {
	if (step.kind === "captions") return findCaptions(step, video, context);
	if (step.kind === "playlist") return findInPlaylist(step, video, context);
	return null;
}
function unclear(message) {
	return {
		found: "unclear",
		message
	};
}

// adapters/youtube/keep-alive.ts
const day = 864e5;
const keepAlive = {
	needs: forRefresh,
	consent: "refresh_token",
	idleMilliseconds: 7 * day,
	async use(context) {
		const token = await accessToken(context);
		return "value" in token ? { used: true } : { fault: token };
	}
};

// adapters/youtube/list.ts
const mostPages = 20;
async function list(context) {
	const channel = await ownChannel(context);
	if ("outcome" in channel) return { fault: channel };
	const posts = [];
	let token;
	for (let page = 0; page < mostPages; page += 1) {
		const query = {
			part: "snippet",
			playlistId: channel.uploads,
			maxResults: "50"
		};
		const url = api(context, "playlistItems", token === void 0 ? query : {
			...query,
			pageToken: token
		});
		const answer = await call(context, {
			method: "GET",
			url
		});
		if ("outcome" in answer) return { fault: answer };
		const read = answer.kind === "answer" && answer.status === 200 ? itemsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return { fault: questionFault(answer, context) };
		for (const { snippet } of read.data.items) {
			const { publishedAt, resourceId, title = "", description = "" } = snippet;
			const at = Date.parse(publishedAt ?? "");
			const url = `https://www.youtube.com/watch?v=${resourceId.videoId}`;
			posts.push({
				id: resourceId.videoId,
				url,
				at: Number.isNaN(at) ? null : at,
				title,
				text: description,
				links: []
			});
		}
		token = read.data.nextPageToken;
		if (token === void 0) return {
			posts,
			isWhole: true
		};
	}
	return {
		posts,
		isWhole: false
	};
}

// adapters/youtube/missing.ts
async function missing(receipts, context) {
	const gone = [];
	for (const receipt of receipts.filter((each) => kindOf(each) === "video")) {
		const url = api(context, "videos", {
			part: "id",
			id: receipt.id
		});
		const answer = await call(context, {
			method: "GET",
			url
		});
		if ("outcome" in answer) return { fault: answer };
		const read = answer.kind === "answer" && answer.status === 200 ? videosAnswer.safeParse(answer.json) : null;
		if (!read?.success) return { fault: questionFault(answer, context) };
		if (read.data.items.length === 0) gone.push(receipt.part);
	}
	return { missing: gone };
}

// adapters/youtube.limits.ts
const checked = "2026-11-24";
const videos = "https://developers.google.com/youtube/v3/docs/videos";
const discovery = "https://www.googleapis.com/discovery/v1/apis/youtube/v3/rest";
const mostCaptions = 20;
const youtubeLimits = {
	text: {
		description: {
			max: 5e3,
			unit: "UTF-8 bytes in the description",
			source: `${videos}#snippet.description`,
			checked
		},
		title: {
			max: 100,
			unit: "UTF-16 units in the title",
			source: `${videos}#snippet.title`,
			checked
		},
		tags: {
			max: 500,
			unit: "UTF-16 units in the tags",
			source: `${videos}#snippet.tags[]`,
			checked
		}
	},
	parts: {
		max: 23,
		unit: "parts",
		source: videos,
		checked
	},
	rate: {
		max: 100,
		unit: "uploads in a day, of all channels of the API project",
		milliseconds: 864e5,
		counts: "posts",
		source: "https://developers.google.com/youtube/v3/determine_quota_cost",
		checked
	},
	media: {
		count: {
			max: 1,
			unit: "files",
			source: `${videos}/insert`,
			checked
		},
		video: {
			types: [
				"video/mp4",
				"video/quicktime",
				"video/webm",
				"video/matroska"
			],
			bytes: {
				max: 274877906944,
				unit: "bytes",
				source: discovery,
				checked
			},
			seconds: {
				max: 43200,
				unit: "seconds",
				source: "https://support.google.com/youtube/answer/71673",
				checked
			}
		}
	}
};
const attachmentLimits = {
	thumbnailBytes: {
		max: 2097152,
		unit: "bytes",
		source: "https://developers.google.com/youtube/v3/docs/thumbnails/set",
		checked
	},
	captionsBytes: {
		max: 104857600,
		unit: "bytes",
		source: "https://developers.google.com/youtube/v3/docs/captions/insert",
		checked
	},
	captions: {
		max: mostCaptions,
		unit: "files",
		source: "https://developers.google.com/youtube/v3/docs/captions",
		checked
	}
};
const costs = {
	list: 1,
	change: 50,
	captionsList: 50,
	captionsInsert: 400,
	unitsADay: 1e4,
	uploadsADay: 100
};

// adapters/youtube/options.ts
const withoutAngles = (written) => !/[<>]/.test(written);
const angles = "YouTube takes no < or >";
const language = string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language code such as en or pt-BR");
const tag = string().min(1).refine(withoutAngles, angles).refine((written) => !/[,#"]/.test(written) && written.trim() === written, "a tag without #, commas or quotes");
const captions = strictObject({
	file: string().min(1).describe("Path of the file (WebVTT or SubRip), as paths of media are written."),
	language: language.describe("BCP 47 code of the language of the captions, such as en."),
	name: string().max(150).default("").describe("The name of the track that viewers see. Default: none, so that the language is shown."),
	draft: boolean().default(false).describe("Whether viewers do not see the track yet.")
});
const youtubeOptions = strictObject({
	title: string().refine((written) => written.trim() !== "", "a title that is not empty").refine(withoutAngles, angles).refine((written) => !/[\n\r]/.test(written), "a title on one line").optional().describe("The title of the video, at most 100 characters, without < and >. Every video needs one. The text of the post is the description."),
	privacy: _enum([
		"public",
		"unlisted",
		"private"
	]).optional().describe("Who sees it. Default: public. An API project that has not passed the audit of YouTube gets private whatever is asked."),
	publish_at: string().refine((written) => "moment" in parseMoment(written, null), "a time such as 2026-12-01T09:00:00[Europe/Berlin]").optional().describe("When YouTube itself makes a private video public, such as 2026-12-01T09:00:00Z; needs `privacy: private`."),
	tags: array(tag).min(1).optional().describe("Keywords, without #; at most 500 characters together, with commas and quotes."),
	category: union([int().min(1).max(99), string().regex(/^[1-9]\d?$/, "the number of a category")]).optional().describe("The number of the category: 1 film, 2 cars, 10 music, 15 animals, 17 sports, 19 travel, 20 gaming, 22 people, 23 comedy, 24 entertainment, 25 news, 26 how-to, 27 education, 28 science, 29 activism. Default: 22."),
	made_for_kids: boolean().optional().describe("Whether it is made for children, which the law asks its maker to say. Default: the channel's own setting."),
	synthetic_media: boolean().optional().describe("Whether it shows realistic scenes that were altered or made by AI, which YouTube asks to disclose."),
	paid_promotion: boolean().optional().describe("Whether somebody paid for something in it."),
	license: _enum(["youtube", "creativeCommon"]).optional().describe("Default: youtube, the standard licence."),
	language: language.optional().describe("BCP 47 code of the language of title and description."),
	audio_language: language.optional().describe("BCP 47 code of the language that is spoken."),
	embeddable: boolean().optional().describe("Whether other pages may show it. Default: true."),
	public_stats: boolean().optional().describe("Whether everybody sees its statistics. Default: true."),
	notify_subscribers: boolean().optional().describe("Whether subscribers are told. Default: true."),
	thumbnail: string().min(1).optional().describe("Path of a JPEG or PNG of at most 2 MB. The channel has to have a verified phone number."),
	captions: array(captions).min(1).max(attachmentLimits.captions.max).optional().describe("Caption files, each with its language."),
	playlist: string().regex(/^[A-Za-z0-9_-]{10,64}$/, "the id of a playlist, such as PL… from its address").optional().describe("The id of a playlist of the channel that the video is added to.")
});

// adapters/youtube/post-look.ts
const look = {
	accent: {
		light: "#b01010",
		dark: "#ff958c"
	},
	avatar: "circle",
	text: "below",
	follows: "steps",
	finds: ["link", "tag"],
	handle: ({ place }) => place.channel === void 0 ? null : String(place.channel),
	read(payload) {
		const { resource: _, steps = [], ...others } = payload.options;
		const { snippet, status, paidProductPlacementDetails: paid } = videoResource(payload);
		const { title, description: __, ...about } = snippet;
		const left = steps.filter(({ kind }) => kind !== "thumbnail");
		const rest = {
			...about,
			...status,
			...paid,
			...others,
			...left.length === 0 ? {} : { steps: left }
		};
		return {
			title,
			thumbnail: steps.find(({ kind }) => kind === "thumbnail")?.media,
			rest
		};
	}
};

// adapters/youtube/prepare.ts
async function prepare(payload, context) {
	const channel = await ownChannel(context);
	if ("outcome" in channel) return { fault: channel };
	const playlists = await playlistProblems(payload, context);
	if ("outcome" in playlists) return { fault: playlists };
	return {
		problems: [
			...timeProblems(payload, context),
			...await rightsProblems(payload, context),
			...playlists
		],
		handle: { channel: channel.id }
	};
}
function timeProblems(payload, context) {
	const { publishAt } = videoResource(payload).status;
	if (publishAt === void 0 || Date.parse(publishAt) > context.now()) return [];
	return [{
		code: "post.time",
		message: `\`publish_at\` (${publishAt}) has passed, and YouTube would publish at once`,
		remedy: "Choose a later time, or remove `publish_at` and `privacy`."
	}];
}
async function rightsProblems(payload, context) {
	const token = await accessToken(context);
	const scopes = "value" in token ? token.scopes : null;
	const needsAll = stepsOf(payload).some(({ kind }) => kind !== "thumbnail");
	if (scopes === null || !needsAll || scopes.some((scope) => /\/auth\/youtube(?:\.force-ssl)?$/.test(scope))) return [];
	return [{
		code: "credential.refused",
		message: "the refresh token has not the scope youtube.force-ssl, which captions and playlists need",
		remedy: "Make one with that scope, or remove these options."
	}];
}
async function playlistProblems(payload, context) {
	const problems = [];
	for (const step of stepsOf(payload)) {
		if (step.kind !== "playlist") continue;
		const url = api(context, "playlists", {
			part: "id",
			id: step.playlist
		});
		const answer = await call(context, {
			method: "GET",
			url
		});
		if ("outcome" in answer) return answer;
		const read = answer.kind === "answer" && answer.status === 200 ? playlistsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return questionFault(answer, context);
		if (read.data.items.some(({ id }) => id === step.playlist)) continue;
		problems.push({
			code: "post.option",
			message: `YouTube knows no playlist ${step.playlist}`,
			remedy: "Copy the part behind `list=` of its address."
		});
	}
	return problems;
}

// adapters/youtube/remove.ts
const methods = {
	video: "videos",
	captions: "captions",
	playlist: "playlistItems"
};
async function remove(receipt, context) {
	const kind = kindOf(receipt);
	if (kind === "thumbnail") return { removed: true };
	const url = api(context, methods[kind], { id: receipt.id });
	const answer = await call(context, {
		method: "DELETE",
		url
	});
	if ("outcome" in answer) return { fault: answer };
	return answer.kind === "answer" && (answer.status === 204 || answer.status === 404) ? { removed: true } : { fault: questionFault(answer, context) };
}

// adapters/youtube/issues.ts
function issuesOf(input, text) {
	return [
		...titleIssues(input),
		...textIssues(input, text),
		...mediaIssues(input),
		...timeIssues(input),
		...thumbnailIssues(input),
		...captionsIssues(input)
	];
}
function titleIssues(input) {
	if (input.options.title !== void 0) return [];
	return [optionIssue(input, "post.option", "title", "a video needs a `title`", "Write one: `overrides: { youtube: { title: \"…\" } }`.")];
}
function textIssues({ text: parts, file, account }, text) {
	const issues = [];
	const found = /[<>]/.exec(text);
	if (found !== null) {
		const place = {
			file,
			position: parts[0]?.position ?? null
		};
		const line = text.slice(text.lastIndexOf("\n", found.index) + 1).split("\n", 1)[0];
		const message = `${account.name}: YouTube takes no < or > in a description; one stands in "${line.slice(0, 80)}"`;
		issues.push(issue("text.characters", place, message, "Write it in another way: a quote in quotation marks, an arrow as →."));
	}
	if (parts.length > 1) {
		const place = {
			file,
			position: parts[1].position
		};
		const message = `${account.name}: YouTube has no threads; the post has ${parts.length} parts`;
		issues.push(issue("text.parts", place, message, "Remove the thematic breaks, or give YouTube a `text` of its own."));
	}
	return issues;
}
function mediaIssues({ media, file, positionOf, account }) {
	if (media.length > 0) return [];
	const place = {
		file,
		position: positionOf(["media"]) ?? positionOf(["accounts"]),
		field: "media"
	};
	const message = `${account.name}: YouTube takes videos alone, and the post has none`;
	return [issue("media.required", place, message, "Name one video under `media`.")];
}
function timeIssues(input) {
	const { publish_at: at, privacy } = input.options;
	if (at === void 0 || privacy === "private") return [];
	const message = `\`publish_at\` is for a video with \`privacy: private\`, not ${privacy ?? "public, the default"}`;
	return [optionIssue(input, "post.option", "publish_at", message, "Add `privacy: private`, or remove `publish_at`.")];
}
function thumbnailIssues(input) {
	const thumbnail = input.attached.get(input.options.thumbnail ?? "");
	if (thumbnail === void 0) return [];
	const { type, size, file } = thumbnail;
	const { max } = attachmentLimits.thumbnailBytes;
	if (type !== "image/jpeg" && type !== "image/png") return [optionIssue(input, "media.type", "thumbnail", `${file} is ${type}; a thumbnail is image/jpeg or image/png`)];
	if (size <= max) return [];
	return [optionIssue(input, "media.too-large", "thumbnail", `${file} has ${size} bytes; a thumbnail has at most ${max}`)];
}
function captionsIssues(input) {
	const issues = [];
	const seen = /* @__PURE__ */ new Set();
	const { max } = attachmentLimits.captionsBytes;
	for (const { file, language, name } of input.options.captions ?? []) {
		const size = input.attached.get(file)?.size ?? 0;
		if (size > max) issues.push(optionIssue(input, "media.too-large", "captions", `${file} has ${size} bytes; captions have at most ${max}`));
		const track = JSON.stringify([language.toLowerCase(), name]);
		if (seen.has(track)) {
			const message = `two captions have the language ${language} and the same name; YouTube keeps one of a kind`;
			issues.push(optionIssue(input, "post.option", "captions", message, "Give them different names, or keep one."));
		}
		seen.add(track);
	}
	return issues;
}

// adapters/youtube/notes.ts
function notesOf(payload) {
	const { snippet, status } = videoResource(payload);
	const media = payload.parts[0].media[0];
	const steps = stepsOf(payload);
	const time = status.publishAt === void 0 ? "" : `, made public by YouTube at ${status.publishAt}`;
	return [
		`Title: ${snippet.title}`,
		`Goes out ${status.privacyStatus}${time}.`,
		...status.privacyStatus === "public" ? [] : ["Its address stands in the ledger: whoever reads the repository can read it."],
		...media === void 0 ? [] : shapeNotes(media),
		...steps.map((step, index) => `Part ${index + 2} is ${stepName(step)}, after the video is there.`),
		...status.selfDeclaredMadeForKids === void 0 ? ["`made_for_kids` is not said: the channel's own setting counts."] : [],
		costNote(steps)
	];
}
function isShort({ video, width, height }) {
	return video !== void 0 && video.milliseconds <= 18e4 && height >= width && width > 0;
}
function shapeNotes(media) {
	const notes = [];
	if (isShort(media)) notes.push("Goes out as a Short: it is square or upright and runs for at most three minutes. YouTube decides that.");
	if ((media.video?.milliseconds ?? 0) > 9e5) notes.push("It runs for more than 15 minutes, which YouTube takes from verified channels alone.");
	if (media.alt !== "") notes.push("YouTube has no alternative text: `alt` is not sent. Captions are the nearest thing.");
	return notes;
}
function costNote(steps) {
	const cost = {
		thumbnail: costs.change,
		captions: costs.captionsList + costs.captionsInsert,
		playlist: 2 * costs.list + costs.change
	};
	const units = steps.reduce((sum, { kind }) => sum + cost[kind], 2 * costs.list);
	return `Costs 1 of the ${costs.uploadsADay} uploads that the API project has a day, and about ${units} of its ${costs.unitsADay} units.`;
}

// adapters/youtube/render.ts
function render(input) {
	const { options } = input;
	const texts = input.text.map((part) => writtenLinks(plainText(part)));
	const text = withLink(texts.join("\n\n"), input.link);
	const resource = resourceOf(options);
	const counts = {
		description: utf8Length(text),
		title: options.title?.trim().length ?? 0,
		tags: tagsLength(options.tags ?? [])
	};
	const video = {
		text,
		entities: [],
		media: payloadMedia(input.media, 1),
		counts
	};
	const steps = stepsFrom(input);
	const payload = {
		parts: [video, ...steps.map(() => ({
			text: "",
			entities: [],
			media: [],
			counts: {}
		}))],
		options: {
			resource,
			...options.notify_subscribers === void 0 ? {} : { notify: options.notify_subscribers },
			...steps.length === 0 ? {} : { steps }
		}
	};
	return {
		payload,
		issues: issuesOf(input, text),
		notes: notesOf(payload)
	};
}
function attachments({ thumbnail, captions = [] }) {
	return [...thumbnail === void 0 ? [] : [{
		field: ["thumbnail"],
		file: thumbnail,
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
function stepsFrom({ options, attached }) {
	const steps = [];
	const thumbnail = attached.get(options.thumbnail ?? "");
	if (thumbnail !== void 0) steps.push({
		kind: "thumbnail",
		media: attachedMedia(thumbnail)
	});
	for (const { file, language, name, draft } of options.captions ?? []) {
		const media = attached.get(file);
		if (media !== void 0) steps.push({
			kind: "captions",
			language,
			name,
			draft,
			media: attachedMedia(media)
		});
	}
	if (options.playlist !== void 0) steps.push({
		kind: "playlist",
		playlist: options.playlist
	});
	return steps;
}

// adapters/youtube/revocation.ts
const revocation = {
	where: "In the Google account, at https://myaccount.google.com/connections.",
	async revoke(context) {
		const { refresh_token: refreshToken, access_token: accessToken } = context.credentials;
		const token = refreshToken || accessToken;
		if (!token) return { revoked: false };
		return revokeToken(context, {
			url: revokeAddress(context),
			fields: { token },
			dialect
		});
	}
};

// adapters/youtube/after.ts
async function takeStep(step, part, video, context) {
	const id = await takenStep(step, video, context);
	if (typeof id === "object" && id !== null) return {
		...id,
		message: `the video is out, and ${stepName(step)} is not: ${id.message}`
	};
	return stepReceipt(step, part, video, id, context.now());
}
function takenStep(step, video, context) {
	switch (step.kind) {
		case "thumbnail": return setThumbnail(step, video, context);
		case "captions": return addCaptions(step, video, context);
		case "playlist": return addToPlaylist(step, video, context);
	}
}
async function setThumbnail({ media }, video, context) {
	const source = await context.media(media);
	const answer = await callPatiently(context, {
		method: "POST",
		url: upload(context, "thumbnails/set", { videoId: video }),
		headers: { "content-type": media.type },
		source,
		timeoutMilliseconds: 11e4
	});
	if ("outcome" in answer) return answer;
	const fault = quietFault(answer, context);
	return fault === null ? null : mediaFault(lagging(fault, answer), media.file);
}

// adapters/youtube/look.ts
const pauses = [
	2e3,
	5e3,
	1e4,
	2e4,
	3e4
];
async function lookAtVideo(payload, id, context) {
	let status = await statusOf(id, context);
	for (const pause of pauses) {
		if (status?.uploadStatus !== "uploaded") break;
		try {
			await context.wait(pause);
		} catch {
			break;
		}
		status = await statusOf(id, context);
	}
	if (status === null) return {
		fault: null,
		notes: []
	};
	return {
		fault: badEnd(status, id),
		notes: notesOn(status, payload)
	};
}
async function statusOf(id, context) {
	const answer = await call(context, {
		method: "GET",
		url: api(context, "videos", {
			part: "status",
			id
		})
	});
	if ("outcome" in answer || answer.kind === "none" || answer.status !== 200) return null;
	return videosAnswer.safeParse(answer.json).data?.items[0]?.status ?? null;
}
function badEnd({ uploadStatus, failureReason, rejectionReason }, id) {
	if (uploadStatus !== "failed" && uploadStatus !== "rejected") return null;
	const why = quote(failureReason ?? rejectionReason ?? "no reason given");
	const verb = uploadStatus === "failed" ? "could not process" : "refused";
	return {
		outcome: "rejected",
		code: "platform.media",
		message: `YouTube took the video (${watchUrl(id)}) and then ${verb} it: ${why}`,
		retryAt: null
	};
}
function notesOn(status, payload) {
	const asked = videoResource(payload).status;
	const notes = [];
	if (status.privacyStatus === "private" && asked.privacyStatus !== "private") notes.push(`YouTube keeps it private although ${asked.privacyStatus} was asked for: the API project has not passed the audit, or the video is held`);
	if (asked.publishAt !== void 0 && status.privacyStatus === "private" && status.publishAt === void 0) notes.push("YouTube did not keep the time at which it was to be published");
	if (status.uploadStatus === "uploaded") notes.push("YouTube is still processing it");
	return notes;
}

// adapters/youtube/upload.ts
const chunkBytes = 4194304;
const chunkMilliseconds = 11e4;
const mostTroubles = 5;
const pause = (troubles) => 1e3 * 2 ** Math.min(troubles - 1, 4);
async function sendBytes(upload, first, context) {
	const { uri, source } = upload;
	const course = {
		standing: first,
		reached: 0,
		troubles: 0,
		doubt: null
	};
	for (;;) {
		note(course, source.size);
		const end = endOf(course);
		if (end !== null) return end;
		if (course.troubles > 0 && !await waited(pause(course.troubles), context)) return stopped(course);
		course.troubles += 1;
		if (course.standing.kind === "partial") await sendChunk(upload, course.standing.kept, course, context);
		else course.standing = await askSession(uri, source.size, context);
	}
}
function note(course, total) {
	const { standing } = course;
	if (standing.kind === "full") course.doubt ??= fullFault;
	if (standing.kind !== "partial") return;
	course.doubt = null;
	if (standing.kept > course.reached) {
		course.reached = Math.min(standing.kept, total);
		course.troubles = 0;
	}
}
function endOf(course) {
	const { standing, doubt, troubles } = course;
	switch (standing.kind) {
		case "finished": return standing.video;
		case "refused": return doubt ?? standing.fault;
		case "gone": return doubt ?? laterFault("YouTube no longer knows the session");
		case "unclear":
			if (doubt !== null) return doubt;
			if (standing.fault.code === "run.stopped") return stopped(course);
			if (!isPassing(standing.fault)) return standing.fault;
			return troubles > mostTroubles ? laterFault(standing.fault.message) : null;
		default: return troubles > mostTroubles ? doubt ?? laterFault(`YouTube keeps ${course.reached} bytes and no more`) : null;
	}
}
async function sendChunk(upload, start, course, context) {
	const { uri, source, type } = upload;
	const end = Math.min(start + chunkBytes, source.size);
	const isLast = end === source.size;
	const bytes = await source.read(start, end);
	if (isLast) await rememberLast(upload, context);
	const answer = await call(context, {
		method: "PUT",
		url: uri,
		headers: {
			"content-type": type,
			"content-range": `bytes ${start}-${start + bytes.length - 1}/${source.size}`
		},
		bytes,
		timeoutMilliseconds: chunkMilliseconds
	});
	course.standing = readStanding(answer, source.size, context);
	const isDoubtful = course.standing.kind === "unclear" && course.standing.fault.outcome === "unknown";
	if (isLast && isDoubtful) course.doubt = course.standing.fault;
}
async function rememberLast(upload, context) {
	if (upload.handle.last !== void 0) return;
	upload.handle = {
		...upload.handle,
		last: context.now()
	};
	await context.remember(upload.handle);
}
function isPassing({ code }) {
	return code.startsWith("network.") || code === "platform.error" || code === "platform.unreadable";
}
function stopped({ doubt }) {
	return doubt ?? laterFault("the run was stopped");
}
function laterFault(why) {
	return {
		outcome: "throttled",
		code: "platform.absent",
		message: `the upload has not come to its end, and goes on in a later run: ${why}`,
		retryAt: null
	};
}
const fullFault = {
	outcome: "unknown",
	code: "platform.processing",
	message: "YouTube has all of the video and has not said yet whether it takes it",
	retryAt: null
};

// adapters/youtube/send.ts
async function send(payload, context) {
	const receipts = [...context.receipts];
	const wasWhole = receipts.length === payload.parts.length;
	const channel = await ownChannel(context);
	const handle = youtubeHandle.parse(context.handle);
	if ("outcome" in channel) return outcomeOf(channel, receipts, nextPart(receipts, payload));
	if (channel.id !== handle.channel) return outcomeOf(otherChannel, receipts, nextPart(receipts, payload));
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const receipt = await sendPart(payload, index, receipts[0]?.id ?? "", handle, context);
		if ("outcome" in receipt) return outcomeOf(receipt, receipts, index + 1);
		receipts.push(receipt);
		await context.delivered(receipt);
	}
	const look = await lookAtVideo(payload, receipts[0].id, context);
	if (look.fault !== null) return outcomeOf(look.fault, receipts, 1);
	const message = [wasWhole ? "it was there already; nothing was sent again" : "sent", ...look.notes].join("; ");
	return {
		outcome: "delivered",
		code: wasWhole ? "recovered" : "sent",
		message,
		receipts
	};
}
function nextPart(receipts, { parts }) {
	return Math.min(receipts.length + 1, parts.length);
}
function sendPart(payload, index, video, handle, context) {
	if (index === 0) return sendVideo(payload, handle, context);
	return takeStep(stepsOf(payload)[index - 1], index + 1, video, context);
}
async function sendVideo(payload, handle, context) {
	const media = payload.parts[0].media[0];
	const source = await context.media(media);
	const open = await openSession(handle, source.size, context) ?? await newSession(payload, handle, context);
	if ("outcome" in open) return open;
	const video = await sendBytes({
		...open,
		type: media.type,
		source
	}, open.standing, context);
	return "outcome" in video ? video : videoReceipt(video, media.digest, context.now());
}
async function openSession(handle, total, context) {
	const uri = sessionAddress(handle, context);
	if (uri === null) return null;
	const standing = await askSession(uri, total, context);
	return standing.kind === "gone" || standing.kind === "refused" ? null : {
		uri,
		handle,
		standing
	};
}
async function newSession(payload, { channel }, context) {
	const uri = await startSession(payload, context);
	if (typeof uri !== "string") return uri;
	const isOneChunk = payload.parts[0].media[0].size <= chunkBytes;
	const handle = {
		channel,
		session: sessionDigest(uri),
		...isOneChunk ? { last: context.now() } : {}
	};
	await context.remember(handle, sealSession(uri));
	return {
		uri,
		handle,
		standing: {
			kind: "partial",
			kept: 0
		}
	};
}
const otherChannel = {
	outcome: "rejected",
	code: "platform.conflict",
	message: "YouTube: an earlier attempt was made for another channel than the one that the token belongs to",
	retryAt: null
};

// adapters/youtube/update.ts
async function update(payload, receipts, context) {
	const [video, ...others] = receipts;
	if (video === void 0) throw new RangeError("a video that is out has a receipt");
	const fault = cannot(payload, video, others) ?? failed(await ownChannel(context)) ?? await writeVideo(payload, video.id, context) ?? await undo(unwanted(payload, others, video.id), context);
	if (fault !== null) return outcomeOf(fault, receipts, 1);
	return redo(payload, video, others, context);
}
function cannot(payload, video, others) {
	const media = payload.parts[0].media[0];
	if (video.ref !== videoReceipt({ id: video.id }, media.digest, 0).ref) return refused("YouTube cannot replace the file of a video: remove it, and publish another post");
	const had = others.some((each) => kindOf(each) === "thumbnail");
	const has = stepsOf(payload).some(({ kind }) => kind === "thumbnail");
	return had && !has ? refused("YouTube cannot take a thumbnail away, only change it") : null;
}
async function writeVideo(payload, id, context) {
	const answer = await call(context, {
		method: "GET",
		url: api(context, "videos", {
			part: "snippet,status",
			id
		})
	});
	if ("outcome" in answer) return answer;
	const read = answer.kind === "answer" && answer.status === 200 ? editableAnswer.safeParse(answer.json) : null;
	if (!read?.success) return questionFault(answer, context);
	const [current] = read.data.items;
	if (current === void 0) return refused("YouTube does not have the video any longer");
	const { snippet, status, ...rest } = videoResource(payload);
	const resource = {
		id,
		snippet: {
			...chosen(current.snippet, keptOfSnippet),
			...snippet
		},
		status: {
			...chosen(current.status, keptOfStatus),
			...inTime(status, context.now())
		},
		...rest
	};
	const part = Object.keys(resource).slice(1).join(",");
	const written = await call(context, {
		method: "PUT",
		url: api(context, "videos", { part }),
		json: resource
	});
	return "outcome" in written ? written : quietFault(written, context);
}
const keptOfSnippet = [
	"categoryId",
	"defaultLanguage",
	"defaultAudioLanguage"
];
const keptOfStatus = [
	"selfDeclaredMadeForKids",
	"containsSyntheticMedia",
	"license",
	"embeddable",
	"publicStatsViewable"
];
function chosen(from, names) {
	return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
function inTime(status, now) {
	const { publishAt, ...rest } = status;
	return typeof publishAt === "string" && Date.parse(publishAt) <= now ? {
		...rest,
		privacyStatus: "public"
	} : status;
}
function unwanted(payload, others, video) {
	const wanted = stepsOf(payload).map((step) => stepReceipt(step, 0, video, "", 0).ref);
	return others.filter((receipt) => kindOf(receipt) !== "thumbnail" && !wanted.includes(receipt.ref));
}
async function undo(receipts, context) {
	for (const receipt of receipts) {
		const done = await remove(receipt, context);
		if ("fault" in done) return done.fault;
	}
	return null;
}
async function redo(payload, video, others, context) {
	const receipts = [video];
	for (const [index, step] of stepsOf(payload).entries()) {
		const part = index + 2;
		const { ref } = stepReceipt(step, part, video.id, "", 0);
		const known = others.find((receipt) => receipt.ref === ref);
		const receipt = known === void 0 ? await takeStep(step, part, video.id, context) : {
			...known,
			part
		};
		if ("outcome" in receipt) return outcomeOf(receipt, receipts, part);
		receipts.push(receipt);
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: "changed",
		receipts
	};
}
function failed(value) {
	return "outcome" in value ? value : null;
}
function refused(message) {
	return {
		outcome: "rejected",
		code: "platform.refused",
		message,
		retryAt: null
	};
}

// adapters/youtube.ts
const scopes = [
	"youtube.upload",
	"youtube.readonly",
	"youtube.force-ssl (for captions, playlists, edits and removal)"
];
const adapter = {
	id: "youtube",
	name: "YouTube",
	limits: youtubeLimits,
	account: strictObject({ channel: string().regex(/^UC[\w-]{22}$/, "the id of a channel, which begins with UC").optional().describe("The id of the channel, from its advanced settings: a Google account can have several.") }),
	options: youtubeOptions,
	credentials: {
		client_id: {
			title: "OAuth client ID",
			where: "Google Cloud console: a project with the YouTube Data API v3, Credentials, OAuth client, Desktop app.",
			scopes
		},
		client_secret: {
			title: "OAuth client secret",
			where: "Beside the client ID.",
			scopes,
			looks: /^GOCSPX-/
		},
		refresh_token: {
			title: "Refresh token",
			where: "From the consent of the owner of the channel to that client, with access_type=offline and prompt=consent.",
			scopes,
			looks: /^1\/\//
		},
		access_token: {
			title: "Access token",
			where: "In place of the other three, for a run within the hour for which it lives.",
			scopes,
			looks: /^ya29\./,
			livesMilliseconds: 36e5
		}
	},
	credentialSets: [[
		"client_id",
		"client_secret",
		"refresh_token"
	], ["access_token"]],
	attachments,
	keepAlive,
	revocation,
	connection,
	look,
	render,
	send,
	prepare,
	find,
	list,
	missing,
	page,
	owns,
	update,
	remove,
	async check(context) {
		const channel = await ownChannel(context);
		if ("outcome" in channel) return { fault: channel };
		const credential = await credentialState(context);
		const url = `https://www.youtube.com/channel/${channel.id}`;
		return {
			id: channel.id,
			name: channel.title,
			url,
			...credential === null ? {} : { credential }
		};
	}
};

export { adapter };