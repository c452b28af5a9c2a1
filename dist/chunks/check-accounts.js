import { D as TokenKeeper, F as unsetCredentials, N as platformContext, P as redactor, it as renewalOf, k as Sessions, z as LedgerWriter } from "./publishing.js";

// src/entry/check-accounts.ts
async function checkAccounts(config, world) {
	const sessions = await sessionsFor(config, world);
	return Promise.all(Object.values(config.accounts).map((account) => check(account, config, sessions, world)));
}
const day = 864e5;
function daysLeft(endsAt, now) {
	return Math.floor((endsAt - now) / day);
}
function credentialWords(credential, renewed, now) {
	if (credential === null) return [];
	const { endsAt, scopes, missing } = credential;
	const words = [];
	if (scopes !== null) words.push(`it may ${scopes.join(", ") || "nothing"}`);
	if (missing.length > 0) words.push(`publishing needs ${missing.join(", ")} as well`);
	if (endsAt !== null) {
		const end = new Date(endsAt).toISOString().slice(0, 10);
		words.push(`its credential ends in ${daysLeft(endsAt, now)} days, on ${end}${renewed ? ", and is renewed before" : ""}`);
	}
	return words;
}
async function sessionsFor(config, world) {
	const sessions = new Sessions();
	const accounts = Object.values(config.accounts);
	const adapters = await Promise.all(accounts.map(({ platform }) => world.adapters.load(platform)));
	const renewable = accounts.filter((account, index) => renewalOf(account, adapters[index]) !== null);
	const branch = renewable.length === 0 ? null : await world.openBranch(config.ledgerBranch);
	if (branch === null) return sessions;
	const writer = await LedgerWriter.open(branch, "checkpoint");
	await new TokenKeeper(config, writer, sessions, world).ensure(renewable, "use");
	return sessions;
}
async function check(account, config, sessions, world) {
	const known = {
		account: account.name,
		platform: account.platform,
		name: null,
		url: null,
		credential: null,
		renewed: false
	};
	const unset = unsetCredentials(account, world);
	if (unset.length > 0) return {
		...known,
		ok: false,
		message: `${unset.join(", ")} is not set`
	};
	const adapter = await world.adapters.load(account.platform);
	if (adapter.check === void 0) return {
		...known,
		ok: true,
		message: `${adapter.name} cannot be asked`
	};
	const refused = sessions.faultOf(account.name);
	if (refused !== null) return {
		...known,
		ok: false,
		message: refused.message
	};
	const answer = await adapter.check(platformContext(account, world, sessions));
	if ("fault" in answer) return {
		...known,
		ok: false,
		message: redactor(account, world)(answer.fault.message)
	};
	const { name, url, credential = null } = answer;
	const missing = credential?.missing ?? [];
	const renewed = config.vault !== null && renewalOf(account, adapter) !== null;
	const message = [`it is ${name}${url === null ? "" : ` (${url})`}`, ...credentialWords(credential, renewed, world.clock.now())].join("; ");
	return {
		...known,
		ok: missing.length === 0,
		name,
		url,
		credential,
		renewed,
		message
	};
}

export { daysLeft as n, checkAccounts as t };