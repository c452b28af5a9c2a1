import { t as otherAccount$1 } from "./other-account.js";
import { B as object, E as _enum, G as string, P as int, W as strictObject, j as boolean, k as array, z as number } from "./nouns.js";
import { c as createFault, d as outcomeOf, f as stepFault, h as exchange, i as writtenLinks, l as mediaFault, m as quote, o as payloadMedia, p as unreadable, r as withLink, s as plainText } from "./written-links.js";
import { i as exchangeCode, n as challengeOf, r as consentPage } from "./consent.js";
import { t as renewByRefreshToken } from "./renewal.js";
import { t as waited } from "./waited.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { t as revokeToken } from "./revocation.js";
import { n as publicFileFault } from "./public-file.js";
import { t as uploadAddress } from "./upload-address.js";

// adapters/tiktok/refusals.ts
const minute$1 = 6e4;
const day$1 = 1440 * minute$1;
const credentials = {
	outcome: "rejected",
	code: "platform.credentials"
};
const forbidden = {
	outcome: "rejected",
	code: "platform.forbidden"
};
const refused = {
	outcome: "rejected",
	code: "platform.refused"
};
const media$1 = {
	outcome: "rejected",
	code: "platform.media"
};
const throttled = {
	outcome: "throttled",
	code: "platform.throttled"
};
const kinds = {
	access_token_invalid: credentials,
	scope_not_authorized: credentials,
	scope_permission_missed: credentials,
	auth_removed: credentials,
	app_version_check_failed: forbidden,
	unaudited_client_can_only_post_to_private_accounts: forbidden,
	spam_risk: forbidden,
	spam_risk_text: refused,
	spam_risk_user_banned_from_posting: forbidden,
	privacy_level_option_mismatch: refused,
	url_ownership_unverified: refused,
	invalid_param: refused,
	invalid_params: refused,
	publish_cancelled: refused,
	file_format_check_failed: media$1,
	duration_check_failed: media$1,
	frame_rate_check_failed: media$1,
	picture_size_check_failed: media$1,
	video_pull_failed: media$1,
	photo_pull_failed: media$1,
	rate_limit_exceeded: throttled,
	spam_risk_too_many_posts: throttled,
	spam_risk_too_many_pending_share: throttled,
	reached_active_user_cap: throttled
};
const hints = {
	access_token_invalid: "the token has ended or was revoked; one lives for about two hours",
	scope_not_authorized: "the token lacks the right: `video.publish` for `mode: direct`, `video.upload` for `mode: inbox`",
	unaudited_client_can_only_post_to_private_accounts: "until TikTok has audited the app, the account has to be private and the post `privacy: only_me`",
	url_ownership_unverified: "verify the domain or prefix of the addresses of the photos at developers.tiktok.com",
	spam_risk_too_many_pending_share: "too many drafts wait in the inbox: post or remove some in the app",
	spam_risk_too_many_posts: "the account has reached its number of posts for a day, over all tools"
};
function hintFor(code) {
	return code !== null && Object.hasOwn(hints, code) ? hints[code] : null;
}
function meaningOf(code) {
	const kind = Object.hasOwn(kinds, code) ? kinds[code] : void 0;
	if (kind === void 0) return null;
	if (kind.outcome !== "throttled") return {
		...kind,
		milliseconds: null
	};
	return {
		...kind,
		milliseconds: code === "rate_limit_exceeded" ? minute$1 : day$1
	};
}
function waitedFor(headers) {
	const said = headers["retry-after"] ?? "";
	return /^\d{1,6}$/.test(said) ? Number(said) * 1e3 : minute$1;
}
function mayTryAnew(reason) {
	return [
		"internal",
		"video_pull_failed",
		"photo_pull_failed"
	].includes(reason);
}
function failureOf(reason, now) {
	const { milliseconds, ...kind } = meaningOf(reason) ?? {
		...refused,
		milliseconds: null
	};
	const retryAt = milliseconds === null ? null : new Date(now + milliseconds).toISOString();
	return {
		...kind,
		message: `TikTok could not publish it: ${reason}`,
		retryAt
	};
}

