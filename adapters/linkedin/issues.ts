import { countGraphemes } from '../../src/content/length.ts';
import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { IssueCode } from '../../src/model/issue-codes.ts';
import { optionIssue } from '../kit/option-issue.ts';
import { linkedinLimits } from '../linkedin.limits.ts';
import { withoutAts } from './entities.ts';
import type { LinkedinOptions } from './options.ts';

type Input = RenderInput<LinkedinOptions>;

/** What no table of numbers can say. */
export function issuesOf(input: Input, written: string): Issue[] {
  return [
    ...partIssues(input),
    ...mentionIssues(input, written),
    ...cardIssues(input),
    ...thumbnailIssues(input),
    ...documentIssues(input),
    ...pollIssues(input),
    ...visibilityIssues(input),
  ];
}

function partIssues({ text, file, account }: Input): Issue[] {
  if (text.length < 2) return [];
  const message = `${account.name}: LinkedIn has no threads; the post has ${text.length} parts`;
  const remedy = 'Remove the thematic breaks, give LinkedIn a `text` of its own, or use `first_comment`.';
  return [issue('text.parts', { file, position: text[1]!.position }, message, remedy)];
}

/** A mention that is not made would be missed by nobody but the one who was to be told. */
function mentionIssues(input: Input, written: string): Issue[] {
  const names = Object.keys(input.options.mentions ?? {});
  const texts = [written, input.options.first_comment ?? ''];
  const found = new Set(texts.flatMap(text => withoutAts(text, names).found.map(({ name }) => name)));
  return names
    .filter(name => !found.has(name))
    .map(name => {
      const message = `\`mentions\` has "${name}", which does not stand in the text as words of its own`;
      return optionIssue(
        input,
        'post.option',
        'mentions',
        message,
        'Write the name in the text exactly so, or remove it.',
      );
    });
}

function cardIssues(input: Input): Issue[] {
  const { card, poll } = input.options;
  if (card === undefined) return [];
  if (input.link === null) {
    const remedy = 'Add `link` to the front matter, or remove `card`.';
    return [optionIssue(input, 'post.option', 'card', 'there is a `card` and no `link` that it could lead to', remedy)];
  }
  if (input.media.length === 0 && poll === undefined) return [];
  const other = poll === undefined ? 'media' : 'a poll';
  const remedy = 'Keep one of them; without `card`, the link stands in the text.';
  return [optionIssue(input, 'media.mix', 'card', `LinkedIn shows a card or ${other}, and not both`, remedy)];
}

function thumbnailIssues(input: Input): Issue[] {
  const thumbnail = input.attached.get(input.options.card?.thumbnail ?? '');
  if (thumbnail === undefined) return [];
  const { type, size, file, width, height } = thumbnail;
  const { types, bytes, pixels } = linkedinLimits.media.image;
  const report = (code: IssueCode, message: string) => [optionIssue(input, code, 'card', `${file} ${message}`)];
  if (!(types as readonly string[]).includes(type)) {
    return report('media.type', `is ${type}; a thumbnail is ${types.join(', ')}`);
  }
  if (size > bytes.max) return report('media.too-large', `has ${size} bytes; at most ${bytes.max}`);
  if (width * height <= pixels.max) return [];
  return report('media.dimensions', `has ${width * height} pixels; at most ${pixels.max}`);
}

function documentIssues(input: Input): Issue[] {
  const { document_title: title } = input.options;
  if (title === undefined || input.media.some(({ kind }) => kind === 'document')) return [];
  const message = 'there is a `document_title`, and no document among the media';
  return [optionIssue(input, 'post.option', 'document_title', message, 'Add the document, or remove the title.')];
}

/** The core counts what people see as one character; LinkedIn may count an emoji as several. */
function pollIssues(input: Input): Issue[] {
  const { max } = linkedinLimits.poll.optionText;
  const tooLong = (input.options.poll?.options ?? []).filter(
    option => option.length > max && countGraphemes(option) <= max,
  );
  return tooLong.map(option =>
    optionIssue(input, 'poll.limit', 'poll', `"${option}" has ${option.length} UTF-16 units; at most ${max}`),
  );
}

function visibilityIssues(input: Input): Issue[] {
  if (input.options.visibility !== 'connections' || input.account.place.organization === undefined) return [];
  const message = 'an organization has followers and no connections, so that nobody would see the post';
  return [optionIssue(input, 'post.option', 'visibility', message, 'Use `public` or `logged_in`.')];
}
