import { expect, test } from 'vitest';
import type { ListedPost } from '../../src/model/listing.ts';
import type { PlannedTarget } from '../../src/model/plan.ts';
import { matchPosts } from '../../src/pipeline/adoption/match-posts.ts';

function target(postId: string, text: string, { at = 0, links = [] as string[] } = {}): PlannedTarget {
  const entities = links.map(value => ({ start: 0, end: 1, kind: 'link', value }));
  const publishAt = { epochMilliseconds: at, utc: '', zone: null, written: '' };
  const payload = { parts: [{ text, entities, media: [], counts: {} }], options: {} };
  return { postId, publishAt, payload } as unknown as PlannedTarget;
}

function post(id: string, text: string, more: Partial<ListedPost> = {}): ListedPost {
  return { id, url: null, at: 0, text, links: [], ...more };
}

function found(targets: PlannedTarget[], posts: ListedPost[]) {
  const matches = matchPosts(targets, posts, undefined);
  expect(matches.found.length + matches.missing.length).toBe(targets.length);
  return matches.found.map(match => `${match.target.postId}=${match.post.id} by ${match.by}`);
}

test.each([
  ['blanks, schemes and signs of tags', 'Look: https://a.example/x\n#news', 'Look:\n\n a.example/x news'],
  ['the server of who is mentioned', 'With @ada@social.example', 'With @ada'],
  ['how a letter is put together', 'Caf\u00e9 at nine', 'Cafe\u0301 at nine'],
])('what platforms change by themselves makes no other post: %s', (_, ours, theirs) => {
  expect(found([target('one', ours)], [post('1', theirs)])).toEqual(['one=1 by words']);
});

test('a post stands for one target, and the earlier one is that of the earlier target', () => {
  const targets = [
    target('later', 'Hello', { at: 2 }),
    target('first', 'Hello', { at: 1 }),
    target('third', 'Hello', { at: 3 }),
  ];
  const posts = [post('new', 'Hello', { at: 20 }), post('old', 'Hello', { at: 10 })];
  expect(found(targets, posts)).toEqual(['later=new by words', 'first=old by words']);
});

test('a link tells only where one post and one target alone have it, and never a front page', () => {
  const link = 'https://a.example/x';
  const one = target('one', 'Ours', { links: [link] });
  const other = target('other', 'Too', { links: [link] });
  expect(found([one], [post('1', 'Theirs (https://a.example/x/).')])).toEqual(['one=1 by link']);
  expect(found([one], [post('1', 'Theirs', { links: [link] })])).toEqual(['one=1 by link']);
  expect(found([one, other], [post('1', 'Theirs', { links: [link] })])).toEqual([]);
  expect(found([one], [post('1', `A ${link}`), post('2', `B ${link}`)])).toEqual([]);
  const front = target('front', 'Ours', { links: ['https://a.example/'] });
  expect(found([front], [post('1', 'Theirs https://a.example')])).toEqual([]);
});

test('a post that is one target by its words is no other one by its link', () => {
  const link = 'https://a.example/x';
  const targets = [target('words', 'Said'), target('link', 'Ours', { links: [link] })];
  expect(found(targets, [post('1', 'Said', { links: [link] })])).toEqual(['words=1 by words']);
});

test('where nothing is said, nothing is known by it', () => {
  expect(found([target('picture', '')], [post('1', '')])).toEqual([]);
});
