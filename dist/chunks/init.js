import { Br as toJSONSchema, C as mainBranchOf, Dr as int, Fr as string, Hn as standingNames, Kn as targetStates, M as adapters, Nr as record, Or as json$1, Pr as strictObject, Rr as unknown, Sr as array, St as settableLimits, Yt as configFile, br as _enum, hr as outcomeCodes, in as frontMatter, jr as number, kr as literal, mr as storedPayload, on as splitting, pr as ledgerEntry, wr as boolean, xt as readConfig } from "./publishing.js";
import { n as composeReading } from "./compose-reading.js";
import { n as reviewFile, t as reviewArtifact } from "./run-review.js";
import { A as issueCodes, M as failureCodes, r as settingOf } from "./begin.js";
import { o as reviewDocument } from "./review-file.js";

// src/entry/init/config-template.ts
const configTemplate = `# yaml-language-server: $schema=./.vscode/mergecast/config.schema.json
version: 1

# The folder of posts: one Markdown file each.
posts: posts

# The zone of times that name none. Without it such times are errors.
timezone: Etc/UTC

# Where to publish. \`credentials\` name environment variables; a secret itself never stands here.
accounts:
  fediverse:
    platform: mastodon
    server: https://mastodon.example
    credentials: { token: FEDIVERSE_TOKEN }
  bluesky:
    platform: bluesky
    identifier: you.example.com
    credentials: { password: BLUESKY_PASSWORD }

groups:
  all: [fediverse, bluesky]

# A post whose time passed longer ago than this is held for a person (or: skip, publish).
late: { after: PT24H, then: hold }

# With more targets due than this, nothing is sent: a first run over a full folder cannot flood anyone.
limits: { per_run: 25 }
`;
const firstPost = `---
accounts: [all]
# When it goes out. Without it: as soon as it is merged.
# publish_at: 2026-12-01T09:00:00[Europe/Berlin]
---
Hello! This post came out of a pull request.
`;

// src/entry/init/editor.ts
const settingsFile = ".vscode/settings.json";
const snippetsFile = ".vscode/mergecast.code-snippets";
const schemaFolder = ".vscode/mergecast";
function editorSettings(posts) {
	return json({
		"yaml.schemas": {
			"./.vscode/mergecast/config.schema.json": "mergecast.yml",
			"./.vscode/mergecast/post.schema.json": `${posts}/**/*.md`
		},
		"[markdown]": { "editor.quickSuggestions": {
			other: "on",
			comments: "off",
			strings: "off"
		} },
		"files.trimTrailingWhitespace": true
	});
}
function editorSnippets(names) {
	const choice = `\${1|${names.join(",")}|}`;
	const snippet = (prefix, body, description) => ({
		scope: "markdown",
		prefix,
		body,
		description
	});
	return json({
		"Mergecast: post": snippet("post", [
			"---",
			`accounts: [${choice}]`,
			"publish_at: ${2:2026-12-01T09:00:00}[${3:Europe/Berlin}]",
			"---",
			"$0"
		], "Front matter of a post"),
		"Mergecast: accounts": snippet("accounts", [`accounts: [${choice}]`], "Where it goes"),
		"Mergecast: publish_at": snippet("publish_at", ["publish_at: ${1:2026-12-01T09:00:00}[${2:Europe/Berlin}]"], "When it goes out"),
		"Mergecast: media": snippet("media", [
			"media:",
			"  - file: ${1:./picture.png}",
			"    alt: ${2:What it shows}"
		], "Images with alternative text"),
		"Mergecast: link": snippet("link", ["link: ${1:https://}"], "A web page that it is about"),
		"Mergecast: overrides": snippet("overrides", [
			"overrides:",
			`  ${choice}:`,
			"    text: ${2:Another text}"
		], "Another text or options for one account")
	});
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}

