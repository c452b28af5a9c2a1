import { t as status } from "./status.js";

// src/mcp/calls/list-deliveries.ts
async function run({ account, post, limit }, { world, signal }) {
	const known = await status(world);
	signal.throwIfAborted();
	const own = known.targets.filter((target) => (account ?? target.account) === target.account && (post ?? target.post) === target.post);
	const targets = own.slice(0, limit).map(({ page: _, receipts, ...target }) => ({
		...target,
		receipts: receipts.map(({ part, id, url }) => ({
			part,
			id,
			url
		}))
	}));
	return {
		ledger: known.ledger,
		total: own.length,
		targets
	};
}

export { run };