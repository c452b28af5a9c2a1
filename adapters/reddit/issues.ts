import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import { optionIssue } from '../kit/option-issue.ts';
import { optionLimits } from '../reddit.limits.ts';
import type { RedditOptions } from './options.ts';
import type { Shape } from './render.ts';
import { hasCredentials } from './tokens.ts';

type Input = RenderInput<RedditOptions>;

/** What no table of numbers can say. */
export function issuesOf(input: Input, shape: Shape): Issue[] {
  return [
    ...accountIssues(input),
    ...(shape.kind === 'comment' ? replyIssues(input) : [...titleIssues(input, shape), ...placeIssues(input, shape)]),
    ...mediaIssues(input, shape),
    ...captionsIssues(input, shape),
    ...thumbnailIssues(input, shape),
    ...flairIssues(input),
    ...textIssues(input),
  ];
}

function accountIssues({ account }: Input): Issue[] {
  if (hasCredentials(account.credentials)) return [];
  const field = `accounts.${account.name}.credentials`;
  const message = `${account.name} has no \`client_id\` with a \`refresh_token\` or a \`password\``;
  const remedy = 'Name the variables that the set-up of the platform describes.';
  return [issue('config.value', { file: 'mergecast.yml', field }, message, remedy)];
}

function titleIssues(input: Input, { title }: Shape): Issue[] {
  if (title !== null) return [];
  const remedy =
    'Write one: `overrides: { reddit: { title: "…" } }`. A heading at the beginning of the text is taken for it too.';
  return [optionIssue(input, 'post.option', 'title', 'the title is missing; a post on Reddit needs one', remedy)];
}

function placeIssues(input: Input, { subreddit }: Shape): Issue[] {
  if (subreddit !== null) return [];
  const remedy = 'Set `subreddit` for the account in mergecast.yml, or in an override of the post.';
  return [optionIssue(input, 'post.option', 'subreddit', 'nothing says to which subreddit it goes', remedy)];
}

/** What only a post has would be lost without a sound. */
function replyIssues(input: Input): Issue[] {
  const names = ['title', 'crosspost', 'captions', 'thumbnail', 'flair_text'] as const;
  return names
    .filter(name => input.options[name] !== undefined)
    .map(name =>
      optionIssue(input, 'post.option', name, `\`${name}\` is for a post, and with \`reply_to\` this is a comment`),
    );
}

function mediaIssues(input: Input, { kind }: Shape): Issue[] {
  const { media, link, options, file, positionOf, account } = input;
  const issues: Issue[] = [];
  const at = (index: number) => {
    const path = ['media', index, 'file'];
    return { file, position: positionOf(path) ?? positionOf(['media']), field: path.join('.') };
  };
  for (const item of media) {
    const isComment = item.part > 1 || kind === 'comment';
    if (!isComment && kind !== 'crosspost') continue;
    const what = isComment
      ? item.part > 1
        ? `part ${item.part} is a comment`
        : 'a reply is a comment'
      : 'a crosspost';
    const message = `${account.name}: ${item.file}: ${what}, which takes no files`;
    issues.push(issue('media.count', at(item.index), message, 'Remove the file, or give it to part 1 of a post.'));
  }
  const hasFiles = media.some(({ part }) => part === 1) && kind !== 'comment' && kind !== 'crosspost';
  if (hasFiles && link !== null && options.link_post !== false) {
    const place = { file, position: positionOf(['link']), field: 'link' };
    const message = `${account.name}: a post on Reddit is either a link or media, and this has both`;
    const remedy = 'Remove one of them, or set `link_post: false`, so that the link is the last paragraph of the text.';
    issues.push(issue('media.mix', place, message, remedy));
  }
  return issues;
}

function captionsIssues(input: Input, { kind }: Shape): Issue[] {
  const { captions } = input.options;
  if (captions === undefined || kind === 'comment') return [];
  const first = input.media.filter(({ part }) => part === 1);
  if (captions === 'alt') {
    const { max } = optionLimits.caption;
    const tooLong = first.filter(({ alt }) => [...(alt ?? '')].length > max);
    return tooLong.map(({ file }) =>
      optionIssue(
        input,
        'media.alt-too-long',
        'captions',
        `the \`alt\` of ${file} is over ${max} ${optionLimits.caption.unit}`,
      ),
    );
  }
  if (kind !== 'gallery') {
    return [
      optionIssue(input, 'post.option', 'captions', 'captions are for a gallery, which has two pictures or more'),
    ];
  }
  if (captions.length === first.length) return [];
  const message = `there are ${captions.length} captions for ${first.length} pictures`;
  return [optionIssue(input, 'post.option', 'captions', message, 'Write one for each; an empty one is "".')];
}

function thumbnailIssues(input: Input, { kind }: Shape): Issue[] {
  const { thumbnail } = input.options;
  if (thumbnail === undefined || kind === 'comment') return [];
  if (kind !== 'video') return [optionIssue(input, 'post.option', 'thumbnail', 'a thumbnail is for a video')];
  const type = input.attached.get(thumbnail)?.type;
  if (type === undefined || type === 'image/jpeg' || type === 'image/png') return [];
  return [
    optionIssue(input, 'media.type', 'thumbnail', `${thumbnail} is ${type}; a thumbnail is image/jpeg or image/png`),
  ];
}

function flairIssues(input: Input): Issue[] {
  if (input.options.flair_text === undefined || input.options.flair !== undefined) return [];
  const remedy = 'Add `flair` with the text or the id of a flair that can be written anew.';
  return [optionIssue(input, 'post.option', 'flair_text', '`flair_text` needs a `flair`', remedy)];
}

/** A comment says something: there is nothing else in it. */
function textIssues({ text, options, link, file, positionOf, account }: Input): Issue[] {
  if (options.reply_to === undefined || text.length > 0 || link !== null) return [];
  const place = { file, position: positionOf(['accounts']) };
  return [issue('post.empty', place, `${account.name}: a reply on Reddit needs a text`)];
}
