import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteOffsets, findMentions, findTags } from '../../src/content/entities.ts';

test.each([
  ['@alice.bsky.social', ['alice.bsky.social']],
  ['hi @alice.example.com, and (@bob.test)!', ['alice.example.com', 'bob.test']],
  ['a\n@x-y.example', ['x-y.example']],
  ["@alice.example's", ['alice.example']],
  ['@alice.example. Next', ['alice.example']],
  ['@alice', []],
  ['mail a@host.example', []],
  ['@user@host.example', []],
  ['@user.name@host.example', []],
  ['@a.b.c@host.example', []],
  ['@-a.example @a-.example @a..example @a.1x', []],
  [`@${'a'.repeat(64)}.example`, []],
  [`@${'abcdefgh.'.repeat(30)}example`, []],
])('mentions in %j', (text, handles) => {
  const found = findMentions(text);
  expect(found.map(({ handle }) => handle)).toEqual(handles);
  for (const { start, end, handle } of found) expect(text.slice(start, end)).toBe(`@${handle}`);
});

test.each([
  ['#tag', ['tag']],
  ['a #one #two.', ['one', 'two']],
  ['#tag! #tag’s #a-b #a_b #c++', ['tag', 'tag’s', 'a-b', 'a_b', 'c++']],
  ['＃全角 #日本語、', ['全角', '日本語']],
  ['#1 #2024 #1st #1-2 #!', ['1st']],
  ['a#b (#c) ##d', ['#d']],
  ['# head', []],
  ['#️⃣', []],
  ['#🎉', ['🎉']],
  [`#${'a'.repeat(64)} #${'b'.repeat(65)}`, ['a'.repeat(64)]],
  [`#${'🏴󠁧󠁢󠁳󠁣󠁴󠁿'.repeat(30)}`, []],
])('tags in %j', (text, tags) => {
  const found = findTags(text);
  expect(found.map(({ tag }) => tag)).toEqual(tags);
  for (const { start, end, tag } of found) expect(text.slice(start + 1, end)).toBe(tag);
});

test('byte offsets cut out the same text, in whatever order they are asked for', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, text, (before, inner, after) => {
      const whole = before + inner + after;
      const offset = byteOffsets(whole);
      const end = offset(before.length + inner.length);
      const start = offset(before.length);
      expect(Buffer.from(whole).subarray(start, end).toString()).toBe(inner);
    }),
  );
});
