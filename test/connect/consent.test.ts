import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoClient } from '../../src/sandbox/linkedin/state.ts';
import { redditCredentials } from '../../src/sandbox/reddit/state.ts';
import { demoApp } from '../../src/sandbox/threads/state.ts';
import { app } from '../../src/sandbox/tiktok/state.ts';
import { demoYoutube, scopes as google } from '../../src/sandbox/youtube/state.ts';
import type { Behaviour } from './consenting.ts';
import { type Given, openStage, type Stage, variableOf } from './stage.ts';

/* How a person connects an account by a consent, at each platform that has one. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Case extends Given {
  what: string;
  /** What the person is asked for before the consent, and answers. */
  answers?: Record<string, string>;
  stored: string[];
  who: string;
  scopes: string[];
  /** How much a person is told besides. */
  notes?: number;
  /** As whom another account's consent is given, where the config names one. */
  other?: Record<string, unknown>;
}

const client = ['client_id', 'client_secret'];
const of = ({ client_id, client_secret }: Record<'client_id' | 'client_secret', string>) => ({
  client_id,
  client_secret,
});

const cases: Case[] = [
  {
    what: 'X',
    platform: 'x',
    place: { username: 'demo' },
    names: [...client, 'refresh_token'],
    set: { client_id: 'sandbox-x-client', client_secret: 'sandbox-x-client-secret' },
    stored: ['refresh_token'],
    who: 'demo',
    scopes: ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'],
    other: { username: 'friend' },
  },
  {
    what: 'a Mastodon server',
    platform: 'mastodon',
    place: { server: 'https://mastodon.example' },
    names: ['token'],
    stored: ['token'],
    notes: 1,
    who: 'demo',
    scopes: ['profile', 'read:statuses', 'write:statuses', 'write:media'],
  },
  {
    what: 'a Mastodon server, whose app is kept',
    platform: 'mastodon',
    place: { server: 'https://mastodon.example' },
    names: [...client, 'token'],
    stored: [...client, 'token'],
    who: 'demo',
    scopes: ['profile', 'read:statuses', 'write:statuses', 'write:media'],
  },
  {
    what: 'TikTok',
    platform: 'tiktok',
    place: { username: 'demo' },
    names: ['client_key', 'client_secret', 'refresh_token'],
    answers: { 'Client key': app.clientKey, 'Client secret': app.clientSecret },
    stored: ['client_key', 'client_secret', 'refresh_token'],
    who: 'The demo account',
    scopes: ['user.info.basic', 'video.publish', 'video.upload'],
    other: { username: 'friend' },
  },
  {
    what: 'Reddit',
    platform: 'reddit',
    place: { username: 'demo' },
    names: [...client, 'refresh_token'],
    set: of(redditCredentials),
    stored: ['refresh_token'],
    who: 'demo',
    scopes: ['identity', 'read', 'history', 'submit', 'edit', 'flair'],
    other: { username: 'friend' },
  },
  {
    what: 'a member of LinkedIn',
    platform: 'linkedin',
    names: ['access_token'],
    answers: { 'Client ID': demoClient.client_id, 'Client secret': demoClient.client_secret },
    stored: ['access_token'],
    who: 'Demo Member',
    scopes: ['openid', 'profile', 'w_member_social'],
  },
  {
    what: 'a page of LinkedIn',
    platform: 'linkedin',
    place: { organization: 5005 },
    names: [...client, 'refresh_token'],
    set: of(demoClient),
    stored: ['refresh_token'],
    who: 'organization 5005',
    scopes: ['w_organization_social', 'r_organization_social', 'rw_organization_admin'],
    other: { organization: 6006 },
  },
  {
    what: 'YouTube',
    platform: 'youtube',
    names: [...client, 'refresh_token'],
    set: of(demoYoutube),
    stored: ['refresh_token'],
    who: 'Demo channel',
    scopes: [google.upload, google.read],
    other: { channel: 'UCxxxxxxxxxxxxxxxxxxxxxx' },
  },
  {
    what: 'Threads',
    platform: 'threads',
    place: { username: 'demo' },
    names: ['access_token'],
    answers: {
      'Threads app ID': demoApp.client_id,
      'Threads app secret': demoApp.client_secret,
      'Redirect address': demoApp.redirect_uri,
    },
    stored: ['access_token'],
    who: 'demo',
    scopes: ['threads_basic', 'threads_content_publish', 'threads_manage_replies', 'threads_delete'],
    other: { username: 'friend' },
  },
];

