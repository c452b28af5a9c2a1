import { N as issueCodes, P as Failure, g as gitOptions, i as settingOf, j as isError, p as plain, u as counted, x as openRepository } from "./begin.js";
import { B as object, G as string, P as int, k as array } from "./nouns.js";
import { $ as tokenChecks, Bt as readConfig, D as githubRepository, H as requireBranch, L as judgeVaultKey, O as personalToken, On as variablesOf$1, R as vaultKeyWords, _ as composeDoctor, b as composePublishing, et as fault, ft as unfitCredentials, nt as warning, pt as unfitWords, tt as ok, vn as freezesAt, wn as movingCredentials } from "./publishing.js";
import { t as status } from "./status.js";
import { t as validate } from "./validate.js";
import { n as plan } from "./plan.js";
import { t as openRepositorySecrets } from "./repository-secrets.js";
import { a as repositoryPath, i as jsonOf, o as unreadableAnswer, t as askGithub } from "./github-api.js";
import { n as daysLeft, t as checkAccounts } from "./check-accounts.js";
import { t as readWorkflows } from "./read-workflows.js";

// src/pipeline/doctor.ts
const oldestGit = "2.30";
async function diagnose(world) {
	const checks = [
		await checked("git", () => gitCheck(world)),
		await checked("repository", () => repositoryCheck(world)),
		await checked("posts", () => postsCheck(world))
	];
	const accounts = await credentialChecks(world);
	const push = await checked("push", () => pushCheck(world));
	const ledger = push.verdict === "fault" ? [] : [await checked("ledger", () => ledgerCheck(world))];
	if (push.verdict !== "fault") ledger.push(await checked("destinations", () => destinationsCheck(world)));
	if (push.verdict !== "fault") ledger.push(await checked("freeze", () => freezeCheck(world)));
	const journals = await checked("journals", () => journalsCheck(world));
	return [
		...checks,
		...accounts,
		...await vaultChecks(world),
		push,
		...ledger,
		journals,
		await checked("clock", () => clockCheck(world))
	];
}
async function lastCommitAt(world) {
	const { repository } = world;
	if (repository instanceof Failure) return null;
	const branches = [await repository.mainBranch(), (await knownConfig(world))?.ledgerBranch];
	return repository.newestCommitAt(branches.flatMap((branch) => branch ?? []));
}
async function knownConfig(world) {
	try {
		return await readConfig(world.files, world.adapters);
	} catch (error) {
		if (error instanceof Failure) return null;
		throw error;
	}
}
async function checked(name, look) {
	try {
		return {
			name,
			...await look()
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			name,
			...faultOf(error)
		};
	}
}
function faultOf({ message, issues, remedy }) {
	const first = issues[0];
	return first === void 0 ? fault(message, remedy) : fault(`${message}: ${first.message}`, `${first.remedy} \`mergecast validate\` shows every fault.`);
}
async function gitCheck(world) {
	const version = await world.gitVersion();
	return version.localeCompare(oldestGit, "en", { numeric: true }) < 0 ? fault(`git is ${version}`, `Install git ${oldestGit} or later.`) : ok(`git is ${version}`);
}
async function repositoryCheck({ repository }) {
	if (repository instanceof Failure) throw repository;
	return ok(repository.root);
}
async function postsCheck(world) {
	const { posts, issues } = await validate(world);
	const errors = issues.filter(isError).length;
	const message = `${posts} read; errors: ${errors}, warnings: ${issues.length - errors}`;
	if (errors > 0) return fault(message, "See each of them: `mergecast validate`.");
	return issues.length > 0 ? warning(message, "See each of them: `mergecast validate`.") : ok(message);
}
async function credentialChecks(world) {
	const config = await knownConfig(world);
	return Object.values(config?.accounts ?? {}).map((account) => {
		return {
			name: `account ${account.name}`,
			...credentialsFound(account, world)
		};
	});
}
function credentialsFound(account, { environment }) {
	const unfit = unfitCredentials(account, environment);
	const pasted = unfit.filter(({ code }) => code === "credential.pasted");
	if (pasted.length > 0) return fault(unfitWords(pasted), issueCodes["credential.pasted"].remedy);
	const names = Object.values(account.credentials).join(", ");
	if (unfit.length === 0) return ok(`${names} is set; \`mergecast accounts check\` asks the platform`);
	return warning(`${unfitWords(unfit)} here`, "To publish from here, export it; the workflow maps its secret.");
}
async function vaultChecks(world) {
	const vault = (await knownConfig(world))?.vault ?? null;
	if (vault === null) return [];
	const verdict = await judgeVaultKey(vault, world);
	const remedy = "Store the key of one of them under that name, or name its public part (`age-keygen -y`) in mergecast.yml; `mergecast accounts vault rotate` moves what is sealed from a key at hand to others.";
	return [{
		name: "vault",
		...{
			fit: () => ok(`${vault.identity} opens what is sealed to the recipients of the config`),
			unset: () => warning(`${vault.identity} is not set here`, "The workflow maps its secret; here it is needed to publish."),
			stranger: () => fault(vaultKeyWords(vault, "stranger"), remedy)
		}[verdict]()
	}];
}
async function destinationsCheck(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const { moving } = await movingCredentials(config, {
		branch,
		tip: await branch.fetch()
	}, world);
	const [first] = moving;
	if (first === void 0) return ok("each credential goes where it went before, or was never used");
	return fault(moving.map(({ message }) => message).join("; "), first.remedy);
}
async function freezeCheck(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const { all, accounts } = await freezesAt(branch, await branch.fetch());
	const names = all === null ? Object.keys(accounts) : ["all accounts"];
	if (names.length === 0) return ok("nobody has stopped the sending");
	return warning(`${names.join(", ")}: a person has stopped the sending`, "Let it go on with `mergecast thaw`.");
}
async function pushCheck(world) {
	const { repository } = world;
	if (repository instanceof Failure) throw repository;
	const { ledgerBranch } = await readConfig(world.files, world.adapters);
	return trialCheck(await (await repository.openCare(ledgerBranch)).tryPush(), ledgerBranch);
}
function trialCheck(trial, branch) {
	switch (trial.kind) {
		case "no-remote": return warning("there is no remote: the ledger will live in this clone alone", "Add one with `git remote add origin URL` before the first post goes out.");
		case "taken-back": return ok(`a push to ${branch} was tried, arrived, and was taken back`);
		case "stays": return warning(`a push to ${branch} arrived and could not be taken back: ${trial.message}`, "Nothing has to be done: the branch is there now, with an empty commit, and the first run goes on from it.");
		case "exists": return ok(`${branch} exists, last written ${trial.at} (${trial.commit.slice(0, 12)}); nothing was pushed`);
	}
}
async function ledgerCheck(world) {
	const { ledger, targets } = await status(world);
	const count = (state) => targets.filter((target) => target.state === state).length;
	const [doubts, open] = [count("unknown"), count("open")];
	const message = `${targets.length} targets on ${ledger}, ${doubts} in doubt, ${open} without an outcome yet`;
	if (doubts > 0) return warning(message, "See `mergecast status`; look at the account, then `mergecast resolve`.");
	return open > 0 ? warning(message, "Wait for the run that is under way, or run `mergecast publish` again.") : ok(message);
}
async function journalsCheck({ repository }) {
	if (repository instanceof Failure) throw repository;
	const count = repository.leftJournals.length;
	if (count === 0) return ok("no run ended before it had written down what it learnt");
	return warning(`${count} left by runs that ended early: what they learnt is here and not on the ledger yet`, "Run `mergecast publish`: it writes them down before it sends anything.");
}
const clockTolerance = 6e4;
async function clockCheck(world) {
	const now = world.clock.now();
	const latest = await lastCommitAt(world);
	const here = `it is ${text(now)} here`;
	if (latest === null || latest <= now + clockTolerance) return ok(here);
	return warning(`${here}, and the newest commit was made at ${text(latest)}: one of the two clocks is wrong`, "Set the clock of this machine by a time server; posts go out by it.");
}
function text(instant) {
	return new Date(instant).toISOString().replace(/\.\d+/, "");
}

