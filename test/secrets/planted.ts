import { createHash } from 'node:crypto';
import type { Adapter } from '../../src/model/adapter.ts';

/** A value whose every stretch tells that it is there: each piece is found nowhere else. */
export interface Planted {
  /** Such as `x refresh_token`. */
  name: string;
  value: string;
  pieces: readonly string[];
}

/**
 * `awkward` has what each encoding writes in its own way and still fits a header; `wild` has letters beyond ASCII as well;
 * `key` has many lines, as the key of an app has; `token`
 * has what a platform may put into a token. https://datatracker.ietf.org/doc/html/rfc6750#section-2.1
 */
export type Style = 'awkward' | 'wild' | 'key' | 'token';

const between: Record<Style, readonly string[]> = {
  awkward: ['+/=&', '"<>\'\\%', ' ~;?#'],
  wild: ['é+/=&', '"<>\'\\%漢', ' ü😀;'],
  token: ['+/=-', '._~/', '+='],
  key: ['\n', '+/=\n', '\r\n'],
};

/** The same name always gives the same value. */
export function plant(name: string, style: Style = 'awkward'): Planted {
  const digest = createHash('sha512').update(name).digest('base64').replace(/[+/=]/g, '');
  const chunks = [0, 1, 2, 3].map(index => digest.slice(index * 16, index * 16 + 16));
  const value = chunks.map((chunk, index) => chunk + (between[style][index] ?? '')).join('');
  return { name, value, pieces: chunks.flatMap(chunk => [chunk.slice(0, 8), chunk.slice(8)]) };
}

/** The sets of credentials of which an account names one whole; the last one with those that it need not name. */
export function credentialSetsOf({ credentials, credentialSets }: Adapter): readonly (readonly string[])[] {
  const sets = credentialSets ?? [[]];
  const others = Object.keys(credentials).filter(name => !sets.flat().includes(name));
  return [...sets.slice(0, -1), [...sets.at(-1)!, ...others]];
}
