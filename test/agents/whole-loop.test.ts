import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composePublishing } from '../../src/entry/compose.ts';
import { systemClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { publish } from '../../src/pipeline/run.ts';
import { sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { root } from '../docs/pages.ts';
import { person } from '../github/github-state.ts';
import { startProposers } from './proposing-world.ts';

const folder = join(root, 'examples/agent-release-announcement');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('from an agent’s call to the links of what went out, with a person in between', async () => {
  const clock = systemClock();
  const sandbox = await startSandbox({ clock, random: seededRandom('loop') });
  const config = read('mergecast.yml').replace('sandbox.bsky.social', sandboxCredentials.bluesky.identifier!);
  const variables = {
    MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
    FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token!,
    BLUESKY_PASSWORD: sandboxCredentials.bluesky.password!,
  };
  const files = { 'mergecast.yml': config, 'posts/first.md': read('posts/hello.md') };
  const world = await startProposers({ files, variables, clock });
  const { call, github, repository, asked } = world;
  const { state } = github;
  try {
    const proposal = JSON.parse(read('proposal.json'));
    const { accounts } = await call('describe_accounts');
    expect(accounts.map(({ name }: { name: string }) => name)).toEqual(['fediverse', 'bluesky']);
    const preview = await call('preview_post', { posts: proposal.posts });
    expect(preview.issues).toEqual([]);
    expect(preview.targets[0].parts[0].text).toContain('Version 2.1 is out');
    const { number, branch } = await call('propose_posts', proposal);
    expect(await call('proposal_status', { number })).toMatchObject({ state: 'open', issues: [], deliveries: [] });
    expect([...asked].filter(name => /FEDIVERSE|BLUESKY/.test(name))).toEqual([]);

    // The check, an approval and the merge: none of them is the agent's.
    const pull = state.pulls[0]!;
    const { sha } = pull.head;
    state.checks.push({
      commit: sha,
      name: 'Mergecast',
      conclusion: 'success',
      url: 'https://github.com/octo/posts/runs/1',
    });
    pull.reviews.push({ user: person, state: 'APPROVED', commit: sha, at: new Date(clock.now()).toISOString() });
    await repository.git(`--git-dir=${repository.remote}`, 'update-ref', 'refs/heads/main', `refs/heads/${branch}`);
    pull.state = 'closed';
    pull.merged = { at: new Date(clock.now()).toISOString(), commit: sha, by: person, commits: [sha] };
    state.history.push({ sha, paths: ['posts/release-2-1.md'] });
    await repository.git('pull', '--quiet', '--ff-only', 'origin', 'main');
    expect(await call('proposal_status', { number })).toMatchObject({
      state: 'merged',
      reviews: [{ by: 'someone', state: 'approved', is_of_last_commit: true }],
      next: 'It is merged; the next run sends what is due.',
    });

    const run = await composePublishing(world.setting);
    const report = await publish(run, null);
    await run.close();
    expect(report.targets.map(({ outcome }) => outcome.outcome)).toEqual(['delivered', 'delivered']);
    expect([sandbox.mastodon.creates, sandbox.bluesky.creates]).toEqual([1, 1]);

    const { deliveries, next } = await call('proposal_status', { number });
    expect(next).toBe('All that went out is delivered.');
    expect(deliveries.map(({ state, urls }: { state: string; urls: string[] }) => [state, urls.length])).toEqual([
      ['delivered', 1],
      ['delivered', 1],
    ]);
    const { targets } = await call('why', { post: 'release-2-1' });
    const approval = targets[0].entries.find(({ kind }: { kind: string }) => kind === 'approval');
    expect(approval).toMatchObject({ way: 'pull-request', approved: ['someone'], merged: 'someone' });
    expect((await call('usage')).rows).toHaveLength(2);
    // Whoever asks again finds what there is, and nothing goes out twice.
    expect(await call('propose_posts', proposal)).toMatchObject({ number, state: 'merged', created: false });
  } finally {
    await world.dispose();
    await sandbox.close();
  }
}, 120_000);
