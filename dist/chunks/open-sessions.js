import { $t as renewalOf, B as Sessions, P as TokenKeeper, dt as isFit, it as DestinationKeeper, rt as LedgerWriter } from "./publishing.js";

// src/pipeline/open-sessions.ts
async function openSessions(accounts, config, world) {
	const sessions = new Sessions();
	const adapters = await Promise.all(accounts.map(({ platform }) => world.adapters.load(platform)));
	const renewable = accounts.filter((account, index) => renewalOf(account, adapters[index]) !== null);
	const branch = await world.openBranch(config.ledgerBranch);
	const writer = branch === null ? null : await LedgerWriter.open(branch, "checkpoint");
	const destinations = new DestinationKeeper(config, writer, sessions, world);
	if (writer !== null) await new TokenKeeper(config, writer, sessions, destinations, world).ensure(renewable, "use");
	await destinations.clear(accounts.filter((account) => isFit(account, world)));
	return {
		writer,
		sessions
	};
}

export { openSessions as t };