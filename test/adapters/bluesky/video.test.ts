import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/bluesky.ts';
import { type Clip, clip } from '../clip.ts';
import { type PostText, renderInput, type Stage } from '../harness.ts';
import { thread, useStage } from '../setting.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { asked, bluesky, writes } from './setting.ts';

async function filmed(wishes: Partial<Clip> = {}): Promise<PostText> {
  return { text: 'See it move', media: [await clip({ file: 'posts/boat.mp4', alt: 'A boat', ...wishes })] };
}

function embedOf(stage: Stage): unknown {
  return writes(stage).at(-1)!.record.embed;
}

const vtt = (lines = 1) =>
  new TextEncoder().encode(`WEBVTT\n\n${'00:00.000 --> 00:01.000\nHello from the harbour\n\n'.repeat(lines)}`);

function issuesOf(post: PostText) {
  return adapter.render(renderInput(bluesky, post) as never).issues;
}

describe('a video', () => {
  const use = useStage(bluesky);

  it('arrives whole, with its words and proportions, once the service is done', async () => {
    const { stage } = use;
    stage.sandbox.bluesky.videoPolls = 5;
    const post = await filmed({ width: 128, height: 72, bytes: 300_000 });
    expect(await stage.send(await stage.attempt(post))).toMatchObject({ outcome: 'delivered', code: 'sent' });
    const { size } = post.media![0] as { size: number };
    expect(embedOf(stage)).toEqual({
      $type: 'app.bsky.embed.video',
      video: { $type: 'blob', ref: { $link: expect.stringMatching(/^bafkrei/) }, mimeType: 'video/mp4', size },
      alt: 'A boat',
      aspectRatio: { width: 128, height: 72 },
    });
    expect(asked(stage, 'getJobStatus')).toBe(5);
    expect(asked(stage, 'repo.uploadBlob')).toBe(0);
    expect(stage.double.posts()[0]!.media).toEqual([{ alt: 'A boat', type: 'video/mp4' }]);
  });

  it('is read piece by piece, never as a whole', async () => {
    const { stage } = use;
    const post = await filmed({ bytes: 300_000 });
    const attempt = await stage.attempt(post);
    const { bytes } = post.media![0] as { bytes: Uint8Array };
    const hash = createHash('sha256');
    async function* stream() {
      for (let start = 0; start < bytes.length; start += 9999) {
        hash.update(bytes.subarray(start, start + 9999));
        yield bytes.subarray(start, start + 9999);
      }
    }
    const whole = () => Promise.reject(new Error('all of it at once'));
    const media = async () => ({ size: bytes.length, bytes: whole, read: whole, stream });
    expect(await stage.send(attempt, { media })).toMatchObject({ outcome: 'delivered' });
    expect(hash.digest('hex')).toBe(attempt.payload.parts[0]!.media[0]!.digest);
  });

  it('is uploaded with a token that is good for that alone, and never with the session', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(await filmed()));
    const queries = stage.double.requests
      .filter(({ path }) => path.includes('getServiceAuth'))
      .map(({ path }) => Object.fromEntries(new URLSearchParams(path.split('?')[1])));
    const exp = String(Date.parse('2026-12-01T09:30:00Z') / 1000);
    const home = `did:web:${encodeURIComponent(new URL(stage.sandbox.bluesky.origin).host)}`;
    expect(queries).toEqual([
      { aud: 'did:web:video.bsky.app', lxm: 'app.bsky.video.getUploadLimits', exp },
      { aud: home, lxm: 'com.atproto.repo.uploadBlob', exp },
    ]);
    const sessions = stage.double.requests
      .filter(({ path }) => path.startsWith('/xrpc/com.atproto.'))
      .map(authorization);
    const services = stage.double.requests
      .filter(({ path }) => path.startsWith('/xrpc/app.bsky.video.'))
      .map(authorization);
    expect(services).toHaveLength(3);
    expect(services.some(header => header !== undefined && sessions.includes(header))).toBe(false);
  });

  it('goes to the service on the public network, and all else to the home server', async () => {
    const { stage } = use;
    const asked: [host: string, method: string][] = [];
    const http: typeof stage.http = request => {
      const { host, pathname, search } = new URL(request.url);
      asked.push([host, pathname.slice(pathname.lastIndexOf('.') + 1)]);
      return stage.http({ ...request, url: `${stage.sandbox.bluesky.origin}${pathname}${search}` });
    };
    const place = { identifier: 'demo.sandbox.test', server: 'https://pds.example.com' };
    const account = { ...stage.platform().account, place };
    const usual = { http, account, moved: false, origin: (origin: string) => origin };
    const { prepared, ...names } = await stage.prepare(await filmed(), usual);
    if ('fault' in prepared) throw new Error(prepared.fault.message);
    const attempt = { ...names, handle: prepared.handle, receipts: [], told: [] };
    expect(await stage.send(attempt, usual)).toMatchObject({ outcome: 'delivered' });
    expect(asked).toEqual([
      ['pds.example.com', 'createSession'],
      ['pds.example.com', 'getServiceAuth'],
      ['video.bsky.app', 'getUploadLimits'],
      ['pds.example.com', 'getServiceAuth'],
      ['video.bsky.app', 'uploadVideo'],
      ['video.bsky.app', 'getJobStatus'],
      ['pds.example.com', 'putRecord'],
    ]);
  });

  it('never shows the token that it is uploaded with, even where the service quotes it', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(await filmed());
    let token = '';
    const http: typeof stage.http = async request => {
      if (!request.url.includes('uploadVideo')) return stage.http(request);
      token = request.headers!.authorization!.replace('Bearer ', '');
      const said = JSON.stringify({ error: 'InvalidToken', message: `cannot use ${token}` });
      return { status: 400, headers: {}, body: new TextEncoder().encode(said) };
    };
    const { message } = await stage.send(attempt, { http });
    expect(token.length).toBeGreaterThan(20);
    expect(message).toContain('cannot use ***');
    expect(stage.given()).not.toContain(token);
  });

  it.each([true, false])("names the server from the account's document or from itself (%s)", async didDoc => {
    const { stage } = use;
    stage.sandbox.bluesky.didDoc = didDoc;
    expect(await stage.send(await stage.attempt(await filmed()))).toMatchObject({ outcome: 'delivered' });
    expect(asked(stage, 'describeServer')).toBe(didDoc ? 0 : 1);
  });

  it.each([true, false])('is understood whether its job is wrapped or not (%s)', async wraps => {
    const { stage } = use;
    stage.sandbox.bluesky.wrapsJobs = wraps;
    expect(await stage.send(await stage.attempt(await filmed()))).toMatchObject({ outcome: 'delivered' });
  });

  it('that the service has had before is not worked on again', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(await filmed()));
    await stage.send(await stage.attempt({ ...(await filmed()), text: 'And again' }));
    expect(stage.double.creates).toBe(2);
    expect(asked(stage, 'getJobStatus')).toBe(1);
    expect(stage.sandbox.bluesky.jobs.size).toBe(1);
  });

  it('that takes long goes on where an earlier run stopped', async () => {
    const { stage } = use;
    stage.sandbox.bluesky.videoPolls = 150;
    const attempt = await stage.attempt(await filmed());
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', code: 'platform.media', receipts: [] });
    expect(stage.double.creates).toBe(0);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(stage.sandbox.bluesky.jobs.size).toBe(1);
  });

  it('is not waited for by a run that is stopped', async () => {
    const { stage } = use;
    stage.sandbox.bluesky.videoPolls = 150;
    const attempt = await stage.attempt(await filmed());
    const wait = () => Promise.reject(new Error('stopped'));
    expect(await stage.send(attempt, { wait })).toMatchObject({ outcome: 'throttled', code: 'run.stopped' });
  });

  it.each([
    ['encoding_failure', 'rejected'],
    ['pds_upload_unsupported_blob_size', 'rejected'],
    ['pds_upload_failure', 'throttled'],
  ] as const)('whose work ends in %s is %s, and no text goes out without it', async (failure, outcome) => {
    const { stage } = use;
    stage.sandbox.bluesky.videoFailure = failure;
    const told = await stage.send(await stage.attempt(await filmed()));
    expect(told).toMatchObject({ outcome, code: 'platform.media', part: 1 });
    expect(told.message).toContain('posts/boat.mp4');
    expect(told.message).toContain(failure);
    expect(stage.double.creates).toBe(0);
  });

  it.each(['401', '403', '429', '500', '503', '400', 'cut', 'accept-then-cut', 'unreadable', 'no-id', 'redirect'])(
    'whose upload ends with %s makes no post and leaves no doubt',
    async fault => {
      const { stage } = use;
      const attempt = await stage.attempt(await filmed());
      stage.fault(`${fault}:1:upload`);
      const outcome = await stage.send(attempt);
      expect(['rejected', 'throttled']).toContain(outcome.outcome);
      expect(outcome).toMatchObject({ part: 1, receipts: [] });
      expect(stage.double.creates).toBe(0);
      stage.newRun();
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
      expect(stage.double.posts()).toHaveLength(1);
    },
  );

  it('is looked for again after a silence, and not for ever', async () => {
    const { stage } = use;
    stage.sandbox.bluesky.videoPolls = 3;
    const attempt = await stage.attempt(await filmed());
    // The token of the upload is the first read of a send.
    stage.fault('503:2:read:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    const other = await stage.attempt({ ...(await filmed({ seconds: 3 })), text: 'Another' });
    stage.fault('503:9:read:1');
    expect(await stage.send(other)).toMatchObject({ outcome: 'throttled', code: 'platform.error' });
  });

  it.each([
    [{ canUpload: false, message: 'Confirm your email' }, { problems: [{ code: 'media.video', part: 2 }] }],
    [{ canUpload: false, remainingDailyVideos: 0 }, { fault: { outcome: 'throttled', code: 'platform.throttled' } }],
    [{ canUpload: true, remainingDailyBytes: 10 }, { fault: { outcome: 'throttled', code: 'platform.throttled' } }],
  ])('is held where the service says %j', async (limits, expected) => {
    const { stage } = use;
    stage.sandbox.bluesky.videoLimits = limits;
    const media = [await clip({ file: 'posts/boat.mp4' }, 2)];
    expect((await stage.prepare({ ...thread, media })).prepared).toMatchObject(expected);
    expect(asked(stage, 'uploadVideo')).toBe(0);
  });

  it('is not held to what the server takes of other files', async () => {
    const { stage } = use;
    stage.sandbox.bluesky.blobUploadLimit = 100;
    expect((await stage.prepare(await filmed())).prepared).toMatchObject({ problems: [] });
  });

  it('has words of its own length', async () => {
    expect(issuesOf(await filmed({ alt: '語'.repeat(1000) }))).toEqual([]);
    expect(issuesOf(await filmed({ alt: '語'.repeat(1001) }))).toMatchObject([{ code: 'media.alt-too-long' }]);
  });
});

