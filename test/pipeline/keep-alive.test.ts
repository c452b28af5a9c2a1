import { beforeEach, describe, expect, it } from 'vitest';
import { readTokenState } from '../../src/ledger/token-state.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { disconnect } from '../../src/pipeline/disconnect.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { publish } from '../../src/pipeline/run.ts';
import { tokenChecks } from '../../src/pipeline/token-checks.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const day = 24 * 60 * 60 * 1000;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const account = '  one: { platform: fake, credentials: { token: ONE_TOKEN } }\n';
const plainConfig = `version: 1\naccounts:\n${account}`;

let world: TestWorld;
let uses: number;
let answers: Fault[];

beforeEach(() => {
  [uses, answers] = [0, []];
  world = testWorld({ 'mergecast.yml': plainConfig });
  world.platform.adapter.keepAlive = {
    needs: ['token'],
    consent: 'token',
    idleMilliseconds: 7 * day,
    async use() {
      uses += 1;
      const fault = answers.shift();
      return fault === undefined ? { used: true } : { fault };
    },
  };
});

const run = () => publish(world, null);
const state = () => readTokenState(world.branch.files.get('ledger/one/token.json')!);

const checks = async () =>
  tokenChecks(
    await readConfig(world.files, world.adapters),
    { branch: world.branch, tip: world.branch.tip },
    world.clock.now(),
    world,
  );

describe('a consent that is the same after each use', () => {
  it('is used once a week while nothing is due, and no secret is kept of it', async () => {
    await run();
    await run();
    world.clock.advance(6 * day);
    await run();
    expect(uses).toBe(1);
    world.clock.advance(day);
    await run();
    expect(uses).toBe(2);
    expect(state()).toMatchObject({ obtained_at: '2026-12-01T12:00:00.000Z', refused_at: null });
    expect([...world.branch.files.keys()]).toEqual(['ledger/one/token.json', 'ledger/destinations.json']);
  });

  it('is used by each post, so that nothing more has to be done or written', async () => {
    world.contents['posts/first.md'] = post('First', 'accounts: [one]');
    await run();
    expect([uses, world.branch.files.has('ledger/one/token.json')]).toEqual([0, false]);
  });

  it('is asked for again by the next run where the platform has trouble', async () => {
    answers.push({ outcome: 'throttled', code: 'platform.error', message: 'one-secret-value: 503', retryAt: null });
    await run();
    expect(world.logged.join()).toContain('503');
    expect(world.logged.join()).not.toContain('one-secret-value');
    await run();
    expect(uses).toBe(2);
  });

  it('that the platform refuses is not asked for again, and doctor tells', async () => {
    answers.push({ outcome: 'rejected', code: 'platform.credentials', message: 'invalid_grant', retryAt: null });
    await run();
    world.clock.advance(30 * day);
    await run();
    expect(uses).toBe(1);
    expect(await checks()).toMatchObject([
      { verdict: 'fault', message: expect.stringContaining('the consent no longer since 2026-11-24') },
    ]);
    world.variables.ONE_TOKEN = 'another-consent';
    await run();
    expect(uses).toBe(2);
  });

  it('is left alone after it was disconnected', async () => {
    await disconnect('one', { who: null, why: null }, world);
    world.clock.advance(30 * day);
    await run();
    expect(uses).toBe(0);
  });

  it('costs no run its report where the branch cannot be written', async () => {
    world.branch.write = async () => ({ moved: true });
    expect(await run()).toMatchObject({ targets: [] });
  });
});

describe('a plan', () => {
  const upkeep = async () => (await bothPlans(world)).upkeep;

  it('says when a run is wanted though nothing is due, and needs no credential for it', async () => {
    world.environment = { get: () => undefined };
    expect(await upkeep()).toEqual([expect.stringContaining('the credential of one')]);
    world.environment = { get: name => world.variables[name] };
    await run();
    expect(await upkeep()).toEqual([]);
    world.clock.advance(7 * day);
    expect(await upkeep()).toHaveLength(1);
    await disconnect('one', { who: null, why: null }, world);
    expect(await upkeep()).toEqual([]);
  });

  it('says so of a doubt that the platform can be asked about', async () => {
    delete world.platform.adapter.keepAlive;
    world.contents['posts/first.md'] = post('First', 'accounts: [one]');
    world.platform.answers.push(() => ({
      outcome: 'unknown',
      code: 'network.cut',
      message: 'the line was cut',
      receipts: [],
      part: 1,
    }));
    await run();
    expect(await upkeep()).toEqual([expect.stringContaining('first@one may be out')]);
    delete world.platform.adapter.find;
    expect(await upkeep()).toEqual([]);
  });
});

describe('a token that no post has needed yet', () => {
  it('is remembered when it is first seen, and renewed before it is forgotten', async () => {
    const renewed: string[] = [];
    delete world.platform.adapter.keepAlive;
    world.platform.adapter.renewal = {
      needs: ['token'],
      consent: 'token',
      startsWithToken: true,
      origin: 'https://fake.example',
      aheadMilliseconds: 7 * day,
      idleMilliseconds: 7 * day,
      async renew({ credentials, now }) {
        renewed.push(credentials.token!);
        return { tokens: { credentials: { token: 'made' }, endsAt: now() + 60 * day, scopes: null } };
      },
    };
    world.contents['mergecast.yml'] = `${plainConfig}vault: { recipients: [${recipient}] }\n`;
    world.variables.MERGECAST_VAULT_KEY = recipient;
    await run();
    expect(state()).toMatchObject({ seen_at: '2026-11-24T12:00:00.000Z', obtained_at: null });
    world.clock.advance(6 * day);
    await run();
    expect(renewed).toEqual([]);
    world.clock.advance(day);
    await run();
    expect(renewed).toEqual(['one-secret-value']);
    expect(state()!.seen_at).toBeUndefined();
    world.clock.advance(7 * day);
    await run();
    expect(renewed).toEqual(['one-secret-value', 'made']);
  });
});
