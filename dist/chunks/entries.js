import { t as Failure } from "./failure.js";
import { o as appendEntries, s as openLedger } from "./ledger-view.js";

// src/pipeline/ledger-writer.ts
const mostTries = 20;
var LedgerWriter = class LedgerWriter {
	branch;
	#ledger;
	#last = Promise.resolve();
	constructor(branch, ledger) {
		this.branch = branch;
		this.#ledger = ledger;
	}
	static async open(branch, from = "start") {
		return new LedgerWriter(branch, await openLedger(branch, from));
	}
	async readWhole() {
		if (this.#ledger.base.kind === "checkpoint") this.#ledger = await openLedger(this.branch);
	}
	get ledger() {
		return this.#ledger;
	}
	tryAppend(added, message) {
		return this.#queued(async () => {
			const result = await appendEntries(this.branch, this.#ledger, added, message);
			this.#ledger = result === "moved" ? await this.#reopen() : result;
			return result === "moved" ? "moved" : "written";
		});
	}
	append(added, message) {
		return this.#queued(async () => {
			for (let tries = 0; tries < mostTries; tries += 1) {
				const result = await appendEntries(this.branch, this.#ledger, added, message);
				if (result !== "moved") {
					this.#ledger = result;
					return;
				}
				this.#ledger = await this.#reopen();
			}
			throw new Failure("git.lock-lost", `other runs moved the ledger ${mostTries} times while this one tried to write`, { remedy: "Run again: what was sent is kept on this machine and is written by the next run." });
		});
	}
	refresh() {
		return this.#queued(async () => {
			this.#ledger = await this.#reopen();
		});
	}
	writeBeside(files, message) {
		return this.#queued(async () => {
			const result = await this.branch.write(this.#ledger.tip, files, message);
			if ("written" in result) this.#ledger = {
				...this.#ledger,
				tip: result.written
			};
		});
	}
	#reopen() {
		return openLedger(this.branch, this.#ledger.base.kind === "records" ? "start" : "checkpoint");
	}
	#queued(work) {
		const next = this.#last.then(work, work);
		this.#last = next.catch(() => void 0);
		return next;
	}
};

// src/pipeline/entries.ts
function outcomeEntry(attempt, outcome, at) {
	return {
		kind: "outcome",
		at,
		account: attempt.account,
		post: attempt.post,
		attempt: attempt.attempt,
		outcome: outcome.outcome,
		code: outcome.code,
		receipts: outcome.receipts,
		retry_at: outcome.outcome === "throttled" ? outcome.retryAt : null
	};
}
function instant(epochMilliseconds) {
	return new Date(epochMilliseconds).toISOString();
}

export { outcomeEntry as n, LedgerWriter as r, instant as t };