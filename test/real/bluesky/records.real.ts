import { describe, expect, inject, it, vi } from 'vitest';
import type { Session } from '../../../adapters/bluesky/session.ts';
import { asked, writes } from '../../adapters/bluesky/setting.ts';
import { type PostText, renderPost, type Stage } from '../../adapters/harness.ts';
import { pictureBytes, pictureMedia } from '../../adapters/picture.ts';
import { illustrated, plain, thread, useStage } from '../../adapters/setting.ts';
import { expiredToken } from './expired-token.ts';
import { makeAccount } from './real-account.ts';
import { real, serverOf } from './real-setting.ts';
import { stageAccount } from './real-stage.ts';
import { xrpc } from './xrpc.ts';

vi.mock('../../../src/sandbox/sandbox.ts', async original => ({
  ...(await original<typeof import('../../../src/sandbox/sandbox.ts')>()),
  startSandbox: (await import('./real-stage.ts')).startReal,
}));

const use = useStage(real);

async function deliver(stage: Stage, post: PostText) {
  const attempt = await stage.attempt(post);
  expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'sent' });
  return attempt;
}

/** What the server keeps under a name, and null where it keeps nothing. */
async function kept(collection: string, rkey: string) {
  const query = { repo: stageAccount().did, collection, rkey };
  const { status, json } = await xrpc(inject('pds'), 'com.atproto.repo.getRecord', { query });
  return status === 200 ? (json as { cid: string; value: Record<string, unknown> }) : null;
}

function keysOf({ handle }: { handle: unknown }): string[] {
  return (handle as { rkeys: string[] }).rkeys;
}

describe('a record, read back', () => {
  it('has facets whose bytes are the link, the mention and the tag', async () => {
    const friend = await makeAccount();
    const text = `👨‍👩‍👧‍👦 日本 @${friend.handle} wrote [the “report”](https://example.com/r?a=b) at https://example.com/日 #東京`;
    await deliver(use.stage, { text });
    const [record] = serverOf(use.stage).records();
    const bytes = new TextEncoder().encode(record!.text);
    const facets = record!.facets as {
      index: { byteStart: number; byteEnd: number };
      features: { $type: string; did?: string; uri?: string; tag?: string }[];
    }[];
    const found = facets.map(({ index: { byteStart, byteEnd }, features: [feature] }) => [
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(byteStart, byteEnd)),
      feature!.$type.split('#')[1],
      feature!.did ?? feature!.uri ?? feature!.tag,
    ]);
    expect(found).toEqual([
      [`@${friend.handle}`, 'mention', friend.did],
      ['the “report”', 'link', 'https://example.com/r?a=b'],
      ['https://example.com/日', 'link', 'https://example.com/%E6%97%A5'],
      ['#東京', 'tag', '東京'],
    ]);
  });

  it('has languages, labels and tags', async () => {
    const options = { langs: ['en', 'pt-BR'], labels: ['nudity', 'graphic-media'], tags: ['boats', '港'] };
    await deliver(use.stage, { ...plain, options });
    const labels = { values: [{ val: 'nudity' }, { val: 'graphic-media' }] };
    expect(serverOf(use.stage).records()).toMatchObject([{ langs: options.langs, labels, tags: options.tags }]);
  });

  it('has images with their words, proportions and bytes', async () => {
    const attempt = await deliver(use.stage, illustrated);
    const [record] = serverOf(use.stage).records();
    const pictures = illustrated.media!.flatMap(item => ('bytes' in item ? [] : [item]));
    expect(pictures).toHaveLength(2);
    expect(record!.embed).toMatchObject({
      $type: 'app.bsky.embed.images',
      images: pictures.map(picture => ({
        alt: picture.alt,
        aspectRatio: { width: 3, height: 2 },
        image: { mimeType: 'image/png', size: pictureBytes(picture).length },
      })),
    });
    expect(attempt.receipts).toMatchObject([{ ref: (await kept('app.bsky.feed.post', keysOf(attempt)[0]!))!.cid }]);
  });

  it('has a card with its picture', async () => {
    const picture = { file: 'posts/card.png', alt: '', grey: 7 };
    const bytes = pictureBytes(picture);
    const attached = { 'posts/card.png': { ...pictureMedia(picture, 1, 0), bytes } };
    const card = { title: 'The report', description: 'All of it', image: 'posts/card.png' };
    await deliver(use.stage, { ...plain, link: 'https://example.com/report', attached, options: { card } });
    expect(serverOf(use.stage).records()).toMatchObject([
      {
        embed: {
          $type: 'app.bsky.embed.external',
          external: {
            uri: 'https://example.com/report',
            title: 'The report',
            description: 'All of it',
            thumb: { mimeType: 'image/png', size: bytes.length },
          },
        },
      },
    ]);
  });

  it('quotes another post, which its own server has looked up in the reader’s view', async () => {
    const [quoted] = (await deliver(use.stage, plain)).receipts;
    use.stage.newRun();
    await deliver(use.stage, { ...illustrated, options: { quote: quoted!.id } });
    expect(serverOf(use.stage).records()[0]).toMatchObject({
      embed: {
        $type: 'app.bsky.embed.recordWithMedia',
        record: { $type: 'app.bsky.embed.record', record: { uri: quoted!.id, cid: quoted!.ref } },
        media: { $type: 'app.bsky.embed.images' },
      },
    });
  });

  it('cannot quote what is not there', async () => {
    const quote = `at://${stageAccount().did}/app.bsky.feed.post/3l2222222222a`;
    const { prepared } = await use.stage.prepare({ ...plain, options: { quote } });
    expect(prepared).toMatchObject({ problems: [{ code: 'quote.missing', part: 1 }] });
  });
});

