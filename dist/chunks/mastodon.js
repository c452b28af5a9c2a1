import { i as __toESM } from "./rolldown-runtime.js";
import { c as createFault, d as outcomeOf, f as stepFault, h as exchange, i as writtenLinks, l as mediaFault, o as payloadMedia, p as unreadable, r as withLink, s as plainText, u as notPrepared } from "./written-links.js";
import { E as serverOrigin, Lt as countCodePoints, Rt as countGraphemes } from "./publishing.js";
import { i as exchangeCode, n as challengeOf, r as consentPage } from "./consent.js";
import { B as object, E as _enum, G as string, J as unknown, P as int, W as strictObject, Y as url, j as boolean, k as array, s as fixedDuration, w as datetime } from "./nouns.js";
import { t as require_dist } from "./dist.js";
import { t as durationMilliseconds } from "./spans.js";
import { M as issue } from "./begin.js";
import { t as revokeToken } from "./revocation.js";
import { createHash } from "node:crypto";

// adapters/mastodon/addresses.ts
function page(account) {
	return String(account.place.server);
}
const forms = [
	/^\/@([^/@]+)\/[\w-]+\/?$/,
	/^\/@([^/@]+)\/statuses\/[\w-]+\/?$/,
	/^\/users\/([^/]+)\/statuses\/[\w-]+\/?$/,
	/^\/notice\/[\w-]+\/?$/,
	/^\/objects\/[\w-]+\/?$/
];
function owns(address, account, known) {
	const earlier = known.flatMap(({ url }) => url !== null && URL.canParse(url) ? new URL(url) : []);
	if (!(/* @__PURE__ */ new Set([String(account.place.server), ...earlier.map(({ origin }) => origin)])).has(address.origin)) return false;
	const form = forms.map((each) => each.exec(address.pathname)).find((match) => match !== null);
	if (form === void 0) return false;
	const authors = new Set(earlier.flatMap(authorOf));
	const author = form[1]?.toLowerCase();
	return author === void 0 || authors.size === 0 || authors.has(author);
}
function authorOf({ pathname }) {
	const author = forms.map((form) => form.exec(pathname)?.[1]).find((name) => name !== void 0);
	return author === void 0 ? [] : [author.toLowerCase()];
}

// adapters/mastodon/api.ts
function api(context, path) {
	return `${context.origin(String(context.account.place.server))}${path}`;
}
function authorization(context) {
	return { authorization: `Bearer ${context.credentials.token}` };
}
const errorBody = object({ error: string() });
const dialect = {
	name: "Mastodon",
	errorText: (json) => errorBody.safeParse(json).data?.error ?? null,
	throttledUntil: (headers) => {
		const reset = Date.parse(headers["x-ratelimit-reset"] ?? "");
		return Number.isNaN(reset) ? null : reset;
	}
};
const identifier = string().min(1).max(100).regex(/^[\w-]+$/);
const attachment = object({ id: identifier.optional() }).catch({});
const statusAnswer = object({
	id: identifier,
	url: url({ protocol: /^https?$/ }).nullish(),
	uri: string().nullish(),
	created_at: datetime({ offset: true }).optional(),
	in_reply_to_id: identifier.nullish(),
	media_attachments: array(attachment).default([]),
	visibility: string().optional(),
	poll: object({ expires_at: string().nullish() }).nullish().catch(void 0),
	quote: unknown().optional(),
	quote_approval: object({ current_user: string() }).nullish().catch(void 0)
});
const mediaAnswer = object({ id: identifier });
function isQuoting({ quote }) {
	return quote !== void 0 && quote !== null && quote !== false;
}
const searchAnswer = object({ statuses: array(statusAnswer) });
const accountAnswer = object({
	id: identifier,
	acct: string(),
	url: string().nullish()
});
const sourceAnswer = object({
	text: string(),
	spoiler_text: string()
});

// adapters/mastodon/connection.ts
const rights = [
	{
		scope: "profile",
		why: "to know whose account it is"
	},
	{
		scope: "read:statuses",
		why: "to find a post again after a doubt"
	},
	{
		scope: "write:statuses",
		why: "to publish, to edit, and to remove what a person retracts"
	},
	{
		scope: "write:media",
		why: "to upload pictures and videos"
	},
	{
		scope: "read:search",
		why: "to quote posts that live on another server",
		isExtra: true
	}
];
const appAnswer = object({
	client_id: string().min(1),
	client_secret: string().min(1)
});
const shownCode = "urn:ietf:wg:oauth:2.0:oob";
const connection = {
	redirect: {
		kind: "loopback",
		host: "127.0.0.1"
	},
	shownCode,
	client: [],
	gives: ["token"],
	registers: ["client_id", "client_secret"],
	rights: () => rights,
	async register(context, { redirectUri, scopes }) {
		const answer = await makeApp(context, redirectUri, scopes);
		if (!(answer.kind === "answer" && answer.status === 422)) return registered(answer);
		const known = scopes.map((scope) => scope === "profile" ? "read:accounts" : scope);
		context.session.set("scopes", known);
		return registered(await makeApp(context, redirectUri, known));
	},
	authorize: (context, request) => consentPage(api(context, "/oauth/authorize"), request, {
		client_id: context.credentials.client_id ?? "",
		scope: (context.session.get("scopes") ?? request.scopes).join(" "),
		...challengeOf(request)
	}),
	exchange: (context, request, code) => exchangeCode(context, request, code, {
		url: api(context, "/oauth/token"),
		fields: {
			client_id: context.credentials.client_id ?? "",
			client_secret: context.credentials.client_secret ?? "",
			code_verifier: request.verifier
		},
		accessToken: "token",
		dialect
	})
};
function makeApp(context, redirectUri, scopes) {
	return exchange(context, {
		method: "POST",
		url: api(context, "/api/v1/apps"),
		json: {
			client_name: "Mergecast",
			redirect_uris: redirectUri,
			scopes: scopes.join(" "),
			website: "https://github.com/mergecast/mergecast"
		}
	});
}
function registered(answer) {
	const read = answer.kind === "answer" && answer.status === 200 ? appAnswer.safeParse(answer.json) : null;
	return read?.success ? { credentials: read.data } : notPrepared(answer, dialect);
}

