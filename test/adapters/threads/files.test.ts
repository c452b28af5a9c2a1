import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicFileFault } from '../../../adapters/kit/public-file.ts';
import type { SendContext } from '../../../src/model/adapter.ts';
import type { PayloadMedia } from '../../../src/model/payload.ts';
import { HttpFailure, type HttpRequest, type HttpResponse } from '../../../src/model/ports.ts';
import { useStage } from '../setting.ts';
import { containers, doubleOf, setting } from './setting.ts';

const url = 'https://media.example.com/posts/one.png';
const picture = { file: 'posts/one.png', alt: 'A boat' };

describe('the files of a post', () => {
  const use = useStage(setting);

  it('are compared without any credential, all of them before the first part goes out', async () => {
    const { stage } = use;
    const media = [picture, { file: 'posts/two.png', alt: 'Dusk', part: 2, grey: 9 }];
    const attempt = await stage.attempt({ text: 'One\n\n---\n\nTwo', media });
    doubleOf(stage).host('https://media.example.com/posts/two.png', new Uint8Array([1, 2, 3]));
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.media', part: 1, receipts: [] });
    expect(outcome.message).toContain('posts/two.png at https://media.example.com/posts/two.png');
    expect([containers(stage).length, stage.double.creates]).toEqual([0, 0]);
    const fetches = stage.double.requests.filter(({ path }) => path.startsWith('/posts/'));
    expect(fetches.map(({ path }) => path)).toEqual(['/posts/one.png', '/posts/two.png']);
    for (const { headers } of fetches) expect(Object.keys(headers)).not.toContain('authorization');
    doubleOf(stage).host('https://media.example.com/posts/two.png', stage.files.get('posts/two.png')!);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('that Threads cannot fetch are named', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'One', media: [picture] });
    const outcome = await stage.send(attempt, {
      http: async request => {
        const response = await stage.http(request);
        // As where the host lets us in, and not the platform's fetcher.
        if (request.url.endsWith('/posts/one.png')) doubleOf(stage).hosted.clear();
        return response;
      },
    });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect(outcome.message).toContain('posts/one.png');
    expect(outcome.message).toContain('facebookexternalhit');
  });
});

