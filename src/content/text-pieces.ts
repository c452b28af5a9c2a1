import type { Nodes, RootContent } from 'mdast';
import type { Unit } from './text-units.ts';

/** Units that follow each other as a text: those of one paragraph as a paragraph, those of one list as a list. */
export function assemble(units: readonly Unit[], isFirstIn: (unit: Unit, depth: number) => boolean): RootContent[] {
  const build = (group: readonly Unit[], depth: number): Nodes[] =>
    groups(group, depth).flatMap(inner => {
      const first = inner[0]!;
      const frame = first.frames[depth];
      if (frame === undefined) return first.content;
      const children = build(inner, depth + 1);
      return enclosed(frame.node, children, isFirstIn(first, depth), listStart(inner, depth));
    });
  /** The number of the first item that begins here. */
  const listStart = (inner: readonly Unit[], depth: number) => {
    const list = inner[0]!.frames[depth]!.node;
    if (list.type !== 'list' || !list.ordered) return null;
    const begins = inner.find(unit => unit.frames.length === depth + 1 || isFirstIn(unit, depth + 1));
    const item = begins?.frames[depth + 1]?.node ?? begins?.content[0];
    return (list.start ?? 1) + Math.max(list.children.indexOf(item as never), 0);
  };
  return build(units, 0) as RootContent[];
}

/** Runs of units that stand in one frame at that depth; a unit that stands in none is a run of its own. */
function groups(units: readonly Unit[], depth: number): Unit[][] {
  const all: Unit[][] = [];
  for (const unit of units) {
    const frame = unit.frames[depth];
    const last = all.at(-1);
    if (frame !== undefined && last?.[0]?.frames[depth] === frame) last.push(unit);
    else all.push([unit]);
  }
  return all;
}

function enclosed(node: Nodes, children: readonly Nodes[], isWhole: boolean, start: number | null): Nodes[] {
  switch (node.type) {
    case 'code':
      return [
        {
          ...node,
          value: children
            .map(textOf)
            .join('')
            .replace(/\n\s*$/, ''),
        },
      ];
    case 'list': {
      // The rest of an item has no marker of its own: it stands before the items that begin here.
      const rest = children.filter(child => child.type !== 'listItem');
      const items = children.filter(child => child.type === 'listItem');
      return items.length === 0 ? rest : [...rest, { ...node, ...(start === null ? {} : { start }), children: items }];
    }
    case 'listItem':
      return isWhole ? [{ ...node, children } as Nodes] : [...children];
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong': {
      const trimmed = trim(joinTexts(children));
      return trimmed.length === 0 ? [] : [{ ...node, children: trimmed } as Nodes];
    }
    default:
      return [{ ...node, children } as Nodes];
  }
}

function textOf(node: Nodes): string {
  return node.type === 'text' ? node.value : '';
}

function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

/** Without the blanks and line ends at which it was cut. */
function trim(nodes: readonly Nodes[]): Nodes[] {
  const first = nodes.findIndex(node => !isBlank(node));
  if (first === -1) return [];
  const last = nodes.findLastIndex(node => !isBlank(node));
  return nodes.slice(first, last + 1).map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: first + index === last ? value.trimEnd() : value };
  });
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