// adapters/mastodon/credential-state.ts
const answer = object({ scopes: array(string().max(100)).max(100) });
const needed = {
	"write:statuses": ["write"],
	"read:statuses": ["read"]
};
async function credentialState(context) {
	const got = await exchange(context, {
		method: "GET",
		url: api(context, "/api/v1/apps/verify_credentials"),
		headers: authorization(context)
	});
	const read = got.kind === "answer" && got.status === 200 ? answer.safeParse(got.json) : null;
	if (!read?.success) return null;
	const { scopes } = read.data;
	return {
		endsAt: null,
		scopes,
		missing: Object.entries(needed).filter(([scope, wider]) => ![scope, ...wider].some((each) => scopes.includes(each))).map(([scope]) => scope)
	};
}

// adapters/mastodon/own-posts.ts
const clockSkew = 3e5;
const pageSize$1 = 40;
const mostPages$1 = 10;
async function recentPosts(context) {
	const account = await accountId(context);
	if (account === null) return null;
	const posts = [];
	for (let page = 0; page < mostPages$1; page += 1) {
		const oldest = posts.at(-1)?.id;
		const query = new URLSearchParams({
			limit: String(pageSize$1),
			exclude_reblogs: "true"
		});
		if (oldest !== void 0) query.set("max_id", oldest);
		const found = await get$1(context, `/api/v1/accounts/${account}/statuses?${query}`, array(statusAnswer));
		if (found === null) return null;
		const fresh = found.filter((post) => posts.every((known) => known.id !== post.id));
		const recent = fresh.filter((post) => isRecent(post, context));
		posts.push(...recent);
		if (recent.length < fresh.length || fresh.length === 0) return posts;
	}
	return null;
}
async function accountId(context) {
	const known = context.session.get("account");
	if (known !== void 0) return known;
	const account = await get$1(context, "/api/v1/accounts/verify_credentials", accountAnswer);
	if (account !== null) context.session.set("account", account.id);
	return account?.id ?? null;
}
async function get$1(context, path, shape) {
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, path),
		headers: authorization(context)
	});
	if (answer.kind === "none" || answer.status !== 200) return null;
	return shape.safeParse(answer.json).data ?? null;
}
function isRecent({ created_at: at }, context) {
	return at === void 0 || Date.parse(at) >= context.attemptedAt - clockSkew;
}

// adapters/mastodon/body.ts
function statusBody(payload, index, media) {
	const { poll, quote: _, ...options } = payload.options;
	return {
		status: payload.parts[index].text,
		...options,
		...media.length === 0 ? {} : { media_ids: [...media] },
		...poll === void 0 || index > 0 ? {} : { poll }
	};
}

// adapters/mastodon/handle.ts
const mastodonHandle = object({ quoted: string() });
function quotedIn(handle) {
	return mastodonHandle.safeParse(handle).data?.quoted ?? null;
}

// adapters/mastodon/kept-media.ts
function mediaReference(status, media) {
	const ids = status.media_attachments.map(({ id }) => id);
	if (media.length === 0 || ids.length !== media.length) return null;
	const entries = media.map((item, index) => ids[index] === void 0 ? "" : `${ids[index]}:${mark(ids[index], item)}`);
	return entries.includes("") ? null : entries.join(" ");
}
function keptId(media, { ref }, live) {
	const attached = new Set(live.media_attachments.map(({ id }) => id));
	for (const entry of (ref ?? "").split(" ")) {
		const [id = "", known] = entry.split(":");
		if (attached.has(id) && known === mark(id, media)) return id;
	}
	return null;
}
function mark(id, { digest }) {
	return createHash("sha256").update(`${id} ${digest}`).digest("hex").slice(0, 16);
}

