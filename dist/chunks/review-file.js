import { n as reviewBounds, r as reviewDocument, t as mostReviewBytes } from "./written.js";

// src/content/review-file.ts
function writeReview(document) {
	const config = fitting(document.config, mostReviewBytes * .15);
	const issues = fitting(document.issues, mostReviewBytes * .25);
	const upkeep = fitting(document.upkeep, mostReviewBytes * .05);
	const targets = fitting(withTexts(document.targets, mostReviewBytes * .4), mostReviewBytes * .5);
	const omitted = {
		targets: document.omitted.targets + document.targets.length - targets.length,
		issues: document.omitted.issues + document.issues.length - issues.length,
		config: document.omitted.config + document.config.length - config.length
	};
	return encoder.encode(`${JSON.stringify({
		...document,
		targets,
		omitted,
		issues,
		config,
		upkeep
	})}\n`);
}
function readReview(bytes) {
	if (bytes.length > 2e6) return {
		review: null,
		why: `it has more than ${mostReviewBytes} bytes`
	};
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return {
			review: null,
			why: "it is not JSON in UTF-8"
		};
	}
	const read = reviewDocument.safeParse(value);
	if (read.success) return { review: read.data };
	const { path, code } = read.error.issues[0];
	const where = path.filter((step) => typeof step === "number" || /^[a-z_]{1,20}$/.test(String(step))).join(".");
	return {
		review: null,
		why: `it is no review: ${code}${where === "" ? "" : ` at ${where}`}`
	};
}
const encoder = new TextEncoder();
const textBounds = [
	reviewBounds.text,
	1e4,
	2e3,
	500
];
function withTexts(targets, most) {
	const bound = textBounds.find((each) => textBytes(targets, each) <= most) ?? textBounds[3];
	return targets.map((target) => ({
		...target,
		parts: target.parts.map((part) => ({
			...part,
			text: cutText(part.text, bound)
		}))
	}));
}
function textBytes(targets, bound) {
	let bytes = 0;
	for (const { parts } of targets) for (const { text } of parts) bytes += Math.min(text.length, bound) * 3;
	return bytes;
}
function fitting(items, most) {
	let left = most;
	const fit = [];
	for (const item of items) {
		left -= Buffer.byteLength(JSON.stringify(item)) + 1;
		if (left < 0) break;
		fit.push(item);
	}
	return fit;
}
function cutText(text, most) {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

export { readReview as n, writeReview as r, cutText as t };