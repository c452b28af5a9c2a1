import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Origin } from '../../../src/model/approval.ts';
import { Failure } from '../../../src/model/failure.ts';
import { type AgentMark, agentSigns } from '../../../src/model/ledger-entry.ts';
import { type ApproverRule, nonApprovers, type Policy } from '../../../src/model/policy.ts';
import { approveTargets } from '../../../src/pipeline/approval/approve-targets.ts';
import {
  type Answering,
  approverRulesOf,
  missingApprovals,
  proposerOf,
} from '../../../src/pipeline/approval/required-approvers.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { bothPlans } from '../both-plans.ts';
import { config, post, type TestWorld, testWorld } from '../test-world.ts';

const file = 'posts/hello.md';
const block = 'agent: { tool: Bot, principal: ada }';
const mark: AgentMark = { tool: null, model: null, signs: ['commits'] };

let world: TestWorld;
let origin: Origin | Failure;

beforeEach(() => {
  world = testWorld({});
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
});

const approvedBy = (approved: string[], agent?: AgentMark): Origin => ({
  way: 'pull-request',
  pullRequest: { number: 7, url: 'https://github.example/acme/posts/pull/7', head: null },
  wrote: 'ada',
  merged: 'grace',
  approved,
  ...(agent === undefined ? {} : { agent }),
});

const twoForAgents = 'agents: { approvals: { count: 2 } }';

/** What keeps the post from going out; `sent` where nothing does. */
async function outcome(rule: string, front: string, from: Origin | Failure): Promise<string> {
  world.contents['mergecast.yml'] = `${config}policies: [{ for: [one], ${rule} }]\n`;
  world.contents[file] = post('Hello', front === '' ? 'accounts: [one]' : `accounts: [one]\n${front}`);
  origin = from;
  const report = await publish(world, null);
  return report.remaining[0]?.reason ?? 'sent';
}

