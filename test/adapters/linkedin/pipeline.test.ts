import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/linkedin.ts';
import { createHttp } from '../../../src/io/http.ts';
import { seededRandom } from '../../../src/io/random.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { selfServeToken } from '../../../src/sandbox/linkedin/state.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { entriesOf } from '../../ledger/memory-branch.ts';
import { type TestWorld, testWorld } from '../../pipeline/test-world.ts';
import { pictureBytes } from '../picture.ts';

const config = `version: 1
accounts:
  page: { platform: linkedin, organization: 5005, credentials: { access_token: PAGE_TOKEN } }
  me: { platform: linkedin, credentials: { access_token: ME_TOKEN } }
`;
const post = (account: string) => `---
accounts: [${account}]
overrides: { linkedin: { first_comment: More of it } }
---
Good morning (all)
`;

let sandbox: Sandbox;
let world: TestWorld;
let closeHttp: () => Promise<void>;

beforeEach(async () => {
  const base = testWorld({ 'mergecast.yml': config });
  sandbox = await startSandbox({ clock: base.clock, random: seededRandom('linkedin'), platforms: ['linkedin'] });
  const { http, close } = createHttp({ environment: base.environment });
  closeHttp = close;
  base.variables.PAGE_TOKEN = sandboxCredentials.linkedin.access_token;
  base.variables.ME_TOKEN = selfServeToken;
  const adapters = { ids: ['linkedin'], load: async () => adapter as Adapter };
  world = { ...base, adapters, http, endpoints: sandbox.endpoints };
});

afterEach(async () => {
  await closeHttp();
  await sandbox.close();
});

async function outcomes(): Promise<string[]> {
  const entries = await entriesOf(world.branch);
  return entries.flatMap(entry => (entry.kind === 'outcome' ? `${entry.outcome} ${entry.code}` : []));
}

const live = () => sandbox.linkedin.posts().map(({ text }) => text);
const whole = ['More of it', 'Good morning (all)'];

/** The next run, when the platform's lists have settled. */
async function again(): Promise<void> {
  world.clock.advance(20 * 60 * 1000);
  await publish(world, null);
}

describe('a run', () => {
  it.each(['page', 'me'])('publishes for %s once, whatever comes after', async account => {
    world.contents['posts/a.md'] = post(account);
    await publish(world, null);
    await again();
    expect(await outcomes()).toEqual(['delivered sent']);
    expect(live()).toEqual(whole);
  });

  it.each(['page', 'me'])('waits for %s with a comment that is throttled', async account => {
    world.contents['posts/a.md'] = post(account);
    sandbox.linkedin.fault('429:1:create:1');
    await publish(world, null);
    expect(await outcomes()).toEqual(['delivered sent']);
    expect(live()).toEqual(whole);
  });

  it('sends again what is lost for an organization, and leaves a person’s to a person', async () => {
    for (const account of ['page', 'me']) world.contents[`posts/${account}.md`] = post(account);
    sandbox.linkedin.fault('cut:2');
    await publish(world, null);
    for (const _ of [1, 2, 3]) await again();
    const lost = 'unknown network.cut';
    expect((await outcomes()).sort()).toEqual(['delivered sent', 'throttled platform.absent', lost, lost]);
    expect(live()).toEqual(whole);
  });

  it('that died before LinkedIn was asked for a post leaves no doubt, for a person either', async () => {
    world.contents['posts/boat.png'] = pictureBytes({ file: 'boat.png' });
    world.contents['posts/me.md'] = post('me').replace('---\n', '---\nmedia: [{ file: boat.png, alt: A boat }]\n');
    const { http } = world;
    world.http = async request => {
      if (request.method === 'PUT') throw new Error('the machine is gone');
      return http(request);
    };
    await publish(world, null).catch(() => undefined);
    expect(sandbox.linkedin.creates).toBe(0);
    world.http = http;
    for (const _ of [1, 2]) await again();
    expect((await outcomes()).at(-1)).toBe('delivered sent');
    expect(live()).toEqual(whole);
  });
});
