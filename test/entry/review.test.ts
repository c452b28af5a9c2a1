// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are expressions of workflows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readReview } from '../../src/content/review-file.ts';
import { failureDocumentSchema } from '../../src/entry/documents.ts';
import { main } from '../../src/entry/main.ts';
import { makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';

/* `review` in a clone, on a branch whose last file is not committed yet. */

const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
policies: [{ for: [fediverse], per_day: 2, per_pull_request: 2 }]
`;
const post = (body: string, day: number) =>
  `---\naccounts: [fediverse]\npublish_at: 2027-01-0${day}T09:00:00Z\n---\n${body}\n`;

let repository: TestRepository;

beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  const files = { 'mergecast.yml': config, 'posts/a.md': post('Before', 1), 'posts/b.md': post('Gone', 2) };
  repository = await makeRepository({ files, remote: true });
  const { git, folder } = repository;
  await git('checkout', '--quiet', '-b', 'change');
  await git('rm', '--quiet', 'posts/b.md');
  await git('commit', '--quiet', '-m', 'Remove a post');
  writeFiles(folder, { 'posts/a.md': post('After', 1), 'posts/c.md': post('New', 3) });
  writeFiles(folder, { 'mergecast.yml': config.replace('per_day: 2', 'per_day: 10') });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await repository.dispose();
});

async function review(...args: string[]) {
  let stdout = '';
  const exit = await main(['review', ...args, '--now', '2026-12-01T09:00:00Z', '--cwd', repository.folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: () => {},
    colours: false,
    signal: new AbortController().signal,
  });
  return { exit, stdout };
}

test('shows a branch against what it has in common with another, as one document and as a file', async () => {
  const { exit, stdout } = await review(
    '--base',
    'main',
    '--json',
    '--out',
    join(repository.folder, '../out/review.json'),
  );
  expect(exit).toBe(0);
  const { review: read } = readReview(readFileSync(join(repository.folder, '../out/review.json')));
  expect(JSON.parse(stdout)).toEqual(read);
  expect(read!.targets.map(({ post, change, was }) => [post, change, was])).toEqual([
    ['c', 'new', []],
    ['a', 'changed', ['the text']],
    ['b', 'removed', []],
  ]);
  expect(read!.targets[0]).toMatchObject({
    line: 5,
    from: 'on mastodon.example',
    parts: [{ text: 'New', counts: [{ count: 3, limit: 500 }] }],
    publish_at: { utc: '2027-01-03T09:00:00.000Z' },
  });
  expect(read!.config).toEqual([
    {
      weight: 'weakens',
      file: 'mergecast.yml',
      line: 4,
      sentence: 'this raises the daily cap for `fediverse` from 2 to 10',
    },
  ]);
});

test('tells the same to a person, what weakens a guard first', async () => {
  const { stdout } = await review();
  const at = ['raises the daily cap', 'New', 'After', 'take effect after merging', '1 new, 1 changed, 1 removed'].map(
    words => stdout.indexOf(words),
  );
  expect(at).not.toContain(-1);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
});

test('one post too many for a pull request fails it, by the rule of the base', async () => {
  writeFiles(repository.folder, { 'posts/d.md': post('One more', 4) });
  const { exit, stdout } = await review('--base', 'main', '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'policy.pull-request', file: 'posts/a.md', line: 5 }]);
});

test('policy, posts and workflows changed at once: each is told, and the policy that judges is the one before', async () => {
  const path = '.github/workflows/send.yml';
  const workflow =
    'on: pull_request_target\njobs: { a: { runs-on: x, steps: [{ run: "echo ${{ secrets.FEDIVERSE_TOKEN }}" }] } }\n';
  writeFiles(repository.folder, { [path]: workflow, 'mergecast.yml': config.replace(/policies.*/, '') });
  const { exit, stdout } = await review('--base', 'main', '--json');
  expect(exit).toBe(1);
  const { config: changes, issues } = JSON.parse(stdout);
  expect(issues).toMatchObject([{ code: 'policy.pull-request' }]);
  const weakening = changes.flatMap(({ weight, file, line, sentence }: Record<string, unknown>) =>
    weight === 'weakens' ? [`${file}:${line} ${sentence}`] : [],
  );
  expect(weakening).toEqual([
    'mergecast.yml:1 this takes away the daily cap for `fediverse`, which was 2',
    'mergecast.yml:1 this takes away the cap on posts in one pull request for `fediverse`, which was 2',
    `${path}:1 this workflow now runs on \`pull_request_target\`, which has every secret while the files can be a stranger’s`,
    `${path}:2 the job \`a\` says no permissions, so the setting of the repository decides what it may do`,
    `${path}:2 the job \`a\` gets the secret \`FEDIVERSE_TOKEN\``,
  ]);
});

test('a base that is not here is a failure', async () => {
  const { exit, stdout } = await review('--base', 'nowhere', '--json');
  expect(exit).toBe(2);
  expect(failureDocumentSchema.parse(JSON.parse(stdout)).error.code).toBe('usage.argument');
});
