import type { SendContext } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { unreadable } from '../kit/fault.ts';
import { publicFileFault } from '../kit/public-file.ts';
import { uploadAddress } from '../kit/upload-address.ts';
import type { Creator } from './account.ts';
import { call, callFault, dialect, makingFault, pullAnswer, unreadableStep, uploadAnswer } from './api.ts';
import { planChunks } from './chunks.ts';
import type { TiktokHandle } from './handle.ts';
import { optionsOf } from './payload-options.ts';

export interface Begun {
  publishId: string;
  at: number;
}

/**
 * Begins an upload. Nothing can come of it before its last byte, so one whose answer is lost harms nobody. Its id is in
 * the ledger before the first byte goes out; its address, with which anybody could upload, is sealed.
 */
export async function beginVideo(
  payload: Payload,
  creator: Creator | null,
  handle: TiktokHandle,
  context: SendContext,
): Promise<(Begun & { uploadUrl: string }) | Fault> {
  const { size } = payload.parts[0]!.media[0]!;
  const { chunkSize, count } = planChunks(size);
  const source = { source: 'FILE_UPLOAD', video_size: size, chunk_size: chunkSize, total_chunk_count: count };
  const path = creator === null ? '/v2/post/publish/inbox/video/init/' : '/v2/post/publish/video/init/';
  const info = creator === null ? {} : { post_info: videoInfo(payload, creator) };
  const at = context.now();
  const answer = await call(context, path, { json: { ...info, source_info: source } });
  const fault = callFault(answer, context);
  if (fault !== null) return fault;
  const read = uploadAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return unreadableStep;
  const { publish_id: publishId, upload_url: said } = read.data.data;
  const uploadUrl = uploadTarget(said, context);
  if (uploadUrl === null) return elsewhere;
  await context.remember({ ...handle, begun: { publishId, at } }, { publishId, uploadUrl });
  return { publishId, at, uploadUrl };
}

/**
 * Asks TikTok to fetch photos, where those at their addresses are the reviewed ones. They may come out even where its
 * answer is lost, which is noted first.
 */
export async function beginPhotos(
  payload: Payload,
  creator: Creator | null,
  handle: TiktokHandle,
  context: SendContext,
): Promise<Begun | Fault> {
  const other = await otherPhoto(payload, context);
  if (other !== null) return other;
  const at = context.now();
  await context.remember({ ...handle, asked: true, begun: null });
  const answer = await call(context, '/v2/post/publish/content/init/', { json: photoBody(payload, creator) });
  const fault = makingFault(answer, context);
  if (fault !== null) return fault;
  const read = pullAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return unreadable(dialect);
  const begun: Begun = { publishId: read.data.data.publish_id, at };
  await context.remember({ ...handle, asked: true, begun: { ...begun } });
  return begun;
}

/**
 * The first photo that is not the reviewed one at its address. A host could still change it before TikTok looks, which no
 * caller can rule out.
 */
async function otherPhoto(payload: Payload, context: SendContext): Promise<Fault | null> {
  for (const media of payload.parts[0]!.media) {
    const fault = await publicFileFault(media, context);
    if (fault !== null) return fault;
  }
  return null;
}

const uploadHost = /^(?:open-upload|upload\.[a-z0-9-]+)\.tiktokapis\.com$/;

/** An address comes from an answer, and the file would go wherever it leads. */
export function uploadTarget(said: string, context: SendContext): string | null {
  const address = uploadAddress(context, said, ['.tiktokapis.com']);
  return address !== null && (context.moved || uploadHost.test(new URL(address).hostname)) ? address : null;
}

const elsewhere: Fault = {
  outcome: 'rejected',
  code: 'platform.conflict',
  message: "TikTok named an address for the upload that is none of its own hosts'; nothing was sent there",
  retryAt: null,
};

function videoInfo(payload: Payload, creator: Creator): JsonObject {
  const options = optionsOf(payload);
  const {
    disable_duet: duet,
    disable_stitch: stitch,
    is_aigc: made = false,
    video_cover_timestamp_ms: cover,
  } = options;
  return {
    title: payload.parts[0]!.text,
    ...sharedInfo(payload, creator),
    disable_duet: duet !== false || creator.isDisabled.duet,
    disable_stitch: stitch !== false || creator.isDisabled.stitch,
    is_aigc: made,
    ...(cover === undefined ? {} : { video_cover_timestamp_ms: cover }),
  };
}

function photoBody(payload: Payload, creator: Creator | null): JsonObject {
  const { title, auto_add_music: music = false, photo_cover_index: cover = 0 } = optionsOf(payload);
  const { text, media } = payload.parts[0]!;
  return {
    media_type: 'PHOTO',
    post_mode: creator === null ? 'MEDIA_UPLOAD' : 'DIRECT_POST',
    post_info: {
      ...(title === undefined ? {} : { title }),
      description: text,
      ...(creator === null ? {} : { ...sharedInfo(payload, creator), auto_add_music: music }),
    },
    source_info: {
      source: 'PULL_FROM_URL',
      photo_images: media.map(({ url }) => url ?? ''),
      photo_cover_index: cover,
    },
  };
}

function sharedInfo(payload: Payload, creator: Creator): JsonObject {
  const { privacy_level: level = '', disable_comment: comment, ...rest } = optionsOf(payload);
  return {
    privacy_level: level,
    disable_comment: comment !== false || creator.isDisabled.comment,
    brand_content_toggle: rest.brand_content_toggle ?? false,
    brand_organic_toggle: rest.brand_organic_toggle ?? false,
  };
}
