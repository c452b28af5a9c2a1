import { Bt as readConfig, H as requireBranch, Mt as parseSelection, Nn as openLedger, gn as viewLedger, h as composeApproving, rt as LedgerWriter } from "./publishing.js";
import { P as Failure, i as settingOf, j as isError, p as plain } from "./begin.js";
import { v as targetName } from "./nouns.js";
import { n as plan } from "./plan.js";
import { a as approve, r as peopleOf, t as nobody } from "./people.js";
import { r as wordOf } from "./decision.js";

// src/pipeline/approval/approve-targets.ts
async function approveTargets(world, selection, word) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const chosen = (await plan(world, selection, "at-once")).targets.filter(mayBeApproved);
	if (chosen.length === 0) throw new Failure("usage.post", "none of these targets is yet to go out", { remedy: "See `mergecast plan`: a target that is blocked has to be mended first, and one that is out stays as it is." });
	const view = await viewLedger(branch, await openLedger(branch));
	const commit = await world.repository.head();
	const entries = [];
	const stored = /* @__PURE__ */ new Map();
	for (const target of chosen) {
		const before = view.record(target.postId, target.account.name)?.approval ?? null;
		const people = {
			...before === null ? nobody : peopleOf(before),
			...word,
			way: "person"
		};
		const given = approve(target, people, commit, world);
		entries.push(given.entry);
		stored.set(given.entry.approval, given.stored);
	}
	await (await LedgerWriter.open(branch)).append({
		entries,
		payloads: stored
	}, `Approve ${entries.length} targets by a person's word`);
	return chosen.map(({ postId, account }) => targetName(postId, account.name));
}
function mayBeApproved({ made, issues }) {
	return made !== null && !issues.some(isError);
}

// src/entry/commands/approve.ts
async function run(call) {
	const selection = parseSelection(call.arguments[0]);
	const targets = await approveTargets(await composeApproving(settingOf(call)), selection, wordOf(call));
	return {
		exit: 0,
		document: {
			version: 1,
			targets
		},
		text: targets.map((target) => `approved   ${plain(target)}, as it is now`).join("\n")
	};
}

export { run };