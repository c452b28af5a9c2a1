import { describe, expect, it } from 'vitest';
import type { Http } from '../../../src/model/ports.ts';
import type { Attempt, Stage } from '../harness.ts';
import { useStage } from '../setting.ts';
import { asked, chunk, doubleOf, film, longFilm, videoPost, youtube } from './setting.ts';

const long = videoPost({ media: [longFilm] });
const starts = (stage: Stage) => asked(stage, 'POST', '/upload/youtube/v3/videos');
const ranges = (stage: Stage) => asked(stage, 'PUT', '/videos').map(({ headers }) => headers['content-range']);
const fileOf = (stage: Stage) => [...doubleOf(stage).videos.values()].map(({ file }) => file);

/** A run that could do no more after some bytes; the next one begins without anything but the ledger and the seal. */
async function interrupted(stage: Stage, fault: string, post = long): Promise<Attempt> {
  const attempt = await stage.attempt(post);
  stage.fault(fault);
  await stage.send(attempt);
  doubleOf(stage).faults.clear();
  stage.newRun();
  return attempt;
}

describe('an upload', () => {
  const use = useStage(youtube);

  it('says all that was asked for before the first byte', async () => {
    const { stage } = use;
    const options = {
      title: ' The harbour ',
      privacy: 'private',
      publish_at: '2026-12-24T18:00:00[Europe/Berlin]',
      tags: ['boats', 'North Sea'],
      category: 19,
      synthetic_media: true,
      license: 'creativeCommon',
      language: 'en',
      notify_subscribers: false,
      paid_promotion: true,
    };
    const attempt = await stage.attempt(videoPost({ options }));
    await stage.send(attempt);
    const [start] = starts(stage);
    expect(new URL(start!.path, 'http://x').searchParams.get('part')).toBe(
      'snippet,status,paidProductPlacementDetails',
    );
    expect(start!.path).toContain('notifySubscribers=false');
    expect(start!.headers).toMatchObject({
      slug: `${attempt.key}.mp4`,
      'x-upload-content-length': String(film.size),
      'x-upload-content-type': 'video/mp4',
    });
    expect(start!.body).toEqual({
      snippet: {
        title: 'The harbour',
        description: 'Boats come and go',
        tags: ['boats', 'North Sea'],
        categoryId: '19',
        defaultLanguage: 'en',
      },
      status: {
        privacyStatus: 'private',
        publishAt: '2026-12-24T17:00:00.000Z',
        selfDeclaredMadeForKids: false,
        containsSyntheticMedia: true,
        license: 'creativeCommon',
      },
      paidProductPlacementDetails: { hasPaidProductPlacement: true },
    });
  });

  it('stores its address before the first byte, sealed, and in the open only a digest of it', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(long);
    const stored: unknown[] = [];
    await stage.send(attempt, {
      remember: async (handle, sealed) => {
        stored.push([asked(stage, 'PUT', '/videos').length, handle, sealed ?? null]);
      },
    });
    const uri = expect.stringContaining('upload_id=');
    const channel = [...doubleOf(stage).channels.keys()][0];
    const session = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(stored).toEqual([
      [0, { channel, session }, { uri }],
      // That the last bytes are about to go is stored too: before that, there can be no video.
      [2, { channel, session, last: expect.any(Number) }, null],
    ]);
  });

  it('goes in chunks, each after what the session has', async () => {
    const { stage } = use;
    expect(await stage.send(await stage.attempt(long))).toMatchObject({ outcome: 'delivered' });
    const { size, digest } = longFilm;
    expect(ranges(stage)).toEqual([
      `bytes 0-${chunk - 1}/${size}`,
      `bytes ${chunk}-${2 * chunk - 1}/${size}`,
      `bytes ${2 * chunk}-${size - 1}/${size}`,
    ]);
    expect(fileOf(stage)).toMatchObject([{ size, digest, type: 'video/mp4' }]);
  });

  it.each([
    ['a cut line', 'cut:1:upload:1', {}],
    ['an error of the server', '503:2:upload:2', {}],
    ['a cut line after half of a chunk was kept', 'accept-then-cut:1:upload:1', { halfChunks: 1 }],
    ['an answer that half of a chunk was kept', null, { halfChunks: 1 }],
    ['an answer that nothing was kept', null, { lostChunks: 2 }],
  ])('goes on in its session after %s', async (_, fault, switches) => {
    const { stage } = use;
    Object.assign(doubleOf(stage), switches);
    const attempt = await stage.attempt(long);
    if (fault !== null) stage.fault(fault);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'sent' });
    expect(starts(stage)).toHaveLength(1);
    expect(fileOf(stage)).toMatchObject([{ size: longFilm.size, digest: longFilm.digest }]);
  });

  it('that gets no further is left to a later run, which goes on where it ended', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(long);
    stage.fault('503:99:upload:2');
    const stopped = await stage.send(attempt);
    expect(stopped).toMatchObject({ outcome: 'throttled', code: 'platform.absent', part: 1, receipts: [] });
    doubleOf(stage).faults.clear();
    stage.newRun();
    const before = asked(stage, 'PUT', '/videos').length;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(starts(stage)).toHaveLength(1);
    expect(ranges(stage).slice(before)).toEqual([
      `bytes */${longFilm.size}`,
      `bytes ${chunk}-${2 * chunk - 1}/${longFilm.size}`,
      `bytes ${2 * chunk}-${longFilm.size - 1}/${longFilm.size}`,
    ]);
    expect(fileOf(stage)).toMatchObject([{ digest: longFilm.digest }]);
  });

  it('that a run stops between two chunks is no doubt', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(long);
    const run = new AbortController();
    const http: Http = async request => {
      const answer = await stage.http(request);
      if (request.headers?.['content-range']) run.abort();
      return answer;
    };
    const outcome = await stage.send(attempt, { http, signal: run.signal });
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.absent', part: 1 });
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(starts(stage)).toHaveLength(1);
  });

  it('whose last bytes were lost goes on by another runner, in the same session', async () => {
    const { stage } = use;
    const attempt = await interrupted(stage, 'cut:1:create');
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(starts(stage)).toHaveLength(1);
    expect(doubleOf(stage).creates).toBe(1);
  });

  it('of which the end was not told is known as finished', async () => {
    const { stage } = use;
    const attempt = await interrupted(stage, 'accept-then-cut:1:create');
    const [id] = doubleOf(stage).videos.keys();
    const url = `https://www.youtube.com/watch?v=${id}`;
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ part: 1, id, url }] });
    // Also where a person said that it was not there.
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: [{ id }] });
    expect(doubleOf(stage).creates).toBe(1);
  });

  it('that has all bytes and no answer yet is waited for', async () => {
    const { stage } = use;
    doubleOf(stage).lateAnswers = 3;
    expect(await stage.send(await stage.attempt(long))).toMatchObject({ outcome: 'delivered' });
    expect(doubleOf(stage).creates).toBe(1);
  });

  it('that has all bytes and gets no answer at all stays in doubt until there is one', async () => {
    const { stage } = use;
    doubleOf(stage).lateAnswers = 99;
    const attempt = await stage.attempt(long);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing' });
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
    doubleOf(stage).lateAnswers = 0;
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('to an address on a foreign host is never begun', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(videoPost());
    const addresses: string[] = [];
    const http: Http = async request => {
      addresses.push(new URL(request.url).host);
      const answer = await stage.http(request);
      if (answer.headers.location === undefined) return answer;
      return { ...answer, headers: { location: 'https://www.googleapis.com.evil.example/upload?upload_id=x' } };
    };
    expect(await stage.send(attempt, { http })).toMatchObject({ outcome: 'throttled', code: 'platform.unreadable' });
    expect(new Set(addresses)).toEqual(new Set([new URL(doubleOf(stage).origin).host]));
  });
});

