import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FixedClock, fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { listen } from '../../src/sandbox/server.ts';
import { YoutubeDouble } from '../../src/sandbox/youtube/double.ts';
import { demoAccessToken, demoYoutube, scopes } from '../../src/sandbox/youtube/state.ts';
import { type Ask, ask, start, type Told } from './setting.ts';

let clock: FixedClock;
let double: YoutubeDouble;
let close: () => Promise<void>;

beforeEach(async () => {
  clock = fixedClock(start);
  double = new YoutubeDouble(clock, seededRandom('youtube'));
  close = await listen(double, 0);
});
afterEach(() => close());

const token = demoAccessToken;
const unit = 262_144;
const bytes = new Uint8Array(unit + 1000).map((_, index) => index % 251);

function call(path: string, request: Ask = {}): Promise<Told> {
  return ask(`${double.origin}${path}`, { token, ...request });
}

function begin(metadata: object, headers: Record<string, string> = {}, more: Ask = {}): Promise<Told> {
  return call('/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status', {
    json: metadata,
    headers: { 'x-upload-content-length': `${bytes.length}`, 'x-upload-content-type': 'video/mp4', ...headers },
    ...more,
  });
}

async function session(): Promise<string> {
  const told = await begin({
    snippet: { title: 'Harbour', description: 'Boats' },
    status: { privacyStatus: 'public' },
  });
  return told.headers.get('location')!;
}

function put(url: string, first: number, end: number): Promise<Told> {
  const range = `bytes ${first}-${end - 1}/${bytes.length}`;
  return ask(url, { method: 'PUT', token, headers: { 'content-range': range }, body: bytes.slice(first, end) });
}

function progress(url: string): Promise<Told> {
  return ask(url, { method: 'PUT', token, headers: { 'content-range': `bytes */${bytes.length}` } });
}

const reasonOf = (told: Told) => [told.status, told.json?.error?.errors?.[0]?.reason];

describe('an upload', () => {
  it('goes in chunks, keeps what it has, and repeats its final answer', async () => {
    const url = await session();
    expect(new URL(url).origin).toBe(double.origin);
    expect((await progress(url)).headers.get('range')).toBeNull();
    const first = await put(url, 0, unit);
    expect([first.status, first.headers.get('range')]).toEqual([308, `bytes=0-${unit - 1}`]);
    expect(double.creates).toBe(0);
    const last = await put(url, unit, bytes.length);
    expect(last.status).toBe(200);
    expect(last.json).toMatchObject({ id: expect.stringMatching(/^[\w-]{11}$/), status: { uploadStatus: 'uploaded' } });
    expect((await progress(url)).json.id).toBe(last.json.id);
    expect(double.creates).toBe(1);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(double.videos.get(last.json.id)!.file).toMatchObject({ size: bytes.length, digest });
  });

  it('keeps nothing of a chunk with a gap, an overlap or another size', async () => {
    const url = await session();
    await put(url, 0, unit);
    expect((await put(url, unit + 10, bytes.length)).status).toBe(308);
    expect((await put(url, unit - 10, bytes.length)).status).toBe(308);
    expect((await progress(url)).headers.get('range')).toBe(`bytes=0-${unit - 1}`);
    expect((await put(await session(), 0, 1000)).status).toBe(400);
  });

  it('can keep half of a chunk', async () => {
    double.halfChunks = 1;
    const told = await put(await session(), 0, unit);
    expect(told.headers.get('range')).toBe(`bytes=0-${unit / 2 - 1}`);
  });

  it('is gone with its session', async () => {
    const url = await session();
    double.sessions.clear();
    expect((await progress(url)).status).toBe(404);
  });

  it.each([
    [{ snippet: { title: '' } }, 'invalidTitle'],
    [{ snippet: { title: 'x'.repeat(101) } }, 'invalidTitle'],
    [{ snippet: { title: 'a > b' } }, 'invalidTitle'],
    [{ snippet: { title: 'x', description: 'é'.repeat(2501) } }, 'invalidDescription'],
    [{ snippet: { title: 'x', tags: ['y'.repeat(498), 'z z'] } }, 'invalidTags'],
    [
      { snippet: { title: 'x' }, status: { privacyStatus: 'public', publishAt: '2027-01-01T00:00:00Z' } },
      'invalidPublishAt',
    ],
  ])('of %j is refused before a byte of it', async (metadata, reason) => {
    expect(reasonOf(await begin(metadata))).toEqual([400, reason]);
    expect(double.sessions.size).toBe(0);
  });

  it('counts a hundred a day, by Pacific days', async () => {
    double.uploads.limit = 1;
    await session();
    expect(reasonOf(await begin({ snippet: { title: 'x' } }))).toEqual([429, 'rateLimitExceeded']);
    clock.set(Date.parse('2026-12-02T07:59:00Z'));
    expect((await begin({ snippet: { title: 'x' } })).status).toBe(429);
    clock.set(Date.parse('2026-12-02T08:00:00Z'));
    expect((await begin({ snippet: { title: 'x' } })).status).toBe(200);
  });

  it('without the audit stays private, and is called a success', async () => {
    double.isAudited = false;
    const told = await put(await session(), 0, bytes.length);
    expect(told.json.status.privacyStatus).toBe('private');
  });
});

