import { describe, expect, it } from 'vitest';
import { pictureBytes } from '../adapters/picture.ts';
import { collection, logIn, record, rkeys, useSandbox, xrpc } from './setting.ts';

const family = '👨‍👩‍👧‍👦';
const reference = {
  uri: 'at://did:plc:a/app.bsky.feed.post/b',
  cid: 'bafkreiccldh766hwcnuxnf2wh6jgzepf2nlu2lvcllt63eww5p6chi4ity',
};
const facet = (byteStart: number, byteEnd: number) => ({
  index: { byteStart, byteEnd },
  features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com' }],
});

describe('a post', () => {
  const stage = useSandbox();

  async function write(value: Record<string, unknown>, more: Record<string, unknown> = {}) {
    const { did, accessJwt } = await logIn(stage);
    const json = { repo: did, collection, rkey: rkeys[0], swapRecord: null, record: value, ...more };
    return xrpc(stage, 'com.atproto.repo.putRecord', { token: accessJwt, json });
  }

  async function upload(bytes: Uint8Array, type = 'image/png') {
    const { accessJwt } = await logIn(stage);
    const body = new Uint8Array(bytes);
    return xrpc(stage, 'com.atproto.repo.uploadBlob', { token: accessJwt, body, headers: { 'content-type': type } });
  }

  it.each([
    ['no text', record(''), 200],
    ['300 graphemes', record('語'.repeat(300)), 200],
    ['301 graphemes', record('a'.repeat(301)), 400],
    ['3000 bytes', record(family.repeat(120)), 200],
    ['3001 bytes', record(`${family.repeat(120)}a`), 400],
    ['300 graphemes of 7500 bytes', record(family.repeat(300)), 400],
    ['three languages', record('a', { langs: ['en', 'pt-BR', 'zh-Hant'] }), 200],
    ['four languages', record('a', { langs: ['en', 'de', 'fr', 'es'] }), 400],
    ['no language', record('a', { langs: ['english please'] }), 400],
    ['a time without a zone', record('a', { createdAt: '2026-12-01T09:00:00.000' }), 400],
    ['a time with an offset', record('a', { createdAt: '2026-12-01T09:00:00+01:00' }), 200],
    ['no time', { $type: collection, text: 'a' }, 400],
    ['another $type', record('a', { $type: 'app.bsky.feed.like' }), 400],
    ['a float', record('a', { ratio: 1.5 }), 400],
    ['a facet out of the text', record('a', { facets: [facet(50, 90)] }), 200],
    ['a facet that ends before it starts', record('a', { facets: [facet(9, 1)] }), 200],
    ['a facet at half a byte', record('a', { facets: [facet(0.5, 1)] }), 400],
    ['an answer to nowhere', record('a', { reply: { root: reference, parent: reference } }), 200],
    ['an answer without a cid', record('a', { reply: { root: { uri: reference.uri }, parent: reference } }), 400],
    ['an embed that nobody knows', record('a', { embed: { $type: 'com.example.embed' } }), 200],
    [
      'a card without a title',
      record('a', {
        embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://a.example', description: '' } },
      }),
      400,
    ],
    ['too long a tag', record('a', { tags: ['a'.repeat(65)] }), 400],
    ['what nobody knows', record('a', { mood: 'calm' }), 200],
  ])('with %s is %s', async (_, value, status) => {
    const told = await write(value as Record<string, unknown>);
    expect(told.status).toBe(status);
    if (status === 400) expect(told.json).toEqual({ error: 'InvalidRequest', message: expect.any(String) });
    expect(stage.sandbox.bluesky.creates).toBe(status === 200 ? 1 : 0);
  });

  it('says how long its text is', async () => {
    const { message } = (await write(record('a'.repeat(301)))).json;
    expect(message).toBe('Invalid app.bsky.feed.post record: grapheme too big (maximum 300, got 301) at $.record.text');
  });

  it.each(['post-1', '3mavzqsyd2k2', 'z222222222222'])('under the name %s is refused', async rkey => {
    expect((await write(record(), { rkey })).status).toBe(400);
  });

  it('that is not to be validated is written as it is', async () => {
    expect((await write(record('a'.repeat(400)), { validate: false })).status).toBe(200);
  });

  describe('with images', () => {
    const image = (blob: unknown, alt: unknown = 'Alt') => ({ image: blob, alt });
    const embed = (...images: unknown[]) => record('a', { embed: { $type: 'app.bsky.embed.images', images } });

    it('has them with their types, which the bytes say', async () => {
      const { blob } = (await upload(pictureBytes({ file: 'a.png' }), 'text/plain')).json;
      expect(blob).toMatchObject({
        $type: 'blob',
        mimeType: 'image/png',
        ref: { $link: expect.stringMatching(/^bafkrei/) },
      });
      expect((await write(embed(image(blob)))).status).toBe(200);
      expect(stage.sandbox.bluesky.posts()[0]!.media).toEqual([{ alt: 'Alt', type: 'image/png' }]);
    });

    it('takes four, each with an alternative text', async () => {
      const { blob } = (await upload(pictureBytes({ file: 'a.png' }))).json;
      expect((await write(embed(...Array.from({ length: 5 }, () => image(blob))))).status).toBe(400);
      expect((await write(embed({ image: blob }))).status).toBe(400);
      expect((await write(embed(...Array.from({ length: 4 }, () => image(blob, ''))))).status).toBe(200);
    });

    it('holds them against the limit when it is written, not at the upload', async () => {
      const { status, json } = await upload(Buffer.concat([pictureBytes({ file: 'a.png' }), Buffer.alloc(1_500_000)]));
      expect(status).toBe(200);
      stage.sandbox.bluesky.imageBytes = 1_000_000;
      expect((await write(embed(image(json.blob)))).json.error).toBe('InvalidRequest');
      stage.sandbox.bluesky.imageBytes = 2_000_000;
      expect((await write(embed(image(json.blob)))).status).toBe(200);
      stage.sandbox.bluesky.blobUploadLimit = 10;
      expect((await upload(Buffer.alloc(11))).json.error).toBe('PayloadTooLarge');
    });

    it('refuses one that is altered, or is not there', async () => {
      const { blob } = (await upload(pictureBytes({ file: 'a.png' }))).json;
      expect((await write(embed(image({ ...blob, size: 1 })))).json.error).toBe('InvalidSize');
      expect((await write(embed(image({ ...blob, mimeType: 'image/jpeg' })))).json.error).toBe('InvalidMimeType');
      stage.sandbox.bluesky.dropBlobs();
      expect((await write(embed(image(blob)))).json.error).toBe('BlobNotFound');
      expect(stage.sandbox.bluesky.creates).toBe(0);
    });
  });
});
