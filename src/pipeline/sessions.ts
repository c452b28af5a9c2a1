/** What one run learns once from each account's platform: a login, a server's limits. It ends with the run. */
export class Sessions {
  readonly #sessions = new Map<string, Map<string, unknown>>();

  of(account: string): Map<string, unknown> {
    const known = this.#sessions.get(account) ?? new Map<string, unknown>();
    this.#sessions.set(account, known);
    return known;
  }
}
