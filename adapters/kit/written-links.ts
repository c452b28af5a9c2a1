import type { Run } from '../../src/content/plain-text.ts';

/**
 * Plain text in which every link is written out, for platforms that cannot hide a URL behind words:
 * `[the report](https://example.com)` becomes "the report https://example.com".
 */
export function writtenLinks(runs: readonly Run[]): string {
  let text = '';
  for (const [index, run] of runs.entries()) {
    if (run.href === undefined) {
      text += run.text;
      continue;
    }
    const shown = sameAddress(run.text, run.href) ? run.text : `${run.text} ${run.href}`.trimStart();
    text += shown + gapBefore(runs[index + 1]?.text ?? '');
  }
  return text;
}

/** Appends a URL as a last paragraph, unless the text has it already: the whole of it, not as the start of another. */
export function withLink(text: string, link: string | null): string {
  if (link === null || text.split(/\s+/).some(word => word === link || withoutMarks(word) === link)) return text;
  return asLastParagraph(text, link);
}

function withoutMarks(word: string): string {
  return word.replace(/^[\p{Ps}\p{Pi}<"']+|[\p{Pe}\p{Pf}>"'“.,;:!?…。、，．！？：；]+$/gu, '');
}

export function asLastParagraph(text: string, link: string): string {
  return text === '' ? link : `${text}\n\n${link}`;
}

/** Whether two ways to write a URL lead to the same place: `https://example.com` and `https://example.com/` do. */
export function sameAddress(text: string, href: string): boolean {
  return text === href || (URL.canParse(text) && URL.canParse(href) && new URL(text).href === new URL(href).href);
}

/**
 * What follows a URL without a gap becomes part of it, but for a few marks at its very end. Mastodon takes the most: any
 * quote or punctuation beyond ASCII. https://github.com/mastodon/mastodon/blob/main/config/initializers/twitter_regex.rb
 */
function gapBefore(next: string): string {
  return /^(?:$|[\s)>]|[.,;:!?"'\])]+(?:\s|$))/.test(next) ? '' : ' ';
}
