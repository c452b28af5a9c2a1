import { A as compareIssues, M as issue, P as Failure, j as isError, k as byteOrder } from "./begin.js";
import { n as isWorkflow, v as targetName } from "./nouns.js";
import { a as targetChanges, i as reviewTarget, n as reviewBounds, s as configFile } from "./written.js";
import { $n as storingOf, Bt as readConfig, Ct as lookAhead, Fn as readPayloads, Jt as configName, Mn as adaptersOf, ar as saltedDigest, dn as decodeText, jn as canonicalJson, nn as isPost, sn as parseYaml, wt as scopeSince, zn as standingOf } from "./publishing.js";
import { a as planTarget, d as typeOfName, o as openReviewer, p as payloadDigest, r as plannedPost, s as maximum } from "./reading.js";
import { t as formatMoment } from "./time.js";
import { t as durationMilliseconds } from "./spans.js";
import { i as sentAt, o as readRecent } from "./time-rules.js";
import { r as planNeedsPerson, t as outline } from "./plan.js";
import { t as cutText } from "./review-file.js";
import { n as valueText, t as durationText } from "./option-words.js";
import { n as openBytes, t as contentOf } from "./file-of-bytes.js";
import { t as linkIssues } from "./link-issues.js";
import { t as mostOpenProposals } from "./open-proposals2.js";

// src/pipeline/review/shown-options.ts
function optionLines(payload, look) {
	const { title, warning, poll, card, quote, thumbnail, rest } = look?.read(payload) ?? { rest: payload.options };
	return [
		["title", title],
		["content warning", warning],
		["quoted or answered", quote],
		["poll", poll?.question],
		...(poll?.options ?? []).map((option, index) => [`poll option ${index + 1}`, option]),
		["poll runs for", poll?.seconds == null ? void 0 : durationText(poll.seconds)],
		["card", card === void 0 ? void 0 : `${card.title} (${card.url})`],
		["card text", card?.description],
		["card picture", card?.image?.file],
		["thumbnail", thumbnail?.file],
		...Object.entries(rest).map(([name, value]) => [name, valueText(value)])
	].flatMap(([label, value]) => value === void 0 || value === "" ? [] : [{
		label,
		value
	}]);
}

// src/pipeline/review/target-document.ts
const named = (text) => cutText(text, reviewBounds.name);
const worded = (text) => cutText(text, reviewBounds.words);
function targetDocument(compared, adapter) {
	const { post, file, account, change, movedFrom, was, target } = compared;
	const time = target?.publishAt ?? null;
	const payload = target?.payload ?? null;
	return {
		post: post === null ? null : named(post),
		file: named(file),
		line: target?.post.positions[0]?.line ?? null,
		account: named(account.name),
		platform: named(account.platform),
		from: target === null ? null : fromOf(target, adapter),
		change,
		moved_from: movedFrom === null ? null : named(movedFrom),
		was: was.slice(0, 20).map(worded),
		state: change === "removed" ? null : target?.state ?? "blocked",
		reason: worded(reasonOf(compared)),
		publish_at: time === null ? null : {
			utc: time.utc,
			zone: time.zone,
			written: named(time.written)
		},
		digest: target?.digest ?? null,
		parts: (payload?.parts ?? []).slice(0, reviewBounds.parts).map((part) => partDocument(part, target, adapter)),
		parts_total: payload?.parts.length ?? 0,
		options: payload === null ? [] : optionsOf(payload, adapter),
		notes: (target?.notes ?? []).slice(0, 50).map(worded),
		links: (target?.receipts ?? []).flatMap(({ url }) => url !== null && isAddress(url) ? [url] : []).slice(0, 100)
	};
}
function fromOf({ account }, adapter) {
	const handle = adapter?.look?.handle(account) ?? null;
	return handle === null ? null : named(handle);
}
function reasonOf({ change, target }) {
	if (target === null) return "the file has errors";
	if (change !== "removed") return target.reason;
	if (target.receipts.length > 0 || target.state === "done" || target.state === "edited") return "it is out already: removing it here leaves it there, until a person deletes it";
	if (target.state === "unknown" || target.state === "sending") return "it may be out already: removing it here leaves it there";
	return "it was still to come, and does not go out any more";
}
function partDocument(part, { account }, adapter) {
	const limits = adapter?.limits.text ?? {};
	return {
		text: cutText(part.text, reviewBounds.text),
		length: part.text.length,
		counts: Object.entries(part.counts).slice(0, reviewBounds.counts).map(([name, count]) => {
			const limit = Object.hasOwn(limits, name) ? limits[name] : null;
			return {
				unit: named(limit?.unit ?? name),
				count,
				limit: limit === null ? null : maximum(limit, name, account)
			};
		}),
		media: part.media.slice(0, reviewBounds.media).map(({ file, alt, kind, size, width, height }) => ({
			file: named(file),
			alt: worded(alt),
			kind,
			bytes: size,
			width,
			height
		}))
	};
}
function optionsOf(payload, adapter) {
	return optionLines(payload, adapter?.look).slice(0, reviewBounds.options).map(({ label, value }) => ({
		label: named(label),
		value: worded(value)
	}));
}
const { links } = reviewTarget.shape;
function isAddress(url) {
	return links.element.safeParse(url).success;
}

// src/pipeline/config-changes/words.ts
const longest$1 = 200;
function quoted(value) {
	const written = typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
	return `\`${(written.length > longest$1 ? `${written.slice(0, 199)}…` : written).replaceAll("`", "'").replaceAll(/\s+/g, " ")}\``;
}
function fromTo(before, now) {
	return `from ${wordOf(before)} to ${wordOf(now)}`;
}
function wordOf(value) {
	if (value === void 0) return "nothing";
	return typeof value === "number" ? value.toLocaleString("en") : quoted(value);
}
function listed(names) {
	return names.map(quoted).join(", ");
}
function isSame$1(a, b) {
	return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, inner]) => [name, sorted(inner)]);
}
function without(list, other) {
	return list.filter((item) => !other.some((each) => isSame$1(each, item)));
}
function keysOfBoth(a, b) {
	return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
}

