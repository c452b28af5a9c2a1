import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as otherAccount } from "./other-account.js";
import { i as exchangeCode, n as challengeOf, r as consentPage, t as basicClient } from "./consent.js";
import { c as createFault, d as outcomeOf, f as stepFault, h as exchange, i as writtenLinks, l as mediaFault, m as quote, o as payloadMedia, p as unreadable, r as withLink, s as plainText } from "./written-links.js";
import { t as renewByRefreshToken } from "./renewal.js";
import { t as require_dist } from "./dist.js";
import { B as object, E as _enum, G as string, L as literal, P as int, W as strictObject, Y as url, j as boolean, k as array, s as fixedDuration, w as datetime, z as number } from "./nouns.js";
import { t as durationMilliseconds } from "./spans.js";
import { M as issue } from "./begin.js";
import { t as optionIssue } from "./option-issue.js";
import { t as revokeToken } from "./revocation.js";
import { createHmac, randomUUID } from "node:crypto";

// adapters/x/addresses.ts
const hosts = [
	"x.com",
	"www.x.com",
	"mobile.x.com",
	"twitter.com",
	"www.twitter.com",
	"mobile.twitter.com"
];
const form = /^\/(\w{1,20}|i|i\/web)\/status(?:es)?\/(\d{1,19})(?:\/(?:photo|video)\/\d)?\/?$/;
function readAddress(address) {
	if (!URL.canParse(address)) return null;
	const { protocol, hostname, pathname } = new URL(address);
	const [, author, id] = form.exec(pathname) ?? [];
	if (protocol !== "https:" || !hosts.includes(hostname) || author === void 0 || id === void 0) return null;
	return {
		id,
		author: author === "i" || author === "i/web" ? null : author.toLowerCase()
	};
}
function permalink(id, username) {
	return `https://x.com/${username ?? "i"}/status/${id}`;
}
function page({ place }) {
	return typeof place.username === "string" ? `https://x.com/${place.username}` : "https://x.com/";
}
function owns(address, { place }, known) {
	const read = readAddress(address.href);
	if (read === null) return false;
	if (known.some(({ id }) => id === read.id)) return true;
	const earlier = known.flatMap(({ url }) => readAddress(url ?? "")?.author ?? []);
	const authors = typeof place.username === "string" ? [place.username.toLowerCase(), ...earlier] : earlier;
	return read.author === null || authors.length === 0 || authors.includes(read.author);
}

// node_modules/oauth-1.0a/oauth-1.0a.js
var require_oauth_1_0a = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (typeof module !== "undefined" && typeof exports !== "undefined") module.exports = OAuth;
	function OAuth(opts) {
		if (!(this instanceof OAuth)) return new OAuth(opts);
		if (!opts) opts = {};
		if (!opts.consumer) throw new Error("consumer option is required");
		this.consumer = opts.consumer;
		this.nonce_length = opts.nonce_length || 32;
		this.version = opts.version || "1.0";
		this.parameter_seperator = opts.parameter_seperator || ", ";
		this.realm = opts.realm;
		if (typeof opts.last_ampersand === "undefined") this.last_ampersand = true;
		else this.last_ampersand = opts.last_ampersand;
		this.signature_method = opts.signature_method || "PLAINTEXT";
		if (this.signature_method == "PLAINTEXT" && !opts.hash_function) opts.hash_function = function(base_string, key) {
			return key;
		};
		if (!opts.hash_function) throw new Error("hash_function option is required");
		this.hash_function = opts.hash_function;
		this.body_hash_function = opts.body_hash_function || this.hash_function;
	}
	OAuth.prototype.authorize = function(request, token) {
		var oauth_data = {
			oauth_consumer_key: this.consumer.key,
			oauth_nonce: this.getNonce(),
			oauth_signature_method: this.signature_method,
			oauth_timestamp: this.getTimeStamp(),
			oauth_version: this.version
		};
		if (!token) token = {};
		if (token.key !== void 0) oauth_data.oauth_token = token.key;
		if (!request.data) request.data = {};
		if (request.includeBodyHash) oauth_data.oauth_body_hash = this.getBodyHash(request, token.secret);
		oauth_data.oauth_signature = this.getSignature(request, token.secret, oauth_data);
		return oauth_data;
	};
	OAuth.prototype.getSignature = function(request, token_secret, oauth_data) {
		return this.hash_function(this.getBaseString(request, oauth_data), this.getSigningKey(token_secret));
	};
	OAuth.prototype.getBodyHash = function(request, token_secret) {
		var body = typeof request.data === "string" ? request.data : JSON.stringify(request.data);
		if (!this.body_hash_function) throw new Error("body_hash_function option is required");
		return this.body_hash_function(body, this.getSigningKey(token_secret));
	};
	OAuth.prototype.getBaseString = function(request, oauth_data) {
		return request.method.toUpperCase() + "&" + this.percentEncode(this.getBaseUrl(request.url)) + "&" + this.percentEncode(this.getParameterString(request, oauth_data));
	};
	OAuth.prototype.getParameterString = function(request, oauth_data) {
		var base_string_data;
		if (oauth_data.oauth_body_hash) base_string_data = this.sortObject(this.percentEncodeData(this.mergeObject(oauth_data, this.deParamUrl(request.url))));
		else base_string_data = this.sortObject(this.percentEncodeData(this.mergeObject(oauth_data, this.mergeObject(request.data, this.deParamUrl(request.url)))));
		var data_str = "";
		for (var i = 0; i < base_string_data.length; i++) {
			var key = base_string_data[i].key;
			var value = base_string_data[i].value;
			if (value && Array.isArray(value)) {
				value.sort();
				var valString = "";
				value.forEach((function(item, i) {
					valString += key + "=" + item;
					if (i < value.length) valString += "&";
				}).bind(this));
				data_str += valString;
			} else data_str += key + "=" + value + "&";
		}
		data_str = data_str.substr(0, data_str.length - 1);
		return data_str;
	};
	OAuth.prototype.getSigningKey = function(token_secret) {
		token_secret = token_secret || "";
		if (!this.last_ampersand && !token_secret) return this.percentEncode(this.consumer.secret);
		return this.percentEncode(this.consumer.secret) + "&" + this.percentEncode(token_secret);
	};
	OAuth.prototype.getBaseUrl = function(url) {
		return url.split("?")[0];
	};
	OAuth.prototype.deParam = function(string) {
		var arr = string.split("&");
		var data = {};
		for (var i = 0; i < arr.length; i++) {
			var item = arr[i].split("=");
			item[1] = item[1] || "";
			if (data[item[0]]) {
				if (!Array.isArray(data[item[0]])) data[item[0]] = [data[item[0]]];
				data[item[0]].push(decodeURIComponent(item[1]));
			} else data[item[0]] = decodeURIComponent(item[1]);
		}
		return data;
	};
	OAuth.prototype.deParamUrl = function(url) {
		var tmp = url.split("?");
		if (tmp.length === 1) return {};
		return this.deParam(tmp[1]);
	};
	OAuth.prototype.percentEncode = function(str) {
		return encodeURIComponent(str).replace(/\!/g, "%21").replace(/\*/g, "%2A").replace(/\'/g, "%27").replace(/\(/g, "%28").replace(/\)/g, "%29");
	};
	OAuth.prototype.percentEncodeData = function(data) {
		var result = {};
		for (var key in data) {
			var value = data[key];
			if (value && Array.isArray(value)) {
				var newValue = [];
				value.forEach((function(val) {
					newValue.push(this.percentEncode(val));
				}).bind(this));
				value = newValue;
			} else value = this.percentEncode(value);
			result[this.percentEncode(key)] = value;
		}
		return result;
	};
	OAuth.prototype.toHeader = function(oauth_data) {
		var sorted = this.sortObject(oauth_data);
		var header_value = "OAuth ";
		if (this.realm) header_value += "realm=\"" + this.realm + "\"" + this.parameter_seperator;
		for (var i = 0; i < sorted.length; i++) {
			if (sorted[i].key.indexOf("oauth_") !== 0) continue;
			header_value += this.percentEncode(sorted[i].key) + "=\"" + this.percentEncode(sorted[i].value) + "\"" + this.parameter_seperator;
		}
		return { Authorization: header_value.substr(0, header_value.length - this.parameter_seperator.length) };
	};
	OAuth.prototype.getNonce = function() {
		var word_characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
		var result = "";
		for (var i = 0; i < this.nonce_length; i++) result += word_characters[parseInt(Math.random() * word_characters.length, 10)];
		return result;
	};
	OAuth.prototype.getTimeStamp = function() {
		return parseInt((/* @__PURE__ */ new Date()).getTime() / 1e3, 10);
	};
	OAuth.prototype.mergeObject = function(obj1, obj2) {
		obj1 = obj1 || {};
		obj2 = obj2 || {};
		var merged_obj = obj1;
		for (var key in obj2) merged_obj[key] = obj2[key];
		return merged_obj;
	};
	OAuth.prototype.sortObject = function(data) {
		var keys = Object.keys(data);
		var result = [];
		keys.sort();
		for (var i = 0; i < keys.length; i++) {
			var key = keys[i];
			result.push({
				key,
				value: data[key]
			});
		}
		return result;
	};
}));

