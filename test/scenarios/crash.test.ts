import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { leftJournals, openJournal } from '../../src/io/journal.ts';
import { seededRandom } from '../../src/io/random.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { memoryBranch } from '../ledger/memory-branch.ts';
import { killable } from './killable.ts';

/*
 * One run is killed before each of the calls that it makes to the outside: a request, a fetch, a push, a line of its
 * journal. Later runs, on the same machine or on another one, end what it began: each target is out once.
 */

const files = {
  'mergecast.yml': `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
  bluesky: { platform: bluesky, identifier: ${sandboxCredentials.bluesky.identifier}, credentials: { password: BLUESKY_PASSWORD } }
groups: { all: [fediverse, bluesky] }
`,
  'posts/plain.md': '---\naccounts: [all]\n---\nGood morning\n',
  'posts/thread.md': '---\naccounts: [all]\n---\nOne of three\n\n---\n\nTwo of three\n\n---\n\nThree of three\n',
};
const texts = ['Good morning', 'One of three', 'Three of three', 'Two of three'];
const halfAnHour = 30 * 60 * 1000;

type World = Awaited<ReturnType<typeof composePublishing>>;

interface Stage {
  clock: ReturnType<typeof fixedClock>;
  sandbox: Sandbox;
  /** The world of one process. */
  open(process: number): Promise<World>;
  /** From now on, processes run on a machine that has nothing but the remote. */
  leave(): Promise<void>;
}

let repository: TestRepository;
let world: World;

beforeAll(async () => {
  repository = await makeRepository({ files, remote: true });
  world = await composePublishing(settingOf(repository.folder, fixedClock(0), '{}'));
});
afterAll(async () => {
  await world.close();
  await repository.dispose();
});

describe.each([
  ['the same machine', false],
  ['another machine', true],
])('what a killed run began is ended on %s', (_, elsewhere) => {
  test('wherever it was killed', async () => {
    let calls: string[] = [];
    for (let at = 1; at <= calls.length + 1; at += 1) {
      calls = await withMemory(`${at}`, stage => killAndRecover(stage, [at], elsewhere));
      expect(at).toBeLessThan(200);
    }
    const kinds = ['fetch', 'push', 'journal', 'journal clear', 'POST /api/v1/statuses', 'POST /xrpc/com.atproto.repo'];
    for (const kind of kinds) expect(calls.filter(call => call.startsWith(kind))).not.toEqual([]);
  });

  test('wherever the run that repairs it is killed too', async () => {
    const call = fc.integer({ min: 1, max: 30 });
    const property = fc.asyncProperty(call, call, async (first, second) => {
      await withMemory(`${first} ${second}`, stage => killAndRecover(stage, [first, second], elsewhere));
    });
    await fc.assert(property, { numRuns: 25, seed: 20261124 });
  });

  test('with real git, killed around its pushes', async () => {
    const whole = await withGit(stage => killAndRecover(stage, [Number.POSITIVE_INFINITY], elsewhere));
    const last = whole.lastIndexOf('push') + 1;
    // Of the two accounts one may be quicker than before: the places around the last push can be off by a line of the
    // journal, which is as good a moment.
    for (const at of [whole.indexOf('push') + 2, last, last + 1]) {
      await withGit(stage => killAndRecover(stage, [at], elsewhere));
    }
  });
});

/** Kills one run after the other, each before its call with that number, then runs until all is done. */
async function killAndRecover(stage: Stage, kills: readonly number[], elsewhere: boolean): Promise<string[]> {
  let process = 0;
  let calls: string[] = [];
  for (const at of kills) {
    process += 1;
    const opened = await stage.open(process);
    const run = killable(opened, at);
    await Promise.race([publish(run.world, null), run.killed]);
    await opened.close();
    calls = run.calls;
    stage.clock.advance(halfAnHour);
    if (elsewhere) await stage.leave();
  }
  await recover(stage, process);
  await expectOnce(stage, `killed before call ${kills.join(' and ')}, ${calls.at(-1)}`);
  return calls;
}

