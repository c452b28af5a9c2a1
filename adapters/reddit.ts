/*
 * Reddit, by its Data API.
 *
 * - https://www.reddit.com/dev/api and https://github.com/praw-dev/praw, which tells more of it
 * - For those who hold a client that Reddit approved: since November 2025 nobody gets one without asking.
 * - There is no idempotency key: after doubt, the account's own posts are looked through.
 * - What Reddit refuses, it refuses with HTTP 200, and how long to wait it says in prose.
 * - An image or a video becomes a post some time after the call, whose answer has no id.
 * - A success does not mean that anyone sees the post: filters take posts away, and their author still sees them.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { owns, page } from './reddit/addresses.ts';
import { connection } from './reddit/connection.ts';
import { find } from './reddit/find.ts';
import { whoAmI } from './reddit/identity.ts';
import { list } from './reddit/list.ts';
import { missing } from './reddit/missing.ts';
import { type RedditOptions, redditOptions, subredditName } from './reddit/options.ts';
import { look } from './reddit/post-look.ts';
import { prepare } from './reddit/prepare.ts';
import { remove } from './reddit/remove.ts';
import { attachments, render } from './reddit/render.ts';
import { revocation } from './reddit/revocation.ts';
import { send } from './reddit/send.ts';
import { credentialState } from './reddit/tokens.ts';
import { update } from './reddit/update.ts';
import { redditLimits } from './reddit.limits.ts';

const scopes = ['identity', 'read', 'history', 'submit', 'edit', 'flair'];

export const adapter: Adapter<RedditOptions> = {
  id: 'reddit',
  name: 'Reddit',
  limits: redditLimits,
  account: z.strictObject({
    username: z
      .string()
      .regex(/^[\w-]{3,20}$/, 'the name of the account, without u/')
      .describe('The name of the account, without u/. Reddit wants to be told it with every call.'),
    subreddit: subredditName
      .optional()
      .describe('Where posts go: the name of a subreddit, or u/NAME for the profile. A post can choose another one.'),
  }),
  options: redditOptions,
  credentials: {
    client_id: {
      title: 'Client ID',
      where: 'Below the name of the app at https://old.reddit.com/prefs/apps, once Reddit approved one.',
      scopes,
    },
    client_secret: {
      title: 'Client secret',
      where: 'Beside the client ID; an app of the kind "installed" has none.',
      scopes,
    },
    refresh_token: {
      title: 'Refresh token',
      where: 'From the consent of the account to the app, with duration=permanent.',
      scopes,
    },
    password: {
      title: 'Password of the account',
      isFree: true,
      where: 'In place of the refresh token, for an app of the kind "script" and an account without a second factor.',
      scopes,
    },
  },
  attachments,
  connection,
  credentialSets: [
    ['client_id', 'client_secret', 'refresh_token'],
    ['client_id', 'client_secret', 'password'],
  ],
  revocation,
  look,
  render,
  send,
  prepare,
  asksInPlan: true,
  find,
  list,
  findsByWords: true,
  missing,
  page,
  owns,
  remove,
  update,
  // Text posts and links are said to be listed at once, from a memory that may be some seconds old.
  settleMilliseconds: 15_000,

  async check(context: PlatformContext) {
    const me = await whoAmI(context);
    if ('outcome' in me) return { fault: me };
    const credential = await credentialState(context);
    const url = `https://www.reddit.com/user/${me.name}`;
    return { id: me.id, name: me.name, url, ...(credential === null ? {} : { credential }) };
  },
};
