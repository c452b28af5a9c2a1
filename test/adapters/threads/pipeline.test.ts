import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/threads.ts';
import { createHttp } from '../../../src/io/http.ts';
import { seededRandom } from '../../../src/io/random.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { entriesOf } from '../../ledger/memory-branch.ts';
import { type TestWorld, testWorld } from '../../pipeline/test-world.ts';
import { pictureBytes } from '../picture.ts';

const config = `version: 1
accounts:
  harbour: { platform: threads, username: demo, credentials: { access_token: HARBOUR_TOKEN } }
media: { public_url: 'https://media.example.com' }
`;
const post = `---
accounts: [harbour]
media: [{ file: boat.png, alt: A boat, part: 2 }]
---
Good morning

---

And a boat
`;
const picture = pictureBytes({ file: 'boat.png', width: 320, height: 200 });

let sandbox: Sandbox;
let world: TestWorld;
let closeHttp: () => Promise<void>;

beforeEach(async () => {
  const base = testWorld({ 'mergecast.yml': config, 'posts/a.md': post, 'posts/boat.png': picture });
  sandbox = await startSandbox({ clock: base.clock, random: seededRandom('threads'), platforms: ['threads'] });
  sandbox.threads.host('https://media.example.com/posts/boat.png', picture);
  const { http, close } = createHttp({ environment: base.environment });
  closeHttp = close;
  base.variables.HARBOUR_TOKEN = sandboxCredentials.threads.access_token;
  const adapters = { ids: ['threads'], load: async () => adapter as Adapter };
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

/** Later runs, with enough time between them for every doubt to settle. */
async function later(runs: number): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    world.clock.advance(20 * 60 * 1000);
    await publish(world, null);
  }
}

describe('a run', () => {
  it('stores each container before it is published', async () => {
    await publish(world, null);
    expect(await kinds()).toEqual(['approval', 'attempt', 'handle', 'handle', 'delivered sent']);
    expect(sandbox.threads.posts().map(({ text, media }) => [text, media.length])).toEqual([
      ['And a boat', 1],
      ['Good morning', 0],
    ]);
  });

  it.each([
    ['before Threads saw it', 'cut'],
    ['after Threads did it', 'accept-then-cut'],
  ])('whose machine died at a publish, %s, is taken up by another, and every part is out once', async (_, fault) => {
    const { http } = world;
    let isDead = false;
    sandbox.fault(`threads:${fault}:1:create:1`);
    world.http = async request => {
      if (isDead) throw new Error('the machine is gone');
      const isPublish = request.url.endsWith('/threads_publish') && sandbox.threads.creates > 0;
      try {
        return await http(request);
      } finally {
        isDead = isPublish;
      }
    };
    await publish(world, null).catch(() => undefined);
    await world.journal.clear();
    world.http = http;
    await later(2);
    expect((await kinds()).at(-1)).toMatch(/^delivered /);
    expect(sandbox.threads.posts().map(({ text }) => text)).toEqual(['And a boat', 'Good morning']);
    expect(sandbox.threads.creates).toBe(2);
  });

  it('sends nothing where the file that is public is another, until it is the reviewed one', async () => {
    sandbox.threads.host('https://media.example.com/posts/boat.png', new Uint8Array([1]));
    await publish(world, null);
    expect((await kinds()).at(-1)).toBe('throttled platform.media');
    expect(sandbox.threads.creates).toBe(0);
    sandbox.threads.host('https://media.example.com/posts/boat.png', picture);
    await later(1);
    expect((await kinds()).at(-1)).toBe('delivered sent');
  });
});
