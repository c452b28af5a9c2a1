import type { Issue } from '../model/issue.ts';
import type { Fault } from '../model/outcome.ts';

/** They would go where they may not, or nobody could tell where that is. */
export type Bar = { issues: Issue[] } | { fault: Fault };

/** In one line, for a message that names the account itself. */
export function barWords(bar: Bar): string {
  return 'fault' in bar ? bar.fault.message : bar.issues.map(({ message }) => message).join('; ');
}

/** What one run learns once from each account's platform: a login, a server's limits, new tokens. It ends with the run. */
export class Sessions {
  readonly #sessions = new Map<string, Map<string, unknown>>();
  readonly #faults = new Map<string, Fault>();
  readonly #cleared = new Set<string>();
  readonly #bars = new Map<string, Bar>();
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

  /** Whether it was seen where the account's credentials would go, and they may. */
  isCleared(account: string): boolean {
    return this.#cleared.has(account);
  }

  clear(account: string): void {
    this.#bars.delete(account);
    this.#cleared.add(account);
  }

  /** Why the account's credentials may go nowhere. */
  barOf(account: string): Bar | null {
    return this.#bars.get(account) ?? null;
  }

  bar(account: string, bar: Bar): void {
    this.#cleared.delete(account);
    this.#bars.set(account, bar);
  }

  of(account: string): Map<string, unknown> {
    const known = this.#sessions.get(account) ?? new Map<string, unknown>();
    this.#sessions.set(account, known);
    return known;
  }
}
