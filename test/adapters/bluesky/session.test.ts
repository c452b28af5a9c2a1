import { describe, expect, it } from 'vitest';
import { illustrated, plain, thread, useStage } from '../setting.ts';
import { asked, bluesky } from './setting.ts';

describe('a session', () => {
  const use = useStage(bluesky);

  it('is opened once for all posts of a run', async () => {
    const { stage } = use;
    for (const post of [plain, thread, illustrated]) await stage.send(await stage.attempt(post));
    expect(asked(stage, 'createSession')).toBe(1);
  });

  it('that ran out is opened again, and only the refused request made again', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(illustrated);
    stage.clock.advance(3 * 60 * 60 * 1000);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(asked(stage, 'createSession')).toBe(2);
    expect(asked(stage, 'uploadBlob')).toBe(3);
    expect(stage.double.creates).toBe(1);
  });

  it('that is refused is not asked for again in the run', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.newRun();
    for (let sent = 0; sent < 5; sent += 1) {
      const refused = await stage.send(attempt, { credentials: bluesky.wrongCredentials });
      expect(refused).toMatchObject({ outcome: 'rejected', code: 'platform.credentials' });
    }
    expect(asked(stage, 'createSession')).toBe(2);
  });

  it('that keeps running out ends the run for the account', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    const expired = { error: 'ExpiredToken', message: 'Token has expired' };
    const http: typeof stage.http = async request =>
      request.url.includes('putRecord')
        ? { status: 400, headers: {}, body: new TextEncoder().encode(JSON.stringify(expired)) }
        : stage.http(request);
    for (let sent = 0; sent < 5; sent += 1) {
      expect(await stage.send(attempt, { http })).toMatchObject({ outcome: 'rejected', code: 'platform.credentials' });
    }
    expect(asked(stage, 'createSession')).toBe(3);
  });

  it('leaves its token in nothing that the adapter gives away, even where the server repeats it', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    let token = '';
    const http: typeof stage.http = async request => {
      if (!request.url.includes('putRecord')) return stage.http(request);
      token = request.headers!.authorization!.replace('Bearer ', '');
      const said = { error: 'InvalidRequest', message: `what is ${token}?` };
      return { status: 400, headers: {}, body: new TextEncoder().encode(JSON.stringify(said)) };
    };
    expect(await stage.send(attempt, { http })).toMatchObject({ outcome: 'rejected' });
    expect(token.length).toBeGreaterThan(5);
    expect(stage.given()).not.toContain(token);
  });

  it.each([
    [{ active: false, status: 'takendown' }, 'platform.forbidden'],
    [{ did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' }, 'platform.credentials'],
    [{ accessJwt: 'two\r\nlines of header' }, 'platform.unreadable'],
  ])('that says %j is not used', async (changed, code) => {
    const { stage } = use;
    const { did } = (await stage.attempt(plain)).handle as { did: string };
    stage.newRun();
    const http: typeof stage.http = async request => {
      const response = await stage.http(request);
      const said = { ...JSON.parse(new TextDecoder().decode(response.body)), ...changed };
      return { ...response, body: new TextEncoder().encode(JSON.stringify(said)) };
    };
    const account = { ...stage.platform().account, place: { identifier: did } };
    const { prepared } = await stage.prepare(plain, { http, account });
    expect(prepared).toMatchObject({ fault: { code } });
  });

  it('warns of a password that is not of the form of an app password, without showing it', async () => {
    const { stage } = use;
    await stage.check({ password: 'correct horse battery' });
    expect(stage.given()).toContain('app password');
    expect(stage.given()).not.toContain('correct horse');
  });
});

describe('a mention', () => {
  const use = useStage(bluesky);

  it('that nobody is called is a reason not to send', async () => {
    const { prepared } = await use.stage.prepare({
      text: 'Hi\n\n---\n\n@nobody.sandbox.test and @friend.sandbox.test',
    });
    expect(prepared).toMatchObject({ problems: [{ code: 'mention.unresolved', part: 2 }] });
  });

  it.each(['503', 'cut', '429'])('that cannot be looked up (%s) waits for a later run', async fault => {
    const { stage } = use;
    await stage.attempt(plain);
    stage.fault(`${fault}:9:any`);
    const { prepared } = await stage.prepare({ text: 'Hi @friend.sandbox.test' });
    expect(prepared).toMatchObject({ fault: { outcome: 'throttled' } });
  });
});

describe("the server's limit of uploads", () => {
  const use = useStage(bluesky);

  it('is asked for once a run, and held against the media before anything is sent', async () => {
    const { stage } = use;
    stage.sandbox.bluesky.blobUploadLimit = 20;
    for (let times = 0; times < 2; times += 1) {
      const { prepared } = await stage.prepare(illustrated);
      const problem = { code: 'media.too-large', part: 1 };
      expect(prepared).toMatchObject({ problems: [problem, problem] });
    }
    expect(asked(stage, 'describeServer')).toBe(1);
    expect(asked(stage, 'uploadBlob')).toBe(0);
  });

  it('is not asked for by a post without media', async () => {
    const { stage } = use;
    await stage.attempt(plain);
    expect(asked(stage, 'describeServer')).toBe(0);
  });
});
