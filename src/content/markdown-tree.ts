import type { Definition, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Construct, Extension } from 'micromark-util-types';
import { type Issue, issue, type Position } from '../model/issue.ts';
import type { TextPart } from '../model/post.ts';
import { endingAtMarks } from './address-end.ts';
import { findEscapedHiddenText } from './hidden-text.ts';
import type { MarkdownPlace } from './markdown.ts';
import { outOfBounds } from './markdown-bounds.ts';

/**
 * Bare http and https URLs become links whole, also with `_` and `*` in them. Of the extension only that is kept: its
 * rules for `www.` and e-mail would take `@user@host.example` for an address.
 */
const { text: constructs } = gfmAutolinkLiteral();
const protocolOnly: Extension['text'] = {};
for (const [code, construct] of Object.entries(constructs ?? {})) {
  const kept = [construct].flat().filter(found => found?.name === 'protocolAutolink') as Construct[];
  if (kept.length > 0) protocolOnly[Number(code)] = kept.map(endingAtMarks);
}
const { enter, exit } = gfmAutolinkLiteralFromMarkdown();

const extensions: Extension[] = [
  { text: protocolOnly },
  // `---` below a line is the next part of a thread and no heading; an indented line is text and no code.
  { disable: { null: ['setextUnderline', 'codeIndented'] } },
];
const mdastExtensions = [{ enter: enter ?? {}, exit: exit ?? {} }];

/** With the parser: text of any kind. */
export function parseWithTree(body: string, place: MarkdownPlace): { parts: TextPart[]; issues: Issue[] } {
  const refused = (index: number, message: string) => {
    const position = { line: place.line + body.slice(0, index).split('\n').length - 1, column: 1 };
    return { parts: [], issues: [issue('text.nesting', { file: place.file, position }, message)] };
  };
  const bound = outOfBounds(body);
  if (bound !== null) return refused(bound.index, bound.message);
  try {
    return parseTree(body, place);
  } catch (error) {
    // Emphasis within emphasis can be nested deeper than functions can call themselves.
    if (error instanceof RangeError) return refused(0, 'the Markdown is nested too deep');
    throw error;
  }
}

function parseTree(body: string, { file, line }: MarkdownPlace): { parts: TextPart[]; issues: Issue[] } {
  const root = fromMarkdown(body, { extensions, mdastExtensions });
  const placeOf = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 1) + line - 1,
    column: node.position?.start.column ?? 1,
  });
  const issues: Issue[] = [];
  const resolved = resolveReferences(root.children);
  for (const node of resolved)
    inspect(node, body, found =>
      issues.push(issue(found.code, { file, position: placeOf(found.node) }, found.message)),
    );
  return split(resolved, placeOf, { file, line }, issues);
}

function split(
  nodes: readonly RootContent[],
  placeOf: (node: Nodes) => Position,
  { file, line }: MarkdownPlace,
  issues: Issue[],
): { parts: TextPart[]; issues: Issue[] } {
  const parts: { nodes: RootContent[]; position: Position | null; broken: Position | null }[] = [
    { nodes: [], position: null, broken: null },
  ];
  for (const node of nodes) {
    const part = parts.at(-1)!;
    if (node.type === 'thematicBreak') {
      parts.push({ nodes: [], position: null, broken: placeOf(node) });
    } else if (node.type !== 'definition') {
      part.nodes.push(node);
      part.position ??= placeOf(node);
    }
  }
  if (parts.length === 1 && parts[0]!.nodes.length === 0) return { parts: [], issues };
  for (const [index, part] of parts.entries()) {
    if (part.nodes.length > 0) continue;
    const position = part.broken ?? parts[index + 1]?.broken ?? null;
    issues.push(issue('post.empty-part', { file, position }, `part ${index + 1} of ${parts.length} is empty`));
  }
  const start = { line, column: 1 };
  return { parts: parts.map(part => ({ nodes: part.nodes, position: part.position ?? part.broken ?? start })), issues };
}

interface Found {
  code: 'text.html' | 'text.image' | 'text.link' | 'post.hidden-text';
  node: Nodes;
  message: string;
}

/** What a post's text cannot hold. */
function inspect(node: Nodes, body: string, report: (found: Found) => void): void {
  if (node.type === 'html') report({ code: 'text.html', node, message: 'HTML stands in the text' });
  if (node.type === 'image' || node.type === 'imageReference') {
    report({ code: 'text.image', node, message: 'an image stands in the text' });
  }
  if (node.type === 'link' && !isWebAddress(node.url)) {
    report({ code: 'text.link', node, message: 'a link does not lead to an http or https address' });
  }
  // `[^1]: Source` reads as the address of a link, and would be lost as such.
  if (node.type === 'definition' && node.identifier.startsWith('^') && !isWebAddress(node.url)) {
    report({ code: 'text.link', node, message: 'a footnote stands in the text, which posts do not have' });
  }
  const shown = node.type === 'text' ? node.value : node.type === 'link' ? (node.title ?? '') : '';
  if (shown !== '') {
    const written = body.slice(node.position?.start.offset, node.position?.end.offset);
    for (const name of findEscapedHiddenText(shown, written)) {
      report({ code: 'post.hidden-text', node, message: `${name} is written here as a character reference` });
    }
  }
  if ('children' in node) for (const child of node.children) inspect(child, body, report);
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
}

/** `[text][name]` with `[name]: url` somewhere in the post becomes a plain link. */
function resolveReferences(nodes: RootContent[]): RootContent[] {
  const definitions = new Map<string, Definition>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(collect);
  };
  nodes.forEach(collect);
  if (definitions.size === 0) return nodes;
  const replace = <T extends Nodes>(node: T): T => {
    if ('children' in node) node.children = node.children.map(child => replace(child)) as never;
    if (node.type !== 'linkReference') return node;
    const { children, position } = node;
    const { url = '', title = null } = definitions.get(node.identifier) ?? {};
    return { type: 'link', url, title, children, ...(position ? { position } : {}) } as unknown as T;
  };
  return nodes.map(replace);
}
