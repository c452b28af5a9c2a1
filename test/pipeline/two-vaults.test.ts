import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ageSealing, makeKey } from '../../src/io/sealing.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { rotateVault } from '../../src/pipeline/rotate-vault.ts';
import { publish } from '../../src/pipeline/run.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

/* Keys, recipients and what lies on the branch that do not belong together: nothing is used up for a vault nobody can open. */

type Key = Awaited<ReturnType<typeof makeKey>>;
const hour = 60 * 60 * 1000;
let [ours, theirs] = [] as unknown as [Key, Key];
let world: TestWorld;
let asked: string[];
let used: string[];

beforeAll(async () => {
  [ours, theirs] = [await makeKey(), await makeKey()];
});

const configFor = (...keys: Key[]) => `version: 1
vault: { recipients: [${keys.map(({ recipient }) => recipient).join(', ')}] }
accounts:
  one: { platform: fake, credentials: { token: ONE_TOKEN } }
`;

beforeEach(() => {
  [asked, used] = [[], []];
  world = testWorld({ 'mergecast.yml': configFor(ours), 'posts/first.md': post('First', 'accounts: [one]') });
  world.sealing = ageSealing();
  world.variables.MERGECAST_VAULT_KEY = ours.identity;
  const { adapter } = world.platform;
  adapter.renewal = {
    needs: ['token'],
    consent: 'token',
    origin: 'https://fake.example',
    aheadMilliseconds: hour / 2,
    idleMilliseconds: 30 * 24 * hour,
    async renew({ credentials, now }) {
      asked.push(credentials.token!);
      return { tokens: { credentials: { token: `made-${asked.length}` }, endsAt: now() + 2 * hour, scopes: null } };
    },
  };
  const { send } = adapter;
  adapter.send = (payload, context) => {
    used.push(context.credentials.token!);
    return send(payload, context);
  };
});

/** A run on another machine, which has the ledger branch alone. */
const run = () => publish({ ...world, localSecrets: testWorld({}).localSecrets }, null);
const add = (name: string) => {
  world.contents[`posts/${name}.md`] = post(`The ${name}`, 'accounts: [one]');
};
const told = (words: RegExp | string) => [
  { outcome: { outcome: 'rejected', code: 'platform.credentials', message: expect.stringMatching(words) } },
];

describe('a key that is none of the recipients', () => {
  it('uses no token up, and is told with both their names; the right one goes on', async () => {
    world.contents['mergecast.yml'] = configFor(theirs);
    expect((await run()).targets).toMatchObject(
      told(/MERGECAST_VAULT_KEY holds is the key of none of `vault.recipients`/),
    );
    expect([asked, used]).toEqual([[], []]);
    world.contents['mergecast.yml'] = configFor(theirs, ours);
    await run();
    expect([asked, used]).toEqual([['one-secret-value'], ['made-1']]);
  });

  it('is not set: nothing is used up either', async () => {
    delete world.variables.MERGECAST_VAULT_KEY;
    expect((await run()).targets).toMatchObject(told(/MERGECAST_VAULT_KEY, the key of the vault, is not set/));
    expect(asked).toEqual([]);
  });

  it('lets a token that is good go on until its end, and one that is set as it is', async () => {
    await run();
    world.contents['mergecast.yml'] = configFor(theirs);
    world.clock.advance(1.6 * hour);
    add('second');
    await run();
    expect([asked.length, used.at(-1)]).toEqual([1, 'made-1']);
    world.clock.advance(hour);
    add('third');
    expect((await run()).targets).toMatchObject(told(/no later run could open the new ones/));
    world.platform.adapter.renewal!.startsWithToken = true;
    world.variables.ONE_TOKEN = 'another-consent';
    await run();
    expect([asked.length, used.at(-1)]).toEqual([1, 'another-consent']);
  });

  it('only leaves to a later run what the platform would forget', async () => {
    await run();
    world.clock.advance(31 * 24 * hour);
    world.contents['mergecast.yml'] = configFor(theirs);
    const { targets } = await run();
    expect([targets, asked.length]).toEqual([[], 1]);
    expect(world.logged.join('\n')).toContain('none of `vault.recipients`');
  });
});

describe('a config that names another vault than the branch holds', () => {
  it('keeps using what the key opens, and seals the next ones to the new recipients', async () => {
    await run();
    world.contents['mergecast.yml'] = configFor(theirs, ours);
    world.clock.advance(1.6 * hour);
    add('second');
    await run();
    expect(asked).toEqual(['one-secret-value', 'made-1']);
    const sealed = world.branch.files.get('ledger/one/sealed/token.age')!;
    for (const key of [ours, theirs]) expect(await world.sealing.open(sealed, key.identity)).toContain('made-2');
  });

  it('and whose key is the new one uses nothing up before the vault is rotated or the account connected anew', async () => {
    await run();
    world.contents['mergecast.yml'] = configFor(theirs);
    world.variables.MERGECAST_VAULT_KEY = theirs.identity;
    add('second');
    expect((await run()).targets).toMatchObject(told(/the vault's key is missing or another one/));
    expect(asked).toHaveLength(1);
    const config = await readConfig(world.files, world.adapters);
    const environment = { get: () => ours.identity };
    await rotateVault(config, world.branch, { sealing: world.sealing, environment, secrets: createSecrets() });
    await run();
    expect([asked.length, used]).toEqual([1, ['made-1', 'made-1']]);
  });
});

describe('two identities in one variable', () => {
  it('are taken as `age-keygen` writes them, so that a rotation can be waited for', async () => {
    await run();
    world.contents['mergecast.yml'] = configFor(theirs);
    world.variables.MERGECAST_VAULT_KEY = `# created: today\r\n# public key: ${ours.recipient}\r\n${ours.identity}\n\n${theirs.identity}\n`;
    add('second');
    await run();
    world.clock.advance(1.6 * hour);
    add('third');
    await run();
    expect([asked, used]).toEqual([
      ['one-secret-value', 'made-1'],
      ['made-1', 'made-1', 'made-2'],
    ]);
  });

  it('of which one is no key open nothing, and use nothing up', async () => {
    world.variables.MERGECAST_VAULT_KEY = `${ours.identity}\nnot a key`;
    expect((await run()).targets).toMatchObject(told(/none of `vault.recipients`/));
    expect(asked).toEqual([]);
  });

  it('stand nowhere in what is told', async () => {
    world.variables.MERGECAST_VAULT_KEY = `${theirs.identity}\n${theirs.identity}`;
    const report = await run();
    expect(JSON.stringify(report) + world.logged.join('\n')).not.toContain(theirs.identity.slice(20, 40));
  });
});
