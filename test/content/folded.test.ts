import { describe, expect, it } from 'vitest';
import { caseless, folded, hashtagWords, hasTerm, hasWord } from '../../src/content/folded.ts';

describe('a banned word is found', () => {
  it.each([
    ['plain', 'buy spam now'],
    ['in another case', 'SPAM!'],
    ['as full-width letters', 'ｓｐａｍ'],
    ['with a space that has no width', 'sp\u200bam'],
    ['with soft hyphens', 's\u00adp\u00ada\u00adm'],
    ['with joiners and marks of direction', '\u2066s\u200dp\u2060am\u2069'],
    ['with a selector behind a letter', 's\ufe0fpam'],
    ['with a control character', 'sp\u0007am'],
    ['in round brackets', '(spam)'],
    ['beside an underscore', 'a_spam_b'],
    ['as mathematical letters', '𝐬𝐩𝐚𝐦'],
  ])('%s', (_, text) => expect(hasWord(folded(text), 'spam')).toBe(true));

  it.each([
    ['straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['get rich quick', 'Get  rich\nquick'],
    ['詐欺', 'これは詐欺です'],
    ['c++', 'I like C++.'],
    ['café', 'cafe\u0301'],
  ])('%s in %s', (word, text) => expect(hasWord(folded(text), folded(word))).toBe(true));

  it.each(['spammer', 'antispam', 'spam\u0301x', 'spa m', '2spam'])('and not in %s', text =>
    expect(hasWord(folded(text), 'spam')).toBe(false),
  );
});

it.each([
  ['#BuySpamNow', 'buy spam now'],
  ['＃free_spam24', 'free spam 24'],
  ['#HTMLSpam', 'html spam'],
])('the words of %s', (tag, words) => expect(hashtagWords(`See ${tag}!`)).toEqual([words]));

describe('a term that has to be there', () => {
  it.each(['It is #ad.', '#AD', '(#ad)', 'Look:\n#ad'])('is in %s', text =>
    expect(hasTerm(caseless(text), '#ad')).toBe(true),
  );

  it.each(['#adventure', 'x#ad', '#ad_free', '#a\u200bd', 'ad', '#ads'])('is not in %s', text =>
    expect(hasTerm(caseless(text), '#ad')).toBe(false),
  );
});
