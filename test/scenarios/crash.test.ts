import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { leftJournals, openJournal } from '../../src/io/journal.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { Journal, RunIdentity } from '../../src/model/ports.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { memoryBranch } from '../ledger/memory-branch.ts';
import { memoryJournal } from '../pipeline/test-world.ts';
import { killable, type Moment } from './killable.ts';

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
/** Longer than a lease holds, and than a server remembers an idempotency key: what saves a post from going out twice is the look. */
const twoHours = 2 * 60 * 60 * 1000;
/** Dozens of runs take seconds here, and much longer on a machine that is busy. */
const long = 120_000;

/** Git costs too much to be killed at every call; these are the calls at which it matters. */
const aroundPushes: Record<'here' | 'elsewhere', [string, Moment][]> = {
  here: [
    ['before its outcomes are pushed', calls => calls.filter(call => call === 'push').length === 2],
    ['after its outcomes were pushed', calls => calls.at(-1) === 'journal clear'],
  ],
  elsewhere: [['after its attempts were pushed', calls => calls.at(-2) === 'push']],
};

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
  test(
    'wherever it was killed',
    async () => {
      let calls: string[] = [];
      for (let at = 1; at <= calls.length + 1; at += 1) {
        calls = await withMemory(stage => killAndRecover(stage, [beforeCall(at)], elsewhere));
        expect(at).toBeLessThan(200);
      }
      const kinds = [
        'fetch',
        'push',
        'journal',
        'journal clear',
        'POST /api/v1/statuses',
        'POST /xrpc/com.atproto.repo',
      ];
      for (const kind of kinds) expect(calls.filter(call => call.startsWith(kind))).not.toEqual([]);
    },
    long,
  );

  test(
    'wherever the run that repairs it is killed too',
    async () => {
      const call = fc.integer({ min: 1, max: 30 });
      const property = fc.asyncProperty(call, call, async (first, second) => {
        await withMemory(stage => killAndRecover(stage, [beforeCall(first), beforeCall(second)], elsewhere));
      });
      await fc.assert(property, { numRuns: 15, seed: 20261124 });
    },
    long,
  );

  test.each(aroundPushes[elsewhere ? 'elsewhere' : 'here'])(
    'with real git, killed %s',
    async (_, moment) => {
      const calls = await withGit(stage => killAndRecover(stage, [moment], elsewhere));
      expect(moment(calls)).toBe(true);
    },
    long,
  );
});

/** Before the call with that number, from 1. */
function beforeCall(number: number): Moment {
  return calls => calls.length === number;
}

/** Kills one run after the other, each at its moment, then runs until all is done. Gives the calls of the last one killed. */
async function killAndRecover(stage: Stage, kills: readonly Moment[], elsewhere: boolean): Promise<string[]> {
  let process = 0;
  let calls: string[] = [];
  const ends: string[] = [];
  for (const moment of kills) {
    process += 1;
    const opened = await stage.open(process);
    const run = killable(opened, moment);
    await Promise.race([publish(run.world, null), run.killed]);
    await opened.close();
    calls = run.calls;
    ends.push(`call ${calls.length}, ${calls.at(-1)}`);
    stage.clock.advance(twoHours);
    if (elsewhere) await stage.leave();
  }
  await recover(stage, process);
  await expectOnce(stage, `killed before ${ends.join(', and then before ')}`);
  return calls;
}

async function recover(stage: Stage, before: number): Promise<void> {
  for (let process = before + 1; process <= before + 3; process += 1) {
    const opened = await stage.open(process);
    const { needsPerson, targets } = await publish(opened, null);
    await opened.close();
    stage.clock.advance(twoHours);
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

/** Real servers, and a ledger and journals in memory. */
async function withMemory<T>(run: (stage: Stage) => Promise<T>): Promise<T> {
  return withSandbox(async (clock, sandbox) => {
    const branch = memoryBranch();
    let machine = new Map<number, Journal>();
    return run({
      clock,
      sandbox,
      leave: async () => {
        machine = new Map();
      },
      open: async process => {
        const leftJournals = [...machine.values()];
        const journal = memoryJournal();
        machine.set(process, journal);
        return {
          ...world,
          clock,
          endpoints: sandbox.endpoints,
          openBranch: async () => branch,
          repository: { head: async () => null, changedAt: async () => null },
          run: identity(process, world),
          journal,
          leftJournals,
          close: async () => {},
        };
      },
    });
  });
}

async function withGit<T>(run: (stage: Stage) => Promise<T>): Promise<T> {
  return withSandbox(async (clock, sandbox) => {
    const own = await makeRepository({ files, remote: true });
    let folder = own.folder;
    const open = async (process: number) => {
      const composed = await composePublishing(settingOf(folder, clock, JSON.stringify(sandbox.endpoints)));
      const run = identity(process, composed);
      const journals = join(folder, '.git', 'mergecast', 'journals');
      const journal = openJournal(join(journals, `${process}-0a.jsonl`));
      return { ...composed, run, journal, leftJournals: leftJournals(journals, run.isAlive) };
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
function identity(process: number, { run }: World): RunIdentity {
  return { ...run, process, isAlive: other => other === process };
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
