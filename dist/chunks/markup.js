import { un as findHiddenText } from "./publishing.js";

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
function image(address, words) {
	return anchor(address, `<img src="${escaped(address)}" alt="${escaped(words)}" width="400">`);
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

export { image as a, escaped as i, code as n, prose as o, codeBlock as r, anchor as t };