// adapters/tiktok/api.ts
const usualOrigin = "https://open.tiktokapis.com";
const errorBody = object({ error: object({
	code: string(),
	message: string().nullish(),
	log_id: string().nullish()
}) });
const dialect = {
	name: "TikTok",
	errorText: (json) => {
		const { code, message, log_id: log } = errorBody.safeParse(json).data?.error ?? {};
		if (code === void 0) return null;
		return [message ? `${code}: ${message}` : code, ...log ? [`(log ${log})`] : []].join(" ");
	},
	throttledUntil: () => null
};
function call(context, path, request = {}) {
	const careful = {
		...context,
		http: async (asked) => withTextIds(await context.http(asked))
	};
	return exchange(careful, {
		method: "POST",
		url: `${context.origin(usualOrigin)}${path}`,
		headers: {
			authorization: `Bearer ${context.credentials.access_token}`,
			"content-type": "application/json; charset=UTF-8"
		},
		...request
	});
}
const mostIdBytes = 65536;
function withTextIds(response) {
	if (response.body.length > mostIdBytes) return response;
	const quoted = Buffer.from(response.body).toString("latin1").replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => /^\d{16,}$/.test(token) ? `"${token}"` : token);
	return {
		...response,
		body: Buffer.from(quoted, "latin1")
	};
}
function errorCode(answer) {
	return answer.kind === "answer" ? errorBody.safeParse(answer.json).data?.error.code ?? null : null;
}
function callFault(answer, context) {
	const fault = namedFault(answer, context) ?? timed(stepFault(answer, dialect), answer, context);
	if (fault !== null || isOk(answer)) return fault;
	return saidNo("rejected", answer);
}
function makingFault(answer, context) {
	const fault = namedFault(answer, context) ?? timed(createFault(answer, dialect), answer, context);
	if (fault !== null || isOk(answer)) return fault;
	return saidNo("unknown", answer);
}
function timed(fault, answer, context) {
	if (fault?.code !== "platform.throttled" || answer.kind === "none") return fault;
	return {
		...fault,
		retryAt: new Date(context.now() + waitedFor(answer.headers)).toISOString()
	};
}
function isOk(answer) {
	const code = errorCode(answer);
	return code === null || code === "ok";
}
function namedFault(answer, context) {
	const code = errorCode(answer);
	if (answer.kind === "none" || answer.status >= 500 || code === null) return null;
	const known = meaningOf(code);
	if (known === null) return null;
	const { milliseconds, ...kind } = known;
	const pause = code === "rate_limit_exceeded" ? waitedFor(answer.headers) : milliseconds;
	const retryAt = pause === null ? null : new Date(context.now() + pause).toISOString();
	return {
		...kind,
		message: words(answer),
		retryAt
	};
}
function saidNo(outcome, answer) {
	return {
		outcome,
		code: outcome === "rejected" ? "platform.refused" : "platform.unreadable",
		message: words(answer),
		retryAt: null
	};
}
function words(answer) {
	if (answer.kind === "none") return "TikTok did not answer";
	const hint = hintFor(errorCode(answer));
	const said = `TikTok answered ${answer.status}: ${quote(dialect.errorText(answer.json) ?? "")}`;
	return hint === null ? said : `${said}; ${hint}`;
}
const unreadableStep = {
	outcome: "throttled",
	code: "platform.unreadable",
	message: "TikTok answered with success, but not in its own form",
	retryAt: null
};
const publishId = string().min(1).max(200).regex(/^[\w.~-]+$/);
const postId = string().regex(/^\d{1,20}$/).or(int().nonnegative().transform(String));
const identityAnswer = object({ data: object({ user: object({
	open_id: string().min(1).max(200),
	display_name: string().nullish()
}) }) });
const creatorAnswer = object({ data: object({
	creator_username: string().regex(/^[\w.]{1,100}$/),
	privacy_level_options: array(string()),
	comment_disabled: boolean().default(false),
	duet_disabled: boolean().default(false),
	stitch_disabled: boolean().default(false),
	max_video_post_duration_sec: number().positive()
}) });
const uploadAnswer = object({ data: object({
	publish_id: publishId,
	upload_url: string()
}) });
const pullAnswer = object({ data: object({ publish_id: publishId }) });
const statusAnswer = object({ data: object({
	status: string(),
	fail_reason: string().nullish(),
	uploaded_bytes: int().nonnegative().nullish(),
	publicaly_available_post_id: array(postId).nullish()
}) });

// adapters/tiktok/account.ts
async function identityOf(context) {
	const known = context.session.get("identity");
	if (known !== void 0) return known;
	const answer = await call(context, "/v2/user/info/?fields=open_id,display_name", { method: "GET" });
	const fault = callFault(answer, context);
	if (fault !== null) return fault;
	const read = identityAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return unreadableStep;
	const { open_id: openId, display_name: name } = read.data.data.user;
	const identity = {
		openId,
		name: name || openId
	};
	context.session.set("identity", identity);
	return identity;
}
async function creatorOf(context) {
	const known = context.session.get("creator");
	if (known !== void 0) return known;
	const answer = await call(context, "/v2/post/publish/creator_info/query/");
	const fault = callFault(answer, context);
	if (fault !== null) return fault;
	const read = creatorAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return unreadableStep;
	const { data } = read.data;
	const creator = {
		username: data.creator_username,
		privacyLevels: data.privacy_level_options,
		isDisabled: {
			comment: data.comment_disabled,
			duet: data.duet_disabled,
			stitch: data.stitch_disabled
		},
		maxSeconds: data.max_video_post_duration_sec
	};
	context.session.set("creator", creator);
	return creator;
}

// adapters/tiktok/addresses.ts
function page({ place }) {
	return typeof place.username === "string" ? `https://www.tiktok.com/@${place.username}` : "https://www.tiktok.com/";
}
const form = /^\/@([\w.]+)\/(?:video|photo)\/\d{1,20}\/?$/;
function owns(address, { place }, known) {
	const author = authorOf(address);
	if (author === null) return false;
	const earlier = known.flatMap(({ url }) => (url !== null && URL.canParse(url) ? authorOf(new URL(url)) : null) ?? []);
	const authors = typeof place.username === "string" ? [place.username.toLowerCase(), ...earlier] : earlier;
	return authors.length === 0 || authors.includes(author);
}
function authorOf({ protocol, hostname, pathname }) {
	return protocol === "https:" && (hostname === "tiktok.com" || hostname === "www.tiktok.com") ? form.exec(pathname)?.[1]?.toLowerCase() ?? null : null;
}

// adapters/tiktok/renewal.ts
const origin = "https://open.tiktokapis.com";
const minute = 6e4;
const day = 1440 * minute;
const renewal = {
	needs: [
		"client_key",
		"client_secret",
		"refresh_token"
	],
	consent: "refresh_token",
	rights: ["user.info.basic"],
	origin,
	aheadMilliseconds: 30 * minute,
	idleMilliseconds: 30 * day,
	timeAddress: (context) => context.origin(origin),
	renew: (context) => renewByRefreshToken(context, {
		url: tokenAddress(context),
		fields: clientOf(context),
		accessToken: "access_token",
		separator: ",",
		dialect
	})
};
function tokenAddress(context) {
	return `${context.origin(origin)}/v2/oauth/token/`;
}
function clientOf({ credentials }) {
	return {
		client_key: credentials.client_key ?? "",
		client_secret: credentials.client_secret ?? ""
	};
}

// adapters/tiktok/connection.ts
const rights = [
	{
		scope: "user.info.basic",
		why: "to know whose account it is"
	},
	{
		scope: "video.publish",
		why: "to publish, and to ask what the account may choose from"
	},
	{
		scope: "video.upload",
		why: "to put drafts into the inbox of the account"
	}
];
const connection = {
	redirect: {
		kind: "loopback",
		host: "127.0.0.1"
	},
	client: [{
		credential: "client_key",
		title: "Client key",
		where: "At developers.tiktok.com: the app, Credentials.",
		isSecret: false
	}, {
		credential: "client_secret",
		title: "Client secret",
		where: "Beside the client key.",
		isSecret: true
	}],
	gives: ["access_token", "refresh_token"],
	rights: () => rights,
	authorize: (context, request) => consentPage(`${context.origin("https://www.tiktok.com")}/v2/auth/authorize/`, request, {
		client_key: context.credentials.client_key ?? "",
		scope: request.scopes.join(","),
		...challengeOf(request, "hex")
	}),
	exchange: (context, request, code) => exchangeCode(context, request, code, {
		url: tokenAddress(context),
		fields: {
			...clientOf(context),
			code_verifier: request.verifier
		},
		accessToken: "access_token",
		separator: ",",
		dialect
	})
};

