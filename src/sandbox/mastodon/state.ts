import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { RateWindow } from '../rate-window.ts';
import { defaultConfiguration } from './limits.ts';
import { Snowflakes } from './snowflake.ts';

export const demoToken = 'sandbox-mastodon-token';
/** The app that all tokens were given to. */
export const demoClient = { client_id: 'sandbox-mastodon-client', client_secret: 'sandbox-mastodon-secret' };

/** What a token for publishing needs at least. */
const defaultScopes = ['profile', 'read:statuses', 'read:search', 'write:statuses', 'write:media'];

export interface AccountState {
  id: string;
  username: string;
  createdAt: number;
}

export interface TokenState {
  account: AccountState;
  scopes: readonly string[];
  isRevoked: boolean;
}

export interface MediaState {
  id: string;
  account: AccountState;
  kind: 'image' | 'gifv' | 'video' | 'audio';
  /** MIME type of what was uploaded. */
  mime: string;
  description: string | null;
  width: number | null;
  height: number | null;
  size: number;
  /** SHA-256 of what was uploaded, hex. */
  digest: string;
  /** How many more looks find it in work. */
  pollsLeft: number;
  /** Whether the work on it ends badly. */
  fails: boolean;
  isReady: boolean;
  /** The status that it is attached to. */
  statusId: string | null;
}

export const visibilities = ['public', 'unlisted', 'private', 'direct'] as const;
type Visibility = (typeof visibilities)[number];

export const quotePolicies = ['public', 'followers', 'nobody'] as const;
type QuotePolicy = (typeof quotePolicies)[number];

export interface PollState {
  id: string;
  options: string[];
  expiresAt: number;
  multiple: boolean;
  hideTotals: boolean;
}

export interface StatusState {
  id: string;
  account: AccountState;
  text: string;
  spoilerText: string;
  sensitive: boolean;
  visibility: Visibility;
  language: string;
  createdAt: number;
  editedAt: number | null;
  replyTo: string | null;
  media: MediaState[];
  poll: PollState | null;
  /** The status that it quotes, which may be gone by now. */
  quoteOf: string | null;
  quotePolicy: QuotePolicy;
  /** Where it lives, if that is another server. */
  remoteUrl: string | null;
}

export interface NewAccount {
  username: string;
  token: string;
  scopes?: readonly string[];
}

export interface NewRemoteStatus {
  url: string;
  text: string;
  quotePolicy?: QuotePolicy;
}

/** What a Mastodon server knows, and the switches that change how it behaves. */
export abstract class MastodonState extends Double {
  readonly statuses = new Map<string, StatusState>();
  readonly media = new Map<string, MediaState>();
  readonly accounts = new Map<string, AccountState>();
  readonly tokens = new Map<string, TokenState>();
  /** From account and key to what the first request made. */
  readonly keys = new Map<string, { statusId: string; expiresAt: number }>();
  /** By client id. */
  readonly apps = new Map<string, { secret: string; redirectUri: string; scopes: string[] }>();
  readonly calls: RateWindow;
  readonly #snowflakes = new Snowflakes();

  /**
   * What a repeated Idempotency-Key meets: the first status, as usual; the 500 of versions 4.6.0 to 4.6.5
   * (https://github.com/mastodon/mastodon/issues/40399); or nothing, as on servers that ignore the header.
   */
  idempotency: 'ok' | '500-on-repeat' | 'ignored' = 'ok';
  /** Who is signed in where a consent is asked for. */
  consenting = 'demo';
  /** How long a new status is missing in the account's list, as on a server that reads from a replica. */
  findLagMilliseconds = 0;
  /** How many looks find new media still in work; with 0, images are ready at once. */
  mediaPolls = 0;
  /** Whether the work on new media ends badly. */
  mediaFails = false;
  /** The version of the client API; before 7 (Mastodon 4.5) nothing can be quoted, and what asks for it is ignored. */
  apiVersion: number | null = 7;
  /** The `configuration` of the instance document, which also holds; null for a server that has none. */
  configuration: Record<string, unknown> | null = defaultConfiguration;

  constructor(clock: Clock, random: Random) {
    super(clock, random, '422');
    this.calls = new RateWindow(clock, 300, 5 * 60);
    this.addAccount({ username: 'demo', token: demoToken });
    this.addAccount({ username: 'friend', token: 'sandbox-mastodon-friend' });
  }

  nextId(): string {
    return this.#snowflakes.next(this.clock.now());
  }

  addAccount({ username, token, scopes = defaultScopes }: NewAccount): { id: string; username: string } {
    const account = { id: this.nextId(), username, createdAt: this.clock.now() };
    this.accounts.set(account.id, account);
    this.tokens.set(token, { account, scopes, isRevoked: false });
    return { id: account.id, username };
  }

  /** As when the person removes the application in the settings. */
  revokeToken(token: string): void {
    const state = this.tokens.get(token);
    if (state !== undefined) state.isRevoked = true;
  }

  /** A status of another server that this one can look up. */
  addRemoteStatus({ url, text, quotePolicy = 'public' }: NewRemoteStatus): string {
    const id = this.nextId();
    const account = { id: this.nextId(), username: new URL(url).host, createdAt: this.clock.now() };
    const content = { text, spoilerText: '', sensitive: false, language: 'en', media: [], poll: null };
    const place = { account, replyTo: null, quoteOf: null, quotePolicy, remoteUrl: url };
    const times = { createdAt: this.clock.now(), editedAt: null };
    this.statuses.set(id, { id, ...content, ...place, ...times, visibility: 'public' });
    return id;
  }

  override reset(): void {
    super.reset();
    this.statuses.clear();
    this.media.clear();
    this.keys.clear();
    this.calls.clear();
  }
}
