import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { Repeats, type Said } from '../../src/pipeline/repeats/repeats.ts';
import { publish } from '../../src/pipeline/run.ts';
import { validate } from '../../src/pipeline/validate.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

let world: TestWorld;
const one = (body: string, more = '') => post(body, `accounts: [one]${more}`);
const later = '\npublish_at: 2026-12-24T12:00:00Z';
const found = (issues: readonly Issue[]) =>
  issues.filter(({ code }) => /near-duplicate|repeated-sentence/.test(code)).map(({ code, file }) => `${file} ${code}`);
const planned = async (files: Record<string, string>) => {
  Object.assign(world.contents, files);
  return found((await bothPlans(world)).issues);
};

const news = 'The harbour opens its new gallery to everybody on the first day of spring';
const belief = 'Here every voice in the harbour counts, now and always.';

beforeEach(() => {
  world = testWorld({});
});

describe('nearly the same post', () => {
  const near = (...files: string[]) => files.map(file => `posts/${file}.md text.near-duplicate`);

  it.each<[string, Record<string, string>, string[]]>([
    ['twice in the queue', { a: one(news), b: one(news.replace('spring', 'autumn'), later) }, near('a', 'b')],
    ['word for word', { a: one(news), b: one(news) }, near('a', 'b')],
    ['with another link', { a: one(`${news} https://a.example`), b: one(`${news} https://b.example`) }, near('a', 'b')],
    ['to several accounts at once', { a: post(news) }, []],
    ['to another account', { a: one(news), b: post(news, 'accounts: [two]') }, []],
    ['with another number', { a: one(`${news} for the 7th time`), b: one(`${news} for the 8th time`) }, []],
    ['of few words', { a: one('Good morning to all of you!'), b: one('Good morning to all of you!') }, []],
    ['of tags', { a: one('#a #b #c #d #e #f #g #h #i'), b: one('#a #b #c #d #e #f #g #h #i') }, []],
    ['taken back', { a: one(news), b: one(news, '\nretract: true') }, []],
    ['with an error', { a: one(news), b: one(news, '\nlink: nowhere') }, []],
    ['another post', { a: one(news), b: one(belief) }, []],
  ])('%s', async (_what, posts, expected) => {
    const files = Object.fromEntries(Object.entries(posts).map(([name, text]) => [`posts/${name}.md`, text]));
    expect(await planned(files)).toEqual(expected);
  });

  it('is told of what is still to come, against what is out', async () => {
    world.contents['posts/a.md'] = one(news);
    await publish(world, null);
    expect(await planned({ 'posts/b.md': one(news.replace('spring', 'autumn')) })).toEqual(near('b'));
  });

  it('is not told of one that stands in for what the platform refused', async () => {
    world.contents['posts/a.md'] = one(news);
    world.platform.answers.push(() => ({
      outcome: 'rejected',
      code: 'platform.refused',
      message: 'no',
      receipts: [],
      part: 1,
    }));
    await publish(world, null);
    expect(await planned({ 'posts/b.md': one(news.replace('spring', 'autumn')) })).toEqual([]);
  });

  it('stops nothing, and no run looks for it', async () => {
    Object.assign(world.contents, { 'posts/a.md': one(news), 'posts/b.md': one(news) });
    const report = await publish(world, null);
    expect(found(report.issues)).toEqual([]);
    expect(world.platform.sent).toHaveLength(2);
  });

  it('names the others, and the accounts that hear it', async () => {
    Object.assign(world.contents, { 'posts/a.md': post(news), 'posts/b.md': post(news) });
    const { issues } = await bothPlans(world);
    expect(issues[0]).toMatchObject({
      severity: 'warning',
      line: 4,
      message: 'one, two: it says nearly what posts/b.md says',
    });
  });

  it('is told of the files that are named, against all that are there', async () => {
    Object.assign(world.contents, { 'posts/a.md': one(news), 'posts/b.md': one(news), 'posts/c.md': one(belief) });
    expect(found((await validate(world, ['posts/b.md', 'posts/c.md'])).issues)).toEqual(near('b'));
    // Which of all posts are out, nobody knows without the ledger.
    expect(found((await validate(world)).issues)).toEqual([]);
  });
});

