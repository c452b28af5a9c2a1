import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { readQuery, requireAccount } from './access.ts';
import { invalid, refuse } from './errors.ts';
import { findRecord, recordUri } from './repository.ts';
import { type AccountState, type BlueskyState, postCollection, postgateCollection, type RecordState } from './state.ts';

const recordQuery = z.object({
  repo: z.string(),
  collection: z.string(),
  rkey: z.string(),
  cid: z.string().optional(),
});
const listQuery = z.object({
  repo: z.string(),
  collection: z.string(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().optional(),
  reverse: z.enum(['true', 'false']).default('false'),
});

/** Needs no login. */
export function getRecord(state: BlueskyState, request: Incoming): Reply {
  const { repo, collection, rkey, cid } = readQuery(request, recordQuery);
  const account = repositoryOf(state, repo);
  const found = findRecord(account, collection, rkey);
  if (found === undefined || (cid !== undefined && cid !== found.cid)) {
    return refuse(400, 'RecordNotFound', `Could not locate record: ${recordUri(account, { collection, rkey })}`);
  }
  return json(200, shown(account, found));
}

/** The newest name first, whatever `createdAt` says. */
export function listRecords(state: BlueskyState, request: Incoming): Reply {
  const { repo, collection, limit, cursor, reverse } = readQuery(request, listQuery);
  const account = repositoryOf(state, repo);
  const ascending = reverse === 'true';
  const isAfter = (rkey: string) => cursor === undefined || (ascending ? rkey > cursor : rkey < cursor);
  const page = [...account.records.values()]
    .filter(record => record.collection === collection && isAfter(record.rkey))
    .sort((one, other) => (one.rkey < other.rkey === ascending ? -1 : 1))
    .slice(0, limit);
  const last = page.at(-1);
  return json(200, {
    records: page.map(record => shown(account, record)),
    ...(last === undefined ? {} : { cursor: last.rkey }),
  });
}

/** As a reader's view: what is not there is left out. */
export function getPosts(state: BlueskyState, request: Incoming): Reply {
  const uris = request.query.getAll('uris');
  if (uris.length === 0 || uris.length > 25) return invalid('Params must have 1 to 25 "uris"');
  const viewer = request.headers.authorization === undefined ? null : requireAccount(state, request);
  return json(200, { posts: uris.flatMap(uri => postView(state, uri, viewer) ?? []) });
}

function postView(state: BlueskyState, uri: string, viewer: AccountState | null) {
  const [, did = '', rkey = ''] = new RegExp(`^at://([^/]+)/${postCollection}/([^/]+)$`).exec(uri) ?? [];
  const account = state.accountOf(did);
  const found = account === null ? undefined : findRecord(account, postCollection, rkey);
  if (account === null || found === undefined) return null;
  const { value, ...reference } = shown(account, found);
  return {
    ...reference,
    author: { did: account.did, handle: account.handle, displayName: '', labels: [] },
    record: value,
    bookmarkCount: 0,
    replyCount: 0,
    repostCount: 0,
    likeCount: 0,
    quoteCount: 0,
    indexedAt: String(value.createdAt),
    labels: [],
    ...(viewer === null ? {} : { viewer: { embeddingDisabled: !mayQuote(account, rkey, viewer) } }),
  };
}

/** Its author may always quote a post; others may, unless its gate says no. */
function mayQuote(author: AccountState, rkey: string, viewer: AccountState): boolean {
  const gate = findRecord(author, postgateCollection, rkey)?.value.embeddingRules;
  return viewer === author || !Array.isArray(gate) || gate.length === 0;
}

function repositoryOf(state: BlueskyState, repo: string): AccountState {
  return state.accountOf(repo) ?? invalid(`Could not find repo: ${repo}`);
}

function shown(account: AccountState, record: RecordState) {
  return { uri: recordUri(account, record), cid: record.cid, value: record.value };
}
