import { A as Failure, P as processEnvironment, c as countIssues, d as plain, f as createPalette, i as failureDocument, m as mistakeText, p as endOnCrash, w as redactDeep } from "./chunks/begin.js";
import { n as plan, r as planNeedsPerson } from "./chunks/plan.js";
import { E as publish, bn as targetName, c as publishText, d as planText, i as publishToDocument, n as planToDocument, s as doubt, v as composePlanning, y as composePublishing, yn as needsPerson } from "./chunks/publishing.js";
import { a as createMasks, c as notice, d as warning, f as summary, i as readSettings, l as setFailed, n as settingOf, o as error, r as printLines, t as maskCredentials, u as setOutput } from "./chunks/step.js";
import { n as formatMoment } from "./chunks/time.js";

// src/entry/action/annotations.ts
const most = {
	error: 9,
	warning: 10
};
const print = {
	error,
	warning
};
function annotate(annotations) {
	let dropped = 0;
	for (const severity of ["error", "warning"]) {
		const own = annotations.filter((annotation) => annotation.severity === severity);
		for (const annotation of own.slice(0, most[severity])) print[severity](plain(annotation.text), placeOf(annotation));
		dropped += Math.max(0, own.length - most[severity]);
	}
	if (dropped > 0) notice(`${dropped} more in the log and the summary of this step`);
}
function issueAnnotation({ severity, code, file, line, column, message, remedy }) {
	return {
		severity,
		title: code,
		text: `${message} → ${remedy}`,
		file,
		line,
		column
	};
}
function placeOf({ title, file, line, column }) {
	return {
		title: plain(title),
		...file === null ? {} : { file: plain(file) },
		...line === null ? {} : { startLine: line },
		...column === null ? {} : { startColumn: column }
	};
}

// src/entry/action/summary-page.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped"
]);
function planPage(plan) {
	const shown = plan.targets.filter((target) => !finished.has(target.state));
	return {
		title: "Mergecast: what would go out",
		count: `${tally([...plan.targets.map(({ state }) => state), ...plan.unread.map(() => "blocked")]) || "No posts"}; ${countIssues(plan.issues)}.`,
		faults: plan.issues.map(faultOf),
		rows: [...shown.map(plannedRow), ...plan.unread.flatMap(unreadRows)],
		texts: shown.flatMap(textOf)
	};
}
function publishPage(report) {
	return {
		title: "Mergecast: what went out",
		count: `${tally(report.targets.map(({ outcome }) => outcome.outcome)) || "Nothing was due; nothing was sent"}. ${ledgerEnd(report)}`,
		faults: report.issues.map(faultOf),
		rows: [
			...report.targets.map(outcomeRow),
			...report.remaining.map(plannedRow),
			...report.unread.flatMap(unreadRows)
		],
		texts: []
	};
}
function ledgerEnd({ ledger }) {
	return ledger.commit === null ? "There is no ledger yet." : `The ledger ends with commit ${ledger.commit}.`;
}
function plannedRow({ postId, account, state, reason, publishAt, receipts }) {
	const when = publishAt === null ? "when merged" : formatMoment(publishAt.epochMilliseconds, publishAt.zone);
	return {
		post: postId,
		account: account.name,
		state,
		why: reason,
		when,
		links: linksOf(receipts)
	};
}
function textOf({ postId, account, payload }) {
	if (payload === null) return [];
	const parts = payload.parts.map(({ text, media }) => ({
		text,
		media: media.map(({ file, alt }) => `${file}: ${alt === "" ? "no alternative text" : alt}`)
	}));
	return [{
		target: targetName(postId, account.name),
		parts
	}];
}
function unreadRows({ file, accounts }) {
	return (accounts.length === 0 ? [""] : accounts.map(({ name }) => name)).map((account) => ({
		post: file,
		account,
		state: "blocked",
		why: "the file has errors",
		when: "",
		links: []
	}));
}
function outcomeRow({ post, account, outcome, stuck, page }) {
	const links = linksOf(outcome.receipts);
	return {
		post,
		account,
		state: stuck ? "stuck" : outcome.outcome,
		why: outcomeWords({
			post,
			account,
			outcome,
			page
		}),
		when: whenOf(outcome),
		links
	};
}
function outcomeWords({ post, account, outcome, page }) {
	if (outcome.outcome === "delivered" && outcome.code === "sent") return "";
	const words = `${outcome.message} (${outcome.code})`;
	return outcome.outcome === "unknown" ? `${words}. ${doubt(post, account, page)}` : words;
}
function whenOf(outcome) {
	const at = outcome.outcome === "throttled" ? outcome.retryAt : outcome.receipts[0]?.at ?? null;
	const instant = at === null ? NaN : Date.parse(at);
	if (Number.isNaN(instant)) return "";
	return `${outcome.outcome === "throttled" ? "not before " : ""}${formatMoment(instant, null)}`;
}
function linksOf(receipts) {
	return receipts.flatMap(({ url }) => url ?? []);
}
function faultOf({ file, line, column, code, message, remedy }) {
	return {
		place: [
			file ?? "",
			line,
			column
		].filter((step) => step !== null && step !== "").join(":"),
		code,
		message,
		remedy
	};
}
function tally(words) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}

