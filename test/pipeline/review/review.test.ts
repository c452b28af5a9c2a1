import { describe, expect, test } from 'vitest';
import { review } from '../../../src/pipeline/review/review.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { config, memoryJournal, post, start } from '../test-world.ts';
import { type ReviewTestWorld, reviewed, reviewWorld } from './world.ts';

const hour = 3_600_000;
const at = (hours: number) => `\npublish_at: ${new Date(start + hours * hour).toISOString()}`;
const one = (body: string, more = at(5)) => post(body, `accounts: [one]${more}`);

/** Publishes what is due at the base. */
async function publishBase(world: ReviewTestWorld) {
  world.run = { ...world.run, process: world.run.process + 1 };
  await publish({ ...world, journal: memoryJournal() }, null);
}

test('each target that a pull request touches is told by what becomes of it', async () => {
  const world = reviewWorld({
    'posts/changed.md': one('Before'),
    'posts/gone.md': one('Gone'),
    'posts/old-name.md': one('Moved'),
    'posts/retimed.md': one('Same text'),
    'posts/same.md': one('Same'),
    'posts/untouched.md': one('Untouched'),
  });
  world.change({
    'posts/changed.md': one('After'),
    'posts/gone.md': null,
    'posts/old-name.md': null,
    'posts/new-name.md': one('Moved'),
    'posts/retimed.md': one('Same text', at(6)),
    'posts/same.md': `${one('Same')}\n`,
    'posts/new.md': one('New'),
  });
  const { lines, compared } = await reviewed(world);
  expect(lines.sort()).toEqual([
    'changed@one changed',
    'gone@one removed',
    'new-name@one moved',
    'new@one new',
    'retimed@one changed',
    'same@one same',
  ]);
  const of = (name: string) => compared.find(({ post }) => post === name)!;
  expect(of('changed').was).toEqual(['the text']);
  expect(of('retimed').was).toEqual(['the time, which was 2026-11-24 18:00 Europe/Berlin']);
  expect(of('new-name').movedFrom).toBe('posts/old-name.md');
});

test('what is out is told as out, also where its file is changed, moved or removed', async () => {
  const world = reviewWorld({
    'posts/edited.md': one('Before', ''),
    'posts/gone.md': one('Gone', ''),
    'posts/old.md': one('Moved', ''),
  });
  await publishBase(world);
  world.change({
    'posts/edited.md': one('After', ''),
    'posts/gone.md': null,
    'posts/old.md': null,
    'posts/new.md': one('Moved', ''),
  });
  const { lines, compared } = await reviewed(world);
  expect(lines.sort()).toEqual(['edited@one sent', 'gone@one removed', 'old@one sent']);
  expect(compared.find(({ post }) => post === 'gone')!.target!.receipts).toHaveLength(1);
  expect(compared.find(({ post }) => post === 'edited')!.target!.state).toBe('edited');
});

test('a post that is taken back is told as changed, whether it is out or not', async () => {
  const world = reviewWorld({ 'posts/out.md': one('Out', ''), 'posts/later.md': one('Later') });
  await publishBase(world);
  world.change({
    'posts/out.md': one('Out', '\nretract: true'),
    'posts/later.md': one('Later', `${at(5)}\nretract: true`),
  });
  const { lines, compared } = await reviewed(world);
  expect(lines.sort()).toEqual(['later@one changed', 'out@one changed']);
  expect(compared.map(({ was }) => was)).toEqual([['it is taken back'], ['it is taken back']]);
});

test('accounts of one post are told apart', async () => {
  const world = reviewWorld({ 'posts/a.md': one('A'), 'posts/b.md': post('B', `accounts: [all]${at(5)}`) });
  world.change({ 'posts/a.md': post('A', `accounts: [all]${at(5)}`), 'posts/b.md': one('B') });
  const { lines } = await reviewed(world);
  expect(lines.sort()).toEqual(['a@one same', 'a@two new', 'b@one same', 'b@two removed']);
});

test('another id in the same file is another post', async () => {
  const world = reviewWorld({ 'posts/a.md': one('A', `${at(5)}\nid: first`) });
  world.change({ 'posts/a.md': one('A', `${at(5)}\nid: second`) });
  expect((await reviewed(world)).lines.sort()).toEqual(['first@one removed', 'second@one new']);
});

test('a file with errors is told for each account that it names, and for none where it names none', async () => {
  const world = reviewWorld({ 'posts/a.md': one('A') });
  world.change({ 'posts/a.md': one('A', '\nunknown: 1'), 'posts/b.md': '---\n[\n---\nB\n' });
  const { lines, compared, plan } = await reviewed(world);
  expect(lines.sort()).toEqual(['a@one changed', 'null@ new']);
  expect(compared.every(({ target }) => target === null)).toBe(true);
  expect(plan.issues.map(({ code }) => code)).toEqual(['post.key', 'post.yaml']);
});

