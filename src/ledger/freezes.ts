import { z } from 'zod';
import { canonical } from './canonical.ts';

/** That nothing is sent, by a person's word. */
const freeze = z.strictObject({
  since: z.iso.datetime({ precision: 3 }),
  who: z.string().nullable(),
  why: z.string().nullable(),
});
export type Freeze = z.infer<typeof freeze>;

const file = z.strictObject({
  version: z.literal(1),
  /** For all accounts; null where that is not so. */
  all: freeze.nullable(),
  accounts: z.record(z.string(), freeze),
});
export type Freezes = Omit<z.infer<typeof file>, 'version'>;

export function writeFreezes(freezes: Freezes): Uint8Array {
  return new TextEncoder().encode(`${canonical({ version: 1, ...freezes })}\n`);
}

/** Null where it is none that we understand: then nobody knows what may be sent. */
export function readFreezes(bytes: Uint8Array): Freezes | null {
  try {
    const { all, accounts } = file.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return { all, accounts };
  } catch {
    return null;
  }
}
