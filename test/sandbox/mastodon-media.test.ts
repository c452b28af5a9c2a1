import { describe, expect, it } from 'vitest';
import { pictureBytes } from '../adapters/picture.ts';
import { mastodon, useSandbox } from './setting.ts';

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

describe('media', () => {
  const stage = useSandbox();

  function upload(bytes: Uint8Array = pictureBytes({ file: 'a.png' }), fields: Record<string, string> = {}) {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'a.png');
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return mastodon(stage, '/api/v2/media', { body: form });
  }
  const look = (id: string) => mastodon(stage, `/api/v1/media/${id}`);
  const send = (...ids: string[]) => mastodon(stage, '/api/v1/statuses', { json: { status: 'a', media_ids: ids } });

  it('that are images are ready at once, and come in the order that was asked for', async () => {
    const first = (await upload(undefined, { description: 'One' })).json;
    const second = (await upload(pictureBytes({ file: 'b.png', grey: 1 }), { description: 'Two' })).json;
    expect(first).toMatchObject({ type: 'image', description: 'One', meta: { original: { width: 3, height: 2 } } });
    const { json } = await send(second.id, first.id);
    expect(json.media_attachments.map((media: { id: string }) => media.id)).toEqual([second.id, first.id]);
    expect(stage.sandbox.mastodon.posts()[0]!.media).toEqual([
      { alt: 'Two', type: 'image/png' },
      { alt: 'One', type: 'image/png' },
    ]);
  });

  it('are in work for as many looks as the switch says, and refused so long', async () => {
    stage.sandbox.mastodon.mediaPolls = 2;
    const { status, json } = await upload();
    expect([status, json.url]).toEqual([202, null]);
    expect((await look(json.id)).status).toBe(206);
    expect((await send(json.id)).status).toBe(422);
    expect((await look(json.id)).status).toBe(206);
    expect((await look(json.id)).status).toBe(200);
    expect((await send(json.id)).status).toBe(200);
  });

  it('that move are in work at first', async () => {
    const { status, json } = await upload(gif);
    expect([status, json.type]).toEqual([202, 'gifv']);
    expect((await look(json.id)).status).toBe(200);
  });

  it('fail at once or after the work', async () => {
    stage.sandbox.mastodon.mediaFails = true;
    expect((await upload()).status).toBe(422);
    stage.sandbox.mastodon.mediaPolls = 1;
    const { status, json } = await upload();
    expect(status).toBe(202);
    expect([(await look(json.id)).status, (await look(json.id)).status]).toEqual([206, 422]);
  });

  it('can be mended and taken back until a status has them', async () => {
    const { id } = (await upload()).json;
    const mended = await mastodon(stage, `/api/v1/media/${id}`, { method: 'PUT', json: { description: 'Better' } });
    expect(mended.json.description).toBe('Better');
    await send(id);
    expect((await look(id)).status).toBe(404);
    expect((await mastodon(stage, `/api/v1/media/${id}`, { method: 'DELETE' })).status).toBe(422);
    const other = (await upload()).json.id;
    expect((await mastodon(stage, `/api/v1/media/${other}`, { method: 'DELETE' })).status).toBe(200);
    expect((await look(other)).status).toBe(404);
  });

  it('belong to one status', async () => {
    const { id } = (await upload()).json;
    expect((await send(id)).status).toBe(200);
    expect((await send(id)).status).toBe(422);
    expect((await send(id, id)).status).toBe(422);
  });

  it.each([
    ['no picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), {}],
    ['half a picture', Buffer.from(pictureBytes({ file: 'a.png' }).subarray(0, 8)), {}],
    ['too many pixels', pictureBytes({ file: 'a.png', width: 30_000, height: 1200 }), {}],
    ['too long a description', undefined, { description: 'a'.repeat(1501) }],
  ])('are refused for %s', async (_, bytes, fields) => {
    expect((await upload(bytes, fields)).status).toBe(422);
  });

  it('are four at most', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push((await upload()).json.id);
    expect((await send(...ids)).status).toBe(422);
    expect((await send(...ids.slice(0, 4))).status).toBe(200);
  });
});
