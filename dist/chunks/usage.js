import { Bn as readEntries, Bt as readConfig, H as requireBranch } from "./publishing.js";

// src/pipeline/usage.ts
const outcomes = [
	"delivered",
	"rejected",
	"throttled",
	"unknown"
];
async function usage(world, month = null) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const rows = /* @__PURE__ */ new Map();
	const platforms = /* @__PURE__ */ new Map();
	await readEntries(branch, await branch.fetch(), (entry) => {
		const platform = platformOf(entry, platforms);
		if (platform === null || month !== null && !entry.at.startsWith(`${month}-`)) return;
		count(rowOf(entry, platform, rows), entry);
	});
	return [...rows.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b), "en"));
}
function platformOf(entry, platforms) {
	if (entry.kind === "attempt") platforms.set(entry.attempt, entry.platform);
	if (entry.kind === "outcome") return platforms.get(entry.attempt) ?? null;
	return entry.kind === "attempt" || entry.kind === "retraction" ? entry.platform : null;
}
function rowOf({ at, account }, platform, rows) {
	const fresh = {
		month: at.slice(0, 7),
		account,
		platform,
		attempts: 0,
		by_agents: 0,
		delivered: 0,
		rejected: 0,
		throttled: 0,
		unknown: 0,
		retracted: 0,
		retracted_by_agents: 0
	};
	const row = rows.get(keyOf(fresh)) ?? fresh;
	rows.set(keyOf(row), row);
	return row;
}
function count(row, entry) {
	if (entry.kind === "attempt") {
		row.attempts += 1;
		if (entry.agent !== void 0) row.by_agents += 1;
	} else if (entry.kind === "retraction") {
		row.retracted += 1;
		if (entry.agent !== void 0) row.retracted_by_agents += 1;
	} else if (entry.kind === "outcome") {
		for (const outcome of outcomes) if (entry.outcome === outcome) row[outcome] += 1;
	}
}
function keyOf({ month, account, platform }) {
	return [
		month,
		account,
		platform
	].join("\n");
}

export { usage as t };