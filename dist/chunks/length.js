// src/content/length.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const joining = /[\x00-\x0c\x0e-\x7f]?(?:[^\x00-\x0c\x0e-\x7f]+[\x00-\x0c\x0e-\x7f]?)+/g;
function countGraphemes(text) {
	let count = text.length;
	for (const [stretch] of text.matchAll(joining)) count += segments(stretch) - stretch.length;
	return count;
}
function segments(text) {
	let count = 0;
	for (const _ of graphemes.segment(text)) count++;
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