import { $t as renewalOf, B as Sessions, Bt as readConfig, F as TokenStore, H as requireBranch, Nt as requireAccount, P as TokenKeeper, St as writeTokenState, V as barWords, X as grantOf, b as composePublishing, ct as redacted, ft as unfitCredentials, it as DestinationKeeper, mt as isSet, nr as readPath, ot as platformContext, pt as unfitWords, rr as tokenFile, rt as LedgerWriter, ut as instant, xt as tokenStateAt } from "./publishing.js";
import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { t as readWorkflows } from "./read-workflows.js";
import { n as secretPlaces, t as secretCommand } from "./secret-places.js";
import { r as wordOf } from "./decision.js";

// src/pipeline/take-back.ts
async function takeBack(account, config, writer, world) {
	const adapter = await world.adapters.load(account.platform);
	const where = adapter.revocation?.where ?? null;
	const asked = await ask(account, adapter, config, writer, world);
	return {
		...redacted(asked, account, world),
		where
	};
}
const person = (message) => ({
	consent: "person",
	message
});
async function ask(account, adapter, config, writer, world) {
	const { name } = adapter;
	const unfit = unfitCredentials(account, world.environment);
	if (unfit.length > 0) return person(`${unfitWords(unfit)} here, so ${name} could not be asked`);
	const sessions = new Sessions();
	const destinations = new DestinationKeeper(config, writer, sessions, world);
	await destinations.clear([account]);
	const bar = sessions.barOf(account.name);
	if (bar !== null) return person(barWords(bar));
	const fault = await renewed(account, adapter, config, writer, sessions, destinations, world);
	if (fault !== null) return fault;
	const stray = sessions.barOf(account.name);
	if (stray !== null) return person(barWords(stray));
	if (adapter.revocation?.revoke === void 0) return person(`${name} takes no consent back from an app`);
	const answer = await adapter.revocation.revoke(platformContext(account, world, sessions));
	if ("fault" in answer) return answer.fault.outcome === "rejected" ? person(answer.fault.message) : {
		consent: "failed",
		message: answer.fault.message
	};
	if (answer.revoked) return {
		consent: "revoked",
		message: `${name} has taken the consent back`
	};
	return person(`${name} takes it back from no app with these credentials`);
}
async function renewed(account, adapter, config, writer, sessions, destinations, world) {
	const { name } = adapter;
	if (renewalOf(account, adapter) === null) return null;
	const stateNow = () => tokenStateAt(writer.branch, writer.ledger.tip, account.name);
	const before = await stateNow();
	if (before?.grant === grantOf(account, adapter, world.environment) && before.disconnected !== void 0) return before.disconnected.revoked ? {
		consent: "ended",
		message: `the consent was over on ${before.disconnected.at}`
	} : person("the tokens were deleted before, so there is nothing to ask with");
	await new TokenKeeper(config, writer, sessions, destinations, world).ensure([account], "use");
	const fault = sessions.faultOf(account.name);
	if (fault === null) return null;
	if ((await stateNow())?.refused_at != null) return {
		consent: "ended",
		message: `${name} takes the consent no longer`
	};
	return fault.outcome === "rejected" ? person(fault.message) : {
		consent: "failed",
		message: fault.message
	};
}

