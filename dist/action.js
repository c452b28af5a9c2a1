import { a as setFailed, c as warning, l as summary, o as setOutput } from "./chunks/core.js";
import { E as redactDeep, P as Failure, R as processEnvironment, a as failureDocument, h as mistakeText, m as endOnCrash, p as plain } from "./chunks/begin.js";
import { n as plan } from "./chunks/plan.js";
import { N as publish, b as composePublishing, y as composePlanning } from "./chunks/publishing.js";
import { a as issueAnnotation, i as annotate, n as planned, r as published, t as countNames } from "./chunks/done.js";
import { a as createMasks, n as settingOf, o as tokenValues, r as printLines, t as maskCredentials } from "./chunks/step.js";
import { t as readSettings } from "./chunks/settings.js";
import { i as escaped, n as code, t as anchor } from "./chunks/markup.js";

// src/entry/action/summary.ts
const mostBytes = 1e6;
const lastWords = 200;
function summaryText(page, most = mostBytes) {
	const head = `## ${page.title}\n\n${page.count}\n`;
	const sections = [
		{
			open: "<ul>",
			items: page.faults.map(faultItem),
			close: "</ul>",
			what: "faults"
		},
		{
			open: `<table>\n${headings}`,
			items: page.rows.map(tableRow),
			close: "</table>",
			what: "rows"
		},
		{
			open: "<div>",
			items: page.texts.map(textItem),
			close: "</div>",
			what: "texts"
		}
	].filter((section) => section.items.length > 0);
	let left = most - Buffer.byteLength(head);
	let text = head;
	for (const section of sections) {
		const shown = cut(section, left);
		text += shown;
		left -= Buffer.byteLength(shown);
	}
	return text;
}
function cut({ open, items, close, what }, most) {
	let left = most - Buffer.byteLength(open) - Buffer.byteLength(close) - lastWords;
	const fitting = [];
	for (const item of items) {
		left -= Buffer.byteLength(item) + 1;
		if (left < 0) break;
		fitting.push(item);
	}
	const missing = items.length - fitting.length;
	const rest = missing === 0 ? "" : `\n${missing} more ${what} than can be shown here; the log has all.\n`;
	if (fitting.length === 0) return rest.length <= most ? rest : "";
	return `\n${[
		open,
		...fitting,
		close
	].join("\n")}\n${rest}`;
}
const headings = "<tr><th>Post</th><th>Account</th><th>State</th><th>When</th><th>Link</th></tr>";
function tableRow({ post, account, state, why, when, links }) {
	return `<tr>${[
		code(post),
		account === "" ? "" : code(account),
		why === "" ? escaped(state) : `${escaped(state)}<br>${code(why)}`,
		escaped(when),
		links.map((link) => anchor(link, code(link))).join("<br>")
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function faultItem({ place, code: name, message, remedy }) {
	return `<li>${place === "" ? "" : `${code(place)} `}<b>${escaped(name)}</b>: ${code(message)}<br>${code(remedy)}</li>`;
}
function textItem({ target, parts }) {
	const texts = parts.map((part) => `<pre><code>${escaped(part.text)}</code></pre>${part.media.map(mediaLine).join("")}`).join("");
	return `<details><summary>${code(target)}</summary>${texts}</details>`;
}
function mediaLine(media) {
	return `<p>${code(media)}</p>`;
}

// src/entry/action/tell.ts
async function tell(done, listeners) {
	const { masks } = listeners;
	printLines(masks.redact(done.log));
	annotate(redacted(done.annotations, masks));
	setOutput("result", resultOf(done.document, masks));
	for (const name of countNames) setOutput(name, String(done.counts[name]));
	await writeSummary(done.summary ?? summaryText(done.page), listeners);
	if (done.failed !== null) setFailed(done.failed);
}
async function tellFailure(failure, listeners) {
	const { masks } = listeners;
	const { code, message, state, remedy, issues } = failure;
	annotate(redacted(issues.map(issueAnnotation), masks));
	setOutput("result", resultOf(failureDocument(failure), masks));
	const words = state === null ? message : `${message}. ${state}`;
	const page = {
		title: "Mergecast could not run",
		count: "",
		faults: [{
			place: "",
			code,
			message: words,
			remedy
		}, ...issues.map((found) => ({
			...found,
			place: [found.file ?? "", found.line ?? ""].join(":")
		}))],
		rows: [],
		texts: []
	};
	await writeSummary(summaryText(page), listeners);
	setFailed(plain(masks.redact(`${code}: ${words} → ${remedy}`)));
}
function tellMistake(error, { masks }) {
	const mistake = error instanceof Error ? error : new Error(String(error));
	printLines(masks.redact(mistakeText(error)));
	setFailed(plain(masks.redact(`internal error: ${mistake.message}`)));
}
function redacted(annotations, { redact }) {
	return annotations.map((annotation) => ({
		...annotation,
		text: redact(annotation.text)
	}));
}
function resultOf(document, { redact }) {
	return JSON.stringify(redactDeep(JSON.parse(JSON.stringify(document)), redact));
}
async function writeSummary(text, { environment, masks }) {
	if (environment.get("GITHUB_STEP_SUMMARY") === void 0) return;
	try {
		await summary.addRaw(masks.redact(text), true).write();
	} catch (error) {
		warning(`the summary could not be written: ${plain(masks.redact(error instanceof Error ? error.message : String(error)))}`);
	}
}

// src/entry/action/run.ts
async function run() {
	const environment = processEnvironment();
	const masks = createMasks();
	endOnCrash((error) => tellMistake(error, {
		environment,
		masks
	}));
	try {
		await tell(await act(environment, masks), {
			environment,
			masks
		});
	} catch (error) {
		if (error instanceof Failure) await tellFailure(error, {
			environment,
			masks
		});
		else tellMistake(error, {
			environment,
			masks
		});
	}
}
async function act(environment, masks) {
	const settings = readSettings(environment);
	const setting = settingOf(settings, environment, masks);
	if (settings.reviewed !== null) return commentOn(settings.reviewed, settings, setting, masks);
	if (settings.command === "review") return review(settings, setting, masks);
	await maskCredentials(settings, setting, masks);
	if (settings.dryRun) return planned(await plan(await composePlanning(setting), settings.only));
	const world = await composePublishing(setting);
	try {
		const report = await publish(world, settings.only);
		const unsaid = await writeResults(report, world, settings, setting);
		const done = published(report);
		return {
			...done,
			annotations: [...done.annotations, ...unsaid]
		};
	} finally {
		await world.close();
	}
}
async function writeResults(report, { repository }, settings, setting) {
	if (report.targets.length === 0 || settings.only !== null) return [];
	const commit = await repository.head();
	if (commit === null) return [];
	const [{ composeGithub }, { tellPullRequests }] = await Promise.all([import("./chunks/compose-github.js"), import("./chunks/tell-pull-requests.js")]);
	const github = composeGithub(setting, settings.token);
	if (github === null) return [];
	try {
		return await tellPullRequests(report, {
			github,
			commit,
			workflow: settings.reviewWorkflow
		});
	} finally {
		await github.close();
	}
}
async function review(settings, setting, masks) {
	const { isReviewed, reviewPullRequest } = await import("./chunks/review-step.js");
	const done = isReviewed(setting.environment) ? await reviewPullRequest(settings, setting, masks) : await maskedPlan(settings, setting, masks);
	if (settings.preview !== null) await preview(settings.preview, settings.cards, setting, masks);
	return done;
}
async function maskedPlan(settings, setting, masks) {
	await maskCredentials(settings, setting, masks);
	return planned(await plan(await composePlanning(setting)));
}
async function preview(out, png, setting, masks) {
	const { makePreview } = await import("./chunks/make-preview2.js");
	try {
		await makePreview(setting, {
			out,
			selection: null,
			all: false,
			png
		});
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		warning(plain(masks.redact(`the page to look at is not there, or not whole: ${error.message} → ${error.remedy}`)));
	}
}
async function commentOn(order, { token }, setting, masks) {
	const [{ composeGithub }, { comment }] = await Promise.all([import("./chunks/compose-github.js"), import("./chunks/comment2.js")]);
	masks.learn(tokenValues(token));
	const github = composeGithub(setting, token);
	if (github === null) throw new Failure("usage.argument", "a comment needs a repository on GitHub and a token", { remedy: "Leave the input `github-token` as it is, and run the Action in a workflow." });
	try {
		return await comment(github, order);
	} finally {
		await github.close();
	}
}

// src/entry/action.ts
await run();

export {  };