import { $t as renewalOf, J as setDigest, K as keepEnds, Q as clockWords, V as barWords, X as grantOf, Z as clockTolerance, ct as redacted, ft as unfitCredentials, gt as learnSecretValues, ht as judgeSecret, ot as platformContext, pt as unfitWords, q as mortalOf, xt as tokenStateAt } from "./publishing.js";
import { P as Failure } from "./begin.js";
import { t as openSessions } from "./open-sessions.js";
import { t as knownForms } from "./pasted-value.js";

// src/entry/clock-watch.ts
function watchClock(http, clock) {
	let off = 0;
	return {
		http: async (request) => {
			const response = await http(request);
			const theirs = Date.parse(response.headers.date ?? "");
			const difference = clock.now() - theirs;
			if (Math.abs(difference) > Math.abs(off)) off = difference;
			return response;
		},
		offBy: () => Math.abs(off) > 3e5 ? off : null
	};
}

// src/entry/foreign-credentials.ts
async function foreignCredentials(account, environment, adapters) {
	const platforms = await Promise.all(adapters.ids.map((id) => adapters.load(id)));
	const kinds = (await adapters.load(account.platform)).credentials;
	const known = knownForms(platforms);
	return Object.entries(account.credentials).flatMap(([name, variable]) => {
		const { form, looks = form } = kinds[name] ?? {};
		const judge = (value) => looks?.test(value) ? void 0 : known.find((each) => each.form.test(value));
		const other = judgeSecret(variable, environment, judge);
		return other === void 0 ? [] : [`${variable} looks like ${other.what}`];
	});
}

// src/entry/check-accounts.ts
async function checkAccounts(config, world) {
	learnSecretValues(config, world);
	const accounts = Object.values(config.accounts);
	const { writer, sessions } = await openSessions(accounts, config, world);
	const scopesOf = async (account) => writer === null ? null : (await tokenStateAt(writer.branch, writer.ledger.tip, account))?.scopes ?? null;
	const checked = await Promise.all(accounts.map((account) => check(account, config, sessions, scopesOf, world)));
	if (writer !== null) await keepToldEnds(checked, config, writer, world);
	return checked;
}
async function keepToldEnds(checked, config, writer, world) {
	const told = (await mortalOf(Object.values(config.accounts), config, world)).flatMap(({ account, adapter }) => {
		const endsAt = checked.find((each) => each.account === account.name)?.credential?.endsAt ?? null;
		const of = setDigest(account, world.environment);
		if (of === null || endsAt === null) return [];
		return [{
			account,
			of,
			grant: grantOf(account, adapter, world.environment),
			endsAt,
			isConnected: false
		}];
	});
	try {
		await keepEnds(told, writer, world.clock.now());
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`when the credentials end could not be written down: ${error.message}`);
	}
}
const day = 864e5;
function daysLeft(endsAt, now) {
	return Math.floor((endsAt - now) / day);
}
function credentialWords(credential, renewed, now) {
	if (credential === null) return [];
	const { endsAt, scopes, missing } = credential;
	const words = [];
	if (scopes !== null) words.push(`it may ${scopes.join(", ") || "nothing"}`);
	if (missing.length > 0) words.push(`publishing needs ${missing.join(", ")} as well`);
	if (endsAt !== null) {
		const end = new Date(endsAt).toISOString().slice(0, 10);
		words.push(`its credential ends in ${daysLeft(endsAt, now)} days, on ${end}${renewed ? ", and is renewed before" : ""}`);
	}
	return words;
}
async function renewedState(account, adapter, scopesOf) {
	const renewal = renewalOf(account, adapter);
	const scopes = renewal === null ? null : await scopesOf(account.name);
	if (scopes === null) return null;
	return {
		endsAt: null,
		scopes,
		missing: (renewal?.rights ?? []).filter((right) => !scopes.includes(right))
	};
}
async function check(account, config, sessions, scopesOf, world) {
	const known = {
		account: account.name,
		platform: account.platform,
		name: null,
		url: null,
		credential: null,
		quota: [],
		clockOffBy: null,
		renewed: false
	};
	const unfit = unfitCredentials(account, world.environment);
	if (unfit.length > 0) return {
		...known,
		ok: false,
		message: unfitWords(unfit)
	};
	const adapter = await world.adapters.load(account.platform);
	if (adapter.check === void 0) return {
		...known,
		ok: true,
		message: `${adapter.name} cannot be asked`
	};
	const bar = sessions.barOf(account.name);
	if (bar !== null) return {
		...known,
		ok: false,
		message: redacted(barWords(bar), account, world)
	};
	const refused = sessions.faultOf(account.name);
	if (refused !== null) return {
		...known,
		ok: false,
		message: refused.message
	};
	const { http, offBy } = watchClock(world.http, world.clock);
	const told = await adapter.check(platformContext(account, {
		...world,
		http
	}, sessions));
	const answer = redacted(told, account, world);
	const clockOffBy = offBy();
	if ("fault" in answer) {
		const hints = answer.fault.code === "platform.credentials" ? await foreignCredentials(account, world.environment, world.adapters) : [];
		const words = [
			answer.fault.message,
			...hints,
			...clockOffBy === null ? [] : [clockWords(clockOffBy)]
		];
		return {
			...known,
			clockOffBy,
			ok: false,
			message: words.join("; ")
		};
	}
	const { name, url, quota = [] } = answer;
	const credential = answer.credential ?? await renewedState(account, adapter, scopesOf);
	const missing = credential?.missing ?? [];
	const renewed = config.vault !== null && renewalOf(account, adapter) !== null;
	const words = [
		`it is ${name}${url === null ? "" : ` (${url})`}`,
		...credentialWords(credential, renewed, world.clock.now()),
		...quota.map(({ what, used, limit }) => `${what}: ${used} of ${limit}`),
		...clockOffBy === null ? [] : [clockWords(clockOffBy)]
	];
	const facts = {
		name,
		url,
		credential,
		quota,
		clockOffBy,
		renewed
	};
	return {
		...known,
		...facts,
		ok: missing.length === 0,
		message: words.join("; ")
	};
}

export { daysLeft as n, checkAccounts as t };