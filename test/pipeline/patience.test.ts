import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { resolve } from '../../src/pipeline/decide.ts';
import { publish } from '../../src/pipeline/run.ts';
import { bothPlans } from './both-plans.ts';
import { config, delivered, post, start, type TestWorld, testWorld } from './test-world.ts';

const minute = 60_000;
const hour = 60 * minute;
const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

const throttled = (retryAt: string | null, code: 'platform.throttled' | 'network.unreachable' = 'platform.throttled') =>
  ({ outcome: 'throttled', code, message: 'wait', receipts: [], part: 1, retryAt }) satisfies Outcome;

const one = (body = 'Hello', more = '') => post(body, `accounts: [one]${more}`);

const states = async (world: TestWorld) =>
  Object.fromEntries((await bothPlans(world)).targets.map(target => [target.postId, target.state]));

describe('a platform that asks to wait', () => {
  it('is waited for where the run has the time, and the same attempt goes on', async () => {
    const world = testWorld({ 'posts/a.md': one('A'), 'posts/b.md': one('B') });
    world.platform.answers.push(() => throttled(instant(start + 2 * minute)));
    const report = await publish(world, null);
    expect(report.targets.map(({ outcome }) => outcome.outcome)).toEqual(['delivered', 'delivered']);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['A', 'A', 'B']);
    expect(world.platform.sent[0]!.key).toBe(world.platform.sent[1]!.key);
    expect(world.clock.now()).toBeGreaterThanOrEqual(start + 2 * minute);
  });

  it('goes on with the parts that are missing', async () => {
    const world = testWorld({ 'posts/a.md': one('A\n\n---\n\nB') });
    const first: Receipt = { part: 1, id: 'first', url: null, at: instant(start) };
    world.platform.answers.push(async (_payload, context) => {
      await context.delivered(first);
      return { ...throttled(instant(start + minute)), receipts: [first], part: 2 };
    });
    await publish(world, null);
    expect(world.platform.sent.map(({ receipts }) => receipts)).toEqual([0, 1]);
  });

  it('is left to the next run where its time is too far off; the other accounts go on', async () => {
    const world = testWorld({ 'posts/a.md': post('A', 'accounts: [all]') });
    world.platform.answers.push((payload, context) =>
      context.account.name === 'one' ? throttled(instant(start + hour)) : delivered(payload, context),
    );
    world.platform.answers.push(world.platform.answers[0]!);
    const report = await publish(world, null);
    expect(report.targets.map(({ account, outcome }) => [account, outcome.outcome])).toEqual([
      ['one', 'throttled'],
      ['two', 'delivered'],
    ]);
    expect(report.needsPerson).toBe(false);
  });

  it('is not asked without end where it always says that it takes a moment', async () => {
    const world = testWorld({ 'posts/a.md': one('A') });
    for (let count = 0; count < 100; count += 1) world.platform.answers.push(() => throttled(instant(start)));
    const report = await publish(world, null);
    expect(report.targets[0]!.outcome.outcome).toBe('throttled');
    expect(world.platform.sent).toHaveLength(4);
  });

  it('is not waited for when the run is stopped', async () => {
    const stop = new AbortController();
    const world = { ...testWorld({ 'posts/a.md': one('A') }), signal: stop.signal };
    world.platform.answers.push(() => {
      stop.abort();
      return throttled(instant(start + minute));
    });
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
  });
});

describe('a run that is longer than its lease', () => {
  it('takes a new lease for what is left', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const world = testWorld(Object.fromEntries(names.map(name => [`posts/${name}.md`, one(name)])));
    for (const _ of names) {
      world.platform.answers.push((payload, context) => {
        world.clock.advance(5 * minute);
        return delivered(payload, context);
      });
    }
    const report = await publish(world, null);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(names);
    expect(report.targets.map(({ post, outcome }) => [post, outcome.outcome])).toEqual(
      names.map(name => [name, 'delivered']),
    );
    expect(await states(world)).toEqual(Object.fromEntries(names.map(name => [name, 'done'])));
  });
});

