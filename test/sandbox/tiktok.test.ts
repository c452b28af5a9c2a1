import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { app } from '../../src/sandbox/tiktok/state.ts';
import { type Ask, ask, useSandbox } from './setting.ts';

const stage = useSandbox();
const photoBody = {
  media_type: 'PHOTO',
  post_mode: 'DIRECT_POST',
  post_info: { title: 'Harbour', description: 'At dawn', privacy_level: 'PUBLIC_TO_EVERYONE' },
  source_info: { source: 'PULL_FROM_URL', photo_images: ['https://media.example.com/a.jpg'], photo_cover_index: 0 },
};

function call(path: string, request: Ask = {}) {
  const { origin } = stage.sandbox.tiktok;
  return ask(`${origin}/v2/${path}`, { method: 'POST', token: sandboxCredentials.tiktok.access_token, ...request });
}

function init(size: number, chunk = size, count = Math.floor(size / chunk), info: object = {}) {
  const post_info = { title: 'Good morning', privacy_level: 'PUBLIC_TO_EVERYONE', ...info };
  const source_info = { source: 'FILE_UPLOAD', video_size: size, chunk_size: chunk, total_chunk_count: count };
  return call('post/publish/video/init/', { json: { post_info, source_info } });
}

function put(url: string, range: string, bytes: Uint8Array<ArrayBuffer>) {
  return ask(url, {
    method: 'PUT',
    headers: { 'content-type': 'video/mp4', 'content-range': `bytes ${range}` },
    body: bytes,
  });
}

const status = (publish_id: string) => call('post/publish/status/fetch/', { json: { publish_id } });

