import { describe, expect, it } from 'vitest';
import { day } from '../../../src/sandbox/threads/state.ts';
import { useStage } from '../setting.ts';
import { calls, containers, doubleOf, publishes, setting } from './setting.ts';

const use = useStage(setting);
const thread = { text: 'One\n\n---\n\nTwo' };

describe('the container', () => {
  it('is remembered before it is published, and the same one is published after a doubt', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    const remembered: unknown[] = [];
    stage.fault('cut:1');
    const outcome = await stage.send(attempt, {
      remember: async handle => {
        remembered.push([publishes(stage), (handle as { containers: object[] }).containers]);
        attempt.handle = handle;
      },
    });
    expect(outcome).toMatchObject({ outcome: 'unknown', code: 'network.cut' });
    const [container] = [...doubleOf(stage).containers.keys()];
    expect(remembered).toEqual([[0, [{ id: container, asked: true }]]]);
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(containers(stage)).toHaveLength(1);
  });

  it('that was published is never published again, whoever says that it is absent', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ part: 1 }] });
    expect([publishes(stage), containers(stage).length, stage.double.creates]).toEqual([1, 1, 1]);
  });

  it('that ended after a day is surely not out, and makes place for another', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.fault('cut:1');
    await stage.send(attempt);
    stage.clock.advance(day);
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([containers(stage).length, stage.double.creates]).toEqual([2, 1]);
  });

  it('that is not shown at first is asked for again, and left to a later run where that goes on', async () => {
    const { stage } = use;
    doubleOf(stage).containerLagMilliseconds = 5000;
    expect(await stage.send(await stage.attempt({ text: 'Hello' }))).toMatchObject({ outcome: 'delivered' });
    expect(containers(stage)).toHaveLength(1);
    doubleOf(stage).containerLagMilliseconds = 120_000;
    const attempt = await stage.attempt({ text: 'Good evening' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', code: 'platform.error' });
    stage.clock.advance(120_000);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(containers(stage)).toHaveLength(2);
  });

  it('that Threads does not find at first is asked for again', async () => {
    const { stage } = use;
    doubleOf(stage).notVisiblePublishes = 3;
    const attempt = await stage.attempt({ text: 'Hello' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([publishes(stage), containers(stage).length]).toEqual([4, 1]);
  });

  it('that Threads loses is made anew once, and then left to a later run', async () => {
    const { stage } = use;
    doubleOf(stage).notVisiblePublishes = 5;
    const first = await stage.attempt({ text: 'Hello' });
    expect(await stage.send(first)).toMatchObject({ outcome: 'delivered' });
    expect(containers(stage)).toHaveLength(2);
    doubleOf(stage).notVisiblePublishes = 8;
    const second = await stage.attempt({ text: 'Good evening' });
    expect(await stage.send(second)).toMatchObject({ outcome: 'throttled', code: 'platform.error', part: 1 });
    stage.newRun();
    expect(await stage.find(second)).toEqual({ found: 'none' });
    expect(await stage.send(second)).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.creates).toBe(2);
  });

  it('that was in doubt and is then not found makes no second post', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.fault('cut:1');
    await stage.send(attempt);
    doubleOf(stage).notVisiblePublishes = 4;
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.processing' });
    expect(containers(stage)).toHaveLength(1);
  });

  it('that is shown no longer leaves the list of posts to tell', async () => {
    const { stage } = use;
    doubleOf(stage).keepsPublished = false;
    const attempt = await stage.attempt({ text: 'At #dawn' });
    stage.fault('accept-then-500:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown' });
    const [post] = doubleOf(stage).live.values();
    // As Threads shows a topic.
    post!.text = 'At dawn';
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ id: post!.id }] });
    doubleOf(stage).live.clear();
    expect((await stage.find(attempt)).found).toBe('unclear');
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('that cannot be asked leaves the doubt', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.fault('503:9:read:1');
    stage.newRun();
    expect((await stage.find(attempt)).found).toBe('unclear');
  });
});

describe('a post that is out', () => {
  it('and is not listed yet is neither found nor sent again', async () => {
    const { stage } = use;
    doubleOf(stage).listLagMilliseconds = 120_000;
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    expect((await stage.find(attempt)).found).toBe('unclear');
    expect((await stage.find(attempt)).found).toBe('all');
  });

  it('is not told from another that says the same', async () => {
    const { stage } = use;
    const [first, second] = [await stage.attempt({ text: 'Hello' }), await stage.attempt({ text: 'Hello' })];
    for (const attempt of [first, second]) {
      stage.fault('accept-then-cut:1');
      await stage.send(attempt);
    }
    expect((await stage.find(first)).found).toBe('unclear');
    const [, older] = stage.double.posts();
    expect(await stage.find(second, { taken: new Set([older!.id]) })).toMatchObject({ found: 'all' });
  });

  it('without a permalink has a receipt all the same', async () => {
    const { stage } = use;
    doubleOf(stage).tellsPermalinks = false;
    const outcome = await stage.send(await stage.attempt({ text: 'Hello' }));
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ url: null, at: '2026-12-01T09:00:00.000Z' }] });
  });

  it('only by word is in doubt', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    stage.fault('ghost:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.unreadable' });
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('and is shown otherwise than it was sent is told of', async () => {
    const { stage } = use;
    const lines: string[] = [];
    const attempt = await stage.attempt({ text: 'At #dawn', options: { topic: 'Harbour' } });
    await stage.send(attempt, {
      log: line => lines.push(line),
      http: async request => {
        const response = await stage.http(request);
        const text = Buffer.from(response.body).toString();
        const changed = text.replace('#dawn', 'dawn').replace('"topic_tag":"Harbour"', '"topic_tag":"Other"');
        return { ...response, body: Buffer.from(changed) };
      },
    });
    expect(lines).toEqual([expect.stringContaining('another text'), expect.stringContaining('topic')]);
  });
});

describe('a thread', () => {
  it('waits until the part before can be answered', async () => {
    const { stage } = use;
    doubleOf(stage).replyLagMilliseconds = 15_000;
    const attempt = await stage.attempt(thread);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    expect(containers(stage).length).toBeGreaterThan(2);
    expect(stage.double.creates).toBe(2);
  });

  it('whose first part was removed meanwhile is held, and one that is only slow goes on later', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    doubleOf(stage).replyLagMilliseconds = day;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', part: 2, receipts: [{ part: 1 }] });
    doubleOf(stage).live.clear();
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.parent-gone', part: 2 });
  });

  it('of which a machine forgot every receipt is found part by part', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    stage.fault('accept-then-cut:1:create:1');
    await stage.send(attempt);
    attempt.receipts = [];
    stage.newRun();
    const finding = await stage.find(attempt);
    const posts = stage.double.posts().reverse();
    expect(finding).toMatchObject({ found: 'all', receipts: posts.map(({ id }, index) => ({ part: index + 1, id })) });
  });

  it('asks for no container of a part that it never began', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    stage.newRun();
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    expect(calls(stage).slice(-1)).toEqual(['GET /me']);
  });
});

describe('a post that cannot be removed', () => {
  it('for want of a right is not called gone', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Hello' });
    await stage.send(attempt);
    const { http } = stage;
    const denied = { error: { message: 'Unsupported delete request', code: 100, error_subcode: 33 } };
    const answer = await setting.adapter.remove!(
      attempt.receipts[0]!,
      stage.platform({
        http: async request =>
          request.method === 'DELETE'
            ? { status: 400, headers: {}, body: Buffer.from(JSON.stringify(denied)) }
            : http(request),
      }),
    );
    expect(answer).toMatchObject({ fault: { outcome: 'rejected' } });
  });
});
