import { describe, expect, it } from 'vitest';
import { createPalette } from '../../src/entry/palette.ts';
import { planText } from '../../src/entry/plan-text.ts';
import { publish } from '../../src/pipeline/run.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { bothPlans } from './both-plans.ts';
import { post, type TestWorld, testWorld } from './test-world.ts';

const sentence = 'This is a sentence of some forty letters.';
const long = Array<string>(5).fill(sentence).join(' ');
const two = `${sentence} ${sentence}`;

const auto = 'splitting: auto';
const front = (more: string, accounts = '[one]') => `accounts: ${accounts}\n${more}`;
const world = (body: string, more: string, accounts?: string) =>
  testWorld({ 'posts/a.md': post(body, front(more, accounts)) });
const targetOf = async (found: TestWorld) => (await bothPlans(found)).targets[0]!;
const textsOf = async (found: TestWorld) => (await targetOf(found)).payload?.parts.map(({ text }) => text);
const codesOf = async (found: TestWorld) => (await bothPlans(found)).issues.map(({ code, line }) => [code, line]);

describe('a text over the limit', () => {
  it('is an error without splitting, and with none', async () => {
    expect(await codesOf(world(long, 'late: hold'))).toEqual([['text.too-long', 5]]);
    expect(await codesOf(world(long, 'splitting: none'))).toEqual([['text.too-long', 5]]);
  });

  it('becomes a thread with it, and the plan shows that', async () => {
    const found = world(long, auto);
    expect(await codesOf(found)).toEqual([]);
    expect(await textsOf(found)).toEqual([two, two, sentence]);
    const text = planText({ ...(await bothPlans(found)), ledger: 'x' }, { all: true, palette: createPalette(false) });
    expect(text).toContain('part 3 of 3');
    expect(text).toContain('`splitting` makes 3 parts of 1');
  });

  it('is sent as the thread that was planned', async () => {
    const found = world(long, auto);
    await publish(found, null);
    expect(found.platform.sent.map(({ text }) => text)).toEqual([[two, two, sentence].join('|')]);
  });

  it('is an error on a platform without threads, as it is where it fits', async () => {
    const found = world(long, auto);
    found.platform.adapter.limits.parts = {
      max: 1,
      unit: 'parts',
      source: 'https://example.com',
      checked: '2026-11-24',
    };
    expect(await codesOf(found)).toEqual([['text.too-long', 5]]);
    found.contents['posts/a.md'] = post(two, front(auto));
    expect(await codesOf(found)).toEqual([]);
  });

  it('can be too long for the parts that a thread may have', async () => {
    const found = world(long, auto);
    found.platform.adapter.limits.parts = {
      max: 2,
      unit: 'parts',
      source: 'https://example.com',
      checked: '2026-11-24',
    };
    expect((await codesOf(found)).map(([code]) => code)).toEqual(['text.parts']);
  });

  it('with a word that fits nowhere is an error at its part', async () => {
    const found = world(`${two}\n\n---\n\nBefore ${'x'.repeat(101)} behind.`, auto);
    expect(await codesOf(found)).toEqual([['text.too-long', 9]]);
  });
});

describe('a text that fits', () => {
  it('is the same with splitting as without, to the byte', async () => {
    const body = `${two}\n\n---\n\nSecond *part*`;
    const [without, split] = [await targetOf(world(body, 'late: hold')), await targetOf(world(body, auto))];
    expect(split.payload).toEqual(without.payload);
    expect(split.notes).toEqual([]);
  });
});

describe('numbering', () => {
  it('ends each part with its number', async () => {
    const found = world(long, 'splitting: { mode: auto, numbering: true }');
    expect(await textsOf(found)).toEqual([`${two}\n\n1/3`, `${two}\n\n2/3`, `${sentence}\n\n3/3`]);
  });
});

describe('media and link', () => {
  it('media go with the first piece of their part', async () => {
    const media = 'media: [{ file: one.png, alt: One }, { file: two.png, alt: Two, part: 2 }]';
    const found = world(`${long}\n\n---\n\n${long}`, `${auto}\n${media}`);
    const picture = (grey: number) => pictureBytes({ file: 'x.png', alt: 'x', grey });
    found.contents['posts/one.png'] = picture(1);
    found.contents['posts/two.png'] = picture(2);
    const { payload } = await targetOf(found);
    expect(payload?.parts.map(part => part.media.map(({ alt }) => alt))).toEqual([['One'], [], [], ['Two'], [], []]);
  });

  it('the room of the first part is that which its link leaves', async () => {
    const found = world(long, `${auto}\nlink: https://example.com/a`);
    const { render } = found.platform.adapter;
    found.platform.adapter.render = input => {
      const rendered = render(input);
      const [first] = rendered.payload.parts;
      first!.text += `\n\n${input.link}`;
      first!.counts = { text: first!.text.length };
      return rendered;
    };
    expect(await codesOf(found)).toEqual([]);
    expect(await textsOf(found)).toEqual([`${sentence}\n\nhttps://example.com/a`, two, two]);
  });
});

describe('an override block', () => {
  it('can split its own text, and can keep the text from being split', async () => {
    const found = world('Short', `overrides:\n  one: { text: "${long}", splitting: auto }`, '[one, two]');
    const { targets } = await bothPlans(found);
    expect(targets.map(({ payload }) => payload?.parts.length)).toEqual([3, 1]);
    const kept = world(long, `${auto}\noverrides:\n  two: { splitting: none }`, '[one, two]');
    expect((await bothPlans(kept)).issues.map(({ code, message }) => [code, message.slice(0, 4)])).toEqual([
      ['text.too-long', 'two:'],
    ]);
  });

  it.each([
    ['overrides: { one: { splitting: atuo } }', 'post.option'],
    ['overrides: { one: { splitting: { mode: auto, number: true } } }', 'post.option'],
    ['splitting: atuo', 'post.value'],
    ['splitting: true', 'post.value'],
    ['splitting: { mode: auto, number: true }', 'post.key'],
  ])('%s is refused', async (more, code) => {
    const issues = (await bothPlans(world('Short', more))).issues;
    expect(issues.map(found => found.code)).toEqual([code]);
    expect(issues[0]?.line).toBe(3);
  });
});
