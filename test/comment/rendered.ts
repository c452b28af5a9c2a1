import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A comment as a browser has it: Markdown with GitHub's extensions, then HTML by the rules of browsers. */
export interface Rendered {
  elements: Element[];
  /** What a host looks through for mentions, links and references: all text that is not in code. */
  looseText: string;
  /** The texts of the blocks of code, in their order. */
  blocks: string[];
  /** The addresses of all links. */
  links: string[];
  /** Every comment of HTML. */
  comments: string[];
  text: string;
}

const safe = new Set(['code', 'pre']);

export function rendered(markdown: string): Rendered {
  const page = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const errors: string[] = [];
  const tree = parseFragment(page, {
    onParseError: ({ code }) => {
      // What is no character is for nobody, and changes nothing about the tree.
      if (!code.endsWith('-in-input-stream')) errors.push(code);
    },
  });
  // A tag that is closed twice, or never, is one of these.
  if (errors.length > 0) throw new Error(`the page has faults: ${[...new Set(errors)].join(', ')}`);
  const found: Rendered = { elements: [], looseText: '', blocks: [], links: [], comments: [], text: '' };
  for (const node of tree.childNodes) walk(node, false, found);
  return found;
}

function walk(node: Node, isSafe: boolean, found: Rendered): void {
  if (node.nodeName === '#comment') found.comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    found.text += value;
    found.looseText += isSafe ? '\u0000' : value;
  }
  if (!('tagName' in node)) return;
  if (node.namespaceURI !== html.NS.HTML) throw new Error(`a foreign element ${node.tagName}`);
  found.elements.push(node);
  if (node.tagName === 'pre') found.blocks.push(textOf(node));
  if (node.tagName === 'a') found.links.push(node.attrs.find(({ name }) => name === 'href')!.value);
  for (const inner of node.childNodes) walk(inner, isSafe || safe.has(node.tagName), found);
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What the host would make of the loose text, as nearly as its pages tell. */
export const liveText =
  /@[\w-]|#\d|\bGH-\d|https?:\/\/|www\.|\b[0-9a-f]{7,40}\b|(?:^|\s):[\w+-]+:|[a-z0-9]\.(?:com|example|org|net)\b/i;
