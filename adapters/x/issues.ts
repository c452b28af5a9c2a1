import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { Payload } from '../../src/model/payload.ts';
import { optionIssue } from '../kit/option-issue.ts';
import { xLimits } from '../x.limits.ts';
import type { XOptions } from './options.ts';
import { isEnterprise } from './place.ts';

type Input = RenderInput<XOptions>;

/** What no table of numbers can say. */
export function issuesOf(input: Input, payload: Payload): Issue[] {
  return [
    ...quoteIssues(input),
    ...replyIssues(input),
    ...pollIssues(input, payload),
    ...disclosureIssues(input),
    ...altIssues(input),
    ...characterIssues(input, payload),
  ];
}

/** Media, a poll and a quote exclude each other. https://docs.x.com/x-api/posts/create-post */
function quoteIssues(input: Input): Issue[] {
  const { quote, poll } = input.options;
  if (quote === undefined) return [];
  const issues: Issue[] = [];
  if (input.media.some(({ part }) => part === 1)) {
    const message = 'a quote and media cannot stand in one part';
    issues.push(optionIssue(input, 'media.mix', 'quote', message, 'Remove `quote`, or move the media to part 2.'));
  }
  if (poll !== undefined) {
    const message = 'a quote and a poll cannot stand in one part';
    issues.push(optionIssue(input, 'post.option', 'quote', message, 'Remove `quote` or `poll`.'));
  }
  if (!isEnterprise(input.account)) {
    const message = 'X documents quotes for apps of its Enterprise plan alone, and may refuse this post';
    issues.push(
      optionIssue(
        input,
        'platform.plan',
        'quote',
        message,
        'Link to the post instead, or set `access: enterprise` for the account.',
      ),
    );
  }
  return issues;
}

/** Who may answer is decided where a conversation begins. */
function replyIssues(input: Input): Issue[] {
  const { reply_to: reply, reply_settings: settings } = input.options;
  if (reply === undefined || settings === undefined || settings === 'everyone') return [];
  const message = '`reply_settings` is for a post that begins a conversation, and this one answers another';
  return [optionIssue(input, 'post.option', 'reply_settings', message, 'Remove `reply_settings` or `reply_to`.')];
}

function pollIssues(input: Input, { options }: Payload): Issue[] {
  const poll = options.poll as { options: string[]; expires_in: number } | undefined;
  if (poll === undefined) return [];
  const issues: Issue[] = [];
  if (poll.expires_in % 60 !== 0) {
    issues.push(optionIssue(input, 'poll.limit', 'poll', 'a poll runs for whole minutes'));
  }
  // The core counts what people see as one character; X counts what that is made of.
  const most = xLimits.poll.optionText.max;
  for (const option of poll.options.filter(each => [...each].length > most)) {
    const message = `"${option}" has ${[...option].length} characters as X counts them; at most ${most}`;
    issues.push(optionIssue(input, 'poll.limit', 'poll', message));
  }
  return issues;
}

function disclosureIssues(input: Input): Issue[] {
  if (input.options.made_with_ai !== true || input.media.length > 0) return [];
  const message = '`made_with_ai` is about media, and the post has none';
  return [optionIssue(input, 'post.option', 'made_with_ai', message, 'Remove `made_with_ai`.')];
}

/** In which unit X counts an alternative text is not documented, so that it has to fit in each. */
function altIssues({ media, file, positionOf, account }: Input): Issue[] {
  const most = xLimits.media.alt.max;
  return media.flatMap(({ alt, index, file: name }) => {
    if (alt === null || alt.length <= most || [...alt].length > most) return [];
    const path = ['media', index, 'alt'];
    const place = { file, position: positionOf(path), field: path.join('.') };
    const message = `${account.name}: ${name} has ${alt.length} UTF-16 units of \`alt\`; at most ${most}`;
    return [issue('media.alt-too-long', place, message)];
  });
}

/** https://docs.x.com/fundamentals/counting-characters */
function characterIssues({ text, file, account }: Input, { parts }: Payload): Issue[] {
  return parts.flatMap((part, index) => {
    const found = /[\uFFFE\uFEFF\uFFFF]/.exec(part.text)?.[0];
    if (found === undefined) return [];
    const name = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`;
    const position = text[index]?.position ?? null;
    return [issue('text.characters', { file, position }, `${account.name}: X refuses the character ${name}`)];
  });
}
