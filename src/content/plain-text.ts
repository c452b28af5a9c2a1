import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
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

type Rule = (node: never) => Run[];

/** How each kind of node becomes plain text: the one table. */
const rules: Record<string, Rule> = {
  // Blocks
  paragraph: (node: { children: PhrasingContent[] }) => inline(node.children),
  heading: (node: { children: PhrasingContent[] }) => inline(node.children),
  blockquote: (node: { children: RootContent[] }) => prefixLines(blocks(node.children), '> '),
  list: (node: List) => list(node),
  code: (node: { value: string }) => [{ text: node.value }],
  thematicBreak: () => [{ text: '---' }],
  definition: () => [],
  // Inline
  text: (node: { value: string }) => [{ text: node.value }],
  emphasis: (node: { children: PhrasingContent[] }) => inline(node.children),
  strong: (node: { children: PhrasingContent[] }) => inline(node.children),
  delete: (node: { children: PhrasingContent[] }) => inline(node.children),
  inlineCode: (node: { value: string }) => [{ text: node.value }],
  break: () => [{ text: '\n' }],
  link: (node: { url: string; children: PhrasingContent[] }) => link(node),
};

function render(node: Nodes): Run[] {
  const rule = rules[node.type];
  return rule === undefined ? [] : rule(node as never);
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

/** The words of a link stay one run, also where they were wrapped onto a second line. */
function link({ url, children }: { url: string; children: PhrasingContent[] }): Run[] {
  const words = inline(children).map(run => run.text);
  const text = words.join('').replaceAll('\n', ' ');
  return [{ text: text.trim() === '' ? url : text, href: url }];
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
  const prefixed: Run[] = [{ text: first }];
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