describe('captions', () => {
  const use = useStage(bluesky);
  const options = {
    captions: [
      { lang: 'en', file: './en.vtt' },
      { lang: 'de', file: './de.vtt' },
    ],
  };
  const attached = async () => ({
    './en.vtt': await stagedFile('posts/en.vtt', vtt(), {}),
    './de.vtt': await stagedFile('posts/de.vtt', vtt(2), {}),
  });

  it('go with the first video, and are read by what the options name', async () => {
    const { stage } = use;
    const media = [await clip({ file: 'posts/a.mp4' }, 2), await clip({ file: 'posts/b.mp4', seconds: 3 }, 3)];
    const post = { ...thread, media, options: { ...options, gif: true }, attached: await attached() };
    expect(await stage.send(await stage.attempt(post))).toMatchObject({ outcome: 'delivered' });
    const [, second, third] = writes(stage).map(({ record }) => record.embed);
    expect(second).toMatchObject({
      captions: [
        { lang: 'en', file: { $type: 'blob', mimeType: 'text/vtt' } },
        { lang: 'de', file: { mimeType: 'text/vtt' } },
      ],
      presentation: 'gif',
    });
    expect(third).not.toHaveProperty('captions');
    expect(third).not.toHaveProperty('presentation');
    expect(adapter.attachments!(options)).toEqual([
      { field: ['captions', 0, 'file'], file: './en.vtt', kind: 'captions' },
      { field: ['captions', 1, 'file'], file: './de.vtt', kind: 'captions' },
    ]);
  });

  it('without a video are a fault', async () => {
    expect(issuesOf({ text: 'Look', options, attached: await attached() })).toMatchObject([{ code: 'post.option' }]);
    expect(issuesOf({ text: 'Look', options: { gif: true } })).toMatchObject([{ code: 'post.option' }]);
  });

  it('that are too large, or of another kind, are a fault', async () => {
    const srt = new TextEncoder().encode('1\n00:00:00,000 --> 00:00:01,000\nHello\n');
    const files = {
      './en.vtt': await stagedFile('posts/en.vtt', vtt(500), {}),
      './de.vtt': await stagedFile('posts/de.srt', srt, {}),
    };
    const found = issuesOf({ ...(await filmed()), options, attached: files });
    expect(found).toMatchObject([{ code: 'media.too-large' }, { code: 'media.type' }]);
  });
});

describe('a moving picture', () => {
  it('is said to be shown still', async () => {
    const media = [await stagedFile('posts/wave.gif', gifBytes(), {})];
    const { notes } = adapter.render(renderInput(bluesky, { text: 'Look', media }) as never);
    expect(notes).toEqual([expect.stringContaining('posts/wave.gif')]);
  });
});

function authorization({ headers }: { headers: Record<string, unknown> }): unknown {
  return headers.authorization;
}
