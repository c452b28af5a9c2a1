import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { notPrepared } from '../kit/fault.ts';
import { quote } from '../kit/quote.ts';
import { dialect, named, videoLimitsAnswer, xrpc } from './api.ts';
import { callService } from './service-auth.ts';
import { videoService } from './video.ts';

type Problem = Prepared['problems'][number];

/** The service's own name, wherever a rehearsal moves it. */
const audience = 'did:web:video.bsky.app';
const method = 'app.bsky.video.getUploadLimits';

/** Whether the video service takes these videos from the account today. */
export async function videoProblems(payload: Payload, context: PlatformContext): Promise<Problem[] | Fault> {
  const videos = payload.parts.flatMap(part => part.media.filter(({ kind }) => kind === 'video'));
  if (videos.length === 0) return [];
  const url = xrpc(videoService(context), method);
  const answer = await callService(context, { audience, method }, { method: 'GET', url });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? videoLimitsAnswer.safeParse(answer.json) : null;
  if (!read?.success) return named(notPrepared(answer, dialect).fault, answer);
  const { canUpload, remainingDailyVideos, remainingDailyBytes, message, error } = read.data;
  const bytes = videos.reduce((sum, { size }) => sum + size, 0);
  const isUsedUp = (remainingDailyVideos ?? Infinity) < videos.length || (remainingDailyBytes ?? Infinity) < bytes;
  if (isUsedUp) return usedUp;
  if (canUpload) return [];
  const said = quote(message ?? error ?? 'no reason given');
  const part = payload.parts.findIndex(({ media }) => media.some(({ kind }) => kind === 'video')) + 1;
  const remedy = "Confirm the account's email address in the app, which videos need.";
  return [{ code: 'media.video', message: `Bluesky takes no video from this account: ${said}`, remedy, part }];
}

const usedUp: Fault = {
  outcome: 'throttled',
  code: 'platform.throttled',
  message: 'Bluesky: the account has used up what it may upload of videos in a day',
  retryAt: null,
};
