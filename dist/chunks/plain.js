// src/entry/plain.ts
function plain(text) {
	return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => character === "\n" ? "\n" : "�");
}

export { plain as t };