import { C as words, P as Failure } from "./begin.js";
import { B as object, G as string, i as HttpFailure } from "./nouns.js";

// src/io/github-rate.ts
const usualWait = 6e4;
function requestedWait({ status, headers, body }, clock) {
	if (status !== 403 && status !== 429) return null;
	const after = secondsOf(headers["retry-after"]);
	if (after !== null) return after * 1e3;
	const reset = secondsOf(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && reset !== null) return Math.max(1e3, reset * 1e3 - clock.now());
	return status === 429 || /secondary rate limit/i.test(new TextDecoder().decode(body.subarray(0, 2e3))) ? usualWait : null;
}
function secondsOf(written) {
	return written !== void 0 && /^\d{1,12}$/.test(written) ? Number(written) : null;
}

// src/io/github-api.ts
const said = object({ message: string() });
const mostWaiting = 12e4;
const pauses = [1e3, 4e3];
function repositoryPath({ owner, name }) {
	return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
async function askGithub(place, asked) {
	let [waited, faults] = [0, 0];
	for (;;) {
		const answer = await exchange(place, asked);
		const isFault = answer instanceof Failure || answer.status >= 500;
		const wait = isFault ? pauseAfter(asked, faults) : requestedWait(answer, place.clock);
		if (!isFault && wait === null && isWelcome(answer.status, asked)) return answer;
		if (wait === null) throw answer instanceof Failure ? answer : refusal(answer, place, asked);
		if (waited + wait > mostWaiting) throw throttled(wait, asked);
		if (isFault) faults += 1;
		waited += wait;
		await pause(place, wait, asked);
	}
}
async function pause({ clock, signal }, milliseconds, { describe, code }) {
	try {
		await clock.wait(milliseconds, signal);
	} catch (cause) {
		throw githubFailure(`${describe} were not asked for again: the run was stopped`, {
			remedy: "Run again.",
			cause,
			code
		});
	}
}
function pauseAfter({ method }, faults) {
	return method === "GET" ? pauses[faults] ?? null : null;
}
async function exchange(place, asked) {
	const { http, api, token, signal } = place;
	const { method, path, body, describe, code } = asked;
	const request = {
		method,
		url: `${api}${path}`,
		headers: {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${token}`,
			"x-github-api-version": "2022-11-28",
			...body === void 0 ? {} : { "content-type": "application/json" }
		},
		...body === void 0 ? {} : { body: new TextEncoder().encode(JSON.stringify(body)) },
		signal
	};
	try {
		return await http(request);
	} catch (cause) {
		if (!(cause instanceof HttpFailure)) throw cause;
		const failure = githubFailure(`${describe} cannot be reached: ${cause.message}`, {
			remedy: "Try again.",
			cause,
			code
		});
		if (cause.kind === "cut") return failure;
		throw failure;
	}
}
function isWelcome(status, { method, expected = [] }) {
	return status >= 200 && status < 300 || expected.includes(status) || method === "DELETE" && status === 404;
}
function refusal(response, { api, token }, { describe, needs, code }) {
	const message = said.safeParse(jsonOf(response)).data?.message;
	const why = `${response.status}${message === void 0 ? "" : `: ${words(message).replaceAll(token, "***")}`}`;
	const remedy = isPartial(api) && response.status === 404 ? partialRemedy : remedyOf(response.status, needs);
	return githubFailure(`${describe} were refused (${why})`, {
		remedy,
		code
	});
}
function throttled(milliseconds, { describe }) {
	const minutes = Math.ceil(milliseconds / 6e4);
	return githubFailure(`${describe} were refused: GitHub asks to wait ${minutes} minute${minutes === 1 ? "" : "s"}`, {
		remedy: "Run again after that.",
		code: "github.throttled"
	});
}
function isPartial(api) {
	return /\/api\/v1\/?$/.test(api);
}
const partialRemedy = "This server speaks only a part of the API of GitHub; the README says under \"Other forges\" what differs.";
function remedyOf(status, needs) {
	if (status === 401) return "The token is wrong or has ended: make another one.";
	if (status === 403 || status === 404) return needs;
	if (status >= 300 && status < 400) return "The repository has moved: correct the address of the remote.";
	return "Try again.";
}
function jsonOf({ body }) {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return;
	}
}
function unreadableAnswer(describe, code) {
	return githubFailure(`${describe}: the answer cannot be understood`, {
		remedy: "Set GITHUB_API_URL to the API of the host, such as https://api.github.com.",
		code
	});
}
function githubFailure(message, { code = "github.secrets", ...more }) {
	return new Failure(code, message, more);
}

export { repositoryPath as a, jsonOf as i, githubFailure as n, unreadableAnswer as o, isPartial as r, askGithub as t };