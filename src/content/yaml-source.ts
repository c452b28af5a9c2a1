import { Composer, type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, Parser } from 'yaml';
import { type Issue, issue, type Position } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';
import { plainYaml } from './plain-yaml.ts';
import { isTooDeep, refusals } from './yaml-rules.ts';

export type FieldPath = readonly (string | number)[];

/** A parsed YAML text: its value as plain data, and where each of its fields stands. */
export interface YamlSource {
  /** JSON-like data; undefined where the text has issues, an empty mapping where it is empty. */
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

const codesOf = {
  post: {
    yaml: 'post.yaml',
    key: 'post.key',
    duplicate: 'post.duplicate-key',
    documents: 'post.documents',
    hidden: 'post.hidden-text',
  },
  config: {
    yaml: 'config.yaml',
    key: 'config.key',
    duplicate: 'config.yaml',
    documents: 'config.yaml',
    hidden: 'config.value',
  },
} as const satisfies Record<string, Record<string, IssueCode>>;

/** More would help nobody, and a hostile text has one in each of its characters. */
const mostIssues = 100;
/** How often a value may stand in what aliases of aliases unfold to, as the library counts it. */
const mostUnfolded = 100;

/** Parses YAML 1.2 (core schema), strictly: no tags beyond it, no merge keys, no second document. */
export function parseYaml(text: string, options: YamlOptions): YamlSource {
  const plain = plainYaml(text);
  if (plain === null) return parseWhole(text, options);
  // Places are asked for only where something is wrong: the library then reads what needed no reading before.
  let whole: YamlSource | null = null;
  const source = () => {
    whole ??= parseWhole(text, options);
    return whole;
  };
  return {
    value: plain,
    positionOf: path => source().positionOf(path),
    keyPositionOf: path => source().keyPositionOf(path),
    issues: [],
  };
}

/** The same by the library alone. */
export function parseWhole(text: string, { file, lineOffset = 0, kind }: YamlOptions): YamlSource {
  const codes = codesOf[kind];
  const counter = new LineCounter();
  const { documents, tooDeep } = compose(text, counter);
  const document = documents[0];
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const report = (code: keyof typeof codes, offset: number, message: string, field: string | null = null) =>
    issue(codes[code], { file, position: positionAt(offset), field }, message);
  const found = function* (): Generator<Issue> {
    if (tooDeep) yield report('yaml', 0, 'lists and mappings are nested too deep');
    for (const { errors, warnings } of documents) {
      for (const { pos, message } of [...errors, ...warnings]) yield report('yaml', pos[0], oneLine(message));
    }
    if (documents.length > 1) yield report('documents', documents[1]!.range[0], 'a second document begins here');
    if (document === undefined || document.errors.length + document.warnings.length > 0) return;
    for (const { kind, node, message, field } of refusals(document, text)) {
      yield report(kind, node?.range?.[0] ?? 0, message, field);
    }
  };
  const issues = [...first(found(), mostIssues)];
  const positions = {
    positionOf: (path: FieldPath) => positionAt(offsetOf(document, path, 'value')),
    keyPositionOf: (path: FieldPath) => positionAt(offsetOf(document, path, 'key')),
  };
  if (issues.length > 0) return { value: undefined, issues, ...positions };
  try {
    return { value: document?.toJS({ maxAliasCount: mostUnfolded }) ?? {}, issues, ...positions };
  } catch {
    // Aliases of aliases: the library counts what they would unfold to, and stops.
    return { value: undefined, issues: [report('yaml', 0, 'the aliases unfold to too much')], ...positions };
  }
}

/**
 * The same steps as the library's `parseAllDocuments`, with a look at the depth between them: its composer calls itself
 * for each level, and running out of stack there has ended the whole process, not just the call.
 */
function compose(text: string, counter: LineCounter): { documents: Document.Parsed[]; tooDeep: boolean } {
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  if (isTooDeep(tokens)) return { documents: [], tooDeep: true };
  // Keys are held against each other in our own rules: the library compares each with each.
  const composer = new Composer({ schema: 'core', strict: true, uniqueKeys: false, merge: false });
  // Two are enough to know that there is not one.
  return { documents: [...first(composer.compose(tokens), 2)] as Document.Parsed[], tooDeep: false };
}

function* first<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count++ >= most) return;
    yield item;
  }
}

/** The offset of the last step of the path that is there. */
function offsetOf(document: Document.Parsed | undefined, path: FieldPath, wanted: 'key' | 'value'): number {
  let node: unknown = document?.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      offset = pairOffset(pair, last && wanted === 'key') ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** A block collection begins on the line below its key; the key is where people look for it. */
function pairOffset(pair: Pair, ofKey: boolean): number | undefined {
  const { key, value } = pair;
  const isBlock = (isMap(value) || isSeq(value)) && value.flow !== true;
  return ofKey || isBlock ? startOf(key) : (startOf(value) ?? startOf(key));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The parser's own words, without what it quotes at length. */
function oneLine(message: string): string {
  return message.split('\n')[0]!.slice(0, 200);
}
