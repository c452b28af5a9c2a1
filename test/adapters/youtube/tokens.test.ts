import { describe, expect, it } from 'vitest';
import { demoYoutube, scopes } from '../../../src/sandbox/youtube/state.ts';
import { useStage } from '../setting.ts';
import { asked, doubleOf, videoPost, youtube } from './setting.ts';

const renewable = { ...youtube, credentials: demoYoutube };
const secrets = [demoYoutube.client_secret, demoYoutube.refresh_token, 'ya29.'];

describe('a refresh token', () => {
  const use = useStage(renewable);

  it('gives one access token for all requests of a run', async () => {
    const { stage } = use;
    for (const title of ['One', 'Two']) {
      const attempt = await stage.attempt(videoPost({ options: { title } }));
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    }
    const [request, ...others] = asked(stage, 'POST', '/token');
    expect(others).toEqual([]);
    expect(request!.body).toMatchObject({ grant_type: 'refresh_token', client_id: demoYoutube.client_id });
    for (const secret of secrets) expect(stage.given()).not.toContain(secret);
  });

  it('gives another when the first has run out, or is refused', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(videoPost());
    stage.clock.advance(3500 * 1000);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(asked(stage, 'POST', '/token')).toHaveLength(2);
    const second = await stage.attempt(videoPost());
    doubleOf(stage).tokens.clear();
    expect(await stage.send(second)).toMatchObject({ outcome: 'delivered' });
    expect(asked(stage, 'POST', '/token')).toHaveLength(3);
    expect(stage.double.creates).toBe(2);
  });

  it('that was taken back is a refused credential, asked for once a run', async () => {
    const { stage } = use;
    doubleOf(stage).grants.get(demoYoutube.refresh_token)!.isRevoked = true;
    for (let times = 0; times < 2; times += 1) {
      const { prepared } = await stage.prepare(videoPost());
      expect(prepared).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.credentials' } });
    }
    expect(asked(stage, 'POST', '/token')).toHaveLength(1);
    for (const secret of secrets) expect(stage.given()).not.toContain(secret);
  });

  it.each([['503'], ['cut'], ['unreadable'], ['no-id']])('that meets %s is tried by a later run', async fault => {
    const { stage } = use;
    stage.fault(`${fault}:1:login`);
    const { prepared } = await stage.prepare(videoPost());
    expect(prepared).toMatchObject({ fault: { outcome: 'throttled' } });
    expect((await stage.prepare(videoPost())).prepared).toMatchObject({ problems: [] });
  });

  it('without the right to read is refused before anything is sent', async () => {
    const { stage } = use;
    doubleOf(stage).grants.get(demoYoutube.refresh_token)!.scopes = [scopes.upload];
    const { prepared } = await stage.prepare(videoPost());
    expect(prepared).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.forbidden' } });
    expect(prepared).toMatchObject({ fault: { message: expect.stringContaining('youtube.readonly') } });
  });

  it('without the right to write is told before a video would be left without its playlist', async () => {
    const { stage } = use;
    doubleOf(stage).grants.get(demoYoutube.refresh_token)!.scopes = [scopes.upload, scopes.read];
    const playlist = 'PLsandbox-demo-playlist-00000000';
    const { prepared } = await stage.prepare(videoPost({ options: { playlist } }));
    expect(prepared).toMatchObject({ problems: [{ code: 'credential.refused' }] });
    expect((await stage.prepare(videoPost())).prepared).toMatchObject({ problems: [] });
  });

  it('of a Google account without a channel is refused', async () => {
    const { stage } = use;
    doubleOf(stage).grants.get(demoYoutube.refresh_token)!.channel = null;
    expect(await stage.check()).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.forbidden' } });
  });
});

describe('a channel', () => {
  const other = useStage({ ...youtube, place: { channel: `UC${'x'.repeat(22)}` } });
  const use = useStage(youtube);

  it('other than the one in the config is never sent to', async () => {
    const { prepared } = await other.stage.prepare(videoPost());
    expect(prepared).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.credentials' } });
  });

  it('other than that of an earlier attempt is not sent to, nor searched', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(videoPost());
    attempt.handle = { channel: 'UC-another' };
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.conflict' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
    expect(stage.double.creates).toBe(0);
  });
});

describe('a time to publish', () => {
  const use = useStage(youtube);
  const options = { privacy: 'private', publish_at: '2026-12-01T10:00:00Z' };

  it('that has passed is told before YouTube would publish at once', async () => {
    const { stage } = use;
    expect((await stage.prepare(videoPost({ options }))).prepared).toMatchObject({ problems: [] });
    stage.clock.advance(3600 * 1000);
    expect((await stage.prepare(videoPost({ options }))).prepared).toMatchObject({ problems: [{ code: 'post.time' }] });
  });
});
