import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { publish } from '../../src/pipeline/run.ts';
import { entriesOf } from '../ledger/memory-branch.ts';
import { bothPlans } from './both-plans.ts';
import { config, post, start, type TestWorld, testWorld } from './test-world.ts';

const file = 'posts/hello.md';
const editable = 'accounts: [one]\nupdate: true';

let world: TestWorld;
/** What was put in place of the text that was there. */
let edits: string[];
let answers: (() => Outcome)[];

beforeEach(async () => {
  world = testWorld({ [file]: post('Hello', editable) });
  edits = [];
  answers = [];
  world.platform.adapter.update = async (payload, receipts) => {
    const answer = answers.shift();
    if (answer !== undefined) return answer();
    edits.push(payload.parts.map(({ text }) => text).join('|'));
    return { outcome: 'delivered', code: 'sent', message: 'changed', receipts: [...receipts] };
  };
  await publish(world, null);
});

const edit = (text: string, front = editable) => {
  world.contents[file] = post(text, front);
};
const state = async () => (await bothPlans(world)).targets.map(target => target.state);
const updates = async () => (await entriesOf(world.branch)).filter(({ kind }) => kind === 'update');
const refusal = (outcome: 'rejected' | 'unknown'): Outcome => ({
  outcome,
  code: outcome === 'rejected' ? 'platform.refused' : 'network.cut',
  message: 'no',
  receipts: [],
  part: 1,
});

describe('an edit that the platform puts off', () => {
  const throttled = (): Outcome => ({
    outcome: 'throttled',
    code: 'platform.throttled',
    message: 'wait',
    receipts: [],
    part: 1,
    retryAt: null,
  });
  const hours = (count: number) => count * 60 * 60 * 1000;

  it('needs a person where it does so for longer than `late.after`, and is forgotten once it is out', async () => {
    edit('Hello, friends');
    for (const [passed, stuck] of [
      [0, false],
      [23, false],
      [2, true],
    ] as const) {
      world.clock.advance(hours(passed));
      answers.push(throttled);
      expect(await publish(world, null)).toMatchObject({ needsPerson: stuck, updated: [{ stuck }] });
    }
    await publish(world, null);
    edit('Hello, all');
    answers.push(throttled);
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, updated: [{ stuck: false }] });
  });
});

