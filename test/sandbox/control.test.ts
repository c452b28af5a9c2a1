import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { isLoopback } from '../../src/sandbox/server.ts';
import { timelinePage } from '../../src/sandbox/timeline-page.ts';
import { ask, logIn, mastodon, useSandbox } from './setting.ts';

describe('the control routes', () => {
  const stage = useSandbox();

  it('tell the state, and count as no request', async () => {
    const { origin } = stage.sandbox.mastodon;
    await mastodon(stage, '/api/v1/statuses', { json: { status: 'Good morning' } });
    const state = (await ask(`${origin}/_sandbox/state`)).json;
    expect(state).toMatchObject({ platform: 'mastodon', creates: 1, requests: 1, posts: [{ text: 'Good morning' }] });
    await ask(`${origin}/`);
    await ask(`${origin}/_sandbox/nothing`);
    expect(stage.sandbox.mastodon.requests).toHaveLength(1);
  });

  it('take faults, also from `curl -d`, and drop them', async () => {
    const faults = `${stage.sandbox.bluesky.origin}/_sandbox/faults`;
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = '{"fault":"accept-then-cut:1"}';
    expect((await ask(faults, { body, headers: form })).json).toEqual({ faults: ['accept-then-cut:1:create:0'] });
    expect((await ask(faults, { json: { fault: 'nonsense:1' } })).status).toBe(400);
    expect((await ask(faults, { body: '{' })).status).toBe(400);
    expect((await ask(faults, { method: 'DELETE' })).json).toEqual({ faults: [] });
    expect(stage.sandbox.bluesky.faults.list()).toEqual([]);
  });

  it('reset what was made, and leave accounts and switches', async () => {
    const { mastodon: double } = stage.sandbox;
    double.idempotency = 'ignored';
    stage.sandbox.fault('mastodon:cut:1:login');
    await mastodon(stage, '/api/v1/statuses', { json: { status: 'Good morning' } });
    const state = (await ask(`${double.origin}/_sandbox/reset`, { method: 'POST' })).json;
    expect(state).toEqual({ platform: 'mastodon', creates: 0, requests: 0, posts: [] });
    expect([double.faults.list(), double.idempotency]).toEqual([[], 'ignored']);
    expect((await mastodon(stage, '/api/v1/statuses', { json: { status: 'Again' } })).status).toBe(200);
  });

  it('change nothing for a page of another site', async () => {
    const { origin } = stage.sandbox.mastodon;
    const headers = { origin: 'https://evil.test' };
    expect((await ask(`${origin}/_sandbox/reset`, { method: 'POST', headers })).status).toBe(403);
    expect((await ask(`${origin}/_sandbox/reset`, { method: 'POST', headers: { origin } })).status).toBe(200);
  });
});

describe('a double', () => {
  const stage = useSandbox();

  it.each([
    ['127.0.0.1:4010', true],
    ['localhost', true],
    ['[::1]:80', true],
    ['evil.test', false],
    ['127.0.0.1.evil.test', false],
    ['localhost.evil.test:4010', false],
    ['', false],
    [undefined, false],
  ])('called %j is on loopback: %s', (host, isIt) => {
    expect(isLoopback(host)).toBe(isIt);
  });

  it('answers to no other name', async () => {
    const status = await new Promise(resolve => {
      request(stage.sandbox.mastodon.origin, { headers: { host: 'evil.test' } }, response => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
    expect(stage.sandbox.mastodon.requests).toEqual([]);
  });

  it('remembers requests without any secret', async () => {
    const { accessJwt, refreshJwt } = await logIn(stage);
    await ask(`${stage.sandbox.bluesky.origin}/xrpc/com.atproto.server.getSession`, { token: accessJwt });
    await mastodon(stage, '/api/v1/statuses', { json: { status: 'Hi' }, headers: { 'idempotency-key': 'key-1' } });
    const seen = [...stage.sandbox.bluesky.requests, ...stage.sandbox.mastodon.requests];
    expect(seen).toMatchObject([
      { path: '/xrpc/com.atproto.server.createSession', body: { identifier: sandboxCredentials.bluesky.identifier } },
      { method: 'GET', status: 200 },
      { path: '/api/v1/statuses', headers: { 'idempotency-key': 'key-1' }, body: { status: 'Hi' } },
    ]);
    const secrets = [accessJwt, refreshJwt, sandboxCredentials.bluesky.password, sandboxCredentials.mastodon.token];
    for (const secret of secrets) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  it('listens only where it was asked to', async () => {
    expect(Object.keys(stage.sandbox.endpoints).sort()).toEqual([...adapters.ids].sort());
    for (const origin of Object.values(stage.sandbox.endpoints)) expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('the timeline', () => {
  const stage = useSandbox();
  const hostile = "<script>alert(1)</script>\" onload='x' &amp; <img src=x onerror=alert(1)>";

  it('shows posts as text, whatever they say, and may run nothing', async () => {
    await mastodon(stage, '/api/v1/statuses', { json: { status: hostile, spoiler_text: '<b>warning</b>' } });
    const page = await ask(`${stage.sandbox.mastodon.origin}/`);
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;amp; &lt;img');
    expect(page.text).toContain('&lt;b&gt;warning&lt;/b&gt;');
    expect(page.text).not.toMatch(/<(script|img|b)\b/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('escapes every member of a post', () => {
    const post = {
      id: hostile,
      url: null,
      text: hostile,
      account: hostile,
      replyTo: hostile,
      media: [{ alt: hostile, type: hostile }],
      at: hostile,
      notes: [hostile],
    };
    const page = timelinePage(hostile, [post, { ...post, url: hostile }]);
    expect(page).not.toMatch(/<(script|img)\b/);
    expect(page.match(/&lt;script&gt;/g)).toHaveLength(2 + 2 * 8);
  });
});
