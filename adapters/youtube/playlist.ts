import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { unreadable } from '../kit/fault.ts';
import { api, dialect, errorReason, itemAnswer, itemsAnswer } from './api.ts';
import { call } from './call.ts';
import { makingFault, questionFault } from './faults.ts';
import { callPatiently, lagging } from './patience.ts';
import type { StepOf } from './steps.ts';

type Playlist = StepOf<'playlist'>;

/** The id of the entry: a playlist takes a video twice, so it is looked for first. */
export async function addToPlaylist(step: Playlist, video: string, context: SendContext): Promise<string | Fault> {
  const there = await findInPlaylist(step, video, context);
  if (there !== null) return there;
  const snippet = { playlistId: step.playlist, resourceId: { kind: 'youtube#video', videoId: video } };
  const answer = await callPatiently(context, {
    method: 'POST',
    url: api(context, 'playlistItems', { part: 'snippet' }),
    json: { snippet },
  });
  if ('outcome' in answer) return answer;
  const fault = makingFault(answer, context);
  if (fault !== null) return lagging(fault, answer);
  const read = itemAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return read.success ? read.data.id : unreadable(dialect);
}

export async function findInPlaylist(
  { playlist }: Playlist,
  video: string,
  context: SendContext,
): Promise<string | null | Fault> {
  const query = { part: 'snippet', playlistId: playlist, videoId: video, maxResults: '50' };
  const answer = await call(context, { method: 'GET', url: api(context, 'playlistItems', query) });
  if ('outcome' in answer) return answer;
  if (errorReason(answer) === 'videoNotFound') return null;
  const read = answer.kind === 'answer' && answer.status === 200 ? itemsAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  return read.data.items.find(item => item.snippet.resourceId.videoId === video)?.id ?? null;
}
