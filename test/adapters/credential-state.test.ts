import { afterEach, describe, expect, it } from 'vitest';
import { demoClient } from '../../src/sandbox/linkedin/state.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { demoYoutube, scopes as youtubeScopes } from '../../src/sandbox/youtube/state.ts';
import { openStage, type Stage } from './harness.ts';
import { linkedin, person } from './linkedin/setting.ts';
import { reddit } from './reddit/setting.ts';
import type { ContractSetting } from './setting.ts';
import { setting as threads } from './threads/setting.ts';
import { youtube } from './youtube/setting.ts';

/* What each platform says of the credential itself, asked over a real connection. */

const day = 24 * 60 * 60 * 1000;
let stage: Stage;
afterEach(() => stage.close());

async function credentialOf(setting: ContractSetting, prepare: () => void = () => {}) {
  stage = await openStage(setting);
  prepare();
  const answer = await stage.check();
  if ('fault' in answer) throw new Error(answer.fault.message);
  return answer.credential;
}

describe('Threads', () => {
  const token = sandboxCredentials.threads.access_token;

  it('says when a token ends, and what it may do', async () => {
    const credential = await credentialOf(threads);
    const known = stage.sandbox.threads.tokens.get(token)!;
    expect(credential).toEqual({
      endsAt: Math.floor(known.expiresAt / 1000) * 1000,
      scopes: known.scopes,
      missing: [],
    });
  });

  it('says what a token lacks', async () => {
    const credential = await credentialOf(threads, () => {
      const { tokens } = stage.sandbox.threads;
      tokens.set(token, { ...tokens.get(token)!, scopes: ['threads_basic'] });
    });
    expect(credential).toMatchObject({ scopes: ['threads_basic'], missing: ['threads_content_publish'] });
  });
});

describe('LinkedIn', () => {
  const { client_id, client_secret } = demoClient;

  it('tells an app about its own token', async () => {
    const credentials = { ...linkedin.credentials, client_id, client_secret };
    const credential = await credentialOf({ ...linkedin, credentials }, () => {
      for (const token of stage.sandbox.linkedin.tokens.values()) token.expiresAt = stage.clock.now() + 5 * day;
    });
    expect(credential).toMatchObject({ scopes: expect.arrayContaining(['w_organization_social']), missing: [] });
    expect(Math.abs(credential!.endsAt! - stage.clock.now() - 5 * day)).toBeLessThan(1000);
  });

  it('says with each new token how long the refresh token lives', async () => {
    const { refresh_token } = demoClient;
    const credentials = { client_id, client_secret, refresh_token };
    const credential = await credentialOf({ ...linkedin, credentials });
    expect(credential!.endsAt! - stage.clock.now()).toBeGreaterThan(60 * day);
    expect(credential!.scopes).toContain('w_organization_social');
  });

  it('tells nothing of a token to whoever has it alone', async () => {
    expect(await credentialOf(person)).toBeUndefined();
  });
});

describe('Reddit', () => {
  it('says with each token what it may do', async () => {
    expect(await credentialOf(reddit)).toMatchObject({ endsAt: null, missing: [] });
    await stage.close();
    const narrow = await credentialOf(reddit, () => {
      stage.sandbox.reddit.grantedScopes = ['identity', 'read', 'submit'];
    });
    expect(narrow).toEqual({ endsAt: null, scopes: ['identity', 'read', 'submit'], missing: ['history'] });
  });
});

describe('YouTube', () => {
  it('says with each token which rights the person gave', async () => {
    const refreshing = { ...youtube, credentials: { ...demoYoutube } };
    expect(await credentialOf(refreshing)).toMatchObject({ endsAt: null, missing: [] });
    await stage.close();
    const narrow = await credentialOf(refreshing, () => {
      for (const grant of stage.sandbox.youtube.grants.values()) grant.scopes = [youtubeScopes.read];
    });
    expect(narrow).toEqual({ endsAt: null, scopes: ['youtube.readonly'], missing: ['youtube.upload'] });
  });
});
