import type { OwnPost } from './api.ts';
import { urlsIn } from './length.ts';

/**
 * Whether a post says what was sent: `alike` where it may be that and X has changed it in a way that cannot be undone, so
 * that nothing is certain.
 */
export type Likeness = 'same' | 'alike' | 'other';

/**
 * X puts every URL behind t.co, adds one for the media, escapes three signs and may cut a long text: all that is undone
 * before texts are compared. https://docs.x.com/x-api/fundamentals/data-dictionary
 */
export function likeness(post: OwnPost, text: string, quoted: string | null = null): Likeness {
  const written = canonical(text);
  const shown = withoutShortening(post, quoted);
  const readings = [shown, unescaped(shown)].flatMap(reading => [reading, ...withoutMentions(post, reading)]);
  if (readings.some(reading => canonical(reading) === written)) return 'same';
  return readings.some(reading => isAlike(loose(reading), loose(text))) ? 'alike' : 'other';
}

/** What readers see, each URL as it was written. */
export function shownWords(post: OwnPost): string {
  return unescaped(withoutShortening(post, post.quoteOf));
}

const status = String.raw`^https:\/\/(?:x|twitter)\.com\/(?:\w+|i\/web)\/status\/`;
const ofMedia = new RegExp(String.raw`${status}\d+\/(?:photo|video)\/\d+$`);

/** The link to media or to what is quoted stands at the end, and nobody wrote it. */
function withoutShortening({ text, urls }: OwnPost, quoted: string | null): string {
  let shown = text;
  for (const { url, expanded_url: expanded } of [...urls].reverse()) {
    if (expanded === undefined) continue;
    const isAdded = ofMedia.test(expanded) || (quoted !== null && new RegExp(`${status}${quoted}$`).test(expanded));
    const isLast = shown.trimEnd().endsWith(url);
    shown = isAdded && isLast ? shown.trimEnd().slice(0, -url.length) : shown.replaceAll(url, () => expanded);
  }
  return shown;
}

/** Before an answer X puts the names of those whom it answers, as many as there are in the conversation. */
function withoutMentions({ isRoot }: OwnPost, text: string): string[] {
  const readings: string[] = [];
  let rest = text;
  for (let found = leadingMention.exec(rest); !isRoot && found !== null; found = leadingMention.exec(rest)) {
    rest = rest.slice(found[0].length);
    readings.push(rest);
  }
  return readings;
}

const leadingMention = /^@\w{1,20}\s+/;

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, sign => signs[sign]!);
}

/** One way to write each URL: X adds a scheme to what has none, and writes hosts small. */
function canonical(text: string): string {
  const normal = text.normalize('NFC').trim();
  let written = '';
  let from = 0;
  for (const { url, indices } of urlsIn(normal)) {
    written += normal.slice(from, indices[0]) + canonicalUrl(url);
    from = indices[1];
  }
  // X knows endings that are newer than the library: a scheme can stand where that found no URL.
  return (written + normal.slice(from)).replace(/https?:\/\//gi, '');
}

function canonicalUrl(url: string): string {
  const [, host = '', rest = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  return host.toLowerCase() + (rest === '/' ? '' : rest);
}

/** Without URLs, blanks and the difference of small and capital letters. */
function loose(text: string): string {
  const normal = text.normalize('NFC');
  let kept = '';
  let from = 0;
  for (const { indices } of urlsIn(normal)) {
    kept += normal.slice(from, indices[0]);
    from = indices[1];
  }
  return (kept + normal.slice(from)).replace(/\s+/gu, '').toLowerCase();
}

/** A cut text ends in dots. */
function isAlike(shown: string, written: string): boolean {
  return shown === written || (shown.endsWith('…') && written.startsWith(shown.slice(0, -1)) && shown.length > 100);
}
