import { E as redactDeep, v as createSecrets } from "./begin.js";
import { r as openGithubHost } from "./github-host.js";
import { k as runRepository } from "./publishing.js";
import { t as createHttp } from "./http2.js";
import { t as unpackOnlyFile } from "./unpack2.js";

// src/entry/compose-github.ts
function composeGithub(setting, token) {
	const { environment, clock, signal, secrets = createSecrets() } = setting;
	const repository = runRepository(environment);
	if (repository === null || token === void 0) return null;
	const { page, ...place } = repository;
	const { http, close } = createHttp({ environment });
	secrets.learn([token]);
	return {
		host: openGithubHost({
			...place,
			http,
			clock,
			signal,
			token
		}),
		unpack: unpackOnlyFile,
		page,
		masked: (told) => redactDeep(told, secrets.redact),
		close
	};
}

export { composeGithub };