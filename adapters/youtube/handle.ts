import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SendContext } from '../../src/model/adapter.ts';
import type { Json } from '../../src/model/json.ts';
import { uploadAddress } from '../kit/upload-address.ts';
import { uploadHosts } from './api.ts';

/** What the ledger holds of an attempt; anyone may read it. */
export const youtubeHandle = z.object({
  /** The channel it is for. */
  channel: z.string(),
  /** Digest of the address of its upload session, once there is one: before that, no byte was sent. */
  session: z.string().optional(),
  /** When the last bytes were about to be sent, in milliseconds since 1970: before that, there can be no video. */
  last: z.number().optional(),
});
export type YoutubeHandle = z.infer<typeof youtubeHandle>;

const sealedSession = z.object({ uri: z.string() });

/** Whoever has the address can send to it, so that only its digest is in the open. */
export function sessionDigest(uri: string): string {
  return createHash('sha256').update(uri).digest('hex').slice(0, 32);
}

export function sealSession(uri: string): Json {
  return { uri };
}

/** The address of the session that the handle names, where it is at hand; it may only lead to the API. */
export function sessionAddress(handle: YoutubeHandle, context: SendContext): string | null {
  const uri = sealedSession.safeParse(context.sealed).data?.uri;
  if (uri === undefined || handle.session !== sessionDigest(uri)) return null;
  return uploadAddress(context, uri, uploadHosts);
}

const mark = 'mergecast-';

/** The name that the file has on the channel, which only its owner sees: by it `find` knows the video again. */
export function fileNameOf(key: string): string {
  const name = key.replace(/[^\w-]/g, '_').slice(0, 100);
  return `${name.startsWith(mark) ? name : `${mark}${name}`}.mp4`;
}

/** Whether it is the name of one of our uploads. */
export function isOurFileName(name: string): boolean {
  return name.startsWith(mark) && name.endsWith('.mp4');
}
