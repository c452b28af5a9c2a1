import { type Added, appendEntries, type Ledger, openLedger } from '../ledger/ledger.ts';
import { Failure } from '../model/failure.ts';
import type { LedgerBranch } from '../model/ports.ts';

/** How often facts are appended again on a tip that moved, before the run gives up and leaves them to its journal. */
const mostTries = 20;

/** One run's hold on the ledger: what it read, and the only way in which it writes. Writes of one run queue up. */
export class LedgerWriter {
  readonly branch: LedgerBranch;
  #ledger: Ledger;
  #last: Promise<unknown> = Promise.resolve();

  constructor(branch: LedgerBranch, ledger: Ledger) {
    this.branch = branch;
    this.#ledger = ledger;
  }

  /** From its checkpoint on, where it has one and the caller can do with that. */
  static async open(branch: LedgerBranch, from: 'start' | 'checkpoint' = 'start'): Promise<LedgerWriter> {
    return new LedgerWriter(branch, await openLedger(branch, from));
  }

  /** Reads what stands before the checkpoint too. */
  async readWhole(): Promise<void> {
    if (this.#ledger.base.kind === 'checkpoint') this.#ledger = await openLedger(this.branch);
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** Writes only on the ledger as it was read: `moved` means that the plan has to be made again. */
  tryAppend(added: Added, message: string): Promise<'written' | 'moved'> {
    return this.#queued(async () => {
      const result = await appendEntries(this.branch, this.#ledger, added, message);
      this.#ledger = result === 'moved' ? await this.#reopen() : result;
      return result === 'moved' ? 'moved' : 'written';
    });
  }

  /** Writes facts that hold wherever the chain stands by now: on a tip that moved they are appended again. */
  append(added: Added, message: string): Promise<void> {
    return this.#queued(async () => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const result = await appendEntries(this.branch, this.#ledger, added, message);
        if (result !== 'moved') {
          this.#ledger = result;
          return;
        }
        this.#ledger = await this.#reopen();
      }
      throw new Failure(
        'git.lock-lost',
        `other runs moved the ledger ${mostTries} times while this one tried to write`,
        {
          remedy: 'Run again: what was sent is kept on this machine and is written by the next run.',
        },
      );
    });
  }

  /** Brings what other runs have written since. */
  refresh(): Promise<void> {
    return this.#queued(async () => {
      this.#ledger = await this.#reopen();
    });
  }

  /** Writes files beside the ledger, on the ledger as it was read. Where it has moved, nothing is written. */
  writeBeside(files: ReadonlyMap<string, Uint8Array | null>, message: string): Promise<'written' | 'moved'> {
    return this.#queued(async () => {
      const result = await this.branch.write(this.#ledger.tip, files, message);
      if ('written' in result) this.#ledger = { ...this.#ledger, tip: result.written };
      return 'written' in result ? 'written' : 'moved';
    });
  }

  #reopen(): Promise<Ledger> {
    return openLedger(this.branch, this.#ledger.base.kind === 'records' ? 'start' : 'checkpoint');
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
