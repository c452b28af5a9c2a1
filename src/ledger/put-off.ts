import { z } from 'zod';
import { canonical } from './canonical.ts';

/** Since when edits and retractions that a platform puts off should have been done: in RFC 3339, by `post@account`. */
const file = z.strictObject({
  version: z.literal(1),
  since: z.record(z.string(), z.iso.datetime({ precision: 3 })),
});
export type PutOff = ReadonlyMap<string, string>;

/** Null where nothing is put off: then there is no such file. */
export function writePutOff(since: PutOff): Uint8Array | null {
  if (since.size === 0) return null;
  return new TextEncoder().encode(`${canonical({ version: 1, since: Object.fromEntries(since) })}\n`);
}

/** Empty where it is none that we understand: then the time is counted from now on. */
export function readPutOff(bytes: Uint8Array): PutOff {
  try {
    const { since } = file.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return new Map(Object.entries(since));
  } catch {
    return new Map();
  }
}
