import type { Paragraph, RootContent } from 'mdast';
import type { TextPart } from '../model/post.ts';

/*
 * A short way for plain text, which most posts are: paragraphs, blank lines and thematic breaks need no Markdown parser.
 * A property test holds it to the very tree that the parser gives.
 */

/** Characters that mean something to Markdown wherever they stand. */
const special = /[\\`*_[\]<&\t\r\0]|:\/\/| \n/;
/** Line beginnings that open something other than a paragraph; a line of dashes alone is a thematic break. */
const opener = /^(?: |[#>+~=]|-(?!--+$)|\d{1,9}[.)])/m;
const thematicBreak = /^---+$/;

/** The parts, or null where the text needs the parser. */
export function plainParts(body: string, line: number): TextPart[] | null {
  if (special.test(body) || opener.test(body) || body.endsWith(' ')) return null;
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
  return { type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }] };
}