// adapters/x/oauth.ts
var import_oauth_1_0a = /* @__PURE__ */ __toESM(require_oauth_1_0a(), 1);
function authorization({ credentials, now }, method, url, nonce = randomUUID().replaceAll("-", "")) {
	const { token, api_key: key = "", api_secret: secret = "" } = credentials;
	const { access_token: accessToken = "", access_secret: accessSecret = "" } = credentials;
	if (token !== void 0) return { authorization: `Bearer ${token}` };
	const signer = new import_oauth_1_0a.default({
		consumer: {
			key,
			secret
		},
		signature_method: "HMAC-SHA1",
		hash_function: (base, signingKey) => createHmac("sha1", signingKey).update(base).digest("base64")
	});
	signer.getTimeStamp = () => Math.floor(now() / 1e3);
	signer.getNonce = () => nonce;
	const signed = signer.authorize({
		method,
		url
	}, {
		key: accessToken,
		secret: accessSecret
	});
	return { authorization: signer.toHeader(signed).Authorization };
}

// adapters/x/api.ts
function call(context, { path, ...request }) {
	const url = `${context.origin("https://api.x.com")}${path}`;
	return exchange(context, {
		...request,
		url,
		headers: authorization(context, request.method, url)
	});
}
const identifier = string().regex(/^\d{1,19}$/);
const errorBody = object({
	title: string().optional().catch(void 0),
	detail: string().optional().catch(void 0),
	type: string().optional().catch(void 0),
	error: string().optional().catch(void 0),
	errors: array(object({
		message: string().optional(),
		detail: string().optional()
	})).optional().catch(void 0)
});
function errorText(json) {
	const { title, detail, error, errors } = errorBody.safeParse(json).data ?? {};
	return errors?.[0]?.message ?? errors?.[0]?.detail ?? detail ?? title ?? error ?? null;
}
function problemName(json) {
	return errorBody.safeParse(json).data?.type?.split("/").at(-1) ?? null;
}
const windows = [
	"x-rate-limit",
	"x-user-limit-24hour",
	"x-app-limit-24hour"
];
const windowNames = {
	"x-rate-limit": "questions who the account is",
	"x-user-limit-24hour": "calls of the account in 24 hours",
	"x-app-limit-24hour": "calls of the app in 24 hours"
};
function quotasOf(headers) {
	return windows.flatMap((window) => {
		const [limit, left, reset] = [
			"limit",
			"remaining",
			"reset"
		].map((name) => headers[`${window}-${name}`] ?? "");
		if (![
			limit,
			left,
			reset
		].every((each) => /^\d{1,11}$/.test(each))) return [];
		const used = Math.max(0, Number(limit) - Number(left));
		return [{
			what: windowNames[window],
			used,
			limit: Number(limit),
			resetsAt: Number(reset) * 1e3
		}];
	});
}
const dialect = {
	name: "X",
	errorText,
	throttledUntil(headers) {
		const resets = windows.flatMap((window) => {
			const [remaining, reset] = [headers[`${window}-remaining`], headers[`${window}-reset`]];
			return (remaining === void 0 || Number(remaining) <= 0) && /^\d{1,11}$/.test(reset ?? "") ? [Number(reset) * 1e3] : [];
		});
		return resets.length === 0 ? null : Math.max(...resets);
	}
};
const createdAnswer = object({ data: object({ id: identifier }) });
const meAnswer = object({ data: object({
	id: identifier,
	username: string().regex(/^\w{1,20}$/),
	subscription_type: string().nullish()
}) });
const deletedAnswer = object({ data: object({ deleted: literal(true) }) });
const begunAnswer = object({ data: object({
	id: identifier,
	expires_after_secs: number().positive().optional().catch(void 0)
}) });
const mediaAnswer = object({ data: object({
	id: identifier,
	processing_info: object({
		state: string(),
		check_after_secs: number().positive().optional().catch(void 0),
		error: object({
			name: string().optional(),
			message: string().optional()
		}).nullish().catch(void 0)
	}).nullish()
}) });
const entities = object({ urls: array(object({
	url: string(),
	expanded_url: string().optional()
})).default([]) }).nullish();
const note = object({
	text: string(),
	entities
}).nullish();
const references = array(object({
	type: string(),
	id: identifier
})).nullish();
const ownPost = object({
	id: identifier,
	text: string(),
	created_at: datetime({ offset: true }),
	conversation_id: identifier,
	attachments: object({ media_keys: array(string()).default([]) }).nullish(),
	entities,
	note_post: note,
	note_tweet: note,
	referenced_posts: references,
	referenced_tweets: references
}).transform(({ note_post, note_tweet, referenced_posts, referenced_tweets, ...post }) => {
	const long = note_post ?? note_tweet;
	const related = referenced_posts ?? referenced_tweets ?? [];
	return {
		id: post.id,
		createdAt: post.created_at,
		text: long?.text ?? post.text,
		urls: (long?.entities ?? post.entities)?.urls ?? [],
		mediaCount: post.attachments?.media_keys.length ?? 0,
		isRoot: post.conversation_id === post.id,
		replyTo: related.find(({ type }) => type === "replied_to")?.id ?? null,
		quoteOf: related.find(({ type }) => type === "quoted")?.id ?? null
	};
});
const listAnswer = object({
	data: array(ownPost).optional(),
	meta: object({
		result_count: int().min(0),
		next_token: string().optional()
	})
});
const postsAnswer = object({
	data: array(object({ id: identifier })).optional(),
	errors: array(object({
		resource_id: string().optional(),
		value: string().optional(),
		type: string().optional()
	})).optional()
});

