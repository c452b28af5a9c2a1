import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchange } from '../../adapters/kit/answer.ts';
import { uploadAddress } from '../../adapters/kit/upload-address.ts';
import { createHttp } from '../../src/io/http.ts';
import type { MediaSource, PlatformContext } from '../../src/model/adapter.ts';
import { sourceOf } from './harness.ts';

let received: { headers: IncomingMessage['headers']; body: Buffer; whole: boolean }[] = [];
let origin = '';
let context: PlatformContext;
let close: () => Promise<void>;

beforeEach(async () => {
  received = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    const seen = { headers: request.headers, body: Buffer.alloc(0), whole: false };
    received.push(seen);
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
      seen.whole = true;
    } catch {
      // The client went away.
    }
    seen.body = Buffer.concat(chunks);
    response.end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened = createHttp({ environment: { get: () => undefined } });
  context = { http: opened.http, signal: new AbortController().signal } as PlatformContext;
  close = async () => {
    await opened.close();
    server.closeAllConnections();
    server.close();
  };
});
afterEach(() => close());

const bytes = new Uint8Array(300_000).map((_, index) => (index * 7) % 256);

describe('a body that is streamed', () => {
  it('arrives byte for byte, with its length said beforehand', async () => {
    await exchange(context, { method: 'PUT', url: `${origin}/file`, source: sourceOf(bytes) });
    expect(received[0]!.headers['content-length']).toBe('300000');
    expect(received[0]!.headers['transfer-encoding']).toBeUndefined();
    expect(received[0]!.body.equals(bytes)).toBe(true);
  });

  it('stands in a form as a file does, after the other fields', async () => {
    const form = new FormData();
    form.set('description', 'Änd\r\n--x');
    const file = { field: 'file', name: 'a "b".mp4', type: 'video/mp4', source: sourceOf(bytes) };
    await exchange(context, { method: 'POST', url: `${origin}/form`, form, file });
    const { headers, body } = received[0]!;
    expect(headers['content-length']).toBe(String(body.length));
    const read = await new Response(body, { headers: { 'content-type': headers['content-type']! } }).formData();
    expect(read.get('description')).toBe('Änd\r\n--x');
    const sent = read.get('file') as File;
    expect([sent.name, sent.type, sent.size]).toEqual(['a "b".mp4', 'video/mp4', 300_000]);
    expect(Buffer.from(await sent.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('that fails in the middle is never taken for a shorter file', async () => {
    const source: MediaSource = {
      ...sourceOf(bytes),
      async *stream() {
        yield bytes.subarray(0, 1000);
        throw new Error('the file has changed');
      },
    };
    const answer = await exchange(context, { method: 'PUT', url: `${origin}/file`, source });
    expect(answer).toMatchObject({ kind: 'none', failure: { kind: 'cut', written: 'maybe' } });
    expect(received.filter(({ whole }) => whole)).toEqual([]);
  });
});

describe('an address for an upload', () => {
  const usual = { moved: false, origin: (given: string) => given } as PlatformContext;
  const moved = { moved: true, origin: () => 'http://127.0.0.1:4010' } as unknown as PlatformContext;
  const hosts = ['upload.example.com', '.cdn.example.com'];

  it.each([
    ['https://upload.example.com/a?b=c', 'https://upload.example.com/a?b=c'],
    ['https://eu.cdn.example.com/a', 'https://eu.cdn.example.com/a'],
    ['http://upload.example.com/a', null],
    ['https://upload.example.com:8443/a', null],
    ['https://upload.example.com.evil.test/a', null],
    ['https://evilcdn.example.com/a', null],
    ['https://user:pass@upload.example.com/a', null],
    ['https://upload.example.com@evil.test/a', null],
    ['ftp://upload.example.com/a', null],
    ['//upload.example.com/a', null],
    ['/a', null],
    [17, null],
  ])('%j is %j', (given, expected) => {
    expect(uploadAddress(usual, given, hosts)).toBe(expected);
  });

  it('in a rehearsal is the rehearsal alone', () => {
    expect(uploadAddress(moved, 'http://127.0.0.1:4010/a', hosts)).toBe('http://127.0.0.1:4010/a');
    expect(uploadAddress(moved, 'https://upload.example.com/a', hosts)).toBeNull();
    expect(uploadAddress(moved, 'http://127.0.0.1:4011/a', hosts)).toBeNull();
  });
});
