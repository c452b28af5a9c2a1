import type { RefusalName, RequestKind } from '../faults.ts';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { findRoute, type Route } from '../routes.ts';
import type { ShownPost } from '../shown-post.ts';
import { ghostBlob, uploadBlob } from './blobs.ts';
import { resolveHandle, showDidDocument } from './identity.ts';
import { rateHeaders } from './rate-limits.ts';
import { getPosts, getRecord, listRecords } from './reading.ts';
import { getServiceAuth } from './service-auth.ts';
import { createSession, deleteSession, describeServer, refreshSession, showSession } from './sessions.ts';
import { shownRecord } from './shown-record.ts';
import { BlueskyState, postCollection } from './state.ts';
import { getJobStatus, getUploadLimits, ghostVideo, uploadVideo } from './video.ts';
import { applyWrites, createRecord, deleteRecord, ghostWrite, putRecord } from './writing.ts';

const routes: readonly Route<BlueskyState>[] = [
  ['POST', '/xrpc/com.atproto.server.createSession', createSession],
  ['POST', '/xrpc/com.atproto.server.refreshSession', refreshSession],
  ['GET', '/xrpc/com.atproto.server.getSession', showSession],
  ['POST', '/xrpc/com.atproto.server.deleteSession', deleteSession],
  ['GET', '/xrpc/com.atproto.server.describeServer', describeServer],
  ['POST', '/xrpc/com.atproto.repo.uploadBlob', uploadBlob],
  ['POST', '/xrpc/com.atproto.repo.putRecord', putRecord],
  ['POST', '/xrpc/com.atproto.repo.createRecord', createRecord],
  ['POST', '/xrpc/com.atproto.repo.applyWrites', applyWrites],
  ['POST', '/xrpc/com.atproto.repo.deleteRecord', deleteRecord],
  ['GET', '/xrpc/com.atproto.repo.getRecord', getRecord],
  ['GET', '/xrpc/com.atproto.repo.listRecords', listRecords],
  ['GET', '/xrpc/com.atproto.identity.resolveHandle', resolveHandle],
  ['GET', '/xrpc/app.bsky.feed.getPosts', getPosts],
  ['GET', '/xrpc/com.atproto.server.getServiceAuth', getServiceAuth],
  ['GET', '/xrpc/app.bsky.video.getUploadLimits', getUploadLimits],
  ['POST', '/xrpc/app.bsky.video.uploadVideo', uploadVideo],
  ['GET', '/xrpc/app.bsky.video.getJobStatus', getJobStatus],
  ['GET', '/:did', showDidDocument],
];

const kinds: Record<string, RequestKind> = {
  'com.atproto.repo.createRecord': 'create',
  'com.atproto.repo.putRecord': 'create',
  'com.atproto.repo.applyWrites': 'create',
  'com.atproto.repo.uploadBlob': 'upload',
  'app.bsky.video.uploadVideo': 'upload',
  'com.atproto.server.createSession': 'login',
  'com.atproto.server.refreshSession': 'login',
};

const refusals: Record<RefusalName, [error: string, message: string]> = {
  '400': [
    'InvalidRequest',
    `Invalid ${postCollection} record: grapheme too big (maximum 300, got 301) at $.record.text`,
  ],
  '401': ['AuthenticationRequired', 'Invalid identifier or password'],
  '403': ['AccountNotFound', 'Account not found'],
  '422': ['InvalidRequest', 'Unprocessable'],
  '429': ['RateLimitExceeded', 'Rate Limit Exceeded'],
  '500': ['InternalServerError', 'Internal Server Error'],
  '503': ['UpstreamFailure', 'Service Unavailable'],
};

/** A Bluesky home server, with the directory, the reader's view and the video service that belong to it. https://docs.bsky.app/docs/category/http-reference */
export class BlueskyDouble extends BlueskyState {
  readonly platform = 'bluesky';
  readonly maxBytes = 60 * 1024 * 1024;
  readonly identifyingMembers = ['uri', 'cid', 'results', 'blob', 'did', 'accessJwt', 'jobId', 'jobStatus'];

  kindOf({ method, path }: Incoming): RequestKind {
    return kinds[path.slice(path.lastIndexOf('/') + 1)] ?? (method === 'GET' ? 'read' : 'other');
  }

  async handle(request: Incoming): Promise<Reply> {
    const route = findRoute(routes, request);
    if (route !== null) return route.handler(this, request, ...route.parameters);
    return json(501, { error: 'MethodNotImplemented', message: 'Method Not Implemented' });
  }

  async ghost(request: Incoming): Promise<Reply> {
    if (request.path.endsWith('.uploadVideo')) return ghostVideo(this, request);
    return this.kindOf(request) === 'upload' ? ghostBlob(this, request) : ghostWrite(this, request);
  }

  refuse(status: RefusalName): Reply {
    const [error, message] = refusals[status];
    const headers = status === '429' ? rateHeaders(5000, 0, this.clock.now() + 120_000, 3600) : {};
    return json(Number(status), { error, message }, headers);
  }

  posts(): ShownPost[] {
    return [...this.accounts.values()]
      .flatMap(account => [...account.records.values()].map(record => ({ account, record })))
      .filter(({ record }) => record.collection === postCollection)
      .sort((one, other) => other.record.sequence - one.record.sequence)
      .map(({ account, record }) => shownRecord(account, record));
  }
}