// adapters/x/renewal.ts
const origin = "https://api.x.com";
const minute = 6e4;
const day = 1440 * minute;
const renewal = {
	needs: ["client_id", "refresh_token"],
	consent: "refresh_token",
	rights: [
		"tweet.read",
		"tweet.write",
		"users.read"
	],
	origin,
	aheadMilliseconds: 30 * minute,
	idleMilliseconds: 30 * day,
	timeAddress: (context) => context.origin(origin),
	renew: (context) => renewByRefreshToken(context, {
		url: tokenAddress(context),
		...clientOf(context),
		accessToken: "token",
		dialect
	})
};
function tokenAddress(context) {
	return `${context.origin(origin)}/2/oauth2/token`;
}
function clientOf({ credentials }) {
	const { client_id: id = "", client_secret: secret } = credentials;
	if (secret === void 0) return { fields: { client_id: id } };
	return {
		fields: {},
		headers: basicClient(id, secret)
	};
}

// adapters/x/connection.ts
const rights = [
	{
		scope: "tweet.read",
		why: "to find a post again after a doubt"
	},
	{
		scope: "tweet.write",
		why: "to publish, and to remove what a person retracts"
	},
	{
		scope: "users.read",
		why: "to know whose account it is"
	},
	{
		scope: "media.write",
		why: "to upload pictures and videos"
	},
	{
		scope: "offline.access",
		why: "to renew the token, which lives for two hours"
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
		where: "In the developer console of X: the app, Keys and tokens, OAuth 2.0.",
		isSecret: false
	}, {
		credential: "client_secret",
		title: "Client secret",
		where: "Beside the client ID; none for an app of the kind \"Native App\" or \"Single page App\".",
		isSecret: true,
		isOptional: true
	}],
	gives: ["token", "refresh_token"],
	rights: () => rights,
	authorize: (context, request) => consentPage(`${context.origin("https://x.com")}/i/oauth2/authorize`, request, {
		client_id: context.credentials.client_id ?? "",
		scope: request.scopes.join(" "),
		...challengeOf(request)
	}),
	exchange: (context, request, code) => {
		const { fields, ...client } = clientOf(context);
		const all = {
			...fields,
			code_verifier: request.verifier
		};
		return exchangeCode(context, request, code, {
			url: tokenAddress(context),
			...client,
			fields: all,
			accessToken: "token",
			dialect
		});
	}
};

// adapters/x/handle.ts
const digits = string().regex(/^\d{1,19}$/);
const user = object({
	id: digits,
	username: string()
});
const upload$1 = object({
	part: int(),
	index: int(),
	id: digits,
	until: number()
});
const xHandle = object({
	user,
	uploads: array(upload$1).default([])
});
function readHandle(handle) {
	return xHandle.safeParse(handle).data ?? null;
}

// adapters/x/faults.ts
const readings = [
	{
		words: /duplicate content/i,
		code: "platform.refused",
		advice: "this call published nothing, and a post with the same words is out already: if it is this one, `mergecast adopt` takes it over"
	},
	{
		words: /text is too long/i,
		code: "platform.refused",
		advice: "the account takes no longer text"
	},
	{
		words: /reply to this conversation is not allowed/i,
		advice: "with the usual plans an app answers only its own account, and authors who mentioned or quoted it; what is out stays, and the rest can go on later"
	},
	{
		words: /quoting this post is not allowed/i,
		advice: "X lets apps of its Enterprise plan quote; link to the post"
	},
	{
		words: /@mentions is not allowed/i,
		advice: "the app's plan may not mention others; write the name without @"
	},
	{
		words: /one cashtag/i,
		code: "platform.refused",
		advice: "leave one `$ABC`"
	},
	{
		words: /invalid url/i,
		code: "platform.refused",
		advice: "X blocks an address in the text"
	},
	{
		words: /video longer than/i,
		code: "platform.media",
		advice: "X takes so long a video from some accounts alone: cut it"
	},
	{
		name: "oauth1-permissions",
		code: "platform.credentials",
		advice: "the access token was made before the app was allowed to write: set \"Read and write\" and make the token anew"
	},
	{
		name: "client-forbidden",
		code: "platform.credentials",
		advice: "put the app into the package \"Pay-per-use\", environment \"Production\""
	},
	{
		name: "unsupported-authentication",
		code: "platform.credentials",
		advice: "an app's own token cannot publish: use one of the account"
	},
	{
		words: /not permitted to perform this action/i,
		advice: "X says so for many reasons: access of the app, rights of the token, a limit of the account"
	}
];
function postFault(answer) {
	return explained(createFault(answer, dialect), answer);
}
function requestFault(answer) {
	return explained(stepFault(answer, dialect), answer);
}
function questionFault(answer) {
	return requestFault(answer) ?? {
		...unreadable(dialect),
		outcome: "throttled"
	};
}
function explained(fault, answer) {
	if (fault === null || answer.kind === "none") return fault;
	if (answer.status === 402) {
		const message = `${fault.message}; buy credits, or raise the spending limit, in X's developer console`;
		return {
			...fault,
			code: "platform.credits",
			message
		};
	}
	if (answer.status === 429 && problemName(answer.json) === "usage-capped") return {
		...fault,
		message: `${fault.message}; a cap of the app is reached`,
		retryAt: null
	};
	if (fault.outcome !== "rejected") return fault;
	const reading = readingOf(answer.json);
	if (reading === void 0) return fault;
	return {
		...fault,
		code: reading.code ?? fault.code,
		message: `${fault.message}; ${reading.advice}`
	};
}
function readingOf(json) {
	const [name, words] = [problemName(json), errorText(json) ?? ""];
	return readings.find((each) => each.name !== void 0 && each.name === name || each.words?.test(words));
}
function isParentGone(answer) {
	return answer.kind === "answer" && /deleted or not visible/i.test(errorText(answer.json) ?? "");
}

// adapters/x/identity.ts
async function identityOf(context) {
	const known = context.session.get("identity");
	if (known !== void 0) return known;
	const answer = await call(context, {
		method: "GET",
		path: "/2/users/me?user.fields=subscription_type"
	});
	const read = answer.kind === "answer" && answer.status === 200 ? meAnswer.safeParse(answer.json) : null;
	if (!read?.success) return { fault: questionFault(answer) };
	const { id, username, subscription_type: subscription = null } = read.data.data;
	const identity = {
		id,
		username,
		subscription,
		quota: answer.kind === "answer" ? quotasOf(answer.headers) : []
	};
	context.session.set("identity", identity);
	return identity;
}

// adapters/x/length.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
function weightedLength(text) {
	let length = text.length;
	for (const [stretch] of text.matchAll(stretches)) if (!plain.test(stretch)) length += stretchLength(stretch) - stretch.length;
	return length;
}
const stretches = /[ \n]?[^ \n]+/g;
const plain = /^[ \n]?[!-\-/-~]+$/;
const longestStretch = 4200;
function stretchLength(stretch) {
	const weigh = (piece) => import_dist.default.parseTweet(piece).weightedLength;
	if (stretch.length <= longestStretch) return weigh(stretch);
	const dots = stretch.split(".").length - 1;
	return weigh(stretch.replaceAll(".", "")) + dots;
}
function urlsIn(text) {
	return [...text.matchAll(stretches)].flatMap(({ 0: stretch, index }) => {
		if (plain.test(stretch) || stretch.length > longestStretch) return [];
		return import_dist.default.extractUrlsWithIndices(stretch).map(({ url, indices: [start, end] }) => ({
			url,
			indices: [start + index, end + index]
		}));
	});
}
function cashtagsIn(text) {
	return text.includes("$") ? import_dist.default.extractCashtags(text) : [];
}

