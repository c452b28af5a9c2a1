import { describe, expect, it } from 'vitest';
import { mastodon, useSandbox } from './setting.ts';

const elsewhere = 'https://other.example/@ada/4711';

describe('a quote', () => {
  const stage = useSandbox();
  const send = (more: object) => mastodon(stage, '/api/v1/statuses', { json: { status: 'Look', ...more } });
  const search = (address: string, resolve: boolean) =>
    mastodon(stage, `/api/v2/search?${new URLSearchParams({ q: address, resolve: `${resolve}` })}`);

  it('is of a post that was looked up by its address', async () => {
    const id = stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Hello' });
    expect((await search(elsewhere, false)).json.statuses).toEqual([]);
    expect((await search(`${elsewhere}0`, true)).json.statuses).toEqual([]);
    const { json } = await search(elsewhere, true);
    expect(json.statuses).toMatchObject([{ id, url: elsewhere, quote_approval: { current_user: 'automatic' } }]);
    const quote = (await send({ quoted_status_id: id })).json;
    expect(quote.quote).toEqual({ state: 'accepted', quoted_status_id: id });
    expect(stage.sandbox.mastodon.posts().map(({ text }) => text)).toEqual(['Look']);
  });

  it.each(['nobody', 'followers'] as const)('is refused where its author lets %s do it', async quotePolicy => {
    const id = stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Hello', quotePolicy });
    expect((await search(elsewhere, true)).json.statuses[0].quote_approval.current_user).toBe('denied');
    expect((await send({ quoted_status_id: id })).status).toBe(404);
    expect((await send({ quoted_status_id: '1' })).status).toBe(404);
  });

  it('is ignored by an older server', async () => {
    const id = stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Hello' });
    stage.sandbox.mastodon.apiVersion = 6;
    const { status, json } = await send({ quoted_status_id: id });
    expect([status, json.quote]).toEqual([200, undefined]);
    expect((await mastodon(stage, '/api/v2/instance')).json.api_versions).toEqual({ mastodon: 6 });
  });

  it('outlives what it quotes', async () => {
    const quoted = (await send({})).json.id;
    const { id } = (await send({ quoted_status_id: quoted })).json;
    await mastodon(stage, `/api/v1/statuses/${quoted}`, { method: 'DELETE' });
    const { quote } = (await mastodon(stage, `/api/v1/statuses/${id}`)).json;
    expect(quote).toEqual({ state: 'deleted', quoted_status_id: null });
  });
});
