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
 * `key` has many lines, as the key of an app has.
 */
export type Style = 'awkward' | 'wild' | 'key';

const between: Record<Style, readonly string[]> = {
  awkward: ['+/=&', '"<>\'\\%', ' ~;?#'],
  wild: ['é+/=&', '"<>\'\\%漢', ' ü😀;'],
  key: ['\n', '+/=\n', '\r\n'],
};

/** The same name always gives the same value. */
export function plant(name: string, style: Style = 'awkward'): Planted {
  const digest = createHash('sha512').update(name).digest('base64').replace(/[+/=]/g, '');
  const chunks = [0, 1, 2, 3].map(index => digest.slice(index * 16, index * 16 + 16));
  const value = chunks.map((chunk, index) => chunk + (between[style][index] ?? '')).join('');
  return { name, value, pieces: chunks.flatMap(chunk => [chunk.slice(0, 8), chunk.slice(8)]) };
}

/** The sets of credentials of which an account names one whole. */
export function credentialSetsOf({ credentials, credentialSets }: Adapter): readonly (readonly string[])[] {
  return credentialSets ?? [Object.keys(credentials)];
}
