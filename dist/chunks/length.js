// src/content/length.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const joining = /[\x00-\x0c\x0e-\x7f]?(?:[^\x00-\x0c\x0e-\x7f]+[\x00-\x0c\x0e-\x7f]?)+/g;
const alone = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]+$/;
function countGraphemes(text) {
	let count = text.length;
	for (const [stretch] of text.matchAll(joining)) if (!alone.test(stretch)) count += segments(stretch) - stretch.length;
	return count;
}
const counted = /* @__PURE__ */ new Map();
const mostCounted = 1e3;
const longestCounted = 24;
function segments(text) {
	const known = counted.get(text);
	if (known !== void 0) return known;
	let count = 0;
	for (const _ of graphemes.segment(text)) count++;
	if (text.length <= longestCounted && counted.size < mostCounted) counted.set(text, count);
	return count;
}
function utf8Length(text) {
	return Buffer.byteLength(text, "utf8");
}
function countCodePoints(text) {
	let count = text.length;
	for (let index = 0; index < text.length - 1; index++) if (isSurrogatePair(text, index)) {
		count--;
		index++;
	}
	return count;
}
function isSurrogatePair(text, index) {
	return (text.charCodeAt(index) & 64512) === 55296 && (text.charCodeAt(index + 1) & 64512) === 56320;
}

export { countGraphemes as n, utf8Length as r, countCodePoints as t };