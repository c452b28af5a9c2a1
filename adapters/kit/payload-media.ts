import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import type { Media } from '../../src/model/post.ts';

/** The media of one part, as the payload keeps them, in the order of the front matter. */
export function payloadMedia(
  media: readonly Media[],
  part: number,
  { withUrl = false }: { withUrl?: boolean } = {},
): PayloadMedia[] {
  return media.filter(item => item.part === part).map(item => kept(item, withUrl));
}

/** A file that an option names, as it stands in a payload's options. */
export function attachedMedia(media: Media): JsonObject {
  return kept(media, false) as unknown as JsonObject;
}

function kept({ part: _, index: __, url, alt, ...facts }: Media, withUrl: boolean): PayloadMedia {
  return { ...facts, alt: alt ?? '', ...(withUrl && url !== null ? { url } : {}) };
}
