import type { PlatformContext, SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import { mediaFault, notPrepared, stepFault, unreadable } from '../kit/fault.ts';
import { quote } from '../kit/quote.ts';
import { type BlobReference, dialect, named, readJob, type VideoJob, xrpc } from './api.ts';
import { describeServer, hostDid } from './server.ts';
import { callService } from './service-auth.ts';
import { openSession, type Session } from './session.ts';

/** A host of its own, for all servers of the network. https://docs.bsky.app/docs/tutorials/video */
export function videoService(context: PlatformContext): string {
  return context.origin('https://video.bsky.app');
}

/** How often we ask what became of a video, and how long between: 1 s at first, 5 s at most, some eight minutes in all. */
const mostPolls = 100;
const pollDelay = (polled: number) => Math.min(1000 + polled * 250, 5000);
/** So many looks in a row may fail before the run gives up. */
const mostSilences = 3;

/**
 * Has the video service work on a video: it puts the result into the account's repository, and the post names it. The
 * service knows a file that it has had before, so a later run that uploads it again goes on where this one stopped, and
 * an upload that goes wrong harms nobody.
 */
export async function uploadVideo(media: PayloadMedia, context: SendContext): Promise<BlobReference | Fault> {
  const session = await openSession(context);
  if ('outcome' in session) return session;
  const audience = await audienceOf(session, context);
  if (typeof audience !== 'string') return audience;
  // The name is shown nowhere; what the file is called here is nobody's business.
  const query = { did: session.did, name: `${media.digest.slice(0, 16)}.mp4` };
  const method = 'com.atproto.repo.uploadBlob';
  const answer = await callService(
    context,
    { audience, method },
    {
      method: 'POST',
      url: xrpc(videoService(context), 'app.bsky.video.uploadVideo', query),
      headers: { 'content-type': media.type },
      source: await context.media(media),
      timeoutMilliseconds: 120_000,
    },
  );
  if ('outcome' in answer) return answer;
  const job = startedJob(answer);
  if ('outcome' in job) return mediaFault(job, media.file);
  return follow(job, media, context);
}

/** The service hands the token on to the account's own server, so it is made out for that one. */
async function audienceOf(session: Session, context: PlatformContext): Promise<string | Fault> {
  if (session.homeDid !== null) return session.homeDid;
  const server = await describeServer(session, context);
  return 'outcome' in server ? server : (server.did ?? hostDid(session.server));
}

/** That the service has the file already is said as an error, and is as good as an upload. */
function startedJob(answer: Answer): VideoJob | Fault {
  const job = answer.kind === 'answer' ? readJob(answer.json) : null;
  const fault = named(stepFault(answer, dialect), answer);
  if (job !== null && (fault === null || job.error === 'already_exists')) return job;
  return fault ?? { ...unreadable(dialect), outcome: 'throttled' };
}

async function follow(started: VideoJob, media: PayloadMedia, context: SendContext): Promise<BlobReference | Fault> {
  let job = started;
  let silences = 0;
  for (let polled = 0; polled < mostPolls; polled += 1) {
    if (job.blob !== undefined) return job.blob;
    // An upload of what was there before says so as an error; what counts is what the job itself says then.
    if (job.state === 'JOB_STATE_FAILED' && job.error !== 'already_exists') return mediaFault(failure(job), media.file);
    if (job.jobId === undefined) return { ...unreadable(dialect), outcome: 'throttled' };
    try {
      await context.wait(pollDelay(polled));
    } catch {
      const message = `the run was stopped while Bluesky was processing ${media.file}`;
      return { outcome: 'throttled', code: 'run.stopped', message, retryAt: null };
    }
    const looked = await look(job.jobId, context);
    if (!('outcome' in looked)) [job, silences] = [looked, 0];
    else if (looked.outcome === 'rejected' || ++silences >= mostSilences) return mediaFault(looked, media.file);
  }
  const message = `Bluesky is still processing ${media.file}`;
  return { outcome: 'throttled', code: 'platform.media', message, retryAt: null };
}

async function look(jobId: string, context: SendContext): Promise<VideoJob | Fault> {
  const url = xrpc(videoService(context), 'app.bsky.video.getJobStatus', { jobId });
  const answer = await exchange(context, { method: 'GET', url });
  const job = answer.kind === 'answer' && answer.status === 200 ? readJob(answer.json) : null;
  return job ?? named(notPrepared(answer, dialect).fault, answer);
}

/** Only what went wrong between the servers can be better another time. */
function failure({ failureCode, message, error }: VideoJob): Fault {
  const words = quote([failureCode, message ?? error].filter(Boolean).join(': ') || 'no reason given');
  const outcome = failureCode === 'pds_upload_failure' ? ('throttled' as const) : ('rejected' as const);
  return { outcome, code: 'platform.media', message: `Bluesky could not process it (${words})`, retryAt: null };
}
