import { describe, expect, it } from 'vitest';
import type { ContractSetting } from '../setting.ts';
import { caseIf, postsFor, useStage } from '../setting.ts';

export function sendingCases(setting: ContractSetting): void {
  const { plain, thread, illustrated, based } = postsFor(setting);
  const shown = (text: string) => setting.shown?.(text) ?? text;

  describe('send', () => {
    const use = useStage(setting);

    it('makes one post of a plain text, and prepares without making any', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      expect(stage.double.creates).toBe(0);
      const outcome = await stage.send(attempt);
      expect(outcome).toMatchObject({ outcome: 'delivered', code: 'sent', receipts: [{ part: 1 }] });
      expect(stage.double.creates).toBe(1);
      expect(stage.double.posts().map(post => post.text)).toEqual([shown(plain.text!)]);
    });

    caseIf(thread !== null)('tells of each part, with an id, a permalink and a time', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(thread!);
      const { receipts } = await stage.send(attempt);
      expect(attempt.told).toEqual(receipts);
      expect(receipts.map(receipt => receipt.part)).toEqual([1, 2, 3]);
      expect(new Set(receipts.map(receipt => receipt.id)).size).toBe(3);
      for (const receipt of receipts) {
        expect(receipt.url).toMatch(/^https?:\/\//);
        expect(new Date(receipt.at).toISOString()).toBe(receipt.at);
      }
    });

    caseIf(thread !== null)('makes a thread in order, each part an answer to the one before', async () => {
      const { stage } = use;
      await stage.send(await stage.attempt(thread!));
      const posts = stage.double.posts().reverse();
      expect(posts.map(post => post.text)).toEqual(['The first part', 'The second part', 'The third part']);
      expect(posts.map(post => post.replyTo)).toEqual([null, posts[0]!.id, posts[1]!.id]);
    });

    caseIf(illustrated !== null && thread !== null)(
      'brings media in order, each with its alternative text, to its own part',
      async () => {
        const { stage } = use;
        const media = [...illustrated!.media!, { file: 'posts/three.png', alt: 'Dusk', part: 2, grey: 90 }];
        await stage.send(await stage.attempt({ ...based({ text: 'Day\n\n---\n\nNight' }), media }));
        const alts = stage.double.posts().map(post => post.media.map(item => item.alt));
        expect(alts.reverse()).toEqual([['A boat at dawn', 'The harbour “at noon”, 日本'], ['Dusk']]);
      },
    );

    caseIf(setting.keysSent !== undefined)(
      'sends the names that were stored, the same ones again after a failure',
      async () => {
        const { stage } = use;
        const attempt = await stage.attempt(plain);
        stage.fault('503:1');
        await stage.send(attempt);
        stage.newRun();
        await stage.send(attempt);
        const stored = setting.keysStored!(attempt);
        expect(setting.keysSent!(stage)).toEqual([...stored, ...stored]);
      },
    );

    caseIf(setting.keysStored !== undefined)(
      'gives two targets different names, also for the same text at the same time',
      async () => {
        const { stage } = use;
        const [first, second] = [await stage.attempt(plain), await stage.attempt(plain)];
        expect(setting.keysStored!(first)).not.toEqual(setting.keysStored!(second));
        await stage.send(first);
        await stage.send(second);
        expect(stage.double.creates).toBe(2);
      },
    );
  });
}
