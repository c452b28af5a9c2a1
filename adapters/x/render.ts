import { durationMilliseconds } from '../../src/content/duration.ts';
import { plainText } from '../../src/content/plain-text.ts';
import type { Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { Account } from '../../src/model/config.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { payloadMedia } from '../kit/payload-media.ts';
import { withLink, writtenLinks } from '../kit/written-links.ts';
import { readAddress } from './addresses.ts';
import { issuesOf } from './issues.ts';
import { cashtagsIn, weightedLength } from './length.ts';
import { notesOf } from './notes.ts';
import type { XOptions } from './options.ts';
import { hasLongPosts, isEnterprise } from './place.ts';

/** Plain text: X has no markup, and finds links, mentions, tags and cashtags itself. */
export function render(input: RenderInput<XOptions>): Rendered {
  const texts = input.text.length === 0 ? [''] : input.text.map(part => writtenLinks(plainText(part)));
  const parts: PayloadPart[] = texts.map((plain, index) => {
    const text = index === 0 ? withLink(plain, input.link) : plain;
    return { text, entities: [], media: payloadMedia(input.media, index + 1), counts: countsOf(text, input.account) };
  });
  const payload = { parts, options: payloadOptions(input.options) };
  return { payload, issues: issuesOf(input, payload), notes: notesOf(payload, input.account) };
}

function countsOf(text: string, account: Account): Record<string, number> {
  const length = weightedLength(text);
  return {
    ...(hasLongPosts(account) ? { long: length } : { text: length }),
    ...(isEnterprise(account) ? {} : { cashtags: cashtagsIn(text).length }),
  };
}

/** Only what was asked for: X has no value for "everyone", that is to say nothing. */
function payloadOptions(options: XOptions): JsonObject {
  const {
    reply_to: reply,
    quote,
    reply_settings: settings,
    poll,
    made_with_ai: made,
    paid_partnership: paid,
  } = options;
  return {
    ...(reply === undefined ? {} : { reply: readAddress(reply)!.id }),
    ...(quote === undefined ? {} : { quote: readAddress(quote)!.id }),
    ...(settings === undefined || settings === 'everyone'
      ? {}
      : { reply_settings: settings === 'mentioned' ? 'mentionedUsers' : settings }),
    ...(poll === undefined
      ? {}
      : { poll: { options: poll.options, expires_in: Math.round(durationMilliseconds(poll.duration) / 1000) } }),
    ...(made ? { made_with_ai: true } : {}),
    ...(paid ? { paid_partnership: true } : {}),
  };
}
