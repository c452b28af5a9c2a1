import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/pipeline/decide.ts';
import { planNeedsPerson } from '../../src/pipeline/plan.ts';
import { publish } from '../../src/pipeline/run.ts';
import { parseSelection } from '../../src/pipeline/selection.ts';
import { bothPlans } from './both-plans.ts';
import { memoryCheckout } from './memory-checkout.ts';
import { config, delivered, memoryJournal, post, start, type TestWorld, testWorld } from './test-world.ts';

const minute = 60_000;
const hour = 60 * minute;
const one = (body: string, more = '') => post(body, `accounts: [one]${more}`);
const at = (milliseconds: number) => `\npublish_at: ${new Date(start + milliseconds).toISOString()}`;
const policies = (...rules: string[]) => `${config}policies:\n${rules.map(rule => `  - ${rule}\n`).join('')}`;

/** It is 13:00 in Berlin, a Tuesday. */
function world(rule: string, posts: Record<string, string>): TestWorld {
  return testWorld({ 'mergecast.yml': policies(`{ for: [one], ${rule} }`), ...posts });
}

/** A run on a machine that knows nothing of earlier ones. */
async function run(given: TestWorld, selection: string | null = null) {
  given.run = { ...given.run, process: given.run.process + 1 };
  given.platform.sent.length = 0;
  const chosen = selection === null ? null : parseSelection(selection);
  const report = await publish({ ...given, journal: memoryJournal() }, chosen);
  const states = Object.fromEntries(report.remaining.map(({ postId, state }) => [postId, state]));
  return { sent: given.platform.sent.map(({ text }) => text), states, report };
}

describe('a run', () => {
  it('leaves what its policies do not allow now, with the reason, and sends it later', async () => {
    const given = world('per_hour: 1', { 'posts/a.md': one('A'), 'posts/b.md': one('B') });
    const first = await run(given);
    expect(first).toMatchObject({ sent: ['A'], states: { b: 'waiting' }, report: { needsPerson: false } });
    expect(first.report.remaining[0]?.reason).toBe(
      'it may go out from 2026-11-24 14:00 Europe/Berlin, in 1 hour: at most 1 post in 1 hour',
    );
    given.clock.advance(59 * minute);
    expect((await run(given)).sent).toEqual([]);
    given.clock.advance(minute);
    expect((await run(given)).sent).toEqual(['B']);
  });

  it('holds each account to its own', async () => {
    const given = world('per_day: 1', { 'posts/a.md': post('A'), 'posts/b.md': post('B') });
    await run(given);
    expect(given.platform.sent.map(({ account, text }) => `${account} ${text}`).sort()).toEqual([
      'one A',
      'two A',
      'two B',
    ]);
  });

  it('keeps to the strictest of several policies', async () => {
    const given = world('per_hour: 3', { 'posts/a.md': one('A'), 'posts/b.md': one('B'), 'posts/c.md': one('C') });
    given.contents['mergecast.yml'] = policies('{ for: [one], per_hour: 3 }', '{ for: [all], per_hour: 2 }');
    expect((await run(given)).sent).toEqual(['A', 'B']);
  });

  it('sends nothing in quiet hours, and makes no noise about it', async () => {
    const given = world('quiet: [{ from: "12:00", to: "14:00" }]', { 'posts/a.md': one('A') });
    expect(await run(given)).toMatchObject({ sent: [], states: { a: 'waiting' }, report: { needsPerson: false } });
    given.clock.advance(hour);
    expect((await run(given)).sent).toEqual(['A']);
  });

  it('stops where quiet hours begin while it sends', async () => {
    const given = world('quiet: [{ from: "13:01", to: "14:00" }]', { 'posts/a.md': one('A'), 'posts/b.md': one('B') });
    given.platform.answers.push((payload, context) => {
      given.clock.advance(minute);
      return delivered(payload, context);
    });
    const stopped = await run(given);
    expect(stopped.sent).toEqual(['A']);
    expect(stopped.report.targets.at(-1)?.outcome).toMatchObject({
      outcome: 'throttled',
      message: 'not sent: quiet hours have begun',
    });
    expect(await run(given)).toMatchObject({ sent: [], states: { b: 'waiting' } });
  });

  it('leaves to a person what it could not send for too long', async () => {
    const given = world('blackout: [2026-11-24/2026-11-27]', { 'posts/a.md': one('A', at(0)) });
    expect((await run(given)).states).toEqual({ a: 'waiting' });
    given.clock.advance(25 * hour);
    expect(await run(given)).toMatchObject({ sent: [], states: { a: 'late' }, report: { needsPerson: true } });
  });

  it('leaves to a person what may never go out', async () => {
    const given = world('quiet: [{}]', { 'posts/a.md': one('A') });
    expect(await run(given)).toMatchObject({ sent: [], states: { a: 'held' }, report: { needsPerson: true } });
  });

  it('reads no month of the ledger where nothing is due', async () => {
    const given = world('per_hour: 1', { 'posts/a.md': one('A') });
    await run(given);
    const folders: string[] = [];
    const { branch } = given;
    const { listFolders } = branch;
    given.branch.listFolders = (tip, asked) => {
      folders.push(...asked);
      return listFolders.call(branch, tip, asked);
    };
    await run(given);
    const idle = folders.length;
    given.contents['posts/b.md'] = one('B');
    await run(given);
    expect(folders.length).toBeGreaterThan(2 * idle);
  });
});

