import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../model/failure.ts';
import type { RedirectListener, Redirects } from '../model/person-ports.ts';

const path = '/callback';

/** Without script, picture or style from elsewhere: the address of the page has the code in it. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mergecast</title>
<style>body{font:1.1rem/1.5 system-ui;margin:4rem auto;max-width:32rem;padding:0 1rem}</style>
<h1>Mergecast has the answer</h1><p>You can close this page. The terminal says what came of it.</p></html>
`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  connection: 'close',
};

/** A server on loopback that lives for one redirect. https://datatracker.ietf.org/doc/html/rfc8252#section-7.3 */
export function loopbackRedirects(): Redirects {
  return {
    async listen({ host, port }) {
      const server = createServer();
      await begin(server, port);
      return listenerOf(server, `http://${host}:${(server.address() as AddressInfo).port}`);
    },
  };
}

function listenerOf(server: Server, origin: string): RedirectListener {
  const first = new Promise<URLSearchParams>(resolve => {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const query = queryOf(request, origin);
      if (query === null) {
        response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not here\n');
        return;
      }
      // Told on once the page is out: the server is closed then, with all its connections.
      response.writeHead(200, headers).end(page, () => resolve(query));
    });
  });
  return {
    uri: `${origin}${path}`,
    next: signal =>
      new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop, { once: true });
        first.then(query => {
          signal.removeEventListener('abort', stop);
          resolve(query);
        });
      }),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Null where it is no redirect to us: another path or method, or a name that somebody else made to point here. */
function queryOf({ method, url = '', headers: { host = '' } }: IncomingMessage, origin: string) {
  const { port } = new URL(origin);
  const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host.toLowerCase());
  const target = URL.canParse(url, origin) ? new URL(url, origin) : null;
  return isOurs && method === 'GET' && target?.pathname === path ? target.searchParams : null;
}

function begin(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${cause.code})`;
      const remedy =
        'End what listens there, or name another one with --port; an app that lists its redirect addresses has to list that one too.';
      reject(new Failure('connect.port', `port ${port} of this machine ${why}`, { remedy, cause }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
