import { $t as renewalOf, Bt as readConfig, Mn as adaptersOf, Nn as openLedger, Nt as requireAccount, Pn as readLedger, Qt as needsUse, Xt as isForgotten, Yt as isCaredFor, Zt as keepAliveOf, _n as applyFreeze, bt as readTokenState, fn as endingIssues, gn as viewLedger, ir as CheckpointUnusable, pn as emptyView, rr as tokenFile, vt as knownEndOf, wn as movingCredentials, yt as lifeOf } from "./publishing.js";
import { A as compareIssues, M as issue, j as isError } from "./begin.js";
import { _ as needsPerson, v as targetName } from "./nouns.js";
import { a as withKnownHolds, i as withApproverNotes } from "./required-approvers.js";
import { c as readPost, m as targetDigest, o as openReviewer, p as payloadDigest, t as survey } from "./reading.js";
import { t as formatMoment } from "./time.js";
import { s as obstacleWords, t as applyTimeRules } from "./time-rules.js";

// src/pipeline/policy/clash-issues.ts
async function clashIssues(clashes, config, world) {
	const issues = [];
	for (const clash of clashes) {
		const { file } = clash.target.post;
		const { post } = await readPost({
			path: file,
			kind: "file"
		}, config, world);
		const position = post?.positionOf(["publish_at"]) ?? null;
		issues.push(clashIssue(clash, {
			file,
			position,
			field: "publish_at"
		}, config));
	}
	return issues;
}
function clashIssue({ target, at, obstacles }, place, config) {
	const { account, publishAt } = target;
	const zone = publishAt?.zone ?? config.timezone;
	const wanted = formatMoment(publishAt.epochMilliseconds, zone);
	const isClosed = obstacles.some(({ kind }) => kind === "quiet" || kind === "blackout");
	const message = `${account.name}: it cannot go out on ${wanted}: ${obstacleWords(obstacles)}`;
	const remedy = at === null ? "Change the policy: no time within a year is allowed." : `Give it another \`publish_at\`, such as ${formatMoment(at, zone)}; as it is, the post waits until then.`;
	return issue(isClosed ? "policy.quiet" : "policy.rate", place, message, remedy);
}

// src/pipeline/scope-issues.ts
async function scopeIssues(targets, fill, granted, adapters) {
	const issues = [];
	for (const target of targets) {
		const scopes = granted.get(target.account.name);
		if (scopes === void 0 || target.state !== "due" && target.state !== "waiting") continue;
		const { scopes: neededBy } = await adapters.load(target.account.platform);
		const [filled] = neededBy === void 0 ? [] : await fill([target]);
		if (neededBy === void 0 || filled?.payload == null) continue;
		const missing = neededBy(filled.payload).filter((scope) => !scopes.includes(scope));
		if (missing.length > 0) issues.push(missingIssue(target, missing));
	}
	return issues;
}
function missingIssue({ post, account }, missing) {
	const message = `${account.name}: this post needs ${missing.join(" and ")}, which the account's consent does not allow`;
	const remedy = `Consent anew: \`mergecast accounts connect ${account.name}\`.`;
	return issue("credential.scope", { file: post.file }, message, remedy);
}

