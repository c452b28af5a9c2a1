import { P as Failure, i as settingOf } from "./begin.js";
import { r as resolve } from "./decide.js";
import { y as composePlanning } from "./publishing.js";
import { n as targetOf, r as wordOf, t as addressOf } from "./decision.js";

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
	if (typeof delivered === "string" && absent !== true) return { delivered: addressOf("--delivered", delivered) };
	if (absent === true && delivered === void 0) return { absent: true };
	throw new Failure("usage.argument", "resolve needs either --delivered URL or --absent", { remedy: "Look on the account's page, then say which of the two it is." });
}

export { run };