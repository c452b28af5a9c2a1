import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../adapters/bluesky/references.ts';
import { adapter } from '../../../adapters/bluesky.ts';
import type { Stage } from '../harness.ts';
import { type PostText, renderInput } from '../harness.ts';
import { pictureBytes } from '../picture.ts';
import { illustrated, plain, thread, useStage } from '../setting.ts';
import { stagedFile } from '../staged-file.ts';
import { asked, bluesky, writes } from './setting.ts';

describe('an address', () => {
  const post = 'app.bsky.feed.post';
  const list = 'app.bsky.graph.list';
  it.each([
    ['https://bsky.app/profile/ada.example.com/post/3k2a', 'ada.example.com', post],
    ['https://bsky.app/profile/did:plc:abc/post/3k2a/', 'did:plc:abc', post],
    ['https://bsky.app/profile/did%3Aplc%3Aabc/post/3k2a', 'did:plc:abc', post],
    ['https://another.app/profile/ada.example.com/post/3k2a?ref=1', 'ada.example.com', post],
    ['at://did:plc:abc/app.bsky.feed.post/3k2a', 'did:plc:abc', post],
    ['at://ada.example.com/app.bsky.feed.post/3k2a', 'ada.example.com', post],
    ['https://bsky.app/profile/ada.example.com/lists/3k2a', 'ada.example.com', list],
    ['at://did:plc:abc/app.bsky.graph.list/3k2a', 'did:plc:abc', list],
  ])('%s is read', (address, author, collection) => {
    expect(parseReference(address)).toMatchObject({ author, collection, rkey: '3k2a' });
  });

  it.each([
    'https://bsky.app/profile/ada.example.com',
    'https://bsky.app/profile/ada.example.com/post/3k2a/liked-by',
    'http://bsky.app/profile/ada.example.com/post/3k2a',
    'at://did:plc:abc/app.bsky.feed.like/3k2a',
    'at://did:plc:abc/app.bsky.feed.post',
    'at://did:plc:abc/app.bsky.feed.post/3k2a/x',
    'ada.example.com',
    '',
  ])('%j is not', address => {
    expect(parseReference(address)).toBeNull();
  });
});

