import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { $t as renewalOf, B as Sessions, Bt as readConfig, En as originOf, Et as isOver, F as TokenStore, G as keepConnectedEnd, I as hostOf, L as judgeVaultKey, R as vaultKeyWords, St as writeTokenState, Tn as namedPlace, V as barWords, Y as grantBy, _t as secretValue, bt as readTokenState, ht as judgeSecret, it as DestinationKeeper, lt as redactor, ot as platformContext, rr as tokenFile, rt as LedgerWriter, st as learnSecrets, ut as instant } from "./publishing.js";
import { n as readPasted, t as knownForms } from "./pasted-value.js";
import { t as composeConnecting } from "./compose-connecting.js";
import { n as secretPlaces, r as shellWord, t as secretCommand } from "./secret-places.js";
import { t as readWorkflows } from "./read-workflows.js";
import { createHash, timingSafeEqual } from "node:crypto";

// src/pipeline/ask-credential.ts
const mostTries$1 = 3;
async function askCredential(asked, known, prompt) {
	prompt.tell(`${asked.title}: ${asked.where}`);
	const question = `${asked.title}${asked.isOptional ? " (Enter for none)" : ""}:`;
	for (let tries = 1;; tries += 1) {
		const raw = await ask(question, asked.isSecret, prompt);
		if (asked.isOptional && raw.trim() === "") return void 0;
		const read = readPasted(raw, asked, known);
		if ("value" in read) {
			if (read.taken !== null) prompt.tell(`  ${read.taken}`);
			return read.value;
		}
		const message = `${asked.title}: ${read.fault}`;
		if (!prompt.isPerson || tries === mostTries$1) throw new Failure("connect.value", message, {
			remedy: read.remedy,
			state: "Nothing was stored."
		});
		prompt.tell(`  ${message}. ${read.remedy}`);
	}
}
async function ask(question, isSecret, prompt) {
	const raw = await prompt.ask(question, isSecret);
	if (raw !== null) return raw;
	throw new Failure("connect.value", `${question} nothing came`, {
		remedy: "Run it on a terminal, or give the answers on standard input, one a line, in the order of the questions.",
		state: "Nothing was stored."
	});
}

// src/pipeline/connecting.ts
function contextWith(account, credentials, world) {
	const sessions = new Sessions();
	sessions.clear(account.name);
	sessions.useTokens(account.name, credentials);
	const context = platformContext(account, world, sessions);
	const given = Object.entries(context.credentials).filter(([, value]) => value !== "");
	return {
		...context,
		credentials: Object.fromEntries(given)
	};
}
function refused(account, fault, world, secrets) {
	learnSecrets(account, secrets, world);
	const remedy = fault.outcome === "rejected" ? "Sign in as the account that mergecast.yml names, look at what was pasted, or correct the config; then run the command again." : "Run the command again; a consent has to be given anew.";
	return new Failure("connect.refused", redactor(account, world)(fault.message), {
		remedy,
		state: "Nothing was stored."
	});
}

// src/pipeline/redirect-answer.ts
const begin = "Run the command again, and use only the page that it opens.";
function codeOf(query, state) {
	if (!isOnly(query, "state") || !isSame(query.get("state"), state)) throw new Failure("connect.redirect", "the answer is not to the question that was asked: its state is another one", {
		remedy: begin,
		state: "Nothing was exchanged or stored."
	});
	const error = query.get("error");
	if (error !== null) {
		const words = [error, query.get("error_description")].filter(Boolean).join(": ");
		throw new Failure("connect.refused", `the consent was not given (${shown(words)})`, {
			remedy: "Run the command again, and allow what it lists; what is not allowed cannot be published.",
			state: "Nothing was stored."
		});
	}
	if (!isOnly(query, "code")) throw new Failure("connect.redirect", "the answer has no code", {
		remedy: begin,
		state: "Nothing was stored."
	});
	return query.get("code");
}
function pastedQuery(pasted, redirectUri) {
	const address = URL.canParse(pasted.trim()) ? new URL(pasted.trim()) : null;
	const expected = new URL(redirectUri);
	return address?.origin === expected.origin && address.pathname === expected.pathname ? address.searchParams : null;
}
function isOnly(query, name) {
	const [value, ...more] = query.getAll(name);
	return value !== void 0 && value !== "" && more.length === 0;
}
function isSame(given, expected) {
	const digest = (text) => createHash("sha256").update(text).digest();
	return timingSafeEqual(digest(given), digest(expected));
}
function shown(words) {
	return words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").slice(0, 200);
}

