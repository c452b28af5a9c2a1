import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { Files } from '../../src/model/ports.ts';
import { publish } from '../../src/pipeline/run.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { gitIn, makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';

/* What a run reads after a checkpoint, on real git: in the clone that made it, and in ones that a workflow makes. */

const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const clock = fixedClock(Date.parse('2026-11-24T09:00:00Z'));
const post = (text: string, more = '') => `---\naccounts: [fediverse]${more}\n---\n${text}\n`;

let repository: TestRepository;
let sandbox: Sandbox;

beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  sandbox = await startSandbox({ clock, random: seededRandom('sandbox') });
  const files = {
    'mergecast.yml': config,
    'posts/a.md': post('A'),
    'posts/2026/b.md': post('B'),
    'posts/later.md': post('Later', '\npublish_at: 2027-01-01T00:00:00Z'),
  };
  repository = await makeRepository({ files, remote: true });
  await gitIn(repository.remote!, 'config', 'uploadpack.allowFilter', 'true');
  // The first run sends; what a checkpoint has of it is known to be out after the second, once that is made anew.
  expect((await run(repository.folder)).sent).toBe(2);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
  await repository.dispose();
});

/** The posts that a run reads, and how many it sends. */
async function run(folder: string): Promise<{ read: string[]; sent: number }> {
  const before = sandbox.mastodon.creates;
  const read: string[] = [];
  const world = await composePublishing({
    cwd: folder,
    clock,
    environment: {
      get: name =>
        ({
          FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
          MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
        })[name] ?? processEnvironment().get(name),
    },
    signal: new AbortController().signal,
    log: () => {},
  });
  const files: Files = {
    ...world.files,
    read: (path, most) => {
      if (path.startsWith('posts/')) read.push(path);
      return world.files.read(path, most);
    },
  };
  try {
    await publish({ ...world, files, checkpointFrom: 0 }, null);
    return { read, sent: sandbox.mastodon.creates - before };
  } finally {
    await world.close();
  }
}

test('reads what was open, then what was committed, and what is not committed', { timeout: 60_000 }, async () => {
  // What was due when the checkpoint was made is looked at until there is a new one.
  expect(await run(repository.folder)).toEqual({ read: ['posts/2026/b.md', 'posts/a.md'], sent: 0 });
  await repository.commit({ 'posts/c.md': post('C') }, 'Add C');
  const { read, sent } = await run(repository.folder);
  expect([read.includes('posts/c.md'), read.includes('posts/later.md'), sent]).toEqual([true, false, 1]);
  writeFiles(repository.folder, { 'posts/draft.md': post('Draft') });
  expect((await run(repository.folder)).sent).toBe(1);
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Add the draft');
  await repository.git('push', '--quiet', 'origin', 'HEAD:main');
});

test.each([
  ['shallow', ['--depth=1']],
  ['shallow and without blobs', ['--depth=1', '--filter=blob:none']],
])('a clone that is %s reads only what changed since', { timeout: 60_000 }, async (name, options) => {
  const file = `posts/for-${name.replaceAll(' ', '-')}.md`;
  await repository.commit({ [file]: post(name) }, `Add ${name}`);
  const clone = join(repository.folder, '..', name.replaceAll(' ', '-'));
  await gitIn(repository.folder, 'clone', '--quiet', ...options, `file://${repository.remote}`, clone);
  const { read, sent } = await run(clone);
  expect([read.includes(file), read.includes('posts/later.md'), sent]).toEqual([true, false, 1]);
});
