import { P as Failure } from "./begin.js";
import { Mt as parseSelection } from "./publishing.js";

// src/entry/commands/decision.ts
function wordOf(call) {
	return {
		who: call.environment.get("GITHUB_ACTOR") ?? call.environment.get("USER") ?? null,
		why: typeof call.options.why === "string" ? call.options.why : null
	};
}
function addressOf(option, written) {
	if (typeof written === "string" && /^https?:\/\//.test(written) && URL.canParse(written)) return written;
	throw new Failure("usage.argument", `${option} needs the URL of the post`, { remedy: "Copy it from the account’s page." });
}
function targetOf(written) {
	const { post, account } = parseSelection(written);
	if (account !== null && post !== "" && account !== "") return {
		post,
		account
	};
	throw new Failure("usage.argument", `${written} is no target`, { remedy: "Write it as POST@ACCOUNT." });
}

export { targetOf as n, wordOf as r, addressOf as t };