import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { z } from 'zod';
import { xrpc } from './xrpc.ts';

export interface RealAccount {
  did: string;
  handle: string;
  /** An app password. */
  password: string;
  /** Of a session beside the one that is tested. */
  token: string;
}

const created = z.object({ did: z.string(), handle: z.string(), accessJwt: z.string() });

/** A new account on the real server, with an app password as a person would make one for us. */
export async function makeAccount(): Promise<RealAccount> {
  // Files run side by side on one server, each of them without knowing of the others.
  const name = `a${randomBytes(6).toString('hex')}`;
  const pds = inject('pds');
  const main = { handle: `${name}.test`, email: `${name}@example.com`, password: `main password of ${name}` };
  const { did, handle, accessJwt } = await must(created, 'com.atproto.server.createAccount', main);
  const named = { name: 'mergecast' };
  const { password } = await must(
    z.object({ password: z.string() }),
    'com.atproto.server.createAppPassword',
    named,
    accessJwt,
  );
  return { did, handle, password, token: accessJwt };

  async function must<T>(shape: z.ZodType<T>, method: string, json: object, token?: string): Promise<T> {
    const answer = await xrpc(pds, method, { json, ...(token === undefined ? {} : { token }) });
    if (answer.status !== 200) throw new Error(`${method}: ${answer.status} ${JSON.stringify(answer.json)}`);
    return shape.parse(answer.json);
  }
}

const page = z.object({ records: z.array(z.object({ uri: z.string() })) });
const collections = ['app.bsky.feed.post', 'app.bsky.feed.threadgate', 'app.bsky.feed.postgate'];

/** Deletes all that was written; a new account for each test would take most of the time. */
export async function clearAccount({ did, token }: RealAccount): Promise<void> {
  const pds = inject('pds');
  const found = await Promise.all(
    collections.map(async collection => {
      const query = { repo: did, collection, limit: '100' };
      return page.parse((await xrpc(pds, 'com.atproto.repo.listRecords', { query })).json).records;
    }),
  );
  const writes = found.flat().map(({ uri }) => {
    const [collection, rkey] = uri.split('/').slice(-2);
    return { $type: 'com.atproto.repo.applyWrites#delete', collection, rkey };
  });
  if (writes.length === 0) return;
  const { status, json } = await xrpc(pds, 'com.atproto.repo.applyWrites', { token, json: { repo: did, writes } });
  if (status !== 200) throw new Error(`the account was not cleared: ${status} ${JSON.stringify(json)}`);
}
