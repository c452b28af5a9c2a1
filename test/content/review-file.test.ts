import { expect, test } from 'vitest';
import { cutText, readReview, writeReview } from '../../src/content/review-file.ts';
import { mostReviewBytes, reviewBounds } from '../../src/model/review.ts';
import { reviewDocumentOf, reviewIssueOf, reviewTargetOf } from '../review-document.ts';

test('what is written is read back as it was', () => {
  const document = reviewDocumentOf({ targets: [reviewTargetOf({})], issues: [reviewIssueOf({})] });
  expect(readReview(writeReview(document))).toEqual({ review: document });
});

test('a document that is too large loses texts first, then targets from the end, and says how many', () => {
  const part = { ...reviewTargetOf({}).parts[0]!, text: 'ü'.repeat(reviewBounds.text), length: reviewBounds.text };
  const many = (count: number, parts: number) =>
    reviewDocumentOf({
      targets: Array.from({ length: count }, () => reviewTargetOf({ parts: Array(parts).fill(part) })),
    });
  const cut = readReview(writeReview(many(12, 1)));
  expect(cut.review?.targets.map(({ parts }) => parts[0]!.text.length)).toEqual(Array(12).fill(10_000));
  const bytes = writeReview(many(500, 20));
  expect(bytes.length).toBeLessThanOrEqual(mostReviewBytes);
  const { review } = readReview(bytes);
  expect(review!.targets.length + review!.omitted.targets).toBe(500);
  expect(review!.targets.length).toBeGreaterThan(0);
});

test('issues without end are left out and counted', () => {
  const long = 'ü'.repeat(reviewBounds.words);
  const issues = Array.from({ length: reviewBounds.issues }, () => reviewIssueOf({ message: long, remedy: long }));
  const bytes = writeReview(reviewDocumentOf({ issues }));
  const { review } = readReview(bytes);
  expect(review!.issues.length + review!.omitted.issues).toBe(reviewBounds.issues);
});

const sound = () => reviewDocumentOf({ targets: [reviewTargetOf({})] });
const hostile: [string, unknown][] = [
  ['nothing', null],
  ['a list', []],
  ['another version', { ...sound(), version: 2 }],
  ['an unknown key', { ...sound(), extra: '<img>' }],
  ['a head that is no commit', { ...sound(), head: '../../etc' }],
  ['a link that runs code', { ...sound(), targets: [reviewTargetOf({ links: ['javascript:alert(1)'] })] }],
  [
    'a link with a quote in it',
    { ...sound(), targets: [reviewTargetOf({ links: ['https://a.example/"onclick="x'] })] },
  ],
  ['a text beyond the bound', { ...sound(), targets: [reviewTargetOf({ reason: 'x'.repeat(5001) })] }],
  ['too many targets', { ...sound(), targets: Array(501).fill(reviewTargetOf({})) }],
  ['a count that is no number', { ...sound(), counts: { ...sound().counts, new: '1' } }],
  ['a prototype', JSON.parse(`{"__proto__": {"version": 1}}`)],
];

test.each(hostile)('%s is no review', (_, value) => {
  const read = readReview(new TextEncoder().encode(JSON.stringify(value)));
  expect(read.review).toBeNull();
  expect((read as { why: string }).why).not.toContain('<img>');
});

test('bytes that are no UTF-8, no JSON, or without end are no review', () => {
  for (const bytes of [Uint8Array.of(0xff, 0xfe), new TextEncoder().encode('{'), new Uint8Array(mostReviewBytes + 1)]) {
    expect(readReview(bytes).review).toBeNull();
  }
  expect(readReview(new TextEncoder().encode('['.repeat(1_000_000))).review).toBeNull();
});

test('a text is never cut within a character', () => {
  expect(cutText('a😀b', 2)).toBe('a');
  expect(cutText('a😀b', 3)).toBe('a😀');
});
