import { beforeEach, describe, expect, it } from 'vitest';
import { clipBytes } from '../adapters/clip.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { type Ask, collection, logIn, record, rkeys, start, useSandbox, xrpc } from './setting.ts';

const serviceDid = 'did:web:video.bsky.app';
const uploading = 'com.atproto.repo.uploadBlob';

describe('the video service', () => {
  const stage = useSandbox();
  let session: Awaited<ReturnType<typeof logIn>>;
  let home: string;
  beforeEach(async () => {
    session = await logIn(stage);
    home = (await xrpc(stage, 'com.atproto.server.describeServer')).json.did;
  });

  async function tokenFor(aud: string, lxm: string, exp?: number) {
    const query = new URLSearchParams({ aud, lxm, ...(exp === undefined ? {} : { exp: `${exp}` }) });
    return xrpc(stage, `com.atproto.server.getServiceAuth?${query}`, { token: session.accessJwt });
  }

  async function upload(bytes: Uint8Array, { token, did = session.did }: Ask & { did?: string } = {}) {
    const used = token === undefined ? (await tokenFor(home, uploading)).json.token : token;
    return xrpc(stage, `app.bsky.video.uploadVideo?did=${did}&name=a.mp4`, {
      token: used,
      body: new Blob([new Uint8Array(bytes)]),
      headers: { 'content-type': 'video/mp4' },
    });
  }

  const look = async (jobId: string) =>
    (await xrpc(stage, `app.bsky.video.getJobStatus?jobId=${jobId}`)).json.jobStatus;

  it('works on a video for as many looks as the switch says; then a post can have it', async () => {
    stage.sandbox.bluesky.videoPolls = 3;
    const { status, json } = await upload(await clipBytes({ file: 'a.mp4' }));
    expect([status, json.state, json.jobStatus]).toEqual([200, 'JOB_STATE_ENCODING', undefined]);
    expect((await look(json.jobId)).state).toBe('JOB_STATE_SCANNING');
    expect((await look(json.jobId)).state).toBe('JOB_STATE_UPLOADING');
    const { state, blob } = await look(json.jobId);
    expect(state).toBe('JOB_STATE_COMPLETED');
    const embed = { $type: 'app.bsky.embed.video', video: blob, alt: 'A boat' };
    const write = { repo: session.did, collection, rkey: rkeys[0], record: record('Look', { embed }) };
    expect((await xrpc(stage, 'com.atproto.repo.putRecord', { token: session.accessJwt, json: write })).status).toBe(
      200,
    );
    expect(stage.sandbox.bluesky.posts()[0]!.media).toEqual([{ alt: 'A boat', type: 'video/mp4' }]);
  });

  it('says that it has a video already, as an error that is none', async () => {
    const bytes = await clipBytes({ file: 'a.mp4' });
    const { jobId } = (await upload(bytes)).json;
    const again = await upload(bytes);
    expect(again.status).toBe(409);
    expect(again.json).toMatchObject({ jobId, error: 'already_exists', state: 'JOB_STATE_UPLOADING' });
  });

  it('says why it could not work on it', async () => {
    stage.sandbox.bluesky.videoFailure = 'encoding_failure';
    const { jobId } = (await upload(await clipBytes({ file: 'a.mp4' }))).json;
    expect(await look(jobId)).toMatchObject({ state: 'JOB_STATE_FAILED', failureCode: 'encoding_failure' });
  });

  it('takes a token for the home server and for uploads alone, as long as it is good', async () => {
    const bytes = await clipBytes({ file: 'a.mp4' });
    const wrong = [
      null,
      session.accessJwt,
      (await tokenFor(serviceDid, uploading)).json.token,
      (await tokenFor(home, 'com.atproto.repo.createRecord')).json.token,
    ];
    for (const token of wrong) expect((await upload(bytes, { token })).status).toBe(401);
    const { token } = (await tokenFor(home, uploading, start / 1000 + 60)).json;
    stage.clock.advance(61_000);
    expect((await upload(bytes, { token })).status).toBe(401);
    expect((await upload(bytes, { did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' })).status).toBe(401);
  });

  it('takes videos alone', async () => {
    expect((await upload(pictureBytes({ file: 'a.png' }))).status).toBe(400);
  });

  it('tells what it takes to the account alone', async () => {
    const method = 'app.bsky.video.getUploadLimits';
    expect((await xrpc(stage, method)).status).toBe(401);
    const { token } = (await tokenFor(serviceDid, method)).json;
    expect((await xrpc(stage, method, { token })).json).toMatchObject({ canUpload: true });
  });

  it('is called with tokens of an hour at most', async () => {
    const at = (seconds: number) => tokenFor(home, uploading, start / 1000 + seconds);
    expect([(await at(3600)).status, (await at(3601)).status, (await at(-1)).status]).toEqual([200, 400, 400]);
  });
});

describe('a gate', () => {
  const stage = useSandbox();
  const threadgate = 'app.bsky.feed.threadgate';
  const uri = `at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/${collection}/${rkeys[0]}`;
  const createdAt = '2026-12-01T09:00:00.000Z';

  it.each([
    [{ post: uri, createdAt, allow: [] }, 200],
    [{ post: uri, createdAt, allow: [{ $type: `${threadgate}#mentionRule` }] }, 200],
    [{ post: uri, createdAt, allow: [{ $type: `${threadgate}#listRule`, list: 'friends' }] }, 400],
    [{ post: uri, createdAt, allow: Array(6).fill({ $type: `${threadgate}#mentionRule` }) }, 400],
    [{ post: 'https://bsky.app', createdAt }, 400],
    [{ post: uri }, 400],
  ])('%j is answered with %i', async (gate, status) => {
    const { did, accessJwt: token } = await logIn(stage);
    const json = { repo: did, collection: threadgate, rkey: rkeys[0], record: gate };
    expect((await xrpc(stage, 'com.atproto.repo.putRecord', { token, json })).status).toBe(status);
    expect(stage.sandbox.bluesky.creates).toBe(0);
  });
});
