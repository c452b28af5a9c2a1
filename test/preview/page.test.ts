import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issue } from '../../src/model/issue.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { targetStates } from '../../src/model/plan.ts';
import { firstLine } from '../../src/preview/page.ts';
import { pageOf, picture, planned, tagsOf } from './view.ts';

const names = new Set(
  'html head meta title body a header h1 h2 h3 h4 ul ol li p div span strong bdi form fieldset legend label input button aside nav main section article footer table caption thead tbody tr th td time abbr mark br code figure figcaption img video dl dt dd'.split(
    ' ',
  ),
);

/** Everything that leads somewhere from a page, by the attribute. */
function leads(html: string): string[] {
  return tagsOf(html).flatMap(({ attributes }) =>
    attributes.filter(([key]) => key === 'href' || key === 'src' || key === 'poster').map(([, value]) => value),
  );
}

describe('the page', () => {
  it('begins as it is known again, in its language and with its policy', async () => {
    const { text } = await pageOf([planned()]);
    expect(text.startsWith(firstLine)).toBe(true);
    expect(text).toContain('<html lang="en">');
    const css = /<style>([^<]*)<\/style>/.exec(text)![1]!;
    const hash = createHash('sha256').update(css).digest('base64');
    expect(text).toContain(
      `content="default-src &#39;none&#39;; img-src &#39;self&#39;; media-src &#39;self&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(css).not.toMatch(/url\(|@import/);
  });

  it('has headings in order, each id once, and no place that is not there', async () => {
    const issues = [issue('text.too-long', { file: 'posts/a.md', position: { line: 5, column: 1 } }, 'too long')];
    const { text } = await pageOf(
      [planned({ post: 'a', at: '2026-12-01T08:00:00Z', issues, state: 'blocked' }), planned({ post: 'b' })],
      { issues },
    );
    const headings = tagsOf(text).flatMap(({ name }) => (/^h\d$/.test(name) ? Number(name[1]) : []));
    for (const [index, level] of headings.entries()) expect(level).toBeLessThanOrEqual((headings[index - 1] ?? 0) + 1);
    const ids = tagsOf(text).flatMap(({ attributes }) =>
      attributes.filter(([key]) => key === 'id').map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const places = leads(text).filter(address => address.startsWith('#'));
    expect(places).toContain('#post-2-1');
    for (const place of places) expect(ids).toContain(place.slice(1));
    expect(text.indexOf('posts/a.md:5:1')).toBeLessThan(text.indexOf('id="calendar"'));
  });

  it('shows each state with its reason', async () => {
    const states = Object.keys(targetStates) as (keyof typeof targetStates)[];
    const { text } = await pageOf(
      states.map(state => planned({ post: `post-${state}`, state, reason: `since ${state}` })),
      { all: true },
    );
    for (const state of states) expect(text).toContain(`since ${state}`);
  });

  it('leaves out what is out, unless all is asked for; then it has its links', async () => {
    const out = planned({
      post: 'old',
      state: 'done',
      receipts: [{ part: 1, id: '1', url: 'https://mastodon.example/@me/1', at: '' }],
    });
    const short = await pageOf([out, planned()]);
    expect(leads(short.text)).not.toContain('https://mastodon.example/@me/1');
    expect(short.text).toContain('1 out already');
    expect(leads((await pageOf([out, planned()], { all: true })).text)).toContain('https://mastodon.example/@me/1');
  });

  it('shows a file that could not be read, with what is wrong', async () => {
    const issues = [issue('post.key', { file: 'posts/bad.md', position: { line: 3, column: 1 } }, 'there is no key x')];
    const accounts = [{ name: 'fediverse', platform: 'mastodon' }];
    const { text } = await pageOf([], { issues, unread: [{ file: 'posts/bad.md', post: 'bad', accounts, issues }] });
    expect(text.match(/there is no key x/g)).toHaveLength(2);
    expect(text.match(/Remove the key/g)).toHaveLength(1);
    expect(text).toContain('Nothing of this file goes out to fediverse');
  });

  it('has a calendar of five weeks in the zone of the config', async () => {
    const { text } = await pageOf([
      planned({ post: 'late-evening', at: '2026-12-01T23:30:00Z' }),
      planned({ post: 'last', at: '2026-12-27T22:59:00Z' }),
      planned({ post: 'after', at: '2026-12-27T23:00:00Z' }),
      planned({ post: 'soon', state: 'due' }),
    ]);
    expect(text.match(/<td /g)).toHaveLength(35);
    const day = (date: string) => new RegExp(`<time datetime="${date}">.*?</td>`, 's').exec(text)?.[0] ?? '';
    expect(day('2026-12-02')).toContain('00:30');
    expect(day('2026-12-27')).toContain('23:59');
    expect(day('2026-11-25')).toContain('next run');
    expect(text).toContain('After that: 1 more, the first in 32 days.');
  });

  it('draws what readers see beside the text', async () => {
    const { text, media } = await pageOf([
      planned({
        account: 'bluesky',
        platform: 'bluesky',
        place: { identifier: 'me.example.com' },
        options: {
          card: {
            uri: 'https://example.com/',
            title: 'A title',
            description: 'Of it',
            image: { ...picture() } as unknown as JsonObject,
          },
          langs: ['en'],
        },
      }),
      planned({
        post: 'poll',
        options: { poll: { options: ['Tea', 'Coffee'], expires_in: 86_400 }, spoiler_text: 'Hot' },
      }),
      planned({
        post: 'film',
        account: 'film',
        platform: 'youtube',
        place: {},
        parts: [
          { text: 'About', media: [picture({ kind: 'video', type: 'video/mp4', digest: 'b'.repeat(64) })] },
          { text: '' },
        ],
        options: {
          resource: { snippet: { title: 'The film' }, status: { privacyStatus: 'private' } },
          steps: [{ kind: 'thumbnail', media: { ...picture({ digest: 'c'.repeat(64) }) } as unknown as JsonObject }],
        },
      }),
    ]);
    for (const words of [
      'A title',
      'Of it',
      '@me.example.com',
      '[&quot;en&quot;]',
      'Tea',
      'Runs for 1 day',
      'Hot',
      'The film',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('<dt><bdi>privacyStatus</bdi></dt>');
    expect([...media.keys()].sort()).toEqual(
      ['a', 'b', 'c'].map(letter => `media/${letter.repeat(64)}.${letter === 'b' ? 'mp4' : 'png'}`),
    );
    expect(text).toMatch(/<video [^>]*controls preload="none"/);
  });

  it('says where words lead', async () => {
    const part = (text: string) => ({
      text,
      entities: [{ start: 0, end: text.length, kind: 'link' as const, value: 'https://example.com/a' }],
    });
    const { text } = await pageOf([planned({ parts: [part('the words'), part('https://example.com/a')] })]);
    expect(text.match(/ leads to /g)).toHaveLength(1);
    expect(text).toContain('<bdi>the words</bdi> leads to <bdi>https://example.com/a</bdi>');
  });

  it('says by how much a text is over', async () => {
    const { text } = await pageOf([planned({ parts: [{ text: 'a', counts: { text: 520 } }] })]);
    expect(text).toContain('520 of 500 graphemes <strong class="over">20 over</strong>');
  });

  it('asks for the texts of one file at a time', async () => {
    const { most } = await pageOf(['a', 'b', 'a', 'c'].map((post, index) => planned({ post, account: `to-${index}` })));
    expect(most).toBe(2);
  });

  it('has 500 posts in less than 2 MB, whose pictures come when they are looked at', async () => {
    const text = 'A sentence about the harbour and the people who work there. '.repeat(4);
    const targets = Array.from({ length: 500 }, (_, index) => {
      const at = new Date(Date.parse('2026-11-26T08:00:00Z') + index * 3_600_000).toISOString();
      const media = [picture({ digest: String(index).padStart(64, '0') })];
      return planned({ post: `2026/a-post-of-the-series-${index}`, at, parts: [{ text, media }] });
    });
    const page = await pageOf(targets);
    expect(Buffer.byteLength(page.text)).toBeLessThan(2_000_000);
    expect(page.text.match(/<article /g)).toHaveLength(500);
    const images = tagsOf(page.text)
      .filter(({ name }) => name === 'img')
      .map(({ attributes }) => Object.fromEntries(attributes));
    expect(images).toHaveLength(500);
    for (const image of images) expect(image).toMatchObject({ loading: 'lazy', width: '1200', height: '800' });
  });
});

describe('a hostile post', () => {
  const evil =
    '</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>" onload="a\' b=\'&lt;i&gt;<!-- cards -->\u202e\0';

  it('is text, wherever it stands', async () => {
    const issues = [issue('post.key', { file: `posts/${evil}.md`, position: { line: 1, column: 1 } }, evil, evil)];
    const media = [
      picture({ alt: evil, file: evil }),
      picture({ kind: 'document', type: 'application/pdf', file: evil }),
    ];
    const { text } = await pageOf(
      [
        planned({
          post: evil,
          reason: evil,
          notes: [evil],
          issues,
          parts: [{ text: evil, media, counts: { text: 1, [evil]: 2 } }],
          options: { spoiler_text: evil, quote: `javascript:${evil}`, [evil]: { [evil]: evil } },
          receipts: [{ part: 1, id: evil, url: `javascript:${evil}`, at: evil }],
        }),
        planned({
          platform: 'bluesky',
          account: 'bluesky',
          place: { identifier: evil },
          options: { card: { uri: `data:text/html,${evil}`, title: evil, description: evil } },
        }),
      ],
      { issues, ledger: evil, unread: [{ file: evil, post: evil, accounts: [], issues }] },
    );
    for (const { name, attributes } of tagsOf(text.slice(firstLine.length))) {
      expect(names).toContain(name.replace('/', ''));
      for (const [key] of attributes) expect(key).not.toMatch(/^(?:on|style|srcdoc)/);
    }
    for (const address of leads(text)) expect(address).toMatch(/^(?:#[a-z][a-z0-9-]*|media\/[0-9a-f]{64}\.[a-z]+)$/);
    expect(text).not.toContain('\u202e');
    expect(text.split('<!-- cards -->')).toHaveLength(1);
  });

  it('has no picture that pages run, and none under a name that somebody chose', async () => {
    const media = [
      picture({ type: 'image/svg+xml', file: 'posts/a.svg' }),
      picture({ type: 'text/html' }),
      picture({ type: 'constructor' }),
      picture({ type: 'image/heic', kind: 'image' }),
    ];
    const page = await pageOf([planned({ parts: [{ text: 'a', media }] })]);
    expect([...page.media]).toEqual([]);
    expect(tagsOf(page.text).filter(({ name }) => name === 'img')).toEqual([]);
  });

  it('with fifty pictures shows all of them', async () => {
    const media = Array.from({ length: 50 }, (_, index) => picture({ digest: String(index).padStart(64, '0') }));
    expect((await pageOf([planned({ parts: [{ text: '', media }] })])).media.size).toBe(50);
  });

  it('of any text makes a page of our own tags alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async text => {
        const page = await pageOf([planned({ parts: [{ text }], notes: [text] })]);
        for (const { name } of tagsOf(page.text.slice(firstLine.length)))
          expect(names).toContain(name.replace('/', ''));
      }),
      { numRuns: 5 },
    );
  });
});

describe('the filters', () => {
  it('hide what they leave out, and say where nothing is left', async () => {
    const { text } = await pageOf([
      planned({ account: 'one', state: 'due' }),
      planned({ account: 'two', state: 'waiting', post: 'b' }),
    ]);
    expect(text).toContain('body:has(#a-0:checked) .filtered:not(.a0){display:none}');
    expect(text).toContain('body:has(#a-0:checked):has(#s-0:checked) .post-group:not(:has(.card.a0.s0)){display:none}');
    expect(text).toContain('body:has(#a-0:checked):has(#s-1:checked) .nothing{display:block}');
  });
});
