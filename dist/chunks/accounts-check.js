import { D as TokenKeeper, F as unsetCredentials, N as platformContext, P as redactor, it as renewalOf, k as Sessions, nt as readConfig, y as composePublishing, z as LedgerWriter } from "./publishing.js";
import { d as plain, r as settingOf } from "./begin.js";

// src/entry/commands/accounts-check.ts
async function run(call) {
	const world = await composePublishing(settingOf(call));
	try {
		const config = await readConfig(world.files, world.adapters);
		const sessions = await sessionsFor(config, world);
		const accounts = await Promise.all(Object.values(config.accounts).map((account) => check(account, sessions, world)));
		const lines = accounts.map(({ account, ok, message }) => {
			return `${ok ? call.palette.green("ok    ") : call.palette.red("failed")} ${call.palette.bold(account)}  ${plain(message)}`;
		});
		return {
			exit: accounts.every(({ ok }) => ok) ? 0 : 1,
			document: {
				version: 1,
				accounts
			},
			text: lines.join("\n")
		};
	} finally {
		await world.close();
	}
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
async function check(account, sessions, world) {
	const known = {
		account: account.name,
		platform: account.platform,
		name: null,
		url: null
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
	const { name, url } = answer;
	return {
		...known,
		ok: true,
		name,
		url,
		message: `it is ${name}${url === null ? "" : ` (${url})`}`
	};
}

export { run };