// src/pipeline/config-changes/accounts.ts
function accountChanges(before, now, nameOf) {
	return keysOfBoth(before, now).flatMap((name) => {
		const [earlier, later] = [ownOf(before, name), ownOf(now, name)];
		if (later === void 0) return [removed(name, earlier, nameOf)];
		if (earlier === void 0) return [added(name, later, nameOf)];
		return changed(name, earlier, later, nameOf);
	});
}
function ownOf(accounts, name) {
	return Object.hasOwn(accounts, name) ? accounts[name] : void 0;
}
function added(name, written, nameOf) {
	const { platform, credentials } = written;
	const place = Object.entries(placeOf$1(written)).map(([key, value]) => `${key} ${quoted(value)}`);
	const where = [`the account ${quoted(name)} on ${nameOf(platform)}`, ...place].join(", ");
	const variables = Object.values(credentials);
	const sentence = `this adds a new recipient of content: ${where}${variables.length === 0 ? "" : `, with what ${listed(variables)} hold${variables.length === 1 ? "s" : ""}`}`;
	return {
		weight: "weakens",
		field: ["accounts", name],
		sentence
	};
}
function removed(name, { platform }, nameOf) {
	return {
		weight: "other",
		field: ["accounts"],
		sentence: `this removes the account ${quoted(name)} on ${nameOf(platform)}: what waits for it does not go out, and what is out stays out`
	};
}
function changed(name, before, now, nameOf) {
	const field = ["accounts", name];
	const changes = [];
	if (before.platform !== now.platform) {
		const sentence = `the account ${quoted(name)} is on ${nameOf(now.platform)} now, and was on ${nameOf(before.platform)}: its posts reach others`;
		changes.push({
			weight: "weakens",
			field: [...field, "platform"],
			sentence
		});
	}
	const [earlier, later] = [placeOf$1(before), placeOf$1(now)];
	for (const key of keysOfBoth(earlier, later)) {
		if (isSame$1(earlier[key], later[key])) continue;
		const sentence = `the account ${quoted(name)} leads to another place: ${key} ${fromTo(earlier[key], later[key])}; content and credentials go there`;
		changes.push({
			weight: "weakens",
			field: [...field, key],
			sentence
		});
	}
	return [
		...changes,
		...credentialChanges(name, before, now),
		...settingChanges(name, before, now),
		...nameChanges(name, before, now)
	];
}
function placeOf$1({ platform: _, credentials: __, options: ___, limits: ____, formerly: _____, ...place }) {
	return place;
}
function credentialChanges(name, { credentials: before }, { credentials: now }) {
	return keysOfBoth(before, now).filter((key) => before[key] !== now[key]).map((key) => {
		const field = [
			"accounts",
			name,
			"credentials",
			key
		];
		const whose = `the account ${quoted(name)}`;
		if (now[key] === void 0) return {
			weight: "other",
			field: field.slice(0, 3),
			sentence: `${whose} takes no ${quoted(key)} any more`
		};
		const earlier = before[key] === void 0 ? "" : `, no longer from ${quoted(before[key])}`;
		return {
			weight: "weakens",
			field,
			sentence: `${whose} takes its ${quoted(key)} from the variable ${quoted(now[key])}${earlier}`
		};
	});
}
function settingChanges(name, before, now) {
	return ["options", "limits"].flatMap((kind) => keysOfBoth(before[kind], now[kind]).filter((key) => !isSame$1(before[kind][key], now[kind][key])).map((key) => {
		const what = kind === "options" ? "the option" : "the limit of its own server for";
		const sentence = `for all posts to ${quoted(name)}, ${what} ${quoted(key)} goes ${fromTo(before[kind][key], now[kind][key])}`;
		return {
			weight: "other",
			field: [
				"accounts",
				name,
				kind,
				key
			],
			sentence
		};
	}));
}
function nameChanges(name, { formerly: before }, { formerly: now }) {
	if (isSame$1(before, now)) return [];
	const field = [
		"accounts",
		name,
		...now === void 0 ? [] : ["formerly"]
	];
	const fewer = now !== void 0 && without(before ?? [], now).length === 0 && now.length > 0;
	const sentence = now === void 0 ? `the account ${quoted(name)} does not say its earlier names any more: what went out under a name that is gone is held` : now.length === 0 ? `the account ${quoted(name)} is none of those that are gone: what went out to them can go out to it` : `what went out to ${listed(now)} counts as sent to the account ${quoted(name)}, and to no other that is gone`;
	return [{
		weight: fewer ? "other" : "weakens",
		field,
		sentence
	}];
}
function groupChanges(before, now) {
	return keysOfBoth(before, now).flatMap((group) => {
		const [earlier, later] = [before[group], now[group]];
		const field = ["groups", group];
		if (earlier === void 0) return [{
			weight: "other",
			field,
			sentence: `this adds the group ${quoted(group)}: ${listed(later)}`
		}];
		if (later === void 0) return [{
			weight: "other",
			field: ["groups"],
			sentence: `this removes the group ${quoted(group)}`
		}];
		const [more, fewer] = [without(later, earlier), without(earlier, later)];
		return [...more.length === 0 ? [] : [{
			weight: "weakens",
			field,
			sentence: `posts to the group ${quoted(group)} reach ${listed(more)} too`
		}], ...fewer.length === 0 ? [] : [{
			weight: "other",
			field,
			sentence: `posts to the group ${quoted(group)} do not reach ${listed(fewer)} any more`
		}]];
	});
}

