import { M as issue } from "./begin.js";

// adapters/kit/option-issue.ts
function optionIssue(input, code, option, message, remedy) {
	const { file, positionOf, account } = input;
	const [own, usual] = [account.name, account.platform].map((block) => [
		"overrides",
		block,
		option
	]);
	const found = [own, usual].find((path) => isThere(path, input));
	const position = positionOf(found ?? ["overrides"]) ?? positionOf(["accounts"]);
	return issue(code, {
		file,
		position,
		field: (found ?? usual).join(".")
	}, `${account.name}: ${message}`, remedy);
}
function isThere(path, { positionOf }) {
	const [at, around] = [positionOf(path), positionOf(path.slice(0, -1))];
	return at !== null && (at.line !== around?.line || at.column !== around?.column);
}

export { optionIssue as t };