// src/pipeline/consent.ts
async function consent(account, connection, options, known, world) {
	const client = await clientOf(account, connection, known, world);
	const way = await openWay(connection, options, world);
	try {
		const request = makeRequest(way.redirectUri, wantedRights(connection, account, options), world);
		learnSecrets(account, [request.verifier], world);
		const { context, app } = await register(account, connection, contextWith(account, client, world), request, world);
		await show(connection.authorize(context, request), account, connection, options, world);
		const code = await way.codeFor(request);
		const answer = await connection.exchange(context, request, code);
		if ("fault" in answer) throw refused(account, answer.fault, world, [code]);
		return {
			granted: answer.granted,
			client: {
				...client,
				...app
			}
		};
	} finally {
		await way.close();
	}
}
async function clientOf(account, { client }, known, world) {
	const named = client.filter(({ credential }) => Object.hasOwn(account.credentials, credential));
	const values = {};
	for (const asked of client) {
		const isNamed = named.includes(asked);
		if (asked.isOptional && !isNamed && named.length > 0) continue;
		const variable = account.credentials[asked.credential];
		const value = (variable === void 0 ? void 0 : secretValue(variable, world)) ?? await askCredential({
			...asked,
			isOptional: asked.isOptional === true && !isNamed
		}, known, world.prompt);
		if (value !== void 0) values[asked.credential] = value;
	}
	return values;
}
async function register(account, { register: makeApp }, context, request, world) {
	if (makeApp === void 0) return {
		context,
		app: {}
	};
	const answer = await makeApp(context, request);
	if ("fault" in answer) throw refused(account, answer.fault, world, []);
	learnSecrets(account, Object.values(answer.credentials), world);
	const app = answer.credentials;
	return {
		context: {
			...context,
			credentials: {
				...context.credentials,
				...app
			}
		},
		app
	};
}
async function openWay(connection, options, world) {
	const { redirect, shownCode } = connection;
	if (redirect.kind === "page") return pastedWay(await pageOf(options, world), world);
	if (options.isBrowserHere) return loopbackWay(redirect.host, options.port, world);
	return shownCode === void 0 ? pastedWay(`http://${redirect.host}:${options.port}/callback`, world) : shownWay(shownCode, world);
}
async function loopbackWay(host, port, world) {
	const listener = await world.redirects.listen({
		host,
		port
	});
	return {
		redirectUri: listener.uri,
		codeFor: async ({ state }) => codeOf(await next(listener.next(world.signal)), state),
		close: () => listener.close()
	};
}
function next(query) {
	return query.catch((cause) => {
		throw new Failure("connect.redirect", "stopped before the answer came", {
			remedy: "Run the command again.",
			state: "Nothing was stored.",
			cause
		});
	});
}
function pastedWay(redirectUri, { prompt }) {
	return {
		redirectUri,
		codeFor: async ({ state }) => {
			prompt.tell(`After that the browser goes to ${redirectUri}?…, which need not load. Copy its whole address.`);
			const pasted = await ask("The address:", true, prompt);
			const query = pastedQuery(pasted, redirectUri);
			if (query !== null) return codeOf(query, state);
			throw new Failure("connect.redirect", `what was pasted is no address that begins with ${redirectUri}`, {
				remedy: "Run the command again, and copy the address of the page on which the browser ends, with all that follows the \"?\".",
				state: "Nothing was stored."
			});
		},
		close: async () => {}
	};
}
function shownWay(redirectUri, { prompt }) {
	const code = {
		title: "Code",
		where: "the page shows it once you have allowed it.",
		isSecret: true
	};
	return {
		redirectUri,
		codeFor: async () => await askCredential(code, [], prompt),
		close: async () => {}
	};
}
async function pageOf({ redirect }, { prompt }) {
	prompt.tell("Redirect address: one of those that stand on the page of your app; any https page of yours will do.");
	const written = redirect ?? (await ask("Redirect address:", false, prompt)).trim();
	if (URL.canParse(written) && new URL(written).protocol === "https:" && new URL(written).hash === "") return written;
	throw new Failure("connect.value", `the redirect address ${written} is no https address`, {
		remedy: "Copy it as it stands on the page of the app, letter by letter.",
		state: "Nothing was stored."
	});
}
function wantedRights(connection, account, { hasExtras }) {
	return connection.rights(account).filter(({ isExtra }) => hasExtras || !isExtra);
}
function makeRequest(redirectUri, rights, { random }) {
	const word = () => Buffer.from(random.bytes(32)).toString("base64url");
	return {
		redirectUri,
		scopes: rights.map(({ scope }) => scope),
		state: word(),
		verifier: word()
	};
}
async function show(url, account, connection, options, { prompt, browser }) {
	prompt.tell(`Sign in as the account that ${account.name} stands for. The page asks to allow:`);
	const wanted = wantedRights(connection, account, options);
	for (const { scope, why } of wanted) prompt.tell(`  ${scope}  ${why}`);
	const left = connection.rights(account).filter((right) => !wanted.includes(right));
	for (const { scope, why } of left) prompt.tell(`It does not ask for ${scope} (${why}): --extra-rights does.`);
	const isOpen = options.isBrowserHere && await browser.open(url);
	prompt.tell(isOpen ? "It opens in your browser; else open it yourself:" : "Open it in your browser:");
	prompt.tell(`  ${url}`);
}

