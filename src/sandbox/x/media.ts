import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireUser } from './access.ts';
import { invalid } from './errors.ts';
import { mediaKey } from './shown-text.ts';
import { type MediaCategory, type MediaState, mediaMilliseconds, type XState } from './state.ts';

const beginning = z.strictObject({
  media_type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4', 'video/quicktime']),
  media_category: z.enum(['tweet_image', 'tweet_gif', 'tweet_video']),
  total_bytes: z.int().min(1),
});

const piece = z.strictObject({ segment_index: z.string().regex(/^\d{1,3}$/), media: z.instanceof(File) });

const description = z.strictObject({
  id: z.string(),
  metadata: z.strictObject({ alt_text: z.strictObject({ text: z.string().max(1000) }) }),
});

/** https://docs.x.com/x-api/media/quickstart/best-practices */
const categories: Record<MediaCategory, { bytes: number; types: RegExp }> = {
  tweet_image: { bytes: 5_000_000, types: /^image\// },
  tweet_gif: { bytes: 15_000_000, types: /^image\/gif$/ },
  tweet_video: { bytes: 8_000_000_000, types: /^video\// },
};
const mostPieceBytes = 8 * 1024 * 1024;

export function beginUpload(state: XState, request: Incoming): Reply {
  const media = draftUpload(state, request);
  state.media.set(media.id, media);
  return json(200, { data: told(media) });
}

function draftUpload(state: XState, request: Incoming): MediaState {
  const user = requireUser(state, request, 'media.write');
  const read = beginning.safeParse(request.body);
  if (!read.success) return invalid(`${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`);
  const { media_type: type, media_category: category, total_bytes: totalBytes } = read.data;
  if (totalBytes > categories[category].bytes) return invalid('total_bytes: the file is too large');
  if (!categories[category].types.test(type)) return invalid('media_type does not go with media_category');
  const facts = { id: state.nextId(), user, type, category, totalBytes, createdAt: state.clock.now() };
  return { ...facts, segments: new Map(), alt: null, whole: null, pollsLeft: 0, fails: false };
}

/** One that did not arrive may come again. */
export async function takePiece(state: XState, request: Incoming, id = ''): Promise<Reply> {
  const media = ownMedia(state, request, id);
  const read = piece.safeParse({ ...(request.body as object) });
  if (!read.success || media.whole !== null) return invalid('media and segment_index are required');
  const bytes = new Uint8Array(await read.data.media.arrayBuffer());
  if (bytes.length > mostPieceBytes) return invalid('media: the segment is too large');
  media.segments.set(Number(read.data.segment_index), bytes);
  return json(200, { data: { expires_at: Math.floor((media.createdAt + mediaMilliseconds) / 1000) } });
}

export async function finishUpload(state: XState, request: Incoming, id = ''): Promise<Reply> {
  const media = ownMedia(state, request, id);
  if (media.whole === null) await close(state, media);
  const isInWork = media.pollsLeft > 0 || media.fails;
  return json(200, { data: { ...told(media), ...(isInWork ? { processing_info: inWork('pending') } : {}) } });
}

/** Only the bytes say what a file is. They are not kept. */
async function close(state: XState, media: MediaState): Promise<void> {
  const pieces = [...media.segments].sort(([one], [other]) => one - other);
  const isGapless = pieces.every(([index], position) => index === position);
  const size = pieces.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  if (!isGapless || size !== media.totalBytes) invalid('Segments do not add up to provided total file size.');
  const [first = new Uint8Array()] = pieces.map(([, bytes]) => bytes);
  const mime = (await fileTypeFromBuffer(first))?.mime.replace('apng', 'png');
  if (mime !== media.type) invalid('media_type: the file is of another type');
  const hash = createHash('sha256');
  for (const [, bytes] of pieces) hash.update(bytes);
  media.segments.clear();
  media.whole = { size, digest: hash.digest('hex') };
  media.pollsLeft = media.category === 'tweet_image' ? 0 : state.mediaPolls;
  media.fails = media.category !== 'tweet_image' && state.mediaFails;
}

export function showUpload(state: XState, request: Incoming): Reply {
  if (request.query.get('command') !== 'STATUS') return invalid('command: STATUS');
  const media = ownMedia(state, request, request.query.get('media_id') ?? '');
  if (media.pollsLeft > 0) {
    media.pollsLeft -= 1;
    return json(200, { data: { ...told(media), processing_info: inWork('in_progress') } });
  }
  return json(200, { data: { ...told(media), processing_info: media.fails ? failed : succeeded } });
}

const succeeded = { state: 'succeeded', progress_percent: 100 };
const failed = {
  state: 'failed',
  progress_percent: 12,
  error: { code: 1, name: 'InvalidMedia', message: 'Unsupported video format' },
};

function inWork(state: 'pending' | 'in_progress'): Record<string, unknown> {
  return { state, check_after_secs: 5, progress_percent: state === 'pending' ? 0 : 50 };
}

export function describeMedia(state: XState, request: Incoming): Reply {
  const read = description.safeParse(request.body);
  const media = ownMedia(state, request, read.data?.id ?? '');
  if (!read.success) return invalid(`${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`);
  // Documented for images and GIFs alone.
  if (media.category === 'tweet_video') return invalid('alt_text is not supported for this media');
  media.alt = read.data.metadata.alt_text.text;
  return json(200, { data: { id: media.id, associated_metadata: { alt_text: { text: media.alt } } } });
}

/** As if it had been kept. */
export function ghostUpload(state: XState, request: Incoming): Reply {
  requireUser(state, request, 'media.write');
  const id = state.nextId();
  return json(200, { data: { id, media_key: mediaKey(id), expires_after_secs: mediaMilliseconds / 1000 } });
}

function ownMedia(state: XState, request: Incoming, id: string): MediaState {
  const user = requireUser(state, request, 'media.write');
  const media = state.media.get(id);
  const isGood = media?.user === user && state.clock.now() < media.createdAt + mediaMilliseconds;
  return isGood ? media : invalid('Your media ID is invalid.');
}

function told({ id, whole }: MediaState): Record<string, unknown> {
  return {
    id,
    media_key: mediaKey(id),
    expires_after_secs: mediaMilliseconds / 1000,
    ...(whole === null ? {} : { size: whole.size }),
  };
}