describe('a public file', () => {
  const size = 9 * 1024 * 1024;
  const large = new Uint8Array(size).map((_, index) => index % 253);
  const small = new Uint8Array([1, 2, 3]);

  function media(bytes: Uint8Array, more: Partial<PayloadMedia> = {}): PayloadMedia {
    const digest = createHash('sha256').update(bytes).digest('hex');
    return {
      file: 'a.mp4',
      kind: 'video',
      type: 'video/mp4',
      size: bytes.length,
      width: 1,
      height: 1,
      alt: '',
      digest,
      url,
      ...more,
    };
  }

  async function look(
    item: PayloadMedia,
    answer: (request: HttpRequest) => Partial<HttpResponse>,
    more: Partial<SendContext> = {},
  ) {
    const requests: HttpRequest[] = [];
    const context = {
      http: async (request: HttpRequest) => {
        requests.push(request);
        return { status: 200, headers: {}, body: new Uint8Array(), ...answer(request) };
      },
      origin: (usual: string) => usual,
      moved: false,
      media: async () => ({}),
      signal: new AbortController().signal,
      ...more,
    } as unknown as SendContext;
    return { fault: await publicFileFault(item, context), requests };
  }

  const ranged = (bytes: Uint8Array) => (request: HttpRequest) => {
    const [, start, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers!.range!)!.map(Number) as [
      number,
      number,
      number,
    ];
    const headers = { 'content-range': `bytes ${start}-${last}/${bytes.length}` };
    return { status: 206, headers, body: bytes.subarray(start, last + 1) };
  };

  it('that is small is asked for whole', async () => {
    const { fault, requests } = await look(media(small), () => ({ body: small }));
    expect(fault).toBeNull();
    expect(requests.map(request => [request.url, request.headers!.range])).toEqual([[url, undefined]]);
  });

  it('that is large is asked for in pieces that can be held', async () => {
    const { fault, requests } = await look(media(large), ranged(large));
    expect(fault).toBeNull();
    expect(requests.map(request => request.headers!.range)).toEqual([
      'bytes=0-4194303',
      'bytes=4194304-8388607',
      'bytes=8388608-9437183',
    ]);
    const other = large.slice();
    other[size - 1]! ^= 1;
    expect((await look(media(large), ranged(other))).fault).toMatchObject({ outcome: 'throttled' });
  });

  it('whose host knows no pieces is taken whole where that is not too much', async () => {
    const five = large.slice(0, 5 * 1024 * 1024);
    expect((await look(media(five), () => ({ body: five }))).fault).toBeNull();
    const tooLarge = await look(media(large), () => {
      throw new HttpFailure('too-large', 'maybe', 'too large');
    });
    expect(tooLarge.fault).toMatchObject({ outcome: 'throttled', message: expect.stringContaining('Range') });
  });

  it.each<[string, Partial<HttpResponse>, string, string]>([
    ['another file', { body: new Uint8Array([1, 2, 4]) }, 'throttled', 'not the file that was reviewed'],
    ['another size', { body: new Uint8Array([1, 2]) }, 'throttled', 'another size'],
    ['not there yet', { status: 404 }, 'throttled', '404'],
    ['behind a login', { status: 403 }, 'rejected', 'not public'],
    [
      'elsewhere',
      { status: 302, headers: { location: 'https://cdn.example.com/a?key=secret' } },
      'rejected',
      'a redirect (302 to https://cdn.example.com/a), which is not followed',
    ],
    [
      'a piece that was not asked for',
      { status: 206, headers: { 'content-range': 'bytes 1-3/9' } },
      'throttled',
      'size',
    ],
  ])('%s is a fault', async (_, response, outcome, words) => {
    const { fault, requests } = await look(media(small), () => response);
    expect(fault).toMatchObject({ outcome, code: 'platform.media', message: expect.stringContaining(words) });
    expect(fault!.message).not.toContain('secret');
    expect(requests).toHaveLength(1);
  });

  it.each([
    undefined,
    'http://media.example.com/a.mp4',
    'https://127.0.0.1/a.mp4',
    'https://user:pass@media.example.com/a.mp4',
    'https://metadata.internal/a.mp4',
    'no address',
  ])('at %s is not asked for', async address => {
    const { url: _, ...item } = media(small);
    const { fault, requests } = await look(address === undefined ? item : { ...item, url: address }, () => ({}));
    expect(fault).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect(fault!.message).not.toContain('pass@');
    expect(requests).toEqual([]);
  });

  it('is asked for where the platform was moved to, and nowhere else', async () => {
    const moved = { moved: true, origin: () => 'http://127.0.0.1:4000' };
    for (const address of [`${url}?v=1`, 'http://127.0.0.1:4000/posts/one.png?v=1']) {
      const { fault, requests } = await look(media(small, { url: address }), () => ({ body: small }), moved);
      expect(fault).toBeNull();
      expect(requests.map(request => request.url)).toEqual(['http://127.0.0.1:4000/posts/one.png?v=1']);
    }
  });

  it('that cannot be reached now may be later', async () => {
    const failing = (kind: HttpFailure['kind'], written: HttpFailure['written']) =>
      look(media(small), () => {
        throw new HttpFailure(kind, written, 'failed');
      });
    expect((await failing('unreachable', 'no')).fault).toMatchObject({ outcome: 'throttled' });
    expect((await failing('cut', 'maybe')).fault).toMatchObject({ outcome: 'throttled', code: 'platform.media' });
    expect((await failing('aborted', 'no')).fault).toMatchObject({ outcome: 'throttled', code: 'run.stopped' });
  });
});
