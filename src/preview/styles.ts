import { sha256 } from '../content/digest.ts';
import type { Arranged } from './arrange.ts';
import { filterRules } from './filters.ts';
import { cardRules } from './styles-card.ts';
import { pageRules } from './styles-page.ts';
import { plainLook, type View } from './view.ts';

/** The rules of a page, and the policy that lets it have these and nothing else: no script, nothing from elsewhere. */
export function stylesOf(arranged: Arranged, view: Pick<View, 'platforms'>): { css: string; policy: string } {
  const css = [pageRules, cardRules, accentRules(arranged, view), filterRules(arranged)].join('\n');
  const hash = Buffer.from(sha256(css), 'hex').toString('base64');
  const policy = `default-src 'none'; img-src 'self'; media-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return { css, policy };
}

/** One colour for each platform, in both themes. */
function accentRules({ platforms }: Arranged, view: Pick<View, 'platforms'>): string {
  const accents = platforms.map(id => (view.platforms.get(id)?.look ?? plainLook).accent);
  const rule = (colour: string, index: number) => {
    if (!/^#[0-9a-f]{6}$/.test(colour)) throw new TypeError(`${colour} is no colour`);
    return `.accent-${index}{--accent:${colour}}`;
  };
  const light = accents.map((accent, index) => rule(accent.light, index)).join('');
  const dark = accents.map((accent, index) => rule(accent.dark, index)).join('');
  return `${light}\n@media (prefers-color-scheme:dark){${dark}}\n@media print{${light}}`;
}
