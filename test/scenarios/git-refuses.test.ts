import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { leftJournals, openJournal } from '../../src/io/journal.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { Http, Journal, LedgerBranch } from '../../src/model/ports.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { gitIn, makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';

/*
 * Git says no in the middle of a run. Whatever it was: nothing goes out without a pushed attempt, nothing goes out twice,
 * nothing that was learnt is lost, and the words say what state things are in. Each story begins with one new post.
 */

const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const branch = 'mergecast-ledger';
/** A run starts many git processes, and a busy machine takes its time over them. */
const long = 60_000;

const clock = fixedClock(Date.parse('2026-11-24T09:00:00Z'));
let repository: TestRepository;
let sandbox: Sandbox;
let story = 0;
let processes = 0;
let sentBefore = 0;

beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  sandbox = await startSandbox({ clock, random: seededRandom('sandbox') });
  repository = await makeRepository({
    files: { 'mergecast.yml': config, 'posts/first.md': post('First') },
    remote: true,
  });
  await gitIn(repository.remote!, 'config', 'uploadpack.allowFilter', 'true');
  await run();
});
beforeEach(() => {
  story += 1;
  writeFiles(repository.folder, { [`posts/story-${story}.md`]: post(`Story ${story}`) });
  sentBefore = sandbox.mastodon.creates;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
  await repository.dispose();
});

function post(text: string): string {
  return `---\naccounts: [fediverse]\n---\n${text}\n`;
}

const sent = () => sandbox.mastodon.creates - sentBefore;
const ref = () => join(repository.remote!, 'refs', 'heads', branch);

/** One run of one process, with what goes wrong in it. */
async function run(
  change: (world: PublishingWorld) => Partial<PublishingWorld> = () => ({}),
  folder = repository.folder,
) {
  processes += 1;
  const own = processes;
  const composed = await composePublishing(settingOf(folder));
  const identity = { ...composed.run, process: own, isAlive: (other: number) => other === own };
  const journals = join(folder, '.git', 'mergecast', 'journals');
  const world: PublishingWorld = {
    ...composed,
    run: identity,
    journal: openJournal(join(journals, `${own}-0a.jsonl`)),
    leftJournals: leftJournals(journals, identity.isAlive),
  };
  try {
    return await publish({ ...world, ...change(world) }, null);
  } finally {
    await composed.close();
  }
}

/** The failure of a run that must not succeed. */
async function failing(change?: Parameters<typeof run>[0]): Promise<{ code: string; state: string; message: string }> {
  const failure = await run(change).then(
    () => null,
    error => error,
  );
  expect(failure).toMatchObject({ name: 'Failure', state: expect.any(String), remedy: expect.any(String) });
  return failure;
}

/** The next run ends the story: its post is out, once, and on the ledger. */
async function expectOnceAfter(change?: Parameters<typeof run>[0], folder?: string) {
  const report = await run(change, folder);
  expect(report).toMatchObject({ needsPerson: false, remaining: [] });
  expect(sent()).toBe(1);
  const composed = await composePublishing(settingOf(repository.folder));
  const { targets } = await status(composed);
  await composed.close();
  expect(targets.find(target => target.post === `story-${story}`)).toMatchObject({ state: 'delivered' });
  return report;
}

test(
  'a hook that refuses the attempt: nothing is sent, and the next run sends',
  async () => {
    const tip = readFileSync(ref(), 'utf8');
    hook('echo "the ledger is closed today" >&2; exit 1');
    const failure = await failing();
    expect(failure).toMatchObject({ code: 'git.push-refused', state: 'Nothing was written to the ledger.' });
    expect(failure.message).toContain('declined');
    expect([sent(), readFileSync(ref(), 'utf8')]).toEqual([0, tip]);
    rmSync(join(repository.remote!, 'hooks', 'pre-receive'));
    await expectOnceAfter();
  },
  long,
);

test(
  'another clone that is first: this run plans again, and sends nothing twice',
  async () => {
    const other = await repository.clone();
    writeFiles(other, { [`posts/story-${story}.md`]: post(`Story ${story}`) });
    let raced = false;
    const race = async () => {
      if (raced) return;
      raced = true;
      await run(undefined, other);
    };
    await expectOnceAfter(world => ({ openBranch: beforeWrite(world, race) }));
    expect(raced).toBe(true);
  },
  long,
);

test(
  'a lock on the ref that is held for a moment is waited for',
  async () => {
    writeFiles(repository.remote!, { [`refs/heads/${branch}.lock`]: '' });
    const wait = vi.spyOn(clock, 'wait').mockImplementationOnce(async () => rmSync(`${ref()}.lock`));
    await expectOnceAfter();
    expect(wait).toHaveBeenCalled();
    wait.mockRestore();
  },
  long,
);

test(
  'a remote that is gone between the send and the record: the outcome waits on the disk for the next run',
  async () => {
    const away = `${repository.remote}-away`;
    const failure = await failing(({ http }) => ({
      http: afterPost(http, () => renameSync(repository.remote!, away)),
    }));
    expect(failure.code).toMatch(/^git\.(unreachable|push-unclear)$/);
    expect(failure.state).toMatch(/^1 target of 1 went out\. .* kept on this machine/);
    await expect(run()).rejects.toMatchObject({ code: 'git.unreachable' });
    expect(sent()).toBe(1);
    renameSync(away, repository.remote!);
    // It was written down as it was kept: the platform had not to be asked.
    expect((await expectOnceAfter()).targets).toEqual([]);
  },
  long,
);

