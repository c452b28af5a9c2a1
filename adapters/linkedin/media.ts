import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { cardOf } from './body.ts';
import { keep, type LinkedinHandle } from './handle.ts';
import { whenReady } from './ready.ts';
import { uploadFile } from './upload.ts';
import { uploadVideo } from './video.ts';

/** The URNs of what a post shows. */
export interface Uploaded {
  /** In the order of the post. */
  media: string[];
  /** Of the card's picture. */
  thumbnail: string | null;
}

/** Sends every file of the post, and waits until LinkedIn can show them: what it cannot show would be a post that nobody sees. */
export async function uploadAll(
  payload: Payload,
  handle: LinkedinHandle,
  context: SendContext,
): Promise<Uploaded | Fault> {
  const uploaded: Uploaded = { media: [], thumbnail: null };
  const files = payload.parts[0]!.media;
  for (const file of files) {
    const urn = await (file.kind === 'video'
      ? keptVideo(file, handle, context)
      : uploadFile(file, handle.author, context));
    if (typeof urn !== 'string') return urn;
    uploaded.media.push(urn);
  }
  const thumbnail = cardOf(payload)?.thumbnail;
  if (thumbnail !== undefined) {
    const urn = await uploadFile(thumbnail, handle.author, context);
    if (typeof urn !== 'string') return urn;
    uploaded.thumbnail = urn;
  }
  const all = thumbnail === undefined ? files : [thumbnail];
  const urns = thumbnail === undefined ? uploaded.media : [uploaded.thumbnail!];
  const fault = await whenReady(
    all.map((media, index) => ({ media, urn: urns[index]! })),
    context,
  );
  if (fault === null) return uploaded;
  if (fault.code === 'platform.media') await forgetVideos(handle, context);
  return fault;
}

/** A video that an earlier attempt has sent whole is not sent again. */
async function keptVideo(file: PayloadMedia, handle: LinkedinHandle, context: SendContext): Promise<string | Fault> {
  const kept = handle.videos[file.digest];
  if (kept !== undefined) return kept;
  const urn = await uploadVideo(file, handle.author, context);
  if (typeof urn !== 'string') return urn;
  await keep(handle, { videos: { [file.digest]: urn } }, context);
  return urn;
}

/** One that LinkedIn could not process never will be: another attempt sends it anew. */
export async function forgetVideos(handle: LinkedinHandle, context: SendContext): Promise<void> {
  if (Object.keys(handle.videos).length > 0) await keep(handle, { videos: {} }, context);
}