// adapters/tiktok/payload-options.ts
const shape = object({
	mode: _enum(["direct", "inbox"]),
	title: string().optional(),
	privacy_level: string().optional(),
	disable_comment: boolean().optional(),
	disable_duet: boolean().optional(),
	disable_stitch: boolean().optional(),
	brand_content_toggle: boolean().optional(),
	brand_organic_toggle: boolean().optional(),
	is_aigc: boolean().optional(),
	auto_add_music: boolean().optional(),
	video_cover_timestamp_ms: int().optional(),
	photo_cover_index: int().optional()
});
function optionsOf(payload) {
	return shape.parse(payload.options);
}
function isVideo(payload) {
	return payload.parts[0].media[0]?.kind === "video";
}

// adapters/tiktok/status.ts
const notKnown = ["invalid_publish_id", "token_not_authorized_for_specified_publish_id"];
async function lookAt(publishId, payload, context) {
	const answer = await call(context, "/v2/post/publish/status/fetch/", { json: { publish_id: publishId } });
	const code = errorCode(answer);
	const fault = callFault(answer, context);
	if (fault !== null) return {
		state: code !== null && notKnown.includes(code) && fault.outcome === "rejected" ? "gone" : "silent",
		message: fault.message
	};
	const read = statusAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return {
		state: "silent",
		message: "TikTok did not say what became of it"
	};
	return understood(read.data.data, payload);
}
function understood(data, payload) {
	const { status, fail_reason: reason, uploaded_bytes: uploaded } = data;
	const postId = data.publicaly_available_post_id?.[0] ?? null;
	switch (status) {
		case "PUBLISH_COMPLETE": return {
			state: "out",
			postId,
			isDraft: false
		};
		case "SEND_TO_USER_INBOX": return {
			state: "out",
			postId,
			isDraft: true
		};
		case "FAILED": return {
			state: "failed",
			reason: /^\w{1,100}$/.test(reason ?? "") ? reason : "no reason given"
		};
		case "PROCESSING_UPLOAD": {
			const size = isVideo(payload) ? payload.parts[0].media[0].size : 0;
			return typeof uploaded === "number" && uploaded < size ? {
				state: "unfinished",
				uploaded
			} : { state: "working" };
		}
		default: return { state: "working" };
	}
}

// adapters/tiktok/follow.ts
const pauses = [
	5e3,
	5e3,
	1e4,
	1e4,
	2e4,
	2e4,
	2e4,
	2e4,
	2e4,
	2e4
];
const pausesForId = [1e4, 1e4];
async function follow(publishId, payload, handle, context) {
	for (const pause of pauses) {
		if (!await waited(pause, context)) return inWork("the run was stopped while TikTok was processing it");
		const look = await lookAt(publishId, payload, context);
		if (look.state === "failed") return { failed: look.reason };
		if (look.state === "out") return delivered(await withId(look, publishId, payload, context), publishId, payload, handle, context, "sent");
	}
	return inWork("TikTok is still processing it; a later run looks again");
}
async function withId(look, publishId, payload, context) {
	const isPublic = optionsOf(payload).privacy_level === "PUBLIC_TO_EVERYONE";
	for (const pause of look.isDraft || !isPublic ? [] : pausesForId) {
		if (look.postId !== null || !await waited(pause, context)) return look;
		const again = await lookAt(publishId, payload, context);
		if (again.state === "out" && again.postId !== null) return again;
	}
	return look;
}
async function delivered(look, publishId, payload, handle, context, code) {
	const receipt = receiptOf(look, publishId, payload, handle, context.now());
	await context.delivered(receipt);
	return {
		outcome: "delivered",
		code,
		message: messageOf(look, code),
		receipts: [receipt]
	};
}
function messageOf({ isDraft }, code) {
	if (isDraft) return "a draft is in the inbox of the account: a person has to press Post in the app within about 24 hours";
	return code === "sent" ? "sent" : "it was there already; nothing was sent again";
}
function receiptOf({ postId }, publishId, payload, { username }, now) {
	const at = new Date(now).toISOString();
	if (postId === null) return {
		part: 1,
		id: publishId,
		url: null,
		at
	};
	const kind = isVideo(payload) ? "video" : "photo";
	return {
		part: 1,
		id: postId,
		url: username === null ? null : `https://www.tiktok.com/@${username}/${kind}/${postId}`,
		at,
		ref: publishId
	};
}
function inWork(message) {
	return {
		outcome: "unknown",
		code: "platform.processing",
		message,
		receipts: [],
		part: 1
	};
}

// adapters/tiktok/handle.ts
const tiktokHandle = object({
	account: string(),
	username: string().nullable(),
	asked: boolean(),
	begun: object({
		publishId,
		at: number()
	}).nullable()
});
const sealedUpload = object({
	publishId,
	uploadUrl: string()
});

// adapters/tiktok/find.ts
async function find(payload, context) {
	const handle = tiktokHandle.safeParse(context.handle).data;
	if (handle === void 0) return unclear("the attempt has no names");
	const identity = await identityOf(context);
	if ("outcome" in identity) return unclear(identity.message);
	if (identity.openId !== handle.account) return unclear("the token is of another account than the attempt");
	if (handle.begun === null) return handle.asked ? unclear("TikTok was asked to fetch the photos, and its answer is lost") : { found: "none" };
	const { publishId } = handle.begun;
	const look = await lookAt(publishId, payload, context);
	switch (look.state) {
		case "out": {
			const receipt = receiptOf(look, publishId, payload, handle, context.now());
			return context.taken.has(receipt.id) ? unclear("what TikTok names is another post") : {
				found: "all",
				receipts: [receipt]
			};
		}
		case "failed":
		case "unfinished": return { found: "none" };
		case "working": return unclear("TikTok is still processing it");
		case "gone":
		case "silent": return unclear(look.message);
	}
}
function unclear(message) {
	return {
		found: "unclear",
		message
	};
}

