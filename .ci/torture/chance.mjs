/** Chance from a seed: https://en.wikipedia.org/wiki/Xorshift, so that two runs with one seed make the same choices. */
export function createChance(seed) {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  return {
    below: limit => Math.floor(next() * limit),
    happens: probability => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: from => from[Math.floor(next() * from.length)],
    bytes: count => Uint8Array.from({ length: count }, () => Math.floor(next() * 256)),
  };
}
