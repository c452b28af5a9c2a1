import { t as formatMoment } from "./time.js";
import { v as targetName } from "./nouns.js";
import { l as countIssues } from "./begin.js";
import { s as doubt } from "./publishing.js";

// src/entry/action/summary-page.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"retracted"
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
			...report.updated.map(updatedRow),
			...report.retracted.map(retractedRow),
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
function updatedRow({ target, outcome, stuck }) {
	const isDone = outcome.outcome === "delivered";
	const why = isDone ? "" : `${outcome.message} (${outcome.code})`;
	const state = isDone ? "changed in place" : stuck ? "stuck, not changed" : "not changed";
	const links = linksOf(outcome.receipts);
	return {
		post: target.postId,
		account: target.account.name,
		state,
		why,
		when: "",
		links
	};
}
function retractedRow({ target, left, fault, stuck }) {
	const why = fault === null ? "" : `${fault.message} (${fault.code})`;
	const state = fault === null ? "taken back" : stuck ? "stuck, not taken back" : "not taken back";
	return {
		post: target.postId,
		account: target.account.name,
		state,
		why,
		when: "",
		links: linksOf(left)
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

export { planPage as n, publishPage as r, outcomeWords as t };