describe('a session that is gone', () => {
  const use = useStage(youtube);
  const expire = (stage: Stage) => doubleOf(stage).sessions.clear();

  it('before the last bytes went has made no video', async () => {
    const { stage } = use;
    const attempt = await interrupted(stage, '503:99:upload:2');
    expire(stage);
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(starts(stage)).toHaveLength(2);
    expect(doubleOf(stage).creates).toBe(1);
  });

  it('while chunks are on their way is left to a new one', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(long);
    const http: Http = async request => {
      if (request.headers?.['content-range']?.startsWith(`bytes ${chunk}-`)) expire(stage);
      return stage.http(request);
    };
    expect(await stage.send(attempt, { http })).toMatchObject({ outcome: 'throttled', code: 'platform.absent' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(doubleOf(stage).creates).toBe(1);
  });

  const lost = async (stage: Stage) => {
    const attempt = await interrupted(stage, 'accept-then-cut:1:create', videoPost());
    expire(stage);
    return attempt;
  };
  /** YouTube tells of a file only when it has processed it, which a look brings about. */
  const process = (stage: Stage) => {
    for (const video of doubleOf(stage).videos.values()) video.isDone = true;
  };

  it('leaves a video that is known by the name of its file', async () => {
    const { stage } = use;
    const attempt = await lost(stage);
    process(stage);
    const [id] = doubleOf(stage).videos.keys();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ id }] });
  });

  it('leaves a video that is known by its words and size, where no other has them', async () => {
    const { stage } = use;
    doubleOf(stage).tellsFileName = false;
    const attempt = await lost(stage);
    process(stage);
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('leaves a doubt where two videos say the same', async () => {
    const { stage } = use;
    doubleOf(stage).tellsFileName = false;
    const attempt = await lost(stage);
    await stage.send(await stage.attempt(videoPost()));
    process(stage);
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
  });

  it('does not take the video of another post for its own', async () => {
    const { stage } = use;
    const other = await stage.attempt(videoPost());
    await stage.send(other);
    const attempt = await interrupted(stage, 'cut:1:create', videoPost());
    expire(stage);
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
    stage.clock.advance(86_400_000);
    const taken = new Set(other.receipts.map(({ id }) => id));
    expect(await stage.find(attempt, { taken })).toEqual({ found: 'none' });
  });

  it('leaves a doubt as long as the list of uploads may be behind, and no longer', async () => {
    const { stage } = use;
    const attempt = await interrupted(stage, 'cut:1:create', videoPost());
    expire(stage);
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
    stage.clock.advance(86_400_000);
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
  });
});

