import type { Link, List, ListItem, Nodes } from 'mdast';
import type { TextPart } from '../model/post.ts';

/** A stretch of plain text; with `href` it is the text of a link. */
export interface Run {
  text: string;
  href?: string;
}

const memory = new WeakMap<TextPart, Run[]>();

/** A part as plain text that reads well where nothing can be formatted; asked for by several platforms, made once. */
export function plainText(part: TextPart): Run[] {
  const known = memory.get(part);
  if (known !== undefined) return known;
  const runs = trimEnd(merge(blocks(part.nodes)));
  memory.set(part, runs);
  return runs;
}

/** What the parser never makes of a text, or what is refused before: HTML and images. */
type NeverShown =
  | 'root'
  | 'listItem'
  | 'html'
  | 'image'
  | 'imageReference'
  | 'linkReference'
  | 'delete'
  | 'footnoteDefinition'
  | 'footnoteReference'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'yaml';
type Shown = Exclude<Nodes['type'], NeverShown>;
type Rules = { [Kind in Shown]: (node: Extract<Nodes, { type: Kind }>) => Run[] };

/** How each kind of node becomes plain text: the one table. */
const rules: Rules = {
  // Blocks
  paragraph: ({ children }) => inline(children),
  heading: ({ children }) => inline(children),
  blockquote: ({ children }) => quote(blocks(children)),
  list: node => list(node),
  // The language behind the fence is for highlighting.
  code: ({ value }) => [{ text: value }],
  thematicBreak: () => [{ text: '---' }],
  // The links that use it have its URL by now.
  definition: () => [],
  // Inline
  text: ({ value }) => [{ text: value }],
  emphasis: ({ children }) => inline(children),
  strong: ({ children }) => inline(children),
  inlineCode: ({ value }) => [{ text: value }],
  break: () => [{ text: '\n' }],
  link: node => link(node),
};

function render(node: Nodes): Run[] {
  const rule = rules[node.type as Shown] as ((node: Nodes) => Run[]) | undefined;
  // Better no text than one from which something is missing.
  if (rule === undefined) throw new TypeError(`plain text has no rule for ${node.type}`);
  return rule(node);
}

function inline(nodes: readonly Nodes[]): Run[] {
  return nodes.flatMap(render);
}

/** Blocks stand apart by a blank line. */
function blocks(nodes: readonly Nodes[], gap = '\n\n'): Run[] {
  return nodes
    .map(render)
    .filter(runs => runs.some(run => run.text !== ''))
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: gap }, ...runs]));
}

function quote(runs: readonly Run[]): Run[] {
  return runs.length === 0 ? [] : prefixLines(runs, '> ');
}

/** The words of a link stay one run, also where they were wrapped onto a second line; its title follows in brackets. */
function link({ url, title, children }: Link): Run[] {
  const words = inline(children).map(run => run.text);
  const text = words.join('').replaceAll('\n', ' ');
  const run = { text: text.trim() === '' ? url : text, href: url };
  return title ? [run, { text: ` (${title})` }] : [run];
}

function list(node: List): Run[] {
  const loose = node.spread === true || node.children.some(item => item.spread === true);
  return node.children
    .map((item, index) => listItem(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '• ', loose))
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: loose ? '\n\n' : '\n' }, ...runs]));
}

function listItem(item: ListItem, marker: string, loose: boolean): Run[] {
  return prefixLines(blocks(item.children, loose ? '\n\n' : '\n'), '  ', marker);
}

/** A prefix before each line; before blank lines without its trailing blanks. It is never part of a link's text. */
function prefixLines(runs: readonly Run[], prefix: string, first = prefix): Run[] {
  const prefixed: Run[] = [{ text: runs.length === 0 ? first.trimEnd() : first }];
  let isLineStart = false;
  for (const run of runs) {
    for (const [index, line] of run.text.split('\n').entries()) {
      if (index > 0) {
        if (isLineStart) prefixed.push({ text: prefix.trimEnd() });
        prefixed.push({ text: '\n' });
        isLineStart = true;
      }
      if (line === '') continue;
      if (isLineStart) prefixed.push({ text: prefix });
      isLineStart = false;
      prefixed.push({ ...run, text: line });
    }
  }
  return prefixed;
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && last.href === undefined && run.href === undefined) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

function trimEnd(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (last === undefined || last.href !== undefined) return [...runs];
  const text = last.text.trimEnd();
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { text }];
}
