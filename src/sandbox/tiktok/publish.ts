import type { TaskState, TiktokState } from './state.ts';

/** Everything is there: it goes out at once, or is in work for as many looks as the switch says. */
export function arrive(state: TiktokState, task: TaskState): void {
  if (task.pollsLeft === 0) finish(state, task);
}

/** A look at a task that is all there and in work. */
export function lookedAt(state: TiktokState, task: TaskState): void {
  if (task.postId !== null || task.status === 'FAILED') return;
  if (task.pollsLeft > 0) task.pollsLeft -= 1;
  else finish(state, task);
}

function finish(state: TiktokState, task: TaskState): void {
  const reason = state.failReason ?? (task.source.kind === 'pull' ? task.source.failReason : null);
  if (reason !== null) {
    task.status = 'FAILED';
    task.failReason = reason;
    return;
  }
  task.status = task.mode === 'direct' ? 'PUBLISH_COMPLETE' : 'SEND_TO_USER_INBOX';
  task.postId = state.nextId();
  task.publishedAt = state.clock.now();
  state.creates += 1;
}

export function isAllThere({ source, uploaded }: TaskState): boolean {
  return source.kind === 'pull' || uploaded === source.size;
}

export function isPublic({ mode, info, creator }: TaskState): boolean {
  return mode === 'direct' && info?.privacyLevel === 'PUBLIC_TO_EVERYONE' && !creator.isPrivate;
}