// adapters/tiktok/options.ts
const flag = boolean().optional();
const tiktokOptions = strictObject({
	mode: _enum(["direct", "inbox"]).optional().describe("How it is posted; has to be said. `direct`: published at once, which for others than yourself needs an app that TikTok audited. `inbox`: a draft in the app, where a person presses Post within about 24 hours."),
	privacy: _enum([
		"public",
		"friends",
		"followers",
		"only_me"
	]).optional().describe("Who sees it; has to be said with `mode: direct`, and be one that TikTok offers the account: `public` or, for a private account, `followers`; `friends` (who follow each other); `only_me`."),
	title: string().min(1).optional().describe("Title of a post of photos; its text becomes the description."),
	without_caption: flag.describe("Sends a video to the inbox without its text, which TikTok takes from nobody there: whoever posts it writes one in the app. Default: false, so that a text is a fault."),
	allow_comments: flag.describe("Whether others may comment. Default: false."),
	allow_duets: flag.describe("Whether others may make a duet with the video. Default: false."),
	allow_stitches: flag.describe("Whether others may use parts of the video. Default: false."),
	own_brand: flag.describe("Discloses that it promotes yourself or your own business: labelled \"Promotional content\". Default: false."),
	paid_partnership: flag.describe("Discloses that a third party pays for it: labelled \"Paid partnership\". Not together with `privacy: only_me`. Default: false."),
	ai_generated: flag.describe("Labels the video as made by AI, for good. Default: false."),
	add_music: flag.describe("Lets TikTok choose music for photos. Default: false."),
	cover_milliseconds: int().min(0).optional().describe("The moment of the video that is its cover, in milliseconds. Default: the first frame."),
	cover_photo: int().min(1).optional().describe("The photo that is the cover, from 1. Default: 1.")
});

// adapters/tiktok/post-look.ts
const look = {
	accent: {
		light: "#ad1242",
		dark: "#ff8fab"
	},
	avatar: "circle",
	text: "below",
	follows: "thread",
	finds: ["mention", "tag"],
	handle: ({ place }) => typeof place.username === "string" ? `@${place.username}` : null,
	read(payload) {
		const { title: _, ...rest } = payload.options;
		return {
			title: optionsOf(payload).title,
			rest
		};
	}
};

// adapters/tiktok/prepare.ts
async function prepare(payload, context) {
	const identity = await identityOf(context);
	if ("outcome" in identity) return { fault: identity };
	const creator = optionsOf(payload).mode === "direct" ? await creatorOf(context) : null;
	if (creator !== null && "outcome" in creator) return { fault: creator };
	const configured = context.account.place.username;
	const username = creator?.username ?? (typeof configured === "string" ? configured : null);
	const handle = {
		account: identity.openId,
		username,
		asked: false,
		begun: null
	};
	return {
		problems: creator === null ? [] : creatorProblems(payload, creator, context),
		handle: { ...handle }
	};
}
function creatorProblems(payload, creator, context) {
	return [
		...nameProblems(creator, context),
		...privacyProblems(payload, creator),
		...switchProblems(payload, creator),
		...lengthProblems(payload, creator)
	];
}
function nameProblems({ username }, { account }) {
	const configured = account.place.username;
	if (typeof configured !== "string" || configured.toLowerCase() === username.toLowerCase()) return [];
	return [{
		code: "credential.refused",
		message: `the token is of @${username}, and mergecast.yml says @${configured}`,
		remedy: "Store a token of that account, or correct `username`."
	}];
}
const privacyNames = {
	PUBLIC_TO_EVERYONE: "public",
	MUTUAL_FOLLOW_FRIENDS: "friends",
	FOLLOWER_OF_CREATOR: "followers",
	SELF_ONLY: "only_me"
};
function privacyProblems(payload, { privacyLevels, username }) {
	const { privacy_level: level = "" } = optionsOf(payload);
	if (privacyLevels.includes(level)) return [];
	const offered = privacyLevels.flatMap((each) => Object.hasOwn(privacyNames, each) ? privacyNames[each] : []);
	return [{
		code: "post.option",
		message: `\`privacy: ${privacyNames[level] ?? level}\` is not among what TikTok offers @${username}: ${offered.join(", ")}`,
		remedy: "Choose one of these.",
		part: 1
	}];
}
function switchProblems(payload, { isDisabled, username }) {
	const { disable_comment: comment, disable_duet: duet, disable_stitch: stitch } = optionsOf(payload);
	return [
		["allow_comments", comment === false && isDisabled.comment],
		["allow_duets", duet === false && isDisabled.duet],
		["allow_stitches", stitch === false && isDisabled.stitch]
	].flatMap(([option, isRefused]) => {
		const message = `\`${option}\` cannot be, since @${username} has switched that off in the app`;
		return isRefused ? [{
			code: "post.option",
			message,
			remedy: `Remove \`${option}\`.`,
			part: 1
		}] : [];
	});
}
function lengthProblems(payload, { maxSeconds, username }) {
	const [video] = isVideo(payload) ? payload.parts[0].media : [];
	const seconds = (video?.video?.milliseconds ?? 0) / 1e3;
	if (video === void 0 || seconds <= maxSeconds) return [];
	return [{
		code: "media.video",
		message: `${video.file} runs ${seconds} seconds; @${username} may post at most ${maxSeconds}`,
		part: 1
	}];
}

