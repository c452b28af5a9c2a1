import { c as countIssues } from "./begin.js";
import { Gn as targetName, pn as findHiddenText, s as doubt } from "./publishing.js";
import { t as formatMoment } from "./time.js";

// src/entry/action/summary-page.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"retracted"
]);
function planPage(plan) {
	const shown = plan.targets.filter((target) => !finished.has(target.state));
	return {
		title: "Mergecast: what would go out",
		count: `${tally([...plan.targets.map(({ state }) => state), ...plan.unread.map(() => "blocked")]) || "No posts"}; ${countIssues(plan.issues)}.`,
		faults: plan.issues.map(faultOf),
		rows: [...shown.map(plannedRow), ...plan.unread.flatMap(unreadRows)],
		texts: shown.flatMap(textOf)
	};
}
function publishPage(report) {
	return {
		title: "Mergecast: what went out",
		count: `${tally(report.targets.map(({ outcome }) => outcome.outcome)) || "Nothing was due; nothing was sent"}. ${ledgerEnd(report)}`,
		faults: report.issues.map(faultOf),
		rows: [
			...report.targets.map(outcomeRow),
			...report.updated.map(updatedRow),
			...report.retracted.map(retractedRow),
			...report.remaining.map(plannedRow),
			...report.unread.flatMap(unreadRows)
		],
		texts: []
	};
}
function ledgerEnd({ ledger }) {
	return ledger.commit === null ? "There is no ledger yet." : `The ledger ends with commit ${ledger.commit}.`;
}
function plannedRow({ postId, account, state, reason, publishAt, receipts }) {
	const when = publishAt === null ? "when merged" : formatMoment(publishAt.epochMilliseconds, publishAt.zone);
	return {
		post: postId,
		account: account.name,
		state,
		why: reason,
		when,
		links: linksOf(receipts)
	};
}
function textOf({ postId, account, payload }) {
	if (payload === null) return [];
	const parts = payload.parts.map(({ text, media }) => ({
		text,
		media: media.map(({ file, alt }) => `${file}: ${alt === "" ? "no alternative text" : alt}`)
	}));
	return [{
		target: targetName(postId, account.name),
		parts
	}];
}
function unreadRows({ file, accounts }) {
	return (accounts.length === 0 ? [""] : accounts.map(({ name }) => name)).map((account) => ({
		post: file,
		account,
		state: "blocked",
		why: "the file has errors",
		when: "",
		links: []
	}));
}
function outcomeRow({ post, account, outcome, stuck, page }) {
	const links = linksOf(outcome.receipts);
	return {
		post,
		account,
		state: stuck ? "stuck" : outcome.outcome,
		why: outcomeWords({
			post,
			account,
			outcome,
			page
		}),
		when: whenOf(outcome),
		links
	};
}
function updatedRow({ target, outcome }) {
	const isDone = outcome.outcome === "delivered";
	const why = isDone ? "" : `${outcome.message} (${outcome.code})`;
	const state = isDone ? "changed in place" : "not changed";
	const links = linksOf(outcome.receipts);
	return {
		post: target.postId,
		account: target.account.name,
		state,
		why,
		when: "",
		links
	};
}
function retractedRow({ target, left, fault }) {
	const why = fault === null ? "" : `${fault.message} (${fault.code})`;
	const state = fault === null ? "taken back" : "not taken back";
	return {
		post: target.postId,
		account: target.account.name,
		state,
		why,
		when: "",
		links: linksOf(left)
	};
}
function outcomeWords({ post, account, outcome, page }) {
	if (outcome.outcome === "delivered" && outcome.code === "sent") return "";
	const words = `${outcome.message} (${outcome.code})`;
	return outcome.outcome === "unknown" ? `${words}. ${doubt(post, account, page)}` : words;
}
function whenOf(outcome) {
	const at = outcome.outcome === "throttled" ? outcome.retryAt : outcome.receipts[0]?.at ?? null;
	const instant = at === null ? NaN : Date.parse(at);
	if (Number.isNaN(instant)) return "";
	return `${outcome.outcome === "throttled" ? "not before " : ""}${formatMoment(instant, null)}`;
}
function linksOf(receipts) {
	return receipts.flatMap(({ url }) => url ?? []);
}
function faultOf({ file, line, column, code, message, remedy }) {
	return {
		place: [
			file ?? "",
			line,
			column
		].filter((step) => step !== null && step !== "").join(":"),
		code,
		message,
		remedy
	};
}
function tally(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}

