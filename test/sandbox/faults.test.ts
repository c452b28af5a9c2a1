import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { FaultQueue } from '../../src/sandbox/faults.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import {
  collection,
  logIn,
  mastodon,
  record,
  rkeys,
  type Stage,
  start,
  type Told,
  until,
  useSandbox,
  xrpc,
} from './setting.ts';

type Platform = 'mastodon' | 'bluesky';

/** Makes one post; gives what the client saw, or null where its connection broke. */
async function post(
  stage: Stage,
  platform: Platform,
  session: { did: string; accessJwt: string },
): Promise<Told | null> {
  const { did, accessJwt } = session;
  const request =
    platform === 'mastodon'
      ? mastodon(stage, '/api/v1/statuses', { json: { status: 'Good morning' } })
      : xrpc(stage, 'com.atproto.repo.putRecord', {
          token: accessJwt,
          json: { repo: did, collection, rkey: rkeys[0], swapRecord: null, record: record() },
        });
  return request.catch(() => null);
}

describe.each(['mastodon', 'bluesky'] as const)('a fault of %s', platform => {
  const stage = useSandbox();
  const own = platform === 'mastodon' ? '422' : '400';

  it.each([
    ['accept-then-cut', null, 1],
    ['accept-then-500', 500, 1],
    ['accept-then-502-html', 502, 1],
    ['accept-then-504', 504, 1],
    ['unreadable', 200, 1],
    ['no-id', 200, 1],
    ['cut', null, 0],
    ['500', 500, 0],
    ['503', 503, 0],
    ['429', 429, 0],
    ['401', 401, 0],
    ['403', 403, 0],
    [own, Number(own), 0],
    ['redirect', 302, 0],
    ['ghost', 200, 0],
  ])('%s: the client sees %s, and %i posts are there', async (fault, status, posts) => {
    const session = await logIn(stage);
    stage.sandbox.fault(`${platform}:${fault}:1`);
    const double = stage.sandbox[platform];
    const told = await post(stage, platform, session);
    expect(told?.status ?? null).toBe(status);
    expect([double.creates, double.posts().length]).toEqual([posts, posts]);
    expect(double.requests.at(-1)).toMatchObject({ method: 'POST', status });
    expect(double.faults.list()).toEqual([]);
    if (posts === 0) {
      expect((await post(stage, platform, session))?.status).toBe(200);
      expect(double.creates).toBe(1);
    }
  });

  it('unreadable, no-id and ghost are successes that name no post of ours', async () => {
    const session = await logIn(stage);
    const name = (told: Told | null) => told?.json?.[platform === 'mastodon' ? 'id' : 'uri'];
    for (const fault of ['unreadable', 'no-id']) {
      stage.sandbox[platform].reset();
      stage.sandbox.fault(`${platform}:${fault}:1`);
      const told = await post(stage, platform, session);
      expect(told?.headers.get('content-type')).toMatch(fault === 'no-id' ? /json/ : /html/);
      expect(name(told)).toBeUndefined();
    }
    stage.sandbox[platform].reset();
    stage.sandbox.fault(`${platform}:ghost:1`);
    const ghost = name(await post(stage, platform, session));
    expect(ghost).toEqual(expect.any(String));
    await post(stage, platform, session);
    expect(stage.sandbox[platform].posts().map(({ id }) => id)).not.toContain(ghost);
  });

  it('redirect leads to another origin', async () => {
    stage.sandbox.fault(`${platform}:redirect:1`);
    const location = (await post(stage, platform, await logIn(stage)))?.headers.get('location');
    expect(new URL(location!).origin).not.toBe(stage.sandbox[platform].origin);
  });

  it('429 says when it is over, in the form of the platform', async () => {
    stage.sandbox.fault(`${platform}:429:1`);
    const headers = (await post(stage, platform, await logIn(stage)))!.headers;
    const said =
      platform === 'mastodon'
        ? Date.parse(headers.get('x-ratelimit-reset')!)
        : Number(headers.get('ratelimit-reset')) * 1000;
    expect(said).toBe(stage.clock.now() + 120_000);
    expect(headers.has('retry-after')).toBe(false);
  });

  it('slow has done it and never answers; closing ends it at once', async () => {
    stage.sandbox.fault(`${platform}:slow:1`);
    const waiting = post(stage, platform, await logIn(stage));
    await until(() => stage.sandbox[platform].creates === 1);
    expect(stage.sandbox[platform].requests.at(-1)?.status).toBeNull();
    await stage.sandbox.close();
    expect(await waiting).toBeNull();
  });

  it.each(['drip', 'endless'])('%s begins an answer that has no end', async fault => {
    stage.sandbox.fault(`${platform}:${fault}:1:read`);
    const path = platform === 'mastodon' ? '/api/v2/instance' : '/xrpc/com.atproto.server.describeServer';
    const response = await fetch(`${stage.sandbox[platform].origin}${path}`);
    const reader = response.body!.getReader();
    let size = 0;
    const enough = fault === 'drip' ? 1 : 1_000_000;
    while (size < enough) size += (await reader.read()).value!.length;
    if (fault === 'drip') expect(size).toBe(1);
    const rest = reader.read().then(
      read => (fault === 'drip' ? read.done : false),
      () => 'broken',
    );
    await stage.sandbox.close();
    expect(await rest).not.toBe(true);
  });

  it('befalls only what it is for, so often, after so many', async () => {
    const session = await logIn(stage);
    stage.sandbox.fault(`${platform}:503:2:create:1`);
    stage.sandbox.fault(`${platform}:500:1:login`);
    const seen = [];
    for (let sent = 0; sent < 4; sent += 1) seen.push((await post(stage, platform, session))?.status);
    expect(seen).toEqual([200, 503, 503, 200]);
    expect(stage.sandbox[platform].faults.list()).toEqual(['500:1:login:0']);
  });
});

describe('what a fault is called', () => {
  it.each([
    'nonsense:1',
    'cut',
    'cut:0',
    'cut:-1',
    'cut:x',
    'cut:1:nowhere',
    'cut:1:create:x',
    'cut:1:create:1:1',
    '400:1',
    '',
  ])('%j is refused with the names that there are', specification => {
    expect(() => new FaultQueue('422').add(specification)).toThrow(/accept-then-cut, .*\b422\b/);
  });

  it('begins with a platform in the sandbox', async () => {
    const options = { clock: fixedClock(start), random: seededRandom('faults') };
    await expect(startSandbox({ ...options, faults: ['elsewhere:cut:1'] })).rejects.toThrow(
      /it has bluesky, .*mastodon/,
    );
    await expect(startSandbox({ ...options, platforms: ['elsewhere'] })).rejects.toThrow(/it has bluesky, .*mastodon/);
  });
});
