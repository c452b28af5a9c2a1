import { beforeEach, describe, expect, it } from 'vitest';
import { readTokenState } from '../../src/ledger/token-state.ts';
import type { HttpRequest } from '../../src/model/ports.ts';
import { publish } from '../../src/pipeline/run.ts';
import { post, start, type TestWorld, testWorld } from './test-world.ts';

/*
 * Two runners on one ledger, one of which has a clock that is an hour off. The platform has single-use tokens, and a time
 * of its own.
 */

const minute = 60_000;
const hour = 60 * minute;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const config = `version: 1
vault: { recipients: [${recipient}] }
accounts:
  one: { platform: fake, credentials: { token: ONE_TOKEN } }
`;

/** What it really is. */
let time: number;
/** When the newest token ends, by the platform. */
let endsAt: number;
let good: TestWorld;
let renewals: number;
let asked: HttpRequest[];
/** Tokens that posts were sent with after their end. */
let dead: string[];
let headers: () => Record<string, string>;

beforeEach(() => {
  [time, endsAt, renewals, asked, dead] = [start, 0, 0, [], []];
  headers = () => ({ date: new Date(time).toUTCString() });
  good = testWorld({ 'mergecast.yml': config, 'posts/first.md': post('First', 'accounts: [one]') });
  good.variables.MERGECAST_VAULT_KEY = recipient;
  good.http = async request => {
    asked.push(request);
    return { status: 404, headers: headers(), body: new Uint8Array() };
  };
  const { adapter } = good.platform;
  adapter.renewal = {
    needs: ['token'],
    consent: 'token',
    origin: 'https://fake.example',
    aheadMilliseconds: 30 * minute,
    idleMilliseconds: 30 * 24 * hour,
    timeAddress: ({ origin }) => `${origin('https://api.fake.example')}/time`,
    async renew({ now }) {
      renewals += 1;
      endsAt = time + 2 * hour;
      return { tokens: { credentials: { token: `made-${renewals}` }, endsAt: now() + 2 * hour, scopes: null } };
    },
  };
  const { send } = adapter;
  adapter.send = (payload, context) => {
    if (time > endsAt) dead.push(context.credentials.token!);
    return send(payload, context);
  };
});

async function run(offBy: number, more: Partial<TestWorld> = {}) {
  good.clock.set(time + offBy);
  return publish({ ...good, run: { ...good.run, clone: `clone ${offBy}` }, ...more }, null);
}
const add = (name: string) => {
  good.contents[`posts/${name}.md`] = post(`The ${name}`, 'accounts: [one]');
};
const state = () => readTokenState(good.branch.files.get('ledger/one/token.json')!);

describe.each([
  ['ahead', hour],
  ['behind', -hour],
])('a clock that is an hour %s', (words, offBy) => {
  it('renews nothing, uses nothing, and is told; a right one goes on as if nothing had been', async () => {
    await run(0);
    for (const later of [45 * minute, 1.75 * hour, 2.2 * hour]) {
      time = start + later;
      add(`after-${later}`);
      const { targets, needsPerson } = await run(offBy);
      expect(targets).toMatchObject([
        {
          outcome: { outcome: 'rejected', code: 'run.clock', message: expect.stringContaining(`60 minutes ${words}`) },
        },
      ]);
      expect([needsPerson, renewals]).toEqual([true, 1]);
      expect(state()).toMatchObject({ claim: null, ends_at: '2026-11-24T14:00:00.000Z' });
      delete good.contents[`posts/after-${later}.md`];
    }
    add('last');
    const { targets } = await run(0);
    expect(targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
    expect([renewals, dead]).toEqual([2, []]);
    expect(state()?.ends_at).toBe(new Date(endsAt).toISOString());
  });

  it('does not take over from a run that renews right now, nor begins before it', async () => {
    const { write } = good.branch;
    let overtaken = 0;
    good.branch.write = async (tip, files, message) => {
      const result = await write(tip, files, message);
      if (message.startsWith('Claim')) {
        good.branch.write = write;
        const { targets } = await run(offBy, { localSecrets: testWorld({}).localSecrets });
        expect(targets).toMatchObject([{ outcome: { outcome: expect.stringMatching(/^(rejected|throttled)$/) } }]);
        good.clock.set(time);
        overtaken = renewals;
      }
      return result;
    };
    await run(0);
    expect([overtaken, renewals, dead]).toEqual([0, 1, []]);
  });

  it('only leaves what the platform would forget to a later run, where nothing is due', async () => {
    await run(0);
    time = start + 31 * 24 * hour;
    await run(offBy);
    expect(renewals).toBe(1);
    expect(good.logged.join('\n')).toContain(`60 minutes ${words}`);
    await run(0);
    expect(renewals).toBe(2);
  });
});

describe('the platform', () => {
  it('is asked for the time once in a run, without a credential, and only where tokens matter', async () => {
    await run(0);
    expect(asked).toMatchObject([{ method: 'GET', url: 'https://api.fake.example/time' }]);
    expect(JSON.stringify(asked)).not.toContain('one-secret-value');
    await run(0);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, () => Record<string, string>]>([
    ['that says no time', () => ({})],
    ['that says nonsense', () => ({ date: 'yesterday', age: '-5' })],
    ['whose answer lay in a cache', () => ({ date: new Date(time - hour).toUTCString(), age: '3600' })],
    ['that is four minutes off', () => ({ date: new Date(time - 4 * minute).toUTCString() })],
  ])('%s is no reason to wait', async (_, said) => {
    headers = said;
    expect((await run(0)).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
  });

  it('on this machine has whatever time it likes', async () => {
    good.endpoints = { fake: 'http://127.0.0.1:4010' };
    expect((await run(hour)).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
    expect(asked).toEqual([]);
  });
});
