import { describe, expect, it } from 'vitest';
import { useStage } from '../setting.ts';
import { calls, containers, doubleOf, film, setting } from './setting.ts';

const use = useStage(setting);
const one = { file: 'posts/one.png', alt: 'A boat' };

async function send(post: Parameters<typeof use.stage.attempt>[0]) {
  const attempt = await use.stage.attempt(post);
  const outcome = await use.stage.send(attempt);
  return { attempt, outcome };
}

describe('a container', () => {
  it('of a text has all that was asked for, as a form, and is never published by the call that makes it', async () => {
    const { stage } = use;
    const quoted = (await send({ text: 'Before' })).outcome.receipts[0]!;
    await send({
      text: 'First #boats\n\n---\n\nSecond',
      link: 'https://example.com/report',
      options: { topic: 'Harbour', reply_control: 'followers_only', approve_replies: true, quote: quoted.url! },
    });
    const [, first, second] = containers(stage);
    expect(first).toEqual({
      media_type: 'TEXT',
      text: 'First #boats',
      topic_tag: 'Harbour',
      reply_control: 'followers_only',
      enable_reply_approvals: 'true',
      link_attachment: 'https://example.com/report',
      quote_post_id: quoted.id,
    });
    expect(second).toEqual({ media_type: 'TEXT', text: 'Second', reply_to_id: expect.any(String) });
    const forms = stage.double.requests.filter(({ method }) => method === 'POST');
    expect(new Set(forms.map(({ headers }) => headers['content-type']))).toEqual(
      new Set(['application/x-www-form-urlencoded']),
    );
    expect(stage.double.posts()[1]).toMatchObject({
      notes: expect.arrayContaining(['topic: Harbour', `quotes: ${quoted.id}`, 'card: https://example.com/report']),
    });
  });

  it('of a GIF names its provider, and one of a ghost post is a text alone', async () => {
    await send({ text: 'Boats', options: { gif: 'a1B2c3' } });
    expect(use.stage.double.posts()[0]).toMatchObject({ notes: ['GIF: a1B2c3'] });
    await send({ text: 'For today', options: { ghost: true }, link: 'https://example.com/a' });
    expect(use.stage.double.posts()[0]).toMatchObject({
      text: 'For today\n\nhttps://example.com/a',
      notes: ['ghost post'],
    });
  });

  it('of a poll has it in the one form that is not ignored', async () => {
    await send({ text: 'Which?', options: { poll: { options: ['Yes', 'No', 'Later'] } } });
    expect(use.stage.double.posts()[0]).toMatchObject({ notes: ['poll: Yes / No / Later'] });
  });

  it('of an image, of a video, and of both as a carousel', async () => {
    const { stage } = use;
    await send({ text: 'A picture', media: [one], options: { spoiler: true } });
    await send(film);
    await send({ text: 'Both', media: [one, ...film.media!] });
    const [image, video, first, second, both] = containers(stage);
    expect(image).toEqual({
      media_type: 'IMAGE',
      image_url: 'https://media.example.com/posts/one.png',
      alt_text: 'A boat',
      text: 'A picture',
      is_spoiler_media: 'true',
    });
    expect(video).toMatchObject({ media_type: 'VIDEO', video_url: 'https://media.example.com/posts/harbour.mp4' });
    expect(first).toMatchObject({ media_type: 'IMAGE', is_carousel_item: 'true', alt_text: 'A boat' });
    expect(second).toMatchObject({ media_type: 'VIDEO', is_carousel_item: 'true' });
    expect(second).not.toHaveProperty('text');
    expect(both).toMatchObject({ media_type: 'CAROUSEL', text: 'Both', children: expect.stringMatching(/^\d+,\d+$/) });
    expect(stage.double.posts()[0]!.media.map(({ type, alt }) => [type, alt])).toEqual([
      ['image/png', 'A boat'],
      ['video/mp4', 'Boats at dawn'],
    ]);
  });

  it('is published only when Threads has done its work, each item of a carousel too', async () => {
    const { stage } = use;
    doubleOf(stage).processingPolls = 3;
    const { outcome } = await send({ text: 'Both', media: [one, { ...one, file: 'posts/two.png' }] });
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    expect(calls(stage).filter(call => /^GET \/\d+$/.test(call)).length).toBeGreaterThan(9);
  });

  it.each([
    ['INVALID_ASPEC_RATIO', 'rejected'],
    ['FAILED_PROCESSING_VIDEO', 'rejected'],
    ['FAILED_DOWNLOADING_VIDEO', 'throttled'],
    ['UNKNOWN', 'throttled'],
  ])('that fails with %s is %s, with the file and the reason', async (reason, outcome) => {
    const { stage } = use;
    doubleOf(stage).containerError = reason;
    const { attempt, outcome: ended } = await send(film);
    expect(ended).toMatchObject({ outcome, code: 'platform.media', part: 1 });
    expect(ended.message).toContain('posts/harbour.mp4');
    expect(ended.message).toContain(reason);
    doubleOf(stage).containerError = null;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('that takes too long is left to a later run, which goes on with it', async () => {
    const { stage } = use;
    doubleOf(stage).processingPolls = 150;
    const { attempt, outcome } = await send(film);
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.media', part: 1, receipts: [] });
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(containers(stage)).toHaveLength(1);
    expect(stage.double.creates).toBe(1);
  });
});

describe('what Threads refuses', () => {
  it('to attach is told of, with the way out, and never dropped', async () => {
    const { stage } = use;
    doubleOf(stage).badLinks.add('https://example.com/new');
    const { outcome } = await send({ text: 'New', link: 'https://example.com/new' });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused', part: 1 });
    expect(outcome.message).toContain('link_in_text');
    expect(stage.double.creates).toBe(0);
  });

  it('as spam is for a person', async () => {
    const { stage } = use;
    doubleOf(stage).isBlocked = true;
    const { outcome } = await send({ text: 'Hello' });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.forbidden' });
    expect(outcome.message).toContain('sign in to the app');
  });

  it('because the day is full is asked before, and left to another hour', async () => {
    const { stage } = use;
    doubleOf(stage).repliesPerDay = 1;
    const thread = await stage.prepare({ text: 'One\n\n---\n\nTwo\n\n---\n\nThree' });
    const retryAt = '2026-12-01T10:00:00.000Z';
    expect(thread.prepared).toMatchObject({ fault: { outcome: 'throttled', code: 'platform.throttled', retryAt } });
    expect((await stage.prepare({ text: 'One\n\n---\n\nTwo' })).prepared).toMatchObject({ problems: [] });
    doubleOf(stage).postsPerDay = 0;
    expect((await stage.prepare({ text: 'One' })).prepared).toMatchObject({ fault: { code: 'platform.throttled' } });
    const late = await stage.send({
      ...thread,
      handle: { account: await idOf(), quoted: null, containers: [] },
      receipts: [],
      told: [],
    });
    expect(late).toMatchObject({ outcome: 'throttled', code: 'platform.throttled', retryAt });
  });

  it('is an unknown error without doubt before the publish, and with doubt after', async () => {
    const { stage } = use;
    const { http } = stage;
    for (const [path, outcome] of [
      ['/me/threads', 'throttled'],
      ['/me/threads_publish', 'unknown'],
    ] as const) {
      const attempt = await stage.attempt({ text: 'Hello' });
      const error = { error: { message: 'An unknown error occurred', code: 1, is_transient: true } };
      const answered = await stage.send(attempt, {
        http: async request =>
          request.method === 'POST' && request.url.endsWith(path)
            ? { status: 400, headers: {}, body: Buffer.from(JSON.stringify(error)) }
            : http(request),
      });
      expect(answered).toMatchObject({ outcome, code: 'platform.error' });
    }
  });

  it('in a form that is not its own proves nothing', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    const answered = await stage.send(attempt, {
      http: async request =>
        request.url.endsWith('/threads_publish')
          ? { status: 404, headers: {}, body: Buffer.from('<html>') }
          : stage.http(request),
    });
    expect(answered).toMatchObject({ outcome: 'unknown', code: 'platform.unreadable' });
  });
});

describe('an account', () => {
  it('other than the one in the config is refused', async () => {
    const { stage } = use;
    doubleOf(stage).addUser({ username: 'ada', token: 'ada-token' });
    const { prepared } = await stage.prepare({ text: 'Hello' }, { credentials: { access_token: 'ada-token' } });
    expect(prepared).toMatchObject({ problems: [{ code: 'credential.refused' }] });
    stage.newRun();
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.newRun();
    const moved = await stage.send(attempt, {
      credentials: { access_token: 'ada-token' },
      session: new Map(),
    });
    expect(moved).toMatchObject({ outcome: 'rejected', code: 'platform.conflict' });
    expect(stage.double.creates).toBe(0);
  });

  it('cannot quote by address what is not its own, or not there', async () => {
    const { stage } = use;
    const quoting = async (quote: string) => (await stage.prepare({ text: 'Look', options: { quote } })).prepared;
    const code = async (quote: string) => {
      const prepared = await quoting(quote);
      return 'fault' in prepared ? prepared.fault.code : prepared.problems.map(problem => problem.code);
    };
    expect(await code('https://www.threads.com/@ada/post/Dabc')).toEqual(['quote.refused']);
    expect(await code('https://www.threads.com/@demo/post/Dabc')).toEqual(['quote.missing']);
    const attempt = await stage.attempt({ text: 'Look', options: { quote: '12345678' } });
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(outcome.message).toContain('quoted');
  });
});

async function idOf(): Promise<string> {
  const identity = await use.stage.check();
  return 'id' in identity ? identity.id : '';
}
