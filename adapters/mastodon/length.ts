import twitterText from 'twitter-text';
import { countGraphemes } from '../../src/content/length.ts';

/** As the server finds it: `@user@host`, not inside a word or a path. */
const remoteMention =
  /(?<![=/\p{L}\p{N}_])@([\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/gu;

/**
 * The length of a text as Mastodon counts it: a URL is 23 whatever its length, `@user@host` counts as `@user`, all else
 * in grapheme clusters. URLs are found by the same rules as on the server, which uses the Ruby edition of this library.
 * https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb
 */
export function mastodonLength(text: string, perUrl: number, warning = ''): number {
  const counted = replaceUrls(text, 'x'.repeat(perUrl));
  // Only the text has the discounts: what stands in the warning counts in full.
  return countGraphemes(warning + (counted.includes('@') ? counted.replace(remoteMention, '@$1') : counted));
}

/** No URL has blanks in it, so each stretch between blanks is looked at alone: the library is slow on long texts. */
function replaceUrls(text: string, stand: string): string {
  if (!text.includes('://')) return text;
  return text.replace(stretch, found => {
    if (!found.includes('://')) return found;
    const [, url, rest] = plainUrl.exec(found) ?? [];
    return url === undefined ? replaceIn(found, stand) : `${stand}${rest}`;
  });
}

/**
 * What the library surely takes for a URL, alone or before a full stop or a comma: most URLs are such, and the library's
 * pattern takes long to be made. A property test holds it to the library.
 */
const plainUrl =
  /^(https?:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+(?:com|org|net|io|dev|eu|de|fr|uk)(?:\/[A-Za-z0-9_-]*[A-Za-z0-9])*\/?(?:\?[a-z]+=[A-Za-z0-9]+)?)([.,]?)$/;

const stretch = /[^ \n]+/g;

function replaceIn(text: string, stand: string): string {
  const urls = twitterText.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
  let replaced = '';
  let from = 0;
  for (const { indices } of urls) {
    replaced += text.slice(from, indices[0]) + stand;
    from = indices[1];
  }
  return replaced + text.slice(from);
}
