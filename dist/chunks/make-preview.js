import { s as maximum } from "./reading.js";
import { t as outline } from "./plan.js";
import { i as relative$1, t as formatMoment } from "./time.js";
import { P as Failure, j as isError } from "./begin.js";
import { B as object, G as string, P as int, _ as needsPerson, k as array, v as targetName, y as targetStates, z as number } from "./nouns.js";
import { kn as sha256, un as findHiddenText, y as composePlanning } from "./publishing.js";
import { r as findTags } from "./entities.js";
import { n as valueText, t as durationText } from "./option-words.js";
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { dirname, join, resolve } from "node:path";
import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

// src/io/piped-browser.ts
const usual = [
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
];
const mostMilliseconds = 12e4;
const mostMessage = 67108864;
function openBrowser(environment) {
	const path = findBrowser(environment);
	const folder = mkdtempSync(join(tmpdir(), "mergecast-browser-"));
	const child = spawn(path, argumentsFor(folder), {
		env: {
			PATH: environment.get("PATH") ?? "/usr/bin:/bin",
			HOME: folder,
			TMPDIR: folder,
			LANG: "C.UTF-8"
		},
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"pipe",
			"pipe"
		]
	});
	return new PipedBrowser(child, () => rmSync(folder, {
		recursive: true,
		force: true,
		maxRetries: 5
	}));
}
function findBrowser(environment) {
	const named = environment.get("MERGECAST_BROWSER") ?? "";
	const found = (named === "" ? usual : [named]).find((path) => existsSync(path));
	if (found !== void 0) return found;
	throw new Failure("preview.no-browser", named === "" ? "there is no Chrome or Chromium where they usually are" : `MERGECAST_BROWSER names ${named}, which is not there`, { remedy: `Install one, or name it in MERGECAST_BROWSER; without --png no browser is needed.` });
}
function argumentsFor(folder) {
	return [
		"--headless",
		"--remote-debugging-pipe",
		`--user-data-dir=${folder}`,
		"--no-first-run",
		"--no-default-browser-check",
		"--disable-extensions",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
		"--disable-gpu",
		"--disable-dev-shm-usage",
		"--hide-scrollbars",
		"--host-resolver-rules=MAP * ~NOTFOUND",
		"--proxy-server=http://127.0.0.1:9",
		...process.getuid?.() === 0 ? ["--no-sandbox"] : [],
		"about:blank"
	];
}
var PipedBrowser = class {
	#child;
	#tidy;
	#calls = /* @__PURE__ */ new Map();
	#events = /* @__PURE__ */ new Map();
	#exited;
	#timer;
	#last = 0;
	#pieces = [];
	#bytes = 0;
	#fault = null;
	constructor(child, tidy) {
		this.#child = child;
		this.#tidy = tidy;
		this.#exited = new Promise((resolve) => child.once("close", () => resolve()));
		child.once("error", (error) => this.#fail(`it did not start: ${error.message}`));
		child.once("close", () => this.#fail("it ended"));
		this.#timer = setTimeout(() => this.#fail("it took too long"), mostMilliseconds);
		const [, , , to, from] = child.stdio;
		to.on("error", () => this.#fail("it does not listen"));
		from.on("data", (piece) => this.#take(piece));
	}
	async call(method, parameters = {}, session) {
		if (this.#fault !== null) throw this.#fault;
		this.#last += 1;
		const id = this.#last;
		const answer = new Promise((resolve, reject) => this.#calls.set(id, {
			resolve,
			reject
		}));
		const message = {
			id,
			method,
			params: parameters,
			...session === void 0 ? {} : { sessionId: session }
		};
		this.#child.stdio[3].write(`${JSON.stringify(message)}\0`);
		return answer;
	}
	event(method) {
		if (this.#fault !== null) return Promise.reject(this.#fault);
		return new Promise((resolve, reject) => {
			this.#events.set(method, [...this.#events.get(method) ?? [], {
				resolve: () => resolve(),
				reject
			}]);
		});
	}
	async close() {
		clearTimeout(this.#timer);
		this.#child.kill("SIGKILL");
		await this.#exited;
		this.#tidy();
	}
	#take(piece) {
		let rest = piece;
		for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
			const message = Buffer.concat([...this.#pieces, rest.subarray(0, end)]).toString();
			this.#pieces = [];
			this.#bytes = 0;
			rest = rest.subarray(end + 1);
			this.#settle(message);
		}
		if (rest.length === 0) return;
		this.#pieces.push(rest);
		this.#bytes += rest.length;
		if (this.#bytes > mostMessage) this.#fail("it says more than can be read");
	}
	#settle(text) {
		const { id, method, result, error } = JSON.parse(text);
		if (method !== void 0) {
			const waiting = this.#events.get(method) ?? [];
			this.#events.delete(method);
			for (const { resolve } of waiting) resolve(void 0);
		}
		const call = id === void 0 ? void 0 : this.#calls.get(id);
		if (id === void 0 || call === void 0) return;
		this.#calls.delete(id);
		if (error === void 0) call.resolve(result);
		else call.reject(failed(error.message));
	}
	#fail(why) {
		this.#fault ??= failed(why);
		this.#child.kill("SIGKILL");
		for (const { reject } of [...this.#calls.values(), ...[...this.#events.values()].flat()]) reject(this.#fault);
		this.#calls.clear();
		this.#events.clear();
	}
};
function failed(why) {
	return new Failure("preview.browser", `the browser took no pictures: ${why}`, {
		remedy: "Run it again; without --png no browser is needed.",
		state: "The page itself is written."
	});
}

// src/io/card-pictures.ts
const width$1 = 640;
const viewHeight = 16e3;
const mostHeight = 3e3;
const mostCards = 200;
const mostBytes = 4e6;
const attached = object({ sessionId: string() });
const created = object({ targetId: string() });
const tree = object({ frameTree: object({ frame: object({ id: string() }) }) });
const sheet = object({ styleSheetId: string() });
const root = object({ root: object({ nodeId: int() }) });
const found = object({ nodeIds: array(int()) });
const attributes = object({ attributes: array(string()) });
const box = object({ model: object({ border: array(number()).length(8) }) });
const metrics = object({ cssVisualViewport: object({
	pageX: number(),
	pageY: number()
}) });
const shot = object({ data: string().max(4 * mostBytes) });
async function cardPictures(page, environment) {
	const browser = openBrowser(environment);
	try {
		const { targetId } = created.parse(await browser.call("Target.createTarget", { url: "about:blank" }));
		const attaching = await browser.call("Target.attachToTarget", {
			targetId,
			flatten: true
		});
		const { sessionId } = attached.parse(attaching);
		const call = (method, parameters) => browser.call(method, parameters, sessionId);
		await call("Emulation.setScriptExecutionDisabled", { value: true });
		await call("Emulation.setDeviceMetricsOverride", {
			width: width$1,
			height: viewHeight,
			deviceScaleFactor: 2,
			mobile: false
		});
		await call("Page.enable");
		const loaded = browser.event("Page.loadEventFired");
		await Promise.all([loaded, call("Page.navigate", { url: pathToFileURL(page).href })]);
		await showAll(call);
		return await pictured(call);
	} finally {
		await browser.close();
	}
}
async function showAll(call) {
	await call("DOM.enable");
	await call("CSS.enable");
	const { id: frameId } = tree.parse(await call("Page.getFrameTree")).frameTree.frame;
	const { styleSheetId } = sheet.parse(await call("CSS.createStyleSheet", { frameId }));
	await call("CSS.setStyleSheetText", {
		styleSheetId,
		text: "* { content-visibility: visible !important }"
	});
}
async function pictured(call) {
	const { nodeId } = root.parse(await call("DOM.getDocument", { depth: 0 })).root;
	const { nodeIds } = found.parse(await call("DOM.querySelectorAll", {
		nodeId,
		selector: "article.card[data-digest]"
	}));
	const pictures = [];
	for (const card of nodeIds.slice(0, mostCards)) {
		const named = attributes.parse(await call("DOM.getAttributes", { nodeId: card })).attributes;
		const digest = named[named.indexOf("data-digest") + 1] ?? "";
		await call("DOM.scrollIntoViewIfNeeded", { nodeId: card });
		const [left = 0, top = 0, right = 0, , , bottom = 0] = box.parse(await call("DOM.getBoxModel", { nodeId: card })).model.border;
		const { pageX, pageY } = metrics.parse(await call("Page.getLayoutMetrics")).cssVisualViewport;
		const height = Math.min(bottom - top, mostHeight);
		const taken = await call("Page.captureScreenshot", {
			format: "png",
			captureBeyondViewport: true,
			clip: {
				x: left + pageX,
				y: top + pageY,
				width: right - left,
				height,
				scale: 1
			}
		});
		const png = Buffer.from(shot.parse(taken).data, "base64");
		if (/^[0-9a-f]{64}$/.test(digest) && png.length <= mostBytes) pictures.push({
			digest,
			png
		});
	}
	return {
		pictures,
		left: nodeIds.length - pictures.length
	};
}

// src/io/output-folder.ts
const unfinished = ".part";
function openOutputFolder(folder, ours) {
	const base = resolve(folder);
	requireOurs(base, ours);
	make(base, folder);
	const place = (name) => {
		if (!ours.isOurs(name)) throw new RangeError(`${name} is no name of ours`);
		return join(base, name);
	};
	return {
		path: base,
		write: (name, pieces) => writeWhole(place(name), pieces),
		keepOnly: (names) => {
			for (const name of namesIn(base)) if (!names.has(name)) rmSync(join(base, name));
		}
	};
}
function requireOurs(base, { isOurs, known }) {
	const found = lstatSync(base, { throwIfNoEntry: false });
	if (found === void 0) return;
	if (!found.isDirectory()) throw foreign(base, "it is no folder");
	const stranger = namesIn(base).find((name) => !isOurs(name.endsWith(unfinished) ? name.slice(0, -5) : name));
	if (stranger !== void 0) throw foreign(base, `it holds ${stranger}`);
	const page = join(base, known.name);
	if (lstatSync(page, { throwIfNoEntry: false }) === void 0) return;
	if (!(readFileSync(page).subarray(0, known.beginning.length).toString() === known.beginning)) throw foreign(base, `its ${known.name} was made by somebody else`);
}
function namesIn(base) {
	return readdirSync(base, { withFileTypes: true }).flatMap((entry) => {
		if (entry.isFile()) return [entry.name];
		if (!entry.isDirectory()) return [`${entry.name}/`];
		return readdirSync(join(base, entry.name), { withFileTypes: true }).map((file) => `${entry.name}/${file.name}${file.isFile() ? "" : "/"}`);
	});
}
async function writeWhole(path, pieces) {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}${unfinished}`;
	rmSync(draft, { force: true });
	const file = openSync(draft, "wx");
	let size = 0;
	try {
		for await (const piece of pieces) size += writeAll(file, typeof piece === "string" ? Buffer.from(piece) : piece);
		fsyncSync(file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
	renameSync(draft, path);
	return size;
}
function writeAll(file, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
	return bytes.length;
}
function make(base, shown) {
	try {
		mkdirSync(base, { recursive: true });
	} catch (cause) {
		throw new Failure("files.write", `the folder ${shown} could not be made`, {
			remedy: "Choose another place.",
			cause
		});
	}
}
function foreign(base, why) {
	return new Failure("files.foreign", `${base} is not written to: ${why}`, {
		remedy: "Name an empty folder, a new one, or one that this command made.",
		state: "Nothing was written."
	});
}

// src/preview/arrange.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"retracted"
]);
function arrange(plan, { all }) {
	const shown = plan.targets.filter(({ state }) => all || !finished.has(state));
	const spoken = new Set(plan.targets.flatMap(({ issues }) => issues));
	const about = groupedBy(plan.issues.filter((found) => !spoken.has(found)), ({ file }) => file ?? "");
	const read = [...groupedBy(shown, ({ post }) => post.file)].sort(([, a], [, b]) => rank(a) - rank(b));
	const groups = [...plan.unread.map((unread) => ({
		file: unread.file,
		name: unread.post,
		targets: [],
		unread,
		issues: unread.issues
	})), ...read.map(([file, targets]) => ({
		file,
		name: targets[0].postId,
		targets,
		unread: null,
		issues: about.get(file) ?? []
	}))];
	const unreadAccounts = plan.unread.flatMap(({ accounts }) => accounts);
	return {
		groups: groups.map((group, index) => ({
			...group,
			id: `post-${index + 1}`
		})),
		accounts: distinct([...shown.map(({ account }) => account.name), ...unreadAccounts.map(({ name }) => name)]),
		platforms: distinct([...shown.map(({ account }) => account.platform), ...unreadAccounts.map(({ platform }) => platform)]),
		states: distinct([...shown.map(({ state }) => state), ...plan.unread.map(() => "blocked")]),
		hidden: plan.targets.length - shown.length
	};
}
function rank(targets) {
	if (targets.every(({ state }) => finished.has(state))) return Number.MAX_SAFE_INTEGER;
	return targets[0].publishAt?.epochMilliseconds ?? 0;
}
function groupedBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
function distinct(values) {
	return [...new Set(values)].sort();
}
function classesOf(targets, { accounts, platforms, states }) {
	const names = targets.flatMap(({ account, platform, state }) => [
		...account === null ? [] : [`a${accounts.indexOf(account)}`],
		...platform === null ? [] : [`p${platforms.indexOf(platform)}`],
		`s${states.indexOf(state)}`
	]);
	return [...new Set(names)].join(" ");
}
function filteredOf({ targets, unread }) {
	if (unread === null) return targets.map(targetFilter);
	const state = "blocked";
	if (unread.accounts.length === 0) return [{
		account: null,
		platform: null,
		state
	}];
	return unread.accounts.map(({ name, platform }) => ({
		account: name,
		platform,
		state
	}));
}
function targetFilter({ account, state }) {
	return {
		account: account.name,
		platform: account.platform,
		state
	};
}
function cardId(group, index) {
	return `${group.id}-${index + 1}`;
}

// src/preview/html-holes.ts
const known = /* @__PURE__ */ new WeakMap();
function readHoles(strings) {
	const before = known.get(strings);
	if (before !== void 0) return before;
	let place = "text";
	const holes = strings.slice(0, -1).map((literal) => {
		place = placeAfter(literal, place);
		return place;
	});
	if (placeAfter(strings.at(-1), place) !== "text") throw new TypeError("a template ends within a tag");
	known.set(strings, holes);
	return holes;
}
function placeAfter(literal, start) {
	let place = start;
	for (let at = 0; at < literal.length; at += 1) {
		const character = literal[at];
		if (place === "text") {
			if (character === "<") place = "tag";
		} else if (place === "tag") {
			if (character === ">") place = "text";
			if (character === "\"") place = placeIn(literal.slice(0, at));
		} else if (character === "\"") place = "tag";
	}
	if (place === "tag" && literal !== "" && !/["a-z0-9]$/.test(literal)) throw new TypeError(`a hole after ${literal.slice(-20)}`);
	return place;
}
const leading = /* @__PURE__ */ new Set([
	"href",
	"src",
	"poster",
	"action",
	"formaction",
	"srcset",
	"cite",
	"data"
]);
function placeIn(before) {
	const name = /\s([a-z-]+)=$/.exec(before)?.[1];
	if (name === void 0 || name.startsWith("on") || name === "style" || name === "srcdoc") throw new TypeError(`an attribute that is not taken: ${before.slice(-20)}`);
	return leading.has(name) ? "address" : "attribute";
}

// src/preview/html.ts
var Html = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
var Attribute = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
var Address = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
function html(strings, ...values) {
	const holes = readHoles(strings);
	let text = strings[0];
	for (const [index, value] of values.entries()) text += fill(holes[index], value) + strings[index + 1];
	return new Html(text);
}
function fill(hole, value) {
	if (hole === "tag") {
		if (value === null || value instanceof Attribute) return value === null ? "" : String(value);
		throw new TypeError("a tag takes attributes alone");
	}
	if (hole === "address") {
		if (value instanceof Address) return escaped(String(value));
		throw new TypeError("this attribute takes an address alone");
	}
	return hole === "text" ? content(value) : escaped(String(value ?? ""));
}
function content(value) {
	if (value === null) return "";
	if (Array.isArray(value)) return value.map(content).join("");
	return value instanceof Html ? String(value) : escaped(String(value));
}
function attribute(name, value) {
	return new Attribute(` ${name}="${escaped(value)}"`);
}
function dimensions(width, height) {
	return Number.isSafeInteger(width) && Number.isSafeInteger(height) && width > 0 && height > 0 ? new Attribute(` width="${width}" height="${height}"`) : null;
}
function webAddress(written) {
	if (!URL.canParse(written)) return null;
	const { protocol, href } = new URL(written);
	return protocol === "https:" || protocol === "http:" ? new Address(href) : null;
}
function placeOnPage(id) {
	if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`${id} is no id of ours`);
	return new Address(`#${id}`);
}
function fileBeside(name) {
	if (!/^media\/[0-9a-f]{64}\.[a-z0-9]{2,5}$/.test(name)) throw new TypeError(`${name} is no file of ours`);
	return new Address(name);
}
function styleElement(css) {
	if (/[<&]/.test(css)) throw new TypeError("the rules would end their element");
	return new Html(`<style>${css}</style>`);
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character]);
}

