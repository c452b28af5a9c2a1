import { countGraphemes, utf8Length } from '../../src/content/length.ts';
import { plainText } from '../../src/content/plain-text.ts';
import type { Rendered, RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { payloadMedia } from '../kit/payload-media.ts';
import type { BlueskyOptions } from './options.ts';
import { richText } from './rich-text.ts';

/**
 * Plain text with entities. A post holds one embed, images or a card: beside images, `link` becomes a last paragraph.
 */
export function render(input: RenderInput<BlueskyOptions>): Rendered {
  const texts = input.text.length === 0 ? [[]] : input.text.map(plainText);
  const hasCard = input.link !== null && !input.media.some(media => media.part === 1);
  const parts: PayloadPart[] = texts.map((runs, index) => {
    const { text, entities } = richText(runs, index === 0 && !hasCard ? input.link : null);
    const counts = { text: countGraphemes(text), text_bytes: utf8Length(text) };
    return { text, entities, media: payloadMedia(input.media, index + 1), counts };
  });
  const card = hasCard && input.link !== null ? cardOf(input.link, input.options) : null;
  return { payload: { parts, options: payloadOptions(input.options, card) }, issues: cardIssues(input, hasCard) };
}

/** Only what was asked for. */
function payloadOptions({ langs, labels, tags }: BlueskyOptions, card: JsonObject | null): JsonObject {
  return {
    ...(langs === undefined ? {} : { langs }),
    ...(labels === undefined ? {} : { labels }),
    ...(tags === undefined ? {} : { tags }),
    ...(card === null ? {} : { card }),
  };
}

function cardOf(uri: string, { card }: BlueskyOptions): JsonObject {
  const title = card?.title ?? uri.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return { uri, title, description: card?.description ?? '' };
}

/** Words for a card that cannot be shown would be lost without a sound. */
function cardIssues({ options, link, file, positionOf }: RenderInput<BlueskyOptions>, hasCard: boolean): Issue[] {
  if (options.card === undefined || hasCard) return [];
  const message =
    link === null
      ? '`card` has words for a link, and the post has no `link`'
      : 'part 1 has media, and a post shows either media or a card';
  const remedy = link === null ? 'Add `link`, or remove `card`.' : 'Remove `card`, or the media of part 1.';
  return [issue('post.option', { file, position: positionOf(['overrides']), field: 'card' }, message, remedy)];
}
