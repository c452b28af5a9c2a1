import { _ as needsPerson, v as targetName } from "./nouns.js";
import { r as planNeedsPerson } from "./plan.js";
import { f as createPalette, p as plain } from "./begin.js";
import { c as publishText, d as planText, i as publishToDocument, n as planToDocument } from "./publishing.js";
import { c as warning, i as notice, t as error } from "./core.js";
import { n as planPage, r as publishPage, t as outcomeWords } from "./summary-page.js";

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
			...editAnnotations(report),
			...retractionAnnotations(report),
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
function retractionAnnotations({ retracted }) {
	return retracted.flatMap(({ target, fault, stuck }) => fault === null || fault.outcome === "throttled" && !stuck ? [] : [leftAnnotation(target, "not taken back", fault)]);
}
function editAnnotations({ updated }) {
	return updated.flatMap(({ target, outcome, stuck }) => outcome.outcome === "rejected" || outcome.outcome === "unknown" || stuck ? [leftAnnotation(target, "not changed", outcome)] : []);
}
function leftAnnotation(target, what, { code, message }) {
	return {
		severity: "error",
		title: code,
		text: `${targetName(target.postId, target.account.name)}: ${what}, ${message}`,
		file: target.post.file,
		line: null,
		column: null
	};
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

export { issueAnnotation as a, annotate as i, planned as n, published as r, countNames as t };