// src/io/repository-workflows.ts
const listed = object({
	total_count: int(),
	workflows: array(object({
		path: string(),
		state: string()
	}))
});
const perPage = 100;
const needs = "The token needs the repository permission \"Actions: read\" (fine-grained) or the scope `repo` (classic).";
function openRepositoryWorkflows(place) {
	const describe = `the workflows of ${place.owner}/${place.name}`;
	return { async states() {
		const states = /* @__PURE__ */ new Map();
		for (let page = 1;; page += 1) {
			const path = `${repositoryPath(place)}/actions/workflows?per_page=${perPage}&page=${page}`;
			const read = listed.safeParse(jsonOf(await askGithub(place, {
				method: "GET",
				path,
				describe,
				needs
			})));
			if (!read.success) throw unreadableAnswer(describe);
			for (const { path: file, state } of read.data.workflows) states.set(file, state);
			if (read.data.workflows.length < perPage) return states;
		}
	} };
}

// src/entry/compose-host.ts
async function composeHost(setting, http) {
	const { environment, clock } = setting;
	try {
		const found = await openRepository(setting.cwd, gitOptions(setting));
		const place = {
			http,
			clock,
			...githubRepository(await found.remoteAddress(), environment),
			token: personalToken(environment)
		};
		return {
			secretsOf: (environment) => openRepositorySecrets(place, environment),
			workflows: openRepositoryWorkflows(place)
		};
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}

// src/entry/credential-checks.ts
const faultDays = 7;
const warnedDays = 30;
async function credentialEndChecks(world) {
	try {
		const config = await readConfig(world.files, world.adapters);
		const set = Object.entries(config.accounts).filter(([, account]) => unfitCredentials(account, world.environment).length === 0);
		const checked = await checkAccounts({
			...config,
			accounts: Object.fromEntries(set)
		}, world);
		const now = world.clock.now();
		return checked.map((account) => ({
			name: `credential ${account.account}`,
			...judge(account, now)
		}));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [{
			name: "credentials",
			...fault(error.message, error.remedy)
		}];
	}
}
function judge({ ok: works, message, credential, renewed }, now) {
	const remedy = "Make a new one, and store it under the same name; see the page of the platform.";
	if (!works) return fault(message, remedy);
	if (credential === null || credential.endsAt === null || renewed) return ok(message);
	const left = daysLeft(credential.endsAt, now);
	if (left < faultDays) return fault(message, remedy);
	return left < warnedDays ? warning(message, remedy) : ok(message);
}

// src/entry/workflows/host-checks.ts
async function hostChecks(host, config, files) {
	const { jobs } = readWorkflows(files);
	if (jobs.length === 0) return [];
	return [{
		name: "workflow on GitHub",
		...await orWarning(() => statesOf(host, jobs))
	}, {
		name: "secrets on GitHub",
		...await orWarning(() => secretsOf(host, config, jobs))
	}];
}
async function orWarning(look) {
	try {
		return await look();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return warning(error.message, error.remedy);
	}
}
async function statesOf({ workflows }, jobs) {
	const states = await workflows.states();
	const paths = [...new Set(jobs.map(({ file }) => file))];
	const [first] = paths.filter((path) => states.get(path)?.startsWith("disabled"));
	if (first !== void 0) {
		const why = states.get(first) === "disabled_inactivity" ? "because nothing happened for 60 days" : "by a person";
		return {
			...fault(`GitHub has stopped ${first}, ${why}`, "Enable it: `gh workflow enable`, or under Actions."),
			file: first
		};
	}
	const unknown = paths.filter((path) => !states.has(path));
	if (unknown.length === 0) return ok(`${paths.join(", ")} is active`);
	return warning(`GitHub does not know ${unknown.join(", ")} yet`, "Push it to the default branch.");
}
async function secretsOf(host, config, jobs) {
	const wanted = [...Object.values(config.accounts).flatMap(variablesOf$1), ...config.vault === null ? [] : [config.vault.identity]];
	const missing = /* @__PURE__ */ new Set();
	const looked = /* @__PURE__ */ new Set();
	for (const environment of new Set(jobs.map((job) => job.environment))) {
		const own = jobs.filter((job) => job.environment === environment);
		const mapped = wanted.flatMap((variable) => own.flatMap(({ variables }) => variables.get(variable)?.secret ?? []));
		const places = environment === null ? [null] : [environment, null];
		const names = /* @__PURE__ */ new Set();
		for (const secrets of places.map((place) => host.secretsOf(place))) {
			looked.add(secrets.describe);
			for (const name of await secrets.names()) names.add(name);
		}
		for (const name of mapped) if (!names.has(name)) missing.add(name);
	}
	const where = [...looked].join(", nor of ").replaceAll("nor of the secrets of", "nor of those of");
	if (missing.size === 0) return ok(`each that a workflow maps is one of ${where.replaceAll(", nor of", " or of")}`);
	const remedy = "Store it with `gh secret set` (with `--env NAME` for an environment), unless it is one of the organization.";
	return warning(`${[...missing].sort().join(", ")} ${missing.size === 1 ? "is" : "are"} none of ${where}`, remedy);
}

// src/entry/workflows/comment-checks.ts
function linkCheck({ file, line, name, asking }) {
	const where = `the job ${name}`;
	const missing = asking === null ? [] : missingRights(asking);
	if (missing.length === 0) return ok(`${where} may write the links into the pull request`);
	const message = `${where} finds the pull request that brought a post, and may not ${missing.length === 2 ? "write the links into it, nor see what was reviewed" : cannotBy[missing[0]]}`;
	return {
		...warning(message, `Add \`${missing.join(", ")}\` to its permissions.`),
		file,
		line
	};
}
const writing = "pull-requests: write";
const reading = "actions: read";
const cannotBy = {
	[writing]: "write the links into it",
	[reading]: "see what was reviewed there"
};
function commentChecks({ reviews, comments }) {
	if (reviews.length === 0) return [];
	const [job] = comments;
	if (job === void 0) return [{
		name: "comment",
		...warning("no workflow on `workflow_run` puts what a pull request would change into a comment there", "Write it with `mergecast init`; the summary of the run has it.")
	}];
	const place = {
		file: job.file,
		line: job.line
	};
	return [{
		name: "comment",
		...danger(job) ?? deafness(job, reviews) ?? lack(job) ?? fine(job),
		...place
	}];
}
function danger({ name, checksOutHead }) {
	if (!checksOutHead) return null;
	const message = `the job ${name} may write to pull requests, and checks out what a stranger put into one`;
	return fault(message, "Take that step out: the Action needs no checkout to comment.");
}
function deafness({ name, listensTo }, reviews) {
	if (reviews.some((review) => listensTo.includes(review.name))) return null;
	const names = reviews.map((review) => JSON.stringify(review.name)).join(", ");
	return fault(`the job ${name} is told of no workflow that reviews`, `Write ${names} under \`workflow_run: workflows\`.`);
}
function lack({ name, permissions }) {
	const missing = missingRights(permissions);
	if (missing.length === 0) return null;
	return fault(`the job ${name} may not do what a comment needs`, `Add \`${missing.join(", ")}\` to its permissions.`);
}
function missingRights(granted) {
	return [...isEnough(granted["pull-requests"], ["write"]) ? [] : [writing], ...isEnough(granted.actions, ["read", "write"]) ? [] : [reading]];
}
function isEnough(granted, enough) {
	return granted === "unsaid" || enough.includes(granted);
}
function fine({ file, name }) {
	return ok(`${file} comments on pull requests in the job ${name}`);
}

// src/entry/workflows/workflow-checks.ts
function workflowChecks({ files, config, now, lastCommitAt }) {
	const workflows = readWorkflows(files);
	const checks = [{
		name: "workflow",
		...presence(workflows)
	}];
	const { jobs, unread } = workflows;
	if (jobs.length === 0) return checks;
	checks.push(...unread.map((each) => ({
		name: "workflow",
		...unreadable(each)
	})));
	checks.push({
		name: "permissions",
		...worst(jobs.map(permissionsOf))
	}, {
		name: "concurrency",
		...worst(jobs.map(concurrencyOf))
	}, {
		name: "schedule",
		...schedule(jobs, now, lastCommitAt)
	}, ...commentChecks(workflows), {
		name: "links",
		...worst(jobs.map(linkCheck))
	});
	return config === null ? checks : [...checks, ...secrets(config, jobs)];
}
function presence({ jobs, unread }) {
	const [first] = unread;
	if (jobs.length > 0) return ok(jobs.map(({ file, name }) => `${file} publishes in the job ${name}`).join("; "));
	if (first !== void 0) return unreadable(first);
	return warning("no workflow under .github/workflows (or .forgejo, .gitea) publishes with the Action: nothing goes out by itself", "Write it with `mergecast init`, or run `mergecast publish` yourself.");
}
function unreadable({ file, message }) {
	return {
		...warning(`${file} cannot be read: ${message}`, "Mend the file; GitHub may not read it either."),
		file
	};
}
function permissionsOf(job) {
	const where = `the job ${job.name}`;
	const place = {
		file: job.file,
		line: job.line
	};
	if (job.contents === "write") return ok(`${where} may write contents, which pushing the ledger needs`);
	if (job.hasOwnToken) return ok(`${where} is given a token of its own to push with`);
	const remedy = "Write `permissions: { contents: write }` into the job.";
	if (job.contents === "unsaid") {
		const message = `${where} says no permissions, so the setting of the repository decides whether it may push`;
		return {
			...warning(message, remedy),
			...place
		};
	}
	return {
		...fault(`${where} may not push the ledger: its contents permission is ${job.contents}`, remedy),
		...place
	};
}
function concurrencyOf(job) {
	const where = `the job ${job.name}`;
	const place = {
		file: job.file,
		line: job.line
	};
	if (job.concurrency === null) {
		const message = `${where} has no concurrency group: two runs at once keep each other off by the ledger alone`;
		return {
			...warning(message, "Add `concurrency: { group: mergecast-publish }` to the job."),
			...place
		};
	}
	if (!job.concurrency.cancels) return ok(`${where} waits for the run before it`);
	const message = `a newer run cancels ${where} while it is sending, which leaves posts in doubt`;
	return {
		...warning(message, "Set `cancel-in-progress: false`."),
		...place
	};
}
const day = 864e5;
const idleDays = 60;
const warnedFromDays = 53;
function schedule(jobs, now, lastCommitAt) {
	const scheduled = jobs.find((job) => job.schedules.length > 0);
	if (scheduled === void 0) return {
		...warning("no workflow runs by a schedule: a post with a publish_at waits for the next push", "Add `schedule: [{ cron: '17,47 * * * *' }]` under `on:`."),
		file: jobs[0].file
	};
	const { file } = scheduled;
	const broken = scheduled.schedules.find(({ cron }) => !isCron(cron));
	if (broken !== void 0) return {
		...fault("a schedule is no cron line of five fields, so GitHub refuses the workflow", "Write it as `cron: '17,47 * * * *'`."),
		file,
		line: broken.line
	};
	return {
		...liveliness(scheduled.schedules.map(({ cron }) => cron).join(", "), now, lastCommitAt),
		file,
		line: scheduled.schedules[0].line
	};
}
function liveliness(crons, now, lastCommitAt) {
	if (lastCommitAt === null) return ok(`it runs at ${crons}`);
	const idle = Math.floor((now - lastCommitAt) / day);
	const last = `the last commit that this clone knows of was made ${idle} days ago`;
	if (idle < warnedFromDays) return ok(`it runs at ${crons}; ${last}`);
	const remedy = "Push a commit, and see under Actions that the workflow is enabled. In a private repository nothing has to be done.";
	if (idle >= idleDays) return fault(`${last}: in a public repository GitHub has stopped the schedule, which it does after 60`, remedy);
	const end = new Date(lastCommitAt + idleDays * day).toISOString().slice(0, 10);
	return warning(`${last}: in a public repository GitHub stops the schedule on ${end}`, remedy);
}
function isCron(cron) {
	return /^\S+(?:\s+\S+){4}$/.test(cron.trim()) && /^[\d\s*,/A-Za-z-]+$/.test(cron);
}
function secrets(config, jobs) {
	const wanted = variablesOf(config);
	const amiss = wanted.flatMap((variable) => {
		const found = secretOf(variable, jobs);
		return found === null ? [] : [{
			name: `secret ${variable.name}`,
			...found
		}];
	});
	if (amiss.length > 0) return amiss;
	const names = wanted.map(({ name }) => name).join(", ");
	return [{
		name: "secrets",
		...ok(names === "" ? "the config names none" : `a workflow maps ${names}`)
	}];
}
function variablesOf(config) {
	const wanted = /* @__PURE__ */ new Map();
	for (const account of Object.values(config.accounts)) for (const [key, name] of Object.entries(account.credentials)) {
		const line = config.positionOf([
			"accounts",
			account.name,
			"credentials",
			key
		])?.line ?? null;
		if (!wanted.has(name)) wanted.set(name, {
			name,
			owner: `the account ${account.name}`,
			line
		});
	}
	if (config.vault !== null) {
		const line = config.positionOf(["vault", "identity"])?.line ?? null;
		wanted.set(config.vault.identity, {
			name: config.vault.identity,
			owner: "the vault",
			line
		});
	}
	return [...wanted.values()];
}
function secretOf({ name, owner, line }, jobs) {
	for (const { file, variables } of jobs) {
		const variable = variables.get(name);
		if (variable?.from !== "text") continue;
		const message = `the workflow holds a value for ${name} itself, which everybody who reads the repository has`;
		const remedy = `Replace the secret, store the new one in the repository, and map it: \`${mapping(name)}\`.`;
		return {
			...fault(message, remedy),
			file,
			line: variable.line
		};
	}
	if (jobs.some(({ variables }) => variables.get(name)?.from === "expression")) return null;
	const { file, line: step, mayExport } = jobs.find((job) => job.mayExport) ?? jobs[0];
	const place = {
		file: "mergecast.yml",
		line
	};
	const remedy = `Add \`${mapping(name)}\` under \`env:\` of the step in ${file}${step === null ? "" : `, line ${step}`}.`;
	const message = `${owner} needs ${name}, and no workflow maps it`;
	if (!mayExport) return {
		...fault(message, remedy),
		...place
	};
	return {
		...warning(`${message}; a step before may set it, which cannot be seen here`, remedy),
		...place
	};
}
function mapping(name) {
	return `${name}: $\{{ secrets.${name} }}`;
}
const order = [
	"fault",
	"warning",
	"ok"
];
function worst(found) {
	return [...found].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
}

// src/entry/commands/doctor.ts
async function run(call) {
	const checks = await allChecks(call);
	const count = (verdict) => checks.filter((check) => check.verdict === verdict).length;
	const ok = count("fault") === 0;
	return {
		exit: ok ? 0 : 1,
		document: {
			version: 1,
			ok,
			checks: checks.map((check) => ({
				file: null,
				line: null,
				...check
			}))
		},
		text: [
			...checks.flatMap((check) => checkLines(check, call.palette)),
			"",
			`${counted(count("fault"), "fault")}, ${counted(count("warning"), "warning")}`
		].join("\n")
	};
}
async function allChecks(call) {
	const world = await composeDoctor(settingOf(call));
	const checks = await diagnose(world);
	const config = await knownConfig(world);
	const facts = {
		files: world.files,
		config,
		now: world.clock.now()
	};
	const canRead = checks.some(({ name, verdict }) => name === "ledger" && verdict !== "fault");
	const tokens = config !== null && canRead ? await keptTokens(config, world) : [];
	const workflows = workflowChecks({
		...facts,
		lastCommitAt: await lastCommitAt(world)
	});
	const asked = call.options.ask === true && config !== null ? await ask(call, config) : [];
	return [
		...checks,
		...tokens,
		...workflows,
		...asked
	];
}
async function keptTokens(config, world) {
	const branch = await world.openBranch(config.ledgerBranch);
	if (branch === null) return [];
	const found = await tokenChecks(config, {
		branch,
		tip: await branch.fetch()
	}, world.clock.now(), world);
	const queued = await queueChecks(world);
	return [...found.map(({ account, ...check }) => ({
		name: `tokens ${account}`,
		...check
	})), ...queued];
}
async function queueChecks(world) {
	try {
		const { issues } = await plan(world);
		return issues.filter(({ code }) => code === "credential.ending").map(({ message, remedy }) => ({
			name: "queue",
			...warning(message, remedy)
		}));
	} catch (error) {
		if (error instanceof Failure) return [];
		throw error;
	}
}
async function ask(call, config) {
	const setting = settingOf(call);
	const world = await composePublishing(setting);
	try {
		const host = await composeHost(setting, world.http);
		const hosted = host instanceof Failure ? [notAsked(host)] : await hostChecks(host, config, world.files);
		return [...await credentialEndChecks(world), ...hosted];
	} finally {
		await world.close();
	}
}
function notAsked({ message }) {
	return {
		name: "GitHub",
		...ok(`not asked: ${message}`)
	};
}
function checkLines({ name, verdict, message, remedy, file, line }, palette) {
	const colour = {
		ok: palette.green,
		warning: palette.yellow,
		fault: palette.red
	}[verdict];
	const place = verdict === "ok" || file == null ? "" : palette.dim(`${plain([file, ...line ? [line] : []].join(":"))}: `);
	return [`${colour(verdict.padEnd(7))} ${palette.bold(plain(name))}  ${place}${plain(message)}`, ...remedy === null ? [] : [`        ${palette.dim("→")} ${plain(remedy)}`]];
}

export { run };