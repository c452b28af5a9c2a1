import { setSecret } from '@actions/core';
import { createRedactor } from '../../content/redact.ts';
import type { Config } from '../../model/config.ts';
import type { Environment } from '../../model/ports.ts';

export interface Masks {
  /** Tells the runner to mask these values, as they are and in the forms in which they travel. */
  add(values: readonly string[]): void;
  /** For what the runner does not mask: files, and forms of a value that it does not know. */
  redact(text: string): string;
}

export function createMasks(): Masks {
  const known = new Set<string>();
  let redact = createRedactor(known);
  return {
    add: values => {
      for (const value of values) for (const form of formsOf(value)) setSecret(form);
      for (const value of values) known.add(value);
      redact = createRedactor(known);
    },
    redact: text => redact(text),
  };
}

/** The values of all variables that the config names as credentials. */
export function credentialValues(config: Config, environment: Environment): string[] {
  const ofAccounts = Object.values(config.accounts).flatMap(account => Object.values(account.credentials));
  const variables = [...ofAccounts, ...(config.vault === null ? [] : [config.vault.identity])];
  return [...new Set(variables)].flatMap(variable => environment.get(variable) ?? []);
}

/** In a git request a token stands as the password of a Basic header. */
export function tokenValues(token: string | undefined): string[] {
  return token === undefined ? [] : [token, `x-access-token:${token}`];
}

function formsOf(value: string): Set<string> {
  const bytes = Buffer.from(value, 'utf8');
  return new Set([value, encodeURIComponent(value), bytes.toString('base64'), bytes.toString('base64url')]);
}
