import type { Journal } from '../model/ports.ts';
import { type JournalLine, writeJournal } from './journal-line.ts';

/**
 * A run's journal as sending sees it. Once it cannot be written, such as on a full disk, nothing more may be sent: a crash
 * would lose what the platform says. What is known by then still goes to the ledger from memory.
 */
export class RunJournal {
  readonly #journal: Journal;
  #fault: string | null = null;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Why the journal cannot be written, or null. */
  get fault(): string | null {
    return this.#fault;
  }

  /** A first line, which nobody reads: a disk that takes none shows while nothing is out yet. */
  begin(at: string): Promise<void> {
    return this.#guard(() => this.#journal.append(JSON.stringify({ kind: 'begin', at })));
  }

  write(line: JournalLine): Promise<void> {
    return this.#guard(() => writeJournal(this.#journal, line));
  }

  async #guard(append: () => Promise<void>): Promise<void> {
    try {
      await append();
    } catch (error) {
      this.#fault ??= error instanceof Error ? error.message : 'it cannot be written';
    }
  }
}
