import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { countNames } from '../../src/entry/action/done.ts';

const described = z.strictObject({ description: z.string().min(10), default: z.string().optional() });
const metadata = z
  .strictObject({
    name: z.literal('Mergecast'),
    description: z.string().max(200),
    author: z.string(),
    branding: z.strictObject({ icon: z.literal('send'), color: z.literal('blue') }),
    inputs: z.record(z.string(), described),
    outputs: z.record(z.string(), described),
    runs: z.strictObject({ using: z.literal('node24'), main: z.string(), post: z.string() }),
  })
  .parse(parse(readFileSync('action.yml', 'utf8')));

test('action.yml describes the inputs that are read and the outputs that are set', () => {
  const settings = readFileSync('src/entry/action/settings.ts', 'utf8');
  const read = [...settings.matchAll(/(?:getInput|readFlag)\('([^']+)'\)/g)].map(match => match[1]);
  expect(Object.keys(metadata.inputs).sort()).toEqual(read.sort());
  expect(Object.keys(metadata.outputs)).toEqual(['result', 'review-file', ...countNames]);
});

test('it starts bundles that the build makes', () => {
  const build = readFileSync('.ci/build.mjs', 'utf8');
  expect(metadata.runs).toMatchObject({ main: 'dist/action.js', post: 'dist/action-post.js' });
  for (const source of ['action', 'action-post']) expect(build).toContain(`'src/entry/${source}.ts'`);
});
