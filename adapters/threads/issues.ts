import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { IssueCode } from '../../src/model/issue-codes.ts';
import { optionIssue } from '../kit/option-issue.ts';
import { isPublicAddress } from '../kit/public-file.ts';
import { pollLimits } from '../threads.limits.ts';
import { threadsLength } from './length.ts';
import type { ThreadsOptions } from './options.ts';

type Input = RenderInput<ThreadsOptions>;

/** What no table of numbers can say. */
export function issuesOf(input: Input): Issue[] {
  return [
    ...addressIssues(input),
    ...videoIssues(input),
    ...pollIssues(input),
    ...gifIssues(input),
    ...ghostIssues(input),
    ...spoilerIssues(input),
  ];
}

function atMedia(
  { file, positionOf, account }: Input,
  code: IssueCode,
  index: number,
  field: string,
  message: string,
  remedy?: string,
) {
  const path = ['media', index, field];
  const position = positionOf(path) ?? positionOf(['media', index]) ?? positionOf(['media']);
  return issue(code, { file, position, field: path.join('.') }, `${account.name}: ${message}`, remedy);
}

/** Threads takes no bytes: it fetches each file itself, without any credential. */
function addressIssues(input: Input): Issue[] {
  return input.media.flatMap(({ url, file, index }) => {
    if (url === null) {
      const message = `Threads fetches media itself, and nothing says where ${file} is public`;
      return [atMedia(input, 'media.no-url', index, 'url', message)];
    }
    if (isPublicAddress(url)) return [];
    const message = `Threads fetches media itself, and the address of ${file} is none on the public web`;
    const remedy = 'Name an https address on the public web, without a user name or a password in it.';
    return [atMedia(input, 'media.no-url', index, 'url', message, remedy)];
  });
}

function videoIssues(input: Input): Issue[] {
  return input.media.flatMap(({ video, file, index }) => {
    if (video === undefined || video.fastStart) return [];
    const message = `the tables of ${file} stand behind its pictures; Threads takes videos that begin with them`;
    const remedy = 'Write the file anew, such as with `ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4`.';
    return [atMedia(input, 'media.video', index, 'file', message, remedy)];
  });
}

function pollIssues(input: Input): Issue[] {
  const { poll } = input.options;
  if (poll === undefined) return [];
  const issues: Issue[] = [];
  const report = (message: string) => issues.push(optionIssue(input, 'poll.limit', 'poll', message));
  const { options, optionText } = pollLimits;
  if (poll.options.length < options.min || poll.options.length > options.max) {
    report(`a poll has ${options.min} to ${options.max} options, not ${poll.options.length}`);
  }
  if (new Set(poll.options).size < poll.options.length) report('two options of the poll are the same');
  for (const option of poll.options) {
    const length = threadsLength(option);
    if (length > optionText.max) {
      report(`an option of the poll has ${length} ${optionText.unit}; at most ${optionText.max}`);
    }
  }
  if (input.media.some(({ part }) => part === 1)) {
    issues.push(optionIssue(input, 'media.mix', 'poll', 'a poll and media cannot stand in one part'));
  }
  return issues;
}

function gifIssues(input: Input): Issue[] {
  const { gif, poll } = input.options;
  if (gif === undefined) return [];
  const other = input.media.some(({ part }) => part === 1) ? 'media' : poll === undefined ? null : 'a poll';
  const message = `a GIF of GIPHY and ${other} cannot stand in one part`;
  return other === null ? [] : [optionIssue(input, 'media.mix', 'gif', message, 'Keep one of them.')];
}

/** https://developers.facebook.com/documentation/threads/create-posts/ghost-posts */
function ghostIssues(input: Input): Issue[] {
  const { ghost, link_in_text: _, ...others } = input.options;
  if (ghost !== true) return [];
  const report = (message: string, remedy: string) => optionIssue(input, 'post.option', 'ghost', message, remedy);
  const set = Object.entries(others).flatMap(([name, value]) => (value === undefined || value === false ? [] : [name]));
  return [
    ...(input.text.length > 1
      ? [report(`a ghost post has one part, not ${input.text.length}`, 'Remove the other parts, or `ghost`.')]
      : []),
    ...(input.media.length > 0 ? [report('a ghost post has no media', 'Remove the media, or `ghost`.')] : []),
    ...set.map(name => report(`a ghost post has no \`${name}\``, `Remove \`${name}\`, or \`ghost\`.`)),
  ];
}

function spoilerIssues(input: Input): Issue[] {
  if (input.options.spoiler !== true || input.media.length > 0) return [];
  const message = '`spoiler` covers media, and the post has none';
  return [optionIssue(input, 'post.option', 'spoiler', message, 'Add media, or remove `spoiler`.')];
}
