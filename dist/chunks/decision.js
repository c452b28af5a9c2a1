import { M as Failure } from "./begin.js";
import { Ot as parseSelection } from "./publishing.js";

// src/entry/commands/decision.ts
function wordOf(call) {
	return {
		who: call.environment.get("GITHUB_ACTOR") ?? call.environment.get("USER") ?? null,
		why: typeof call.options.why === "string" ? call.options.why : null
	};
}
function targetOf(written) {
	const { post, account } = parseSelection(written);
	if (account !== null && post !== "" && account !== "") return {
		post,
		account
	};
	throw new Failure("usage.argument", `${written} is no target`, { remedy: "Write it as POST@ACCOUNT." });
}

export { wordOf as n, targetOf as t };