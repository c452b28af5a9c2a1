import { g as isLoopback, i as HttpFailure } from "./nouns.js";
import { t as isPublicHost } from "./public-host.js";
import { m as quote } from "./written-links.js";
import { createHash } from "node:crypto";

// adapters/kit/public-file.ts
const mostBytes = 4194304;
function isPublicAddress(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	return protocol === "https:" && username === "" && password === "" && isPublicHost(hostname);
}
async function publicFileFault(media, context) {
	await context.media(media);
	const address = addressOf(media, context);
	if (address === null) return fault("rejected", media, "nothing says where it is public, or that is no public address");
	const digest = createHash("sha256");
	for (let start = 0; start < media.size || start === 0; start += mostBytes) {
		const end = Math.min(start + mostBytes, media.size);
		const piece = await fetchPiece(address, start, end, media, context);
		if ("outcome" in piece) return piece;
		digest.update(piece.bytes);
		if (piece.isAll) break;
	}
	if (digest.digest("hex") === media.digest) return null;
	return fault("throttled", media, "what is public there is not the file that was reviewed");
}
function addressOf({ url = "" }, context) {
	if (!(context.moved && URL.canParse(url) && isLoopback(new URL(url).hostname)) && !isPublicAddress(url)) return null;
	const { origin, pathname, search } = new URL(url);
	return `${context.origin(origin)}${pathname}${search}`;
}
async function fetchPiece(url, start, end, media, context) {
	const range = start === 0 && end === media.size ? {} : { range: `bytes=${start}-${end - 1}` };
	try {
		return understood(await context.http({
			method: "GET",
			url,
			headers: {
				accept: "*/*",
				"accept-encoding": "identity",
				...range
			},
			timeoutMilliseconds: 6e4,
			signal: context.signal
		}), start, end, media);
	} catch (error) {
		if (error instanceof HttpFailure) return failed(error, media);
		throw error;
	}
}
function understood({ status, headers, body }, start, end, media) {
	if (status >= 300 && status < 400) return fault("rejected", media, `the answer is a redirect (${status}${targetOf(headers.location)}), which is not followed`);
	if (status === 401 || status === 403) return fault("rejected", media, `the answer is ${status}: it is not public`);
	if (status === 200 && start === 0) return sized({
		bytes: body,
		isAll: true
	}, media.size, media);
	if (status === 206 && isRange(headers["content-range"], start, end, media.size)) return sized({
		bytes: body,
		isAll: end === media.size
	}, end - start, media);
	if (status === 206 || status === 416) return fault("throttled", media, "what is public there has another size");
	return fault("throttled", media, `the answer is ${status}`);
}
function sized(piece, size, media) {
	return piece.bytes.length === size ? piece : fault("throttled", media, "what is public there has another size");
}
function isRange(said, start, end, size) {
	return said?.trim() === `bytes ${start}-${end - 1}/${size}`;
}
function targetOf(location) {
	if (location === void 0 || !URL.canParse(location)) return "";
	const { origin, pathname } = new URL(location);
	return ` to ${quote(origin + pathname)}`;
}
function failed({ kind, written, message }, media) {
	if (kind === "aborted") return {
		outcome: "throttled",
		code: "run.stopped",
		message,
		retryAt: null
	};
	if (kind === "too-large") return fault("throttled", media, media.size > mostBytes ? "its host does not answer with a piece of the file (`Range`), which a large file needs to be compared" : "what is public there has another size");
	return {
		...fault("throttled", media, message),
		code: written === "no" ? "network.unreachable" : "platform.media"
	};
}
function fault(outcome, { file, url = "" }, message) {
	return {
		outcome,
		code: "platform.media",
		message: `${file}${URL.canParse(url) ? ` at ${quote(new URL(url).origin + new URL(url).pathname)}` : ""}: ${message}`,
		retryAt: null
	};
}

export { publicFileFault as n, isPublicAddress as t };