// adapters/tiktok/notes.ts
function notesOf({ options, media }) {
	const { mode, own_brand: own, paid_partnership: paid, ai_generated: made } = options;
	const notes = [];
	if (mode === "inbox") {
		notes.push("goes to the inbox of the account as a draft; a person has to press Post in the app within about 24 hours");
		if (options.without_caption) notes.push("goes without its text: whoever posts it writes one in the app");
	}
	if (mode === "direct") {
		const branded = paid ? "Branded Content Policy and " : "";
		notes.push(`by posting, you agree to TikTok's ${branded}Music Usage Confirmation`);
	}
	if (paid) notes.push("will be labelled \"Paid partnership\"");
	else if (own) notes.push("will be labelled \"Promotional content\"");
	if (made) notes.push("will be labelled as made by AI, for good");
	if (options.title?.includes("#")) notes.push("TikTok is said to drop hashtags from a title; those in the text stay");
	if (media.some(({ alt }) => alt !== null && alt !== "")) notes.push("TikTok has no alternative text: what `alt` says is not sent");
	return notes;
}

// adapters/tiktok/post-issues.ts
const ofVideo = [
	"without_caption",
	"allow_duets",
	"allow_stitches",
	"ai_generated",
	"cover_milliseconds"
];
const ofPhotos = [
	"title",
	"add_music",
	"cover_photo"
];
const ofDirect = [
	"privacy",
	"allow_comments",
	"allow_duets",
	"allow_stitches",
	"own_brand",
	"paid_partnership",
	"ai_generated",
	"add_music",
	"cover_milliseconds"
];
function postIssues(input, text) {
	const { options, media } = input;
	const isVideo = media.some(({ kind }) => kind === "video");
	const issues = [
		...modeIssues(input),
		...mediaIssues(input),
		...coverIssues(input)
	];
	const report = (option, message, remedy) => issues.push(optionIssue(input, "post.option", option, message, remedy));
	const wrongKind = isVideo ? ofPhotos : ofVideo;
	for (const option of media.length === 0 ? [] : said(options, wrongKind)) {
		const [wanted, there] = isVideo ? ["photos", "a video"] : ["a video", "photos"];
		report(option, `\`${option}\` is for ${wanted}, and the post has ${there}`, `Remove \`${option}\`.`);
	}
	if (options.mode === "inbox") for (const option of said(options, ofDirect).filter((each) => !wrongKind.includes(each))) report(option, `TikTok takes no \`${option}\` with a draft: it is chosen in the app`, `Remove \`${option}\`, or say \`mode: direct\`.`);
	if (options.mode === "inbox" && isVideo && text !== "" && options.without_caption !== true) report("mode", "TikTok takes no text with the draft of a video, so the text would be lost", "Say `without_caption: true` to send the video alone, or `mode: direct`.");
	if (options.without_caption === true && options.mode === "direct" && isVideo) report("without_caption", "`without_caption` is for `mode: inbox`", "Remove `without_caption`.");
	if (options.paid_partnership === true && options.privacy === "only_me") report("paid_partnership", "TikTok forbids a paid partnership that only the account itself sees", "Choose another `privacy`, or remove `paid_partnership`.");
	return issues;
}
function modeIssues(input) {
	const { mode, privacy } = input.options;
	if (mode === void 0) {
		const message = "`mode` is missing: `direct` publishes, `inbox` makes a draft that a person posts in the app";
		const remedy = `Say \`mode\` in the post or in \`accounts.${input.account.name}.options\`.`;
		return [optionIssue(input, "post.option", "mode", message, remedy)];
	}
	if (mode === "inbox" || privacy !== void 0) return [];
	const message = "`privacy` is missing: `public`, `friends`, `followers` or `only_me`";
	const remedy = `Say \`privacy\` in the post or in \`accounts.${input.account.name}.options\`.`;
	return [optionIssue(input, "post.option", "privacy", message, remedy)];
}
function mediaIssues({ media, file, positionOf }) {
	const report = (code, index, field, message, remedy) => {
		const path = index === null ? ["media"] : [
			"media",
			index,
			field
		];
		const position = positionOf(path) ?? positionOf(["media"]);
		return issue(code, {
			file,
			position,
			field: path.join(".")
		}, message, remedy);
	};
	if (media.length === 0) return [report("media.count", null, "", "TikTok takes no text alone: a post has one video, or 1 to 35 photos", "Add a video or photos under `media`.")];
	if (media.some(({ kind }) => kind === "video")) return [];
	return media.filter(({ kind }) => kind === "image").flatMap(({ url, frames, file: name, index }) => [...url === null ? [report("media.no-url", index, "url", `TikTok fetches photos itself, and nothing says where ${name} is public`, "Add `url` to the media item, or set `media.public_url` in mergecast.yml; the domain has to be verified with TikTok.")] : [], ...frames !== void 0 ? [report("media.type", index, "file", `${name} moves; TikTok shows photos that stand still`, "Make it a video.")] : []]);
}
function coverIssues(input) {
	const { cover_milliseconds: moment, cover_photo: photo } = input.options;
	const length = input.media.find(({ kind }) => kind === "video")?.video?.milliseconds;
	if (moment !== void 0 && length !== void 0 && moment > length) {
		const message = `\`cover_milliseconds\` is ${moment}, and the video ends at ${length}`;
		return [optionIssue(input, "post.option", "cover_milliseconds", message, "Choose a moment within the video.")];
	}
	if (photo !== void 0 && length === void 0 && photo > input.media.length) {
		const message = `\`cover_photo\` is ${photo}, and the post has ${input.media.length} photos`;
		return [optionIssue(input, "post.option", "cover_photo", message, "Choose one of the photos, from 1.")];
	}
	return [];
}
function said(options, among) {
	return among.filter((option) => options[option] !== void 0 && options[option] !== false);
}

