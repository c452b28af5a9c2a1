import { beforeEach, describe, expect, it } from 'vitest';
import type { Origin } from '../../../src/model/approval.ts';
import { Failure } from '../../../src/model/failure.ts';
import type { AgentMark, ApprovalEntry, RetractionEntry } from '../../../src/model/ledger-entry.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { status, why } from '../../../src/pipeline/status.ts';
import { usage } from '../../../src/pipeline/usage.ts';
import { verify } from '../../../src/pipeline/verify.ts';
import { entriesOf } from '../../ledger/memory-branch.ts';
import { bothPlans } from '../both-plans.ts';
import { config, post, type TestWorld, testWorld } from '../test-world.ts';

/* An agent may ask for a post to be taken back, as it may ask for one to go out: the ledger says so, and rules hold for it. */

const file = 'posts/hello.md';
const block = 'agent: { tool: Release bot, model: m-1, principal: Ada Lovelace }';
const mark: AgentMark = { tool: 'Release bot', model: null, signs: ['commits', 'branch'] };
const twoForAgents = 'agents: { approvals: { count: 2 } }';

let world: TestWorld;
let origin: Origin | Failure;
let removed: string[];

beforeEach(async () => {
  world = testWorld({ [file]: post('Hello', 'accounts: [one]') });
  removed = [];
  world.platform.adapter.remove = async ({ id }) => {
    removed.push(id);
    return { removed: true };
  };
  world.checkout = { ...world.checkout, isClean: async () => true };
  world.provenance = {
    originsOf: async files => {
      if (origin instanceof Failure) throw origin;
      const known = origin;
      return new Map(files.map(each => [each, known]));
    },
    isMember: async () => false,
    reviewedAs: async () => null,
  };
  origin = by(1, ['grace', 'alan']);
  await publish(world, null);
});

const by = (number: number, approved: string[], agent?: AgentMark): Origin => ({
  way: 'pull-request',
  pullRequest: { number, url: `https://github.example/acme/posts/pull/${number}`, head: null },
  wrote: 'ada',
  merged: 'grace',
  approved,
  ...(agent === undefined ? {} : { agent }),
});

const policies = (rule: string) => {
  world.contents['mergecast.yml'] = `${config}policies: [{ for: [one], ${rule} }]\n`;
};
const takeBack = async (from: Origin | Failure, front = '', body = 'Hello') => {
  world.contents[file] = post(body, `accounts: [one]\nretract: true${front === '' ? '' : `\n${front}`}`);
  origin = from;
  return publish(world, null);
};
const entries = async <K extends 'approval' | 'retraction'>(kind: K) =>
  (await entriesOf(world.branch)).filter(entry => entry.kind === kind) as (K extends 'approval'
    ? ApprovalEntry
    : RetractionEntry)[];