describe('a policy for what agents propose', () => {
  const twoWords = 'asks for 2 approvals of what an agent proposed, and #7 has that of grace';

  it.each<[string, string, string, Origin | Failure, string]>([
    ['a person needs none of it', twoForAgents, '', approvedBy([]), 'sent'],
    ['an agent does', twoForAgents, block, approvedBy(['grace']), twoWords],
    ['an agent that has both', twoForAgents, block, approvedBy(['grace', 'alan']), 'sent'],
    ['one that left its block out', twoForAgents, '', approvedBy(['grace'], mark), twoWords],
    ['one that left its block out, with both', twoForAgents, '', approvedBy(['grace', 'alan'], mark), 'sent'],
    ['a bot that pushes', twoForAgents, '', { way: 'push', agent: mark }, 'no pull request is known'],
    ['a person who pushes', twoForAgents, '', { way: 'push' }, 'sent'],
    ['nobody can be asked', twoForAgents, '', { way: 'unknown' }, 'nobody could be asked whether an agent proposed it'],
    ['beside the rule for all', `approvals: {}, ${twoForAgents}`, block, approvedBy(['grace']), twoWords],
    [
      'the rule for all stays',
      `approvals: { count: 3 }, ${twoForAgents}`,
      block,
      approvedBy(['a', 'b']),
      '3 approvals',
    ],
    ['by whom', 'agents: { approvals: { by: [alan] } }', block, approvedBy(['grace']), 'an agent proposed, by alan,'],
  ])('%s', async (_name, rule, front, from, expected) => {
    expect(await outcome(rule, front, from)).toContain(expected);
    expect(world.platform.sent).toHaveLength(expected === 'sent' ? 1 : 0);
  });

  it('holds what the host does not answer for, and sends it when it does', async () => {
    const refusal = new Failure('github.refused', 'the host said no', { remedy: 'Try again.' });
    expect(await outcome(twoForAgents, '', refusal)).toContain('nobody could be asked whether an agent proposed it');
    expect(await outcome(twoForAgents, '', approvedBy([]))).toBe('sent');
  });

  it('takes a person who looked at it for one, where nothing says otherwise', async () => {
    await outcome(twoForAgents, '', { way: 'unknown' });
    await approveTargets(world, { post: 'hello', account: null }, { who: 'grace', why: 'I wrote it' });
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('is not met by the word of one person', async () => {
    await outcome(twoForAgents, '', approvedBy(['grace'], mark));
    await approveTargets(world, { post: 'hello', account: null }, { who: 'grace', why: null });
    const report = await publish(world, null);
    expect(report.remaining).toMatchObject([{ state: 'held' }]);
  });

  it.each([
    ['its commits', '', approvedBy(['grace'], mark)],
    ['its front matter', block, approvedBy(['grace'])],
  ])('holds on when somebody changes what %s said an agent proposed', async (_sign, front, from) => {
    await outcome(twoForAgents, front, from);
    world.contents[file] = post('Hello!', 'accounts: [one]');
    origin = { ...approvedBy([]), pullRequest: { number: 8, url: 'https://github.example/8', head: null } } as Origin;
    const report = await publish(world, null);
    expect(report.remaining).toMatchObject([{ state: 'held' }]);
    expect(world.platform.sent).toEqual([]);
  });

  it.each<[string, string, Origin]>([
    ['an agent', block, approvedBy(['grace'])],
    ['one that left its block out', '', approvedBy(['grace'], mark)],
    ['somebody of whom nobody could be asked', '', { way: 'unknown' }],
  ])('is known to the plan once a run has held what was proposed by %s', async (_who, front, from) => {
    const reason = await outcome(twoForAgents, front, from);
    expect((await bothPlans(world)).targets).toMatchObject([{ state: 'held', reason }]);
    world.contents[file] = post('Hello!', 'accounts: [one]');
    expect((await bothPlans(world)).targets).toMatchObject([{ state: 'due' }]);
  });

  it('is shown by the plan: of what says that an agent proposed it, and of what may be', async () => {
    const asks = 'its policy asks for 2 approvals of what an agent proposed before it goes out';
    const notes = async (front: string) => {
      world.contents['mergecast.yml'] = `${config}policies: [{ for: [one], ${twoForAgents} }]\n`;
      world.contents[file] = post('Hello', `accounts: [one]\n${front}`);
      return (await bothPlans(world)).targets[0]!.notes;
    };
    expect(await notes(block)).toContain(asks);
    expect(await notes('')).toEqual([`${asks}, unless the host says that a person proposed it`]);
    await outcome(twoForAgents, 'publish_at: 2026-11-25T12:00:00Z', approvedBy([]));
    expect((await bothPlans(world)).targets[0]).toMatchObject({ state: 'waiting', notes: [] });
  });
});

describe('the rules', () => {
  const rule = (isOfAgents: boolean) =>
    fc.record({
      isOfAgents: fc.constant(isOfAgents),
      count: fc.integer({ min: 1, max: 3 }),
      people: fc.subarray(['a', 'b', 'c']),
      teams: fc.constant([]),
      except: fc.subarray([...nonApprovers]).map(each => new Set(each)),
    }) as fc.Arbitrary<ApproverRule>;
  const policy = fc.record({
    accounts: fc.constant(new Set(['one'])),
    approvals: fc.option(rule(false)),
    agents: fc.record({ approvals: fc.option(rule(true)), openProposals: fc.constant(null) }),
  }) as unknown as fc.Arbitrary<Policy>;
  const agent = fc.option(
    fc.record({
      tool: fc.constant(null),
      model: fc.constant(null),
      signs: fc.subarray([...agentSigns], { minLength: 1 }),
    }),
  );
  const answering = fc.option(
    fc.record({
      way: fc.constantFrom('pull-request', 'push', 'person', 'unknown'),
      pull_request: fc.option(fc.constant({ number: 7, url: 'https://x.example', head: null })),
      approved: fc.subarray(['a', 'b', 'c', 'renovate[bot]']),
      wrote: fc.constantFrom('a', 'd', null),
    }),
  ) as fc.Arbitrary<Answering>;
  const missing = (who: AgentMark | null, answer: Answering, policies: readonly Policy[]) =>
    missingApprovals(answer, approverRulesOf('one', policies, proposerOf(who, answer)), null);

  it('never get weaker by one policy more, in whatever order, or by one sign of an agent more', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(policy, { maxLength: 3 }),
        policy,
        agent,
        answering,
        async (some, more, who, answer) => {
          const before = await missing(who, answer, some);
          if (before !== null) {
            expect(await missing(who, answer, [...some, more])).not.toBeNull();
            expect(await missing(who, answer, [more, ...some])).not.toBeNull();
            expect(await missing(mark, answer, some)).not.toBeNull();
          }
        },
      ),
    );
  });
});
