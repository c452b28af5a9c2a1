import { Br as string, Er as boolean, Gr as toJSONSchema, Lt as settableLimits, M as adapters, Mr as literal, Pr as number, Rr as record, Un as standingNames, Ur as unknown, Xt as configFile, an as frontMatter, gr as outcomeCodes, hr as storedPayload, jr as json, kr as int, mr as ledgerEntry, qn as targetStates, sn as splitting, wr as array, xr as _enum, zr as strictObject } from "./publishing.js";
import { N as failureCodes, j as issueCodes } from "./begin.js";
import { r as reviewDocument } from "./review.js";

// src/entry/account-documents.ts
const version$5 = literal(1).describe("The version of this document.");
const nullable$2 = (description) => string().nullable().describe(description);
const accountsCheckDocument = strictObject({
	version: version$5,
	accounts: array(strictObject({
		account: string(),
		platform: string(),
		ok: boolean(),
		name: nullable$2("Who the platform says it is."),
		url: string().nullable(),
		message: string(),
		credential: strictObject({
			ends_at: nullable$2("When a person has to make another one, in RFC 3339; null where no end is named."),
			days_left: int().nullable().describe("Whole days until then."),
			scopes: array(string()).nullable().describe("What it may do, by the platform's names."),
			missing: array(string()).describe("What publishing needs and it may not.")
		}).nullable().describe("What the platform says of the credential; null where it says nothing."),
		quota: array(strictObject({
			what: string(),
			used: number(),
			limit: number(),
			resets_at: nullable$2("When it begins anew, in RFC 3339; null where the platform does not say.")
		})).describe("What the platform counts, where it tells."),
		clock_off_seconds: int().nullable().describe("How far this machine's clock is ahead of the platform's, or behind where it is less than zero; null where they agree within five minutes.")
	}))
});
const accountsApproveDocument = strictObject({
	version: version$5,
	account: string(),
	platform: nullable$2("The platform to which its credentials may go; null in a rehearsal on this machine."),
	origin: nullable$2("The server to which they may go; null for a platform's own hosts."),
	variables: array(strictObject({
		variable: string(),
		before: nullable$2("The server, or the platform, to which it might go before; null where it was never used.")
	})).describe("The environment variables for which that is new.")
});
const accountsDisconnectDocument = strictObject({
	version: version$5,
	account: string(),
	platform: string(),
	consent: _enum([
		"revoked",
		"ended",
		"person",
		"failed"
	]).describe("How the consent stands: taken back by the platform; over before; only a person can take it back; the platform could not be told, so that nothing was deleted."),
	message: string(),
	where: nullable$2("Where a person takes the consent back, or deletes the credential."),
	deleted: array(string()).describe("Files beside the ledger that were deleted."),
	deleted_here: boolean().describe("Whether tokens were deleted on this machine."),
	disconnected: strictObject({
		at: string().describe("RFC 3339."),
		who: nullable$2("As the environment said."),
		why: nullable$2("The reason that was given.")
	}).nullable().describe("What the ledger branch says of it; null where it is not disconnected yet."),
	secrets: array(strictObject({
		variable: string(),
		set: boolean().describe("Whether it is set here."),
		needed_by: array(string()).describe("Other accounts that need it too."),
		places: array(strictObject({
			secret: string(),
			environment: nullable$2("The environment of GitHub that has it first; null for the repository itself.")
		})).describe("Where the workflows that publish get it from.")
	})).describe("The variables of the account, whose secrets a person has to delete.")
});
const accountsListDocument = strictObject({
	version: version$5,
	accounts: array(strictObject({
		account: string(),
		platform: string(),
		place: record(string(), json()).describe("What the config says of the place: server, identifier."),
		page: nullable$2("Where people see the account, as far as the config tells."),
		groups: array(string()).describe("The groups that it is in."),
		credentials: array(strictObject({
			name: string().describe("The platform's name for the secret."),
			variable: string().describe("The environment variable that holds it."),
			set: boolean().describe("Whether it is set here. Its value is never shown.")
		}))
	}))
});
const accountsConnectDocument = strictObject({
	version: version$5,
	account: string(),
	platform: string(),
	identity: strictObject({
		id: string(),
		name: string(),
		url: string().nullable()
	}).nullable().describe("Who the platform says it is; null where it could not be asked now."),
	scopes: array(string()).nullable().describe("What it may do, by the platform's names; null where it does not tell."),
	ends_at: nullable$2("When the access token ends, in RFC 3339; null where no end is known."),
	store: _enum([
		"print",
		"repository",
		"environment",
		"vault"
	]),
	secrets: array(strictObject({
		variable: string().describe("The environment variable, which the secret is called as."),
		where: _enum([
			"file",
			"repository",
			"environment",
			"shown"
		]),
		file: nullable$2("The file that holds it, which only its owner can read."),
		value: nullable$2("The secret itself, with --show alone.")
	})).describe("What the account's variables have to hold and did not."),
	notes: array(string()).describe("What a person should know.")
});

