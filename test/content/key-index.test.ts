import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyIndex } from '../../src/content/key-index.ts';

// Few enough that things have some in common; the ends of what 32 bits hold among them.
const key = fc.oneof(fc.nat({ max: 5 }), fc.constantFrom(2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1));

it('finds the first things that have a key, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(key, { maxLength: 4 })), key, fc.nat({ max: 5 }), (keys, wanted, most) => {
      const index = new KeyIndex(keys.length, each => keys[each]!);
      const having = keys.flatMap((own, each) => (own.includes(wanted) ? [each] : []));
      expect([...index.having(wanted, most)]).toEqual(having.slice(0, most));
    }),
  );
});
