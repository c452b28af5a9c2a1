import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { n as adoptFound, t as adopt } from "./decide.js";
import { Bt as readConfig, H as requireBranch, It as selects, Mt as parseSelection, V as barWords, b as composePublishing, ct as redacted, ft as unfitCredentials, gn as viewLedger, gt as learnSecretValues, ot as platformContext, pt as unfitWords, rt as LedgerWriter, y as composePlanning } from "./publishing.js";
import { v as targetName } from "./nouns.js";
import { t as openSessions } from "./open-sessions.js";
import { n as plan } from "./plan.js";
import { r as wordOf, t as addressOf } from "./decision.js";

// src/pipeline/adoption/match-posts.ts
function matchPosts(targets, posts, look) {
	const free = new Set([...posts].sort((one, other) => (one.at ?? 0) - (other.at ?? 0)));
	const open = new Set([...targets].sort((one, other) => timeOf(one) - timeOf(other)));
	const found = /* @__PURE__ */ new Map();
	const take = (target, post, by) => {
		found.set(target, {
			target,
			post,
			by
		});
		open.delete(target);
		free.delete(post);
	};
	const byWords = groups(free, wordsOfPost);
	for (const target of open) {
		const post = byWords.get(wordsOf(target, look))?.shift();
		if (post !== void 0) take(target, post, "words");
	}
	const ofPosts = groups(posts, linksOfPost);
	const ofTargets = groups(targets, (target) => linksOf(target, look));
	for (const target of [...open]) {
		const post = linksOf(target, look).filter((link) => ofTargets.get(link)?.length === 1).map((link) => ofPosts.get(link) ?? []).find((sharing) => sharing.length === 1)?.[0];
		if (post !== void 0 && free.has(post)) take(target, post, "link");
	}
	return {
		found: targets.flatMap((target) => found.get(target) ?? []),
		missing: targets.filter((target) => open.has(target))
	};
}
function timeOf({ publishAt }) {
	return publishAt?.epochMilliseconds ?? 0;
}
function groups(items, namesOf) {
	const grouped = /* @__PURE__ */ new Map();
	for (const item of items) for (const name of new Set([namesOf(item)].flat())) {
		if (name === "") continue;
		const known = grouped.get(name);
		if (known === void 0) grouped.set(name, [item]);
		else known.push(item);
	}
	return grouped;
}
function wordsOfPost({ title, text }) {
	return essence(title === void 0 ? text : `${title}\n${text}`);
}
function wordsOf({ payload }, look) {
	if (payload === null) return "";
	const title = look?.read(payload).title;
	const text = payload.parts[0]?.text ?? "";
	return essence(title === void 0 ? text : `${title}\n${text}`);
}
function essence(text) {
	return text.normalize("NFC").replace(/https?:\/\//gi, "").replace(/(@\w+)@[\w.-]*\w/g, "$1").replace(/[\s#]+/gu, "");
}
function linksOfPost({ text, links }) {
	return [...writtenIn(text), ...links].flatMap(telling);
}
function linksOf({ payload }, look) {
	const [first] = payload?.parts ?? [];
	if (payload === null || first === void 0) return [];
	const told = first.entities.flatMap(({ kind, value }) => kind === "link" ? [value] : []);
	const card = look?.read(payload).card?.url;
	return [
		...writtenIn(first.text),
		...told,
		...card === void 0 ? [] : [card]
	].flatMap(telling);
}
function writtenIn(text) {
	return text.match(/https?:\/\/[^\s<>"]{1,2000}/g) ?? [];
}
function telling(link) {
	const whole = link.replace(/[)\].,;:!?'"]{1,20}$/, "");
	if (!URL.canParse(whole)) return [];
	const { host, pathname, search } = new URL(whole);
	const path = pathname.replace(/\/+$/, "");
	return path === "" && search === "" ? [] : [`${host}${path}${search}`];
}

// src/pipeline/adoption/read-account.ts
async function readAccount(account, sessions, world) {
	const adapter = await world.adapters.load(account.platform);
	if (adapter.list === void 0) return { unread: `${adapter.name} gives no tool a list of the account's posts` };
	const unfit = unfitCredentials(account, world.environment);
	if (unfit.length > 0) return { unread: unfitWords(unfit) };
	const bar = sessions.barOf(account.name);
	if (bar !== null) return { unread: redacted(barWords(bar), account, world) };
	const refused = sessions.faultOf(account.name);
	if (refused !== null) return { unread: refused.message };
	const answer = redacted(await adapter.list(platformContext(account, world, sessions)), account, world);
	return "fault" in answer ? { unread: answer.fault.message } : withTimes(answer);
}
function withTimes({ posts, isWhole }) {
	return {
		isWhole,
		posts: posts.map((post) => ({
			...post,
			at: isTime(post.at) ? post.at : null
		}))
	};
}
function isTime(at) {
	return at !== null && !Number.isNaN(new Date(at).getTime());
}

// src/pipeline/adoption/find-published.ts
const open = /* @__PURE__ */ new Set([
	"due",
	"held",
	"late",
	"missed",
	"changed"
]);
async function findPublished(world, selection) {
	const config = await readConfig(world.files, world.adapters);
	learnSecretValues(config, world);
	const branch = await requireBranch(world, config.ledgerBranch);
	const planned = (await plan(world, selection, "at-once")).targets.filter((target) => target.payload !== null && (selection === null ? open.has(target.state) : (open.has(target.state) || target.state === "waiting") && selects(selection, target)));
	const accounts = Object.values(config.accounts).filter(({ name }) => planned.some((each) => each.account.name === name));
	const { sessions } = await openSessions(accounts, config, world);
	const view = await viewLedger(branch, (await LedgerWriter.open(branch, "checkpoint")).ledger);
	return Promise.all(accounts.map(async (account) => {
		const targets = planned.filter((target) => target.account.name === account.name);
		const listing = await readAccount(account, sessions, world);
		const known = {
			account: account.name,
			found: [],
			missing: targets
		};
		if ("unread" in listing) return {
			...known,
			read: null,
			unread: listing.unread
		};
		const taken = await view.taken(account.name);
		const free = listing.posts.filter(({ id }) => !taken.has(id));
		const { look } = await world.adapters.load(account.platform);
		const since = listing.isWhole ? null : listing.posts.at(-1)?.at ?? null;
		const read = {
			posts: listing.posts.length,
			since
		};
		return {
			...known,
			read,
			unread: null,
			...matchPosts(targets, free, look)
		};
	}));
}

// src/entry/commands/adopt-published.ts
async function adoptPublished(call, selection, isSure) {
	const world = await composePublishing(settingOf(call));
	try {
		const accounts = await findPublished(world, selection);
		const found = accounts.flatMap((each) => each.found);
		const adopted = isSure ? found : [];
		const receiptsOf = (post) => {
			const at = new Date(post.at ?? world.clock.now()).toISOString();
			return [{
				part: 1,
				id: post.id,
				url: post.url,
				at
			}];
		};
		await adoptFound(world, adopted.map(({ target, post }) => ({
			target,
			url: post.url,
			receipts: receiptsOf(post)
		})), wordOf(call));
		return {
			exit: accounts.some(({ unread }) => unread !== null) ? 1 : 0,
			document: {
				version: 1,
				targets: adopted.map(nameOf),
				published: accounts.map(documentOf)
			},
			text: [...accounts.flatMap(linesOf), lastLine(accounts, isSure)].join("\n")
		};
	} finally {
		await world.close();
	}
}
function nameOf({ target }) {
	return targetName(target.postId, target.account.name);
}
function documentOf({ account, read, unread, found, missing }) {
	return {
		account,
		posts: read?.posts ?? null,
		since: instantOf(read?.since ?? null),
		unread,
		found: found.map((match) => ({
			target: nameOf(match),
			by: match.by,
			id: match.post.id,
			url: match.post.url,
			at: instantOf(match.post.at)
		})),
		missing: missing.map((target) => nameOf({ target }))
	};
}
function instantOf(milliseconds) {
	return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
function linesOf({ account, read, unread, found, missing }) {
	const since = read === null || read.since === null ? "" : `, the newest, back to ${day(read.since)}`;
	const head = read === null ? `${account}: not read: ${unread}` : `${account}: ${read.posts} of its posts were read${since}`;
	const state = read === null ? "unread   " : "missing  ";
	return [
		head,
		...found.map((match) => {
			const { at, url, id } = match.post;
			const when = at === null ? "" : `, ${day(at)}`;
			return `  found    ${nameOf(match)}  ${url ?? id} (by its ${match.by}${when})`;
		}),
		...missing.map((target) => `  ${state}${nameOf({ target })}`)
	].map(plain);
}
function day(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
function lastLine(accounts, isSure) {
	const found = accounts.reduce((sum, each) => sum + each.found.length, 0);
	const left = accounts.reduce((sum, each) => sum + each.missing.length, 0);
	const others = left === 0 ? "" : ` ${left} ${left === 1 ? "stays" : "stay"} as planned: where one was published before, say so with \`mergecast adopt POST@ACCOUNT --url URL\`, or of all before a day with \`--before DAY\`.`;
	if (found === 0) return `Nothing was found that would go out.${others}`;
	if (isSure) return `${found} adopted.${others}`;
	return `Nothing was written. Look at each, then run the same with --yes to adopt ${found === 1 ? "it" : `these ${found}`}.${others}`;
}

// src/entry/commands/adopt.ts
async function run(call) {
	const written = call.arguments[0];
	const selection = written === void 0 ? null : parseSelection(written);
	const { published, yes, url, before } = call.options;
	requireFitting(call);
	if (published === true) return adoptPublished(call, selection, yes === true);
	const more = {
		url: url === void 0 ? null : addressOf("--url", url),
		before: dayOf(before)
	};
	const targets = await adopt(await composePlanning(settingOf(call)), selection, wordOf(call), more);
	const lines = targets.map((target) => `adopted    ${plain(target)}`);
	return {
		exit: 0,
		document: {
			version: 1,
			targets
		},
		text: lines.length === 0 ? "Nothing is due or held; nothing was adopted." : lines.join("\n")
	};
}
function requireFitting({ options: { published, yes, url, before } }) {
	if (yes === true && published !== true) throw unfit("--yes belongs to --published");
	if (published === true && (url !== void 0 || before !== void 0)) throw unfit("--published finds addresses and times by itself");
}
function unfit(message) {
	return new Failure("usage.argument", message, {
		remedy: "See `mergecast adopt --help`.",
		state: "Nothing was adopted."
	});
}
function dayOf(written) {
	if (written === void 0) return null;
	const at = /^\d{4}-\d\d-\d\d$/.test(String(written)) ? Date.parse(`${written}T00:00:00Z`) : NaN;
	if (!Number.isNaN(at)) return at;
	throw new Failure("usage.argument", "--before needs a day", {
		remedy: "Write it as 2026-12-01.",
		state: "Nothing was adopted."
	});
}

export { run };