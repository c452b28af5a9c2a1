import { describe, expect, it } from 'vitest';
import { start } from '../harness.ts';
import { useStage } from '../setting.ts';
import { doubleOf, reddit } from './setting.ts';

const title = 'News from the harbour';
const plain = { text: 'Boats', options: { title } };
const minutes = (count: number) => new Date(start + count * 60_000).toISOString();

describe('a refusal inside a success', () => {
  const use = useStage(reddit);

  it.each([
    ['SUBREDDIT_NOTALLOWED', 'platform.forbidden'],
    ['VERIFIED_USER_REQUIRED', 'platform.forbidden'],
    ['BAD_CAPTCHA', 'platform.forbidden'],
    ['USER_REQUIRED', 'platform.credentials'],
    ['DOMAIN_BANNED', 'platform.refused'],
    ['SUBMIT_VALIDATION_FLAIR_REQUIRED', 'platform.refused'],
    ['SOMETHING_NEW', 'platform.refused'],
    ['toString', 'platform.refused'],
  ])('%s is %s, with the words of Reddit', async (code, expected) => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).refusals.push([code, 'dat mag\u202eniet', 'sr']);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: expected, part: 1, receipts: [] });
    expect(outcome.message).toBe(`Reddit refused: ${code}: dat mag niet`);
    expect(stage.double.creates).toBe(0);
  });

  it.each([
    ['Take a break for 2 minutes before trying again.', minutes(3)],
    ['Looks like you have been doing that a lot. Try again in 9 minutes.', minutes(10)],
    ['Take a break for 59 seconds before trying again.', minutes(1)],
    ['Take a break for 400 milliseconds before trying again.', new Date(start + 401).toISOString()],
    ['Neem 4 minuten pauze.', minutes(5)],
    ['Espera 59 segundos.', minutes(1)],
    ['Versuche es in 1 Stunde noch einmal.', minutes(120)],
    ['しばらくお待ちください', minutes(10)],
    ['Wait for 3 whiles', minutes(10)],
  ])('RATELIMIT with "%s" waits until %s', async (words, retryAt) => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).refusals.push(['RATELIMIT', words, 'ratelimit']);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', code: 'platform.throttled', retryAt });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it('of a quota waits for an hour', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).refusals.push(['QUOTA_FILLED', 'come back later', 'ratelimit']);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', retryAt: minutes(60) });
  });

  it('SOMETHING_IS_BROKEN leaves a doubt about a post, and none about an answer to somebody', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).refusals.push(['SOMETHING_IS_BROKEN', 'oops', '']);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.error' });
    const [post] = (await stage.send(attempt)).receipts;
    const answer = await stage.attempt({ text: 'Yes', options: { reply_to: post!.url } });
    doubleOf(stage).refusals.push(['SOMETHING_IS_BROKEN', 'oops', '']);
    expect(await stage.send(answer)).toMatchObject({ outcome: 'rejected', code: 'platform.forbidden' });
  });

  it('of a comment below what is gone says so', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'One\n\n---\n\nTwo', options: { title } });
    stage.fault('503:1:create:1');
    await stage.send(attempt);
    await stage.remove(attempt.receipts[0]!);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.parent-gone', part: 2 });
  });
});

describe('a link that is there already', () => {
  const use = useStage(reddit);
  const link = { ...plain, link: 'https://example.com/report' };

  it('by another is refused, and goes out where that is wished', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(link));
    stage.clock.advance(3600 * 1000);
    const again = await stage.attempt({ ...link, options: { title: 'Other news' } });
    const refused = await stage.send(again);
    expect(refused).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(refused.message).toContain('resubmit');
    const wished = await stage.attempt({ ...link, options: { title: 'Other news', resubmit: true } });
    expect(await stage.send(wished)).toMatchObject({ outcome: 'delivered' });
  });

  it('by an earlier attempt is a doubt that a look settles', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(link);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.conflict' });
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
    expect(stage.double.creates).toBe(1);
  });
});

describe('credentials', () => {
  const use = useStage(reddit);
  const refused = { fault: { outcome: 'rejected', code: 'platform.credentials' } };

  it.each([400, 200] as const)('that were revoked are refused, also where Reddit says so with %s', async status => {
    const { stage } = use;
    doubleOf(stage).refreshRefusal = status;
    doubleOf(stage).revokeAll();
    const answer = await stage.check();
    expect(answer).toMatchObject(refused);
    expect(JSON.stringify(answer)).toContain('invalid_grant');
  });

  it('are the refresh token or the password of the account', async () => {
    const { stage } = use;
    const { client_id, client_secret } = reddit.credentials as Record<string, string>;
    const client = { client_id: client_id!, client_secret: client_secret! };
    expect(await stage.check({ ...client, password: 'sandbox-reddit-password' })).toMatchObject({ name: 'demo' });
    expect(await stage.check({ ...client, password: 'another' })).toMatchObject(refused);
  });

  it('of another account are refused, before anything is sent', async () => {
    const { stage } = use;
    const place = { username: 'friend', subreddit: 'harbour' };
    const account = { ...stage.platform().account, place };
    const { prepared } = await stage.prepare(plain, { account });
    expect(prepared).toMatchObject(refused);
  });

  it('of a suspended account are told', async () => {
    const { stage } = use;
    doubleOf(stage).accounts.get('demo')!.isSuspended = true;
    expect(await stage.check()).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.forbidden' } });
  });

  it('without the scopes are told as such', async () => {
    const { stage } = use;
    doubleOf(stage).grantedScopes = ['identity', 'read', 'history', 'flair'];
    const { prepared } = await stage.prepare(plain);
    expect(prepared).toMatchObject(refused);
    expect(JSON.stringify(prepared)).toContain('scopes');
  });

  it('that its network security blocks are told, and nothing is called absent', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).isBlocking = true;
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.forbidden' });
    expect(outcome.message).toContain('network security');
    expect((await stage.find(attempt)).found).toBe('unclear');
    stage.newRun();
    expect((await stage.prepare(plain)).prepared).toMatchObject({ fault: { code: 'platform.forbidden' } });
  });
});
