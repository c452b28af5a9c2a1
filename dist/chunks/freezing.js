import { Bt as readConfig, H as requireBranch, Nt as requireAccount, er as freezeFile, rt as LedgerWriter, ut as instant, vn as freezesAt, y as composePlanning, yn as writeFreezes } from "./publishing.js";
import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { r as wordOf } from "./decision.js";

// src/pipeline/set-freeze.ts
const mostRounds = 20;
async function setFreeze(world, change, account, word) {
	const config = await readConfig(world.files, world.adapters);
	if (account !== null) requireAccount({
		post: "",
		account
	}, config.accounts);
	const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch), "checkpoint");
	const freeze = change === "freeze" ? {
		since: instant(world.clock.now()),
		...word
	} : null;
	for (let round = 0; round < mostRounds; round += 1) {
		const before = await freezesAt(writer.branch, writer.ledger.tip);
		if ((account === null ? before.all : before.accounts[account] ?? null) === null === (freeze === null)) return {
			changed: false,
			freezes: before
		};
		const freezes = changed(before, account, freeze);
		const what = account === null ? "all accounts" : account;
		const message = freeze === null ? `Let posts to ${what} go out again` : `Freeze ${what}`;
		if (await writer.writeBeside(/* @__PURE__ */ new Map([["ledger/freeze.json", writeFreezes(freezes)]]), message) === "written") return {
			changed: true,
			freezes
		};
		await writer.refresh();
	}
	throw new Failure("git.lock-lost", `runs moved the ledger ${mostRounds} times while this one tried to write`, {
		remedy: "Run it again.",
		state: "Nothing was changed."
	});
}
function changed({ all, accounts }, account, freeze) {
	if (account === null) return {
		all: freeze,
		accounts
	};
	const others = Object.entries(accounts).filter(([name]) => name !== account);
	return {
		all,
		accounts: Object.fromEntries(freeze === null ? others : [...others, [account, freeze]])
	};
}

// src/entry/freezing.ts
async function changeFreeze(call, change) {
	const account = typeof call.options.account === "string" ? call.options.account : null;
	const done = await setFreeze(await composePlanning(settingOf(call)), change, account, wordOf(call));
	const { all, accounts } = done.freezes;
	return {
		exit: 0,
		document: {
			version: 1,
			changed: done.changed,
			all,
			accounts
		},
		text: plain(sentence(done, change, account))
	};
}
function sentence({ changed, freezes }, change, account) {
	const what = account ?? "any account";
	if (change === "freeze") return changed ? `Nothing goes out to ${what} from the next run on.` : "It was frozen before.";
	if (!changed) return "It was not frozen.";
	const rest = Object.keys(freezes.accounts).filter((name) => name !== account);
	const still = account !== null && freezes.all !== null ? "all accounts" : account === null && rest.length > 0 ? rest.join(", ") : null;
	return `Posts to ${what} go out again, from the next run on.${still === null ? "" : ` Still frozen: ${still}.`}`;
}

export { changeFreeze as t };