import { A as Failure, h as gitOptions, x as words, y as openRepository } from "./begin.js";
import { Bn as string, Dn as array, Ln as object, M as HttpFailure, Mn as int, On as base64, S as secretsFolderOf, y as composePublishing } from "./publishing.js";
import { createServer } from "node:http";

// src/io/github-remote.ts
const usualApi = "https://api.github.com";
function githubRepository(remote, environment) {
	const [, host = "", owner = "", name = ""] = form.exec(remote ?? "") ?? [];
	const api = environment.get("GITHUB_API_URL") ?? (host.toLowerCase() === "github.com" ? usualApi : null);
	if (name === "" || api === null) throw failed$1(remote === null ? "the clone has no remote" : "the remote of the clone is no repository of github.com", "Set the remote `origin`; for another server that speaks the API of GitHub, set GITHUB_API_URL too.");
	if (!isSafe(api)) throw failed$1("GITHUB_API_URL is no https address", `Set it such as ${usualApi}, or unset it.`);
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
	throw failed$1("neither GH_TOKEN nor GITHUB_TOKEN is set", "Make a fine-grained token for this repository with the permission \"Secrets: write\" and export it as GH_TOKEN; or use --store print.");
}
function isSafe(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, search, hash } = new URL(address);
	const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
	return (protocol === "https:" || protocol === "http:" && isLoopback) && `${username}${search}${hash}` === "";
}
function failed$1(message, remedy) {
	return new Failure("github.secrets", message, {
		remedy,
		state: "Nothing was stored."
	});
}

// src/io/redirects.ts
const path = "/callback";
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mergecast</title>
<style>body{font:1.1rem/1.5 system-ui;margin:4rem auto;max-width:32rem;padding:0 1rem}</style>
<h1>Mergecast has the answer</h1><p>You can close this page. The terminal says what came of it.</p></html>
`;
const headers = {
	"content-type": "text/html; charset=utf-8",
	"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
	"cache-control": "no-store",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	connection: "close"
};
function loopbackRedirects() {
	return { async listen({ host, port }) {
		const server = createServer();
		await begin(server, port);
		return listenerOf(server, `http://${host}:${server.address().port}`);
	} };
}
function listenerOf(server, origin) {
	const first = new Promise((resolve) => {
		server.on("request", (request, response) => {
			const query = queryOf(request, origin);
			if (query === null) {
				response.writeHead(404, {
					...headers,
					"content-type": "text/plain"
				}).end("Not here\n");
				return;
			}
			response.writeHead(200, headers).end(page, () => resolve(query));
		});
	});
	return {
		uri: `${origin}${path}`,
		next: (signal) => new Promise((resolve, reject) => {
			const stop = () => reject(signal.reason);
			if (signal.aborted) stop();
			signal.addEventListener("abort", stop, { once: true });
			first.then((query) => {
				signal.removeEventListener("abort", stop);
				resolve(query);
			});
		}),
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
function queryOf({ method, url = "", headers: { host = "" } }, origin) {
	const { port } = new URL(origin);
	const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host.toLowerCase());
	const target = URL.canParse(url, origin) ? new URL(url, origin) : null;
	return isOurs && method === "GET" && target?.pathname === path ? target.searchParams : null;
}
function begin(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			const why = cause.code === "EADDRINUSE" ? "is in use" : `cannot be used (${cause.code})`;
			reject(new Failure("connect.port", `port ${port} of this machine ${why}`, {
				remedy: "End what listens there, or name another one with --port; an app that lists its redirect addresses has to list that one too.",
				cause
			}));
		});
		server.listen(port, "127.0.0.1", resolve);
	});
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
const said = object({ message: string() });
const perPage = 100;
const mostBytes = 49152;
const allowedName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
function openRepositorySecrets(place) {
	const describe = `the secrets of ${place.owner}/${place.name}`;
	const base = `/repos/${encodeURIComponent(place.owner)}/${encodeURIComponent(place.name)}/actions/secrets`;
	const ask = (method, path, body) => exchange(place, describe, {
		method,
		path: `${base}${path}`,
		...body === void 0 ? {} : { body }
	});
	return {
		describe,
		async names() {
			const names = [];
			for (let page = 1;; page += 1) {
				const read = listed.safeParse(jsonOf(await ask("GET", `?per_page=${perPage}&page=${page}`)));
				if (!read.success) throw unreadable(describe);
				names.push(...read.data.secrets.map(({ name }) => name));
				if (read.data.secrets.length < perPage || names.length >= read.data.total_count) return names;
			}
		},
		async put(name, value) {
			requireStorable(name, value, describe);
			const key = publicKey.safeParse(jsonOf(await ask("GET", "/public-key")));
			if (!key.success) throw unreadable(describe);
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
	if (!allowedName.test(name)) throw failed(`${describe}: ${name} cannot be the name of one`, { remedy: "Take letters, digits and underscores; not GITHUB_ or a digit in front." });
	if (value === "" || Buffer.byteLength(value) > mostBytes) throw failed(`${describe}: what ${name} should hold is empty or has more than 48 KB`, { remedy: "Look at what was given." });
}
async function exchange({ http, api, token }, describe, { method, path, body }) {
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
		throw failed(`${describe} cannot be reached: ${cause.message}`, {
			remedy: "Try again.",
			cause
		});
	}
	if (response.status >= 200 && response.status < 300) return response;
	if (method === "DELETE" && response.status === 404) return response;
	const message = said.safeParse(jsonOf(response)).data?.message;
	throw failed(`${describe} were refused (${`${response.status}${message === void 0 ? "" : `: ${words(message).replaceAll(token, "***")}`}`})`, { remedy: remedyOf(response.status) });
}
function remedyOf(status) {
	if (status === 401) return "The token is wrong or has ended: make another one.";
	if (status === 403 || status === 404) return "The token needs the repository permission \"Secrets: write\" (fine-grained) or the scope `repo` (classic). The token that a workflow gets by itself never has it.";
	if (status >= 300 && status < 400) return "The repository has moved: correct the address of the remote.";
	return "Try again, or store the secrets by hand.";
}
function jsonOf({ body }) {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return;
	}
}
function unreadable(describe) {
	return failed(`${describe}: the answer cannot be understood`, { remedy: "Set GITHUB_API_URL to the API of the host, such as https://api.github.com." });
}
function failed(message, more) {
	return new Failure("github.secrets", message, more);
}

// src/entry/compose-connecting.ts
async function composeConnecting(setting, { prompt, browser }) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	const { close, ...world } = await composePublishing(setting, Promise.resolve(found));
	const { environment, http } = world;
	return {
		...world,
		prompt,
		browser,
		redirects: loopbackRedirects(),
		secretsFolder: secretsFolderOf(found),
		openSecrets: async () => {
			const token = personalToken(environment);
			return openRepositorySecrets({
				http,
				...githubRepository(await found.remoteAddress(), environment),
				token
			});
		},
		close: async () => {
			prompt.close();
			await close();
		}
	};
}
async function terminalDialogue() {
	const [{ openPrompt }, { systemBrowser }] = await Promise.all([import("./prompt.js"), import("./browser.js")]);
	return {
		prompt: openPrompt({
			input: process.stdin,
			output: process.stderr
		}),
		browser: systemBrowser()
	};
}

export { terminalDialogue as n, composeConnecting as t };