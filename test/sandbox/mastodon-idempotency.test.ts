import { describe, expect, it } from 'vitest';
import { mastodon, useSandbox } from './setting.ts';

describe('an Idempotency-Key', () => {
  const stage = useSandbox();
  const send = (key: string, status = 'Good morning', token?: string) =>
    mastodon(stage, '/api/v1/statuses', {
      json: { status },
      headers: { 'idempotency-key': key },
      ...(token === undefined ? {} : { token }),
    });

  it('gives the first status again, also for another text, within the hour', async () => {
    const first = await send('key');
    stage.clock.advance(3600 * 1000 - 1);
    expect((await send('key', 'Another text')).json).toMatchObject({ id: first.json.id, content: first.json.content });
    expect(stage.sandbox.mastodon.creates).toBe(1);
    stage.clock.advance(1);
    expect((await send('key')).json.id).not.toBe(first.json.id);
    expect(stage.sandbox.mastodon.creates).toBe(2);
  });

  it('belongs to one account', async () => {
    await send('key');
    await send('key', 'Good morning', 'sandbox-mastodon-friend');
    expect(stage.sandbox.mastodon.creates).toBe(2);
  });

  it('is not spent by a refusal', async () => {
    expect((await send('key', '')).status).toBe(422);
    expect((await send('key')).status).toBe(200);
    expect(stage.sandbox.mastodon.creates).toBe(1);
  });

  it('is spent by a create whose answer was lost', async () => {
    stage.sandbox.fault('mastodon:accept-then-cut:1');
    await expect(send('key')).rejects.toThrow();
    expect((await send('key')).json.id).toBe(stage.sandbox.mastodon.posts()[0]!.id);
    expect(stage.sandbox.mastodon.creates).toBe(1);
  });

  it('of a status that was deleted finds nothing', async () => {
    const { id } = (await send('key')).json;
    await mastodon(stage, `/api/v1/statuses/${id}`, { method: 'DELETE' });
    expect((await send('key')).status).toBe(404);
  });

  it('meets 500 on versions that have the fault, without a second post', async () => {
    stage.sandbox.mastodon.idempotency = '500-on-repeat';
    expect((await send('key')).status).toBe(200);
    expect((await send('key')).status).toBe(500);
    expect(stage.sandbox.mastodon.creates).toBe(1);
  });

  it('means nothing to servers that ignore it', async () => {
    stage.sandbox.mastodon.idempotency = 'ignored';
    await send('key');
    await send('key');
    expect(stage.sandbox.mastodon.creates).toBe(2);
  });
});
