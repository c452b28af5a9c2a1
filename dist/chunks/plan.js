import { At as needsPerson, B as readTokenState, Et as openLedger, Kt as tokenFile, U as requireAccount, it as renewalOf, nt as readConfig, wt as viewLedger, xt as emptyView } from "./publishing.js";
import { S as issue, x as isError } from "./begin.js";
import { _ as digestOf, i as openReviewer, t as survey } from "./reading.js";

// src/pipeline/token-forecast.ts
const hour = 36e5;
const day = 24 * hour;
async function forecastTokens(targets, config, now, branch, adapters) {
	const outlooks = await outlooksOf(targets, now, adapters);
	const renewed = outlooks.filter(({ account, adapter }) => isRenewed(account, adapter, config));
	const states = await readStates(renewed, branch);
	const refused = renewed.flatMap((outlook, index) => refusedIssue(outlook, states[index] ?? null));
	const ending = outlooks.filter((outlook) => !renewed.includes(outlook)).flatMap((outlook) => endingIssue(outlook, now));
	return [...refused, ...ending];
}
async function outlooksOf(targets, now, adapters) {
	const outlooks = /* @__PURE__ */ new Map();
	for (const { account, state, publishAt } of targets) {
		if (state !== "waiting" && state !== "due") continue;
		const known = outlooks.get(account.name) ?? {
			account,
			adapter: await adapters.load(account.platform),
			times: []
		};
		known.times.push(Math.max(now, publishAt?.epochMilliseconds ?? now));
		outlooks.set(account.name, known);
	}
	return [...outlooks.values()];
}
function isRenewed(account, adapter, { vault }) {
	const renewal = renewalOf(account, adapter);
	return renewal !== null && (vault !== null || !renewal.startsWithToken);
}
async function readStates(outlooks, branch) {
	const tip = outlooks.length === 0 || branch === null ? null : await branch.fetch();
	if (tip === null || branch === null) return [];
	const paths = outlooks.map(({ account }) => tokenFile(account.name));
	return (await branch.readFiles(tip, paths)).map((bytes) => bytes === null ? null : readTokenState(bytes));
}
function refusedIssue({ account, adapter, times }, state) {
	if (state?.refused_at == null) return [];
	const since = state.refused_at.slice(0, 10);
	const message = `${postsOf(times.length)} to ${account.name}: ${adapter.name} takes its consent no longer since ${since}`;
	return [issue("credential.ending", placeOf(account), message)];
}
function endingIssue({ account, adapter, times }, now) {
	const lives = Object.keys(account.credentials).flatMap((name) => adapter.credentials[name]?.livesMilliseconds ?? []);
	if (lives.length === 0) return [];
	const life = Math.min(...lives);
	const after = times.filter((time) => time > now + life).length;
	if (after === 0) return [];
	const end = new Date(now + life).toISOString();
	const when = life < day ? `${end.slice(0, 16).replace("T", " ")} UTC` : end.slice(0, 10);
	const message = `${postsOf(after)} to ${account.name} after ${when}: a token of ${adapter.name} lives for ${lifeText(life)}, and the one that is set now ends then at the latest`;
	return [issue("credential.ending", placeOf(account), message)];
}
function placeOf({ name }) {
	return {
		file: "mergecast.yml",
		field: `accounts.${name}.credentials`
	};
}
function postsOf(count) {
	return count === 1 ? "1 post" : `${count} posts`;
}
function lifeText(milliseconds) {
	if (milliseconds < day) return milliseconds === hour ? "an hour" : `${milliseconds / hour} hours`;
	return `${milliseconds / day} days`;
}

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
		const positions = rendered.post?.text.map(({ position }) => position) ?? [];
		return targets.map((target) => {
			const payload = rendered.targets.find(({ account }) => account.name === target.account.name)?.payload ?? null;
			return {
				...target,
				post: {
					...target.post,
					positions
				},
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
	const { targets, unread } = found;
	const issues = [...found.issues, ...await forecastTokens(targets, config, now, branch, world.adapters)];
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