// src/pipeline/token-forecast.ts
const hour = 36e5;
const day = 24 * hour;
async function forecastTokens(targets, config, now, ledger, { adapters, setHere }) {
	const outlooks = (await outlooksOf(targets, now, adapters)).flatMap((outlook) => {
		const isCared = isCaredFor(outlook.account, outlook.adapter);
		const life = lifeOf(outlook.account, outlook.adapter, config);
		return isCared || life !== null ? [{
			...outlook,
			isCared,
			life
		}] : [];
	});
	const states = await readStates(outlooks, ledger);
	const issues = outlooks.flatMap((outlook, index) => {
		const state = states[index] ?? null;
		const refused = outlook.isCared ? refusedIssue(outlook, state) : [];
		if (outlook.life === null || refused.length > 0) return refused;
		const end = knownEndOf(state, setHere(outlook.account));
		return end === null ? lifeIssue(outlook, outlook.life, now) : endIssue(outlook, end, now);
	});
	const granted = outlooks.flatMap(({ account, isCared }, index) => {
		const scopes = isCared ? states[index]?.scopes ?? null : null;
		return scopes === null ? [] : [[account.name, scopes]];
	});
	return {
		issues,
		granted: new Map(granted)
	};
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
async function readStates(outlooks, ledger) {
	if (outlooks.length === 0 || ledger === null || ledger.tip === null) return [];
	const { branch, tip } = ledger;
	const paths = outlooks.map(({ account }) => tokenFile(account.name));
	return (await branch.readFiles(tip, paths)).map((bytes) => bytes === null ? null : readTokenState(bytes));
}
function refusedIssue({ account, adapter, times }, state) {
	if (state === null) return [];
	const { refused_at: refused, disconnected } = state;
	const why = disconnected !== void 0 ? `it was disconnected on ${disconnected.at.slice(0, 10)}` : refused !== null && `${adapter.name} takes its consent no longer since ${refused.slice(0, 10)}`;
	if (why === false) return [];
	return [issue("credential.ending", placeOf(account), `${postsOf(times.length)} to ${account.name}: ${why}`)];
}
function endIssue({ account, times }, end, now) {
	const after = times.filter((time) => time >= end).length;
	if (after === 0) return [];
	const date = new Date(end).toISOString().slice(0, 10);
	const words = end <= now ? `: the token ended on ${date}` : end - now < day ? ` after ${minuteOf(end)}: the token ends then` : ` after ${date}: the token ends that day`;
	return [issue("credential.ending", placeOf(account), `${postsOf(after)} to ${account.name}${words}`)];
}
function lifeIssue({ account, adapter, times }, life, now) {
	const after = times.filter((time) => time > now + life).length;
	if (after === 0) return [];
	const when = life < day ? minuteOf(now + life) : new Date(now + life).toISOString().slice(0, 10);
	const message = `${postsOf(after)} to ${account.name} after ${when}: a token of ${adapter.name} lives for ${lifeText(life)}, and the one that is set now ends then at the latest`;
	return [issue("credential.ending", placeOf(account), message)];
}
function minuteOf(instant) {
	return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
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

// src/pipeline/upkeep.ts
async function upkeepOf(targets, config, now, ledger, branch, adapters) {
	const doubts = [];
	for (const { state, postId, account } of targets) if (state === "unknown" && (await adapters.load(account.platform)).find !== void 0) doubts.push(`${targetName(postId, account.name)} may be out: its platform is asked`);
	const cared = (await Promise.all(Object.values(config.accounts).map(async (account) => ({
		account,
		adapter: await adapters.load(account.platform)
	})))).filter(({ account, adapter }) => isKept(account, adapter, config));
	const paths = cared.map(({ account }) => tokenFile(account.name));
	const files = ledger.tip === null || paths.length === 0 ? [] : await branch.readFiles(ledger.tip, paths);
	const credentials = cared.flatMap(({ account, adapter }, index) => {
		const bytes = files[index] ?? null;
		return wantsRun(account, adapter, bytes === null ? null : readTokenState(bytes), ledger.heads.get(account.name)?.at ?? null, now) ? [`the credential of ${account.name} is used or renewed, so that ${adapter.name} does not forget it`] : [];
	});
	return [...doubts, ...credentials];
}
function isKept(account, adapter, { vault }) {
	return keepAliveOf(account, adapter) !== null || vault !== null && renewalOf(account, adapter) !== null;
}
function wantsRun(account, adapter, state, lastEntryAt, now) {
	if (state?.refused_at != null || state?.disconnected !== void 0) return false;
	const means = keepAliveOf(account, adapter);
	if (means !== null) return needsUse(state, lastEntryAt, means, now);
	return state === null || isForgotten(state, renewalOf(account, adapter), now);
}

// src/pipeline/plan.ts
async function plan(world, selection = null, pace = "by-policy") {
	const { plan, granted } = await surveyAll(world, {
		config: await readConfig(world.files, world.adapters),
		selection,
		keep: "all",
		pace
	});
	return withScopeIssues(plan, async (targets) => [...targets], granted, world);
}
async function outline(world, selection = null, narrowed = null) {
	const config = narrowed?.config ?? await readConfig(world.files, world.adapters);
	const { plan, barred, granted, view, ledgerAt } = await surveyAll(world, {
		config,
		selection,
		keep: narrowed === null ? "outline" : "sources",
		pace: "by-policy"
	}, narrowed);
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
			const digest = payload === null ? null : targetDigest(payloadDigest(payload), target.account, target.publishAt);
			return {
				...target,
				post: {
					...target.post,
					positions
				},
				payload,
				digest
			};
		});
	};
	return {
		plan: await withScopeIssues(plan, fill, granted, world),
		timezone: config.timezone,
		fill,
		barred,
		view,
		ledgerAt
	};
}
async function withScopeIssues(plan, fill, granted, { adapters }) {
	const found = await scopeIssues(plan.targets, fill, granted, adapters);
	return found.length === 0 ? plan : {
		...plan,
		issues: [...plan.issues, ...found].sort(compareIssues)
	};
}
async function surveyAll(world, options, narrowed = null) {
	const { config, selection, keep, pace } = options;
	if (selection !== null) requireAccount(selection, config.accounts);
	const branch = await world.openBranch(config.ledgerBranch);
	const now = world.clock.now();
	const { ledger, view, found } = await look({
		config,
		now,
		run: world.run,
		selection,
		keep
	}, branch, world, narrowed);
	const lookingAt = branch === null || ledger === null ? null : {
		branch,
		tip: ledger.tip
	};
	const { unread } = found;
	const thawed = await applyFreeze(found.targets, config, lookingAt, world.environment);
	const strict = narrowed === null;
	const noted = withApproverNotes(await withKnownHolds(thawed, config, view), config, view, strict);
	const { targets, clashes } = pace === "at-once" ? {
		targets: found.targets,
		clashes: []
	} : await applyTimeRules(noted, config, lookingAt, now);
	const { issues: forecast, granted } = await forecastTokens(targets, config, now, lookingAt, world);
	const { moving, barred } = await movingCredentials(config, lookingAt, world);
	const ending = endingIssues(config, await adaptersOf(config, world), now);
	const clashing = await clashIssues(clashes, config, world);
	const issues = [
		...ending,
		...found.issues,
		...clashing,
		...moving,
		...forecast
	].sort(compareIssues);
	const upkeep = branch === null || ledger === null ? [] : await upkeepOf(targets, config, now, ledger, branch, world.adapters);
	const described = branch?.describe ?? "none: this folder is in no git repository";
	return {
		barred,
		granted,
		view,
		ledgerAt: lookingAt,
		plan: {
			now: new Date(now).toISOString(),
			targets,
			unread,
			issues,
			ledger: described,
			upkeep
		}
	};
}
async function look(judging, branch, world, narrowed) {
	if (branch === null) return {
		ledger: null,
		view: emptyView,
		found: await survey({
			...judging,
			view: emptyView
		}, world)
	};
	const ledger = await openLedger(branch, narrowed === null ? "start" : "checkpoint");
	try {
		const view = await viewLedger(branch, ledger);
		const scope = narrowed === null ? null : await narrowed.scope(ledger, view);
		if (scope !== null) return {
			ledger,
			view,
			found: await survey({
				...judging,
				view
			}, world, scope)
		};
		if (ledger.base.kind === "records") return {
			ledger,
			view,
			found: await survey({
				...judging,
				view
			}, world)
		};
	} catch (error) {
		if (!(error instanceof CheckpointUnusable)) throw error;
	}
	const whole = await readLedger(branch, ledger.tip);
	const view = await viewLedger(branch, whole);
	return {
		ledger: whole,
		view,
		found: await survey({
			...judging,
			view
		}, world)
	};
}
function planNeedsPerson(plan) {
	return plan.targets.some((target) => needsPerson.has(target.state)) || plan.issues.some(isError);
}

export { plan as n, planNeedsPerson as r, outline as t };