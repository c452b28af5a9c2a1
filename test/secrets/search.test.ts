import { describe, expect, it } from 'vitest';
import { plant } from './planted.ts';
import { search } from './search.ts';

/* A searcher that finds nothing proves nothing: it has to find what is there, in whatever form. */

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const hex = (text: string) => Buffer.from(text).toString('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const wrapped = (text: string, end: string) => text.replace(/(.{7})/gsu, `$1${end}`);

const forms: Record<string, (value: string) => string> = {
  plain: value => value,
  'encoded for a URL': encodeURIComponent,
  'encoded for a URL to the last letter': value => hex(value).replace(/../g, '%$&'),
  'encoded as a form': value => new URLSearchParams({ a: value }).toString(),
  'in a path': value => new URL(`https://api.example/bot${encodeURIComponent(value)}/send`).href,
  'escaped in JSON': json,
  'escaped in JSON within JSON': value => json(json(value)),
  'escaped in JSON to the last letter': value => hex(value).replace(/../g, '\\u00$&'),
  'escaped in HTML': value => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'escaped in HTML to the last letter': value => hex(value).replace(/../g, '&#x$&;'),
  hex,
  'upper hex': value => hex(value).toUpperCase(),
  'hex at another shift': value => `f${hex(value)}`,
  base64,
  'base64 at one byte': value => base64(`u${value}`),
  'base64 at two bytes': value => base64(`u:${value}`),
  base64url: value => Buffer.from(value).toString('base64url'),
  'base64 after words': value => `abc${base64(value)}`,
  'on many lines': value => wrapped(value, '\n'),
  'on many lines of JSON': value => json(wrapped(value, '\r\n')),
  'base64 on many lines': value => wrapped(base64(value), '\n'),
  'base64 for a URL': value => encodeURIComponent(base64(value)),
  'cut in the middle': value => value.slice(0, value.length / 2),
};

describe.each(['awkward', 'wild', 'key'] as const)('a value that is %s', style => {
  const planted = [plant('one', style), plant('two', style)];

  it.each(Object.entries(forms))('is found %s', (_, form) => {
    const text = `{"message":"before ${form(planted[1]!.value)} after"}`;
    expect(search(text, planted).map(({ name }) => name)).toEqual(['two']);
    expect(search(Buffer.from(text), planted)).toHaveLength(1);
  });
});

it('finds nothing where nothing is', () => {
  const planted = [plant('one'), plant('two')];
  const text = `a message with *** in it, ${base64('other words')}, ${hex('more words')}, ${plant('three').value}`;
  expect(search(text, planted)).toEqual([]);
});
