import { M as Failure, r as settingOf } from "./begin.js";
import { n as resolve } from "./decide.js";
import { y as composePlanning } from "./publishing.js";
import { n as wordOf, t as targetOf } from "./decision.js";

// src/entry/commands/resolve.ts
async function run(call) {
	const target = targetOf(call.arguments[0]);
	const found = finding(call);
	await resolve(await composePlanning(settingOf(call)), target, found, wordOf(call));
	const decision = "delivered" in found ? "delivered" : "absent";
	const next = decision === "delivered" ? "It counts as sent." : "The next run may send it once more.";
	return {
		exit: 0,
		document: {
			version: 1,
			...target,
			decision
		},
		text: `${target.post}@${target.account} is ${decision}. ${next}`
	};
}
function finding({ options }) {
	const { delivered, absent } = options;
	if (typeof delivered === "string" && absent !== true) {
		if (/^https?:\/\//.test(delivered) && URL.canParse(delivered)) return { delivered };
		throw new Failure("usage.argument", "--delivered needs the URL of the post", { remedy: "Copy it from the account’s page." });
	}
	if (absent === true && delivered === void 0) return { absent: true };
	throw new Failure("usage.argument", "resolve needs either --delivered URL or --absent", { remedy: "Look on the account's page, then say which of the two it is." });
}

export { run };