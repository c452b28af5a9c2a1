import { createHash } from 'node:crypto';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireChannel, rights } from './access.ts';
import { errorReply, refuse } from './errors.ts';
import { partsOf, readMetadata } from './metadata.ts';
import { spendUpload } from './quota.ts';
import type { SessionState, YoutubeState } from './state.ts';
import { createVideo, videoResource } from './videos.ts';

const path = '/upload/youtube/v3/videos';
/** Every chunk but the last is a multiple of this. */
const chunkUnit = 262_144;
const largestFile = 274_877_906_944;

/** Judges what is said about the video, before a byte of it. https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol */
export function startSession(state: YoutubeState, request: Incoming): Reply {
  const channel = requireChannel(state, request, rights.upload);
  if (request.query.get('uploadType') !== 'resumable') {
    return refuse(400, 'mediaBodyRequired', 'The request does not include the video content.');
  }
  const metadata = readMetadata(request.body, partsOf(request.query), state.clock.now());
  const total = Number(request.headers['x-upload-content-length'] ?? Number.NaN);
  if (!(total > 0 && total <= largestFile)) return refuse(400, 'badRequest', 'The size of the upload is not valid.');
  const fileName = request.headers.slug ?? '';
  if (/[<>/\\]/.test(fileName)) return refuse(400, 'invalidFilename', 'The Slug header contains an invalid filename.');
  spendUpload(state.uploads);
  const type = request.headers['x-upload-content-type'] ?? 'application/octet-stream';
  const id = state.randomId(40);
  const hash = createHash('sha256');
  state.sessions.set(id, { id, channel, metadata, total, type, fileName, kept: 0, hash, final: null });
  const location = `${state.origin}${path}?uploadType=resumable&part=${partsOf(request.query).join(',')}&upload_id=${id}`;
  return { status: 200, headers: { location, 'x-guploader-uploadid': id }, body: '' };
}

/** Takes bytes, or tells how far they came: `bytes *\/TOTAL` asks. */
export function continueSession(state: YoutubeState, request: Incoming): Reply {
  requireChannel(state, request, rights.upload);
  const session = state.sessions.get(request.query.get('upload_id') ?? '');
  if (session === undefined) return { status: 404, headers: {}, body: 'Not Found' };
  if (session.final !== null) return lateOr(state, session.final, session);
  const range = readRange(request, session.total);
  if (range === null) return refuse(400, 'badRequest', 'Failed to parse Content-Range header.');
  if (range === 'ask') return progress(session);
  return keep(state, session, range, request.bytes);
}

interface ByteRange {
  start: number;
  end: number;
}

function readRange({ headers, bytes }: Incoming, total: number): ByteRange | 'ask' | null {
  const written = headers['content-range'];
  if (written === undefined) return bytes.length === total ? { start: 0, end: total } : null;
  const [, star, first, last, size] = /^bytes (?:(\*)|(\d+)-(\d+))\/(\d+)$/.exec(written) ?? [];
  if (Number(size) !== total) return null;
  if (star !== undefined) return bytes.length === 0 ? 'ask' : null;
  const range = { start: Number(first), end: Number(last) + 1 };
  return range.end - range.start === bytes.length && range.end <= total ? range : null;
}

function keep(state: YoutubeState, session: SessionState, { start, end }: ByteRange, bytes: Uint8Array): Reply {
  if (end < session.total && (end - start) % chunkUnit !== 0) {
    return refuse(400, 'badRequest', 'The size of a chunk is not a multiple of 262144.');
  }
  // A gap or an overlap, and nothing of the chunk is kept.
  if (start !== session.kept) return progress(session);
  if (state.lostChunks > 0) {
    state.lostChunks -= 1;
    return { status: 308, headers: {}, body: '' };
  }
  const taken = state.halfChunks > 0 ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes;
  if (state.halfChunks > 0) state.halfChunks -= 1;
  session.hash.update(taken);
  session.kept += taken.length;
  if (session.kept < session.total) return progress(session);
  session.final = finish(state, session);
  return lateOr(state, session.final, session);
}

function finish(state: YoutubeState, session: SessionState): Reply {
  if (state.channelUploadsLeft !== null) {
    if (state.channelUploadsLeft === 0) {
      return errorReply(400, 'uploadLimitExceeded', 'The user has exceeded the number of videos they may upload.');
    }
    state.channelUploadsLeft -= 1;
  }
  const video = createVideo(state, session, session.hash.digest('hex'));
  return json(200, videoResource(state, video, ['snippet', 'status']));
}

function lateOr(state: YoutubeState, final: Reply, session: SessionState): Reply {
  if (state.lateAnswers === 0) return final;
  state.lateAnswers -= 1;
  return progress(session);
}

function progress({ kept }: SessionState): Reply {
  return { status: 308, headers: kept === 0 ? {} : { range: `bytes=0-${kept - 1}` }, body: '' };
}

/** Answers the end of an upload like a success, with a video that is not there. */
export function ghostVideo(state: YoutubeState): Reply {
  return json(200, { kind: 'youtube#video', id: state.randomId(11), status: { uploadStatus: 'uploaded' } });
}
