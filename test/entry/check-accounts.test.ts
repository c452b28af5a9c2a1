import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { checkAccounts } from '../../src/entry/check-accounts.ts';
import { createHttp } from '../../src/io/http.ts';
import { seededRandom } from '../../src/io/random.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type TestWorld, testWorld } from '../pipeline/test-world.ts';
import { renewables } from '../scenarios/places.ts';

/* What `accounts check` tells, asked of the doubles over real connections. */

const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const minute = 60_000;

let world: TestWorld;
let sandbox: Sandbox;
let close: () => Promise<void>;

beforeEach(async () => {
  world = testWorld({});
  sandbox = await startSandbox({ clock: world.clock, random: seededRandom('check') });
  const http = createHttp({ environment: { get: () => undefined } });
  ({ close } = http);
  Object.assign(world, { http: http.http, adapters, endpoints: sandbox.endpoints });
});
afterEach(async () => {
  await close();
  await sandbox.close();
});

async function checked(platform: string, credentials: Record<string, string>, place = '') {
  const names = Object.entries(credentials).map(([name, value]) => {
    world.variables[name.toUpperCase()] = value;
    return `${name}: ${name.toUpperCase()}`;
  });
  const account = `{ platform: ${platform}, ${place}credentials: { ${names.join(', ')} } }`;
  world.contents['mergecast.yml'] =
    `version: 1\nvault: { recipients: [${recipient}] }\naccounts:\n  main: ${account}\n`;
  world.variables.MERGECAST_VAULT_KEY = recipient;
  const [found] = await checkAccounts(await readConfig(world.files, world.adapters), world);
  return found!;
}

const server = 'server: https://mastodon.example, ';

describe('what a credential may do', () => {
  it('is told by the application of a token of Mastodon', async () => {
    expect(await checked('mastodon', sandboxCredentials.mastodon, server)).toMatchObject({
      ok: true,
      credential: { endsAt: null, scopes: expect.arrayContaining(['write:statuses']), missing: [] },
    });
    sandbox.mastodon.addAccount({ username: 'reader', token: 'reader-token', scopes: ['profile', 'read'] });
    expect(await checked('mastodon', { token: 'reader-token' }, server)).toMatchObject({
      ok: false,
      credential: { missing: ['write:statuses'] },
    });
  });

  it.each(['x', 'tiktok'] as const)('is told by the renewal of a token of %s', async platform => {
    const found = await checked(platform, renewables[platform]);
    const right = platform === 'x' ? 'tweet.write' : 'video.publish';
    expect(found).toMatchObject({ ok: true, credential: { scopes: expect.arrayContaining([right]), missing: [] } });
  });
});

describe('a quota', () => {
  it('is that of the posts and replies of a day, on Threads', async () => {
    const { quota } = await checked('threads', sandboxCredentials.threads);
    expect(quota).toEqual([
      { what: 'posts in 24 hours', used: 0, limit: sandbox.threads.postsPerDay, resetsAt: null },
      { what: 'replies in 24 hours', used: 0, limit: sandbox.threads.repliesPerDay, resetsAt: null },
    ]);
  });

  it('is what the headers of X say', async () => {
    const { quota, message } = await checked('x', sandboxCredentials.x);
    expect(quota).toMatchObject([{ what: 'questions who the account is', used: 1 }]);
    expect(message).toContain('questions who the account is: 1 of ');
  });
});

describe('a credential of another account', () => {
  it.each([
    ['x', sandboxCredentials.x, 'username: other, '],
    ['threads', sandboxCredentials.threads, 'username: other, '],
    ['tiktok', sandboxCredentials.tiktok, 'username: other, '],
    ['youtube', sandboxCredentials.youtube, 'channel: UC0123456789012345678901, '],
  ] as const)('of %s is a fault that names both', async (platform, credentials, place) => {
    const found = await checked(platform, credentials, place);
    expect(found).toMatchObject({ ok: false, message: expect.stringMatching(/demo|UC/) });
    expect(found.message).toMatch(/other|UC0123456789012345678901/);
  });
});

describe('a credential of another platform', () => {
  it.each([
    ['mastodon', { token: 'ya29.a-token-of-google' }, server, 'TOKEN looks like Access token of YouTube'],
    ['mastodon', { token: 'abcd-efgh-ijkl-mnop' }, server, 'TOKEN looks like App password of Bluesky'],
    ['tiktok', { access_token: 'rft.a-refresh-token' }, '', 'ACCESS_TOKEN looks like Refresh token of'],
  ] as const)('is told of %s, without its value', async (platform, credentials, place, words) => {
    const found = await checked(platform, credentials, place);
    expect(found).toMatchObject({ ok: false, message: expect.stringContaining(words) });
    for (const value of Object.values(credentials)) expect(found.message).not.toContain(value);
  });
});

describe('the clock of this machine', () => {
  it.each([
    [60, 'ahead of'],
    [-60, 'behind'],
  ])('that is off by %i minutes is told', async (minutes, words) => {
    const { clock } = world;
    world.clock = { ...clock, now: () => clock.now() + minutes * minute };
    const found = await checked('mastodon', sandboxCredentials.mastodon, server);
    expect(found).toMatchObject({ ok: true, message: expect.stringContaining(`60 minutes ${words} the platform's`) });
    expect(Math.abs(found.clockOffBy! - minutes * minute)).toBeLessThan(1000);
  });

  it('that agrees is not mentioned', async () => {
    expect((await checked('mastodon', sandboxCredentials.mastodon, server)).message).not.toContain('clock');
  });
});
