import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoClient, demoOrganization, selfServeToken } from '../../src/sandbox/linkedin/state.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { type Ask, ask, useSandbox } from './setting.ts';

const stage = useSandbox();
const person = 'urn:li:person:dEm0_Sub-1';
const usual = { 'linkedin-version': '202607', 'x-restli-protocol-version': '2.0.0' };

function call(path: string, { headers, ...request }: Ask = {}) {
  const token = sandboxCredentials.linkedin.access_token;
  return ask(`${stage.sandbox.linkedin.origin}${path}`, { token, ...request, headers: { ...usual, ...headers } });
}

const body = (commentary: string, more: object = {}) => ({
  author: demoOrganization,
  commentary,
  visibility: 'PUBLIC',
  distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
  lifecycleState: 'PUBLISHED',
  isReshareDisabledByAuthor: false,
  ...more,
});

const create = (commentary: string, more: object = {}, request: Ask = {}) =>
  call('/rest/posts', { json: body(commentary, more), ...request });
const path = (urn: string | null) => `/rest/posts/${encodeURIComponent(urn!)}`;
const live = () => stage.sandbox.linkedin.posts();

async function upload(kind: 'image' | 'document', bytes: Uint8Array<ArrayBuffer>) {
  const json = { initializeUploadRequest: { owner: demoOrganization } };
  const { value } = (await call(`/rest/${kind}s?action=initializeUpload`, { json })).json;
  const token = sandboxCredentials.linkedin.access_token;
  return { urn: value[kind] as string, put: await ask(value.uploadUrl, { method: 'PUT', token, body: bytes }) };
}
const png = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1'));

describe('a call', () => {
  it('needs a token, both headers and a version that lives', async () => {
    expect((await create('x', {}, { token: null })).json).toMatchObject({ status: 401 });
    expect((await create('x', {}, { token: 'nope' })).json).toMatchObject({ code: 'INVALID_ACCESS_TOKEN' });
    expect((await create('x', {}, { headers: { 'linkedin-version': '' } })).json.code).toBe('VERSION_MISSING');
    for (const version of ['202511', '202701', 'latest']) {
      const told = await create('x', {}, { headers: { 'linkedin-version': version } });
      expect([told.status, told.json.code]).toEqual([426, 'NONEXISTENT_VERSION']);
    }
    expect((await create('x', {}, { headers: { 'x-restli-protocol-version': '1.0.0' } })).status).toBe(400);
    stage.clock.set(Date.parse('2027-07-16T00:00:00Z'));
    expect((await create('x')).status).toBe(426);
    expect(live()).toEqual([]);
  });

  it('is one of so many that a member has in a day in UTC', async () => {
    stage.sandbox.linkedin.callsPerMember = 1;
    expect((await create('one')).status).toBe(201);
    const refused = await create('two');
    expect([refused.status, refused.json.message]).toEqual([429, expect.stringContaining('MEMBER DAY')]);
    stage.clock.advance(15 * 3600 * 1000);
    expect((await create('two')).status).toBe(201);
  });
});

