import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { t as usage } from "./usage.js";
import { y as composePlanning } from "./publishing.js";

// src/entry/commands/usage.ts
async function run(call) {
	const { month } = call.options;
	if (typeof month === "string" && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) throw new Failure("usage.argument", `--month ${month} is no month`, { remedy: "Write it such as 2026-12." });
	const rows = await usage(await composePlanning(settingOf(call)), typeof month === "string" ? month : null);
	const lines = rows.map((row) => `${row.month}  ${call.palette.bold(plain(row.account))}  ${counts(row)}`);
	return {
		exit: 0,
		document: {
			version: 1,
			rows
		},
		text: lines.length === 0 ? "The ledger has no attempt." : lines.join("\n")
	};
}
function counts({ platform, attempts, by_agents, delivered, rejected, throttled, unknown, retracted, retracted_by_agents }) {
	const outcomes = Object.entries({
		delivered,
		rejected,
		throttled,
		unknown,
		retracted
	}).filter(([, count]) => count > 0);
	const own = by_agents === 0 ? "" : ` (${by_agents} of agents)`;
	const tries = `${attempts} attempt${attempts === 1 ? "" : "s"}${own}`;
	const back = retracted_by_agents === 0 ? "" : ` (${retracted_by_agents} of agents)`;
	return `${[
		platform,
		tries,
		...outcomes.map(([name, count]) => `${count} ${name}`)
	].join(", ")}${back}`;
}

export { run };