// adapters/mastodon/media.ts
const mostPolls = {
	image: 40,
	video: 110
};
const pollDelay = (polled) => Math.min(1e3 + polled * 500, 5e3);
async function uploadAll(media, context) {
	const ids = [];
	for (const item of media) {
		const id = await upload(item, context);
		if (typeof id !== "string") return id;
		ids.push(id);
	}
	return ids;
}
async function upload(media, context) {
	const form = new FormData();
	if (media.alt !== "") form.set("description", media.alt);
	const answer = await exchange(context, {
		method: "POST",
		url: api(context, "/api/v2/media"),
		headers: authorization(context),
		form,
		file: {
			field: "file",
			name: fileName(media.file),
			type: media.type,
			source: await context.media(media)
		},
		timeoutMilliseconds: 12e4
	});
	const fault = stepFault(answer, dialect);
	if (fault !== null) return mediaFault(fault, media.file);
	const read = answer.kind === "answer" ? mediaAnswer.safeParse(answer.json) : null;
	if (answer.kind === "none" || !read?.success) return {
		...unreadable(dialect),
		outcome: "throttled"
	};
	return answer.status === 202 ? waitUntilReady(read.data.id, media, context) : read.data.id;
}
async function waitUntilReady(id, media, context) {
	for (let polled = 0; polled < (media.kind === "video" ? mostPolls.video : mostPolls.image); polled += 1) {
		try {
			await context.wait(pollDelay(polled));
		} catch {
			return {
				outcome: "throttled",
				code: "run.stopped",
				message: `the run was stopped while Mastodon was processing ${media.file}`,
				retryAt: null
			};
		}
		const answer = await exchange(context, {
			method: "GET",
			url: api(context, `/api/v1/media/${id}`),
			headers: authorization(context)
		});
		if (answer.kind === "answer" && answer.status === 206) continue;
		const fault = stepFault(answer, dialect);
		return fault === null ? id : mediaFault(fault, media.file);
	}
	return {
		outcome: "throttled",
		code: "platform.media",
		message: `Mastodon is still processing ${media.file}`,
		retryAt: null
	};
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// adapters/mastodon/send.ts
async function send(payload, context) {
	const receipts = [...context.receipts];
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const receipt = await sendPart(payload, index, receipts.at(-1) ?? null, context);
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
async function sendPart(payload, index, parent, context) {
	const planned = payload.parts[index].media;
	const media = await uploadAll(planned, context);
	if (!Array.isArray(media)) return media;
	const answer = await exchange(context, {
		method: "POST",
		url: api(context, "/api/v1/statuses"),
		headers: {
			...authorization(context),
			"idempotency-key": partKey(context.key, index + 1)
		},
		json: {
			...statusBody(payload, index, media),
			...relations(index, parent, context)
		}
	});
	const fault = createFault(answer, dialect);
	if (fault !== null) return parentGone(fault, answer, parent);
	const status = statusAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!status.success) return unreadable(dialect);
	return await isGhost(status.data.id, context) ? ghost : receiptOf(status.data, index + 1, context.now(), planned);
}
function relations(index, parent, { handle }) {
	const quoted = index === 0 ? quotedIn(handle) : null;
	return {
		...parent === null ? {} : { in_reply_to_id: parent.id },
		...quoted === null ? {} : { quoted_status_id: quoted }
	};
}
function partKey(key, part) {
	return `${key}-${part}`;
}
function parentGone(fault, answer, parent) {
	if (parent === null || answer.kind === "none" || answer.status !== 404) return fault;
	return {
		...fault,
		code: "platform.parent-gone",
		message: `the part before was removed (${parent.url ?? parent.id})`
	};
}
const ghost = {
	outcome: "rejected",
	code: "platform.ghost",
	message: "Mastodon answered with success, but the post does not exist: its spam check hides such posts from their author",
	retryAt: null
};
async function isGhost(id, context) {
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, `/api/v1/statuses/${id}`),
		headers: authorization(context)
	});
	if (answer.kind === "none" || answer.status !== 404) return false;
	return (await recentPosts(context))?.every((post) => post.id !== id) ?? false;
}
function receiptOf(status, part, now, media) {
	const at = new Date(status.created_at ?? now).toISOString();
	const ref = mediaReference(status, media);
	return {
		part,
		id: status.id,
		url: status.url ?? null,
		at,
		...ref === null ? {} : { ref }
	};
}

// adapters/mastodon/find.ts
async function find(payload, context) {
	const posts = await recentPosts(context);
	if (posts === null) return {
		found: "unclear",
		message: "Mastodon did not show the account's recent posts"
	};
	const receipts = [...context.receipts];
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const match = await findPart(payload, index, receipts.at(-1)?.id ?? null, posts, context);
		if (match === "unclear") return {
			found: "unclear",
			message: "Mastodon did not show the text of a post"
		};
		if (match === null) return receipts.length === 0 ? { found: "none" } : {
			found: "some",
			receipts
		};
		receipts.push(receiptOf(match, index + 1, context.now(), payload.parts[index].media));
	}
	return {
		found: "all",
		receipts
	};
}
async function findPart(payload, index, parent, posts, context) {
	const part = payload.parts[index];
	const warning = String(payload.options.spoiler_text ?? "");
	const quotes = index === 0 && payload.options.quote !== void 0;
	const candidates = posts.filter((post) => (quotes || !isQuoting(post)) && (post.in_reply_to_id ?? null) === parent && post.media_attachments.length === part.media.length && !context.taken.has(post.id));
	for (const post of candidates.reverse()) {
		const source = await sourceOf(post.id, context);
		if (source === null) return "unclear";
		if (source.text === part.text && source.spoiler_text === warning) return post;
	}
	return null;
}
async function sourceOf(id, context) {
	return get$1(context, `/api/v1/statuses/${id}/source`, sourceAnswer);
}

