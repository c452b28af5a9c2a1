import { It as readConfig, un as nearest } from "./publishing.js";
import { M as Failure } from "./begin.js";
import { t as outline } from "./plan.js";
import { a as obstacleWords, i as freeTime, n as sendsOf, r as timeRulesOf } from "./time-rules.js";

// src/pipeline/policy/next-free.ts
async function nextFree(account, targets, config, ledger, now) {
	const rules = timeRulesOf(account, config);
	if (rules.length === 0) return now;
	const sent = (await sendsOf(account, rules, ledger, now)).map(({ at }) => at);
	const queued = targets.filter((target) => target.account.name === account && (target.state === "due" || target.state === "waiting")).map(({ publishAt }) => Math.max(publishAt?.epochMilliseconds ?? now, now));
	return freeTime(now, [...sent, ...queued].sort((a, b) => a - b), rules).at;
}

// src/mcp/policy-words.ts
function policyWords({ rates, perPullRequest, closed, approvals, content }) {
	return [
		...rates.map((rate) => obstacleWords([rate])),
		...perPullRequest === null ? [] : [`at most ${perPullRequest} posts of one account in one pull request`],
		...closed === null || closed.quiet.length === 0 ? [] : [`quiet hours, in ${closed.timezone}`],
		...(closed?.blackout ?? []).map(({ first, last }) => `nothing goes out from ${first} to ${last}`),
		...approvals === null ? [] : [`${approvals.count} people have to approve the pull request`],
		...content.required.map(({ text, option, when }) => {
			const labels = Object.entries(option).map(([name, value]) => `the option ${name}: ${JSON.stringify(value)}`);
			return `${[...text, ...labels].join(" or ")} has to be there${when === null ? "" : " for some posts"}`;
		}),
		...content.words.length === 0 ? [] : [`these words may not be there: ${content.words.join(", ")}`],
		...content.hosts === null ? [] : [`links may lead to these hosts alone: ${content.hosts.join(", ")}`],
		...content.alt ? ["pictures and videos need alternative text"] : []
	];
}

// src/mcp/calls/describe-accounts.ts
async function run({ account }, { world, signal, progress }) {
	const config = await readConfig(world.files, world.adapters);
	const names = account === void 0 ? Object.keys(config.accounts) : [known(account, config)];
	const { plan } = await outline(world);
	const branch = await world.openBranch(config.ledgerBranch);
	const ledger = branch === null ? null : {
		branch,
		tip: await branch.fetch()
	};
	const accounts = [];
	for (const [index, name] of names.entries()) {
		signal.throwIfAborted();
		await progress(index, names.length, name);
		const { platform } = config.accounts[name];
		const facts = await world.library.platforms.facts(platform);
		const at = await nextFree(name, plan.targets, config, ledger, world.clock.now());
		accounts.push({
			name,
			platform,
			platform_name: facts.name,
			can: [...facts.can],
			limits: facts.limits,
			options: facts.options,
			policies: config.policies.filter((policy) => policy.accounts.has(name)).flatMap(policyWords),
			next_free: at === null ? null : new Date(at).toISOString()
		});
	}
	const groups = Object.fromEntries(Object.entries(config.groups).map(([name, members]) => [name, [...members]]));
	return {
		posts_folder: config.posts,
		timezone: config.timezone,
		groups,
		accounts
	};
}
function known(account, { accounts }) {
	if (Object.hasOwn(accounts, account)) return account;
	const near = nearest(account, Object.keys(accounts));
	throw new Failure("usage.argument", `there is no account ${account}`, { remedy: near === null ? `The accounts are ${Object.keys(accounts).join(", ")}.` : `Did you mean ${near}?` });
}

export { run };