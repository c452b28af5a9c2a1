import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Column } from '../../src/content/column.ts';
import { NumberPool } from '../../src/content/number-pool.ts';

const number = fc.nat({ max: 2 ** 32 - 1 });

describe('a column', () => {
  it('gives back what was put into it, beyond the end of a segment', () => {
    const column = new Column(length => new Uint32Array(length));
    for (let index = 0; index < 200_000; index += 1) column.push(index * 7);
    expect(column.length).toBe(200_000);
    for (const index of [0, 65_535, 65_536, 131_071, 131_072, 199_999]) expect(column.at(index)).toBe(index * 7);
  });
});

describe('a pool of numbers', () => {
  it('gives back each list as it was added', () => {
    fc.assert(
      fc.property(fc.array(fc.array(number)), lists => {
        const pool = new NumberPool(length => new Uint32Array(length));
        for (const list of lists) pool.add(list);
        expect(lists.map((_, index) => [...pool.at(index)])).toEqual(lists);
      }),
    );
  });

  it('keeps lists whole that end a segment, or are longer than one', () => {
    const pool = new NumberPool(length => new Float64Array(length));
    const lengths = [0, 65_000, 536, 0, 1, 65_536, 70_000, 3, 0];
    for (const [index, length] of lengths.entries()) pool.add(new Array(length).fill(index + 0.5));
    for (const [index, length] of lengths.entries()) {
      const list = pool.at(index);
      expect(list).toHaveLength(length);
      expect(list.every(each => each === index + 0.5)).toBe(true);
    }
  });
});