describe('a post', () => {
  it('is named in a header alone, and read, found, edited and deleted by that name', async () => {
    const told = await create('Good morning');
    expect([told.status, told.text]).toEqual([201, '']);
    const urn = told.headers.get('x-restli-id')!;
    expect(urn).toMatch(/^urn:li:share:\d{19}$/);
    expect((await call(path(urn))).json).toMatchObject({
      id: urn,
      commentary: 'Good morning',
      lifecycleState: 'PUBLISHED',
    });
    const finder = `/rest/posts?q=author&author=${encodeURIComponent(demoOrganization)}`;
    expect((await call(finder, { headers: { 'x-restli-method': 'FINDER' } })).json.elements).toMatchObject([
      { id: urn },
    ]);
    const edit = { json: { patch: { $set: { commentary: 'Good evening' } } } };
    expect((await call(path(urn), edit)).status).toBe(400);
    expect((await call(path(urn), { ...edit, headers: { 'x-restli-method': 'PARTIAL_UPDATE' } })).status).toBe(204);
    expect(live()).toMatchObject([{ text: 'Good evening', notes: ['PUBLIC', 'edited'] }]);
    for (const _ of [1, 2]) expect((await call(path(urn), { method: 'DELETE' })).status).toBe(204);
    expect((await call(path(urn))).status).toBe(404);
    expect(live()).toEqual([]);
  });

  it('is cut in silence where little text is broken, though a read shows all of it', async () => {
    const urn = (await create('Ten (of 20) boats')).headers.get('x-restli-id');
    expect(live()).toMatchObject([{ text: 'Ten ', notes: ['PUBLIC', 'the rest of the text was dropped'] }]);
    expect((await call(path(urn))).json.commentary).toBe('Ten (of 20) boats');
    await create('Ten \\(of 20\\) with @[Acme \\(North\\)](urn:li:organization:7) {hashtag|\\#|boats} #sea');
    expect(live()[0]).toMatchObject({ text: 'Ten (of 20) with Acme (North) #boats #sea' });
    expect(live()[0]!.notes).toEqual([
      'PUBLIC',
      'mentions Acme (North): urn:li:organization:7',
      'tag: boats',
      'tag: sea',
    ]);
  });

  it('is refused where a field is null, unknown, too long or of another author', async () => {
    for (const more of [{ content: null }, { colour: 'red' }]) {
      expect((await create('x', more)).json).toMatchObject({ status: 403, serviceErrorCode: 100 });
    }
    expect((await create('x'.repeat(3001))).json.code).toBe('FIELD_LENGTH_TOO_LONG');
    expect((await create('x'.repeat(3000))).status).toBe(201);
    for (const author of ['urn:li:organization:9', 'urn:li:person:someone-else']) {
      expect((await create('x', { author })).json.code).toBe('ACCESS_DENIED');
    }
  });

  it('cannot be said twice within minutes, where that is switched on', async () => {
    stage.sandbox.linkedin.duplicateMilliseconds = 600_000;
    const first = (await create('Again')).headers.get('x-restli-id');
    const second = await create('Again');
    expect([second.status, second.json.message]).toEqual([422, expect.stringContaining(first!)]);
    stage.sandbox.linkedin.namesGhosts = true;
    expect((await create('Again')).json.message).not.toContain(first!);
    stage.clock.advance(stage.sandbox.linkedin.duplicateMilliseconds);
    expect((await create('Again')).status).toBe(201);
  });
});

describe('an app that may only post for its member', () => {
  it('knows who that is, posts, and reads nothing', async () => {
    const token = selfServeToken;
    const { json } = await call('/v2/userinfo', { token });
    expect(`urn:li:person:${json.sub}`).toBe(person);
    const told = await create('Mine', { author: person }, { token });
    expect(told.status).toBe(201);
    expect((await create('Theirs', {}, { token })).status).toBe(403);
    expect((await call(path(told.headers.get('x-restli-id')), { token })).status).toBe(403);
    expect((await call('/rest/organizationAcls?q=roleAssignee', { token })).status).toBe(403);
    const { urn } = await upload('image', png);
    expect((await call(`/rest/images/${encodeURIComponent(urn)}`, { token })).status).toBe(403);
  });

  it('gets a new token for an old one', async () => {
    const form = new URLSearchParams({ grant_type: 'refresh_token', ...demoClient });
    const { json } = await call('/oauth/v2/accessToken', { method: 'POST', body: form });
    expect(json).toMatchObject({ expires_in: 5184000, refresh_token: demoClient.refresh_token });
    expect((await create('x', {}, { token: json.access_token })).status).toBe(201);
    stage.clock.advance(5184000 * 1000);
    expect((await create('y', {}, { token: json.access_token })).json.code).toBe('EXPIRED_ACCESS_TOKEN');
    form.set('refresh_token', 'nope');
    expect((await call('/oauth/v2/accessToken', { method: 'POST', body: form })).json.error).toBe('invalid_grant');
  });
});

