import { t as Failure } from "./failure.js";

// src/pipeline/selection.ts
function parseSelection(written) {
	if (written === "") throw nothingChosen();
	const at = written.lastIndexOf("@");
	if (at === -1) return {
		post: written,
		account: null
	};
	return {
		post: written.slice(0, at),
		account: written.slice(at + 1)
	};
}
function nothingChosen() {
	return new Failure("usage.argument", "an empty selection chooses nothing", {
		remedy: "Write POST, POST@ACCOUNT or @ACCOUNT; leave the option out for everything that is due.",
		state: "Nothing was sent."
	});
}
function selects({ post, account }, target) {
	return (post === "" && account !== null || target.post.id === post || target.post.file === post) && (account === null || target.account.name === account);
}
function select(targets, selection) {
	const chosen = targets.filter((target) => selects(selection, target));
	requireSome(chosen.length, selection);
	return chosen;
}
function requireAccount({ account }, accounts) {
	if (account === null || Object.hasOwn(accounts, account)) return;
	throw new Failure("usage.post", `there is no account ${account} in the config`, {
		remedy: `The accounts are: ${Object.keys(accounts).join(", ")}.`,
		state: "Nothing was sent."
	});
}
function requireSome(chosen, { post, account }) {
	if (chosen > 0 || post === "" && account !== null) return;
	const name = account === null ? post : `${post}@${account}`;
	throw new Failure("usage.post", `there is no sound post or target ${name}`, {
		remedy: "See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.",
		state: "Nothing was sent."
	});
}

export { selects as a, select as i, requireAccount as n, requireSome as r, parseSelection as t };