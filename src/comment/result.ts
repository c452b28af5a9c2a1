import { formatMoment } from '../content/time.ts';
import type { ReviewDocument, ReviewTarget } from '../model/review.ts';
import { anchor, code, prose } from './markup.ts';
import { counted, marker, mostComment, Page } from './page.ts';
import type { CommentPlace } from './place.ts';
import { short, targetHtml } from './target.ts';

/** What became of a target. */
export interface TargetResult {
  post: string;
  account: string;
  platform: string;
  /** The name of an outcome or of a state. */
  result: string;
  /** What there is to say of it, in words; may hold a stranger's. */
  words: string;
  /** Since when it is out; RFC 3339. */
  at: string | null;
  links: readonly string[];
}

/**
 * What became of the posts of a pull request, in the place where it was shown what they would be. With the review, what
 * was approved stays below; a target of it that has no result is told as one that is still to come.
 */
export function resultComment(
  results: readonly TargetResult[],
  review: ReviewDocument | null,
  place: CommentPlace | null,
  most = mostComment,
): string {
  const page = new Page(most);
  const rows = [...results, ...stillToCome(results, review)];
  page.add(`${marker}\n\n## Mergecast: what became of it`);
  page.add(`<p><b>${tally(rows)}</b></p>`);
  const table = tableHtml(rows, Math.floor(page.left * 0.6));
  page.add(table.html);
  const missing = [...(table.missing === 0 ? [] : [counted(table.missing, 'more row')]), ...addTexts(page, review)];
  return page.end(missing, place);
}

function stillToCome(results: readonly TargetResult[], review: ReviewDocument | null): TargetResult[] {
  const told = new Set(results.map(({ post, account }) => JSON.stringify([post, account])));
  return (review?.targets ?? [])
    .filter(({ post, account }) => post !== null && !told.has(JSON.stringify([post, account])))
    .map(target => ({
      post: target.post ?? '',
      account: target.account,
      platform: target.platform,
      result: target.change === 'removed' ? 'removed' : (target.state ?? 'waiting'),
      words: target.reason,
      at: null,
      links: target.links,
    }));
}

function tally(rows: readonly TargetResult[]): string {
  const counts = new Map<string, number>();
  for (const { result } of rows) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].map(([result, count]) => `${count} ${prose(short(result, 40))}`).join(', ') || 'Nothing to send';
}

const headings = '<tr><th>Post</th><th>Account</th><th>What became of it</th><th>Where</th></tr>';

function tableHtml(rows: readonly TargetResult[], most: number): { html: string; missing: number } {
  if (rows.length === 0) return { html: '', missing: 0 };
  const shown: string[] = [];
  let left = most;
  for (const row of rows) {
    const html = rowHtml(row);
    left -= html.length;
    if (left < 0) break;
    shown.push(html);
  }
  return { html: `<table>${headings}${shown.join('')}</table>`, missing: rows.length - shown.length };
}

function rowHtml({ post, account, platform, result, words, at, links }: TargetResult): string {
  const time = at === null ? Number.NaN : Date.parse(at);
  const when = Number.isNaN(time) ? '' : `<br>${prose(formatMoment(time, null))}`;
  const why = words === '' ? '' : `<br>${prose(short(words, 600))}`;
  const cells = [
    code(short(post, 200)),
    `${code(short(account, 100))} on ${code(short(platform, 100))}`,
    `<b>${prose(short(result, 40))}</b>${when}${why}`,
    links
      .slice(0, 10)
      .map(link => anchor(link, code(short(link, 200))))
      .join('<br>'),
  ];
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

/** What was approved, folded; the words for what there was no room for. */
function addTexts(page: Page, review: ReviewDocument | null): string[] {
  const shown = (review?.targets ?? []).filter(({ change, parts }) => change !== 'same' && parts.length > 0);
  let missing = review?.omitted.targets ?? 0;
  const fitting: string[] = [];
  const [open, close] = ['<details><summary>What was approved</summary>', '</details>'];
  let left = page.left - open.length - close.length - 10;
  for (const target of shown) {
    const html = textHtml(target, review!, left);
    if (html === null) missing += 1;
    else {
      fitting.push(html);
      left -= html.length;
    }
  }
  if (fitting.length > 0) page.add(`${open}${fitting.join('')}${close}`);
  return missing === 0 ? [] : [counted(missing, 'more text')];
}

function textHtml(target: ReviewTarget, document: ReviewDocument, most: number): string | null {
  const heading = `<p>${code(short(target.post ?? target.file, 300))}</p>`;
  const html = targetHtml(target, { document, isOpen: false, picture: null, most: most - heading.length });
  return html === null ? null : `${heading}${html}`;
}
