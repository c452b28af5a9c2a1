import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { leftJournals, openJournal } from '../../src/io/journal.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { RunIdentity } from '../../src/model/ports.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { makeRepository } from '../git-repository.ts';
import { killable, type Moment } from './killable.ts';

/*
 * With real git, real files and real servers: one run is killed around its pushes. Later runs, on the same machine or on
 * another one, end what it began: each target is out once. Every other moment is stopped at in every-stop.test.ts.
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
/** Real git takes seconds here, and much longer on a machine that is busy. */
const long = 120_000;

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

describe.each([
  ['the same machine', false],
  ['another machine', true],
])('what a killed run began is ended on %s', (_, elsewhere) => {
  test.each(aroundPushes[elsewhere ? 'elsewhere' : 'here'])(
    'killed %s',
    async (_, moment) => {
      const calls = await withGit(stage => killAndRecover(stage, moment, elsewhere));
      expect(moment(calls)).toBe(true);
    },
    long,
  );
});

/** Kills the first run at its moment, then runs until all is done. Gives the calls that it made. */
async function killAndRecover(stage: Stage, moment: Moment, elsewhere: boolean): Promise<string[]> {
  const opened = await stage.open(1);
  const run = killable(opened, moment);
  await Promise.race([publish(run.world, null), run.killed]);
  await opened.close();
  stage.clock.advance(twoHours);
  if (elsewhere) await stage.leave();
  await recover(stage, 1);
  await expectOnce(stage, `killed before call ${run.calls.length}, ${run.calls.at(-1)}`);
  return run.calls;
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
