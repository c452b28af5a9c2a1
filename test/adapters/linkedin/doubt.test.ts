import { beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '../../../adapters/linkedin.ts';
import type { Config } from '../../../src/model/config.ts';
import { endingIssues } from '../../../src/pipeline/lifetimes.ts';
import { demoClient } from '../../../src/sandbox/linkedin/state.ts';
import { start } from '../harness.ts';
import { illustrated, plain, useStage } from '../setting.ts';
import { asked, doubleOf, film, linkedin, person } from './setting.ts';

describe('a person', () => {
  const use = useStage(person);

  it('is who the token says, and posts without anything being read', async () => {
    const { stage } = use;
    expect(await stage.check()).toEqual({ id: 'urn:li:person:dEm0_Sub-1', name: 'Demo Member', url: null });
    const attempt = await stage.attempt({ ...plain, options: { first_comment: 'More' } });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', message: 'sent' });
    expect(asked(stage).slice(-2)).toEqual(['POST /posts', 'POST /socialActions/…/comments']);
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [] });
    for (const receipt of attempt.receipts) expect(await stage.remove(receipt)).toEqual({ removed: true });
    expect(stage.double.posts()).toEqual([]);
  });

  it.each([
    ['cut', 0],
    ['503', 0],
    ['accept-then-cut', 1],
    ['accept-then-500', 1],
    ['no-id', 1],
  ])('stays in doubt after %s, since nobody can look', async (fault, creates) => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault(`${fault}:1`);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', part: 1 });
    expect(stage.double.creates).toBe(creates);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
  });

  it('is in no doubt about what LinkedIn was never asked for', async () => {
    const { stage } = use;
    const attempt = await stage.attempt({ ...plain, options: { first_comment: 'More' } });
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
    stage.fault('429:1:create:1');
    await stage.send(attempt);
    attempt.handle = { ...(attempt.handle as object), asked: 1 };
    expect(await stage.find(attempt)).toMatchObject({ found: 'some', receipts: [{ part: 1 }] });
  });

  it('is told to look where media are processed unseen, after a wait', async () => {
    const { stage } = use;
    const before = stage.clock.now();
    const outcome = await stage.send(await stage.attempt({ ...illustrated, media: [film] }));
    expect(outcome).toMatchObject({ outcome: 'delivered', message: expect.stringContaining('look at the post') });
    expect(stage.clock.now() - before).toBeGreaterThanOrEqual(10_000);
    expect(asked(stage).filter(request => request === 'GET /videos/…')).toHaveLength(1);
  });

  it('whose app may look does not wait blindly', async () => {
    const { stage } = use;
    Object.assign(doubleOf(stage), { membersSeeMedia: true, mediaPolls: 1 });
    const outcome = await stage.send(await stage.attempt({ text: 'Watch', media: [film] }));
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    expect(asked(stage).filter(request => request === 'GET /videos/…')).toHaveLength(2);
  });
});

describe('an answer', () => {
  const use = useStage(linkedin);

  it('201 without an id is a post that is out: never sent again, and found', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('no-id:1');
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'unknown', code: 'platform.unreadable' });
    expect(outcome.message).toContain('201');
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ id: stage.double.posts()[0]!.id }] });
  });

  it('that the version has ended says what to do', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.clock.set(Date.parse(`${adapter.lifetime!.ends}T00:00:00Z`));
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(outcome.message).toMatch(/not active; version 202607 of its API has ended/);
  });

  it('that a day is used up lasts until midnight in UTC', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).callsPerMember = 1;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', retryAt: '2026-12-02T00:00:00.000Z' });
    stage.clock.set(Date.parse('2026-12-02T00:00:00Z'));
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it.each([
    [409, { status: 409, code: 'CONFLICT' }, 'unknown', 'platform.error'],
    [403, { status: 403, message: 'Unpermitted fields present in REQUEST_BODY' }, 'rejected', 'platform.refused'],
    [400, { status: 400, code: 'MEDIA_ASSET_PROCESSING_FAILED' }, 'rejected', 'platform.media'],
    [429, { status: 429, message: 'Too many' }, 'throttled', 'platform.throttled'],
  ])('%i %j is %s (%s)', async (status, body, outcome, code) => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    const http = async () => ({ status, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) });
    const sent = await stage.send(attempt, { http });
    expect(sent).toMatchObject({ outcome, code, part: 1 });
    if (status === 429) expect(sent).toMatchObject({ retryAt: new Date(start + 300_000).toISOString() });
  });
});

