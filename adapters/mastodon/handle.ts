import { z } from 'zod';
import type { Json } from '../../src/model/json.ts';

/** Stored with an attempt, where there is something to store: the id that the quoted post has on the account's server. */
const mastodonHandle = z.object({ quoted: z.string() });

export function quotedIn(handle: Json): string | null {
  return mastodonHandle.safeParse(handle).data?.quoted ?? null;
}