// adapters/x/likeness.ts
function likeness(post, text, quoted = null) {
	const written = canonical(text);
	const shown = withoutShortening(post, quoted);
	const readings = [shown, unescaped(shown)].flatMap((reading) => [reading, ...withoutMentions(post, reading)]);
	if (readings.some((reading) => canonical(reading) === written)) return "same";
	return readings.some((reading) => isAlike(loose(reading), loose(text))) ? "alike" : "other";
}
function shownWords(post) {
	return unescaped(withoutShortening(post, post.quoteOf));
}
const status = String.raw`^https:\/\/(?:x|twitter)\.com\/(?:\w+|i\/web)\/status\/`;
const ofMedia = new RegExp(String.raw`${status}\d+\/(?:photo|video)\/\d+$`);
function withoutShortening({ text, urls }, quoted) {
	let shown = text;
	for (const { url, expanded_url: expanded } of [...urls].reverse()) {
		if (expanded === void 0) continue;
		const isAdded = ofMedia.test(expanded) || quoted !== null && new RegExp(`${status}${quoted}$`).test(expanded);
		const isLast = shown.trimEnd().endsWith(url);
		shown = isAdded && isLast ? shown.trimEnd().slice(0, -url.length) : shown.replaceAll(url, () => expanded);
	}
	return shown;
}
function withoutMentions({ isRoot }, text) {
	const readings = [];
	let rest = text;
	for (let found = leadingMention.exec(rest); !isRoot && found !== null; found = leadingMention.exec(rest)) {
		rest = rest.slice(found[0].length);
		readings.push(rest);
	}
	return readings;
}
const leadingMention = /^@\w{1,20}\s+/;
const signs = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">"
};
function unescaped(text) {
	return text.replace(/&(?:amp|lt|gt);/g, (sign) => signs[sign]);
}
function canonical(text) {
	const normal = text.normalize("NFC").trim();
	let written = "";
	let from = 0;
	for (const { url, indices } of urlsIn(normal)) {
		written += normal.slice(from, indices[0]) + canonicalUrl(url);
		from = indices[1];
	}
	return (written + normal.slice(from)).replace(/https?:\/\//gi, "");
}
function canonicalUrl(url) {
	const [, host = "", rest = ""] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/is.exec(url) ?? [];
	return host.toLowerCase() + (rest === "/" ? "" : rest);
}
function loose(text) {
	const normal = text.normalize("NFC");
	let kept = "";
	let from = 0;
	for (const { indices } of urlsIn(normal)) {
		kept += normal.slice(from, indices[0]);
		from = indices[1];
	}
	return (kept + normal.slice(from)).replace(/\s+/gu, "").toLowerCase();
}
function isAlike(shown, written) {
	return shown === written || shown.endsWith("…") && written.startsWith(shown.slice(0, -1)) && shown.length > 100;
}

// adapters/x/own-posts.ts
const clockSkew = 3e5;
const pageSize = 100;
const mostPages$1 = 10;
const postFields = "created_at,conversation_id,entities,attachments,note_post";
async function recentPosts({ id }, context) {
	const posts = [];
	let next;
	for (let page = 0; page < mostPages$1; page += 1) {
		const query = new URLSearchParams({
			max_results: String(pageSize),
			exclude: "retweets",
			start_time: `${(/* @__PURE__ */ new Date(context.attemptedAt - clockSkew)).toISOString().slice(0, 19)}Z`,
			"post.fields": postFields,
			expansions: "referenced_posts",
			...next === void 0 ? {} : { pagination_token: next }
		});
		const answer = await call(context, {
			method: "GET",
			path: `/2/users/${id}/tweets?${query}`
		});
		const read = answer.kind === "answer" && answer.status === 200 ? listAnswer.safeParse(answer.json) : null;
		if (!read?.success) return null;
		const { data = [], meta } = read.data;
		if (data.length !== meta.result_count) return null;
		posts.push(...data);
		next = meta.next_token;
		if (next === void 0) return posts;
	}
	return null;
}

// adapters/x/body.ts
function postBody(payload, index, media, parent) {
	const { reply, quote, reply_settings: settings, poll, made_with_ai: made, paid_partnership: paid } = payload.options;
	const isFirst = index === 0;
	const answers = isFirst ? reply ?? null : parent;
	return {
		text: payload.parts[index].text,
		...media.length === 0 ? {} : { media: { media_ids: [...media] } },
		...answers === null ? {} : { reply: { in_reply_to_tweet_id: answers } },
		...isFirst && quote !== void 0 ? { quote_tweet_id: quote } : {},
		...isFirst && settings !== void 0 ? { reply_settings: settings } : {},
		...isFirst && poll !== void 0 ? { poll: pollBody(poll) } : {},
		...made === true && media.length > 0 ? { made_with_ai: true } : {},
		...paid === true ? { paid_partnership: true } : {}
	};
}
function pollBody({ options, expires_in: seconds }) {
	return {
		options,
		duration_minutes: seconds / 60
	};
}

// adapters/x/alt.ts
async function describe(id, media, context) {
	if (media.alt === "") return null;
	const json = {
		id,
		metadata: { alt_text: { text: media.alt } }
	};
	const fault = requestFault(await call(context, {
		method: "POST",
		path: "/2/media/metadata",
		json
	}));
	if (fault === null || media.kind !== "video" || fault.code !== "platform.refused") return fault;
	context.log(`X took no alternative text for ${media.file}: it goes out without`);
	return null;
}

// adapters/x/processing.ts
const mostMilliseconds = {
	image: 18e4,
	video: 6e5
};
const longestPause = 3e4;
async function lookAt(id, context) {
	const answer = await call(context, {
		method: "GET",
		path: `/2/media/upload?command=STATUS&media_id=${id}`
	});
	const read = answer.kind === "answer" && answer.status === 200 ? mediaAnswer.safeParse(answer.json) : null;
	if (!read?.success) {
		const fault = questionFault(answer);
		return {
			state: answer.kind === "answer" && (answer.status === 400 || answer.status === 404) ? "gone" : "silent",
			fault
		};
	}
	const info = read.data.data.processing_info;
	if (info == null || info.state === "succeeded") return { state: "ready" };
	if (info.state === "failed") return {
		state: "failed",
		reason: info.error?.message ?? info.error?.name ?? "it does not say why"
	};
	return {
		state: "working",
		pause: Math.min((info.check_after_secs ?? 1) * 1e3, longestPause)
	};
}
async function waitUntilReady(id, media, context) {
	const most = media.kind === "video" ? mostMilliseconds.video : mostMilliseconds.image;
	for (let waited = 0; waited <= most;) {
		const look = await lookAt(id, context);
		if (look.state === "ready") return null;
		if (look.state === "failed") return {
			outcome: "rejected",
			code: "platform.media",
			message: `X could not process it: ${quote(look.reason)}`,
			retryAt: null
		};
		if (look.state !== "working") return look.fault;
		try {
			await context.wait(look.pause);
		} catch {
			return {
				outcome: "throttled",
				code: "run.stopped",
				message: "the run was stopped while X was processing it",
				retryAt: null
			};
		}
		waited += look.pause;
	}
	return {
		outcome: "throttled",
		code: "platform.media",
		message: "X is still processing it; a later run goes on with this upload",
		retryAt: null
	};
}

// adapters/x.limits.ts
const checked = "2026-11-24";
const counting = "https://docs.x.com/fundamentals/counting-characters";
const practices = "https://docs.x.com/x-api/media/quickstart/best-practices";
const create = "https://docs.x.com/x-api/posts/create-post";
const chunked = "https://docs.x.com/x-api/media/quickstart/media-upload-chunked";
const xLimits = {
	text: {
		text: {
			max: 280,
			unit: "weighted characters",
			source: counting,
			checked
		},
		long: {
			max: 25e3,
			unit: "weighted characters",
			source: "https://docs.x.com/changelog",
			checked
		},
		cashtags: {
			max: 1,
			unit: "cashtags",
			source: "https://docs.x.com/x-api/posts/manage-tweets/integrate",
			checked
		}
	},
	rate: {
		max: 100,
		unit: "posts in 15 minutes",
		milliseconds: 9e5,
		counts: "parts",
		source: "https://docs.x.com/x-api/fundamentals/rate-limits",
		checked
	},
	media: {
		count: {
			max: 4,
			unit: "files",
			source: create,
			checked
		},
		alt: {
			max: 1e3,
			unit: "code points",
			source: "https://api.x.com/2/openapi.json",
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
				max: 5e6,
				unit: "bytes",
				source: practices,
				checked
			}
		},
		animation: {
			types: ["image/gif"],
			count: {
				max: 1,
				unit: "files",
				source: practices,
				checked
			},
			bytes: {
				max: 15e6,
				unit: "bytes",
				source: practices,
				checked
			},
			width: {
				max: 1280,
				unit: "pixels",
				source: practices,
				checked
			},
			height: {
				max: 1080,
				unit: "pixels",
				source: practices,
				checked
			},
			frames: {
				max: 350,
				unit: "frames",
				source: practices,
				checked
			},
			framePixels: {
				max: 3e8,
				unit: "pixels in all frames",
				source: practices,
				checked
			}
		},
		video: {
			types: ["video/mp4", "video/quicktime"],
			count: {
				max: 1,
				unit: "files",
				source: practices,
				checked
			},
			bytes: {
				max: 8e9,
				unit: "bytes",
				source: practices,
				checked
			},
			seconds: {
				min: .5,
				max: 1200,
				unit: "seconds",
				source: practices,
				checked,
				perServer: true
			},
			ratio: {
				min: 1 / 3,
				max: 3,
				unit: "width by height",
				source: practices,
				checked
			},
			frameRate: {
				max: 60,
				unit: "frames a second",
				source: practices,
				checked
			},
			videoCodecs: ["avc"],
			audioCodecs: ["aac"]
		}
	},
	poll: {
		options: {
			min: 2,
			max: 4,
			unit: "options",
			source: create,
			checked
		},
		optionText: {
			min: 1,
			max: 25,
			unit: "characters",
			source: create,
			checked
		},
		seconds: {
			min: 300,
			max: 604800,
			unit: "seconds",
			source: create,
			checked
		}
	}
};
const uploadLimits = {
	chunkBytes: {
		max: 8e6,
		unit: "bytes",
		source: chunked,
		checked
	},
	advisedChunkBytes: {
		max: 4e6,
		unit: "bytes",
		source: chunked,
		checked
	},
	chunks: {
		max: 1e3,
		unit: "pieces",
		source: "https://api.x.com/2/openapi.json",
		checked
	}
};
const prices = {
	post: .015,
	postWithLink: .2,
	media: .015,
	alt: .005,
	me: .01,
	checked
};

