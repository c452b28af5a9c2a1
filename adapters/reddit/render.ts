import type { Heading, RootContent } from 'mdast';
import { countCodePoints } from '../../src/content/length.ts';
import { plainText } from '../../src/content/plain-text.ts';
import type { Attachment, Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Payload, PayloadPart } from '../../src/model/payload.ts';
import type { Media, TextPart } from '../../src/model/post.ts';
import { attachedMedia, payloadMedia } from '../kit/payload-media.ts';
import { asLastParagraph } from '../kit/written-links.ts';
import { placeName, thingOfUrl } from './addresses.ts';
import { issuesOf } from './issues.ts';
import { leadsTo, linkParagraph, redditMarkdown } from './markdown.ts';
import { notesOf } from './notes.ts';
import type { RedditOptions } from './options.ts';
import type { PostKind } from './post.ts';

/** Where the text that a heading is read as stands; nothing asks for it. */
const start = { line: 1, column: 1 };

/** What of a post's text and options decides its form. */
export interface Shape {
  kind: PostKind;
  /** Null where there is none. */
  title: string | null;
  isTitleHeading: boolean;
  subreddit: string | null;
}

/** A post with a title, then comments: each part after the first answers the one before. */
export function render(input: RenderInput<RedditOptions>): Rendered {
  const kind = kindOf(input);
  const heading = input.options.title === undefined && kind !== 'comment' ? headingOf(input.text) : null;
  const shape: Shape = {
    kind,
    title: folded(input.options.title ?? (heading === null ? '' : wordsOf(heading))) || null,
    isTitleHeading: heading !== null,
    subreddit: placeOf(input),
  };
  const payload: Payload = { parts: partsOf(input, shape, heading), options: payloadOptions(input, shape) };
  return { payload, issues: issuesOf(input, shape), notes: notesOf(payload, shape) };
}

/** The file that the options name. */
export function attachments({ thumbnail }: RedditOptions): Attachment[] {
  return thumbnail === undefined ? [] : [{ field: ['thumbnail'], file: thumbnail, kind: 'image' }];
}

function kindOf({ options, media, link }: RenderInput<RedditOptions>): PostKind {
  if (options.reply_to !== undefined) return 'comment';
  if (options.crosspost !== undefined) return 'crosspost';
  const first = media.filter(({ part }) => part === 1);
  if (first.length > 1) return 'gallery';
  if (first[0] !== undefined) return first[0].kind === 'video' ? 'video' : 'image';
  return link !== null && options.link_post !== false ? 'link' : 'self';
}

function placeOf({ options, account }: RenderInput<RedditOptions>): string | null {
  const said = options.subreddit ?? account.place.subreddit;
  return typeof said === 'string' ? placeName(said) : null;
}

/** The heading that the text begins with. */
function headingOf(text: readonly TextPart[]): Heading | null {
  const first = text[0]?.nodes[0];
  return first?.type === 'heading' ? first : null;
}

function wordsOf(heading: Heading): string {
  return plainText({ nodes: [heading], position: start })
    .map(({ text }) => text)
    .join('');
}

/** As Reddit keeps it: runs of white space become one blank. */
function folded(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function partsOf(input: RenderInput<RedditOptions>, shape: Shape, heading: Heading | null): PayloadPart[] {
  const { kind, title } = shape;
  const texts = textsOf(input, heading);
  const { link } = input;
  if (kind !== 'link' && link !== null && !leadsTo(texts[0] ?? '', link)) {
    texts[0] = asLastParagraph(texts[0] ?? '', linkParagraph(link));
  }
  const [first = '', ...rest] = texts;
  // Reddit gives a crosspost no text of its own: it stands below, as a comment.
  const comments = kind === 'crosspost' && first !== '' ? [first, ...rest] : rest;
  const own = kind === 'crosspost' ? '' : first;
  const counts: Record<string, number> =
    kind === 'comment'
      ? { comment: countCodePoints(own) }
      : { text: countCodePoints(own), title: countCodePoints(title ?? '') };
  return [
    { text: own, entities: [], media: payloadMedia(input.media, 1), counts },
    ...comments.map(text => ({ text, entities: [], media: [], counts: { comment: countCodePoints(text) } })),
  ];
}

/** The title is not said twice, unless it links to somewhere: a title can't. */
function textsOf({ text }: RenderInput<RedditOptions>, heading: Heading | null): string[] {
  const isSaid =
    heading !== null && plainText({ nodes: [heading], position: start }).every(({ href }) => href === undefined);
  return text.map(({ nodes }) => {
    const shown: readonly RootContent[] = isSaid && nodes[0] === heading ? nodes.slice(1) : nodes;
    return redditMarkdown(shown);
  });
}

/** Only what was asked for, and what the kind of post needs. */
function payloadOptions(input: RenderInput<RedditOptions>, { kind, title, subreddit }: Shape): JsonObject {
  const { options, link, attached } = input;
  const reply = options.reply_to === undefined ? null : thingOfUrl(options.reply_to);
  if (kind === 'comment') return { kind, ...(reply === null ? {} : { reply_to: reply }) };
  const shared = options.crosspost === undefined ? null : thingOfUrl(options.crosspost);
  const thumbnail = attached.get(options.thumbnail ?? '');
  const captions = captionsOf(input);
  return {
    kind,
    ...(subreddit === null ? {} : { subreddit }),
    ...(title === null ? {} : { title }),
    ...(kind === 'link' && link !== null ? { url: link } : {}),
    ...(shared === null ? {} : { crosspost: shared }),
    ...chosen(options),
    ...(captions === null ? {} : { captions }),
    ...(thumbnail === undefined ? {} : { thumbnail: attachedMedia(thumbnail) }),
  };
}

function chosen({ flair, flair_text, nsfw, spoiler, send_replies, resubmit }: RedditOptions): JsonObject {
  const said = { flair, flair_text, nsfw, spoiler, send_replies, resubmit };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  );
}

function captionsOf({ options, media }: RenderInput<RedditOptions>): string[] | null {
  if (options.captions === undefined) return null;
  const first = media.filter(({ part }: Media) => part === 1);
  return options.captions === 'alt' ? first.map(({ alt }) => alt ?? '') : options.captions;
}