const linesOf = () =>
  [...world.branch.files]
    .filter(([path]) => path.endsWith('.jsonl'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');

describe('the ledger', () => {
  it.each<[string, Origin, string, AgentMark]>([
    ['its commits and its branch', by(2, ['grace'], mark), '', mark],
    ['its front matter', by(2, ['grace']), block, { tool: 'Release bot', model: 'm-1', signs: ['post'] }],
    [
      'all of them',
      by(2, [], mark),
      block,
      { tool: 'Release bot', model: 'm-1', signs: ['post', 'commits', 'branch'] },
    ],
    [
      'the bot that pushed it',
      { way: 'push', agent: { tool: null, model: null, signs: ['author'] } },
      '',
      { tool: null, model: null, signs: ['author'] },
    ],
  ])('has the agent that took a post back, told by %s', async (_name, from, front, agent) => {
    await takeBack(from, front);
    expect(removed).toHaveLength(1);
    expect(await entries('retraction')).toMatchObject([{ agent, left: 0 }]);
    expect((await entries('approval')).at(-1)).toMatchObject({ of: 'retraction', post: 'hello', agent, way: from.way });
    expect(await verify(world)).toMatchObject({ ok: true });
  });

  it('has who answers for it, and no agent, where a person took it back', async () => {
    await takeBack(by(2, ['grace']));
    expect((await entries('approval')).at(-1)).toMatchObject({ of: 'retraction', pull_request: { number: 2 } });
    expect(await entries('retraction')).toHaveLength(1);
    expect(linesOf()).not.toContain('"agent"');
    expect((await status(world)).targets).toMatchObject([{ agent: null, retracted_by: null }]);
  });

  it('has none of it twice, and all of it where it takes two runs', async () => {
    world.contents[file] = post('a\n\n---\n\nb', 'accounts: [two]\nid: thread');
    await publish(world, null);
    const { remove } = world.platform.adapter;
    let wait = true;
    world.platform.adapter.remove = async (receipt, context) =>
      wait && receipt.part === 1
        ? { fault: { outcome: 'throttled', code: 'platform.throttled', message: 'wait', retryAt: null } }
        : remove!(receipt, context);
    world.contents[file] = post('a\n\n---\n\nb', 'accounts: [two]\nid: thread\nretract: true');
    origin = by(2, [], mark);
    await publish(world, null);
    await publish(world, null);
    origin = { way: 'unknown' };
    wait = false;
    await publish(world, null);
    expect((await entries('approval')).filter(({ of }) => of === 'retraction')).toHaveLength(1);
    expect(await entries('retraction')).toMatchObject([
      { agent: mark, left: 1 },
      { agent: mark, left: 0 },
    ]);
  });

  it('has no name of the person whom it was done for, and the file beside it has', async () => {
    await takeBack(by(2, [], mark), block);
    const { approval } = (await entries('approval')).at(-1)!;
    expect(linesOf()).not.toContain('Lovelace');
    const beside = world.branch.files.get(`ledger/one/payloads/2026-11/${approval}.json`)!;
    expect(JSON.parse(new TextDecoder().decode(beside)).payload).toMatchObject({ principal: 'Ada Lovelace' });
  });

  it('is told by why, by the list of deliveries and by the counts, until the person is erased', async () => {
    await takeBack(by(2, [], mark), block);
    expect((await why('hello', world)).targets).toMatchObject([{ principal: null, retracted_for: 'Ada Lovelace' }]);
    expect((await status(world)).targets).toMatchObject([
      { state: 'retracted', agent: null, retracted_by: { tool: 'Release bot', model: 'm-1' } },
    ]);
    expect(await usage(world)).toMatchObject([{ by_agents: 0, retracted: 1, retracted_by_agents: 1 }]);
    for (const path of world.branch.files.keys()) if (path.includes('/payloads/')) world.branch.files.delete(path);
    expect((await why('hello', world)).targets).toMatchObject([{ retracted_for: null }]);
  });
});

describe('a policy for what agents propose', () => {
  const refusal = new Failure('github.refused', 'the host said no', { remedy: 'Try again.' });

  it.each<[string, string, Origin | Failure, string, string]>([
    ['an agent that lacks one', twoForAgents, by(2, ['grace'], mark), '', 'asks for 2 approvals of what an agent'],
    ['an agent that its block alone tells', twoForAgents, by(2, ['grace']), block, 'and #2 has that of grace'],
    ['an agent that has both', twoForAgents, by(2, ['grace', 'alan'], mark), block, ''],
    ['a bot that pushes', twoForAgents, { way: 'push', agent: mark }, '', 'no pull request is known'],
    ['nobody can be asked', twoForAgents, { way: 'unknown' }, '', 'nobody could be asked whether an agent proposed it'],
    ['the host does not answer', twoForAgents, refusal, '', 'nobody could be asked whether an agent proposed it'],
    ['a person', twoForAgents, by(2, []), '', ''],
    ['a person who pushes', twoForAgents, { way: 'push' }, '', ''],
    // To take something back in a hurry must not wait for whoever reviews what goes out.
    ['a person, where every post needs approvals', 'approvals: { count: 2 }', by(2, []), '', ''],
    ['an agent, where only every post needs them', 'approvals: { count: 2 }', by(2, [], mark), '', ''],
    ['an agent with no rule', 'per_day: 5', by(2, [], mark), '', ''],
  ])('%s', async (_name, rule, from, front, expected) => {
    policies(rule);
    const report = await takeBack(from, front);
    expect(removed).toHaveLength(expected === '' ? 1 : 0);
    if (expected === '') return expect(report).toMatchObject({ needsPerson: false, remaining: [] });
    expect(report).toMatchObject({ needsPerson: true, retracted: [], remaining: [{ state: 'held' }] });
    expect(report.remaining[0]!.reason).toContain(expected);
    expect(await entries('retraction')).toEqual([]);
  });

  it('holds on when somebody changes the file that an agent changed, and lets go when two have approved it', async () => {
    policies(twoForAgents);
    await takeBack(by(2, ['grace'], mark));
    expect(await takeBack(by(3, []), '', 'Hello!')).toMatchObject({ remaining: [{ state: 'held' }] });
    expect(removed).toEqual([]);
    await takeBack(by(4, ['grace', 'alan']), '', 'Hello, you');
    expect(await entries('retraction')).toMatchObject([{ agent: { signs: ['commits', 'branch'] } }]);
  });

  it('takes a retraction back when the host answers again', async () => {
    policies(twoForAgents);
    await takeBack(refusal);
    expect(await takeBack(by(2, []))).toMatchObject({ remaining: [] });
    expect(removed).toHaveLength(1);
  });

  it('is shown by the plan', async () => {
    policies(twoForAgents);
    world.contents[file] = post('Hello', `accounts: [one]\nretract: true\n${block}`);
    expect((await bothPlans(world)).targets[0]).toMatchObject({
      state: 'retract',
      notes: expect.arrayContaining([
        'its policy asks for 2 approvals of what an agent proposed before it is taken back',
      ]),
    });
  });

  it('holds for the post again that is no longer to be taken back', async () => {
    policies(twoForAgents);
    await takeBack(by(2, ['grace'], mark));
    world.contents[file] = post('Hello', 'accounts: [one]');
    const report = await publish(world, null);
    expect(report).toMatchObject({ needsPerson: false, remaining: [] });
    expect((await bothPlans(world)).targets).toMatchObject([{ state: 'done' }]);
    expect(world.platform.sent).toHaveLength(1);
  });
});
