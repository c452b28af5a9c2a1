import { plainText } from '../../src/content/plain-text.ts';
import type { Attachment, Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { attachedMedia, payloadMedia } from '../kit/payload-media.ts';
import { withLink, writtenLinks } from '../kit/written-links.ts';
import { markedText } from './entities.ts';
import { issuesOf } from './issues.ts';
import { littleText } from './little-text.ts';
import { notesOf } from './notes.ts';
import { type LinkedinOptions, pollSeconds } from './options.ts';

type Input = RenderInput<LinkedinOptions>;

const visibilities = { public: 'PUBLIC', connections: 'CONNECTIONS', logged_in: 'LOGGED_IN' } as const;

/**
 * The text as readers see it, with its mentions and tags marked; little text is made of it when it is sent. A first
 * comment is the second part.
 */
export function render(input: Input): Rendered {
  const { options, link } = input;
  const plain = input.text.map(part => writtenLinks(plainText(part))).join('\n\n');
  const written = withLink(plain, isCard(input) ? null : link);
  const { first_comment: comment } = options;
  const parts = [postPart(input, written), ...(comment === undefined ? [] : [commentPart(comment, options)])];
  const payload = { parts, options: payloadOptions(input) };
  return { payload, issues: issuesOf(input, written), notes: notesOf(input) };
}

/** A post shows one thing: where there are media or a poll, the link is in the text. */
function isCard({ options, link, media }: Input): boolean {
  return link !== null && options.card !== undefined && options.poll === undefined && media.length === 0;
}

function postPart(input: Input, written: string): PayloadPart {
  const { mentions = {}, card, poll } = input.options;
  const marked = markedText(written, mentions);
  const counts = {
    commentary: littleText(marked).length,
    ...(card === undefined ? {} : { card_title: card.title.length, card_description: card.description?.length ?? 0 }),
    ...(poll === undefined ? {} : { question: poll.question.length }),
  };
  // There is one part, so that all media are its own.
  const media = payloadMedia(
    input.media.map(item => ({ ...item, part: 1 })),
    1,
  );
  return { ...marked, media, counts };
}

/** Comments are plain text: nothing is escaped, and tags are found by LinkedIn. */
function commentPart(written: string, { mentions = {} }: LinkedinOptions): PayloadPart {
  const { text, entities } = markedText(written, mentions);
  const kept = entities.filter(({ kind }) => kind === 'mention');
  return { text, entities: kept, media: [], counts: { comment: text.length } };
}

function payloadOptions(input: Input): JsonObject {
  const { visibility = 'public', allow_reposts: mayRepost = true, poll, document_title: title } = input.options;
  const document = input.media.find(({ kind }) => kind === 'document');
  return {
    visibility: visibilities[visibility],
    allow_reposts: mayRepost,
    ...(isCard(input) ? { card: cardOf(input) } : {}),
    ...(document === undefined ? {} : { document_title: title ?? stemOf(document.file) }),
    ...(poll === undefined
      ? {}
      : { poll: { question: poll.question, options: poll.options, expires_in: pollSeconds[poll.duration] } }),
  };
}

/** A file that could not be read is an issue of the core's own. */
function cardOf({ options, link, attached }: Input): JsonObject {
  const { title, description, thumbnail } = options.card!;
  const media = attached.get(thumbnail ?? '');
  return {
    source: link!,
    title,
    ...(description === undefined ? {} : { description }),
    ...(media === undefined ? {} : { thumbnail: attachedMedia(media) }),
  };
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** The files that the options name. */
export function attachments({ card }: LinkedinOptions): Attachment[] {
  return card?.thumbnail === undefined
    ? []
    : [{ field: ['card', 'thumbnail'], file: card.thumbnail, kind: 'image' as const }];
}
