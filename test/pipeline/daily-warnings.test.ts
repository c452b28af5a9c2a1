import { beforeEach, describe, expect, it } from 'vitest';
import { warnedFile } from '../../src/ledger/paths.ts';
import { publish } from '../../src/pipeline/run.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { bothPlans } from './both-plans.ts';
import { start, type TestWorld, testWorld } from './test-world.ts';

const hour = 60 * 60 * 1000;

let world: TestWorld;

const lifetimeOf = (days: number) => {
  const ends = new Date(start + days * 24 * hour).toISOString().slice(0, 10);
  world.platform.adapter = {
    ...world.platform.adapter,
    lifetime: { what: 'version 1', ends, source: 'https://example.com' },
  };
};
const warned = async () => (await publish(world, null)).issues.map(({ code, message }) => `${code} ${message}`);

beforeEach(() => {
  world = testWorld({ 'posts/README': '' });
});

describe('a schedule that runs many times a day', () => {
  it('warns of what will fail soon once, and again on the next day', async () => {
    lifetimeOf(10);
    expect(await warned()).toEqual(['platform.ending Fake: version 1 ends on 2026-12-04, in 9 days']);
    for (let run = 0; run < 5; run += 1) {
      world.clock.advance(2 * hour);
      expect(await warned()).toEqual([]);
    }
    world.clock.advance(2 * hour);
    expect(await warned()).toEqual(['platform.ending Fake: version 1 ends on 2026-12-04, in 9 days']);
    expect(await verify(world)).toMatchObject({ issues: [] });
  });

  it('warns of what is new on the same day', async () => {
    lifetimeOf(10);
    await warned();
    world.clock.advance(hour);
    lifetimeOf(5);
    expect(await warned()).toEqual(['platform.ending Fake: version 1 ends on 2026-11-29, in 4 days']);
    expect(await warned()).toEqual([]);
    lifetimeOf(10);
    expect(await warned()).toEqual([]);
  });

  it('writes nothing where there is nothing to warn of', async () => {
    expect(await warned()).toEqual([]);
    expect(world.branch.tip).toBeNull();
  });

  it('says it once where two runs race', async () => {
    lifetimeOf(10);
    const said = (await Promise.all([warned(), warned()])).flat();
    expect(said).toHaveLength(1);
  });

  it('still warns, and publishes, where that cannot be written down, or was by hand', async () => {
    lifetimeOf(10);
    await world.branch.write(null, new Map([[warnedFile, new TextEncoder().encode('{"day":1}')]]), 'by hand');
    expect(await warned()).toHaveLength(1);
  });

  it('is told by every plan all the same', async () => {
    lifetimeOf(10);
    for (const _ of [1, 2]) expect((await bothPlans(world)).issues).toMatchObject([{ code: 'platform.ending' }]);
  });

  it('tells of a token that a platform has refused', async () => {
    world.platform.adapter = {
      ...world.platform.adapter,
      renewal: {
        needs: ['token'],
        consent: 'token',
        origin: 'https://fake.example',
        aheadMilliseconds: hour,
        idleMilliseconds: 24 * hour,
        renew: async () => ({
          fault: { outcome: 'rejected', code: 'platform.credentials', message: 'no', retryAt: null },
        }),
      },
    };
    const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    world.variables.MERGECAST_VAULT_KEY = recipient;
    world.contents['mergecast.yml'] =
      `version: 1\nvault: { recipients: [${recipient}] }\naccounts:\n  one: { platform: fake, credentials: { token: ONE_TOKEN } }\n`;
    world.contents['posts/hello.md'] = '---\naccounts: [one]\n---\nHello\n';
    const [first] = await warned();
    expect(first).toContain('credential.failing one: Fake takes the consent no longer since 2026-11-24');
    expect((await warned()).filter(message => message.startsWith('credential.failing'))).toEqual([]);
    world.clock.advance(24 * hour);
    expect((await warned())[0]).toContain('credential.failing');
  });
});
