import { describe, expect, it } from 'vitest';
import { authorization } from '../../../adapters/x/oauth.ts';
import { adapter } from '../../../adapters/x.ts';
import type { PlatformContext } from '../../../src/model/adapter.ts';
import { demoKeys } from '../../../src/sandbox/x/state.ts';
import { plain, thread, useStage } from '../setting.ts';
import { doubleOf, signed, x } from './setting.ts';

describe('a signature of OAuth 1.0a', () => {
  // The request that X's own pages sign; what stood in its form stands in the query, which makes no difference.
  // https://docs.x.com/fundamentals/authentication/oauth-1-0a/creating-a-signature
  it('is the one that X computes', () => {
    const credentials = {
      api_key: 'xvz1evFS4wEEPTGEFPHBog',
      api_secret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
      access_token: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
      access_secret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
    };
    const context = { credentials, now: () => 1318622958_000 } as unknown as PlatformContext;
    const url = `https://api.x.com/1.1/statuses/update.json?include_entities=true&status=${encodeURIComponent('Hello Ladies + Gentlemen, a signed OAuth request!')}`;
    const nonce = 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg';
    const header = authorization(context, 'POST', url, nonce).authorization;
    expect(header).toContain(`oauth_nonce="${nonce}"`);
    expect(header).toContain('oauth_timestamp="1318622958"');
    for (const secret of [credentials.api_secret, credentials.access_secret]) expect(header).not.toContain(secret);
    expect(decodeURIComponent(/oauth_signature="([^"]+)"/.exec(header!)![1]!)).toBe('Ls93hJiZbQ3akF3HF3x1Bz8/zU4=');
  });

  it('has another nonce each time', () => {
    const context = { credentials: demoKeys, now: () => 0 } as unknown as PlatformContext;
    const headers = [1, 2].map(() => authorization(context, 'GET', 'https://api.x.com/2/users/me').authorization);
    expect(headers[0]).not.toBe(headers[1]);
  });
});

describe('an account with the keys of OAuth 1.0a', () => {
  const use = useStage(signed);

  it('publishes a thread with pictures, finds it and removes it', async () => {
    const { stage } = use;
    const media = [{ file: 'posts/boat.png', alt: "A boat (it's *old*!)" }];
    const attempt = await stage.attempt({ ...thread, media });
    stage.fault('accept-then-cut:1:create:2');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: 3 });
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: { length: 3 } });
    expect(stage.double.posts().map(post => post.media.map(({ alt }) => alt))).toEqual([
      [],
      [],
      ["A boat (it's *old*!)"],
    ]);
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [] });
    expect(await stage.remove(attempt.receipts[0]!)).toEqual({ removed: true });
  });

  it('is refused with a wrong secret, and the secrets are in nothing that is sent or said', async () => {
    const { stage } = use;
    expect(await stage.check(signed.wrongCredentials)).toMatchObject({ fault: { code: 'platform.credentials' } });
    await stage.send(await stage.attempt(plain));
    const seen = JSON.stringify(stage.double.requests);
    for (const secret of signed.secrets) expect(seen + stage.given()).not.toContain(secret);
  });

  it('is told to make its token anew where that was made before the app could write', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).keys.get(demoKeys.access_token)!.mayWrite = false;
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.credentials', part: 1 });
    expect(outcome.message).toContain('Read and write');
  });
});

describe('an account with a token of OAuth 2.0', () => {
  const use = useStage(x);

  it('needs the right to upload, which older tokens lack', async () => {
    const { stage } = use;
    const token = 'a-token-without-media-write';
    doubleOf(stage).addUser({ username: 'older', token, scopes: ['tweet.read', 'tweet.write', 'users.read'] });
    const attempt = await stage.attempt({ media: [{ file: 'posts/boat.png' }] });
    const outcome = await stage.send(attempt, { credentials: { token } });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.forbidden', part: 1 });
    expect(stage.double.creates).toBe(0);
  });

  it('is asked once in a run who it is', async () => {
    const { stage } = use;
    for (const text of ['One', 'Two', 'Three']) await stage.send(await stage.attempt({ text }));
    expect(stage.double.requests.filter(({ path }) => path.startsWith('/2/users/me'))).toHaveLength(1);
  });
});

describe('the name of the account', () => {
  const use = useStage({ ...x, place: { username: 'friend' } });

  it('keeps a post from going out under another one', async () => {
    const { prepared } = await use.stage.prepare(plain);
    expect(prepared).toMatchObject({ problems: [{ code: 'credential.refused' }] });
  });
});

describe('the credentials', () => {
  it('are one of three sets, each of names that are described; only some apps have a client secret', () => {
    const named = [...adapter.credentialSets!.flat(), 'client_secret'];
    expect(named.sort()).toEqual(Object.keys(adapter.credentials).sort());
    expect(adapter.credentialSets).toHaveLength(3);
  });
});