describe('a runner that cannot open the seal', () => {
  const use = useStage(youtube);

  it('begins anew where the last bytes never went', async () => {
    const { stage } = use;
    const attempt = { ...(await interrupted(stage, '503:99:upload:2')), sealed: null };
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(doubleOf(stage).creates).toBe(1);
  });

  it('looks among the uploads where they did', async () => {
    const { stage } = use;
    Object.assign(doubleOf(stage), { uploadsLag: 1, processingPolls: 1 });
    const attempt = { ...(await interrupted(stage, 'accept-then-cut:1:create', videoPost())), sealed: null };
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('does not send to an address that is not the one in the ledger', async () => {
    const { stage } = use;
    const attempt = await interrupted(stage, '503:99:upload:2');
    const before = asked(stage, 'PUT', '/videos').length;
    const sealed = { uri: `${doubleOf(stage).origin}/upload/youtube/v3/videos?upload_id=other` };
    expect(await stage.find({ ...attempt, sealed })).toEqual({ found: 'none' });
    expect(asked(stage, 'PUT', '/videos')).toHaveLength(before);
  });
});

describe('a quota', () => {
  const use = useStage(youtube);
  const midnight = '2026-12-02T08:00:00.000Z';

  it('of uploads, when it is used up, begins anew at midnight in California', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(videoPost());
    doubleOf(stage).uploads.limit = 0;
    expect(await stage.send(attempt)).toMatchObject({
      outcome: 'throttled',
      code: 'platform.throttled',
      retryAt: midnight,
    });
    doubleOf(stage).uploads.limit = 100;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('of units does too', async () => {
    const { stage } = use;
    doubleOf(stage).units.limit = 0;
    const { prepared } = await stage.prepare(videoPost());
    expect(prepared).toMatchObject({ fault: { outcome: 'throttled', code: 'platform.throttled', retryAt: midnight } });
  });

  it('of the channel itself is waited for a day, and then takes a new session', async () => {
    const { stage } = use;
    doubleOf(stage).channelUploadsLeft = 0;
    const attempt = await stage.attempt(videoPost());
    expect(await stage.send(attempt)).toMatchObject({
      outcome: 'throttled',
      code: 'platform.throttled',
      retryAt: new Date(stage.clock.now() + 86_400_000).toISOString(),
    });
    doubleOf(stage).channelUploadsLeft = null;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(doubleOf(stage).creates).toBe(1);
  });
});
