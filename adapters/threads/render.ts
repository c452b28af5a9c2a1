import { plainText } from '../../src/content/plain-text.ts';
import type { Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { payloadMedia } from '../kit/payload-media.ts';
import { withLink, writtenLinks } from '../kit/written-links.ts';
import { issuesOf } from './issues.ts';
import { countLinks, threadsLength } from './length.ts';
import { notesOf } from './notes.ts';
import type { ThreadsOptions } from './options.ts';

/**
 * Plain text: Threads finds links, mentions and the one topic itself. Only a text alone shows a card: beside media, a
 * poll or a GIF, and in a ghost post, `link` becomes a last paragraph.
 */
export function render(input: RenderInput<ThreadsOptions>): Rendered {
  const card = cardOf(input);
  const texts = input.text.length === 0 ? [''] : input.text.map(part => writtenLinks(plainText(part)));
  const parts: PayloadPart[] = texts.map((plain, index) => {
    const isFirst = index === 0;
    const text = isFirst && card === null ? withLink(plain, input.link) : plain;
    const counts = { text: threadsLength(text), links: countLinks(text, isFirst ? card : null) };
    return { text, entities: [], media: payloadMedia(input.media, index + 1, { withUrl: true }), counts };
  });
  const payload = { parts, options: payloadOptions(input.options, card) };
  return { payload, issues: issuesOf(input), notes: notesOf(input, parts) };
}

/** That a card can stand together with a poll or a GIF is said nowhere, so they do not. */
function cardOf({
  link,
  media,
  options: { poll, gif, ghost, ...options },
}: RenderInput<ThreadsOptions>): string | null {
  const isAlone = !media.some(({ part }) => part === 1) && poll === undefined && gif === undefined && ghost !== true;
  return isAlone && options.link_in_text !== true ? link : null;
}

/** Only what was asked for, under the platform's own names. */
function payloadOptions(options: ThreadsOptions, card: string | null): JsonObject {
  const { topic, reply_control: replies, approve_replies: approve, poll, quote, spoiler, gif, ghost } = options;
  return {
    ...(topic === undefined ? {} : { topic_tag: topic }),
    ...(replies === undefined || replies === 'everyone' ? {} : { reply_control: replies }),
    ...(approve === true ? { enable_reply_approvals: true } : {}),
    ...(poll === undefined ? {} : { poll_options: poll.options }),
    ...(gif === undefined ? {} : { gif_id: gif }),
    ...(ghost === true ? { is_ghost_post: true } : {}),
    ...(quote === undefined ? {} : { quote }),
    ...(card === null ? {} : { link_attachment: card }),
    ...(spoiler === true ? { is_spoiler_media: true } : {}),
  };
}
