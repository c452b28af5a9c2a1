import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { RateWindow } from '../rate-window.ts';
import { defaultConfiguration } from './limits.ts';
import { Snowflakes } from './snowflake.ts';

export const demoToken = 'sandbox-mastodon-token';

/** What a token for publishing needs at least. */
const defaultScopes = ['profile', 'read:statuses', 'write:statuses', 'write:media'];

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
}

export interface NewAccount {
  username: string;
  token: string;
  scopes?: readonly string[];
}

/** What a Mastodon server knows, and the switches that change how it behaves. */
export abstract class MastodonState extends Double {
  readonly statuses = new Map<string, StatusState>();
  readonly media = new Map<string, MediaState>();
  readonly accounts = new Map<string, AccountState>();
  readonly tokens = new Map<string, TokenState>();
  /** From account and key to what the first request made. */
  readonly keys = new Map<string, { statusId: string; expiresAt: number }>();
  readonly calls: RateWindow;
  readonly #snowflakes = new Snowflakes();

  /**
   * What a repeated Idempotency-Key meets: the first status, as usual; the 500 of versions 4.6.0 to 4.6.5
   * (https://github.com/mastodon/mastodon/issues/40399); or nothing, as on servers that ignore the header.
   */
  idempotency: 'ok' | '500-on-repeat' | 'ignored' = 'ok';
  /** How long a new status is missing in the account's list, as on a server that reads from a replica. */
  findLagMilliseconds = 0;
  /** How many looks find new media still in work; with 0, images are ready at once. */
  mediaPolls = 0;
  /** Whether the work on new media ends badly. */
  mediaFails = false;
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

  override reset(): void {
    super.reset();
    this.statuses.clear();
    this.media.clear();
    this.keys.clear();
    this.calls.clear();
  }
}