// adapters/mastodon/list.ts
const pageSize = 40;
const mostPages = 25;
const shownStatus = statusAnswer.extend({
	content: string(),
	card: object({ url: string() }).nullish().catch(void 0)
});
async function list(context) {
	const account = await get(context, "/api/v1/accounts/verify_credentials", accountAnswer);
	if ("fault" in account) return account;
	const posts = [];
	for (let page = 0; page < mostPages; page += 1) {
		const query = new URLSearchParams({
			limit: String(pageSize),
			exclude_reblogs: "true",
			exclude_replies: "true"
		});
		const oldest = posts.at(-1)?.id;
		if (oldest !== void 0) query.set("max_id", oldest);
		const found = await get(context, `/api/v1/accounts/${account.value.id}/statuses?${query}`, array(shownStatus));
		if ("fault" in found) return found;
		const fresh = found.value.filter((post) => posts.every((known) => known.id !== post.id));
		posts.push(...fresh.map(listed));
		if (fresh.length === 0) return {
			posts,
			isWhole: true
		};
	}
	return {
		posts,
		isWhole: false
	};
}
async function get(context, path, shape) {
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, path),
		headers: authorization(context)
	});
	const read = answer.kind === "answer" && answer.status === 200 ? shape.safeParse(answer.json) : null;
	return read?.success ? { value: read.data } : notPrepared(answer, dialect);
}
function listed({ id, url, created_at: at, content, card }) {
	const text = wordsOf(content);
	return {
		id,
		url: url ?? null,
		at: at === void 0 ? null : Date.parse(at),
		text,
		links: card ? [card.url] : []
	};
}
const signs = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
function wordsOf(html) {
	return html.replace(/<br\b[^>]*>|<\/p>/gi, "\n").replace(/<[^>]*>/g, "").replace(/&(?:#(\d{1,7})|(\w{1,6}));/g, (written, code, name) => code === void 0 ? signs[name ?? ""] ?? written : String.fromCodePoint(Math.min(Number(code), 1114111)));
}

// adapters/mastodon/missing.ts
async function missing(receipts, context) {
	const gone = [];
	for (const { id, part } of receipts) {
		const url = api(context, `/api/v1/statuses/${encodeURIComponent(id)}`);
		const answer = await exchange(context, {
			method: "GET",
			url,
			headers: authorization(context)
		});
		if (answer.kind === "answer" && answer.status === 404) gone.push(part);
		else if (answer.kind === "none" || answer.status !== 200) return notPrepared(answer, dialect);
	}
	return { missing: gone };
}

// adapters/mastodon/options.ts
const mastodonOptions = strictObject({
	visibility: _enum([
		"public",
		"unlisted",
		"private",
		"direct"
	]).optional().describe("Who sees it. Default: the account's own setting."),
	language: string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/, "a language code such as en or pt-BR").optional().describe("ISO 639 code of the language. Default: the account's own setting."),
	content_warning: string().min(1).optional().describe("Shown in place of the text until a reader opens it. Counts towards the length."),
	sensitive: boolean().optional().describe("Hides the media until a reader opens them."),
	quote: url({ protocol: /^https$/ }).optional().describe("Address of a post that the first part quotes. The server needs Mastodon 4.5 or later."),
	quote_policy: _enum([
		"public",
		"followers",
		"nobody"
	]).optional().describe("Who may quote the post. Default: the account's own setting. The server needs Mastodon 4.5 or later."),
	poll: strictObject({
		options: array(string().min(1)).describe("The choices."),
		duration: fixedDuration.describe("How long it runs, as an ISO 8601 duration such as P1D."),
		multiple: boolean().default(false).describe("Whether more than one choice may be taken."),
		hide_totals: boolean().default(false).describe("Hides the counts until it ends.")
	}).optional().describe("A poll on the first part; not together with media there.")
});

// adapters/mastodon/post-look.ts
const look = {
	accent: {
		light: "#5547c9",
		dark: "#b5adff"
	},
	avatar: "square",
	text: "above",
	follows: "thread",
	finds: [
		"link",
		"mention",
		"tag"
	],
	handle: ({ place }) => `on ${new URL(String(place.server)).host}`,
	read({ options }) {
		const { spoiler_text: warning, poll, quote, ...others } = options;
		const { multiple, hide_totals } = poll ?? {};
		const rest = {
			...others,
			...multiple === void 0 ? {} : { multiple },
			...hide_totals === void 0 ? {} : { hide_totals }
		};
		return {
			warning,
			poll: poll === void 0 ? void 0 : {
				options: poll.options,
				seconds: poll.expires_in
			},
			quote,
			rest
		};
	}
};

// adapters/mastodon.limits.ts
const checked = "2026-11-24";
const code = "https://github.com/mastodon/mastodon/blob/main/app";
const statuses = "https://docs.joinmastodon.org/methods/statuses/";
const mastodonLimits = {
	text: { text: {
		max: 500,
		unit: "graphemes",
		source: `${code}/validators/status_length_validator.rb`,
		checked,
		perServer: true
	} },
	rate: {
		max: 300,
		unit: "posts in 3 hours",
		milliseconds: 108e5,
		counts: "parts",
		source: "https://github.com/mastodon/mastodon/blob/main/app/lib/rate_limiter.rb",
		checked
	},
	media: {
		count: {
			max: 4,
			unit: "files",
			source: statuses,
			checked,
			perServer: true
		},
		alt: {
			max: 1500,
			unit: "code points",
			source: "https://docs.joinmastodon.org/methods/media/",
			checked,
			perServer: true
		},
		image: {
			types: [
				"image/jpeg",
				"image/png",
				"image/gif",
				"image/webp",
				"image/heic",
				"image/heif",
				"image/avif"
			],
			bytes: {
				max: 16777215,
				unit: "bytes",
				source: `${code}/models/media_attachment.rb`,
				checked,
				perServer: true
			},
			pixels: {
				max: 33177600,
				unit: "pixels",
				source: `${code}/models/media_attachment.rb`,
				checked,
				perServer: true
			},
			frames: {
				max: 36e3,
				unit: "frames",
				source: `${code}/models/media_attachment.rb`,
				checked
			},
			pixelsOf: { "image/gif": {
				max: 921600,
				unit: "pixels",
				source: `${code}/models/concerns/attachmentable.rb`,
				checked
			} }
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
				source: `${code}/services/post_status_service.rb`,
				checked
			},
			bytes: {
				max: 103809023,
				unit: "bytes",
				source: `${code}/models/media_attachment.rb`,
				checked,
				perServer: true
			},
			pixels: {
				max: 8294400,
				unit: "pixels",
				source: `${code}/models/media_attachment.rb`,
				checked,
				perServer: true
			},
			seconds: {
				max: 36e3,
				unit: "seconds",
				source: `${code}/models/media_attachment.rb`,
				checked
			},
			frameRate: {
				max: 120,
				unit: "frames a second",
				source: `${code}/models/media_attachment.rb`,
				checked,
				perServer: true
			}
		}
	},
	poll: {
		options: {
			min: 2,
			max: 4,
			unit: "options",
			source: statuses,
			checked,
			perServer: true
		},
		optionText: {
			max: 50,
			unit: "graphemes",
			source: statuses,
			checked,
			perServer: true
		},
		seconds: {
			min: 300,
			max: 2629746,
			unit: "seconds",
			source: statuses,
			checked,
			perServer: true
		}
	}
};
const mostFrames = 36e3;

