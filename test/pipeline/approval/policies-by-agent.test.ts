import { beforeEach, expect, it } from 'vitest';
import type { Origin } from '../../../src/model/approval.ts';
import { Failure } from '../../../src/model/failure.ts';
import type { AgentMark, ApprovalEntry } from '../../../src/model/ledger-entry.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { status, why } from '../../../src/pipeline/status.ts';
import { verify } from '../../../src/pipeline/verify.ts';
import { entriesOf } from '../../ledger/memory-branch.ts';
import { config, type TestWorld, testWorld } from '../test-world.ts';

/* What may go out depends on the policies: by whom they were proposed is kept, whether a post goes out by them or not. */

const mark: AgentMark = { tool: 'Release bot', model: 'm-1', signs: ['commits', 'branch'] };

let world: TestWorld;
let origin: Origin | Failure;
let asked: number;

beforeEach(() => {
  world = testWorld({});
  asked = 0;
  world.checkout = { ...world.checkout, isClean: async () => true };
  world.provenance = {
    originsOf: async files => {
      asked += 1;
      if (origin instanceof Failure) throw origin;
      const known = origin;
      return new Map(files.map(each => [each, known]));
    },
    isMember: async () => false,
    reviewedAs: async () => null,
  };
});

const by = (number: number, agent?: AgentMark): Origin => ({
  way: 'pull-request',
  pullRequest: { number, url: `https://github.example/acme/posts/pull/${number}`, head: null },
  wrote: 'ada',
  merged: 'grace',
  approved: ['grace'],
  ...(agent === undefined ? {} : { agent, principal: 'Ada Lovelace' }),
});
const run = async (policies: string, from: Origin | Failure) => {
  world.contents['mergecast.yml'] = `${config}${policies === '' ? '' : `policies: [${policies}]\n`}`;
  origin = from;
  return publish(world, null);
};
const entries = async () => (await entriesOf(world.branch)) as ApprovalEntry[];

it('is in the ledger of each account that they hold for, once', async () => {
  expect(await run('{ for: [one], per_day: 3 }', by(2, mark))).toMatchObject({ needsPerson: false, remaining: [] });
  await run('{ for: [one], per_day: 3 }', by(2, mark));
  expect(await entries()).toMatchObject([
    { kind: 'approval', of: 'policies', account: 'one', post: '', agent: mark, pull_request: { number: 2 } },
  ]);
  expect(asked).toBe(1);
  // A name can be erased where it lies, and not from the chain.
  expect(JSON.stringify(await entries())).not.toContain('Lovelace');
  expect(await verify(world)).toMatchObject({ ok: true });
  expect((await status(world)).targets).toEqual([]);
});

it('is told by why, under the name of the config', async () => {
  await run('{ for: [one, two], per_day: 3 }', by(2, mark));
  const { post, targets } = await why('mergecast.yml', world);
  expect(post).toBe('mergecast.yml');
  expect(targets).toMatchObject([
    { account: 'one', planned: null, entries: [{ agent: mark }], principal: 'Ada Lovelace' },
    { account: 'two', entries: [{ agent: mark }], principal: 'Ada Lovelace' },
  ]);
});

it('is written again for whom they change, also where none is left, and not where another account is added', async () => {
  await run('{ for: [one], per_day: 3 }', by(2));
  await run('{ for: [one, two], per_day: 3 }', by(3, mark));
  await run('{ for: [two], per_day: 3 }', by(4, mark));
  const told = (await entries()).map(({ account, pull_request, agent }) => [
    account,
    pull_request?.number,
    agent !== undefined,
  ]);
  expect(told.sort()).toEqual([
    ['one', 2, false],
    ['one', 4, true],
    ['two', 3, true],
  ]);
});

it.each<[string, string, Origin | Failure]>([
  ['there are none', '', by(2, mark)],
  ['the host does not answer', '{ for: [one], per_day: 3 }', new Failure('github.refused', 'no', { remedy: 'none' })],
])('is written nowhere where %s, and the run goes on', async (_name, policies, from) => {
  expect(await run(policies, from)).toMatchObject({ needsPerson: false });
  expect(await entries()).toEqual([]);
});

it('is asked for again where the host did not answer', async () => {
  await run('{ for: [one], per_day: 3 }', new Failure('github.refused', 'no', { remedy: 'none' }));
  await run('{ for: [one], per_day: 3 }', by(2, mark));
  expect(await entries()).toMatchObject([{ agent: mark }]);
});

it('is asked of nobody where what stands here is not what was merged', async () => {
  world.checkout = { ...world.checkout, isClean: async () => false };
  await run('{ for: [one], per_day: 3 }', by(2, mark));
  expect(asked).toBe(0);
});
