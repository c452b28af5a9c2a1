import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { IssueCode } from '../../src/model/issue-codes.ts';
import { optionIssue } from '../kit/option-issue.ts';
import type { TiktokOptions } from './options.ts';

type Option = keyof TiktokOptions;

const ofVideo: Option[] = ['without_caption', 'allow_duets', 'allow_stitches', 'ai_generated', 'cover_milliseconds'];
const ofPhotos: Option[] = ['title', 'add_music', 'cover_photo'];
/** What TikTok takes with a draft: nothing of a video's, and of photos their words and cover. */
const ofDirect: Option[] = [
  'privacy',
  'allow_comments',
  'allow_duets',
  'allow_stitches',
  'own_brand',
  'paid_partnership',
  'ai_generated',
  'add_music',
  'cover_milliseconds',
];

/** What would be lost without a word, or is forbidden, and no table of limits can say. */
export function postIssues(input: RenderInput<TiktokOptions>, text: string): Issue[] {
  const { options, media } = input;
  const isVideo = media.some(({ kind }) => kind === 'video');
  const issues = [...modeIssues(input), ...mediaIssues(input), ...coverIssues(input)];
  const report = (option: Option, message: string, remedy: string) =>
    issues.push(optionIssue(input, 'post.option', option, message, remedy));
  const wrongKind = isVideo ? ofPhotos : ofVideo;
  for (const option of media.length === 0 ? [] : said(options, wrongKind)) {
    const [wanted, there] = isVideo ? ['photos', 'a video'] : ['a video', 'photos'];
    report(option, `\`${option}\` is for ${wanted}, and the post has ${there}`, `Remove \`${option}\`.`);
  }
  if (options.mode === 'inbox') {
    for (const option of said(options, ofDirect).filter(each => !wrongKind.includes(each))) {
      report(
        option,
        `TikTok takes no \`${option}\` with a draft: it is chosen in the app`,
        `Remove \`${option}\`, or say \`mode: direct\`.`,
      );
    }
  }
  if (options.mode === 'inbox' && isVideo && text !== '' && options.without_caption !== true) {
    const message = 'TikTok takes no text with the draft of a video, so the text would be lost';
    report('mode', message, 'Say `without_caption: true` to send the video alone, or `mode: direct`.');
  }
  if (options.without_caption === true && options.mode === 'direct' && isVideo) {
    report('without_caption', '`without_caption` is for `mode: inbox`', 'Remove `without_caption`.');
  }
  if (options.paid_partnership === true && options.privacy === 'only_me') {
    const message = 'TikTok forbids a paid partnership that only the account itself sees';
    report('paid_partnership', message, 'Choose another `privacy`, or remove `paid_partnership`.');
  }
  return issues;
}

/** Neither has a default: TikTok demands that a person chooses them. */
function modeIssues(input: RenderInput<TiktokOptions>): Issue[] {
  const { mode, privacy } = input.options;
  if (mode === undefined) {
    const message = '`mode` is missing: `direct` publishes, `inbox` makes a draft that a person posts in the app';
    const remedy = `Say \`mode\` in the post or in \`accounts.${input.account.name}.options\`.`;
    return [optionIssue(input, 'post.option', 'mode', message, remedy)];
  }
  if (mode === 'inbox' || privacy !== undefined) return [];
  const message = '`privacy` is missing: `public`, `friends`, `followers` or `only_me`';
  const remedy = `Say \`privacy\` in the post or in \`accounts.${input.account.name}.options\`.`;
  return [optionIssue(input, 'post.option', 'privacy', message, remedy)];
}

function mediaIssues({ media, file, positionOf }: RenderInput<TiktokOptions>): Issue[] {
  const report = (code: IssueCode, index: number | null, field: string, message: string, remedy: string) => {
    const path = index === null ? ['media'] : ['media', index, field];
    const position = positionOf(path) ?? positionOf(['media']);
    return issue(code, { file, position, field: path.join('.') }, message, remedy);
  };
  if (media.length === 0) {
    const message = 'TikTok takes no text alone: a post has one video, or 1 to 35 photos';
    return [report('media.count', null, '', message, 'Add a video or photos under `media`.')];
  }
  if (media.some(({ kind }) => kind === 'video')) return [];
  const photos = media.filter(({ kind }) => kind === 'image');
  return photos.flatMap(({ url, frames, file: name, index }) => [
    ...(url === null
      ? [
          report(
            'media.no-url',
            index,
            'url',
            `TikTok fetches photos itself, and nothing says where ${name} is public`,
            'Add `url` to the media item, or set `media.public_url` in mergecast.yml; the domain has to be verified with TikTok.',
          ),
        ]
      : []),
    ...(frames !== undefined
      ? [report('media.type', index, 'file', `${name} moves; TikTok shows photos that stand still`, 'Make it a video.')]
      : []),
  ]);
}

/** Out of range, TikTok would take the first one without a word. */
function coverIssues(input: RenderInput<TiktokOptions>): Issue[] {
  const { cover_milliseconds: moment, cover_photo: photo } = input.options;
  const length = input.media.find(({ kind }) => kind === 'video')?.video?.milliseconds;
  if (moment !== undefined && length !== undefined && moment > length) {
    const message = `\`cover_milliseconds\` is ${moment}, and the video ends at ${length}`;
    return [optionIssue(input, 'post.option', 'cover_milliseconds', message, 'Choose a moment within the video.')];
  }
  if (photo !== undefined && length === undefined && photo > input.media.length) {
    const message = `\`cover_photo\` is ${photo}, and the post has ${input.media.length} photos`;
    return [optionIssue(input, 'post.option', 'cover_photo', message, 'Choose one of the photos, from 1.')];
  }
  return [];
}

/** Those of the options that were given a value other than "no". */
function said(options: TiktokOptions, among: readonly Option[]): Option[] {
  return among.filter(option => options[option] !== undefined && options[option] !== false);
}
