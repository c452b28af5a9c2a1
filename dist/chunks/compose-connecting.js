import { P as Failure, g as gitOptions, x as openRepository } from "./begin.js";
import { D as githubRepository, O as personalToken, b as composePublishing, w as secretsFolderOf } from "./publishing.js";
import { t as openRepositorySecrets } from "./repository-secrets.js";
import { createServer } from "node:http";

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

// src/entry/compose-connecting.ts
async function composeConnecting(setting, { prompt, browser }) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	const { close, ...world } = await composePublishing(setting, Promise.resolve(found));
	const { environment: variables, http, clock } = world;
	return {
		...world,
		prompt,
		browser,
		redirects: loopbackRedirects(),
		secretsFolder: secretsFolderOf(found),
		openSecrets: async (environment) => {
			const token = personalToken(variables);
			const repository = githubRepository(await found.remoteAddress(), variables);
			return openRepositorySecrets({
				http,
				clock,
				...repository,
				token
			}, environment);
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