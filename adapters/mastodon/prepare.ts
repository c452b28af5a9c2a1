import { countCodePoints, countGraphemes } from '../../src/content/length.ts';
import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadMedia, PayloadPart } from '../../src/model/payload.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect } from './api.ts';
import { type ServerLimits, serverLimits } from './instance.ts';
import { mastodonLength } from './length.ts';

type Problem = Prepared['problems'][number];

/** Holds the payload against what the account's own server takes, before anything is recorded or sent. */
export async function prepare(payload: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const limits = await serverLimits(context);
  if ('kind' in limits) return notPrepared(limits, dialect);
  const warning = String(payload.options.spoiler_text ?? '');
  const problems = payload.parts.flatMap((part, index) => partProblems(part, index + 1, warning, limits));
  return { problems: [...problems, ...pollProblems(payload, limits)], handle: null };
}

function partProblems(part: PayloadPart, number: number, warning: string, limits: ServerLimits): Problem[] {
  const problems: Problem[] = [];
  const length = mastodonLength(part.text, limits.perUrl, warning);
  if (length > limits.text) {
    problems.push({
      code: 'text.too-long',
      message: `part ${number} has ${length} graphemes; this server takes ${limits.text}`,
      part: number,
    });
  }
  if (part.media.length > limits.media) {
    problems.push({
      code: 'media.count',
      message: `part ${number} has ${part.media.length} media; this server takes ${limits.media}`,
      part: number,
    });
  }
  return [...problems, ...part.media.flatMap(media => mediaProblems(media, number, limits))];
}

function mediaProblems(media: PayloadMedia, part: number, limits: ServerLimits): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], message: string) =>
    problems.push({ code, message: `${media.file} ${message}`, part });
  if (!limits.types.includes(media.type)) add('media.type', `is ${media.type}, which this server does not take`);
  if (media.size > limits.bytes) add('media.too-large', `has ${media.size} bytes; this server takes ${limits.bytes}`);
  if (media.width * media.height > limits.pixels) {
    add('media.dimensions', `has ${media.width * media.height} pixels; this server takes ${limits.pixels}`);
  }
  if (countCodePoints(media.alt) > limits.alt) {
    add(
      'media.alt-too-long',
      `has an alternative text of ${countCodePoints(media.alt)}; this server takes ${limits.alt}`,
    );
  }
  return problems;
}

function pollProblems(payload: Payload, limits: ServerLimits): Problem[] {
  const poll = payload.options.poll as { options: string[]; expires_in: number } | undefined;
  if (poll === undefined) return [];
  const problems: Problem[] = [];
  const add = (message: string) => problems.push({ code: 'poll.limit', message, part: 1 });
  if (poll.options.length > limits.pollOptions) add(`this server takes at most ${limits.pollOptions} options`);
  for (const option of poll.options) {
    if (countGraphemes(option) > limits.pollOptionText) add(`"${option}" is over ${limits.pollOptionText} graphemes`);
  }
  const { min, max } = limits.pollSeconds;
  if (poll.expires_in < min || poll.expires_in > max) add(`this server takes a duration of ${min} to ${max} seconds`);
  return problems;
}
