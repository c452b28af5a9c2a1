import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { approveAccount } from '../../src/pipeline/approve-account.ts';
import { disconnect } from '../../src/pipeline/disconnect.ts';
import { publish } from '../../src/pipeline/run.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

/* What the vault holds of an account names the place it may go to: whatever else was changed, it goes nowhere else. */

const hour = 60 * 60 * 1000;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const home = 'https://home.example';
const evil = 'https://evil.example';
const configOf = (server: string, variable = 'ONE_TOKEN') => `version: 1
vault: { recipients: [${recipient}] }
accounts:
  one: { platform: fake, server: '${server}', credentials: { token: ${variable} } }
`;

let world: TestWorld;
/** What was sent to the platform, and where. */
let sent: string[];

beforeEach(async () => {
  sent = [];
  world = testWorld({ 'mergecast.yml': configOf(home), 'posts/first.md': post('First', 'accounts: [one]') });
  world.variables.MERGECAST_VAULT_KEY = recipient;
  const { adapter } = world.platform;
  const { send } = adapter;
  let made = 0;
  const placeOf = (account: { place: unknown }) => (account.place as { server: string }).server;
  const note = (what: string, { credentials, account, origin }: Parameters<typeof send>[1] | never) =>
    void sent.push(`${what} ${credentials.token} to ${origin(placeOf(account))}`);
  Object.assign(adapter, {
    account: z.strictObject({ server: z.url() }),
    destination: { named: placeOf },
    renewal: {
      needs: ['token'],
      consent: 'token',
      origin: 'https://fake.example',
      aheadMilliseconds: hour / 2,
      idleMilliseconds: 24 * hour,
      async renew(context: never) {
        note('renew', context);
        made += 1;
        return {
          tokens: { credentials: { token: `made-${made}` }, endsAt: world.clock.now() + 2 * hour, scopes: null },
        };
      },
    },
    revocation: {
      where: 'In its settings.',
      async revoke(context: never) {
        note('revoke', context);
        return { revoked: true };
      },
    },
  });
  adapter.send = (payload, context) => {
    note('send', context);
    return send(payload, context);
  };
  await publish(world, null);
  expect(sent).toEqual([`renew one-secret-value to ${home}`, `send made-1 to ${home}`]);
  sent = [];
});

const entry = () => JSON.parse(JSON.parse(new TextDecoder().decode(world.branch.files.get(sealedPath))).text);
const sealedPath = 'ledger/one/sealed/token.age';
const publishAnother = (body: string) => {
  world.contents[`posts/${body}.md`] = post(body, 'accounts: [one]');
  return publish(world, null);
};
/** The same consent under a name that has no place yet: the workflow and the config would have to change together. */
const moveWithTheVariable = () => {
  world.contents['mergecast.yml'] = configOf(evil, 'FRESH_TOKEN');
  world.variables.FRESH_TOKEN = world.variables.ONE_TOKEN!;
};

describe('an entry of the vault', () => {
  it('names where it may go', () => {
    expect(entry()).toMatchObject({
      account: 'one',
      origin: home,
      host: new URL(home!).host,
      scopes: null,
      credentials: { token: 'made-1' },
    });
  });

  it('that was kept before it named a place still opens, and names it from the next renewal on', async () => {
    const { origin: _, ...older } = entry();
    const sealed = await world.sealing.seal(JSON.stringify(older), [recipient]);
    await world.branch.write(world.branch.tip, new Map([[sealedPath, sealed]]), 'As an older version wrote it');
    await publishAnother('second');
    expect(sent).toEqual([`send made-1 to ${home}`]);
    world.clock.advance(1.6 * hour);
    await publishAnother('third');
    expect(sent.slice(1)).toEqual([`renew made-1 to ${home}`, `send made-2 to ${home}`]);
    expect(entry()).toMatchObject({ origin: home });
  });

  it.each([
    ['while it is good', 0],
    ['when it is to be renewed', 1.6 * hour],
    ['when nothing used it for long', 48 * hour],
  ])('goes nowhere else under another variable, %s', async (_, later) => {
    moveWithTheVariable();
    world.clock.advance(later);
    const { issues } = await publishAnother('second');
    expect(sent).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'credential.destination', message: expect.stringContaining(`${home}, and would go to ${evil}`) },
    ]);
    expect(entry()).toMatchObject({ origin: home, credentials: { token: 'made-1' } });
    const { consent } = await disconnect('one', { who: 'ada', why: null }, world);
    expect([consent, sent]).toEqual(['person', []]);
  });

  it('goes there once a person has said so, and names it then', async () => {
    moveWithTheVariable();
    await publishAnother('second');
    world.clock.advance(hour);
    await approveAccount(world, 'one', { who: 'ada', why: 'moved' });
    await publish(world, null);
    expect(sent).toEqual([`send made-1 to ${evil}`]);
    world.clock.advance(hour);
    await publishAnother('third');
    expect(entry()).toMatchObject({ origin: evil, credentials: { token: 'made-2' } });
    world.contents['mergecast.yml'] = configOf(home);
    sent = [];
    const { issues } = await publishAnother('fourth');
    expect(sent).toEqual([]);
    expect(issues).toMatchObject([{ code: 'credential.destination' }]);
  });

  it('is neither shown to a rehearsal nor used up by one', async () => {
    world.endpoints = { fake: 'http://127.0.0.1:4010' };
    world.clock.advance(1.6 * hour);
    const { issues } = await publishAnother('second');
    expect(sent).toEqual([]);
    expect(issues).toMatchObject([{ remedy: expect.stringContaining('Rehearse') }]);
    world.endpoints = {};
    await publish(world, null);
    expect(sent).toEqual([`renew made-1 to ${home}`, `send made-2 to ${home}`]);
  });

  it('of a rehearsal is good for the next one, on another port, and for nothing real', async () => {
    world.contents['mergecast.yml'] = configOf('http://127.0.0.1:4010');
    world.endpoints = { fake: 'http://127.0.0.1:4010' };
    world.variables.ONE_TOKEN = 'rehearsed';
    await publishAnother('second');
    world.endpoints = { fake: 'http://127.0.0.1:4011' };
    sent = [];
    await publishAnother('third');
    expect(sent).toEqual(['send made-2 to http://127.0.0.1:4011']);
    world.contents['mergecast.yml'] = configOf(home);
    world.endpoints = {};
    sent = [];
    await publishAnother('fourth');
    expect(sent).toEqual([]);
  });
});
