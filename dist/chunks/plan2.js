import { A as compareIssues, M as issue, i as settingOf } from "./begin.js";
import { $t as renewalOf, B as Sessions, Bt as readConfig, Mt as parseSelection, W as problemIssues, ct as redacted, f as showsTarget, ft as unfitCredentials, g as composeAsking, gt as learnSecretValues, m as targetLines, n as planToDocument, ot as platformContext, r as plannedToDocument, u as planTail, y as composePlanning } from "./publishing.js";
import { r as planNeedsPerson, t as outline } from "./plan.js";

// src/pipeline/ask-ahead.ts
async function askAhead(targets, fill, barred, world) {
	const sessions = new Sessions();
	const issues = [];
	for (const target of targets) {
		if (target.state !== "due" && target.state !== "waiting") continue;
		if (barred.has(target.account.name) || !await canAsk(target.account, world)) continue;
		sessions.clear(target.account.name);
		const [filled] = await fill([target]);
		if (filled !== void 0) issues.push(...await ask(filled, sessions, world));
	}
	return issues;
}
async function canAsk(account, world) {
	if (Object.keys(account.credentials).length === 0 || unfitCredentials(account, world.environment).length > 0) return false;
	const adapter = await world.adapters.load(account.platform);
	if (adapter.destination !== void 0) return false;
	const renewal = renewalOf(account, adapter);
	if (renewal !== null && !renewal.startsWithToken) return false;
	return adapter.asksInPlan === true && adapter.prepare !== void 0;
}
async function ask(target, sessions, world) {
	const { account, payload } = target;
	const adapter = await world.adapters.load(account.platform);
	if (payload === null || adapter.prepare === void 0) return [];
	const platform = platformContext(account, world, sessions);
	const asked = await adapter.prepare(payload, {
		...platform,
		key: "plan",
		attemptedAt: world.clock.now()
	});
	const prepared = redacted(asked, account, world);
	if ("problems" in prepared) return problemIssues(target, prepared.problems);
	const { message } = prepared.fault;
	return [issue("platform.silent", { file: target.post.file }, `${account.name}: ${message}`)];
}

// src/entry/plan-pieces.ts
async function* planJson(plan, fill) {
	const { targets: unread, issues, ...head } = planToDocument({
		...plan,
		targets: []
	});
	yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "targets": [`;
	let written = 0;
	const element = (value) => `${written++ === 0 ? "" : ","}\n    ${indented(value, 4)}`;
	for await (const target of filled(plan.targets, fill)) yield element(plannedToDocument(target));
	for (const target of unread) yield element(target);
	yield `${written === 0 ? "" : "\n  "}],\n  "issues": [`;
	written = 0;
	for (const issue of issues) yield element(issue);
	yield `${written === 0 ? "" : "\n  "}]\n}\n`;
}
async function* planLines(plan, fill, look) {
	const shown = plan.targets.filter((target) => showsTarget(target, look));
	for await (const target of filled(shown, fill)) yield `${targetLines(target, look.palette).join("\n")}\n\n`;
	for (const line of planTail(plan, plan.targets.length - shown.length, look)) yield `${line}\n`;
}
async function* filled(targets, fill) {
	for (let from = 0; from < targets.length;) {
		let to = from + 1;
		while (to < targets.length && targets[to].post.file === targets[from].post.file) to += 1;
		yield* await fill(targets.slice(from, to));
		from = to;
	}
}
function indented(value, spaces) {
	return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

// src/entry/commands/plan.ts
async function run(call) {
	const { only, all } = call.options;
	const world = await composePlanning(settingOf(call));
	learnSecretValues(await readConfig(world.files, world.adapters), {
		...world,
		secrets: call.secrets
	});
	const outlined = await outline(world, typeof only === "string" ? parseSelection(only) : null);
	const plan = await withAnswers(outlined, call);
	const { fill } = outlined;
	const look = {
		all: all === true,
		palette: call.palette
	};
	return {
		exit: planNeedsPerson(plan) ? 1 : 0,
		document: {},
		text: "",
		pieces: {
			json: () => planJson(plan, fill),
			text: () => planLines(plan, fill, look)
		}
	};
}
async function withAnswers({ plan, fill, barred }, call) {
	const asking = composeAsking(settingOf(call));
	try {
		const answers = await askAhead(plan.targets, fill, barred, asking);
		return answers.length === 0 ? plan : {
			...plan,
			issues: [...plan.issues, ...answers].sort(compareIssues)
		};
	} finally {
		await asking.close();
	}
}

export { run };