import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { processEnvironment } from '../../src/io/environment.ts';
import { leftJournals, openJournal } from '../../src/io/journal.ts';
import { seededRandom } from '../../src/io/random.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { makeRepository } from '../git-repository.ts';
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

test.each(['the same machine', 'another machine'])(
  'a run killed anywhere is ended by later ones on %s, and nothing is out twice',
  async where => {
    let calls: string[] = [];
    for (let at = 1; at <= calls.length + 1; at += 1) {
      calls = await killAndRecover(at, where === 'another machine');
      expect(at).toBeLessThan(200);
    }
    const kinds = ['fetch', 'push', 'journal', 'journal clear', 'POST /api/v1/statuses', 'POST /xrpc/com.atproto.repo'];
    for (const kind of kinds) expect(calls.some(call => call.startsWith(kind))).toBe(true);
  },
  60_000,
);

/** Kills the first run before its call with that number, runs again until all is done, and looks at the platforms. */
async function killAndRecover(at: number, elsewhere: boolean): Promise<string[]> {
  const clock = fixedClock(Date.parse('2026-11-24T09:00:00Z'));
  const sandbox = await startSandbox({ clock, random: seededRandom(`sandbox ${at}`) });
  const repository = await makeRepository({ files, remote: true });
  try {
    const first = await openWorld(repository.folder, 1, clock, sandbox);
    const run = killable(first, at);
    await Promise.race([publish(run.world, null), run.killed]);
    await first.close();
    const folder = elsewhere ? await repository.clone() : repository.folder;
    await recover(folder, clock, sandbox, `killed before call ${at}, ${run.calls.at(-1)}`);
    return run.calls;
  } finally {
    await repository.dispose();
    await sandbox.close();
  }
}

async function recover(
  folder: string,
  clock: ReturnType<typeof fixedClock>,
  sandbox: Sandbox,
  moment: string,
): Promise<void> {
  for (let run = 2; run <= 4; run += 1) {
    clock.advance(halfAnHour);
    const world = await openWorld(folder, run, clock, sandbox);
    const { needsPerson, targets } = await publish(world, null);
    await world.close();
    if (targets.length === 0 && !needsPerson) break;
  }
  const world = await openWorld(folder, 5, clock, sandbox);
  const known = (await status(world)).targets;
  await world.close();
  expect(known.map(({ post, account, state }) => `${post}@${account} ${state}`).sort(), moment).toEqual([
    'plain@bluesky delivered',
    'plain@fediverse delivered',
    'thread@bluesky delivered',
    'thread@fediverse delivered',
  ]);
  expect(await verify(world), moment).toMatchObject({ ok: true });
  for (const double of [sandbox.mastodon, sandbox.bluesky]) {
    const live = double.posts();
    expect(live.map(plainText).sort(), moment).toEqual(texts);
    const ids = known.flatMap(target => target.receipts.map(receipt => receipt.id));
    expect(
      live.filter(post => !ids.includes(post.id)),
      moment,
    ).toEqual([]);
    expect(double.creates, moment).toBe(texts.length);
  }
}

async function openWorld(folder: string, process: number, clock: ReturnType<typeof fixedClock>, sandbox: Sandbox) {
  const own: Record<string, string> = {
    MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
    FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
    BLUESKY_PASSWORD: sandboxCredentials.bluesky.password,
  };
  const outside = processEnvironment();
  const get = (name: string) => own[name] ?? (name.startsWith('GITHUB_') ? undefined : outside.get(name));
  const world = await composePublishing({
    cwd: folder,
    clock,
    environment: { get },
    signal: new AbortController().signal,
    log: () => {},
  });
  // All runs of this test are one process; each is given a number of its own, and only the latest is alive.
  const isAlive = (other: number) => other === process;
  const journals = join(folder, '.git', 'mergecast', 'test-journals');
  return {
    ...world,
    run: { ...world.run, process, isAlive },
    journal: openJournal(join(journals, `${process}-0a.jsonl`)),
    leftJournals: leftJournals(journals, isAlive),
  };
}

function plainText({ text }: { text: string }): string {
  return text.replace(/<[^>]*>/g, '');
}
