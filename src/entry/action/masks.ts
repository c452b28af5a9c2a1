import { setSecret } from '@actions/core';
import type { Secrets } from '../../model/ports.ts';
import { createSecrets } from '../../pipeline/secrets.ts';

/**
 * What the runner masks too, from the moment in which it is learnt. The runner knows a value only as it was told, and never
 * what goes to files, so all that is written is masked here as well.
 */
export function createMasks(): Secrets {
  return createSecrets(value => {
    for (const form of formsOf(value)) setSecret(form);
  });
}

/** In a git request a token stands as the password of a Basic header. */
export function tokenValues(token: string | undefined): string[] {
  return token === undefined ? [] : [token, `x-access-token:${token}`];
}

/** A line of its own of a key that has many says as much as the whole. */
function formsOf(value: string): Set<string> {
  const lines = value.split(/\r?\n/).map(line => line.trim());
  const secrets = [value, ...lines.filter(line => line.length >= shortestLine)];
  return new Set(secrets.flatMap(encodings));
}

/** The runner would mask a bracket, or an empty line, wherever it stands. */
const shortestLine = 4;

function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  return [value, encodeURIComponent(value), bytes.toString('base64'), bytes.toString('base64url')];
}
