import { expect, test } from 'vitest';
import { withTimes } from '../../src/pipeline/adoption/read-account.ts';

test('a time that no calendar has is taken for none', () => {
  const at = (time: number | null) => ({ id: '1', url: null, at: time, text: 'Hello', links: [] });
  const { posts } = withTimes({ isWhole: true, posts: [0, 1e300, Number.NaN, -Infinity, null, 1764547200000].map(at) });
  expect(posts.map(post => post.at)).toEqual([0, null, null, null, null, 1764547200000]);
});