describe('a token', () => {
  it('is made from a refresh token, and lives for an hour', async () => {
    const form = new URLSearchParams({ grant_type: 'refresh_token', ...demoYoutube });
    const made = await ask(`${double.origin}/token`, { body: form });
    expect(made.json).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3599,
      scope: expect.stringContaining('upload'),
    });
    const channels = () => call('/youtube/v3/channels?part=id&mine=true', { token: made.json.access_token });
    expect((await channels()).json.items).toHaveLength(1);
    clock.advance(3600 * 1000);
    expect(reasonOf(await channels())).toEqual([401, 'authError']);
  });

  it('that was revoked makes none', async () => {
    double.grants.get(demoYoutube.refresh_token)!.isRevoked = true;
    const form = new URLSearchParams({ grant_type: 'refresh_token', ...demoYoutube });
    expect((await ask(`${double.origin}/token`, { body: form })).json.error).toBe('invalid_grant');
  });

  it('for uploads alone cannot read', async () => {
    double.addToken('only-upload', { scopes: [scopes.upload] });
    const told = await call('/youtube/v3/channels?part=id&mine=true', { token: 'only-upload' });
    expect(reasonOf(told)).toEqual([403, 'insufficientPermissions']);
  });
});

describe('a video', () => {
  let id = '';
  beforeEach(async () => {
    double.processingPolls = 1;
    id = (await put(await session(), 0, bytes.length)).json.id;
  });
  const look = async () => (await call(`/youtube/v3/videos?part=status,fileDetails&id=${id}`)).json.items[0];

  it('is processed in its own time, and then tells its file', async () => {
    expect((await look()).status.uploadStatus).toBe('uploaded');
    expect(await look()).toMatchObject({
      status: { uploadStatus: 'processed' },
      fileDetails: { fileSize: `${bytes.length}` },
    });
  });

  it('stands in the uploads of its channel', async () => {
    const [channel] = double.channels.values();
    const list = await call(`/youtube/v3/playlistItems?part=snippet&playlistId=${channel!.uploads}`);
    expect(list.json.items).toMatchObject([{ snippet: { title: 'Harbour', resourceId: { videoId: id } } }]);
  });

  it('loses what an update leaves out', async () => {
    const told = await call(`/youtube/v3/videos?part=snippet`, {
      method: 'PUT',
      json: { id, snippet: { title: 'Port', categoryId: '22' } },
    });
    expect(told.json.snippet).toMatchObject({ title: 'Port', description: '' });
    const without = await call('/youtube/v3/videos?part=snippet', {
      method: 'PUT',
      json: { id, snippet: { title: 'x' } },
    });
    expect(reasonOf(without)).toEqual([400, 'invalidVideoMetadata']);
  });

  it('is gone when it is deleted', async () => {
    expect((await call(`/youtube/v3/videos?id=${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(double.posts()).toEqual([]);
    expect((await call(`/youtube/v3/videos?id=${id}`, { method: 'DELETE' })).status).toBe(404);
  });
});