// src/entry/init/workflow.ts
const environmentName = "publishing";
const checkoutAction = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const uploadAction = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0";
function workflow({ branch, minute, credentials, action, withApproval = false }) {
	const onBranch = `github.event_name != 'pull_request' && github.ref == 'refs/heads/${branch}'`;
	return `# Merge to publish: a pull request shows what would go out, and merging it approves it.
name: Mergecast

on:
  pull_request:
  merge_group: # a required check has to report in a merge queue too
  push:
    branches: [${branch}]
  schedule:
    # Posts with a publish_at go out with the first run after it. An odd minute: at the full hour GitHub drops runs.
    - cron: '${minute},${minute + 30} * * * *'
  workflow_dispatch:

# Nothing by default; each job asks for what it needs.
permissions: {}

jobs:
  review:
    name: Validate and plan
    if: ${isPullRequest}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the posts and the ledger; there is no secret in this job
    steps:
      - uses: ${checkoutAction}
        with:
          persist-credentials: false # a pull request's code never sees a token
      - uses: ${action}
        with:
          review-file: \${{ runner.temp }}/${reviewFile}
          preview: \${{ runner.temp }}/mergecast-preview
      # What ${commentFile} reads. There is none where the config could not be read.
      - uses: ${uploadAction}
        if: always() && github.event_name == 'pull_request'
        with:
          name: ${reviewArtifact}
          path: \${{ runner.temp }}/${reviewFile}
          if-no-files-found: ignore
          overwrite: true # a job may be run again
      # A page to look at: download it and open index.html.
      - uses: ${uploadAction}
        if: always() && github.event_name == 'pull_request'
        with:
          name: mergecast-preview
          path: \${{ runner.temp }}/mergecast-preview
          if-no-files-found: ignore
          overwrite: true # a job may be run again
          retention-days: 14

${withApproval ? lookJob(onBranch, action) : ""}  publish:
    name: Publish
${withApproval ? approval(onBranch) : `    if: ${onBranch}\n`}    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # to push the ledger branch
      actions: read # to find again what was reviewed
      pull-requests: write # to write the links into the pull request
    concurrency:
      group: mergecast-publish # one run at a time; the ledger keeps two runs apart all the same
      cancel-in-progress: false
    steps:
      - uses: ${checkoutAction}
      - uses: ${action}
${environment(credentials)}`;
}
const commentFile = ".github/workflows/mergecast-comment.yml";
function commentWorkflow(action) {
	return `# Puts what the run of a pull request found into a comment there, those from forks too. It may write to pull requests,
# so it checks nothing out, runs nothing of theirs, and reads what their run left as data that a stranger wrote.
name: Mergecast comment

on:
  workflow_run:
    workflows: [Mergecast]
    types: [completed]

# Nothing by default; the job asks for what it needs.
permissions: {}

jobs:
  comment:
    name: Comment
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read # to fetch what the run left
      contents: read # to ask which branch is the default one
      pull-requests: write # to write the comment
    concurrency:
      # Two runs at once for one pull request would make two comments.
      group: mergecast-comment-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
      cancel-in-progress: false
    steps:
      - uses: ${action}
`;
}
const isPullRequest = "github.event_name == 'pull_request' || github.event_name == 'merge_group'";
function lookJob(condition, action) {
	return `  due:
    name: Look for what is due
    if: ${condition}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read the posts and the ledger; there is no secret in this job
    outputs:
      due: \${{ steps.plan.outputs.due }}
      upkeep: \${{ steps.plan.outputs.upkeep }}
    steps:
      - uses: ${checkoutAction}
        with:
          persist-credentials: false
      - id: plan
        uses: ${action}
        with:
          command: review

`;
}
function approval(condition) {
	return `    needs: due
    # Also to look into a doubt, or to renew a token that is seldom used; by hand it runs always.
    if: >-
      !cancelled() && ${condition}
      && (needs.due.outputs.due != '0' || needs.due.outputs.upkeep != '0' || github.event_name == 'workflow_dispatch')
    environment: ${environmentName} # its required reviewers approve the run; its secrets are read only after that
`;
}
function environment(credentials) {
	const freeze = `          MERGECAST_FREEZE: \${{ vars.MERGECAST_FREEZE }} # set it to true to stop all sending at once`;
	return `        env:\n${[...credentials.map(({ variable }) => `          ${variable}: \${{ secrets.${variable} }}`), freeze].join("\n")}\n`;
}

// src/entry/release.ts
const repository = "mergecast/mergecast";
const commit = "73eec9585ffe073495eb5b721e99baea57bc39a3";
const actionReference = `${repository}@${commit} # v0.1.0`;

