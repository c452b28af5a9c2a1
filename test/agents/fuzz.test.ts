import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tools } from '../../src/mcp/tools.ts';
import { failureCodes } from '../../src/model/failure.ts';
import { proposalBranch } from '../../src/model/proposal-branches.ts';
import { config, memoryFiles, post, testWorld } from '../pipeline/test-world.ts';
import { agentWorld } from './agent-world.ts';
import { type Connected, connect } from './client.ts';
import { type Asked, memoryProposing } from './memory-proposing.ts';

/*
 * Every tool, given what its own schema allows, what it nearly allows, and what it never would. Each answers by its schema
 * (the client looks) or with a code of ours; what is pushed is posts, on branches of ours.
 */

const main = { 'mergecast.yml': config, 'posts/first.md': post('First'), 'posts/wrong.md': '---\nx: 1\n---\nWrong' };
let asked: Asked;
let world: Connected;
let contents: Record<string, string | Uint8Array>;
let drafts: Record<string, string | Uint8Array>;

beforeAll(async () => {
  asked = memoryProposing(main);
  const files = testWorld({ ...main });
  contents = files.contents;
  drafts = {};
  const opened = { ...agentWorld(files), proposing: async () => asked.proposing, drafts: memoryFiles(drafts) };
  world = await connect(async () => opened);
});

afterAll(() => world.close());

const told = async () => (await world.client.listTools()).tools;

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

const nasty = [
  '',
  ' ',
  '\0',
  '../../etc/passwd',
  '/etc/passwd',
  'posts/../mergecast.yml',
  '.github/workflows/x.yml',
  'C:\\x.md',
  '__proto__',
  'constructor',
  'toString',
  '%2e%2e%2f',
  '$GH_TOKEN',
  '$(id)',
  '`id`',
  '; rm -rf /',
  '--upload-pack=x',
  '<script>',
  '<!-- mergecast:preview -->',
  '\n\nSigned-off-by: x',
  '[skip ci]',
  '\u202e\u200b',
  '\ud800',
  '🏳️‍🌈'.repeat(20),
  'x'.repeat(5000),
];

/** What has a meaning at that name. */
const known: Record<string, readonly string[]> = {
  file: ['a.md', 'b/c.md', 'posts/d.md', 'first.md', 'A.md', 'x.png'],
  content: [
    post(),
    post('Other'),
    post('Hi\n\n---\n\nthere'),
    post('x'.repeat(400)),
    '---\naccounts: [one]\n',
    '---js\n',
  ],
  post: ['first', 'posts/first.md', 'wrong', 'posts/wrong.md'],
  account: ['one', 'two', 'all'],
  draft: ['a', 'b-c'],
  base64: ['aGVsbG8=', 'AA==', 'iVBORw0KGgo='],
};

function arbitraryOf(schema: Schema, name: string): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.properties !== undefined) {
    const each = Object.entries(schema.properties).map(([key, value]) => [key, arbitraryOf(value, key)] as const);
    return fc.record(Object.fromEntries(each), { requiredKeys: schema.required ?? [] });
  }
  switch (schema.type) {
    case 'array': {
      const singular = name.replace(/s$/, '');
      return fc.array(arbitraryOf(schema.items ?? {}, singular), { minLength: schema.minItems ?? 0, maxLength: 3 });
    }
    case 'integer':
      return fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: schema.minimum!, max: schema.maximum! }));
    case 'boolean':
      return fc.boolean();
    case 'object':
      return fc.dictionary(fc.constantFrom('for', 'per_day', ...nasty), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
    default:
      return stringOf(schema, known[name] ?? ['News', 'A bot']);
  }
}

function stringOf({ pattern, format }: Schema, words: readonly string[]): fc.Arbitrary<string> {
  const strange = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }));
  const some = fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 6 }, { arbitrary: strange, weight: 1 });
  // Strings are made of plain patterns alone, and of base64 there are enough above.
  const isPlain = pattern !== undefined && !pattern.includes('(?!') && !pattern.includes('(?=') && format !== 'base64';
  return isPlain ? fc.oneof(fc.stringMatching(new RegExp(pattern)), some) : some;
}

/** As the schema says; with one field of another kind; with fields that it does not know; or without any form. */
function argumentsOf(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
  const fit = arbitraryOf(schema, '') as fc.Arbitrary<Record<string, unknown>>;
  const names = Object.keys(schema.properties ?? {});
  const other = fc.jsonValue({ maxDepth: 3 });
  const keys = fc.constantFrom(...names, '__proto__', 'branch', 'merge', 'token', 'approve');
  const changed = fc.tuple(fit, keys, other).map(([values, key, value]) => ({ ...values, [key]: value }));
  return fc.oneof({ arbitrary: fit, weight: 6 }, { arbitrary: changed, weight: 3 }, fc.dictionary(keys, other));
}

/** So often each tool is called: by count and no clock, so that a slow machine tries as much as a quick one. */
const calls = 40;

describe('whatever it is given, it answers by its schema or with a code of ours', () => {
  test('what a client is told of are the tools of the table, each of which is called below', async () => {
    expect((await told()).map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  });

  test.each(tools.map(({ name }) => name))('%s', async name => {
    const { inputSchema } = (await told()).find(tool => tool.name === name)!;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(argumentsOf(inputSchema as Schema), async given => {
        count += 1;
        const answer = await world.client.callTool({ name, arguments: given });
        const { text } = (answer.content as { text: string }[])[0]!;
        expect(text).not.toMatch(/\n\s+at \S+ \(|node_modules|\/src\/mcp\//);
        if (answer.isError !== true) return;
        const { error, issues } = JSON.parse(text);
        expect(Object.keys(failureCodes)).toContain(error.code);
        expect(error, JSON.stringify(given)).not.toMatchObject({ code: expect.stringMatching(/^internal/) });
        for (const key of ['message', 'remedy', 'next']) expect(error[key]).toMatch(/\S/);
        expect(issues).toBeInstanceOf(Array);
      }),
      { numRuns: calls },
    );
    expect(count).toBe(calls);
  });
});

test('some of it went through, and what was pushed is posts alone, or the policies, on branches of ours', () => {
  expect(asked.pushes.length).toBeGreaterThan(0);
  for (const { branch, paths, message } of asked.pushes) {
    expect(branch).toMatch(proposalBranch);
    const isPolicy = branch.startsWith('mergecast/agent/policy-');
    for (const path of paths) expect(path).toMatch(isPolicy ? /^mergecast\.yml$/ : /^posts\/[^.\\]/);
    const trailers = message.trimEnd().split('\n\n').at(-1)!.split('\n');
    expect(trailers.map(line => line.split(':')[0])).toEqual(
      expect.arrayContaining(['Proposed-by', 'On-behalf-of', 'Mergecast-proposal']),
    );
    expect(message).not.toMatch(/Signed-off-by: x|\[skip ci\]|\0/);
  }
  for (const text of asked.texts) expect(text).not.toMatch(/<!-- mergecast:preview -->|<script>/);
});

test('nothing was written into the checkout, and drafts lie below their own names', () => {
  expect(Object.keys(drafts).filter(path => !/^[a-z0-9][a-z0-9-]*\/posts\/[^.]/.test(path))).toEqual([]);
  expect(contents).toMatchObject(main);
  expect(Object.keys(contents).toSorted()).toEqual(Object.keys(main).toSorted());
});