describe('the gates of a post', () => {
  const gated = { ...thread, options: { replies: ['mentioned', 'following'], quotes: 'nobody' } };

  it('are written with it, under its own names', async () => {
    const keys = keysOf(await deliver(use.stage, gated));
    const first = `at://${stageAccount().did}/app.bsky.feed.post/${keys[0]}`;
    expect(await kept('app.bsky.feed.threadgate', keys[0]!)).toMatchObject({
      value: {
        post: first,
        allow: [{ $type: 'app.bsky.feed.threadgate#mentionRule' }, { $type: 'app.bsky.feed.threadgate#followingRule' }],
      },
    });
    for (const key of keys) {
      const embeddingRules = [{ $type: 'app.bsky.feed.postgate#disableRule' }];
      expect(await kept('app.bsky.feed.postgate', key)).toMatchObject({ value: { embeddingRules } });
    }
    expect(await kept('app.bsky.feed.threadgate', keys[1]!)).toBeNull();
    expect(use.stage.double.creates).toBe(3);
  });

  it('let nobody answer, where that was asked for', async () => {
    const [key] = keysOf(await deliver(use.stage, { ...plain, options: { replies: 'nobody' } }));
    expect(await kept('app.bsky.feed.threadgate', key!)).toMatchObject({ value: { allow: [] } });
  });

  it('go when the post is removed', async () => {
    const attempt = await deliver(use.stage, gated);
    expect(await use.stage.remove(attempt.receipts[0]!)).toEqual({ removed: true });
    const [key] = keysOf(attempt);
    for (const collection of ['app.bsky.feed.post', 'app.bsky.feed.threadgate', 'app.bsky.feed.postgate']) {
      expect(await kept(collection, key!)).toBeNull();
    }
  });
});

describe('a thread', () => {
  it('is one commit, whose parts the server knows by the identifiers that we computed', async () => {
    const attempt = await deliver(use.stage, { ...thread, media: [{ file: 'posts/one.png', alt: 'One' }] });
    expect(asked(use.stage, 'applyWrites')).toBe(1);
    const known = await Promise.all(keysOf(attempt).map(key => kept('app.bsky.feed.post', key)));
    expect(attempt.receipts.map(({ ref }) => ref)).toEqual(known.map(record => record!.cid));
    const [root, second] = attempt.receipts.map(({ id, ref }) => ({ uri: id, cid: ref }));
    expect(known.map(record => record!.value.reply)).toEqual([
      undefined,
      { root, parent: root },
      { root, parent: second },
    ]);
  });

  it('of which one name is taken is written not at all', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    const json = {
      repo: stageAccount().did,
      collection: 'app.bsky.feed.post',
      rkey: keysOf(attempt)[1],
      record: { $type: 'app.bsky.feed.post', text: 'In the way', createdAt: '2026-12-01T09:00:00.000Z' },
    };
    const put = await xrpc(inject('pds'), 'com.atproto.repo.putRecord', { json, token: stageAccount().token });
    expect(put.status).toBe(200);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: 1, receipts: [] });
    expect(stage.double.posts().map(post => post.text)).toEqual(['In the way']);
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
  });

  it('that is sent twice at once is there once', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    const outcomes = await Promise.all([1, 2].map(() => stage.send({ ...attempt, receipts: [], told: [] })));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['delivered', 'unknown']);
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: { length: 3 } });
    expect(stage.double.posts()).toHaveLength(3);
  });
});

