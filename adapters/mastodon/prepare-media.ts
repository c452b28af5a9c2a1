import { countCodePoints } from '../../src/content/length.ts';
import type { Prepared } from '../../src/model/adapter.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import type { ServerLimits } from './instance.ts';

type Problem = Prepared['problems'][number];

/** One file against what the account's own server takes. */
export function mediaProblems(media: PayloadMedia, part: number, limits: ServerLimits): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], message: string) =>
    problems.push({ code, message: `${media.file} ${message}`, part });
  const { bytes, pixels } = media.kind === 'video' ? limits.video : limits.image;
  const area = media.width * media.height;
  const alt = countCodePoints(media.alt);
  const frameRate = media.video?.frameRate ?? 0;
  if (!limits.types.includes(media.type)) add('media.type', `is ${media.type}, which this server does not take`);
  if (media.size > bytes) add('media.too-large', `has ${media.size} bytes; this server takes ${bytes}`);
  if (area > pixels) add('media.dimensions', `has ${area} pixels; this server takes ${pixels}`);
  if (frameRate > limits.video.frameRate) {
    add('media.video', `has ${frameRate} frames a second; this server takes ${limits.video.frameRate}`);
  }
  if (alt > limits.alt) {
    add('media.alt-too-long', `has an alternative text of ${alt}; this server takes ${limits.alt}`);
  }
  return problems;
}