// src/pipeline/connect-account.ts
async function connectAccount(account, options, world) {
	const adapter = await world.adapters.load(account.platform);
	const known = knownForms(await Promise.all(world.adapters.ids.map((id) => world.adapters.load(id))));
	const connection = connectionFor(account, adapter, options);
	const { given, granted } = connection === null ? {
		given: await paste(account, adapter, known, world),
		granted: null
	} : await consented(account, connection, options, known, world);
	learnSecrets(account, Object.values(given), world);
	const { identity, notes } = await identify(account, adapter, given, world);
	return {
		identity,
		credentials: given,
		values: valuesOf(account, given, world),
		granted,
		notes: [
			...notes,
			...connection === null ? [] : untickedNotes(wantedRights(connection, account, options), granted),
			...connection === null ? [] : appNotes(account, connection)
		]
	};
}
function connectionFor(account, { connection }, { isPasted }) {
	if (connection === void 0 || isPasted) return null;
	const { gives, registers = [], client } = connection;
	const had = [
		...gives,
		...registers,
		...client.map(({ credential }) => credential)
	];
	return Object.keys(account.credentials).every((name) => had.includes(name)) ? connection : null;
}
async function consented(account, connection, options, known, world) {
	const { granted, client } = await consent(account, connection, options, known, world);
	const given = {
		...client,
		...granted.credentials
	};
	const lacking = Object.keys(account.credentials).filter((name) => !Object.hasOwn(given, name));
	if (lacking.length === 0) return {
		given,
		granted
	};
	throw new Failure("connect.refused", `the consent gave no ${lacking.join(", ")}`, {
		remedy: `The app may not be approved for it. Name ${Object.keys(granted.credentials).join(", ")} in the account's credentials in its place.`,
		state: "Nothing was stored."
	});
}
async function paste(account, adapter, known, { prompt }) {
	const given = {};
	for (const name of Object.keys(account.credentials)) {
		const kind = adapter.credentials[name];
		prompt.tell(`It needs: ${kind.scopes.join(", ")}`);
		given[name] = await askCredential({
			...kind,
			isSecret: true
		}, known, prompt);
	}
	return given;
}
async function identify(account, adapter, given, world) {
	if (adapter.check === void 0) return {
		identity: null,
		notes: [`${adapter.name} cannot be asked who it is`]
	};
	const answer = await adapter.check(contextWith(account, given, world));
	if ("fault" in answer) {
		const { fault } = answer;
		if (fault.outcome === "rejected") throw refused(account, fault, world, []);
		return {
			identity: null,
			notes: [`it could not be asked who it is (${redactor(account, world)(fault.message)}); \`mergecast accounts check\` asks again`]
		};
	}
	const missing = answer.credential?.missing ?? [];
	if (missing.length === 0) return {
		identity: answer,
		notes: []
	};
	throw new Failure("connect.refused", `it is ${answer.name}, and publishing needs ${missing.join(", ")} as well`, {
		remedy: "Run the command again, and allow all that it lists.",
		state: "Nothing was stored."
	});
}
function valuesOf(account, given, { environment }) {
	return Object.entries(account.credentials).map(([name, variable]) => ({
		variable,
		value: given[name]
	})).filter(({ variable, value }) => judgeSecret(variable, environment, (set) => set === value) !== true);
}
function appNotes({ name, credentials }, { registers = [] }) {
	const lacking = registers.filter((credential) => !Object.hasOwn(credentials, credential));
	if (lacking.length === 0) return [];
	return [`the app that was made for this consent is kept nowhere, so that \`accounts disconnect ${name}\` cannot take the consent back for you; for that, name ${lacking.join(" and ")} in the credentials of the account and connect it again`];
}
function untickedNotes(wanted, granted) {
	const scopes = granted?.scopes ?? null;
	if (scopes === null) return [];
	const has = (scope) => scopes.some((each) => each === "*" || scope === each || scope.startsWith(`${each}:`));
	return wanted.filter(({ scope }) => !has(scope)).map(({ scope, why }) => `it may not ${scope}: ${why}`);
}

