import { describe, expect, it } from 'vitest';
import type { PostText, Stage } from '../harness.ts';
import { useStage } from '../setting.ts';
import { doubleOf, reddit } from './setting.ts';

const title = 'News from the harbour';
const link = 'https://example.com/report';
const plain: PostText = { text: 'Boats', options: { title } };

/** The request arrives and the line is cut. */
async function doubtful(stage: Stage, post: PostText) {
  const attempt = await stage.attempt(post);
  stage.fault('accept-then-cut:1');
  expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown' });
  stage.newRun();
  return attempt;
}

describe('after doubt', () => {
  const use = useStage(reddit);

  it.each<[string, PostText]>([
    ['a text', { text: 'Boats &  > <b>\nmore  \n', options: { title: ` ${title}  ` } }],
    ['a link', { ...plain, link }],
    ['a post on the profile', { ...plain, options: { title, subreddit: 'u/demo' } }],
    [
      'a gallery',
      {
        media: [
          { file: 'a.png', grey: 1 },
          { file: 'b.png', grey: 2 },
        ],
        options: { title },
      },
    ],
  ])('%s is found by what it says', async (_, post) => {
    const { stage } = use;
    const attempt = await doubtful(
      stage,
      post.text?.includes('<b>') ? { ...post, text: 'Boats &  \\> \\<b\\>' } : post,
    );
    const [live] = stage.double.posts();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ id: live!.id, url: live!.url }] });
  });

  it('a reply and a crosspost are found', async () => {
    const { stage } = use;
    const [first] = (await stage.send(await stage.attempt(plain))).receipts;
    const answer = await doubtful(stage, { text: 'Yes', options: { reply_to: first!.url } });
    expect(await stage.find(answer)).toMatchObject({ found: 'all', receipts: [{ id: expect.stringMatching(/^t1_/) }] });
    const shared = await doubtful(stage, { text: '', options: { title, crosspost: first!.url } });
    expect(await stage.find(shared)).toMatchObject({ found: 'all' });
  });

  it.each<[string, (stage: Stage, id: string) => void]>([
    ['says something else', (stage, id) => Object.assign(doubleOf(stage).things.get(id)!, { text: 'Ships' })],
    ['is of another kind', (stage, id) => Object.assign(doubleOf(stage).things.get(id)!, { kind: 'link', url: link })],
  ])('a post with the same title that %s is neither taken nor called another', async (_, change) => {
    const { stage } = use;
    const attempt = await doubtful(stage, plain);
    change(stage, stage.double.posts()[0]!.id);
    expect((await stage.find(attempt)).found).toBe('unclear');
  });

  it.each<[string, PostText]>([
    ['title', { ...plain, options: { title: 'Other news' } }],
    ['subreddit', { ...plain, options: { title, subreddit: 'u_demo' } }],
  ])('a post with another %s is none of it', async (_, other) => {
    const { stage } = use;
    await stage.send(await stage.attempt(other));
    expect(await stage.find(await stage.attempt(plain))).toEqual({ found: 'none' });
  });

  it('an older post with the same words is none of it', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(plain));
    stage.clock.advance(6 * 60_000);
    expect(await stage.find(await stage.attempt(plain))).toEqual({ found: 'none' });
  });

  it('a list that lags is asked twice before it is believed', async () => {
    const { stage } = use;
    doubleOf(stage).listingLagMilliseconds = 17_000;
    const attempt = await doubtful(stage, plain);
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('it is found behind many others', async () => {
    const { stage } = use;
    const attempt = await doubtful(stage, plain);
    for (let count = 0; count < 60; count += 1) {
      doubleOf(stage).things.set(`t3_x${count}`, {
        ...doubleOf(stage).things.get(stage.double.posts().at(-1)!.id)!,
        name: `t3_x${count}`,
        title: `Other ${count}`,
      });
    }
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('a thread that is out is whole, whatever was removed since', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'One\n\n---\n\nTwo\n\n---\n\nThree', options: { title } });
    await stage.send(attempt);
    doubleOf(stage).things.get(attempt.receipts[0]!.id)!.removedBy = 'moderator';
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [1] });
    await stage.remove(attempt.receipts[2]!);
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [1, 3] });
  });
});

describe('a removal', () => {
  const use = useStage(reddit);

  it('that the call says and the look denies is not called done', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    await stage.send(attempt);
    const thing = doubleOf(stage).things.get(attempt.receipts[0]!.id)!;
    thing.account = doubleOf(stage).accounts.get('friend')!;
    expect(await stage.remove(attempt.receipts[0]!)).toMatchObject({ fault: { outcome: 'throttled' } });
  });
});