// src/pipeline/config-changes/policies.ts
function policyChanges(before, now, milliseconds) {
	const left = [...before];
	const changes = [];
	for (const [index, policy] of now.entries()) {
		const field = ["policies", index];
		const at = pairOf(policy, left);
		const [earlier] = at === -1 ? [] : left.splice(at, 1);
		changes.push(...ruleChanges(earlier ?? { for: policy.for }, policy, field, milliseconds));
	}
	for (const policy of left) changes.push(...ruleChanges(policy, { for: policy.for }, ["policies"], milliseconds));
	return changes;
}
function pairOf(policy, left) {
	const same = left.findIndex((other) => isSame$1(other, policy));
	return same !== -1 ? same : left.findIndex((other) => isSame$1([...other.for].sort(), [...policy.for].sort()));
}
const rules = {
	for: () => [],
	per_day: (rule) => capWords("daily cap", rule),
	per_hour: (rule) => capWords("hourly cap", rule),
	per_pull_request: (rule) => capWords("cap on posts in one pull request", rule),
	gap: ({ before, now, whom, milliseconds }) => {
		const lengths = [before, now].map((each) => each === void 0 ? 0 : milliseconds(each));
		return [{
			weight: lengths[1] < lengths[0] ? "weakens" : "strengthens",
			sentence: `the least gap between two posts for ${whom} goes ${fromTo(before, now)}`
		}];
	},
	timezone: ({ before, now, whom }) => [{
		weight: "other",
		sentence: `the zone of quiet hours and blackouts for ${whom} goes ${fromTo(before, now)}`
	}],
	quiet: (rule) => listWords("quiet hours", "quiet hours", rule),
	blackout: (rule) => listWords("days without posts", "days without posts", rule),
	require: (rule) => listWords("what has to be said", "what has to be said", rule),
	ban: ({ before, now, whom }) => [...listWords("banned words", "a ban of words", {
		...ofNothing,
		before: before?.words,
		now: now?.words,
		whom
	}), ...listWords("banned patterns", "a ban of patterns", {
		...ofNothing,
		before: before?.patterns,
		now: now?.patterns,
		whom
	})],
	links: ({ before, now, whom }) => {
		if (before === void 0) return [{
			weight: "strengthens",
			sentence: `links of ${whom} may lead to ${listed(now.allow)} alone`
		}];
		if (now === void 0) return [{
			weight: "weakens",
			sentence: `links of ${whom} may lead anywhere, before to ${listed(before.allow)} alone`
		}];
		const [more, fewer] = [without(now.allow, before.allow), without(before.allow, now.allow)];
		return [...told("weakens", more, `links of ${whom} may lead to ${listed(more)} too`), ...told("strengthens", fewer, `links of ${whom} may not lead to ${listed(fewer)} any more`)];
	},
	alt: ({ now, whom }) => [now === void 0 ? {
		weight: "weakens",
		sentence: `pictures for ${whom} need no alternative text any more`
	} : {
		weight: "strengthens",
		sentence: `pictures for ${whom} need alternative text`
	}],
	approvals: ({ before, now, whom }) => approvalWords(before, now, `posts to ${whom}`),
	agents: ({ before, now, whom }) => [...approvalWords(before?.approvals, now?.approvals, `posts of agents to ${whom}`), ...proposalWords(before?.open_proposals, now?.open_proposals, whom)]
};
function proposalWords(before, now, whom) {
	return before === now ? [] : capWords("cap on open pull requests of agents", {
		...ofNothing,
		before,
		now,
		whom
	});
}
function approvalWords(before, now, whose) {
	if (isSame$1(before, now)) return [];
	if (before === void 0) return [{
		weight: "strengthens",
		sentence: `${whose} need ${approvalsIn(now)} before they go out`
	}];
	if (now === void 0) return [{
		weight: "weakens",
		sentence: `${whose} need no approval any more, before ${approvalsIn(before)}`
	}];
	const isNarrower = before.by === void 0 || now.by !== void 0 && without(now.by, before.by).length === 0;
	const isStricter = now.count >= before.count && isNarrower && without(before.except, now.except).length === 0;
	const sentence = `${whose} need ${approvalsIn(now)}, before ${approvalsIn(before)}`;
	return [{
		weight: isStricter ? "strengthens" : "weakens",
		sentence
	}];
}
function approvalsIn({ count, by, except }) {
	const whose = by === void 0 ? "" : ` of ${listed(by)}`;
	const out = except.length === 0 ? "" : `, that of ${listed(except)} not counted`;
	return `${count === 1 ? "an approval" : `${count} approvals`}${whose}${out}`;
}
const ofNothing = { milliseconds: () => 0 };
function ruleChanges(before, now, field, milliseconds) {
	const whom = listed(now.for);
	return keysOfBoth(before, now).flatMap((key) => {
		const [earlier, later] = [before, now].map((policy) => policy[key]);
		if (isSame$1(earlier, later) || key === "for") return [];
		const words = rules[key];
		const said = words?.({
			before: earlier,
			now: later,
			whom,
			milliseconds
		}) ?? [];
		const unsaid = {
			weight: "weakens",
			sentence: `for ${whom}, ${quoted(key)} goes ${fromTo(earlier, later)}`
		};
		return (said.length > 0 ? said : [unsaid]).map((each) => ({
			...each,
			field: [...field, key]
		}));
	});
}
function capWords(what, { before, now, whom }) {
	if (before === void 0) return [{
		weight: "strengthens",
		sentence: `this sets the ${what} for ${whom} to ${now}`
	}];
	if (now === void 0) return [{
		weight: "weakens",
		sentence: `this takes away the ${what} for ${whom}, which was ${before}`
	}];
	return now > before ? [{
		weight: "weakens",
		sentence: `this raises the ${what} for ${whom} ${fromTo(before, now)}`
	}] : [{
		weight: "strengthens",
		sentence: `this lowers the ${what} for ${whom} ${fromTo(before, now)}`
	}];
}
function listWords(some, all, { before = [], now = [], whom }) {
	const [more, fewer] = [without(now, before), without(before, now)];
	const values = (list) => list.map(quoted).join(", ");
	return [...told("weakens", fewer, `${now.length === 0 ? `this takes away ${all} for ${whom}` : `this shortens the list of ${some} for ${whom}`}: ${values(fewer)}`), ...told("strengthens", more, `this adds to the list of ${some} for ${whom}: ${values(more)}`)];
}
function told(weight, list, sentence) {
	return list.length === 0 ? [] : [{
		weight,
		sentence
	}];
}

