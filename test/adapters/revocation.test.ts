import { afterEach, describe, expect, it } from 'vitest';
import { demoClient as linkedinClient, demoToken as linkedinToken } from '../../src/sandbox/linkedin/state.ts';
import { demoClient as mastodonClient } from '../../src/sandbox/mastodon/state.ts';
import { redditCredentials } from '../../src/sandbox/reddit/state.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { app as tiktokApp } from '../../src/sandbox/tiktok/state.ts';
import { demoYoutube } from '../../src/sandbox/youtube/state.ts';
import { renewables } from '../scenarios/places.ts';
import { openStage, type Stage } from './harness.ts';
import { linkedin } from './linkedin/setting.ts';
import { mastodon } from './mastodon/setting.ts';
import { reddit } from './reddit/setting.ts';
import { setting as tiktok } from './tiktok/setting.ts';
import { x } from './x/setting.ts';
import { youtube } from './youtube/setting.ts';

/* How each platform is told that a consent is over, asked over a real connection. */

const linkedinApp = { client_id: linkedinClient.client_id, client_secret: linkedinClient.client_secret };
const tiktokToken = {
  client_key: tiktokApp.clientKey,
  client_secret: tiktokApp.clientSecret,
  ...sandboxCredentials.tiktok,
};
const { client_id, client_secret, refresh_token } = demoYoutube;

const platforms = [
  { id: 'x', setting: x, credentials: { ...renewables.x, ...sandboxCredentials.x } },
  { id: 'mastodon', setting: mastodon, credentials: { ...sandboxCredentials.mastodon, ...mastodonClient } },
  { id: 'reddit', setting: reddit, credentials: redditCredentials },
  { id: 'youtube', setting: youtube, credentials: { client_id, client_secret, refresh_token } },
  { id: 'linkedin', setting: linkedin, credentials: { ...linkedinApp, access_token: linkedinToken } },
  { id: 'tiktok', setting: tiktok, credentials: tiktokToken },
];

let stage: Stage;
afterEach(() => stage.close());

describe.each(platforms)('$id', ({ setting, credentials }) => {
  const revoke = (more: Record<string, string> = {}) =>
    setting.adapter.revocation!.revoke!(stage.platform({ credentials: { ...credentials, ...more } }));

  it('takes it back, and calls it gone when it is asked again', async () => {
    stage = await openStage(setting);
    expect(await stage.check(credentials)).not.toHaveProperty('fault');
    expect(await revoke()).toEqual({ revoked: true });
    expect(await stage.check(credentials)).toMatchObject({
      fault: { outcome: 'rejected', code: 'platform.credentials' },
    });
    expect(await revoke()).toEqual({ revoked: true });
  });

  it.each(['503', 'accept-then-cut', '429'])('leaves it open after %s, and gives no secret away', async name => {
    stage = await openStage(setting);
    stage.fault(`${name}:1:login`);
    const answer = await revoke();
    expect(answer).toMatchObject({ fault: { outcome: 'throttled' } });
    for (const secret of Object.values(credentials)) expect(JSON.stringify(answer)).not.toContain(secret);
  });
});

describe('a person', () => {
  it.each([
    ['keys of X', x, { api_key: 'k', api_secret: 's', access_token: 't', access_secret: 'a' }],
    ['a token of X without its app', x, sandboxCredentials.x],
    ['a token of Mastodon without its app', mastodon, sandboxCredentials.mastodon],
    ['a token of LinkedIn without its app', linkedin, sandboxCredentials.linkedin],
    ['a password of Reddit', reddit, { client_id: 'c', client_secret: 's', password: 'p' }],
  ] as const)('has to take back %s', async (_, setting, credentials) => {
    stage = await openStage(setting);
    expect(await setting.adapter.revocation!.revoke!(stage.platform({ credentials }))).toEqual({ revoked: false });
    expect(stage.double.requests).toEqual([]);
  });

  it('hears it where the app is refused', async () => {
    stage = await openStage(mastodon);
    const credentials = { ...sandboxCredentials.mastodon, ...mastodonClient, client_secret: 'another' };
    expect(await mastodon.adapter.revocation!.revoke!(stage.platform({ credentials }))).toMatchObject({
      fault: { outcome: 'rejected', message: expect.stringContaining('unauthorized_client') },
    });
  });

  it('is told by LinkedIn’s own word on the token, not by the answer to the revocation', async () => {
    stage = await openStage(linkedin);
    const credentials = { ...linkedinApp, access_token: linkedinToken };
    const { http } = stage;
    const deaf: typeof http = request =>
      request.url.endsWith('/revoke')
        ? Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() })
        : http(request);
    const answer = await linkedin.adapter.revocation!.revoke!(stage.platform({ credentials, http: deaf }));
    expect(answer).toEqual({ revoked: false });
  });
});
