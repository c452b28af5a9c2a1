import { describe, expect, it } from 'vitest';
import type { Stage } from '../harness.ts';
import { pictureBytes } from '../picture.ts';
import { useStage } from '../setting.ts';
import { stagedFile } from '../staged-file.ts';
import { asked, doubleOf, longFilm, videoPost, youtube } from './setting.ts';

const thumbnail = await stagedFile('posts/thumbnail.png', pictureBytes({ file: '', width: 16, height: 9 }), {});
const words = new TextEncoder().encode('WEBVTT\n\n00:00.000 --> 00:01.000\nBoats\n');
const captions = await stagedFile('posts/en.vtt', words, {});
const playlist = 'PLsandbox-demo-playlist-00000000';

const post = videoPost({
  attached: { 'thumbnail.png': thumbnail, 'en.vtt': captions },
  options: { thumbnail: 'thumbnail.png', captions: [{ file: 'en.vtt', language: 'en' }], playlist },
});
const uploads = (stage: Stage) => asked(stage, 'POST', '/upload/youtube/v3/videos').length;
const made = (stage: Stage) => {
  const { videos, captions, items } = doubleOf(stage);
  const [video] = videos.values();
  return { creates: stage.double.creates, thumbnail: video?.thumbnail, captions: captions.size, items: items.size };
};
const all = {
  creates: 1,
  thumbnail: { type: 'image/png', size: thumbnail.size, digest: thumbnail.digest },
  captions: 1,
  items: 1,
};

describe('the steps after a video', () => {
  const use = useStage(youtube);

  it('are done in order, each with a receipt that is told at once', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'delivered', code: 'sent' });
    expect(attempt.told).toEqual(outcome.receipts);
    const [{ id } = { id: '' }] = outcome.receipts;
    expect(outcome.receipts.map(receipt => [receipt.part, receipt.ref?.split(':')[0]])).toEqual([
      [1, 'video'],
      [2, 'thumbnail'],
      [3, 'captions'],
      [4, 'playlist'],
    ]);
    expect(outcome.receipts[3]!.url).toBe(`https://www.youtube.com/watch?v=${id}&list=${playlist}`);
    expect(made(stage)).toEqual(all);
    expect([...doubleOf(stage).captions.values()]).toMatchObject([
      { videoId: id, language: 'en', name: '', isDraft: false, digest: captions.digest },
    ]);
    expect([...doubleOf(stage).items.values()]).toMatchObject([{ playlist, videoId: id }]);
  });

  it('that are refused leave the video out, and are all that a later run does', async () => {
    const { stage } = use;
    doubleOf(stage).isVerified = false;
    const attempt = await stage.attempt(post);
    const refused = await stage.send(attempt);
    expect(refused).toMatchObject({
      outcome: 'rejected',
      code: 'platform.forbidden',
      part: 2,
      receipts: [{ part: 1 }],
    });
    expect(refused.message).toMatch(/the video is out.*posts\/thumbnail\.png/);
    doubleOf(stage).isVerified = true;
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: { length: 4 } });
    expect(uploads(stage)).toBe(1);
    expect(made(stage)).toEqual(all);
  });

  it.each([
    // The kinds of request: an upload is the start of a session, then the thumbnail, then the captions.
    ['captions', 'accept-then-cut:1:upload:2', 3],
    ['captions', 'no-id:1:upload:2', 3],
    ['the playlist', 'accept-then-cut:1:other', 4],
    ['the playlist', 'unreadable:1:other', 4],
  ])('that end in doubt are looked for, and not done twice: %s after %s', async (_, fault, part) => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    if (fault.endsWith('other')) {
      // No place is called so: it is the only request that posts to the list of entries.
      const http: typeof stage.http = async request => {
        const isInsert = request.method === 'POST' && request.url.includes('/playlistItems');
        if (isInsert) stage.fault(fault.replace('other', 'any'));
        return stage.http(request);
      };
      expect(await stage.send(attempt, { http })).toMatchObject({ outcome: 'unknown', part });
    } else {
      stage.fault(fault);
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part });
    }
    stage.newRun();
    const finding = await stage.find(attempt);
    expect(finding).toMatchObject({ found: part === 4 ? 'all' : 'some', receipts: { length: part } });
    if ('receipts' in finding) attempt.receipts = finding.receipts;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: { length: 4 } });
    expect(uploads(stage)).toBe(1);
    expect(made(stage)).toEqual(all);
  });

  it('that are not found were not done, and are done later', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    stage.fault('cut:1:upload:2');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: 3 });
    expect(await stage.find(attempt)).toMatchObject({ found: 'some', receipts: { length: 2 } });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(made(stage)).toEqual(all);
  });

  it('are looked for before they are done, so that what a lost run did is not done twice', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    const [video] = (await stage.send(attempt)).receipts;
    attempt.receipts = [video!];
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: { length: 4 } });
    expect(made(stage)).toEqual(all);
  });

  it('wait for services that do not know the video yet', async () => {
    const { stage } = use;
    doubleOf(stage).unknownFor = 3;
    expect(await stage.send(await stage.attempt(post))).toMatchObject({ outcome: 'delivered' });
    expect(made(stage)).toEqual(all);
  });

  it('are left to a later run where that takes too long', async () => {
    const { stage } = use;
    doubleOf(stage).unknownFor = 99;
    const attempt = await stage.attempt(post);
    const early = await stage.send(attempt);
    expect(early).toMatchObject({
      outcome: 'throttled',
      code: 'platform.processing',
      part: 2,
      receipts: { length: 1 },
    });
    for (const video of doubleOf(stage).videos.values()) video.unknownFor = 0;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(made(stage)).toEqual(all);
  });

  it('are found missing with their video alone', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    await stage.send(attempt);
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [] });
    doubleOf(stage).videos.clear();
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [1] });
  });

  it('are undone one by one, in any order', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(post);
    await stage.send(attempt);
    for (const receipt of [...attempt.receipts, ...attempt.receipts]) {
      expect(await stage.remove(receipt)).toEqual({ removed: true });
    }
    expect([doubleOf(stage).videos.size, doubleOf(stage).items.size]).toEqual([0, 0]);
  });

  it('are not begun for a playlist that does not exist', async () => {
    const { prepared } = await use.stage.prepare(videoPost({ options: { playlist: 'PL-nowhere-to-be-found' } }));
    expect(prepared).toMatchObject({
      problems: [{ code: 'post.option', message: expect.stringContaining('nowhere') }],
    });
  });
});

