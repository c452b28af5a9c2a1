import { Bt as readConfig, b as composePublishing } from "./publishing.js";
import { n as daysLeft, t as checkAccounts } from "./check-accounts.js";
import { i as settingOf, p as plain } from "./begin.js";

// src/entry/commands/accounts-check.ts
async function run(call) {
	const world = await composePublishing(settingOf(call));
	try {
		const config = await readConfig(world.files, world.adapters);
		const accounts = await checkAccounts(config, world);
		const lines = accounts.map(({ account, ok, message }) => {
			return `${ok ? call.palette.green("ok    ") : call.palette.red("failed")} ${call.palette.bold(account)}  ${plain(message)}`;
		});
		const now = world.clock.now();
		const document = {
			version: 1,
			accounts: accounts.map((account) => documentOf(account, now))
		};
		return {
			exit: accounts.every(({ ok }) => ok) ? 0 : 1,
			document,
			text: lines.join("\n")
		};
	} finally {
		await world.close();
	}
}
function documentOf({ credential, renewed: _, quota, clockOffBy, ...account }, now) {
	return {
		...account,
		credential: credential === null ? null : credentialOf(credential, now),
		quota: quota.map(({ what, used, limit, resetsAt }) => ({
			what,
			used,
			limit,
			resets_at: instantOf(resetsAt)
		})),
		clock_off_seconds: clockOffBy === null ? null : Math.round(clockOffBy / 1e3)
	};
}
function instantOf(milliseconds) {
	return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
function credentialOf({ endsAt, scopes, missing }, now) {
	return {
		ends_at: instantOf(endsAt),
		days_left: endsAt === null ? null : daysLeft(endsAt, now),
		scopes,
		missing
	};
}

export { run };