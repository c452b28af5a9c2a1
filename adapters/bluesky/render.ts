import { countGraphemes, utf8Length } from '../../src/content/length.ts';
import { plainText } from '../../src/content/plain-text.ts';
import type { Attachment, Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { attachedMedia, payloadMedia } from '../kit/payload-media.ts';
import { issuesOf } from './issues.ts';
import { notesOf } from './notes.ts';
import type { BlueskyOptions } from './options.ts';
import { richText } from './rich-text.ts';

/**
 * Plain text with entities. A post shows media or a card, never both: beside media, `link` becomes a last paragraph.
 */
export function render(input: RenderInput<BlueskyOptions>): Rendered {
  const texts = input.text.length === 0 ? [[]] : input.text.map(plainText);
  const hasCard = input.link !== null && !input.media.some(media => media.part === 1);
  const parts: PayloadPart[] = texts.map((runs, index) => {
    const { text, entities } = richText(runs, index === 0 && !hasCard ? input.link : null);
    const counts = { text: countGraphemes(text), text_bytes: utf8Length(text) };
    return { text, entities, media: payloadMedia(input.media, index + 1), counts };
  });
  const payload = { parts, options: payloadOptions(input, hasCard) };
  return { payload, issues: issuesOf(input, payload, hasCard), notes: notesOf(payload) };
}

/** Only what was asked for. */
function payloadOptions({ options, link, attached }: RenderInput<BlueskyOptions>, hasCard: boolean): JsonObject {
  const { langs, labels, tags, quote, replies, quotes, gif } = options;
  const captions = (options.captions ?? []).flatMap(({ lang, file }) => {
    const media = attached.get(file);
    return media === undefined ? [] : [{ lang, media: attachedMedia(media) }];
  });
  return {
    ...(langs === undefined ? {} : { langs }),
    ...(labels === undefined ? {} : { labels }),
    ...(tags === undefined ? {} : { tags }),
    ...(hasCard && link !== null ? { card: cardOf(link, options, attached) } : {}),
    ...(quote === undefined ? {} : { quote }),
    ...(replies === undefined || replies === 'everybody' ? {} : { replies }),
    ...(quotes === 'nobody' ? { quotes } : {}),
    ...(captions.length === 0 ? {} : { captions }),
    ...(gif === true ? { gif } : {}),
  };
}

/** Title and description are there always: the record asks for both. */
function cardOf(uri: string, { card }: BlueskyOptions, attached: RenderInput<BlueskyOptions>['attached']): JsonObject {
  const image = attached.get(card?.image ?? '');
  const title = card?.title ?? uri.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return {
    uri,
    title,
    description: card?.description ?? '',
    ...(image === undefined ? {} : { image: attachedMedia(image) }),
  };
}

/** The files that the options name. */
export function attachments({ card, captions = [] }: BlueskyOptions): Attachment[] {
  return [
    ...(card?.image === undefined ? [] : [{ field: ['card', 'image'], file: card.image, kind: 'image' as const }]),
    ...captions.map(({ file }, index) => ({ field: ['captions', index, 'file'], file, kind: 'captions' as const })),
  ];
}
