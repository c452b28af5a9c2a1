import { Br as string, Er as boolean, Mr as literal, Wr as url, _r as datetime, kr as int, qn as targetStates, wr as array, xr as _enum, zr as strictObject } from "./publishing.js";

// src/model/review.ts
const mostReviewBytes = 2e6;
const reviewBounds = {
	targets: 500,
	parts: 100,
	text: 6e4,
	media: 50,
	counts: 8,
	options: 60,
	issues: 300,
	sentences: 200,
	name: 1e3,
	words: 5e3
};
const targetChanges = {
	new: "The base does not have it",
	changed: "Its payload or its time is another one than at the base",
	moved: "Its file was moved, and it says the same",
	removed: "The base has it and the pull request has not",
	same: "It says the same as at the base, at the same time",
	sent: "It is out already",
	unknown: "The base could not be had, so that nobody can tell"
};
const keysOf = (table) => Object.keys(table);
const name = string().max(reviewBounds.name);
const words = string().max(reviewBounds.words);
const commit = string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "the id of a commit");
const digest = string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hex");
const count = int().min(0).max(0xe8d4a51000);
const place = int().min(1).max(1e7).nullable();
const instant = datetime({ precision: 3 }).max(40);
const severity = _enum(["error", "warning"]);
const address = url({ protocol: /^https?$/ }).max(2e3).refine((written) => !/[\s<>"'`]/.test(written), "a web address");
const reviewPart = strictObject({
	text: string().max(reviewBounds.text).describe("The text as it will be sent, or its beginning."),
	length: count.describe("Of the whole text, in UTF-16 code units: more than the text has where it is cut here."),
	counts: array(strictObject({
		unit: name,
		count,
		limit: count.nullable()
	})).max(reviewBounds.counts).describe("Its length as the platform counts, and the most that it takes there."),
	media: array(strictObject({
		file: name,
		alt: words,
		kind: _enum([
			"image",
			"video",
			"document",
			"captions"
		]),
		bytes: count,
		width: count.describe("In pixels; 0 where it has none."),
		height: count
	})).max(reviewBounds.media)
});
const reviewTarget = strictObject({
	post: name.nullable().describe("Null where the file could not be read so far."),
	file: name,
	line: place.describe("Where its text begins."),
	account: name,
	platform: name,
	from: name.nullable().describe("Who it would be from, as far as the config says."),
	change: _enum(keysOf(targetChanges)),
	moved_from: name.nullable().describe("The file from which it was moved."),
	was: array(words).max(20).describe("What is other than at the base, in words."),
	state: _enum(keysOf(targetStates)).nullable().describe("Null for one that is removed."),
	reason: words,
	publish_at: strictObject({
		utc: instant,
		zone: name.nullable(),
		written: name
	}).nullable().describe("Null for \"as soon as it is merged\"."),
	digest: digest.nullable().describe("SHA-256 of the payload, as in a plan."),
	parts: array(reviewPart).max(reviewBounds.parts),
	parts_total: count.describe("How many parts it has: more than are listed where the list is cut."),
	options: array(strictObject({
		label: name,
		value: words
	})).max(reviewBounds.options).describe("What goes out beside the text, for a person."),
	notes: array(words).max(50).describe("What a reviewer should know and that is no fault: what it costs, in which form it is shown."),
	links: array(address).max(reviewBounds.parts).describe("Where it is out.")
});
const reviewIssue = strictObject({
	code: string().regex(/^[a-z0-9.-]{1,80}$/),
	severity,
	file: name.nullable(),
	line: place,
	column: place,
	message: words,
	remedy: words
});
const reviewConfigChange = strictObject({
	weight: _enum([
		"weakens",
		"strengthens",
		"other"
	]),
	file: name,
	line: place,
	sentence: words
});
const reviewDocument = strictObject({
	version: literal(1).describe("The version of this document."),
	head: commit.describe("The commit that was judged: the head of the pull request."),
	base: commit.nullable().describe("What it was held against; null where that could not be had."),
	now: instant,
	timezone: name.nullable().describe("The config's own zone."),
	counts: strictObject({
		new: count,
		changed: count,
		moved: count,
		removed: count,
		same: count,
		sent: count,
		unknown: count,
		errors: count,
		warnings: count
	}).describe("Of all targets and issues, also those that are not listed."),
	needs_person: boolean().describe("Whether the check fails."),
	targets: array(reviewTarget).max(reviewBounds.targets).describe("What the pull request touches."),
	omitted: strictObject({
		targets: count,
		issues: count,
		config: count
	}).describe("What there was no room for."),
	issues: array(reviewIssue).max(reviewBounds.issues),
	config: array(reviewConfigChange).max(reviewBounds.sentences).describe("Changes of config and workflows, in words."),
	upkeep: array(words).max(reviewBounds.sentences).describe("What the next run does beside what is due, in words."),
	remarks: array(string().max(500)).max(20).describe("What to know of this review itself: what it could not see, whose policies it went by.")
});

export { targetChanges as a, reviewTarget as i, reviewBounds as n, reviewDocument as r, mostReviewBytes as t };