import { anchor, code, escaped } from '../../comment/markup.ts';

/** What the page of a run shows, before it is cut to what the runner takes. */
export interface SummaryPage {
  title: string;
  /** One line that says it all. */
  count: string;
  faults: { place: string; code: string; message: string; remedy: string }[];
  rows: SummaryRow[];
  /** The exact texts, for a review. */
  texts: { target: string; parts: { text: string; media: string[] }[] }[];
}

export interface SummaryRow {
  post: string;
  account: string;
  state: string;
  why: string;
  when: string;
  links: string[];
}

/**
 * The runner drops a summary of more than 1 MiB as a whole:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const mostBytes = 1_000_000;
const lastWords = 200;

/**
 * The page as Markdown. All that others wrote stands in code elements, escaped, on one line: so it opens no tag, ends no
 * table, notifies nobody and links nowhere.
 */
export function summaryText(page: SummaryPage, most = mostBytes): string {
  const head = `## ${page.title}\n\n${page.count}\n`;
  const sections = [
    { open: '<ul>', items: page.faults.map(faultItem), close: '</ul>', what: 'faults' },
    { open: `<table>\n${headings}`, items: page.rows.map(tableRow), close: '</table>', what: 'rows' },
    { open: '<div>', items: page.texts.map(textItem), close: '</div>', what: 'texts' },
  ].filter(section => section.items.length > 0);
  let left = most - Buffer.byteLength(head);
  let text = head;
  for (const section of sections) {
    const shown = cut(section, left);
    text += shown;
    left -= Buffer.byteLength(shown);
  }
  return text;
}

interface Section {
  open: string;
  items: string[];
  close: string;
  what: string;
}

/** Whole items only, and a line that says how many there was no room for. */
function cut({ open, items, close, what }: Section, most: number): string {
  let left = most - Buffer.byteLength(open) - Buffer.byteLength(close) - lastWords;
  const fitting: string[] = [];
  for (const item of items) {
    left -= Buffer.byteLength(item) + 1;
    if (left < 0) break;
    fitting.push(item);
  }
  const missing = items.length - fitting.length;
  const rest = missing === 0 ? '' : `\n${missing} more ${what} than can be shown here; the log has all.\n`;
  if (fitting.length === 0) return rest.length <= most ? rest : '';
  return `\n${[open, ...fitting, close].join('\n')}\n${rest}`;
}

const headings = '<tr><th>Post</th><th>Account</th><th>State</th><th>When</th><th>Link</th></tr>';

function tableRow({ post, account, state, why, when, links }: SummaryRow): string {
  const cells = [
    code(post),
    account === '' ? '' : code(account),
    why === '' ? escaped(state) : `${escaped(state)}<br>${code(why)}`,
    escaped(when),
    links.map(link => anchor(link, code(link))).join('<br>'),
  ];
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

function faultItem({ place, code: name, message, remedy }: SummaryPage['faults'][number]): string {
  return `<li>${place === '' ? '' : `${code(place)} `}<b>${escaped(name)}</b>: ${code(message)}<br>${code(remedy)}</li>`;
}

function textItem({ target, parts }: SummaryPage['texts'][number]): string {
  const texts = parts
    .map(part => `<pre><code>${escaped(part.text)}</code></pre>${part.media.map(mediaLine).join('')}`)
    .join('');
  return `<details><summary>${code(target)}</summary>${texts}</details>`;
}

function mediaLine(media: string): string {
  return `<p>${code(media)}</p>`;
}
