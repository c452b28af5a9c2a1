import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { xrpc } from './xrpc.ts';

const record = z.object({ uri: z.string(), cid: z.string(), value: z.unknown() });

/** The reader's view that a home server asks in its users' names: as much of it as tells of posts that live there. */
export async function startAppView(pds: string): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const isKnown = pathname === '/xrpc/app.bsky.feed.getPosts';
    const posts = isKnown ? await Promise.all(searchParams.getAll('uris').map(uri => postView(pds, uri))) : [];
    const body = isKnown ? { posts: posts.filter(post => post !== null) } : { error: 'MethodNotImplemented' };
    response.writeHead(isKnown ? 200 : 501, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

async function postView(pds: string, uri: string) {
  const [, , repo = '', collection = '', rkey = ''] = uri.split('/');
  const found = record.safeParse(
    (await xrpc(pds, 'com.atproto.repo.getRecord', { query: { repo, collection, rkey } })).json,
  );
  if (!found.success) return null;
  const author = { did: repo, handle: 'handle.invalid', viewer: { blockedBy: false } };
  const { value, ...reference } = found.data;
  return { ...reference, author, record: value, indexedAt: '2026-12-01T09:00:00.000Z' };
}
