import type { MediaSource, SendContext } from '../../src/model/adapter.ts';
import type { Json } from '../../src/model/json.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { waited } from '../kit/waited.ts';
import type { Video } from './api.ts';
import { call } from './call.ts';
import type { YoutubeHandle } from './handle.ts';
import { askSession, readStanding, type Standing } from './session.ts';

/** A multiple of 262144, as every chunk but the last has to be. Each is held in memory, more than one at a time. */
export const chunkBytes = 4 * 1024 * 1024;
/** No request may go on for longer: another run may take over then. */
const chunkMilliseconds = 110_000;

/** How often in a row an upload may get no further, and how long it waits: 1 s at first, 16 s at most. */
const mostTroubles = 5;
const pause = (troubles: number) => 1000 * 2 ** Math.min(troubles - 1, 4);

export interface Upload {
  uri: string;
  /** MIME type, as it was announced. */
  type: string;
  source: MediaSource;
  handle: YoutubeHandle;
}

/** What is known of an upload that is under way. */
interface Course {
  standing: Standing;
  /** The most bytes that the session ever had. */
  reached: number;
  /** How often in a row nothing was gained. */
  troubles: number;
  /** Why a video may be there of which we were not told; null where there can be none. */
  doubt: Fault | null;
}

/**
 * Sends what is missing, and asks the session whenever an answer is missing: it knows how far it came, and whether the
 * video is there. Its number counts, never what was sent.
 */
export async function sendBytes(upload: Upload, first: Standing, context: SendContext): Promise<Video | Fault> {
  const { uri, source } = upload;
  const course: Course = { standing: first, reached: 0, troubles: 0, doubt: null };
  for (;;) {
    note(course, source.size);
    const end = endOf(course);
    if (end !== null) return end;
    if (course.troubles > 0 && !(await waited(pause(course.troubles), context))) return stopped(course);
    course.troubles += 1;
    if (course.standing.kind === 'partial') await sendChunk(upload, course.standing.kept, course, context);
    else course.standing = await askSession(uri, source.size, context);
  }
}

/** What a standing changes in what is known. */
function note(course: Course, total: number): void {
  const { standing } = course;
  if (standing.kind === 'full') course.doubt ??= fullFault;
  if (standing.kind !== 'partial') return;
  // The session itself says that bytes are missing: there is no video.
  course.doubt = null;
  if (standing.kept > course.reached) {
    course.reached = Math.min(standing.kept, total);
    course.troubles = 0;
  }
}

/** The end of the upload, or null where it goes on. */
function endOf(course: Course): Video | Fault | null {
  const { standing, doubt, troubles } = course;
  switch (standing.kind) {
    case 'finished':
      return standing.video;
    case 'refused':
      return doubt ?? standing.fault;
    case 'gone':
      return doubt ?? laterFault('YouTube no longer knows the session');
    case 'unclear':
      // Whether the video is there is for a look to say, and the core takes one at once.
      if (doubt !== null) return doubt;
      if (standing.fault.code === 'run.stopped') return stopped(course);
      if (!isPassing(standing.fault)) return standing.fault;
      return troubles > mostTroubles ? laterFault(standing.fault.message) : null;
    default:
      return troubles > mostTroubles
        ? (doubt ?? laterFault(`YouTube keeps ${course.reached} bytes and no more`))
        : null;
  }
}

/** The length that is told is that of the bytes in hand, so that a file that shrank is a cut and never a shorter video. */
async function sendChunk(upload: Upload, start: number, course: Course, context: SendContext): Promise<void> {
  const { uri, source, type } = upload;
  const end = Math.min(start + chunkBytes, source.size);
  const isLast = end === source.size;
  const bytes = await source.read(start, end);
  if (isLast) await rememberLast(upload, context);
  const answer = await call(context, {
    method: 'PUT',
    url: uri,
    headers: { 'content-type': type, 'content-range': `bytes ${start}-${start + bytes.length - 1}/${source.size}` },
    bytes,
    timeoutMilliseconds: chunkMilliseconds,
  });
  course.standing = readStanding(answer, source.size, context);
  const isDoubtful = course.standing.kind === 'unclear' && course.standing.fault.outcome === 'unknown';
  if (isLast && isDoubtful) course.doubt = (course.standing as { fault: Fault }).fault;
}

/** From here on a video can come of it, also where no answer does. */
async function rememberLast(upload: Upload, context: SendContext): Promise<void> {
  if (upload.handle.last !== undefined) return;
  upload.handle = { ...upload.handle, last: context.now() };
  await context.remember(upload.handle as unknown as Json);
}

/** What may be over in a moment: a dropped line, a server that is not well. */
function isPassing({ code }: Fault): boolean {
  return code.startsWith('network.') || code === 'platform.error' || code === 'platform.unreadable';
}

function stopped({ doubt }: Course): Fault {
  return doubt ?? laterFault('the run was stopped');
}

/** Certainly no video yet. A later run goes on in the same session. */
function laterFault(why: string): Fault {
  const message = `the upload has not come to its end, and goes on in a later run: ${why}`;
  return { outcome: 'throttled', code: 'platform.absent', message, retryAt: null };
}

const fullFault: Fault = {
  outcome: 'unknown',
  code: 'platform.processing',
  message: 'YouTube has all of the video and has not said yet whether it takes it',
  retryAt: null,
};
