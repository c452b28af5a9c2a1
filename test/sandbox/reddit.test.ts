import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoAccount, redditCredentials } from '../../src/sandbox/reddit/state.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { type Ask, ask, useSandbox } from './setting.ts';

const stage = useSandbox();
const agent = { 'user-agent': 'web:sandbox:v1 (by /u/demo)' };
const { client_id: client, client_secret: secret, refresh_token: refresh } = redditCredentials;
const basic = { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` };
let token = '';

function call(path: string, request: Ask = {}) {
  return ask(`${stage.sandbox.reddit.origin}${path}`, { token, ...request, headers: { ...agent, ...request.headers } });
}

const form = (fields: Record<string, string>) => ({ body: new URLSearchParams({ api_type: 'json', ...fields }) });

function logIn(fields: Record<string, string>, headers: Record<string, string> = basic) {
  return call('/api/v1/access_token', { token: null, headers, ...form(fields) });
}

function post(fields: Record<string, string> = {}) {
  return call('/api/submit', form({ kind: 'self', sr: 'harbour', title: 'Morning', text: 'Good morning', ...fields }));
}

async function upload(file: string, mimetype: string, bytes: Uint8Array<ArrayBuffer>) {
  const { args, asset } = (await call('/api/media/asset.json', form({ filepath: file, mimetype }))).json;
  const fields = new FormData();
  for (const { name, value } of args.fields) fields.append(name, value);
  fields.append('file', new Blob([bytes], { type: mimetype }), file);
  const stored = await ask(`http:${args.action}`, { body: fields });
  const key = args.fields.find(({ name }: { name: string }) => name === 'key').value;
  return { id: asset.asset_id as string, url: `https:${args.action}/${key}`, status: stored.status };
}

const picture = (grey: number) => pictureBytes({ file: 'a.png', grey }) as Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  token = (await logIn({ grant_type: 'refresh_token', refresh_token: refresh })).json.access_token;
});

describe('a token', () => {
  it('is given for a refresh token or a password, to the client alone', async () => {
    const password = { grant_type: 'password', username: 'demo', password: demoAccount.password };
    expect((await logIn(password)).json).toMatchObject({ access_token: expect.any(String), expires_in: 3600 });
    expect((await logIn(password, { authorization: 'Basic eDp5' })).status).toBe(401);
    const wrong = await logIn({ ...password, password: 'no' });
    expect([wrong.status, wrong.json]).toEqual([200, { error: 'invalid_grant' }]);
    for (const status of [400, 200] as const) {
      stage.sandbox.reddit.refreshRefusal = status;
      const gone = await logIn({ grant_type: 'refresh_token', refresh_token: 'gone' });
      expect([gone.status, gone.json]).toEqual([status, { error: 'invalid_grant' }]);
    }
  });

  it('ends after an hour', async () => {
    expect((await call('/api/v1/me')).json).toMatchObject({ name: 'demo' });
    stage.clock.advance(3600 * 1000);
    expect((await call('/api/v1/me')).status).toBe(401);
  });

  it('does what it was given for, and only for clients that say who they are', async () => {
    stage.sandbox.reddit.grantedScopes = ['identity'];
    token = (await logIn({ grant_type: 'refresh_token', refresh_token: refresh })).json.access_token;
    const refused = await post();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect((await call('/api/v1/me', { headers: { 'user-agent': 'node' } })).status).toBe(429);
  });
});

describe('a post', () => {
  it('has an id, a permalink and its text, and stands first in the list', async () => {
    await post({ title: 'Earlier' });
    const { json } = await post({ nsfw: 'true', spoiler: 'true', sendreplies: 'false' });
    const { name, id, url } = json.json.data;
    expect(name).toBe(`t3_${id}`);
    expect(url).toBe(`https://www.reddit.com/r/harbour/comments/${id}/morning/`);
    const listed = (await call('/user/demo/submitted?limit=1')).json.data;
    expect(listed.children[0].data).toMatchObject({ name, title: 'Morning', selftext: 'Good morning', is_self: true });
    expect(listed.after).toBe(name);
    const rest = (await call(`/user/demo/submitted?after=${name}`)).json.data;
    expect(rest.children[0].data).toMatchObject({ title: 'Earlier' });
    expect(stage.sandbox.reddit.posts()[0]!.notes).toEqual([
      'r/harbour, self',
      'title: Morning',
      'nsfw',
      'spoiler',
      'no replies to the inbox',
    ]);
  });

  it.each([
    [{ sr: 'nowhere' }, 'SUBREDDIT_NOEXIST'],
    [{ title: ' ' }, 'NO_TEXT'],
    [{ title: 'x'.repeat(301) }, 'TOO_LONG'],
    [{ text: 'x'.repeat(40_001) }, 'TOO_LONG'],
    [{ kind: 'link' }, 'NO_URL'],
    [{ kind: 'image', url: 'https://example.com/a.png' }, 'BAD_URL'],
    [{ kind: 'video' }, 'MISSING_VIDEO_URLS'],
    [{ kind: 'crosspost', crosspost_fullname: 't3_zzzzzz' }, 'INVALID_CROSSPOST_THING'],
    [{ flair_id: 'x' }, 'BAD_FLAIR_TEMPLATE_ID'],
  ])('%j is refused inside a 200 with %s', async (fields, code) => {
    const { status, json } = await post(fields);
    expect([status, json.json.errors[0][0]]).toEqual([200, code]);
    expect(stage.sandbox.reddit.creates).toBe(0);
  });

  it.each([
    [{ requirements: { is_flair_required: true } }, {}, 'SUBMIT_VALIDATION_FLAIR_REQUIRED'],
    [{ requirements: { title_blacklisted_strings: ['MORN'] } }, {}, 'SUBMIT_VALIDATION_TITLE_BLACKLISTED_STRING'],
    [{ requirements: { title_required_strings: ['[Boat]'] } }, {}, 'SUBMIT_VALIDATION_TITLE_REQUIREMENT'],
    [{ requirements: { body_restriction_policy: 'notAllowed' } }, {}, 'SUBMIT_VALIDATION_BODY_NOT_ALLOWED'],
    [{ requirements: { body_text_min_length: 100 } }, {}, 'SUBMIT_VALIDATION_MIN_LENGTH'],
    [{ submissionType: 'self' as const }, { kind: 'link', url: 'https://example.com' }, 'NO_LINKS'],
    [{ banned: ['demo'] }, {}, 'SUBREDDIT_NOTALLOWED'],
  ])('to a subreddit with %j is refused', async (rules, fields, code) => {
    stage.sandbox.reddit.addSubreddit({ name: 'strict', ...rules });
    expect((await post({ sr: 'strict', ...fields })).json.json.errors[0][0]).toBe(code);
  });

  it('with a link that is there already is refused, unless that is wished', async () => {
    const link = { kind: 'link', url: 'https://example.com/a' };
    await post(link);
    expect((await post(link)).json.json.errors[0][0]).toBe('ALREADY_SUB');
    expect((await post({ ...link, resubmit: 'true' })).json.json.errors).toEqual([]);
  });

  it('is taken away by a filter without a word', async () => {
    stage.sandbox.reddit.addSubreddit({ name: 'strict', filter: 'reddit' });
    const { name } = (await post({ sr: 'strict' })).json.json.data;
    const [thing] = (await call(`/api/info?id=${name}`)).json.data.children;
    expect(thing.data.removed_by_category).toBe('reddit');
    expect(stage.sandbox.reddit.posts()).toEqual([]);
  });

  it('meets refusals that were asked for', async () => {
    stage.sandbox.reddit.refusals.push(['RATELIMIT', 'Neem een pauze van 2 minuten.', 'ratelimit']);
    expect((await post()).json.json.errors).toEqual([['RATELIMIT', 'Neem een pauze van 2 minuten.', 'ratelimit']]);
    expect((await post()).json.json.errors).toEqual([]);
  });
});

