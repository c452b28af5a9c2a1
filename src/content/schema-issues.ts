import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { type Issue, issue, type Position } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';

type Path = readonly (string | number)[];

export interface Positions {
  /** The whole value, where it is at hand: it tells what is missing from what is wrong. */
  value?: unknown;
  positionOf(path: Path): Position | null;
  keyPositionOf(path: Path): Position | null;
}

export interface SchemaIssueOptions {
  file: string;
  codes: { key: IssueCode; value: IssueCode };
  /** Where the parsed value stands in its file. */
  prefix?: Path;
  /** The keys that may stand at the top, to suggest the nearest one. */
  knownKeys?: readonly string[];
  /** Those that may stand below them alone. */
  innerKeys?: readonly string[];
}

const longestShown = 60;

/** From a schema's faults to ours: one issue each, with its place, in words that show what was expected. */
export function schemaIssues(error: z.ZodError, positions: Positions, options: SchemaIssueOptions): Issue[] {
  return error.issues.flatMap(found => toIssues(found, positions, options));
}

/** Keys with values without those keys that have faults; what the schema may still not take, where others are missing. */
export function withoutFaults(value: unknown, { issues }: z.ZodError): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const faults = issues.flatMap(({ path, ...found }) => {
    if (path[0] !== undefined) return [String(path[0])];
    return found.code === 'unrecognized_keys' ? found.keys : [];
  });
  return Object.fromEntries(Object.entries(value).filter(([key]) => !faults.includes(key)));
}

/** A key with its right name in the wrong place is most likely indented wrongly. */
function remedyFor(key: string, near: string | null): string | undefined {
  if (near === null) return undefined;
  return near === key
    ? `\`${key}\` belongs at another level: check how far it is indented.`
    : `Did you mean \`${near}\`?`;
}

/** One that stands elsewhere is meant only where it is spelt right: `alts` at the top would be told to be a slip of `alt`. */
function suggestion(key: string, isTop: boolean, top: readonly string[], inner: readonly string[]): string | null {
  const [here, elsewhere] = isTop ? [top, inner] : [[...top, ...inner], []];
  return elsewhere.includes(key) ? key : nearest(key, here);
}

/** The known name that a misspelt one most likely means, or null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > longestShown) return null;
  let best: { name: string; steps: number } | null = null;
  for (const candidate of known) {
    const steps = distance(name, candidate);
    if (steps > 3 || steps > Math.ceil(candidate.length / 2)) continue;
    if (best === null || steps < best.steps || (steps === best.steps && isCloserInLength(candidate, best.name, name))) {
      best = { name: candidate, steps };
    }
  }
  return best?.name ?? null;
}

/** Letters that changed places are two steps, as two letters more are: the first is the likelier slip. */
function isCloserInLength(one: string, other: string, name: string): boolean {
  return Math.abs(one.length - name.length) < Math.abs(other.length - name.length);
}

type Found = z.core.$ZodIssue;

function toIssues(found: Found, positions: Positions, options: SchemaIssueOptions): Issue[] {
  const { file, codes, prefix = [], knownKeys = [], innerKeys = [] } = options;
  const path = [...prefix, ...(found.path as (string | number)[])];
  const atKey = (field: Path) => ({ file, position: positions.keyPositionOf(field), field: dotted(field) });
  const atValue = { file, position: positions.positionOf(path), field: dotted(path) };
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map(key => {
        const near = suggestion(key, found.path.length === 0, knownKeys, innerKeys);
        return issue(codes.key, atKey([...path, key]), `there is no key \`${short(key)}\` here`, remedyFor(key, near));
      });
    case 'invalid_key':
      return [issue(codes.key, atKey(path), `expected ${found.issues[0]?.message ?? 'another name'}`)];
    case 'invalid_union':
      return unionIssues(found, positions, options);
  }
  if (isMissing(found, path, positions)) {
    const name = short(String(path.at(-1) ?? 'a value'));
    const place = { ...atValue, position: positions.positionOf(path.slice(0, -1)) };
    return [issue(codes.value, place, `\`${name}\` is missing`, `Add \`${name}\`.`)];
  }
  return [issue(codes.value, atValue, wordsOf(found, valueAt(positions, path)))];
}

