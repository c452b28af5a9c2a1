import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { call, callFault, creatorAnswer, identityAnswer, unreadableStep } from './api.ts';

export interface Identity {
  openId: string;
  name: string;
}

/** Whose token it is. Asked once a run. */
export async function identityOf(context: PlatformContext): Promise<Identity | Fault> {
  const known = context.session.get('identity') as Identity | undefined;
  if (known !== undefined) return known;
  const answer = await call(context, '/v2/user/info/?fields=open_id,display_name', { method: 'GET' });
  const fault = callFault(answer, context);
  if (fault !== null) return fault;
  const read = identityAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return unreadableStep;
  const { open_id: openId, display_name: name } = read.data.data.user;
  const identity: Identity = { openId, name: name || openId };
  context.session.set('identity', identity);
  return identity;
}

/** What the creator may choose from. */
export interface Creator {
  username: string;
  privacyLevels: readonly string[];
  isDisabled: { comment: boolean; duet: boolean; stitch: boolean };
  maxSeconds: number;
}

/** TikTok demands that this is asked before every direct post. A creator who may not post now is told here. */
export async function creatorOf(context: PlatformContext): Promise<Creator | Fault> {
  const known = context.session.get('creator') as Creator | undefined;
  if (known !== undefined) return known;
  const answer = await call(context, '/v2/post/publish/creator_info/query/');
  const fault = callFault(answer, context);
  if (fault !== null) return fault;
  const read = creatorAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return unreadableStep;
  const { data } = read.data;
  const creator: Creator = {
    username: data.creator_username,
    privacyLevels: data.privacy_level_options,
    isDisabled: { comment: data.comment_disabled, duet: data.duet_disabled, stitch: data.stitch_disabled },
    maxSeconds: data.max_video_post_duration_sec,
  };
  context.session.set('creator', creator);
  return creator;
}
