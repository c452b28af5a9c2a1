import { t as fixedClock } from "./clock.js";
import { n as processEnvironment } from "./environment.js";
import { t as systemRandom } from "./random.js";
import { n as plan } from "./plan.js";
import { t as publish } from "./run.js";
import { t as validate } from "./validate.js";
import { t as verify } from "./verify.js";
import { n as startSandbox, t as sandboxCredentials } from "./sandbox.js";
import { i as composePublishing, r as composePlanning, s as wo } from "./compose.js";
import { t as composeReading } from "./compose-reading.js";
import { r as issueLines } from "./issue-text.js";
import { t as plain } from "./plain.js";
import { r as planText } from "./plan-text.js";
import { n as publishText } from "./publish-text.js";
import { t as Failure } from "./failure.js";
import { dirname, join } from "node:path";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { tmpdir } from "node:os";

// src/entry/demo/demo-repository.ts
async function makeDemoRepository() {
	const base = mkdtempSync(join(tmpdir(), "mergecast-demo-"));
	const folder = join(base, "repository");
	const remote = join(base, "remote.git");
	cpSync(exampleFolder(), folder, { recursive: true });
	const git = wo({ baseDir: folder });
	await git.raw("init", "--quiet", "--initial-branch=main");
	await git.raw("init", "--quiet", "--bare", "--initial-branch=main", remote);
	await git.raw("config", "user.name", "Demo");
	await git.raw("config", "user.email", "demo@example.com");
	await git.raw("remote", "add", "origin", remote);
	await git.raw("add", "--all");
	await git.raw("commit", "--quiet", "--message", "Add the first posts");
	await git.raw("push", "--quiet", "origin", "main");
	return {
		folder,
		remote,
		dispose: () => rmSync(base, {
			recursive: true,
			force: true
		})
	};
}
function exampleFolder() {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (let step = 0; step < 5; step += 1) {
		const candidate = join(folder, "examples", "demo");
		if (existsSync(join(candidate, "mergecast.yml"))) return candidate;
		folder = dirname(folder);
	}
	throw new Failure("internal.invariant", "the folder examples/demo is not in this package", { remedy: "Install the package again; the demo copies that folder." });
}

