import type { KindLimits, Limit, Limits, VideoLimits } from '../model/limits.ts';

/** Each number of a platform's table with what it is the number of, in the order in which people ask. */
export function limitRows({ text, parts, rate, media, poll }: Limits): [string, Limit][] {
  return [
    ...Object.entries(text).map(([name, limit]): [string, Limit] => [textName(name), limit]),
    ...present('Parts of a thread', parts),
    ...present('How often', rate),
    ['Media of a part', media.count],
    ...kindRows('Image', media.image),
    ...kindRows('Moving image', media.animation),
    ...kindRows('Video', media.video),
    ...videoRows(media.video),
    ...kindRows('Document', media.document),
    ...present('Alternative text', media.alt),
    ...present('Choices of a poll', poll?.options),
    ...present('One choice of a poll', poll?.optionText),
    ...present('Duration of a poll', poll?.seconds),
  ];
}

/** A number as people write it, with its unit. */
export function limitText({ min, max, unit }: Limit): string {
  const shown = (value: number) => (Math.round(value * 1000) / 1000).toLocaleString('en-US');
  return `${min === undefined ? '' : `${shown(min)} to `}${shown(max)} ${unit}`.trimEnd();
}

function textName(name: string): string {
  return name === 'text' ? 'Text of a part' : `Text (\`${name}\`)`;
}

function kindRows(kind: string, limits: KindLimits | undefined): [string, Limit][] {
  if (limits === undefined) return [];
  const { count, bytes, bytesOf, pixels, pixelsOf, width, height, ratio, frames, framePixels, pages } = limits;
  return [
    ...present(`${kind}: how many in a part`, count),
    [`${kind}: size`, bytes],
    ...ofTypes(`${kind}: size`, bytesOf),
    ...present(`${kind}: pixels`, pixels),
    ...ofTypes(`${kind}: pixels`, pixelsOf),
    ...present(`${kind}: width`, width),
    ...present(`${kind}: height`, height),
    ...present(`${kind}: width divided by height`, ratio),
    ...present(`${kind}: frames`, frames),
    ...present(`${kind}: pixels of all frames`, framePixels),
    ...present(`${kind}: pages`, pages),
  ];
}

function videoRows(limits: VideoLimits | undefined): [string, Limit][] {
  return limits === undefined
    ? []
    : [['Video: duration', limits.seconds], ...present('Video: frame rate', limits.frameRate)];
}

function ofTypes(name: string, of: Record<string, Limit> | undefined): [string, Limit][] {
  return Object.entries(of ?? {}).map(([type, limit]) => [`${name}, \`${type}\``, limit]);
}

function present(name: string, limit: Limit | undefined): [string, Limit][] {
  return limit === undefined ? [] : [[name, limit]];
}