// src/entry/agent-documents.ts
const version$4 = literal(1).describe("The version of this document.");
const usageDocument = strictObject({
	version: version$4,
	rows: array(strictObject({
		month: string().describe("Such as 2026-12, in UTC."),
		account: string(),
		platform: string(),
		attempts: int(),
		delivered: int(),
		rejected: int(),
		throttled: int(),
		unknown: int(),
		retracted: int().describe("How often something was taken back.")
	}))
});
const mcpDocument = strictObject({});
const proposeDocument = strictObject({
	version: version$4,
	number: int().describe("That of the pull request."),
	url: string(),
	branch: string(),
	state: _enum([
		"open",
		"closed",
		"merged"
	]),
	created: boolean().describe("False where the same call had made it before.")
});
const agentDocuments = {
	usage: usageDocument,
	mcp: mcpDocument,
	propose: proposeDocument
};

// src/entry/comment-document.ts
const commentDocument = strictObject({
	version: literal(1).describe("The version of this document."),
	pull_request: int().nullable().describe("Its number; null where there is none to speak to."),
	done: _enum([
		"created",
		"updated",
		"unchanged",
		"nothing"
	]),
	url: string().nullable().describe("Where the comment stands."),
	reason: string().nullable().describe("Why there is no review in it.")
});

// src/entry/decision-documents.ts
const version$3 = literal(1).describe("The version of this document.");
const nullable$1 = (description) => string().nullable().describe(description);
const resolveDocument = strictObject({
	version: version$3,
	post: string(),
	account: string(),
	decision: _enum(["delivered", "absent"])
});
const approveDocument = strictObject({
	version: version$3,
	targets: array(string()).describe("Each as POST@ACCOUNT.")
});
const retractDocument = strictObject({
	version: version$3,
	file: nullable$1("The post that was changed; null where only the ledger was."),
	accounts: array(string()).describe("The accounts that it is taken back from.")
});
const adoptDocument = strictObject({
	version: version$3,
	targets: array(string()).describe("Each as POST@ACCOUNT.")
});
const frozen = strictObject({
	since: string().describe("RFC 3339."),
	who: nullable$1("As the environment said."),
	why: nullable$1("The reason that was given.")
});
const freezeDocument = strictObject({
	version: version$3,
	changed: boolean().describe("Whether it was otherwise before."),
	all: frozen.nullable().describe("What stops every account; null where nothing does."),
	accounts: record(string(), frozen).describe("What stops single accounts.")
});

// src/entry/file-documents.ts
const version$2 = literal(1).describe("The version of this document.");
const initDocument = strictObject({
	version: version$2,
	written: array(string()),
	kept: array(string()).describe("What was there already, and was left as it is.")
});
const newDocument = strictObject({
	version: version$2,
	file: string()
});

