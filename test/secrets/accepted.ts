import { demoClient } from '../../src/sandbox/linkedin/state.ts';
import { demoClient as mastodonClient } from '../../src/sandbox/mastodon/state.ts';
import { demoAccount as redditAccount, redditCredentials } from '../../src/sandbox/reddit/state.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { demoKeys } from '../../src/sandbox/x/state.ts';
import { demoAccessToken, demoYoutube } from '../../src/sandbox/youtube/state.ts';
import type { Doubles } from '../scenarios/doubles.ts';
import { renewables } from '../scenarios/places.ts';

/** The values that each platform's double accepts, by the adapter's names for its credentials: those of every set. */
export const accepted: Record<string, Record<string, string>> = {
  bluesky: { password: sandboxCredentials.bluesky.password },
  linkedin: { ...sandboxCredentials.linkedin, ...demoClient },
  mastodon: { ...sandboxCredentials.mastodon, ...mastodonClient },
  reddit: { ...redditCredentials, password: redditAccount.password },
  threads: sandboxCredentials.threads,
  tiktok: { ...sandboxCredentials.tiktok, ...renewables.tiktok },
  x: { ...sandboxCredentials.x, ...renewables.x, ...demoKeys },
  youtube: { ...demoYoutube, access_token: demoAccessToken },
};

/** A signature cannot be translated: where keys sign, the double knows the planted ones. */
export function acceptKeys({ x }: Doubles, platform: string, values: Record<string, string>): void {
  const { api_key: apiKey, api_secret: apiSecret, access_token: token, access_secret: accessSecret } = values;
  if (platform !== 'x' || !apiKey || !apiSecret || !token || !accessSecret) return;
  x.keys.set(token, { ...x.keys.get(demoKeys.access_token)!, apiKey, apiSecret, accessSecret });
}
