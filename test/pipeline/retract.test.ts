import { beforeEach, describe, expect, it } from 'vitest';
import { withField } from '../../src/content/edit-front-matter.ts';
import { putOffFile } from '../../src/ledger/paths.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { publish } from '../../src/pipeline/run.ts';
import { status } from '../../src/pipeline/status.ts';
import { markTakenBack, takeBackPost } from '../../src/pipeline/take-back-post.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { entriesOf } from '../ledger/memory-branch.ts';
import { bothPlans } from './both-plans.ts';
import { config, post, start, type TestWorld, testWorld } from './test-world.ts';

const file = 'posts/hello.md';
const hour = 3_600_000;
const thread = 'a\n\n---\n\nb\n\n---\n\nc';

let world: TestWorld;
let removed: string[];
/** What the platform says instead of removing, by the number of the part. */
let refusals: Map<number, Fault>;

beforeEach(() => {
  world = testWorld({ [file]: post(thread, 'accounts: [one]') });
  removed = [];
  refusals = new Map();
  world.platform.adapter.remove = async ({ id, part }: Receipt) => {
    const fault = refusals.get(part);
    if (fault !== undefined) return { fault };
    removed.push(id.replace(/^.*-/, ''));
    return { removed: true };
  };
});

const takeBack = (front = 'accounts: [one]\nretract: true') => {
  world.contents[file] = post(thread, front);
};
const state = async () => (await bothPlans(world)).targets.map(target => target.state);
const retractions = async () => (await entriesOf(world.branch)).filter(({ kind }) => kind === 'retraction');
const throttled: Fault = { outcome: 'throttled', code: 'platform.throttled', message: 'wait', retryAt: null };
const rejected: Fault = { outcome: 'rejected', code: 'platform.forbidden', message: 'not yours', retryAt: null };

