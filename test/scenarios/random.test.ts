import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platforms, type Shape, shapes } from './places.ts';
import { postsOf } from './posts.ts';
import { type RunPlan, second, simulate, twoHours } from './simulation.ts';
import { type Moment, moments } from './stoppable.ts';

/*
 * Any history: several posts to up to three accounts, runs on three machines that are stopped anywhere, faults of the platforms,
 * any time between. A failure prints its seed and path, with which fast-check plays the same history again.
 */

const faults = [
  ...['accept-then-cut', 'accept-then-500', 'accept-then-502-html', 'accept-then-504', 'cut', 'slow', 'unreadable'],
  ...['no-id', '500', '503', '429'],
];

const fault = fc
  .tuple(
    fc.constantFrom(...platforms),
    fc.constantFrom(...faults),
    fc.integer({ min: 1, max: 2 }),
    fc.constantFrom('create', 'create', 'upload', 'read', 'any'),
    fc.nat(3),
  )
  .map(words => words.join(':'));

function runThat(moment: fc.Arbitrary<Moment>, given: fc.Arbitrary<string[]>): fc.Arbitrary<RunPlan> {
  return fc.record({
    machine: fc.integer({ min: 1, max: 3 }),
    stop: fc.option(fc.record({ call: fc.integer({ min: 1, max: 60 }), moment }), { freq: 5 }),
    after: fc.constantFrom(0, second, 15 * second, 60 * second, 12 * 60 * second, twoHours),
    faults: given,
  });
}

const anything = fc.constantFrom<Moment>(...moments.http, 'paused before', ...moments.journal);

const history = fc.record({
  accounts: fc.uniqueArray(fc.constantFrom(...platforms), { minLength: 1, maxLength: 3 }),
  given: fc.array(fc.constantFrom(...(Object.keys(shapes) as Shape[])), { minLength: 1, maxLength: 6 }),
  isOneVoice: fc.boolean(),
  keepsCheckpoint: fc.boolean(),
  runs: fc.array(runThat(anything, fc.array(fault, { maxLength: 2 })), { minLength: 1, maxLength: 6 }),
});

const histories = Number(process.env.SIMULATIONS ?? 50);

test('whatever happens, every target is out once', { timeout: 120_000 + 500 * histories }, async () => {
  const property = fc.asyncProperty(history, async ({ accounts, given, isOneVoice, keepsCheckpoint, runs }) => {
    const posts = postsOf(given, accounts, isOneVoice);
    const told = await simulate({ posts, runs, keepsCheckpoint, ending: { machine: 1 } });
    expect(told.violations).toEqual([]);
  });
  await fc.assert(property, { numRuns: histories });
});