// adapters/tiktok/render.ts
const privacyLevels = {
	public: "PUBLIC_TO_EVERYONE",
	friends: "MUTUAL_FOLLOW_FRIENDS",
	followers: "FOLLOWER_OF_CREATOR",
	only_me: "SELF_ONLY"
};
function render(input) {
	const { options } = input;
	const isVideo = input.media.some((media) => media.kind === "video");
	const written = (input.text.length === 0 ? [""] : input.text.map((part) => writtenLinks(plainText(part)))).map((plain, index) => index === 0 ? withLink(plain, input.link) : plain);
	const isBare = isVideo && options.mode === "inbox" && options.without_caption === true;
	return {
		payload: {
			parts: written.map((full, index) => {
				const text = isBare ? "" : full;
				const counts = isVideo ? { caption: text.length } : {
					title: options.title?.length ?? 0,
					description: text.length
				};
				return {
					text,
					entities: [],
					media: payloadMedia(input.media, index + 1, { withUrl: !isVideo }),
					counts
				};
			}),
			options: isVideo ? videoOptions(options) : photoOptions(options)
		},
		issues: postIssues(input, written.join("")),
		notes: notesOf(input)
	};
}
function videoOptions(options) {
	if (options.mode === "inbox") return { mode: "inbox" };
	const { allow_duets: duets = false, allow_stitches: stitches = false, ai_generated: made = false } = options;
	const { cover_milliseconds: cover } = options;
	return {
		...directOptions(options),
		disable_duet: !duets,
		disable_stitch: !stitches,
		is_aigc: made,
		...cover === void 0 ? {} : { video_cover_timestamp_ms: cover }
	};
}
function photoOptions(options) {
	const { title, cover_photo: cover = 1, add_music: music = false } = options;
	return {
		...options.mode === "inbox" ? { mode: "inbox" } : {
			...directOptions(options),
			auto_add_music: music
		},
		...title === void 0 ? {} : { title },
		photo_cover_index: cover - 1
	};
}
function directOptions(options) {
	const { privacy, allow_comments: comments = false, own_brand: own = false, paid_partnership: paid = false } = options;
	return {
		mode: "direct",
		...privacy === void 0 ? {} : { privacy_level: privacyLevels[privacy] },
		disable_comment: !comments,
		brand_content_toggle: paid,
		brand_organic_toggle: own
	};
}

// adapters/tiktok/revocation.ts
const revocation = {
	where: "In the app of TikTok: Settings and privacy, Security and permissions, Apps and services permissions.",
	async revoke(context) {
		const { client_key, client_secret, access_token: token } = context.credentials;
		if (!client_key || !client_secret || !token) return { revoked: false };
		const url = `${context.origin("https://open.tiktokapis.com")}/v2/oauth/revoke/`;
		return revokeToken(context, {
			url,
			fields: {
				client_key,
				client_secret,
				token
			},
			dialect
		});
	}
};

// adapters/tiktok/chunks.ts
const mostWhole = 64e6;
const usualChunk = 1e7;
function planChunks(size) {
	if (size <= mostWhole) return {
		size,
		chunkSize: size,
		count: 1
	};
	return {
		size,
		chunkSize: usualChunk,
		count: Math.floor(size / usualChunk)
	};
}
function chunkAt({ size, chunkSize, count }, position) {
	const index = Math.min(Math.floor(position / chunkSize), count - 1);
	const start = index * chunkSize;
	const isLast = index === count - 1;
	return {
		start,
		end: isLast ? size : start + chunkSize,
		isLast
	};
}

// adapters/tiktok/begin.ts
async function beginVideo(payload, creator, handle, context) {
	const { size } = payload.parts[0].media[0];
	const { chunkSize, count } = planChunks(size);
	const source = {
		source: "FILE_UPLOAD",
		video_size: size,
		chunk_size: chunkSize,
		total_chunk_count: count
	};
	const path = creator === null ? "/v2/post/publish/inbox/video/init/" : "/v2/post/publish/video/init/";
	const info = creator === null ? {} : { post_info: videoInfo(payload, creator) };
	const at = context.now();
	const answer = await call(context, path, { json: {
		...info,
		source_info: source
	} });
	const fault = callFault(answer, context);
	if (fault !== null) return fault;
	const read = uploadAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return unreadableStep;
	const { publish_id: publishId, upload_url: said } = read.data.data;
	const uploadUrl = uploadTarget(said, context);
	if (uploadUrl === null) return elsewhere;
	await context.remember({
		...handle,
		begun: {
			publishId,
			at
		}
	}, {
		publishId,
		uploadUrl
	});
	return {
		publishId,
		at,
		uploadUrl
	};
}
async function beginPhotos(payload, creator, handle, context) {
	const other = await otherPhoto(payload, context);
	if (other !== null) return other;
	const at = context.now();
	await context.remember({
		...handle,
		asked: true,
		begun: null
	});
	const answer = await call(context, "/v2/post/publish/content/init/", { json: photoBody(payload, creator) });
	const fault = makingFault(answer, context);
	if (fault !== null) return fault;
	const read = pullAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return unreadable(dialect);
	const begun = {
		publishId: read.data.data.publish_id,
		at
	};
	await context.remember({
		...handle,
		asked: true,
		begun: { ...begun }
	});
	return begun;
}
async function otherPhoto(payload, context) {
	for (const media of payload.parts[0].media) {
		const fault = await publicFileFault(media, context);
		if (fault !== null) return fault;
	}
	return null;
}
const uploadHost = /^(?:open-upload|upload\.[a-z0-9-]+)\.tiktokapis\.com$/;
function uploadTarget(said, context) {
	const address = uploadAddress(context, said, [".tiktokapis.com"]);
	return address !== null && (context.moved || uploadHost.test(new URL(address).hostname)) ? address : null;
}
const elsewhere = {
	outcome: "rejected",
	code: "platform.conflict",
	message: "TikTok named an address for the upload that is none of its own hosts'; nothing was sent there",
	retryAt: null
};
function videoInfo(payload, creator) {
	const { disable_duet: duet, disable_stitch: stitch, is_aigc: made = false, video_cover_timestamp_ms: cover } = optionsOf(payload);
	return {
		title: payload.parts[0].text,
		...sharedInfo(payload, creator),
		disable_duet: duet !== false || creator.isDisabled.duet,
		disable_stitch: stitch !== false || creator.isDisabled.stitch,
		is_aigc: made,
		...cover === void 0 ? {} : { video_cover_timestamp_ms: cover }
	};
}
function photoBody(payload, creator) {
	const { title, auto_add_music: music = false, photo_cover_index: cover = 0 } = optionsOf(payload);
	const { text, media } = payload.parts[0];
	return {
		media_type: "PHOTO",
		post_mode: creator === null ? "MEDIA_UPLOAD" : "DIRECT_POST",
		post_info: {
			...title === void 0 ? {} : { title },
			description: text,
			...creator === null ? {} : {
				...sharedInfo(payload, creator),
				auto_add_music: music
			}
		},
		source_info: {
			source: "PULL_FROM_URL",
			photo_images: media.map(({ url }) => url ?? ""),
			photo_cover_index: cover
		}
	};
}
function sharedInfo(payload, creator) {
	const { privacy_level: level = "", disable_comment: comment, ...rest } = optionsOf(payload);
	return {
		privacy_level: level,
		disable_comment: comment !== false || creator.isDisabled.comment,
		brand_content_toggle: rest.brand_content_toggle ?? false,
		brand_organic_toggle: rest.brand_organic_toggle ?? false
	};
}

