import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import { optionIssue } from '../kit/option-issue.ts';
import { attachmentLimits } from '../youtube.limits.ts';
import type { YoutubeOptions } from './options.ts';

/** What no table of numbers can say. */
export function issuesOf(input: RenderInput<YoutubeOptions>, text: string): Issue[] {
  return [
    ...titleIssues(input),
    ...textIssues(input, text),
    ...mediaIssues(input),
    ...timeIssues(input),
    ...thumbnailIssues(input),
    ...captionsIssues(input),
  ];
}

function titleIssues(input: RenderInput<YoutubeOptions>): Issue[] {
  if (input.options.title !== undefined) return [];
  const remedy = 'Write one: `overrides: { youtube: { title: "…" } }`.';
  return [optionIssue(input, 'post.option', 'title', 'a video needs a `title`', remedy)];
}

function textIssues({ text: parts, file, account }: RenderInput<YoutubeOptions>, text: string): Issue[] {
  const issues: Issue[] = [];
  const found = /[<>]/.exec(text);
  if (found !== null) {
    const place = { file, position: parts[0]?.position ?? null };
    const line = text.slice(text.lastIndexOf('\n', found.index) + 1).split('\n', 1)[0]!;
    const message = `${account.name}: YouTube takes no < or > in a description; one stands in "${line.slice(0, 80)}"`;
    const remedy = 'Write it in another way: a quote in quotation marks, an arrow as →.';
    issues.push(issue('text.characters', place, message, remedy));
  }
  if (parts.length > 1) {
    const place = { file, position: parts[1]!.position };
    const message = `${account.name}: YouTube has no threads; the post has ${parts.length} parts`;
    issues.push(
      issue('text.parts', place, message, 'Remove the thematic breaks, or give YouTube a `text` of its own.'),
    );
  }
  return issues;
}

function mediaIssues({ media, file, positionOf, account }: RenderInput<YoutubeOptions>): Issue[] {
  if (media.length > 0) return [];
  const place = { file, position: positionOf(['media']) ?? positionOf(['accounts']), field: 'media' };
  const message = `${account.name}: YouTube takes videos alone, and the post has none`;
  return [issue('media.required', place, message, 'Name one video under `media`.')];
}

function timeIssues(input: RenderInput<YoutubeOptions>): Issue[] {
  const { publish_at: at, privacy } = input.options;
  if (at === undefined || privacy === 'private') return [];
  const message = `\`publish_at\` is for a video with \`privacy: private\`, not ${privacy ?? 'public, the default'}`;
  return [optionIssue(input, 'post.option', 'publish_at', message, 'Add `privacy: private`, or remove `publish_at`.')];
}

function thumbnailIssues(input: RenderInput<YoutubeOptions>): Issue[] {
  const thumbnail = input.attached.get(input.options.thumbnail ?? '');
  if (thumbnail === undefined) return [];
  const { type, size, file } = thumbnail;
  const { max } = attachmentLimits.thumbnailBytes;
  if (type !== 'image/jpeg' && type !== 'image/png') {
    return [
      optionIssue(input, 'media.type', 'thumbnail', `${file} is ${type}; a thumbnail is image/jpeg or image/png`),
    ];
  }
  if (size <= max) return [];
  return [
    optionIssue(input, 'media.too-large', 'thumbnail', `${file} has ${size} bytes; a thumbnail has at most ${max}`),
  ];
}

function captionsIssues(input: RenderInput<YoutubeOptions>): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const { max } = attachmentLimits.captionsBytes;
  for (const { file, language, name } of input.options.captions ?? []) {
    const size = input.attached.get(file)?.size ?? 0;
    if (size > max) {
      issues.push(
        optionIssue(input, 'media.too-large', 'captions', `${file} has ${size} bytes; captions have at most ${max}`),
      );
    }
    const track = JSON.stringify([language.toLowerCase(), name]);
    if (seen.has(track)) {
      const message = `two captions have the language ${language} and the same name; YouTube keeps one of a kind`;
      issues.push(optionIssue(input, 'post.option', 'captions', message, 'Give them different names, or keep one.'));
    }
    seen.add(track);
  }
  return issues;
}
