import { createRestAPIClient, MastoHttpError, type mastodon } from 'masto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/io/clock.ts';
import { seededRandom } from '../../../src/io/random.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { pictureBytes } from '../../adapters/picture.ts';
import { gifBytes } from '../../adapters/staged-file.ts';
import { type Answer, complaints } from './types.ts';
import { unpromisedRows } from './unpromised.ts';

const clock = fixedClock(Date.parse('2026-12-01T09:00:00Z'));
const answers: Answer[] = [];
let sandbox: Sandbox;
let client: mastodon.rest.Client;

beforeEach(async () => {
  sandbox = await startSandbox({ clock, random: seededRandom('masto'), platforms: ['mastodon'] });
  client = clientOf(sandboxCredentials.mastodon.token);
});
afterEach(() => sandbox.close());

function clientOf(accessToken: string): mastodon.rest.Client {
  return createRestAPIClient({ url: sandbox.mastodon.origin, accessToken });
}

/** Keeps an answer, to be held against its type at the end. */
async function judged<T>(type: string, answer: PromiseLike<T>): Promise<T> {
  const value = await answer;
  answers.push({ type, value: JSON.parse(JSON.stringify(value)) });
  return value;
}

const status = (answer: PromiseLike<mastodon.v1.Status>) => judged('v1.Status', answer);
const media = (answer: PromiseLike<mastodon.v1.MediaAttachment>) => judged('v1.MediaAttachment', answer);

