import { Bt as readConfig, Ft as select, H as requireBranch, gn as viewLedger, rt as LedgerWriter, ut as instant, zn as standingOf } from "./publishing.js";
import { P as Failure } from "./begin.js";
import { v as targetName } from "./nouns.js";
import { n as plan } from "./plan.js";

// src/pipeline/decide.ts
async function adopt(world, selection, word, { url, before } = {
	url: null,
	before: null
}) {
	const open = (await plan(world, null, "at-once")).targets.filter((target) => [
		"due",
		"held",
		"late",
		"waiting"
	].includes(target.state));
	const chosen = (selection === null ? open.filter((target) => target.state !== "waiting") : select(open, selection)).filter(({ publishAt }) => before === null || publishAt !== null && publishAt.epochMilliseconds < before);
	if (url !== null) await requireOnly(chosen, url, world);
	const entries = chosen.map(({ postId, account }) => decision(world, postId, account.name, "adopted", url, word));
	if (entries.length > 0) await write(world, entries, `Adopt ${entries.length} targets`);
	return chosen.map(({ postId, account }) => targetName(postId, account.name));
}
async function adoptFound(world, found, word) {
	const entries = found.map(({ target: { postId, account }, url, receipts }) => ({
		...decision(world, postId, account.name, "adopted", url, word),
		...receipts === void 0 ? {} : { receipts: [...receipts] }
	}));
	if (entries.length > 0) await write(world, entries, `Adopt ${entries.length} targets that were found`);
}
async function requireOnly(chosen, url, world) {
	const [only, ...others] = chosen;
	if (only === void 0 || others.length > 0) throw new Failure("usage.argument", "--url is the address of one target", {
		remedy: "Write it as POST@ACCOUNT.",
		state: "Nothing was adopted."
	});
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const view = await viewLedger(branch, (await LedgerWriter.open(branch)).ledger);
	await requireOwn(url, only.account, view, world);
}
async function resolve(world, target, found, word) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const view = await viewLedger(branch, (await LedgerWriter.open(branch)).ledger);
	const record = view.record(target.post, target.account);
	const standing = standingOf(record);
	if (standing !== "unknown" && standing !== "open") {
		const name = targetName(target.post, target.account);
		throw new Failure("usage.post", `${name} is not in doubt: it is ${standing}`, { remedy: "See `mergecast status`; only a target that is unknown or open needs a decision." });
	}
	if ("delivered" in found) await requireOwn(found.delivered, config.accounts[target.account], view, world);
	const kind = "delivered" in found ? "delivered" : "absent";
	const url = "delivered" in found ? found.delivered : null;
	await write(world, [decision(world, target.post, target.account, kind, url, word)], `Resolve ${target.post}@${target.account}: ${kind}`);
}
async function requireOwn(written, account, view, { adapters, endpoints }) {
	if (account === void 0) return;
	const adapter = await adapters.load(account.platform);
	const moved = endpoints[account.platform];
	const places = moved === void 0 ? [account] : [account, {
		...account,
		place: {
			...account.place,
			server: moved
		}
	}];
	const known = view.receiptsOf(account.name);
	const address = new URL(written);
	if (adapter.owns === void 0 || places.some((place) => adapter.owns(address, place, known))) return;
	throw new Failure("usage.argument", `${written} is not the address of a post of ${account.name}`, {
		remedy: `Copy the address of the post itself, from ${adapter.page?.(account) ?? "the account's page"}.`,
		state: "Nothing was written."
	});
}
function decision(world, post, account, kind, url, word) {
	return {
		kind: "decision",
		at: instant(world.clock.now()),
		account,
		post,
		decision: kind,
		url,
		...word
	};
}
async function write(world, entries, message) {
	const config = await readConfig(world.files, world.adapters);
	await (await LedgerWriter.open(await requireBranch(world, config.ledgerBranch))).append({ entries }, message);
}

export { adoptFound as n, resolve as r, adopt as t };