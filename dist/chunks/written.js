import { E as _enum, G as string, I as json$1, J as unknown, L as literal, N as discriminatedUnion, P as int, R as looseObject, U as record, W as strictObject, Y as url, a as policyFile, b as outcomeCodes, j as boolean, k as array, s as fixedDuration, u as lateRule, w as datetime, y as targetStates } from "./nouns.js";

// src/model/ledger-entry.ts
const digest$2 = string().regex(/^[0-9a-f]{64}$/);
const instant$1 = datetime({ precision: 3 });
const json = json$1();
const receiptEntry = strictObject({
	part: int().min(1),
	id: string(),
	url: string().nullable(),
	at: string(),
	ref: string().optional()
});
const runEntry = strictObject({
	clone: string(),
	process: int(),
	workflow: strictObject({
		id: string(),
		attempt: int(),
		url: string()
	}).nullable(),
	actor: string().nullable(),
	commit: string().nullable()
});
const agentSigns = [
	"post",
	"commits",
	"branch",
	"author"
];
const agentMark = strictObject({
	tool: string().nullable(),
	model: string().nullable(),
	signs: array(_enum(agentSigns)).min(1)
});
const base = {
	version: literal(1),
	account: string(),
	sequence: int().min(1),
	previous: digest$2.nullable(),
	at: instant$1
};
const attemptEntry = strictObject({
	...base,
	kind: literal("attempt"),
	attempt: string(),
	post: string(),
	platform: string(),
	parts: int().min(1),
	key: string(),
	first_attempt_at: instant$1,
	payload: digest$2,
	source: digest$2,
	handle: json,
	lease_until: instant$1,
	agent: agentMark.optional(),
	run: runEntry
});
const handle = strictObject({
	...base,
	kind: literal("handle"),
	attempt: string(),
	post: string(),
	handle: json
});
const outcomeEntry = strictObject({
	...base,
	kind: literal("outcome"),
	attempt: string(),
	post: string(),
	outcome: _enum([
		"delivered",
		"rejected",
		"throttled",
		"unknown"
	]),
	code: _enum(Object.keys(outcomeCodes)),
	receipts: array(receiptEntry),
	retry_at: string().nullable()
});
const decisionEntry = strictObject({
	...base,
	kind: literal("decision"),
	post: string(),
	decision: _enum([
		"adopted",
		"delivered",
		"absent",
		"skipped"
	]),
	url: string().nullable(),
	receipts: array(receiptEntry).min(1).optional(),
	who: string().nullable(),
	why: string().nullable()
});
const approvalWays = [
	"pull-request",
	"push",
	"person",
	"unknown"
];
const approvalMatters = ["retraction", "policies"];
const approvalEntry = strictObject({
	...base,
	kind: literal("approval"),
	approval: string(),
	post: string(),
	of: _enum(approvalMatters).optional(),
	platform: string(),
	payload: digest$2,
	way: _enum(approvalWays),
	pull_request: strictObject({
		number: int().min(1),
		url: string(),
		head: string().nullable()
	}).nullable(),
	wrote: string().nullable(),
	approved: array(string()),
	merged: string().nullable(),
	agent: agentMark.optional(),
	who: string().nullable(),
	why: string().nullable(),
	run: runEntry
});
const updateEntry = strictObject({
	...base,
	kind: literal("update"),
	update: string(),
	post: string(),
	platform: string(),
	payload: digest$2,
	source: digest$2,
	receipts: array(receiptEntry),
	run: runEntry
});
const retractionEntry = strictObject({
	...base,
	kind: literal("retraction"),
	post: string(),
	platform: string(),
	removed: array(int().min(1)),
	left: int().min(0),
	who: string().nullable(),
	why: string().nullable(),
	agent: agentMark.optional(),
	run: runEntry
});
const moved = strictObject({
	...base,
	kind: literal("moved"),
	post: string(),
	from: string()
});
const ledgerEntry = discriminatedUnion("kind", [
	attemptEntry,
	handle,
	outcomeEntry,
	decisionEntry,
	approvalEntry,
	updateEntry,
	retractionEntry,
	moved
]);
const storedPayload = strictObject({
	version: literal(1),
	salt: string(),
	payload: json
});

