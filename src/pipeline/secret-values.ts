import type { Account, Config } from '../model/config.ts';
import type { Environment, Secrets } from '../model/ports.ts';

/*
 * The one place where the value of a variable that holds a secret is read: the config has names alone. Whoever is given a
 * value has it masked from then on.
 */

interface Holder {
  environment: Environment;
  secrets: Secrets;
}

/** The value, or undefined where the variable is not set. */
export function secretValue(variable: string, { environment, secrets }: Holder): string | undefined {
  const value = environment.get(variable);
  if (value !== undefined) secrets.learn([value]);
  return value;
}

/** Whether there is a value, which nobody is given. */
export function isSet(variable: string, environment: Environment): boolean {
  return environment.get(variable) !== undefined;
}

/** What `judge` says of the value, which nobody else sees; undefined where the variable is not set. */
export function judgeSecret<T>(variable: string, environment: Environment, judge: (value: string) => T): T | undefined {
  const value = environment.get(variable);
  return value === undefined ? undefined : judge(value);
}

/** The credentials of an account, by the adapter's names for them; empty where they are not set. */
export function credentialsOf({ credentials }: Account, holder: Holder): Record<string, string> {
  return Object.fromEntries(
    Object.entries(credentials).map(([name, variable]) => [name, secretValue(variable, holder) ?? '']),
  );
}

/** Has all that the config names masked: the credentials of its accounts, and what opens its vault. */
export function learnSecretValues({ accounts, vault }: Pick<Config, 'accounts' | 'vault'>, holder: Holder): void {
  const ofAccounts = Object.values(accounts).flatMap(account => Object.values(account.credentials));
  for (const variable of [...ofAccounts, ...(vault === null ? [] : [vault.identity])]) secretValue(variable, holder);
}