// src/entry/platform-documents.ts
const version$1 = literal(1).describe("The version of this document.");
const platformsDocument = strictObject({
	version: version$1,
	platforms: array(strictObject({
		id: string(),
		name: string(),
		text: string().describe("The limit of a plain text."),
		parts: int().nullable().describe("The most parts of a thread; 1 where there are none."),
		media: array(_enum([
			"images",
			"video",
			"documents"
		])),
		can: array(_enum([
			"poll",
			"find",
			"check",
			"edit",
			"remove"
		])),
		limits: array(strictObject({
			what: string(),
			min: number().nullable(),
			max: number(),
			unit: string(),
			source: string(),
			checked: string()
		}))
	}))
});
const mediaFitDocument = strictObject({
	version: version$1,
	file: string().describe("What was written."),
	type: string(),
	width: int(),
	height: int(),
	bytes: int(),
	changes: array(string())
});

// src/entry/documents.ts
const keysOf = (table) => Object.keys(table);
const version = literal(1).describe("The version of this document.");
const instant = string().describe("RFC 3339 in UTC.");
const nullable = (description) => string().nullable().describe(description);
const issueDocument = strictObject({
	code: _enum(keysOf(issueCodes)),
	severity: _enum(["error", "warning"]),
	file: nullable("Relative to the repository's root."),
	line: int().nullable().describe("From 1."),
	column: int().nullable().describe("From 1, in UTF-16 code units."),
	field: nullable("A dotted path, such as media.0.alt."),
	message: string(),
	remedy: string().describe("What to do about it.")
});
const receiptDocument = strictObject({
	part: int(),
	id: string(),
	url: string().nullable()
});
const failureDocumentSchema = strictObject({
	version,
	error: strictObject({
		code: _enum(keysOf(failureCodes)),
		message: string(),
		remedy: string(),
		state: nullable("What holds now, where something had been changed before the failure.")
	}),
	issues: array(issueDocument)
});
const validateDocument = strictObject({
	version,
	posts: int().describe("How many post files were read."),
	issues: array(issueDocument)
});
const partDocument = strictObject({
	text: string().describe("The exact text as it will be sent."),
	counts: record(string(), int()).describe("Its length in each unit of the platform's limits."),
	media: array(strictObject({
		file: string(),
		alt: string()
	}))
});
const plannedDocument = strictObject({
	post: string().nullable(),
	file: string(),
	account: string(),
	platform: string(),
	state: _enum(keysOf(targetStates)),
	reason: string(),
	publish_at: nullable("RFC 3339 in UTC; null for \"as soon as it is merged\"."),
	digest: nullable("SHA-256 over the payload (everything that the world will see of it), the account with its place, and the time: what an approval is given to."),
	parts: array(partDocument),
	options: record(string(), json()).describe("What goes out beside the text, as the platform is told: visibility, title, poll."),
	notes: array(string()).describe("What a reviewer should know and that is no fault.")
});
const planDocument = strictObject({
	version,
	now: instant,
	ledger: string().describe("Where the ledger was read."),
	targets: array(plannedDocument),
	issues: array(issueDocument)
});
const previewDocument = strictObject({
	version,
	out: string().describe("The folder that was filled; absolute."),
	pages: int().describe("How many pages it has; the first is index.html."),
	targets: int().describe("How many targets have a card."),
	media: int().describe("How many media files are shown beside the page."),
	bytes: int().describe("The size of all that is in the folder.")
});
const outcomeDocument = strictObject({
	post: string(),
	account: string(),
	platform: string(),
	outcome: _enum([
		"delivered",
		"rejected",
		"throttled",
		"unknown"
	]),
	code: _enum(keysOf(outcomeCodes)),
	message: string(),
	receipts: array(receiptDocument),
	retry_at: nullable("Not before this instant, where the platform asked to wait."),
	earlier: boolean().describe("Whether an earlier run had sent it and this one found out what became of it."),
	stuck: boolean().describe("Whether it should have been out for longer than `late.after`, and is put off again."),
	page: nullable("Of one in doubt: where a person can look.")
});
const updatedDocument = strictObject({
	post: string(),
	account: string(),
	platform: string(),
	outcome: _enum([
		"delivered",
		"rejected",
		"throttled",
		"unknown"
	]),
	code: _enum(keysOf(outcomeCodes)),
	message: string(),
	receipts: array(receiptDocument)
});
const retractedDocument = strictObject({
	post: string(),
	account: string(),
	platform: string(),
	removed: array(int()).describe("The numbers of the parts that are gone."),
	left: array(receiptDocument).describe("The parts that are still out."),
	code: _enum(keysOf(outcomeCodes)).nullable().describe("Why they are; null where none is."),
	message: nullable("The same in words.")
});
const remainingDocument = strictObject({
	post: string().nullable(),
	account: string(),
	platform: string(),
	state: _enum(keysOf(targetStates)),
	reason: string()
});
const publishDocument = strictObject({
	version,
	run: strictObject({
		clone: string(),
		process: int(),
		workflow: strictObject({
			id: string(),
			attempt: int(),
			url: string()
		}).nullable()
	}),
	now: instant,
	ledger: strictObject({
		describe: string(),
		commit: string().nullable()
	}),
	targets: array(outcomeDocument).describe("What was sent, or found out, in this run."),
	updated: array(updatedDocument).describe("What was changed in place, or should have been."),
	retracted: array(retractedDocument).describe("What was taken back, or should have been."),
	remaining: array(remainingDocument).describe("What is not out, and why."),
	issues: array(issueDocument)
});
const statusDocument = strictObject({
	version,
	ledger: string(),
	targets: array(strictObject({
		post: string(),
		account: string(),
		platform: string().nullable(),
		state: _enum(standingNames),
		receipts: array(receiptDocument),
		attempts: int(),
		code: string().nullable(),
		at: nullable("When the last entry was written."),
		page: nullable("Of one in doubt: where a person can look.")
	}))
});
const whyDocument = strictObject({
	version,
	post: string(),
	targets: array(strictObject({
		account: string(),
		planned: plannedDocument.nullable().describe("What the file asks for now; null where the file is gone."),
		entries: array(record(string(), unknown())).describe("The entries of the ledger, in their order.")
	}))
});
const ledgerVerifyDocument = strictObject({
	version,
	ok: boolean(),
	ledger: string(),
	commit: string().nullable(),
	entries: int(),
	issues: array(issueDocument)
});
const ledgerAcceptDocument = strictObject({
	version,
	ledger: string(),
	before: nullable("The commit that this clone had last seen."),
	commit: nullable("The commit that is taken for the ledger from now on."),
	begun: boolean().describe("Whether there was no branch, and an empty ledger was begun."),
	lost: int().describe("How many entries stood at the commit before and do not stand now.")
});
const vaultInitDocument = strictObject({
	version,
	recipient: string().describe("The public part of the key, for the config."),
	variable: string().describe("The environment variable in which runs look for the key itself."),
	file: string().describe("Where the key itself lies until it is stored as a secret.")
});
const vaultRotateDocument = strictObject({
	version,
	rotated: array(string()).describe("Files beside the ledger that are encrypted anew."),
	closed: array(string()).describe("Those that the key at hand does not open; they were left as they are.")
});
const doctorDocument = strictObject({
	version,
	ok: boolean().describe("Whether there is no fault."),
	checks: array(strictObject({
		name: string(),
		verdict: _enum([
			"ok",
			"warning",
			"fault"
		]),
		message: string(),
		remedy: nullable("What to do about it."),
		file: nullable("Where it is about a line of a file; relative to the repository's root."),
		line: int().nullable().describe("From 1.")
	}))
});
const sandboxDocument = strictObject({
	version,
	endpoints: record(string(), string()),
	credentials: record(string(), record(string(), string())).describe("What the doubles accept.")
});
const demoDocument = strictObject({
	version,
	ok: boolean(),
	posts: record(string(), int()).describe("How many posts each platform has at the end."),
	entries: int().describe("How many entries the ledger has at the end."),
	folder: nullable("The repository, where it was kept.")
});
const documents = {
	validate: validateDocument,
	plan: planDocument,
	review: reviewDocument,
	preview: previewDocument,
	publish: publishDocument,
	comment: commentDocument,
	"media-fit": mediaFitDocument,
	platforms: platformsDocument,
	status: statusDocument,
	why: whyDocument,
	...agentDocuments,
	"ledger-verify": ledgerVerifyDocument,
	"ledger-accept": ledgerAcceptDocument,
	init: initDocument,
	new: newDocument,
	resolve: resolveDocument,
	approve: approveDocument,
	retract: retractDocument,
	adopt: adoptDocument,
	freeze: freezeDocument,
	"accounts-approve": accountsApproveDocument,
	"accounts-check": accountsCheckDocument,
	"accounts-disconnect": accountsDisconnectDocument,
	"accounts-list": accountsListDocument,
	"accounts-connect": accountsConnectDocument,
	"vault-init": vaultInitDocument,
	"vault-rotate": vaultRotateDocument,
	doctor: doctorDocument,
	sandbox: sandboxDocument,
	demo: demoDocument,
	failure: failureDocumentSchema
};

