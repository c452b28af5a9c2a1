import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Snowflakes } from '../../src/sandbox/mastodon/snowflake.ts';
import { type Ask, mastodon, start, type Told, useSandbox } from './setting.ts';

const path = '/api/v1/statuses';

describe('a status', () => {
  const stage = useSandbox();
  const create = (json: object, more: Ask = {}): Promise<Told> => mastodon(stage, path, { json, ...more });

  it('is made, shown, and has the text as it was sent', async () => {
    const { status, json } = await create({ status: 'Hi @a@b.example\nhttps://example.com/?a=1&b=2 <b> #Boats' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      created_at: '2026-12-01T09:00:00.000Z',
      url: `${stage.sandbox.mastodon.origin}/@demo/${json.id}`,
      visibility: 'public',
      mentions: [{ acct: 'a@b.example' }],
      tags: [{ name: 'boats' }],
    });
    expect(json.content).toContain('href="https://example.com/?a=1&amp;b=2"');
    expect(json.content).toContain('&lt;b&gt;');
    expect((await mastodon(stage, `${path}/${json.id}`)).json).toEqual(json);
    const source = (await mastodon(stage, `${path}/${json.id}/source`)).json;
    expect(source).toEqual({ id: json.id, text: expect.stringContaining('?a=1&b=2 <b>'), spoiler_text: '' });
  });

  it('is the same by JSON, form and multipart', async () => {
    const fields: [string, string][] = [
      ['status', 'Tea?'],
      ['poll[options][]', 'Yes'],
      ['poll[options][]', 'No'],
      ['poll[expires_in]', '600'],
      ['poll[multiple]', 'true'],
      ['visibility', 'unlisted'],
    ];
    const multipart = new FormData();
    for (const [name, value] of fields) multipart.append(name, value);
    for (const body of [new URLSearchParams(fields), multipart]) {
      const { json } = await mastodon(stage, path, { body });
      expect(json).toMatchObject({
        visibility: 'unlisted',
        poll: { multiple: true, options: [{ title: 'Yes' }, { title: 'No' }], expires_at: '2026-12-01T09:10:00.000Z' },
      });
    }
  });

  it.each([
    ['500 graphemes', { status: '👨‍👩‍👧‍👦'.repeat(500) }, 200],
    ['501 graphemes', { status: 'é'.repeat(501) }, 422],
    ['a long URL as 23', { status: `https://example.com/${'a'.repeat(600)}${' '}${'b'.repeat(476)}` }, 200],
    ['a URL as no less than 23', { status: `https://a.com ${'b'.repeat(477)}` }, 422],
    ['a bare domain in full', { status: `example.com ${'b'.repeat(489)}` }, 422],
    ['a mention without its host', { status: `@user@long.example.host ${'b'.repeat(494)}` }, 200],
    ['a warning with the text', { status: 'b'.repeat(490), spoiler_text: 'c'.repeat(11) }, 422],
    ['blanks only', { status: ' \n ' }, 422],
    ['nothing', {}, 422],
    ['a warning alone', { spoiler_text: 'Only this' }, 200],
    ['an unknown visibility', { status: 'a', visibility: 'loud' }, 422],
    ['an answer to nothing', { status: 'a', in_reply_to_id: '1' }, 404],
    ['a single option', { status: 'a', poll: { options: ['a'], expires_in: 600 } }, 422],
    ['five options', { status: 'a', poll: { options: [...'abcde'], expires_in: 600 } }, 422],
    ['equal options', { status: 'a', poll: { options: ['a', 'a'], expires_in: 600 } }, 422],
    ['a long option', { status: 'a', poll: { options: ['a'.repeat(51), 'b'], expires_in: 600 } }, 422],
    ['a short poll', { status: 'a', poll: { options: ['a', 'b'], expires_in: 299 } }, 422],
    ['unknown media', { status: 'a', media_ids: ['1'] }, 422],
    ['a schedule', { status: 'a', scheduled_at: '2026-12-02T09:00:00Z' }, 422],
    ['what nobody knows', { status: 'a', content_type: 'text/markdown' }, 200],
  ])('with %s is %s', async (_, body, status) => {
    expect((await create(body)).status).toBe(status);
    expect(stage.sandbox.mastodon.creates).toBe(status === 200 ? 1 : 0);
  });

  it('keeps to the limits that the instance document says', async () => {
    const { mastodon: double } = stage.sandbox;
    double.configuration = { statuses: { max_characters: 5 } };
    expect((await mastodon(stage, '/api/v2/instance')).json.configuration).toEqual(double.configuration);
    expect((await create({ status: 'abcdef' })).status).toBe(422);
    double.configuration = null;
    expect((await mastodon(stage, '/api/v1/instance')).json).not.toHaveProperty('configuration');
    expect((await create({ status: 'abcdef' })).status).toBe(200);
  });

  it('is replaced by an edit: what is not said is gone', async () => {
    const { id } = (await create({ status: 'a', spoiler_text: 'w' })).json;
    const same = { status: 'a', spoiler_text: 'w' };
    expect((await mastodon(stage, `${path}/${id}`, { method: 'PUT', json: same })).json.edited_at).toBeNull();
    stage.clock.advance(1000);
    const edited = (await mastodon(stage, `${path}/${id}`, { method: 'PUT', json: { status: 'b' } })).json;
    expect(edited).toMatchObject({ id, spoiler_text: '', edited_at: '2026-12-01T09:00:01.000Z' });
    expect(stage.sandbox.mastodon.posts()).toMatchObject([{ text: 'b' }]);
    expect((await mastodon(stage, `${path}/${id}`, { method: 'PUT', json: {} })).status).toBe(422);
  });

  it('is deleted once, and only by its author', async () => {
    const { id } = (await create({ status: 'a' })).json;
    const friend = { method: 'DELETE', token: 'sandbox-mastodon-friend' };
    expect((await mastodon(stage, `${path}/${id}`, friend)).status).toBe(404);
    const deleted = await mastodon(stage, `${path}/${id}`, { method: 'DELETE' });
    expect(deleted).toMatchObject({ status: 200, json: { id, text: 'a' } });
    expect((await mastodon(stage, `${path}/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect([stage.sandbox.mastodon.posts(), stage.sandbox.mastodon.creates]).toEqual([[], 1]);
  });

  it('has those that it answers, and those that answer it', async () => {
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      ids.push((await create({ status: text, in_reply_to_id: ids.at(-1) ?? null })).json.id);
    }
    const { ancestors, descendants } = (await mastodon(stage, `${path}/${ids[1]}/context`)).json;
    expect([ancestors, descendants].map(list => list.map(({ id }: { id: string }) => id))).toEqual([
      [ids[0]],
      [ids[2]],
    ]);
    expect(stage.sandbox.mastodon.posts().map(post => post.replyTo)).toEqual([ids[1], ids[0], null]);
  });

  it('that is private is seen by its author alone', async () => {
    const { id } = (await create({ status: 'a', visibility: 'private' })).json;
    expect((await mastodon(stage, `${path}/${id}`)).status).toBe(200);
    for (const token of [null, 'sandbox-mastodon-friend']) {
      expect((await mastodon(stage, `${path}/${id}`, { token })).status).toBe(404);
    }
  });
});

describe('the list of an account', () => {
  const stage = useSandbox();

  it('is paged by ids, newest first, and may lag', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      ids.push((await mastodon(stage, path, { json: { status: `post ${index}` } })).json.id);
      stage.clock.advance(1000);
    }
    const { id } = (await mastodon(stage, '/api/v1/accounts/verify_credentials')).json;
    const list = async (query: string) =>
      (await mastodon(stage, `/api/v1/accounts/${id}/statuses?${query}`)).json.map((status: { id: string }) =>
        ids.indexOf(status.id),
      );
    expect(await list('')).toEqual([4, 3, 2, 1, 0]);
    expect(await list('limit=2')).toEqual([4, 3]);
    expect(await list(`limit=2&max_id=${ids[3]}`)).toEqual([2, 1]);
    expect(await list(`limit=2&since_id=${ids[0]}`)).toEqual([4, 3]);
    expect(await list(`limit=2&min_id=${ids[0]}`)).toEqual([2, 1]);
    stage.sandbox.mastodon.findLagMilliseconds = 2500;
    expect(await list('')).toEqual([2, 1, 0]);
  });
});

describe('access', () => {
  const stage = useSandbox();

  it('is told by status: no token, a revoked one, one that may not', async () => {
    const { mastodon: double } = stage.sandbox;
    double.addAccount({ username: 'reader', token: 'only-reads', scopes: ['read'] });
    const send = (token: string | null) => mastodon(stage, path, { json: { status: 'a' }, token });
    expect((await send(null)).status).toBe(401);
    expect((await send('unknown')).json).toEqual({ error: 'The access token is invalid' });
    expect(await send('only-reads')).toMatchObject({
      status: 403,
      json: { error: 'This action is outside the authorized scopes' },
    });
    double.revokeToken('sandbox-mastodon-token');
    expect((await send('sandbox-mastodon-token')).json).toEqual({ error: 'The access token was revoked' });
    expect(double.creates).toBe(0);
  });

  it('comes with the headers of the rate limit, in ISO 8601', async () => {
    await mastodon(stage, '/api/v2/instance');
    const { headers } = await mastodon(stage, '/api/v2/instance');
    expect(headers.get('x-ratelimit-remaining')).toBe('298');
    expect(headers.get('x-ratelimit-reset')).toBe('2026-12-01T09:05:00.000000Z');
  });
});

describe('ids', () => {
  it('are beyond 2^53, distinct, and grow, whatever the clock does', () => {
    const times = fc.array(fc.integer({ min: start - 10_000, max: start + 10_000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(times, moments => {
        const snowflakes = new Snowflakes();
        const ids = moments.map(moment => BigInt(snowflakes.next(moment)));
        expect(ids.every(id => id > BigInt(Number.MAX_SAFE_INTEGER))).toBe(true);
        expect(ids.every((id, index) => index === 0 || id > ids[index - 1]!)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
