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

const bot = { id: 7, login: 'writer[bot]', isBot: true };
const touched: Record<number, string[]> = { 10: ['package.json'], 11: ['README.md', 'posts/new.md'] };

describe('the open pull requests of agents', () => {
  const open = (pulls: readonly PullRequest[]) => {
    const changedPaths = async (number: number) => touched[number] ?? ['posts/x.md'];
    return openProposals({ openInto: async () => [...pulls], changedPaths }, 'main', 'posts');
  };

  it('are those from branches of ours, of the repository itself, the oldest first', async () => {
    const all = [pull(9), pull(4), pull(5, 'fix-typo'), pull(6, 'mergecast/agent/x-6', 2), pull(7, undefined, null)];
    expect(await open([...all, { ...pull(8), isOpen: false }])).toEqual([4, 9]);
  });

  it('are those of bots too that touch posts, under whatever branch', async () => {
    const bots = [10, 11].map(number => ({ ...pull(number, 'patch'), author: bot }));
    const stranger = { ...pull(12, 'patch', 2), author: bot };
    expect(await open([...bots, stranger, pull(13, 'patch')])).toEqual([11]);
  });

  it('are those of more bots than are asked about', async () => {
    const bots = Array.from({ length: 40 }, (_, index) => ({ ...pull(100 + index, 'patch'), author: bot }));
    for (const { number } of bots) touched[number] = ['package.json'];
    expect(await open(bots)).toHaveLength(10);
  });
});

const policies = (...rules: string[]) => `${config}policies:\n${rules.map(rule => `  - ${rule}\n`).join('')}`;
const atMost = (most: number, account = 'one') => `{ for: [${account}], agents: { open_proposals: ${most} } }`;

async function judged(rules: string, open: OwnProposal['open'], number = 7, front = 'accounts: [one]') {
  const world = reviewWorld({ 'mergecast.yml': rules });
  world.change({ 'posts/hello.md': post('Hello', front) });
  const { plan, remarks } = await review(world, await world.commits.parent(), { number, open });
  return { codes: plan.issues.map(({ code }) => code), remarks };
}

describe('the review of an agent’s pull request', () => {
  const three = async () => [3, 5, 7];

  it.each<[string, string, number, string[]]>([
    ['is sound among as many as are allowed', policies(atMost(3)), 7, []],
    ['is faulty where it is one too many', policies(atMost(2)), 7, ['policy.proposals']],
    ['lets the older ones be', policies(atMost(2)), 5, []],
    ['goes by the smallest number', policies(atMost(3), atMost(1)), 5, ['policy.proposals']],
    ['goes by the policies of its accounts', policies(atMost(0, 'two')), 7, []],
  ])('%s', async (_name, rules, number, expected) => {
    expect((await judged(rules, three, number)).codes).toEqual(expected);
  });

  it('tells it by its posts, too, and a person’s is judged by no such rule', async () => {
    const block = 'accounts: [one]\nagent: { tool: Bot, principal: ada }';
    expect((await judged(policies(atMost(3)), three, 8, block)).codes).toEqual(['policy.proposals']);
    expect((await judged(policies(atMost(4)), three, 8, block)).codes).toEqual([]);
    expect((await judged(policies(atMost(0)), three, 8)).codes).toEqual([]);
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