// src/preview/marks.ts
const link = /https?:\/\/[^\s<>"“”„«»「」『』。、，]+/g;
const trailing = /* @__PURE__ */ new Set(".,;:!?'’*_~)]");
const mention = /(?<=^|[\s(])@(?<handle>\w[\w.-]*(?:@[\w-]+(?:\.[\w-]+)+)?)/g;
function findMarks(text, kinds) {
	const found = [];
	if (kinds.includes("link")) found.push(...links(text));
	if (kinds.includes("mention")) found.push(...mentions(text));
	if (kinds.includes("tag")) found.push(...findTags(text).map(({ start, end, tag }) => ({
		start,
		end,
		kind: "tag",
		value: tag
	})));
	return found;
}
function links(text) {
	return [...text.matchAll(link)].map(({ index, 0: found }) => {
		const value = trimmed(found);
		return {
			start: index,
			end: index + value.length,
			kind: "link",
			value
		};
	});
}
function mentions(text) {
	return [...text.matchAll(mention)].map(({ index, groups }) => {
		const value = trimmed(groups.handle);
		return {
			start: index,
			end: index + 1 + value.length,
			kind: "mention",
			value
		};
	});
}
function trimmed(text) {
	let end = text.length;
	while (end > 0 && trailing.has(text[end - 1])) end -= 1;
	return text.slice(0, end);
}

// src/preview/text.ts
function partText(part, finds) {
	const marks = [...told(part), ...findMarks(part.text, finds)].sort((a, b) => a.start - b.start);
	const hidden = new Map(findHiddenText(part.text).map(({ index, name }) => [index, name]));
	const pieces = [];
	let from = 0;
	for (const { start, end, kind, value } of marks) {
		if (start < from || end > part.text.length) continue;
		pieces.push(shownPiece(part.text, from, start, hidden), marked(shownPiece(part.text, start, end, hidden), kind, value));
		from = end;
	}
	return html`${[...pieces, shownPiece(part.text, from, part.text.length, hidden)]}`;
}
function wordedLinks(part) {
	return told(part).flatMap(({ start, end, kind, value }) => {
		const words = part.text.slice(start, end);
		return kind !== "link" || words === value ? [] : [{
			words,
			address: value
		}];
	});
}
function isolated(text) {
	const hidden = new Map(findHiddenText(text).map(({ index, name }) => [index, name]));
	return html`<bdi>${shownPiece(text, 0, text.length, hidden)}</bdi>`;
}
function flat(text) {
	const hidden = findHiddenText(text);
	if (hidden.length === 0) return text;
	const places = new Set(hidden.map(({ index }) => index));
	let at = 0;
	let shown = "";
	for (const character of text) {
		shown += places.has(at) ? "�" : character;
		at += character.length;
	}
	return shown;
}
function told({ text, entities }) {
	if (entities.length === 0) return [];
	const bytes = Buffer.from(text);
	let byte = 0;
	let unit = 0;
	const unitAt = (offset) => {
		unit += bytes.subarray(byte, offset).toString().length;
		byte = offset;
		return unit;
	};
	return entities.map(({ start, end, kind, value }) => ({
		start: unitAt(start),
		end: unitAt(end),
		kind,
		value
	}));
}
function marked(shown, kind, value) {
	const address = kind === "link" ? webAddress(value) : null;
	if (address !== null) return html`<a class="entity" href="${address}" rel="noreferrer">${shown}</a>`;
	return html`<span class="entity">${shown}</span>`;
}
function shownPiece(text, start, end, hidden) {
	const pieces = [];
	let from = start;
	for (let at = start; at < end; at += 1) {
		const name = hidden.get(at);
		const isBreak = text[at] === "\n";
		if (name === void 0 && !isBreak) continue;
		pieces.push(text.slice(from, at), name === void 0 ? html`<br>` : hiddenMark(name));
		if (name !== void 0 && text.codePointAt(at) > 65535) at += 1;
		from = at + 1;
	}
	return html`${[...pieces, text.slice(from, end)]}`;
}
function hiddenMark(name) {
	return html`<mark class="hidden-character">${name}</mark>`;
}

// src/preview/view.ts
const plainLook = {
	accent: {
		light: "#44506a",
		dark: "#c3cbdb"
	},
	avatar: "circle",
	text: "above",
	follows: "thread",
	finds: [],
	handle: () => null,
	read: ({ options }) => ({ rest: options })
};
function nowOf({ plan }) {
	return Date.parse(plan.now);
}

// src/preview/calendar.ts
const days = 35;
const dayMilliseconds = 864e5;
const mostListed = 8;
const weekdays = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
];
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function calendar(arranged, view) {
	const today = formatMoment(nowOf(view), view.zone).slice(0, 10);
	const first = mondayBefore(today);
	const byDay = entriesByDay(arranged, view, today);
	const dates = Array.from({ length: days / 7 }, (_, week) => week).map((week) => weekdays.map((_, day) => isoDate(first + (week * 7 + day) * dayMilliseconds)));
	return html`<table class="calendar" role="table"><caption>Five weeks from this one, in ${view.zone}</caption>
<thead role="rowgroup"><tr role="row">${weekdays.map((name) => html`<th scope="col" role="columnheader"><abbr title="${name}">${name.slice(0, 3)}</abbr></th>`)}</tr></thead>
<tbody role="rowgroup">${dates.map((week) => html`
<tr role="row">${week.map((date, day) => dayCell(date, day, byDay.get(date) ?? [], {
		today,
		arranged
	}))}</tr>`)}
</tbody></table>${laterLine(arranged, view, dates.at(-1).at(-1))}`;
}
function dayCell(date, weekday, entries, { today, arranged }) {
	const [, month, day] = date.split("-").map(Number);
	const kind = date === today ? "today" : date < today ? "past" : "coming";
	const isMonthShown = day === 1 || kind === "today";
	const listed = entries.slice(0, mostListed);
	const rest = entries.length - listed.length;
	return html`
<td class="${kind} ${entries.length === 0 ? "empty" : "busy"}" role="cell"${kind === "today" ? attribute("aria-current", "date") : null}><p class="day"><time datetime="${date}"><span class="weekday">${weekdays[weekday].slice(0, 3)} </span>${day}<span class="month ${isMonthShown ? "shown" : ""}"> ${months[month - 1]}</span></time>${entries.length < 2 ? null : html` <span class="count">${entries.length} posts</span>`}</p>${listed.length === 0 ? null : html`<ul role="list">${listed.map((entry) => entryItem(entry, arranged))}</ul>`}${rest === 0 ? null : html`<p class="more"><a href="${placeOnPage(entries[mostListed].card)}">and ${rest} more</a></p>`}</td>`;
}
function entryItem({ time, name, card, targets }, arranged) {
	const dots = [...new Set(targets.map(({ account }) => arranged.platforms.indexOf(account.platform)))];
	const blocked = targets.some(({ state }) => needsPerson.has(state));
	return html`<li class="filtered ${classesOf(targets.map(targetFilter), arranged)}"><a href="${placeOnPage(card)}"${blocked ? attribute("class", "not-going") : null}><span class="time">${time ?? "next run"}</span> <span class="post-name">${isolated(name)}</span><span class="dots" aria-hidden="true">${dots.map((index) => html`<span class="dot accent-${index}"></span>`)}</span>${targets.length === 1 ? null : html`<span class="hidden-words">, ${targets.length} accounts</span>`}${blocked ? html`<span class="hidden-words">, needs a person</span>` : null}</a></li>`;
}
function entriesByDay(arranged, view, today) {
	const byDay = /* @__PURE__ */ new Map();
	for (const group of arranged.groups) for (const [index, target] of group.targets.entries()) addTo(byDay, group, index, target, {
		view,
		today
	});
	for (const entries of byDay.values()) entries.sort((a, b) => (a.time ?? "").localeCompare(b.time ?? "", "en"));
	return byDay;
}
function addTo(byDay, group, index, target, { view, today }) {
	const [date, time] = target.publishAt === null ? [today, null] : formatMoment(target.publishAt.epochMilliseconds, view.zone).split(" ");
	if (time === null && target.state !== "due") return;
	const entries = byDay.get(date) ?? [];
	byDay.set(date, entries);
	const same = entries.find((entry) => entry.time === time && entry.name === target.postId);
	if (same !== void 0) same.targets.push(target);
	else entries.push({
		time,
		name: target.postId,
		card: cardId(group, index),
		targets: [target]
	});
}
function laterLine(arranged, view, last) {
	const later = arranged.groups.flatMap(({ targets }) => targets.flatMap(({ publishAt }) => publishAt !== null && formatMoment(publishAt.epochMilliseconds, view.zone).slice(0, 10) > last ? publishAt.epochMilliseconds : []));
	if (later.length === 0) return null;
	const next = later.reduce((a, b) => Math.min(a, b));
	return html`<p class="quiet">After that: ${later.length} more, the first ${relative$1(next, nowOf(view))}.</p>`;
}
function mondayBefore(date) {
	const time = Date.parse(`${date}T00:00:00Z`);
	return time - (new Date(time).getUTCDay() + 6) % 7 * dayMilliseconds;
}
function isoDate(time) {
	return new Date(time).toISOString().slice(0, 10);
}

// src/preview/media.ts
const endings = {
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/gif": "gif",
	"image/webp": "webp",
	"image/avif": "avif",
	"video/mp4": "mp4",
	"video/quicktime": "mov",
	"video/webm": "webm",
	"application/pdf": "pdf",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx"
};
function mediaName({ type, digest }) {
	const ending = Object.hasOwn(endings, type) ? endings[type] : void 0;
	return ending === void 0 ? null : `media/${digest}.${ending}`;
}
function mediaGrid(media, useMedia) {
	if (media.length === 0) return null;
	const size = media.length === 1 ? "one" : media.length <= 4 ? "few" : "many";
	return html`
<div class="media ${size}">${media.map((item) => figure(item, useMedia))}</div>`;
}
function figure(media, useMedia) {
	const words = media.alt === "" ? html`<span class="no-alt">No alternative text</span>` : html`<span class="alt">Alt</span> ${isolated(media.alt)}`;
	return html`
<figure>${shown(media, useMedia)}<figcaption>${media.kind === "document" ? null : words} <span class="file">${isolated(media.file)}</span></figcaption></figure>`;
}
function shown(media, useMedia) {
	const name = mediaName(media);
	if (name === null) return html`<p class="not-shown">${media.type}, which pages do not show</p>`;
	useMedia(name, media);
	const address = fileBeside(name);
	if (media.kind === "image") return image(media, address);
	if (media.kind === "video") return video(media, address);
	return html`<p class="document"><a href="${address}">${isolated(lastStep(media.file))}</a> <span class="quiet">${sizeOf(media)}</span></p>`;
}
function image({ alt, file, width, height }, address) {
	const words = alt === "" ? `No alternative text: ${lastStep(file)}` : alt;
	return html`<a class="picture" href="${address}"><img src="${address}" alt="${flat(words)}" loading="lazy" decoding="async"${dimensions(width, height)}></a>`;
}
function video({ alt, file, width, height }, address) {
	const label = attribute("aria-label", flat(alt === "" ? `Video ${lastStep(file)}` : alt));
	return html`<video src="${address}" controls preload="none"${dimensions(width, height)}${label}></video>`;
}
function sizeOf({ size, pages }) {
	const amount = size < 1e6 ? `${Math.ceil(size / 1e3)} kB` : `${(size / 1e6).toFixed(1)} MB`;
	return pages === void 0 ? amount : `${amount}, ${pages} pages`;
}
function lastStep(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/preview/extras.ts
function pollBox({ poll }) {
	if (poll === void 0) return null;
	const runs = poll.seconds === null ? null : html`<p class="quiet">Runs for ${durationText(poll.seconds)}</p>`;
	return html`
<div class="poll">${poll.question === void 0 ? null : html`<p class="question">${isolated(poll.question)}</p>`}<ul role="list">${poll.options.map((option) => html`<li>${isolated(option)}</li>`)}</ul>${runs}</div>`;
}
function linkCard({ card }, useMedia) {
	if (card === void 0) return null;
	const address = webAddress(card.url);
	const title = isolated(card.title);
	return html`
<div class="link-card">${card.image === void 0 ? null : shown({
		...card.image,
		alt: card.image.alt || "Picture of the card"
	}, useMedia)}<div class="link-words"><p class="link-title">${address === null ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`}</p>${card.description ? html`<p>${isolated(card.description)}</p>` : null}<p class="quiet">${isolated(card.url)}</p></div></div>`;
}
function quoteBox({ quote }) {
	if (quote === void 0) return null;
	const address = webAddress(quote);
	return html`
<p class="quote"><span class="quiet">With the post</span> ${address === null ? isolated(quote) : html`<a href="${address}" rel="noreferrer">${isolated(quote)}</a>`}</p>`;
}
function thumbnailBox({ thumbnail }, useMedia) {
	if (thumbnail === void 0) return null;
	const picture = {
		...thumbnail,
		alt: thumbnail.alt || "Thumbnail"
	};
	return html`
<figure class="thumbnail">${shown(picture, useMedia)}<figcaption>Thumbnail <span class="file">${isolated(thumbnail.file)}</span></figcaption></figure>`;
}
function optionList({ rest }) {
	const entries = Object.entries(rest);
	if (entries.length === 0) return null;
	return html`
<dl class="options">${entries.map(([name, value]) => html`<div><dt>${isolated(name)}</dt><dd>${isolated(valueText(value))}</dd></div>`)}</dl>`;
}

// src/preview/post.ts
function drawnPost(target, payload, shown, look, view) {
	const drawing = {
		target,
		look,
		shown,
		view
	};
	const parts = look.follows === "steps" ? payload.parts.slice(0, 1) : payload.parts;
	if (parts.length === 1) return html`<div class="post ${look.avatar}"><div class="part">${partOf(parts[0], 0, drawing)}</div></div>`;
	const count = parts.length;
	return html`<ol class="post ${look.avatar} ${look.follows}" role="list">${parts.map((part, index) => html`
<li class="part">${partOf(part, index, drawing, html`<span class="number">${numberOf(index, count, look)}</span>`)}</li>`)}</ol>`;
}
function numberOf(index, count, { follows }) {
	if (follows === "thread") return `${index + 1}/${count}`;
	return index === 0 ? "post" : `comment ${index}`;
}
function partOf(part, index, drawing, number = null) {
	const { target, look, shown, view } = drawing;
	const isFirst = index === 0;
	const media = mediaGrid(part.media, view.useMedia);
	const title = isFirst && shown.title ? html`<p class="title" dir="auto">${isolated(shown.title)}</p>` : null;
	const text = part.text === "" ? null : html`<p class="text" dir="auto">${partText(part, look.finds)}</p>`;
	const above = look.text === "above";
	return html`<span class="avatar" aria-hidden="true">${initials(target.account.name)}</span>
<div class="body">${head(drawing, number)}${shown.warning ? html`<p class="behind" dir="auto"><span class="quiet">Behind a warning:</span> ${isolated(shown.warning)}</p>` : null}${above ? [
		title,
		text,
		media
	] : [
		media,
		title,
		text
	]}${isFirst ? [
		thumbnailBox(shown, view.useMedia),
		pollBox(shown),
		linkCard(shown, view.useMedia),
		quoteBox(shown)
	] : null}${addresses(part)}${counts(part, drawing)}</div>`;
}
function addresses(part) {
	const links = wordedLinks(part);
	if (links.length === 0) return null;
	return html`<ul class="addresses" role="list">${links.map(({ words, address }) => html`<li>${isolated(words)} leads to ${isolated(address)}</li>`)}</ul>`;
}
function head({ target, look, view }, number) {
	const handle = look.handle(target.account);
	return html`<div class="who"><p><span class="name">${isolated(target.account.name)}</span> ${handle === null ? null : html`<span class="handle">${isolated(handle)}</span>`}</p><p class="when">${whenShort(target, view)}${number}</p></div>`;
}
function whenShort({ publishAt }, view) {
	return publishAt === null ? "with the next run" : relative$1(publishAt.epochMilliseconds, nowOf(view));
}
function whenWords({ publishAt }, view) {
	if (publishAt === null) return html`with the next run after the merge`;
	const { epochMilliseconds: time, zone, utc } = publishAt;
	const local = formatMoment(time, zone ?? view.zone);
	const universal = formatMoment(time, null);
	return html`<time datetime="${utc}">${local}</time>${local === universal ? null : ` (${universal.slice(11)})`}`;
}
function initials(name) {
	const words = name.split("-").filter((word) => word !== "");
	return (words.length === 1 ? words[0].slice(0, 2) : words.slice(0, 2).map((word) => word[0]).join("")).toUpperCase();
}
function counts(part, { target, view }) {
	const limits = view.platforms.get(target.account.platform)?.text ?? {};
	const rows = Object.entries(part.counts).flatMap(([name, count], index) => {
		const limit = limits[name];
		const max = limit === void 0 ? null : view.limitOf(target.account, name);
		if (limit === void 0 || max === null || index > 0 && count < max / 2) return [];
		return [countRow(name, count, max, limit.unit)];
	});
	return rows.length === 0 ? null : html`<ul class="counts" role="list">${rows}</ul>`;
}
function countRow(name, count, max, unit) {
	const what = name === "text" ? "" : `${name.replaceAll("_", " ")}: `;
	const over = count > max ? html` <strong class="over">${count - max} over</strong>` : null;
	const tone = count > max ? "full" : count > max * .9 ? "nearly" : "roomy";
	return html`<li><span>${what}${count} of ${max} ${unit}${over}</span> <span class="bar ${tone} w${width(count, max)}" aria-hidden="true"></span></li>`;
}
function width(count, max) {
	return Math.min(20, Math.max(count > 0 ? 1 : 0, Math.round(20 * count / max)));
}

// src/preview/card.ts
const tones = {
	due: "go",
	waiting: "calm",
	sending: "calm",
	frozen: "calm",
	done: "quietly",
	adopted: "quietly",
	skipped: "quietly",
	missed: "quietly",
	edited: "warn",
	update: "go",
	retract: "warn",
	retracted: "quietly",
	late: "warn",
	held: "warn",
	changed: "warn",
	unknown: "warn",
	blocked: "stop",
	rejected: "stop"
};
function stateBadge(state) {
	return html`<span class="state ${tones[state]}" title="${targetStates[state]}">${state}</span>`;
}
function card(target, id, arranged, view) {
	const { account, payload, postId, state, reason, issues, notes, digest } = target;
	const platform = view.platforms.get(account.platform);
	const look = platform?.look ?? plainLook;
	const shown = payload === null ? null : look.read(payload);
	const accent = `accent-${arranged.platforms.indexOf(account.platform)}`;
	return html`
<article class="card filtered ${accent} ${classesOf([targetFilter(target)], arranged)}" id="${id}"${digest === null ? null : attribute("data-digest", digest)} aria-labelledby="${id}-name" tabindex="-1">
<header><h4 id="${id}-name"><span class="platform">${platform?.name ?? account.platform}</span> <span class="account">${isolated(account.name)}</span></h4>${stateBadge(state)}
<p class="reason">${isolated(reason)}</p></header>${issueList(issues)}
${payload === null || shown === null ? html`<p class="not-shown">There is no text to show.</p>` : drawnPost(target, payload, shown, look, view)}
<footer>${receiptList(target)}${noteList(notes)}${shown === null ? null : optionList(shown)}
<p class="small"><span>${whenWords(target, view)}</span> <span class="target">${isolated(targetName(postId, account.name))}${digest === null ? null : html` <code title="SHA-256 of the payload: ${digest}">${digest.slice(0, 12)}</code>`}</span></p></footer>
</article>`;
}
function unreadCard(group, arranged) {
	const names = group.unread?.accounts.map(({ name }) => name) ?? [];
	return html`
<div class="card filtered unread ${classesOf(filteredOf(group), arranged)}">
<p class="unread-head">${stateBadge("blocked")} Nothing of this file goes out${names.length === 0 ? "" : ` to ${names.join(", ")}`}.</p>${issueList(group.issues)}
</div>`;
}
function issueList(issues) {
	if (issues.length === 0) return null;
	return html`
<ul class="issues" role="list">${issues.map((found) => issueItem(found))}</ul>`;
}
function issueItem(found, id = null) {
	const { severity, file, line, column, code, message, remedy } = found;
	const place = isolated([
		file ?? "(no file)",
		line,
		column
	].filter((step) => step !== null).join(":"));
	const shown = id === null ? place : html`<a href="${placeOnPage(id)}">${place}</a>`;
	return html`
<li class="issue ${severity}"><p><span class="severity">${severity}</span> <span class="place">${shown}</span> <code>${code}</code></p><p>${isolated(message)}</p>${id === null ? html`<p class="remedy">${isolated(remedy)}</p>` : null}</li>`;
}
function receiptList({ receipts }) {
	if (receipts.length === 0) return null;
	return html`
<ul class="receipts" role="list">${receipts.map(({ part, id, url }) => {
		const address = url === null ? null : webAddress(url);
		const where = isolated(url ?? id);
		return html`<li>Part ${part} is out: ${address === null ? where : html`<a href="${address}" rel="noreferrer">${where}</a>`}</li>`;
	})}</ul>`;
}
function noteList(notes) {
	if (notes.length === 0) return null;
	return html`
<ul class="notes"${attribute("aria-label", "Notes")}>${notes.map((note) => html`<li>${isolated(note)}</li>`)}</ul>`;
}

// src/preview/filters.ts
function filterForm(arranged, platforms) {
	const total = arranged.groups.flatMap(filteredOf).length;
	return html`<form class="filters" aria-label="Filters">${filtersOf(arranged, platforms).map((filter) => html`
<fieldset><legend>${filter.title}</legend>
<label class="chip"><input type="radio" name="filter-${filter.letter}" id="${filter.letter}-all" checked> <span>All <span class="count">${total}</span></span></label>${filter.choices.map(({ name, count, accent }, index) => html`
<label class="chip"><input type="radio" name="filter-${filter.letter}" id="${filter.letter}-${index}"> <span>${accent === null ? null : html`<span class="dot ${accent}"></span>`}${name} <span class="count">${count}</span></span></label>`)}
</fieldset>`)}
<p class="reset"><button type="reset">Show all</button></p>
</form>`;
}
function filtersOf(arranged, platforms) {
	const all = arranged.groups.flatMap(filteredOf);
	const count = (key, value) => all.filter((each) => each[key] === value).length;
	const platformOf = (account) => all.find((each) => each.account === account)?.platform ?? null;
	const accentOf = (platform) => platform === null ? null : `accent-${arranged.platforms.indexOf(platform)}`;
	return [
		{
			letter: "s",
			title: "State",
			choices: arranged.states.map((name) => ({
				name,
				count: count("state", name),
				accent: null
			}))
		},
		{
			letter: "p",
			title: "Platform",
			choices: arranged.platforms.map((id) => ({
				name: platforms.get(id)?.name ?? id,
				count: count("platform", id),
				accent: accentOf(id)
			}))
		},
		{
			letter: "a",
			title: "Account",
			choices: arranged.accounts.map((name) => ({
				name,
				count: count("account", name),
				accent: accentOf(platformOf(name))
			}))
		}
	];
}
function filterRules(arranged) {
	const sizes = {
		a: arranged.accounts.length,
		p: arranged.platforms.length,
		s: arranged.states.length
	};
	const rules = [
		"a",
		"p",
		"s"
	].flatMap((letter) => range(sizes[letter]).map((index) => `body:has(#${letter}-${index}:checked) .filtered:not(.${letter}${index}){display:none}`));
	const present = new Set(arranged.groups.flatMap(filteredOf).flatMap((each) => pairsOf(each, arranged)));
	for (const [one, other] of [
		["a", "s"],
		["p", "s"],
		["a", "p"]
	]) for (const first of range(sizes[one])) for (const second of range(sizes[other])) {
		const chosen = `body:has(#${one}-${first}:checked):has(#${other}-${second}:checked)`;
		const pair = `.${one}${first}.${other}${second}`;
		if (present.has(pair)) rules.push(`${chosen} .post-group:not(:has(.card${pair})){display:none}`);
		else rules.push(`${chosen} .nothing{display:block}${chosen} .post-group{display:none}`);
	}
	return rules.join("\n");
}
function pairsOf({ account, platform, state }, arranged) {
	const a = account === null ? null : `.a${arranged.accounts.indexOf(account)}`;
	const p = platform === null ? null : `.p${arranged.platforms.indexOf(platform)}`;
	const s = `.s${arranged.states.indexOf(state)}`;
	return [
		a === null ? [] : `${a}${s}`,
		p === null ? [] : `${p}${s}`,
		a === null || p === null ? [] : `${a}${p}`
	].flat();
}
function range(size) {
	return Array.from({ length: size }, (_, index) => index);
}

// src/preview/styles-card.ts
const widths = Array.from({ length: 21 }, (_, step) => `.w${step}::before{width:${step * 5}%}`).join("");
const cardRules = `
.card{background:var(--surface);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:1rem;box-shadow:var(--shadow);scroll-margin-top:1rem;min-width:0}
.card.unread{border-top-color:var(--stop);padding:1rem;display:grid;gap:.75rem;margin-bottom:1rem}
.post-group>.issues{margin-bottom:.75rem}
.card>header{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15rem .75rem;align-items:center;padding:.75rem 1rem .6rem}
h4{font-size:.9375rem;line-height:1.35}
.platform{color:var(--accent)}
.account{font-weight:400;color:var(--quiet)}
.reason{grid-column:1/-1;color:var(--quiet);font-size:.875rem}
.card>.issues{padding:0 1rem .75rem}
.card.unread>.issues{padding:0}
.post{border-block:1px solid var(--line);padding:1rem}
.not-shown{color:var(--quiet);padding:1rem;border-block:1px solid var(--line)}
.part{display:grid;grid-template-columns:2.75rem minmax(0,1fr);gap:0 .75rem;position:relative}
.part+.part{padding-top:1.25rem}
.thread .part:not(:last-child)::before{content:"";position:absolute;inset-block:0;inset-inline-start:calc(1.375rem - 1px);width:2px;background:var(--line)}
.thread .part:first-child::before{top:1rem}
.comments .part+.part{margin-inline-start:1.5rem;padding:.75rem;margin-top:1rem;background:var(--sunken);border-radius:.75rem}
.avatar{width:2.75rem;height:2.75rem;border-radius:50%;background:var(--accent);color:var(--on-accent);display:grid;place-items:center;font-weight:700;font-size:.9375rem;letter-spacing:.02em;position:relative;border:2px solid var(--surface)}
.square .avatar{border-radius:.6rem}
.part:last-child:not(:first-child){min-height:3rem}
.body{display:grid;gap:.6rem;align-content:start;min-width:0}
.who{font-size:.9375rem;line-height:1.35;min-height:2.75rem;display:grid;align-content:center}
.name{font-weight:700}
.handle,.when{color:var(--quiet)}
.when{font-size:.8125rem;display:flex;gap:.75rem;justify-content:space-between}
.number{font-variant-numeric:tabular-nums;font-weight:600}
.text{white-space:pre-wrap;unicode-bidi:plaintext;text-align:start}
.title{font-weight:700;font-size:1.1rem;line-height:1.35}
.entity{color:var(--accent);font-weight:500}
a.entity{text-decoration:underline;text-decoration-thickness:1px}
.hidden-character{background:var(--stop-ground);color:var(--stop);border:1px solid currentcolor;border-radius:.3rem;padding:0 .3rem;font:600 .75rem/1.4 ui-monospace,monospace;unicode-bidi:isolate;white-space:normal}
.behind{border:1px dashed var(--line);border-radius:.6rem;padding:.4rem .7rem;font-weight:600}
.behind .quiet{font-weight:400}
.media{display:grid;gap:.6rem;grid-template-columns:minmax(0,1fr)}
.few,.many{grid-template-columns:repeat(2,minmax(0,1fr))}
.many{grid-template-columns:repeat(3,minmax(0,1fr))}
figure{min-width:0}
.picture{display:block;border-radius:.75rem;overflow:hidden;border:1px solid var(--line);background:var(--sunken)}
img,video{display:block;width:100%;height:auto;max-height:26rem;object-fit:contain}
video{border-radius:.75rem;background:#000;min-height:8rem}
.few img,.many img{aspect-ratio:4/3;height:auto}
figcaption{font-size:.8125rem;color:var(--quiet);margin-top:.3rem;line-height:1.4}
.alt{font-size:.6875rem;font-weight:700;border:1px solid currentcolor;border-radius:.25rem;padding:0 .25rem;text-transform:uppercase;letter-spacing:.04em}
.no-alt{color:var(--warn);font-weight:600}
figcaption .file{display:block;font-size:.75rem}
.document{border:1px solid var(--line);border-radius:.75rem;background:var(--sunken);padding:.75rem 1rem}
.media .not-shown{border:1px dashed var(--line);border-radius:.75rem}
.poll ul{display:grid;gap:.4rem}
.poll li{border:1px solid var(--line);border-radius:.6rem;padding:.35rem .75rem;background:var(--sunken)}
.poll .question{font-weight:600;margin-bottom:.4rem}
.poll .quiet{font-size:.8125rem;margin-top:.3rem}
.link-card{border:1px solid var(--line);border-radius:.75rem;overflow:hidden}
.link-card .picture{border:0;border-radius:0;border-bottom:1px solid var(--line)}
.link-words{padding:.6rem .8rem;font-size:.9375rem;display:grid;gap:.15rem}
.link-title{font-weight:600}
.link-words .quiet{font-size:.8125rem}
.quote{border:1px solid var(--line);border-radius:.75rem;padding:.5rem .8rem;font-size:.875rem}
.addresses{font-size:.8125rem;color:var(--quiet)}
.counts{font-size:.8125rem;color:var(--quiet);display:grid;gap:.25rem}
.counts li{display:flex;flex-wrap:wrap;gap:.15rem .6rem;align-items:center}
.bar{flex:1 1 4rem;max-width:8rem;height:.35rem;border-radius:1rem;background:var(--line);overflow:hidden}
.bar::before{content:"";display:block;height:100%;border-radius:1rem;background:var(--go)}
.nearly::before{background:var(--warn)}
.full::before{background:var(--stop)}
${widths}
.over{color:var(--stop)}
.card>footer{display:grid;gap:.6rem;padding:.75rem 1rem 1rem;font-size:.875rem}
.notes{padding-inline-start:1.1rem;color:var(--quiet)}
.options{display:grid;gap:.15rem;font-size:.8125rem}
.options div{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.6rem}
.options dt{color:var(--quiet)}
.small{display:flex;flex-wrap:wrap;gap:.1rem .8rem;justify-content:space-between}
`;

// src/preview/styles-page.ts
const light = `
color-scheme:light;--ground:#f2f4f8;--surface:#fff;--sunken:#f5f6fa;--ink:#171a21;--quiet:#545c6b;--line:#dde1e9;
--link:#2f45c5;--accent:#44506a;--on-accent:#fff;--go:#0c6b3d;--go-ground:#dff5e8;--calm:#23529e;--calm-ground:#e3edfd;
--stop:#a51524;--stop-ground:#fde7e8;--warn:#7d4a00;--warn-ground:#fdf0d6;--quietly:#4c5462;--quietly-ground:#e8ebf0;
--shadow:0 1px 2px rgb(20 28 50/6%),0 6px 20px rgb(20 28 50/6%);`;
const dark = `
color-scheme:dark;--ground:#0e1015;--surface:#171a21;--sunken:#1f232c;--ink:#e9ebf0;--quiet:#a6aebd;--line:#2d323d;
--link:#a3b2ff;--accent:#c3cbdb;--on-accent:#11141a;--go:#7fdba8;--go-ground:#12301f;--calm:#a3c6ff;--calm-ground:#172b4a;
--stop:#ff9f9f;--stop-ground:#43171c;--warn:#f5c069;--warn-ground:#3a2a0c;--quietly:#b6becb;--quietly-ground:#272c36;
--shadow:none;`;
const pageRules = `
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table,fieldset{margin:0;padding:0;border:0}
ul[role=list],ol[role=list]{list-style:none}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.3rem}
.card:focus{outline:none}
.card:target{box-shadow:0 0 0 3px var(--accent)}
.quiet,.file,.small{color:var(--quiet)}
.file,.small,.count{font-size:.8125rem;font-weight:400}
code{font:.8125rem/1.4 ui-monospace,SFMono-Regular,Menlo,monospace}
.hidden-words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100vw;top:0;background:var(--surface);padding:.5rem 1rem;z-index:2}
.skip:focus{left:0}
.top{padding:1.5rem 1rem .5rem;max-width:92rem;margin:0 auto}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.15;letter-spacing:-.02em}
h2{font-size:1.3rem;line-height:1.3;letter-spacing:-.01em;margin-bottom:.75rem;scroll-margin-top:1rem}
h3{font-size:1.05rem;line-height:1.4;margin-bottom:.6rem;scroll-margin-top:1rem}
h3 .file{margin-inline-start:.4rem}
.tally{display:flex;flex-wrap:wrap;gap:.35rem 1rem;margin:.75rem 0 .5rem;align-items:center}
.columns{display:grid;gap:1.5rem;padding:1rem;max-width:92rem;margin:0 auto;grid-template-columns:minmax(0,1fr)}
main{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr);align-content:start}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:1rem;padding:1rem;box-shadow:var(--shadow)}
aside nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-bottom:.75rem}
aside nav a{display:inline-block;padding:.15rem 0}
fieldset{min-width:0;margin-bottom:.75rem}
legend{font-weight:600;font-size:.875rem;padding:0;margin-bottom:.35rem}
fieldset{display:flex;flex-wrap:wrap;gap:.35rem}
.chip{position:relative;display:inline-flex;max-width:100%}
.chip input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.chip>span{display:inline-flex;gap:.4rem;align-items:center;padding:.2rem .7rem;min-height:1.9rem;border:1px solid var(--line);border-radius:2rem;background:var(--surface);font-size:.875rem;line-height:1.3;min-width:0}
.chip .count{color:var(--quiet)}
.chip input:checked+span{background:var(--ink);border-color:var(--ink);color:var(--surface);font-weight:600}
.chip input:checked+span .count{color:inherit}
.chip input:focus-visible+span{outline:3px solid var(--link);outline-offset:2px}
.dot{flex:none;display:inline-block;width:.6rem;height:.6rem;border-radius:50%;background:var(--accent);border:1px solid var(--surface)}
button{font:inherit;font-size:.875rem;color:var(--link);background:none;border:0;padding:.25rem 0;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
.reset{display:none}
.filters:has(input:checked:not([id$=-all])) .reset{display:block}
.nothing{display:none;padding:1rem;border:1px dashed var(--line);border-radius:1rem;color:var(--quiet)}
.groups,.cards{display:grid;gap:1rem;align-items:start;grid-template-columns:repeat(auto-fill,minmax(min(100%,23rem),1fr))}
.post-group{content-visibility:auto;contain-intrinsic-size:auto 28rem;min-width:0;padding:.25rem .25rem 1rem;margin:0 -.25rem;grid-column:1/-1}
.post-group.single{grid-column:auto}
.single .cards{grid-template-columns:minmax(0,1fr)}
.state{display:inline-block;border-radius:2rem;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;line-height:1.5;white-space:nowrap}
.go{color:var(--go);background:var(--go-ground)}
.calm{color:var(--calm);background:var(--calm-ground)}
.stop{color:var(--stop);background:var(--stop-ground)}
.warn{color:var(--warn);background:var(--warn-ground)}
.quietly{color:var(--quietly);background:var(--quietly-ground)}
.issues{display:grid;gap:.6rem}
.issue{border-inline-start:4px solid var(--warn);background:var(--warn-ground);border-radius:.25rem .6rem .6rem .25rem;padding:.5rem .75rem;font-size:.9375rem}
.issue.error{border-color:var(--stop);background:var(--stop-ground)}
.severity{font-weight:700;color:var(--warn)}
.error .severity{color:var(--stop)}
.place{font-weight:600}
.calendar{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.8125rem}
caption{text-align:start;color:var(--quiet);padding-bottom:.5rem;font-size:.875rem}
.calendar th{text-align:start;font-weight:600;color:var(--quiet);padding:.25rem .4rem}
.calendar abbr{text-decoration:none}
.calendar td{vertical-align:top;border:1px solid var(--line);padding:.3rem .4rem;height:4.2rem}
.calendar td.past{background:var(--sunken);color:var(--quiet)}
.calendar td.today{box-shadow:inset 0 0 0 2px var(--link)}
.day{font-weight:600;display:flex;flex-wrap:wrap;gap:0 .35rem;justify-content:space-between}
.day .count{color:var(--quiet)}
.weekday,.month{display:none}
.month.shown{display:inline}
.calendar li a{display:flex;gap:.1rem .3rem;flex-wrap:wrap;align-items:center;color:inherit;text-decoration:none;border-radius:.35rem;padding:.15rem .3rem;margin:.2rem 0;background:var(--sunken)}
.calendar li a:hover .post-name{text-decoration:underline}
.calendar .not-going{color:var(--stop);background:var(--stop-ground)}
.time{font-weight:600;font-variant-numeric:tabular-nums}
.dots{display:inline-flex;gap:.1rem}
@media (max-width:47.99rem){
.calendar thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.calendar,.calendar tbody,.calendar tr,.calendar caption{display:block}
.calendar td{display:block;height:auto;border:0;border-top:1px solid var(--line);padding:.5rem 0}
.calendar td.empty,.calendar tr:not(:has(.busy,.today)){display:none}
.calendar td.today{display:block;box-shadow:none;border-top:2px solid var(--link)}
.weekday,.month{display:inline}
.calendar li a{padding:.35rem .5rem;font-size:.875rem}
}
@media (min-width:64rem){
.top{padding:2.5rem 2rem .5rem}
.columns{grid-template-columns:15rem minmax(0,1fr);padding:1.25rem 2rem 4rem;gap:2.5rem}
aside{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;padding:.25rem}
.panel{padding:1.25rem 1.5rem 1.5rem}
}
@media print{
:root{${light}--ground:#fff;--shadow:none}
aside,.skip{display:none}
body{font-size:10pt}
.columns{display:block;padding:0}
main{display:block}
.panel,.card{margin-bottom:1rem}
.post-group{content-visibility:visible}
.groups{display:block}
.cards{grid-template-columns:1fr 1fr}
.card,.calendar tr,.issue{break-inside:avoid}
h2,h3{break-after:avoid}
.state,.bar,.avatar,.dot{print-color-adjust:exact}
}
@media (forced-colors:active){.chip input:checked+span{outline:2px solid}}
`;

// src/preview/styles.ts
function stylesOf(arranged, view) {
	const css = [
		pageRules,
		cardRules,
		accentRules(arranged, view),
		filterRules(arranged)
	].join("\n");
	return {
		css,
		policy: `default-src 'none'; img-src 'self'; media-src 'self'; style-src 'sha256-${Buffer.from(sha256(css), "hex").toString("base64")}'; base-uri 'none'; form-action 'none'`
	};
}
function accentRules({ platforms }, view) {
	const accents = platforms.map((id) => (view.platforms.get(id)?.look ?? plainLook).accent);
	const rule = (colour, index) => {
		if (!/^#[0-9a-f]{6}$/.test(colour)) throw new TypeError(`${colour} is no colour`);
		return `.accent-${index}{--accent:${colour}}`;
	};
	const light = accents.map((accent, index) => rule(accent.light, index)).join("");
	return `${light}\n@media (prefers-color-scheme:dark){${accents.map((accent, index) => rule(accent.dark, index)).join("")}}\n@media print{${light}}`;
}

// src/preview/page.ts
const firstLine = "<!doctype html><!-- made by mergecast preview -->\n";
async function* previewPage(view) {
	const arranged = arrange(view.plan, view);
	const [before, after] = String(shell(arranged, view)).split(place);
	yield firstLine + before;
	for (const group of arranged.groups) yield String(await section(group, arranged, view));
	yield after;
}
function countCards(view) {
	return arrange(view.plan, view).groups.flatMap(filteredOf).length;
}
const place = "<!-- cards -->";
function shell(arranged, view) {
	const { css, policy } = stylesOf(arranged, view);
	return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Mergecast">
<title>What would go out</title>
${styleElement(css)}
</head>
<body>
<a class="skip" href="${placeOnPage("posts")}">To the posts</a>
<header class="top">
<h1>What would go out</h1>
${tally(arranged, view)}
<p class="quiet">As of ${formatMoment(nowOf(view), view.zone)}. Ledger: ${isolated(view.plan.ledger)}. Nothing was sent.</p>
</header>
<div class="columns">
<aside aria-label="Find posts">
<nav aria-label="Sections"><ul role="list">${faultCount(view) === 0 ? null : html`<li><a href="${placeOnPage("faults")}">Faults</a></li>`}<li><a href="${placeOnPage("calendar")}">Calendar</a></li><li><a href="${placeOnPage("posts")}">Posts</a></li></ul></nav>
${arranged.groups.length === 0 ? null : filterForm(arranged, view.platforms)}
</aside>
<main>${faults(arranged, view)}
<section class="panel" aria-labelledby="calendar"><h2 id="calendar">Calendar</h2>
${calendar(arranged, view)}
</section>
<section aria-labelledby="posts"><h2 id="posts">Posts</h2>
<p class="nothing">No post fits these filters.</p>${arranged.groups.length === 0 ? html`<p class="quiet">There is nothing to show.</p>` : null}
<div class="groups"><!-- cards --></div>
</section>
</main>
</div>
</body>
</html>
`;
}
function tally(arranged, { plan }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { state } of arranged.groups.flatMap(filteredOf)) counts.set(state, (counts.get(state) ?? 0) + 1);
	const out = arranged.hidden === 0 ? null : html`<li>${arranged.hidden} out already</li>`;
	const issues = countIssues(plan.issues);
	return html`<ul class="tally" role="list">${[...counts].map(([state, count]) => html`<li><strong>${count}</strong> ${stateBadge(state)}</li>`)}${out}<li>${issues}</li></ul>`;
}
function countIssues(issues) {
	const errors = issues.filter(isError).length;
	const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
	return `${counted(errors, "error")}, ${counted(issues.length - errors, "warning")}`;
}
function faultCount({ plan }) {
	return plan.issues.length;
}
function faults({ groups }, view) {
	if (faultCount(view) === 0) return null;
	const ids = new Map(groups.map(({ file, id }) => [file, id]));
	return html`
<section class="panel" aria-labelledby="faults"><h2 id="faults">Faults</h2>
<ul class="issues" role="list">${view.plan.issues.map((found) => issueItem(found, ids.get(found.file ?? "") ?? null))}</ul>
</section>`;
}
async function section(group, arranged, view) {
	const { id, name, file, targets, unread, issues } = group;
	const filled = targets.length === 0 ? [] : await view.fill(targets);
	return html`
<section class="post-group ${targets.length === 1 ? "single" : "several"} filtered ${classesOf(filteredOf(group), arranged)}" aria-labelledby="${id}"><h3 id="${id}">${isolated(name ?? file)} <span class="file">${isolated(file)}</span></h3>${unread === null ? issueList(issues) : unreadCard(group, arranged)}
<div class="cards">${filled.map((target, index) => card(target, cardId(group, index), arranged, view))}</div>
</section>`;
}

// src/entry/compose-preview.ts
const pageName = "index.html";
const ownFile = /^(?:index\.html|cards\/[0-9a-f]{64}\.png|media\/[0-9a-f]{64}\.[a-z0-9]{2,5})$/;
function cardName(digest) {
	return `cards/${digest}.png`;
}
async function composePreview(setting, out) {
	const world = await composePlanning(setting);
	const isOurs = (name) => ownFile.test(name);
	const openOutput = () => openOutputFolder(resolve(setting.cwd, out), {
		isOurs,
		known: {
			name: pageName,
			beginning: firstLine
		}
	});
	const pictures = (page) => cardPictures(page, setting.environment);
	return {
		world,
		openOutput,
		pictures
	};
}

// src/entry/preview-files.ts
const pieceBytes = 1048576;
async function writePreview(output, page, media, files) {
	let copied = 0;
	async function* withMedia() {
		yield* page.pieces;
		for (const [name, item] of media) copied += await copy(output, name, item, files);
	}
	const bytes = await output.write(page.name, withMedia());
	output.keepOnly(/* @__PURE__ */ new Set([page.name, ...media.keys()]));
	return bytes + copied;
}
async function copy(output, name, media, files) {
	const opened = files.open(media.file);
	if (opened.kind !== "open") throw changed(media.file);
	try {
		return await output.write(name, verified(opened.file, media));
	} finally {
		opened.file.close();
	}
}
async function* verified(file, media) {
	const hash = createHash("sha256");
	for (let start = 0; start < file.size; start += pieceBytes) {
		const piece = file.read(start, Math.min(start + pieceBytes, file.size));
		hash.update(piece);
		yield piece;
	}
	if (hash.digest("hex") !== media.digest) throw changed(media.file);
}
function changed(file) {
	return new Failure("files.changed", `${file} changed while the page was made`, {
		remedy: "Run the command again.",
		state: "The page from before, if there was one, is as it was."
	});
}

// src/entry/make-preview.ts
async function makePreview(setting, { out, selection, all, png }) {
	const { world, openOutput, pictures } = await composePreview(setting, out);
	const outlined = await outline(world, selection);
	const media = /* @__PURE__ */ new Map();
	const view = await viewOf(outlined, all, world.adapters, media);
	const output = openOutput();
	const bytes = await writePreview(output, {
		name: pageName,
		pieces: previewPage(view)
	}, media, world.files);
	const cards = png ? await draw(output, pictures) : {
		drawn: 0,
		left: 0
	};
	return {
		plan: outlined.plan,
		path: output.path,
		targets: countCards(view),
		media: media.size,
		bytes,
		cards
	};
}
async function draw(output, picturesOf) {
	const { pictures, left } = await picturesOf(join(output.path, pageName));
	async function* whole(bytes) {
		yield bytes;
	}
	for (const { digest, png } of pictures) await output.write(cardName(digest), whole(png));
	return {
		drawn: pictures.length,
		left
	};
}
async function viewOf({ plan, timezone, fill }, all, adapters, media) {
	const ids = [...plan.targets.map(({ account }) => account.platform), ...plan.unread.flatMap(({ accounts }) => accounts.map(({ platform }) => platform))];
	const platforms = /* @__PURE__ */ new Map();
	for (const id of new Set(ids)) {
		const { name, look = plainLook, limits } = await adapters.load(id);
		platforms.set(id, {
			name,
			look,
			text: limits.text
		});
	}
	return {
		plan,
		all,
		zone: timezone ?? "UTC",
		platforms,
		fill,
		limitOf: (account, unit) => {
			const limit = platforms.get(account.platform)?.text[unit];
			return limit === void 0 ? null : maximum(limit, unit, account);
		},
		useMedia: (name, item) => media.set(name, item)
	};
}

export { pageName as n, makePreview as t };