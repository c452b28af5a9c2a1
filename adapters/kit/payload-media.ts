import type { PayloadMedia } from '../../src/model/payload.ts';
import type { Media } from '../../src/model/post.ts';

/** The media of one part, as the payload keeps them, in the order of the front matter. */
export function payloadMedia(media: readonly Media[], part: number): PayloadMedia[] {
  return media
    .filter(item => item.part === part)
    .map(({ file, alt, type, size, width, height, digest }) => ({
      file,
      alt: alt ?? '',
      type,
      size,
      width,
      height,
      digest,
    }));
}
