import { t as otherAccount$1 } from "./other-account.js";
import { B as object, E as _enum, G as string, L as literal, W as strictObject, Y as url, j as boolean, k as array, z as number } from "./nouns.js";
import { c as createFault, d as outcomeOf, f as stepFault, h as exchange, i as writtenLinks, l as mediaFault, m as quote, o as payloadMedia, p as unreadable, r as withLink, s as plainText, u as notPrepared } from "./written-links.js";
import { r as consentPage } from "./consent.js";
import { t as waited } from "./waited.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { n as publicFileFault, t as isPublicAddress } from "./public-file.js";
import { Lt as countCodePoints, zt as utf8Length } from "./publishing.js";

// adapters/threads/api.ts
const usualOrigin = "https://graph.threads.net";
function address(context, path) {
	return `${context.origin(usualOrigin)}/v1.0${path}`;
}
function headersOf(context) {
	return { authorization: `Bearer ${context.credentials.access_token}` };
}
function get(context, path) {
	return exchange(context, {
		method: "GET",
		url: address(context, path),
		headers: headersOf(context)
	});
}
function post(context, path, fields) {
	return exchange(context, {
		method: "POST",
		url: address(context, path),
		headers: {
			...headersOf(context),
			"content-type": "application/x-www-form-urlencoded"
		},
		bytes: new TextEncoder().encode(new URLSearchParams(fields).toString()),
		timeoutMilliseconds: 12e4
	});
}
function remove$1(context, path) {
	return exchange(context, {
		method: "DELETE",
		url: address(context, path),
		headers: headersOf(context)
	});
}
const errorBody = object({ error: object({
	message: string().catch(""),
	code: number(),
	error_subcode: number().optional()
}) });
function graphError(answer) {
	const error = answer.kind === "answer" ? errorBody.safeParse(answer.json).data?.error : void 0;
	if (error === void 0) return null;
	return {
		message: error.message,
		code: error.code,
		subcode: error.error_subcode ?? null
	};
}
const dialect = {
	name: "Threads",
	errorText: (json) => {
		const error = errorBody.safeParse(json).data?.error;
		if (error === void 0) return null;
		const { message, code, error_subcode: subcode } = error;
		return `${message} (${subcode === void 0 ? code : `${code}/${subcode}`})`;
	},
	throttledUntil: () => null
};
const unreadableStep = {
	...unreadable(dialect),
	outcome: "throttled"
};
const identifier = string().regex(/^\d{1,40}$/);
const createdAnswer = object({ id: identifier });
const meAnswer = object({
	id: identifier,
	username: string().min(1),
	name: string().optional()
});
const containerAnswer = object({
	status: string(),
	error_message: string().nullish()
});
const usage = object({ quota_total: number() });
const quotaAnswer = object({ data: array(object({
	quota_usage: number(),
	config: usage,
	reply_quota_usage: number().optional(),
	reply_config: usage.optional()
})).min(1) });
const postAnswer = object({
	id: identifier,
	permalink: url({ protocol: /^https$/ }).optional().catch(void 0),
	timestamp: string().optional().catch(void 0),
	text: string().optional().catch(void 0),
	media_type: string().optional().catch(void 0),
	shortcode: string().optional().catch(void 0),
	topic_tag: string().optional().catch(void 0),
	is_quote_post: boolean().optional().catch(void 0),
	replied_to: object({ id: identifier }).optional().catch(void 0)
});
const listAnswer = object({
	data: array(postAnswer),
	paging: object({ cursors: object({ after: string().optional() }).optional() }).optional()
});

// adapters/threads/faults.ts
const hour$1 = 36e5;
const blocking = {
	outcome: "rejected",
	code: "platform.forbidden",
	hint: "the account is restricted, or this looks like spam: sign in to the app and see what it says"
};
const bySubcode = {
	2207051: blocking,
	2207052: {
		outcome: "rejected",
		code: "platform.media",
		hint: "Threads could not fetch the file: its fetcher, facebookexternalhit, needs an address without redirect that the host's robots.txt allows"
	},
	4279004: {
		outcome: "throttled",
		code: "platform.error",
		hint: "an item of the carousel is not ready"
	},
	4279009: {
		outcome: "throttled",
		code: "platform.error",
		hint: "what was made just before is not visible to Threads yet"
	},
	4279013: blocking,
	4279047: {
		outcome: "rejected",
		code: "platform.refused",
		hint: "Threads could not attach `link`: it is new, behind a redirect, or not reachable; `link_in_text: true` writes it into the text instead"
	}
};
function byCode(code) {
	if (code === 190 || code === 102) return {
		outcome: "rejected",
		code: "platform.credentials",
		hint: "a token lives for 60 days, and can be refreshed only before it ends"
	};
	if (code === 3 || code === 10 || code >= 200 && code < 300) return {
		outcome: "rejected",
		code: "platform.forbidden",
		hint: "the token lacks a permission, or the app the access to it"
	};
	if ([
		4,
		17,
		32,
		613
	].includes(code)) return {
		outcome: "throttled",
		code: "platform.throttled"
	};
	return null;
}
function callFault(answer, context) {
	return judged(answer, stepFault(answer, dialect), "throttled", context);
}
function publishFault(answer, context) {
	const fault = judged(answer, createFault(answer, dialect), "unknown", context);
	if (fault?.outcome !== "rejected" || answer.kind === "none" || graphError(answer) !== null) return fault;
	return answer.status >= 400 && answer.status !== 401 && answer.status !== 403 ? {
		...fault,
		outcome: "unknown",
		code: "platform.unreadable"
	} : fault;
}
function judged(answer, fault, unclear, context) {
	if (fault === null || answer.kind === "none" || answer.status >= 500) return fault;
	const error = graphError(answer);
	const meaning = answer.status === 429 ? null : meaningOf(error, unclear);
	if (meaning === null) return timed(fault, answer.headers, context);
	const { hint, ...kind } = meaning;
	const message = hint === void 0 ? fault.message : `${fault.message}; ${hint}`;
	return timed({
		...fault,
		...kind,
		message
	}, answer.headers, context);
}
function meaningOf(error, unclear) {
	if (error === null) return null;
	const known = error.subcode === null ? void 0 : bySubcode[error.subcode];
	if (known !== void 0) return known;
	if (error.code === 1 || error.code === 2) return {
		outcome: unclear,
		code: "platform.error"
	};
	return byCode(error.code);
}
function timed(fault, headers, context) {
	if (fault.code !== "platform.throttled") return fault;
	const said = headers["retry-after"] ?? "";
	const milliseconds = /^\d{1,6}$/.test(said) ? Number(said) * 1e3 : hour$1;
	return {
		...fault,
		retryAt: new Date(context.now() + milliseconds).toISOString()
	};
}
function isNotVisible(answer) {
	const error = graphError(answer);
	return error?.code === 24 && error.subcode === 4279009;
}
function isGone(answer) {
	const error = graphError(answer);
	return isNotVisible(answer) || error?.code === 100 && error.subcode === 33;
}

