import { describe, expect, it } from 'vitest';
import type { PostText, Stage } from '../harness.ts';
import { renderPost } from '../harness.ts';
import { illustrated, plain, thread, useStage } from '../setting.ts';
import { mastodon } from './setting.ts';

function requests(stage: Stage, method: string, path: RegExp) {
  return stage.double.requests.filter(request => request.method === method && path.test(request.path));
}

const edits = (stage: Stage) => requests(stage, 'PUT', /^\/api\/v1\/statuses\/\d+$/).map(({ body }) => body);
const uploads = (stage: Stage) => requests(stage, 'POST', /^\/api\/v2\/media$/).length;

describe('an edit', () => {
  const use = useStage(mastodon);

  async function sent(post: PostText) {
    const attempt = await use.stage.attempt(post);
    await use.stage.send(attempt);
    return attempt;
  }

  /** The same target with another payload, as a later run would see it. */
  async function edit(attempt: Awaited<ReturnType<typeof sent>>, post: PostText) {
    const { payload } = await use.stage.prepare(post);
    use.stage.newRun();
    const changed = { ...attempt, payload };
    const outcome = await use.stage.update(changed);
    return { outcome, changed };
  }

  it('changes the words in place: the same posts, none new', async () => {
    const { stage } = use;
    const attempt = await sent(thread);
    const text = 'The first part\n\n---\n\nThe second part, mended\n\n---\n\nThe third part';
    const { outcome } = await edit(attempt, { text });
    expect(outcome).toEqual({ outcome: 'delivered', code: 'sent', message: 'edited', receipts: attempt.receipts });
    const texts = stage.double.posts().map(post => post.text);
    expect(texts.reverse()).toEqual(['The first part', 'The second part, mended', 'The third part']);
    expect(stage.double.creates).toBe(3);
  });

  it('says all of it, since what is left out is gone', async () => {
    const { stage } = use;
    const options = { content_warning: 'Harbour', language: 'de', sensitive: true, quote_policy: 'followers' };
    const attempt = await sent({ ...plain, options });
    await edit(attempt, { text: 'Good evening', options });
    expect(edits(stage)).toEqual([
      {
        status: 'Good evening',
        spoiler_text: 'Harbour',
        language: 'de',
        sensitive: true,
        quote_approval_policy: 'followers',
      },
    ]);
  });

  it('keeps the files that are the same, with the alternative text of today', async () => {
    const { stage } = use;
    const attempt = await sent(illustrated);
    const before = [...stage.sandbox.mastodon.media.keys()];
    const media = [
      { ...illustrated.media![1]!, alt: 'The harbour at noon' },
      { ...illustrated.media![0]!, alt: 'A boat' },
    ];
    const { outcome } = await edit(attempt, { text: 'Two pictures', media: media as never });
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    expect(uploads(stage)).toBe(2);
    expect(edits(stage)).toMatchObject([
      {
        media_ids: [before[1], before[0]],
        media_attributes: [
          { id: before[1], description: 'The harbour at noon' },
          { id: before[0], description: 'A boat' },
        ],
      },
    ]);
    expect(stage.double.posts()[0]!.media.map(({ alt }) => alt)).toEqual(['The harbour at noon', 'A boat']);
  });

  it('uploads the files that are new, and lets go of those that are not there any longer', async () => {
    const { stage } = use;
    const attempt = await sent(illustrated);
    const media = [illustrated.media![0]!, { file: 'posts/three.png', alt: 'Dusk', grey: 90 }];
    const { outcome, changed } = await edit(attempt, { text: 'Two pictures', media });
    expect(uploads(stage)).toBe(3);
    expect(stage.double.posts()[0]!.media.map(({ alt }) => alt)).toEqual(['A boat at dawn', 'Dusk']);
    // The next edit knows the new file too.
    await edit({ ...changed, receipts: outcome.receipts }, { text: 'Still two', media });
    expect(uploads(stage)).toBe(3);
  });

  it('knows the files of a post that was found after a doubt', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(illustrated);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.newRun();
    const finding = await stage.find(attempt);
    if (finding.found !== 'all') throw new Error(finding.found);
    await edit({ ...attempt, receipts: finding.receipts }, { ...illustrated, text: 'Mended' });
    expect(uploads(stage)).toBe(2);
    expect(stage.double.posts()[0]).toMatchObject({ text: 'Mended', media: { length: 2 } });
  });

  it('uploads all of them where the receipt does not know them', async () => {
    const { stage } = use;
    const attempt = await sent(illustrated);
    const receipts = attempt.receipts.map(({ ref: _, ...receipt }) => receipt);
    await edit({ ...attempt, receipts }, { ...illustrated, text: 'Mended' });
    expect(uploads(stage)).toBe(4);
    expect(stage.double.posts()[0]).toMatchObject({ text: 'Mended', media: { length: 2 } });
  });

  it('lets a poll run until the time that it had', async () => {
    const { stage } = use;
    const options = { poll: { options: ['Tea', 'Coffee'], duration: 'P1D' } };
    const attempt = await sent({ ...plain, options });
    stage.clock.advance(3600_000);
    await edit(attempt, { text: 'Choose', options });
    expect(edits(stage)).toMatchObject([{ status: 'Choose', poll: { expires_in: 82_800 } }]);
  });

  it.each([
    ['a poll that is over', { poll: { options: ['Tea', 'Coffee'], duration: 'PT10M' } }, {}, 3600_000],
    ['who sees it', { visibility: 'public' }, { visibility: 'private' }, 0],
    ['a quote', {}, { quote: 'https://other.example/@ada/1' }, 0],
  ])('of %s is refused, and nothing is changed', async (_, first, second, later) => {
    const { stage } = use;
    stage.sandbox.mastodon.addRemoteStatus({ url: 'https://other.example/@ada/1', text: 'Hello' });
    const attempt = await sent({ ...plain, options: first });
    stage.clock.advance(later);
    const { outcome } = await edit(attempt, { text: 'Other', options: { ...first, ...second } });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused', part: 1, receipts: { length: 1 } });
    expect(edits(stage)).toEqual([]);
  });

  it('is possible where the server itself made the post unlisted', async () => {
    const { stage } = use;
    const attempt = await sent({ ...plain, options: { visibility: 'public' } });
    for (const status of stage.sandbox.mastodon.statuses.values()) status.visibility = 'unlisted';
    const { outcome } = await edit(attempt, { text: 'Other', options: { visibility: 'public' } });
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    expect(edits(stage)).toEqual([{ status: 'Other' }]);
  });

  it('cannot add a part', async () => {
    const { stage } = use;
    const attempt = await sent(plain);
    const { outcome } = await edit(attempt, thread);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(stage.double.posts().map(({ text }) => text)).toEqual([plain.text]);
  });

  it('of a post that was removed is refused, and makes none', async () => {
    const { stage } = use;
    const attempt = await sent(plain);
    await stage.remove(attempt.receipts[0]!);
    const { outcome } = await edit(attempt, { text: 'Other' });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(stage.double.posts()).toEqual([]);
  });

  it.each(['500', 'cut', '429', 'accept-then-cut', 'unreadable'])(
    'that meets %s may be made again, and is right in the end',
    async fault => {
      const { stage } = use;
      const attempt = await sent(plain);
      const changed = { ...attempt, payload: renderPost(mastodon, { text: 'Mended' }) };
      stage.fault(`${fault}:1:any:1`);
      expect(await stage.update(changed)).toMatchObject({ outcome: 'throttled', part: 1, receipts: { length: 1 } });
      expect(await stage.update(changed)).toMatchObject({ outcome: 'delivered' });
      expect(stage.double.posts().map(({ text }) => text)).toEqual(['Mended']);
    },
  );
});
