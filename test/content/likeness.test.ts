import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccard, likenessOf } from '../../src/content/likeness.ts';

const sentences = (text: string) => (likenessOf(text)?.sentences ?? []).map(({ start, end }) => text.slice(start, end));
const likeness = (one: string, other: string) => jaccard(likenessOf(one)!.pairs, likenessOf(other)!.pairs);

const long = 'The harbour opens its new gallery to everybody on the first day of spring, and the ferry is free.';

describe('how alike two texts are', () => {
  it.each([
    ['the same', long, 1, 1],
    ['another case and other marks', long.toUpperCase().replace(',', ' -'), 1, 1],
    ['a link, a tag and a mention more', `${long} https://example.com/a?b=c#d #Spring @harbour`, 1, 1],
    ['another word', long.replace('gallery', 'library'), 0.75, 0.9],
    ['half of it', long.slice(0, 50), 0.3, 0.6],
    ['another text', 'Nobody knows why the old engine was never mended, although the letters tell of it.', 0, 0.05],
  ])('%s', (_what, other, least, most) => {
    expect(likeness(long, other)).toBeGreaterThanOrEqual(least);
    expect(likeness(long, other)).toBeLessThanOrEqual(most);
  });

  it('is told of languages without spaces, and of those beyond ASCII', () => {
    const japanese = '港の新しい美術館が春の最初の日に開きます。';
    expect(likeness(japanese, japanese.replace('春', '夏'))).toBeGreaterThan(0.75);
    expect(
      likeness(
        'добрый день всем кто сегодня идёт в новую гавань',
        'Добрый день, всем, кто сегодня идёт в новую гавань',
      ),
    ).toBe(1);
  });

  it('is not told of a few words', () => {
    expect(likenessOf('Good morning to all of you!')).toBeNull();
    expect(likenessOf('')).toBeNull();
  });

  it('knows that numbers make another post', () => {
    const of = (version: string) => likenessOf(`Version ${version} of our reader for the harbour is out today`)!.digits;
    expect(of('2.1')).not.toBe(of('2.2'));
    expect(of('2.1')).toBe(of('2.1'));
  });

  it('is 1 of a text and itself, the same from both sides, and never beyond 0 and 1', () => {
    const text = fc.lorem({ maxCount: 30 }).filter(words => likenessOf(words) !== null);
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is told of any text at all, and of a very long one by its beginning', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => likenessOf(text)?.pairs.length !== 0));
    expect(likenessOf('one more word '.repeat(10_000))!.pairs.length).toBeLessThan(10);
    const words = Array.from({ length: 100_000 }, (_, index) => `w${index}x`).join(' ');
    expect(likenessOf(words)!.pairs).toHaveLength(256);
  });
});

describe('the sentences of a text', () => {
  const said = 'We believe that every voice in this harbour counts.';
  it.each([
    ['between others', `The news. ${said} Come and see.`, [said]],
    ['of few words', 'The news is out. Come and see. Bring your friends.', []],
    [
      'that a version does not end',
      'We have released version 2.1 of our reader for you. Come.',
      ['We have released version 2.1 of our reader for you.'],
    ],
    ['at the end, alone on its line', `The news.\n\n${said}`, []],
    ['at the beginning, alone on its line', `${said}\n\nThe news.`, []],
    ['alone on a line between others', `The news.\n\n${said}\n\nCome and see.`, [said]],
    ['at the end of a paragraph', `The news. ${said}`, [said]],
    ['of tags', 'News. #one #two #three #four #five #six #seven #eight #nine. Come.', []],
  ])('%s', (_what, text, expected) => {
    const padded = `${text} And so on it goes for some more words`;
    const own = text.includes('\n') || text.endsWith(said) ? text : padded;
    expect(sentences(own).filter(each => each.trim() !== '' && !each.includes('And so on'))).toEqual(expected);
  });
});
