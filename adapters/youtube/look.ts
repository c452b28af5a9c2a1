import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { quote } from '../kit/quote.ts';
import { api, type VideoStatus, videosAnswer } from './api.ts';
import { call } from './call.ts';
import { watchUrl } from './receipts.ts';
import { videoResource } from './resource.ts';

/** How long, in milliseconds, until a video that is still in work is looked at again; then it is left to its fate. */
const pauses = [2000, 5000, 10_000, 20_000, 30_000];

export interface Look {
  /** YouTube took the video, and then could not or would not show it. */
  fault: Fault | null;
  /** What a person should know. */
  notes: string[];
}

/**
 * What became of a video that is out: whether YouTube could read it, and whether it is shown to those it was meant for.
 * Where no answer comes, the video is out all the same.
 */
export async function lookAtVideo(payload: Payload, id: string, context: SendContext): Promise<Look> {
  let status = await statusOf(id, context);
  for (const pause of pauses) {
    if (status?.uploadStatus !== 'uploaded') break;
    try {
      await context.wait(pause);
    } catch {
      break;
    }
    status = await statusOf(id, context);
  }
  if (status === null) return { fault: null, notes: [] };
  return { fault: badEnd(status, id), notes: notesOn(status, payload) };
}

async function statusOf(id: string, context: SendContext): Promise<VideoStatus | null> {
  const answer = await call(context, { method: 'GET', url: api(context, 'videos', { part: 'status', id }) });
  if ('outcome' in answer || answer.kind === 'none' || answer.status !== 200) return null;
  return videosAnswer.safeParse(answer.json).data?.items[0]?.status ?? null;
}

/** The receipt is kept: the video is there, and has to be removed by a person before another one can take its place. */
function badEnd({ uploadStatus, failureReason, rejectionReason }: VideoStatus, id: string): Fault | null {
  if (uploadStatus !== 'failed' && uploadStatus !== 'rejected') return null;
  const why = quote(failureReason ?? rejectionReason ?? 'no reason given');
  const verb = uploadStatus === 'failed' ? 'could not process' : 'refused';
  const message = `YouTube took the video (${watchUrl(id)}) and then ${verb} it: ${why}`;
  return { outcome: 'rejected', code: 'platform.media', message, retryAt: null };
}

/** Nothing else tells that a project has not passed the audit. https://developers.google.com/youtube/v3/guides/quota_and_compliance_audits */
function notesOn(status: VideoStatus, payload: Payload): string[] {
  const asked = videoResource(payload).status;
  const notes: string[] = [];
  if (status.privacyStatus === 'private' && asked.privacyStatus !== 'private') {
    notes.push(
      `YouTube keeps it private although ${asked.privacyStatus} was asked for: the API project has not passed the audit, or the video is held`,
    );
  }
  if (asked.publishAt !== undefined && status.privacyStatus === 'private' && status.publishAt === undefined) {
    notes.push('YouTube did not keep the time at which it was to be published');
  }
  if (status.uploadStatus === 'uploaded') notes.push('YouTube is still processing it');
  return notes;
}