// src/pipeline/connect-destination.ts
async function clearDestination(account, config, world) {
	const adapter = await world.adapters.load(account.platform);
	const { place } = namedPlace(account, adapter, world.endpoints);
	if (place === null) return {
		origin: originOf(account, place, world.endpoints),
		pin: async () => {}
	};
	const branch = await world.openBranch(config.ledgerBranch);
	const writer = branch === null ? null : await LedgerWriter.open(branch, "checkpoint");
	const sessions = new Sessions();
	const keeper = new DestinationKeeper(config, writer, sessions, world);
	await keeper.clear([account]);
	const bar = sessions.barOf(account.name);
	if (bar === null) return {
		origin: keeper.originOf(account),
		pin: () => keeper.settle()
	};
	throw new Failure("connect.refused", barWords(bar), {
		remedy: `If that is meant, run \`mergecast accounts approve ${account.name}\` first; if not, change mergecast.yml back.`,
		state: "Nobody was asked for anything.",
		issues: "issues" in bar ? bar.issues : []
	});
}

// src/pipeline/keep-connected.ts
const mostTries = 20;
async function keepConnected(account, granted, renewal, config, branch, world) {
	const writer = await LedgerWriter.open(branch, "checkpoint");
	const store = new TokenStore(config.vault, world, writer);
	const kept = keptOf(account, granted, renewal, world.clock.now());
	const { version, platform, grant, obtained_at, ends_at, scopes } = kept;
	const state = {
		version,
		platform,
		grant,
		obtained_at,
		ends_at,
		scopes,
		claim: null,
		refused_at: null
	};
	for (let tries = 0; tries < mostTries; tries += 1) {
		await requireFree(account, writer, world);
		const files = new Map([...await store.keep(kept), [tokenFile(account.name), writeTokenState(state)]]);
		if (await writer.writeBeside(files, `Keep the tokens of ${account.name}`) === "written") {
			await store.settle(account.name);
			return;
		}
		await writer.refresh();
	}
	throw new Failure("git.lock-lost", `runs moved the ledger ${mostTries} times while this one tried to write`, { remedy: "Run again." });
}
function keptOf(account, granted, renewal, now) {
	return {
		version: 1,
		account: account.name,
		platform: account.platform,
		grant: grantBy(account, granted.credentials[renewal.consent] ?? ""),
		origin: granted.origin,
		host: hostOf(granted.origin ?? renewal.origin),
		obtained_at: instant(now),
		ends_at: instant(granted.endsAt),
		scopes: granted.scopes === null ? null : [...granted.scopes],
		credentials: granted.credentials
	};
}
async function requireFree({ name }, writer, { clock, run }) {
	const { tip } = writer.ledger;
	const [bytes = null] = tip === null ? [] : await writer.branch.readFiles(tip, [tokenFile(name)]);
	const claim = bytes === null ? null : readTokenState(bytes)?.claim ?? null;
	if (claim === null || isOver(claim, clock.now(), run)) return;
	throw new Failure("connect.refused", `a run renews the tokens of ${name} right now`, {
		remedy: `Run again after ${claim.lease_until}.`,
		state: "Nothing was stored."
	});
}

