import { z } from 'zod';
import { runEntry } from '../model/ledger-entry.ts';
import { canonical } from './canonical.ts';

const instant = z.iso.datetime({ precision: 3 });

/**
 * What everybody may know of an account's tokens, beside the ledger: until when they are good and who renews them now.
 * The tokens themselves are sealed.
 */
const tokenState = z.strictObject({
  version: z.literal(1),
  platform: z.string(),
  /** Which consent they come from: a digest of the credentials that a person set. Another one begins anew. */
  grant: z.string().regex(/^[0-9a-f]{32}$/),
  /** Null as long as none was had. */
  obtained_at: instant.nullable(),
  ends_at: instant.nullable(),
  scopes: z.array(z.string()).nullable(),
  /** The run that asks for new ones; until then no other may, since many can be asked for with one and the same once. */
  claim: z.strictObject({ lease_until: instant, run: runEntry }).nullable(),
  /** When the platform said that a person has to consent anew. */
  refused_at: instant.nullable(),
});
export type TokenState = z.infer<typeof tokenState>;

export function writeTokenState(state: TokenState): Uint8Array {
  return new TextEncoder().encode(`${canonical(state)}\n`);
}

/** Null where it is none that we understand: then nobody knows what was renewed. */
export function readTokenState(bytes: Uint8Array): TokenState | null {
  try {
    return tokenState.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