describe('an edit', () => {
  const use = useStage(youtube);
  const german = (file = captions) => ({
    attached: { 'thumbnail.png': thumbnail, 'de.vtt': file },
    options: { thumbnail: 'thumbnail.png', captions: [{ file: 'de.vtt', language: 'de' }] },
  });

  it('changes what is said, keeps what the post does not say, and moves with its steps', async () => {
    const { stage } = use;
    const first = await stage.attempt({ ...post, options: { ...post.options, category: 19, tags: ['boats'] } });
    await stage.send(first);
    const edited = await stage.attempt(
      videoPost({ text: 'Ships', ...german(), options: { title: 'Port', ...german().options } }),
    );
    const outcome = await stage.update({ ...edited, receipts: first.receipts });
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }, { part: 2 }, { part: 3 }] });
    const [video] = doubleOf(stage).videos.values();
    expect(video!.metadata).toMatchObject({
      snippet: { title: 'Port', description: 'Ships', categoryId: '19' },
      status: { privacyStatus: 'public', selfDeclaredMadeForKids: false },
    });
    expect(video!.metadata.snippet.tags).toBeUndefined();
    expect([...doubleOf(stage).captions.values()]).toMatchObject([{ language: 'de' }]);
    expect(doubleOf(stage).items.size).toBe(0);
    expect(asked(stage, 'POST', '/thumbnails/set')).toHaveLength(1);
    expect(stage.double.creates).toBe(1);
  });

  it('does not hide again what has become public in its time', async () => {
    const { stage } = use;
    const options = { privacy: 'private', publish_at: '2026-12-01T10:00:00Z' };
    const first = await stage.attempt(videoPost({ options }));
    await stage.send(first);
    stage.clock.advance(2 * 3600 * 1000);
    expect(await stage.update(first)).toMatchObject({ outcome: 'delivered' });
    expect([...doubleOf(stage).videos.values()][0]!.metadata.status.privacyStatus).toBe('public');
  });

  it('that YouTube cannot do is refused before anything is changed', async () => {
    const { stage } = use;
    const first = await stage.attempt(post);
    await stage.send(first);
    for (const wish of [videoPost({ media: [longFilm] }), videoPost()]) {
      const edited = await stage.attempt(wish);
      const outcome = await stage.update({ ...edited, receipts: first.receipts });
      expect(outcome).toMatchObject({ outcome: 'rejected', receipts: { length: 4 } });
    }
    expect(asked(stage, 'PUT', '/youtube/v3/videos').filter(each => !each.path.includes('upload'))).toEqual([]);
  });

  it.each(['503', 'cut', '429'])('that meets %s may be tried again', async fault => {
    const { stage } = use;
    const first = await stage.attempt(videoPost());
    await stage.send(first);
    stage.fault(`${fault}:1:any`);
    expect(await stage.update(first)).toMatchObject({ outcome: 'throttled', receipts: { length: 1 } });
  });
});

describe('a video that is out', () => {
  const use = useStage(youtube);

  it.each([
    [{ failed: 'codec' }, /could not process it: codec/],
    [{ rejected: 'duplicate' }, /refused it: duplicate/],
  ])('and that YouTube then gives up (%j) is told, and its id is kept', async (ending, message) => {
    const { stage } = use;
    Object.assign(doubleOf(stage), { ending, processingPolls: 2 });
    const attempt = await stage.attempt(videoPost());
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media', receipts: [{ part: 1 }] });
    expect(outcome.message).toMatch(message);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected' });
    expect(stage.double.creates).toBe(1);
  });

  it('and that takes long to process is left to its fate', async () => {
    const { stage } = use;
    doubleOf(stage).processingPolls = 99;
    const outcome = await stage.send(await stage.attempt(videoPost()));
    expect(outcome).toMatchObject({ outcome: 'delivered', message: 'sent; YouTube is still processing it' });
  });

  it('is told to be private where a project without the audit asked for more', async () => {
    const { stage } = use;
    doubleOf(stage).isAudited = false;
    const outcome = await stage.send(await stage.attempt(videoPost()));
    expect(outcome).toMatchObject({ outcome: 'delivered', message: expect.stringContaining('keeps it private') });
    const wanted = await stage.send(await stage.attempt(videoPost({ options: { privacy: 'private' } })));
    expect(wanted.message).toBe('sent');
  });

  it('is out also where nobody answers the last look', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(videoPost());
    stage.fault('503:9:read');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', message: 'sent' });
  });
});
