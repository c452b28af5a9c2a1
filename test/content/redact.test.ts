import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedactor, redactDeep } from '../../src/content/redact.ts';

const percent = (text: string) => text.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const unicode = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** How a text turns up in URLs, bodies, logs and pages. */
const forms: Record<string, (secret: string) => string> = {
  plain: secret => secret,
  component: secret => encodeURIComponent(secret),
  strictComponent: secret => percent(encodeURIComponent(secret)),
  lowerComponent: secret => encodeURIComponent(secret).replace(/%../g, code => code.toLowerCase()),
  form: secret => new URLSearchParams({ a: secret }).toString().slice(2),
  uri: secret => encodeURI(secret),
  base64: secret => Buffer.from(secret).toString('base64'),
  base64url: secret => Buffer.from(secret).toString('base64url'),
  hex: secret => Buffer.from(secret).toString('hex'),
  upperHex: secret => Buffer.from(secret).toString('hex').toUpperCase(),
  json: inJson,
  jsonInJson: secret => inJson(inJson(secret)),
  jsonAscii: secret => unicode(inJson(secret)),
  jsonSlashes: secret => inJson(secret).replaceAll('/', '\\/'),
  html: secret =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
};

const secretText = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 40, unit: fc.constantFrom(...'abcXYZ019-_./+=&<>"\'!()*~ %\\$é漢😀') }),
    fc.string({ minLength: 4, maxLength: 40 }),
  )
  .filter(secret => secret.trim().length >= 4);
const around = fc.string({ unit: fc.constantFrom('\n', '#', 'ü', '|'), maxLength: 5 });

test.each(Object.entries(forms))('a secret does not survive as %s', (_, form) => {
  fc.assert(
    fc.property(secretText, around, around, (secret, before, after) => {
      const written = form(secret);
      expect(createRedactor([secret])(before + written + after)).not.toContain(written);
    }),
  );
});

test('nor inside other base64, at whatever byte', () => {
  fc.assert(
    fc.property(
      secretText,
      fc.string(),
      fc.string(),
      fc.constantFrom('base64', 'base64url'),
      (secret, name, end, kind) => {
        const header = Buffer.from(`${name}:${secret}${end}`).toString(kind as 'base64');
        const redacted = createRedactor([secret])(header);
        const rest = Buffer.from(redacted.replaceAll('***', ''), 'base64').toString('latin1');
        expect(redacted).toContain('***');
        expect(rest).not.toContain(Buffer.from(secret).toString('latin1'));
      },
    ),
  );
});

test('of secrets that overlap nothing is left', () => {
  expect(createRedactor(['abcdef', 'defghi'])('x abcdefghi y')).toBe('x *** y');
  expect(createRedactor(['token', 'token-long'])('a token-long b token c')).toBe('a *** b *** c');
  expect(createRedactor(['abab'])('ababab!')).toBe('***!');
});

test('each line of a secret is one', () => {
  const redact = createRedactor(['-----BEGIN KEY-----\r\n  MIIEabcd  \nxy\n-----END KEY-----\n']);
  expect(redact('-----BEGIN KEY-----')).toBe('***');
  expect(redact('key: MIIEabcd.')).toBe('key: ***.');
  expect(redact('xy')).toBe('xy');
});

const wrapped = (text: string, every: number, end: string) =>
  text.replace(new RegExp(`(?<=^(?:.{${every}})+)(?=.)`, 'gsu'), () => end);

test.each([['\n'], ['\r\n'], [' '], ['\n    '], ['\\n'], ['\\\\r\\\\n'], ['\u200b']])(
  'a secret that goes over the end of a line is masked: %j',
  end => {
    const redact = createRedactor(['a+Secret/of=18&it!']);
    for (const form of [inJson, encodeURIComponent, forms.base64!, forms.hex!]) {
      const text = `before ${wrapped(form('a+Secret/of=18&it!'), 5, end)} after`;
      expect(redact(text)).toBe('before *** after');
    }
  },
);

test('a short one is not looked for in words that stand one after the other', () => {
  expect(createRedactor(['goodone'])('a good one')).toBe('a good one');
});

test('short and empty secrets mask nothing', () => {
  expect(createRedactor(['', 'abc', '   ', '\n\n\n\n\n'])('abc abc \n\n\n\n\n')).toBe('abc abc \n\n\n\n\n');
});

test('other text stays as it is', () => {
  const redact = createRedactor(['s3cret-value']);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '<') }), text => {
      expect(redact(text)).toBe(text);
    }),
  );
});

test('a value is masked all the way down, keys too', () => {
  const redact = createRedactor(['s3cret']);
  expect(redactDeep({ s3cret: ['a s3cret', 1, null, true, { b: 's3cret' }] }, redact)).toEqual({
    '***': ['a ***', 1, null, true, { b: '***' }],
  });
  expect(Object.keys(redactDeep(JSON.parse('{"__proto__": 1}'), redact) as object)).toEqual(['__proto__']);
});
