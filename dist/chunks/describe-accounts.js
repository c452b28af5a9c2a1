import { t as outline } from "./plan.js";
import { a as freeTime, n as sendsOf, r as timeRulesOf, s as obstacleWords } from "./time-rules.js";
import { Bt as readConfig } from "./publishing.js";
import { t as requireAccount } from "./known-account.js";

// src/pipeline/policy/next-free.ts
async function nextFree(account, targets, config, ledger, now) {
	const rules = timeRulesOf(account, config);
	if (rules.length === 0) return now;
	const sent = (await sendsOf(account, rules, ledger, now)).map(({ at }) => at);
	const queued = targets.filter((target) => target.account.name === account && (target.state === "due" || target.state === "waiting")).map(({ publishAt }) => Math.max(publishAt?.epochMilliseconds ?? now, now));
	return freeTime(now, [...sent, ...queued].sort((a, b) => a - b), rules).at;
}

// src/mcp/policy-words.ts
function policyWords({ rates, perPullRequest, closed, approvals, agents, content }) {
	return [
		...rates.map((rate) => obstacleWords([rate])),
		...perPullRequest === null ? [] : [`at most ${perPullRequest} posts of one account in one pull request`],
		...closed === null || closed.quiet.length === 0 ? [] : [`quiet hours, in ${closed.timezone}`],
		...(closed?.blackout ?? []).map(({ first, last }) => `nothing goes out from ${first} to ${last}`),
		...approvals === null ? [] : [`${approvals.count} people have to approve the pull request`],
		...agents.approvals === null ? [] : [`${agents.approvals.count} people have to approve what an agent proposes`],
		...agents.openProposals === null ? [] : [`at most ${agents.openProposals} pull requests of agents may be open at once`],
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
	const all = Object.keys(config.accounts);
	if (account !== void 0) requireAccount(account, all);
	const names = account === void 0 ? all : [account];
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

export { run };