function picture(grey = 128): Blob {
  return new Blob([pictureBytes({ file: 'a.png', grey }) as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}

async function refusal(answer: PromiseLike<unknown>): Promise<number> {
  const error = await Promise.resolve(answer).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(MastoHttpError);
  expect((error as MastoHttpError).message).not.toBe('');
  return (error as MastoHttpError).statusCode;
}

describe('statuses', () => {
  it('are made with all that a status can have, shown, and have their source', async () => {
    const made = await status(
      client.v1.statuses.create({
        status: 'Hello @friend@elsewhere.example\nhttps://example.com/?a=1&b=2 #Boats',
        spoilerText: 'A greeting',
        sensitive: true,
        visibility: 'unlisted',
        language: 'de',
        quoteApprovalPolicy: 'followers',
      }),
    );
    expect(made).toMatchObject({ spoilerText: 'A greeting', visibility: 'unlisted', language: 'de', sensitive: true });
    expect(made.mentions.map(({ acct }) => acct)).toEqual(['friend@elsewhere.example']);
    expect(made.tags.map(({ name }) => name)).toEqual(['boats']);
    expect(await status(client.v1.statuses.$select(made.id).fetch())).toEqual(made);
    const source = await judged('v1.StatusSource', client.v1.statuses.$select(made.id).source.fetch());
    expect(source).toEqual({ id: made.id, text: expect.stringContaining('#Boats'), spoilerText: 'A greeting' });
  });

  it('are made once for one Idempotency-Key', async () => {
    const once = createRestAPIClient({
      url: sandbox.mastodon.origin,
      accessToken: sandboxCredentials.mastodon.token,
      requestInit: { headers: { 'Idempotency-Key': 'mergecast-1' } },
    });
    const [first, second] = [
      await status(once.v1.statuses.create({ status: 'Once' })),
      await status(once.v1.statuses.create({ status: 'Once' })),
    ];
    expect(second.id).toBe(first.id);
    expect(sandbox.mastodon.creates).toBe(1);
  });

  it('have polls', async () => {
    const poll = { options: ['Tea', 'Coffee'], expiresIn: 600, multiple: true, hideTotals: true };
    const made = await status(client.v1.statuses.create({ status: 'Which?', poll }));
    expect(made.poll).toMatchObject({ multiple: true, expired: false, expiresAt: '2026-12-01T09:10:00.000Z' });
    expect(made.poll!.options.map(({ title }) => title)).toEqual(['Tea', 'Coffee']);
    const open = { ...poll, hideTotals: false, multiple: false };
    await status(client.v1.statuses.create({ status: 'Which now?', poll: open }));
  });

  it('answer each other, and tell the thread', async () => {
    const one = await status(client.v1.statuses.create({ status: 'One' }));
    const two = await status(client.v1.statuses.create({ status: 'Two', inReplyToId: one.id }));
    const three = await status(client.v1.statuses.create({ status: 'Three', inReplyToId: two.id }));
    expect(three).toMatchObject({ inReplyToId: two.id, inReplyToAccountId: one.account.id });
    const context = await judged('v1.Context', client.v1.statuses.$select(two.id).context.fetch());
    expect(context.ancestors.map(({ id }) => id)).toEqual([one.id]);
    expect(context.descendants.map(({ id }) => id)).toEqual([three.id]);
  });

  it('quote each other', async () => {
    const quoted = await status(client.v1.statuses.create({ status: 'Quotable' }));
    const made = await status(client.v1.statuses.create({ status: 'Quoting', quotedStatusId: quoted.id }));
    expect(made.quote).toMatchObject({ state: 'accepted', quotedStatusId: quoted.id });
    expect(made.quoteApproval.currentUser).toBe('automatic');
    await client.v1.statuses.$select(quoted.id).remove();
    const left = await status(client.v1.statuses.$select(made.id).fetch());
    expect(left.quote).toMatchObject({ state: 'deleted' });
  });

  it('are edited, with the words of their media', async () => {
    const uploaded = await media(client.v2.media.create({ file: picture(), description: 'Before', skipPolling: true }));
    const made = await status(client.v1.statuses.create({ status: 'Before', mediaIds: [uploaded.id] }));
    clock.advance(1000);
    const edited = await status(
      client.v1.statuses.$select(made.id).update({
        status: 'After',
        mediaIds: [uploaded.id],
        mediaAttributes: [{ id: uploaded.id, description: 'After' }],
        language: 'en',
      }),
    );
    expect(edited).toMatchObject({ id: made.id, content: '<p>After</p>' });
    expect(edited.editedAt).not.toBeNull();
    expect(edited.mediaAttachments.map(({ description }) => description)).toEqual(['After']);
  });

  it('are removed, with their text for a new draft', async () => {
    const made = await status(client.v1.statuses.create({ status: 'Soon gone' }));
    expect(await status(client.v1.statuses.$select(made.id).remove())).toMatchObject({
      id: made.id,
      text: 'Soon gone',
    });
    expect(await refusal(client.v1.statuses.$select(made.id).fetch())).toBe(404);
    expect(await refusal(client.v1.statuses.$select(made.id).remove())).toBe(404);
  });
});

describe('media', () => {
  it('are uploaded, shown and mended', async () => {
    const uploaded = await media(client.v2.media.create({ file: picture(), description: 'A boat', skipPolling: true }));
    expect(uploaded).toMatchObject({
      type: 'image',
      description: 'A boat',
      meta: { original: { width: 3, height: 2 } },
    });
    const mended = await media(client.v1.media.$select(uploaded.id).update({ description: 'A red boat' }));
    expect(mended).toMatchObject({ id: uploaded.id, description: 'A red boat' });
    expect(await media(client.v1.media.$select(uploaded.id).fetch())).toEqual(mended);
    const made = await status(client.v1.statuses.create({ mediaIds: [uploaded.id] }));
    expect(made.mediaAttachments).toEqual([mended]);
    expect(await refusal(client.v1.media.$select(uploaded.id).fetch())).toBe(404);
  });

  it('that are in work are waited for', async () => {
    sandbox.mastodon.mediaPolls = 1;
    const file = new Blob([gifBytes() as Uint8Array<ArrayBuffer>], { type: 'image/gif' });
    const early = await media(client.v2.media.create({ file, skipPolling: true }));
    expect(early).toMatchObject({ type: 'gifv', url: null });
    const ready = await media(client.v2.media.create({ file }));
    expect(ready.url).toMatch(/^http/);
  });
});

describe('the account', () => {
  it('is the one of the token', async () => {
    const account = await judged('v1.AccountCredentials', client.v1.accounts.verifyCredentials());
    expect(account).toMatchObject({ username: 'demo', acct: 'demo' });
  });

  it('lists what it wrote, page by page, in both directions', async () => {
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      clock.advance(1000);
      ids.unshift((await status(client.v1.statuses.create({ status: text }))).id);
    }
    const { id } = await client.v1.accounts.verifyCredentials();
    const list = (more: object) => client.v1.accounts.$select(id).statuses.list({ limit: 2, ...more });
    const pages: string[][] = [];
    for await (const page of list({})) pages.push(page.map(item => item.id));
    expect(pages.filter(page => page.length > 0)).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
    const back: string[][] = [];
    for await (const page of list({ minId: ids[4] }).setDirection('prev')) back.push(page.map(item => item.id));
    expect(back.filter(page => page.length > 0)).toEqual([ids.slice(2, 4), ids.slice(0, 2)]);
  });

  it('can leave out answers', async () => {
    const one = await client.v1.statuses.create({ status: 'One' });
    await client.v1.statuses.create({ status: 'Two', inReplyToId: one.id });
    const { id } = await client.v1.accounts.verifyCredentials();
    const found = await judged('v1.Status[]', client.v1.accounts.$select(id).statuses.list({ excludeReplies: true }));
    expect(found.map(item => item.id)).toEqual([one.id]);
  });
});

describe('the server', () => {
  it('tells of itself in both versions', async () => {
    const second = await judged('v2.Instance', client.v2.instance.fetch());
    expect(second.configuration.statuses.maxCharacters).toBe(500);
    const first = await judged('v1.Instance', client.v1.instance.fetch());
    expect(first.configuration.polls.maxOptions).toBe(4);
  });

  it('finds a status by its address', async () => {
    const made = await client.v1.statuses.create({ status: 'Find me' });
    const found = await judged('v2.Search', client.v2.search.list({ q: made.url!, type: 'statuses' }));
    expect(found.statuses.map(({ id }) => id)).toEqual([made.id]);
    sandbox.mastodon.addRemoteStatus({ url: 'https://elsewhere.example/@them/1', text: 'From elsewhere' });
    const remote = await judged(
      'v2.Search',
      client.v2.search.list({ q: 'https://elsewhere.example/@them/1', resolve: true }),
    );
    expect(remote.statuses).toHaveLength(1);
  });

  it('refuses in a form that a client understands', async () => {
    expect(await refusal(clientOf('wrong').v1.accounts.verifyCredentials())).toBe(401);
    expect(await refusal(client.v1.statuses.create({ status: 'a'.repeat(501) }))).toBe(422);
    expect(await refusal(client.v1.statuses.create({ status: 'a', inReplyToId: '1' }))).toBe(404);
    expect(await refusal(client.v1.statuses.create({ mediaIds: ['1'] }))).toBe(422);
    sandbox.fault('mastodon:429:1');
    expect(await refusal(client.v1.statuses.create({ status: 'a' }))).toBe(429);
    sandbox.fault('mastodon:503:1');
    expect(await refusal(client.v1.statuses.create({ status: 'a' }))).toBe(503);
  });
});

describe('the types of masto', () => {
  it('hold on all that came back', async () => {
    expect(answers.length).toBeGreaterThan(30);
    const met = new Set<number>();
    expect(await complaints(answers, row => met.add(row))).toBe('');
    expect([...met].sort((one, other) => one - other)).toEqual(unpromisedRows.map((_, row) => row));
  });

  it('would not hold on less', async () => {
    const made = await client.v1.statuses.create({ status: 'Whole' });
    const { uri: _, ...less } = made;
    expect(await complaints([{ type: 'v1.Status', value: less }])).toContain('uri');
    expect(await complaints([{ type: 'v1.Status', value: { ...made, visibility: 'loud' } }])).toContain('loud');
  });
});