describe('a post that is taken back', () => {
  it('is removed, its last part first, and never goes out again', async () => {
    await publish(world, null);
    takeBack();
    expect(await state()).toEqual(['retract']);
    const report = await publish(world, null);
    expect(removed).toEqual(['3', '2', '1']);
    expect(report).toMatchObject({ needsPerson: false, remaining: [], retracted: [{ removed: [3, 2, 1], left: [] }] });
    expect(await retractions()).toMatchObject([{ removed: [3, 2, 1], left: 0, who: null, run: { commit: 'c0ffee' } }]);
    expect(await state()).toEqual(['retracted']);
    world.contents[file] = post('Another text', 'accounts: [one]');
    expect(await state()).toEqual(['retracted']);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
    expect((await status(world)).targets).toMatchObject([{ state: 'retracted' }]);
  });

  it('is removed once', async () => {
    await publish(world, null);
    takeBack();
    await publish(world, null);
    const again = await publish(world, null);
    expect(again).toMatchObject({ retracted: [], needsPerson: false });
    expect(removed).toHaveLength(3);
  });

  it('never goes out where it is not out yet', async () => {
    takeBack();
    expect(await state()).toEqual(['retracted']);
    await publish(world, null);
    expect(world.platform.sent).toEqual([]);
    expect(removed).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    await publish(world, null);
    takeBack();
    refusals.set(2, throttled);
    const report = await publish(world, null);
    expect(report).toMatchObject({
      needsPerson: false,
      retracted: [{ removed: [3], left: [{ part: 1 }, { part: 2 }] }],
    });
    expect(report.remaining).toMatchObject([{ state: 'retract' }]);
    refusals.clear();
    await publish(world, null);
    expect(removed).toEqual(['3', '2', '1']);
    expect((await retractions()).map(entry => 'left' in entry && entry.left)).toEqual([2, 0]);
  });

  it('needs a person where it is put off for longer than a post may be late', async () => {
    await publish(world, null);
    takeBack();
    refusals.set(3, throttled);
    world.repository.changedAt = async () => start;
    world.clock.advance(23 * hour);
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, retracted: [{ stuck: false }] });
    world.clock.advance(2 * hour);
    expect(await publish(world, null)).toMatchObject({ needsPerson: true, retracted: [{ stuck: true }] });
    refusals.clear();
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, retracted: [{ stuck: false }] });
  });

  it('needs a person where the platform asks to wait, day after day', async () => {
    await publish(world, null);
    takeBack();
    refusals.set(3, throttled);
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, retracted: [{ stuck: false }] });
    const files = await world.branch.list((await world.branch.fetch())!);
    expect(files.map(({ path }) => path)).toContain(putOffFile);
    world.clock.advance(25 * 60 * 60 * 1000);
    expect(await publish(world, null)).toMatchObject({ needsPerson: true, retracted: [{ stuck: true }] });
    expect(await verify(world)).toMatchObject({ ok: true });
    refusals.clear();
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, retracted: [{ left: [], stuck: false }] });
    const left = await world.branch.list((await world.branch.fetch())!);
    expect(left.map(({ path }) => path)).not.toContain(putOffFile);
  });

  it('is put off anew where what was remembered cannot be read, and the run goes on where nothing can be', async () => {
    await publish(world, null);
    takeBack();
    refusals.set(3, throttled);
    await world.branch.write(await world.branch.fetch(), new Map([[putOffFile, Buffer.from('{"since":1}')]]), 'x');
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, retracted: [{ stuck: false }] });
    await world.branch.write(await world.branch.fetch(), new Map([[putOffFile, null]]), 'x');
    world.branch.write = async () => {
      throw new Failure('git.failed', 'refused', { remedy: 'none' });
    };
    expect(await publish(world, null)).toMatchObject({ retracted: [{ stuck: false }] });
  });

  it('needs a person where the platform says no', async () => {
    await publish(world, null);
    takeBack();
    refusals.set(3, rejected);
    const report = await publish(world, null);
    expect(report).toMatchObject({
      needsPerson: true,
      retracted: [{ removed: [], fault: { code: 'platform.forbidden' } }],
    });
    expect(await retractions()).toEqual([]);
  });

  it('is removed again by the run after one that died before it wrote that down', async () => {
    await publish(world, null);
    takeBack();
    const write = world.branch.write;
    world.branch.write = async () => {
      throw new Error('killed');
    };
    await expect(publish(world, null)).rejects.toThrow('killed');
    world.branch.write = write;
    await publish(world, null);
    expect(await state()).toEqual(['retracted']);
  });

  it('is taken back from the named accounts alone', async () => {
    world.contents[file] = post('Hello', 'accounts: [all]');
    await publish(world, null);
    world.contents[file] = post('Hello', 'accounts: [all]\nretract: [two]');
    expect(await state()).toEqual(['done', 'retract']);
    await publish(world, null);
    expect(await retractions()).toMatchObject([{ account: 'two' }]);
  });

  it('that is in doubt is looked for first', async () => {
    world.platform.answers.push(() => ({
      outcome: 'unknown',
      code: 'network.cut',
      message: 'cut',
      receipts: [],
      part: 1,
    }));
    await publish(world, null);
    takeBack();
    const report = await publish(world, null);
    expect(report.remaining).toMatchObject([{ state: 'unknown' }]);
    expect(removed).toEqual([]);
    const receipt = { url: null, at: '2026-11-24T12:00:00.000Z' };
    const receipts = [1, 2, 3].map(part => ({ ...receipt, part, id: `found-${part}` }));
    world.platform.finding = { found: 'all', receipts };
    await publish(world, null);
    expect(removed).toEqual(['3', '2', '1']);
  });

  it('sends no credential that is not one', async () => {
    await publish(world, null);
    takeBack();
    delete world.variables.ONE_TOKEN;
    const report = await publish(world, null);
    expect(removed).toEqual([]);
    expect(report.retracted).toMatchObject([{ fault: { code: 'platform.credentials' } }]);
  });

  it('with very many others, is held', async () => {
    const names = Array.from({ length: 3 }, (_, index) => `posts/${index}.md`);
    world.contents['mergecast.yml'] = `${config}limits: { per_run: 3 }\n`;
    delete world.contents[file];
    for (const name of names) world.contents[name] = post(name, 'accounts: [one]');
    await publish(world, null);
    world.contents['mergecast.yml'] = `${config}limits: { per_run: 2 }\n`;
    for (const name of names) world.contents[name] = post(name, 'accounts: [one]\nretract: true');
    expect(new Set(await state())).toEqual(new Set(['held']));
    await publish(world, null);
    expect(removed).toEqual([]);
  });

  it.each([
    ['[three]', 'three is no account of this post'],
    ['[two]', 'two is no account of this post'],
    ['false', 'retract'],
    ['[]', 'retract'],
  ])('retract: %s is an error', async (value, message) => {
    takeBack(`accounts: [one]\nretract: ${value}`);
    const { issues } = await bothPlans(world);
    expect(issues.map(issue => `${issue.field} ${issue.message}`).join()).toContain(message);
  });
});

