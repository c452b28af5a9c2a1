import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fixedClock } from '../../src/io/clock.ts';
import { openRepository } from '../../src/io/git.ts';
import { seededRandom } from '../../src/io/random.ts';
import { gitIn, makeRepository, type TestRepository, temporaryFolder } from '../git-repository.ts';

/* As a workflow has it: a clone of the merge commit of a pull request alone, from a real remote. */

let repository: TestRepository;
let [main, head, merge] = ['', '', ''];
const place = temporaryFolder();
const shallow = join(place, 'shallow');

beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  const files = { 'posts/a.md': 'A', 'posts/b.md': 'B', 'posts/gone.md': 'Gone', 'other.txt': 'x' };
  repository = await makeRepository({ files, remote: true });
  const { git, folder } = repository;
  await git('checkout', '--quiet', '-b', 'change');
  rmSync(join(folder, 'posts/gone.md'));
  writeFileSync(join(folder, 'posts/a.md'), 'A changed');
  writeFileSync(join(folder, 'posts/new ü.md'), 'New');
  await git('add', '--all');
  await git('commit', '--quiet', '-m', 'Change');
  head = await git('rev-parse', 'HEAD');
  await git('checkout', '--quiet', 'main');
  main = await repository.commit({ 'posts/later.md': 'Merged meanwhile' }, 'Meanwhile');
  await git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  merge = await git('rev-parse', 'HEAD');
  await git('push', '--quiet', 'origin', 'HEAD:refs/pull/1/merge');
  await gitIn(repository.remote!, 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
  await gitIn(place, 'init', '--quiet', shallow);
  await gitIn(shallow, 'remote', 'add', 'origin', `file://${repository.remote}`);
  await gitIn(shallow, 'fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge');
  await gitIn(shallow, 'checkout', '--quiet', 'refs/remotes/pull/1/merge');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
  await repository.dispose();
});

const commitsOf = async (folder: string) => {
  const options = { environment: { get: () => undefined }, clock: fixedClock(0), random: seededRandom('a') };
  return (await openRepository(folder, options)).commits;
};

const changed = [
  { path: 'posts/a.md', kind: 'changed' },
  { path: 'posts/gone.md', kind: 'removed' },
  { path: 'posts/new ü.md', kind: 'added' },
];

describe('the parent of a merge', () => {
  test('is fetched into a shallow clone, by itself, and what was merged meanwhile is no change', async () => {
    const commits = await commitsOf(shallow);
    expect(await commits.head()).toBe(head);
    const { base } = await commits.parent();
    expect(base?.commit).toBe(main);
    expect(await base!.changes()).toEqual(changed);
    const files = await base!.read(['posts/a.md', 'posts/new ü.md', 'posts', 'posts/gone.md', 'a\nb'], 10);
    expect(files.map(bytes => bytes && Buffer.from(bytes).toString())).toEqual(['A', null, null, 'Gone', null]);
    expect(await base!.read(['posts/gone.md'], 3)).toEqual([null]);
    // History stays as short as it was.
    expect(await gitIn(shallow, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(await gitIn(shallow, 'rev-parse', 'HEAD')).toBe(merge);
  });

  test('is said to be missing where nothing brings it', async () => {
    const lonely = join(place, 'lonely');
    await gitIn(place, 'clone', '--quiet', '--depth=1', `file://${shallow}`, lonely);
    await gitIn(lonely, 'remote', 'set-url', 'origin', join(place, 'nothing'));
    const found = await (await commitsOf(lonely)).parent();
    expect(found).toMatchObject({ base: null, why: expect.stringContaining('could not be fetched') });
  });
});

test('a branch is held against by what both have in common, files that git does not know of too', async () => {
  const { git, folder } = repository;
  await git('checkout', '--quiet', 'change');
  writeFileSync(join(folder, 'posts/untold.md'), 'Untold');
  const commits = await commitsOf(folder);
  const { base } = await commits.common('main~1');
  expect((await base!.changes()).map(({ path }) => path)).toContain('posts/untold.md');
  expect((await base!.changes()).filter(({ path }) => path === 'posts/later.md')).toEqual([]);
  rmSync(join(folder, 'posts/untold.md'));
  expect(await commits.head()).toBe(head);
  expect(await commits.here()).toBe(head);
});

test('what is checked out is the merge itself, and its head the second parent', async () => {
  const commits = await commitsOf(shallow);
  expect([await commits.here(), await commits.head()]).toEqual([merge, head]);
});

test('of two histories that have no commit in common that is said', async () => {
  const { git, folder } = repository;
  const orphan = await git('commit-tree', '-m', 'Alone', `${head}^{tree}`);
  expect(await (await commitsOf(folder)).common(orphan)).toMatchObject({ why: expect.stringContaining('in common') });
});

test.each(['nothing', '--all', '--is-ancestor', 'main..change', '', ':posts/a.md', '@{-9}'])(
  '%s names no commit',
  async name => {
    expect((await (await commitsOf(repository.folder)).common(name)).base).toBeNull();
  },
);
