import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Stored with an attempt: all that a repeat needs to be the very same request. */
export const blueskyHandle = z.strictObject({
  did: z.string(),
  /** The names of the parts' records. A record that is there under our name is our post. */
  rkeys: z.array(z.string()),
  /** Of part 1; each later part is a millisecond younger, so that readers see them in order. */
  createdAt: z.iso.datetime({ precision: 3 }),
  /** From the handles that the text mentions to the accounts they were when it was planned. */
  mentions: z.record(z.string(), z.string()),
  /** The post that is quoted, as it was when that was looked up. */
  quoted: z.strictObject({ uri: z.string(), cid: z.string() }).optional(),
  /** From the lists whose members may answer to their addresses. */
  lists: z.record(z.string(), z.string()).optional(),
});
export type BlueskyHandle = z.infer<typeof blueskyHandle>;

export function createdAt(handle: BlueskyHandle, index: number): string {
  return new Date(Date.parse(handle.createdAt) + index).toISOString();
}

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * Names for records: TIDs, as the network asks for (53 bits of microseconds, 10 bits of a clock id, 13 characters that
 * sort by time). https://atproto.com/specs/tid
 *
 * They follow from the attempt alone. The microseconds that our clock does not have are taken from the key, as is the
 * clock id, so that two targets that were attempted in one millisecond get different names.
 */
export function recordKeys(key: string, attemptedAt: number, parts: number): string[] {
  const hash = createHash('sha256').update(key).digest();
  const clockId = BigInt(hash.readUInt16BE(0) & 0x3ff);
  const spare = Math.max(1000 - parts, 1);
  const first = BigInt(attemptedAt) * 1000n + BigInt(hash.readUInt32BE(2) % spare);
  return Array.from({ length: parts }, (_, index) => timestampId(first + BigInt(index), clockId));
}

function timestampId(microseconds: bigint, clockId: bigint): string {
  let rest = (microseconds << 10n) | clockId;
  let text = '';
  for (let position = 0; position < 13; position += 1) {
    text = alphabet[Number(rest & 31n)]! + text;
    rest >>= 5n;
  }
  return text;
}
