import { beforeEach, describe, expect, it } from 'vitest';
import { checkAccounts } from '../../src/entry/check-accounts.ts';
import { readTokenState } from '../../src/ledger/token-state.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Connected } from '../../src/pipeline/connect-account.ts';
import { disconnect } from '../../src/pipeline/disconnect.ts';
import { keepConnectedEnd } from '../../src/pipeline/keep-ends.ts';
import { plan } from '../../src/pipeline/plan.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { publish } from '../../src/pipeline/run.ts';
import { tokenChecks } from '../../src/pipeline/token-checks.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { post, start, type TestWorld, testWorld } from './test-world.ts';

/* The end of a token that no run renews: had from the platform, and read by plans that hold no credential. */

const day = 24 * 60 * 60 * 1000;
const later = (milliseconds: number) =>
  post('Later', `accounts: [one]\npublish_at: ${new Date(start + milliseconds).toISOString()}`);

let world: TestWorld;
/** What the platform says of each token. */
let ends: Record<string, number | null>;
let asked: string[];

beforeEach(() => {
  world = testWorld({
    'posts/a.md': later(20 * day),
    'posts/b.md': later(41 * day),
    'posts/c.md': later(50 * day),
    'posts/d.md': later(70 * day),
  });
  [ends, asked] = [{}, []];
  world.platform.adapter.credentials.token!.livesMilliseconds = 60 * day;
  world.platform.adapter.check = async ({ credentials: { token = '' } }) => {
    asked.push(token);
    const credential = token in ends ? { credential: { endsAt: ends[token]!, scopes: null, missing: [] } } : {};
    return { id: '1', name: 'One', url: null, ...credential };
  };
});

/** As if a person had just consented to that token, which the variable does not hold yet. */
async function connect(token: string, endsAt: number | null, more: Partial<Connected> = {}) {
  const config = await readConfig(world.files, world.adapters);
  const granted = { credentials: { token }, endsAt, scopes: null };
  const connected = { identity: null, credentials: { token }, values: [], granted, notes: [], ...more };
  return keepConnectedEnd(config.accounts.one!, world.platform.adapter, connected, config, world);
}

const withoutCredentials = () => ({ ...world, environment: { get: () => undefined }, setHere: () => null });
const forecast = async (from: Pick<TestWorld, 'environment' | 'setHere'> = withoutCredentials()) =>
  (await plan({ ...world, ...from })).issues.map(({ message }) => message);
const checks = async () => {
  const config = await readConfig(world.files, world.adapters);
  return tokenChecks(config, { branch: world.branch, tip: world.branch.tip }, world.clock.now(), withoutCredentials());
};
const state = () => readTokenState(world.branch.files.get('ledger/one/token.json')!);
const onlyAtMost = '1 post to one after 2027-01-23: a token of Fake lives for 60 days';

