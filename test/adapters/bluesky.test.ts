import { describe, expect, it } from 'vitest';
import { adapter } from '../../adapters/bluesky.ts';
import { bluesky, family, writes } from './bluesky/setting.ts';
import { describeAdapterContract } from './contract.ts';
import { renderInput, renderPost } from './harness.ts';
import { illustrated, plain, thread, useStage } from './setting.ts';

describeAdapterContract(bluesky);

describe('a record', () => {
  const use = useStage(bluesky);

  it('has what the post says, and nothing that was not asked for', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(plain));
    expect(writes(stage)[0]!.record).toEqual({
      $type: 'app.bsky.feed.post',
      text: plain.text,
      createdAt: '2026-12-01T09:00:00.000Z',
    });
  });

  it('has languages and labels on every part, tags on the first', async () => {
    const { stage } = use;
    await stage.send(
      await stage.attempt({ ...thread, options: { langs: ['en', 'pt-BR'], labels: ['nudity'], tags: ['boats'] } }),
    );
    const [first, second] = writes(stage).map(write => write.record);
    const labels = { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: 'nudity' }] };
    expect(first).toMatchObject({ langs: ['en', 'pt-BR'], labels, tags: ['boats'] });
    expect(second).toMatchObject({ langs: ['en', 'pt-BR'], labels });
    expect(second).not.toHaveProperty('tags');
  });

  it('has facets by bytes, with the account that a mention was when it was planned', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt({ text: `${family} @friend.sandbox.test [r](https://example.com/r) #日本` }));
    const { facets } = writes(stage)[0]!.record as { facets: unknown[] };
    expect(facets).toMatchObject([
      {
        index: { byteStart: 26, byteEnd: 46 },
        features: [{ $type: 'app.bsky.richtext.facet#mention', did: expect.stringMatching(/^did:/) }],
      },
      {
        index: { byteStart: 47, byteEnd: 48 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com/r' }],
      },
      { index: { byteStart: 49, byteEnd: 56 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: '日本' }] },
    ]);
  });

  it('has images with their proportions', async () => {
    const { stage } = use;
    const media = [{ file: 'posts/wide.png', alt: 'Wide', width: 16, height: 9 }];
    await stage.send(await stage.attempt({ text: 'Look', media }));
    expect(writes(stage)[0]!.record.embed).toMatchObject({
      $type: 'app.bsky.embed.images',
      images: [{ alt: 'Wide', aspectRatio: { width: 16, height: 9 }, image: { $type: 'blob', mimeType: 'image/png' } }],
    });
  });

  it('is never sent where an entity is not what the text says', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello @friend.sandbox.test' });
    attempt.payload.parts[0]!.entities[0]!.start -= 1;
    await expect(stage.send(attempt)).rejects.toThrow(RangeError);
    expect(stage.double.creates).toBe(0);
  });
});

describe('`link`', () => {
  const use = useStage(bluesky);
  const link = 'https://example.com/report/';

  it('is a card, with words of ours alone', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt({ ...plain, link }));
    expect(writes(stage)[0]!.record.embed).toEqual({
      $type: 'app.bsky.embed.external',
      external: { uri: link, title: 'example.com/report', description: '' },
    });
  });

  it('is a card with the words of the post', () => {
    const options = { card: { title: 'The report', description: 'All of it' } };
    expect(renderPost(bluesky, { ...plain, link, options }).options.card).toEqual({ uri: link, ...options.card });
  });

  it('is a last paragraph beside media, unless the text leads there already', () => {
    const { parts, options } = renderPost(bluesky, { ...illustrated, link });
    expect(parts[0]).toMatchObject({
      text: `Two pictures\n\n${link}`,
      entities: [{ kind: 'link', start: 14, end: 14 + link.length, value: link }],
    });
    expect(options).toEqual({});
    const linked = renderPost(bluesky, { ...illustrated, text: '[All of it](https://example.com/report/)', link });
    expect(linked.parts[0]!.text).toBe('All of it');
  });

  it.each([
    ['without it', { ...plain, options: { card: { title: 'The report' } } }],
    ['beside media', { ...illustrated, link, options: { card: { title: 'The report' } } }],
  ])('words for a card %s are a fault, not lost', (_, post) => {
    expect(adapter.render(renderInput(bluesky, post) as never).issues).toMatchObject([
      { code: 'post.option', severity: 'error' },
    ]);
  });
});

describe('options', () => {
  it.each([
    { langs: [] },
    { langs: ['en', 'de', 'fr', 'es'] },
    { langs: ['english please'] },
    { labels: ['rude'] },
    { tags: Array.from({ length: 9 }, (_, index) => `tag${index}`) },
    { tags: ['#boats'] },
    { tags: ['a'.repeat(65)] },
    { card: { picture: 'x.png' } },
    { captions: [{ file: 'x.vtt' }] },
    { captions: Array.from({ length: 21 }, () => ({ lang: 'en', file: 'x.vtt' })) },
    { replies: [] },
    { replies: ['friends'] },
    { replies: ['https://bsky.app/profile/me.example.com/post/3mavzqsyd2k2a'] },
    { replies: ['mentioned', 'mentioned', 'mentioned', 'mentioned', 'mentioned', 'mentioned'] },
    { quotes: 'followers' },
    { quote: 'https://bsky.app/profile/me.example.com' },
    { quote: 'https://bsky.app/profile/me.example.com/lists/3mavzqsyd2k2a' },
    { quote: 'http://bsky.app/profile/me.example.com/post/3mavzqsyd2k2a' },
    { quote: 'at://me.example.com/app.bsky.feed.like/3mavzqsyd2k2a' },
  ])('%j is refused', options => {
    expect(adapter.options.safeParse(options).success).toBe(false);
  });

  it.each([['me.example.com'], ['did:plc:ewvi7nxzyoun6zhxrhs64oiz'], ['did:web:example.com']])(
    '%s names an account',
    name => {
      expect(adapter.account.safeParse({ identifier: name }).success).toBe(true);
    },
  );

  it.each([['@me.example.com'], ['me'], ['me@example.com'], ['did:key:abc'], ['']])('%j does not', name => {
    expect(adapter.account.safeParse({ identifier: name }).success).toBe(false);
  });
});
