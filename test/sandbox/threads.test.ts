import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { day } from '../../src/sandbox/threads/state.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { type Ask, ask, useSandbox } from './setting.ts';

const stage = useSandbox();
const token = sandboxCredentials.threads.access_token;
const image = 'https://media.example.com/posts/one.png';
const bytes = pictureBytes({ file: 'one.png' });

function call(path: string, request: Ask = {}) {
  return ask(`${stage.sandbox.threads.origin}/v1.0/${path}`, { token, ...request });
}

const create = (fields: Record<string, string>, more: Ask = {}) =>
  call('me/threads', { body: new URLSearchParams({ media_type: 'TEXT', ...fields }), ...more });
const publish = (creation_id: string) => call('me/threads_publish', { body: new URLSearchParams({ creation_id }) });
const status = async (id: string) => (await call(`${id}?fields=status,error_message`)).json;
const codeOf = ({ json: { error } }: Awaited<ReturnType<typeof call>>) => [error.code, error.error_subcode];

async function send(fields: Record<string, string>): Promise<string> {
  return (await publish((await create(fields)).json.id)).json.id;
}

describe('a post', () => {
  it('is a container that nobody sees, until it is published under another id', async () => {
    const { id } = (await create({ text: 'Good morning', topic_tag: 'harbour' })).json;
    expect(await status(id)).toEqual({ status: 'FINISHED', id });
    expect(stage.sandbox.threads.posts()).toEqual([]);
    const post = (await publish(id)).json.id;
    expect(post).not.toBe(id);
    expect(Number.isSafeInteger(Number(post))).toBe(false);
    expect(await status(id)).toEqual({ status: 'PUBLISHED', id });
    expect(stage.sandbox.threads.posts()).toMatchObject([
      { id: post, text: 'Good morning', notes: ['topic: harbour'] },
    ]);
    const { json } = await call(`${post}?fields=permalink,timestamp,topic_tag`);
    expect(json).toEqual({
      id: post,
      permalink: expect.stringMatching(/^https:\/\/www\.threads\.com\/@demo\/post\/[\w-]+$/),
      timestamp: '2026-12-01T09:00:00+0000',
      topic_tag: 'harbour',
    });
    expect((await call(`${post}?fields=status`)).json.error).toMatchObject({ code: 100, type: 'THApiException' });
  });

  it('that is published twice is whatever the switch says', async () => {
    const { threads } = stage.sandbox;
    const { id } = (await create({ text: 'Once' })).json;
    const first = (await publish(id)).json.id;
    threads.republish = 'same';
    expect((await publish(id)).json.id).toBe(first);
    threads.republish = 'error';
    expect(codeOf(await publish(id))).toEqual([24, 4_279_009]);
    threads.republish = 'second';
    expect((await publish(id)).json.id).not.toBe(first);
    expect(threads.creates).toBe(2);
  });

  it('can be answered only when it is visible, and answers are listed apart', async () => {
    const { threads } = stage.sandbox;
    threads.replyLagMilliseconds = 5000;
    const parent = await send({ text: 'One' });
    expect(codeOf(await create({ text: 'Two', reply_to_id: parent }))).toEqual([24, 4_279_009]);
    stage.clock.advance(5000);
    const reply = await send({ text: 'Two', reply_to_id: parent });
    const ids = async (path: string) => (await call(path)).json.data.map((post: { id: string }) => post.id);
    expect(await ids('me/threads?fields=id,text')).toEqual([parent]);
    expect(await ids('me/replies?fields=id')).toEqual([reply]);
    expect((await call(`${reply}?fields=replied_to`)).json.replied_to).toEqual({ id: parent });
    expect((await call(parent, { method: 'DELETE' })).json).toEqual({ success: true, deleted_id: parent });
    expect(codeOf(await call(parent, { method: 'DELETE' }))).toEqual([100, 33]);
  });
});