// adapters/mastodon/instance.ts
const count = int().positive();
const instance = object({
	api_versions: object({ mastodon: count.optional() }).optional().catch(void 0),
	max_toot_chars: count.optional(),
	configuration: object({
		statuses: object({
			max_characters: count.optional(),
			max_media_attachments: count.optional(),
			characters_reserved_per_url: count.optional()
		}).optional(),
		media_attachments: object({
			supported_mime_types: array(string()).optional(),
			image_size_limit: count.optional(),
			image_matrix_limit: count.optional(),
			video_size_limit: count.optional(),
			video_matrix_limit: count.optional(),
			video_frame_rate_limit: count.optional(),
			description_limit: count.optional()
		}).optional(),
		polls: object({
			max_options: count.optional(),
			max_characters_per_option: count.optional(),
			min_expiration: count.optional(),
			max_expiration: count.optional()
		}).optional()
	}).optional()
});
async function serverLimits(context) {
	const known = context.session.get("limits");
	if (known !== void 0) return known;
	const answer = await readInstance(context);
	const isSilent = answer.kind === "answer" && answer.status === 404;
	if (answer.kind === "none" || !isSilent && (answer.status < 200 || answer.status >= 300)) return answer;
	const limits = limitsOf(instance.safeParse(answer.json).data ?? {});
	context.session.set("limits", limits);
	return limits;
}
async function readInstance(context) {
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, "/api/v2/instance")
	});
	if (answer.kind === "none" || answer.status !== 404) return answer;
	return exchange(context, {
		method: "GET",
		url: api(context, "/api/v1/instance")
	});
}
function limitsOf(said) {
	const { statuses, media_attachments: media, polls } = said.configuration ?? {};
	const usual = mastodonLimits;
	return {
		version: said.api_versions?.mastodon ?? 0,
		text: statuses?.max_characters ?? said.max_toot_chars ?? usual.text.text.max,
		perUrl: statuses?.characters_reserved_per_url ?? 23,
		media: statuses?.max_media_attachments ?? usual.media.count.max,
		types: media?.supported_mime_types ?? [...usual.media.image.types, ...usual.media.video.types],
		image: {
			bytes: media?.image_size_limit ?? usual.media.image.bytes.max,
			pixels: media?.image_matrix_limit ?? usual.media.image.pixels.max
		},
		video: {
			bytes: media?.video_size_limit ?? usual.media.video.bytes.max,
			pixels: media?.video_matrix_limit ?? usual.media.video.pixels.max,
			frameRate: media?.video_frame_rate_limit ?? usual.media.video.frameRate.max
		},
		alt: media?.description_limit ?? usual.media.alt.max,
		pollOptions: polls?.max_options ?? usual.poll.options.max,
		pollOptionText: polls?.max_characters_per_option ?? usual.poll.optionText.max,
		pollSeconds: {
			min: polls?.min_expiration ?? usual.poll.seconds.min,
			max: polls?.max_expiration ?? usual.poll.seconds.max
		}
	};
}

