import { beforeEach, describe, expect, it } from 'vitest';
import { readTokenState } from '../../src/ledger/token-state.ts';
import type { Revocation } from '../../src/model/adapter.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { disconnect } from '../../src/pipeline/disconnect.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { publish } from '../../src/pipeline/run.ts';
import { tokenChecks } from '../../src/pipeline/token-checks.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const hour = 60 * 60 * 1000;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const config = `version: 1
vault: { recipients: [${recipient}] }
accounts:
  one: { platform: fake, credentials: { token: ONE_TOKEN } }
  two: { platform: fake, credentials: { token: TWO_TOKEN } }
`;
const word = { who: 'ada', why: 'the campaign is over' };
const where = 'In the settings of Fake.';
const fault = (outcome: Fault['outcome'], message: string): Fault => ({
  outcome,
  code: outcome === 'rejected' ? 'platform.refused' : 'network.cut',
  message,
  retryAt: null,
});

let world: TestWorld;
/** The tokens that the platform was told of. */
let told: string[];
/** What it answers, in order; then that it is done. */
let answers: (Fault | boolean)[];
let renewals: number;

const revocation: Revocation = {
  where,
  async revoke({ credentials }) {
    told.push(credentials.token!);
    const answer = answers.shift() ?? true;
    return typeof answer === 'boolean' ? { revoked: answer } : { fault: answer };
  },
};

beforeEach(() => {
  [told, answers, renewals] = [[], [], 0];
  world = testWorld({ 'mergecast.yml': config, 'posts/first.md': post('First', 'accounts: [one]') });
  world.variables.MERGECAST_VAULT_KEY = recipient;
  world.platform.adapter.revocation = revocation;
  world.platform.adapter.renewal = {
    needs: ['token'],
    consent: 'token',
    origin: 'https://fake.example',
    aheadMilliseconds: hour / 2,
    idleMilliseconds: 30 * 24 * hour,
    async renew({ now }) {
      renewals += 1;
      return { tokens: { credentials: { token: `made-${renewals}` }, endsAt: now() + 2 * hour, scopes: null } };
    },
  };
});

const state = () => readTokenState(world.branch.files.get('ledger/one/token.json')!);
const sealed = () => [...world.branch.files.keys()].filter(path => path.endsWith('.age'));

const checks = async () =>
  tokenChecks(
    await readConfig(world.files, world.adapters),
    { branch: world.branch, tip: world.branch.tip },
    world.clock.now(),
    world,
  );

describe('a disconnected account', () => {
  it('has its newest token taken back, and nothing left but who did it, and why', async () => {
    await publish(world, null);
    expect(sealed()).toEqual(['ledger/one/sealed/token.age']);
    const done = await disconnect('one', word, world);
    expect(done).toMatchObject({
      consent: 'revoked',
      deleted: ['ledger/one/sealed/token.age'],
      credentials: [{ variable: 'ONE_TOKEN', isSet: true, neededBy: [] }],
    });
    expect([told, sealed()]).toEqual([['made-1'], []]);
    expect(state()).toMatchObject({ ends_at: null, claim: null, disconnected: { ...word, revoked: true } });
    expect(await verify(world)).toMatchObject({ ok: true });
  });

  it('is so once: another time nothing is asked, deleted or written', async () => {
    await publish(world, null);
    const first = await disconnect('one', word, world);
    const { tip } = world.branch;
    world.clock.advance(hour);
    const again = await disconnect('one', { who: 'ben', why: null }, world);
    expect(again).toMatchObject({ consent: 'ended', deleted: [], deletedHere: false, record: first.record });
    expect([told, world.branch.tip]).toEqual([['made-1'], tip]);
  });

  it('does not begin anew by itself, though its variable is still set, and does with another consent', async () => {
    await publish(world, null);
    await disconnect('one', word, world);
    world.contents['posts/second.md'] = post('Second', 'accounts: [one]');
    expect((await bothPlans(world)).issues).toMatchObject([
      { code: 'credential.ending', message: expect.stringContaining('it was disconnected on 2026-11-24') },
    ]);
    const { targets } = await publish(world, null);
    expect(targets).toMatchObject([
      { outcome: { code: 'platform.credentials', message: expect.stringContaining('by ada') } },
    ]);
    expect(renewals).toBe(1);
    expect(await checks()).toMatchObject([
      { account: 'one', verdict: 'warning', message: 'it was disconnected on 2026-11-24 by ada' },
    ]);
    world.variables.ONE_TOKEN = 'another-consent';
    expect((await publish(world, null)).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
    expect(state()!.disconnected).toBeUndefined();
  });

  it('keeps everything where the platform cannot be told now, and goes on later', async () => {
    await publish(world, null);
    answers.push(fault('throttled', 'the line was cut by made-1'));
    const failed = await disconnect('one', word, world);
    expect(failed).toMatchObject({ consent: 'failed', record: null, deleted: [] });
    expect(failed.message).not.toContain('made-1');
    expect(sealed()).toHaveLength(1);
    expect(await disconnect('one', word, world)).toMatchObject({ consent: 'revoked' });
  });

  it.each<[string, () => void, string]>([
    ['the platform takes it from no app', () => answers.push(false), 'no app'],
    ['the platform refuses', () => answers.push(fault('rejected', 'unauthorized_client')), 'unauthorized_client'],
    [
      'the platform has no such call',
      () => Object.assign(world.platform.adapter, { revocation: { where } }),
      'no consent back',
    ],
    ['a variable is not set here', () => delete world.variables.ONE_TOKEN, 'ONE_TOKEN is not set'],
    ['the key of the vault is lost', () => delete world.variables.MERGECAST_VAULT_KEY, 'cannot be read here'],
  ])('names the place where a person takes it back where %s', async (_, happen, words) => {
    await publish(world, null);
    happen();
    const done = await disconnect('one', word, world);
    expect(done).toMatchObject({ consent: 'person', where, message: expect.stringContaining(words) });
    expect(sealed()).toEqual([]);
    expect(state()).toMatchObject({ disconnected: { revoked: false } });
  });

  it('is over where the platform had refused the consent before', async () => {
    await publish(world, null);
    world.clock.advance(3 * hour);
    const refused: Fault = { ...fault('rejected', 'invalid_grant'), code: 'platform.credentials' };
    world.platform.adapter.renewal!.renew = async () => ({ fault: refused });
    expect(await disconnect('one', word, world)).toMatchObject({ consent: 'ended' });
    expect([told, sealed()]).toEqual([[], []]);
  });

  it('leaves no token on this machine, where there is no vault', async () => {
    world.contents['mergecast.yml'] = config.replace(/vault.*\n/, '');
    await publish(world, null);
    expect(await disconnect('one', word, world)).toMatchObject({ consent: 'revoked', deletedHere: true });
    expect(await world.localSecrets.read('one-token.json')).toBeNull();
  });

  it('whose credential stays as it is has no digest of it written down', async () => {
    delete world.platform.adapter.renewal;
    await publish(world, null);
    expect(await disconnect('one', word, world)).toMatchObject({ consent: 'revoked' });
    expect(state()).toMatchObject({ grant: null, disconnected: word });
    const { tip } = world.branch;
    await disconnect('one', word, world);
    expect(world.branch.tip).toBe(tip);
    // Published with since: whoever disconnects it now is written down.
    world.clock.advance(hour);
    world.contents['posts/second.md'] = post('Second', 'accounts: [one]');
    await publish(world, null);
    expect(await disconnect('one', { who: 'ben', why: null }, world)).toMatchObject({ record: { who: 'ben' } });
  });

  it('says how things stand where the ledger branch cannot be written after that', async () => {
    await publish(world, null);
    world.branch.write = async () => {
      throw new Failure('git.push-refused', 'the remote refused', { remedy: 'Ask for the right to push.' });
    };
    await expect(disconnect('one', word, world)).rejects.toMatchObject({
      code: 'git.push-refused',
      state: expect.stringMatching(/Fake has taken the consent back.*still there/),
      remedy: expect.stringContaining('disconnect one'),
    });
  });

  it('shares what another account needs', async () => {
    world.contents['mergecast.yml'] = config.replace('TWO_TOKEN', 'ONE_TOKEN');
    delete world.platform.adapter.renewal;
    const { credentials } = await disconnect('one', word, world);
    expect(credentials).toEqual([{ variable: 'ONE_TOKEN', isSet: true, neededBy: ['two'] }]);
    await expect(disconnect('three', word, world)).rejects.toMatchObject({ code: 'usage.post' });
  });
});
