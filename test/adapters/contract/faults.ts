import { describe, expect, it } from 'vitest';
import { start, until } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';
import { postsFor, useStage } from '../setting.ts';

/** fault, outcome, code, posts that exist afterwards */
type Row = [fault: string, outcome: string, code: string, creates: number];

export function faultCases(setting: ContractSetting): void {
  const { plain } = postsFor(setting);
  const certain: Row[] = [
    ['401', 'rejected', 'platform.credentials', 0],
    ['403', 'rejected', 'platform.forbidden', 0],
    [setting.refusal, 'rejected', 'platform.refused', 0],
    ['redirect', 'rejected', 'platform.refused', 0],
    ['429', 'throttled', 'platform.throttled', 0],
  ];
  const doubtful: Row[] = [
    ['500', 'unknown', 'platform.error', 0],
    ['503', 'unknown', 'platform.error', 0],
    ['accept-then-500', 'unknown', 'platform.error', 1],
    ['accept-then-502-html', 'unknown', 'platform.error', 1],
    ['accept-then-504', 'unknown', 'platform.error', 1],
    ['cut', 'unknown', 'network.cut', 0],
    ['accept-then-cut', 'unknown', 'network.cut', 1],
    ['unreadable', 'unknown', 'platform.unreadable', 1],
    ...(setting.idComesFirst ? [] : [['no-id', 'unknown', 'platform.unreadable', 1] satisfies Row]),
    ['endless', 'unknown', 'network.cut', 1],
  ];

  describe('an answer to a create', () => {
    const use = useStage(setting);

    it.each([...certain, ...doubtful])('%s is %s (%s)', async (fault, outcome, code, creates) => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      stage.fault(`${fault}:1`);
      expect(await stage.send(attempt)).toMatchObject({ outcome, code, part: 1, receipts: [] });
      expect(stage.double.creates).toBe(creates);
      if (setting.keysSent !== undefined) expect(setting.keysSent(stage)).toHaveLength(1);
    });

    it('429 says when requests are taken again', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      stage.fault('429:1');
      const retryAt = new Date(start + 120_000).toISOString();
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', retryAt });
    });

    it.each(doubtful)(
      '%s leaves a doubt that is settled by looking, with one post in the end',
      async (fault, _, __, creates) => {
        const { stage } = use;
        const attempt = await stage.attempt(plain);
        stage.fault(`${fault}:1`);
        await stage.send(attempt);
        stage.newRun();
        const finding = await stage.find(attempt);
        expect(finding.found).toBe(creates === 1 ? 'all' : 'none');
        if (finding.found === 'all') {
          expect(finding.receipts).toMatchObject([{ part: 1, id: expect.any(String) }]);
        } else {
          expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
        }
        expect(stage.double.creates).toBe(1);
        expect(stage.double.posts()).toHaveLength(1);
      },
    );

    it('that never comes ends with the run, promptly and in doubt', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      stage.fault('slow:1');
      const run = new AbortController();
      const sent = stage.send(attempt, { signal: run.signal });
      await until(() => stage.double.creates === 1);
      run.abort();
      expect(await sent).toMatchObject({ outcome: 'unknown', part: 1 });
      stage.newRun();
      expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
    });
  });

  describe('a run that is stopped', () => {
    const use = useStage(setting);

    it('before it sends makes nothing, and may send later', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      stage.newRun();
      const stopped = await stage.send(attempt, { signal: AbortSignal.abort() });
      expect(stopped).toMatchObject({ outcome: 'throttled', code: 'run.stopped', part: 1 });
      expect(stage.double.creates).toBe(0);
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    });

    it('prepares nothing', async () => {
      const { prepared } = await use.stage.prepare(plain, { signal: AbortSignal.abort() });
      expect(prepared).toMatchObject({ fault: { outcome: 'throttled', code: 'run.stopped' } });
    });
  });

  describe('a server that cannot be reached', () => {
    const use = useStage(setting);

    it('has seen nothing, so that a later run may send', async () => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      stage.newRun();
      const nowhere = await stage.send(attempt, { origin: () => 'http://127.0.0.1:1' });
      expect(nowhere).toMatchObject({ outcome: 'throttled', code: 'network.unreachable', part: 1 });
      const finding = await stage.find(attempt, { origin: () => 'http://127.0.0.1:1', session: new Map() });
      expect(finding.found).toBe('unclear');
    });
  });
}