// adapters/tiktok/put-chunk.ts
const pieceBytes = 1048576;
const chunkTimeout = 11e4;
function putChunk({ start, end }, source, media, uploadUrl, context) {
	return exchange(context, {
		method: "PUT",
		url: uploadUrl,
		headers: {
			"content-type": media.type,
			"content-range": `bytes ${start}-${end - 1}/${media.size}`
		},
		source: slice(source, start, end),
		timeoutMilliseconds: chunkTimeout
	});
}
function slice(source, start, end) {
	const read = (from, to) => source.read(start + from, Math.min(start + to, end));
	const size = end - start;
	return {
		size,
		read,
		bytes: () => read(0, size),
		async *stream() {
			for (let from = 0; from < size; from += pieceBytes) yield await read(from, from + pieceBytes);
		}
	};
}

// adapters/tiktok/upload.ts
const mostTries = 8;
const pauseAfter = (tries) => Math.min(1e3 * 2 ** tries, 16e3);
const addressMilliseconds = 36e5;
async function uploadFrom(position, upload, payload, context) {
	const media = payload.parts[0].media[0];
	const plan = planChunks(media.size);
	const source = await context.media(media);
	let next = position;
	for (let tries = 0; tries < mostTries;) {
		const chunk = chunkAt(plan, next);
		const answer = await putChunk(chunk, source, media, upload.uploadUrl, context);
		const status = answer.kind === "answer" ? answer.status : 0;
		if (chunk.isLast && status !== 416) return lastFault(answer, upload, context);
		if (status === 206) {
			next = chunk.end;
			continue;
		}
		if (!isWorthAnotherTry(answer)) return chunkFault(answer, media, upload, context);
		tries += 1;
		const progress = await progressAfter(tries, answer, chunk, upload, payload, context);
		if (progress === "all") return null;
		if (typeof progress !== "number") return mediaFault(progress, media.file);
		next = progress;
	}
	return {
		outcome: "throttled",
		code: "platform.error",
		message: `${media.file}: TikTok took ${next} of ${media.size} bytes, and then no more`,
		retryAt: null
	};
}
function lastFault(answer, upload, context) {
	if (answer.kind === "answer" && answer.status === 201) return null;
	return expired(answer, upload, context) ?? timed(createFault(answer, dialect), answer, context) ?? unreadable(dialect);
}
function chunkFault(answer, media, upload, context) {
	const fault = expired(answer, upload, context) ?? timed(stepFault(answer, dialect), answer, context);
	return mediaFault(fault ?? {
		...unreadable(dialect),
		outcome: "throttled"
	}, media.file);
}
function expired(answer, { at }, context) {
	if (answer.kind === "none" || answer.status !== 403 || context.now() < at + 36e5) return null;
	return {
		outcome: "throttled",
		code: "platform.error",
		message: "TikTok takes no more bytes under an address that is an hour old; the upload begins anew",
		retryAt: null
	};
}
function isWorthAnotherTry(answer) {
	if (answer.kind === "none") return answer.failure.kind !== "aborted";
	return answer.status === 416 || answer.status === 408 || answer.status >= 500 || answer.status < 300;
}
async function progressAfter(tries, answer, { start, isLast }, { publishId }, payload, context) {
	const unclear = isLast ? "unknown" : "throttled";
	try {
		await context.wait(pauseAfter(tries));
	} catch {
		return {
			outcome: unclear,
			code: "run.stopped",
			message: "the run was stopped",
			retryAt: null
		};
	}
	const look = await lookAt(publishId, payload, context);
	switch (look.state) {
		case "unfinished": return look.uploaded;
		case "failed": return failureOf(look.reason, context.now());
		case "out": return "all";
		case "working": return isLast ? "all" : start;
		case "gone":
		case "silent": {
			const fault = stepFault(answer, dialect) ?? unreadable(dialect);
			return {
				...fault,
				outcome: unclear,
				message: `${fault.message}; ${look.message}`
			};
		}
	}
}