// adapters/x/upload.ts
const mostTries = 3;
const usualLifeSeconds = 86400;
async function uploadFile(media, context) {
	const source = await context.media(media);
	const startedAt = context.now();
	const json = {
		media_type: media.type,
		total_bytes: source.size,
		media_category: categoryOf(media)
	};
	const begun = await call(context, {
		method: "POST",
		path: "/2/media/upload/initialize",
		json
	});
	const fault = requestFault(begun);
	if (fault !== null) return fault;
	const read = begun.kind === "answer" ? begunAnswer.safeParse(begun.json) : null;
	if (!read?.success) return {
		...unreadable(dialect),
		outcome: "throttled"
	};
	const { id, expires_after_secs: seconds = usualLifeSeconds } = read.data.data;
	const stopped = await sendPieces(id, media, source, context);
	if (stopped !== null) return stopped;
	const ended = await end(id, context);
	return "outcome" in ended ? ended : {
		id,
		until: startedAt + seconds * 1e3,
		...ended
	};
}
function categoryOf({ kind, frames }) {
	if (kind === "video") return "tweet_video";
	return frames !== void 0 ? "tweet_gif" : "tweet_image";
}
function pieceSize(bytes) {
	return Math.max(uploadLimits.advisedChunkBytes.max, Math.ceil(bytes / uploadLimits.chunks.max));
}
async function sendPieces(id, media, source, context) {
	const size = pieceSize(source.size);
	for (let index = 0; index * size < source.size; index += 1) {
		const bytes = await source.read(index * size, Math.min((index + 1) * size, source.size));
		const fault = await sendPiece(`/2/media/upload/${id}/append`, index, bytes, media, context);
		if (fault !== null) return fault;
	}
	return null;
}
async function sendPiece(path, index, bytes, media, context) {
	for (let tried = 1;; tried += 1) {
		const form = new FormData();
		form.set("segment_index", String(index));
		form.set("media", new Blob([new Uint8Array(bytes)], { type: media.type }), fileName(media.file));
		const answer = await call(context, {
			method: "POST",
			path,
			form,
			timeoutMilliseconds: 12e4
		});
		const fault = requestFault(answer);
		if (fault === null || tried === mostTries || !isPassing(answer)) return fault;
		try {
			await context.wait(1e3 * 2 ** tried);
		} catch {
			return {
				outcome: "throttled",
				code: "run.stopped",
				message: "the run was stopped",
				retryAt: null
			};
		}
	}
}
function isPassing(answer) {
	return answer.kind === "none" ? answer.failure.kind !== "aborted" : answer.status >= 500;
}
async function end(id, context) {
	const answer = await call(context, {
		method: "POST",
		path: `/2/media/upload/${id}/finalize`
	});
	const fault = requestFault(answer);
	if (fault !== null) return fault;
	const read = mediaAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	return { isReady: read.success && (read.data.data.processing_info?.state ?? "succeeded") === "succeeded" };
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// adapters/x/media.ts
const margin = 6e5;
async function uploadAll(payload, from, user, context) {
	const items = itemsOf(payload, from);
	const ids = payload.parts.map(() => []);
	if (items.length === 0) return { ids };
	const uploads = await upload(items, user, context);
	if ("fault" in uploads) return uploads;
	for (const [position, { part, media }] of items.entries()) {
		const { id } = uploads.all[position];
		const fault = (uploads.ready.has(id) ? null : await waitUntilReady(id, media, context)) ?? await describe(id, media, context);
		if (fault !== null) {
			if (fault.outcome === "rejected") await forgetUploads(user, context);
			return { fault: mediaFault(fault, media.file) };
		}
		ids[part - 1].push(id);
	}
	return { ids };
}
async function forgetUploads({ id, username }, context) {
	await context.remember({ user: {
		id,
		username
	} });
}
function itemsOf({ parts }, from) {
	return parts.flatMap(({ media }, place) => place < from ? [] : media.map((item, index) => ({
		part: place + 1,
		index,
		media: item
	})));
}
async function upload(items, { id, username }, context) {
	const known = readHandle(context.handle)?.uploads ?? [];
	const uploads = {
		all: [],
		ready: /* @__PURE__ */ new Set()
	};
	let isNew = false;
	const store = async () => {
		if (isNew) await context.remember({
			user: {
				id,
				username
			},
			uploads: uploads.all
		});
	};
	for (const { part, index, media } of items) {
		const earlier = known.find((each) => each.part === part && each.index === index);
		const kept = earlier === void 0 ? null : await keep(earlier, media, context);
		const made = kept ?? await uploadFile(media, context);
		if ("outcome" in made) {
			await store();
			return { fault: mediaFault(made, media.file) };
		}
		isNew ||= kept === null;
		uploads.all.push({
			part,
			index,
			id: made.id,
			until: made.until
		});
		if (made.isReady) uploads.ready.add(made.id);
	}
	await store();
	return uploads;
}
async function keep({ id, until }, { kind, frames }, context) {
	if (until - margin <= context.now()) return null;
	if (kind !== "video" && frames === void 0) return {
		id,
		until,
		isReady: true
	};
	const { state } = await lookAt(id, context);
	return state === "gone" || state === "failed" ? null : {
		id,
		until,
		isReady: state === "ready"
	};
}

// adapters/x/send.ts
async function send(payload, context) {
	const receipts = [...context.receipts];
	const user = readHandle(context.handle)?.user ?? await identityOf(context);
	if ("fault" in user) return outcomeOf(user.fault, receipts, receipts.length + 1);
	const media = await uploadAll(payload, receipts.length, user, context);
	if ("fault" in media) return outcomeOf(media.fault, receipts, receipts.length + 1);
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const sent = await sendPart(payload, index, receipts.at(-1) ?? null, media.ids[index], user, context);
		if ("outcome" in sent) return outcomeOf(sent, receipts, index + 1);
		receipts.push(sent);
		await context.delivered(sent);
	}
	return {
		outcome: "delivered",
		code: "sent",
		message: "sent",
		receipts
	};
}
async function sendPart(payload, index, parent, media, user, context) {
	const json = postBody(payload, index, media, parent?.id ?? null);
	const answer = await call(context, {
		method: "POST",
		path: "/2/tweets",
		json
	});
	const fault = postFault(answer);
	if (fault !== null) {
		if (fault.outcome === "rejected" && media.length > 0) await forgetUploads(user, context);
		return parentGone(fault, answer, parent);
	}
	const created = createdAnswer.safeParse(answer.kind === "answer" ? answer.json : void 0);
	if (!created.success) return unreadable(dialect);
	return receiptOf(created.data.data.id, index + 1, context.now(), user);
}
function parentGone(fault, answer, parent) {
	if (parent === null || fault.outcome !== "rejected" || !isParentGone(answer)) return fault;
	const message = `the part before was removed (${parent.url ?? parent.id})`;
	return {
		...fault,
		code: "platform.parent-gone",
		message
	};
}
function receiptOf(id, part, at, { username }) {
	return {
		part,
		id,
		url: permalink(id, username),
		at: new Date(at).toISOString()
	};
}