// src/pipeline/disconnect.ts
const mostRounds = 20;
async function disconnect(name, word, world) {
	const config = await readConfig(world.files, world.adapters);
	requireAccount({
		post: "",
		account: name
	}, config.accounts);
	const account = config.accounts[name];
	const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch), "checkpoint");
	const { where, ...told } = await takeBack(account, config, writer, world);
	const known = {
		account: name,
		platform: account.platform,
		where,
		...told,
		credentials: secretsOf(account, config)
	};
	const credentials = known.credentials.map((each) => ({
		...each,
		isSet: isSet(each.variable, world.environment)
	}));
	if (told.consent === "failed") return {
		...known,
		credentials,
		deleted: [],
		deletedHere: false,
		record: null
	};
	try {
		const forgotten = await forget(account, told.consent !== "person", word, config, writer, world);
		return {
			...known,
			credentials,
			...forgotten
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const state = `${told.message}. What is stored of ${name} is still there, and nothing is written down yet.`;
		const remedy = `${error.remedy} Then run \`mergecast accounts disconnect ${name}\` again.`;
		throw new Failure(error.code, error.message, {
			remedy,
			state,
			cause: error
		});
	}
}
function secretsOf({ name, credentials }, { accounts }) {
	const others = Object.values(accounts).filter((other) => other.name !== name);
	return [...new Set(Object.values(credentials))].map((variable) => ({
		variable,
		neededBy: others.filter((other) => Object.values(other.credentials).includes(variable)).map((other) => other.name)
	}));
}
async function forget(account, revoked, word, config, writer, world) {
	const adapter = await world.adapters.load(account.platform);
	const grant = grantOf(account, adapter, world.environment);
	for (let round = 0; round < mostRounds; round += 1) {
		const before = await tokenStateAt(writer.branch, writer.ledger.tip, account.name);
		const deleted = await sealedOf(account, writer);
		const record = {
			at: instant(world.clock.now()),
			...word,
			revoked
		};
		const earlier = stillHolding(before, grant, revoked, writer.ledger.heads.get(account.name)?.at ?? null);
		const state = disconnectedState(account, before, grant, earlier ?? record);
		const files = new Map(deleted.map((path) => [path, null]));
		files.set(tokenFile(account.name), writeTokenState(state));
		const isDone = earlier !== null && deleted.length === 0;
		const message = `Disconnect ${account.name}`;
		if (isDone || await writer.writeBeside(files, message) === "written") return {
			deleted,
			deletedHere: await new TokenStore(config.vault, world, writer).forgetLocal(account.name),
			record: earlier ?? record
		};
		await writer.refresh();
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times meanwhile`, { remedy: "Wait until they are over." });
}
async function sealedOf({ name }, { branch, ledger }) {
	if (ledger.tip === null) return [];
	return (await branch.listFolders(ledger.tip, [`ledger/${name}/sealed/`])).map(({ path }) => path).filter((path) => readPath(path)?.kind === "sealed");
}
function stillHolding(state, grant, revoked, lastUsed) {
	const earlier = state?.disconnected;
	if (earlier === void 0 || state === null || revoked && !earlier.revoked) return null;
	return (grant === null || state.grant === grant) && (lastUsed === null || lastUsed <= earlier.at) ? earlier : null;
}
function disconnectedState({ platform }, before, grant, disconnected) {
	const obtained = grant === null || before?.grant === grant ? before?.obtained_at ?? null : null;
	return {
		version: 1,
		platform,
		grant: grant ?? before?.grant ?? null,
		obtained_at: obtained,
		ends_at: null,
		scopes: null,
		claim: null,
		refused_at: null,
		disconnected
	};
}

// src/entry/commands/accounts-disconnect.ts
async function run(call) {
	const world = await composePublishing(settingOf(call));
	try {
		const done = await disconnect(call.arguments[0], wordOf(call), world);
		const exit = done.consent === "person" || done.consent === "failed" ? 1 : 0;
		const { jobs } = readWorkflows(world.files);
		return {
			exit,
			document: documentOf(done, jobs),
			text: textOf(done, jobs, call.palette).join("\n")
		};
	} finally {
		await world.close();
	}
}
function documentOf({ deletedHere, record, credentials, ...done }, jobs) {
	const disconnected = record === null ? null : {
		at: record.at,
		who: record.who,
		why: record.why
	};
	const secrets = credentials.map(({ variable, isSet, neededBy }) => ({
		variable,
		set: isSet,
		needed_by: neededBy,
		places: secretPlaces(variable, jobs)
	}));
	return {
		version: 1,
		...done,
		deleted_here: deletedHere,
		disconnected,
		secrets
	};
}
function textOf(done, jobs, { bold, yellow }) {
	const { account, consent, where, record } = done;
	const message = plain(done.message);
	if (consent === "failed") return [
		`${bold(account)} is not disconnected: ${message}.`,
		"Nothing was deleted, since the tokens are needed to take the consent back. Run it again later.",
		...where === null ? [] : [`Or take it back yourself, and run it with the variables unset. ${where}`]
	];
	return [
		`${bold(account)} is disconnected since ${record.at}${record.who === null ? "" : ` by ${plain(record.who)}`}.`,
		consent === "person" ? yellow(`A person has to take the consent back: ${message}.`) : `${capital(message)}.`,
		...consent === "person" && where !== null ? [`  ${where}`] : [],
		deletedText(done),
		...secretsText(done, jobs),
		`Then take ${account} out of mergecast.yml. Until then its posts are refused, or go out as long as the platform takes what is set.`
	];
}
function deletedText({ deleted, deletedHere }) {
	const parts = [...deleted, ...deletedHere ? ["the tokens on this machine"] : []];
	if (parts.length === 0) return "Nothing of it is stored by Mergecast.";
	return `Deleted: ${parts.join(", ")}. Older commits of the ledger branch keep it, encrypted.`;
}
function secretsText({ credentials }, jobs) {
	const own = credentials.filter(({ neededBy }) => neededBy.length === 0);
	const shared = credentials.filter(({ neededBy }) => neededBy.length > 0);
	const set = own.filter(({ isSet }) => isSet).map(({ variable }) => variable);
	const places = own.flatMap(({ variable }) => secretPlaces(variable, jobs));
	const environments = [...new Set(places.flatMap(({ environment }) => environment ?? []))].map(plain).join(" and ");
	return [
		...own.length === 0 ? [] : ["Delete the secrets that only a person can delete:"],
		...places.map((place) => `  ${secretCommand("delete", place)}`),
		...environments === "" ? [] : [`The workflow publishes in the environment ${environments}; one that lies in the repository goes without --env.`],
		...set.length === 0 ? [] : [`${set.join(", ")} ${set.length === 1 ? "is" : "are"} set here as well.`],
		...shared.map(({ variable, neededBy }) => `${variable} stays: ${neededBy.join(", ")} needs it too.`)
	];
}
function capital(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

export { run };