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

/** Appends a URL as a last paragraph, unless the text has it already. */
export function withLink(text: string, link: string | null): string {
  if (link === null || text.includes(link)) return text;
  return text === '' ? link : `${text}\n\n${link}`;
}

function sameAddress(text: string, href: string): boolean {
  return text === href || (URL.canParse(text) && URL.canParse(href) && new URL(text).href === new URL(href).href);
}

/** A letter that follows a URL without a gap would become part of it. */
function gapBefore(next: string): string {
  return next === '' || /^[\s.,;:!?)\]}"'»”’…]/u.test(next) ? '' : ' ';
}