describe('an edit of a post that says so', () => {
  it('goes out once, in place, and is what is out from then on', async () => {
    edit('Hello, friends');
    expect(await state()).toEqual(['update']);
    const report = await publish(world, null);
    expect(edits).toEqual(['Hello, friends']);
    expect(report).toMatchObject({
      needsPerson: false,
      remaining: [],
      updated: [{ outcome: { outcome: 'delivered' } }],
    });
    expect(await updates()).toMatchObject([{ post: 'hello', account: 'one', receipts: [{ part: 1 }] }]);
    expect(await state()).toEqual(['done']);
    await publish(world, null);
    expect(edits).toHaveLength(1);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('needs a person where it is put off for longer than a post may be late', async () => {
    edit('Hello, friends');
    const wait = (): Outcome => ({
      outcome: 'throttled',
      code: 'platform.throttled',
      message: 'wait',
      receipts: [],
      part: 1,
      retryAt: null,
    });
    answers = [wait, wait];
    world.repository.changedAt = async () => start;
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, updated: [{ stuck: false }] });
    world.clock.advance(25 * 3_600_000);
    expect(await publish(world, null)).toMatchObject({ needsPerson: true, updated: [{ stuck: true }] });
    expect(await publish(world, null)).toMatchObject({ needsPerson: false, updated: [{ stuck: false }] });
  });

  it('goes out each time', async () => {
    for (const text of ['One', 'Two', 'Hello']) {
      edit(text);
      await publish(world, null);
    }
    expect(edits).toEqual(['One', 'Two', 'Hello']);
    expect(await state()).toEqual(['done']);
  });

  it('does not go out for other accounts, nor where it is not asked for', async () => {
    edit('Hello, friends', 'accounts: [one]');
    expect(await state()).toEqual(['edited']);
    edit('Hello, friends', 'accounts: [all]\nupdate: [two]');
    expect(await state()).toEqual(['edited', 'due']);
    await publish(world, null);
    expect(edits).toEqual([]);
  });

  it('that is refused needs a person, and what is out stays', async () => {
    edit('Hello, friends');
    answers.push(() => refusal('rejected'));
    expect((await publish(world, null)).needsPerson).toBe(true);
    expect(await updates()).toEqual([]);
    expect(await state()).toEqual(['update']);
  });

  it('of which nobody knows whether it arrived is made again', async () => {
    edit('Hello, friends');
    answers.push(() => refusal('unknown'));
    expect((await publish(world, null)).needsPerson).toBe(true);
    await publish(world, null);
    expect(edits).toEqual(['Hello, friends']);
    expect(await state()).toEqual(['done']);
  });

  it('by an adapter that fails in a way of its own is made again', async () => {
    edit('Hello, friends');
    answers.push(() => {
      throw new Error('a mistake');
    });
    const report = await publish(world, null);
    expect(report.updated).toMatchObject([{ outcome: { outcome: 'unknown', code: 'run.interrupted' } }]);
    await publish(world, null);
    expect(edits).toHaveLength(1);
  });

  it('is made again by the run after one that died before it wrote that down', async () => {
    edit('Hello, friends');
    const write = world.branch.write;
    world.branch.write = async (tip, files, message) => {
      if (message.startsWith('Change')) throw new Error('killed');
      return write(tip, files, message);
    };
    await expect(publish(world, null)).rejects.toThrow('killed');
    world.branch.write = write;
    await publish(world, null);
    expect(edits).toEqual(['Hello, friends', 'Hello, friends']);
    expect(await state()).toEqual(['done']);
  });

  it('that has errors does not go out', async () => {
    edit('x'.repeat(101));
    expect(await state()).toEqual(['blocked']);
    await publish(world, null);
    expect(edits).toEqual([]);
  });

  it('waits for a person where its platform lets no tool change it', async () => {
    delete world.platform.adapter.update;
    edit('Hello, friends');
    expect((await bothPlans(world)).targets).toMatchObject([
      { state: 'held', reason: expect.stringContaining('by hand') },
    ]);
  });

  it('is not made while it is frozen, and one that is taken back is', async () => {
    world.variables.MERGECAST_FREEZE = 'true';
    edit('Hello, friends');
    expect(await state()).toEqual(['frozen']);
    await publish(world, null);
    expect(edits).toEqual([]);
    world.platform.adapter.remove = async () => ({ removed: true });
    edit('Hello, friends', `${editable}\nretract: true`);
    await publish(world, null);
    expect(await state()).toEqual(['retracted']);
  });

  it('with very many others, is held', async () => {
    world.contents['posts/other.md'] = post('Other', editable);
    await publish(world, null);
    world.contents['mergecast.yml'] = `${config}limits: { per_run: 1 }\n`;
    edit('Hello, friends');
    world.contents['posts/other.md'] = post('Another', editable);
    expect(await state()).toEqual(['held', 'held']);
  });

  it('of one that is taken back is not made', async () => {
    world.platform.adapter.remove = async () => ({ removed: true });
    edit('Hello, friends', `${editable}\nretract: true`);
    await publish(world, null);
    expect(edits).toEqual([]);
    expect(await state()).toEqual(['retracted']);
  });
});

describe('an edit of what a pull request had approved', () => {
  const origin = (way: 'pull-request' | 'push') =>
    way === 'push'
      ? ({ way } as const)
      : ({
          way,
          pullRequest: { number: 7, url: 'https://github.example/acme/posts/pull/7', head: null },
          wrote: 'ada',
          merged: 'grace',
          approved: ['grace'],
        } as const);

  it.each([
    ['push', ['changed'], []],
    ['pull-request', ['done'], ['Hello, friends']],
  ] as const)('by a %s', async (way, states, expected) => {
    let by: 'push' | 'pull-request' = 'pull-request';
    world = testWorld({ [file]: post('Hello', editable) });
    world.checkout = { ...world.checkout, isClean: async () => true };
    world.provenance = {
      originsOf: async files => new Map(files.map(each => [each, origin(by)])),
      isMember: async () => false,
      reviewedAs: async () => null,
    };
    world.platform.adapter.update = async (payload, receipts) => {
      edits.push(payload.parts[0]!.text);
      return { outcome: 'delivered', code: 'sent', message: 'changed', receipts: [...receipts] };
    };
    await publish(world, null);
    by = way;
    edit('Hello, friends');
    const report = await publish(world, null);
    expect(edits).toEqual(expected);
    expect(expected.length === 0 ? report.remaining.map(target => target.state) : await state()).toEqual(states);
  });
});
