import { countGraphemes } from '../content/length.ts';
import type { Account } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { Limit, Limits } from '../model/limits.ts';
import type { Payload, PayloadPart } from '../model/payload.ts';
import type { Post, TextPart } from '../model/post.ts';
import { mediaIssues } from './check-media-limits.ts';

/** A payload with what is needed to say where in the post a fault is. */
export interface Judged {
  payload: Payload;
  post: Post;
  account: Account;
  limits: Limits;
  /** The text of each part, for where it stands. */
  parts: readonly TextPart[];
}

/** Holds every part of a payload against the platform's numbers: all parts, before the first one can go out. */
export function checkLimits(judged: Judged): Issue[] {
  const { payload, limits } = judged;
  return [
    ...partsIssues(judged),
    ...payload.parts.flatMap((part, index) => [
      ...textIssues(part, index, judged),
      ...mediaIssues(part, index, judged),
    ]),
    ...(limits.poll === undefined ? [] : pollIssues(judged)),
  ];
}

/** The platform's number, or the one that the account's own server is said to have. */
export function maximum(limit: Limit, name: string, account: Account): number {
  return (limit.perServer ? account.limits[name] : undefined) ?? limit.max;
}

function partsIssues({ payload, limits, post, account }: Judged): Issue[] {
  const { parts } = limits;
  if (parts === undefined || payload.parts.length <= parts.max) return [];
  const message = `${account.name}: ${payload.parts.length} parts; at most ${parts.max}`;
  return [issue('text.parts', { file: post.file }, message)];
}

const orSplit = 'Shorten it, split it with a thematic break (a line `---`), or set `splitting: auto`.';

function textIssues(part: PayloadPart, index: number, { limits, post, account, parts, payload }: Judged): Issue[] {
  return Object.entries(limits.text).flatMap(([name, limit]) => {
    const count = part.counts[name];
    const max = maximum(limit, name, account);
    if (count === undefined || count <= max) return [];
    const which = payload.parts.length === 1 ? 'the text' : `part ${index + 1} of ${payload.parts.length}`;
    const message = `${account.name}: ${which} has ${count} ${limit.unit}, ${count - max} over the limit of ${max}`;
    const own = limit.perServer ? ` If your server takes more, say so: accounts.${account.name}.limits.${name}.` : '';
    const remedy = `${limits.parts?.max === 1 ? 'Shorten it.' : orSplit}${own}`;
    return [issue('text.too-long', { file: post.file, position: parts[index]?.position ?? null }, message, remedy)];
  });
}

/** Platforms with polls keep theirs in `options.poll` as `{options, expires_in}`, whatever they send. */
function pollIssues({ payload, limits, post, account }: Judged): Issue[] {
  const poll = payload.options.poll as { options: string[]; expires_in: number } | undefined;
  if (poll === undefined || limits.poll === undefined) return [];
  const place = { file: post.file, position: post.positionOf(['overrides']), field: 'overrides' };
  const report = (message: string) => issue('poll.limit', place, `${account.name}: ${message}`);
  const { options, optionText, seconds } = limits.poll;
  const issues: Issue[] = [];
  const most = maximum(options, 'poll_options', account);
  if (poll.options.length < (options.min ?? 1) || poll.options.length > most) {
    issues.push(report(`a poll has ${options.min ?? 1} to ${most} options, not ${poll.options.length}`));
  }
  if (new Set(poll.options).size < poll.options.length) issues.push(report('two options of the poll are the same'));
  const longest = maximum(optionText, 'poll_option_text', account);
  for (const option of poll.options) {
    const length = countGraphemes(option);
    if (length > longest) issues.push(report(`an option of the poll has ${length} graphemes; at most ${longest}`));
  }
  if (poll.expires_in < (seconds.min ?? 0) || poll.expires_in > seconds.max) {
    issues.push(report(`a poll runs from ${seconds.min ?? 0} to ${seconds.max} seconds`));
  }
  if ((payload.parts[0]?.media.length ?? 0) > 0) {
    issues.push(issue('media.mix', place, `${account.name}: a poll and media cannot stand in one part`));
  }
  return issues;
}
