import { _ as createSecrets, a as stopSignal, f as plain, s as systemClock } from "./begin.js";
import { It as readConfig, _t as learnSecretValues } from "./publishing.js";
import { n as composeReading } from "./compose-reading.js";
import { r as info, s as setSecret } from "./core.js";

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

export { tokenValues as a, createMasks as i, settingOf as n, printLines as r, maskCredentials as t };