import { Bt as readConfig, M as adapters, mt as isSet } from "./publishing.js";
import { r as composeReading } from "./compose-reading.js";
import { i as settingOf, p as plain } from "./begin.js";

// src/entry/commands/accounts-list.ts
async function run(call) {
	const { files } = await composeReading(settingOf(call));
	const config = await readConfig(files, adapters);
	const accounts = await Promise.all(Object.values(config.accounts).map((account) => listed(account, config.groups, call.environment)));
	const lines = accounts.flatMap(({ account, platform, page, place, credentials }) => [`${call.palette.bold(account)}  ${plain([platform, page ?? placeText(place)].join("  "))}`, ...credentials.map(({ variable, set }) => {
		return `  ${set ? call.palette.green("set    ") : call.palette.yellow("not set")} ${variable}`;
	})]);
	return {
		exit: 0,
		document: {
			version: 1,
			accounts
		},
		text: lines.join("\n") || "The config names no account."
	};
}
async function listed(account, groups, environment) {
	const adapter = await adapters.load(account.platform);
	return {
		account: account.name,
		platform: account.platform,
		place: account.place,
		page: adapter.page?.(account) ?? null,
		groups: Object.keys(groups).filter((group) => groups[group].includes(account.name)),
		credentials: Object.entries(account.credentials).map(([name, variable]) => ({
			name,
			variable,
			set: isSet(variable, environment)
		}))
	};
}
function placeText(place) {
	return Object.entries(place).map(([key, value]) => `${key}: ${String(value)}`).join(", ");
}

export { run };