// src/pipeline/config-changes/config-changes.ts
function configChanges(before, now, nameOf) {
	const earlier = before?.file ?? nothing$1;
	return keysOfBoth(earlier, now.file).flatMap((key) => {
		const [old, fresh] = [earlier, now.file].map((file) => file[key]);
		if (isSame$1(old, fresh)) return [];
		const tell = words$1[key];
		const said = tell?.(old, fresh, nameOf) ?? [];
		const unsaid = {
			weight: "weakens",
			sentence: `${quoted(key)} goes ${fromTo(old, fresh)}`
		};
		return (said.length > 0 ? said : [unsaid]).map(({ weight, sentence, field = [key] }) => ({
			weight,
			file: configName,
			line: lineOf(field, now),
			sentence: worded(sentence)
		}));
	});
}
const nothing$1 = configFile.parse({
	version: 1,
	accounts: {}
});
function lineOf(field, { positionOf }) {
	for (let length = field.length; length > 0; length -= 1) {
		const position = positionOf(field.slice(0, length));
		if (position !== null) return position.line;
	}
	return null;
}
const words$1 = {
	version: (before, now) => [{
		weight: "other",
		sentence: `the version of the format goes ${fromTo(before, now)}`
	}],
	posts: (before, now) => [{
		weight: "weakens",
		sentence: `posts are read from the folder ${quoted(now)}, before from ${quoted(before)}`
	}],
	timezone: (before, now) => [{
		weight: "other",
		sentence: `the zone of times that name none goes ${fromTo(before, now)}: such posts go out at another time`
	}],
	ledger: (before, now) => [{
		weight: "weakens",
		field: ["ledger", "branch"],
		sentence: `the ledger is kept on the branch ${quoted(now.branch)}, before on ${quoted(before.branch)}: what only the one before knows to be out could go out once more`
	}],
	vault: vaultWords,
	accounts: accountChanges,
	groups: groupChanges,
	late: (before, now) => [...unless(before.after === now.after, {
		weight: durationMilliseconds(now.after) > durationMilliseconds(before.after) ? "weakens" : "strengthens",
		field: ["late", "after"],
		sentence: `how long after its time a post still goes out without a question goes ${fromTo(before.after, now.after)}`
	}), ...unless(before.then === now.then, {
		weight: now.then === "publish" ? "weakens" : before.then === "publish" ? "strengthens" : "other",
		field: ["late", "then"],
		sentence: `what happens to a post that is too late goes ${fromTo(before.then, now.then)}`
	})],
	limits: (before, now) => [{
		weight: now.per_run > before.per_run ? "weakens" : "strengthens",
		field: ["limits", "per_run"],
		sentence: `this ${now.per_run > before.per_run ? "raises" : "lowers"} how many posts one run may send ${fromTo(before.per_run, now.per_run)}`
	}],
	media: (before, now) => [
		...unless(before.require_alt === now.require_alt, {
			weight: now.require_alt ? "strengthens" : "weakens",
			field: ["media", "require_alt"],
			sentence: now.require_alt ? "media need alternative text" : "media need no alternative text any more"
		}),
		...unless(before.public_url === now.public_url, {
			weight: "weakens",
			field: ["media", "public_url"],
			sentence: `the address from which platforms fetch media goes ${fromTo(before.public_url, now.public_url)}`
		}),
		...unless(before.location === now.location, {
			weight: strictness.indexOf(now.location) < strictness.indexOf(before.location) ? "weakens" : "strengthens",
			field: ["media", "location"],
			sentence: `what is done about a photo that says where it was taken goes ${fromTo(before.location, now.location)}`
		})
	],
	links: (_, now) => [{
		weight: now.check ? "strengthens" : "weakens",
		field: ["links", "check"],
		sentence: now.check ? "a review asks whether links lead anywhere" : "a review asks no more whether links lead anywhere"
	}],
	policies: (before, now) => policyChanges(before, now, durationMilliseconds)
};
const strictness = [
	"allow",
	"warn",
	"error"
];
function vaultWords(before, now) {
	if (now === void 0) return [{
		weight: "weakens",
		sentence: "the vault is gone: tokens that are renewed are not kept encrypted any more"
	}];
	const [more, fewer] = [without(now.recipients, before?.recipients ?? []), without(before?.recipients ?? [], now.recipients)];
	const field = ["vault", "recipients"];
	const isNew = before === void 0;
	return [
		...unless(more.length === 0, {
			weight: isNew ? "other" : "weakens",
			field,
			sentence: isNew ? `a vault is kept, which ${listed(more)} can open` : `this lets ${listed(more)} open the vault too`
		}),
		...unless(fewer.length === 0, {
			weight: "strengthens",
			field,
			sentence: `${listed(fewer)} cannot open the vault any more, once it is rotated`
		}),
		...unless(isNew || before.identity === now.identity, {
			weight: "other",
			field: ["vault", "identity"],
			sentence: `the variable with the key of the vault goes ${fromTo(before?.identity, now.identity)}`
		})
	];
}
function unless(isSo, told) {
	return isSo ? [] : [told];
}

// src/pipeline/config-changes/read-written.ts
const mostBytes = 1048576;
function readWritten(files) {
	const content = files.read(configName, mostBytes);
	const text = content.kind === "file" ? decodeText(content.bytes) : null;
	if (text === null) return null;
	const source = parseYaml(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), {
		file: configName,
		kind: "config"
	});
	const { data } = configFile.safeParse(source.value);
	return data === void 0 || source.issues.length > 0 ? null : {
		file: data,
		positionOf: source.positionOf
	};
}

// src/pipeline/review/base-files.ts
const mostText = 1048576;
const mostMedia = 20971520;
const mostOfAll = 104857600;
async function baseFiles(base, changes, files) {
	const changed = new Set(changes.map(({ path }) => path));
	const before = changes.filter(({ kind }) => kind !== "added").map(({ path }) => path);
	const contents = /* @__PURE__ */ new Map();
	await keep(contents, before.filter(isText), mostText, base);
	await keep(contents, before.filter((path) => !isText(path) && typeOfName(path) !== null), mostMedia, base);
	const missing = { kind: "missing" };
	return {
		...files,
		read: (path, most) => {
			if (!changed.has(path)) return files.read(path, most);
			const bytes = contents.get(path);
			return bytes === void 0 ? missing : contentOf(bytes, most);
		},
		open: (path) => {
			if (!changed.has(path)) return files.open(path);
			const bytes = contents.get(path);
			return bytes === void 0 ? missing : {
				kind: "open",
				file: openBytes(bytes)
			};
		},
		exists: (path) => changed.has(path) ? contents.has(path) : files.exists(path),
		modifiedAt: (path) => changed.has(path) ? null : files.modifiedAt(path)
	};
}
function isText(path) {
	return isPost(path) || /^[^/]+\.ya?ml$/.test(path) || isWorkflow(path);
}
async function keep(contents, paths, most, base) {
	let left = mostOfAll;
	const size = most === mostText ? 200 : 4;
	for (let from = 0; from < paths.length && left > 0; from += size) {
		const group = paths.slice(from, from + size);
		for (const [index, bytes] of (await base.read(group, Math.min(most, left))).entries()) {
			if (bytes === null) continue;
			contents.set(group[index], bytes);
			left -= bytes.length;
		}
	}
}

// src/pipeline/review/changed-links.ts
async function changedLinks(compared, config, world) {
	if (!config.links.check || world.links === void 0) return {
		issues: [],
		remarks: []
	};
	const files = compared.flatMap(({ change, file, target }) => target !== null && (change === "new" || change === "changed") ? [file] : []);
	const asking = {
		probe: world.links,
		signal: new AbortController().signal
	};
	const { issues, links, unknown } = await linkIssues(files, config, world, asking);
	const remark = `Of ${unknown} of its ${links} links it is not known whether they lead anywhere.`;
	return {
		issues,
		remarks: unknown === 0 ? [] : [remark]
	};
}

