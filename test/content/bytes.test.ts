import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/content/canonical.ts';
import { decodeText } from '../../src/content/decode.ts';
import { sha256 } from '../../src/content/digest.ts';
import { slug } from '../../src/content/slug.ts';
import type { Json } from '../../src/model/json.ts';

test.each([[[0xff]], [[0xc3]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0x61, 0x80]], [[0xff, 0xfe, 0x61, 0]]])(
  'the bytes %j are no UTF-8',
  bytes => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  },
);

test('UTF-8 is decoded without loss, the byte order mark too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\0', '\r\n', 'é', '漢', '😀', '\uFEFF', '\uffff') }), text => {
      expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(`\uFEFF${text}`);
    }),
  );
});

test('a digest is that of the UTF-8 bytes', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)));
});

test('canonical JSON follows RFC 8785', () => {
  expect(canonicalJson({ b: [1e21, 0.1, -0, 1.0], a: 'é"\u0001', '😀': null, '\u20ac': { y: true, x: false } })).toBe(
    '{"a":"é\\"\\u0001","b":[1e+21,0.1,0,1],"\u20ac":{"x":false,"y":true},"😀":null}',
  );
});

test('canonical JSON says the same, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonicalJson(value as Json);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value as Json))).toBe(text);
    }),
  );
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test.each([
  [undefined],
  [{ a: undefined }],
  [[Number.NaN]],
  [Infinity],
  [{ a: [1n] }],
  [() => 1],
  [new Date(0)],
  [Symbol('a')],
])('value %# has no canonical JSON', value => {
  expect(() => canonicalJson(value as never)).toThrow(TypeError);
});

test.each([
  ['Hello, World!', 'hello-world'],
  ['  Übergröße & Café  ', 'ubergro-e-cafe'],
  ["It's  the \u2019end\u2019", 'its-the-end'],
  ['ﬁne №5', 'fine-no5'],
  ['漢字', 'post'],
  ['', 'post'],
  ['../../etc/passwd', 'etc-passwd'],
])('the slug of %j is %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test('a slug is always a plain file name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), title => {
      expect(slug(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug(title).length).toBeLessThanOrEqual(60);
    }),
  );
});
