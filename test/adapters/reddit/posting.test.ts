import { describe, expect, it } from 'vitest';
import type { PostText } from '../harness.ts';
import { useStage } from '../setting.ts';
import { callsOf, doubleOf, reddit, sent } from './setting.ts';

const title = 'News from the harbour';
const text = 'Boats';

describe('a call', () => {
  const use = useStage(reddit);

  it('says who makes it, where to and what it wants', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt({ text, options: { title } }));
    const request = stage.double.requests.findLast(({ path }) => path.startsWith('/api/submit?'));
    expect(request!.path).toBe('/api/submit?raw_json=1');
    expect(request!.headers['user-agent']).toMatch(/^web:mergecast:v\d+ \(by \/u\/demo\)$/);
    expect(request!.body).toEqual({
      api_type: 'json',
      kind: 'self',
      sr: 'harbour',
      title,
      text,
      nsfw: 'false',
      spoiler: 'false',
      sendreplies: 'true',
      validate_on_submit: 'true',
      resubmit: 'false',
    });
  });

  it('is made with one token for all of a run, and another when that runs out', async () => {
    const { stage } = use;
    const first = await stage.attempt({ text, options: { title } });
    await stage.send(first);
    expect(callsOf(stage, '/api/v1/access_token')).toBe(1);
    stage.clock.advance(3600 * 1000);
    await stage.send(await stage.attempt({ text: 'More', options: { title } }));
    expect(callsOf(stage, '/api/v1/access_token')).toBe(2);
    expect(stage.double.creates).toBe(2);
  });

  it('is made again with a new token where an older one ended before its time, and only then', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text, options: { title } });
    stage.clock.advance(10 * 60_000);
    doubleOf(stage).tokens.clear();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    const next = await stage.attempt({ text: 'More', options: { title } });
    doubleOf(stage).revokeAll();
    expect(await stage.send(next)).toMatchObject({ outcome: 'rejected', code: 'platform.credentials' });
    expect(stage.double.creates).toBe(1);
  });
});

describe('a post', () => {
  const use = useStage(reddit);

  async function post(said: PostText) {
    const attempt = await use.stage.attempt({ ...said, options: { title, ...said.options } });
    return { attempt, outcome: await use.stage.send(attempt) };
  }

  const notes = () => doubleOf(use.stage).posts()[0]!.notes;

  it('is a link, with a text', async () => {
    await post({ text, link: 'https://example.com/report' });
    expect(notes()).toEqual(['r/harbour, link', `title: ${title}`, 'link: https://example.com/report']);
    expect(use.stage.double.posts()[0]!.text).toBe(text);
  });

  it('has the marks that were asked for', async () => {
    await post({ text, options: { nsfw: true, spoiler: true, send_replies: false, subreddit: 'u/demo' } });
    expect(notes()).toEqual(['r/u_demo, self', `title: ${title}`, 'nsfw', 'spoiler', 'no replies to the inbox']);
  });

  it.each([
    ['by its text', { flair: 'catch of the day' }, 'Catch of the day'],
    ['by its id', { flair: 'b1a2c3d4-0000-4000-8000-00000000000a' }, 'Catch of the day'],
    ['in other words', { flair: 'Catch of the day', flair_text: 'Herring' }, 'Herring'],
  ])('has a flair %s', async (_, options, expected) => {
    const flair = { id: 'b1a2c3d4-0000-4000-8000-00000000000a', text: ':fish: Catch of the day', isEditable: true };
    doubleOf(use.stage).addSubreddit({ name: 'quay', flairs: [{ ...flair, isForMods: false }] });
    const { attempt } = await post({ text, options: { subreddit: 'r/quay', ...options } });
    expect(attempt.handle).toEqual({ flair: flair.id });
    expect(notes().join()).toMatch(new RegExp(`flair: .*${expected}`));
  });

  it('is a crosspost, with its text below', async () => {
    const first = await post({ text });
    await post({ text: 'Look', options: { title: 'Shared', crosspost: first.outcome.receipts[0]!.url } });
    const [comment, shared] = doubleOf(use.stage).posts();
    expect(shared!.notes).toContain(`crosspost of ${first.outcome.receipts[0]!.id}`);
    expect(comment).toMatchObject({ text: 'Look', replyTo: shared!.id });
  });

  it('is an answer to a post or to a comment', async () => {
    const first = await post({ text });
    for (const expected of ['Yes', 'No']) {
      const above = use.stage.double.posts()[0]!;
      const answer = await use.stage.attempt({ text: expected, options: { reply_to: above.url } });
      expect(await use.stage.send(answer)).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }] });
      expect(use.stage.double.posts()[0]).toMatchObject({ text: expected, replyTo: above.id });
    }
    expect(use.stage.double.creates).toBe(3);
    expect(sent(use.stage, '/api/comment').thing_id).not.toBe(first.outcome.receipts[0]!.id);
  });

  it.each(['reddit', 'automod_filtered', 'moderator', 'something_new'])(
    'that %s takes away at once is told, and is not sent again',
    async filter => {
      doubleOf(use.stage).addSubreddit({ name: 'quay', filter });
      const { attempt, outcome } = await post({ text, options: { subreddit: 'quay' } });
      expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused', receipts: [{ part: 1 }] });
      expect(outcome.message).toContain('readers do not see it');
      doubleOf(use.stage).things.get(outcome.receipts[0]!.id)!.removedBy = null;
      use.stage.newRun();
      expect(await use.stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'recovered' });
      expect(use.stage.double.creates).toBe(1);
    },
  );

  it('whose comment is left out of the answer has it all the same', async () => {
    doubleOf(use.stage).hidesComments = true;
    const { outcome } = await post({ text: 'One\n\n---\n\nTwo' });
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }, { part: 2 }] });
    expect(outcome.receipts[1]!.id).toBe(use.stage.double.posts()[0]!.id);
  });
});

