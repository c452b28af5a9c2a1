import { countGraphemes, utf8Length } from '../../src/content/length.ts';
import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { Payload } from '../../src/model/payload.ts';
import { blueskyLimits, embedLimits } from '../bluesky.limits.ts';
import { optionIssue } from '../kit/option-issue.ts';
import { gateCount } from './gates.ts';
import type { BlueskyOptions } from './options.ts';

type Input = RenderInput<BlueskyOptions>;

/** What no table of numbers can say. */
export function issuesOf(input: Input, payload: Payload, hasCard: boolean): Issue[] {
  return [
    ...cardIssues(input, hasCard),
    ...thumbIssues(input),
    ...captionsIssues(input),
    ...videoIssues(input),
    ...writesIssues(input, payload),
  ];
}

/** Words for a card that cannot be shown would be lost without a sound. */
function cardIssues(input: Input, hasCard: boolean): Issue[] {
  if (input.options.card === undefined || hasCard) return [];
  const { link } = input;
  const message =
    link === null
      ? '`card` has words for a link, and the post has no `link`'
      : 'part 1 has media, and a post shows either media or a card';
  const remedy = link === null ? 'Add `link`, or remove `card`.' : 'Remove `card`, or the media of part 1.';
  return [optionIssue(input, 'post.option', 'card', message, remedy)];
}

function thumbIssues(input: Input): Issue[] {
  const thumb = input.attached.get(input.options.card?.image ?? '');
  if (thumb === undefined) return [];
  const { file, type, size } = thumb;
  const types: readonly string[] = blueskyLimits.media.image.types;
  if (!types.includes(type)) {
    return [optionIssue(input, 'media.type', 'card', `${file} is ${type}; the platform takes ${types.join(', ')}`)];
  }
  const { max } = embedLimits.thumbBytes;
  if (size <= max) return [];
  return [
    optionIssue(
      input,
      'media.too-large',
      'card',
      `${file} has ${size} bytes; the picture of a card has at most ${max}`,
    ),
  ];
}

function captionsIssues(input: Input): Issue[] {
  const { captions = [], gif } = input.options;
  const issues: Issue[] = [];
  const hasVideo = input.media.some(({ kind }) => kind === 'video');
  for (const [option, isSet] of [
    ['captions', captions.length > 0],
    ['gif', gif === true],
  ] as const) {
    if (!isSet || hasVideo) continue;
    const message = `\`${option}\` is about a video, and the post has none`;
    issues.push(optionIssue(input, 'post.option', option, message, `Add a video, or remove \`${option}\`.`));
  }
  for (const { file } of captions) {
    const media = input.attached.get(file);
    if (media === undefined) continue;
    const { max } = embedLimits.captionsBytes;
    if (media.type !== 'text/vtt') {
      const message = `${media.file} is ${media.type}; Bluesky takes captions as WebVTT (text/vtt) alone`;
      issues.push(optionIssue(input, 'media.type', 'captions', message));
    } else if (media.size > max) {
      issues.push(
        optionIssue(input, 'media.too-large', 'captions', `${media.file} has ${media.size} bytes; at most ${max}`),
      );
    }
  }
  return issues;
}

/** The words of a video are held to other numbers than those of a picture. */
function videoIssues({ media, file, positionOf, account }: Input): Issue[] {
  const { videoAlt, videoAltBytes } = embedLimits;
  return media.flatMap(({ kind, alt, index, file: name }) => {
    if (kind !== 'video' || alt === null) return [];
    const [graphemes, bytes] = [countGraphemes(alt), utf8Length(alt)];
    if (graphemes <= videoAlt.max && bytes <= videoAltBytes.max) return [];
    const path = ['media', index, 'alt'];
    const place = { file, position: positionOf(path), field: path.join('.') };
    const message = `${name} has ${graphemes} graphemes (${bytes} bytes) of \`alt\`; a video has at most ${videoAlt.max} (${videoAltBytes.max})`;
    return [issue('media.alt-too-long', place, `${account.name}: ${message}`)];
  });
}

/** All of a thread is written in one call, and each rule is a record of its own. */
function writesIssues({ file, account, text }: Input, { options, parts }: Payload): Issue[] {
  const writes = parts.length + gateCount(options, parts.length);
  const { max } = embedLimits.writes;
  // Parts alone are the core's to count.
  if (writes <= max || parts.length > max) return [];
  const place = { file, position: text[0]?.position ?? null };
  const message = `${account.name}: ${parts.length} parts and their rules are ${writes} records; at most ${max}`;
  return [issue('text.parts', place, message, 'Write fewer parts, or remove `quotes`.')];
}
