/*
 * TikTok, by its Content Posting API (v2).
 *
 * - https://developers.tiktok.com/doc/content-posting-api-get-started and the references beside it
 * - An app that TikTok has not audited posts for the account itself alone; drafts in the inbox need no audit.
 * - A success is the code `ok` in the answer: "too many posts" comes with HTTP 200 too.
 * - A video comes out by its last byte, photos by the request that names them. There is no key against repeats, so the
 *   publish id is stored before the first byte and asked after doubt; a second one would be a second post.
 * - Nothing can be edited or removed but by a person in the app.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { otherAccount } from './kit/other-account.ts';
import { creatorOf, identityOf } from './tiktok/account.ts';
import { owns, page } from './tiktok/addresses.ts';
import { connection } from './tiktok/connection.ts';
import { find } from './tiktok/find.ts';
import { type TiktokOptions, tiktokOptions } from './tiktok/options.ts';
import { look } from './tiktok/post-look.ts';
import { prepare } from './tiktok/prepare.ts';
import { render } from './tiktok/render.ts';
import { renewal } from './tiktok/renewal.ts';
import { revocation } from './tiktok/revocation.ts';
import { send } from './tiktok/send.ts';
import { tiktokLimits } from './tiktok.limits.ts';

const scopes = ['user.info.basic', 'video.publish', 'video.upload'];

export const adapter: Adapter<TiktokOptions> = {
  id: 'tiktok',
  name: 'TikTok',
  limits: tiktokLimits,
  account: z.strictObject({
    username: z
      .string()
      .regex(/^[\w.]{1,100}$/, 'the name of the account, without @')
      .optional()
      .describe('Name of the account, without @. Where it is said, a token of another account is refused.'),
  }),
  options: tiktokOptions,
  credentials: {
    client_key: { title: 'Client key', where: 'At developers.tiktok.com: the app, Credentials.', scopes },
    client_secret: { title: 'Client secret', where: 'Beside the client key.', scopes },
    refresh_token: {
      title: 'Refresh token',
      where:
        'At developers.tiktok.com: register an app with Login Kit and Content Posting API, then authorize it for the account. It is good for one use: the next one is kept in the `vault` of the config.',
      scopes,
      looks: /^rft\./,
    },
    access_token: {
      title: 'Access token',
      where: 'Beside the refresh token, and in place of the three others; it lives for about two hours.',
      scopes,
      looks: /^act\./,
      livesMilliseconds: 2 * 60 * 60 * 1000,
    },
  },
  credentialSets: [renewal.needs, ['access_token']],
  renewal,
  revocation,
  connection,
  look,
  render,
  send,
  prepare,
  asksInPlan: true,
  find,
  page,
  scopes: ({ options }) => [options.mode === 'inbox' ? 'video.upload' : 'video.publish'],
  owns,
  // No lag is documented; the count of uploaded bytes is what tells that nothing can be out.
  settleMilliseconds: 10_000,

  async check(context: PlatformContext) {
    const identity = await identityOf(context);
    if ('outcome' in identity) return { fault: identity };
    // The name to show is not the user name, which is asked for only where the config says it.
    const creator = context.account.place.username === undefined ? null : await creatorOf(context);
    // It is told to apps that may publish, and not to those that only make drafts.
    const isTold = creator !== null && 'username' in creator;
    const other = isTold ? otherAccount('TikTok', creator.username, context.account) : null;
    if (other !== null) return { fault: other };
    return { id: identity.openId, name: identity.name, url: null };
  },
};