// src/entry/schemas.ts
async function jsonSchemas() {
	const platforms = await Promise.all(adapters.ids.map((id) => adapters.load(id)));
	const all = {
		post: postSchema(platforms),
		config: configSchema(platforms),
		"ledger-entry": derive(ledgerEntry),
		"stored-payload": derive(storedPayload),
		...Object.fromEntries(Object.entries(documents).map(([name, schema]) => [name, derive(schema)]))
	};
	return Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, finish(name, schema)]));
}
function derive(schema) {
	const { $schema: _, ...rest } = toJSONSchema(schema, {
		io: "input",
		target: "draft-7",
		unrepresentable: "any"
	});
	return rest;
}
function finish(name, schema) {
	const head = {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: `Mergecast: ${name}`
	};
	return `${JSON.stringify({
		...head,
		...schema
	}, null, 2)}\n`;
}
function postSchema(platforms) {
	const schema = derive(frontMatter);
	const text = {
		type: "string",
		description: "Another text, in Markdown."
	};
	const blocks = platforms.map((adapter) => {
		const options = derive(adapter.options);
		return [adapter.id, {
			...options,
			properties: {
				text,
				splitting: derive(splitting),
				...options.properties
			}
		}];
	});
	const properties = schema.properties;
	const overrides = {
		type: "object",
		description: properties.overrides?.description,
		properties: Object.fromEntries(blocks),
		additionalProperties: { anyOf: blocks.map(([, block]) => block) }
	};
	return {
		...schema,
		properties: {
			...properties,
			overrides
		}
	};
}
function configSchema(platforms) {
	const schema = derive(configFile);
	const properties = schema.properties;
	const accounts = {
		...properties.accounts,
		additionalProperties: { oneOf: platforms.map(accountSchema) }
	};
	return {
		...schema,
		properties: {
			...properties,
			accounts
		}
	};
}
function requiredOf({ credentials, credentialSets: sets }) {
	return sets === void 0 ? { required: Object.keys(credentials) } : { anyOf: sets.map((required) => ({ required })) };
}
function accountSchema(adapter) {
	const place = derive(adapter.account);
	const variable = (title) => ({
		type: "string",
		pattern: "^[A-Z_][A-Z0-9_]{0,127}$",
		description: title
	});
	const secrets = Object.entries(adapter.credentials);
	const limits = settableLimits(adapter);
	return {
		title: adapter.name,
		type: "object",
		properties: {
			platform: {
				const: adapter.id,
				description: adapter.name
			},
			...place.properties,
			credentials: {
				type: "object",
				description: "The environment variables that hold the secrets; never a secret itself.",
				properties: Object.fromEntries(secrets.map(([name, { title }]) => [name, variable(title)])),
				...requiredOf(adapter),
				additionalProperties: false
			},
			options: derive(adapter.options),
			limits: {
				type: "object",
				description: "What this account's own server allows, where that differs from the usual number.",
				properties: Object.fromEntries(limits.map((name) => [name, {
					type: "integer",
					exclusiveMinimum: 0
				}])),
				additionalProperties: false
			}
		},
		required: [
			"platform",
			"credentials",
			...place.required ?? []
		],
		additionalProperties: false
	};
}

export { jsonSchemas as t };