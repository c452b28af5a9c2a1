import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import type { Reply } from '../reply.ts';
import { count, requireCreator } from './access.ts';
import { envelope, invalid, refuse } from './errors.ts';
import { isAllThere, isPublic, lookedAt } from './publish.ts';
import type { CreatorState, TaskState, TiktokState } from './state.ts';

const asked = z.object({ publish_id: z.string() });

/** https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status */
export function showStatus(state: TiktokState, request: Incoming): Reply {
  const creator = requireOwner(state, request);
  count(state.looks, request);
  const task = taskOf(state, creator, request);
  const isBehind = state.clock.now() < task.changedAt + state.lookLagMilliseconds;
  const uploaded = isBehind ? task.uploadedBefore : task.uploaded;
  if (isAllThere(task) && !isBehind) lookedAt(state, task);
  const { source } = task;
  const isUnfinished = source.kind === 'upload' && uploaded < source.size && task.status !== 'FAILED';
  const data = {
    status: isUnfinished ? 'PROCESSING_UPLOAD' : task.status,
    ...(task.status === 'FAILED' ? { fail_reason: task.failReason } : {}),
    ...(source.kind === 'upload' ? { uploaded_bytes: uploaded } : {}),
    // So the platform spells it.
    publicaly_available_post_id: task.postId !== null && isPublic(task) && state.tellsIds ? [`#${task.postId}`] : [],
  };
  const reply = envelope(200, data);
  // Numbers, though no number of JavaScript can hold them.
  return { ...reply, body: reply.body.replaceAll(/"#(\d+)"/g, '$1') };
}

/** Ends a download that has not come to its end; best effort. */
export function cancel(state: TiktokState, request: Incoming): Reply {
  const task = taskOf(state, requireOwner(state, request), request);
  if (task.postId !== null) return invalid('The post is out already');
  task.status = 'FAILED';
  task.failReason = 'publish_cancelled';
  return envelope(200, {});
}

/** Either right to send is enough to ask what became of it. */
function requireOwner(state: TiktokState, request: Incoming): CreatorState {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const scopes = state.tokens.get(token ?? '')?.scopes ?? [];
  return requireCreator(state, request, scopes.includes('video.upload') ? 'video.upload' : 'video.publish');
}

function taskOf(state: TiktokState, creator: CreatorState, { body }: Incoming): TaskState {
  const read = asked.safeParse(body);
  const task = read.success ? state.tasks.get(read.data.publish_id) : undefined;
  if (task === undefined || state.clock.now() >= task.createdAt + state.retentionMilliseconds) {
    return refuse(400, 'invalid_publish_id', 'The publish_id does not exist');
  }
  if (task.creator === creator) return task;
  return refuse(
    400,
    'token_not_authorized_for_specified_publish_id',
    'The access_token does not have authorization for this publish_id',
  );
}