describe('a repeat', () => {
  const use = useStage(linkedin);
  beforeEach(() => {
    doubleOf(use.stage).duplicateMilliseconds = 600_000;
  });

  it('of what somebody else published is refused, once and for all', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(plain));
    const outcome = await stage.send(await stage.attempt(plain));
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(outcome.message).toContain(stage.double.posts()[0]!.id);
    expect(stage.double.creates).toBe(1);
  });

  it('of our own earlier request is found by the name that LinkedIn gives', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'unknown', code: 'platform.conflict' });
    doubleOf(stage).findLagMilliseconds = 3600_000;
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'all', receipts: [{ id: stage.double.posts()[0]!.id }] });
  });

  it('whose original is a ghost is left to a person, and not sent again and again', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    await stage.remove({ part: 1, id: stage.double.posts()[0]!.id, url: null, at: '' });
    doubleOf(stage).namesGhosts = true;
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear' });
  });
});

describe('find', () => {
  const use = useStage(linkedin);

  it('looks twice before it says that nothing is there', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    // Seen by the second look alone.
    doubleOf(stage).findLagMilliseconds = adapter.settleMilliseconds! + 2000;
    expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
  });

  it('knows a post by its words, also where it is old, edited by hand, or has none', async () => {
    const { stage } = use;
    const [boat, ship] = ['boat', 'ship'].map(name => ({ text: '', media: [{ file: `posts/${name}.png` }] }));
    const words = await stage.attempt({ text: 'Boats (20) \\_ #sea' });
    const pictures = await stage.attempt(boat!);
    for (const attempt of [words, pictures]) {
      stage.fault('accept-then-cut:1');
      await stage.send(attempt);
    }
    for (let count = 0; count < 60; count += 1) {
      stage.clock.advance(1000);
      const other = await stage.attempt({ text: `Number ${count}` });
      await stage.send(other);
    }
    const ids = stage.double
      .posts()
      .slice(-2)
      .map(({ id }) => id);
    stage.newRun();
    expect(await stage.find(words)).toMatchObject({ found: 'all', receipts: [{ id: ids[1] }] });
    expect(await stage.find(pictures)).toMatchObject({ found: 'all', receipts: [{ id: ids[0] }] });
    stage.clock.advance(3600_000);
    expect(await stage.find(await stage.attempt(ship!))).toEqual({ found: 'none' });
  });

  it('leaves a post that LinkedIn could not publish to a person', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('accept-then-cut:1');
    await stage.send(attempt);
    for (const post of doubleOf(stage).published.values()) post.hasFailed = true;
    expect(await stage.find(attempt)).toMatchObject({ found: 'unclear', message: expect.stringContaining('urn:li:') });
  });
});

describe('a refresh token', () => {
  const use = useStage({ ...linkedin, credentials: demoClient });
  const logins = () => asked(use.stage).filter(request => request.includes('/oauth/'));

  it('gives one token for the run, and a new one when that is refused', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect(logins()).toHaveLength(1);
    stage.fault('401:1');
    expect(await stage.send(await stage.attempt({ text: 'Another' }))).toMatchObject({ outcome: 'delivered' });
    expect(logins()).toHaveLength(2);
    expect(stage.double.creates).toBe(2);
    const given = stage.given();
    for (const secret of [...Object.values(demoClient), 'AQ']) expect(given).not.toContain(secret);
  });

  it('that is over is said to be, and asked for once', async () => {
    const { stage } = use;
    doubleOf(stage).grants.clear();
    for (const _ of [1, 2]) {
      const { prepared } = await stage.prepare(plain);
      expect(prepared).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.credentials' } });
    }
    expect(logins()).toHaveLength(1);
  });
});

describe('the version of the API', () => {
  it('is named in every call, and its end is warned of from 60 days before', async () => {
    const { ends } = adapter.lifetime!;
    const warned = (days: number) => {
      const now = Date.parse(ends) - days * 86_400_000;
      const issues = endingIssues({ file: 'mergecast.yml' } as Config, new Map([['linkedin', adapter as never]]), now);
      return issues.map(({ code, message }) => [code, message.includes(ends)]);
    };
    expect(warned(61)).toEqual([]);
    expect(warned(60)).toEqual([['platform.ending', true]]);
    expect(warned(-1)).toEqual([['platform.ending', true]]);
  });
});
