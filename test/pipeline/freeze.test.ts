import { beforeEach, describe, expect, it } from 'vitest';
import { freezeFile } from '../../src/ledger/paths.ts';
import { applyFreeze } from '../../src/pipeline/freeze.ts';
import { publish } from '../../src/pipeline/run.ts';
import { setFreeze } from '../../src/pipeline/set-freeze.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const hour = 60 * 60 * 1000;
const word = { who: 'ada', why: 'a storm' };
let world: TestWorld;

beforeEach(() => {
  world = testWorld({ 'posts/hello.md': post() });
});

const states = async () => (await bothPlans(world)).targets.map(({ account, state }) => `${account.name} ${state}`);
const sent = () => world.platform.sent.map(({ account }) => account);

describe('a freeze', () => {
  it('stops all sending without a fault, says by whom and why, and lets it go on', async () => {
    expect(await setFreeze(world, 'freeze', null, word)).toMatchObject({ changed: true });
    const report = await publish(world, null);
    expect(sent()).toEqual([]);
    expect(report.needsPerson).toBe(false);
    expect(report.remaining.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'frozen frozen since 2026-11-24 12:00 UTC by ada: a storm',
      'frozen frozen since 2026-11-24 12:00 UTC by ada: a storm',
    ]);
    expect(await states()).toEqual(['one frozen', 'two frozen']);
    expect(await setFreeze(world, 'freeze', null, word)).toMatchObject({ changed: false });
    expect(await setFreeze(world, 'thaw', null, word)).toMatchObject({ changed: true, freezes: { all: null } });
    await publish(world, null);
    expect(sent()).toEqual(['one', 'two']);
    expect(await verify(world)).toMatchObject({ issues: [] });
  });

  it('of one account stops no other', async () => {
    await setFreeze(world, 'freeze', 'one', word);
    await publish(world, null);
    expect(sent()).toEqual(['two']);
    await setFreeze(world, 'freeze', null, word);
    expect(await setFreeze(world, 'thaw', 'one', word)).toMatchObject({
      freezes: { all: { who: 'ada' }, accounts: {} },
    });
    expect(await states()).toContain('one frozen');
  });

  it('lets nothing become late or be skipped while it lasts', async () => {
    world.contents['posts/hello.md'] = post('Hello', 'accounts: [one]\npublish_at: 2026-11-24T12:00:00Z\nlate: skip');
    world.contents['posts/other.md'] = post('Other', 'accounts: [one]\npublish_at: 2026-11-24T12:00:00Z');
    await setFreeze(world, 'freeze', null, word);
    world.clock.advance(48 * hour);
    const report = await publish(world, null);
    expect(report.remaining.map(({ state }) => state)).toEqual(['frozen', 'frozen']);
    expect(report.needsPerson).toBe(false);
    await setFreeze(world, 'thaw', null, word);
    expect(await states()).toEqual(['one missed', 'one late']);
  });

  it('knows no account that the config has not', async () => {
    await expect(setFreeze(world, 'freeze', 'nobody', word)).rejects.toThrow('no account nobody');
  });

  it('that cannot be read stops everything', async () => {
    await world.branch.write(null, new Map([[freezeFile, new TextEncoder().encode('{}')]]), 'by hand');
    await expect(publish(world, null)).rejects.toThrow('it says what may not be sent');
    expect(sent()).toEqual([]);
  });

  it('is not asked for where nothing is due', async () => {
    const branch = { readFiles: () => Promise.reject(new Error('nobody should look')) } as never;
    expect(await applyFreeze([], {} as never, { branch, tip: 'tip' }, world.environment)).toEqual([]);
  });
});

describe('the variable of the repository', () => {
  it.each([
    ['true', []],
    ['yes', []],
    // A slip must not send.
    ['fasle', []],
    ['one, nobody', []],
    ['one', ['two']],
    ['one two', []],
    ['false', ['one', 'two']],
    ['0', ['one', 'two']],
    ['', ['one', 'two']],
  ])('%s', async (value, accounts) => {
    world.variables.MERGECAST_FREEZE = value;
    const report = await publish(world, null);
    expect(sent()).toEqual(accounts);
    expect(report.needsPerson).toBe(false);
    const frozen = report.remaining.filter(({ state }) => state === 'frozen');
    for (const { reason } of frozen) expect(reason).toContain('MERGECAST_FREEZE');
    expect(frozen.length + accounts.length).toBe(2);
  });
});
