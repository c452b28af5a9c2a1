import { expect, test } from 'vitest';
import type { PublishingJob } from '../../src/entry/workflows/read-workflows.ts';
import { readWorkflows } from '../../src/entry/workflows/read-workflows.ts';
import { secretCommand, secretPlaces } from '../../src/entry/workflows/secret-places.ts';
import { memoryFiles } from '../pipeline/test-world.ts';

/* Where the secret of a variable lies, by what the workflows say. */

const jobs = (...bodies: string[]): PublishingJob[] => {
  const text = bodies.map((body, index) => `  job${index}: { ${body} }\n`).join('');
  return readWorkflows(memoryFiles({ '.github/workflows/publish.yml': `on: push\njobs:\n${text}` })).jobs;
};
const publishing = (variable: string, secret: string) =>
  `steps: [{ uses: mergecast/mergecast@v1, env: { ${variable}: '\${{ secrets.${secret} }}' } }]`;

test.each<[string, PublishingJob[], string[]]>([
  ['no workflow', [], ['gh secret delete TOKEN']],
  ['a job', jobs(publishing('TOKEN', 'TOKEN')), ['gh secret delete TOKEN']],
  ['a job that calls it otherwise', jobs(publishing('TOKEN', 'OTHER')), ['gh secret delete OTHER']],
  [
    'a job in an environment',
    jobs(`environment: live, ${publishing('TOKEN', 'TOKEN')}`),
    ['gh secret delete TOKEN --env live'],
  ],
  [
    'a job that does not name it, in an environment',
    jobs(`environment: live, ${publishing('X', 'X')}`),
    ['gh secret delete TOKEN --env live'],
  ],
  [
    'one of two jobs',
    jobs(`environment: live, ${publishing('TOKEN', 'TOKEN')}`, `environment: other, ${publishing('X', 'X')}`),
    ['gh secret delete TOKEN --env live'],
  ],
  [
    'two jobs',
    jobs(`environment: live, ${publishing('TOKEN', 'TOKEN')}`, publishing('TOKEN', 'TOKEN')),
    ['gh secret delete TOKEN --env live', 'gh secret delete TOKEN'],
  ],
])('of %s', (_, found, commands) => {
  expect(secretPlaces('TOKEN', found).map(place => secretCommand('delete', place))).toEqual(commands);
});

test.each([
  ["it's; rm -rf ~", "gh secret set TOKEN --env 'it'\\''s; rm -rf ~'"],
  ['$(id) `id`', "gh secret set TOKEN --env '$(id) `id`'"],
])('an environment called %s is one word of the command', (environment, command) => {
  expect(secretCommand('set', { secret: 'TOKEN', environment })).toBe(command);
});

test('an environment whose name would move the cursor does not', () => {
  expect(secretCommand('set', { secret: 'TOKEN', environment: 'a\u001b[2Kb\nc' })).not.toContain('\u001b');
  expect(secretCommand('set', { secret: 'TOKEN', environment: 'a\u001b[2Kb\nc' })).toMatch(
    /^gh secret set TOKEN --env 'a.\[2Kb c'$/,
  );
});