// src/model/approval.ts
const digest$1 = string().regex(/^[0-9a-f]{64}$/);
const targetFacts = strictObject({
	payload: digest$1,
	source: digest$1,
	media: digest$1,
	account: digest$1
});
const approvedFacts = strictObject({
	version: literal(1),
	digest: digest$1,
	facts: targetFacts,
	by: string(),
	principal: string().optional()
});
const retractionFacts = strictObject({
	version: literal(1),
	source: digest$1,
	principal: string().optional()
});
const policyFacts = strictObject({
	version: literal(1),
	policies: digest$1,
	principal: string().optional()
});
function approvalWords(approval) {
	const { agent } = approval;
	return agent === void 0 ? wayWords(approval) : `${wayWords(approval)}, proposed by ${agentWords(agent)}`;
}
const signWords = {
	post: "its front matter",
	commits: "its commits",
	branch: "its branch",
	author: "who opened or pushed it"
};
function agentWords({ tool, model, signs }) {
	return `the agent${tool === null ? "" : ` ${tool}`}${model === null ? "" : ` with the model ${model}`} (told by ${signs.map((sign) => signWords[sign]).join(", ")})`;
}
function wayWords({ way, pull_request, wrote, approved, merged, who, why }) {
	if (way === "person") return `by ${who ?? "a person"}${why === null ? "" : ` (${why})`}`;
	if (way === "push") return "by a push without a pull request";
	if (way === "unknown" || pull_request === null) return "by a commit; nobody could be asked who approved it";
	const reviewers = approved.length === 0 ? "no approving review" : `approved by ${approved.join(", ")}`;
	return `by pull request #${pull_request.number} (written by ${wrote ?? "unknown"}, ${reviewers}, merged by ${merged ?? "unknown"})`;
}

// src/model/config.ts
const accountName = string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "lower-case letters, digits and inner dashes, at most 63");
const accountBase = looseObject({
	platform: string().min(1).describe("The id of the platform."),
	credentials: record(string(), string()).default({}).describe("From the platform's name for a secret to the environment variable that holds it. Never a secret itself."),
	options: record(string(), unknown()).default({}).describe("The platform's options, for every post to this account."),
	limits: record(string(), int().positive()).default({}).describe("What this account's own server allows where that differs from the platform's usual number."),
	formerly: array(accountName).optional().describe("What this account was called in earlier configs: what went out under these names counts as sent. An empty list says that it is none of those that are gone.")
});
const configFile = strictObject({
	version: literal(1).describe("The version of this format."),
	posts: string().min(1).default("posts").describe("The folder of posts, relative to the repository."),
	timezone: string().optional().describe("The IANA zone of times that name none. Without it such times are errors."),
	ledger: strictObject({ branch: string().min(1).default("mergecast-ledger").describe("The branch that holds the ledger.") }).default({ branch: "mergecast-ledger" }).describe("Where it is written down what went out."),
	vault: strictObject({
		recipients: array(string().regex(/^age1[0-9a-z]{20,}$/, "an age recipient, which begins with age1")).min(1).describe("Who can open it: age recipients, one of them for the runs."),
		identity: string().regex(/^[A-Z_][A-Z0-9_]*$/, "the name of an environment variable").default("MERGECAST_VAULT_KEY").describe("The environment variable that holds the runs' own age identity. Never the identity itself.")
	}).optional().describe("Encrypts what strangers must not have and another runner needs, such as the address of a half-done upload. Without it, such things stay on the machine of the run."),
	accounts: record(accountName, accountBase).describe("The places to publish, by a name of your choice."),
	groups: record(accountName, array(string()).min(1)).default({}).describe("Names for several accounts."),
	late: strictObject({
		after: fixedDuration.default("PT24H").describe("How long after its time a post still goes out without a question."),
		then: lateRule.default("hold").describe("What happens to it after that.")
	}).default({
		after: "PT24H",
		then: "hold"
	}).describe("What happens to a post whose time has long passed."),
	limits: strictObject({ per_run: int().positive().default(25).describe("The most targets that one run may send; with more due, nothing is sent.") }).default({ per_run: 25 }).describe("What guards against a flood."),
	media: strictObject({
		require_alt: boolean().default(false).describe("Makes missing alternative text an error."),
		public_url: url({ protocol: /^https$/ }).optional().describe("Where the files of this repository are public, such as https://raw.githubusercontent.com/OWNER/NAME/main, for platforms that fetch media themselves. The bytes there are compared with the reviewed ones before anything is sent."),
		location: _enum([
			"warn",
			"error",
			"allow"
		]).default("warn").describe("What to do about a photo that says where it was taken.")
	}).default({
		require_alt: false,
		location: "warn"
	}).describe("What holds for the media of all posts."),
	links: strictObject({ check: boolean().default(false).describe("The review of a pull request asks whether somebody answers where its links lead; a warning where nobody does.") }).default({ check: false }).describe("What is asked about the links of posts."),
	policies: array(policyFile).default([]).describe("What holds for posts of some accounts. All that name an account hold for it, and the strictest wins.")
});

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

export { runEntry as C, receiptEntry as S, attemptEntry as _, targetChanges as a, ledgerEntry as b, agentWords as c, policyFacts as d, retractionFacts as f, approvalMatters as g, approvalEntry as h, reviewTarget as i, approvalWords as l, agentSigns as m, reviewBounds as n, accountBase as o, agentMark as p, reviewDocument as r, configFile as s, mostReviewBytes as t, approvedFacts as u, decisionEntry as v, storedPayload as w, outcomeEntry as x, json as y };