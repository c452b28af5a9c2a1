import { describe, expect, it } from 'vitest';
import { recordCid } from '../../src/sandbox/bluesky/cid.ts';
import { isTid } from '../../src/sandbox/bluesky/tid.ts';
import { collection, logIn, record, rkeys, type Told, useSandbox, xrpc } from './setting.ts';

const [taken, free, other] = rkeys;

describe('a record', () => {
  const stage = useSandbox();
  let session: { did: string; accessJwt: string } | null = null;

  async function write(method: string, json: Record<string, unknown>): Promise<Told> {
    if (session === null || !stage.sandbox.bluesky.tokens.has(session.accessJwt)) session = await logIn(stage);
    const body = { repo: session.did, ...json };
    return xrpc(stage, `com.atproto.repo.${method}`, { token: session.accessJwt, json: body });
  }
  const create = (value = record(), rkey: string = taken) => write('createRecord', { collection, rkey, record: value });
  const put = (value = record(), more: Record<string, unknown> = {}) =>
    write('putRecord', { collection, rkey: taken, record: value, ...more });
  const putNew = (value = record()) => put(value, { swapRecord: null });
  const texts = () => stage.sandbox.bluesky.posts().map(post => post.text);

  describe('whose name is free', () => {
    it.each([
      ['createRecord', () => create()],
      ['putRecord', () => put()],
      ['putRecord for none', () => putNew()],
    ])('is created by %s', async (_, send) => {
      const { status, json } = await send();
      expect(status).toBe(200);
      expect(json).toMatchObject({
        uri: `at://${session?.did}/${collection}/${taken}`,
        cid: recordCid(record()),
        commit: { cid: expect.any(String), rev: expect.any(String) },
        validationStatus: 'valid',
      });
      expect([texts(), stage.sandbox.bluesky.creates]).toEqual([['Good morning'], 1]);
    });
  });

  describe('whose name holds the same', () => {
    it('is 500 to createRecord', async () => {
      await create();
      expect(await create()).toMatchObject({ status: 500, json: { error: 'InternalServerError' } });
      expect(stage.sandbox.bluesky.creates).toBe(1);
    });

    it.each([
      ['putRecord', () => put()],
      [
        'putRecord for none, whatever the order of the keys',
        () => putNew(Object.fromEntries(Object.entries(record()).reverse())),
      ],
    ])('is a success without a commit to %s', async (_, send) => {
      const { cid } = (await create()).json;
      const { status, json } = await send();
      expect([status, json.cid]).toEqual([200, cid]);
      expect(json).not.toHaveProperty('commit');
      expect(stage.sandbox.bluesky.creates).toBe(1);
    });
  });

  describe('whose name holds another', () => {
    it('is 500 to createRecord, overwritten by putRecord, refused by putRecord for none', async () => {
      const { cid } = (await create()).json;
      expect((await create(record('Other'))).status).toBe(500);
      expect(await putNew(record('Other'))).toMatchObject({
        status: 400,
        json: { error: 'InvalidSwap', message: `Record was at ${cid}` },
      });
      expect(texts()).toEqual(['Good morning']);
      expect((await put(record('Other'))).json).toHaveProperty('commit');
      expect([texts(), stage.sandbox.bluesky.creates]).toEqual([['Other'], 1]);
      expect((await put(record('Third'), { swapRecord: cid })).json.error).toBe('InvalidSwap');
      expect((await put(record('Third'), { swapRecord: recordCid(record('Other')) })).status).toBe(200);
    });
  });

  describe('sent four times at once', () => {
    const four = (send: (index: number) => Promise<Told>) => Promise.all([0, 1, 2, 3].map(send));

    it('by createRecord succeeds once', async () => {
      await logInFirst();
      const statuses = (await four(() => create())).map(told => told.status);
      expect(statuses.sort()).toEqual([200, 500, 500, 500]);
    });

    it('by putRecord for none succeeds four times, and is committed once', async () => {
      await logInFirst();
      const told = await four(() => putNew());
      expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(told.filter(({ json }) => 'commit' in json)).toHaveLength(1);
      expect(stage.sandbox.bluesky.creates).toBe(1);
    });

    it('by putRecord for none with four texts succeeds once', async () => {
      await logInFirst();
      const told = await four(index => putNew(record(`Text ${index}`)));
      expect(told.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
      expect(texts()).toHaveLength(1);
    });

    const logInFirst = async () => {
      session = await logIn(stage);
    };
  });

  it('without a name is new each time, under a TID', async () => {
    const send = () => write('createRecord', { collection, record: record() });
    const names = [(await send()).json.uri, (await send()).json.uri].map(uri => uri.split('/').at(-1));
    expect(new Set(names).size).toBe(2);
    expect(names.every(isTid)).toBe(true);
    expect(names).toEqual([...names].sort());
  });

  describe('among others in one call', () => {
    const batch = (...names: string[]) =>
      write('applyWrites', {
        writes: names.map(rkey => ({
          $type: 'com.atproto.repo.applyWrites#create',
          collection,
          rkey,
          value: record(rkey),
        })),
      });

    it('is written with all of them, in order', async () => {
      const { status, json } = await batch(...rkeys);
      expect(status).toBe(200);
      expect(json.commit).toEqual({ cid: expect.any(String), rev: expect.any(String) });
      expect(json.results).toMatchObject(
        rkeys.map(rkey => ({ uri: `at://${session?.did}/${collection}/${rkey}`, cid: recordCid(record(rkey)) })),
      );
      expect(texts()).toEqual([other, free, taken]);
    });

    it('is written with none of them where one name is taken, or is there twice', async () => {
      await create(record('Here'), free);
      expect((await batch(taken, free, other)).status).toBe(500);
      expect((await batch(taken, other, other)).status).toBe(500);
      expect([texts(), stage.sandbox.bluesky.creates]).toEqual([['Here'], 1]);
    });

    it('is refused with more than 200', async () => {
      expect((await batch(...Array.from({ length: 201 }, () => taken))).status).toBe(400);
    });
  });

  it('is written for 5000 points an hour: eight times 200, and none of the ninth', async () => {
    const send = () =>
      write('applyWrites', {
        writes: Array.from({ length: 200 }, () => ({
          $type: 'com.atproto.repo.applyWrites#create',
          collection,
          value: record(),
        })),
      });
    for (let batch = 0; batch < 8; batch += 1) expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused).toMatchObject({ status: 429, json: { error: 'RateLimitExceeded' } });
    expect(refused.headers.get('ratelimit-reset')).toBe(`${stage.clock.now() / 1000 + 3600}`);
    expect(refused.headers.get('ratelimit-policy')).toBe('5000;w=3600');
    expect(stage.sandbox.bluesky.creates).toBe(1600);
    session = null;
    stage.clock.advance(3600 * 1000);
    expect((await send()).status).toBe(200);
  });

  it('is deleted, and again without a commit; its name can then be created again', async () => {
    const { cid } = (await create()).json;
    const remove = (more = {}) => write('deleteRecord', { collection, rkey: taken, ...more });
    expect((await remove({ swapRecord: recordCid(record('Other')) })).json.error).toBe('InvalidSwap');
    expect((await remove({ swapRecord: cid })).json).toHaveProperty('commit');
    expect(await remove()).toMatchObject({ status: 200, json: {} });
    expect((await putNew()).json).toHaveProperty('commit');
  });

  it('is read by name without a login, and listed by name, newest first', async () => {
    for (const rkey of rkeys) await create(record(rkey), rkey);
    const repo = session!.did;
    const get = (rkey: string) =>
      xrpc(stage, `com.atproto.repo.getRecord?repo=${repo}&collection=${collection}&rkey=${rkey}`);
    expect((await get(free)).json).toEqual({
      uri: `at://${repo}/${collection}/${free}`,
      cid: recordCid(record(free)),
      value: record(free),
    });
    expect(await get('3mavzqsyd2k2z')).toMatchObject({ status: 400, json: { error: 'RecordNotFound' } });
    const list = (query: string) =>
      xrpc(stage, `com.atproto.repo.listRecords?repo=${repo}&collection=${collection}${query}`);
    const names = (told: Told) => told.json.records.map((shown: { value: { text: string } }) => shown.value.text);
    expect(names(await list(''))).toEqual([other, free, taken]);
    const page = await list('&limit=2');
    expect(names(page)).toEqual([other, free]);
    expect(names(await list(`&cursor=${page.json.cursor}`))).toEqual([taken]);
    expect(names(await list('&reverse=true'))).toEqual([taken, free, other]);
    expect((await list('&limit=101')).status).toBe(400);
    const uri = `at://${repo}/${collection}/`;
    const { posts } = (await xrpc(stage, `app.bsky.feed.getPosts?uris=${uri}${taken}&uris=${uri}nothing`)).json;
    expect(posts).toMatchObject([{ uri: `${uri}${taken}`, likeCount: 0 }]);
  });

  it('of another account is not ours to write', async () => {
    const friend = stage.sandbox.bluesky.accountOf('friend.sandbox.test')!.did;
    expect((await put(record(), { repo: friend })).status).toBe(401);
  });
});

it('the identifier of a content is the one that the network gives', () => {
  // https://github.com/bluesky-social/atproto/blob/main/interop-test-files/data-model/data-model-fixtures.json
  const value = {
    string: 'abc',
    unicode: 'a~öñ©⽘☎𓋓😀👨\u200d👩\u200d👧\u200d👧',
    integer: 123,
    bool: true,
    null: null,
    array: ['abc', 'def', 'ghi'],
    object: { string: 'abc', number: 123, bool: true, arr: ['abc', 'def', 'ghi'] },
  };
  expect(recordCid(value)).toBe('bafyreiclp443lavogvhj3d2ob2cxbfuscni2k5jk7bebjzg7khl3esabwq');
});
