// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are expressions of workflows.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
    permissions: { contents: 'write', actions: 'read', 'pull-requests': 'write' },
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

describe('the two workflows', () => {
  const reviewing = () => readFileSync(join(repository.folder, path), 'utf8');
  const commenting = () => readFileSync(join(repository.folder, '.github/workflows/mergecast-comment.yml'), 'utf8');

  test('pin every action by a full hash, and give a reason for each permission', async () => {
    await init('--with-approval');
    for (const text of [reviewing(), commenting()]) {
      const lines = text.split('\n');
      const uses = lines.filter(line => /^\s*(?:- )?uses:/.test(line));
      for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      for (const line of lines.filter(each => /: (?:read|write)\b/.test(each))) expect(line).toMatch(/ # to /);
      expect(parse(text).permissions).toEqual({});
      expect(text).not.toContain('pull_request_target');
      // What a stranger names would be put into a script before it is run.
      expect(text).not.toMatch(/^\s*(?:- )?run:/m);
    }
  });

  test('judge a pull request without a secret or a right to write, also in a merge queue', async () => {
    await init();
    const { on, jobs } = parse(reviewing());
    expect(on).toHaveProperty('pull_request');
    expect(on).toHaveProperty('merge_group');
    expect(jobs.review.if).toBe("github.event_name == 'pull_request' || github.event_name == 'merge_group'");
    expect(jobs.review.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    expect(JSON.stringify(jobs.review)).not.toContain('secrets.');
    const [checkout, review, data, page] = jobs.review.steps;
    expect(checkout.with).toEqual({ 'persist-credentials': false });
    expect(data.with).toMatchObject({ name: 'mergecast-review', path: review.with['review-file'] });
    expect(page.with).toMatchObject({ path: review.with.preview });
    expect(data.with.path.endsWith('/mergecast-review.json')).toBe(true);
  });

  test('comment from the default branch alone, with nothing of the pull request there', async () => {
    await init();
    const [{ name }, { on, jobs }] = [parse(reviewing()), parse(commenting())];
    expect(on).toEqual({ workflow_run: { workflows: [name], types: ['completed'] } });
    expect(jobs.comment.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
    expect(jobs.comment.steps).toHaveLength(1);
    expect(jobs.comment.steps[0]).toEqual({ uses: expect.stringMatching(/^mergecast\/mergecast@/) });
    expect(jobs.comment.if).toContain("== 'pull_request'");
  });
});
