import { describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { accepted } from './accepted.ts';
import { manners } from './hostile.ts';
import { credentialSetsOf } from './planted.ts';
import { openStage, type Subject } from './stage.ts';

/*
 * Every platform, with each set of its credentials, answers in every hostile way, from each of its requests on; nothing
 * that is written, logged or given back holds a value. All of it takes minutes: a test takes a sample, and
 * EVERY_ANSWER=1 all.
 */

const isWhole = process.env.EVERY_ANSWER === '1';

const subjects: Subject[] = [];
for (const platform of adapters.ids)
  for (const set of credentialSetsOf(await adapters.load(platform))) subjects.push({ platform, set });

it('the doubles accept a value for every credential of every platform', async () => {
  for (const { platform, set } of subjects)
    for (const credential of set) expect(accepted[platform]?.[credential], `${platform} ${credential}`).toBeTruthy();
});

describe.each(subjects)('$platform with $set', subject => {
  it('publishes with what was planted, and shows nothing of it', async () => {
    const stage = openStage(subject);
    await stage.live(null);
    expect(stage.leaks()).toEqual([]);
  });

  const names = Object.keys(manners);
  const chosen = isWhole ? names : names.filter((_, index) => (index + subjects.indexOf(subject)) % 4 === 0);
  it.each(chosen)('shows nothing where it meets %s', async name => {
    const steps = isWhole
      ? await requestsOf(subject)
      : [1 + (names.indexOf(name) % (await requestsOf(subject)).length)];
    for (const from of steps) {
      for (const once of isWhole ? [true, false] : [false]) {
        const stage = openStage(subject);
        await stage.live({ from, manner: manners[name]!, once });
        expect(stage.leaks(), `request ${from}`).toEqual([]);
      }
    }
  });
});

const counted = new Map<Subject, number[]>();

/** The numbers of the requests that a story without hostility takes. */
async function requestsOf(subject: Subject): Promise<number[]> {
  const known = counted.get(subject);
  if (known !== undefined) return known;
  const stage = openStage(subject);
  await stage.live(null);
  const numbers = Array.from({ length: stage.requests() }, (_, index) => index + 1);
  counted.set(subject, numbers);
  return numbers;
}
