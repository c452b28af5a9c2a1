import { beforeEach, describe, expect, it } from 'vitest';
import { readTokenState } from '../../src/ledger/token-state.ts';
import type { Renewal, Tokens } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { publish } from '../../src/pipeline/run.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const accounts = '  one: { platform: fake, credentials: { token: ONE_TOKEN } }\n';
const withVault = `version: 1\nvault: { recipients: [${recipient}] }\naccounts:\n${accounts}`;

let world: TestWorld;
/** What the platform was asked with. */
let asked: string[];
/** What it answers, in order; then new tokens for two hours. */
let answers: (Partial<Tokens> | Fault)[];
/** The tokens that posts were sent with. */
let used: string[];

const fault = (outcome: Fault['outcome'], code: Fault['code'], message = 'no'): Fault => ({
  outcome,
  code,
  message,
  retryAt: null,
});

function renewable(more: Partial<Renewal> = {}): Renewal {
  return {
    needs: ['token'],
    consent: 'token',
    origin: 'https://fake.example',
    aheadMilliseconds: hour / 2,
    idleMilliseconds: 30 * day,
    async renew({ credentials, now }) {
      asked.push(credentials.token!);
      const answer = answers.shift() ?? {};
      if ('outcome' in answer) return { fault: answer };
      const made = { token: `made-${asked.length}-of-them` };
      return { tokens: { credentials: made, endsAt: now() + 2 * hour, scopes: ['write'], ...answer } };
    },
    ...more,
  };
}

beforeEach(() => {
  [asked, answers, used] = [[], [], []];
  world = testWorld({ 'mergecast.yml': withVault, 'posts/first.md': post('First', 'accounts: [one]') });
  world.variables.MERGECAST_VAULT_KEY = recipient;
  world.platform.adapter.renewal = renewable();
  const { send } = world.platform.adapter;
  world.platform.adapter.send = (payload, context) => {
    used.push(context.credentials.token!);
    return send(payload, context);
  };
});

const run = () => publish(world, null);
const add = (name: string) => {
  world.contents[`posts/${name}.md`] = post(`The ${name}`, 'accounts: [one]');
};
const state = () => readTokenState(world.branch.files.get('ledger/one/token.json')!);
const elsewhere = () => {
  // Another machine has nothing but the ledger branch.
  const { localSecrets } = testWorld({});
  world.localSecrets = localSecrets;
};

