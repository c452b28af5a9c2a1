import { expect, test } from 'vitest';
import { marker } from '../../src/comment/page.ts';
import { resultComment, type TargetResult } from '../../src/comment/result.ts';
import { reviewDocumentOf, reviewTargetOf } from '../review-document.ts';
import { liveText, rendered } from './rendered.ts';

const resultOf = (more: Partial<TargetResult>): TargetResult => ({
  post: 'hello',
  account: 'fediverse',
  platform: 'mastodon',
  result: 'delivered',
  words: '',
  at: '2026-12-03T08:00:01.000Z',
  links: ['https://mastodon.example/@me/1'],
  ...more,
});
const place = { repository: 'https://github.com/octo/posts', run: null };

test('links and states take the place of the plan, and what was approved stays below', () => {
  const review = reviewDocumentOf({ targets: [reviewTargetOf({}), reviewTargetOf({ account: 'second' })] });
  const comment = resultComment([resultOf({})], review, place);
  const page = rendered(comment);
  expect(comment.startsWith(`${marker}\n`)).toBe(true);
  expect(page.links).toContain('https://mastodon.example/@me/1');
  expect(page.text).toContain('1 delivered, 1 waiting');
  expect(page.text).toContain('2026-12-03 08:00 UTC');
  expect(page.blocks).toEqual(['Hello', 'Hello']);
  expect(page.elements.filter(({ tagName }) => tagName === 'tr')).toHaveLength(3);
});

test('without the review the results stand alone', () => {
  const page = rendered(
    resultComment([resultOf({ result: 'unknown', words: 'see `resolve`', links: [] })], null, place),
  );
  expect(page.text).toContain('unknown');
  expect(page.blocks).toEqual([]);
});

test('hostile results notify nobody and link nowhere', () => {
  const words = '</td></table> @everyone #1 https://evil.example <!-- mergecast:preview -->';
  const links = ['javascript:alert(1)', 'https://user:password@evil.example/', 'https://ok.example/"><b>'];
  const page = rendered(
    resultComment([resultOf({ words, links, result: words, post: words, platform: words })], null, place),
  );
  expect(page.looseText).not.toMatch(liveText);
  expect(page.links).toEqual(['https://ok.example/%22%3E%3Cb%3E']);
  expect(page.comments).toHaveLength(1);
});

test('a thousand results fit, and what does not is counted', () => {
  const many = Array.from({ length: 1000 }, (_, index) => resultOf({ post: `post-${index}`, words: 'w '.repeat(200) }));
  const comment = resultComment(many, reviewDocumentOf({ targets: many.map(() => reviewTargetOf({})) }), place);
  expect(comment.length).toBeLessThan(65_000);
  const rows = rendered(comment).elements.filter(({ tagName }) => tagName === 'tr').length - 1;
  // The post of the review has no result of its own.
  expect(rendered(comment).text).toContain(`${(2000 - rows).toLocaleString('en')} more rows`);
});
