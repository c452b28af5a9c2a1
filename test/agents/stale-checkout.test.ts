import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agent, config, type Proposers, post, startProposers } from './proposing-world.ts';

/* The checkout of an agent is often older than the branch that people merge into. What is proposed is judged by the branch. */

let world: Proposers;

const stricter = config.replace('per_day: 10', 'ban: { words: [cheap] }');

beforeAll(async () => {
  world = await startProposers();
  const { repository } = world;
  await commit({
    'mergecast.yml': stricter,
    'posts/first.md': post('First, mended'),
    'posts/second.md': post('Second'),
  });
  await repository.git('push', '--quiet', 'origin', 'HEAD:main');
  await repository.git('reset', '--quiet', '--hard', 'HEAD~1');
  await world.sync();
});

afterAll(() => world.dispose());

async function commit(files: Record<string, string>): Promise<void> {
  const { repository } = world;
  for (const [path, text] of Object.entries(files)) writeFileSync(join(repository.folder, path), text);
  await repository.git('add', '--all');
  await repository.git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '-m', 'Change');
}

const proposal = (body: string) => ({ posts: [{ file: 'news.md', content: post(body) }], title: 'News', agent });

test('a post that the checkout would let pass is refused by the policy of the branch', async () => {
  const { call, refused } = world;
  expect(await call('validate_post', { posts: proposal('So cheap').posts })).toMatchObject({ ok: true });
  expect(await refused('propose_posts', proposal('So cheap'))).toMatchObject({ code: 'agent.faulty' });
});

test('an agent is told in what they differ, and by which of them it was judged', async () => {
  const { call, repository } = world;
  const { notes, number } = await call('propose_posts', proposal('So dear'));
  expect(notes).toHaveLength(1);
  for (const path of ['mergecast.yml', 'posts/first.md', 'posts/second.md', 'judged by main']) {
    expect(notes[0]).toContain(path);
  }
  const posts = [{ file: 'news.md', content: post('So cheap again') }];
  expect(await world.refused('revise_proposal', { number, posts, title: 'News', agent })).toMatchObject({
    code: 'agent.faulty',
  });
  await repository.git('pull', '--quiet', '--ff-only', 'origin', 'main');
  expect((await call('propose_posts', proposal('Quite dear'))).notes).toEqual([]);
});

test('posts that the checkout alone has are none that a proposal could clash with', async () => {
  const { call } = world;
  await commit({ 'posts/local.md': post('Here alone').replace('accounts:', 'id: news-of-ours\naccounts:') });
  const posts = [{ file: 'ours.md', content: post('For all').replace('accounts:', 'id: news-of-ours\naccounts:') }];
  const told = await call('propose_posts', { ...proposal(''), posts });
  expect(told).toMatchObject({ created: true });
  expect(told.notes[0]).toContain('posts/local.md');
});

test('a picture that only the checkout has is missing, though a preview finds it', async () => {
  const { call, repository } = world;
  writeFileSync(join(repository.folder, 'posts/chart.png'), onePixel);
  const content = post('A chart').replace('accounts:', 'media: [{ file: ./chart.png, alt: A chart }]\naccounts:');
  const posts = [{ file: 'charted.md', content }];
  expect((await call('preview_post', { posts })).issues).toEqual([]);
  const answer = await world.client.callTool({ name: 'propose_posts', arguments: { ...proposal(''), posts } });
  expect(JSON.parse((answer.content as { text: string }[])[0]!.text)).toMatchObject({
    error: { code: 'agent.faulty' },
    issues: [{ code: 'media.missing' }],
  });
  const media = [{ file: 'chart.png', base64: onePixel.toString('base64') }];
  expect(await call('propose_posts', { ...proposal(''), posts, media })).toMatchObject({ created: true });
});

test('what git ignores in the checkout is on no branch: neither a picture nor a post', async () => {
  const { call, refused, repository } = world;
  for (const folder of ['posts/drawn', '.git/info']) mkdirSync(join(repository.folder, folder), { recursive: true });
  writeFileSync(join(repository.folder, '.git/info/exclude'), 'posts/ignored.png\nposts/drawn/\nposts/mine.md\n');
  for (const path of ['ignored.png', 'drawn/ignored.png']) {
    writeFileSync(join(repository.folder, 'posts', path), onePixel);
    const content = post(`With ${path}`).replace('accounts:', `media: [{ file: ./${path}, alt: A dot }]\naccounts:`);
    const posts = [{ file: 'dotted.md', content }];
    expect((await call('preview_post', { posts })).issues).toEqual([]);
    expect(await refused('propose_posts', { ...proposal(''), posts })).toMatchObject({ code: 'agent.faulty' });
    const media = [{ file: path, base64: onePixel.toString('base64') }];
    expect(await call('propose_posts', { ...proposal(''), posts, media })).toMatchObject({ created: true });
  }
  writeFileSync(join(repository.folder, 'posts/mine.md'), post('Mine').replace('accounts:', 'id: taken\naccounts:'));
  const posts = [{ file: 'taken.md', content: post('Taken').replace('accounts:', 'id: taken\naccounts:') }];
  expect(await call('propose_posts', { ...proposal(''), posts })).toMatchObject({ created: true });
});

describe('what is taken back is looked up on the branch', () => {
  const retraction = { reason: 'It was wrong.', agent };

  test('where the checkout has another version of the post', async () => {
    const { call, repository } = world;
    await repository.git('reset', '--quiet', '--hard', 'HEAD');
    await commit({ 'posts/third.md': post('Third').replace('accounts:', 'id: the-third\naccounts:') });
    await repository.git('push', '--quiet', 'origin', 'HEAD:main');
    await world.sync();
    await repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    const { branch } = await call('propose_retraction', { post: 'the-third', ...retraction });
    const file = await repository.git(`--git-dir=${repository.remote}`, 'show', `${branch}:posts/third.md`);
    expect(file).toContain('retract: true\nagent: {"tool":"A test"');
  });

  test('where the checkout alone has it', async () => {
    writeFileSync(join(world.repository.folder, 'posts/unmerged.md'), post('Unmerged'));
    const told = await world.refused('propose_retraction', { post: 'unmerged', ...retraction });
    expect(told).toMatchObject({ code: 'agent.proposal', message: 'there is no post unmerged on main' });
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
