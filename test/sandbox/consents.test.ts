import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { type ConsentRules, Consents, isLoopbackRedirect } from '../../src/sandbox/consents.ts';
import type { Incoming } from '../../src/sandbox/incoming.ts';

const rules: ConsentRules = {
  platform: 'Harbour',
  client: { name: 'client_id', isKnown: id => id === 'app' },
  isRedirect: isLoopbackRedirect('127.0.0.1'),
  scopes: ['read', 'write'],
  separator: ' ',
  pkce: 'base64url',
  more: { duration: 'permanent' },
  codeMilliseconds: 30_000,
};
const verifier = 'v'.repeat(43);
const redirectUri = 'http://127.0.0.1:8735/callback';
const asked = {
  client_id: 'app',
  redirect_uri: redirectUri,
  response_type: 'code',
  state: 'a-state-of-mine',
  scope: 'read write',
  duration: 'permanent',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

let clock: ReturnType<typeof fixedClock>;
let consents: Consents;
beforeEach(() => {
  clock = fixedClock(0);
  consents = new Consents(clock, seededRandom('consents'));
});

const incoming = (fields: Record<string, string>): Incoming => ({
  method: 'GET',
  path: '/authorize',
  query: new URLSearchParams(fields),
  headers: {},
  bytes: new Uint8Array(),
  body: fields,
  isMalformed: false,
});

function codeFor(more: Record<string, string> = {}): string {
  const { headers } = consents.decide(rules, incoming({ ...asked, decision: 'allow', ...more }));
  return new URL(headers.location!).searchParams.get('code')!;
}

describe('a page that asks', () => {
  it('has two buttons, no script, and what it was asked with', () => {
    const { status, body, headers } = consents.ask(rules, incoming({ ...asked, state: '"><script>x</script>' }));
    expect(status).toBe(200);
    expect(body).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body.match(/<button/g)).toHaveLength(2);
  });

  it.each([
    ['an app that it does not know', { client_id: 'another' }],
    ['another redirect', { redirect_uri: 'http://127.0.0.1.example.com:1/callback' }],
    ['another kind of answer', { response_type: 'token' }],
    ['a short state', { state: 'short' }],
    ['a right that it does not know', { scope: 'read everything' }],
    ['a secret that is no digest', { code_challenge_method: 'plain' }],
    ['another duration', { duration: 'temporary' }],
  ])('leads nowhere for %s', (_, more) => {
    const { status, headers } = consents.ask(rules, incoming({ ...asked, ...more }));
    expect([status, headers.location]).toEqual([400, undefined]);
  });

  it('tells a no, with the state', () => {
    const { status, headers } = consents.decide(rules, incoming({ ...asked, decision: 'deny' }));
    expect([status, headers.location]).toEqual([302, `${redirectUri}?error=access_denied&state=a-state-of-mine`]);
  });
});

describe('a code', () => {
  const taken = (code: string, more: Record<string, string> = {}) =>
    consents.take(rules, { code, clientId: 'app', redirectUri, verifier, ...more });

  it('is good once, and gives what was ticked', () => {
    consents.unticked.add('write');
    const code = codeFor();
    expect(taken(code)).toMatchObject({ scopes: ['read'] });
    expect(taken(code)).toBeNull();
  });

  it.each([
    ['another app', { clientId: 'another' }],
    ['another redirect', { redirectUri: 'http://127.0.0.1:1/callback' }],
    ['another secret', { verifier: 'w'.repeat(43) }],
  ])('is spent without use by %s', (_, more) => {
    const code = codeFor();
    expect(taken(code, more)).toBeNull();
    expect(taken(code)).toBeNull();
  });

  it('ends', () => {
    const code = codeFor();
    clock.advance(30_000);
    expect(taken(code)).toBeNull();
  });
});