describe('tokens', () => {
  it('are renewed ahead of need, written first and used then; the ledger still verifies', async () => {
    await run();
    elsewhere();
    add('second');
    await run();
    world.clock.advance(1.6 * hour);
    add('third');
    await run();
    expect(asked).toEqual(['one-secret-value', 'made-1-of-them']);
    expect(used).toEqual(['made-1-of-them', 'made-1-of-them', 'made-2-of-them']);
    expect(state()).toMatchObject({
      claim: null,
      scopes: ['write'],
      refused_at: null,
      ends_at: '2026-11-24T15:36:00.000Z',
    });
    expect(await verify(world)).toMatchObject({ ok: true });
  });

  it('are not touched where nothing is due, until the platform would forget them', async () => {
    await run();
    world.clock.advance(29 * day);
    await run();
    expect(asked).toHaveLength(1);
    world.clock.advance(2 * day);
    await run();
    expect(asked).toEqual(['one-secret-value', 'made-1-of-them']);
  });

  it('stay where the platform has trouble, and are asked for again', async () => {
    await run();
    answers.push(fault('throttled', 'platform.error'), fault('unknown', 'network.cut'));
    world.clock.advance(1.6 * hour);
    add('second');
    await run();
    world.clock.advance(hour);
    add('third');
    const { targets } = await run();
    expect(used).toEqual(['made-1-of-them', 'made-1-of-them']);
    expect(targets).toMatchObject([{ outcome: { outcome: 'throttled', code: 'network.cut' } }]);
    await run();
    expect(used.at(-1)).toBe('made-4-of-them');
    expect(asked.slice(1)).toEqual(['made-1-of-them', 'made-1-of-them', 'made-1-of-them']);
  });

  it('are not overwritten by an empty answer', async () => {
    await run();
    world.clock.advance(1.6 * hour);
    answers.push({ credentials: { token: ' ' } });
    add('second');
    await run();
    expect(used).toEqual(['made-1-of-them', 'made-1-of-them']);
  });

  it('that are refused need a person, once, until another consent is set', async () => {
    answers.push(fault('rejected', 'platform.credentials', 'invalid_grant for one-secret-value'));
    const { targets } = await run();
    expect(targets).toMatchObject([{ outcome: { outcome: 'rejected', code: 'platform.credentials' } }]);
    expect(JSON.stringify(targets)).not.toContain('one-secret-value');
    await run();
    await run();
    expect(asked).toEqual(['one-secret-value']);
    expect(state()).toMatchObject({ refused_at: '2026-11-24T12:00:00.000Z', obtained_at: null });
    world.variables.ONE_TOKEN = 'another-consent';
    await run();
    expect(asked.at(-1)).toBe('another-consent');
    expect(used).toEqual(['made-2-of-them']);
  });

  it('are not asked for without a place to keep them', async () => {
    world.contents['mergecast.yml'] = `version: 1\naccounts:\n${accounts}`;
    world.run = {
      ...world.run,
      workflow: { id: '1', attempt: 1, url: 'https://github.com/octo/posts/actions/runs/1' },
    };
    const { targets } = await run();
    expect(targets).toMatchObject([{ outcome: { message: expect.stringContaining('vault') } }]);
    expect([asked, used]).toEqual([[], []]);
  });

  it('that cannot be opened here are not asked for with what was used up', async () => {
    await run();
    elsewhere();
    world.variables.MERGECAST_VAULT_KEY = 'another key';
    add('second');
    const { targets } = await run();
    expect(targets).toMatchObject([{ outcome: { message: expect.stringContaining("the vault's key") } }]);
    expect(asked).toHaveLength(1);
  });

  it('that were changed by hand are not used, and begin anew with another consent alone', async () => {
    await run();
    elsewhere();
    world.branch.files.set('ledger/one/sealed/token.age', new TextEncoder().encode('{"recipients":[],"text":"{}"}'));
    await world.branch.write(world.branch.tip, new Map(world.branch.files), 'By hand');
    add('second');
    const { targets } = await run();
    expect(targets).toMatchObject([{ outcome: { message: expect.stringMatching(/changed by hand.*consent anew/) } }]);
    expect(asked).toHaveLength(1);
    world.variables.ONE_TOKEN = 'another-consent';
    await run();
    expect(used.at(-1)).toBe('made-2-of-them');
  });

  it('that are good as they are set are used so without a vault, and renewed every week with one', async () => {
    world.platform.adapter.renewal = renewable({ startsWithToken: true, idleMilliseconds: 7 * day });
    answers.push(fault('throttled', 'platform.refused', 'it is not a day old'));
    await run();
    world.clock.advance(2 * day);
    add('second');
    await run();
    world.clock.advance(8 * day);
    await run();
    expect(used).toEqual(['one-secret-value', 'made-2-of-them']);
    expect(asked).toEqual(['one-secret-value', 'one-secret-value', 'made-2-of-them']);
  });

  it('of two accounts do not come from one consent', async () => {
    const twin = accounts.replace('one:', 'twin:');
    world.contents['mergecast.yml'] = withVault + twin;
    await expect(run()).rejects.toMatchObject({
      issues: [{ field: 'accounts.twin.credentials.token', message: expect.stringContaining('one has ONE_TOKEN too') }],
    });
  });

  it('stand nowhere in the open', async () => {
    answers.push({}, fault('rejected', 'platform.credentials', 'made-1-of-them is dead'));
    await run();
    world.clock.advance(3 * hour);
    add('second');
    const report = await run();
    const written = [...world.branch.files]
      .filter(([path]) => !path.endsWith('.age'))
      .map(([, bytes]) => Buffer.from(bytes));
    const open = [Buffer.concat(written).toString('latin1'), JSON.stringify(report), world.logged.join('\n')].join(
      '\n',
    );
    expect(open).not.toMatch(/made-1-of-them|one-secret-value/);
    expect(report.targets).toMatchObject([{ outcome: { code: 'platform.credentials' } }]);
  });
});
