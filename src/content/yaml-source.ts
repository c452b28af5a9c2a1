import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  visit,
} from 'yaml';
import { type Issue, issue, type Position } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';

export type FieldPath = readonly (string | number)[];

/** A parsed YAML text: its value as plain data, and where each of its fields stands. */
export interface YamlSource {
  value: unknown;
  /** Where a value stands; of what is not there, where the nearest thing around it stands. */
  positionOf(path: FieldPath): Position | null;
  /** Where a key stands. */
  keyPositionOf(path: FieldPath): Position | null;
  issues: Issue[];
}

export interface YamlOptions {
  file: string;
  /** Lines of the file before the text. */
  lineOffset?: number;
  kind: 'post' | 'config';
}

const codes = {
  post: { yaml: 'post.yaml', key: 'post.key', duplicate: 'post.duplicate-key', documents: 'post.documents' },
  config: { yaml: 'config.yaml', key: 'config.key', duplicate: 'config.yaml', documents: 'config.yaml' },
} as const satisfies Record<string, Record<string, IssueCode>>;

/** Aliases that a text may use in all: enough for people, far too few for a bomb. */
const mostAliases = 20;

/** Keys that could reach an object's prototype. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses YAML 1.2 (core schema) once, strictly: no custom tags, no merge keys, no second document. */
export function parseYaml(text: string, { file, lineOffset = 0, kind }: YamlOptions): YamlSource {
  const counter = new LineCounter();
  const code = codes[kind];
  const documents = parseAllDocuments(text, {
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
    customTags: [],
    prettyErrors: false,
    lineCounter: counter,
  });
  const all = Array.isArray(documents) ? documents : [];
  const document = all[0] as Document.Parsed | undefined;
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const place = (offset: number, field: string | null = null) => ({ file, position: positionAt(offset), field });
  const issues: Issue[] = all.flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map(error => {
      if (error.code !== 'DUPLICATE_KEY') return issue(code.yaml, place(error.pos[0]), wordsOf(error.message));
      const key = document === undefined ? null : keyAt(document, error.pos[0]);
      return issue(code.duplicate, place(error.pos[0], key), `the key ${key ?? ''} stands twice`.replace('  ', ' '));
    }),
  );
  if (all.length > 1) {
    issues.push(issue(code.documents, place(all[1]!.range[0]), 'a second document begins here'));
  }
  if (document !== undefined && issues.length === 0) issues.push(...nodeIssues(document, code, place));
  const positions = {
    positionOf: (path: FieldPath) => positionIn(document, path, positionAt, 'value'),
    keyPositionOf: (path: FieldPath) => positionIn(document, path, positionAt, 'key'),
  };
  if (document === undefined || issues.length > 0) return { value: undefined, issues, ...positions };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), issues, ...positions };
  } catch {
    // Aliases within aliases: the parser counts what they would unfold to and stops.
    const bomb = issue(code.yaml, place(0), 'the aliases unfold to too much');
    return { value: undefined, issues: [bomb], ...positions };
  }
}

/** What the parser accepts and we do not: too many aliases, tags, keys that are no plain words. */
function nodeIssues(
  document: Document.Parsed,
  code: (typeof codes)['post' | 'config'],
  place: (offset: number, field?: string | null) => { file: string; position: Position; field: string | null },
): Issue[] {
  const issues: Issue[] = [];
  let aliases = 0;
  visit(document, (key, node) => {
    if (isAlias(node)) {
      aliases += 1;
      if (aliases === mostAliases + 1)
        issues.push(issue(code.yaml, place(node.range?.[0] ?? 0), 'there are too many aliases'));
    }
    if (isNode(node) && node.tag?.startsWith('!') && !node.tag.startsWith('tag:yaml.org')) {
      issues.push(issue(code.yaml, place(node.range?.[0] ?? 0), 'tags are not read'));
    }
    if (isPair(node) && isScalar(node.key) && (dangerous.has(String(node.key.value)) || node.key.value === '<<')) {
      const name = String(node.key.value);
      issues.push(issue(code.key, place((node.key as ParsedNode).range[0], name), `the key ${name} is not allowed`));
    }
    if (key === 'key' && !isScalar(node))
      issues.push(issue(code.yaml, place((node as Node).range?.[0] ?? 0), 'a key has to be a word'));
    return issues.length > 100 ? visit.BREAK : undefined;
  });
  return issues;
}

function keyAt(document: Document.Parsed, offset: number): string | null {
  let found: string | null = null;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' && node.range !== undefined && node.range !== null && node.range[0] === offset)
        found = String(node.value);
    },
  });
  return found;
}

function positionIn(
  document: Document.Parsed | undefined,
  path: FieldPath,
  positionAt: (offset: number) => Position,
  wanted: 'key' | 'value',
): Position | null {
  let node: unknown = document?.contents;
  let offset = rangeOf(node)?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      const keyOffset = rangeOf(pair.key)?.[0];
      const valueOffset = rangeOf(pair.value)?.[0];
      offset = (last && wanted === 'key' ? keyOffset : (valueOffset ?? keyOffset)) ?? offset;
      // The value of a block mapping begins at its first key; its own key is where people look.
      if (isMap(pair.value) && !pair.value.flow && last && keyOffset !== undefined) offset = keyOffset;
      if (isSeq(pair.value) && !pair.value.flow && last && keyOffset !== undefined) offset = keyOffset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = rangeOf(item)?.[0] ?? offset;
      node = item;
    } else break;
  }
  return positionAt(offset);
}

function rangeOf(node: unknown): readonly [number, number, number] | null | undefined {
  return isNode(node) ? node.range : null;
}

/** The parser's own words, on one line. */
function wordsOf(message: string): string {
  return message.split('\n')[0]!.slice(0, 200);
}
