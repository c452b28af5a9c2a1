import type { Incoming } from '../incoming.ts';
import type { Reply } from '../reply.ts';
import { bare } from './errors.ts';
import { arrive } from './publish.ts';
import { type TaskState, type TiktokState, type UploadSource, uploadUrlMilliseconds } from './state.ts';

interface Range {
  first: number;
  last: number;
  total: number;
}

/** A chunk. The address is all that it takes: no token. 206: go on; 201: all of it is there. */
export function takeChunk(state: TiktokState, request: Incoming): Reply {
  const task = taskOf(state, request);
  if (task === null) return bare(404);
  const refusal = refusalOf(state, task, request);
  if (refusal !== null) return bare(refusal);
  const { source } = task;
  source.digest.update(request.bytes);
  source.type = request.headers['content-type']!;
  task.uploadedBefore = task.uploaded;
  task.uploaded += request.bytes.length;
  task.changedAt = state.clock.now();
  if (task.uploaded === source.size) {
    task.sha256 = source.digest.copy().digest('hex');
    arrive(state, task);
  }
  return told(task);
}

/** As if the bytes had been kept. */
export function ghostChunk(state: TiktokState, request: Incoming): Reply {
  const task = taskOf(state, request);
  if (task === null) return bare(404);
  const refusal = refusalOf(state, task, request);
  return refusal === null ? told({ ...task, uploaded: task.uploaded + request.bytes.length }) : bare(refusal);
}

type UploadTask = TaskState & { source: UploadSource };

function told({ uploaded, source }: UploadTask): Reply {
  const headers = { 'content-range': `bytes 0-${uploaded - 1}/${source.size}` };
  return bare(uploaded === source.size ? 201 : 206, headers);
}

function taskOf(state: TiktokState, { query }: Incoming): UploadTask | null {
  const token = query.get('upload_token');
  const found = [...state.tasks.values()].find(({ source }) => source.kind === 'upload' && source.token === token);
  return (found as UploadTask | undefined) ?? null;
}

function refusalOf(state: TiktokState, { createdAt, source, uploaded, status }: UploadTask, request: Incoming) {
  const { headers, bytes } = request;
  const range = rangeOf(request);
  if (status === 'FAILED') return 404;
  if (state.clock.now() >= createdAt + uploadUrlMilliseconds) return 403;
  if (!/^video\/(?:mp4|quicktime|webm)$/.test(headers['content-type'] ?? '')) return 400;
  if (range === null || range.total !== source.size || range.last - range.first + 1 !== bytes.length) return 400;
  if (range.first !== uploaded) return 416;
  const isLast = Math.floor(range.first / source.chunkSize) === source.chunkCount - 1;
  const expected = isLast ? source.size - range.first : source.chunkSize;
  return bytes.length === expected ? null : 400;
}

/** `bytes FIRST-LAST/TOTAL` */
export function rangeOf({ headers }: Incoming): Range | null {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(headers['content-range'] ?? '');
  if (match === null) return null;
  const [first, last, total] = match.slice(1).map(Number) as [number, number, number];
  return first <= last && last < total ? { first, last, total } : null;
}