// src/entry/account-documents.ts
const version$4 = literal(1).describe("The version of this document.");
const nullable$2 = (description) => string().nullable().describe(description);
const accountsCheckDocument = strictObject({
	version: version$4,
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
	version: version$4,
	account: string(),
	platform: nullable$2("The platform to which its credentials may go; null in a rehearsal on this machine."),
	origin: nullable$2("The server to which they may go; null for a platform's own hosts."),
	variables: array(strictObject({
		variable: string(),
		before: nullable$2("The server, or the platform, to which it might go before; null where it was never used.")
	})).describe("The environment variables for which that is new.")
});
const accountsDisconnectDocument = strictObject({
	version: version$4,
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
	version: version$4,
	accounts: array(strictObject({
		account: string(),
		platform: string(),
		place: record(string(), json$1()).describe("What the config says of the place: server, identifier."),
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
	version: version$4,
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
	options: record(string(), json$1()).describe("What goes out beside the text, as the platform is told: visibility, title, poll."),
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

// src/entry/commands/init.ts
const workflowFile = ".github/workflows/mergecast.yml";
async function run(call) {
	const { files } = await composeReading(settingOf(call));
	const written = [];
	const kept = [];
	const put = (path, text) => {
		if (files.exists(path)) {
			kept.push(path);
			return;
		}
		files.create(path, text);
		written.push(path);
	};
	put("mergecast.yml", configTemplate);
	const config = await readConfig(files, adapters);
	const credentials = await credentialsOf(config);
	const schemas = await jsonSchemas();
	if (files.list(config.posts).length === 0) put(`${config.posts}/hello.md`, firstPostFor(config));
	const branch = await mainBranchOf(settingOf(call));
	const withApproval = call.options.withApproval === true;
	const hadWorkflow = files.exists(workflowFile);
	put(workflowFile, workflow({
		branch,
		minute: 17,
		credentials,
		action: actionReference,
		withApproval
	}));
	put(commentFile, commentWorkflow(actionReference));
	put(settingsFile, editorSettings(config.posts));
	put(snippetsFile, editorSnippets([...Object.keys(config.groups), ...Object.keys(config.accounts)]));
	put(`${schemaFolder}/config.schema.json`, schemas.config);
	put(`${schemaFolder}/post.schema.json`, schemas.post);
	return {
		exit: 0,
		document: {
			version: 1,
			written,
			kept
		},
		text: nextSteps(written, kept, credentials, files, !withApproval ? null : {
			branch,
			hadWorkflow
		})
	};
}
function firstPostFor(config) {
	const target = Object.keys(config.groups)[0] ?? Object.keys(config.accounts)[0] ?? "all";
	return firstPost.replace("[all]", `[${target}]`);
}
async function credentialsOf(config) {
	const all = [];
	for (const account of Object.values(config.accounts)) {
		const adapter = await adapters.load(account.platform);
		for (const [name, variable] of Object.entries(account.credentials)) {
			const { title, where } = adapter.credentials[name];
			all.push({
				account: account.name,
				variable,
				title,
				where
			});
		}
	}
	if (config.vault !== null) all.push({
		account: "vault",
		variable: config.vault.identity,
		title: "Key of the vault",
		where: "Made by `age-keygen`; its public part is among `vault.recipients`."
	});
	return all;
}
function nextSteps(written, kept, credentials, files, approval) {
	const store = approval === null ? "" : ` --env ${environmentName}`;
	const secrets = credentials.flatMap(({ account, variable, title, where }) => [`     gh secret set ${variable}${store}   # ${account}: ${title.toLowerCase()}`, `       ${where}`]);
	return [
		...written.map((path) => `wrote  ${path}`),
		...kept.map((path) => `kept   ${path} (it was there already)`),
		"",
		"Next:",
		"  1. Put your own accounts into mergecast.yml.",
		"  2. See what would go out:  mergecast plan",
		...approval === null ? [] : approvalSteps(approval),
		`  ${approval === null ? 3 : 4}. Give the workflow its secrets, by the names in mergecast.yml:`,
		...secrets,
		"     With other names than these, change the lines under `env:` in .github/workflows/mergecast.yml.",
		`  ${approval === null ? 4 : 5}. Commit on a branch and open a pull request: it shows the plan. Merging it publishes.`,
		"     Once both workflows are merged, each pull request gets the plan as a comment too.",
		...files.exists(".gitattributes") ? [] : ["", "If you keep media in Git LFS, add `lfs: true` to the checkout steps."]
	].join("\n");
}
function approvalSteps({ branch, hadWorkflow }) {
	return [
		`  3. Make the environment now: where a run comes first, GitHub makes it without reviewers.`,
		`       On GitHub: Settings, Environments, New environment, with the name ${environmentName}.`,
		"       Tick \"Required reviewers\" and name up to six people or teams; one of them has to approve a run.",
		"       Tick \"Prevent self-review\" where nobody may approve what they merged themselves.",
		`       Under "Deployment branches and tags" allow ${branch} alone: no other branch then reads the secrets.`,
		"       In a private repository, reviewers need GitHub Enterprise.",
		...hadWorkflow ? [`     ${workflowFile} was there already and was left as it is: give its publish job \`environment: ${environmentName}\`.`] : []
	];
}

export { run };