const withAnswers = ({ answers = {} }: Case, more: Behaviour = {}): Behaviour => ({
  ...more,
  answers: { ...answers, ...more.answers },
});

describe.each(cases)('$what', given => {
  const { stored, who, scopes, other, notes = 0 } = given;

  it('is connected in the browser, with the least rights, each explained', async () => {
    const connected = await stage.connect(given, withAnswers(given));
    expect(connected.identity?.name).toBe(who);
    expect(connected.values.map(({ variable }) => variable)).toEqual(stored.map(variableOf));
    expect(connected.notes).toHaveLength(notes);
    expect(connected.granted?.scopes ?? scopes).toEqual(scopes);
    const { heard } = stage.person;
    for (const scope of scopes)
      expect(
        heard.some(line => line.startsWith(`  ${scope}  `)),
        scope,
      ).toBe(true);
    for (const { value } of connected.values.filter(({ variable }) => /TOKEN|SECRET/.test(variable))) {
      expect([...heard, ...stage.log].join('\n')).not.toContain(value);
    }
    expect(stage.person.hidden.filter(question => /ID|key/.test(question))).toEqual([]);
  });

  it('is connected with the browser on another machine', async () => {
    const connected = await stage.connect(given, withAnswers(given), { isBrowserHere: false, port: 9 });
    expect(connected.identity?.name).toBe(who);
    expect(stage.person.hidden.some(question => /^(The address|Code)/.test(question))).toBe(true);
  });

  it('is not connected where the person says no', async () => {
    const connecting = stage.connect(given, withAnswers(given, { decision: 'deny' }));
    await expect(connecting).rejects.toMatchObject({ code: 'connect.refused', state: 'Nothing was stored.' });
  });

  it('is not connected by an answer to another question', async () => {
    const forged = `${demoApp.redirect_uri}?code=a-code-of-somebody&state=another-state`;
    const follow = (address: string) => fetch(address.replace(/state=[^&]{5}/, 'state=other'));
    const connecting = stage.connect(given, withAnswers(given, { follow, answers: { 'The address': forged } }));
    await expect(connecting).rejects.toMatchObject({ code: 'connect.redirect' });
  });

  if (other === undefined) return;
  it('is not connected as another account than the config names', async () => {
    const connecting = stage.connect({ ...given, place: { ...given.place, ...other } }, withAnswers(given));
    await expect(connecting).rejects.toMatchObject({ code: 'connect.refused', state: 'Nothing was stored.' });
    const { remedy } = (await connecting.catch((error: unknown) => error)) as { remedy: string };
    expect(remedy).toContain('mergecast.yml');
  });
});

