import { afterEach, expect, test } from 'vitest';
import { addPull } from '../github/github-state.ts';
import { agent, config, type Proposers, post, startProposers } from './proposing-world.ts';

let world: Proposers;

afterEach(() => world.dispose());

const atMost = (most: number) => config.replace('per_day: 10', `agents: { open_proposals: ${most} }`);
const proposal = (name: string) => ({
  posts: [{ file: `${name}.md`, content: post(`About ${name}`) }],
  title: name,
  agent,
});

test('no more pull requests are opened than a policy allows, and those that are there are found again', async () => {
  world = await startProposers({ files: { 'mergecast.yml': atMost(1) } });
  const { call, refused, github, repository } = world;
  await call('propose_posts', proposal('one'));
  const before = await repository.git(`--git-dir=${repository.remote}`, 'for-each-ref');
  expect(await refused('propose_posts', proposal('two'))).toMatchObject({
    code: 'agent.limit',
    message: expect.stringContaining('#1'),
    state: 'Nothing was proposed.',
  });
  expect(await repository.git(`--git-dir=${repository.remote}`, 'for-each-ref')).toBe(before);
  expect(await call('propose_posts', proposal('one'))).toMatchObject({ number: 1, created: false });
  await call('revise_proposal', { ...proposal('one'), number: 1 });
  // A policy is no way around: it is a pull request, too.
  const change = { policies: [], reason: 'More room', agent };
  expect(await refused('propose_policy_change', change)).toMatchObject({ code: 'agent.limit' });
  github.state.pulls[0]!.state = 'closed';
  expect(await call('propose_posts', proposal('two'))).toMatchObject({ created: true });
}, 120_000);

test('a pull request that a bot opened beside our branches counts where it touches posts', async () => {
  world = await startProposers({ files: { 'mergecast.yml': atMost(1) } });
  const { call, refused, github } = world;
  const user = { id: 9, login: 'writer[bot]', type: 'Bot' as const };
  const pull = addPull(github.state, { user, files: [{ filename: 'package.json' }] });
  await call('propose_posts', proposal('one'));
  github.state.pulls[1]!.state = 'closed';
  pull.files.push({ filename: 'posts/new.md' });
  expect(await refused('propose_posts', proposal('two'))).toMatchObject({ code: 'agent.limit' });
});

test('what counts is the policy of the default branch, and no pull request of a fork', async () => {
  world = await startProposers({ files: { 'mergecast.yml': atMost(1) } });
  const { call, refused, github, repository } = world;
  addPull(github.state, {
    head: { sha: 'c'.repeat(40), ref: 'mergecast/agent/full-1', owner: 'stranger', repositoryId: 2000 },
  });
  await call('propose_posts', proposal('one'));
  // The agent's own checkout says otherwise.
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${repository.folder}/mergecast.yml`, atMost(99));
  expect(await refused('propose_posts', proposal('two'))).toMatchObject({ code: 'agent.limit' });
});