// adapters/threads/account.ts
async function identityOf(context) {
	const known = context.session.get("identity");
	if (known !== void 0) return known;
	const answer = await get(context, "/me?fields=id,username,name");
	const fault = callFault(answer, context);
	if (fault !== null) return fault;
	const read = meAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return unreadableStep;
	const { id, username } = read.data;
	context.session.set("identity", {
		id,
		username
	});
	return {
		id,
		username
	};
}
const hour = 36e5;
async function quotaFault(parts, context) {
	const answer = await get(context, `/me/threads_publishing_limit?fields=quota_usage,config${parts > 1 ? ",reply_quota_usage,reply_config" : ""}`);
	const fault = callFault(answer, context);
	if (fault !== null) return fault;
	const [quota] = quotaAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0).data?.data ?? [];
	if (quota === void 0) return null;
	if (quota.quota_usage + 1 > quota.config.quota_total) return full(quota.config.quota_total, "posts", context);
	const most = quota.reply_config?.quota_total;
	return most !== void 0 && (quota.reply_quota_usage ?? 0) + parts - 1 > most ? full(most, "replies", context) : null;
}
async function quotasOf(context) {
	const answer = await get(context, `/me/threads_publishing_limit?fields=quota_usage,config,reply_quota_usage,reply_config`);
	const [quota] = quotaAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0).data?.data ?? [];
	if (quota === void 0) return null;
	const { quota_usage: posts, config, reply_quota_usage: replies, reply_config: replyConfig } = quota;
	const quotas = [{
		what: "posts in 24 hours",
		used: posts,
		limit: config.quota_total,
		resetsAt: null
	}];
	if (replies !== void 0 && replyConfig !== void 0) quotas.push({
		what: "replies in 24 hours",
		used: replies,
		limit: replyConfig.quota_total,
		resetsAt: null
	});
	return quotas;
}
function full(most, what, context) {
	const retryAt = new Date(context.now() + hour).toISOString();
	return {
		outcome: "throttled",
		code: "platform.throttled",
		message: `Threads takes ${most} ${what} in 24 hours, over all tools, and the account has no room for this one`,
		retryAt
	};
}

// adapters/threads/addresses.ts
function page({ place }) {
	return typeof place.username === "string" ? `https://www.threads.com/@${place.username}` : "https://www.threads.com/";
}
const hosts = [
	"threads.com",
	"www.threads.com",
	"threads.net",
	"www.threads.net"
];
const form = /^\/@([\w.]+)\/post\/([\w-]+)\/?$/;
function postIn({ protocol, hostname, pathname }) {
	const match = protocol === "https:" && hosts.includes(hostname) ? form.exec(pathname) : null;
	return match === null ? null : {
		author: match[1].toLowerCase(),
		code: match[2]
	};
}
function owns(address, { place }, known) {
	const author = postIn(address)?.author;
	if (author === void 0) return false;
	const earlier = known.flatMap(({ url }) => url !== null && URL.canParse(url) ? postIn(new URL(url))?.author ?? [] : []);
	const authors = typeof place.username === "string" ? [place.username.toLowerCase(), ...earlier] : earlier;
	return authors.length === 0 || authors.includes(author);
}

// adapters/threads/connection.ts
const rights = [
	{
		scope: "threads_basic",
		why: "to know whose account it is, and to find a post again after a doubt"
	},
	{
		scope: "threads_content_publish",
		why: "to publish"
	},
	{
		scope: "threads_manage_replies",
		why: "for threads: each part answers the one before"
	},
	{
		scope: "threads_delete",
		why: "to remove what a person retracts"
	}
];
const shortAnswer = object({ access_token: string().trim().min(1) });
const longAnswer = shortAnswer.extend({ expires_in: number().positive() });
const errorAnswer = object({ error_message: string() });
const connection = {
	redirect: { kind: "page" },
	client: [{
		credential: "client_id",
		title: "Threads app ID",
		where: "At developers.facebook.com: the app, its Threads use case, Settings. It is another one than that of the app itself.",
		isSecret: false
	}, {
		credential: "client_secret",
		title: "Threads app secret",
		where: "Beside the Threads app ID.",
		isSecret: true
	}],
	gives: ["access_token"],
	rights: () => rights,
	authorize: (context, request) => consentPage(`${context.origin("https://threads.net")}/oauth/authorize`, request, {
		client_id: context.credentials.client_id ?? "",
		scope: request.scopes.join(",")
	}),
	async exchange(context, { redirectUri }, code) {
		const { client_id = "", client_secret = "" } = context.credentials;
		const fields = {
			client_id,
			client_secret,
			grant_type: "authorization_code",
			redirect_uri: redirectUri,
			code
		};
		const got = await exchange(context, {
			method: "POST",
			url: `${originOf(context)}/oauth/access_token`,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			bytes: new TextEncoder().encode(new URLSearchParams(fields).toString())
		});
		const short = got.kind === "answer" && got.status === 200 ? shortAnswer.safeParse(got.json) : null;
		return short?.success ? lengthen(short.data.access_token, context) : { fault: faultOf(got, context) };
	}
};
async function lengthen(token, context) {
	const query = new URLSearchParams({
		grant_type: "th_exchange_token",
		client_secret: context.credentials.client_secret ?? "",
		access_token: token
	});
	const got = await exchange(context, {
		method: "GET",
		url: `${originOf(context)}/access_token?${query}`
	});
	const long = got.kind === "answer" && got.status === 200 ? longAnswer.safeParse(got.json) : null;
	if (!long?.success) {
		const fault = faultOf(got, context);
		return { fault: {
			...fault,
			message: fault.message.replaceAll(token, "***")
		} };
	}
	const { access_token, expires_in } = long.data;
	return { granted: {
		credentials: { access_token },
		endsAt: context.now() + expires_in * 1e3,
		scopes: null
	} };
}
function originOf(context) {
	return context.origin("https://graph.threads.net");
}
function faultOf(answer, context) {
	const words = answer.kind === "answer" ? errorAnswer.safeParse(answer.json).data?.error_message : void 0;
	if (words === void 0 || answer.kind === "none" || answer.status >= 500) return callFault(answer, context) ?? unreadableStep;
	return {
		outcome: "rejected",
		code: "platform.credentials",
		message: `Threads did not take the code of the consent (${quote(words)})`,
		retryAt: null
	};
}

