import { countCodePoints, countGraphemes } from '../content/length.ts';
import type { Account } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import type { Limit, Limits } from '../model/limits.ts';
import type { Payload, PayloadMedia, PayloadPart } from '../model/payload.ts';
import type { Post, TextPart } from '../model/post.ts';

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
      ...countIssues(part, index, judged),
      ...part.media.flatMap(media => mediaIssues(media, judged)),
    ]),
    ...(limits.poll === undefined ? [] : pollIssues(judged)),
  ];
}

function maximum(limit: Limit, name: string, account: Account): number {
  return (limit.perServer ? account.limits[name] : undefined) ?? limit.max;
}

function partsIssues({ payload, limits, post, account }: Judged): Issue[] {
  const { parts } = limits;
  if (parts === undefined || payload.parts.length <= parts.max) return [];
  const message = `${account.name}: ${payload.parts.length} parts; at most ${parts.max}`;
  return [issue('text.parts', { file: post.file }, message)];
}

function textIssues(part: PayloadPart, index: number, { limits, post, account, parts, payload }: Judged): Issue[] {
  return Object.entries(limits.text).flatMap(([name, limit]) => {
    const count = part.counts[name] ?? 0;
    const max = maximum(limit, name, account);
    if (count <= max) return [];
    const which = payload.parts.length === 1 ? 'the text' : `part ${index + 1} of ${payload.parts.length}`;
    const message = `${account.name}: ${which} has ${count} ${limit.unit}, ${count - max} over the limit of ${max}`;
    const own = limit.perServer ? ` If your server takes more, say so: accounts.${account.name}.limits.${name}.` : '';
    const remedy = `Shorten it, or split it with a thematic break (a line \`---\`).${own}`;
    return [issue('text.too-long', { file: post.file, position: parts[index]?.position ?? null }, message, remedy)];
  });
}

function countIssues(part: PayloadPart, index: number, { limits, post, account, payload }: Judged): Issue[] {
  const max = maximum(limits.media.count, 'media', account);
  if (part.media.length <= max) return [];
  const which = payload.parts.length === 1 ? '' : ` in part ${index + 1}`;
  const message = `${account.name}: ${part.media.length} media${which}; at most ${max}`;
  return [issue('media.count', { file: post.file, position: post.positionOf(['media']), field: 'media' }, message)];
}

function mediaIssues(media: PayloadMedia, { limits, post, account }: Judged): Issue[] {
  const { types, bytes, pixels, pixelsOf, alt } = limits.media;
  const issues: Issue[] = [];
  const index = post.media.find(item => item.file === media.file)?.index ?? 0;
  const report = (code: IssueCode, message: string, field = 'file') => {
    const path = ['media', index, field];
    const place = { file: post.file, position: post.positionOf(path), field: path.join('.') };
    issues.push(issue(code, place, `${account.name}: ${media.file} ${message}`));
  };
  if (!types.includes(media.type)) report('media.type', `is ${media.type}; the platform takes ${types.join(', ')}`);
  const mostBytes = maximum(bytes, 'media_bytes', account);
  if (media.size > mostBytes) report('media.too-large', `has ${media.size} bytes; at most ${mostBytes}`);
  const area = media.width * media.height;
  const special = pixelsOf?.[media.type];
  const mostPixels = special?.max ?? (pixels === undefined ? Infinity : maximum(pixels, 'media_pixels', account));
  if (area > mostPixels) report('media.dimensions', `has ${area} pixels; at most ${mostPixels}`);
  const altLength = alt === undefined ? 0 : countIn(alt.unit, media.alt);
  const mostAlt = alt === undefined ? Infinity : maximum(alt, 'alt', account);
  if (altLength > mostAlt)
    report('media.alt-too-long', `has ${altLength} ${alt?.unit} of \`alt\`; at most ${mostAlt}`, 'alt');
  return issues;
}

function countIn(unit: string, text: string): number {
  return unit === 'graphemes' ? countGraphemes(text) : countCodePoints(text);
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