describe('what reaches posts whose files are the same', () => {
  test('an option of an account', async () => {
    const world = reviewWorld({ 'posts/a.md': one('A'), 'posts/b.md': post('B', `accounts: [two]${at(5)}`) });
    world.change({
      'mergecast.yml': config.replace('one: { platform: fake,', 'one: { platform: fake, options: { tone: warm },'),
    });
    const { lines, compared } = await reviewed(world);
    expect(lines).toEqual(['a@one changed']);
    expect(compared[0]!.was).toEqual(['`tone`, from nothing to `warm`']);
  });

  test('a picture under the same name', async () => {
    const png = (color: number) =>
      Uint8Array.from(Buffer.from(pixel, 'base64').map((byte, at) => (at === 60 ? byte ^ color : byte)));
    const media = `${at(5)}\nmedia: [{ file: /a.png, alt: A }]`;
    const world = reviewWorld({ 'posts/a.md': one('A', media), 'posts/b.md': one('B'), 'a.png': png(0) });
    world.change({ 'a.png': png(1) });
    const { lines, compared } = await reviewed(world);
    expect(lines).toEqual(['a@one changed']);
    expect(compared[0]!.was).toEqual(['its media']);
  });
});

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('policies are those of the base', () => {
  const withPolicy = (rule: string) => `${config}policies: [{ for: [all], ${rule} }]\n`;

  test('a pull request cannot take away the rule that judges it', async () => {
    const world = reviewWorld({ 'mergecast.yml': withPolicy('ban: { words: [bargain] }') });
    world.change({ 'mergecast.yml': config, 'posts/a.md': one('A bargain') });
    const { plan, remarks } = await reviewed(world);
    expect(plan.issues.map(({ code }) => code)).toEqual(['policy.banned']);
    expect(remarks[0]).toContain('take effect after merging');
  });

  test('nor is it judged by one that it brings', async () => {
    const world = reviewWorld({});
    world.change({ 'mergecast.yml': withPolicy('ban: { words: [bargain] }'), 'posts/a.md': one('A bargain') });
    expect((await reviewed(world)).plan.issues).toEqual([]);
  });

  test('the first pull request of all is judged by its own, and says so', async () => {
    const world = reviewWorld({ 'mergecast.yml': 'version: 2\n' });
    world.change({ 'mergecast.yml': withPolicy('ban: { words: [bargain] }'), 'posts/a.md': one('A bargain') });
    const { plan, remarks, lines } = await reviewed(world);
    expect(plan.issues.map(({ code }) => code)).toEqual(['policy.banned']);
    expect(remarks[0]).toContain('no config that can be read');
    expect(lines).toEqual(['a@one new']);
  });

  test('most posts in one pull request', async () => {
    const world = reviewWorld({
      'mergecast.yml': withPolicy('per_pull_request: 2'),
      'posts/old.md': one('Old'),
      'posts/moved.md': one('Moved'),
    });
    world.change({
      'posts/a.md': one('A'),
      'posts/b.md': one('B'),
      'posts/moved.md': null,
      'posts/z.md': one('Moved'),
    });
    expect((await reviewed(world)).plan.issues).toEqual([]);
    world.change({ 'posts/old.md': one('Old, changed') });
    const { plan } = await reviewed(world);
    expect(plan.issues.map(({ code, file }) => [code, file])).toEqual([['policy.pull-request', 'posts/old.md']]);
  });
});

test('without a base all that is to come is shown, and it is said why', async () => {
  const world = reviewWorld({ 'posts/a.md': one('A'), 'posts/done.md': one('Done', '') });
  await publishBase(world);
  const found = await review(world, { base: null, why: 'it is not there' });
  expect(found.compared.map(({ post, change }) => [post, change])).toEqual([['a', 'unknown']]);
  expect(found.remarks[0]).toContain('it is not there');
});

test('with a checkpoint no post is read that is not touched', async () => {
  const posts = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`posts/${index}.md`, one(`${index} out`, '')]),
  );
  const world = reviewWorld({ ...posts, 'posts/later.md': one('Later') });
  await publishBase(world);
  world.checkpointFrom = 0;
  await publishBase(world);
  world.change({ 'posts/new.md': one('New') });
  const { lines, remarks } = await reviewed(world);
  expect(lines).toEqual(['new@one new']);
  expect(remarks).toEqual(['Not shown, since this does not touch them: 1 waiting.']);
  expect([...new Set(world.read)]).toEqual(['posts/new.md']);
});

test.each([
  ['a policy', `${config}policies: [{ for: [all], per_day: 10 }]\n`, 0],
  ['the most of one run, and words for people', `# Ours\n${config}limits: { per_run: 50 }\n`, 0],
  ['a group, which any post may name', `${config.replace('groups: {', 'groups: { half: [one],')}`, 3],
  ['the zone of times', config.replace('Europe/Berlin', 'Asia/Tokyo'), 3],
])('a pull request that changes %s reads the posts that this can reach', async (_, changed, count) => {
  const world = reviewWorld({ 'posts/a.md': one('A', ''), 'posts/b.md': one('B', ''), 'posts/later.md': one('Later') });
  expect(changed).not.toBe(config);
  await publishBase(world);
  world.checkpointFrom = 0;
  await publishBase(world);
  world.change({ 'mergecast.yml': changed });
  await reviewed(world);
  expect(new Set(world.read).size).toBe(count);
});
