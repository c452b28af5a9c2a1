import type { Revocation } from '../../src/model/adapter.ts';

/**
 * No session outlives its run here, and an app password cannot delete itself: that takes the account's own one.
 * https://docs.bsky.app/docs/api/com-atproto-server-revoke-app-password
 */
export const revocation: Revocation = {
  where: 'In the app of Bluesky: Settings, Privacy and security, App passwords: delete the one that was made for it.',
};