// adapters/mastodon/length.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const remoteMention = /(?<![=/\p{L}\p{N}_])@([\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/gu;
function mastodonLength(text, perUrl, warning = "") {
	const counted = replaceUrls(text, "x".repeat(perUrl));
	return countGraphemes(warning + (counted.includes("@") ? counted.replace(remoteMention, "@$1") : counted));
}
function replaceUrls(text, stand) {
	if (!text.includes("://")) return text;
	return text.replace(stretch, (found) => {
		if (!found.includes("://")) return found;
		const [, url, rest] = plainUrl.exec(found) ?? [];
		return url === void 0 ? replaceIn(found, stand) : `${stand}${rest}`;
	});
}
const plainUrl = /^(https?:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+(?:com|org|net|io|dev|eu|de|fr|uk)(?:\/[A-Za-z0-9_-]*[A-Za-z0-9])*\/?(?:\?[a-z]+=[A-Za-z0-9]+)?)([.,]?)$/;
const stretch = /[^ \n]+/g;
function replaceIn(text, stand) {
	const urls = import_dist.default.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
	let replaced = "";
	let from = 0;
	for (const { indices } of urls) {
		replaced += text.slice(from, indices[0]) + stand;
		from = indices[1];
	}
	return replaced + text.slice(from);
}

// adapters/mastodon/prepare-media.ts
function mediaProblems(media, part, limits) {
	const problems = [];
	const add = (code, message) => problems.push({
		code,
		message: `${media.file} ${message}`,
		part
	});
	const { bytes, pixels } = media.kind === "video" ? limits.video : limits.image;
	const area = media.width * media.height;
	const alt = countCodePoints(media.alt);
	const frameRate = media.video?.frameRate ?? 0;
	if (!limits.types.includes(media.type)) add("media.type", `is ${media.type}, which this server does not take`);
	if (media.size > bytes) add("media.too-large", `has ${media.size} bytes; this server takes ${bytes}`);
	if (area > pixels) add("media.dimensions", `has ${area} pixels; this server takes ${pixels}`);
	if (frameRate > limits.video.frameRate) add("media.video", `has ${frameRate} frames a second; this server takes ${limits.video.frameRate}`);
	if (alt > limits.alt) add("media.alt-too-long", `has an alternative text of ${alt}; this server takes ${limits.alt}`);
	return problems;
}

// adapters/mastodon/quote.ts
async function resolveQuote(address, payload, context) {
	const looked = await lookUp(address, context);
	if ("fault" in looked || "problem" in looked) return looked;
	const { status } = looked;
	if (status === null) return problem("quote.missing", `this server knows no post at ${address}`);
	const permission = status.quote_approval?.current_user;
	if (permission === "denied" || status.visibility === "direct") return problem("quote.refused", `the author of ${address} does not let this account quote it`);
	const { visibility } = payload.options;
	if (status.visibility === "private" && visibility !== "private" && visibility !== "direct") return problem("quote.refused", `${address} is for followers alone, so a post that quotes it is too`, "Add `visibility: private`, or remove `quote`.");
	if (permission === "manual") context.log(`the author of ${address} is asked before readers see the quote`);
	return { quoted: status.id };
}
async function lookUp(address, context) {
	const id = ownId(new URL(address), context);
	return id === null ? search(address, context) : show$1(id, context);
}
function ownId(address, context) {
	if (address.origin !== context.account.place.server) return null;
	return /^\/@[^/]+\/(\d+)\/?$/.exec(address.pathname)?.[1] ?? null;
}
async function show$1(id, context) {
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, `/api/v1/statuses/${id}`),
		headers: authorization(context)
	});
	if (answer.kind === "answer" && answer.status === 404) return { status: null };
	const read = answer.kind === "answer" && answer.status === 200 ? statusAnswer.safeParse(answer.json) : null;
	return read?.success ? { status: read.data } : notPrepared(answer, dialect);
}
async function search(address, context) {
	const query = new URLSearchParams({
		q: address,
		type: "statuses",
		resolve: "true",
		limit: "5"
	});
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, `/api/v2/search?${query}`),
		headers: authorization(context),
		timeoutMilliseconds: 6e4
	});
	if (answer.kind === "answer" && answer.status === 403) return problem("credential.refused", "the token may not search, which quoting a post of another server needs", "Make a token that has the scope `read:search` too.");
	const read = answer.kind === "answer" && answer.status === 200 ? searchAnswer.safeParse(answer.json) : null;
	if (!read?.success) return notPrepared(answer, dialect);
	const isIt = ({ url, uri }) => [url, uri].some((other) => other != null && same(other, address));
	return { status: read.data.statuses.find(isIt) ?? null };
}
function same(one, other) {
	const plain = (address) => address.replace(/\/$/, "").toLowerCase();
	return plain(one) === plain(other);
}
function problem(code, message, remedy) {
	return { problem: {
		code,
		message,
		part: 1,
		...remedy === void 0 ? {} : { remedy }
	} };
}