async function recover(stage: Stage, before: number): Promise<void> {
  for (let process = before + 1; process <= before + 3; process += 1) {
    const opened = await stage.open(process);
    const { needsPerson, targets } = await publish(opened, null);
    await opened.close();
    stage.clock.advance(halfAnHour);
    if (targets.length === 0 && !needsPerson) return;
  }
}

/** Every target is known as delivered, and stands on its platform exactly once. */
async function expectOnce({ open, sandbox }: Stage, moment: string): Promise<void> {
  const opened = await open(100);
  const known = (await status(opened)).targets;
  const verified = await verify(opened);
  await opened.close();
  expect(known.map(({ post, account, state }) => `${post}@${account} ${state}`).sort(), moment).toEqual([
    'plain@bluesky delivered',
    'plain@fediverse delivered',
    'thread@bluesky delivered',
    'thread@fediverse delivered',
  ]);
  expect(verified, moment).toMatchObject({ ok: true });
  const receipts = known.flatMap(target => target.receipts.map(receipt => receipt.id)).sort();
  const live = [...sandbox.mastodon.posts(), ...sandbox.bluesky.posts()];
  expect(live.map(post => post.id).sort(), moment).toEqual(receipts);
  for (const double of [sandbox.mastodon, sandbox.bluesky]) {
    expect(
      double
        .posts()
        .map(post => post.text)
        .sort(),
      moment,
    ).toEqual(texts);
    expect(double.creates, moment).toBe(texts.length);
  }
}

/** Real servers and journals, and a ledger in memory: git costs too much to be killed at every call. */
async function withMemory<T>(name: string, run: (stage: Stage) => Promise<T>): Promise<T> {
  return withSandbox(async (clock, sandbox) => {
    const branch = memoryBranch();
    let machine = join(repository.folder, '..', `journals ${name}`);
    return run({
      clock,
      sandbox,
      leave: async () => {
        machine = `${machine} elsewhere`;
      },
      open: async process => ({
        ...world,
        clock,
        endpoints: sandbox.endpoints,
        openBranch: async () => branch,
        repository: { head: async () => null },
        ...identity(process, world, machine),
        close: async () => {},
      }),
    });
  });
}

async function withGit<T>(run: (stage: Stage) => Promise<T>): Promise<T> {
  return withSandbox(async (clock, sandbox) => {
    const own = await makeRepository({ files, remote: true });
    let folder = own.folder;
    const open = async (process: number) => {
      const composed = await composePublishing(settingOf(folder, clock, JSON.stringify(sandbox.endpoints)));
      return { ...composed, ...identity(process, composed, join(folder, '.git', 'mergecast', 'journals')) };
    };
    const leave = async () => {
      folder = await own.clone();
    };
    return run({ clock, sandbox, open, leave }).finally(() => own.dispose());
  });
}

async function withSandbox<T>(run: (clock: Stage['clock'], sandbox: Sandbox) => Promise<T>): Promise<T> {
  const clock = fixedClock(Date.parse('2026-11-24T09:00:00Z'));
  const sandbox = await startSandbox({ clock, random: seededRandom('sandbox') });
  return run(clock, sandbox).finally(() => sandbox.close());
}

/** All runs of this test are one process: each is given a number of its own, and only the latest is alive. */
function identity(process: number, { run }: World, journals: string): Pick<World, 'run' | 'journal' | 'leftJournals'> {
  const isAlive = (other: number) => other === process;
  return {
    run: { ...run, clone: journals, process, isAlive },
    journal: openJournal(join(journals, `${process}-0a.jsonl`)),
    leftJournals: leftJournals(journals, isAlive),
  };
}

function settingOf(cwd: string, clock: Stage['clock'], endpoints: string) {
  const own: Record<string, string> = {
    MERGECAST_ENDPOINTS: endpoints,
    FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
    BLUESKY_PASSWORD: sandboxCredentials.bluesky.password,
  };
  const outside = processEnvironment();
  const get = (name: string) => own[name] ?? (name.startsWith('GITHUB_') ? undefined : outside.get(name));
  return { cwd, clock, environment: { get }, signal: new AbortController().signal, log: () => {} };
}
