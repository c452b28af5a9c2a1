import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { readQuery } from './access.ts';
import { keepBlob } from './blobs.ts';
import { blobCid } from './cid.ts';
import { invalid, refuse } from './errors.ts';
import { requireServiceToken } from './service-auth.ts';
import { serverDid } from './sessions.ts';
import type { BlueskyState, JobState } from './state.ts';

/*
 * The video service, which is a host of its own: it works on a video, then uploads it to the account's home server in the
 * account's name. https://docs.bsky.app/docs/tutorials/video
 */

const serviceDid = 'did:web:video.bsky.app';
const uploadQuery = z.object({ did: z.string(), name: z.string().min(1) });
const jobQuery = z.object({ jobId: z.string() });

export function getUploadLimits(state: BlueskyState, request: Incoming): Reply {
  requireServiceToken(state, request, serviceDid, 'app.bsky.video.getUploadLimits');
  return json(200, state.videoLimits);
}

/** The token is one for the home server, which the service hands on to it. */
export async function uploadVideo(state: BlueskyState, request: Incoming): Promise<Reply> {
  const { did } = readQuery(request, uploadQuery);
  const account = requireServiceToken(state, request, serverDid(state), 'com.atproto.repo.uploadBlob');
  if (account.did !== did) return refuse(401, 'AuthenticationRequired', 'Authentication Required');
  const { bytes, headers } = request;
  const mime = (await fileTypeFromBuffer(bytes))?.mime.replace('x-m4v', 'mp4');
  if (headers['content-type'] !== 'video/mp4' || mime !== 'video/mp4') return invalid('Unsupported video type');
  const cid = blobCid(bytes);
  const known = [...state.jobs.values()].find(job => job.account === account && job.cid === cid);
  if (known !== undefined) {
    const said = { ...jobStatus(state, known), error: 'already_exists', message: 'Video already processed' };
    return json(409, said);
  }
  const job = { id: `job-${state.nextTid()}`, account, cid, size: bytes.length, pollsLeft: state.videoPolls };
  state.jobs.set(job.id, job);
  return json(200, state.wrapsJobs ? { jobStatus: jobStatus(state, job) } : jobStatus(state, job));
}

/** Answers like a success, and keeps nothing. */
export function ghostVideo(state: BlueskyState, request: Incoming): Reply {
  const { did } = readQuery(request, uploadQuery);
  return json(200, { jobId: `job-${state.nextTid()}`, did, state: 'JOB_STATE_CREATED' });
}

/** Needs no token. */
export function getJobStatus(state: BlueskyState, request: Incoming): Reply {
  const job = state.jobs.get(readQuery(request, jobQuery).jobId);
  if (job === undefined) return invalid('Job not found');
  if (job.pollsLeft > 0) job.pollsLeft -= 1;
  return json(200, { jobStatus: jobStatus(state, job) });
}

const stages = ['JOB_STATE_UPLOADING', 'JOB_STATE_SCANNING', 'JOB_STATE_ENCODING', 'JOB_STATE_CREATED'];

function jobStatus(state: BlueskyState, { id: jobId, account, cid, size, pollsLeft }: JobState) {
  const job = { jobId, did: account.did };
  if (pollsLeft > 0) return { ...job, state: stages[Math.min(pollsLeft, stages.length) - 1]!, progress: 0 };
  const { videoFailure: failureCode } = state;
  if (failureCode !== null) {
    return { ...job, state: 'JOB_STATE_FAILED', error: 'failed', failureCode, message: 'The video cannot be used' };
  }
  return { ...job, state: 'JOB_STATE_COMPLETED', blob: keepBlob(account, cid, size, 'video/mp4') };
}