// adapters/tiktok/send.ts
async function send(payload, context) {
	const { receipts } = context;
	if (receipts.length > 0) return {
		outcome: "delivered",
		code: "recovered",
		message: "it is out",
		receipts: [...receipts]
	};
	const handle = tiktokHandle.parse(context.handle);
	const identity = await identityOf(context);
	if ("outcome" in identity) return stop(identity);
	if (identity.openId !== handle.account) return stop(otherAccount);
	let ended = handle.begun === null ? await begin(payload, handle, context) : await goOn(payload, handle, context);
	if ("failed" in ended && mayTryAnew(ended.failed)) ended = await begin(payload, handle, context);
	return "failed" in ended ? stop(failureOf(ended.failed, context.now())) : ended;
}
async function goOn(payload, handle, context) {
	const { publishId } = handle.begun;
	const look = await lookAt(publishId, payload, context);
	switch (look.state) {
		case "out": return delivered(look, publishId, payload, handle, context, "recovered");
		case "working": return follow(publishId, payload, handle, context);
		case "unfinished": {
			const upload = openUpload(handle, context);
			if (upload === null) return begin(payload, handle, context);
			return finish(look.uploaded, upload, payload, handle, context);
		}
		case "failed":
		case "gone": return begin(payload, handle, context);
		case "silent": return stop({
			outcome: "unknown",
			code: "platform.error",
			message: look.message,
			retryAt: null
		});
	}
}
function openUpload({ begun }, context) {
	const sealed = sealedUpload.safeParse(context.sealed).data;
	if (begun === null || sealed?.publishId !== begun.publishId) return null;
	const uploadUrl = uploadTarget(sealed.uploadUrl, context);
	const isGood = context.now() < begun.at + addressMilliseconds - shortestUpload;
	return uploadUrl !== null && isGood ? {
		...begun,
		uploadUrl
	} : null;
}
const shortestUpload = 3e5;
async function begin(payload, handle, context) {
	const creator = await allowed(payload, context);
	if (creator !== null && "outcome" in creator) return stop(creator);
	if (isVideo(payload)) {
		const upload = await beginVideo(payload, creator, handle, context);
		return "outcome" in upload ? stop(upload) : finish(0, upload, payload, handle, context);
	}
	const begun = await beginPhotos(payload, creator, handle, context);
	return "outcome" in begun ? stop(begun) : follow(begun.publishId, payload, handle, context);
}
async function finish(position, upload, payload, handle, context) {
	const fault = await uploadFrom(position, upload, payload, context);
	return fault === null ? follow(upload.publishId, payload, handle, context) : stop(fault);
}
async function allowed(payload, context) {
	if (optionsOf(payload).mode === "inbox") return null;
	const creator = await creatorOf(context);
	if ("outcome" in creator) return creator;
	const [problem] = creatorProblems(payload, creator, context);
	if (problem === void 0) return creator;
	return {
		outcome: "rejected",
		code: "platform.refused",
		message: problem.message,
		retryAt: null
	};
}
function stop(fault) {
	return outcomeOf(fault, [], 1);
}
const otherAccount = {
	outcome: "rejected",
	code: "platform.conflict",
	message: "TikTok: an earlier attempt was made for another account than the one that the token belongs to",
	retryAt: null
};

// adapters/tiktok.limits.ts
const checked = "2026-11-24";
const docs = "https://developers.tiktok.com/doc";
const media = `${docs}/content-posting-api-media-transfer-guide`;
const directPost = `${docs}/content-posting-api-reference-direct-post`;
const photoPost = `${docs}/content-posting-api-reference-photo-post`;
const tiktokLimits = {
	text: {
		caption: {
			max: 2200,
			unit: "UTF-16 code units",
			source: directPost,
			checked
		},
		title: {
			max: 90,
			unit: "UTF-16 code units",
			source: photoPost,
			checked
		},
		description: {
			max: 4e3,
			unit: "UTF-16 code units",
			source: photoPost,
			checked
		}
	},
	parts: {
		max: 1,
		unit: "parts",
		source: directPost,
		checked
	},
	media: {
		count: {
			max: 35,
			unit: "files",
			source: photoPost,
			checked
		},
		image: {
			types: ["image/jpeg", "image/webp"],
			bytes: {
				max: 2e7,
				unit: "bytes",
				source: media,
				checked
			},
			pixels: {
				max: 2073600,
				unit: "pixels",
				source: media,
				checked
			},
			width: {
				max: 1920,
				unit: "pixels",
				source: media,
				checked
			},
			height: {
				max: 1920,
				unit: "pixels",
				source: media,
				checked
			}
		},
		video: {
			types: [
				"video/mp4",
				"video/quicktime",
				"video/webm"
			],
			count: {
				max: 1,
				unit: "files",
				source: media,
				checked
			},
			bytes: {
				max: 4e9,
				unit: "bytes",
				source: media,
				checked
			},
			seconds: {
				max: 600,
				unit: "seconds",
				source: media,
				checked
			},
			width: {
				min: 360,
				max: 4096,
				unit: "pixels",
				source: media,
				checked
			},
			height: {
				min: 360,
				max: 4096,
				unit: "pixels",
				source: media,
				checked
			},
			frameRate: {
				min: 23,
				max: 60,
				unit: "frames a second",
				source: media,
				checked
			},
			videoCodecs: [
				"avc",
				"hevc",
				"vp8",
				"vp9"
			]
		}
	}
};

// adapters/tiktok.ts
const scopes = [
	"user.info.basic",
	"video.publish",
	"video.upload"
];
const adapter = {
	id: "tiktok",
	name: "TikTok",
	limits: tiktokLimits,
	account: strictObject({ username: string().regex(/^[\w.]{1,100}$/, "the name of the account, without @").optional().describe("Name of the account, without @. Where it is said, a token of another account is refused.") }),
	options: tiktokOptions,
	credentials: {
		client_key: {
			title: "Client key",
			where: "At developers.tiktok.com: the app, Credentials.",
			scopes
		},
		client_secret: {
			title: "Client secret",
			where: "Beside the client key.",
			scopes
		},
		refresh_token: {
			title: "Refresh token",
			where: "At developers.tiktok.com: register an app with Login Kit and Content Posting API, then authorize it for the account. It is good for one use: the next one is kept in the `vault` of the config.",
			scopes,
			looks: /^rft\./
		},
		access_token: {
			title: "Access token",
			where: "Beside the refresh token, and in place of the three others; it lives for about two hours.",
			scopes,
			looks: /^act\./,
			livesMilliseconds: 72e5
		}
	},
	credentialSets: [renewal.needs, ["access_token"]],
	renewal,
	revocation,
	connection,
	look,
	render,
	send,
	prepare,
	asksInPlan: true,
	find,
	page,
	scopes: ({ options }) => [options.mode === "inbox" ? "video.upload" : "video.publish"],
	owns,
	settleMilliseconds: 1e4,
	async check(context) {
		const identity = await identityOf(context);
		if ("outcome" in identity) return { fault: identity };
		const creator = context.account.place.username === void 0 ? null : await creatorOf(context);
		const other = creator !== null && "username" in creator ? otherAccount$1("TikTok", creator.username, context.account) : null;
		if (other !== null) return { fault: other };
		return {
			id: identity.openId,
			name: identity.name,
			url: null
		};
	}
};

export { adapter };