import { Bt as readConfig, C as mainBranchOf, M as adapters } from "./publishing.js";
import { i as settingOf, r as commands } from "./begin.js";
import { r as composeReading } from "./compose-reading.js";
import { a as agentsPage, c as skillPage, i as agentsFile, n as llmsPage, o as llmsFile, r as actionReference, s as skillFile, t as jsonSchemas } from "./schemas.js";
import { n as reviewFile, t as reviewArtifact } from "./run-review.js";

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
      pull-requests: read # to count those of agents, where a policy says how many there may be
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
	if (call.options.agents === true) {
		put(agentsFile, agentsPage(config.posts));
		put(skillFile, skillPage(config.posts));
		put(llmsFile, await llmsPage({
			posts: config.posts,
			commands
		}));
	}
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