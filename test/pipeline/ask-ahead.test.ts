import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/model/adapter.ts';
import { askAhead } from '../../src/pipeline/ask-ahead.ts';
import { outline } from '../../src/pipeline/plan.ts';
import { validate } from '../../src/pipeline/validate.ts';
import { post, start, type TestWorld, testWorld } from './test-world.ts';

const day = 24 * 60 * 60 * 1000;

describe('what only a platform knows', () => {
  async function answers(world: TestWorld, prepare: NonNullable<Adapter['prepare']>, asksInPlan = true) {
    world.platform.adapter = { ...world.platform.adapter, prepare, ...(asksInPlan ? { asksInPlan: true } : {}) };
    const { plan, fill, barred } = await outline(world);
    const issues = await askAhead(plan.targets, fill, barred, world);
    return issues.map(({ code, severity, line, message }) => [code, severity, line, message]);
  }
  const refuse: NonNullable<Adapter['prepare']> = async (payload, { credentials }) => ({
    problems: [
      { code: 'post.option', message: `${payload.parts[0]!.text} with ${credentials.token!.length}`, part: 1 },
    ],
    handle: null,
  });

  it('is asked in a plan where the credentials are at hand, and stands at its place in the post', async () => {
    const world = testWorld({ 'posts/a.md': post() });
    delete world.variables.TWO_TOKEN;
    expect(await answers(world, refuse)).toEqual([['post.option', 'error', 4, 'one: Hello with 16']]);
  });

  it('is a warning where the platform does not answer, and says no secret', async () => {
    const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]') });
    const silent = async () => {
      const message = 'it did not like one-secret-value';
      return { fault: { outcome: 'throttled' as const, code: 'network.cut' as const, message, retryAt: null } };
    };
    const [found] = await answers(world, silent);
    expect(found!.slice(0, 2)).toEqual(['platform.silent', 'warning']);
    expect(String(found![3])).not.toContain('one-secret-value');
  });

  it('is not asked of other platforms, nor for what is out', async () => {
    const world = testWorld({ 'posts/a.md': post() });
    expect(await answers(world, refuse, false)).toEqual([]);
    expect(await answers(testWorld({}), refuse)).toEqual([]);
  });
});

describe('an interface that the platform ends', () => {
  it.each([
    [61, []],
    [60, ['Fake: version 1 ends on 2027-01-23, in 60 days']],
    [0, ['Fake: version 1 ends on 2026-11-24, in 0 days']],
    [-2, ['Fake: version 1 ended on 2026-11-22']],
  ])('in %i days', async (days, expected) => {
    const world = testWorld({ 'posts/a.md': post() });
    const midnight = start - (start % day);
    world.clock.set(midnight);
    const ends = new Date(midnight + days * day).toISOString().slice(0, 10);
    const lifetime = { what: 'version 1', ends, source: 'https://example.com' };
    world.platform.adapter = { ...world.platform.adapter, lifetime };
    const { issues } = await validate(world);
    expect(issues.map(({ message }) => message)).toEqual(expected);
    for (const each of issues) expect(each).toMatchObject({ code: 'platform.ending', severity: 'warning' });
    expect((await outline(world)).plan.issues).toEqual(issues);
  });
});
