import type { Code, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { sentenceEnds, wordEnds } from './text-cuts.ts';

/** What a unit stands in, from the outside in; two units that stand in one node share its frame. */
export interface Frame {
  node: Nodes;
}

/** A piece of text that is kept whole. */
export interface Unit {
  frames: readonly Frame[];
  content: Nodes[];
  /** The price of a cut before it. */
  cut: number;
  /** What its content is, and so how it can be divided further. */
  level: 'block' | 'sentence' | 'word' | 'atom';
}

/**
 * The price of a cut, in parts: where one more part avoids a cut inside a paragraph, it is worth it. A heading without
 * what it is about is a cut like one inside a paragraph.
 */
export const price = { block: 0, inner: 0.25, sentence: 1.5, line: 3, word: 6, never: Number.POSITIVE_INFINITY };

/** The blocks of a text; each is divided as far as it must be to fit: items, then sentences, then lines and words. */
export function unitsOf(
  blocks: readonly RootContent[],
  fits: (unit: Unit, isOpening: boolean) => boolean,
): readonly Unit[] {
  const expand = (unit: Unit, isOpening: boolean): Unit[] => {
    if (unit.level === 'atom' || fits(unit, isOpening)) return [unit];
    const inner = divide(unit);
    return inner === null ? [unit] : inner.flatMap((each, index) => expand(each, isOpening && index === 0));
  };
  const units = blocksOf(blocks, [], price.block).flatMap((unit, index) => expand(unit, index === 0));
  return units.map((unit, index) => ({ ...unit, cut: index > 0 && isKept(units, index) ? price.never : unit.cut }));
}

/** What shows no word of its own is kept with its neighbour: an empty item, a rule in a quote. */
function isKept(units: readonly Unit[], index: number): boolean {
  const isBlank = ({ content }: Unit) => flatText(content).trim() === '';
  return isBlank(units[index]!) || units.findIndex(unit => !isBlank(unit)) >= index;
}

function divide(unit: Unit): Unit[] | null {
  const inner = innerUnits(unit);
  if (inner === null || inner.length === 0) return null;
  return [{ ...inner[0]!, cut: unit.cut }, ...inner.slice(1)];
}

function innerUnits({ level, content, frames }: Unit): Unit[] | null {
  if (level === 'sentence') return wordsOf(content as PhrasingContent[], frames);
  if (level === 'word') return insideEmphasis(content as PhrasingContent[], frames);
  const [node] = content as [Nodes];
  const within = [...frames, { node }];
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
      return blocksOf(node.children, within, price.inner);
    case 'paragraph':
    case 'heading':
      return sentencesOf(node.children, within);
    case 'code':
      return linesOf(node, within);
    default:
      return null;
  }
}

function blocksOf(nodes: readonly (RootContent | ListItem)[], frames: readonly Frame[], cut: number): Unit[] {
  return nodes.map((node, index) => ({
    frames,
    content: [node],
    cut: nodes[index - 1]?.type === 'heading' ? price.sentence : cut,
    level: 'block',
  }));
}

function sentencesOf(nodes: readonly PhrasingContent[], frames: readonly Frame[]): Unit[] {
  return slices(nodes, sentenceEnds(flatText(nodes))).map(content => ({
    frames,
    content,
    cut: price.sentence,
    level: 'sentence',
  }));
}

function wordsOf(nodes: readonly PhrasingContent[], frames: readonly Frame[]): Unit[] {
  const ends = wordEnds(flatText(nodes));
  const lines = new Set(ends.filter(end => end.isLine).map(({ at }) => at));
  let at = 0;
  return slices(
    nodes,
    ends.map(end => end.at),
  ).map(content => {
    const cut = lines.has(at) ? price.line : price.word;
    at += flatText(content).length;
    return { frames, content, cut, level: content.some(isEmphasis) ? 'word' : 'atom' };
  });
}

/** Emphasis that is too long to be kept whole goes on in the next part. */
function insideEmphasis(nodes: readonly PhrasingContent[], frames: readonly Frame[]): Unit[] {
  return nodes.flatMap<Unit>(node => {
    if (!isEmphasis(node)) return [{ frames, content: [node], cut: price.never, level: 'atom' }];
    const [first, ...rest] = sentencesOf(node.children, [...frames, { node }]);
    return first === undefined ? [] : [{ ...first, cut: price.never }, ...rest];
  });
}

function isEmphasis(node: PhrasingContent): node is Extract<PhrasingContent, { type: 'emphasis' | 'strong' }> {
  return node.type === 'emphasis' || node.type === 'strong';
}

/** Lines of code, blank ones with the one before. */
function linesOf(node: Code, frames: readonly Frame[]): Unit[] {
  return node.value
    .split(/(?<=\n)(?=[^\n]*\S)/)
    .map(value => ({ frames, content: [{ type: 'text', value }], cut: price.line, level: 'atom' }));
}

/** What is read of nodes, with line ends for hard breaks. */
export function flatText(nodes: readonly Nodes[]): string {
  return nodes.map(wordsIn).join('');
}

function wordsIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const inner = 'children' in node ? flatText(node.children) : '';
  return node.type === 'link' && inner.trim() === '' ? node.url : inner;
}

/** Inline nodes divided at offsets into their text, but nowhere inside a link, emphasis or code. */
function slices(nodes: readonly PhrasingContent[], offsets: readonly number[]): PhrasingContent[][] {
  const all: PhrasingContent[][] = [[]];
  let start = 0;
  let next = 0;
  for (const node of nodes) {
    const length = wordsIn(node).length;
    while (next < offsets.length && offsets[next]! < start) next += 1;
    if (offsets[next] === start && all.at(-1)!.length > 0) all.push([]);
    if (node.type !== 'text') {
      all.at(-1)!.push(node);
    } else {
      let from = 0;
      for (; next < offsets.length && offsets[next]! < start + length; next += 1) {
        const to = offsets[next]! - start;
        if (to === 0) continue;
        all.at(-1)!.push({ type: 'text', value: node.value.slice(from, to) });
        all.push([]);
        from = to;
      }
      all.at(-1)!.push({ type: 'text', value: node.value.slice(from) });
    }
    start += length;
  }
  return all;
}