// src/entry/action/done.ts
const countNames = [
	"delivered",
	"rejected",
	"throttled",
	"unknown",
	"blocked",
	"due",
	"upkeep",
	"waiting"
];
const palette = createPalette(false);
function planned(plan) {
	const document = planToDocument(plan);
	return {
		failed: planNeedsPerson(plan) ? "There is something that a person has to mend or decide; see the annotations" : null,
		log: [planText(plan, {
			all: false,
			palette
		}), ...plan.upkeep.map((what) => `The next run: ${plain(what)}`)].join("\n"),
		annotations: [...plan.issues.map(issueAnnotation), ...stateAnnotations(plan.targets)],
		page: planPage(plan),
		document,
		counts: countsOf([
			...document.targets.map((target) => [target.state, target]),
			...namelessPosts(plan.unread),
			...plan.upkeep.map((what) => ["upkeep", {
				post: what,
				account: ""
			}])
		])
	};
}
function published(report) {
	const document = publishToDocument(report);
	return {
		failed: report.needsPerson ? "Something did not go out and needs a person; see the annotations" : null,
		log: publishText(report, palette),
		annotations: [
			...outcomeAnnotations(report),
			...report.issues.map(issueAnnotation),
			...stateAnnotations(report.remaining)
		],
		page: publishPage(report),
		document,
		counts: countsOf([
			...document.targets.map((target) => [target.outcome, target]),
			...document.remaining.map((target) => [target.state, target]),
			...namelessPosts(report.unread)
		])
	};
}
function outcomeAnnotations({ targets }) {
	return targets.flatMap((target) => {
		const { post, account, outcome, stuck } = target;
		if (outcome.outcome !== "rejected" && outcome.outcome !== "unknown" && !stuck) return [];
		const text = `${targetName(post, account)}: ${stuck ? "stuck" : outcome.outcome}, ${outcomeWords(target)}`;
		return [{
			severity: "error",
			title: outcome.code,
			text,
			file: null,
			line: null,
			column: null
		}];
	});
}
function stateAnnotations(targets) {
	return targets.filter(({ state }) => needsPerson.has(state) && state !== "blocked").map(({ postId, post, account, state, reason }) => ({
		severity: "warning",
		title: state,
		text: `${targetName(postId, account.name)}: ${reason}`,
		file: post.file,
		line: null,
		column: null
	}));
}
function namelessPosts(unread) {
	return unread.filter(({ accounts }) => accounts.length === 0).map(({ file, post }) => ["blocked", {
		post,
		file,
		account: ""
	}]);
}
function countsOf(targets) {
	const counted = (name) => new Set(targets.flatMap(([word, { post, account, file }]) => word === name ? `${post ?? file}@${account}` : [])).size;
	return Object.fromEntries(countNames.map((name) => [name, counted(name)]));
}

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
		links.map(anchor).join("<br>")
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
function anchor(link) {
	const url = URL.canParse(link) ? new URL(link) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return code(link);
	return `<a href="${escaped(url.href)}">${escaped(url.href)}</a>`;
}
function code(text) {
	return `<code>${escaped(text)}</code>`;
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(text) {
	return plain(text).replace(/[&<>"']/g, (character) => entities[character]).replaceAll("\n", "&#10;");
}

// src/entry/action/tell.ts
async function tell(done, listeners) {
	const { masks } = listeners;
	printLines(masks.redact(done.log));
	annotate(redacted(done.annotations, masks));
	setOutput("result", resultOf(done.document, masks));
	for (const name of countNames) setOutput(name, String(done.counts[name]));
	await writeSummary(done.page, listeners);
	if (done.failed !== null) setFailed(done.failed);
}
async function tellFailure(failure, listeners) {
	const { masks } = listeners;
	const { code, message, state, remedy, issues } = failure;
	annotate(redacted(issues.map(issueAnnotation), masks));
	setOutput("result", resultOf(failureDocument(failure), masks));
	const words = state === null ? message : `${message}. ${state}`;
	await writeSummary({
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
	}, listeners);
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
async function writeSummary(page, { environment, masks }) {
	if (environment.get("GITHUB_STEP_SUMMARY") === void 0) return;
	try {
		await summary.addRaw(masks.redact(summaryText(page)), true).write();
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
	await maskCredentials(settings, setting, masks);
	if (settings.command === "review") return planned(await plan(await composePlanning(setting)));
	if (settings.dryRun) return planned(await plan(await composePlanning(setting), settings.only));
	const world = await composePublishing(setting);
	try {
		return published(await publish(world, settings.only));
	} finally {
		await world.close();
	}
}

// src/entry/action.ts
await run();

export {  };