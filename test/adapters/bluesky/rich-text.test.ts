import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPost } from '../harness.ts';
import { bluesky, family } from './setting.ts';

describe('rich text', () => {
  it.each([
    ['see [the report](https://example.com/r) now', ['link', 'the report', 'https://example.com/r']],
    [`${family} 日本 [報告](https://example.com/r)`, ['link', '報告', 'https://example.com/r']],
    [
      'at https://example.com/a_b_c?d=e#f, ok',
      ['link', 'https://example.com/a_b_c?d=e#f', 'https://example.com/a_b_c?d=e#f'],
    ],
    [`${family} hello @friend.sandbox.test!`, ['mention', '@friend.sandbox.test', 'friend.sandbox.test']],
    ['日本語 #東京 です', ['tag', '#東京', '東京']],
    // Where the official package links nothing, or a place that is not there.
    ['“https://example.org/a”', ['link', 'https://example.org/a', 'https://example.org/a']],
    ['次は https://example.org/a。次', ['link', 'https://example.org/a', 'https://example.org/a']],
    ['（https://example.org/a）', ['link', 'https://example.org/a', 'https://example.org/a']],
    ['[@friend.sandbox.test #tag](https://example.com)', ['link', '@friend.sandbox.test #tag', 'https://example.com']],
  ])('%s', (text, [kind, words, value]) => {
    const part = renderPost(bluesky, { text }).parts[0]!;
    expect(part.entities.map(entity => [entity.kind, slice(part.text, entity), entity.value])).toEqual([
      [kind, words, value],
    ]);
  });

  it('is sorted, never overlaps, and cuts whole characters out of any text', () => {
    const pieces = fc.constantFrom(
      family,
      '日本語',
      'é',
      '@friend.sandbox.test',
      '#tag',
      '#東京',
      '[a #b](https://example.com/x)',
      'https://example.com/y_z',
      '@no',
      '(',
      '\n',
      'word',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), words => {
        for (const part of renderPost(bluesky, { text: words.join(' ') }).parts) {
          let end = 0;
          for (const entity of part.entities) {
            expect(entity.start).toBeGreaterThanOrEqual(end);
            expect(slice(part.text, entity)).not.toBe('');
            end = entity.end;
          }
          expect(end).toBeLessThanOrEqual(new TextEncoder().encode(part.text).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a link without words by its URL', () => {
    const part = renderPost(bluesky, { text: 'see [](https://example.com/r)' }).parts[0]!;
    expect(part).toMatchObject({ text: 'see https://example.com/r', entities: [{ start: 4, end: 25 }] });
  });
});

function slice(text: string, { start, end }: { start: number; end: number }): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text).subarray(start, end));
}
