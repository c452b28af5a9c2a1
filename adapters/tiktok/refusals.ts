import type { Fault } from '../../src/model/outcome.ts';

type Kind = Pick<Fault, 'outcome' | 'code'>;

const minute = 60_000;
const day = 24 * 60 * minute;

const credentials: Kind = { outcome: 'rejected', code: 'platform.credentials' };
const forbidden: Kind = { outcome: 'rejected', code: 'platform.forbidden' };
const refused: Kind = { outcome: 'rejected', code: 'platform.refused' };
const media: Kind = { outcome: 'rejected', code: 'platform.media' };
const throttled: Kind = { outcome: 'throttled', code: 'platform.throttled' };

/** What the platform's own words for "no" mean, those of its answers and those for a post that failed. */
const kinds: Record<string, Kind> = {
  access_token_invalid: credentials,
  scope_not_authorized: credentials,
  scope_permission_missed: credentials,
  auth_removed: credentials,
  app_version_check_failed: forbidden,
  unaudited_client_can_only_post_to_private_accounts: forbidden,
  spam_risk: forbidden,
  spam_risk_text: refused,
  spam_risk_user_banned_from_posting: forbidden,
  privacy_level_option_mismatch: refused,
  url_ownership_unverified: refused,
  invalid_param: refused,
  invalid_params: refused,
  publish_cancelled: refused,
  file_format_check_failed: media,
  duration_check_failed: media,
  frame_rate_check_failed: media,
  picture_size_check_failed: media,
  video_pull_failed: media,
  photo_pull_failed: media,
  rate_limit_exceeded: throttled,
  spam_risk_too_many_posts: throttled,
  spam_risk_too_many_pending_share: throttled,
  reached_active_user_cap: throttled,
};

/** What a person can do about it, where the platform's own words do not say. */
const hints: Record<string, string> = {
  access_token_invalid: 'the token has ended or was revoked; one lives for about two hours',
  scope_not_authorized:
    'the token lacks the right: `video.publish` for `mode: direct`, `video.upload` for `mode: inbox`',
  unaudited_client_can_only_post_to_private_accounts:
    'until TikTok has audited the app, the account has to be private and the post `privacy: only_me`',
  url_ownership_unverified: 'verify the domain or prefix of the addresses of the photos at developers.tiktok.com',
  spam_risk_too_many_pending_share: 'too many drafts wait in the inbox: post or remove some in the app',
  spam_risk_too_many_posts: 'the account has reached its number of posts for a day, over all tools',
};

export function hintFor(code: string | null): string | null {
  return code !== null && Object.hasOwn(hints, code) ? hints[code]! : null;
}

/** What such a word means, with how long to wait where it is about time; null for a word that we do not know. */
export function meaningOf(code: string): (Kind & { milliseconds: number | null }) | null {
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  if (kind === undefined) return null;
  if (kind.outcome !== 'throttled') return { ...kind, milliseconds: null };
  // The caps of a day say no time at which they end.
  return { ...kind, milliseconds: code === 'rate_limit_exceeded' ? minute : day };
}

/** The documents name no header; a server in front of the platform may send the usual one. */
export function waitedFor(headers: Record<string, string>): number {
  const said = headers['retry-after'] ?? '';
  return /^\d{1,6}$/.test(said) ? Number(said) * 1000 : minute;
}

/** Failures of the platform's own that a new beginning may mend. */
export function mayTryAnew(reason: string): boolean {
  return ['internal', 'video_pull_failed', 'photo_pull_failed'].includes(reason);
}

/** A post that failed is surely not out. */
export function failureOf(reason: string, now: number): Fault {
  const { milliseconds, ...kind } = meaningOf(reason) ?? { ...refused, milliseconds: null };
  const retryAt = milliseconds === null ? null : new Date(now + milliseconds).toISOString();
  return { ...kind, message: `TikTok could not publish it: ${reason}`, retryAt };
}
