import {
  type CST,
  type Document,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { findEscapedHiddenText } from './hidden-text.ts';

/** What the parser accepts and we do not. */
export interface Refusal {
  kind: 'yaml' | 'key' | 'duplicate' | 'hidden';
  node: Node | null;
  message: string;
  field: string | null;
}

/** Aliases that a text may use in all: enough for people, far too few for a bomb. */
const mostAliases = 20;
const deepest = 64;

/** Keys that could reach an object's prototype. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);
/** The tags of JSON's own types. Others make values that are not plain data: dates, bytes, sets. */
const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(name => `tag:yaml.org,2002:${name}`),
);

/** Whether collections are nested too deep to be walked by a function that calls itself; this one does not. */
export function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open: [token: CST.Token | null | undefined, depth: number][] = tokens.map(token => [token, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > deepest) return true;
    if (token?.type === 'document') open.push([token.value, depth]);
    if (token == null || !('items' in token)) continue;
    for (const { key, value } of token.items as CST.CollectionItem[]) open.push([key, depth + 1], [value, depth + 1]);
  }
  return false;
}

/** Everything to refuse in a document, from top to bottom. `text` is what it was parsed from. */
export function refusals(document: Document.Parsed, text: string): Refusal[] {
  const found: Refusal[] = [];
  const add = (kind: Refusal['kind'], node: Node | null, message: string, field: string | null = null) =>
    found.push({ kind, node, message, field });
  let aliases = 0;
  visit(document, {
    Pair(_, pair, path) {
      const name = isScalar(pair.key) ? pair.key.value : null;
      if (name === null) add('yaml', pair.key as Node | null, 'a key has to be a word');
      else if (dangerous.has(String(name)) || name === '<<') {
        add('key', pair.key as Node, `the key ${String(name)} is not allowed`, fieldOf([...path, pair]));
      }
    },
    Map(_, map, path) {
      if (hasForeignTag(map)) add('yaml', map, 'tags are not read');
      for (const pair of repeatedPairs(map)) {
        const field = fieldOf([...path, map, pair]);
        add('duplicate', pair.key as Node, `the key ${short(field)} stands twice`, field);
      }
    },
    Seq(_, node) {
      if (hasForeignTag(node)) add('yaml', node, 'tags are not read');
    },
    Scalar(_, node) {
      if (hasForeignTag(node)) add('yaml', node, 'tags are not read');
      if (typeof node.value === 'number' && !Number.isFinite(node.value)) add('yaml', node, 'this is no number');
      for (const name of hiddenByEscapes(node, text)) add('hidden', node, `${name} is written here as an escape`);
    },
    Alias(_, node, path) {
      if (++aliases > mostAliases) {
        add('yaml', node, `there are more than ${mostAliases} aliases`);
        return visit.BREAK;
      }
      const target = node.resolve(document);
      if (target === undefined) add('yaml', node, 'no anchor of that name stands before');
      else if (path.includes(target)) add('yaml', node, 'an alias stands within what it stands for');
      return undefined;
    },
  });
  return found;
}

function hasForeignTag({ tag }: Node): boolean {
  return tag !== undefined && !plainTags.has(tag);
}

function repeatedPairs({ items }: YAMLMap): Pair[] {
  const seen = new Set<string>();
  return items.filter(({ key }) => {
    if (!isScalar(key)) return false;
    const name = String(key.value);
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

/** The dotted path of the last of these nodes, each of which holds the next. */
function fieldOf(path: readonly unknown[]): string {
  const steps = path.flatMap((node, index) => {
    if (isPair(node)) return [String((node.key as Scalar).value)];
    return isSeq(node) ? [String(node.items.indexOf(path[index + 1]))] : [];
  });
  return steps.join('.');
}

function hiddenByEscapes(node: Scalar, text: string): string[] {
  if (node.type !== 'QUOTE_DOUBLE' || node.range == null) return [];
  return findEscapedHiddenText(String(node.value), text.slice(node.range[0], node.range[1]));
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
