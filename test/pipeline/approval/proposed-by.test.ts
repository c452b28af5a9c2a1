import { beforeEach, describe, expect, it } from 'vitest';
import type { Origin } from '../../../src/model/approval.ts';
import type { ApprovalEntry, AttemptEntry } from '../../../src/model/ledger-entry.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { status, why } from '../../../src/pipeline/status.ts';
import { usage } from '../../../src/pipeline/usage.ts';
import { entriesOf } from '../../ledger/memory-branch.ts';
import { post, start, type TestWorld, testWorld } from '../test-world.ts';

const block = 'agent: { tool: Release bot, model: m-1, principal: Ada Lovelace }';
const file = 'posts/hello.md';
const front = 'accounts: [one]';
const later = `${front}\npublish_at: 2026-11-25T12:00:00Z`;
const ofPost = { tool: 'Release bot', model: 'm-1', signs: ['post'] };

let world: TestWorld;
let origin: Origin;

beforeEach(() => {
  world = testWorld({ [file]: post('Hello', `${front}\n${block}`) });
  origin = {
    way: 'pull-request',
    pullRequest: { number: 7, url: 'https://github.example/acme/posts/pull/7', head: null },
    wrote: 'ada',
    merged: 'grace',
    approved: ['grace'],
  };
  world.checkout = { ...world.checkout, isClean: async () => true };
  world.provenance = {
    originsOf: async files => new Map(files.map(each => [each, origin])),
    isMember: async () => false,
    reviewedAs: async () => null,
  };
});

const entries = async <K extends 'approval' | 'attempt'>(kind: K) =>
  (await entriesOf(world.branch)).filter(entry => entry.kind === kind) as (K extends 'approval'
    ? ApprovalEntry
    : AttemptEntry)[];

const linesOf = () =>
  [...world.branch.files]
    .filter(([path]) => path.endsWith('.jsonl'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');

describe('the ledger', () => {
  it('has the agent of a post in its approval and in its attempt', async () => {
    await publish(world, null);
    expect(await entries('approval')).toMatchObject([{ agent: ofPost, wrote: 'ada' }]);
    expect(await entries('attempt')).toMatchObject([{ agent: ofPost }]);
  });

  it('has it where nobody can be asked who approved', async () => {
    world.provenance = null;
    await publish(world, null);
    expect(await entries('approval')).toMatchObject([{ agent: ofPost, way: 'unknown' }]);
    expect(await entries('attempt')).toMatchObject([{ agent: ofPost }]);
  });

  it('has none of what a person wrote', async () => {
    world.contents[file] = post('Hello', front);
    await publish(world, null);
    expect((await entries('approval')).concat((await entries('attempt')) as never)).toHaveLength(2);
    expect(linesOf()).not.toContain('"agent"');
  });

  it('has no name of the person whom it was done for, and the file beside it has', async () => {
    await publish(world, null);
    const [{ approval } = { approval: '' }] = await entries('approval');
    expect(linesOf()).not.toContain('Lovelace');
    const beside = world.branch.files.get(`ledger/one/payloads/2026-11/${approval}.json`)!;
    expect(JSON.parse(new TextDecoder().decode(beside)).payload).toMatchObject({ principal: 'Ada Lovelace' });
  });

  it('keeps what only the host said, for the run that sends later', async () => {
    world.contents[file] = post('Hello', later);
    origin = { ...origin, agent: { tool: null, model: null, signs: ['author'] } };
    await publish(world, null);
    origin = { way: 'unknown' };
    world.clock.set(start + 25 * 3_600_000);
    await publish(world, null);
    expect(await entries('approval')).toHaveLength(1);
    expect(await entries('attempt')).toMatchObject([{ agent: { tool: null, signs: ['author'] } }]);
  });

  it('is not talked out of it by taking the block out of the file', async () => {
    world.contents[file] = post('Hello', `${later}\n${block}`);
    await publish(world, null);
    world.contents[file] = post('Hello', later);
    await publish(world, null);
    expect(await entries('approval')).toMatchObject([{ agent: ofPost }, { agent: ofPost }]);
  });
});

describe('who asks', () => {
  it('is told by why, by the list of deliveries and by the counts', async () => {
    world.contents['posts/other.md'] = post('Other', front);
    await publish(world, null);
    expect((await why('hello', world)).targets).toMatchObject([{ account: 'one', principal: 'Ada Lovelace' }]);
    expect((await why('other', world)).targets).toMatchObject([{ principal: null }]);
    const { targets } = await status(world);
    expect(new Map(targets.map(each => [each.post, each.agent]))).toEqual(
      new Map([
        ['hello', { tool: 'Release bot', model: 'm-1' }],
        ['other', null],
      ]),
    );
    expect(await usage(world)).toMatchObject([{ attempts: 2, by_agents: 1 }]);
  });

  it('is not told whom it was done for once that is erased', async () => {
    await publish(world, null);
    for (const path of world.branch.files.keys()) if (path.includes('/payloads/')) world.branch.files.delete(path);
    expect((await why('hello', world)).targets).toMatchObject([{ principal: null }]);
  });
});