// adapters/x/find.ts
async function find(payload, context) {
	const user = readHandle(context.handle)?.user ?? await identityOf(context);
	if ("fault" in user) return {
		found: "unclear",
		message: user.fault.message
	};
	const posts = await recentPosts(user, context);
	if (posts === null) return {
		found: "unclear",
		message: "X did not show the account's recent posts"
	};
	const receipts = [...context.receipts];
	for (let index = receipts.length; index < payload.parts.length; index += 1) {
		const parent = receipts.at(-1)?.id ?? payload.options.reply ?? null;
		const match = findPart(payload, index, parent, posts, context);
		if (match === "unclear") return {
			found: "unclear",
			message: `X shows a post that may be part ${index + 1}, and not all of what tells`
		};
		if (match === null) return receipts.length === 0 ? { found: "none" } : {
			found: "some",
			receipts
		};
		receipts.push(receiptOf(match.id, index + 1, Date.parse(match.createdAt), user));
	}
	return {
		found: "all",
		receipts
	};
}
function findPart(payload, index, parent, posts, { taken }) {
	const judged = posts.filter(({ id }) => !taken.has(id)).reverse().map((post) => ({
		post,
		verdict: judge(post, payload, index, parent)
	}));
	const match = judged.find(({ verdict }) => verdict === "same");
	if (match !== void 0) return match.post;
	return judged.some(({ verdict }) => verdict === "alike") ? "unclear" : null;
}
function judge(post, payload, index, parent) {
	const part = payload.parts[index];
	const quoted = index === 0 ? payload.options.quote ?? null : null;
	const words = likeness(post, part.text, quoted);
	const isAnswer = !post.isRoot;
	if (words === "other") return "other";
	if (isAnswer !== (parent !== null)) return "other";
	if (isAnswer && post.replyTo !== null && post.replyTo !== parent) return "other";
	if (post.mediaCount > 0 && post.mediaCount !== part.media.length) return "other";
	if (quoted !== null && post.quoteOf !== null && post.quoteOf !== quoted) return "other";
	return (!isAnswer || post.replyTo !== null) && post.mediaCount === part.media.length && (quoted === null || post.quoteOf !== null) ? words : "alike";
}

// adapters/x/list.ts
const mostPages = 10;
async function list(context) {
	const user = await identityOf(context);
	if ("fault" in user) return user;
	const posts = [];
	let next;
	for (let page = 0; page < mostPages; page += 1) {
		const query = new URLSearchParams({
			max_results: "100",
			exclude: "retweets,replies",
			"post.fields": postFields,
			expansions: "referenced_posts",
			...next === void 0 ? {} : { pagination_token: next }
		});
		const answer = await call(context, {
			method: "GET",
			path: `/2/users/${user.id}/tweets?${query}`
		});
		const read = answer.kind === "answer" && answer.status === 200 ? listAnswer.safeParse(answer.json) : null;
		if (!read?.success) return { fault: questionFault(answer) };
		for (const post of read.data.data ?? []) {
			if (!post.isRoot) continue;
			const links = post.urls.flatMap(({ expanded_url: url }) => url ?? []);
			const url = permalink(post.id, user.username);
			posts.push({
				id: post.id,
				url,
				at: Date.parse(post.createdAt),
				text: shownWords(post),
				links
			});
		}
		next = read.data.meta.next_token;
		if (next === void 0) return {
			posts,
			isWhole: true
		};
	}
	return {
		posts,
		isWhole: false
	};
}

// adapters/x/missing.ts
const mostIds = 100;
async function missing(receipts, context) {
	const gone = [];
	for (let start = 0; start < receipts.length; start += mostIds) {
		const asked = receipts.slice(start, start + mostIds);
		const path = `/2/tweets?ids=${asked.map(({ id }) => encodeURIComponent(id)).join(",")}`;
		const answer = await call(context, {
			method: "GET",
			path
		});
		const read = answer.kind === "answer" && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
		if (!read?.success) return { fault: questionFault(answer) };
		const { data = [], errors = [] } = read.data;
		const there = new Set(data.map(({ id }) => id));
		const absent = new Set(errors.filter(isAbsence).map((each) => each.resource_id ?? each.value));
		for (const { id, part } of asked) {
			if (there.has(id)) continue;
			if (!absent.has(id)) return { fault: questionFault(answer) };
			gone.push(part);
		}
	}
	return { missing: gone };
}
function isAbsence({ type }) {
	return type?.split("/").at(-1) === "resource-not-found";
}