describe('media', () => {
  it('are uploaded by their author, with the token, and keep their alternative text', async () => {
    const { urn, put } = await upload('image', png);
    expect(put.status).toBe(201);
    expect((await call(`/rest/images/${encodeURIComponent(urn)}`)).json.status).toBe('AVAILABLE');
    const content = { media: { id: urn, altText: 'A boat' } };
    expect((await create('Mine', { author: person, content })).json.code).toBe('INVALID_VALUE_FOR_FIELD');
    expect((await create('Ours', { content })).status).toBe(201);
    expect(live()).toMatchObject([{ media: [{ alt: 'A boat', type: 'image/png' }] }]);
    expect(live()[0]!.notes).toContain(`image sha256:${createHash('sha256').update(png).digest('hex')}`);
    expect((await upload('image', new Uint8Array(Buffer.from('RIFF    WEBP')))).put.status).toBe(415);
  });

  it('come as 2 to 20 images, or as a document with a title', async () => {
    const { urn } = await upload('image', png);
    for (const [count, status] of [
      [1, 400],
      [2, 201],
      [20, 201],
      [21, 400],
    ]) {
      const images = Array.from({ length: count! }, () => ({ id: urn }));
      expect((await create(`${count} images`, { content: { multiImage: { images } } })).status).toBe(status);
    }
    const { urn: id } = await upload('document', new Uint8Array(Buffer.from('%PDF-1.4')));
    expect((await create('A report', { content: { media: { id } } })).json.code).toBe('MISSING_FIELD');
    expect((await create('A report', { content: { media: { id, title: 'Report' } } })).status).toBe(201);
    expect(live()[0]!.notes).toContain('title: Report');
  });

  it('include videos, which come in parts without a token, and are in work for a while', async () => {
    const { linkedin } = stage.sandbox;
    Object.assign(linkedin, { partBytes: 4, mediaPolls: 1, mediaFails: true });
    const json = { initializeUploadRequest: { owner: demoOrganization, fileSizeBytes: 6 } };
    const { value } = (await call('/rest/videos?action=initializeUpload', { json })).json;
    expect(value.uploadInstructions).toMatchObject([
      { firstByte: 0, lastByte: 3 },
      { firstByte: 4, lastByte: 5 },
    ]);
    const [first, second] = value.uploadInstructions.map(({ uploadUrl }: { uploadUrl: string }) => uploadUrl);
    const put = (url: string, size: number, token: string | null = null) =>
      ask(url, { method: 'PUT', token, body: new Uint8Array(size) });
    expect((await put(first, 4, 'any')).status).toBe(400);
    expect((await put(first, 3)).status).toBe(400);
    const ids = [(await put(first, 4)).headers.get('etag'), (await put(second, 2)).headers.get('etag')];
    const finish = (uploadedPartIds: unknown[]) =>
      call('/rest/videos?action=finalizeUpload', {
        json: { finalizeUploadRequest: { video: value.video, uploadToken: value.uploadToken, uploadedPartIds } },
      });
    expect((await finish(ids.slice(0, 1))).status).toBe(400);
    expect((await finish(ids)).status).toBe(200);
    const look = () => call(`/rest/videos/${encodeURIComponent(value.video)}`);
    expect([(await look()).json.status, (await look()).json.status]).toEqual(['PROCESSING', 'PROCESSING_FAILED']);
    const told = await create('Film', { content: { media: { id: value.video } } });
    expect(told.json.code).toBe('MEDIA_ASSET_PROCESSING_FAILED');
  });
});

describe('a card and a poll', () => {
  it('are what a post can hold instead', async () => {
    const article = { source: 'https://example.com/a', title: 'The report' };
    expect((await create('Read it', { content: { article } })).status).toBe(201);
    expect(live()[0]!.notes).toContain('card: The report <https://example.com/a>');
    const poll = { question: 'Tea?', options: [{ text: 'Yes' }, { text: 'No' }], settings: { duration: 'ONE_DAY' } };
    expect((await create('Vote', { content: { poll } })).status).toBe(201);
    expect((await create('Both', { content: { poll, article } })).status).toBe(400);
    expect(live()[0]!.notes).toContain('poll: Tea? Yes / No (ONE_DAY)');
  });
});

describe('a comment', () => {
  it('is plain text below a post, listed, edited and deleted', async () => {
    const urn = (await create('A post')).headers.get('x-restli-id')!;
    const comments = `/rest/socialActions/${encodeURIComponent(urn)}/comments`;
    const json = { actor: demoOrganization, object: urn, message: { text: 'More (here)' } };
    stage.sandbox.linkedin.missingActivities = 1;
    expect((await call(comments, { json })).json.message).toContain('Unable to obtain activity');
    const told = await call(comments, { json });
    const id = told.headers.get('x-restli-id')!;
    expect(told.json.commentUrn).toBe(`urn:li:comment:(urn:li:activity:${BigInt(urn.split(':').at(-1)!) + 1n},${id})`);
    expect(live()).toMatchObject([{ text: 'More (here)', replyTo: urn }, { text: 'A post' }]);
    expect((await call(comments)).json.elements).toMatchObject([{ id, message: { text: 'More (here)' } }]);
    stage.sandbox.linkedin.commentMilliseconds = 60_000;
    expect((await call(comments, { json })).status).toBe(429);
    const one = `${comments}/${id}?actor=${encodeURIComponent(demoOrganization)}`;
    const edit = { patch: { message: { $set: { text: 'Less' } } } };
    expect((await call(one, { json: edit, headers: { 'x-restli-method': 'PARTIAL_UPDATE' } })).json.message.text).toBe(
      'Less',
    );
    expect((await call(one, { method: 'DELETE' })).status).toBe(204);
    expect((await call(one, { method: 'DELETE' })).status).toBe(404);
    expect(stage.sandbox.linkedin.creates).toBe(2);
  });
});
