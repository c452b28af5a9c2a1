import { describe, expect, it } from 'vitest';
import type { ContractSetting } from '../setting.ts';
import { groupIf, postsFor, useStage } from '../setting.ts';

export function threadCases(setting: ContractSetting): void {
  const { plain, thread } = postsFor(setting);
  /** Lets part 1 pass where parts are sent one by one, so that the thread breaks in its middle. */
  const skip = setting.threadIsAtomic ? 0 : 1;
  const outBefore = setting.threadIsAtomic ? 0 : 1;
  const texts = ['The first part', 'The second part', 'The third part'];

  groupIf(thread !== null)('a thread that breaks', () => {
    const use = useStage(setting);

    it.each(['503', 'cut', '429', setting.refusal])('by %s goes on at its first missing part', async fault => {
      const { stage } = use;
      const attempt = await stage.attempt(thread!);
      stage.fault(`${fault}:1:create:${skip}`);
      const broken = await stage.send(attempt);
      expect(broken).toMatchObject({ part: outBefore + 1, receipts: { length: outBefore } });
      expect(stage.double.creates).toBe(outBefore);
      stage.newRun();
      const finding = await stage.find(attempt);
      expect(finding.found).toBe(outBefore === 0 ? 'none' : 'some');
      if (finding.found === 'some') expect(finding.receipts).toEqual(broken.receipts);
      await expectWhole(await stage.send(attempt));
    });

    it('after the server took it is found, and no part is sent again', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(thread!);
      stage.fault(`accept-then-cut:1:create:${skip}`);
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: outBefore + 1 });
      stage.newRun();
      const finding = await stage.find(attempt);
      if (!('receipts' in finding)) throw new Error(finding.found);
      expect(finding).toMatchObject({
        found: setting.threadIsAtomic ? 'all' : 'some',
        receipts: { length: setting.threadIsAtomic ? 3 : 2 },
      });
      attempt.receipts = finding.receipts;
      const created = stage.double.creates;
      await expectWhole(await stage.send(attempt));
      expect(stage.double.creates).toBe(setting.threadIsAtomic ? created : created + 1);
    });

    it('after every part was told of sends nothing', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(thread!);
      await stage.send(attempt);
      stage.newRun();
      await expectWhole(await stage.send(attempt));
      expect(attempt.told).toHaveLength(3);
    });

    async function expectWhole(outcome: object): Promise<void> {
      expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }, { part: 2 }, { part: 3 }] });
      const posts = use.stage.double.posts().reverse();
      expect(posts.map(post => post.text)).toEqual(texts);
      expect(posts.map(post => post.replyTo)).toEqual([null, posts[0]!.id, posts[1]!.id]);
      expect(use.stage.double.creates).toBe(3);
    }
  });

  describe('find', () => {
    const use = useStage(setting);

    it('takes no post that the ledger has for another target', async () => {
      const { stage } = use;
      const first = await stage.attempt(plain);
      const [receipt] = (await stage.send(first)).receipts;
      stage.newRun();
      const second = await stage.attempt(plain);
      const taken = new Set([receipt!.id]);
      expect(await stage.find(second, { taken })).toEqual({ found: 'none' });
      const unrecorded = { ...first, receipts: [] };
      expect((await stage.find(unrecorded, { taken })).found).not.toBe('all');
    });

    it.each(['500', '503', 'cut', 'unreadable', '429'])('says nothing for certain after %s', async fault => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      stage.newRun();
      stage.fault(`${fault}:9:read`);
      expect((await stage.find(attempt)).found).toBe('unclear');
    });
  });
}
