import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import type { Reply } from '../reply.ts';
import { count, requireCreator } from './access.ts';
import { barOf } from './accounts.ts';
import { envelope, invalid, refuse } from './errors.ts';
import { photoInfo, videoInfo } from './post-info.ts';
import { arrive } from './publish.ts';
import { pullPhotos } from './pull.ts';
import type { CreatorState, TaskState, TiktokState, UploadSource } from './state.ts';

const fileSource = z.object({
  source: z.literal('FILE_UPLOAD'),
  video_size: z.int().positive(),
  chunk_size: z.int().positive(),
  total_chunk_count: z.int().positive(),
});
const videoBody = z.object({ post_info: z.unknown().optional(), source_info: fileSource });
const photoBody = z.object({
  media_type: z.literal('PHOTO'),
  post_mode: z.enum(['DIRECT_POST', 'MEDIA_UPLOAD']),
  post_info: z.unknown().optional(),
  source_info: z.object({
    source: z.literal('PULL_FROM_URL'),
    photo_images: z
      .array(z.url({ protocol: /^https$/ }))
      .min(1)
      .max(35),
    photo_cover_index: z.int().min(0).default(0),
  }),
});

/** https://developers.tiktok.com/doc/content-posting-api-reference-direct-post */
export function initVideo(state: TiktokState, request: Incoming): Reply {
  const creator = requireCreator(state, request, 'video.publish');
  count(state.inits, request);
  const { post_info: info, source_info: source } = read(videoBody, request);
  const post = videoInfo(state, creator, info);
  mayPost(state, creator);
  return begin(state, creator, 'direct', 'v_pub_file~v2-1', post, source);
}

/** A draft takes no words: whoever posts it writes them. https://developers.tiktok.com/doc/content-posting-api-reference-upload-video */
export function initDraft(state: TiktokState, request: Incoming): Reply {
  const creator = requireCreator(state, request, 'video.upload');
  count(state.inits, request);
  const { source_info: source } = read(videoBody, request);
  mayDraft(state, creator);
  return begin(state, creator, 'inbox', 'v_inbox_file~v2', null, source);
}

/** https://developers.tiktok.com/doc/content-posting-api-reference-photo-post */
export function initPhotos(state: TiktokState, request: Incoming): Reply {
  const task = draftPhotos(state, request);
  state.tasks.set(task.publishId, task);
  arrive(state, task);
  return envelope(200, { publish_id: task.publishId });
}

/** The same answer, and nothing behind it. */
export function ghostPhotos(state: TiktokState, request: Incoming): Reply {
  return envelope(200, { publish_id: draftPhotos(state, request).publishId });
}

function draftPhotos(state: TiktokState, request: Incoming): TaskState {
  const isDirect = (request.body as { post_mode?: unknown } | undefined)?.post_mode === 'DIRECT_POST';
  const creator = requireCreator(state, request, isDirect ? 'video.publish' : 'video.upload');
  count(state.inits, request);
  const { post_info: said, source_info: source } = read(photoBody, request);
  const { photo_images: urls, photo_cover_index: cover } = source;
  const info = photoInfo(state, creator, said, isDirect);
  if (cover >= urls.length) invalid('photo_cover_index is out of range');
  if (!urls.every(url => state.verifiedPrefixes.some(prefix => url.startsWith(prefix)))) {
    refuse(403, 'url_ownership_unverified', 'Please review our URL ownership verification rules.');
  }
  if (isDirect) mayPost(state, creator);
  else mayDraft(state, creator);
  const prefix = isDirect ? 'p_pub_url~v2' : 'p_inbox_url~v2';
  if (cover > 0) info.notes.push(`cover: photo ${cover + 1}`);
  return newTask(state, creator, isDirect ? 'direct' : 'inbox', prefix, info, pullPhotos(state, urls));
}

function begin(
  state: TiktokState,
  creator: CreatorState,
  mode: TaskState['mode'],
  prefix: string,
  info: TaskState['info'],
  said: z.infer<typeof fileSource>,
): Reply {
  checkChunks(said);
  const source: UploadSource = {
    kind: 'upload',
    token: state.randomHex(24),
    type: '',
    size: said.video_size,
    chunkSize: said.chunk_size,
    chunkCount: said.total_chunk_count,
    digest: createHash('sha256'),
  };
  const task = newTask(state, creator, mode, prefix, info, source);
  state.tasks.set(task.publishId, task);
  const uploadId = task.publishId.slice(-19);
  const address = `${state.origin}/video/?upload_id=${uploadId}&upload_token=${source.token}`;
  return envelope(200, { publish_id: task.publishId, upload_url: address });
}

/** https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide */
function checkChunks({ video_size: size, chunk_size: chunk, total_chunk_count: total }: z.infer<typeof fileSource>) {
  const [least, most] = [5 * 1024 * 1024, 64_000_000];
  if (size > 4_294_967_296) invalid('The video size is invalid');
  const isWhole = size <= most && chunk === size;
  if (!isWhole && (chunk < least || chunk > most || size <= chunk)) invalid('The chunk size is invalid');
  // A single chunk of more than 64 MB is refused, though the arithmetic would allow it.
  if (size > most && total === 1) invalid('The chunk size is invalid');
  if (total !== Math.floor(size / chunk) || total > 1000) invalid('The total chunk count is invalid');
}

function newTask(
  state: TiktokState,
  creator: CreatorState,
  mode: TaskState['mode'],
  prefix: string,
  info: TaskState['info'],
  source: TaskState['source'],
): TaskState {
  const now = state.clock.now();
  return {
    publishId: `${prefix}.${state.nextId()}`,
    creator,
    mode,
    info,
    source,
    createdAt: now,
    uploaded: 0,
    changedAt: now,
    uploadedBefore: 0,
    pollsLeft: state.processingPolls,
    status: source.kind === 'upload' ? 'PROCESSING_UPLOAD' : 'PROCESSING_DOWNLOAD',
    failReason: '',
    postId: null,
    publishedAt: 0,
    sha256: null,
  };
}

function mayPost(state: TiktokState, creator: CreatorState): void {
  const bar = barOf(state, creator);
  if (bar !== null) refuse(403, bar, 'The creator cannot post at this time.');
}

function mayDraft(state: TiktokState, creator: CreatorState): void {
  if (state.recent(creator, 'inbox').length >= state.draftsPerDay) {
    refuse(403, 'spam_risk_too_many_pending_share', 'There are too many pending shares.');
  }
}

function read<T>(shape: z.ZodType<T>, { body }: Incoming): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  return invalid(`${parsed.error.issues[0]!.path.join('.') || 'body'} is invalid`);
}
