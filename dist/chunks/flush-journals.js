import { t as Failure } from "./failure.js";
import { d as int, g as object, l as custom, p as literal, u as discriminatedUnion, y as string } from "./iso.js";
import { i as viewLedger } from "./ledger-view.js";
import { n as outcomeEntry, r as LedgerWriter } from "./entries.js";
import { a as readConfig } from "./work-tree.js";
import { i as standingOf } from "./state.js";

// src/pipeline/journal-line.ts
const receipt = object({
	part: int().min(1),
	id: string(),
	url: string().nullable(),
	at: string(),
	ref: string().optional()
});
const journalLine = discriminatedUnion("kind", [object({
	kind: literal("receipt"),
	attempt: string(),
	receipt
}), object({
	kind: literal("outcome"),
	attempt: string(),
	outcome: custom((value) => typeof value === "object"),
	at: string()
})]);
function writeJournal(journal, line) {
	return journal.append(JSON.stringify(line));
}
async function readJournal(journal) {
	return (await journal.read()).flatMap((text) => {
		try {
			return journalLine.safeParse(JSON.parse(text)).data ?? [];
		} catch {
			return [];
		}
	});
}
function asReceipt(read) {
	const { ref, ...rest } = read;
	return ref === void 0 ? rest : {
		...rest,
		ref
	};
}

// src/pipeline/replay-journals.ts
async function replayJournals(journals, view) {
	const entries = [];
	for (const journal of journals) entries.push(...replay(await readJournal(journal), view));
	return entries;
}
function replay(lines, view) {
	return view.doubtful().flatMap((record) => {
		const { attempt } = record;
		if (attempt === null || standingOf(record) !== "open") return [];
		const own = lines.filter((line) => line.attempt === attempt.attempt);
		const end = own.findLast((line) => line.kind === "outcome");
		if (end?.kind === "outcome") return [outcomeEntry(attempt, end.outcome, end.at)];
		const receipts = own.flatMap((line) => line.kind === "receipt" ? [asReceipt(line.receipt)] : []);
		if (receipts.length === 0) return [];
		return [outcomeEntry(attempt, interrupted(record, receipts, attempt.parts), receipts.at(-1).at)];
	});
}
function interrupted(record, receipts, parts) {
	const known = joined(record.receipts, receipts);
	if (known.length >= parts) return {
		outcome: "delivered",
		code: "sent",
		message: "sent",
		receipts: known
	};
	return {
		outcome: "unknown",
		code: "run.interrupted",
		message: "the run ended in the middle of the thread",
		receipts: known,
		part: known.length + 1
	};
}
function joined(before, fresh) {
	const parts = new Map([...fresh, ...before].map((receipt) => [receipt.part, receipt]));
	const receipts = [];
	for (let receipt = parts.get(1); receipt !== void 0; receipt = parts.get(receipt.part + 1)) receipts.push(receipt);
	return receipts;
}

// src/pipeline/flush-journals.ts
const mostRounds = 20;
async function flushJournals(world) {
	if (world.leftJournals.length === 0) return 0;
	const config = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(config.ledgerBranch);
	if (branch === null) return 0;
	return flushInto(await LedgerWriter.open(branch), world);
}
async function flushInto(writer, { leftJournals }) {
	for (let round = 0; round < mostRounds; round += 1) {
		const entries = await replayJournals(leftJournals, await viewLedger(writer.branch, writer.ledger));
		if ((entries.length === 0 || await writer.tryAppend({ entries }, "Record what an interrupted run had learnt")) === "moved") continue;
		for (const journal of leftJournals) await journal.clear();
		return entries.length;
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times while this one tried to write`, {
		remedy: "Run again.",
		state: "What an interrupted run had learnt is still on this machine, and is written by its next run."
	});
}

export { flushJournals as n, writeJournal as r, flushInto as t };