// src/comment/markup.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return named(text).replace(/[&<>"']/g, (character) => entities[character]).replaceAll("\n", "&#10;");
}
function code(text) {
	return `<code>${escaped(text)}</code>`;
}
function codeBlock(text, most) {
	const [open, close] = ["<pre><code>", "</code></pre>"];
	const { fitting, isWhole } = beginning(text, most - open.length - close.length);
	return {
		html: `${open}${fitting}${close}`,
		isWhole
	};
}
function beginning(text, most) {
	const whole = text.length > most ? null : escaped(text);
	if (whole !== null && whole.length <= most) return {
		fitting: whole,
		isWhole: true
	};
	let [low, high] = [0, Math.min(text.length, most)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (escaped(upTo(text, middle)).length <= most) low = middle;
		else high = middle - 1;
	}
	return {
		fitting: escaped(upTo(text, low)),
		isWhole: low >= text.length
	};
}
function upTo(text, end) {
	const cut = text.slice(0, end);
	return /[\ud800-\udbff]$/.test(cut) && end < text.length ? cut.slice(0, -1) : cut;
}
function prose(sentence) {
	return pieces(sentence).map(({ text, isCode }) => isCode ? code(text) : escaped(text)).join("");
}
function pieces(sentence) {
	const found = [];
	for (const [token, quoted] of sentence.matchAll(/`([^`\n]+)`|[^\s`]+|\s+|`/g)) {
		const isSpace = /^\s+$/.test(token);
		const piece = {
			text: quoted ?? (isSpace ? " " : token),
			isCode: quoted !== void 0 || !isPlain(token)
		};
		const last = found.at(-1);
		if (last !== void 0 && last.isCode === piece.isCode && quoted === void 0) last.text += piece.text;
		else found.push(piece);
	}
	return found;
}
const plainToken = /^[A-Za-z0-9\u00c0-\u024f'’“”"(),.;:…–→/_+%?!&-]+$/;
const special = /\.[A-Za-z\u00c0-\u024f]|\/\/|www|[0-9a-f]{7,}|[A-Za-z]-\d|:[^\s:]+:/i;
function isPlain(token) {
	if (/^\s+$/.test(token)) return true;
	return plainToken.test(token) && !special.test(token);
}
function anchor(address, html = code(address)) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return html;
	return `<a href="${escaped(url.href)}">${html}</a>`;
}
function named(text) {
	const hidden = findHiddenText(text);
	if (hidden.length === 0) return withoutReturns(text);
	let shown = "";
	let from = 0;
	for (let at = 0; at < hidden.length;) {
		const { index, name } = hidden[at];
		const width = text.codePointAt(index) > 65535 ? 2 : 1;
		let count = 1;
		while (hidden[at + count]?.name === name && hidden[at + count].index === index + count * width) count += 1;
		shown += `${text.slice(from, index)}⟦${name}${count === 1 ? "" : ` × ${count}`}⟧`;
		from = index + count * width;
		at += count;
	}
	return withoutReturns(shown + text.slice(from));
}
function withoutReturns(text) {
	return text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "⟦U+000D CARRIAGE RETURN⟧") : text;
}

export { prose as a, publishPage as c, escaped as i, code as n, outcomeWords as o, codeBlock as r, planPage as s, anchor as t };