// adapters/threads/credential-state.ts
const answer$1 = object({ data: object({
	expires_at: number().int().nonnegative(),
	scopes: array(string().max(100)).max(100)
}) });
const needed = ["threads_basic", "threads_content_publish"];
async function credentialState(context) {
	const query = new URLSearchParams({ input_token: context.credentials.access_token ?? "" });
	const got = await get(context, `/debug_token?${query}`);
	const read = got.kind === "answer" && got.status === 200 ? answer$1.safeParse(got.json) : null;
	if (!read?.success) return null;
	const { expires_at: seconds, scopes } = read.data.data;
	return {
		endsAt: seconds === 0 ? null : seconds * 1e3,
		scopes,
		missing: needed.filter((scope) => !scopes.includes(scope))
	};
}

// adapters/threads/handle.ts
const id = string().regex(/^\d{1,40}$/);
const threadsHandle = object({
	account: id,
	quoted: id.nullable(),
	containers: array(object({
		id,
		asked: boolean()
	}))
});
function withContainer(handle, index, container, asked) {
	return {
		...handle,
		containers: [...handle.containers.slice(0, index), {
			id: container,
			asked
		}]
	};
}

// adapters/threads/own-posts.ts
const fields = "id,permalink,timestamp,text,media_type,shortcode,topic_tag,is_quote_post";
const mostPages = 10;
async function ownPosts(what, since, context) {
	const posts = [];
	let after;
	for (let page = 0; page < mostPages; page += 1) {
		const query = new URLSearchParams({
			fields: what === "replies" ? `${fields},replied_to` : fields,
			limit: "100",
			...since === null ? {} : { since: `${Math.floor(since / 1e3)}` },
			...after === void 0 ? {} : { after }
		});
		const answer = await get(context, `/me/${what}?${query}`);
		if (answer.kind === "none" || answer.status !== 200) return null;
		const read = listAnswer.safeParse(answer.json);
		if (!read.success) return null;
		posts.push(...read.data.data);
		after = read.data.paging?.cursors?.after;
		if (after === void 0 || read.data.data.length === 0) break;
	}
	return posts;
}

// adapters/threads/payload-options.ts
const shape = object({
	topic_tag: string().optional(),
	reply_control: string().optional(),
	enable_reply_approvals: boolean().optional(),
	poll_options: array(string()).optional(),
	gif_id: string().optional(),
	is_ghost_post: boolean().optional(),
	quote: string().optional(),
	link_attachment: string().optional(),
	is_spoiler_media: boolean().optional()
});
function optionsOf(payload) {
	return shape.parse(payload.options);
}

// adapters/threads/waiting.ts
const stopped = {
	outcome: "throttled",
	code: "run.stopped",
	message: "the run was stopped before the post was published",
	retryAt: null
};

// adapters/threads/status.ts
async function lookAt(container, context) {
	const answer = await get(context, `/${container}?fields=id,status,error_message`);
	const fault = callFault(answer, context);
	if (fault !== null) return isGone(answer) ? {
		state: "gone",
		message: fault.message
	} : {
		state: "silent",
		fault
	};
	const read = containerAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!read.success) return {
		state: "silent",
		fault: unreadableStep
	};
	const { status, error_message: reason } = read.data;
	switch (status) {
		case "FINISHED": return { state: "ready" };
		case "PUBLISHED": return { state: "out" };
		case "EXPIRED": return {
			state: "over",
			reason: "EXPIRED"
		};
		case "ERROR": return {
			state: "over",
			reason: /^\w{1,100}$/.test(reason ?? "") ? reason : "UNKNOWN"
		};
		default: return { state: "working" };
	}
}
const mostPolls = {
	text: 12,
	image: 40,
	video: 125
};
const pauseBefore = (polled) => polled === 0 ? 0 : Math.min(polled * 1e3, 5e3);
async function untilReady(container, media, context) {
	const hasVideo = media.some(({ kind }) => kind === "video");
	const most = mostPolls[hasVideo ? "video" : media.length > 0 ? "image" : "text"];
	let look = { state: "working" };
	for (let polled = 0; polled < most; polled += 1) {
		if (!await waited(pauseBefore(polled), context)) return {
			state: "silent",
			fault: stopped
		};
		look = await lookAt(container, context);
		if (!isPassing(look)) return look;
	}
	return look;
}
function isPassing(look) {
	if (look.state === "silent") return look.fault.code === "platform.error";
	return look.state === "working" || look.state === "gone";
}
function failureOf(reason, media) {
	const files = media.length === 0 ? "" : `${media.map(({ file }) => file).join(", ")}: `;
	return {
		outcome: [
			"UNKNOWN",
			"EXPIRED",
			"FAILED_DOWNLOADING_VIDEO"
		].includes(reason) ? "throttled" : "rejected",
		code: media.length === 0 ? "platform.error" : "platform.media",
		message: `${files}Threads could not make the post: ${reason}`,
		retryAt: null
	};
}