// adapters/mastodon/prepare.ts
async function prepare(payload, context) {
	const limits = await serverLimits(context);
	if ("kind" in limits) return notPrepared(limits, dialect);
	const warning = String(payload.options.spoiler_text ?? "");
	const problems = [
		...payload.parts.flatMap((part, index) => partProblems(part, index + 1, warning, limits)),
		...pollProblems(payload, limits),
		...versionProblems(payload, limits)
	];
	const { quote } = payload.options;
	if (typeof quote !== "string" || problems.length > 0) return {
		problems,
		handle: null
	};
	const resolved = await resolveQuote(quote, payload, context);
	if ("fault" in resolved) return resolved;
	return "problem" in resolved ? {
		problems: [resolved.problem],
		handle: null
	} : {
		problems: [],
		handle: resolved
	};
}
function versionProblems(payload, { version }) {
	if (version >= 7) return [];
	const { quote, quote_approval_policy: policy } = payload.options;
	const since = "they came with Mastodon 4.5";
	return [...quote === void 0 ? [] : [{
		code: "quote.refused",
		message: `this server has no quote posts; ${since}`,
		part: 1
	}], ...policy === void 0 ? [] : [{
		code: "post.option",
		message: `this server has no rules for quotes; ${since}`,
		part: 1
	}]];
}
function partProblems(part, number, warning, limits) {
	const problems = [];
	const length = mastodonLength(part.text, limits.perUrl, warning);
	if (length > limits.text) problems.push({
		code: "text.too-long",
		message: `part ${number} has ${length} graphemes; this server takes ${limits.text}`,
		part: number
	});
	if (part.media.length > limits.media) problems.push({
		code: "media.count",
		message: `part ${number} has ${part.media.length} media; this server takes ${limits.media}`,
		part: number
	});
	return [...problems, ...part.media.flatMap((media) => mediaProblems(media, number, limits))];
}
function pollProblems(payload, limits) {
	const poll = payload.options.poll;
	if (poll === void 0) return [];
	const problems = [];
	const add = (message) => problems.push({
		code: "poll.limit",
		message,
		part: 1
	});
	if (poll.options.length > limits.pollOptions) add(`this server takes at most ${limits.pollOptions} options`);
	for (const option of poll.options) if (countGraphemes(option) > limits.pollOptionText) add(`"${option}" is over ${limits.pollOptionText} graphemes`);
	const { min, max } = limits.pollSeconds;
	if (poll.expires_in < min || poll.expires_in > max) add(`this server takes a duration of ${min} to ${max} seconds`);
	return problems;
}

// adapters/mastodon/issues.ts
function videoIssues({ media, file, positionOf, account }) {
	return media.flatMap(({ video, file: name, index }) => {
		const frames = video === void 0 ? 0 : Math.floor(video.milliseconds / 1e3 * video.frameRate);
		if (frames <= 36e3) return [];
		const path = [
			"media",
			index,
			"file"
		];
		const place = {
			file,
			position: positionOf(path),
			field: path.join(".")
		};
		const message = `${account.name}: ${name} has about ${frames} frames; Mastodon cuts a video after ${mostFrames}`;
		return [issue("media.video", place, message, "Cut the video, or give it fewer frames a second.")];
	});
}

// adapters/mastodon/render.ts
function render(input) {
	const { options } = input;
	const warning = options.content_warning ?? "";
	return {
		payload: {
			parts: (input.text.length === 0 ? [""] : input.text.map((part) => writtenLinks(plainText(part)))).map((plain, index) => {
				const text = index === 0 ? withLink(plain, input.link) : plain;
				const counts = { text: mastodonLength(text, 23, warning) };
				return {
					text,
					entities: [],
					media: payloadMedia(input.media, index + 1),
					counts
				};
			}),
			options: payloadOptions(options)
		},
		issues: videoIssues(input)
	};
}
function payloadOptions(options) {
	const { poll, content_warning: warning, visibility, language, sensitive, quote, quote_policy: policy } = options;
	return {
		...visibility === void 0 ? {} : { visibility },
		...language === void 0 ? {} : { language },
		...warning === void 0 ? {} : { spoiler_text: warning },
		...sensitive === void 0 ? {} : { sensitive },
		...quote === void 0 ? {} : { quote },
		...policy === void 0 ? {} : { quote_approval_policy: policy },
		...poll === void 0 ? {} : { poll: {
			options: poll.options,
			expires_in: Math.round(durationMilliseconds(poll.duration) / 1e3),
			multiple: poll.multiple,
			hide_totals: poll.hide_totals
		} }
	};
}

// adapters/mastodon/revocation.ts
const revocation = {
	where: "On your server: Preferences, Development: delete the application that you made; one that you allowed, under Preferences, Account, Authorized apps.",
	async revoke(context) {
		const { client_id, client_secret, token } = context.credentials;
		if (!client_id || !client_secret || !token) return { revoked: false };
		return revokeToken(context, {
			url: api(context, "/oauth/revoke"),
			fields: {
				client_id,
				client_secret,
				token
			},
			dialect
		});
	}
};

