import { i as relative, t as formatMoment } from "./time.js";
import { P as Failure } from "./begin.js";
import { In as foldLedger, Qn as readLines, nr as readPath, tr as ledgerFolder } from "./publishing.js";
import { t as closedAt } from "./closed.js";

// src/pipeline/policy/obstacle-words.ts
function obstacleWords(obstacles) {
	return [...new Set(obstacles.map(wordsOf))].join(", ");
}
function wordsOf(obstacle) {
	switch (obstacle.kind) {
		case "quiet": return "quiet hours";
		case "blackout": return "a day on which nothing goes out";
		case "cap": return `at most ${counted(obstacle.most, "post")} in ${lengthWords(obstacle.milliseconds)}`;
		case "gap": return `at least ${lengthWords(obstacle.milliseconds)} between two posts`;
	}
}
const units = [
	["hour", 36e5],
	["minute", 6e4],
	["second", 1e3]
];
function lengthWords(milliseconds) {
	const [unit, size] = units.find(([, length]) => milliseconds % length === 0) ?? units[2];
	return counted(milliseconds / size, unit);
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/ledger/recent.ts
const day = 864e5;
async function readRecent(branch, tip, account, since) {
	const first = (/* @__PURE__ */ new Date(since - day)).toISOString().slice(0, 7);
	const files = (await branch.listFolders(tip, [`${ledgerFolder}${account}/`])).flatMap(({ path, blob }) => {
		const read = readPath(path);
		return read?.kind === "entries" && read.month >= first ? [{
			path,
			blob,
			month: read.month
		}] : [];
	}).sort((a, b) => a.path < b.path ? -1 : 1);
	const contents = await branch.read(files.map(({ blob }) => blob));
	const entries = [];
	for (const [index, { path, month }] of files.entries()) {
		const { lines, issues } = readLines(path, contents[index], {
			account,
			month
		});
		if (issues.length > 0) throw new Failure("ledger.broken", `${path} cannot be read`, {
			remedy: "Run `mergecast ledger verify`; restore the file from the history of the ledger branch.",
			state: "Nothing was sent.",
			issues
		});
		for (const { entry } of lines) entries.push(entry);
	}
	return [...foldLedger(entries).values()];
}

// src/pipeline/policy/free-time.ts
const year = 316224e5;
function freeTime(wanted, taken, rules, known = wanted) {
	const found = obstaclesAt(wanted, taken, rules);
	const obstacles = found.map(({ obstacle }) => obstacle);
	let at = found.length === 0 ? wanted : Math.max(known, ...found.map(({ until }) => until));
	while (at <= wanted + year) {
		const left = obstaclesAt(at, taken, rules);
		if (left.length === 0) return {
			at,
			obstacles
		};
		at = Math.max(...left.map(({ until }) => until));
	}
	return {
		at: null,
		obstacles
	};
}
function obstaclesAt(at, taken, rules) {
	return rules.flatMap(({ rates, closed }) => {
		const shut = closed === null ? null : closedAt(at, closed);
		return [...shut === null ? [] : [{
			obstacle: { kind: shut.kind },
			until: shut.until
		}], ...rates.flatMap((rate) => {
			const until = rateUntil(at, taken, rate);
			return until > at ? [{
				obstacle: rate,
				until
			}] : [];
		})];
	});
}
function rateUntil(at, taken, { most, milliseconds }) {
	const place = placeOf(at, taken);
	const timeOf = (index) => index < place ? taken[index] : index === place ? at : taken[index - 1];
	let until = at;
	for (let first = Math.max(place - most, 0); first <= place && first + most <= taken.length; first += 1) {
		if (timeOf(first + most) - timeOf(first) >= milliseconds) continue;
		const own = first === place ? timeOf(first + 1) : timeOf(first);
		until = Math.max(until, own + milliseconds);
	}
	return until;
}
function placeOf(at, taken) {
	let [low, high] = [0, taken.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (taken[middle] <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/pipeline/policy/line-up.ts
function lineUp(targets, sends, rules, now) {
	const slots = {
		taken: sends.map(({ at }) => at).sort((a, b) => a - b),
		begun: new Set(sends.map(({ post }) => post)),
		rules,
		now
	};
	const queue = targets.filter((target) => target.state === "due" || isPlanned(target, now));
	const timed = queue.filter(({ publishAt }) => publishAt !== null).sort((a, b) => timeOf(a) - timeOf(b));
	const untimed = queue.filter(({ publishAt }) => publishAt === null);
	const placed = placeAll(timed, slots);
	const judged = targets.filter((target) => target.state === "blocked" && hasTimeToCome(target, now)).map((target) => ({
		target,
		...freeTime(timeOf(target), slots.taken, rules)
	}));
	return [
		...placed,
		...judged,
		...placeAll(untimed, slots)
	];
}
function placeAll(targets, { taken, begun, rules, now }) {
	const closedAlone = rules.map(({ closed }) => ({
		rates: [],
		closed
	}));
	let known = now;
	return targets.map((target) => {
		const wanted = Math.max(timeOf(target), now);
		if (target.receipts.length > 0 || begun.has(target.postId)) return {
			target,
			...freeTime(wanted, [], closedAlone)
		};
		const found = freeTime(wanted, taken, rules, Math.max(known, wanted));
		known = found.at ?? wanted + 316224e5;
		if (found.at !== null) taken.splice(placeOf(found.at, taken), 0, found.at);
		return {
			target,
			...found
		};
	});
}
function isPlanned(target, now) {
	return target.state === "waiting" && hasTimeToCome(target, now);
}
function hasTimeToCome({ publishAt }, now) {
	return publishAt !== null && publishAt.epochMilliseconds > now;
}
function timeOf({ publishAt }) {
	return publishAt?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
}

// src/pipeline/policy/sends.ts
function sentAt({ attempt, outcome, decision, receipts }, now) {
	if (attempt === null) return null;
	const isPutOff = outcome?.outcome === "throttled" && outcome.code !== "platform.processing";
	const isRefused = outcome?.outcome === "rejected" || isPutOff;
	if (receipts.length === 0 && (isRefused || decision?.decision === "absent")) return null;
	const first = Date.parse(attempt.at);
	const last = Math.min(Date.parse(outcome?.at ?? new Date(now).toISOString()), Date.parse(attempt.lease_until));
	const told = Math.max(...receipts.map(({ at }) => Date.parse(at)));
	return Number.isFinite(told) && told >= first && told <= last ? told : Math.max(first, last);
}

// src/pipeline/policy/time-rules.ts
function timeRulesOf(account, { policies }) {
	return policies.filter(({ accounts, rates, closed }) => accounts.has(account) && (rates.length > 0 || closed !== null));
}
async function applyTimeRules(targets, config, ledger, now) {
	const judged = /* @__PURE__ */ new Map();
	for (const account of new Set(targets.map((target) => target.account.name))) {
		const rules = timeRulesOf(account, config);
		const own = targets.filter((target) => target.account.name === account);
		if (rules.length === 0 || !own.some((target) => target.state === "due" || hasTimeToCome(target, now))) continue;
		const sends = await sendsOf(account, rules, ledger, now);
		for (const each of lineUp(own, sends, rules, now)) judged.set(each.target, each);
	}
	const isMoved = ({ target, at }) => at !== wantedAt(target, now);
	return {
		targets: targets.map((target) => {
			const found = judged.get(target);
			return found !== void 0 && isMoved(found) ? postponed(found, config, now) : target;
		}),
		clashes: [...judged.values()].filter((found) => hasTimeToCome(found.target, now) && isMoved(found))
	};
}
async function sendsOf(account, rules, ledger, now) {
	const longest = Math.max(0, ...rules.flatMap(({ rates }) => rates.map(({ milliseconds }) => milliseconds)));
	if (longest === 0 || ledger === null || ledger.tip === null) return [];
	return (await readRecent(ledger.branch, ledger.tip, account, now - longest)).flatMap((record) => {
		const at = sentAt(record, now);
		return at === null ? [] : [{
			post: record.post,
			at
		}];
	});
}
function wantedAt({ publishAt }, now) {
	return Math.max(publishAt?.epochMilliseconds ?? now, now);
}
function postponed({ target, at, obstacles }, { timezone }, now) {
	if (target.state === "blocked") return target;
	const why = obstacleWords(obstacles);
	const isToCome = hasTimeToCome(target, now);
	const own = isToCome ? `${target.reason}; ` : "";
	if (at === null) {
		const reason = `${own}no time within a year is one that its policies allow: ${why}`;
		return {
			...target,
			state: isToCome ? "waiting" : "held",
			reason
		};
	}
	const shown = `${formatMoment(at, target.publishAt?.zone ?? timezone)}, ${relative(at, now)}`;
	return {
		...target,
		state: "waiting",
		reason: `${own}it may go out from ${shown}: ${why}`
	};
}

export { freeTime as a, sentAt as i, sendsOf as n, readRecent as o, timeRulesOf as r, obstacleWords as s, applyTimeRules as t };