import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  dimensions,
  fileBeside,
  html,
  placeOnPage,
  styleElement,
  webAddress,
} from '../../src/preview/html.ts';
import { flat, isolated, partText } from '../../src/preview/text.ts';
import { tagsOf } from './view.ts';

/** What somebody could write who wants out of the place that a text has. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '=', '/', ' ', '`', 'a', '\n', '\0', '\u202e'),
    maxLength: 40,
  }),
  fc.constantFrom('</p><script>', '" onclick="a', "' x='", '&quot; y=&quot;', '<!-- cards -->', ']]>', '</style>'),
);

const skeleton = (text: string) => tagsOf(text).map(({ name, attributes }) => [name, attributes.map(([key]) => key)]);

describe('a template', () => {
  it('lets no text make a tag or an attribute', () => {
    const draw = (text: string) =>
      String(html`<p class="a" title="${text}"${attribute('aria-label', text)}>${text} <b>${[text]}</b></p>`);
    const usual = skeleton(draw('x'));
    fc.assert(fc.property(hostile, text => void expect(skeleton(draw(text))).toEqual(usual)));
  });

  it('gives a text back as it was, once it is read', () => {
    const read = (text: string) =>
      text.replace(
        /&(amp|lt|gt|quot|#39);/g,
        (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name as string]!,
      );
    fc.assert(fc.property(hostile, text => void expect(read(String(html`${text}`))).toBe(text)));
  });

  it('takes templates as they are, and nothing that only looks like one', () => {
    expect(String(html`<p>${html`<b>${'<'}</b>`}${null}${1}</p>`)).toBe('<p><b>&lt;</b>1</p>');
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(String(html`<p>${forged}</p>`)).toBe('<p>&lt;script&gt;</p>');
  });

  it.each([
    ['a value without quotes', () => html`<p class=${'a'}>b</p>`],
    ['the name of a tag', () => html`<${'p'}>b</p>`],
    ['a text among attributes', () => html`<p${'a' as never}>b</p>`],
    ['an attribute that runs', () => html`<p onclick="${'a'}">b</p>`],
    ['a style', () => html`<p style="${'a'}">b</p>`],
    ['a text that leads somewhere', () => html`<a href="${'javascript:a'}">b</a>`],
    ['a text as a source', () => html`<img src="${'https://example.com/'}" alt="">`],
    ['half a tag', () => html`<p class="${'a'}`],
  ])('refuses %s', (_, draw) => expect(draw).toThrow(TypeError));
});

describe('an address', () => {
  it('is one of the web, of the page, or of a file beside it', () => {
    expect(String(webAddress('HTTPS://example.com/a"b'))).toBe('https://example.com/a%22b');
    for (const other of [
      'javascript:alert(1)',
      'data:text/html,a',
      'file:///etc/passwd',
      ' java\nscript:a',
      '//example.com',
      '',
    ]) {
      expect(webAddress(other)).toBeNull();
    }
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webUrl()), text => {
        const address = webAddress(text);
        if (address !== null) expect(String(address)).toMatch(/^https?:\/\//);
      }),
    );
    expect(String(placeOnPage('post-1'))).toBe('#post-1');
    expect(() => placeOnPage('"')).toThrow(TypeError);
    expect(String(fileBeside(`media/${'0'.repeat(64)}.png`))).toBe(`media/${'0'.repeat(64)}.png`);
    for (const name of ['media/../a.png', `../${'0'.repeat(64)}.png`, `media/${'0'.repeat(64)}.png" x`]) {
      expect(() => fileBeside(name)).toThrow(TypeError);
    }
  });

  it('has no dimensions that are none', () => {
    expect(String(dimensions(3, 4))).toBe(' width="3" height="4"');
    expect([dimensions(0, 4), dimensions(Number.NaN, 4), dimensions(1.5, 4)]).toEqual([null, null, null]);
  });

  it('is in no rules', () => expect(() => styleElement('</style><script>')).toThrow(TypeError));
});

describe('the text of a part', () => {
  const draw = (text: string, entities: Parameters<typeof partText>[0]['entities'] = []) =>
    String(partText({ text, entities, media: [], counts: {} }, ['link', 'mention', 'tag']));

  it('keeps its line breaks, and marks what is told by bytes', () => {
    expect(draw('é link\nend', [{ start: 3, end: 7, kind: 'link', value: 'https://example.com/' }])).toBe(
      'é <a class="entity" href="https://example.com/" rel="noreferrer">link</a><br>end',
    );
  });

  it('marks what a platform would find', () => {
    expect(draw('(@a@b.example) https://example.com/a. #tag')).toBe(
      '(<span class="entity">@a@b.example</span>) <a class="entity" href="https://example.com/a" rel="noreferrer">https://example.com/a</a>. <span class="entity">#tag</span>',
    );
  });

  it('leads nowhere but to the web, whatever an entity says', () => {
    expect(draw('a', [{ start: 0, end: 1, kind: 'link', value: 'javascript:alert(1)' }])).toBe(
      '<span class="entity">a</span>',
    );
  });

  it('shows by name what hides or reorders, and leaves emoji alone', () => {
    expect(draw('a\u202eb')).toBe('a<mark class="hidden-character">U+202E RIGHT-TO-LEFT OVERRIDE</mark>b');
    expect(draw('\u{e0041}.')).toBe('<mark class="hidden-character">U+E0041 TAG CHARACTER</mark>.');
    expect(draw('👨‍👩‍👧')).toBe('👨‍👩‍👧');
    expect(flat('a\u202eb')).toBe('a\uFFFDb');
    expect(String(isolated('a\u202e'))).toContain('RIGHT-TO-LEFT OVERRIDE');
  });

  it('is drawn with any entities, never twice and never as a tag', () => {
    const entity = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      kind: fc.constantFrom('link' as const, 'mention' as const, 'tag' as const),
      value: hostile,
    });
    const tags = new Set(['a', '/a', 'span', '/span', 'br', 'mark', '/mark']);
    fc.assert(
      fc.property(hostile, fc.array(entity, { maxLength: 4 }), (text, entities) => {
        for (const { name } of tagsOf(draw(text, entities))) expect(tags).toContain(name);
      }),
    );
  });
});
