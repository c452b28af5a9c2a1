import { i as relative, t as formatMoment } from "./time.js";
import { n as isTimeZone } from "./spans.js";
import { a as image, n as code, o as prose, r as codeBlock, t as anchor } from "./markup.js";

// src/comment/page.ts
const marker = "<!-- mergecast:preview -->";
const mostComment = 6e4;
var Page = class {
	#pieces = [];
	#left;
	constructor(most) {
		this.#left = most - lastWords;
	}
	get left() {
		return this.#left;
	}
	add(piece) {
		if (piece === "") return true;
		if (piece.length + between.length > this.#left) return false;
		this.#pieces.push(piece);
		this.#left -= piece.length + between.length;
		return true;
	}
	end(missing, place) {
		const run = place?.run ?? null;
		const words = run === null ? "the page of the run" : anchor(run, "the page of the run");
		const last = missing.length > 0 ? `<p><sub>There is no room here for ${missing.join(" and ")}; see ${words}.</sub></p>` : `<p><sub>Made by ${words}.</sub></p>`;
		return `${[...this.#pieces, ...missing.length === 0 && run === null ? [] : [last]].join(between)}\n`;
	}
};
const between = "\n\n";
const lastWords = 3e3;
function listed(items, write, most, omitted = 0) {
	const shown = [];
	let left = most;
	for (const item of items) {
		const html = `<li>${write(item)}</li>`;
		left -= html.length;
		if (left < 0) break;
		shown.push(html);
	}
	const missing = items.length - shown.length + omitted;
	return `<ul>${shown.join("")}${missing === 0 ? "" : `<li>${missing.toLocaleString("en")} more are not shown here.</li>`}</ul>`;
}
function counted(count, what) {
	return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

// src/comment/target.ts
const mostPart = 12e3;
const mostWords = 1500;
const mostMedia = 20;
const mostOptions = 30;
function targetHtml(target, setting) {
	for (const share of [
		1,
		.3,
		.08
	]) {
		const html = written(target, setting, share);
		if (html.length <= setting.most) return html;
	}
	return null;
}
function written(target, { document, isOpen, picture }, share) {
	const { account, platform, from, change, was, notes } = target;
	const most = mostWords * share;
	const who = from === null ? "" : ` (${code(short(from, 200))})`;
	const summary = `<b>${change}</b> ${code(short(account, 100))} on ${code(short(platform, 100))}${who} · ${stateWords(target)}`;
	const body = [
		`<p>${[
			`<b>When:</b> ${whenWords(target, document)}`,
			...target.moved_from === null ? [] : [`<b>Moved from:</b> ${code(short(target.moved_from, most))}`],
			...was.length === 0 ? [] : [`<b>Changed:</b> ${was.map((what) => prose(short(what, most))).join("; ")}`],
			...target.reason === "" ? [] : [`<b>Why:</b> ${prose(short(target.reason, most))}`],
			...target.links.slice(0, mostMedia).map((link) => `<b>Out at:</b> ${anchor(link)}`),
			...notes.map((note) => `<b>Note:</b> ${prose(short(note, most))}`)
		].join("<br>")}</p>`,
		...picture === null ? [] : [`<p>${image(picture, "The card of this post, as far as it was published")}</p>`],
		...target.parts.map((part, index) => partHtml(part, index, target.parts_total, share)),
		...target.parts.length < target.parts_total ? [`<p>${numberWords(target.parts_total - target.parts.length)} more parts are not shown here; they go out all the same.</p>`] : [],
		optionsHtml(target, share)
	];
	return `<details${isOpen ? " open" : ""}><summary>${summary}</summary>${body.join("")}</details>`;
}
function stateWords({ state }) {
	return state === null ? "no longer planned" : state;
}
function whenWords({ publish_at: time, state }, { now, timezone }) {
	if (time === null) return state === null ? "it had no time" : "with the next run after merging";
	const at = Date.parse(time.utc);
	const named = time.zone ?? timezone;
	const zone = named !== null && isTimeZone(named) ? named : null;
	return [
		...zone === null || zone === "UTC" ? [] : [formatMoment(at, zone)],
		formatMoment(at, null),
		relative(at, Date.parse(now))
	].map(prose).join(" · ");
}
function partHtml(part, index, total, share) {
	const head = `<p>${total === 1 ? "" : `<b>Part ${index + 1} of ${numberWords(total)}</b> · `}${part.counts.map(({ unit, count, limit }) => {
		const words = `${numberWords(count)}${limit === null ? "" : ` of ${numberWords(limit)}`} ${short(unit, 60)}`;
		return limit !== null && count > limit ? `<b>${prose(words)}</b>` : prose(words);
	}).join(", ") || "not counted"}</p>`;
	const { html, isWhole } = codeBlock(part.text, mostPart * share);
	return `${head}${part.text === "" ? "<p>No text.</p>" : html}${!isWhole || part.text.length < part.length ? `<p>The text is cut here, and only here: it has ${numberWords(part.length)} characters, and all of them go out.</p>` : ""}${mediaHtml(part, share)}`;
}
function mediaHtml({ media }, share) {
	if (media.length === 0) return "";
	const shown = media.slice(0, mostMedia).map(({ file, alt, kind, width, height, bytes }) => {
		const size = width > 0 && height > 0 ? `, ${numberWords(width)} × ${numberWords(height)}` : "";
		const words = alt === "" ? "<b>no alternative text</b>" : `alternative text: ${code(short(alt, mostWords * share))}`;
		return `<li>${code(short(file, 300))} (${kind}${size}, ${bytesWords(bytes)}): ${words}</li>`;
	});
	const rest = media.length > mostMedia ? `<li>${media.length - mostMedia} more are not shown here.</li>` : "";
	return `<ul>${shown.join("")}${rest}</ul>`;
}
function optionsHtml({ options }, share) {
	if (options.length === 0) return "";
	const shown = options.slice(0, mostOptions).map(({ label, value }) => `<li>${code(short(label, 100))}: ${code(short(value, mostWords * share))}</li>`);
	const rest = options.length > mostOptions ? `<li>${options.length - mostOptions} more are not shown here.</li>` : "";
	return `<p>Beside the text:</p><ul>${shown.join("")}${rest}</ul>`;
}
function numberWords(count) {
	return count.toLocaleString("en");
}
function bytesWords(bytes) {
	if (bytes < 1e3) return `${bytes} bytes`;
	const [size, unit] = bytes < 1e6 ? [1e3, "kB"] : bytes < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
	return `${numberWords(Math.round(bytes / size * 10) / 10)} ${unit}`;
}
function short(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, Math.max(1, Math.floor(most))).replace(/[\ud800-\udbff]$/, "")}…`;
}

export { listed as a, counted as i, targetHtml as n, marker as o, Page as r, mostComment as s, short as t };