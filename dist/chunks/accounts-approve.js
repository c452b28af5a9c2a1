import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { B as Sessions, Bt as readConfig, Cn as lookUpPlace, Dn as placeWords, H as requireBranch, Nt as requireAccount, On as variablesOf, Sn as heldBack, at as lookUpContext, b as composePublishing, bn as destinationsAt, rt as LedgerWriter, ut as instant, xn as destinationsFileOf } from "./publishing.js";
import { r as wordOf } from "./decision.js";

// src/pipeline/approve-account.ts
const mostRounds = 20;
async function approveAccount(world, name, word) {
	const config = await readConfig(world.files, world.adapters);
	requireAccount({
		post: "",
		account: name
	}, config.accounts);
	const account = config.accounts[name];
	const place = await placeOf(account, world);
	if (place === null) return {
		account: name,
		place,
		changed: []
	};
	const writer = await LedgerWriter.open(await requireBranch(world, config.ledgerBranch), "checkpoint");
	const approved = {
		...place,
		account: name,
		since: instant(world.clock.now()),
		approved: word
	};
	for (let round = 0; round < mostRounds; round += 1) {
		const known = await destinationsAt(writer.branch, writer.ledger.tip);
		const held = heldBack(account, place, known).map(([variable]) => variable);
		const variables = variablesOf(account).filter((variable) => held.includes(variable) || !known.has(variable));
		const changed = variables.map((variable) => ({
			variable,
			before: known.get(variable) ?? null
		}));
		if (changed.length === 0) return {
			account: name,
			place,
			changed
		};
		const next = new Map([...known, ...variables.map((variable) => [variable, approved])]);
		const message = `Approve where ${variables.sort().join(", ")} may go`;
		if (await writer.writeBeside(destinationsFileOf(next), message) === "written") return {
			account: name,
			place,
			changed
		};
		await writer.refresh();
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times while this one tried to write`, {
		remedy: "Run it again.",
		state: "Nothing was approved."
	});
}
async function placeOf(account, world) {
	const adapter = await world.adapters.load(account.platform);
	const context = lookUpContext(account, world, new Sessions());
	const found = await lookUpPlace(account, adapter, world.endpoints, () => adapter.destination.lookUp(context));
	if ("place" in found) return found.place;
	throw new Failure("usage.argument", `where ${account.name} is could not be asked: ${found.fault.message}`, {
		remedy: "Mend its name in mergecast.yml, or try again once the platform answers.",
		state: "Nothing was approved."
	});
}

// src/entry/commands/accounts-approve.ts
async function run(call) {
	const world = await composePublishing(settingOf(call));
	try {
		const approval = await approveAccount(world, call.arguments[0], wordOf(call));
		const { account, place, changed } = approval;
		const variables = changed.map(({ variable, before }) => ({
			variable,
			before: before?.origin ?? before?.platform ?? null
		}));
		return {
			exit: 0,
			document: {
				version: 1,
				account,
				platform: place?.platform ?? null,
				origin: place?.origin ?? null,
				variables
			},
			text: plain(sentence(approval))
		};
	} finally {
		await world.close();
	}
}
function sentence({ account, place, changed }) {
	if (place === null) return "Here MERGECAST_ENDPOINTS keeps the credentials on this machine; nothing was approved.";
	if (changed.length === 0) return `Nothing to approve: the credentials of ${account} go to ${placeWords(place)} already.`;
	return changed.map(({ variable, before }) => {
		const from = before === null ? "never used before" : `before: ${placeWords(before)}`;
		return `${variable} may go to ${placeWords(place)} (${from}).`;
	}).join("\n");
}

export { run };