import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCid, recordCid } from '../../../adapters/bluesky/cid.ts';
import { recordKeys } from '../../../adapters/bluesky/handle.ts';
import { renderPost } from '../harness.ts';
import { illustrated, plain, thread, useStage } from '../setting.ts';
import { asked, bluesky, writes } from './setting.ts';

describe('the names of records', () => {
  it('are TIDs of the time of the attempt, that sort in the order of the parts', () => {
    const millisecond = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2200-01-01') });
    fc.assert(
      fc.property(fc.string(), millisecond, fc.integer({ min: 1, max: 200 }), (key, at, parts) => {
        const keys = recordKeys(key, at, parts);
        expect(keys).toHaveLength(parts);
        expect([...new Set(keys)].sort()).toEqual(keys);
        for (const name of keys) {
          expect(name).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
          expect(milliseconds(name)).toBe(at);
        }
        expect(recordKeys(key, at, parts)).toEqual(keys);
      }),
      { numRuns: 60 },
    );
  });

  it('differ for two attempts in one millisecond', () => {
    const names = Array.from({ length: 200 }, (_, index) => recordKeys(`mergecast-${index}`, 1_800_000_000_000, 1)[0]);
    expect(new Set(names).size).toBe(200);
  });

  function milliseconds(name: string): number {
    const alphabet = '234567abcdefghijklmnopqrstuvwxyz';
    const bits = [...name].reduce((sum, letter) => (sum << 5n) | BigInt(alphabet.indexOf(letter)), 0n);
    return Number((bits >> 10n) / 1000n);
  }
});

describe('the identifier of a content', () => {
  // https://github.com/bluesky-social/atproto/blob/main/interop-test-files/data-model/data-model-fixtures.json
  it('is the one that the network gives', async () => {
    const record = {
      string: 'abc',
      unicode: 'a~öñ©⽘☎𓋓😀👨\u200d👩\u200d👧\u200d👧',
      integer: 123,
      bool: true,
      null: null,
      array: ['abc', 'def', 'ghi'],
      object: { string: 'abc', number: 123, bool: true, arr: ['abc', 'def', 'ghi'] },
    };
    expect(await recordCid(record)).toBe('bafyreiclp443lavogvhj3d2ob2cxbfuscni2k5jk7bebjzg7khl3esabwq');
  });

  it.each([
    ['bafkreiccldh766hwcnuxnf2wh6jgzepf2nlu2lvcllt63eww5p6chi4ity', true],
    ['bafkrei', false],
    ['', false],
    ['https://example.com', false],
  ])('%j is one: %s', (text, isOne) => {
    expect(isCid(text)).toBe(isOne);
  });
});

describe('a thread', () => {
  const use = useStage(bluesky);

  it('is one request, whose parts name each other by identifiers that the server then gives them', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...thread, media: [{ file: 'posts/one.png', alt: 'One' }] });
    const { receipts } = await stage.send(attempt);
    expect(asked(stage, 'applyWrites')).toBe(1);
    expect(asked(stage, 'putRecord')).toBe(0);
    const [root, second] = receipts.map(({ id, ref }) => ({ uri: id, cid: ref }));
    expect(writes(stage).map(write => write.record.reply)).toEqual([
      undefined,
      { root, parent: root },
      { root, parent: second },
    ]);
    const times = writes(stage).map(write => write.record.createdAt);
    expect(times).toEqual(['2026-12-01T09:00:00.000Z', '2026-12-01T09:00:00.001Z', '2026-12-01T09:00:00.002Z']);
  });

  it('that was half out goes on one by one', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    const first = await stage.send({
      ...attempt,
      payload: { ...attempt.payload, parts: attempt.payload.parts.slice(0, 1) },
    });
    attempt.receipts = first.receipts;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'sent', receipts: { length: 3 } });
    expect(asked(stage, 'applyWrites')).toBe(0);
    const posts = stage.double.posts().reverse();
    expect(posts.map(post => post.replyTo)).toEqual([null, posts[0]!.id, posts[1]!.id]);
  });

  it('of which a person removed a part is left to a person', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    const third = stage.double.posts()[0]!;
    expect(third.text).toBe('The third part');
    const uri = `at://${(attempt.handle as { did: string }).did}/app.bsky.feed.post/${bluesky.keysStored!(attempt)[2]}`;
    await stage.remove({ part: 3, id: uri, url: null, at: '' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
  });
});

describe('a repeat', () => {
  const use = useStage(bluesky);

  it('of the same record writes nothing and is called recovered', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(illustrated);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    expect(await stage.send(attempt)).toMatchObject({
      outcome: 'delivered',
      code: 'recovered',
      receipts: [{ part: 1 }],
    });
    expect(stage.double.creates).toBe(1);
  });

  it('under a name that holds something else overwrites nothing', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    await stage.send(attempt);
    const other = { ...attempt, payload: renderPost(bluesky, { text: 'Something else' }), receipts: [] };
    expect(await stage.send(other)).toMatchObject({ outcome: 'rejected', code: 'platform.conflict' });
    expect(await stage.find({ ...other, receipts: [] })).toMatchObject({ found: 'unclear' });
    expect(stage.double.posts().map(post => post.text)).toEqual([plain.text]);
  });

  it('of a removal takes only the version that the receipt names', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    await stage.send(attempt);
    const other = { ...attempt.receipts[0]!, ref: 'bafyreiclp443lavogvhj3d2ob2cxbfuscni2k5jk7bebjzg7khl3esabwq' };
    expect(await stage.remove(other)).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.conflict' } });
    expect(stage.double.posts()).toHaveLength(1);
  });

  it('by another account is refused before anything is sent', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    attempt.handle = { ...(attempt.handle as object), did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' };
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.conflict' });
    expect(stage.double.creates).toBe(0);
  });

  it('is not claimed by a success that names another post', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('ghost:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.unreadable' });
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
  });
});
