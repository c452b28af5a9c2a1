/*
 * Bluesky, and any account on the AT Protocol's own servers (PDS).
 *
 * - https://docs.bsky.app/docs/get-started and https://atproto.com/specs/record-key
 * - The name of a record is ours to choose, and is stored before anything is sent: a repeat under the same name cannot
 *   make a second post. https://github.com/bluesky-social/atproto/blob/main/lexicons/com/atproto/repo/putRecord.json
 * - `validate` is never sent: `false` would publish what readers' apps refuse, `true` is refused by older servers.
 * - Who may answer or quote is a record of its own; it goes out in the same call as the post, or the post would stand open
 *   for a while. https://docs.bsky.app/docs/tutorials/thread-gates
 * - Videos go to a service of their own, which uploads them in the account's name.
 * - An expired token is 400, not 401; a name that is taken is 500.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { owns, page } from './bluesky/addresses.ts';
import { dialect, identityAnswer, named } from './bluesky/api.ts';
import { find } from './bluesky/find.ts';
import { homeServer } from './bluesky/home-server.ts';
import { list } from './bluesky/list.ts';
import { missing } from './bluesky/missing.ts';
import { type BlueskyOptions, blueskyOptions } from './bluesky/options.ts';
import { look } from './bluesky/post-look.ts';
import { prepare } from './bluesky/prepare.ts';
import { remove } from './bluesky/remove.ts';
import { attachments, render } from './bluesky/render.ts';
import { revocation } from './bluesky/revocation.ts';
import { send } from './bluesky/send.ts';
import { call } from './bluesky/session.ts';
import { blueskyLimits } from './bluesky.limits.ts';
import { notPrepared } from './kit/fault.ts';
import { isPublicHost } from './kit/public-host.ts';
import { serverOrigin } from './kit/server-origin.ts';

const identifier = z
  .string()
  .refine(
    written => /^did:plc:[a-z2-7]{24}$/.test(written) || /^did:web:/.test(written) || isPublicHost(written),
    'expected a handle such as me.example.com, without @, or a did',
  );

export const adapter: Adapter<BlueskyOptions> = {
  id: 'bluesky',
  name: 'Bluesky',
  limits: blueskyLimits,
  account: z.strictObject({
    identifier: identifier.describe("The account's handle, such as me.bsky.social, or its did."),
    server: serverOrigin.optional().describe("Origin of the account's server. Default: looked up."),
  }),
  options: blueskyOptions,
  credentials: {
    password: {
      title: 'App password',
      where: 'In the app: Settings, Privacy and security, App passwords, Add; without access to direct messages.',
      scopes: ['app password'],
      // The account's own password has any form but this.
      form: /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/i,
    },
  },
  attachments,
  revocation,
  look,
  render,
  send,
  prepare,
  find,
  list,
  missing,
  page,
  owns,
  destination: {
    named: ({ place: { identifier: who, server } }) =>
      server === undefined ? String(who) : `${String(who)} on ${String(server)}`,
    async lookUp(context) {
      const home = await homeServer(context);
      return 'origin' in home ? { origin: home.origin } : { fault: home };
    },
  },
  // A server reads what it wrote at once; the two seconds are for one that is made of several machines.
  settleMilliseconds: 2000,

  async check(context: PlatformContext) {
    const answer = await call(context, { method: 'GET', call: 'com.atproto.server.getSession' });
    if ('outcome' in answer) return { fault: answer };
    const read = answer.kind === 'answer' && answer.status === 200 ? identityAnswer.safeParse(answer.json) : null;
    if (!read?.success) return { fault: named(notPrepared(answer, dialect).fault, answer) };
    const { did, handle } = read.data;
    return { id: did, name: handle, url: `https://bsky.app/profile/${did}` };
  },

  remove,
};