// adapters/mastodon/update.ts
async function update(payload, receipts, context) {
	const edited = [...receipts];
	if (payload.parts.length !== receipts.length) {
		const message = `${receipts.length} parts are out, and an edit can neither add nor remove one`;
		return outcomeOf(refused(message), edited, 1);
	}
	for (const [index, receipt] of receipts.entries()) {
		const result = await updatePart(payload, index, receipt, context);
		if ("outcome" in result) return outcomeOf(result, edited, index + 1);
		edited[index] = result;
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: "edited",
		receipts: edited
	};
}
async function updatePart(payload, index, receipt, context) {
	const live = await show(receipt, context);
	if ("outcome" in live) return live;
	const fixed = changeOfWhatIsFixed(payload, index, live, context.now());
	if (fixed !== null) return refused(fixed);
	const part = payload.parts[index];
	const media = await mediaOf(part.media, receipt, live, context);
	if ("outcome" in media) return media;
	const body = {
		...statusBody(payload, index, media.ids),
		...media.attributes
	};
	const { visibility: _, ...changes } = body;
	const answer = await exchange(context, {
		method: "PUT",
		url: api(context, `/api/v1/statuses/${encodeURIComponent(receipt.id)}`),
		headers: authorization(context),
		json: {
			...changes,
			...pollOf(body, live, context.now())
		}
	});
	const fault = stepFault(answer, dialect);
	if (fault !== null) return fault;
	const status = statusAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!status.success) return {
		...unreadable(dialect),
		outcome: "throttled"
	};
	const { ref } = receiptOf(status.data, receipt.part, context.now(), part.media);
	const { ref: __, ...kept } = receipt;
	return {
		...kept,
		...ref === void 0 ? {} : { ref }
	};
}
async function show({ id, url }, context) {
	const answer = await exchange(context, {
		method: "GET",
		url: api(context, `/api/v1/statuses/${encodeURIComponent(id)}`),
		headers: authorization(context)
	});
	if (answer.kind === "answer" && answer.status === 404) return refused(`${url ?? id} was removed`);
	const read = answer.kind === "answer" && answer.status === 200 ? statusAnswer.safeParse(answer.json) : null;
	return read?.success ? read.data : notPrepared(answer, dialect).fault;
}
function changeOfWhatIsFixed(payload, index, live, now) {
	const { visibility, quote, poll } = payload.options;
	const isAsked = visibility === live.visibility || visibility === "public" && live.visibility === "unlisted";
	if (visibility !== void 0 && live.visibility !== void 0 && !isAsked) return `the post is ${live.visibility}, and an edit cannot make it ${String(visibility)}`;
	if (index > 0) return null;
	if (isQuoting(live) !== (quote !== void 0)) return "an edit can neither add nor remove a quote";
	const left = secondsLeft(live, now);
	return poll !== void 0 && left !== null && left < shortestPoll ? "the poll has ended or is about to, and an edit would start it again" : null;
}
const shortestPoll = 300;
function pollOf({ poll }, live, now) {
	const left = secondsLeft(live, now);
	return poll === void 0 || left === null ? {} : { poll: {
		...poll,
		expires_in: left
	} };
}
function secondsLeft({ poll }, now) {
	const end = Date.parse(poll?.expires_at ?? "");
	return Number.isNaN(end) ? null : Math.ceil((end - now) / 1e3);
}
async function mediaOf(media, receipt, live, context) {
	const ids = [];
	const attributes = [];
	for (const item of media) {
		const kept = keptId(item, receipt, live);
		const id = kept === null || ids.includes(kept) ? await upload(item, context) : kept;
		if (typeof id !== "string") return id;
		ids.push(id);
		if (id === kept) attributes.push({
			id,
			description: item.alt
		});
	}
	return {
		ids,
		attributes: attributes.length === 0 ? {} : { media_attributes: attributes }
	};
}
function refused(message) {
	return {
		outcome: "rejected",
		code: "platform.refused",
		message: `Mastodon: ${message}`,
		retryAt: null
	};
}

// adapters/mastodon.ts
const scopes = [
	"profile",
	"read:statuses",
	"read:search",
	"write:statuses",
	"write:media"
];
const adapter = {
	id: "mastodon",
	name: "Mastodon",
	limits: mastodonLimits,
	account: strictObject({ server: serverOrigin.describe("Origin of the account's server.") }),
	options: mastodonOptions,
	credentials: {
		token: {
			title: "Access token",
			where: "On your server: Preferences, Development, New application; then copy \"Your access token\".",
			scopes
		},
		client_id: {
			title: "Client key",
			where: "On the page of the same application; only so that `accounts disconnect` can take the token back.",
			scopes
		},
		client_secret: {
			title: "Client secret",
			where: "Beside the client key.",
			scopes
		}
	},
	credentialSets: [["token"]],
	revocation,
	connection,
	look,
	render,
	send,
	prepare,
	find,
	list,
	findsByWords: true,
	update,
	missing,
	page,
	owns,
	destination: { named: ({ place }) => String(place.server) },
	settleMilliseconds: 1e4,
	async check(context) {
		const answer = await exchange(context, {
			method: "GET",
			url: api(context, "/api/v1/accounts/verify_credentials"),
			headers: authorization(context)
		});
		const account = accountAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
		if (!account.success) return notPrepared(answer, dialect);
		const { id, acct: name, url = null } = account.data;
		const credential = await credentialState(context);
		return {
			id,
			name,
			url,
			...credential === null ? {} : { credential }
		};
	},
	async remove(receipt, context) {
		const answer = await exchange(context, {
			method: "DELETE",
			url: api(context, `/api/v1/statuses/${encodeURIComponent(receipt.id)}`),
			headers: authorization(context)
		});
		return answer.kind === "answer" && (answer.status === 200 || answer.status === 404) ? { removed: true } : notPrepared(answer, dialect);
	}
};

export { adapter };