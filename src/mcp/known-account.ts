import { nearest } from '../content/schema-issues.ts';
import { Failure } from '../model/failure.ts';

/** An empty answer to a name that was misspelt would be taken for the truth. */
export function requireAccount(account: string, names: readonly string[]): void {
  if (names.includes(account)) return;
  const near = nearest(account, names);
  throw new Failure('usage.argument', `there is no account ${account}`, {
    remedy: near === null ? `The accounts are ${names.join(', ')}.` : `Did you mean ${near}?`,
  });
}
