import { Bt as readConfig } from "./publishing.js";
import { t as status } from "./status.js";
import { t as requireAccount } from "./known-account.js";

// src/mcp/calls/list-deliveries.ts
async function run({ account, post, offset, limit }, { world, signal }) {
	const known = await status(world);
	signal.throwIfAborted();
	if (account !== void 0) {
		const { accounts } = await readConfig(world.files, world.adapters);
		requireAccount(account, [.../* @__PURE__ */ new Set([...Object.keys(accounts), ...known.targets.map((target) => target.account)])]);
	}
	const own = known.targets.filter((target) => (account ?? target.account) === target.account && (post ?? target.post) === target.post);
	const targets = own.slice(offset, offset + limit).map(({ page: _, receipts, ...target }) => ({
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