import type { Account } from '../model/config.ts';
import type { Environment } from '../model/ports.ts';
import { credentialDigest } from './known-end.ts';
import { judgeSecret } from './secret-values.ts';

/** Which credentials of an account are set here, as `credentialDigest` tells them apart; null where not all of them are. */
export function setDigest(account: Account, environment: Environment): string | null {
  const values: Record<string, string> = {};
  for (const [name, variable] of Object.entries(account.credentials)) {
    const value = judgeSecret(variable, environment, set => set);
    if (value === undefined) return null;
    values[name] = value;
  }
  return credentialDigest(account, values);
}
