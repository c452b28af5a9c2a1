import { t as outline } from "./plan.js";
import { Bt as readConfig } from "./publishing.js";
import { t as requireAccount } from "./known-account.js";
import { n as targetDocument } from "./target-document.js";

// src/mcp/calls/list-posts.ts
async function run({ state, account, offset, limit }, { world, signal }) {
	if (account !== void 0) requireAccount(account, Object.keys((await readConfig(world.files, world.adapters)).accounts));
	const { plan } = await outline(world);
	signal.throwIfAborted();
	const blocked = plan.unread.flatMap(({ file, post, accounts }) => accounts.map(({ name, platform }) => ({
		post,
		file,
		account: name,
		platform,
		state: "blocked",
		reason: "the file has errors",
		publish_at: null
	})));
	const all = [...plan.targets.map(targetDocument), ...blocked].filter((target) => (state ?? target.state) === target.state && (account ?? target.account) === target.account);
	return {
		total: all.length,
		targets: all.slice(offset, offset + limit)
	};
}

export { run };