describe('the same sentence', () => {
  const about = [
    'Our ferry takes bicycles.',
    'We mended the old engine.',
    'A letter came from the north.',
    'The orchard is in bloom.',
  ];
  const many = (text: (own: string) => string, count = 3, more = '') =>
    Object.fromEntries(about.slice(0, count).map((own, index) => [`posts/${index}.md`, one(text(own), more)]));

  it.each<[string, Record<string, string>, number]>([
    ['in three posts', many(own => `${own} ${belief}`), 3],
    ['in four', many(own => `${belief} ${own}`, 4), 4],
    ['in two', many(own => `${own} ${belief}`, 2), 0],
    ['as a signature', many(own => `${own}\n\n${belief}`), 0],
    ['as a greeting', many(own => `${belief}\n\n${own}`), 0],
    ['of few words', many(own => `${own} Come and see it.`), 0],
    ['of tags', many(own => `${own} #harbour #ferry #spring #sea #boat #tide #fish #gull`), 0],
  ])('%s', async (_what, files, count) => {
    const told = await planned(files);
    expect(told).toEqual(
      Object.keys(files)
        .slice(0, count)
        .map(file => `${file} text.repeated-sentence`),
    );
  });

  it('is shown with the files that have it', async () => {
    Object.assign(
      world.contents,
      many(own => `${own} ${belief}`),
    );
    const { issues } = await bothPlans(world);
    expect(issues[0]?.message).toBe(`one: “${belief}” stands in posts/1.md, posts/2.md too`);
  });

  it('is the first of those that a post shares with others', async () => {
    const [first, second] = ['We all go out to sea on Sunday.', 'On Monday we all sit in the sun.'];
    Object.assign(
      world.contents,
      many(own => `${own} ${first} ${second}`),
    );
    const { issues } = await bothPlans(world);
    expect(issues.map(({ message }) => message.includes(first))).toEqual([true, true, true]);
  });

  it('is no matter of what is out', async () => {
    Object.assign(
      world.contents,
      many(own => `${own} ${belief}`),
    );
    await publish(world, null);
    expect(await planned({ 'posts/9.md': one(`News of the sea today. ${belief}`) })).toEqual([]);
  });
});

describe('repeats', () => {
  const words = fc.constantFrom('harbour', 'ferry', 'engine', 'letter', 'spring', 'tide', 'gallery', 'north');
  const said: fc.Arbitrary<Said> = fc.record({
    file: fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md', 'e.md'),
    account: fc.constantFrom('one', 'two'),
    text: fc.array(words, { minLength: 6, maxLength: 12 }).map(list => `${list.join(' ')}. And so on it went.`),
    position: fc.constant(null),
    isOpen: fc.boolean(),
  });
  const issuesOf = (all: readonly Said[]) => {
    const repeats = new Repeats();
    for (const each of all) repeats.add(each);
    return repeats
      .issues()
      .map(issue => JSON.stringify(issue))
      .sort();
  };

  it('are the same in whatever order the posts come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(said, { selector: ({ file, account }) => file + account, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (all, order) => {
          const shuffled = all.map(each => [order.next().value, each] as const).sort(([a], [b]) => a - b);
          expect(issuesOf(shuffled.map(([, each]) => each))).toEqual(issuesOf(all));
        },
      ),
    );
  });

  it('are never those of one file with itself', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), all => {
        expect(issuesOf(all.map(each => ({ ...each, file: 'a.md' })))).toEqual([]);
      }),
    );
  });

  it('are forgotten of a file that is read once more', () => {
    const repeats = new Repeats();
    const own = { account: 'one', text: news, position: null, isOpen: true };
    repeats.add({ ...own, file: 'a.md' });
    repeats.add({ ...own, file: 'b.md' });
    repeats.forget('b.md');
    expect(repeats.issues()).toEqual([]);
    repeats.add({ ...own, file: 'b.md' });
    expect(repeats.issues()).toHaveLength(2);
  });

  it('are found among very many that all say the same', () => {
    const all = Array.from({ length: 20_000 }, (_, index): Said => {
      return { file: `${index}.md`, account: 'one', text: `${news}. ${belief}`, position: null, isOpen: true };
    });
    const issues = issuesOf(all);
    expect(issues).toHaveLength(20_000);
    expect(issues.every(text => text.length < 500)).toBe(true);
  });
});
