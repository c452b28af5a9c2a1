import { d as plain, l as counted, r as settingOf, w as Failure, x as isError } from "./begin.js";
import { F as unsetCredentials, g as composeDoctor, nt as readConfig } from "./publishing.js";
import { n as status } from "./status.js";
import { t as validate } from "./validate.js";

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
	return [
		...checks,
		...accounts,
		push,
		...ledger,
		await checked("journals", () => journalsCheck(world))
	];
}
const ok = (message) => ({
	verdict: "ok",
	message,
	remedy: null
});
const warning = (message, remedy) => ({
	verdict: "warning",
	message,
	remedy
});
const fault = (message, remedy) => ({
	verdict: "fault",
	message,
	remedy
});
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
	const config = await readConfig(world.files, world.adapters).catch((error) => {
		if (error instanceof Failure) return null;
		throw error;
	});
	return Object.values(config?.accounts ?? {}).map((account) => {
		const unset = unsetCredentials(account, world);
		const names = Object.values(account.credentials).join(", ");
		const found = unset.length === 0 ? ok(`${names} is set; \`mergecast accounts check\` asks the platform`) : warning(`${unset.join(", ")} is not set here`, "To publish from here, export it; the workflow maps its secret.");
		return {
			name: `account ${account.name}`,
			...found
		};
	});
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

// src/entry/commands/doctor.ts
async function run(call) {
	const checks = await diagnose(await composeDoctor(settingOf(call)));
	const count = (verdict) => checks.filter((check) => check.verdict === verdict).length;
	const ok = count("fault") === 0;
	return {
		exit: ok ? 0 : 1,
		document: {
			version: 1,
			ok,
			checks
		},
		text: [
			...checks.flatMap((check) => checkLines(check, call.palette)),
			"",
			`${counted(count("fault"), "fault")}, ${counted(count("warning"), "warning")}`
		].join("\n")
	};
}
function checkLines({ name, verdict, message, remedy }, palette) {
	const colour = {
		ok: palette.green,
		warning: palette.yellow,
		fault: palette.red
	}[verdict];
	return [`${colour(verdict.padEnd(7))} ${palette.bold(plain(name))}  ${plain(message)}`, ...remedy === null ? [] : [`        ${palette.dim("→")} ${plain(remedy)}`]];
}

export { run };