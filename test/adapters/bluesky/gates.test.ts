import { describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/bluesky.ts';
import { renderInput } from '../harness.ts';
import { plain, thread, useStage } from '../setting.ts';
import { asked, bluesky, writes } from './setting.ts';

const post = 'app.bsky.feed.post';
const threadgate = 'app.bsky.feed.threadgate';
const postgate = 'app.bsky.feed.postgate';

describe('who may answer and quote', () => {
  const use = useStage(bluesky);

  it('is written with the post in one call, under its name', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...plain, options: { replies: 'nobody', quotes: 'nobody' } });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', code: 'sent', receipts: [{ part: 1 }] });
    const [uri] = attempt.receipts.map(({ id }) => id);
    const rkey = uri!.split('/').at(-1);
    const createdAt = '2026-12-01T09:00:00.000Z';
    expect(asked(stage, 'applyWrites')).toBe(1);
    expect(asked(stage, 'putRecord')).toBe(0);
    expect(writes(stage).map(write => [write.collection, write.rkey])).toEqual([
      [post, rkey],
      [threadgate, rkey],
      [postgate, rkey],
    ]);
    expect(writes(stage).map(write => write.record)).toEqual([
      { $type: post, text: plain.text, createdAt },
      { $type: threadgate, post: uri, createdAt, allow: [] },
      { $type: postgate, post: uri, createdAt, embeddingRules: [{ $type: `${postgate}#disableRule` }] },
    ]);
    expect(stage.sandbox.bluesky.posts()[0]!.notes).toEqual(['may answer: nobody', 'quotes: disableRule']);
  });

  it('of a thread: answers by its first part, quotes by each', async () => {
    const { stage } = use;
    const options = { replies: ['mentioned', 'followers', 'following'], quotes: 'nobody' };
    expect(await stage.send(await stage.attempt({ ...thread, options }))).toMatchObject({ receipts: { length: 3 } });
    expect(asked(stage, 'applyWrites')).toBe(1);
    expect(writes(stage).map(({ collection }) => collection)).toEqual([
      post,
      threadgate,
      postgate,
      post,
      postgate,
      post,
      postgate,
    ]);
    expect(writes(stage)[1]!.record.allow).toEqual([
      { $type: `${threadgate}#mentionRule` },
      { $type: `${threadgate}#followerRule` },
      { $type: `${threadgate}#followingRule` },
    ]);
  });

  it('may be the members of lists, which are looked up before', async () => {
    const { stage } = use;
    const { did } = stage.sandbox.bluesky.accountOf('friend.sandbox.test')!;
    const replies = [
      'https://bsky.app/profile/friend.sandbox.test/lists/3k2a',
      'at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.graph.list/3k2b',
    ];
    await stage.send(await stage.attempt({ ...plain, options: { replies } }));
    expect(writes(stage)[1]!.record.allow).toEqual([
      { $type: `${threadgate}#listRule`, list: `at://${did}/app.bsky.graph.list/3k2a` },
      { $type: `${threadgate}#listRule`, list: replies[1] },
    ]);
  });

  it('by a list of nobody is a reason not to send', async () => {
    const { stage } = use;
    const replies = ['https://bsky.app/profile/nobody.sandbox.test/lists/3k2a'];
    const { prepared } = await stage.prepare({ ...plain, options: { replies } });
    expect(prepared).toMatchObject({ problems: [{ code: 'post.option', part: 1 }] });
  });

  it('is not written where everybody may, so that an account can have another default', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt({ ...plain, options: { replies: 'everybody', quotes: 'everybody' } }));
    expect(writes(stage)).toHaveLength(1);
    expect(asked(stage, 'applyWrites')).toBe(0);
  });

  it.each(['accept-then-cut', 'accept-then-500', 'unreadable', 'no-id'])(
    'is there or not there with the post after %s, and never sent twice',
    async fault => {
      const { stage } = use;
      const attempt = await stage.attempt({ ...plain, options: { replies: 'nobody' } });
      stage.fault(`${fault}:1`);
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: 1 });
      stage.newRun();
      expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
      // Even a repeat without a look makes nothing: all of it or none, and the names are taken.
      expect(await stage.send({ ...attempt, receipts: [] })).toMatchObject({ outcome: 'unknown' });
      expect(stage.double.posts()).toHaveLength(1);
    },
  );

  it.each(['503', 'cut', '429'])('is sent with the post after %s', async fault => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...plain, options: { replies: 'nobody' } });
    stage.fault(`${fault}:1`);
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(stage.sandbox.bluesky.posts()[0]!.notes).toEqual(['may answer: nobody']);
  });

  it('goes on with the rest of a thread that was half out', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...thread, options: { quotes: 'nobody' } });
    const begun = { ...attempt, payload: { ...attempt.payload, parts: attempt.payload.parts.slice(0, 1) } };
    attempt.receipts = (await stage.send(begun)).receipts;
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }, { part: 2 }, { part: 3 }] });
    const notes = stage.sandbox.bluesky.posts().map(each => each.notes);
    expect(notes).toEqual([['quotes: disableRule'], ['quotes: disableRule'], ['quotes: disableRule']]);
  });

  it('goes with the post', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...plain, options: { replies: 'nobody', quotes: 'nobody' } });
    await stage.send(attempt);
    expect(await stage.remove(attempt.receipts[0]!)).toEqual({ removed: true });
    const { records } = stage.sandbox.bluesky.accountOf('demo.sandbox.test')!;
    expect([...records.keys()]).toEqual([]);
  });

  it('counts as what one call writes', () => {
    const text = Array.from({ length: 101 }, (_, index) => `Part ${index}`).join('\n\n---\n\n');
    const issues = (options: object) =>
      adapter.render(renderInput(bluesky, { text, options: { ...options } }) as never).issues;
    expect(issues({ replies: 'nobody' })).toEqual([]);
    expect(issues({ quotes: 'nobody' })).toMatchObject([{ code: 'text.parts' }]);
  });
});
