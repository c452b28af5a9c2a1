/*
 * YouTube, by its Data API: one video a post.
 *
 * - https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol
 * - There is no idempotency key. What stands in for one is the address of the upload's session: it takes the bytes of one
 *   video and repeats its final answer. It is sealed and stored before the first byte goes, since whoever has it can send.
 * - A video comes to be with its last byte. Thumbnail, captions and playlist come after it, each with its own receipt.
 * - Two quotas: 100 uploads a day, refused with 429, and units for all else, refused with 403; both begin anew at
 *   midnight in California. The channel has a limit of its own that nobody tells.
 */
import { z } from 'zod';
import type { Adapter, PlatformContext } from '../src/model/adapter.ts';
import { owns, page } from './youtube/addresses.ts';
import { ownChannel } from './youtube/channel.ts';
import { connection } from './youtube/connection.ts';
import { find } from './youtube/find.ts';
import { keepAlive } from './youtube/keep-alive.ts';
import { list } from './youtube/list.ts';
import { missing } from './youtube/missing.ts';
import { type YoutubeOptions, youtubeOptions } from './youtube/options.ts';
import { look } from './youtube/post-look.ts';
import { prepare } from './youtube/prepare.ts';
import { remove } from './youtube/remove.ts';
import { attachments, render } from './youtube/render.ts';
import { revocation } from './youtube/revocation.ts';
import { send } from './youtube/send.ts';
import { credentialState } from './youtube/tokens.ts';
import { update } from './youtube/update.ts';
import { youtubeLimits } from './youtube.limits.ts';

const scopes = ['youtube.upload', 'youtube.readonly', 'youtube.force-ssl (for captions, playlists, edits and removal)'];

export const adapter: Adapter<YoutubeOptions> = {
  id: 'youtube',
  name: 'YouTube',
  limits: youtubeLimits,
  account: z.strictObject({
    channel: z
      .string()
      .regex(/^UC[\w-]{22}$/, 'the id of a channel, which begins with UC')
      .optional()
      .describe('The id of the channel, from its advanced settings: a Google account can have several.'),
  }),
  options: youtubeOptions,
  credentials: {
    client_id: {
      title: 'OAuth client ID',
      where: 'Google Cloud console: a project with the YouTube Data API v3, Credentials, OAuth client, Desktop app.',
      scopes,
    },
    client_secret: { title: 'OAuth client secret', where: 'Beside the client ID.', scopes, looks: /^GOCSPX-/ },
    refresh_token: {
      title: 'Refresh token',
      where:
        'From the consent of the owner of the channel to that client, with access_type=offline and prompt=consent.',
      scopes,
      looks: /^1\/\//,
    },
    access_token: {
      title: 'Access token',
      where: 'In place of the other three, for a run within the hour for which it lives.',
      scopes,
      looks: /^ya29\./,
      livesMilliseconds: 60 * 60 * 1000,
    },
  },
  credentialSets: [['client_id', 'client_secret', 'refresh_token'], ['access_token']],
  attachments,
  keepAlive,
  revocation,
  connection,
  look,
  render,
  send,
  prepare,
  find,
  list,
  missing,
  page,
  owns,
  update,
  remove,

  async check(context: PlatformContext) {
    const channel = await ownChannel(context);
    if ('outcome' in channel) return { fault: channel };
    const credential = await credentialState(context);
    const url = `https://www.youtube.com/channel/${channel.id}`;
    return { id: channel.id, name: channel.title, url, ...(credential === null ? {} : { credential }) };
  },
};
