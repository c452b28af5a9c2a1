import { findHiddenText } from '../content/hidden-text.ts';

/*
 * HTML inside Markdown, for a page where strangers' words must stay words: they open no tag, link nowhere, notify nobody,
 * and hide or reorder nothing. Every piece is one line, since a blank line would end the block of HTML and Markdown would
 * begin.
 */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For an attribute, and inside elements in which nothing is looked for. */
export function escaped(text: string): string {
  return named(text)
    .replace(/[&<>"']/g, character => entities[character]!)
    .replaceAll('\n', '&#10;');
}

/** In an element in which neither mentions nor links are looked for. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A text of several lines as it stands, at most so long when it is written; whether it is whole. */
export function codeBlock(text: string, most: number): { html: string; isWhole: boolean } {
  const [open, close] = ['<pre><code>', '</code></pre>'];
  const { fitting, isWhole } = beginning(text, most - open.length - close.length);
  return { html: `${open}${fitting}${close}`, isWhole };
}

/** The beginning of a text that has that many characters when it is written. */
function beginning(text: string, most: number): { fitting: string; isWhole: boolean } {
  const whole = text.length > most ? null : escaped(text);
  if (whole !== null && whole.length <= most) return { fitting: whole, isWhole: true };
  // What is written is never shorter than what it stands for but where a row of hidden characters becomes one name.
  let [low, high] = [0, Math.min(text.length, most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escaped(upTo(text, middle)).length <= most) low = middle;
    else high = middle - 1;
  }
  return { fitting: escaped(upTo(text, low)), isWhole: low >= text.length };
}

/** Never between the halves of one character. */
function upTo(text: string, end: number): string {
  const cut = text.slice(0, end);
  return /[\ud800-\udbff]$/.test(cut) && end < text.length ? cut.slice(0, -1) : cut;
}

/**
 * A sentence of ours that may hold names of strangers: plain words as they are, and in code all that could be taken for a
 * mention, a link, a reference or an emoji, and what stands in backticks.
 */
export function prose(sentence: string): string {
  return pieces(sentence)
    .map(({ text, isCode }) => (isCode ? code(text) : escaped(text)))
    .join('');
}

function pieces(sentence: string): { text: string; isCode: boolean }[] {
  const found: { text: string; isCode: boolean }[] = [];
  for (const [token, quoted] of sentence.matchAll(/`([^`\n]+)`|[^\s`]+|\s+|`/g)) {
    const isSpace = /^\s+$/.test(token);
    const piece = { text: quoted ?? (isSpace ? ' ' : token), isCode: quoted !== undefined || !isPlain(token) };
    const last = found.at(-1);
    if (last !== undefined && last.isCode === piece.isCode && quoted === undefined) last.text += piece.text;
    else found.push(piece);
  }
  return found;
}

const plainToken = /^[A-Za-z0-9\u00c0-\u024f'’“”"(),.;:…–→/_+%?!&-]+$/;
/**
 * What the host makes links or pictures of: hosts, `GH-1` and others' keys, commits, `:name:`.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const special = /\.[A-Za-z\u00c0-\u024f]|\/\/|www|[0-9a-f]{7,}|[A-Za-z]-\d|:[^\s:]+:/i;

function isPlain(token: string): boolean {
  if (/^\s+$/.test(token)) return true;
  return plainToken.test(token) && !special.test(token);
}

/** Only web addresses become links. */
export function anchor(address: string, html = code(address)): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return html;
  return `<a href="${escaped(url.href)}">${html}</a>`;
}

/** A picture from an address of ours, which leads to itself. */
export function image(address: string, words: string): string {
  return anchor(address, `<img src="${escaped(address)}" alt="${escaped(words)}" width="400">`);
}

/** What hides or reorders text by its name; a row of one such character once, with how many they are. */
function named(text: string): string {
  const hidden = findHiddenText(text);
  if (hidden.length === 0) return withoutReturns(text);
  let shown = '';
  let from = 0;
  for (let at = 0; at < hidden.length; ) {
    const { index, name } = hidden[at]!;
    const width = text.codePointAt(index)! > 0xffff ? 2 : 1;
    let count = 1;
    while (hidden[at + count]?.name === name && hidden[at + count]!.index === index + count * width) count += 1;
    shown += `${text.slice(from, index)}⟦${name}${count === 1 ? '' : ` × ${count}`}⟧`;
    from = index + count * width;
    at += count;
  }
  return withoutReturns(shown + text.slice(from));
}

/** HTML takes one for a line end. */
function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '⟦U+000D CARRIAGE RETURN⟧') : text;
}
