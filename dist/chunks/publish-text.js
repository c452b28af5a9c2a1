import { r as issueLines } from "./issue-text.js";
import { t as plain } from "./plain.js";
import { a as stateText } from "./plan-text.js";

// src/entry/publish-text.ts
function publishText(report, palette) {
	return [
		...report.targets.flatMap((target) => outcomeLines(target, palette)),
		...report.remaining.map(({ state, postId, account, reason }) => {
			return `${stateText(state, palette)}  ${palette.bold(plain(`${postId}@${account.name}`))}  ${plain(reason)}`;
		}),
		...report.unread.map(({ file }) => `${stateText("blocked", palette)}  ${palette.bold(plain(file))}  the file has errors`),
		...report.issues.length > 0 ? [
			"",
			...issueLines(report.issues, palette),
			""
		] : [],
		summary(report),
		palette.dim(`ledger: ${report.ledger.describe}${report.ledger.commit === null ? "" : ` at ${report.ledger.commit.slice(0, 12)}`}`)
	].join("\n");
}
function outcomeLines({ post, account, outcome, stuck, page }, palette) {
	const name = palette.bold(plain(`${post}@${account}`));
	const words = outcome.outcome === "delivered" && outcome.code === "sent" ? "" : `  ${plain(outcome.message)} (${outcome.code})`;
	return [
		`${outcomeText(outcome, palette)} ${name}${words}`,
		...stuck ? ["           It should have been out long ago, and trying again has not helped."] : [],
		...outcome.receipts.map(({ url, id }) => `           ${plain(url ?? id)}`),
		...outcome.outcome === "unknown" ? [`           ${doubt(post, account, page)}`] : []
	];
}
function doubt(post, account, page) {
	const target = plain(`${post}@${account}`);
	return `Look ${page === null ? "on the account's page" : `at ${plain(page)}`}, then: mergecast resolve ${target} --delivered URL, or mergecast resolve ${target} --absent`;
}
function outcomeText({ outcome }, palette) {
	const padded = outcome.padEnd(10);
	if (outcome === "delivered") return palette.green(padded);
	return outcome === "throttled" ? palette.blue(padded) : palette.red(padded);
}
function summary({ targets }) {
	if (targets.length === 0) return "Nothing was due; nothing was sent.";
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of targets) counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1);
	return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

export { publishText as n, doubt as t };