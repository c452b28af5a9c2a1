import { createHash, createHmac } from 'node:crypto';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { weightedLength } from '../../src/sandbox/x/length.ts';
import { demoKeys } from '../../src/sandbox/x/state.ts';
import { gifBytes } from '../adapters/staged-file.ts';
import { type Ask, ask, start, useSandbox } from './setting.ts';

const stage = useSandbox();

function call(path: string, request: Ask = {}) {
  return ask(`${stage.sandbox.x.origin}/2/${path}`, { token: sandboxCredentials.x.token, ...request });
}

const create = (json: object, more: Ask = {}) => call('tweets', { json, ...more });

const fields = 'post.fields=created_at,conversation_id,entities,attachments,note_post&expansions=referenced_posts';

async function list(query = fields) {
  const { id } = stage.sandbox.x.userCalled('demo');
  return (await call(`users/${id}/tweets?max_results=100&${query}`)).json;
}

describe('a post', () => {
  it('is made, listed and removed; its id is text, since no number could hold it', async () => {
    const { status, json } = await create({ text: 'Good morning' });
    expect(status).toBe(201);
    const { id } = json.data;
    expect(json.data).toEqual({ id, text: 'Good morning', edit_history_post_ids: [id] });
    expect(Number.isSafeInteger(Number(id))).toBe(false);
    const shown = { id, text: 'Good morning', created_at: '2026-12-01T09:00:00.000Z', conversation_id: id };
    expect(await list()).toMatchObject({ data: [shown], meta: { result_count: 1 } });
    expect((await call(`tweets/${id}`)).json.data).toMatchObject({ id, text: 'Good morning' });
    expect((await call(`tweets/${id}`, { method: 'DELETE' })).json).toEqual({ data: { deleted: true } });
    expect((await call(`tweets/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await list()).toEqual({ meta: { result_count: 0 } });
    expect(stage.sandbox.x).toMatchObject({ creates: 1, requests: { length: 6 } });
  });

  it.each([
    ['280 Latin letters', { text: 'a'.repeat(280) }, 201],
    ['281 Latin letters', { text: 'a'.repeat(281) }, 400],
    ['140 characters of CJK', { text: '港'.repeat(140) }, 201],
    ['141 characters of CJK', { text: '港'.repeat(141) }, 400],
    ['140 families', { text: '👨‍👩‍👧‍👦'.repeat(140) }, 201],
    ['a long URL as 23', { text: `https://example.com/${'a'.repeat(400)} ${'b'.repeat(256)}` }, 201],
    ['a bare domain as 23', { text: `example.com ${'b'.repeat(257)}` }, 400],
    ['nothing', {}, 400],
    ['blanks', { text: ' \n' }, 400],
    ['a byte order mark', { text: 'a\uFEFF' }, 400],
    ['a member that nobody knows', { text: 'a', status: 'b' }, 400],
    ['an answer to nothing', { text: 'a', reply: { in_reply_to_tweet_id: '1' } }, 403],
    ['an unknown medium', { text: 'a', media: { media_ids: ['1'] } }, 400],
    ['two cashtags', { text: '$ABC and $DEF' }, 403],
    ['one choice', { text: 'a', poll: { options: ['a'], duration_minutes: 5 } }, 400],
    ['five choices', { text: 'a', poll: { options: [...'abcde'], duration_minutes: 5 } }, 400],
    ['a long choice', { text: 'a', poll: { options: ['a'.repeat(26), 'b'], duration_minutes: 5 } }, 400],
    ['a short poll', { text: 'a', poll: { options: ['a', 'b'], duration_minutes: 4 } }, 400],
    ['a poll', { text: 'a', poll: { options: ['a', 'b'], duration_minutes: 5 }, reply_settings: 'following' }, 201],
    ['everyone, which is said by silence', { text: 'a', reply_settings: 'everyone' }, 400],
    [
      'a poll and media',
      { text: 'a', poll: { options: ['a', 'b'], duration_minutes: 5 }, media: { media_ids: ['1'] } },
      400,
    ],
  ])('with %s is %s', async (_, body, status) => {
    expect((await create(body)).status).toBe(status);
    expect(stage.sandbox.x.creates).toBe(status === 201 ? 1 : 0);
  });

  it('is no second time the same, but in another place', async () => {
    const { id } = (await create({ text: 'Good morning' })).json.data;
    expect(await create({ text: 'Good morning' })).toMatchObject({
      status: 403,
      json: { detail: 'You are not allowed to create a Tweet with duplicate content.', type: 'about:blank' },
    });
    expect((await create({ text: 'Good morning', reply: { in_reply_to_tweet_id: id } })).status).toBe(201);
  });

  it('is shown as X shows it: addresses behind t.co, three characters escaped', async () => {
    await create({ text: 'R&D <b> at example.com/a and https://example.com/b?c=d&e=f' });
    const [post] = (await list()).data;
    const [first, second] = post.entities.urls;
    expect(post.text).toBe(`R&amp;D &lt;b&gt; at ${first.url} and ${second.url}`);
    expect([...post.text].slice(first.start, first.end).join('')).toBe(first.url);
    expect(first.url).toMatch(/^https:\/\/t\.co\/\w{10}$/);
    expect([first.expanded_url, second.expanded_url]).toEqual([
      'http://example.com/a',
      'https://example.com/b?c=d&e=f',
    ]);
    stage.sandbox.x.escapes = false;
    expect((await list()).data[0].text).toContain('R&D <b> at');
    expect(stage.sandbox.x.posts()[0]!.text).toContain('https://example.com/b?c=d&e=f');
  });

  it('that is long is for an account that pays, and stands in a note', async () => {
    const text = `${'word '.repeat(100)}end`;
    expect((await create({ text })).json).toMatchObject({ detail: expect.stringContaining('too long') });
    stage.sandbox.x.tooLongStatus = 403;
    expect((await create({ text })).status).toBe(403);
    stage.sandbox.x.userCalled('demo').isPremium = true;
    expect((await create({ text })).status).toBe(201);
    const [post] = (await list()).data;
    expect(post.note_post.text).toBe(text);
    expect(post.text).toHaveLength(277);
  });
});

describe('answers and quotes', () => {
  it('make a thread', async () => {
    const first = (await create({ text: 'one' })).json.data.id;
    const second = (await create({ text: 'two', reply: { in_reply_to_tweet_id: first } })).json.data.id;
    const third = (await create({ text: 'three', reply: { in_reply_to_tweet_id: second } })).json.data.id;
    expect((await list()).data).toMatchObject([
      { id: third, conversation_id: first, referenced_posts: [{ type: 'replied_to', id: second }] },
      { id: second, conversation_id: first, referenced_posts: [{ type: 'replied_to', id: first }] },
      { id: first, conversation_id: first },
    ]);
    expect(stage.sandbox.x.posts().map(({ replyTo }) => replyTo)).toEqual([second, first, null]);
  });

  it('to and of others need an invitation, or the Enterprise plan', async () => {
    const { x } = stage.sandbox;
    const foreign = x.addPost('friend', 'Hello');
    const inviting = x.addPost('friend', 'Hello @demo', { invitesAnswers: true });
    const answer = (id: string, text: string) => create({ text, reply: { in_reply_to_tweet_id: id } });
    expect((await answer(foreign, 'a')).json.detail).toContain('Reply to this conversation is not allowed');
    expect((await answer(inviting, 'b')).status).toBe(201);
    expect((await create({ text: 'c', quote_tweet_id: foreign })).json.detail).toContain('Quoting');
    x.plan = 'enterprise';
    expect((await answer(foreign, 'a')).status).toBe(201);
    expect((await create({ text: 'c', quote_tweet_id: foreign })).status).toBe(201);
    expect((await list()).data[0]).toMatchObject({ referenced_posts: [{ type: 'quoted', id: foreign }] });
    expect((await list()).data[0].text).toMatch(/^c https:\/\/t\.co\/\w{10}$/);
  });
});

describe('what answers leave out', () => {
  it('is what was not asked for, and what is called otherwise, without a word', async () => {
    await create({ text: 'Good morning' });
    const [{ id }] = (await list()).data;
    expect((await list('')).data).toEqual([{ id, text: 'Good morning', edit_history_post_ids: [id] }]);
    stage.sandbox.x.dialect = 'tweet';
    expect((await list()).data).toEqual([{ id, text: 'Good morning', edit_history_tweet_ids: [id] }]);
    expect((await list('tweet.fields=conversation_id')).data).toMatchObject([{ conversation_id: id }]);
    stage.sandbox.x.droppedMembers = ['conversation_id'];
    expect((await list('tweet.fields=conversation_id')).data[0]).not.toHaveProperty('conversation_id');
  });

  it('of posts by their ids are those that are not there', async () => {
    const { id } = (await create({ text: 'Good morning' })).json.data;
    const { status, json } = await call(`tweets?ids=${id},12345`);
    expect([status, json.data[0].id]).toEqual([200, id]);
    expect(json.errors).toMatchObject([{ resource_id: '12345', type: expect.stringMatching(/resource-not-found$/) }]);
  });
});

describe('the list of an account', () => {
  it('is paged, begins where it is told to, and may lag', async () => {
    for (let index = 0; index < 7; index += 1) {
      await create({ text: `post ${index}` });
      stage.clock.advance(1000);
    }
    const { id } = stage.sandbox.x.userCalled('demo');
    const texts = async (query: string) => {
      const { json } = await call(`users/${id}/tweets?${query}`);
      return [json.data.map(({ text }: { text: string }) => Number(text.at(-1))), json.meta.next_token];
    };
    expect(await texts('max_results=5')).toEqual([[6, 5, 4, 3, 2], '5']);
    expect(await texts('max_results=5&pagination_token=5')).toEqual([[1, 0], undefined]);
    expect(await texts('max_results=5&start_time=2026-12-01T09:00:05Z')).toEqual([[6, 5], undefined]);
    stage.sandbox.x.findLagMilliseconds = 5500;
    expect(await texts('max_results=5')).toEqual([[1, 0], undefined]);
    expect((await call(`users/${id}/tweets?max_results=4`)).status).toBe(400);
  });
});

describe('media', () => {
  const bytes = new Uint8Array(gifBytes(2));

  function begin(more: object = {}) {
    const json = { media_type: 'image/gif', media_category: 'tweet_gif', total_bytes: bytes.length, ...more };
    return call('media/upload/initialize', { json });
  }

  function append(id: string, index: number, piece: Uint8Array<ArrayBuffer>) {
    const body = new FormData();
    body.set('segment_index', String(index));
    body.set('media', new Blob([piece]), 'piece');
    return call(`media/upload/${id}/append`, { body });
  }

  const finalize = (id: string) => call(`media/upload/${id}/finalize`, { method: 'POST' });
  const look = (id: string) => call(`media/upload?command=STATUS&media_id=${id}`);

  async function upload(): Promise<string> {
    const { id } = (await begin()).json.data;
    const half = Math.ceil(bytes.length / 2);
    // In any order, and one of them again.
    expect((await append(id, 1, bytes.slice(half))).status).toBe(200);
    expect((await append(id, 0, bytes.slice(0, half))).status).toBe(200);
    expect((await append(id, 0, bytes.slice(0, half))).status).toBe(200);
    return id;
  }

  it('come in pieces, are worked on, described, and attached', async () => {
    stage.sandbox.x.mediaPolls = 1;
    const id = await upload();
    expect((await finalize(id)).json.data.processing_info).toMatchObject({ state: 'pending', check_after_secs: 5 });
    expect((await create({ media: { media_ids: [id] } })).status).toBe(400);
    expect((await look(id)).json.data.processing_info.state).toBe('in_progress');
    expect((await look(id)).json.data.processing_info.state).toBe('succeeded');
    const metadata = { alt_text: { text: 'A boat' } };
    expect((await call('media/metadata', { json: { id, metadata } })).status).toBe(200);
    expect((await create({ media: { media_ids: [id] } })).status).toBe(201);
    expect(stage.sandbox.x.posts()[0]).toMatchObject({ text: '', media: [{ alt: 'A boat', type: 'image/gif' }] });
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(stage.sandbox.x.media.get(id)!.whole).toEqual({ size: bytes.length, digest });
    const [post] = (await list()).data;
    expect(post.attachments.media_keys).toEqual([`3_${id}`]);
    expect(post.entities.urls[0]).toMatchObject({ url: post.text, media_key: `3_${id}` });
  });

  it('that fail, that are incomplete and that are a day old cannot be attached', async () => {
    stage.sandbox.x.mediaFails = true;
    const failing = await upload();
    await finalize(failing);
    expect((await look(failing)).json.data.processing_info).toMatchObject({ state: 'failed', error: { code: 1 } });
    stage.sandbox.x.mediaFails = false;
    const incomplete = (await begin()).json.data.id;
    await append(incomplete, 0, bytes.slice(1));
    expect((await finalize(incomplete)).status).toBe(400);
    const old = await upload();
    await finalize(old);
    stage.clock.advance(86_400_000);
    for (const id of [failing, incomplete, old]) {
      expect((await create({ media: { media_ids: [id] } })).status).toBe(400);
    }
  });

  it('of two kinds, and a GIF among others, cannot stand together', async () => {
    const ids = [await upload(), await upload()];
    for (const id of ids) await finalize(id);
    expect((await create({ text: 'a', media: { media_ids: ids } })).json.errors[0].message).toContain('1 animated GIF');
  });

  it.each([
    ['too large', { total_bytes: 15_000_001 }],
    ['of another category', { media_category: 'tweet_video' }],
    ['with a member that nobody knows', { shared: 'no' }],
  ])('that are %s are refused at once', async (_, more) => {
    expect((await begin(more)).status).toBe(400);
  });

  it('that are of another type than they say are refused', async () => {
    const { id } = (await begin({ media_type: 'image/png', media_category: 'tweet_image' })).json.data;
    await append(id, 0, bytes);
    expect((await finalize(id)).status).toBe(400);
  });
});

describe('access', () => {
  it('is refused without a good token, and to one that may not', async () => {
    const { x } = stage.sandbox;
    x.addUser({ username: 'reader', token: 'only-reads', scopes: ['tweet.read', 'users.read'] });
    expect((await create({ text: 'a' }, { token: null })).status).toBe(401);
    expect((await create({ text: 'a' }, { token: 'unknown' })).status).toBe(401);
    expect((await create({ text: 'a' }, { token: 'only-reads' })).status).toBe(403);
    expect((await call('users/me', { token: 'only-reads' })).json.data.username).toBe('reader');
    x.tokens.get('only-reads')!.isRevoked = true;
    expect((await call('users/me', { token: 'only-reads' })).status).toBe(401);
    expect(x.creates).toBe(0);
  });

  it('to the posts of others is to look alone', async () => {
    const id = stage.sandbox.x.addPost('friend', 'Hello');
    expect((await call(`tweets/${id}`, { method: 'DELETE' })).status).toBe(403);
  });

  /** Written out by hand, so that it can be compared with RFC 5849 line by line. */
  function signature(base: string[], { nonce = 'abc', seconds = start / 1000, secret = demoKeys.access_secret }) {
    const parameters = [
      `oauth_consumer_key=${demoKeys.api_key}`,
      `oauth_nonce=${nonce}`,
      'oauth_signature_method=HMAC-SHA1',
      `oauth_timestamp=${seconds}`,
      `oauth_token=${demoKeys.access_token}`,
      'oauth_version=1.0',
    ];
    const [method, path, ...query] = base;
    const all = [...parameters, ...query].join('&');
    const address = encodeURIComponent(`${stage.sandbox.x.origin}${path}`);
    const signed = createHmac('sha1', `${demoKeys.api_secret}&${secret}`)
      .update(`${method}&${address}&${encodeURIComponent(all)}`)
      .digest('base64');
    const header = [...parameters, `oauth_signature=${encodeURIComponent(signed)}`];
    return { authorization: `OAuth ${header.map(each => each.replace(/=(.*)$/, '="$1"')).join(', ')}` };
  }

  function signed({
    fields = 'id',
    ...more
  }: {
    nonce?: string;
    seconds?: number;
    secret?: string;
    fields?: string;
  } = {}) {
    const headers = signature(['GET', '/2/users/me', `user.fields=${fields}`], more);
    return call('users/me?user.fields=id', { token: null, headers });
  }

  it('is given for a signature of OAuth 1.0a, once, now, and for this address alone', async () => {
    expect((await signed()).json.data.username).toBe('demo');
    expect((await signed()).status).toBe(401);
    expect((await signed({ nonce: 'later', seconds: start / 1000 + 301 })).status).toBe(401);
    expect((await signed({ nonce: 'forged', secret: 'wrong' })).status).toBe(401);
    expect((await signed({ nonce: 'elsewhere', fields: 'name' })).status).toBe(401);
    expect((await signed({ nonce: 'again' })).status).toBe(200);
  });

  it('by keys that were made before the app could write is to look alone', async () => {
    stage.sandbox.x.keys.get(demoKeys.access_token)!.mayWrite = false;
    expect((await signed()).status).toBe(200);
    const headers = signature(['POST', '/2/tweets'], { nonce: 'writing' });
    expect(await create({ text: 'a' }, { token: null, headers })).toMatchObject({
      status: 403,
      json: { type: expect.stringMatching(/oauth1-permissions$/) },
    });
    stage.sandbox.x.keys.get(demoKeys.access_token)!.mayWrite = true;
    const again = signature(['POST', '/2/tweets'], { nonce: 'again' });
    expect((await create({ text: 'a' }, { token: null, headers: again })).status).toBe(201);
  });
});

describe('what holds a post back', () => {
  it('is said with the window of the rate limit, in seconds since 1970', async () => {
    for (let index = 0; index < 100; index += 1)
      stage.sandbox.x.creations.take(stage.sandbox.x.userCalled('demo').id, 1);
    const { status, headers } = await create({ text: 'a' });
    expect([status, headers.get('x-rate-limit-remaining')]).toEqual([429, '0']);
    expect(headers.get('x-rate-limit-reset')).toBe(String(start / 1000 + 900));
    stage.clock.advance(900_000);
    expect((await create({ text: 'a' })).status).toBe(201);
  });

  it('is that the credits are used up', async () => {
    stage.sandbox.x.credits = 1;
    expect((await create({ text: 'a' })).status).toBe(201);
    expect(await create({ text: 'b' })).toMatchObject({ status: 402, json: { title: 'CreditsDepleted' } });
  });

  it('can be whatever a test wants', async () => {
    stage.sandbox.x.refusals.push({ title: 'Forbidden', detail: 'No', type: 'about:blank', status: 403 });
    expect((await create({ text: 'a' })).json.detail).toBe('No');
    expect((await create({ text: 'a' })).status).toBe(201);
  });
});

describe('the weight of a text', () => {
  it.each([
    ['', 0],
    ['harbour', 7],
    ['港', 2],
    ['안녕', 4],
    ['…', 2],
    ['•', 2],
    ['€', 2],
    ['→', 2],
    ['—', 1],
    ['“quoted”', 8],
    ['e\u0301', 1],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇪🇺', 2],
    ['𝒳', 2],
    ['https://example.com/a/long/path?with=query', 23],
    ['example.com', 23],
    ['see https://example.com.', 28],
    ['@user@example.com', 17],
    ['#港', 3],
  ])('of %j is %i, by the rules and by X’s own library', (text, weight) => {
    expect(weightedLength(text)).toBe(weight);
    expect(twitterText.parseTweet(text).weightedLength).toBe(weight);
  });
});
