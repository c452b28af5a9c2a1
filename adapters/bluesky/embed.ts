import type { JsonObject } from '../../src/model/json.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import type { BlobReference } from './api.ts';
import type { PartUploads } from './blobs.ts';
import type { BlueskyHandle } from './handle.ts';

/** What stands below the text of a part. There is one place for it, so a quote and media share one that holds both. */
export function embedOf(
  payload: Payload,
  index: number,
  handle: BlueskyHandle,
  uploads: PartUploads,
): JsonObject | null {
  const media = mediaEmbed(payload, index, uploads);
  const quoted = index === 0 ? handle.quoted : undefined;
  if (quoted === undefined) return media;
  const record = { $type: 'app.bsky.embed.record', record: { ...quoted } };
  return media === null ? record : { $type: 'app.bsky.embed.recordWithMedia', record, media };
}

function mediaEmbed(payload: Payload, index: number, uploads: PartUploads): JsonObject | null {
  const { media } = payload.parts[index]!;
  const [first] = media;
  if (first?.kind === 'video') return video(first, payload, uploads);
  if (media.length > 0) return images(media, uploads.media);
  return index === 0 ? external(payload, uploads) : null;
}

function images(media: readonly PayloadMedia[], blobs: readonly BlobReference[]): JsonObject {
  return {
    $type: 'app.bsky.embed.images',
    images: media.map(({ alt, width, height }, position) => ({
      image: { ...blobs[position]! },
      alt,
      aspectRatio: { width, height },
    })),
  };
}

/** Captions, and how it is shown, are for the first video of the post: the others have none. */
function video({ alt, width, height }: PayloadMedia, payload: Payload, uploads: PartUploads): JsonObject {
  const captions = uploads.captions.map(({ lang, file }) => ({ lang, file: { ...file } }));
  return {
    $type: 'app.bsky.embed.video',
    video: { ...uploads.media[0]! },
    ...(alt === '' ? {} : { alt }),
    aspectRatio: { width, height },
    ...(captions.length === 0 ? {} : { captions }),
    ...(payload.options.gif === true && uploads.isFirstVideo ? { presentation: 'gif' } : {}),
  };
}

function external({ options }: Payload, { thumb }: PartUploads): JsonObject | null {
  if (options.card === undefined) return null;
  const { image: _, ...words } = options.card as JsonObject;
  return {
    $type: 'app.bsky.embed.external',
    external: { ...words, ...(thumb === null ? {} : { thumb: { ...thumb } }) },
  };
}
