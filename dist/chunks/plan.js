import { i as viewLedger, s as openLedger, t as emptyView } from "./ledger-view.js";
import { n as isError } from "./issue.js";
import { a as needsPerson } from "./state.js";
import { t as digestOf } from "./plan-target.js";
import { a as readConfig } from "./work-tree.js";
import { t as openReviewer } from "./review-post.js";
import { n as requireAccount } from "./selection.js";
import { t as survey } from "./survey.js";

// src/pipeline/plan.ts
async function plan(world, selection = null) {
	return (await surveyAll(world, selection, "all")).plan;
}
async function outline(world, selection = null) {
	const { plan, config } = await surveyAll(world, selection, "outline");
	const review = await openReviewer(config, world);
	const fill = async (targets) => {
		const [first] = targets;
		if (first === void 0) return [];
		const rendered = await review({
			path: first.post.file,
			kind: "file"
		});
		return targets.map((target) => {
			const payload = rendered.targets.find(({ account }) => account.name === target.account.name)?.payload ?? null;
			return {
				...target,
				payload,
				digest: digestOf(payload)
			};
		});
	};
	return {
		plan,
		fill
	};
}
async function surveyAll(world, selection, keep) {
	const config = await readConfig(world.files, world.adapters);
	if (selection !== null) requireAccount(selection, config.accounts);
	const branch = await world.openBranch(config.ledgerBranch);
	const view = branch === null ? emptyView : await viewLedger(branch, await openLedger(branch));
	const now = world.clock.now();
	const found = await survey({
		config,
		view,
		now,
		run: world.run,
		selection,
		keep
	}, world);
	const ledger = branch?.describe ?? "none: this folder is in no git repository";
	const { targets, unread, issues } = found;
	return {
		config,
		plan: {
			now: new Date(now).toISOString(),
			targets,
			unread,
			issues,
			ledger
		}
	};
}
function planNeedsPerson(plan) {
	return plan.targets.some((target) => needsPerson.has(target.state)) || plan.issues.some(isError);
}

export { plan as n, planNeedsPerson as r, outline as t };