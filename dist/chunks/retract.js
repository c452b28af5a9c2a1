import { Bt as readConfig, Ft as select, H as requireBranch, Mt as parseSelection, Nn as openLedger, Rn as partsLeft, gn as viewLedger, h as composeApproving, rt as LedgerWriter, ut as instant, y as composePlanning, zn as standingOf } from "./publishing.js";
import { t as withField } from "./edit-front-matter.js";
import { P as Failure, i as settingOf, p as plain } from "./begin.js";
import { v as targetName } from "./nouns.js";
import { n as plan } from "./plan.js";
import { n as targetOf, r as wordOf } from "./decision.js";

// src/pipeline/take-back-post.ts
const mostBytes = 1048576;
async function takeBackPost(world, selection) {
	const { targets } = await plan(world);
	const [{ post }] = select(targets, selection);
	const own = targets.filter((target) => target.post.file === post.file).map(({ account }) => account.name);
	const wanted = selection.account === null ? own : [.../* @__PURE__ */ new Set([...post.retract, selection.account])];
	const value = own.every((name) => wanted.includes(name)) ? true : wanted;
	const content = world.files.read(post.file, mostBytes);
	const text = content.kind === "file" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(content.bytes) : null;
	const edited = text === null ? null : withField(text, "retract", value);
	if (edited === null) {
		const line = `retract: ${value === true ? "true" : `[${value.join(", ")}]`}`;
		throw new Failure("usage.post", `the front matter of ${post.file} cannot be edited by itself`, {
			remedy: `Add the line \`${line}\` to it.`,
			state: "The file is as it was."
		});
	}
	world.files.replace(post.file, edited);
	return {
		file: post.file,
		accounts: value === true ? own : [...value]
	};
}
async function markTakenBack(world, { post, account }, word) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const view = await viewLedger(branch, await openLedger(branch));
	await view.load([post]);
	const record = view.record(post, account);
	const standing = standingOf(record);
	if (record === void 0 || standing !== "delivered" && standing !== "adopted" && record.receipts.length === 0) throw new Failure("usage.post", `${targetName(post, account)} did not go out: it is ${standing}`, {
		remedy: "See `mergecast status`; what may be out is resolved first.",
		state: "Nothing was written."
	});
	const { clone, process, workflow, actor } = world.run;
	const entry = {
		kind: "retraction",
		at: instant(world.clock.now()),
		account,
		post,
		platform: record.platform ?? config.accounts[account]?.platform ?? "",
		removed: partsLeft(record).map(({ part }) => part),
		left: 0,
		...word,
		run: {
			clone,
			process,
			workflow,
			actor,
			commit: await world.repository.head()
		}
	};
	await (await LedgerWriter.open(branch)).append({ entries: [entry] }, `Take back ${targetName(post, account)}: by hand`);
}

// src/entry/commands/retract.ts
async function run(call) {
	const written = call.arguments[0];
	if (call.options.done === true) {
		const target = targetOf(written);
		await markTakenBack(await composeApproving(settingOf(call)), target, wordOf(call));
		const text = `${plain(written)} is taken back, by your word. It never goes out again.`;
		return {
			exit: 0,
			document: {
				version: 1,
				file: null,
				accounts: [target.account]
			},
			text
		};
	}
	const { file, accounts } = await takeBackPost(await composePlanning(settingOf(call)), parseSelection(written));
	return {
		exit: 0,
		document: {
			version: 1,
			file,
			accounts
		},
		text: `Wrote \`retract\` into ${plain(file)}, for ${accounts.join(", ")}. Once that is merged, the next run removes what is out.`
	};
}

export { run };