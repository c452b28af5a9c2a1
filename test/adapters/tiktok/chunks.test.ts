import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkAt, planChunks } from '../../../adapters/tiktok/chunks.ts';

describe('the plan of an upload', () => {
  it.each([
    [1, 1, 1, 1],
    [5_000_000, 5_000_000, 1, 5_000_000],
    [64_000_000, 64_000_000, 1, 64_000_000],
    [64_000_001, 10_000_000, 6, 14_000_001],
    [94_000_000, 10_000_000, 9, 14_000_000],
    [4_294_967_296, 10_000_000, 429, 14_967_296],
  ])('of %i bytes has chunks of %i, %i of them, the last of %i', (size, chunkSize, count, last) => {
    const plan = planChunks(size);
    expect(plan).toEqual({ size, chunkSize, count });
    const { start, end, isLast } = chunkAt(plan, size - 1);
    expect([end - start, isLast]).toEqual([last, true]);
  });

  it('covers every byte once, in chunks that TikTok takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000_000 }), size => {
        const plan = planChunks(size);
        let [next, count] = [0, 0];
        while (next < size) {
          const { start, end, isLast } = chunkAt(plan, next);
          expect(start).toBe(next);
          if (plan.count > 1) expect(end - start).toBeGreaterThanOrEqual(5 * 1024 * 1024);
          expect(end - start).toBeLessThanOrEqual(isLast && plan.count > 1 ? 128_000_000 : 64_000_000);
          [next, count] = [end, count + 1];
        }
        expect([next, count]).toEqual([size, plan.count]);
        expect(plan.count).toBe(Math.floor(size / plan.chunkSize));
      }),
      { numRuns: 50 },
    );
  });
});
