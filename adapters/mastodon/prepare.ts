import { countGraphemes } from '../../src/content/length.ts';
import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload, PayloadPart } from '../../src/model/payload.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect } from './api.ts';
import { type ServerLimits, serverLimits } from './instance.ts';
import { mastodonLength } from './length.ts';
import { mediaProblems } from './prepare-media.ts';
import { quotingVersion, resolveQuote } from './quote.ts';

type Problem = Prepared['problems'][number];

/** Holds the payload against what the account's own server takes, before anything is recorded or sent. */
export async function prepare(payload: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const limits = await serverLimits(context);
  if ('kind' in limits) return notPrepared(limits, dialect);
  const warning = String(payload.options.spoiler_text ?? '');
  const parts = payload.parts.flatMap((part, index) => partProblems(part, index + 1, warning, limits));
  const problems = [...parts, ...pollProblems(payload, limits), ...versionProblems(payload, limits)];
  const { quote } = payload.options;
  if (typeof quote !== 'string' || problems.length > 0) return { problems, handle: null };
  const resolved = await resolveQuote(quote, payload, context);
  if ('fault' in resolved) return resolved;
  return 'problem' in resolved ? { problems: [resolved.problem], handle: null } : { problems: [], handle: resolved };
}

/** A server ignores what it does not know: the post would go out without it. */
function versionProblems(payload: Payload, { version }: ServerLimits): Problem[] {
  if (version >= quotingVersion) return [];
  const { quote, quote_approval_policy: policy } = payload.options;
  const since = 'they came with Mastodon 4.5';
  return [
    ...(quote === undefined
      ? []
      : [{ code: 'quote.refused' as const, message: `this server has no quote posts; ${since}`, part: 1 }]),
    ...(policy === undefined
      ? []
      : [{ code: 'post.option' as const, message: `this server has no rules for quotes; ${since}`, part: 1 }]),
  ];
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