// adapters/x/options.ts
const postAddress = url({ protocol: /^https$/ }).refine((written) => readAddress(written) !== null, "the address of a post, such as https://x.com/name/status/1234567890");
const xOptions = strictObject({
	reply_to: postAddress.optional().describe("Address of a post on x.com or twitter.com that the first part answers: one of your own, or one whose author mentioned or quoted you."),
	quote: postAddress.optional().describe("Address of a post on x.com or twitter.com that the first part quotes; not together with media or a poll there."),
	reply_settings: _enum([
		"everyone",
		"following",
		"mentioned",
		"subscribers",
		"verified"
	]).optional().describe("Who may answer: everyone, accounts that you follow, accounts that the text mentions, your subscribers, or verified accounts. Default: everyone."),
	poll: strictObject({
		options: array(string().min(1)).describe("The choices: 2 to 4, at most 25 characters each."),
		duration: fixedDuration.describe("How long it runs, in whole minutes, as an ISO 8601 duration such as P1D.")
	}).optional().describe("A poll on the first part; not together with media there or a quote."),
	made_with_ai: boolean().optional().describe("Says that the media of the post were made with AI."),
	paid_partnership: boolean().optional().describe("Says that the post is paid promotion.")
});
const xAccount = strictObject({
	username: string().regex(/^\w{1,15}$/, "the name of the account, without @").optional().describe("Name of the account, without @. Where it is said, a credential of another account is refused."),
	long_posts: boolean().optional().describe("The account has X Premium, so that a part may be up to 25,000 long. Default: false."),
	access: _enum(["self-serve", "enterprise"]).optional().describe("The plan of the app. With `enterprise`, quotes and several cashtags are not warned of, and no prices are shown. Default: self-serve.")
});

// adapters/x/post-look.ts
const look = {
	accent: {
		light: "#29485f",
		dark: "#b9d3e8"
	},
	avatar: "circle",
	text: "above",
	follows: "thread",
	finds: [
		"link",
		"mention",
		"tag"
	],
	handle: ({ place }) => typeof place.username === "string" ? `@${place.username}` : null,
	read({ options }) {
		const { poll, quote, ...rest } = options;
		return {
			poll: poll === void 0 ? void 0 : {
				options: poll.options,
				seconds: poll.expires_in
			},
			quote,
			rest
		};
	}
};

// adapters/x/place.ts
function usernameOf({ place }) {
	return typeof place.username === "string" ? place.username : null;
}
function hasLongPosts({ place }) {
	return place.long_posts === true;
}
function isEnterprise({ place }) {
	return place.access === "enterprise";
}

// adapters/x/prepare.ts
async function prepare(payload, context) {
	const identity = await identityOf(context);
	if ("fault" in identity) return identity;
	const { id, username } = identity;
	return {
		problems: [...nameProblems(identity, context), ...lengthProblems(payload, identity)],
		handle: { user: {
			id,
			username
		} }
	};
}
function nameProblems({ username }, { account }) {
	const expected = usernameOf(account);
	if (expected === null || expected.toLowerCase() === username.toLowerCase()) return [];
	return [{
		code: "credential.refused",
		message: `the credential is that of @${username}, and the config says @${expected}`,
		remedy: "Correct `username`, or use the credential of that account."
	}];
}
function lengthProblems({ parts }, { subscription }) {
	const most = xLimits.text.text.max;
	if (subscription !== "None") return [];
	return parts.flatMap(({ counts }, index) => {
		if ((counts.long ?? 0) <= most) return [];
		return [{
			code: "text.too-long",
			message: `part ${index + 1} has ${counts.long} weighted characters, and the account has no X Premium, so that X takes ${most}`,
			remedy: "Shorten it, or remove `long_posts`.",
			part: index + 1
		}];
	});
}

// adapters/x/remove.ts
async function remove({ id }, context) {
	const answer = await call(context, {
		method: "DELETE",
		path: `/2/tweets/${encodeURIComponent(id)}`
	});
	if (answer.kind === "answer" && answer.status === 404) return { removed: true };
	return (answer.kind === "answer" && answer.status === 200 ? deletedAnswer.safeParse(answer.json) : null)?.success ? { removed: true } : { fault: questionFault(answer) };
}

