import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/tiktok.ts';
import { createHttp } from '../../../src/io/http.ts';
import { seededRandom } from '../../../src/io/random.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { askAhead } from '../../../src/pipeline/ask-ahead.ts';
import { outline } from '../../../src/pipeline/plan.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { entriesOf } from '../../ledger/memory-branch.ts';
import { type TestWorld, testWorld } from '../../pipeline/test-world.ts';
import { video } from './setting.ts';

const config = `version: 1
accounts:
  film: { platform: tiktok, username: demo, credentials: { access_token: FILM_TOKEN }, options: { mode: direct } }
`;
const post = (privacy = 'public') => `---
accounts: [film]
media: [{ file: harbour.mp4, alt: Boats }]
overrides: { film: { privacy: ${privacy} } }
---
Good morning
`;

let sandbox: Sandbox;
let world: TestWorld;
let closeHttp: () => Promise<void>;

beforeEach(async () => {
  const base = testWorld({ 'mergecast.yml': config, 'posts/a.md': post(), 'posts/harbour.mp4': video.bytes });
  sandbox = await startSandbox({ clock: base.clock, random: seededRandom('tiktok'), platforms: ['tiktok'] });
  const { http, close } = createHttp({ environment: base.environment });
  closeHttp = close;
  base.variables.FILM_TOKEN = sandboxCredentials.tiktok.access_token;
  const adapters = { ids: ['tiktok'], load: async () => adapter as Adapter };
  world = { ...base, adapters, http, endpoints: sandbox.endpoints };
});

afterEach(async () => {
  await closeHttp();
  await sandbox.close();
});

async function kinds(): Promise<string[]> {
  const entries = await entriesOf(world.branch);
  return entries.map(entry => (entry.kind === 'outcome' ? `${entry.outcome} ${entry.code}` : entry.kind));
}

describe('a run', () => {
  it('says in a plan what the creator cannot have, and sends nothing then', async () => {
    world.contents['posts/a.md'] = post('followers');
    const { plan, fill, barred } = await outline(world);
    expect(plan.targets.map(({ state }) => state)).toEqual(['due']);
    const issues = await askAhead(plan.targets, fill, barred, world);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['post.option', 'posts/a.md']]);
    await publish(world, null);
    expect(sandbox.tiktok.tasks.size).toBe(0);
  });

  it('leaves a post that TikTok works on open, and later ones follow it to its end', async () => {
    sandbox.tiktok.processingPolls = 15;
    await publish(world, null);
    expect(await kinds()).toEqual(['approval', 'attempt', 'handle', 'unknown platform.processing']);
    for (let runs = 0; runs < 5; runs += 1) await publish(world, null);
    expect(await kinds()).toEqual([
      'approval',
      'attempt',
      'handle',
      'unknown platform.processing',
      'delivered recovered',
    ]);
    expect([sandbox.tiktok.tasks.size, sandbox.tiktok.creates]).toEqual([1, 1]);
  });

  it('goes on with the upload of one that died, under the same id', async () => {
    const { http } = world;
    let isDead = false;
    world.http = async request => {
      isDead ||= request.method === 'PUT';
      if (isDead) throw new Error('the machine is gone');
      return http(request);
    };
    await publish(world, null).catch(() => undefined);
    world.http = http;
    world.clock.advance(20 * 60 * 1000);
    await publish(world, null);
    expect((await kinds()).at(-1)).toBe('delivered sent');
    expect([sandbox.tiktok.tasks.size, sandbox.tiktok.creates]).toEqual([1, 1]);
    expect(JSON.stringify(await entriesOf(world.branch))).not.toContain('upload_token');
  });

  it('sends a post that failed anew, once somebody mended it', async () => {
    sandbox.tiktok.failReason = 'duration_check_failed';
    await publish(world, null);
    expect((await kinds()).at(-1)).toBe('rejected platform.media');
    await publish(world, null);
    expect(sandbox.tiktok.tasks.size).toBe(1);
  });
});
