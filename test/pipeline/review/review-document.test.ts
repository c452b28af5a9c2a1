import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewComment } from '../../../src/comment/comment.ts';
import { readReview, writeReview } from '../../../src/content/review-file.ts';
import { type ReviewDocument, reviewDocument } from '../../../src/model/review.ts';
import { failedDocument, reviewDocumentOf } from '../../../src/pipeline/review/review-document.ts';
import { rendered } from '../../comment/rendered.ts';
import { post, start } from '../test-world.ts';
import { type ReviewTestWorld, reviewed, reviewWorld } from './world.ts';

const later = `publish_at: ${new Date(start + 3_600_000).toISOString()}`;

/** As the file says it, which the reader takes. */
async function documentOf(world: ReviewTestWorld): Promise<ReviewDocument> {
  const made = await reviewDocumentOf(await reviewed(world), [], 'a'.repeat(40), world);
  expect(reviewDocument.safeParse(made).error?.issues ?? []).toEqual([]);
  return readReview(writeReview(made)).review!;
}

test('says of each target what a reviewer needs', async () => {
  const world = reviewWorld({});
  world.change({
    'posts/a.md': post('One\n\n---\n\nTwo', `accounts: [one]\n${later}\noverrides: { one: { tone: warm } }`),
  });
  const { targets, counts, needs_person } = await documentOf(world);
  expect(targets).toMatchObject([
    {
      post: 'a',
      file: 'posts/a.md',
      line: 6,
      account: 'one',
      change: 'new',
      state: 'waiting',
      publish_at: { utc: '2026-11-24T13:00:00.000Z' },
      parts: [{ text: 'One', length: 3, counts: [{ unit: 'graphemes', count: 3, limit: 100 }] }, { text: 'Two' }],
      options: [{ label: 'tone', value: 'warm' }],
    },
  ]);
  expect(counts).toMatchObject({ new: 1, errors: 0 });
  expect(needs_person).toBe(false);
});

test('says that what is out stays out where its file is removed', async () => {
  const world = reviewWorld({ 'posts/a.md': post('A', `accounts: [one]\n${later}`) });
  world.change({ 'posts/a.md': null });
  expect((await documentOf(world)).targets).toMatchObject([{ change: 'removed', state: null }]);
  expect((await documentOf(world)).targets[0]!.reason).toContain('does not go out any more');
});

test('a million characters make an error, a document in its bounds, and a comment that says where it is cut', async () => {
  const world = reviewWorld({});
  world.change({ 'posts/a.md': post('x'.repeat(1_000_000), 'accounts: [one]') });
  const document = await documentOf(world);
  expect(document.needs_person).toBe(true);
  expect(document.targets[0]!.parts[0]).toMatchObject({ length: 1_000_000 });
  const page = rendered(reviewComment(document, null));
  expect(page.text).toContain('it has 1,000,000 characters');
});

test.each([
  ['a time before all others', 'accounts: [one]\npublish_at: 0000-01-01T00:00:00Z'],
  ['a time before year 0', 'accounts: [one]\npublish_at: 0000-01-01T00:00:00+14:00'],
  ['a time after most others', `accounts: [one]\npublish_at: 9999-12-31T23:59:59Z`],
  ['an id of many characters', `accounts: [one]\n${later}\nid: ${'x'.repeat(200)}`],
])('%s fits into the document', async (_, front) => {
  const world = reviewWorld({});
  world.change({ 'posts/a.md': post('A', front) });
  expect((await documentOf(world)).counts.new).toBe(1);
});

test('whatever a post holds, the document can be read and the comment is one page', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('```', '</pre>', '---'),
  );
  const name = fc.stringMatching(/^[\p{L} @#<>&'"`|*_-]{1,30}$/u).filter(made => !/^[.\s]|\s$/.test(made));
  const property = fc.asyncProperty(fc.array(fc.tuple(name, text, fc.boolean()), { maxLength: 5 }), async posts => {
    const world = reviewWorld({});
    const files = posts.map(([file, body, isSound]): [string, string] => [
      `posts/${file}.md`,
      isSound ? post(body, `accounts: [all]\n${later}`) : `---\n${body}\n---\n${body}`,
    ]);
    world.change(Object.fromEntries(files));
    const document = await documentOf(world);
    const page = rendered(reviewComment(document, { repository: 'https://github.com/octo/posts', run: null }));
    expect(page.comments).toHaveLength(1);
  });
  await fc.assert(property, { numRuns: 60 });
});

test('a review that could not be made is a document too, and says what a person would see in the log', () => {
  const failure = { code: 'git.failed' as const, message: 'x'.repeat(20_000), remedy: 'Run it again.' };
  const document = failedDocument(failure, { head: 'a'.repeat(40), base: null, now: '2026-11-24T12:00:00.000Z' });
  expect(reviewDocument.parse(document)).toMatchObject({
    needs_person: true,
    counts: { errors: 1 },
    issues: [{ code: 'git.failed', severity: 'error', remedy: 'Run it again.' }],
  });
});