// src/pipeline/review/compare.ts
function comparePost(now, before, sides) {
	const movedFrom = before !== null && before.file !== now.file ? before.file : null;
	const common = {
		file: now.file,
		movedFrom
	};
	const unsound = now.accounts.filter(({ name }) => !now.targets.some(({ account }) => account.name === name)).map((account) => ({
		...common,
		post: now.id,
		account,
		change: unreadChange(account.name, before, sides),
		was: [],
		target: null
	}));
	const nameless = now.accounts.length > 0 || now.targets.length > 0 ? [] : [{
		...common,
		post: now.id,
		account: noAccount,
		change: unreadChange("", before, sides),
		was: [],
		target: null
	}];
	return [
		...now.targets.map((target) => {
			const { change, was } = compareTarget(target, before, movedFrom, sides);
			return {
				...common,
				post: target.postId,
				account: target.account,
				change,
				was,
				target
			};
		}),
		...unsound,
		...nameless,
		...before === null ? [] : removedTargets(before, now)
	];
}
const noAccount = {
	name: "",
	platform: ""
};
function unreadChange(account, before, { isKnown: isHad }) {
	if (!isHad) return "unknown";
	return before !== null && (account === "" || before.accounts.some(({ name }) => name === account)) ? "changed" : "new";
}
function removedTargets(before, now) {
	const kept = new Set(now?.accounts.map(({ name }) => name) ?? []);
	for (const { account } of now?.targets ?? []) kept.add(account.name);
	if (now !== null && kept.size === 0) return [];
	return before.targets.filter(({ account }) => !kept.has(account.name)).map((target) => ({
		post: target.postId,
		file: before.file,
		account: target.account,
		change: "removed",
		movedFrom: null,
		was: [],
		target
	}));
}
const out = /* @__PURE__ */ new Set([
	"done",
	"edited",
	"adopted",
	"retract",
	"retracted"
]);
function compareTarget(target, before, movedFrom, { head, base, isKnown }) {
	const back = takenBack(target, before);
	if (isKnown && back !== null) return {
		change: "changed",
		was: [back]
	};
	if (out.has(target.state)) return {
		change: "sent",
		was: []
	};
	if (!isKnown) return {
		change: "unknown",
		was: []
	};
	if (before === null || base === null) return {
		change: "new",
		was: []
	};
	const earlier = before.targets.find(({ account }) => account.name === target.account.name);
	if (earlier === void 0) {
		if (before.isSound) return {
			change: "new",
			was: ["the post is there already, and this account is new to it"]
		};
		return {
			change: before.accounts.some(({ name }) => name === target.account.name) ? "changed" : "new",
			was: ["at the base the file had errors"]
		};
	}
	const was = differences(target, earlier, head, base);
	if (was.length > 0) return {
		change: "changed",
		was
	};
	return {
		change: movedFrom === null ? "same" : "moved",
		was: []
	};
}
function takenBack({ post, account }, before) {
	const earlier = before?.targets.find((target) => target.account.name === account.name);
	if (earlier === void 0) return null;
	const [is, was] = [post, earlier.post].map(({ retract }) => retract.includes(account.name));
	if (is === was) return null;
	return is ? "it is taken back" : "it is not taken back any more";
}
function differences(now, before, head, base) {
	const found = [];
	if (now.publishAt?.epochMilliseconds !== before.publishAt?.epochMilliseconds) found.push(`the time, which was ${timeOf$1(before, base)}`);
	const places = [head, base].map(({ accounts }) => placeOf(accounts[now.account.name]));
	if (places[0] !== places[1]) found.push("the account leads to another place");
	if (now.payload === null || before.payload === null) {
		if (now.payload === null !== (before.payload === null)) found.push(now.payload === null ? "it has errors now" : "at the base it had errors");
		return found;
	}
	if (payloadDigest(now.payload) === payloadDigest(before.payload)) return found;
	return [...found, ...payloadDifferences(now.payload, before.payload)];
}
function timeOf$1({ publishAt }, { timezone }) {
	return publishAt === null ? "none" : formatMoment(publishAt.epochMilliseconds, publishAt.zone ?? timezone);
}
function placeOf(account) {
	return account === void 0 ? "" : canonicalJson({
		platform: account.platform,
		place: account.place
	});
}
function payloadDifferences(now, before) {
	const found = [];
	if (now.parts.length !== before.parts.length) found.push(`the number of parts, from ${before.parts.length} to ${now.parts.length}`);
	const both = now.parts.flatMap((part, index) => {
		const earlier = before.parts[index];
		return earlier === void 0 ? [] : [{
			part,
			earlier,
			number: index + 1
		}];
	});
	const named = (what, numbers) => {
		if (numbers.length === 0) return;
		found.push(now.parts.length === 1 ? what : `${what} of part ${numbers.slice(0, 10).join(", ")}`);
	};
	const numbersOf = (isOther) => both.filter(isOther).map(({ number }) => number);
	named("the text", numbersOf(({ part, earlier }) => part.text !== earlier.text));
	named("its media", numbersOf(({ part, earlier }) => !isSame(part.media, earlier.media)));
	named("where its links and mentions lead", numbersOf(({ part, earlier }) => part.text === earlier.text && !isSame(part.entities, earlier.entities)));
	const options = [.../* @__PURE__ */ new Set([...Object.keys(now.options), ...Object.keys(before.options)])].filter((name) => !isSame(now.options[name] ?? null, before.options[name] ?? null)).map((name) => `\`${name}\`, from ${valueWords(before.options[name])} to ${valueWords(now.options[name])}`);
	return [...found, ...options.slice(0, 12)];
}
function isSame(a, b) {
	return canonicalJson(a) === canonicalJson(b);
}
function valueWords(value) {
	if (value === void 0 || value === null) return "nothing";
	const written = typeof value === "string" ? value : JSON.stringify(value);
	return `\`${(written.length > 120 ? `${written.slice(0, 119)}…` : written).replaceAll("`", "'").replaceAll("\n", " ")}\``;
}

// src/pipeline/review/side.ts
async function baseSide(read, isGone, config, judging) {
	const { post, id, file, accounts } = read;
	if (id !== null) await judging.view.load([id]);
	const targets = post === null ? [] : read.targets.map((target) => planned(target, post, judging));
	return {
		file,
		id,
		source: post?.source ?? "",
		targets,
		accounts: accounts.map((name) => ({
			name,
			platform: config.accounts[name].platform
		})),
		isSound: post !== null,
		isGone
	};
}
function planned(target, post, judging) {
	return planTarget({
		...target,
		post: plannedPost(post),
		postId: post.id
	}, judging);
}
function findBefore(now, sides) {
	const names = /* @__PURE__ */ new Set([now.id, ...now.targets.map(({ postId }) => postId)]);
	const byName = sides.find(({ id }) => id !== null && names.has(id));
	if (byName !== void 0) return byName;
	const isUnnamed = (side) => side.file === now.file && (side.id === null || now.id === null);
	const isMoved = (side) => side.isGone && side.source !== "" && side.source === now.source;
	return sides.find(isUnnamed) ?? sides.find(isMoved) ?? null;
}

