import type { Fault } from '../model/outcome.ts';

/** What one run learns once from each account's platform: a login, a server's limits, new tokens. It ends with the run. */
export class Sessions {
  readonly #sessions = new Map<string, Map<string, unknown>>();
  readonly #faults = new Map<string, Fault>();
  readonly #tokens = new Map<string, Record<string, string>>();

  /** What stands in place of the account's variables, by the adapter's names. */
  tokensOf(account: string): Record<string, string> {
    return this.#tokens.get(account) ?? {};
  }

  useTokens(account: string, tokens: Record<string, string>): void {
    this.#tokens.set(account, tokens);
    this.#faults.delete(account);
  }

  /** Why the platform cannot be asked at all: there is no token for it. */
  faultOf(account: string): Fault | null {
    return this.#faults.get(account) ?? null;
  }

  refuse(account: string, fault: Fault): void {
    this.#faults.set(account, fault);
  }

  of(account: string): Map<string, unknown> {
    const known = this.#sessions.get(account) ?? new Map<string, unknown>();
    this.#sessions.set(account, known);
    return known;
  }
}
