import { t as sha256 } from "./digest.js";
import { t as createRedactor } from "./redact.js";

// src/pipeline/platform-context.ts
var MediaChanged = class extends Error {
	name = "MediaChanged";
};
function unsetCredentials(account, world) {
	return Object.values(account.credentials).filter((variable) => world.environment.get(variable) === void 0);
}
function platformContext(account, world, session) {
	const credentials = Object.fromEntries(Object.entries(account.credentials).map(([name, variable]) => [name, world.environment.get(variable) ?? ""]));
	const redact = redactor(account, world);
	const moved = world.endpoints[account.platform];
	return {
		account,
		http: world.http,
		credentials,
		origin: (usual) => moved ?? usual,
		moved: moved !== void 0,
		session,
		now: () => world.clock.now(),
		wait: (milliseconds) => world.clock.wait(milliseconds, world.signal),
		signal: world.signal,
		log: (message) => world.log(redact(`${account.name}: ${message}`))
	};
}
function sendContext(platform, facts, world) {
	return {
		...platform,
		...facts,
		media: async (media) => readPlanned(media, world)
	};
}
function findContext(platform, facts, taken, world) {
	const nothing = async () => {};
	return {
		...sendContext(platform, {
			...facts,
			remember: nothing,
			delivered: nothing
		}, world),
		taken
	};
}
function readPlanned(media, world) {
	const content = world.files.read(media.file, media.size);
	if (content.kind === "file" && sha256(content.bytes) === media.digest) return content.bytes;
	throw new MediaChanged(`${media.file} is not the file that was planned`);
}
function redactor(account, world) {
	const secrets = Object.values(account.credentials).flatMap((variable) => world.environment.get(variable) ?? []);
	const known = redactors.get(account);
	if (known !== void 0 && secrets.every((secret, index) => secret === known.secrets[index])) return known.redact;
	const redact = createRedactor(secrets);
	redactors.set(account, {
		secrets,
		redact
	});
	return redact;
}
const redactors = /* @__PURE__ */ new WeakMap();

export { sendContext as a, redactor as i, findContext as n, unsetCredentials as o, platformContext as r, MediaChanged as t };