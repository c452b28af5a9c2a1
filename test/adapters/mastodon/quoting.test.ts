import { describe, expect, it } from 'vitest';
import { plain, thread, useStage } from '../setting.ts';
import { bodies, mastodon } from './setting.ts';

const elsewhere = 'https://other.example/@ada/4711';

describe('a quote', () => {
  const use = useStage(mastodon);
  const quoting = (quote: string, more: object = {}) => ({ ...thread, options: { quote, ...more } });

  it('is looked up before anything is sent, and stands on the first part', async () => {
    const { stage } = use;
    const quoted = stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Hello' });
    const attempt = await stage.attempt(quoting(elsewhere));
    expect(attempt.handle).toEqual({ quoted });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(bodies(stage).map(body => body.quoted_status_id)).toEqual([quoted, undefined, undefined]);
    expect(bodies(stage).every(body => !('quote' in body))).toBe(true);
    expect(stage.sandbox.mastodon.posts().at(-1)!.notes).toContain(`quotes: ${elsewhere}`);
  });

  it("of the account's own server needs no search", async () => {
    const { stage } = use;
    const first = await stage.attempt(plain);
    const [receipt] = (await stage.send(first)).receipts;
    const attempt = await stage.attempt(quoting(`https://mastodon.example/@demo/${receipt!.id}`));
    expect(attempt.handle).toEqual({ quoted: receipt!.id });
    expect(stage.double.requests.some(({ path }) => path.startsWith('/api/v2/search'))).toBe(false);
  });

  it.each([
    ['that nobody knows', elsewhere, 'quote.missing'],
    ['that is not there on the own server', 'https://mastodon.example/@demo/1', 'quote.missing'],
  ])('%s is a reason not to send', async (_, address, code) => {
    const { stage } = use;
    const { prepared } = await stage.prepare(quoting(address));
    expect(prepared).toMatchObject({ problems: [{ code, part: 1 }] });
    expect(stage.double.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('that its author does not want is a reason not to send', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Mine', quotePolicy: 'nobody' });
    expect((await stage.prepare(quoting(elsewhere))).prepared).toMatchObject({ problems: [{ code: 'quote.refused' }] });
  });

  it('of a post for followers alone is not made wider, nor narrowed without a word', async () => {
    const { stage } = use;
    const first = await stage.attempt({ ...plain, options: { visibility: 'private' } });
    const [receipt] = (await stage.send(first)).receipts;
    const address = `https://mastodon.example/@demo/${receipt!.id}`;
    expect((await stage.prepare(quoting(address))).prepared).toMatchObject({ problems: [{ code: 'quote.refused' }] });
    const narrow = await stage.prepare(quoting(address, { visibility: 'private' }));
    expect(narrow.prepared).toMatchObject({ problems: [], handle: { quoted: receipt!.id } });
  });

  it('with a token that may not search says which right it lacks', async () => {
    const { stage } = use;
    const scopes = ['profile', 'read:statuses', 'write:statuses', 'write:media'];
    stage.sandbox.mastodon.addAccount({ username: 'ada', token: 'a-token-without-search', scopes });
    const credentials = { token: 'a-token-without-search' };
    const { prepared } = await stage.prepare(quoting(elsewhere), { credentials });
    expect(prepared).toMatchObject({ problems: [{ code: 'credential.refused', remedy: /read:search/ }] });
  });

  it('is not the post that a search for words brings', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.addRemoteStatus({ url: `${elsewhere}0`, text: `About ${elsewhere}` });
    const http: typeof stage.http = request => stage.http({ ...request, url: request.url.replace('4711&', '47110&') });
    const { prepared } = await stage.prepare(quoting(elsewhere), { http });
    expect(prepared).toMatchObject({ problems: [{ code: 'quote.missing' }] });
  });

  it.each(['500', 'cut', '429'])('that cannot be looked up for %s leaves the post for a later run', async fault => {
    const { stage } = use;
    await stage.attempt(plain);
    stage.fault(`${fault}:1:read`);
    expect((await stage.prepare(quoting(elsewhere))).prepared).toMatchObject({ fault: { outcome: 'throttled' } });
  });

  it.each([{ quote: elsewhere }, { quote_policy: 'nobody' }])(
    'is refused on a server that would leave out %j without a word',
    async options => {
      const { stage } = use;
      stage.sandbox.mastodon.apiVersion = 6;
      const { prepared } = await stage.prepare({ ...plain, options });
      expect(prepared).toMatchObject({ problems: [{ message: /Mastodon 4\.5/, part: 1 }] });
    },
  );

  it('that was removed in the meantime is refused by the server, and nothing is out', async () => {
    const { stage } = use;
    const quoted = stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Hello' });
    const attempt = await stage.attempt(quoting(elsewhere));
    stage.sandbox.mastodon.statuses.delete(quoted);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', part: 1, receipts: [] });
    expect(stage.double.creates).toBe(0);
  });

  it('tells a post from one with the same text that quotes nothing', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.addRemoteStatus({ url: elsewhere, text: 'Hello' });
    await stage.send(await stage.attempt({ ...plain, options: { quote: elsewhere } }));
    stage.newRun();
    expect(await stage.find(await stage.attempt(plain))).toEqual({ found: 'none' });
  });
});

describe('the rule for quotes', () => {
  const use = useStage(mastodon);

  it('holds for every part', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt({ ...thread, options: { quote_policy: 'nobody' } }));
    expect(bodies(stage).map(body => body.quote_approval_policy)).toEqual(['nobody', 'nobody', 'nobody']);
    expect(stage.sandbox.mastodon.posts()[0]!.notes).toContain('may be quoted by: nobody');
  });
});