// adapters/x/issues.ts
function issuesOf(input, payload) {
	return [
		...quoteIssues(input),
		...replyIssues(input),
		...pollIssues(input, payload),
		...disclosureIssues(input),
		...altIssues(input),
		...characterIssues(input, payload)
	];
}
function quoteIssues(input) {
	const { quote, poll } = input.options;
	if (quote === void 0) return [];
	const issues = [];
	if (input.media.some(({ part }) => part === 1)) issues.push(optionIssue(input, "media.mix", "quote", "a quote and media cannot stand in one part", "Remove `quote`, or move the media to part 2."));
	if (poll !== void 0) issues.push(optionIssue(input, "post.option", "quote", "a quote and a poll cannot stand in one part", "Remove `quote` or `poll`."));
	if (!isEnterprise(input.account)) issues.push(optionIssue(input, "platform.plan", "quote", "X documents quotes for apps of its Enterprise plan alone, and may refuse this post", "Link to the post instead, or set `access: enterprise` for the account."));
	return issues;
}
function replyIssues(input) {
	const { reply_to: reply, reply_settings: settings } = input.options;
	if (reply === void 0 || settings === void 0 || settings === "everyone") return [];
	return [optionIssue(input, "post.option", "reply_settings", "`reply_settings` is for a post that begins a conversation, and this one answers another", "Remove `reply_settings` or `reply_to`.")];
}
function pollIssues(input, { options }) {
	const poll = options.poll;
	if (poll === void 0) return [];
	const issues = [];
	if (poll.expires_in % 60 !== 0) issues.push(optionIssue(input, "poll.limit", "poll", "a poll runs for whole minutes"));
	const most = xLimits.poll.optionText.max;
	for (const option of poll.options.filter((each) => [...each].length > most)) {
		const message = `"${option}" has ${[...option].length} characters as X counts them; at most ${most}`;
		issues.push(optionIssue(input, "poll.limit", "poll", message));
	}
	return issues;
}
function disclosureIssues(input) {
	if (input.options.made_with_ai !== true || input.media.length > 0) return [];
	return [optionIssue(input, "post.option", "made_with_ai", "`made_with_ai` is about media, and the post has none", "Remove `made_with_ai`.")];
}
function altIssues({ media, file, positionOf, account }) {
	const most = xLimits.media.alt.max;
	return media.flatMap(({ alt, index, file: name }) => {
		if (alt === null || alt.length <= most || [...alt].length > most) return [];
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
		const message = `${account.name}: ${name} has ${alt.length} UTF-16 units of \`alt\`; at most ${most}`;
		return [issue("media.alt-too-long", place, message)];
	});
}
function characterIssues({ text, file, account }, { parts }) {
	return parts.flatMap((part, index) => {
		const found = /[\uFFFE\uFEFF\uFFFF]/.exec(part.text)?.[0];
		if (found === void 0) return [];
		const name = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`;
		const position = text[index]?.position ?? null;
		return [issue("text.characters", {
			file,
			position
		}, `${account.name}: X refuses the character ${name}`)];
	});
}

// adapters/x/notes.ts
function notesOf(payload, account) {
	const { parts } = payload;
	return [
		...isEnterprise(account) ? [] : [costNote(parts)],
		...bareLinkNotes(parts),
		...replyNotes(payload, account),
		...videoNotes(parts)
	];
}
function costNote(parts) {
	const links = parts.filter(({ text }) => urlsIn(text).length > 0).length;
	const media = parts.flatMap((part) => part.media);
	const charged = [
		[
			links,
			prices.postWithLink,
			links === 1 ? "post with a link" : "posts with a link"
		],
		[
			parts.length - links,
			prices.post,
			parts.length - links === 1 ? "post" : "posts"
		],
		[
			media.length,
			prices.media,
			media.length === 1 ? "file" : "files"
		],
		[
			media.filter(({ alt }) => alt !== "").length,
			prices.alt,
			"alternative text"
		],
		[
			1,
			prices.me,
			"look at the account"
		]
	].filter(([count]) => count > 0);
	const sum = charged.reduce((total, [count, price]) => total + count * price, 0);
	const shown = charged.map(([count, price, what]) => `${count} ${what} at $${price.toFixed(3)}`).join(", ");
	return `Costs about $${sum.toFixed(3)} of X's credits: ${shown} (prices of ${prices.checked}).`;
}
function bareLinkNotes(parts) {
	return [...new Set(parts.flatMap(({ text }) => urlsIn(text).map(({ url }) => url)).filter((url) => !isWhole(url)))].map((url) => `X makes a link of \`${url}\`, which costs and counts as one.`);
}
function isWhole(url) {
	return /^https?:\/\//i.test(url);
}
function replyNotes({ options }, account) {
	if (options.reply === void 0 || isEnterprise(account)) return [];
	return ["X lets an app answer its own account, and authors who mentioned or quoted it; it may refuse others."];
}
function videoNotes(parts) {
	return parts.flatMap(({ media }) => media).filter(({ kind }) => kind === "video").flatMap(({ file, alt, video, width, height }) => [
		...(video?.milliseconds ?? 0) > 140 * 1e3 ? [`${file} runs for more than ${140} seconds, which X may refuse to some accounts when it makes the post.`] : [],
		...Math.max(width, height) > 1280 || Math.min(width, height) > 1024 ? [`${file} is larger than 1280x1024, above which X gives no promise.`] : [],
		...alt === "" ? [] : [`X documents alternative texts for images and GIFs: that of ${file} is offered, and left out if X refuses it.`]
	]);
}

// adapters/x/render.ts
function render(input) {
	const payload = {
		parts: (input.text.length === 0 ? [""] : input.text.map((part) => writtenLinks(plainText(part)))).map((plain, index) => {
			const text = index === 0 ? withLink(plain, input.link) : plain;
			return {
				text,
				entities: [],
				media: payloadMedia(input.media, index + 1),
				counts: countsOf(text, input.account)
			};
		}),
		options: payloadOptions(input.options)
	};
	return {
		payload,
		issues: issuesOf(input, payload),
		notes: notesOf(payload, input.account)
	};
}
function countsOf(text, account) {
	const length = weightedLength(text);
	return {
		...hasLongPosts(account) ? { long: length } : { text: length },
		...isEnterprise(account) ? {} : { cashtags: cashtagsIn(text).length }
	};
}
function payloadOptions(options) {
	const { reply_to: reply, quote, reply_settings: settings, poll, made_with_ai: made, paid_partnership: paid } = options;
	return {
		...reply === void 0 ? {} : { reply: readAddress(reply).id },
		...quote === void 0 ? {} : { quote: readAddress(quote).id },
		...settings === void 0 || settings === "everyone" ? {} : { reply_settings: settings === "mentioned" ? "mentionedUsers" : settings },
		...poll === void 0 ? {} : { poll: {
			options: poll.options,
			expires_in: Math.round(durationMilliseconds(poll.duration) / 1e3)
		} },
		...made ? { made_with_ai: true } : {},
		...paid ? { paid_partnership: true } : {}
	};
}

// adapters/x/revocation.ts
const revocation = {
	where: "In the settings of the account, at https://x.com/settings/connected_apps; keys of OAuth 1.0a in the developer console of X: the app, Keys and tokens, Revoke.",
	async revoke(context) {
		const { client_id: id, refresh_token: refreshToken, token } = context.credentials;
		const tokens = [refreshToken, token].filter((each) => each !== void 0);
		if (id === void 0 || tokens.length === 0) return { revoked: false };
		const url = `${context.origin("https://api.x.com")}/2/oauth2/revoke`;
		const { fields, headers = {} } = clientOf(context);
		for (const each of tokens) {
			const answer = await revokeToken(context, {
				url,
				headers,
				fields: {
					token: each,
					...fields
				},
				dialect
			});
			if ("fault" in answer) return answer;
		}
		return { revoked: true };
	}
};

// adapters/x.ts
const writeScopes = [
	"tweet.read",
	"tweet.write",
	"users.read"
];
const userScopes = [...writeScopes, "media.write"];
const readAndWrite = ["Read and write"];
const adapter = {
	id: "x",
	name: "X",
	limits: xLimits,
	account: xAccount,
	options: xOptions,
	credentials: {
		token: {
			title: "OAuth 2.0 user token",
			where: "From the consent of the account to an app of the developer console of X (from developer.x.com), by the authorization code flow with PKCE; it lives for two hours.",
			scopes: userScopes,
			livesMilliseconds: 72e5
		},
		client_id: {
			title: "Client ID",
			where: "The developer console of X (from developer.x.com): the app, Keys and tokens, OAuth 2.0.",
			scopes: userScopes
		},
		client_secret: {
			title: "Client secret",
			where: "Beside the client ID, for an app of the kind \"Web App, Automated App or Bot\"; shown once.",
			scopes: userScopes
		},
		refresh_token: {
			title: "Refresh token",
			where: "From the same consent as `token`, and in place of it. It is good for one use: the next one is kept in the `vault` of the config.",
			scopes: [...userScopes, "offline.access"]
		},
		api_key: {
			title: "API key",
			where: "The developer console of X (from developer.x.com): the app, Keys and tokens. In place of `token`, with the three others of OAuth 1.0a.",
			scopes: readAndWrite
		},
		api_secret: {
			title: "API key secret",
			where: "Beside the API key; shown once.",
			scopes: readAndWrite
		},
		access_token: {
			title: "Access token",
			where: "The developer console of X: Keys and tokens, generated after the app was set to \"Read and write\".",
			scopes: readAndWrite
		},
		access_secret: {
			title: "Access token secret",
			where: "Beside the access token; shown once.",
			scopes: readAndWrite
		}
	},
	credentialSets: [
		["token"],
		[
			"api_key",
			"api_secret",
			"access_token",
			"access_secret"
		],
		renewal.needs
	],
	renewal,
	revocation,
	connection,
	look,
	render,
	send,
	prepare,
	find,
	list,
	findsByWords: true,
	missing,
	page,
	scopes: ({ parts }) => [...writeScopes, ...parts.some(({ media }) => media.length > 0) ? ["media.write"] : []],
	owns,
	remove,
	settleMilliseconds: 9e5,
	async check(context) {
		const identity = await identityOf(context);
		if ("fault" in identity) return identity;
		const { id, username, quota } = identity;
		const other = otherAccount("X", username, context.account);
		if (other !== null) return { fault: other };
		return {
			id,
			name: username,
			url: `https://x.com/${username}`,
			...quota.length === 0 ? {} : { quota }
		};
	}
};

export { adapter };