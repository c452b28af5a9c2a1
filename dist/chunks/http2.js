import { i as __toESM } from "./rolldown-runtime.js";
import { i as HttpFailure } from "./nouns.js";
import { Readable } from "node:stream";

// src/io/http.ts
const usualTimeout = 3e4;
const connectTimeout = 1e4;
const usualMaxBytes = 8388608;
const userAgent = "mergecast (+https://github.com/mergecast/mergecast)";
function createHttp({ environment, maxBytes = usualMaxBytes }) {
	let agent = null;
	return {
		http: async (request) => {
			agent ??= createAgent(environment);
			return exchange(await agent, request, maxBytes);
		},
		close: async () => {
			const opened = await agent;
			agent = null;
			await opened?.destroy();
		}
	};
}
async function createAgent(environment) {
	const { EnvHttpProxyAgent } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const either = (name) => environment.get(name) ?? environment.get(name.toUpperCase());
	const [httpProxy, httpsProxy, noProxy] = [
		either("http_proxy"),
		either("https_proxy"),
		either("no_proxy")
	];
	return new EnvHttpProxyAgent({
		connect: { timeout: connectTimeout },
		httpProxy: httpProxy ?? "",
		httpsProxy: httpsProxy ?? "",
		noProxy: noProxy ?? "localhost,127.0.0.1,[::1]"
	});
}
async function exchange(agent, request, maxBytes) {
	const { method, url, headers = {}, body } = request;
	if (!isWeb(url)) throw new HttpFailure("unreachable", "no", `${method} was not sent: its URL is no web address`);
	if (request.signal?.aborted) throw new HttpFailure("aborted", "no", `${describe(request)} was not sent: stopped`);
	const timeout = AbortSignal.timeout(request.timeoutMilliseconds ?? usualTimeout);
	const signal = request.signal === void 0 ? timeout : AbortSignal.any([request.signal, timeout]);
	const target = new URL(url);
	const aborted = abortOf(signal);
	let written = false;
	const watched = agent.compose(whenWritten(() => {
		written = true;
	}));
	try {
		const sent = watched.request({
			origin: target.origin,
			path: target.pathname + target.search,
			method,
			headers: {
				"user-agent": userAgent,
				...lengthOf(body),
				...headers
			},
			body: body === void 0 || body instanceof Uint8Array ? body ?? null : Readable.from(body.stream()),
			signal,
			headersTimeout: 0,
			bodyTimeout: 0
		});
		const response = await Promise.race([sent, aborted.promise]);
		return {
			status: response.statusCode,
			headers: flatten(response.headers),
			body: await readBody(response.body, maxBytes, request)
		};
	} catch (error) {
		if (error instanceof HttpFailure) throw error;
		throw written ? afterWriting(error, request, timeout.aborted) : beforeWriting(error, request);
	} finally {
		aborted.forget();
	}
}
function lengthOf(body) {
	return body === void 0 || body instanceof Uint8Array ? {} : { "content-length": String(body.size) };
}
function whenWritten(tell) {
	return (dispatch) => (options, handler) => dispatch(options, {
		onRequestStart: (controller, context) => {
			tell();
			handler.onRequestStart?.(controller, context);
		},
		onResponseStart: (...values) => handler.onResponseStart?.(...values),
		onResponseData: (...values) => handler.onResponseData?.(...values),
		onResponseEnd: (...values) => handler.onResponseEnd?.(...values),
		onResponseError: (...values) => handler.onResponseError?.(...values)
	});
}
function abortOf(signal) {
	let forget = () => {};
	return {
		promise: new Promise((_, reject) => {
			const listener = () => reject(signal.reason);
			signal.addEventListener("abort", listener, { once: true });
			forget = () => signal.removeEventListener("abort", listener);
		}),
		forget
	};
}
function isWeb(url) {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
function flatten(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat().join(", ")]));
}
async function readBody(body, maxBytes, request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > maxBytes) {
			body.destroy();
			throw new HttpFailure("too-large", "maybe", `${describe(request)} was answered with more than ${maxBytes} bytes`);
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function beforeWriting(error, request) {
	if (request.signal?.aborted) return new HttpFailure("aborted", "no", `${describe(request)} was stopped`, error);
	return new HttpFailure("unreachable", "no", `${describe(request)} could not connect${codeText(error)}`, error);
}
function afterWriting(error, request, timedOut) {
	if (timedOut) return new HttpFailure("timeout", "maybe", `${describe(request)} was not answered in time`, error);
	if (request.signal?.aborted) return new HttpFailure("aborted", "maybe", `${describe(request)} was stopped`, error);
	return new HttpFailure("cut", "maybe", `${describe(request)} was cut off${codeText(error)}`, error);
}
function codeText(error) {
	const code = codeOf(error);
	return code === null ? "" : ` (${code})`;
}
function codeOf(error) {
	const found = [error, ...error instanceof AggregateError ? error.errors : []].map((each) => each?.code).find((code) => typeof code === "string");
	return typeof found === "string" ? found : null;
}
function describe({ method, url }) {
	const { origin, pathname } = new URL(url);
	return `${method} ${origin}${pathname}`;
}

export { userAgent as n, createHttp as t };