// src/entry/demo/demo.ts
const newYear = Date.parse("2030-01-01T08:00:00Z");
async function runDemo(call) {
	const clock = fixedClock(call.clock.now());
	const repository = await makeDemoRepository();
	const sandbox = await startSandbox({
		clock,
		random: systemRandom()
	});
	const stage = {
		call,
		repository,
		sandbox,
		clock
	};
	try {
		const told = await tell(stage);
		if (call.options.keep === true) await keep(stage);
		return {
			...told,
			folder: call.options.keep === true ? repository.folder : null
		};
	} finally {
		await sandbox.close();
		if (call.options.keep !== true) repository.dispose();
	}
}
async function tell(stage) {
	await tellFiles(stage);
	await tellFaults(stage);
	await tellPlan(stage);
	heading(stage, "Publish: attempts are pushed to the ledger branch, then everything due is sent");
	const first = await publishOnce(stage);
	tellTimelines(stage);
	await tellLedger(stage);
	const counted = counts(stage);
	heading(stage, "The same run once more");
	const again = await publishOnce(stage);
	const unchanged = sameCounts(counted, counts(stage));
	say(stage, `The doubles counted ${shown(counted)} before, and ${shown(counts(stage))} now: ${unchanged ? "nothing was sent twice" : "SOMETHING WAS SENT TWICE"}.`);
	heading(stage, "The clock moves to 2030: the post that waited is due");
	stage.clock.set(newYear);
	const later = await publishOnce(stage);
	const verified = await verify(await composePlanning(settingOf(stage)));
	heading(stage, "The end");
	say(stage, `The ledger has ${verified.entries} entries and ${verified.ok ? "verifies" : "DOES NOT VERIFY"}.`);
	const sent = (report) => report.targets.filter(({ outcome }) => outcome.outcome === "delivered").length;
	return {
		ok: unchanged && verified.ok && sent(first) === 8 && sent(again) === 0 && sent(later) === 2,
		posts: counts(stage),
		entries: verified.entries
	};
}
async function tellFiles(stage) {
	heading(stage, "A repository with posts");
	say(stage, `${stage.repository.folder}, pushed to a bare remote`);
	say(stage, "");
	const post = readFileSync(join(stage.repository.folder, "posts", "hello.md"), "utf8");
	for (const line of ["posts/hello.md", ...post.trimEnd().split("\n").map((text) => `  ${text}`)]) say(stage, line);
}
async function tellFaults(stage) {
	heading(stage, "Validate: one post is broken on purpose, and is not sent");
	const { issues } = await validate(await composeReading(settingOf(stage)));
	for (const line of issueLines(issues, stage.call.palette)) say(stage, line);
}
async function tellPlan(stage) {
	heading(stage, "Plan: what a pull request shows");
	const planned = await plan(await composePlanning(settingOf(stage)));
	say(stage, planText({
		...planned,
		issues: []
	}, {
		all: false,
		palette: stage.call.palette
	}));
}
async function publishOnce(stage) {
	const world = await composePublishing(settingOf(stage));
	try {
		const report = await publish(world, null);
		say(stage, publishText({
			...report,
			issues: []
		}, stage.call.palette));
		return report;
	} finally {
		await world.close();
	}
}
function tellTimelines(stage) {
	heading(stage, "What stands on the platforms now");
	for (const double of [stage.sandbox.mastodon, stage.sandbox.bluesky]) {
		say(stage, stage.call.palette.bold(`${double.origin}`));
		for (const { text, media } of [...double.posts()].reverse()) {
			const pictures = media.map(({ alt }) => ` [picture: ${alt}]`).join("");
			say(stage, `  • ${plain(text).split("\n")[0]}${plain(pictures)}`);
		}
	}
}
async function tellLedger(stage) {
	heading(stage, "The ledger: an attempt before, an outcome after; no text of a post");
	const world = await composePlanning(settingOf(stage));
	const branch = await world.openBranch("mergecast-ledger");
	const tip = await branch?.fetch();
	if (!branch || !tip) return;
	const files = (await branch.list(tip)).filter((file) => file.path.endsWith(".jsonl"));
	const contents = await branch.read(files.map((file) => file.blob));
	for (const [index, file] of files.entries()) {
		const lines = new TextDecoder().decode(contents[index]).trimEnd().split("\n");
		say(stage, stage.call.palette.bold(file.path));
		for (const line of lines) {
			const entry = JSON.parse(line);
			say(stage, `  ${String(entry.sequence).padStart(3)}  ${entry.kind} ${entry.outcome ?? ""} ${plain(entry.post)}`);
		}
	}
	const { ok, entries } = await verify(world);
	say(stage, `mergecast ledger verify: ${entries} entries, ${ok ? "no fault" : "FAULTY"}`);
}
async function keep(stage) {
	const { repository, sandbox, call } = stage;
	heading(stage, "Kept, until Ctrl-C, to look at");
	say(stage, `  cd ${repository.folder}`);
	say(stage, "  git log --stat origin/mergecast-ledger   (after git fetch)");
	for (const [id, origin] of Object.entries(sandbox.endpoints)) say(stage, `  ${id}'s timeline: ${origin}`);
	say(stage, `  export MERGECAST_ENDPOINTS='${JSON.stringify(sandbox.endpoints)}'`);
	say(stage, `  export FEDIVERSE_TOKEN=${sandboxCredentials.mastodon.token} BLUESKY_PASSWORD=${sandboxCredentials.bluesky.password}`);
	if (!call.signal.aborted) await once(call.signal, "abort");
	say(stage, `The folder stays: ${repository.folder}`);
}
function settingOf({ call, repository, sandbox, clock }) {
	const outside = processEnvironment();
	const own = {
		MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
		FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
		BLUESKY_PASSWORD: sandboxCredentials.bluesky.password
	};
	return {
		cwd: repository.folder,
		clock,
		environment: { get: (name) => Object.hasOwn(own, name) ? own[name] : name.startsWith("GITHUB_") ? void 0 : outside.get(name) },
		signal: call.signal,
		log: () => {}
	};
}
function counts({ sandbox }) {
	return {
		mastodon: sandbox.mastodon.creates,
		bluesky: sandbox.bluesky.creates
	};
}
function sameCounts(before, after) {
	return Object.keys(before).every((id) => before[id] === after[id]);
}
function shown(of) {
	return Object.entries(of).map(([id, count]) => `${count} posts on ${id}`).join(" and ");
}
function heading({ call }, text) {
	call.say("");
	call.say(call.palette.bold(`── ${text}`));
}
function say({ call }, text) {
	call.say(text);
}

// src/entry/commands/demo.ts
async function run(call) {
	const told = await runDemo(call);
	return {
		exit: told.ok ? 0 : 1,
		document: {
			version: 1,
			...told
		},
		text: ""
	};
}

export { run };