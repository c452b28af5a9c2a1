import { describe, expect, it } from 'vitest';
import { useStage } from '../setting.ts';
import { direct, hosting, inits, paths, photos } from './setting.ts';

const use = useStage(hosting);
const three = await photos(3);

describe('photos', () => {
  it('are fetched from where they are public, in order, with title, text and cover', async () => {
    const { stage } = use;
    const options = { ...direct, title: 'The harbour', cover_photo: 2, add_music: true };
    const outcome = await stage.send(await stage.attempt({ ...three, options }));
    const [post] = stage.sandbox.tiktok.posts();
    expect(post).toMatchObject({ text: 'The harbour\n\nAt dawn #harbour', media: { length: 3 } });
    expect(post!.notes).toContain('cover: photo 2');
    expect(post!.notes).toContain('music added');
    expect(post!.notes.slice(-6, -3)).toEqual(three.media.map(({ digest }) => `photo sha256:${digest}`));
    expect(post!.notes.slice(-3)).toEqual([1, 2, 3].map(index => `https://media.example.com/posts/${index}.jpg`));
    expect(outcome.receipts).toMatchObject([{ url: `https://www.tiktok.com/@demo/photo/${post!.id}` }]);
  });

  it('can be a draft, with their words', async () => {
    const { stage } = use;
    const options = { mode: 'inbox', title: 'The harbour' };
    const outcome = await stage.send(await stage.attempt({ ...three, options }));
    expect(outcome).toMatchObject({ outcome: 'delivered', message: expect.stringContaining('press Post') });
    expect(stage.sandbox.tiktok.posts()).toMatchObject([{ text: 'The harbour\n\nAt dawn #harbour', url: null }]);
    const init = stage.double.requests.find(({ path }) => path.endsWith('/init/'));
    expect(init!.body).toMatchObject({ post_mode: 'MEDIA_UPLOAD' });
    expect((init!.body as { post_info: object }).post_info).not.toHaveProperty('privacy_level');
    expect(paths(stage)).not.toContain('POST /creator_info/query/');
  });

  it.each([
    ['401', 'rejected', 'platform.credentials'],
    ['403', 'rejected', 'platform.forbidden'],
    ['400', 'rejected', 'platform.refused'],
    ['429', 'throttled', 'platform.throttled'],
    ['500', 'unknown', 'platform.error'],
    ['cut', 'unknown', 'network.cut'],
    ['accept-then-cut', 'unknown', 'network.cut'],
    ['unreadable', 'unknown', 'platform.unreadable'],
    ['no-id', 'unknown', 'platform.unreadable'],
  ])('whose request ends with %s are %s', async (fault, outcome, code) => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    stage.fault(`${fault}:1`);
    expect(await stage.send(attempt)).toMatchObject({ outcome, code, part: 1 });
    stage.newRun();
    // Without the id nothing tells whether they came out: the list of videos need not have them.
    if (outcome === 'unknown') expect((await stage.find(attempt)).found).toBe('unclear');
    expect(inits(stage)).toBe(1);
  });

  it('that were never asked for are certainly not out', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
  });

  it('are not asked for before that is stored', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(three);
    const remembered: [unknown, number][] = [];
    const remember = async (handle: unknown) => {
      remembered.push([handle, inits(stage)]);
    };
    await stage.send(attempt, { remember });
    const [task] = stage.sandbox.tiktok.tasks.values();
    expect(remembered).toMatchObject([
      [{ asked: true, begun: null }, 0],
      [{ asked: true, begun: { publishId: task!.publishId } }, 1],
    ]);
    const refused = await stage.attempt(three);
    const noPush = () => Promise.reject(new Error('no push'));
    await expect(stage.send(refused, { remember: noPush })).rejects.toThrow('no push');
    expect(inits(stage)).toBe(1);
  });

  it('are followed to their end by a later run', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.processingPolls = 11;
    const attempt = await stage.attempt(three);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing' });
    stage.newRun();
    await stage.find(attempt);
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
    expect([inits(stage), stage.double.creates]).toEqual([1, 1]);
  });

  it('from a place that is not verified are refused with what to do', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.verifiedPrefixes = ['https://other.example.com/'];
    const outcome = await stage.send(await stage.attempt(three));
    expect(outcome).toMatchObject({ outcome: 'rejected', message: expect.stringContaining('verify the domain') });
  });

  it('that TikTok could not fetch are asked for once more, then left', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.failReason = 'photo_pull_failed';
    expect(await stage.send(await stage.attempt(three))).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
    expect([inits(stage), stage.double.creates]).toEqual([2, 0]);
  });
});