describe('nothing passes in silence', () => {
  const skipping = `${config}late: { after: PT1H, then: skip }\n`;

  it('a target that no run reached in time is reported once, and skipped from then on', async () => {
    const world = testWorld({
      'mergecast.yml': skipping,
      'posts/a.md': one('A', `\npublish_at: ${instant(start - 2 * hour)}`),
    });
    const report = await publish(world, null);
    expect(report.remaining.map(({ state }) => state)).toEqual(['missed']);
    expect(report.needsPerson).toBe(true);
    const next = await publish(world, null);
    expect([next.remaining, next.needsPerson]).toEqual([[], false]);
    expect(await states(world)).toEqual({ a: 'skipped' });
    expect(world.platform.sent).toEqual([]);
  });

  it('a skipped post that gets a new time goes out', async () => {
    const world = testWorld({
      'mergecast.yml': skipping,
      'posts/a.md': one('A', `\npublish_at: ${instant(start - 2 * hour)}`),
    });
    await publish(world, null);
    world.contents['posts/a.md'] = one('A', `\npublish_at: ${instant(start)}`);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
  });

  it.each([
    ['before any run', start - 26 * hour],
    ['a while ago', start - hour],
  ])('a server that stays unreachable for a post that was committed %s', async (_, changedAt) => {
    const world = testWorld({ 'posts/a.md': one('A') });
    world.repository = { ...world.repository, changedAt: async () => changedAt };
    world.platform.adapter.prepare = async () => ({
      fault: { outcome: 'throttled', code: 'network.unreachable', message: 'gone', retryAt: null },
    });
    const isStuck = changedAt < start - 24 * hour;
    const report = await publish(world, null);
    expect(report.targets).toMatchObject([{ outcome: { outcome: 'throttled' }, stuck: isStuck }]);
    expect(report.needsPerson).toBe(isStuck);
  });

  it('a platform that asks to wait, day after day', async () => {
    const world = testWorld({ 'posts/a.md': one('A') });
    for (const day of [1, 2]) {
      world.platform.answers.push(() => throttled(instant(start + day * 24 * hour + hour)));
    }
    expect((await publish(world, null)).needsPerson).toBe(false);
    world.clock.advance(26 * hour);
    expect((await publish(world, null)).needsPerson).toBe(true);
    // It waits now, as it was asked to, and that is still no silence.
    expect((await publish(world, null)).needsPerson).toBe(true);
    expect(world.platform.sent).toHaveLength(2);
  });
});

describe('a thread whose beginning was removed', () => {
  it('is held, and can be left as it is', async () => {
    const world = testWorld({ 'posts/a.md': one('A\n\n---\n\nB') });
    const first: Receipt = { part: 1, id: 'first', url: null, at: instant(start) };
    world.platform.answers.push(async (_payload, context) => {
      await context.delivered(first);
      return { ...throttled(null, 'network.unreachable'), receipts: [first], part: 2 };
    });
    let missing: number[] = [];
    world.platform.adapter.missing = async () => ({ missing });
    await publish(world, null);
    missing = [1];
    const report = await publish(world, null);
    expect(report.issues.map(({ code }) => code)).toEqual(['thread.broken']);
    expect(report.needsPerson).toBe(true);
    expect(world.platform.sent).toHaveLength(1);
    missing = [];
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(2);
  });
});

describe('the address that ends a doubt', () => {
  it('has to be one of the account', async () => {
    const world = testWorld({ 'posts/a.md': one('A') });
    world.platform.answers.push(() => ({
      outcome: 'unknown',
      code: 'network.cut',
      message: 'cut',
      receipts: [],
      part: 1,
    }));
    world.platform.adapter.owns = address => address.pathname.startsWith('/one/');
    world.platform.adapter.page = () => 'https://fake.example/one';
    const report = await publish(world, null);
    expect(report.targets[0]!.page).toBe('https://fake.example/one');
    const target = { post: 'a', account: 'one' };
    const word = { who: null, why: null };
    await expect(resolve(world, target, { delivered: 'https://fake.example/two/1' }, word)).rejects.toMatchObject({
      code: 'usage.argument',
    });
    expect(await states(world)).toEqual({ a: 'unknown' });
    await resolve(world, target, { delivered: 'https://fake.example/one/1' }, word);
    expect(await states(world)).toEqual({ a: 'done' });
  });
});
