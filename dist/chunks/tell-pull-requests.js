import { i as counted, n as targetHtml, o as marker, r as Page, s as mostComment, t as short } from "./target.js";
import { t as formatMoment } from "./time.js";
import { n as code, o as prose, t as anchor } from "./markup.js";
import { P as Failure } from "./begin.js";
import { t as bringingPullRequests } from "./bringing-pull-requests2.js";
import { t as keepComment } from "./keep-comment.js";
import { t as outcomeWords } from "./summary-page.js";

// src/comment/result.ts
function resultComment(results, review, place, most = mostComment) {
	const page = new Page(most);
	const rows = [...results, ...stillToCome(results, review)];
	page.add(`${marker}\n\n## Mergecast: what became of it`);
	page.add(`<p><b>${tally(rows)}</b></p>`);
	const table = tableHtml(rows, Math.floor(page.left * .6));
	page.add(table.html);
	const missing = [...table.missing === 0 ? [] : [counted(table.missing, "more row")], ...addTexts(page, review)];
	return page.end(missing, place);
}
function stillToCome(results, review) {
	const told = new Set(results.map(({ post, account }) => JSON.stringify([post, account])));
	return (review?.targets ?? []).filter(({ post, account }) => post !== null && !told.has(JSON.stringify([post, account]))).map((target) => ({
		post: target.post ?? "",
		account: target.account,
		platform: target.platform,
		result: target.change === "removed" ? "removed" : target.state ?? "waiting",
		words: target.reason,
		at: null,
		links: target.links
	}));
}
function tally(rows) {
	const counts = /* @__PURE__ */ new Map();
	for (const { result } of rows) counts.set(result, (counts.get(result) ?? 0) + 1);
	return [...counts].map(([result, count]) => `${count} ${prose(short(result, 40))}`).join(", ") || "Nothing to send";
}
const headings = "<tr><th>Post</th><th>Account</th><th>What became of it</th><th>Where</th></tr>";
function tableHtml(rows, most) {
	if (rows.length === 0) return {
		html: "",
		missing: 0
	};
	const shown = [];
	let left = most;
	for (const row of rows) {
		const html = rowHtml(row);
		left -= html.length;
		if (left < 0) break;
		shown.push(html);
	}
	return {
		html: `<table>${headings}${shown.join("")}</table>`,
		missing: rows.length - shown.length
	};
}
function rowHtml({ post, account, platform, result, words, at, links }) {
	const time = at === null ? NaN : Date.parse(at);
	const when = Number.isNaN(time) ? "" : `<br>${prose(formatMoment(time, null))}`;
	const why = words === "" ? "" : `<br>${prose(short(words, 600))}`;
	return `<tr>${[
		code(short(post, 200)),
		`${code(short(account, 100))} on ${code(short(platform, 100))}`,
		`<b>${prose(short(result, 40))}</b>${when}${why}`,
		links.slice(0, 10).map((link) => anchor(link, code(short(link, 200)))).join("<br>")
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function addTexts(page, review) {
	const shown = (review?.targets ?? []).filter(({ change, parts }) => change !== "same" && parts.length > 0);
	let missing = review?.omitted.targets ?? 0;
	const fitting = [];
	const [open, close] = ["<details><summary>What was approved</summary>", "</details>"];
	let left = page.left - open.length - close.length - 10;
	for (const target of shown) {
		const html = textHtml(target, review, left);
		if (html === null) missing += 1;
		else {
			fitting.push(html);
			left -= html.length;
		}
	}
	if (fitting.length > 0) page.add(`${open}${fitting.join("")}${close}`);
	return missing === 0 ? [] : [counted(missing, "more text")];
}
function textHtml(target, document, most) {
	const heading = `<p>${code(short(target.post ?? target.file, 300))}</p>`;
	const html = targetHtml(target, {
		document,
		isOpen: false,
		picture: null,
		most: most - heading.length
	});
	return html === null ? null : `${heading}${html}`;
}

// src/entry/action/tell-pull-requests.ts
const mostFiles = 50;
async function tellPullRequests(report, telling) {
	const { github, commit, workflow } = telling;
	if (github.host.isPartial) return [];
	const files = [...new Set(report.targets.flatMap(({ file }) => file ?? []))];
	const left = files.length - mostFiles;
	try {
		const order = {
			world: github,
			commit,
			workflow
		};
		for (const { number, paths, review } of await bringingPullRequests(files.slice(0, mostFiles), order)) {
			const place = {
				repository: github.page,
				run: report.run.workflow?.url ?? null
			};
			const told = github.masked({
				results: resultsOf(report, paths),
				review
			});
			const body = resultComment(told.results, told.review, place);
			await keepComment(github.host, number, {
				body,
				marker
			});
		}
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [unsaid(`${error.message} → ${error.remedy}`)];
	}
	return left <= 0 ? [] : [unsaid(`${left} more posts went out than can be told there; the summary has all`)];
}
function unsaid(why) {
	return {
		severity: "warning",
		title: "github.refused",
		text: `What became of the posts does not stand in every pull request that brought them: ${why}`,
		file: null,
		line: null,
		column: null
	};
}
function resultsOf({ targets, remaining }, paths) {
	const sent = targets.filter(({ file }) => file !== null && paths.has(file)).map(sentResult);
	const told = new Set(sent.map(({ post, account }) => JSON.stringify([post, account])));
	const others = remaining.filter(({ post }) => paths.has(post.file)).map(remainingResult).filter(({ post, account }) => !told.has(JSON.stringify([post, account])));
	return [...sent, ...others];
}
function sentResult(target) {
	const { post, account, platform, outcome, stuck } = target;
	return {
		post,
		account,
		platform,
		result: stuck ? "stuck" : outcome.outcome,
		words: outcomeWords(target),
		at: outcome.receipts[0]?.at ?? null,
		links: outcome.receipts.flatMap(({ url }) => url ?? [])
	};
}
function remainingResult({ postId, account, state, reason, receipts }) {
	return {
		post: postId,
		account: account.name,
		platform: account.platform,
		result: state,
		words: reason,
		at: receipts[0]?.at ?? null,
		links: receipts.flatMap(({ url }) => url ?? [])
	};
}

export { tellPullRequests };