describe('an edit', () => {
  const use = useStage(reddit);
  const thread = (second: string, more: object = {}): PostText => ({
    text: `Boats\n\n---\n\n${second}`,
    options: { title, ...more },
  });

  it('changes the texts that are new, and no others', async () => {
    const { stage } = use;
    const old = await stage.attempt(thread('At dawn'));
    await stage.send(old);
    const edited = { ...(await stage.attempt(thread('At noon'))), receipts: old.receipts };
    expect(await stage.update(edited)).toMatchObject({ outcome: 'delivered', receipts: old.receipts });
    expect(stage.double.posts().map(post => post.text)).toEqual(['At noon', 'Boats']);
    expect(callsOf(stage, '/api/editusertext')).toBe(1);
    expect(stage.double.creates).toBe(2);
  });

  it.each<[string, PostText]>([
    ['title', thread('At noon', { title: 'Other news' })],
    ['place', thread('At noon', { subreddit: 'u_demo' })],
    ['mark', thread('At noon', { nsfw: true })],
    ['part', { text: 'Boats', options: { title } }],
  ])('of a %s is refused before anything is changed', async (_, post) => {
    const { stage } = use;
    const old = await stage.attempt(thread('At dawn'));
    await stage.send(old);
    const edited = { ...(await stage.attempt(post)), receipts: old.receipts };
    expect(await stage.update(edited)).toMatchObject({ outcome: 'rejected', code: 'platform.refused', part: 1 });
    expect(callsOf(stage, '/api/editusertext')).toBe(0);
  });

  it('of what is gone is refused, and of what cannot be reached is tried again', async () => {
    const { stage } = use;
    const old = await stage.attempt(thread('At dawn'));
    await stage.send(old);
    const edited = { ...(await stage.attempt(thread('At noon'))), receipts: old.receipts };
    stage.fault('503:1:any');
    expect(await stage.update(edited)).toMatchObject({ outcome: 'throttled' });
    await stage.remove(old.receipts[1]!);
    expect(await stage.update(edited)).toMatchObject({ outcome: 'rejected', part: 2 });
  });
});
