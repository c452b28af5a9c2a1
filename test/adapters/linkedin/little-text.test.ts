import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../adapters/linkedin/entities.ts';
import { littleText, shownText } from '../../../adapters/linkedin/little-text.ts';
import { plainText } from '../../../src/content/plain-text.ts';
import { readLittleText } from '../../../src/sandbox/linkedin/little-text.ts';
import { type PostText, renderInput, renderPost } from '../harness.ts';
import { parseLittleText } from './little-text-parser.ts';
import { linkedin } from './setting.ts';

const acme = 'urn:li:organization:123';
const ada = 'urn:li:person:a-B_9';
/** One name begins the other, and both have what little text reserves. */
const mentions = { 'Acme (North) [#1]': acme, Acme: 'urn:li:organization:7', 'Ada_*Lovelace*': ada };

const sent = (post: PostText) => littleText(renderPost(linkedin, post).parts[0]!);
const parsed = (post: PostText) => parseLittleText(sent(post));

const reservedSign = fc.constantFrom(...'\\|{}@[]()<>#*_~');
const anyText = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: reservedSign },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...'ab1é ．/:.,\n', '日', '👍🏽', 'e\u0301', '＃', 'hashtag|', 'urn:li:person:x'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(mentions), '#tag', ' #日本 ', 'https://x.example/a_(b)#c') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
  ),
  maxLength: 40,
});

describe('the parser, by which the rest is judged,', () => {
  it.each([
    ['a \\(b\\) \\\\ c', 'a (b) \\ c', [], []],
    ['Hi @[Acme \\[x\\]](urn:li:organization:1)!', 'Hi Acme [x]!', [['Acme [x]', 'urn:li:organization:1']], []],
    ['{hashtag|\\#|one} #two {hashtag|＃|three\\_3}', '#one #two ＃three_3', [], ['#one', '#two', '＃three_3']],
  ])('reads %s', (written, shown, named, tags) => {
    const read = parseLittleText(written);
    expect(read).toEqual({ shown, mentions: named.map(([name, urn]) => ({ name, urn })), tags });
  });

  it.each([...'|{}@[]()<>#*_~\\'].map(sign => [sign]))('takes no bare %s', sign => {
    for (const around of [`a${sign} b`, sign, `${sign}.`]) expect(() => parseLittleText(around)).toThrow(SyntaxError);
  });

  it('takes no element that is broken', () => {
    for (const written of ['@[Acme](nobody)', '@[Acme]', '{hashtag|\\#|}', '{hashtag|x|y}', '{tag|\\#|y}', '\\a']) {
      expect(() => parseLittleText(written)).toThrow(SyntaxError);
    }
  });
});

describe('little text', () => {
  it('shows exactly the text, whatever it is, with its mentions and tags and no others', () => {
    fc.assert(
      fc.property(anyText, written => {
        const marked = markedText(written, mentions);
        const bytes = Buffer.from(marked.text);
        const shownOf = ({ start, end }: { start: number; end: number }) => bytes.subarray(start, end).toString();
        const read = parseLittleText(littleText(marked));
        expect(read.shown).toBe(marked.text);
        const of = (kind: string) => marked.entities.filter(entity => entity.kind === kind);
        expect(read.mentions).toEqual(of('mention').map(each => ({ name: shownOf(each), urn: each.value })));
        expect(read.tags).toEqual(of('tag').map(shownOf));
      }),
      { numRuns: 400 },
    );
  });

  it('shows exactly what any Markdown says', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, hasMentions) => {
        // Neither a new part nor HTML, which is refused before anything is rendered.
        const whole = text.replaceAll('---', '-- -').replaceAll(/<(?=[a-z/!?])/gi, '< ');
        const post = { text: whole, options: hasMentions ? { mentions } : {} };
        const { shown } = parsed(post);
        expect(shown).toBe(renderPost(linkedin, post).parts[0]!.text);
        if (hasMentions) return;
        // Without mentions not even an @ goes.
        const runs = renderInput(linkedin, post).text.flatMap(part => plainText(part));
        const plain = runs.map(run => run.text).join('');
        const left = [...plain].reduce((rest: string | null, letter) => {
          const at = rest?.indexOf(letter) ?? -1;
          return rest === null || at === -1 ? null : rest.slice(at + letter.length);
        }, shown);
        expect(left).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('has the mentions and tags that were written, and takes nothing else for one', () => {
    type Piece = { text: string; shown?: string; mention?: { name: string; urn: string }; tag?: string };
    const name = (written: keyof typeof mentions, at = ''): Piece => ({
      text: at + written,
      shown: written,
      mention: { name: written, urn: mentions[written] },
    });
    const piece = fc.constantFrom<Piece>(
      name('Acme'),
      name('Acme', '@'),
      name('Acme (North) [#1]'),
      name('Ada_*Lovelace*', '@'),
      ...['#one', '#über_2', '＃日本', '#a1b2'].map(tag => ({ text: tag, tag })),
      ...['Acmes', 'acme', 'C#', '#1', 'a#b', '&#39;', '(x) {y|z}', '*bold*', '\\', '<a@b.example>', '@nobody'].map(
        text => ({ text }),
      ),
      ...[
        'https://x.example/Acme_(x)#one',
        'https://x.example/?q=#one',
        '{hashtag|\\#|x}',
        '@[X](urn:li:person:1)',
      ].map(text => ({ text })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const marked = markedText(pieces.map(({ text }) => text).join(' '), mentions);
        expect(parseLittleText(littleText(marked))).toEqual({
          shown: pieces.map(({ text, shown = text }) => shown).join(' '),
          mentions: pieces.flatMap(({ mention }) => mention ?? []),
          tags: pieces.flatMap(({ tag }) => tag ?? []),
        });
      }),
      { numRuns: 150 },
    );
  });

  it('is read by the double as by the parser, and read back by the adapter', () => {
    fc.assert(
      fc.property(anyText, written => {
        const little = littleText(markedText(written, mentions));
        const { shown } = parseLittleText(little);
        expect(readLittleText(little)).toMatchObject({ shown, isCut: false });
        expect(shownText(little)).toBe(shown);
      }),
      { numRuns: 150 },
    );
    expect(shownText('{hashtag|#|x} @[A \\(b\\)](urn:li:organization:1) \\\\{hashtag|\\#|y}')).toBe('#x A (b) \\#y');
  });
});

describe('a text', () => {
  it.each([
    ['a parenthesis', 'Ten (of twenty) boats', 'Ten \\(of twenty\\) boats'],
    [
      'a URL',
      'See https://en.example.org/wiki/Boat_(ship)#History',
      'See https://en.example.org/wiki/Boat\\_\\(ship\\)\\#History',
    ],
    ['what looks like our own marks', '\\{hashtag|\\#|x\\}', '\\{hashtag\\|\\#\\|x\\}'],
    ['a tag in brackets', '(#boats)', '\\({hashtag|\\#|boats}\\)'],
    ['a tag before an apostrophe', "#boats' home", "{hashtag|\\#|boats}' home"],
    ['a link with a label', '[the report](https://example.com/a_b)', 'the report https://example.com/a\\_b'],
  ])('with %s is written in full', (_, text, expected) => {
    expect(sent({ text })).toBe(expected);
  });

  it('counts as it is sent, so that what fits only before it is escaped is too long', () => {
    const { parts } = renderPost(linkedin, { text: `${'x'.repeat(2990)} (a) [b]` });
    expect(parts[0]!.text).toHaveLength(2998);
    expect(parts[0]!.counts).toEqual({ commentary: 3002 });
  });
});