// adapters/threads/receipts.ts
const pauses$1 = [
	0,
	2e3,
	5e3
];
async function readReceipt(id, container, index, work) {
	const { context } = work;
	let post = { id };
	let isMissing = false;
	for (const pause of pauses$1) {
		if (!await waited(pause, context)) break;
		const answer = await get(context, `/${id}?fields=id,permalink,timestamp,text,topic_tag`);
		const read = postAnswer.safeParse(answer.kind === "answer" && answer.status === 200 ? answer.json : void 0);
		isMissing = isGone(answer);
		if (read.success) post = {
			...read.data,
			id
		};
		if (post.permalink !== void 0 || !read.success && !isMissing) break;
	}
	if (isMissing && (await lookAt(container, context)).state === "ready") return notOut;
	tellChanges(post, index, work);
	return receiptOf(post, index + 1, context.now());
}
const notOut = {
	outcome: "unknown",
	code: "platform.unreadable",
	message: "Threads said that the post is out, but does not show it, and its container says otherwise",
	retryAt: null
};
function receiptOf({ id, permalink, timestamp }, part, now) {
	const said = Date.parse((timestamp ?? "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
	return {
		part,
		id,
		url: permalink ?? null,
		at: new Date(Number.isNaN(said) ? now : said).toISOString()
	};
}
function tellChanges({ text, topic_tag: topic }, index, { payload, context }) {
	const where = `part ${index + 1}`;
	if (text !== void 0 && text.trim() !== payload.parts[index].text.trim()) context.log(`${where}: Threads shows another text than the one that was sent`);
	const wanted = index === 0 ? optionsOf(payload).topic_tag : void 0;
	if (wanted !== void 0 && text !== void 0 && topic !== wanted) context.log(`${where}: Threads does not show the topic that was sent`);
}

// adapters/threads/locate.ts
const clockSkew = 3e5;
async function locate(payload, index, parent, taken, context) {
	const since = context.attemptedAt - clockSkew;
	const posts = await ownPosts(index === 0 ? "threads" : "replies", since, context);
	if (posts === null) return { unclear: "Threads did not show the account's recent posts" };
	const quotes = index === 0 && optionsOf(payload).quote !== void 0;
	const part = payload.parts[index];
	const like = posts.filter((post) => !taken.has(post.id) && Date.parse(receiptOf(post, 1, context.now()).at) >= since && post.media_type === typeOf(part) && (post.is_quote_post ?? quotes) === quotes && (post.replied_to?.id ?? parent) === parent && shown(post.text ?? "") === shown(part.text));
	const exact = like.filter((post) => (post.text ?? "") === part.text);
	const [found, ...others] = exact.length > 0 ? exact : like;
	if (found === void 0) return { none: true };
	return others.length === 0 ? { post: found } : { unclear: "several posts of the account say the same" };
}
function typeOf({ media }) {
	const [first, ...others] = media;
	if (first === void 0) return "TEXT_POST";
	if (others.length > 0) return "CAROUSEL_ALBUM";
	return first.kind === "video" ? "VIDEO" : "IMAGE";
}
function shown(text) {
	return text.replaceAll("#", "").replaceAll("\r\n", "\n").trim();
}

// adapters/threads/find.ts
async function find(payload, context) {
	const handle = threadsHandle.safeParse(context.handle).data;
	if (handle === void 0) return unclear("the attempt has no names");
	const identity = await identityOf(context);
	if ("outcome" in identity) return unclear(identity.message);
	if (identity.id !== handle.account) return unclear("the token is of another account than the attempt");
	const receipts = [...context.receipts];
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const container = handle.containers[index];
		const look = container === void 0 ? null : await lookAt(container.id, context);
		if (look?.state === "silent") return unclear(look.fault.message);
		if (look?.state === "working" && container?.asked) return unclear("Threads is still working on it");
		if (look?.state !== "out" && look?.state !== "gone") return receipts.length === 0 ? { found: "none" } : {
			found: "some",
			receipts
		};
		const taken = /* @__PURE__ */ new Set([...context.taken, ...receipts.map(({ id }) => id)]);
		const located = await locate(payload, index, receipts.at(-1)?.id ?? null, taken, context);
		if ("unclear" in located) return unclear(located.unclear);
		if ("none" in located) return unclear(look.state === "out" ? "Threads has published it and does not list it (yet)" : look.message);
		receipts.push(receiptOf(located.post, index + 1, context.now()));
	}
	return {
		found: "all",
		receipts
	};
}
function unclear(message) {
	return {
		found: "unclear",
		message
	};
}

// adapters/threads/list.ts
const mostPosts = 1e3;
async function list(context) {
	const found = await ownPosts("threads", null, context);
	if (found === null) return { fault: {
		outcome: "throttled",
		code: "platform.unreadable",
		message: "Threads did not show the account's posts",
		retryAt: null
	} };
	const posts = found.map((post) => {
		const { id, url, at } = receiptOf(post, 1, context.now());
		return {
			id,
			url,
			at: post.timestamp === void 0 ? null : Date.parse(at),
			text: post.text ?? "",
			links: []
		};
	});
	return {
		posts,
		isWhole: posts.length < mostPosts
	};
}

// adapters/threads/missing.ts
async function missing(receipts, context) {
	const gone = [];
	for (const { id, part } of receipts) {
		const answer = await get(context, `/${id}?fields=id`);
		const fault = callFault(answer, context);
		if (isGone(answer)) gone.push(part);
		else if (fault !== null) return { fault };
		else if (answer.kind === "none" || answer.status !== 200) return notPrepared(answer, dialect);
	}
	return { missing: gone };
}

// adapters/threads/options.ts
const quotable = /^(?:\d{5,30}|https:\/\/(?:www\.)?threads\.(?:com|net)\/@[\w.]+\/post\/[\w-]+\/?)$/;
const threadsOptions = strictObject({
	topic: string().regex(/^(?!#)[^.&\n]{1,50}$/u, "1 to 50 characters without `.` and `&`, and without `#` before them").optional().describe("The one topic of the first part, without `#`. Default: Threads takes the first `#tag` of the text."),
	reply_control: _enum([
		"everyone",
		"accounts_you_follow",
		"mentioned_only",
		"followers_only"
	]).optional().describe("Who may reply to the first part. Default: everyone."),
	approve_replies: boolean().optional().describe("Whether replies to the first part are shown only after you approved them. Default: false."),
	poll: strictObject({ options: array(string().min(1)).describe("The choices: 2 to 4, of at most 25 characters.") }).optional().describe("A poll on the first part; not together with media there."),
	gif: string().regex(/^[A-Za-z0-9]{1,64}$/, "the id of a GIF, as it ends its address on giphy.com").optional().describe("A GIF of GIPHY on the first part, by its id; not together with media or a poll there."),
	ghost: boolean().optional().describe("A ghost post, which Threads archives after 24 hours: one part of text alone, without any of the other options. Default: false."),
	quote: string().regex(quotable, "an id in quotation marks, or the address of a post").optional().describe("A post that the first part quotes: the address of one of your own, or the id that the API has for a post, in quotation marks."),
	link_in_text: boolean().optional().describe("Writes `link` below the text instead of attaching it as a card, which Threads refuses for a page that it cannot reach. Default: false."),
	spoiler: boolean().optional().describe("Covers the media until a reader opens them. Default: false.")
});

// adapters/threads/post-look.ts
const look = {
	accent: {
		light: "#6b3568",
		dark: "#e6bfe3"
	},
	avatar: "circle",
	text: "above",
	follows: "thread",
	finds: [
		"link",
		"mention",
		"tag"
	],
	handle: ({ place }) => typeof place.username === "string" ? place.username : null,
	read(payload) {
		const { poll_options: choices, link_attachment: url, quote } = optionsOf(payload);
		const { poll_options: _, link_attachment: __, quote: ___, ...rest } = payload.options;
		return {
			poll: choices === void 0 ? void 0 : {
				options: choices,
				seconds: null
			},
			card: url === void 0 ? void 0 : {
				url,
				title: new URL(url).host
			},
			quote,
			rest
		};
	}
};

// adapters/threads/quote.ts
async function resolveQuote(said, { username }, context) {
	if (!URL.canParse(said)) return { id: said };
	const address = postIn(new URL(said));
	if (address === null || address.author !== username.toLowerCase()) return { problem: {
		code: "quote.refused",
		message: `${said} is not by @${username}, and Threads tells no tool what id the post of somebody else has`,
		remedy: "Give the id in place of the address, link to the post instead, or remove `quote`.",
		part: 1
	} };
	for (const what of ["threads", "replies"]) {
		const posts = await ownPosts(what, null, context);
		if (posts === null) return { fault: {
			...unreadableStep,
			message: "Threads did not show the account's own posts"
		} };
		const found = posts.find(({ shortcode, permalink }) => shortcode === void 0 ? permalink !== void 0 && postIn(new URL(permalink))?.code === address.code : shortcode === address.code);
		if (found !== void 0) return { id: found.id };
	}
	return { problem: {
		code: "quote.missing",
		message: `${said} is not among the account's newest posts`,
		remedy: "Correct the address, or give the id that the API has for the post.",
		part: 1
	} };
}

// adapters/threads/prepare.ts
async function prepare(payload, context) {
	const identity = await identityOf(context);
	if ("outcome" in identity) return { fault: identity };
	const problem = nameProblem(identity, context);
	if (problem !== null) return {
		problems: [problem],
		handle: null
	};
	const fault = await quotaFault(payload.parts.length, context);
	if (fault !== null) return { fault };
	const { quote } = optionsOf(payload);
	const quoted = quote === void 0 ? null : await resolveQuote(quote, identity, context);
	if (quoted !== null && "fault" in quoted) return quoted;
	if (quoted !== null && "problem" in quoted) return {
		problems: [quoted.problem],
		handle: null
	};
	return {
		problems: [],
		handle: {
			account: identity.id,
			quoted: quoted?.id ?? null,
			containers: []
		}
	};
}
function nameProblem({ username }, { account }) {
	const configured = account.place.username;
	if (typeof configured !== "string" || configured.toLowerCase() === username.toLowerCase()) return null;
	return {
		code: "credential.refused",
		message: `the token is of @${username}, and mergecast.yml says @${configured}`,
		remedy: "Store a token of that account, or correct `username`."
	};
}

// adapters/threads/remove.ts
const removedAnswer = object({ success: literal(true) });
async function remove({ id }, context) {
	const answer = await remove$1(context, `/${id}`);
	const fault = callFault(answer, context);
	if (fault === null) return removedAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0).success ? { removed: true } : { fault: unreadableStep };
	return isGone(answer) && isGone(await get(context, `/${id}?fields=id`)) ? { removed: true } : { fault };
}

// adapters/threads.limits.ts
const checked = "2026-11-24";
const docs = "https://developers.facebook.com/documentation/threads";
const posts = `${docs}/posts`;
const overview = `${docs}/overview`;
const publishing = `${docs}/reference/publishing`;
const polls = "https://developers.facebook.com/docs/threads/create-posts/polls";
const threadsLimits = {
	text: {
		text: {
			max: 500,
			unit: "characters (an emoji counts its UTF-8 bytes)",
			source: posts,
			checked
		},
		links: {
			max: 5,
			unit: "different links",
			source: posts,
			checked
		}
	},
	rate: {
		max: 250,
		unit: "posts in 24 hours",
		milliseconds: 864e5,
		counts: "posts",
		source: overview,
		checked
	},
	media: {
		count: {
			max: 20,
			unit: "files",
			source: posts,
			checked
		},
		mixed: true,
		alt: {
			max: 1e3,
			unit: "code points",
			source: publishing,
			checked
		},
		image: {
			types: ["image/jpeg", "image/png"],
			bytes: {
				max: 8e6,
				unit: "bytes",
				source: overview,
				checked
			},
			ratio: {
				min: .1,
				max: 10,
				unit: "",
				source: overview,
				checked
			}
		},
		video: {
			types: ["video/mp4", "video/quicktime"],
			bytes: {
				max: 1e9,
				unit: "bytes",
				source: overview,
				checked
			},
			seconds: {
				max: 300,
				unit: "seconds",
				source: overview,
				checked
			},
			width: {
				max: 1920,
				unit: "pixels",
				source: overview,
				checked
			},
			ratio: {
				min: .01,
				max: 10,
				unit: "",
				source: overview,
				checked
			},
			frameRate: {
				min: 23,
				max: 60,
				unit: "frames a second",
				source: overview,
				checked
			},
			videoCodecs: ["avc", "hevc"],
			audioCodecs: ["aac"]
		}
	}
};
const pollLimits = {
	options: {
		min: 2,
		max: 4,
		unit: "options",
		source: polls,
		checked
	},
	optionText: {
		max: 25,
		unit: "characters",
		source: polls,
		checked
	}
};
const imageWidth = {
	min: 320,
	max: 1440,
	unit: "pixels",
	source: overview,
	checked
};

// adapters/threads/length.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const stretches = /[0-9#*]?[^\x00-\x7f]+/g;
function threadsLength(text) {
	let length = countCodePoints(text);
	for (const [stretch] of text.matchAll(stretches)) {
		if (!emoji.test(stretch)) continue;
		for (const { segment } of graphemes.segment(stretch)) if (emoji.test(segment)) length += utf8Length(segment) - countCodePoints(segment);
	}
	return length;
}
const written = /(?:https?:\/\/|\bwww\.)[^\s<>"]+/gi;
function countLinks(text, card) {
	const links = (text.match(written) ?? []).map((link) => link.replace(/[)\]}>"'”’».,;:!?…]+$/u, ""));
	return (/* @__PURE__ */ new Set([...links, ...card === null ? [] : [card]])).size;
}
const tag = /(?<![^\s.&@!?,;:])#(?!\d+(?![^\s.&@!?,;:]))[^\s.&@!?,;:#]+/gu;
function tagsIn(text) {
	return text.match(tag) ?? [];
}

// adapters/threads/issues.ts
function issuesOf(input) {
	return [
		...addressIssues(input),
		...videoIssues(input),
		...pollIssues(input),
		...gifIssues(input),
		...ghostIssues(input),
		...spoilerIssues(input)
	];
}
function atMedia({ file, positionOf, account }, code, index, field, message, remedy) {
	const path = [
		"media",
		index,
		field
	];
	const position = positionOf(path) ?? positionOf(["media", index]) ?? positionOf(["media"]);
	return issue(code, {
		file,
		position,
		field: path.join(".")
	}, `${account.name}: ${message}`, remedy);
}
function addressIssues(input) {
	return input.media.flatMap(({ url, file, index }) => {
		if (url === null) return [atMedia(input, "media.no-url", index, "url", `Threads fetches media itself, and nothing says where ${file} is public`)];
		if (isPublicAddress(url)) return [];
		return [atMedia(input, "media.no-url", index, "url", `Threads fetches media itself, and the address of ${file} is none on the public web`, "Name an https address on the public web, without a user name or a password in it.")];
	});
}
function videoIssues(input) {
	return input.media.flatMap(({ video, file, index }) => {
		if (video === void 0 || video.fastStart) return [];
		return [atMedia(input, "media.video", index, "file", `the tables of ${file} stand behind its pictures; Threads takes videos that begin with them`, "Write the file anew, such as with `ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4`.")];
	});
}
function pollIssues(input) {
	const { poll } = input.options;
	if (poll === void 0) return [];
	const issues = [];
	const report = (message) => issues.push(optionIssue(input, "poll.limit", "poll", message));
	const { options, optionText } = pollLimits;
	if (poll.options.length < options.min || poll.options.length > options.max) report(`a poll has ${options.min} to ${options.max} options, not ${poll.options.length}`);
	if (new Set(poll.options).size < poll.options.length) report("two options of the poll are the same");
	for (const option of poll.options) {
		const length = threadsLength(option);
		if (length > optionText.max) report(`an option of the poll has ${length} ${optionText.unit}; at most ${optionText.max}`);
	}
	if (input.media.some(({ part }) => part === 1)) issues.push(optionIssue(input, "media.mix", "poll", "a poll and media cannot stand in one part"));
	return issues;
}
function gifIssues(input) {
	const { gif, poll } = input.options;
	if (gif === void 0) return [];
	const other = input.media.some(({ part }) => part === 1) ? "media" : poll === void 0 ? null : "a poll";
	const message = `a GIF of GIPHY and ${other} cannot stand in one part`;
	return other === null ? [] : [optionIssue(input, "media.mix", "gif", message, "Keep one of them.")];
}
function ghostIssues(input) {
	const { ghost, link_in_text: _, ...others } = input.options;
	if (ghost !== true) return [];
	const report = (message, remedy) => optionIssue(input, "post.option", "ghost", message, remedy);
	const set = Object.entries(others).flatMap(([name, value]) => value === void 0 || value === false ? [] : [name]);
	return [
		...input.text.length > 1 ? [report(`a ghost post has one part, not ${input.text.length}`, "Remove the other parts, or `ghost`.")] : [],
		...input.media.length > 0 ? [report("a ghost post has no media", "Remove the media, or `ghost`.")] : [],
		...set.map((name) => report(`a ghost post has no \`${name}\``, `Remove \`${name}\`, or \`ghost\`.`))
	];
}
function spoilerIssues(input) {
	if (input.options.spoiler !== true || input.media.length > 0) return [];
	return [optionIssue(input, "post.option", "spoiler", "`spoiler` covers media, and the post has none", "Add media, or remove `spoiler`.")];
}

// adapters/threads/notes.ts
function notesOf({ options, media }, parts) {
	const notes = parts.flatMap(({ text }, index) => {
		const [first, ...others] = tagsIn(text);
		const where = parts.length === 1 ? "" : ` in part ${index + 1}`;
		if (first === void 0) return [];
		if (index === 0 && options.topic !== void 0) return [`Threads has one topic for a post, which \`topic\` names: tags${where} stay plain text`];
		return [`Threads makes ${first} the topic${where} and shows it without #${others.length === 0 ? "" : "; the other tags stay plain text"}`];
	});
	const scaled = media.filter(({ kind, width }) => kind === "image" && width !== 0 && (width < imageWidth.min || width > imageWidth.max));
	for (const { file, width } of scaled) notes.push(`${file} is ${width} pixels wide: Threads scales it to ${imageWidth.min} to ${imageWidth.max}`);
	return notes;
}

// adapters/threads/render.ts
function render(input) {
	const card = cardOf(input);
	const parts = (input.text.length === 0 ? [""] : input.text.map((part) => writtenLinks(plainText(part)))).map((plain, index) => {
		const isFirst = index === 0;
		const text = isFirst && card === null ? withLink(plain, input.link) : plain;
		const counts = {
			text: threadsLength(text),
			links: countLinks(text, isFirst ? card : null)
		};
		return {
			text,
			entities: [],
			media: payloadMedia(input.media, index + 1, { withUrl: true }),
			counts
		};
	});
	return {
		payload: {
			parts,
			options: payloadOptions(input.options, card)
		},
		issues: issuesOf(input),
		notes: notesOf(input, parts)
	};
}
function cardOf({ link, media, options: { poll, gif, ghost, ...options } }) {
	return !media.some(({ part }) => part === 1) && poll === void 0 && gif === void 0 && ghost !== true && options.link_in_text !== true ? link : null;
}
function payloadOptions(options, card) {
	const { topic, reply_control: replies, approve_replies: approve, poll, quote, spoiler, gif, ghost } = options;
	return {
		...topic === void 0 ? {} : { topic_tag: topic },
		...replies === void 0 || replies === "everyone" ? {} : { reply_control: replies },
		...approve === true ? { enable_reply_approvals: true } : {},
		...poll === void 0 ? {} : { poll_options: poll.options },
		...gif === void 0 ? {} : { gif_id: gif },
		...ghost === true ? { is_ghost_post: true } : {},
		...quote === void 0 ? {} : { quote },
		...card === null ? {} : { link_attachment: card },
		...spoiler === true ? { is_spoiler_media: true } : {}
	};
}

// adapters/threads/renewal.ts
const host = "https://graph.threads.net";
const day = 864e5;
const answer = object({
	access_token: string().trim().min(1),
	expires_in: number().positive()
});
const renewal = {
	needs: ["access_token"],
	consent: "access_token",
	startsWithToken: true,
	origin: host,
	aheadMilliseconds: 7 * day,
	idleMilliseconds: 7 * day,
	timeAddress: (context) => context.origin(host),
	renew
};
async function renew(context) {
	const query = new URLSearchParams({
		grant_type: "th_refresh_token",
		access_token: context.credentials.access_token ?? ""
	});
	const got = await exchange(context, {
		method: "GET",
		url: `${context.origin(host)}/refresh_access_token?${query}`
	});
	const read = got.kind === "answer" && got.status === 200 ? answer.safeParse(got.json) : null;
	if (!read?.success) return { fault: callFault(got, context) ?? unreadableStep };
	const { access_token, expires_in } = read.data;
	return { tokens: {
		credentials: { access_token },
		endsAt: context.now() + expires_in * 1e3,
		scopes: null
	} };
}

// adapters/threads/revocation.ts
const revocation = { where: "In the app of Threads: Settings, Account, Website permissions, Apps and websites: remove the app." };

// adapters/threads/work.ts
async function rememberContainer(work, index, container, asked) {
	work.handle = withContainer(work.handle, index, container, asked);
	await work.context.remember({ ...work.handle });
}
async function fileFault(media, { context, checked }) {
	const name = `${media.digest} ${media.url}`;
	if (checked.has(name)) return null;
	const fault = await publicFileFault(media, context);
	if (fault === null) checked.add(name);
	return fault;
}

// adapters/threads/container.ts
const pausesForTarget = [
	3e3,
	5e3,
	1e4,
	2e4
];
async function makeContainer(index, parent, work) {
	const { payload, context } = work;
	const media = await mediaFields(payload.parts[index].media, work);
	if (!("fields" in media)) return media;
	const fields = {
		...media.fields,
		...textFields(index, parent, work)
	};
	const hasTarget = fields.reply_to_id !== void 0 || fields.quote_post_id !== void 0;
	let answer = await post(context, "/me/threads", fields);
	for (const pause of hasTarget ? pausesForTarget : []) {
		if (!isNotVisible(answer)) break;
		if (!await waited(pause, context)) return stopped;
		answer = await post(context, "/me/threads", fields);
	}
	if (hasTarget && isNotVisible(answer)) return targetFault(answer, parent, work);
	return idOf(answer, work, (fault) => fault.code === "platform.media" ? named(fault, payload.parts[index].media) : fault);
}
function textFields(index, parent, { payload, handle }) {
	const options = optionsOf(payload);
	const { text, media } = payload.parts[index];
	return {
		...text === "" ? {} : { text },
		...parent === null ? {} : { reply_to_id: parent.id },
		...options.is_spoiler_media && media.length > 0 ? { is_spoiler_media: "true" } : {},
		...index > 0 ? {} : firstFields(options, handle.quoted)
	};
}
function firstFields(options, quoted) {
	const { topic_tag: topic, reply_control: replies, enable_reply_approvals: approve, ...rest } = options;
	const { poll_options: poll, gif_id: gif, is_ghost_post: ghost, link_attachment: link } = rest;
	return {
		...topic === void 0 ? {} : { topic_tag: topic },
		...replies === void 0 ? {} : { reply_control: replies },
		...approve ? { enable_reply_approvals: "true" } : {},
		...poll === void 0 ? {} : { poll_attachment: pollText(poll) },
		...gif === void 0 ? {} : { gif_attachment: JSON.stringify({
			gif_id: gif,
			provider: "GIPHY"
		}) },
		...ghost ? { is_ghost_post: "true" } : {},
		...link === void 0 ? {} : { link_attachment: link },
		...quoted === null ? {} : { quote_post_id: quoted }
	};
}
function pollText(options) {
	const names = [
		"option_a",
		"option_b",
		"option_c",
		"option_d"
	];
	return JSON.stringify(Object.fromEntries(options.map((option, index) => [names[index], option])));
}
async function mediaFields(media, work) {
	const [first, ...others] = media;
	if (first === void 0) return { fields: { media_type: "TEXT" } };
	for (const item of media) {
		const fault = await fileFault(item, work);
		if (fault !== null) return fault;
	}
	if (others.length === 0) return { fields: fileFields(first) };
	const children = [];
	for (const item of media) {
		const child = idOf(await post(work.context, "/me/threads", {
			...fileFields(item),
			is_carousel_item: "true"
		}), work, (fault) => mediaFault(fault, item.file));
		if (typeof child !== "string") return child;
		children.push(child);
	}
	for (const [index, child] of children.entries()) {
		const fault = await readyFault(child, media[index], work);
		if (fault !== null) return fault;
	}
	return { fields: {
		media_type: "CAROUSEL",
		children: children.join(",")
	} };
}
function fileFields({ kind, url = "", alt }) {
	return {
		...kind === "video" ? {
			media_type: "VIDEO",
			video_url: url
		} : {
			media_type: "IMAGE",
			image_url: url
		},
		...alt === "" ? {} : { alt_text: alt }
	};
}
async function readyFault(child, media, { context }) {
	const look = await untilReady(child, [media], context);
	switch (look.state) {
		case "ready": return null;
		case "over": return failureOf(look.reason, [media]);
		case "silent": return mediaFault(look.fault, media.file);
		default: return stillWorking([media]);
	}
}
function stillWorking(media) {
	const message = `Threads is still working on ${media.length === 0 ? "the post" : media.map(({ file }) => file).join(", ")}; nothing is out`;
	return {
		outcome: "throttled",
		code: media.length === 0 ? "platform.error" : "platform.media",
		message,
		retryAt: null
	};
}
function idOf(answer, { context }, tell) {
	const fault = callFault(answer, context);
	if (fault !== null) return tell(fault);
	const read = createdAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	return read.success ? read.data.id : unreadableStep;
}
function named(fault, media) {
	return media.length === 1 ? mediaFault(fault, media[0].file) : fault;
}
async function targetFault(answer, parent, { context }) {
	const fault = callFault(answer, context);
	if (parent === null) return {
		outcome: "rejected",
		code: "platform.refused",
		message: `the post that is quoted is not there, or this account cannot see it: ${fault.message}`,
		retryAt: null
	};
	if (!isGone(await get(context, `/${parent.id}?fields=id`))) return fault;
	return {
		outcome: "rejected",
		code: "platform.parent-gone",
		message: `the part before was removed (${parent.url ?? parent.id})`,
		retryAt: null
	};
}

// adapters/threads/publish.ts
const pauses = [
	0,
	5e3,
	1e4,
	2e4
];
async function publish(container, context) {
	for (const pause of pauses) {
		if (!await waited(pause, context)) return stopped;
		const answer = await post(context, "/me/threads_publish", { creation_id: container });
		if (isNotVisible(answer)) continue;
		const fault = publishFault(answer, context);
		if (fault !== null) return fault;
		const read = createdAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
		return read.success ? read.data.id : unreadable(dialect);
	}
	return "not-visible";
}

// adapters/threads/send.ts
async function send(payload, context) {
	const receipts = [...context.receipts];
	const work = {
		payload,
		context,
		handle: threadsHandle.parse(context.handle),
		checked: /* @__PURE__ */ new Set()
	};
	const fault = await whyNot(work, receipts.length);
	if (fault !== null) return outcomeOf(fault, receipts, receipts.length + 1);
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const receipt = await sendPart(index, receipts.at(-1) ?? null, work);
		if ("outcome" in receipt) return outcomeOf(receipt, receipts, index + 1);
		receipts.push(receipt);
		await context.delivered(receipt);
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: "sent",
		receipts
	};
}
async function whyNot(work, sent) {
	const { payload, handle, context } = work;
	if (sent === payload.parts.length) return null;
	const identity = await identityOf(context);
	if ("outcome" in identity) return identity;
	if (identity.id !== handle.account) return otherAccount;
	for (let index = sent; index < payload.parts.length; index += 1) for (const item of handle.containers[index] === void 0 ? payload.parts[index].media : []) {
		const fault = await fileFault(item, work);
		if (fault !== null) return fault;
	}
	return null;
}
async function sendPart(index, parent, work) {
	const earlier = work.handle.containers[index];
	const result = earlier === void 0 ? null : await goOn(earlier, index, parent, work);
	if (result !== null) return result;
	const first = await begin(index, parent, work);
	const second = first === "not-visible" ? await begin(index, parent, work) : first;
	if (second !== "not-visible") return second;
	await rememberContainer(work, index, work.handle.containers[index].id, false);
	return notVisible;
}
async function begin(index, parent, work) {
	const { payload, context } = work;
	const { media } = payload.parts[index];
	const container = await makeContainer(index, parent, work);
	if (typeof container !== "string") return container;
	const look = await untilReady(container, media, context);
	switch (look.state) {
		case "ready": return publishPart(container, index, work);
		case "over": return failureOf(look.reason, media);
		case "silent": return look.fault;
		case "out": return alreadyOut;
		case "working":
		case "gone":
			await rememberContainer(work, index, container, false);
			return stillWorking(media);
	}
}
async function publishPart(container, index, work) {
	await rememberContainer(work, index, container, true);
	const id = await publish(container, work.context);
	if (typeof id !== "string" || id === "not-visible") return id;
	return readReceipt(id, container, index, work);
}
async function goOn({ id, asked }, index, parent, work) {
	const { payload, context } = work;
	const { media } = payload.parts[index];
	const look = await untilReady(id, media, context);
	switch (look.state) {
		case "ready": {
			const published = await publishPart(id, index, work);
			if (published !== "not-visible") return published;
			return asked ? alreadyOut : null;
		}
		case "out": return alreadyOut;
		case "over": return null;
		case "working": return stillWorking(media);
		case "silent": return look.fault;
		case "gone":
			if (!asked) return null;
			return "none" in await locate(payload, index, parent?.id ?? null, /* @__PURE__ */ new Set(), context) ? null : alreadyOut;
	}
}
const otherAccount = {
	outcome: "rejected",
	code: "platform.conflict",
	message: "Threads: an earlier attempt was made for another account than the one that the token belongs to",
	retryAt: null
};
const alreadyOut = {
	outcome: "unknown",
	code: "platform.processing",
	message: "Threads has this part already, or may have it; nothing was sent again",
	retryAt: null
};
const notVisible = {
	outcome: "throttled",
	code: "platform.error",
	message: "Threads made the post ready and then did not find it; nothing is out, and a later run tries again",
	retryAt: null
};

// adapters/threads.ts
const adapter = {
	id: "threads",
	name: "Threads",
	limits: threadsLimits,
	account: strictObject({ username: string().regex(/^[\w.]{1,30}$/, "the name of the account, without @").optional().describe("Name of the account, without @. Where it is said, a token of another account is refused.") }),
	options: threadsOptions,
	credentials: { access_token: {
		title: "Long-lived access token",
		where: "At developers.facebook.com: make an app with the Threads use case, add the account as a Threads tester, and make a token for it. It lives for 60 days: with a `vault` in the config it is renewed every week.",
		scopes: [
			"threads_basic",
			"threads_content_publish",
			"threads_manage_replies",
			"threads_delete"
		],
		looks: /^THA[A-Z]/,
		livesMilliseconds: 5184e6
	} },
	renewal,
	revocation,
	connection,
	look,
	render,
	send,
	prepare,
	find,
	list,
	missing,
	remove,
	page,
	owns,
	settleMilliseconds: 6e4,
	async check(context) {
		const identity = await identityOf(context);
		if ("outcome" in identity) return { fault: identity };
		const { id, username } = identity;
		const other = otherAccount$1("Threads", username, context.account);
		if (other !== null) return { fault: other };
		const quota = await quotasOf(context);
		const credential = await credentialState(context);
		return {
			id,
			name: username,
			url: `https://www.threads.com/@${encodeURIComponent(username)}`,
			...credential === null ? {} : { credential },
			...quota === null ? {} : { quota }
		};
	}
};

export { adapter };