// src/pipeline/review/compare-all.ts
const mostReached = 2e3;
async function compareAll(held) {
	const before = await openBase(held);
	const touched = held.touched.flatMap(({ path, kind }) => kind === "removed" ? [] : [path]);
	const isTouched = new Set(touched);
	const reached = held.isFurther ? openFiles(held.outlined).filter((file) => !isTouched.has(file)) : [];
	const headSide = headSides(held.outlined);
	const compared = [];
	const sides = new Set(await before.sides());
	for (const file of touched) {
		const now = await headSide(file);
		if (now === null) continue;
		const earlier = findBefore(now, [...sides]);
		if (earlier !== null) sides.delete(earlier);
		compared.push(...comparePost(now, earlier, held));
	}
	for (const side of sides) compared.push(...removedTargets(side, null));
	for (const file of reached.slice(0, mostReached)) {
		const now = await headSide(file);
		if (now === null) continue;
		const own = comparePost(now, await before.read(file, false), held);
		compared.push(...own.filter(({ change }) => change !== "same" && change !== "sent"));
	}
	return {
		compared: inOrder(compared),
		left: Math.max(0, reached.length - mostReached)
	};
}
async function openBase({ base, baseWorld, world, outlined, touched }) {
	if (base === null || baseWorld === null) return {
		sides: async () => [],
		read: async () => null
	};
	const judging = {
		view: outlined.view,
		config: base,
		now: world.clock.now(),
		run: world.run
	};
	const review = await openReviewer(base, baseWorld);
	const read = async (path, isGone) => baseSide(await review({
		path,
		kind: "file"
	}), isGone, base, judging);
	return {
		sides: async () => {
			const sides = [];
			for (const { path, kind } of touched) if (kind !== "added" && isBelow(path, base)) sides.push(await read(path, kind === "removed"));
			return sides;
		},
		read
	};
}
function isBelow(path, { posts }) {
	return path.startsWith(`${posts}/`);
}
function headSides({ plan, fill }) {
	const planned = /* @__PURE__ */ new Map();
	for (const target of plan.targets) {
		const own = planned.get(target.post.file);
		if (own === void 0) planned.set(target.post.file, [target]);
		else own.push(target);
	}
	const unread = new Map(plan.unread.map((each) => [each.file, each]));
	return async (file) => {
		const faulty = unread.get(file);
		if (faulty !== void 0) return {
			file,
			id: faulty.post,
			source: "",
			targets: [],
			accounts: faulty.accounts,
			isSound: false,
			isGone: false
		};
		const targets = await fill(planned.get(file) ?? []);
		const [first] = targets;
		if (first === void 0) return null;
		const accounts = targets.map(({ account }) => account);
		return {
			file,
			id: first.post.id,
			source: first.post.source,
			targets,
			accounts,
			isSound: true,
			isGone: false
		};
	};
}
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"edited",
	"retracted"
]);
function openFiles({ plan }) {
	const open = plan.targets.filter(({ state }) => !finished.has(state)).map(({ post }) => post.file);
	return [.../* @__PURE__ */ new Set([...open, ...plan.unread.map(({ file }) => file)])];
}
const ranks$1 = Object.keys(targetChanges);
function inOrder(compared) {
	const rank = /* @__PURE__ */ new Map();
	for (const { file, change } of compared) rank.set(file, Math.min(rank.get(file) ?? ranks$1.length, ranks$1.indexOf(change)));
	return [...compared].sort((a, b) => rank.get(a.file) - rank.get(b.file) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

// src/pipeline/review/judged-by.ts
function judgedBy(base, head) {
	const { requireAlt, location } = base.media;
	const judged = {
		...head,
		policies: base.policies,
		perRun: base.perRun,
		links: base.links,
		media: {
			...head.media,
			requireAlt,
			location
		}
	};
	return isSameToPosts(base, judged) ? {
		...judged,
		digest: base.digest
	} : judged;
}
function isSameToPosts(base, judged) {
	return textOf(base) === textOf(judged);
}
function textOf({ posts, timezone, ledgerBranch, accounts, groups, late, media }) {
	return JSON.stringify([
		posts,
		timezone,
		ledgerBranch,
		accounts,
		groups,
		late,
		media.publicUrl
	]);
}

// src/pipeline/review/proposal-issues.ts
async function proposalIssues(own, compared, { policies, posts }) {
	if (own === null) return nothing;
	const accounts = new Set(compared.map(({ account }) => account.name));
	const most = mostOpenProposals(accounts.size === 0 ? null : accounts, policies);
	if (most === Number.POSITIVE_INFINITY) return nothing;
	try {
		const known = await own.open(posts);
		const isOfAgent = known.includes(own.number) || compared.some(({ target }) => target !== null && target.agent !== null);
		const open = [.../* @__PURE__ */ new Set([...known, own.number])].sort((a, b) => a - b);
		if (!isOfAgent || open.indexOf(own.number) < most) return nothing;
		const message = `${open.length} pull requests of agents are open, and a policy allows ${most}`;
		return {
			issues: [issue("policy.proposals", { file: compared[0]?.file ?? "mergecast.yml" }, message)],
			remarks: []
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			issues: [],
			remarks: [`Not known: ${`a policy bounds how many pull requests of agents may be open, and they could not be counted: ${error.message}`}.`.slice(0, 500)]
		};
	}
}
const nothing = {
	issues: [],
	remarks: []
};

// src/pipeline/review/pull-request-issues.ts
function pullRequestIssues(compared, { policies }) {
	const counted = compared.filter(({ change, account, target }) => (change === "new" || change === "changed") && target?.post.retract.includes(account.name) !== true);
	return [...new Set(counted.map(({ account }) => account.name))].flatMap((account) => {
		const own = counted.filter((each) => each.account.name === account);
		const most = mostFor(account, policies);
		const first = own[most];
		if (first === void 0) return [];
		const message = `${account}: this pull request adds or changes ${own.length} posts for it; at most ${most}`;
		const position = first.target?.post.positions[0] ?? null;
		return [issue("policy.pull-request", {
			file: first.file,
			position
		}, message)];
	});
}
function mostFor(account, policies) {
	const own = policies.filter(({ accounts }) => accounts.has(account));
	return Math.min(...own.map(({ perPullRequest }) => perPullRequest ?? Number.POSITIVE_INFINITY));
}

// src/pipeline/review/quota-notes.ts
const toCome$1 = /* @__PURE__ */ new Set(["due", "waiting"]);
async function withQuotaNotes({ compared, targets, ledger, world }) {
	const now = world.clock.now();
	const rates = /* @__PURE__ */ new Map();
	for (const { account } of compared) {
		if (rates.has(account.name) || account.platform === "") continue;
		const isKnown = world.adapters.ids.includes(account.platform);
		rates.set(account.name, isKnown ? (await world.adapters.load(account.platform)).limits.rate ?? null : null);
	}
	const touched = compared.filter((each) => isToCome(each) && rates.get(each.account.name));
	const own = new Map(touched.map(({ target }) => [nameOf(target), target]));
	const counts = /* @__PURE__ */ new Map();
	for (const account of new Set(touched.map((each) => each.account.name))) {
		const rate = rates.get(account);
		const times = touched.filter((each) => each.account.name === account).map(({ target }) => timeOf(target, now));
		const queued = targets.filter((target) => target.account.name === account && toCome$1.has(target.state)).map((target) => ({
			at: timeOf(target, now),
			count: partsOf(own.get(nameOf(target)) ?? target, rate)
		}));
		const sent = await sentOf(account, Math.min(...times) - rate.milliseconds, rate, ledger, now);
		counts.set(account, {
			sent,
			queued
		});
	}
	return compared.map((each) => {
		const [rate, found] = [rates.get(each.account.name), counts.get(each.account.name)];
		if (!rate || found === void 0 || each.target === null || !isToCome(each)) return each;
		const until = timeOf(each.target, now);
		const sumOf = (all) => all.reduce((sum, { at, count }) => at > until - rate.milliseconds && at <= until ? sum + count : sum, 0);
		const note = words(sumOf(found.sent), sumOf(found.queued), rate);
		return {
			...each,
			target: {
				...each.target,
				notes: [...each.target.notes, note]
			}
		};
	});
}
function isToCome({ change, target }) {
	return target?.payload != null && change !== "removed" && change !== "sent" && toCome$1.has(target.state);
}
function nameOf({ postId, account }) {
	return targetName(postId, account.name);
}
function timeOf({ publishAt }, now) {
	return Math.max(publishAt?.epochMilliseconds ?? now, now);
}
function partsOf({ payload }, rate) {
	return rate.counts === "posts" ? 1 : Math.max(1, payload?.parts.length ?? 1);
}
async function sentOf(account, since, rate, ledger, now) {
	if (ledger === null || ledger.tip === null || since >= now) return [];
	return (await readRecent(ledger.branch, ledger.tip, account, since)).flatMap((record) => {
		const at = sentAt(record, now);
		const parts = Math.max(1, record.receipts.length);
		return at === null ? [] : [{
			at,
			count: rate.counts === "posts" ? 1 : parts
		}];
	});
}
function words(sent, queued, { max, unit }) {
	const number = (count) => count.toLocaleString("en");
	const sum = `With it, ${number(sent + queued)} of ${number(max)} ${unit}: ${number(sent)} out by the ledger, ${number(queued)} planned.`;
	return sent + queued > max ? `${sum} That is more than the platform takes, so that some would go out later.` : sum;
}

// src/pipeline/review/remarks.ts
function remarksOf({ found, own, baseConfig, plan, compared, left }) {
	const remarks = [];
	if (found.base === null) remarks.push(`What this changes cannot be told, since the base could not be had: ${found.why.slice(0, 300)}. All that is still to come is shown.`);
	else if (baseConfig === null) remarks.push("The base has no config that can be read, so this is held against the policies that it brings itself.");
	else if (!sameRules(own, baseConfig)) remarks.push("This is held against the policies of the base; those that it changes take effect after merging.");
	if (left > 0) remarks.push(`${left} posts that the config may change are not held against the base here.`);
	return [...remarks, ...besideWords(plan, compared)];
}
function sameRules(a, b) {
	return rulesText(a) === rulesText(b);
}
function rulesText({ policies, perRun, media }) {
	return JSON.stringify([
		policies,
		perRun,
		media.requireAlt,
		media.location
	], (_, value) => value instanceof Set ? [...value] : value);
}
function besideWords({ targets }, compared) {
	const shown = new Set(compared.map(({ post, account }) => `${post}@${account.name}`));
	const others = targets.filter(({ postId, account }) => !shown.has(`${postId}@${account.name}`));
	const counts = [
		"due",
		"waiting",
		"held",
		"late",
		"blocked"
	].map((state) => ({
		state,
		count: others.filter((target) => target.state === state).length
	})).filter(({ count }) => count > 0).map(({ state, count }) => `${count.toLocaleString("en")} ${state}`);
	return counts.length === 0 ? [] : [`Not shown, since this does not touch them: ${counts.join(", ")}.`];
}

// src/pipeline/review/review-scope.ts
function reviewScope(touched, config, world) {
	const standing = lookAhead(config, world);
	standing.catch(() => void 0);
	return async ({ base, entries }, view) => {
		if (base.kind !== "checkpoint") return null;
		const scope = await scopeSince(base.index, entries.length, view, config, world, standing);
		if (scope === null) return null;
		const present = touched.flatMap(({ path, kind }) => kind !== "removed" && isPostOf(path, config) ? [path] : []);
		const isTouched = new Set(present);
		const files = [.../* @__PURE__ */ new Set([...scope.files.map(({ path }) => path), ...present])].sort(byteOrder);
		return {
			...scope,
			files: files.map((path) => ({
				path,
				kind: "file"
			})),
			waiting: scope.waiting.filter(({ post }) => !isTouched.has(post.file))
		};
	};
}
function isPostOf(path, { posts }) {
	return path.startsWith(`${posts}/`) && isPost(path) && !/(?:^|\/)\./.test(path);
}

// src/pipeline/sent-before.ts
const longest = 79488e5;
const mostSent = 500;
async function sentBefore(targets, ledger, now) {
	if (ledger === null || ledger.tip === null) return [];
	const found = [];
	for (const account of new Set(targets.map((target) => target.account.name))) {
		const own = targets.filter((target) => target.account.name === account && target.payload !== null);
		const sent = (await readRecent(ledger.branch, ledger.tip, account, now - longest)).filter((record) => [
			"delivered",
			"unknown",
			"open"
		].includes(standingOf(record))).flatMap(({ post, attempt }) => attempt === null ? [] : [{
			post,
			attempt
		}]).sort((a, b) => a.attempt.at < b.attempt.at ? 1 : -1).slice(0, mostSent);
		const stored = await readPayloads(ledger.branch, ledger, sent.flatMap(({ attempt }) => storingOf(attempt) ?? []));
		for (const target of own) {
			const payload = canonicalJson(target.payload);
			const same = sent.find(({ post, attempt }) => {
				const salt = stored.get(attempt.attempt)?.salt;
				return post !== target.postId && salt !== void 0 && saltedDigest(salt, payload) === attempt.payload;
			});
			if (same !== void 0) found.push({
				target,
				post: same.post,
				at: same.attempt.at
			});
		}
	}
	return found;
}

// src/pipeline/review/sent-before-issues.ts
const toCome = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"late",
	"held"
]);
async function sentBeforeIssues(compared, known, ledger, now) {
	const told = new Set(known.flatMap(({ code, file }) => code === "text.near-duplicate" ? [file] : []));
	const fresh = compared.flatMap(({ change, target }) => target !== null && !told.has(target.post.file) && (change === "new" || change === "changed") && toCome.has(target.state) ? [target] : []);
	return (await sentBefore(fresh, ledger, now)).map(({ target, post, at }) => {
		const place = {
			file: target.post.file,
			position: target.post.positions[0] ?? null
		};
		return issue("text.sent-before", place, `${target.account.name}: ${post} said the same on ${at.slice(0, 10)}`);
	});
}