// src/pipeline/store-connected.ts
const stores = [
	"print",
	"repository",
	"environment",
	"vault"
];
function usualStore(account, adapter, config) {
	return { store: config.vault !== null && renewalOf(account, adapter) !== null ? "vault" : "print" };
}
async function strangerWords(vault, world) {
	const verdict = await judgeVaultKey(vault, world);
	return verdict === "stranger" ? vaultKeyWords(vault, verdict) : null;
}
async function requireStore(store, account, adapter, config, world) {
	const kept = hostedIn(store);
	if (kept !== null) await (await world.openSecrets(kept.environment)).names();
	if (store.store !== "vault") return;
	const why = config.vault === null ? "the config has no `vault`" : renewalOf(account, adapter) === null ? `what ${account.name} names is not renewed, so that no run would look for it there` : await strangerWords(config.vault, world);
	if (why === null) return;
	throw new Failure("usage.argument", `--store vault: ${why}`, {
		remedy: "Use --store print, repository or environment; `mergecast accounts vault init` makes a key for a vault.",
		state: "Nothing was stored."
	});
}
async function storeConnected(store, account, { values, granted }, { isShown, ...where }, world) {
	if (store.store === "vault") await keepInVault(account, granted, where, world);
	const kept = hostedIn(store);
	if (kept !== null) return intoHost(values, kept.where, await world.openSecrets(kept.environment));
	if (isShown) return values.map(({ variable, value }) => ({
		variable,
		where: "shown",
		file: null,
		value
	}));
	return intoFiles(values, world.localSecrets);
}
async function keepInVault(account, granted, { adapter, config, origin }, world) {
	const renewal = renewalOf(account, adapter);
	const branch = await world.openBranch(config.ledgerBranch);
	if (granted === null || granted.endsAt === null || renewal === null || branch === null) return;
	await keepConnected(account, {
		...granted,
		endsAt: granted.endsAt,
		origin
	}, renewal, config, branch, world);
}
function hostedIn(store) {
	if (store.store === "environment") return {
		where: store.store,
		environment: store.environment
	};
	return store.store === "repository" ? {
		where: store.store,
		environment: null
	} : null;
}
async function intoHost(values, where, secrets) {
	const stored = [];
	for (const { variable, value } of values) {
		try {
			await secrets.put(variable, value);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			const done = stored.map((each) => each.variable).join(", ") || "none";
			const { code, message, remedy, cause } = error;
			throw new Failure(code, message, {
				remedy,
				cause,
				state: `Stored among ${secrets.describe}: ${done}.`
			});
		}
		stored.push({
			variable,
			where,
			file: null,
			value: null
		});
	}
	return stored;
}
async function intoFiles(values, secrets) {
	for (const { variable, value } of values) await secrets.write(`${variable}.txt`, value);
	return values.map(({ variable }) => ({
		variable,
		where: "file",
		file: `${variable}.txt`,
		value: null
	}));
}

