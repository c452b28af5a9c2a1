import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainFrontMatter } from '../../src/model/plain-front-matter.ts';
import { frontMatter } from '../../src/model/post.ts';

const odd = fc.constantFrom<unknown>(undefined, null, '', 0, true, [], {}, [''], [1], 'hold', ['a'], new Date(0));
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: odd });
const link = fc.oneof(
  fc.constantFrom(
    'https://example.com',
    'http://example.com/a.b/c-d_e',
    'ftp://example.com',
    'https://a..b',
    'https://1.2.3',
  ),
  fc
    .string({ unit: fc.constantFrom('a', '.', '/', ':', '-', '1', '?', ' '), maxLength: 8 })
    .map(text => `https://${text}`),
);
const block = fc.constantFrom('a', 'b');
const value = fc.record(
  {
    id: mostly(fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.constant('x'.repeat(201)))),
    accounts: mostly(fc.array(fc.string({ minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })),
    publish_at: mostly(fc.string({ maxLength: 4 })),
    link: mostly(link),
    late: mostly(fc.constantFrom('hold', 'skip', 'publish')),
    overrides: mostly(fc.dictionary(block, mostly(fc.constant({ text: 'x' })), { noNullPrototype: true })),
  },
  { requiredKeys: ['accounts'], noNullPrototype: true },
);
const withMore = fc.tuple(value, fc.constantFrom('media', 'other', '__proto__'), odd).map(([known, key, more]) => ({
  ...known,
  [key]: more,
}));

test('what the short way knows is what the schema takes, as it is', () => {
  let known = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 8, arbitrary: value }, { weight: 2, arbitrary: withMore }, odd), given => {
      if (!isPlainFrontMatter(given)) return;
      known += 1;
      expect(frontMatter.safeParse(given)).toMatchObject({ success: true, data: given });
    }),
    { numRuns: 3000 },
  );
  expect(known).toBeGreaterThan(20);
});
