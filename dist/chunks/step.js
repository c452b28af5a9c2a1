import { r as info, s as setSecret } from "./core.js";
import { c as systemClock, o as stopSignal, p as plain, v as createSecrets } from "./begin.js";
import { B as object, G as string, P as int, j as boolean } from "./nouns.js";
import { Bt as readConfig, gt as learnSecretValues } from "./publishing.js";
import { r as composeReading } from "./compose-reading.js";
import { readFileSync } from "node:fs";

// src/entry/action/masks.ts
function createMasks() {
	return createSecrets((value) => {
		for (const form of formsOf(value)) setSecret(form);
	});
}
function tokenValues(token) {
	return token === void 0 ? [] : [token, `x-access-token:${token}`];
}
function formsOf(value) {
	const secrets = [value, ...value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line.length >= shortestLine)];
	return new Set(secrets.flatMap(encodings));
}
const shortestLine = 4;
function encodings(value) {
	const bytes = Buffer.from(value, "utf8");
	return [
		value,
		encodeURIComponent(value),
		bytes.toString("base64"),
		bytes.toString("base64url")
	];
}

// src/entry/action/event.ts
const payload = object({
	repository: object({
		default_branch: string().min(1),
		private: boolean().default(true).catch(true)
	}).optional().catch(void 0),
	merge_group: object({ base_sha: string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/) }).optional().catch(void 0),
	workflow_run: object({ id: int().min(1) }).optional().catch(void 0)
});
function readEvent(environment) {
	const read = payload.safeParse(fileOf(environment.get("GITHUB_EVENT_PATH"))).data;
	return {
		defaultBranch: read?.repository?.default_branch ?? null,
		run: read?.workflow_run?.id ?? null,
		isPrivate: read?.repository?.private ?? true,
		queuedOn: read?.merge_group?.base_sha ?? null
	};
}
function fileOf(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return;
	}
}

// src/entry/action/lines.ts
function printLines(text) {
	for (const line of plain(text).split("\n")) info(withoutCommand(line));
}
function withoutCommand(line) {
	return line.replace(/^(?=\s*::)/u, "| ").replaceAll("##[", "## [");
}

// src/entry/action/step.ts
function settingOf({ cwd, token, reviewWorkflow }, environment, masks) {
	return {
		cwd,
		reviewWorkflow,
		clock: systemClock(),
		environment,
		signal: stopSignal(),
		secrets: masks,
		log: (message) => printLines(masks.redact(message)),
		...token === void 0 ? {} : { gitToken: token }
	};
}
async function maskCredentials({ token }, setting, masks) {
	masks.learn(tokenValues(token));
	const { files, adapters } = await composeReading(setting);
	learnSecretValues(await readConfig(files, adapters), {
		environment: setting.environment,
		secrets: masks
	});
}

export { createMasks as a, readEvent as i, settingOf as n, tokenValues as o, printLines as r, maskCredentials as t };