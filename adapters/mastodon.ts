/*
 * Mastodon, and servers that speak its client API (GoToSocial, Pleroma, Akkoma and others).
 *
 * - https://docs.joinmastodon.org/methods/statuses/ and /methods/media/
 * - `Idempotency-Key` is a help, not a proof: it lives for an hour, 4.6.0 to 4.6.5 answer a repeat with 500, and
 *   compatible servers may not know it (https://github.com/mastodon/mastodon/issues/40399). So after doubt we look first.
 * - What a server does not know it ignores without a word, quotes among it: so its version is asked for first.
 * - An edit replaces all of a status: what is not said is gone.
 * - A success can be a lie: the spam check answers with an id that does not exist.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import type { Receipt } from '../src/model/receipt.ts';
import { exchange } from './kit/answer.ts';
import { notPrepared } from './kit/fault.ts';
import { serverOrigin } from './kit/server-origin.ts';
import { owns, page } from './mastodon/addresses.ts';
import { accountAnswer, api, authorization, dialect } from './mastodon/api.ts';
import { connection } from './mastodon/connection.ts';
import { credentialState } from './mastodon/credential-state.ts';
import { find } from './mastodon/find.ts';
import { list } from './mastodon/list.ts';
import { missing } from './mastodon/missing.ts';
import { type MastodonOptions, mastodonOptions } from './mastodon/options.ts';
import { look } from './mastodon/post-look.ts';
import { prepare } from './mastodon/prepare.ts';
import { render } from './mastodon/render.ts';
import { revocation } from './mastodon/revocation.ts';
import { send } from './mastodon/send.ts';
import { update } from './mastodon/update.ts';
import { mastodonLimits } from './mastodon.limits.ts';

const scopes = ['profile', 'read:statuses', 'read:search', 'write:statuses', 'write:media'];

export const adapter: Adapter<MastodonOptions> = {
  id: 'mastodon',
  name: 'Mastodon',
  limits: mastodonLimits,
  account: z.strictObject({ server: serverOrigin.describe("Origin of the account's server.") }),
  options: mastodonOptions,
  credentials: {
    token: {
      title: 'Access token',
      where: 'On your server: Preferences, Development, New application; then copy "Your access token".',
      scopes,
    },
    client_id: {
      title: 'Client key',
      where: 'On the page of the same application; only so that `accounts disconnect` can take the token back.',
      scopes,
    },
    client_secret: { title: 'Client secret', where: 'Beside the client key.', scopes },
  },
  credentialSets: [['token']],
  revocation,
  connection,
  look,
  render,
  send,
  prepare,
  find,
  list,
  findsByWords: true,
  update,
  missing,
  page,
  owns,
  destination: { named: ({ place }) => String(place.server) },
  // No lag is documented; a server with read replicas can be some seconds behind.
  settleMilliseconds: 10_000,

  async check(context: PlatformContext) {
    const answer = await exchange(context, {
      method: 'GET',
      url: api(context, '/api/v1/accounts/verify_credentials'),
      headers: authorization(context),
    });
    const account = accountAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
    if (!account.success) return notPrepared(answer, dialect);
    const { id, acct: name, url = null } = account.data;
    const credential = await credentialState(context);
    return { id, name, url, ...(credential === null ? {} : { credential }) };
  },

  async remove(receipt: Receipt, context: PlatformContext) {
    const answer = await exchange(context, {
      method: 'DELETE',
      url: api(context, `/api/v1/statuses/${encodeURIComponent(receipt.id)}`),
      headers: authorization(context),
    });
    const gone = answer.kind === 'answer' && (answer.status === 200 || answer.status === 404);
    return gone ? { removed: true } : notPrepared(answer, dialect);
  },
};
