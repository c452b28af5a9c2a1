import { describe, expect, it } from 'vitest';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { ask, logIn, useSandbox, xrpc } from './setting.ts';

const minute = 60_000;

describe('a session', () => {
  const stage = useSandbox();
  const open = (json: object) => xrpc(stage, 'com.atproto.server.createSession', { json });
  const who = (token: string | null) => xrpc(stage, 'com.atproto.server.getSession', { token });
  const refresh = (token: string, body?: string) =>
    xrpc(stage, 'com.atproto.server.refreshSession', {
      method: 'POST',
      token,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
    });

  it('tells who and where, with the document or without', async () => {
    const { origin } = stage.sandbox.bluesky;
    const { json } = await open(sandboxCredentials.bluesky);
    expect(json).toMatchObject({ handle: 'demo.sandbox.test', did: expect.stringMatching(/^did:plc:[a-z2-7]{24}$/) });
    const service = { id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: origin };
    expect(json.didDoc).toMatchObject({ alsoKnownAs: ['at://demo.sandbox.test'], service: [service] });
    expect((await ask(`${origin}/${encodeURIComponent(json.did)}`)).json).toEqual(json.didDoc);
    stage.sandbox.bluesky.didDoc = false;
    expect((await open(sandboxCredentials.bluesky)).json).not.toHaveProperty('didDoc');
  });

  it('is refused with a wrong password, and after 30 tries in five minutes', async () => {
    const wrong = { ...sandboxCredentials.bluesky, password: 'wrong' };
    expect(await open(wrong)).toMatchObject({ status: 401, json: { error: 'AuthenticationRequired' } });
    expect(await open({ identifier: 'demo.sandbox.test' })).toMatchObject({
      status: 400,
      json: { error: 'InvalidRequest' },
    });
    for (let tries = 1; tries < 30; tries += 1) await open(wrong);
    expect((await open(sandboxCredentials.bluesky)).json.error).toBe('RateLimitExceeded');
    stage.clock.advance(5 * minute);
    expect((await open(sandboxCredentials.bluesky)).status).toBe(200);
  });

  it('lasts two hours, and then is 400', async () => {
    const { accessJwt } = await logIn(stage);
    stage.clock.advance(120 * minute - 1);
    expect((await who(accessJwt)).status).toBe(200);
    stage.clock.advance(1);
    expect(await who(accessJwt)).toMatchObject({ status: 400, json: { error: 'ExpiredToken' } });
  });

  it('ends when it is told to', async () => {
    const { accessJwt } = await logIn(stage);
    stage.sandbox.bluesky.expireSessions();
    expect((await who(accessJwt)).json.error).toBe('ExpiredToken');
  });

  it('is refreshed without a body; a lost answer is given again for two hours', async () => {
    const { refreshJwt } = await logIn(stage);
    expect((await refresh(refreshJwt, '{}')).status).toBe(400);
    const next = (await refresh(refreshJwt)).json;
    expect((await who(next.accessJwt)).status).toBe(200);
    stage.clock.advance(119 * minute);
    expect((await refresh(refreshJwt)).json.refreshJwt).toBe(next.refreshJwt);
    stage.clock.advance(minute);
    expect((await refresh(refreshJwt)).json.error).toBe('ExpiredToken');
    expect((await refresh(next.refreshJwt)).status).toBe(200);
  });

  it('that was deleted is not refreshed, but its access token lives on', async () => {
    const { accessJwt, refreshJwt } = await logIn(stage);
    const gone = await xrpc(stage, 'com.atproto.server.deleteSession', { method: 'POST', token: refreshJwt });
    expect(gone.status).toBe(200);
    expect((await refresh(refreshJwt)).json).toEqual({ error: 'ExpiredToken', message: 'Token has been revoked' });
    expect((await who(accessJwt)).status).toBe(200);
  });

  it.each([
    [null, 401, 'AuthMissing'],
    ['nonsense', 400, 'InvalidToken'],
  ])('is not opened by %j', async (token, status, error) => {
    expect(await who(token)).toMatchObject({ status, json: { error } });
  });

  it('is not opened by a refresh token', async () => {
    const { refreshJwt } = await logIn(stage);
    expect(await who(refreshJwt)).toMatchObject({ status: 400, json: { error: 'InvalidToken' } });
  });
});

describe('the server', () => {
  const stage = useSandbox();

  it('resolves the handles of its accounts', async () => {
    const { did } = stage.sandbox.bluesky.addAccount({ handle: 'third.sandbox.test', password: 'a' });
    const resolve = (handle: string) => xrpc(stage, `com.atproto.identity.resolveHandle?handle=${handle}`);
    expect((await resolve('Third.sandbox.test')).json).toEqual({ did });
    expect((await resolve('friend.sandbox.test')).status).toBe(200);
    expect(await resolve('nobody.sandbox.test')).toMatchObject({ status: 400, json: { error: 'InvalidRequest' } });
  });

  it('describes itself, and says what it cannot do', async () => {
    expect((await xrpc(stage, 'com.atproto.server.describeServer')).json).toMatchObject({
      blobUploadLimit: 52_428_800,
    });
    expect((await xrpc(stage, 'com.example.nothing')).status).toBe(501);
    expect((await ask(`${stage.sandbox.bluesky.origin}/did:plc:nobody`)).status).toBe(404);
  });

  it('says what is wrong with JSON that is none', async () => {
    const headers = { 'content-type': 'application/json' };
    const told = await xrpc(stage, 'com.atproto.server.createSession', { body: '{"identifier":', headers });
    expect(told).toMatchObject({ status: 400, json: { error: 'SyntaxError' } });
  });
});