/** The faults of the branch that came nearest; where each wants another type, all of those types. */
function unionIssues(found: z.core.$ZodIssueInvalidUnion, positions: Positions, options: SchemaIssueOptions): Issue[] {
  const branches = found.errors.toSorted((a, b) => a.length - b.length);
  const types = branches.flatMap(([only, ...more]) =>
    only?.code === 'invalid_type' && only.path.length === 0 && more.length === 0 ? [nameOfType(only.expected)] : [],
  );
  const path = [...(options.prefix ?? []), ...(found.path as (string | number)[])];
  if (branches.length === 0 || types.length === branches.length) {
    const expected = types.length === 0 ? 'another value' : [...new Set(types)].join(' or ');
    const place = { file: options.file, position: positions.positionOf(path), field: dotted(path) };
    return [issue(options.codes.value, place, `expected ${expected}`)];
  }
  // A branch that took the type but not what is in it says more than one that wants another type.
  const nearestBranch = branches.find(([one]) => one?.code !== 'invalid_type' || one.path.length > 0) ?? branches[0]!;
  return nearestBranch.flatMap(inner =>
    toIssues({ ...inner, path: [...found.path, ...inner.path] } as Found, positions, options),
  );
}

function isMissing(found: Found, path: Path, positions: Positions): boolean {
  if (found.code !== 'invalid_type' && found.code !== 'invalid_value') return false;
  if (positions.value === undefined) return / received undefined$/.test(found.message);
  return valueAt(positions, path) === undefined;
}

function valueAt({ value }: Positions, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isKeyed(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  );
}

function isKeyed(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What was found is told by its type alone, except for words to choose from: a value could be a secret that slipped. */
function wordsOf(found: Found, value: unknown): string {
  switch (found.code) {
    case 'invalid_type': {
      const type = typeOf(value) ?? / received (\w+)$/.exec(found.message)?.[1];
      return `expected ${nameOfType(found.expected)}${type === undefined ? '' : `, found ${nameOfType(type)}`}`;
    }
    case 'invalid_value': {
      const near = typeof value === 'string' ? nearest(value, found.values.map(String)) : null;
      const hint = near === null ? '' : `; did you mean ${near}?`;
      return `expected ${found.values.map(known => JSON.stringify(known)).join(' or ')}${hint}`;
    }
    case 'too_small':
      return `expected at least ${withUnit(Number(found.minimum), found.origin)}`;
    case 'too_big':
      return `expected at most ${withUnit(Number(found.maximum), found.origin)}`;
    case 'invalid_format':
      return `expected ${formatOf(found.format, found.message)}`;
    default:
      return short(found.message, 200);
  }
}

function typeOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'array' : typeof value;
}

function dotted(path: Path): string | null {
  return path.join('.') || null;
}

function nameOfType(type: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    record: 'keys with values',
    object: 'keys with values',
    string: 'a text',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    null: 'nothing',
    undefined: 'nothing',
  };
  return names[type] ?? type;
}

function withUnit(count: number, origin: string): string {
  if (origin === 'array' || origin === 'set') return `${count} in the list`;
  if (origin === 'string') return count === 1 ? '1 character' : `${count} characters`;
  return String(count);
}

function formatOf(format: string, message: string): string {
  const names: Record<string, string> = {
    url: 'a full http or https URL',
    duration: 'an ISO 8601 duration such as PT24H',
  };
  return names[format] ?? short(message, 200);
}

function short(text: string, most = longestShown): string {
  const line = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '?');
  return line.length <= most ? line : `${line.slice(0, most)}…`;
}
