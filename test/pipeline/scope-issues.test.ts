import { beforeEach, describe, expect, it } from 'vitest';
import { adapter as tiktok } from '../../adapters/tiktok.ts';
import { adapter as x } from '../../adapters/x.ts';
import { outline } from '../../src/pipeline/plan.ts';
import { publish } from '../../src/pipeline/run.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const hour = 60 * 60 * 1000;
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
let world: TestWorld;

beforeEach(async () => {
  world = testWorld({
    'mergecast.yml': `version: 1\nvault: { recipients: [${recipient}] }\naccounts:\n  one: { platform: fake, credentials: { token: ONE_TOKEN } }\n`,
    'posts/first.md': post('First', 'accounts: [one]'),
  });
  world.variables.MERGECAST_VAULT_KEY = recipient;
  world.platform.adapter = {
    ...world.platform.adapter,
    scopes: ({ parts }) => ['write', ...(parts.length > 1 ? ['reply'] : [])],
    renewal: {
      needs: ['token'],
      consent: 'token',
      origin: 'https://fake.example',
      aheadMilliseconds: hour,
      idleMilliseconds: 24 * hour,
      renew: async ({ now }) => ({
        tokens: { credentials: { token: 'renewed-token' }, endsAt: now() + 2 * hour, scopes: ['write', 'read'] },
      }),
    },
  };
  await publish(world, null);
});

const found = async () => {
  const issues = (await outline(world)).plan.issues;
  expect((await bothPlans(world)).issues).toEqual(issues);
  return issues.filter(({ code }) => code === 'credential.scope');
};

describe('what a consent does not allow', () => {
  it('is an error of each post that asks for it, and of no other', async () => {
    world.contents['posts/thread.md'] = post('One\n\n---\n\nTwo', 'accounts: [one]');
    world.contents['posts/later.md'] = post('One\n\n---\n\nTwo', 'accounts: [one]\npublish_at: 2026-12-01T09:00:00Z');
    world.contents['posts/plain.md'] = post('Plain', 'accounts: [one]');
    expect(await found()).toMatchObject([
      {
        code: 'credential.scope',
        severity: 'error',
        file: 'posts/later.md',
        message: expect.stringContaining('reply'),
      },
      { code: 'credential.scope', file: 'posts/thread.md', remedy: expect.stringContaining('accounts connect one') },
    ]);
  });

  it('is not guessed where nobody has told what it allows', async () => {
    world.contents['posts/thread.md'] = post('One\n\n---\n\nTwo', 'accounts: [one]');
    world.branch.files.clear();
    world.branch.tip = null;
    expect(await found()).toEqual([]);
  });

  it('is what the platforms call it', () => {
    const part = { text: '', entities: [], counts: {}, media: [] };
    const picture = { ...part, media: [{} as never] };
    expect(x.scopes?.({ parts: [part], options: {} })).not.toContain('media.write');
    expect(x.scopes?.({ parts: [part, picture], options: {} })).toContain('media.write');
    expect(tiktok.scopes?.({ parts: [picture], options: { mode: 'inbox' } })).toEqual(['video.upload']);
    expect(tiktok.scopes?.({ parts: [picture], options: {} })).toEqual(['video.publish']);
  });
});
