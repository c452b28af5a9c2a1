import { durationMilliseconds } from '../../src/content/duration.ts';
import { plainText } from '../../src/content/plain-text.ts';
import type { Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { payloadMedia } from '../kit/payload-media.ts';
import { withLink, writtenLinks } from '../kit/written-links.ts';
import { charactersPerUrl } from '../mastodon.limits.ts';
import { videoIssues } from './issues.ts';
import { mastodonLength } from './length.ts';
import type { MastodonOptions } from './options.ts';

/** Plain text: Mastodon shows Markdown and HTML as typed, and finds links, mentions and tags itself. */
export function render(input: RenderInput<MastodonOptions>): Rendered {
  const { options } = input;
  const warning = options.content_warning ?? '';
  const texts = input.text.length === 0 ? [''] : input.text.map(part => writtenLinks(plainText(part)));
  const parts: PayloadPart[] = texts.map((plain, index) => {
    const text = index === 0 ? withLink(plain, input.link) : plain;
    // The warning stands on every part, so that no part shows what the author meant to hide, and counts on each.
    const counts = { text: mastodonLength(text, charactersPerUrl, warning) };
    return { text, entities: [], media: payloadMedia(input.media, index + 1), counts };
  });
  return { payload: { parts, options: payloadOptions(options) }, issues: videoIssues(input) };
}

/** Only what was asked for: what is absent stays the account's own setting. */
function payloadOptions(options: MastodonOptions): JsonObject {
  const { poll, content_warning: warning, visibility, language, sensitive, quote, quote_policy: policy } = options;
  return {
    ...(visibility === undefined ? {} : { visibility }),
    ...(language === undefined ? {} : { language }),
    ...(warning === undefined ? {} : { spoiler_text: warning }),
    ...(sensitive === undefined ? {} : { sensitive }),
    ...(quote === undefined ? {} : { quote }),
    ...(policy === undefined ? {} : { quote_approval_policy: policy }),
    ...(poll === undefined
      ? {}
      : {
          poll: {
            options: poll.options,
            expires_in: Math.round(durationMilliseconds(poll.duration) / 1000),
            multiple: poll.multiple,
            hide_totals: poll.hide_totals,
          },
        }),
  };
}
