/*
 * Threads, by its API v1.0.
 *
 * - https://developers.facebook.com/documentation/threads/reference/publishing and the pages beside it
 * - A post is a container first, which nobody sees, and is published by a second request. There is no key against
 *   repeats, so the container's id is stored before that request, and the container is asked after doubt. The call that
 *   does both at once is never used: a cut line would leave no name to ask for.
 * - What a second publish of one container does is documented nowhere: it is done only where the container says that it
 *   waits for its publish.
 * - Media are fetched by Threads from a public address. What is there is compared with the reviewed bytes first.
 * - Nothing can be edited.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { otherAccount } from './kit/other-account.ts';
import { identityOf, quotasOf } from './threads/account.ts';
import { owns, page } from './threads/addresses.ts';
import { connection } from './threads/connection.ts';
import { credentialState } from './threads/credential-state.ts';
import { find } from './threads/find.ts';
import { list } from './threads/list.ts';
import { missing } from './threads/missing.ts';
import { type ThreadsOptions, threadsOptions } from './threads/options.ts';
import { look } from './threads/post-look.ts';
import { prepare } from './threads/prepare.ts';
import { remove } from './threads/remove.ts';
import { render } from './threads/render.ts';
import { renewal } from './threads/renewal.ts';
import { revocation } from './threads/revocation.ts';
import { send } from './threads/send.ts';
import { threadsLimits } from './threads.limits.ts';

export const adapter: Adapter<ThreadsOptions> = {
  id: 'threads',
  name: 'Threads',
  limits: threadsLimits,
  account: z.strictObject({
    username: z
      .string()
      .regex(/^[\w.]{1,30}$/, 'the name of the account, without @')
      .optional()
      .describe('Name of the account, without @. Where it is said, a token of another account is refused.'),
  }),
  options: threadsOptions,
  credentials: {
    access_token: {
      title: 'Long-lived access token',
      where:
        'At developers.facebook.com: make an app with the Threads use case, add the account as a Threads tester, and make a token for it. It lives for 60 days: with a `vault` in the config it is renewed every week.',
      scopes: ['threads_basic', 'threads_content_publish', 'threads_manage_replies', 'threads_delete'],
      looks: /^THA[A-Z]/,
      livesMilliseconds: 60 * 24 * 60 * 60 * 1000,
    },
  },
  renewal,
  revocation,
  connection,
  look,
  render,
  send,
  prepare,
  find,
  list,
  missing,
  remove,
  page,
  owns,
  // A publish whose answer was lost may still be running; reads are some seconds behind.
  settleMilliseconds: 60_000,

  async check(context: PlatformContext) {
    const identity = await identityOf(context);
    if ('outcome' in identity) return { fault: identity };
    const { id, username } = identity;
    const other = otherAccount('Threads', username, context.account);
    if (other !== null) return { fault: other };
    const quota = await quotasOf(context);
    const credential = await credentialState(context);
    const url = `https://www.threads.com/@${encodeURIComponent(username)}`;
    return {
      id,
      name: username,
      url,
      ...(credential === null ? {} : { credential }),
      ...(quota === null ? {} : { quota }),
    };
  },
};