// src/entry/commands/accounts-connect.ts
const usualPort = 8735;
async function run(call) {
	const { options, port, redirect, isShown, wanted, environment } = read(call);
	const world = await composeConnecting(settingOf(call), await call.openDialogue());
	try {
		const config = await readConfig(world.files, world.adapters);
		const account = accountOf(config.accounts, call.arguments[0]);
		const adapter = await world.adapters.load(account.platform);
		const store = wanted === void 0 ? usualStore(account, adapter, config) : storeOf(wanted, environment, world.files);
		await requireStore(store, account, adapter, config, world);
		const { origin, pin } = await clearDestination(account, config, world);
		const connected = await connectAccount(account, {
			port,
			redirect,
			...options
		}, world);
		const stored = await storeConnected(store, account, connected, {
			adapter,
			config,
			origin,
			isShown
		}, world);
		await pin();
		if (isShown) call.secrets.reveal(stored.flatMap(({ value }) => value ?? []));
		const unkept = await keepConnectedEnd(account, adapter, connected, config, world);
		const notes = [
			...connected.notes,
			...unkeptNotes(unkept),
			...spentNotes(renewalOf(account, adapter) !== null && config.vault === null)
		];
		const files = stored.map((value) => ({
			...value,
			file: value.file && `${world.secretsFolder}/${value.file}`
		}));
		return {
			exit: 0,
			document: documentOf(account, connected, store.store, files, notes),
			text: textOf(account, connected, store, files, notes, readWorkflows(world.files).jobs)
		};
	} finally {
		await world.close();
	}
}
function read({ options }) {
	const { store, environment, port, redirect, paste, browser, extraRights, show } = options;
	if (store !== void 0 && !stores.includes(store)) throw wrong(`--store ${store} is none of ${stores.join(", ")}`, `Use one of ${stores.join(", ")}.`);
	if (environment !== void 0 && store !== void 0 && store !== "environment") throw wrong(`--environment does not go with --store ${store}`, "Leave one of them out.");
	if (port !== void 0 && !(/^\d{1,5}$/.test(String(port)) && Number(port) < 65536)) throw wrong(`--port ${port} is no port`, `Use a number such as ${usualPort}.`);
	return {
		wanted: store ?? (environment === void 0 ? void 0 : "environment"),
		environment: environment === void 0 ? null : String(environment),
		port: port === void 0 ? usualPort : Number(port),
		redirect: redirect === void 0 ? null : String(redirect),
		isShown: show === true,
		options: {
			isPasted: paste === true,
			isBrowserHere: browser !== false,
			hasExtras: extraRights === true
		}
	};
}
function storeOf(store, environment, files) {
	if (store !== "environment") return { store };
	const named = new Set(readWorkflows(files).jobs.flatMap((job) => job.environment ?? []));
	const [only] = named;
	if (environment !== null) return {
		store,
		environment
	};
	if (only !== void 0 && named.size === 1) return {
		store,
		environment: only
	};
	throw wrong(`--store environment: ${only === void 0 ? "no workflow that publishes names an environment" : `the workflows name several environments: ${[...named].map(plain).join(", ")}`}`, "Name the one that is meant: --environment NAME.");
}
function accountOf(accounts, name) {
	const account = Object.hasOwn(accounts, name) ? accounts[name] : void 0;
	if (account !== void 0) return account;
	const names = Object.keys(accounts).join(", ") || "none";
	throw wrong(`the config has no account ${plain(name)}`, `It has ${names}. Add the account to mergecast.yml first.`);
}
function wrong(message, remedy) {
	return new Failure("usage.argument", message, {
		remedy,
		state: "Nothing was stored."
	});
}
function spentNotes(isSpent) {
	return isSpent ? ["runs renew it, and without a `vault` in the config the new one stays on the machine of the run: `mergecast accounts vault init` makes a key"] : [];
}
function unkeptNotes(why) {
	return why === null ? [] : [`what the ledger branch says of it could not be brought up to date: ${why}`];
}
function documentOf({ name, platform }, { identity, granted }, store, secrets, notes) {
	const endsAt = granted?.endsAt ?? null;
	return {
		version: 1,
		account: name,
		platform,
		identity: identity === null ? null : {
			id: identity.id,
			name: identity.name,
			url: identity.url
		},
		scopes: granted?.scopes ?? identity?.credential?.scopes ?? null,
		ends_at: endsAt === null ? null : new Date(endsAt).toISOString(),
		store,
		secrets,
		notes
	};
}
function textOf({ name }, { identity }, store, secrets, notes, jobs) {
	const placesOf = (variable) => secretPlaces(variable, jobs);
	const environments = new Set(secrets.flatMap(({ variable }) => placesOf(variable)).flatMap((each) => each.environment ?? []));
	const secretsOf = environments.size === 0 ? "secrets of the repository" : `secrets of the environment ${[...environments].map(plain).join(" and ")}, in which the workflow publishes`;
	const who = identity === null ? "" : `: it is ${identity.name}${identity.url === null ? "" : ` (${identity.url})`}`;
	const files = secrets.flatMap(({ variable, file }) => file === null ? [] : [{
		variable,
		file: shellWord(file)
	}]);
	const shown = secrets.flatMap(({ variable, value }) => value === null ? [] : [`  ${variable}=${value}`]);
	const hosted = secrets.filter(({ where }) => where === "repository" || where === "environment");
	const place = store.store === "environment" ? `the environment ${plain(store.environment)}` : "the repository";
	return [
		plain(`${name} is connected${who}.`),
		...notes.map((note) => plain(`Note: ${note}.`)),
		...store.store === "vault" ? ["Its tokens are in the vault, where the next run finds them."] : [],
		...hosted.length === 0 ? [] : [`Stored as secrets of ${place}: ${hosted.map(({ variable }) => variable).join(", ")}.`],
		...files.length === 0 ? [] : [
			`Store these as ${secretsOf}, and remove the files, which only you can read:`,
			"",
			...files.flatMap(({ variable, file }) => placesOf(variable).map((place) => `  ${secretCommand("set", place)} < ${file}`)),
			`  rm ${files.map(({ file }) => file).join(" ")}`,
			""
		],
		...shown.length === 0 ? [] : [
			`Store these as ${secretsOf}:`,
			"",
			...shown,
			""
		],
		...secrets.length === 0 ? ["Its variables hold the same already."] : [],
		"The workflow has to map each: `mergecast doctor` says where one is missing."
	].join("\n");
}

export { run };