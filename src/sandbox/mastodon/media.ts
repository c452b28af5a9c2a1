import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { mediaEntity } from './entities.ts';
import { invalid, notFound, refuse } from './errors.ts';
import { limitsOf } from './limits.ts';
import type { AccountState, MastodonState, MediaState } from './state.ts';

const upload = z.object({ file: z.instanceof(File), description: z.string().nullish() });
const mending = z.object({ description: z.string().nullish() });

/** No server says this number. https://github.com/mastodon/mastodon/blob/main/app/models/concerns/attachmentable.rb */
const gifMatrixLimit = 921_600;

export async function uploadMedia(state: MastodonState, request: Incoming): Promise<Reply> {
  const media = await draftMedia(state, request);
  state.media.set(media.id, media);
  return json(media.isReady ? 200 : 202, mediaEntity(state, media));
}

export async function ghostMedia(state: MastodonState, request: Incoming): Promise<Reply> {
  return json(200, mediaEntity(state, await draftMedia(state, request)));
}

async function draftMedia(state: MastodonState, request: Incoming): Promise<MediaState> {
  const account = requireAccount(state, request, 'write:media');
  const read = upload.safeParse(request.body);
  if (!read.success) return invalid("File can't be blank");
  const description = checkedDescription(state, read.data.description);
  const bytes = new Uint8Array(await read.data.file.arrayBuffer());
  const { mime, kind, width, height } = await inspect(state, bytes);
  const isReady = kind === 'image' && state.mediaPolls === 0;
  if (isReady && state.mediaFails) return refuse(422, 'Error processing thumbnail for uploaded media');
  const { mediaPolls: pollsLeft, mediaFails: fails } = state;
  const facts = { size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') };
  const id = state.nextId();
  return { id, account, kind, mime, description, width, height, ...facts, pollsLeft, fails, isReady, statusId: null };
}

type Facts = Pick<MediaState, 'kind' | 'mime' | 'width' | 'height'>;

/** Only the bytes say what a file is. */
async function inspect(state: MastodonState, bytes: Uint8Array): Promise<Facts> {
  const limits = limitsOf(state).media_attachments;
  const mime = (await fileTypeFromBuffer(bytes))?.mime.replace('apng', 'png') ?? '';
  if (!limits.supported_mime_types.includes(mime)) return invalid('File content type is invalid');
  const isImage = mime.startsWith('image/');
  if (bytes.length >= (isImage ? limits.image_size_limit : limits.video_size_limit)) {
    return invalid('File size is too large');
  }
  if (!isImage) return { kind: mime.startsWith('audio/') ? 'audio' : 'video', mime, width: null, height: null };
  const { width, height } = measure(bytes);
  const most = mime === 'image/gif' ? Math.min(gifMatrixLimit, limits.image_matrix_limit) : limits.image_matrix_limit;
  if (width * height > most) return invalid(`File dimensions of ${width}x${height} are not supported`);
  // A GIF becomes a silent video, in its own time.
  return { kind: mime === 'image/gif' ? 'gifv' : 'image', mime, width, height };
}

function measure(bytes: Uint8Array): { width: number; height: number } {
  try {
    return imageSize(bytes);
  } catch {
    return refuse(422, 'Error processing thumbnail for uploaded media');
  }
}

function checkedDescription(state: MastodonState, description: string | null | undefined): string | null {
  const max = limitsOf(state).media_attachments.description_limit;
  if (description && [...description].length > max) {
    return invalid(`Description is too long (maximum is ${max} characters)`);
  }
  return description || null;
}

/** 206 while it is in work, 200 when it is ready, 422 when that failed; 404 once a status has it. */
export function showMedia(state: MastodonState, request: Incoming, id = ''): Reply {
  const media = unattached(state, requireAccount(state, request, 'write:media'), id);
  if (!media.isReady && media.pollsLeft > 0) {
    media.pollsLeft -= 1;
    return json(206, mediaEntity(state, media));
  }
  if (!media.isReady && media.fails) return refuse(422, 'Error processing thumbnail for uploaded media');
  media.isReady = true;
  return json(200, mediaEntity(state, media));
}

export function mendMedia(state: MastodonState, request: Incoming, id = ''): Reply {
  const media = unattached(state, requireAccount(state, request, 'write:media'), id);
  const { description } = mending.safeParse(request.body).data ?? {};
  media.description = checkedDescription(state, description);
  return json(200, mediaEntity(state, media));
}

export function deleteMedia(state: MastodonState, request: Incoming, id = ''): Reply {
  const account = requireAccount(state, request, 'write:media');
  const media = state.media.get(id);
  if (media?.account !== account) return notFound();
  if (media.statusId !== null) return refuse(422, 'Media attachment is currently used by a status');
  state.media.delete(id);
  return json(200, {});
}

function unattached(state: MastodonState, account: AccountState, id: string): MediaState {
  const media = state.media.get(id);
  return media?.account === account && media.statusId === null ? media : notFound();
}