describe('the end that connecting tells', () => {
  it('is the day that a plan without a credential names, with the posts behind it', async () => {
    expect(await forecast()).toEqual([expect.stringContaining(onlyAtMost)]);
    expect(await connect('first-token', start + 40 * day)).toBeNull();
    expect(await forecast()).toEqual(['3 posts to one after 2027-01-03: the token ends that day']);
    const written = [...world.branch.files.values()].map(bytes => new TextDecoder().decode(bytes)).join('\n');
    expect(written).toContain('2027-01-03');
    expect(written).not.toContain('first-token');
    expect(await verify(world)).toMatchObject({ ok: true });
  });

  it.each([
    [20 * day, '4 posts to one after 2026-12-14: the token ends that day'],
    [20 * day + 1, '3 posts to one after 2026-12-14: the token ends that day'],
    [2 * 60 * 60 * 1000, '4 posts to one after 2026-11-24 14:00 UTC: the token ends then'],
    [-day, '4 posts to one: the token ended on 2026-11-23'],
    [0, '4 posts to one: the token ended on 2026-11-24'],
  ])('in %i milliseconds is told to the moment', async (left, words) => {
    await connect('first-token', start + left);
    expect(await forecast()).toEqual([words]);
  });

  it('moves with another consent, and goes where that one tells none', async () => {
    await connect('first-token', start + 40 * day);
    await connect('second-token', start + 60 * day);
    expect(await forecast()).toEqual(['1 post to one after 2027-01-23: the token ends that day']);
    await connect('third-token', null);
    expect(await forecast()).toEqual([expect.stringContaining(onlyAtMost)]);
  });

  it('is that of the refresh token where the account names one, and else what the platform says of what was pasted', async () => {
    world.contents['mergecast.yml'] =
      'version: 1\naccounts:\n  one: { platform: fake, credentials: { refresh_token: ONE_TOKEN } }\n';
    world.platform.adapter.credentials = { refresh_token: world.platform.adapter.credentials.token! };
    const credentials = { refresh_token: 'first' };
    const granted = { credentials, endsAt: start + day, refreshEndsAt: start + 45 * day, scopes: null };
    await connect('', null, { credentials, granted });
    expect(await forecast()).toEqual(['2 posts to one after 2027-01-08: the token ends that day']);
    const credential = { endsAt: start + 60 * day, scopes: null, missing: [] };
    await connect('', null, { credentials, granted: null, identity: { id: '1', name: 'One', url: null, credential } });
    expect(await forecast()).toEqual(['1 post to one after 2027-01-23: the token ends that day']);
  });

  it('is not written down where runs renew it before, nor of what does not end', async () => {
    delete world.platform.adapter.credentials.token!.livesMilliseconds;
    await connect('first-token', start + 40 * day);
    expect([world.branch.tip, await forecast()]).toEqual([null, []]);
  });

  it('goes with the account that is disconnected, and comes back with it', async () => {
    world.platform.adapter.revocation = { where: 'Somewhere.', revoke: async () => ({ revoked: true }) };
    await connect('one-secret-value', start + 40 * day);
    await disconnect('one', { who: 'ada', why: null }, world);
    expect(state()).toMatchObject({ disconnected: { who: 'ada' } });
    expect(state()!.known_end).toBeUndefined();
    expect(await forecast()).toEqual([expect.stringContaining(onlyAtMost)]);
    ends['one-secret-value'] = start + 40 * day;
    await checkAccounts(await readConfig(world.files, world.adapters), world);
    expect(state()!.known_end, 'a look at what is parted with').toBeUndefined();
    await connect('another-token', start + 45 * day);
    expect(state()!.disconnected).toBeUndefined();
    expect(await forecast()).toEqual(['2 posts to one after 2027-01-08: the token ends that day']);
  });

  it('that cannot be written down is said, and what was had is kept', async () => {
    world.branch.write = async () => {
      throw new Failure('git.push-refused', 'the remote refused', { remedy: 'Ask for the right to push.' });
    };
    expect(await connect('first-token', start + 40 * day)).toBe('the remote refused');
  });

  it('is written again where other runs were first', async () => {
    const { write } = world.branch;
    let lost = 0;
    world.branch.write = async (tip, files, message) => {
      if (lost === 1) return write(tip, files, message);
      lost += 1;
      await write(tip, new Map([['ledger/two/token.json', new Uint8Array()]]), 'another run');
      return { moved: true };
    };
    await connect('first-token', start + 40 * day);
    expect([lost, state()!.known_end!.at]).toEqual([1, '2027-01-03T12:00:00.000Z']);
  });
});

describe('the end that the platform tells', () => {
  const look = async () => checkAccounts(await readConfig(world.files, world.adapters), world);

  it('is written down by a look at the account, once', async () => {
    ends['one-secret-value'] = start + 40 * day;
    await look();
    expect(await forecast()).toEqual(['3 posts to one after 2027-01-03: the token ends that day']);
    const { tip } = world.branch;
    // Told as seconds that are left.
    ends['one-secret-value'] = start + 40 * day + 900;
    await look();
    expect(world.branch.tip).toBe(tip);
    delete ends['one-secret-value'];
    await look();
    expect(world.branch.tip, 'a platform that is silent for once').toBe(tip);
  });

  it('holds for that credential alone: a run asks for the one that has taken its place', async () => {
    await connect('one-secret-value', start + 40 * day);
    await publish(world, null);
    expect(asked).toEqual([]);
    world.variables.ONE_TOKEN = 'another-token';
    expect(await forecast(world)).toEqual([expect.stringContaining(onlyAtMost)]);
    ends['another-token'] = start + 60 * day;
    // Whoever has just connected it may still have to store what they got.
    await publish(world, null);
    expect(asked).toEqual([]);
    world.clock.advance(day);
    await publish(world, null);
    await publish(world, null);
    expect(asked).toEqual(['another-token']);
    expect(await forecast()).toEqual(['1 post to one after 2027-01-23: the token ends that day']);
  });

  it('is forgotten where nothing tells that of the new one', async () => {
    await connect('first-token', start + 40 * day);
    world.clock.advance(day);
    await publish(world, null);
    expect([asked, state()!.known_end]).toEqual([['one-secret-value'], undefined]);
    await publish(world, null);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [31, 'ok', 0],
    [29, 'warning', 0],
    [7, 'fault', 1],
    [-1, 'fault', 1],
  ])(
    'in %i days is %s to the doctor, and the first run of a day warns of it %i times',
    async (days, verdict, count) => {
      await connect('one-secret-value', start + days * day);
      expect(await checks()).toMatchObject([{ account: 'one', verdict }]);
      const warned = async () =>
        (await publish(world, null)).issues.filter(({ code }) => code === 'credential.failing');
      expect(await warned()).toHaveLength(count);
      expect(await warned()).toEqual([]);
    },
  );
});
