import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/tiktok.ts';
import { clip } from '../clip.ts';
import { useStage } from '../setting.ts';
import { direct, film, inits, paths, setting, tomorrow, video } from './setting.ts';

const use = useStage(setting);
const demo = () => use.stage.sandbox.tiktok.creators.get('demo')!;

async function problems(options: object, media = [video]) {
  const { prepared } = await use.stage.prepare({ ...film, media, options: { ...direct, ...options } });
  if ('fault' in prepared) throw new Error(prepared.fault.message);
  return prepared.problems;
}

describe('the creator’s settings', () => {
  it('are asked first, once a run, in plans too, and nothing is begun', async () => {
    const { stage } = use;
    expect(adapter.asksInPlan).toBe(true);
    const attempt = await stage.attempt(film);
    await stage.attempt(film);
    const asked = ['GET /v2/user/info/', 'POST /creator_info/query/'];
    expect(paths(stage)).toEqual(asked);
    await stage.send(attempt);
    expect(paths(stage).slice(2)).toEqual(['POST /video/init/', 'PUT /video/', 'POST /status/fetch/']);
  });

  it('are asked again by a run that goes on with an earlier attempt, and count then', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(film);
    stage.newRun();
    demo().isPrivate = true;
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(outcome.message).toContain('followers, friends, only_me');
    expect(inits(stage)).toBe(0);
  });

  it('are not asked for a draft, which the app finishes', async () => {
    await use.stage.attempt({ media: [video], options: { mode: 'inbox' } });
    expect(paths(use.stage)).toEqual(['GET /v2/user/info/']);
  });

  it.each(['public', 'friends', 'only_me'])('offer a public account %s', async privacy => {
    expect(await problems({ privacy })).toEqual([]);
  });

  it('offer no other, and the message says which there are', async () => {
    expect(await problems({ privacy: 'followers' })).toMatchObject([
      { code: 'post.option', message: expect.stringContaining('public, friends, only_me') },
    ]);
    use.stage.newRun();
    demo().isPrivate = true;
    expect(await problems({ privacy: 'public' })).toMatchObject([{ code: 'post.option' }]);
    expect(await problems({ privacy: 'followers' })).toEqual([]);
  });

  it('say how long a video may be', async () => {
    demo().maxSeconds = 60;
    const long = await clip({ file: 'posts/long.mp4', width: 720, height: 1280, seconds: 61 });
    expect(await problems({})).toEqual([]);
    expect(await problems({}, [long])).toMatchObject([
      { code: 'media.video', message: expect.stringMatching(/61 seconds.*at most 60/) },
    ]);
  });

  it('forbid what is switched off in the app, which is then off in the request too', async () => {
    const { stage } = use;
    demo().disabled = { comment: true, duet: true, stitch: false };
    expect(await problems({ allow_comments: true, allow_duets: true, allow_stitches: true })).toMatchObject([
      { code: 'post.option', message: expect.stringContaining('allow_comments') },
      { code: 'post.option', message: expect.stringContaining('allow_duets') },
    ]);
    await stage.send(await stage.attempt({ ...film, options: { ...direct, allow_stitches: true } }));
    const init = stage.double.requests.find(({ path }) => path.endsWith('/video/init/'));
    expect(init!.body).toMatchObject({
      post_info: { disable_comment: true, disable_duet: true, disable_stitch: false },
    });
  });

  it('tell of another account than the config names', async () => {
    demo().username = 'somebody';
    expect(await problems({})).toMatchObject([{ code: 'credential.refused' }]);
  });

  it.each([
    ['spam_risk_too_many_posts', { outcome: 'throttled', code: 'platform.throttled', retryAt: tomorrow }],
    ['reached_active_user_cap', { outcome: 'throttled', code: 'platform.throttled', retryAt: tomorrow }],
    ['spam_risk_user_banned_from_posting', { outcome: 'rejected', code: 'platform.forbidden' }],
    ['something_new', { outcome: 'rejected', code: 'platform.refused' }],
  ])('can be an error with HTTP 200: %s', async (code, fault) => {
    use.stage.sandbox.tiktok.creatorInfoError = code;
    const { prepared } = await use.stage.prepare(film);
    expect(prepared).toMatchObject({ fault });
  });

  it('need a token with the right to post', async () => {
    const { stage } = use;
    stage.sandbox.tiktok.addCreator({ username: 'demo', token: 'drafts', scopes: ['user.info.basic', 'video.upload'] });
    const { prepared } = await stage.prepare(film, { credentials: { access_token: 'drafts' } });
    expect(prepared).toMatchObject({
      fault: { code: 'platform.credentials', message: expect.stringContaining('video.publish') },
    });
  });
});
