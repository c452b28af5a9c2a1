import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/failure.ts';
import type { PullRequest } from '../../src/model/github-host.ts';
import { openProposals } from '../../src/pipeline/policy/open-proposals.ts';
import type { OwnProposal } from '../../src/pipeline/review/proposal-issues.ts';
import { review } from '../../src/pipeline/review/review.ts';
import { reviewWorld } from './review/world.ts';
import { config, post } from './test-world.ts';

const pull = (number: number, branch = `mergecast/agent/x-${number}`, repository: number | null = 1): PullRequest => ({
  number,
  url: `https://github.example/pull/${number}`,
  isOpen: true,
  isDraft: false,
  author: null,
  head: { commit: 'c0ffee', branch, repositoryId: repository },
  base: { commit: 'c0ffee', branch: 'main', repositoryId: 1 },
  mergedAt: null,
  mergeCommit: null,
});

describe('the open pull requests of agents', () => {
  it('are those from branches of ours, of the repository itself, the oldest first', () => {
    const all = [pull(9), pull(4), pull(5, 'fix-typo'), pull(6, 'mergecast/agent/x-6', 2), pull(7, undefined, null)];
    expect(openProposals([...all, { ...pull(8), isOpen: false }])).toEqual([4, 9]);
  });
});

const policies = (...rules: string[]) => `${config}policies:\n${rules.map(rule => `  - ${rule}\n`).join('')}`;
const atMost = (most: number, account = 'one') => `{ for: [${account}], agents: { open_proposals: ${most} } }`;

async function judged(rules: string, open: OwnProposal['open'], number = 7) {
  const world = reviewWorld({ 'mergecast.yml': rules });
  world.change({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
  const { plan, remarks } = await review(world, await world.commits.parent(), { number, open });
  return { codes: plan.issues.map(({ code }) => code), remarks };
}

describe('the review of an agent’s pull request', () => {
  const three = async () => [pull(3), pull(5), pull(7)];

  it.each<[string, string, number, string[]]>([
    ['is sound among as many as are allowed', policies(atMost(3)), 7, []],
    ['is faulty where it is one too many', policies(atMost(2)), 7, ['policy.proposals']],
    ['lets the older ones be', policies(atMost(2)), 5, []],
    ['goes by the smallest number', policies(atMost(3), atMost(1)), 5, ['policy.proposals']],
    ['goes by the policies of its accounts', policies(atMost(0, 'two')), 7, []],
  ])('%s', async (_name, rules, number, expected) => {
    expect((await judged(rules, three, number)).codes).toEqual(expected);
  });

  it('asks nobody where no policy wants to know', async () => {
    const open = async () => {
      throw new TypeError('nobody is to be asked');
    };
    expect((await judged(config, open)).codes).toEqual([]);
  });

  it('says so where they could not be counted', async () => {
    const open = async () => {
      throw new Failure('github.refused', 'the host said no', { remedy: 'Try again.' });
    };
    const { codes, remarks } = await judged(policies(atMost(0)), open);
    expect(codes).toEqual([]);
    expect(remarks.join()).toContain('could not be counted: the host said no');
  });

  it('goes by the policies of the base, whatever it changes in them', async () => {
    const world = reviewWorld({ 'mergecast.yml': policies(atMost(0)) });
    world.change({ 'mergecast.yml': policies(atMost(9)), 'posts/hello.md': post('Hello', 'accounts: [one]') });
    const { plan } = await review(world, await world.commits.parent(), { number: 7, open: three });
    expect(plan.issues.map(({ code }) => code)).toEqual(['policy.proposals']);
  });
});
