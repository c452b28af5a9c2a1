import { A as Failure, x as words } from "./begin.js";
import { M as HttpFailure, Xn as base64, Yn as array, ar as object, cr as string, er as int, fn as isLoopback } from "./publishing.js";

// src/io/github-remote.ts
const usualApi = "https://api.github.com";
function githubRepository(remote, environment) {
	const [, host = "", owner = "", name = ""] = form.exec(remote ?? "") ?? [];
	const api = environment.get("GITHUB_API_URL") ?? (host.toLowerCase() === "github.com" ? usualApi : null);
	if (name === "" || api === null) throw failed(remote === null ? "the clone has no remote" : "the remote of the clone is no repository of github.com", "Set the remote `origin`; for another server that speaks the API of GitHub, set GITHUB_API_URL too.");
	if (!isSafe(api)) throw failed("GITHUB_API_URL is no https address", `Set it such as ${usualApi}, or unset it.`);
	return {
		api: api.replace(/\/+$/, ""),
		owner,
		name
	};
}
const form = /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
function personalToken(environment) {
	const token = environment.get("GH_TOKEN") ?? environment.get("GITHUB_TOKEN");
	if (token !== void 0) return token;
	throw failed("neither GH_TOKEN nor GITHUB_TOKEN is set", "Make a fine-grained token for this repository with the permission \"Secrets: write\" and export it as GH_TOKEN; or use --store print.");
}
function isSafe(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, search, hash } = new URL(address);
	return (protocol === "https:" || protocol === "http:" && isLoopback(hostname)) && `${username}${search}${hash}` === "";
}
function failed(message, remedy) {
	return new Failure("github.secrets", message, {
		remedy,
		state: "Nothing was stored."
	});
}

// src/io/github-api.ts
const said = object({ message: string() });
function repositoryPath({ owner, name }) {
	return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
async function askGithub(place, asked) {
	const { http, api, token } = place;
	const { method, path, body, describe, needs } = asked;
	const request = {
		method,
		url: `${api}${path}`,
		headers: {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${token}`,
			"x-github-api-version": "2022-11-28",
			...body === void 0 ? {} : { "content-type": "application/json" }
		},
		...body === void 0 ? {} : { body: new TextEncoder().encode(JSON.stringify(body)) }
	};
	let response;
	try {
		response = await http(request);
	} catch (cause) {
		if (!(cause instanceof HttpFailure)) throw cause;
		throw githubFailure(`${describe} cannot be reached: ${cause.message}`, {
			remedy: "Try again.",
			cause
		});
	}
	if (response.status >= 200 && response.status < 300) return response;
	if (method === "DELETE" && response.status === 404) return response;
	const message = said.safeParse(jsonOf(response)).data?.message;
	throw githubFailure(`${describe} were refused (${`${response.status}${message === void 0 ? "" : `: ${words(message).replaceAll(token, "***")}`}`})`, { remedy: remedyOf(response.status, needs) });
}
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
function unreadableAnswer(describe) {
	return githubFailure(`${describe}: the answer cannot be understood`, { remedy: "Set GITHUB_API_URL to the API of the host, such as https://api.github.com." });
}
function githubFailure(message, more) {
	return new Failure("github.secrets", message, more);
}

// src/io/sealed-box.ts
async function sealedBox(text, publicKey) {
	const { default: sodium } = await import("./libsodium-wrappers.js");
	await sodium.ready;
	const box = sodium.crypto_box_seal(sodium.from_string(text), new Uint8Array(Buffer.from(publicKey, "base64")));
	return Buffer.from(box).toString("base64");
}

// src/io/repository-secrets.ts
const publicKey = object({
	key_id: string().min(1),
	key: base64().length(44)
});
const listed = object({
	total_count: int(),
	secrets: array(object({ name: string() }))
});
const needs = "The token needs the repository permission \"Secrets: write\" (fine-grained) or the scope `repo` (classic). The token that a workflow gets by itself never has it.";
const perPage = 100;
const mostBytes = 49152;
const allowedName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
function openRepositorySecrets(place) {
	const describe = `the secrets of ${place.owner}/${place.name}`;
	const base = `${repositoryPath(place)}/actions/secrets`;
	const ask = (method, path, body) => askGithub(place, {
		method,
		path: `${base}${path}`,
		describe,
		needs,
		...body === void 0 ? {} : { body }
	});
	return {
		describe,
		async names() {
			const names = [];
			for (let page = 1;; page += 1) {
				const read = listed.safeParse(jsonOf(await ask("GET", `?per_page=${perPage}&page=${page}`)));
				if (!read.success) throw unreadableAnswer(describe);
				names.push(...read.data.secrets.map(({ name }) => name));
				if (read.data.secrets.length < perPage || names.length >= read.data.total_count) return names;
			}
		},
		async put(name, value) {
			requireStorable(name, value, describe);
			const key = publicKey.safeParse(jsonOf(await ask("GET", "/public-key")));
			if (!key.success) throw unreadableAnswer(describe);
			const encrypted_value = await sealedBox(value, key.data.key);
			await ask("PUT", `/${name}`, {
				encrypted_value,
				key_id: key.data.key_id
			});
		},
		async delete(name) {
			await ask("DELETE", `/${encodeURIComponent(name)}`);
		}
	};
}
function requireStorable(name, value, describe) {
	if (!allowedName.test(name)) throw githubFailure(`${describe}: ${name} cannot be the name of one`, { remedy: "Take letters, digits and underscores; not GITHUB_ or a digit in front." });
	if (value === "" || Buffer.byteLength(value) > mostBytes) throw githubFailure(`${describe}: what ${name} should hold is empty or has more than 48 KB`, { remedy: "Look at what was given." });
}

export { unreadableAnswer as a, repositoryPath as i, askGithub as n, githubRepository as o, jsonOf as r, personalToken as s, openRepositorySecrets as t };