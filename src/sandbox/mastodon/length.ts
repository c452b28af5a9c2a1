import twitterText from 'twitter-text';

/** https://github.com/mastodon/mastodon/blob/main/app/models/account.rb (MENTION_RE) */
const remoteMention = /(?<![=/\p{L}\p{N}_])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/giu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Counts as the server does: the warning as it is, the text with 23 characters for each URL and `@user` for
 * `@user@host`. https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb
 */
export function statusLength(spoilerText: string, text: string, perUrl: number): number {
  return graphemes(spoilerText + countedText(text, perUrl));
}

export function graphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}

interface Stretch {
  start: number;
  end: number;
  counted: string;
}

function countedText(text: string, perUrl: number): string {
  const urls = urlsIn(text).map(({ start, end }) => ({ start, end, counted: '_'.repeat(perUrl) }));
  const mentions = [...text.matchAll(remoteMention)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    counted: `@${match[1]}`,
  }));
  let counted = '';
  let position = 0;
  for (const stretch of [...urls, ...mentions].sort((one, other) => one.start - other.start) satisfies Stretch[]) {
    if (stretch.start < position) continue;
    counted += text.slice(position, stretch.start) + stretch.counted;
    position = stretch.end;
  }
  return counted + text.slice(position);
}

/** Where the server finds URLs: it uses the Ruby edition of this library, and only URLs with a scheme count. */
export function urlsIn(text: string): { start: number; end: number }[] {
  const found = twitterText.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
  return found.map(({ indices: [start, end] }) => ({ start, end }));
}
