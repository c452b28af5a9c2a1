import { expect, test } from 'vitest';
import { z } from 'zod';
import { nearest, schemaIssues } from '../../src/content/schema-issues.ts';
import { parseYaml } from '../../src/content/yaml-source.ts';

const schema = z.strictObject({
  accounts: z.array(z.string().min(1)).min(1),
  late: z.enum(['hold', 'skip']).optional(),
  count: z.int().max(5).optional(),
  media: z.array(z.strictObject({ file: z.string(), alt: z.string().optional() })).optional(),
  names: z.record(z.string().regex(/^[a-z]+$/, 'lower-case letters'), z.string()).optional(),
  after: z.iso.duration('an ISO 8601 duration').optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
  shape: z.union([z.string(), z.strictObject({ a: z.number() })]).optional(),
});
const knownKeys = [...Object.keys(schema.shape), 'file', 'alt'];
const codes = { key: 'post.key', value: 'post.value' } as const;

function issuesOf(text: string) {
  const source = parseYaml(text, { file: 'a.md', kind: 'post' });
  const { error } = schema.safeParse(source.value);
  return schemaIssues(error!, source, { file: 'a.md', codes, knownKeys });
}

test.each([
  ['acounts: [a]\naccounts: [a]', 'post.key', 'acounts', 1, 1, /no key `acounts`/, /`accounts`/],
  ['accounts: [a]\nmedia:\n  - file: x\n    atl: y', 'post.key', 'media.0.atl', 4, 5, /`atl`/, /`alt`/],
  ['accounts: [a]\nzzzzzzzzzzzz: 1', 'post.key', 'zzzzzzzzzzzz', 2, 1, /zzz/, /^Remove/],
  ['late: hold', 'post.value', 'accounts', 1, 1, /`accounts` is missing/, /Add `accounts`/],
  ['', 'post.value', 'accounts', 1, 1, /`accounts` is missing/, /./],
  ['accounts: [a]\nmedia:\n  - alt: y', 'post.value', 'media.0.file', 3, 5, /`file` is missing/, /./],
  ['accounts: []', 'post.value', 'accounts', 1, 11, /at least 1 in the list/, /./],
  ['accounts: [""]', 'post.value', 'accounts.0', 1, 12, /at least 1 character$/, /./],
  ['accounts: a', 'post.value', 'accounts', 1, 11, /expected a list, found a text/, /./],
  ['accounts:', 'post.value', 'accounts', 1, 10, /expected a list, found nothing/, /./],
  ['accounts: [a]\nlate: hodl', 'post.value', 'late', 2, 7, /"hold" or "skip"; did you mean hold\?/, /./],
  ['accounts: [a]\ncount: 9', 'post.value', 'count', 2, 8, /at most 5/, /./],
  ['accounts: [a]\nnames: {A1: x}', 'post.key', 'names.A1', 2, 9, /lower-case letters/, /./],
  ['accounts: [a]\nafter: soon', 'post.value', 'after', 2, 8, /ISO 8601 duration/, /./],
  ['accounts: [a]\nafter: 5', 'post.value', 'after', 2, 8, /found a number/, /./],
  ['accounts: [a]\neither: 5', 'post.value', 'either', 2, 9, /expected a text or a list/, /./],
  ['accounts: [a]\nshape: {a: x}', 'post.value', 'shape.a', 2, 12, /expected a number/, /./],
])('%j gives %s at %s', (text, code, field, line, column, message, remedy) => {
  const issues = issuesOf(text);
  expect(issues).toMatchObject([{ code, field, line, column, severity: 'error' }]);
  expect(issues[0]!.message).toMatch(message);
  expect(issues[0]!.remedy).toMatch(remedy);
});

test('every fault is reported at once', () => {
  expect(issuesOf('late: no\ncount: x\na: 1\nb: 2').map(({ field }) => field)).toEqual([
    'accounts',
    'late',
    'count',
    'a',
    'b',
  ]);
});

test('a prefix places a part of the file', () => {
  const source = parseYaml('outer:\n  inner:\n    late: 5', { file: 'a.md', kind: 'post' });
  const { error } = schema.pick({ late: true }).safeParse({ late: 5 });
  const [found] = schemaIssues(error!, source, { file: 'a.md', codes, prefix: ['outer', 'inner'] });
  expect(found).toMatchObject({ field: 'outer.inner.late', line: 3, column: 11 });
});

test('what is missing is told without the whole value too', () => {
  const { error } = schema.safeParse({});
  const nowhere = { positionOf: () => null, keyPositionOf: () => null };
  const [found] = schemaIssues(error!, nowhere, { file: 'a.md', codes });
  expect(found).toMatchObject({ field: 'accounts', line: null, message: '`accounts` is missing' });
});

test('a wrong value is not repeated: it could be a secret in the wrong place', () => {
  const text = `accounts: ${'s3cret'.repeat(50)}\nlate: ${'s3cret'.repeat(50)}\n${'k'.repeat(500)}: 1`;
  for (const { message } of issuesOf(text)) {
    expect(message).not.toContain('s3cret');
    expect(message.length).toBeLessThan(120);
  }
});

test.each([
  ['acounts', 'accounts'],
  ['alt', 'alt'],
  ['fiel', 'file'],
  ['xyz', null],
  ['', null],
  ['a'.repeat(100_000), null],
])('nearest to %.20s is %s', (name, near) => {
  expect(nearest(name, knownKeys)).toBe(near);
  expect(nearest(name, [])).toBeNull();
});
