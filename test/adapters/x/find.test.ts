import { describe, expect, it } from 'vitest';
import { thread, useStage } from '../setting.ts';
import { bodies, doubleOf, x } from './setting.ts';

/** Sends a post whose answer is lost, as a later run finds it. */
describe('what X makes of a text', () => {
  const use = useStage(x);

  it.each([
    ['links behind t.co', 'See https://example.com/a, example.org/b and HTTPS://Example.NET/.'],
    ['escaped signs', 'Fish & chips < 5 € > 4 &amp; more'],
    ['composed characters', 'e\u0301tude at the cafe\u0301'],
    ['two of the same link', 'https://example.com https://example.com/ https://example.com'],
    ['a link that is the start of another', 'https://example.com/a https://example.com/ab'],
    ['emoji and CJK', '👨‍👩‍👧‍👦 東京の港 #東京 @friend'],
    ['lines', 'one\n\ntwo\nthree'],
  ])('%s is undone, so that the post is found', async (_, text) => {
    const { stage } = use;
    for (const escapes of [true, false]) {
      doubleOf(stage).reset();
      doubleOf(stage).escapes = escapes;
      const attempt = await stage.attempt({ text });
      stage.fault('accept-then-cut:1');
      await stage.send(attempt);
      stage.newRun();
      expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
      expect(doubleOf(stage).creates).toBe(1);
    }
  });

  it('the link to media is undone too', async () => {
    const { stage } = use;
    const media = [{ file: 'posts/boat.png', alt: 'A boat' }];
    const attempt = await stage.attempt({ text: 'At https://example.com', media });
    stage.fault('accept-then-500:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });
});

describe('find', () => {
  const use = useStage(x);

  async function lost(text: string) {
    const attempt = await use.stage.attempt({ text });
    use.stage.fault('accept-then-cut:1');
    await use.stage.send(attempt);
    use.stage.newRun();
    return attempt;
  }

  it('reads the other names of members, which X has too', async () => {
    const attempt = await use.stage.attempt({ ...thread });
    use.stage.fault('accept-then-cut:1:create:1');
    await use.stage.send(attempt);
    doubleOf(use.stage).dialect = 'tweet';
    // What was asked for under other names is dropped without a word: nothing is certain then.
    expect((await use.stage.find(attempt)).found).toBe('unclear');
  });

  it.each([['conversation_id'], ['created_at'], ['entities'], ['referenced_posts']])(
    'is not certain without %s',
    async member => {
      const { stage } = use;
      const attempt = await stage.attempt({ text: 'One https://example.com/a\n\n---\n\nTwo https://example.com/b' });
      stage.fault('accept-then-cut:1:create:1');
      await stage.send(attempt);
      stage.newRun();
      doubleOf(stage).droppedMembers = [member];
      expect((await stage.find(attempt)).found).toBe('unclear');
    },
  );

  it('is not certain of media that it is not shown', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'A boat', media: [{ file: 'posts/boat.png' }] });
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    doubleOf(stage).droppedMembers = ['attachments'];
    expect((await stage.find(attempt)).found).toBe('unclear');
  });

  it('does not take a post of the same words that answers another', async () => {
    const { stage } = use;
    const first = await stage.attempt({ text: 'Root\n\n---\n\nThe same words' });
    await stage.send(first);
    const attempt = await stage.attempt({ text: 'The same words' });
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
  });

  it('does not take what was out before the attempt', async () => {
    const { stage } = use;
    doubleOf(stage).addPost('demo', 'Good morning');
    stage.clock.advance(3600_000);
    const attempt = await stage.attempt({ text: 'Good morning' });
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
  });

  it('looks through all pages', async () => {
    const { stage } = use;
    const attempt = await lost('Good morning');
    for (let index = 0; index < 250; index += 1) doubleOf(stage).addPost('demo', `by hand ${index}`);
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
    for (let index = 0; index < 800; index += 1) doubleOf(stage).addPost('demo', `and more ${index}`);
    expect((await stage.find(attempt)).found).toBe('unclear');
  });

  it('waits longer than the list has ever been late', async () => {
    const { stage } = use;
    const attempt = await lost('Good morning');
    doubleOf(stage).findLagMilliseconds = 10 * 60_000;
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('takes the earlier of two', async () => {
    const { stage } = use;
    const attempt = await lost('Good morning');
    const [post] = stage.double.posts();
    stage.clock.advance(1000);
    doubleOf(stage).addPost('demo', 'Good morning');
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ id: post!.id }] });
    expect(bodies(stage)).toHaveLength(1);
  });
});
