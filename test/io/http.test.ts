import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttp } from '../../src/io/http.ts';
import type { Http, HttpFailure, HttpRequest } from '../../src/model/ports.ts';

/* Over real sockets: the question is each time whether the server may have seen the request. */

const secret = 'planted-secret-value';
let servers: { close(): void }[] = [];
let http: Http;
let close: () => Promise<void>;

beforeEach(() => {
  ({ http, close } = createHttp({ environment: { get: () => undefined }, maxBytes: 100_000 }));
});
afterEach(async () => {
  await close();
  for (const server of servers) server.close();
  servers = [];
});

async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A server that speaks no HTTP. */
async function serveRaw(listener: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createTcpServer(socket => {
    sockets.push(socket.on('error', () => {}));
    listener(socket);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function failureOf(request: Partial<HttpRequest> & { url: string }, client = http): Promise<HttpFailure> {
  const failure = await client({
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    body: new TextEncoder().encode(secret),
    ...request,
    url: `${request.url}/path?token=${secret}`,
  }).then(
    () => expect.unreachable('an answer came'),
    error => error,
  );
  expect(failure).toMatchObject({ name: 'HttpFailure' });
  for (let error = failure; error instanceof Error; error = error.cause as typeof failure)
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
  return failure;
}

test('an exchange carries method, headers and bytes both ways', async () => {
  const { url } = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', chunk => chunks.push(chunk))
      .on('end', () => {
        response.writeHead(201, { 'X-Method': request.method!, 'X-Path': request.url!, 'X-Many': ['a', 'b'] });
        response.end(
          Buffer.concat([Buffer.from(`${request.headers['user-agent']}|${request.headers.one}|`), ...chunks]),
        );
      });
  });
  const body = new Uint8Array([0, 255, 10]);
  const answer = await http({ method: 'PUT', url: `${url}/a?b=c`, headers: { one: 'first' }, body });
  expect(answer).toMatchObject({ status: 201, headers: { 'x-method': 'PUT', 'x-path': '/a?b=c', 'x-many': 'a, b' } });
  const head = Buffer.from('mergecast (+https://github.com/mergecast/mergecast)|first|');
  expect([...answer.body]).toEqual([...head, ...body]);
});

test('a redirect is an answer like any other', async () => {
  let seen = 0;
  const { url } = await serve((_, response) => {
    seen += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  expect(await http({ method: 'POST', url })).toMatchObject({ status: 307, headers: { location: '/elsewhere' } });
  expect(seen).toBe(1);
});

describe('the server cannot have seen it', () => {
  test('a port where nobody listens', async () => {
    const { url, server } = await serve(() => {});
    await new Promise(resolve => server.close(resolve));
    expect(await failureOf({ url })).toMatchObject({ kind: 'unreachable', written: 'no' });
  });

  test.each(['closes', 'answers in another protocol', 'says nothing'])(
    'a TLS handshake where the server %s',
    async how => {
      const url = await serveRaw(socket => {
        if (how === 'closes') socket.destroy();
        if (how === 'answers in another protocol') socket.end('SSH-2.0-server\r\n');
      });
      const failure = await failureOf({ url: url.replace('http:', 'https:'), timeoutMilliseconds: 300 });
      expect(failure).toMatchObject({ kind: 'unreachable', written: 'no' });
    },
  );

  test('a proxy that refuses the tunnel', async () => {
    const url = await serveRaw(socket => void socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n'));
    const variables: Record<string, string> = { HTTPS_PROXY: url };
    const proxied = createHttp({ environment: { get: name => variables[name] } });
    const failure = await failureOf({ url: 'https://platform.example' }, proxied.http);
    await proxied.close();
    expect(failure).toMatchObject({ kind: 'unreachable', written: 'no' });
  });

  test('a signal that is aborted, or a time that is over, while the connection is made', async () => {
    let connections = 0;
    const controller = new AbortController();
    const url = await serveRaw(() => {
      connections += 1;
      controller.abort();
    });
    const address = url.replace('http:', 'https:');
    expect(await failureOf({ url: address, signal: controller.signal })).toMatchObject({
      kind: 'aborted',
      written: 'no',
    });
    expect(await failureOf({ url: address, timeoutMilliseconds: 100 })).toMatchObject({ written: 'no' });
    expect(connections).toBeGreaterThan(0);
  });

  test('a signal that was aborted before', async () => {
    const { url } = await serve(() => expect.unreachable('it was sent'));
    expect(await failureOf({ url, signal: AbortSignal.abort() })).toMatchObject({ kind: 'aborted', written: 'no' });
  });

  test.each(['no url', 'ftp://host', 'http://host:99999', 'file:///etc/passwd'])(
    'an address that is none: %s',
    async url => {
      expect(await failureOf({ url })).toMatchObject({ kind: 'unreachable', written: 'no' });
    },
  );

  test('a header that cannot be sent', async () => {
    const { url } = await serve(() => expect.unreachable('it was sent'));
    const failure = await failureOf({ url, headers: { authorization: `${secret}\r\nx: y` } });
    expect(failure).toMatchObject({ written: 'no' });
  });
});

describe('the server may have seen it', () => {
  test.each<[string, RequestListener]>([
    ['before the answer', request => void request.resume().on('end', () => request.socket.destroy())],
    [
      'in the headers',
      request => void request.resume().on('end', () => request.socket.end('HTTP/1.1 200 OK\r\nconte')),
    ],
    [
      'in the body',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        request.resume().on('end', () => request.socket.destroySoon());
      },
    ],
    [
      'by an answer that is no HTTP',
      request => void request.resume().on('end', () => request.socket.end('nonsense\r\n\r\n')),
    ],
  ])('a line cut %s', async (_, listener) => {
    const { url } = await serve(listener);
    expect(await failureOf({ url })).toMatchObject({ kind: 'cut', written: 'maybe' });
  });

  test('no request is repeated by itself after a cut', async () => {
    let seen = 0;
    const { url } = await serve((request, response) => {
      seen += 1;
      if (seen === 1) response.end('ok');
      else request.socket.destroy();
    });
    await http({ method: 'GET', url });
    expect(await failureOf({ url, method: 'GET', body: new Uint8Array() })).toMatchObject({ written: 'maybe' });
    expect(seen).toBe(2);
  });

  test.each<[string, RequestListener]>([
    ['no answer', () => {}],
    ['a body that never ends', (_, response) => void response.writeHead(200).write('x')],
  ])('too slow: %s', async (_, listener) => {
    const { url } = await serve(listener);
    expect(await failureOf({ url, timeoutMilliseconds: 150 })).toMatchObject({ kind: 'timeout', written: 'maybe' });
  });

  test('an endless body', async () => {
    const { url } = await serve((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(16_384)));
      };
      response.writeHead(200).on('drain', more);
      more();
    });
    expect(await failureOf({ url })).toMatchObject({ kind: 'too-large', written: 'maybe' });
  });

  test('a signal that is aborted on the way stops it at once', async () => {
    const controller = new AbortController();
    const { url } = await serve(() => controller.abort());
    const failure = await failureOf({ url, signal: controller.signal });
    expect(failure).toMatchObject({ kind: 'aborted', written: 'maybe' });
  });
});
