import type { Incoming } from '../incoming.ts';
import type { Reply } from '../reply.ts';
import { count, requireCreator } from './access.ts';
import { envelope } from './errors.ts';
import type { CreatorState, TiktokState } from './state.ts';

/** https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
export function showUser(state: TiktokState, request: Incoming): Reply {
  const creator = requireCreator(state, request, 'user.info.basic');
  const fields = (request.query.get('fields') ?? '').split(',');
  if (fields.includes('username')) requireCreator(state, request, 'user.info.profile');
  const all = { open_id: creator.openId, display_name: creator.nickname, username: creator.username };
  const user = Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
  return envelope(200, { user });
}

/** https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info */
export function showCreator(state: TiktokState, request: Incoming): Reply {
  const creator = requireCreator(state, request, 'video.publish');
  count(state.creatorLooks, request);
  // A creator who may not post now is told so with a success.
  const code = state.creatorInfoError ?? barOf(state, creator);
  if (code !== null) return envelope(200, {}, code, 'The creator cannot post at this time.');
  return envelope(200, {
    creator_avatar_url: `${state.origin}/avatar.webp`,
    creator_username: creator.username,
    creator_nickname: creator.nickname,
    privacy_level_options: privacyLevels(creator),
    comment_disabled: creator.disabled.comment,
    duet_disabled: creator.disabled.duet,
    stitch_disabled: creator.disabled.stitch,
    max_video_post_duration_sec: creator.maxSeconds,
  });
}

/** The error that keeps the creator from posting directly, or null. */
export function barOf(state: TiktokState, creator: CreatorState): string | null {
  if (creator.isBanned) return 'spam_risk_user_banned_from_posting';
  return state.recent(creator, 'direct').length >= state.postsPerDay ? 'spam_risk_too_many_posts' : null;
}

export function privacyLevels({ isPrivate }: CreatorState): string[] {
  return [isPrivate ? 'FOLLOWER_OF_CREATOR' : 'PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'];
}