describe('a repeat', () => {
  it('of the same record writes nothing and is called recovered', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(illustrated);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'recovered' });
    expect([stage.double.creates, stage.double.posts().length]).toEqual([1, 1]);
  });

  it('by four runs at once makes one post', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    const runs = [1, 2, 3, 4].map(() => stage.send({ ...attempt, receipts: [], told: [] }));
    const codes = (await Promise.all(runs)).map(outcome => outcome.code);
    expect(codes.sort()).toEqual(['recovered', 'recovered', 'recovered', 'sent']);
    expect([stage.double.creates, stage.double.posts().length]).toEqual([1, 1]);
  });

  it('under a name that holds something else overwrites nothing', async () => {
    const { stage } = use;
    const attempt = await deliver(stage, plain);
    const other = { ...attempt, payload: renderPost(real, { text: 'Something else' }), receipts: [] };
    expect(await stage.send(other)).toMatchObject({ outcome: 'rejected', code: 'platform.conflict' });
    expect(stage.double.posts().map(post => post.text)).toEqual([plain.text]);
  });

  it('of a removal takes only the version that the receipt names', async () => {
    const { stage } = use;
    const attempt = await deliver(stage, plain);
    const other = { ...attempt.receipts[0]!, ref: 'bafyreiclp443lavogvhj3d2ob2cxbfuscni2k5jk7bebjzg7khl3esabwq' };
    expect(await stage.remove(other)).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.conflict' } });
    expect(stage.double.posts()).toHaveLength(1);
  });
});

describe('a session', () => {
  it('that ran out is opened again, and only the refused request made again', async () => {
    const { stage } = use;
    const session = new Map<string, unknown>();
    const attempt = await stage.attempt(illustrated);
    const { payload, key, attemptedAt } = attempt;
    await real.adapter.prepare!(payload, { ...stage.platform({ session }), key, attemptedAt });
    const { accessJwt, ...rest } = session.get('session') as Session;
    session.set('session', { ...rest, accessJwt: expiredToken(accessJwt, inject('jwtSecret')) });
    const before = asked(stage, 'createSession');
    expect(await stage.send(attempt, { session })).toMatchObject({ outcome: 'delivered', code: 'sent' });
    expect(asked(stage, 'createSession')).toBe(before + 1);
    expect(stage.double.requests.filter(({ status }) => status === 400)).toHaveLength(1);
    expect([asked(stage, 'uploadBlob'), stage.double.creates]).toEqual([3, 1]);
  });

  it('is refused to a wrong password, in words without it', async () => {
    const { stage } = use;
    const refused = await stage.check({ password: 'nope-nope-nope-nope' });
    expect(refused).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.credentials' } });
    expect(stage.given()).not.toContain('nope-nope');
  });

  it('tells who the account is', async () => {
    const { did, handle } = stageAccount();
    expect(await use.stage.check()).toMatchObject({ id: did, name: handle });
  });
});

describe('what the server refuses', () => {
  it('an image over its limit', async () => {
    const { stage } = use;
    const media = [{ file: 'a.png', alt: 'Too large', width: 3000, height: 700 }];
    const attempt = await stage.attempt({ ...plain, media });
    const bytes = new Uint8Array(2_100_070);
    bytes.set(pictureBytes(media[0]!).subarray(0, 2000));
    stage.files.set('a.png', bytes);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.refused', receipts: [] });
    expect([asked(stage, 'uploadBlob'), stage.double.creates]).toEqual([1, 0]);
  });

  it('a mention of nobody is found before anything is sent', async () => {
    const { prepared } = await use.stage.prepare({ text: 'Hello @nobody-at-all.test' });
    expect(prepared).toMatchObject({ problems: [{ code: 'mention.unresolved', part: 1 }] });
    expect(writes(use.stage)).toEqual([]);
  });
});
