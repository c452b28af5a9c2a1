import { createHash, randomBytes } from 'node:crypto';
import type { Random } from '../model/ports.ts';

export function systemRandom(): Random {
  return { bytes: count => randomBytes(count) };
}

/** The same bytes for the same seed: SHA-256 over the seed and a counter. */
export function seededRandom(seed: string): Random {
  let counter = 0;
  return {
    bytes: count => {
      const blocks: Buffer[] = [];
      for (let have = 0; have < count; have += 32) {
        blocks.push(createHash('sha256').update(`${seed}:${counter}`).digest());
        counter += 1;
      }
      return Buffer.concat(blocks).subarray(0, count);
    },
  };
}
