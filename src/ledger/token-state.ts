import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { runEntry } from '../model/ledger-entry.ts';
import type { LedgerBranch } from '../model/ports.ts';
import { canonical } from './canonical.ts';
import { tokenFile } from './paths.ts';

const instant = z.iso.datetime({ precision: 3 });

/**
 * What everybody may know of an account's tokens, beside the ledger: until when they are good and who renews them now.
 * The tokens themselves are sealed.
 */
const tokenState = z.strictObject({
  version: z.literal(1),
  platform: z.string(),
  /**
   * Which consent they come from: a digest of the credential that a person set. Another one begins anew. Null where none
   * is renewed: a credential that a person thought of could be guessed from its digest.
   */
  grant: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  /** When some were last had, or the consent was last used to keep it alive; null as long as neither was. */
  obtained_at: instant.nullable(),
  ends_at: instant.nullable(),
  /** When a run first saw the consent, as long as it was not used; what is never used is forgotten too. */
  seen_at: instant.optional(),
  scopes: z.array(z.string()).nullable(),
  /** The run that asks for new ones; until then no other may, since many can be asked for with one and the same once. */
  claim: z.strictObject({ lease_until: instant, run: runEntry }).nullable(),
  /** When the platform said that a person has to consent anew. */
  refused_at: instant.nullable(),
  /**
   * When a person has to consent anew, as the platform said when it was connected or looked at, at `told_at`; of those
   * credentials alone whose digest is `of`. Absent where nobody knows, and where runs renew it before.
   */
  known_end: z.strictObject({ at: instant, told_at: instant, of: z.string().regex(/^[0-9a-f]{32}$/) }).optional(),
  /** A person's word: from then on nothing is renewed or sent with that consent. `revoked`: the platform knows it too. */
  disconnected: z
    .strictObject({ at: instant, who: z.string().nullable(), why: z.string().nullable(), revoked: z.boolean() })
    .optional(),
});
export type TokenState = z.infer<typeof tokenState>;

export function writeTokenState(state: TokenState): Uint8Array {
  return new TextEncoder().encode(`${canonical(state)}\n`);
}

/** The same; what cannot be read stops the run, since nobody knows then what was used up. */
export function requireTokenState(bytes: Uint8Array, account: string): TokenState {
  const state = readTokenState(bytes);
  if (state !== null) return state;
  throw new Failure('ledger.broken', `${tokenFile(account)} cannot be read`, {
    remedy: 'Look who changed it: `git log` of the ledger branch. Restore it, or remove it and set a new credential.',
    state: 'Nothing was sent.',
  });
}

/** Null where it is none that we understand: then nobody knows what was renewed. */
export function readTokenState(bytes: Uint8Array): TokenState | null {
  try {
    return tokenState.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/** What stands at that commit of an account's tokens; null where nothing does that we understand. */
export async function tokenStateAt(
  branch: LedgerBranch,
  tip: string | null,
  account: string,
): Promise<TokenState | null> {
  const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [tokenFile(account)]);
  return bytes === null ? null : readTokenState(bytes);
}
