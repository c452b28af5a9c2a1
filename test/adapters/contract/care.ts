import { describe, expect, it } from 'vitest';
import { matchPosts } from '../../../src/pipeline/adoption/match-posts.ts';
import type { Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';
import { groupIf, postsFor, useStage } from '../setting.ts';

export function careCases(setting: ContractSetting): void {
  const { plain, thread, illustrated, based } = postsFor(setting);
  const shown = (text: string) => setting.shown?.(text) ?? text;

  groupIf(illustrated !== null)('an upload', () => {
    const use = useStage(setting);

    it.each([
      '401',
      '403',
      '429',
      '500',
      '503',
      'cut',
      'accept-then-cut',
      'unreadable',
      'no-id',
      'redirect',
      'endless',
      setting.refusal,
    ])('that ends with %s makes no post and leaves no doubt', async fault => {
      const { stage } = use;
      const attempt = await stage.attempt(illustrated!);
      stage.fault(`${fault}:1:upload`);
      const outcome = await stage.send(attempt);
      expect(['rejected', 'throttled']).toContain(outcome.outcome);
      expect(outcome).toMatchObject({ part: 1, receipts: [] });
      expect(stage.double.creates).toBe(0);
      stage.newRun();
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
      expect(stage.double.posts().map(post => post.media.length)).toEqual([illustrated!.media!.length]);
    });

    it('of a file that the platform refuses names the file', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(illustrated!);
      stage.fault(`${setting.refusal}:1:upload`);
      const outcome = await stage.send(attempt);
      expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
      expect(outcome.message).toContain(illustrated!.media![0]!.file);
    });

    it('is not begun where the file has changed', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(illustrated!);
      const changed = new Error('changed');
      const media = () => Promise.reject(changed);
      await expect(stage.send(attempt, { media })).rejects.toBe(changed);
      expect(stage.double.creates).toBe(0);
    });
  });

  describe('the account', () => {
    const use = useStage(setting);

    it('is told by check', async () => {
      expect(await use.stage.check()).toMatchObject({
        id: expect.stringMatching(/./),
        name: expect.stringMatching(/./),
      });
    });

    it('is refused with a wrong credential, before anything is sent', async () => {
      const { stage } = use;
      const refused = { fault: { outcome: 'rejected', code: 'platform.credentials' } };
      expect(await stage.check(setting.wrongCredentials)).toMatchObject(refused);
      const attempt = await stage.attempt(plain);
      stage.newRun();
      const sent = await stage.send(attempt, { credentials: setting.wrongCredentials });
      expect(sent).toMatchObject({ outcome: 'rejected', code: 'platform.credentials', part: 1 });
      expect(stage.double.creates).toBe(0);
    });
  });

  groupIf(setting.adapter.remove !== undefined)('remove', () => {
    const use = useStage(setting);

    it('removes what a receipt names, and is content when it is gone', async () => {
      const { stage } = use;
      const kept = await stage.attempt(based({ text: 'This stays' }));
      const gone = await stage.attempt(plain);
      await stage.send(kept);
      await stage.send(gone);
      const [receipt] = gone.receipts;
      expect(await stage.remove(receipt!)).toEqual({ removed: true });
      expect(stage.double.posts().map(post => post.text)).toEqual([shown('This stays')]);
      expect(await stage.remove(receipt!)).toEqual({ removed: true });
    });

    it.each(['500', 'cut', '429'])('that meets %s is not called done', async fault => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      await stage.send(attempt);
      stage.fault(`${fault}:1:any`);
      expect(await stage.remove(attempt.receipts[0]!)).toMatchObject({ fault: { outcome: 'throttled' } });
    });
  });

  groupIf(setting.adapter.missing !== undefined)('missing', () => {
    const use = useStage(setting);

    it('names the parts that somebody removed, and only these', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(thread ?? plain);
      await stage.send(attempt);
      expect(await stage.missing(attempt.receipts)).toEqual({ missing: [] });
      await stage.remove(attempt.receipts[0]!);
      stage.newRun();
      expect(await stage.missing(attempt.receipts)).toEqual({ missing: [1] });
    });

    it.each(['500', 'cut', '429'])('that meets %s does not call anything removed', async fault => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      await stage.send(attempt);
      stage.fault(`${fault}:1:any`);
      expect(await stage.missing(attempt.receipts)).toMatchObject({ fault: { outcome: 'throttled' } });
    });
  });

  groupIf(setting.adapter.list !== undefined)('list', () => {
    const use = useStage(setting);
    const listed = async (stage: Stage) => {
      const listing = await stage.list();
      if ('fault' in listing) throw new Error(listing.fault.message);
      return listing;
    };

    it('shows what begins a conversation, newest first, so that a file is known by its words', async () => {
      const { stage } = use;
      const one = await stage.attempt(based({ text: 'This is the first & "oldest": https://example.com/first' }));
      expect(await stage.send(one)).toMatchObject({ outcome: 'delivered' });
      stage.clock.advance(60_000);
      const other = await stage.attempt(thread ?? plain);
      expect(await stage.send(other)).toMatchObject({ outcome: 'delivered' });
      stage.clock.advance(3_600_000);
      stage.newRun();
      const { posts, isWhole } = await listed(stage);
      expect(isWhole).toBe(true);
      expect(posts.map(({ id, url }) => ({ id, url }))).toEqual(
        [other, one].map(({ receipts: [first] }) => ({ id: first!.id, url: first!.url })),
      );
      const targets = [one, other].map(stage.target);
      const { found, missing } = matchPosts(targets, posts, setting.adapter.look);
      expect(missing).toEqual([]);
      expect(found.map(({ target, post, by }) => [target, post.id, by])).toEqual([
        [targets[0], one.receipts[0]!.id, 'words'],
        [targets[1], other.receipts[0]!.id, 'words'],
      ]);
    });

    it.each(['500', 'cut', '429', 'unreadable'])('that meets %s shows nothing, and says so', async fault => {
      const { stage } = use;
      await stage.send(await stage.attempt(plain));
      stage.newRun();
      stage.fault(`${fault}:1:any`);
      expect(await stage.list()).toMatchObject({ fault: { message: expect.stringMatching(/./) } });
    });
  });

  describe('owns', () => {
    const use = useStage(setting);

    it('knows the address of what it sent, and not that of a page or of another host', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      await stage.send(attempt);
      const address = new URL(attempt.receipts[0]!.url!);
      expect(stage.owns(address, attempt.receipts)).toBe(true);
      expect(stage.owns(new URL('/', address), attempt.receipts)).toBe(false);
      expect(stage.owns(new URL(address.href.replace(/[^/]+(?=\/[^/]+\/?$)/, 'x')), attempt.receipts)).toBe(false);
    });
  });

  describe('a secret', () => {
    const use = useStage(setting);

    it('is in nothing that the adapter gives away, whatever happens', async () => {
      const { stage } = use;
      for (const fault of [
        '401',
        '403',
        setting.refusal,
        '429',
        '500',
        'cut',
        'accept-then-502-html',
        'unreadable',
        'redirect',
      ]) {
        const attempt = await stage.attempt(thread ?? plain);
        stage.fault(`${fault}:1`);
        await stage.send(attempt);
        stage.newRun();
        await stage.find(attempt);
      }
      for (const where of ['upload', 'login', 'read', 'any']) {
        stage.newRun();
        // A fault that met no request must not meet the next attempt.
        stage.sandbox[setting.adapter.id as 'mastodon'].faults.clear();
        const attempt = await stage.attempt(illustrated ?? plain);
        stage.newRun();
        stage.fault(`401:1:${where}`);
        await stage.send(attempt).catch(String);
      }
      await stage.check();
      await stage.check(setting.wrongCredentials);
      const given = stage.given();
      expect(given.length).toBeGreaterThan(1000);
      const asked = stage.double.requests.map(request => request.path);
      const { tokenQuestion } = setting;
      const addresses = asked.filter(path => tokenQuestion === undefined || !path.startsWith(`${tokenQuestion}?`));
      for (const secret of [...setting.secrets, ...Object.values(setting.wrongCredentials)]) {
        expect(given).not.toContain(secret);
        expect(addresses.join('\n')).not.toContain(encodeURIComponent(secret));
      }
    });
  });
}
