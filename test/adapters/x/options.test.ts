import { describe, expect, it } from 'vitest';
import { thread, useStage } from '../setting.ts';
import { bodies, doubleOf, x } from './setting.ts';

const address = (id: string) => `https://twitter.com/friend/status/${id}`;

describe('options', () => {
  const use = useStage(x);

  it('reach X on the part they are for; what was not asked for is not said', async () => {
    const { stage } = use;
    const poll = { options: ['Yes', 'No', 'Later'], duration: 'P1DT30M' };
    const options = { poll, reply_settings: 'mentioned', paid_partnership: true };
    const attempt = await stage.attempt({ text: 'Well?\n\n---\n\nTell us', options });
    await stage.send(attempt);
    expect(bodies(stage)).toEqual([
      {
        text: 'Well?',
        poll: { options: ['Yes', 'No', 'Later'], duration_minutes: 1470 },
        reply_settings: 'mentionedUsers',
        paid_partnership: true,
      },
      { text: 'Tell us', reply: { in_reply_to_tweet_id: attempt.receipts[0]!.id }, paid_partnership: true },
    ]);
  });

  it('that are the usual are not said', async () => {
    const { stage } = use;
    const options = { reply_settings: 'everyone', made_with_ai: false, paid_partnership: false };
    await stage.send(await stage.attempt({ text: 'Hello', options }));
    expect(bodies(stage)).toEqual([{ text: 'Hello' }]);
  });

  it('say of media that they were made with AI, where there are some', async () => {
    const { stage } = use;
    const media = [{ file: 'posts/boat.png', part: 2 }];
    await stage.send(await stage.attempt({ ...thread, media, options: { made_with_ai: true } }));
    expect(bodies(stage).map(body => body.made_with_ai)).toEqual([undefined, true, undefined]);
  });

  it('make a thread that answers another post', async () => {
    const { stage } = use;
    const id = doubleOf(stage).addPost('friend', 'What is new, @demo?', { invitesAnswers: true });
    const attempt = await stage.attempt({ ...thread, options: { reply_to: address(id) } });
    stage.fault('accept-then-cut:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: 1 });
    stage.newRun();
    const finding = await stage.find(attempt);
    expect(finding).toMatchObject({ found: 'some', receipts: { length: 1 } });
    attempt.receipts = 'receipts' in finding ? finding.receipts : [];
    await stage.send(attempt);
    const posts = stage.double.posts().reverse().slice(1);
    expect(posts.map(({ replyTo }) => replyTo)).toEqual([id, posts[0]!.id, posts[1]!.id]);
  });

  it('make a quote, which is found again though X adds a link to it', async () => {
    const { stage } = use;
    doubleOf(stage).plan = 'enterprise';
    const id = doubleOf(stage).addPost('friend', 'The ferry is back');
    const attempt = await stage.attempt({ text: 'Look', options: { quote: address(id) } });
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    expect(bodies(stage)).toEqual([{ text: 'Look', quote_tweet_id: id }]);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });
});

describe('a long post', () => {
  const long = { text: `${'The ferry is back. '.repeat(40)}See https://example.com/a & 3 < 4` };
  const use = useStage({ ...x, place: { long_posts: true } });

  it('goes out where the account has Premium, and is found again by its note', async () => {
    const { stage } = use;
    doubleOf(stage).userCalled('demo').isPremium = true;
    const attempt = await stage.attempt(long);
    expect(attempt.payload.parts[0]!.counts).toHaveProperty('long');
    expect(attempt.payload.parts[0]!.counts).not.toHaveProperty('text');
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
    doubleOf(stage).droppedMembers = ['note_post'];
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
  });

  it('is a problem before anything is sent where the account has none', async () => {
    const { prepared } = await use.stage.prepare(long);
    expect(prepared).toMatchObject({ problems: [{ code: 'text.too-long', part: 1 }] });
  });
});