describe('media', () => {
  it('are kept by digest, and an image is a post after some looks, with no id in the answer', async () => {
    stage.sandbox.reddit.mediaPolls = 1;
    const bytes = picture(40);
    const { url, status } = await upload('a.png', 'image/png', bytes);
    expect(status).toBe(201);
    expect((await post({ kind: 'image', url })).json.json.data).not.toHaveProperty('name');
    const look = async () => (await call('/user/demo/submitted')).json.data.children.length;
    expect([await look(), await look()]).toEqual([0, 1]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stage.sandbox.reddit.posts()[0]!.notes).toContain(`sha256:${sha256}`);
  });

  it('stand in a gallery, each once', async () => {
    const [one, two] = [await upload('a.png', 'image/png', picture(1)), await upload('b.png', 'image/png', picture(2))];
    const gallery = (items: object[]) =>
      call('/api/submit_gallery_post.json', { json: { api_type: 'json', sr: 'harbour', title: 'Boats', items } });
    expect((await gallery([{ media_id: one.id }, { media_id: one.id }])).status).toBe(500);
    const { data } = (await gallery([{ media_id: one.id, caption: 'Dawn' }, { media_id: two.id }])).json.json;
    expect(data.id).toMatch(/^t3_/);
    expect(stage.sandbox.reddit.posts()[0]!.media.map(({ alt }) => alt)).toEqual(['Dawn', null]);
  });

  it('are refused where the file is not the last field, or the type is none', async () => {
    const wrong = await call('/api/media/asset.json', form({ filepath: 'a.bmp', mimetype: 'image/bmp' }));
    expect(wrong.status).toBe(400);
    const { args } = (await call('/api/media/asset.json', form({ filepath: 'a.png', mimetype: 'image/png' }))).json;
    const fields = new FormData();
    fields.append('file', new Blob([picture(1)]), 'a.png');
    for (const { name, value } of args.fields) fields.append(name, value);
    expect(await ask(`http:${args.action}`, { body: fields })).toMatchObject({ status: 400 });
  });
});

describe('a comment', () => {
  it('answers a post or a comment, can be changed, and goes without a word', async () => {
    const { name } = (await post()).json.json.data;
    const said = (await call('/api/comment', form({ thing_id: name, text: 'First' }))).json.json.data.things[0].data;
    expect(said).toMatchObject({ parent_id: name, body: 'First' });
    await call('/api/editusertext', form({ thing_id: said.name, text: 'Second' }));
    expect(stage.sandbox.reddit.posts()[0]).toMatchObject({ id: said.name, replyTo: name, text: 'Second' });
    for (const id of [said.name, 't1_nothing']) expect((await call('/api/del', form({ id }))).json).toEqual({});
    const [gone] = (await call(`/api/info?id=${said.name}`)).json.data.children;
    expect(gone.data).toMatchObject({ author: '[deleted]', body: '[deleted]' });
    const onto = await call('/api/comment', form({ thing_id: said.name, text: 'Third' }));
    expect(onto.json.json.errors[0][0]).toBe('DELETED_COMMENT');
  });
});
