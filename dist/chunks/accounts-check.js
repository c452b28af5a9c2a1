import { i as redactor, o as unsetCredentials, r as platformContext } from "./platform-context.js";
import { a as readConfig } from "./work-tree.js";
import { i as composePublishing } from "./compose.js";
import { t as plain } from "./plain.js";
import { t as settingOf } from "./setting.js";

// src/entry/commands/accounts-check.ts
async function run(call) {
	const world = await composePublishing(settingOf(call));
	try {
		const config = await readConfig(world.files, world.adapters);
		const accounts = await Promise.all(Object.values(config.accounts).map((account) => check(account, world)));
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
async function check(account, world) {
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
	const answer = await adapter.check(platformContext(account, world, /* @__PURE__ */ new Map()));
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