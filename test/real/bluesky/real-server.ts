import { z } from 'zod';
import { seededRandom } from '../../../src/io/random.ts';
import type { Clock } from '../../../src/model/ports.ts';
import { BlueskyDouble } from '../../../src/sandbox/bluesky/double.ts';
import { Double } from '../../../src/sandbox/double.ts';
import type { RefusalName, RequestKind } from '../../../src/sandbox/faults.ts';
import type { Incoming } from '../../../src/sandbox/incoming.ts';
import { json, type Reply } from '../../../src/sandbox/reply.ts';
import type { ShownPost } from '../../../src/sandbox/shown-post.ts';
import type { RealAccount } from './real-account.ts';
import { type RealPost, readPost } from './real-post.ts';
import { xrpc } from './xrpc.ts';

export const postCollection = 'app.bsky.feed.post';

/** What must not be handed on: it belongs to one connection, or is told anew. */
const ownHeaders = new Set(['host', 'connection', 'content-length', 'keep-alive', 'transfer-encoding', 'expect']);
const page = z.object({ records: z.array(z.object({ uri: z.string(), cid: z.string(), value: z.unknown() })) });
const written = z.object({
  uri: z.string().optional(),
  commit: z.unknown().optional(),
  results: z.array(z.object({ uri: z.string().optional() })).optional(),
});

/**
 * The real server in the place of its double, so that the same suite runs against both. Requests pass unchanged, and
 * what is out is asked of the server after each write; only the faults, which no server shows when asked, are ours.
 */
export class RealServer extends Double {
  readonly platform = 'bluesky';
  readonly maxBytes = 60 * 1024 * 1024;
  readonly identifyingMembers: readonly string[];
  readonly #pds: string;
  readonly #account: RealAccount;
  /** Only for what it says of requests and refusals; it keeps nothing. */
  readonly #double: BlueskyDouble;
  #posts: RealPost[] = [];

  constructor(clock: Clock, pds: string, account: RealAccount) {
    super(clock, seededRandom('real'), '400');
    this.#pds = pds;
    this.#account = account;
    this.#double = new BlueskyDouble(clock, seededRandom('real'));
    this.identifyingMembers = this.#double.identifyingMembers;
  }

  kindOf(request: Incoming): RequestKind {
    return this.#double.kindOf(request);
  }

  refuse(status: RefusalName): Reply {
    return this.#double.refuse(status);
  }

  async handle(request: Incoming): Promise<Reply> {
    const { method, path, query, headers, bytes } = request;
    const search = query.toString();
    const response = await fetch(`${this.#pds}${path}${search === '' ? '' : `?${search}`}`, {
      method,
      headers: Object.entries(headers).filter(([name]) => !ownHeaders.has(name)),
      ...(bytes.length === 0 ? {} : { body: Buffer.from(bytes) }),
    });
    const body = await response.text();
    if (method === 'POST') await this.#look(path, response.status, body);
    return { status: response.status, headers: { 'content-type': response.headers.get('content-type') ?? '' }, body };
  }

  /** A success that stores nothing: no real server gives one, and no test asks it of this. */
  async ghost(): Promise<Reply> {
    return json(501, { error: 'MethodNotImplemented' });
  }

  posts(): ShownPost[] {
    return this.#posts.map(({ shown }) => shown);
  }

  /** The records as the server gives them back, newest name first. */
  records(): RealPost['value'][] {
    return this.#posts.map(({ value }) => value);
  }

  async #look(path: string, status: number, body: string): Promise<void> {
    if (!path.includes('com.atproto.repo.') || path.endsWith('uploadBlob')) return;
    if (status === 200 && !path.endsWith('deleteRecord')) this.creates += createdIn(JSON.parse(body));
    const query = { repo: this.#account.did, collection: postCollection, limit: '100' };
    const { records } = page.parse((await xrpc(this.#pds, 'com.atproto.repo.listRecords', { query })).json);
    this.#posts = records.map(record => readPost(record, this.#account.handle));
  }
}

/** The posts that an answer says are new: without a commit, nothing was written. */
function createdIn(answer: unknown): number {
  const { uri, commit, results } = written.parse(answer);
  if (commit === undefined) return 0;
  const uris = results?.map(result => result.uri) ?? [uri];
  return uris.filter(each => each?.includes(`/${postCollection}/`)).length;
}
