import { Rt as countGraphemes, zt as utf8Length } from "./publishing.js";

// src/content/entities.ts
const mention = /(?<=^|\s|\()@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)(?![\w@-]|\.[a-zA-Z0-9])/g;
const hashtag = /(?<=^|\s)[#＃]((?!\ufe0f)[^\s\u00AD\u2060\u200A\u200B\u200C\u200D\u20e2]+)/gu;
const trailingPunctuation = /\p{P}+$/u;
const mostTag = {
	graphemes: 64,
	bytes: 640
};
const mostHandleLength = 253;
function findMentions(text) {
	return [...text.matchAll(mention)].flatMap((match) => {
		const handle = match[1];
		if (handle.length > mostHandleLength) return [];
		return [{
			start: match.index,
			end: match.index + match[0].length,
			handle
		}];
	});
}
function findTags(text) {
	return [...text.matchAll(hashtag)].flatMap((match) => {
		const tag = match[1].replace(trailingPunctuation, "");
		if (!/[^\d\p{P}]/u.test(tag) || isTooLong(tag)) return [];
		return [{
			start: match.index,
			end: match.index + 1 + tag.length,
			tag
		}];
	});
}
function isTooLong(tag) {
	return utf8Length(tag) > mostTag.bytes || countGraphemes(tag) > mostTag.graphemes;
}
function byteOffsets(text) {
	let known = 0;
	let bytes = 0;
	return (index) => {
		if (index < known) {
			known = 0;
			bytes = 0;
		}
		bytes += utf8Length(text.slice(known, index));
		known = index;
		return bytes;
	};
}

export { findMentions as n, findTags as r, byteOffsets as t };