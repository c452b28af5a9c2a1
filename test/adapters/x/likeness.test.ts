import { describe, expect, it } from 'vitest';
import type { OwnPost } from '../../../adapters/x/api.ts';
import { likeness } from '../../../adapters/x/likeness.ts';

const post = (text: string, more: Partial<OwnPost> = {}): OwnPost => ({
  id: '1',
  createdAt: '2026-12-01T09:00:00Z',
  text,
  urls: [],
  mediaCount: 0,
  isRoot: true,
  replyTo: null,
  quoteOf: null,
  ...more,
});
const url = (expanded: string, name = 'https://t.co/0123456789') => ({ url: name, expanded_url: expanded });

describe('a post', () => {
  it.each<[string, OwnPost, string, string]>([
    ['with the same words', post('Hello'), 'Hello', 'same'],
    ['with other words', post('Hello'), 'Goodbye', 'other'],
    ['with words that begin the same', post('Hello'), 'Hello you', 'other'],
    ['with other capitals', post('HELLO'), 'Hello', 'alike'],
    ['with other blanks', post('Hello  you'), 'Hello\n\nyou', 'alike'],
    [
      'with a link',
      post('See https://t.co/0123456789', { urls: [url('https://Example.com/')] }),
      'See https://example.com',
      'same',
    ],
    ['with a link that was not undone', post('See https://t.co/0123456789'), 'See https://example.com', 'alike'],
    [
      'with another link',
      post('See https://t.co/0123456789', { urls: [url('https://example.org/')] }),
      'See https://example.com',
      'alike',
    ],
    [
      'with a link of a newer ending',
      post('See https://t.co/0123456789', { urls: [url('http://a.newending')] }),
      'See a.newending',
      'same',
    ],
    ['with signs that are escaped once', post('a &amp;amp; b'), 'a &amp; b', 'same'],
    ['that was cut', post(`${'a'.repeat(150)}…`), `${'a'.repeat(300)}`, 'alike'],
    ['with names before it that X put there', post('@friend @other Yes', { isRoot: false }), 'Yes', 'same'],
    ['with one of the names written', post('@friend @other Yes', { isRoot: false }), '@other Yes', 'same'],
    ['with names before it that answers nothing', post('@friend Yes'), 'Yes', 'other'],
  ])('%s', (_, shown, written, verdict) => {
    expect(likeness(shown, written)).toBe(verdict);
  });

  it('that quotes ends with a link that nobody wrote', () => {
    const quoting = post('Look https://t.co/0123456789', { urls: [url('https://twitter.com/friend/status/20')] });
    expect(likeness(quoting, 'Look', '20')).toBe('same');
    expect(likeness(quoting, 'Look')).not.toBe('same');
  });
});
