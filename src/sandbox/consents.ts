import { createHash } from 'node:crypto';
import type { Clock, Random } from '../model/ports.ts';
import { codePage, consentPage, faultPage } from './consent-page.ts';
import type { Incoming } from './incoming.ts';
import type { Reply } from './reply.ts';

/** What a platform demands of the address that begins a consent. */
export interface ConsentRules {
  platform: string;
  /** The app, by the name of the parameter. */
  client: { name: string; isKnown: (id: string) => boolean };
  isRedirect: (address: string, clientId: string) => boolean;
  scopes: readonly string[];
  /** What separates scopes. */
  separator: string;
  /** How the digest of PKCE's secret is written; null where the platform refuses what it does not know. */
  pkce: 'base64url' | 'hex' | 'ignored' | null;
  /** What has to be there besides, by name; null for any value. */
  more?: Record<string, string>;
  /** In place of a redirect, the code is shown. */
  shown?: string;
  codeMilliseconds: number;
}

export interface GivenConsent {
  clientId: string;
  redirectUri: string;
  scopes: string[];
}

/** Consents of people to apps. A code is good once, for a while, and for the one who asked. */
export class Consents {
  /** What a person leaves unticked. */
  readonly unticked = new Set<string>();
  readonly #codes = new Map<string, GivenConsent & { challenge: string | null; expiresAt: number }>();
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  /** The page that asks. */
  ask(rules: ConsentRules, { query, path }: Incoming): Reply {
    const read = this.#read(rules, query);
    if (typeof read === 'string') return faultPage(read);
    return consentPage(rules.platform, { scopes: read.scopes, fields: Object.fromEntries(query), action: path });
  }

  /** What a press on a button of that page does. */
  decide(rules: ConsentRules, { body }: Incoming): Reply {
    const { decision, ...fields } = body as Record<string, string>;
    const query = new URLSearchParams(fields);
    const read = this.#read(rules, query);
    if (typeof read === 'string') return faultPage(read);
    const state = query.get('state')!;
    if (decision !== 'allow') return redirect(read.redirectUri, { error: 'access_denied', state });
    const code = Buffer.from(this.#random.bytes(24)).toString('base64url');
    const scopes = read.scopes.filter(scope => !this.unticked.has(scope));
    const expiresAt = this.#clock.now() + rules.codeMilliseconds;
    this.#codes.set(code, { ...read, scopes, challenge: query.get('code_challenge'), expiresAt });
    return read.redirectUri === rules.shown ? codePage(code) : redirect(read.redirectUri, { code, state });
  }

  /** What a code stands for; null where it is spent, over, or of somebody else. It is spent by being shown. */
  take(
    { pkce }: ConsentRules,
    { code, clientId, redirectUri, verifier }: Record<'code' | 'clientId' | 'redirectUri' | 'verifier', string>,
  ): GivenConsent | null {
    const given = this.#codes.get(code);
    this.#codes.delete(code);
    if (given === undefined || given.expiresAt <= this.#clock.now()) return null;
    if (given.clientId !== clientId || given.redirectUri !== redirectUri) return null;
    if (pkce === null || pkce === 'ignored') return given;
    return given.challenge === createHash('sha256').update(verifier).digest(pkce) ? given : null;
  }

  /** Why the address cannot be answered, or what it asks for. */
  #read(rules: ConsentRules, query: URLSearchParams): GivenConsent | string {
    const said = (name: string) => query.get(name) ?? '';
    const [clientId, redirectUri] = [said(rules.client.name), said('redirect_uri')];
    if (!rules.client.isKnown(clientId)) return `${rules.client.name} is not known`;
    if (!rules.isRedirect(redirectUri, clientId)) return 'redirect_uri is not registered';
    if (said('response_type') !== 'code') return 'response_type has to be code';
    if (said('state').length < 8 || said('state').length > 500) return 'state is missing, short or long';
    const scopes = said('scope').split(rules.separator);
    const stranger = scopes.find(scope => !rules.scopes.includes(scope));
    if (stranger !== undefined) return `scope ${stranger} is not known`;
    if (!isChallenge(rules.pkce, query)) return 'code_challenge is missing, or has another form';
    for (const [name, value] of Object.entries(rules.more ?? {})) {
      if (said(name) !== value) return `${name} has to be ${value}`;
    }
    return { clientId, redirectUri, scopes };
  }
}

const challenges = { base64url: /^[\w-]{43}$/, hex: /^[0-9a-f]{64}$/ };

function isChallenge(pkce: ConsentRules['pkce'], query: URLSearchParams): boolean {
  if (pkce === 'ignored') return true;
  if (pkce === null) return !query.has('code_challenge');
  const isRight = challenges[pkce].test(query.get('code_challenge') ?? '');
  return isRight && query.get('code_challenge_method') === 'S256';
}

function redirect(address: string, answer: Record<string, string>): Reply {
  const location = new URL(address);
  for (const [name, value] of Object.entries(answer)) location.searchParams.set(name, value);
  return { status: 302, headers: { location: location.href, 'cache-control': 'no-store' }, body: '' };
}

/** Any port, and a path of its own: what an app of the sandbox has registered. */
export function isLoopbackRedirect(host: '127.0.0.1' | 'localhost'): (address: string) => boolean {
  const form = new RegExp(`^http://${host.replaceAll('.', '\\.')}:\\d{1,5}/callback$`);
  return address => form.test(address);
}