describe('what counts as sent', () => {
  const both = { 'posts/a.md': one('A'), 'posts/b.md': one('B') };

  it.each([
    ['an attempt in doubt', 'unknown', 'network.cut', []],
    ['what was refused', 'rejected', 'platform.refused', ['B']],
  ] as const)('%s: %s', async (_, outcome, code, sent) => {
    const given = world('per_day: 1', both);
    given.platform.answers.push(() => ({ outcome, code, message: '', receipts: [], part: 1 }) as never);
    await run(given);
    given.clock.advance(minute);
    expect((await run(given)).sent).toEqual(sent);
  });

  it('what went out before a checkpoint, and last month', async () => {
    const given = world('gap: P12D', { 'posts/a.md': one('A') });
    const checkout = memoryCheckout(given.contents);
    Object.assign(given, { checkout, checkpointFrom: 0 });
    checkout.commit();
    await run(given);
    await run(given);
    given.contents['posts/b.md'] = one('B');
    checkout.commit();
    given.clock.advance(11 * 24 * hour);
    expect(await run(given)).toMatchObject({ sent: [], states: { b: 'waiting' } });
    given.clock.advance(24 * hour);
    expect((await run(given)).sent).toEqual(['B']);
  });

  it('also where its payload was erased', async () => {
    const given = world('per_day: 1', both);
    await run(given);
    const tip = await given.branch.fetch();
    const payloads = (await given.branch.list(tip!)).filter(({ path }) => path.includes('/payloads/'));
    await given.branch.write(tip, new Map(payloads.map(({ path }) => [path, null])), 'Erase');
    expect((await run(given)).sent).toEqual([]);
  });

  it('a thread as one post', async () => {
    const given = world('per_day: 2', { 'posts/a.md': one('A\n\n---\n\nA, too'), 'posts/b.md': one('B') });
    expect((await run(given)).sent).toEqual(['A|A, too', 'B']);
  });
});

describe('a plan', () => {
  it('tells of a time in quiet hours, where it stands, and when it may be', async () => {
    const given = world('quiet: [{ from: "22:00", to: "07:00" }]', { 'posts/a.md': one('A', at(10 * hour)) });
    const planned = await bothPlans(given);
    expect(planned.issues).toMatchObject([
      {
        code: 'policy.quiet',
        severity: 'error',
        line: 3,
        field: 'publish_at',
        message: 'one: it cannot go out on 2026-11-24 23:00 Europe/Berlin: quiet hours',
        remedy: expect.stringContaining('such as 2026-11-25 07:00 Europe/Berlin'),
      },
    ]);
    expect(planned.targets[0]).toMatchObject({ state: 'waiting', reason: expect.stringContaining('quiet hours') });
    expect(planNeedsPerson(planned)).toBe(true);
    // Merged all the same, it waits, and no run fails because of it.
    expect((await run(given)).report.needsPerson).toBe(false);
  });

  it('tells of the time of a post with other faults too, which takes no place of others', async () => {
    const given = world('gap: PT30M, ban: { words: [spam] }, blackout: [2026-11-25]', {
      'posts/a.md': one('spam', at(12 * hour)),
      'posts/b.md': one('spam', at(hour)),
      'posts/c.md': one('C', at(hour + minute)),
    });
    const found = (await bothPlans(given)).issues.map(({ code, file }) => `${file} ${code}`);
    expect(found.sort()).toEqual([
      'posts/a.md policy.banned',
      'posts/a.md policy.quiet',
      'posts/b.md policy.banned',
      'posts/b.md policy.rate',
    ]);
  });

  it('tells of the post that is one too many, with the queue and the ledger', async () => {
    const given = world('per_day: 2', { 'posts/a.md': one('A') });
    await run(given);
    given.contents['posts/b.md'] = one('B', at(hour));
    given.contents['posts/c.md'] = one('C', at(2 * hour));
    const { issues } = await bothPlans(given);
    expect(issues).toMatchObject([{ code: 'policy.rate', file: 'posts/c.md' }]);
    expect(issues[0]?.remedy).toContain('such as 2026-11-25 13:00');
  });

  it('has no fault where a post that names no time waits', async () => {
    const given = world('gap: PT30M', { 'posts/a.md': one('A'), 'posts/b.md': one('B'), 'posts/c.md': one('C') });
    const planned = await bothPlans(given);
    expect(planned.issues).toEqual([]);
    expect(planned.targets.map(({ state }) => state)).toEqual(['due', 'waiting', 'waiting']);
    expect(planned.targets[2]?.reason).toContain('14:00 Europe/Berlin, in 1 hour: at least 30 minutes between');
  });
});

it('a new policy makes no fault of what is out, not even of its edit', async () => {
  const given = testWorld({ 'posts/a.md': one('spam'), 'posts/b.md': one('spam') });
  await run(given);
  given.contents['mergecast.yml'] = policies('{ for: [one], ban: { words: [spam] } }');
  given.contents['posts/b.md'] = one('spam again');
  given.contents['posts/c.md'] = one('spam anew');
  const planned = await bothPlans(given);
  expect(planned.targets.map(({ postId, state }) => `${postId} ${state}`)).toEqual(['a done', 'b edited', 'c blocked']);
  expect(planned.issues.map(({ file }) => file)).toEqual(['posts/c.md']);
});

it('what is adopted is all that is due, also what a policy lets wait', async () => {
  const given = world('per_day: 1', { 'posts/a.md': one('A'), 'posts/b.md': one('B') });
  expect(await adopt(given, null, { who: null, why: null })).toEqual(['a@one', 'b@one']);
  expect((await run(given)).sent).toEqual([]);
});