// src/pipeline/review/review.ts
async function review(world, found, own = null) {
	const { base } = found;
	const changes = base === null ? [] : await base.changes();
	const baseWorld = base === null ? null : {
		...world,
		files: await baseFiles(base, changes, world.files)
	};
	const written = await readConfig(world.files, world.adapters);
	const baseConfig = baseWorld === null ? null : await readConfigAt(baseWorld);
	const config = baseConfig === null ? written : judgedBy(baseConfig, written);
	const isTouched = (path) => isPostOf(path, config) || baseConfig !== null && isPostOf(path, baseConfig);
	const touched = changes.filter(({ path }) => isTouched(path));
	const outlined = await outline(world, null, {
		config,
		scope: reviewScope(touched, config, world)
	});
	const isKnown = base !== null;
	const isFurther = !isKnown || baseConfig !== null && reachesFurther(changes, config, baseConfig);
	const { compared: held, left } = await compareAll({
		head: config,
		base: baseConfig,
		isKnown,
		world,
		baseWorld,
		outlined,
		touched,
		isFurther
	});
	const { plan, ledgerAt } = outlined;
	const compared = await withQuotaNotes({
		compared: held,
		targets: plan.targets,
		ledger: ledgerAt,
		world
	});
	const many = await proposalIssues(own, compared, config);
	const again = await sentBeforeIssues(compared, plan.issues, ledgerAt, world.clock.now());
	const links = await changedLinks(compared, config, world);
	const issues = [
		...plan.issues,
		...pullRequestIssues(compared, config),
		...many.issues,
		...again,
		...links.issues
	];
	return {
		plan: {
			...plan,
			issues: issues.sort(compareIssues)
		},
		compared,
		config,
		base: base?.commit ?? null,
		baseConfig,
		baseWorld,
		changes,
		remarks: [
			...remarksOf({
				found,
				own: written,
				baseConfig,
				plan,
				compared,
				left
			}),
			...many.remarks,
			...links.remarks
		]
	};
}
async function readConfigAt(world) {
	try {
		return await readConfig(world.files, world.adapters);
	} catch (error) {
		if (error instanceof Failure) return null;
		throw error;
	}
}
function reachesFurther(changes, judged, base) {
	return base.digest !== judged.digest || changes.some(({ path, kind }) => kind !== "added" && typeOfName(path) !== null);
}

