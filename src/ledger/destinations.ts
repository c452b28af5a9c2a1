import { z } from 'zod';
import { canonical } from './canonical.ts';

/**
 * Where a credential may go: bound to the variable that holds it, so that no account of the config, under whatever name,
 * can take it elsewhere.
 */
const destination = z.strictObject({
  platform: z.string(),
  /** What the config says of the place: an origin, or the name by which it is looked up; null for a platform's own hosts. */
  named: z.string().nullable(),
  /** Null for the platform's own hosts. */
  origin: z.string().nullable(),
  /** The account that it was first used for, or approved for. */
  account: z.string(),
  since: z.iso.datetime({ precision: 3 }),
  /** The person's word; null where it is the first use that counts. */
  approved: z.strictObject({ who: z.string().nullable(), why: z.string().nullable() }).nullable(),
});
export type Destination = z.infer<typeof destination>;

/** By the name of the variable. */
export type Destinations = ReadonlyMap<string, Destination>;

const file = z.strictObject({ version: z.literal(1), credentials: z.record(z.string(), destination) });

export function writeDestinations(destinations: Destinations): Uint8Array {
  const text = canonical({ version: 1, credentials: Object.fromEntries(destinations) });
  return new TextEncoder().encode(`${text}\n`);
}

/** Null where it is none that we understand: then nobody knows where a credential may go. */
export function readDestinations(bytes: Uint8Array): Destinations | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new Map(Object.entries(file.parse(JSON.parse(text)).credentials));
  } catch {
    return null;
  }
}
