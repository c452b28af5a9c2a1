// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are expressions of workflows.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/entry/main.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';

const path = '.github/workflows/mergecast.yml';
let repository: TestRepository;
beforeEach(async () => {
  repository = await makeRepository({ remote: true });
});
afterEach(() => repository.dispose());

async function init(...args: string[]) {
  let stdout = '';
  const exit = await main(['init', ...args, '--cwd', repository.folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: () => {},
    colours: false,
    signal: new AbortController().signal,
  });
  const file = join(repository.folder, path);
  return { exit, stdout, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

test('the workflow asks nobody beside the merge', async () => {
  const { text, stdout } = await init();
  const { jobs } = parse(text);
  expect(Object.keys(jobs)).toEqual(['review', 'publish']);
  expect(jobs.publish).not.toHaveProperty('environment');
  expect(stdout).toContain('gh secret set FEDIVERSE_TOKEN   #');
});

test('with approval, what is due waits in an environment for its reviewers, and nothing else asks them', async () => {
  const { exit, text, stdout } = await init('--with-approval');
  expect(exit).toBe(0);
  const { jobs, permissions } = parse(text);
  expect(permissions).toEqual({});
  expect(Object.keys(jobs)).toEqual(['review', 'due', 'publish']);
  expect(jobs.due).toMatchObject({
    permissions: { contents: 'read' },
    outputs: { due: '${{ steps.plan.outputs.due }}', upkeep: '${{ steps.plan.outputs.upkeep }}' },
  });
  expect(jobs.due.steps[1]).toMatchObject({ id: 'plan', with: { command: 'review' } });
  expect(JSON.stringify([jobs.review, jobs.due])).not.toMatch(/secrets\.|environment/);
  expect(jobs.publish).toMatchObject({
    needs: 'due',
    environment: 'publishing',
    permissions: { contents: 'write' },
    concurrency: { group: 'mergecast-publish', 'cancel-in-progress': false },
  });
  expect(jobs.publish.if).toBe(
    "!cancelled() && github.event_name != 'pull_request' && github.ref == 'refs/heads/main' && (needs.due.outputs.due != '0' || needs.due.outputs.upkeep != '0' || github.event_name == 'workflow_dispatch')",
  );
  expect(jobs.publish.steps[1].env).toHaveProperty('FEDIVERSE_TOKEN', '${{ secrets.FEDIVERSE_TOKEN }}');
  expect(stdout).toContain('gh secret set FEDIVERSE_TOKEN --env publishing');
  for (const words of ['New environment', 'Required reviewers', 'allow main alone']) expect(stdout).toContain(words);
  expect(stdout).toMatch(/ 3. Make the environment[\s\S]* 4. Give the workflow[\s\S]* 5. Commit/);
  expect(stdout).not.toContain('was left as it is: give');
});

test('a workflow that is there is kept, and the person is told what it lacks', async () => {
  await init();
  rmSync(join(repository.folder, 'mergecast.yml'));
  const { stdout, text } = await init('--with-approval');
  expect(parse(text).jobs.publish).not.toHaveProperty('environment');
  expect(stdout).toContain('give its publish job `environment: publishing`');
});
