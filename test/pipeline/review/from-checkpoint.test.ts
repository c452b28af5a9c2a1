import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publish } from '../../../src/pipeline/run.ts';
import { config, memoryJournal, post, start } from '../test-world.ts';
import { type Contents, reviewed, reviewWorld } from './world.ts';

const hour = 3_600_000;
const file = fc.constantFrom('a', 'b', 'c', 'd/e').map(name => `posts/${name}.md`);
const text = fc
  .record({
    body: fc.constantFrom('Hello', 'Good morning to all', 'One\n\n---\n\nTwo', 'x'.repeat(101)),
    accounts: fc.constantFrom('[one]', '[all]', '[two]', '[nobody]'),
    hours: fc.constantFrom(null, null, -30, -1, 1, 5),
    more: fc.constantFrom('', '', '', 'id: fixed', 'late: skip', 'retract: true', 'update: true'),
  })
  .map(({ body, accounts, hours, more }) => {
    const when = hours === null ? '' : `\npublish_at: ${new Date(start + hours * hour).toISOString()}`;
    return post(body, `accounts: ${accounts}${when}${more === '' ? '' : `\n${more}`}`);
  });
const posts = fc.dictionary(file, text, { maxKeys: 4 });
const settings = fc.constantFrom(
  '',
  '',
  'limits: { per_run: 1 }\n',
  'policies: [{ for: [one], per_day: 1 }]\n',
  'policies: [{ for: [all], quiet: [{ from: "12:00", to: "15:00" }], ban: { words: [morning] } }]\n',
);
/** A file gets another text, that of another file, or none any more. */
const change = fc.tuple(file, fc.oneof(text, file, fc.constant(null)));
const story = fc.record({
  base: posts,
  settings,
  changed: fc.option(settings),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  hours: fc.constantFrom(0, 2, 26),
});

/** What a review of a story says, where the runs before it kept a checkpoint, and where they kept none. */
async function reviewOf(
  { base, settings: more, changed, changes, hours }: typeof story extends fc.Arbitrary<infer T> ? T : never,
  checkpointFrom: number,
) {
  const contents: Contents = { 'mergecast.yml': `${config}${more}`, ...base };
  const world = reviewWorld(contents);
  world.checkpointFrom = checkpointFrom;
  for (let run = 0; run < 2; run += 1) await publish({ ...world, journal: memoryJournal() }, null);
  world.clock.advance(hours * hour);
  for (const [path, to] of changes) {
    const isMove = to?.startsWith('posts/') === true;
    const content = isMove ? (world.contents[to] ?? null) : to;
    world.change(isMove ? { [to]: null, [path]: content } : { [path]: content });
  }
  if (changed !== null) world.change({ 'mergecast.yml': `${config}${changed}` });
  const { compared, plan } = await reviewed(world);
  const touched = new Set(compared.map(each => each.file));
  return { compared, issues: plan.issues.filter(each => each.file === null || touched.has(each.file)) };
}

/** `REVIEWS=1000` for more of them than a commit needs. */
const reviews = Number(process.env.REVIEWS ?? 40);

it('from a checkpoint on, a review says of what is touched what one of everything says', {
  timeout: 30_000 + reviews * 100,
}, async () => {
  await fc.assert(
    fc.asyncProperty(story, async told => {
      const [quick, thorough] = [await reviewOf(told, 0), await reviewOf(told, Number.POSITIVE_INFINITY)];
      expect(quick).toEqual(thorough);
    }),
    { numRuns: reviews },
  );
});