// src/pipeline/review/review-document.ts
async function reviewDocumentOf({ plan, compared, config, baseConfig, base, remarks }, changes, head, world) {
	const adapters = new Map(await adaptersOf(config, world));
	if (baseConfig !== null) for (const [id, adapter] of await adaptersOf(baseConfig, world)) adapters.set(id, adapter);
	const targets = compared.map((each) => targetDocument(each, adapters.get(each.account.platform) ?? null));
	const issues = issuesOf(plan.issues);
	return {
		version: 1,
		head,
		base,
		now: plan.now,
		timezone: config.timezone === null ? null : named(config.timezone),
		counts: {
			...countsOf(compared),
			...faultCounts(plan.issues)
		},
		needs_person: planNeedsPerson(plan),
		targets: targets.slice(0, reviewBounds.targets),
		omitted: {
			targets: Math.max(0, targets.length - reviewBounds.targets),
			issues: Math.max(0, issues.length - reviewBounds.issues),
			config: Math.max(0, changes.length - reviewBounds.sentences)
		},
		issues: issues.slice(0, reviewBounds.issues),
		config: changes.slice(0, reviewBounds.sentences),
		upkeep: plan.upkeep.slice(0, reviewBounds.sentences).map(worded),
		remarks: remarks.slice(0, 20).map((remark) => cutText(remark, 500))
	};
}
function failedDocument({ code, message, remedy }, facts) {
	const document = faultyDocument([], facts);
	const place = {
		file: null,
		line: null,
		column: null
	};
	return {
		...document,
		counts: {
			...document.counts,
			errors: 1
		},
		issues: [{
			code,
			severity: "error",
			...place,
			message: worded(message),
			remedy: worded(remedy)
		}],
		remarks: ["Nothing of this pull request could be judged; the page of the run tells more."]
	};
}
function faultyDocument(issues, facts) {
	return {
		version: 1,
		...facts,
		timezone: null,
		counts: {
			...countsOf([]),
			...faultCounts(issues)
		},
		needs_person: true,
		targets: [],
		omitted: {
			targets: 0,
			issues: Math.max(0, issues.length - reviewBounds.issues),
			config: 0
		},
		issues: issuesOf(issues).slice(0, reviewBounds.issues),
		config: [],
		upkeep: [],
		remarks: ["No post is read before the config can be."]
	};
}
function issuesOf(issues) {
	return [...issues.filter(isError), ...issues.filter((found) => !isError(found))].map(({ code, severity, file, line, column, message, remedy }) => ({
		code,
		severity,
		file: file === null ? null : named(file),
		line,
		column,
		message: worded(message),
		remedy: worded(remedy)
	}));
}
const ranks = Object.keys(targetChanges);
function countsOf(compared) {
	const counts = Object.fromEntries(ranks.map((change) => [change, 0]));
	for (const { change } of compared) counts[change] += 1;
	return counts;
}
function faultCounts(issues) {
	const errors = issues.filter(isError).length;
	return {
		errors,
		warnings: issues.length - errors
	};
}

export { baseFiles as a, review as i, faultyDocument as n, readWritten as o, reviewDocumentOf as r, configChanges as s, failedDocument as t };