describe('media', () => {
  it('are fetched from where they are public, and can be in work or fail', async () => {
    const { threads } = stage.sandbox;
    const picture = { media_type: 'IMAGE', image_url: image, alt_text: 'A boat' };
    expect(codeOf(await create(picture))).toEqual([1, 2_207_052]);
    expect((await ask(`${threads.origin}/posts/one.png`, { method: 'PUT', body: new Uint8Array(bytes) })).status).toBe(
      201,
    );
    threads.processingPolls = 1;
    threads.containerError = 'INVALID_ASPEC_RATIO';
    const failed = (await create(picture)).json.id;
    expect(codeOf(await publish(failed))[0]).toBe(100);
    expect((await status(failed)).status).toBe('IN_PROGRESS');
    expect(await status(failed)).toMatchObject({ status: 'ERROR', error_message: 'INVALID_ASPEC_RATIO' });
    threads.processingPolls = 0;
    threads.containerError = null;
    await send(picture);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(threads.posts()).toMatchObject([
      { media: [{ alt: 'A boat', type: 'image/png' }], notes: [`${bytes.length} bytes sha256:${digest}`] },
    ]);
  });

  it('are served to anybody, whole or in ranges', async () => {
    const { threads } = stage.sandbox;
    threads.host(image, bytes, 'image/png');
    const url = `${threads.origin}/posts/one.png`;
    const whole = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(Buffer.from(whole).equals(Buffer.from(bytes))).toBe(true);
    const part = await fetch(url, { headers: { range: 'bytes=1-3' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 1-3/${bytes.length}`]);
    expect(await part.text()).toBe('PNG');
  });

  it('make a carousel of two to twenty that are ready', async () => {
    stage.sandbox.threads.host(image, bytes);
    const child = async () =>
      (await create({ media_type: 'IMAGE', image_url: image, is_carousel_item: 'true' })).json.id;
    const [one, two] = [await child(), await child()];
    const carousel = (children: string) => create({ media_type: 'CAROUSEL', text: 'Two', children });
    expect(codeOf(await carousel(one))[0]).toBe(100);
    expect(codeOf(await carousel(`${one},123`))).toEqual([100, 4_279_004]);
    expect((await publish((await carousel(`${one},${two}`)).json.id)).status).toBe(200);
    expect(codeOf(await publish(one))).toEqual([24, 4_279_009]);
  });
});

describe('what is refused', () => {
  it.each([
    [{ text: 'a'.repeat(500) }, 200],
    [{ text: 'a'.repeat(501) }, 400],
    [{ text: '👍'.repeat(125) }, 200],
    [{ text: '👍'.repeat(126) }, 400],
    [{ text: '語'.repeat(500) }, 200],
    [{ text: 'a', topic_tag: 'a.b' }, 400],
    [{ text: [1, 2, 3, 4, 5].map(each => `https://example.com/${each}`).join(' ') }, 200],
    [{ text: [1, 2, 3, 4, 5, 6].map(each => `https://example.com/${each}`).join(' ') }, 400],
    [{ text: 'a', poll_attachment: JSON.stringify({ option_a: 'One' }) }, 400],
  ])('%j gives %i', async (fields, expected) => {
    expect((await create(fields as Record<string, string>)).status).toBe(expected);
  });

  it('is a page that cannot be attached, an account that is blocked, and one that has sent enough', async () => {
    const { threads } = stage.sandbox;
    threads.badLinks.add('https://example.com/new');
    expect(codeOf(await create({ text: 'a', link_attachment: 'https://example.com/new' }))).toEqual([-1, 4_279_047]);
    const { id } = (await create({ text: 'a' })).json;
    threads.isBlocked = true;
    expect(codeOf(await publish(id))).toEqual([4, 2_207_051]);
    threads.isBlocked = false;
    threads.postsPerDay = 0;
    expect(codeOf(await publish(id))[0]).toBe(4);
    const { json } = await call('me/threads_publishing_limit?fields=quota_usage,config');
    expect(json.data).toEqual([{ quota_usage: 0, config: { quota_total: 0, quota_duration: 86_400 } }]);
  });

  it('is a token that ended, or that lacks a right', async () => {
    expect(codeOf(await call('me', { token: 'wrong' }))).toEqual([190, undefined]);
    stage.sandbox.threads.addUser({ username: 'ada', token: 'ada', scopes: ['threads_basic'] });
    expect(codeOf(await create({ text: 'a' }, { token: 'ada' }))).toEqual([10, 4_279_067]);
    stage.clock.advance(60 * day);
    expect(codeOf(await call('me'))[0]).toBe(190);
  });
});

describe('a container', () => {
  it('ends after a day, and one that was made from JSON lacks what only forms can say', async () => {
    const json = { media_type: 'TEXT', text: 'a', topic_tag: 'harbour' };
    const { id } = (await call('me/threads', { json })).json;
    expect(stage.sandbox.threads.containers.get(id)).toMatchObject({ text: 'a', topic: null });
    stage.clock.advance(day);
    expect((await status(id)).status).toBe('EXPIRED');
    expect((await publish(id)).status).toBe(400);
  });
});

describe('a token', () => {
  it('can be exchanged for a new one when it is a day old', async () => {
    const refresh = () =>
      ask(`${stage.sandbox.threads.origin}/refresh_access_token?grant_type=th_refresh_token&access_token=${token}`);
    expect((await refresh()).json.error.code).toBe(100);
    stage.clock.advance(day);
    const fresh = (await refresh()).json;
    expect(fresh).toMatchObject({ token_type: 'bearer', expires_in: 5_184_000 });
    expect((await call('me?fields=username', { token: fresh.access_token })).json.username).toBe('demo');
  });
});

describe('what a token is good for', () => {
  const debug = (input: string, request: Ask = {}) => call(`debug_token?input_token=${input}`, request);

  it('is told to a token of the app, with its rights and its end', async () => {
    const { threads } = stage.sandbox;
    const { scopes, expiresAt } = threads.tokens.get(token)!;
    const { json, status } = await debug(token);
    expect({ status, data: json.data }).toMatchObject({
      status: 200,
      data: { is_valid: true, scopes, expires_at: Math.floor(expiresAt / 1000) },
    });
  });

  it('is told of one that is over, and of none that nobody gave', async () => {
    const { threads } = stage.sandbox;
    threads.tokens.set('old', { ...threads.tokens.get(token)!, expiresAt: 0 });
    expect((await debug('old')).json.data).toMatchObject({ is_valid: false, expires_at: 0 });
    expect((await debug('none')).status).toBe(400);
    expect((await debug(token, { token: 'none' })).status).toBe(401);
  });
});