test(
  'a ledger that was deleted, or set back: nothing is sent until it is restored',
  async () => {
    const tip = readFileSync(ref(), 'utf8').trim();
    const first = (await gitIn(repository.remote!, 'rev-list', branch)).split('\n').at(-1)!;
    for (const commit of [null, first]) {
      if (commit === null) await gitIn(repository.remote!, 'update-ref', '-d', `refs/heads/${branch}`);
      else await gitIn(repository.remote!, 'update-ref', `refs/heads/${branch}`, commit);
      expect(await failing()).toMatchObject({ code: 'git.rewritten', message: expect.stringContaining(tip) });
      expect(sent()).toBe(0);
    }
    await gitIn(repository.remote!, 'update-ref', `refs/heads/${branch}`, tip);
    await expectOnceAfter();
  },
  long,
);

test(
  'another name for the ledger in the config does not begin an empty ledger',
  async () => {
    writeFiles(repository.folder, { 'mergecast.yml': `${config}ledger: { branch: second-ledger }\n` });
    expect(await failing()).toMatchObject({
      code: 'git.other-ledger',
      message: expect.stringContaining('ledger.branch'),
    });
    expect(sent()).toBe(0);
    writeFiles(repository.folder, { 'mergecast.yml': config });
    await expectOnceAfter();
  },
  long,
);

test.each([
  ['shallow', '--depth=1'],
  ['partial', '--filter=blob:none'],
])(
  'a %s clone with a detached head and no identity publishes, and its files, index and head stay as they are',
  async (kind, option) => {
    await repository.commit({}, `Story ${story}`);
    const folder = `${repository.folder}-${kind}`;
    await gitIn(repository.folder, 'clone', '--quiet', option, `file://${repository.remote}`, folder);
    await gitIn(folder, 'checkout', '--quiet', '--detach');
    chmodSync(join(folder, 'posts'), 0o555);
    const before = snapshot(folder);
    await expectOnceAfter(undefined, folder);
    expect(await run(undefined, folder)).toMatchObject({ targets: [] });
    expect(sent()).toBe(1);
    expect(snapshot(folder)).toEqual(before);
    chmodSync(join(folder, 'posts'), 0o755);
    expect(await gitIn(folder, 'rev-parse', '--is-shallow-repository')).toBe(String(kind === 'shallow'));
    expect(await gitIn(folder, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
  },
  long,
);

test(
  'a disk that is full before anything is sent: nothing is sent, and the next run sends',
  async () => {
    const failure = await failing(() => ({ journal: fullAfter(0) }));
    expect(failure).toMatchObject({ code: 'files.write', message: expect.stringContaining('ENOSPC') });
    expect(failure.state).toMatch(/^0 targets of 1 went out/);
    expect(sent()).toBe(0);
    await expectOnceAfter();
  },
  long,
);

test(
  'a disk that is full after one post: it is on the ledger, and the others stay due',
  async () => {
    writeFiles(repository.folder, { [`posts/story-${story}-b.md`]: post(`Story ${story}, the second`) });
    const failure = await failing(() => ({ journal: fullAfter(1) }));
    expect(failure).toMatchObject({ code: 'files.write', state: expect.stringMatching(/^1 target of 2 went out/) });
    expect(sent()).toBe(1);
    expect(await run()).toMatchObject({ needsPerson: false, targets: [{ outcome: { outcome: 'delivered' } }] });
    expect(sent()).toBe(2);
  },
  long,
);

/** A journal on a disk that takes so many lines. */
function fullAfter(lines: number): Journal {
  let left = lines;
  return {
    read: async () => [],
    append: async () => {
      left -= 1;
      if (left < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
    clear: async () => {},
  };
}

function beforeWrite(world: PublishingWorld, act: () => Promise<void>): PublishingWorld['openBranch'] {
  return async name => {
    const opened = (await world.openBranch(name))!;
    const write: LedgerBranch['write'] = async (...given) => {
      await act();
      return opened.write(...given);
    };
    return { ...opened, write };
  };
}

function afterPost(http: Http, act: () => void): Http {
  return async request => {
    const response = await http(request);
    if (request.method === 'POST') act();
    return response;
  };
}

/** Every file of the work tree, and of git's those that stand for what is checked out. */
function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const kept = names.filter(name => !name.startsWith('.git/') || ['.git/index', '.git/HEAD'].includes(name));
  return Object.fromEntries(
    kept.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function hook(script: string): void {
  writeFiles(repository.remote!, { 'hooks/pre-receive': `#!/bin/sh\n${script}\n` });
  chmodSync(join(repository.remote!, 'hooks', 'pre-receive'), 0o755);
}

function settingOf(cwd: string) {
  const own: Record<string, string> = {
    MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
    FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
  };
  const outside = processEnvironment();
  const get = (name: string) => own[name] ?? (name.startsWith('GITHUB_') ? undefined : outside.get(name));
  return { cwd, clock, environment: { get }, signal: new AbortController().signal, log: () => {} };
}