describe('a consent', () => {
  const x = cases[0]!;

  it('of which a right was left out is refused where publishing needs it', async () => {
    const youtube = cases.find(({ platform }) => platform === 'youtube')!;
    stage.sandbox.youtube.consents.unticked.add(google.upload);
    const connecting = stage.connect(youtube, withAnswers(youtube));
    await expect(connecting).rejects.toMatchObject({ message: expect.stringContaining('youtube.upload') });
    stage.sandbox.youtube.consents.unticked.clear();
  });

  it('of which another right was left out says what will not work', async () => {
    stage.sandbox.threads.consents.unticked.clear();
    stage.sandbox.x.consents.unticked.add('media.write');
    const { notes } = await stage.connect(x, withAnswers(x));
    expect(notes).toEqual([expect.stringContaining('media.write')]);
    stage.sandbox.x.consents.unticked.clear();
  });

  it('without a refresh token is refused where the account names one', async () => {
    stage.sandbox.x.consents.unticked.add('offline.access');
    await expect(stage.connect(x, withAnswers(x))).rejects.toMatchObject({
      code: 'connect.refused',
      message: expect.stringContaining('refresh_token'),
    });
    stage.sandbox.x.consents.unticked.clear();
  });

  it('asks for more rights where the person wants them', async () => {
    const mastodon = cases[1]!;
    await stage.connect(mastodon);
    expect(stage.person.heard.some(line => line.includes('read:search') && line.includes('--extra-rights'))).toBe(true);
    const { granted } = await stage.connect(mastodon, {}, { hasExtras: true });
    expect(granted?.scopes).toContain('read:search');
  });

  it('works at a server from before Mastodon 4.3, with the right that it has', async () => {
    stage.sandbox.mastodon.apiVersion = null;
    const { granted, identity } = await stage.connect(cases[1]!);
    expect(identity?.name).toBe('demo');
    expect(granted?.scopes).toContain('read:accounts');
    stage.sandbox.mastodon.apiVersion = 7;
  });

  it('at Mastodon takes a consent back with the app that was made for it, where the account keeps that', async () => {
    const given = { platform: 'mastodon', place: { server: 'https://mastodon.example' } };
    const { values, notes } = await stage.connect({ ...given, names: [...client, 'token'] });
    expect(notes).toEqual([]);
    const fields = values.map(({ variable, value }) => [variable.slice('ONE_'.length).toLowerCase(), value]);
    const body = new URLSearchParams(Object.fromEntries(fields));
    const answer = await fetch(`${stage.sandbox.endpoints.mastodon}/oauth/revoke`, { method: 'POST', body });
    expect(answer.status).toBe(200);
    const { value: token } = values.find(({ variable }) => variable === variableOf('token'))!;
    const me = `${stage.sandbox.endpoints.mastodon}/api/v1/accounts/verify_credentials`;
    expect((await fetch(me, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
  });

  it('at Mastodon says so where the account keeps no app to take the consent back with', async () => {
    const { values, notes } = await stage.connect({
      platform: 'mastodon',
      place: { server: 'https://mastodon.example' },
      names: ['token'],
    });
    expect(values.map(({ variable }) => variable)).toEqual([variableOf('token')]);
    expect(notes).toEqual([expect.stringContaining('name client_id and client_secret')]);
  });

  it('of an app without a secret names the app', async () => {
    const { secret } = stage.sandbox.x.client;
    stage.sandbox.x.client.secret = null;
    const { values } = await stage.connect({
      platform: 'x',
      names: ['client_id', 'refresh_token'],
      set: { client_id: 'sandbox-x-client' },
    });
    expect(values.map(({ variable }) => variable)).toEqual(['ONE_REFRESH_TOKEN']);
    stage.sandbox.x.client.secret = secret;
  });

  it('whose code is not taken tells no secret', async () => {
    stage.sandbox.x.fault('400:1:login');
    const failure = await stage.connect(x, withAnswers(x)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'connect.refused' });
    expect(String(failure)).not.toContain(x.set!.client_secret);
  });

  it('keeps what it gave where the platform cannot be asked who it is', async () => {
    // The page that asks is a read too.
    stage.sandbox.x.fault('503:1:read:1');
    const { identity, notes, values } = await stage.connect(x, withAnswers(x));
    expect(identity).toBeNull();
    expect(notes).toEqual([expect.stringContaining('accounts check')]);
    expect(values).toHaveLength(1);
  });

  it('ends with the person', async () => {
    const connecting = stage.connect(x, { follow: async () => stage.stop.abort(new Error('stopped')) });
    await expect(connecting).rejects.toMatchObject({ code: 'connect.redirect' });
    stage.stop = new AbortController();
  });
});
