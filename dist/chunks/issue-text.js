import { n as isError } from "./issue.js";
import { t as plain } from "./plain.js";

// src/entry/issue-text.ts
function issueLines(issues, palette) {
	return issues.flatMap((found) => {
		const severity = isError(found) ? palette.red("error") : palette.yellow("warning");
		const field = found.field === null ? "" : palette.dim(` (${found.field})`);
		return [
			`${palette.bold(placeOf(found))}  ${severity} ${found.code}${plain(field)}`,
			`  ${plain(found.message)}`,
			`  ${palette.dim("→")} ${plain(found.remedy)}`
		];
	});
}
function placeOf({ file, line, column }) {
	return plain([
		file ?? "(no file)",
		line,
		column
	].filter((step) => step !== null).join(":"));
}
function countIssues(issues) {
	const errors = issues.filter(isError).length;
	const warnings = issues.length - errors;
	return `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export { counted as n, issueLines as r, countIssues as t };