describe('a quote', () => {
  const use = useStage(bluesky);

  /** A post of somebody else, which the demo account can quote. */
  async function friendsPost(stage: Stage, options: object = {}) {
    const friend = {
      place: { identifier: 'friend.sandbox.test' },
      credentials: { password: 'frie-ndly-pass-word' },
    };
    const account = {
      name: 'friend',
      platform: 'bluesky',
      credentials: {},
      options: {},
      limits: {},
      place: friend.place,
    };
    const more = { account, credentials: friend.credentials, session: new Map() } as never;
    const { payload, prepared, ...names } = await stage.prepare(
      { text: 'Hello from a friend', options: { ...options } },
      more,
    );
    if ('fault' in prepared) throw new Error(prepared.fault.message);
    const attempt = { payload, ...names, handle: prepared.handle, receipts: [], told: [] };
    const { receipts } = await stage.send(attempt, more);
    return receipts[0]!;
  }

  it.each(['url', 'id'] as const)('is found by the %s of a post, and named by address and content', async by => {
    const { stage } = use;
    const friend = await friendsPost(stage);
    const attempt = await stage.attempt({ ...thread, options: { quote: friend[by]! } });
    expect(attempt.handle).toMatchObject({ quoted: { uri: friend.id, cid: friend.ref } });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    const [first, second] = writes(stage)
      .slice(1)
      .map(({ record }) => record);
    expect(first!.embed).toEqual({
      $type: 'app.bsky.embed.record',
      record: { uri: friend.id, cid: friend.ref },
    });
    expect(second).not.toHaveProperty('embed');
  });

  it('by a handle is of the account that has it', async () => {
    const { stage } = use;
    const friend = await friendsPost(stage);
    const rkey = friend.id.split('/').at(-1);
    const quote = `https://bsky.app/profile/Friend.sandbox.test/post/${rkey}`;
    const attempt = await stage.attempt({ ...plain, options: { quote } });
    expect(attempt.handle).toMatchObject({ quoted: { uri: friend.id } });
  });

  it('stands beside pictures', async () => {
    const { stage } = use;
    const friend = await friendsPost(stage);
    await stage.send(await stage.attempt({ ...illustrated, options: { quote: friend.url! } }));
    expect(writes(stage).at(-1)!.record.embed).toMatchObject({
      $type: 'app.bsky.embed.recordWithMedia',
      record: { $type: 'app.bsky.embed.record', record: { uri: friend.id, cid: friend.ref } },
      media: { $type: 'app.bsky.embed.images', images: { length: 2 } },
    });
    expect(stage.double.posts()[0]!.media).toHaveLength(2);
  });

  it('stands beside a card', async () => {
    const { stage } = use;
    const friend = await friendsPost(stage);
    const link = 'https://example.com/report';
    await stage.send(await stage.attempt({ ...plain, link, options: { quote: friend.url! } }));
    expect(writes(stage).at(-1)!.record.embed).toMatchObject({
      $type: 'app.bsky.embed.recordWithMedia',
      media: { $type: 'app.bsky.embed.external', external: { uri: link } },
    });
  });

  it('of a post that was removed is a reason not to send', async () => {
    const { stage } = use;
    const first = await stage.attempt(plain);
    const [receipt] = (await stage.send(first)).receipts;
    await stage.remove(receipt!);
    const { prepared } = await stage.prepare({ text: 'Look', options: { quote: receipt!.url! } });
    expect(prepared).toMatchObject({ problems: [{ code: 'quote.missing', part: 1 }] });
  });

  it.each([
    ['https://bsky.app/profile/nobody.sandbox.test/post/3mavzqsyd2k2a', 'quote.missing'],
    ['at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.feed.post/3mavzqsyd2k2a', 'quote.missing'],
  ])('of %s is a reason not to send', async (quote, code) => {
    const { stage } = use;
    expect((await stage.prepare({ ...plain, options: { quote } })).prepared).toMatchObject({ problems: [{ code }] });
    expect(stage.double.creates).toBe(0);
  });

  it('that its author lets nobody make is a reason not to send', async () => {
    const { stage } = use;
    const friend = await friendsPost(stage, { quotes: 'nobody' });
    const { prepared } = await stage.prepare({ ...plain, options: { quote: friend.url! } });
    expect(prepared).toMatchObject({ problems: [{ code: 'quote.refused', part: 1 }] });
  });

  it.each(['503', 'cut', '429', 'unreadable'])('that cannot be looked up for %s waits', async fault => {
    const { stage } = use;
    const friend = await friendsPost(stage);
    await stage.attempt(plain);
    stage.fault(`${fault}:1:read`);
    const { prepared } = await stage.prepare({ ...plain, options: { quote: friend.url! } });
    expect(prepared).toMatchObject({ fault: { outcome: 'throttled' } });
  });
});

describe('the picture of a card', () => {
  const use = useStage(bluesky);
  const link = 'https://example.com/report';
  const options = { card: { title: 'The report', image: './thumb.png' } };
  const thumb = async (bytes?: Uint8Array) =>
    stagedFile('posts/thumb.png', bytes ?? pictureBytes({ file: 'thumb.png', width: 16, height: 9 }), {});

  it('is uploaded, and is part of the card alone', async () => {
    const { stage } = use;
    const attached = { './thumb.png': await thumb() };
    await stage.send(await stage.attempt({ ...plain, link, options, attached }));
    expect(writes(stage)[0]!.record.embed).toEqual({
      $type: 'app.bsky.embed.external',
      external: {
        uri: link,
        title: 'The report',
        description: '',
        thumb: expect.objectContaining({ $type: 'blob', mimeType: 'image/png' }),
      },
    });
    expect(asked(stage, 'uploadBlob')).toBe(1);
    expect(adapter.attachments!(options)).toEqual([{ field: ['card', 'image'], file: './thumb.png', kind: 'image' }]);
  });

  it.each(['503', '400', 'cut'])('whose upload ends with %s makes no post', async fault => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...plain, link, options, attached: { './thumb.png': await thumb() } });
    stage.fault(`${fault}:1:upload`);
    expect(await stage.send(attempt)).toMatchObject({ part: 1, receipts: [] });
    expect(stage.double.creates).toBe(0);
  });

  it('has a size of its own', async () => {
    const large = await thumb(new Uint8Array([...pictureBytes({ file: 'a.png' }), ...new Uint8Array(1_000_000)]));
    const post: PostText = { ...plain, link, options, attached: { './thumb.png': large } };
    expect(adapter.render(renderInput(bluesky, post) as never).issues).toMatchObject([{ code: 'media.too-large' }]);
  });
});
