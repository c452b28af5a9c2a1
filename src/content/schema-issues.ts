import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { type Issue, issue, type Position } from '../model/issue.ts';
import type { IssueCode } from '../model/issue-codes.ts';

type Path = readonly (string | number)[];

export interface Positions {
  positionOf(path: Path): Position | null;
  keyPositionOf(path: Path): Position | null;
}

export interface SchemaIssueOptions {
  file: string;
  codes: { key: IssueCode; value: IssueCode };
  /** Where the parsed value stands in its file. */
  prefix?: Path;
  /** The keys that may stand at a path, to suggest the nearest one. */
  knownKeys?: readonly string[];
}

const longestShown = 60;

/** From a schema's faults to ours: one issue each, with its place, in words that show what was expected. */
export function schemaIssues(error: z.ZodError, positions: Positions, options: SchemaIssueOptions): Issue[] {
  return error.issues.flatMap(found => toIssues(found, positions, options));
}

/** The known name that a misspelt one most likely means, or null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(name, known as string[]);
  const steps = distance(name, best);
  return steps <= 3 && steps <= Math.max(1, Math.floor(best.length / 2)) ? best : null;
}

type Found = z.core.$ZodIssue;

function toIssues(
  found: Found,
  positions: Positions,
  { file, codes, prefix = [], knownKeys = [] }: SchemaIssueOptions,
): Issue[] {
  const path = [...prefix, ...(found.path as (string | number)[])];
  const place = (field: Path, position: Position | null) => ({ file, position, field: field.join('.') || null });
  if (found.code === 'unrecognized_keys') {
    return found.keys.map(key => {
      const near = nearest(key, knownKeys);
      const remedy = near === null ? undefined : `Did you mean \`${near}\`?`;
      const field = [...path, key];
      return issue(
        codes.key,
        place(field, positions.keyPositionOf(field)),
        `there is no key \`${short(key)}\` here`,
        remedy,
      );
    });
  }
  if (found.code === 'invalid_key') {
    return [
      issue(
        codes.key,
        place(path, positions.keyPositionOf(path)),
        `expected ${found.issues[0]?.message ?? 'another name'}`,
      ),
    ];
  }
  if (found.code === 'invalid_union' && found.errors.length > 0) {
    const nearestBranch = found.errors.toSorted?.((a, b) => a.length - b.length)[0] ?? found.errors[0]!;
    return nearestBranch.flatMap(inner =>
      toIssues({ ...inner, path: [...found.path, ...inner.path] } as Found, positions, {
        file,
        codes,
        prefix,
        knownKeys,
      }),
    );
  }
  if (isMissing(found)) {
    const name = String(path.at(-1) ?? 'a value');
    return [
      issue(
        codes.value,
        place(path, positions.positionOf(path.slice(0, -1))),
        `\`${name}\` is missing`,
        `Add \`${name}\`.`,
      ),
    ];
  }
  return [issue(codes.value, place(path, positions.positionOf(path)), wordsOf(found))];
}

function isMissing(found: Found): boolean {
  return (found.code === 'invalid_type' || found.code === 'invalid_value') && /received undefined/.test(found.message);
}

function wordsOf(found: Found): string {
  switch (found.code) {
    case 'invalid_type':
      return `expected ${nameOfType(found.expected)}, found ${foundType(found.message)}`;
    case 'invalid_value':
      return `expected ${found.values.map(value => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `expected at least ${found.minimum}${unitOf(found.origin)}`;
    case 'too_big':
      return `expected at most ${found.maximum}${unitOf(found.origin)}`;
    case 'invalid_format':
      return `expected ${formatOf(found.format, found.message)}`;
    default:
      return short(found.message, 200);
  }
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
  };
  return names[type] ?? type;
}

function foundType(message: string): string {
  const type = /received (\w+)/.exec(message)?.[1] ?? 'something else';
  return nameOfType(type);
}

function unitOf(origin: string): string {
  if (origin === 'array') return ' in the list';
  return origin === 'string' ? ' characters' : '';
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
