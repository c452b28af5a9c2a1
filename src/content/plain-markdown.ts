import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { TextPart } from '../model/post.ts';

/*
 * A short way for plain text with plain links, which most posts are: such text needs no Markdown parser, and the parser
 * takes most of the time that reading a post takes. Whatever could mean anything else goes to the parser. A property
 * test holds what comes of it to what the parser gives.
 */

/** Characters that mean something to Markdown wherever they stand; those of links were taken out before. */
const special = /[\\`*_[\]<&\t\r\0]|:\/\/| \n/;
/** Line beginnings that open something other than a paragraph; a line of dashes alone is a thematic break. */
const opener = /^(?: |#{1,6}(?: |$)|[>+~=]|-(?!--+$)|\d{1,9}[.)])/m;
const thematicBreak = /^---+$/;

const host = '(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}';
const address = `https?:\\/\\/${host}(?:\\/[A-Za-z0-9\\/._~=?%#+-]*)?`;
/** `[words](address)`, an address that stands alone and ends with what could not be punctuation, or `**words**`. */
const inline = new RegExp(
  `(?<!!)\\[([\\p{L}\\p{N}][\\p{L}\\p{N} ,.'’-]*)\\]\\((${address})\\)|(?<=^|[ \\n])(${address}(?<=[A-Za-z0-9\\/]))(?=[ \\n]|$)|(?<=^|[ \\n])\\*\\*([\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*)\\*\\*(?=[ \\n,.]|$)`,
  'gu',
);

/** The parts, or null where the text needs the parser. */
export function plainParts(body: string, line: number): TextPart[] | null {
  // A punycode host may be no host; whether it is one is not for a pattern to say.
  const words = /:\/\/|\*\*/.test(body) && !/xn--/i.test(body) ? body.replace(inline, 'x') : body;
  if (special.test(words) || opener.test(body) || body.endsWith(' ')) return null;
  const parts: TextPart[] = [];
  let nodes: RootContent[] = [];
  let start = 0;
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) nodes.push(toParagraph(paragraph));
    paragraph = [];
  };
  for (const [index, text] of body.split('\n').entries()) {
    if (thematicBreak.test(text)) {
      endParagraph();
      // An empty part is a fault, and faults are the parser's to place.
      if (nodes.length === 0) return null;
      parts.push({ nodes, position: { line: start + line, column: 1 } });
      nodes = [];
    } else if (text === '') endParagraph();
    else {
      if (nodes.length === 0 && paragraph.length === 0) start = index;
      paragraph.push(text);
    }
  }
  endParagraph();
  if (nodes.length > 0) parts.push({ nodes, position: { line: start + line, column: 1 } });
  else if (parts.length > 0) return null;
  return parts;
}

function toParagraph(lines: readonly string[]): Paragraph {
  const text = lines.join('\n');
  if (!/:\/\/|\*\*/.test(text)) return { type: 'paragraph', children: [{ type: 'text', value: text }] };
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(inline)) {
    const [, words, url, alone, strong] = match;
    if (match.index > from) children.push({ type: 'text', value: text.slice(from, match.index) });
    if (strong === undefined) children.push(toLink(words ?? alone!, url ?? alone!));
    else children.push({ type: 'strong', children: [{ type: 'text', value: strong }] });
    from = match.index + match[0].length;
  }
  if (from < text.length) children.push({ type: 'text', value: text.slice(from) });
  return { type: 'paragraph', children };
}

function toLink(words: string, url: string): Link {
  return { type: 'link', url, title: null, children: [{ type: 'text', value: words }] };
}