describe('a video', () => {
  const bytes = new Uint8Array(100).fill(7);

  it('is out with its last byte, and its id is a number that no number of JavaScript can hold', async () => {
    const { publish_id, upload_url } = (await init(100)).json.data;
    expect((await status(publish_id)).json.data).toMatchObject({ status: 'PROCESSING_UPLOAD', uploaded_bytes: 0 });
    const sent = await put(upload_url, '0-99/100', bytes);
    expect([sent.status, sent.headers.get('content-range')]).toEqual([201, 'bytes 0-99/100']);
    const [post] = stage.sandbox.tiktok.posts();
    const { text } = await status(publish_id);
    expect(text).toContain(`"publicaly_available_post_id":[${post!.id}]`);
    expect(Number.isSafeInteger(Number(post!.id))).toBe(false);
    expect(post!.notes).toContain(`video sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(stage.sandbox.tiktok.creates).toBe(1);
  });

  it('comes in chunks, in order and each as announced', async () => {
    const [size, chunk] = [12_000_000, 6_000_000];
    const { upload_url } = (await init(size, chunk)).json.data;
    const piece = new Uint8Array(chunk);
    expect((await put(upload_url, `${chunk}-${size - 1}/${size}`, piece)).status).toBe(416);
    expect((await put(upload_url, `0-99/${size}`, bytes)).status).toBe(400);
    expect((await put(upload_url, `0-${chunk - 1}/${size}`, piece)).status).toBe(206);
    expect((await put(upload_url, `0-${chunk - 1}/${size}`, piece)).status).toBe(416);
    expect((await put(upload_url, `${chunk}-${size - 1}/${size}`, piece)).status).toBe(201);
    expect((await put(`${upload_url}x`, `0-99/100`, bytes)).status).toBe(404);
  });

  it('cannot be uploaded an hour later', async () => {
    const { upload_url } = (await init(100)).json.data;
    stage.clock.advance(3600 * 1000);
    expect((await put(upload_url, '0-99/100', bytes)).status).toBe(403);
  });

  it('is in work for as many looks as the switch says, or fails after them', async () => {
    const { tiktok } = stage.sandbox;
    tiktok.processingPolls = 1;
    for (const reason of [null, 'frame_rate_check_failed']) {
      tiktok.failReason = reason;
      const { publish_id, upload_url } = (await init(100)).json.data;
      await put(upload_url, '0-99/100', bytes);
      const seen = [(await status(publish_id)).json.data.status, (await status(publish_id)).json.data];
      expect(seen[0]).toBe('PROCESSING_UPLOAD');
      expect(seen[1]).toMatchObject(
        reason === null ? { status: 'PUBLISH_COMPLETE' } : { status: 'FAILED', fail_reason: reason },
      );
    }
    expect(tiktok.creates).toBe(1);
  });
});

describe('chunks', () => {
  it.each([
    [64_000_000, 64_000_000, 1, 'ok'],
    [64_000_001, 64_000_001, 1, 'The chunk size is invalid'],
    [100_000_000, 64_000_000, 1, 'The chunk size is invalid'],
    [50_000_123, 10_000_000, 5, 'ok'],
    [50_000_123, 10_000_000, 6, 'The total chunk count is invalid'],
    [50_000_123, 5_000_000, 10, 'The chunk size is invalid'],
    [4_000_000, 2_000_000, 2, 'The chunk size is invalid'],
  ])('of %i bytes in %i, %i of them: %s', async (size, chunk, count, said) => {
    const { json } = await init(size, chunk, count);
    expect(json.error.code === 'ok' ? 'ok' : json.error.message).toBe(said);
  });
});

describe('what is refused', () => {
  it.each([
    [{ title: 'a'.repeat(2201) }, 400, 'invalid_params'],
    [{ title: '👍'.repeat(1100) }, 200, 'ok'],
    [{ title: '👍'.repeat(1101) }, 400, 'invalid_params'],
    [{ privacy_level: 'FOLLOWER_OF_CREATOR' }, 403, 'privacy_level_option_mismatch'],
    [{ privacy_level: undefined }, 403, 'privacy_level_option_mismatch'],
  ])('%j gives %i', async (info, code, name) => {
    const told = await init(100, 100, 1, info);
    expect([told.status, told.json.error.code]).toEqual([code, name]);
  });

  it('is a post of an app without audit that strangers would see', async () => {
    stage.sandbox.tiktok.audited = false;
    const told = await init(100, 100, 1, { privacy_level: 'SELF_ONLY' });
    expect(told.json.error.code).toBe('unaudited_client_can_only_post_to_private_accounts');
  });

  it('is a seventh beginning within a minute, and a creator’s settings by an error with HTTP 200', async () => {
    for (let count = 0; count < 6; count += 1) expect((await init(100)).status).toBe(200);
    expect((await init(100)).json.error.code).toBe('rate_limit_exceeded');
    stage.sandbox.tiktok.creatorInfoError = 'spam_risk_too_many_posts';
    const told = await call('post/publish/creator_info/query/');
    expect([told.status, told.json.error.code]).toEqual([200, 'spam_risk_too_many_posts']);
  });

  it('is a photo from elsewhere, or without the right', async () => {
    stage.sandbox.tiktok.verifiedPrefixes = ['https://other.example.com/'];
    const told = await call('post/publish/content/init/', { json: photoBody });
    expect(told.json.error.code).toBe('url_ownership_unverified');
    stage.sandbox.tiktok.addCreator({ username: 'draft', token: 'drafts-only', scopes: ['video.upload'] });
    const other = await call('post/publish/content/init/', { json: photoBody, token: 'drafts-only' });
    expect([other.status, other.json.error.code]).toEqual([401, 'scope_not_authorized']);
  });
});

describe('photos', () => {
  const address = 'https://media.example.com/a.jpg';
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
  const beginPhotos = () => call('post/publish/content/init/', { json: photoBody });
  const fetched = (bytes: Uint8Array) => `photo sha256:${createHash('sha256').update(bytes).digest('hex')}`;

  it('are what is public at their addresses when TikTok is asked, for all the time after', async () => {
    const { tiktok } = stage.sandbox;
    tiktok.processingPolls = 1;
    tiktok.host(address, jpeg);
    const { publish_id } = (await beginPhotos()).json.data;
    expect((await status(publish_id)).json.data.status).toBe('PROCESSING_DOWNLOAD');
    tiktok.host(address, new Uint8Array([0xff, 0xd8, 0xff, 9]));
    expect((await status(publish_id)).json.data.status).toBe('PUBLISH_COMPLETE');
    expect(tiktok.posts()[0]!.notes).toContain(fetched(jpeg));
  });

  it.each([
    ['are nowhere', null, 'photo_pull_failed'],
    ['are no photos', new TextEncoder().encode('<!doctype html>'), 'file_format_check_failed'],
    ['are too large', new Uint8Array(20_000_001).fill(0xff).fill(0xd8, 1, 2), 'picture_size_check_failed'],
  ])('that %s fail after TikTok took the request', async (_, bytes, reason) => {
    const { tiktok } = stage.sandbox;
    if (bytes !== null) tiktok.host(address, bytes);
    const { error, data } = (await beginPhotos()).json;
    expect(error.code).toBe('ok');
    expect((await status(data.publish_id)).json.data).toMatchObject({ status: 'FAILED', fail_reason: reason });
    expect([tiktok.posts(), tiktok.creates]).toEqual([[], 0]);
  });

  it('can be made public, and fetched by anybody, whole or in pieces', async () => {
    const place = `${stage.sandbox.tiktok.origin}/a.jpg`;
    expect((await ask(place)).status).toBe(404);
    const sent = await ask(place, { method: 'PUT', body: jpeg, headers: { 'content-type': 'image/jpeg' } });
    expect(sent.status).toBe(201);
    const whole = await fetch(place);
    expect([whole.headers.get('content-type'), new Uint8Array(await whole.arrayBuffer())]).toEqual([
      'image/jpeg',
      jpeg,
    ]);
    const piece = await fetch(place, { headers: { range: 'bytes=2-5' } });
    expect([piece.status, piece.headers.get('content-range')]).toEqual([206, 'bytes 2-5/8']);
    expect(new Uint8Array(await piece.arrayBuffer())).toEqual(jpeg.slice(2, 6));
    expect((await fetch(place, { headers: { range: 'bytes=8-9' } })).status).toBe(416);
    await beginPhotos();
    expect(stage.sandbox.tiktok.posts()[0]!.notes).toContain(fetched(jpeg));
  });

  it('are out or a draft at once', async () => {
    stage.sandbox.tiktok.host(address, jpeg);
    await call('post/publish/content/init/', { json: photoBody });
    await call('post/publish/content/init/', { json: { ...photoBody, post_mode: 'MEDIA_UPLOAD' } });
    const [draft, post] = stage.sandbox.tiktok.posts();
    expect(post).toMatchObject({ text: 'Harbour\n\nAt dawn', media: [{ type: 'image/jpeg' }] });
    expect(draft!.notes[0]).toContain('draft');
    const { json } = await call('video/list/?fields=id,title', { json: { max_count: 20 } });
    expect(json.data.videos).toEqual([{ id: post!.id, title: 'Harbour' }]);
  });
});

describe('a refresh token', () => {
  it('works once', async () => {
    const form = (refresh_token: string) =>
      new URLSearchParams({
        client_key: app.clientKey,
        client_secret: app.clientSecret,
        grant_type: 'refresh_token',
        refresh_token,
      });
    const refresh = (token: string) => call('oauth/token/', { token: null, body: form(token) });
    const first = (await refresh('sandbox-tiktok-refresh')).json;
    expect((await call('user/info/?fields=open_id', { method: 'GET', token: first.access_token })).status).toBe(200);
    expect((await refresh('sandbox-tiktok-refresh')).json.error).toBe('invalid_grant');
    expect((await refresh(first.refresh_token)).json.token_type).toBe('Bearer');
    stage.clock.advance(7200 * 1000);
    expect((await call('user/info/?fields=open_id', { method: 'GET', token: first.access_token })).status).toBe(401);
  });
});

describe('a permission that is taken away', () => {
  it('ends what is in work', async () => {
    stage.sandbox.tiktok.addCreator({ username: 'ada', token: 'ada-token' });
    const { publish_id } = (await init(100)).json.data;
    stage.sandbox.tiktok.revoke('demo');
    expect((await status(publish_id)).json.error.code).toBe('access_token_invalid');
    expect(stage.sandbox.tiktok.tasks.get(publish_id)).toMatchObject({ failReason: 'auth_removed' });
  });
});