describe('where the platform lets no tool remove it', () => {
  beforeEach(async () => {
    await publish(world, null);
    delete world.platform.adapter.remove;
    takeBack();
  });

  it('a person is asked to, and told how to say so', async () => {
    const [target] = (await bothPlans(world)).targets;
    expect(target).toMatchObject({
      state: 'held',
      reason: expect.stringContaining('mergecast retract hello@one --done'),
    });
    expect((await publish(world, null)).needsPerson).toBe(true);
  });

  it('their word ends it', async () => {
    await markTakenBack(world, { post: 'hello', account: 'one' }, { who: 'grace', why: 'by hand' });
    expect(await state()).toEqual(['retracted']);
    expect(await retractions()).toMatchObject([{ left: 0, who: 'grace', why: 'by hand' }]);
  });

  it('their word is refused for what did not go out', async () => {
    const said = markTakenBack(world, { post: 'other', account: 'one' }, { who: 'grace', why: null });
    await expect(said).rejects.toMatchObject({ code: 'usage.post' });
  });
});

describe('the command', () => {
  it('writes it into the file, and for one account alone', async () => {
    world.contents[file] = post('Hello', 'accounts: [all] # both');
    expect(await takeBackPost(world, { post: 'hello', account: 'two' })).toEqual({ file, accounts: ['two'] });
    expect(world.contents[file]).toBe(post('Hello', 'accounts: [all] # both\nretract: [two]'));
    await takeBackPost(world, { post: 'hello', account: 'one' });
    expect(world.contents[file]).toBe(post('Hello', 'accounts: [all] # both\nretract: true'));
  });
});

describe('a field of the front matter', () => {
  it.each([
    ['---\na: 1\n---\nx\n', '---\na: 1\nretract: true\n---\nx\n'],
    ['---\r\na: 1\r\n---\r\nx\r\n', '---\r\na: 1\r\nretract: true\r\n---\r\nx\r\n'],
    ['---\nretract: [one]\na: 1\n---\nx\n', '---\nretract: true\na: 1\n---\nx\n'],
    ['---\nretract:\n  - one\n  - two\na: 1\n---\n', '---\nretract:\n  true\na: 1\n---\n'],
    ['---\na: |\n  ---\n  x\nb: 1 # why\n---\nx\n', '---\na: |\n  ---\n  x\nb: 1 # why\nretract: true\n---\nx\n'],
    ['\uFEFF---\na: 1\n---\nx', '\uFEFF---\na: 1\nretract: true\n---\nx'],
  ])('is written into %j', (text, expected) => {
    expect(withField(text, 'retract', true)).toBe(expected);
  });

  it.each(['no front matter', '---\na: 1\n', '---\n{ a: 1 }\n---\n', '---\n- a\n---\n', '---\na: [\n---\n'])(
    'is not written into %j',
    text => {
      expect(withField(text, 'retract', true)).toBeNull();
    },
  );
});
