import { z } from 'zod';
import { canonical } from './canonical.ts';

/** What runs have warned of on one day, so that the others of that day need not. */
const warned = z.strictObject({
  version: z.literal(1),
  /** In UTC. */
  day: z.iso.date(),
  /** Digests of the warnings. */
  warnings: z.array(z.string()),
});
export type Warned = z.infer<typeof warned>;

export function writeWarned(value: Warned): Uint8Array {
  return new TextEncoder().encode(`${canonical(value)}\n`);
}

/** Null where it is none that we understand: then all is said again. */
export function readWarned(bytes: Uint8Array): Warned | null {
  try {
    return warned.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
