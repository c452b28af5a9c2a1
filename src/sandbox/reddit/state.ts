import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { RateWindow } from '../rate-window.ts';
import { type NewSubreddit, newSubreddit, type SubredditState } from './subreddits.ts';

/** The app and the account that exist from the beginning. */
export const redditCredentials = {
  client_id: 'sandbox-reddit-client',
  client_secret: 'sandbox-reddit-secret',
  refresh_token: 'sandbox-reddit-refresh',
};
export const demoAccount = { username: 'demo', password: 'sandbox-reddit-password' };

export const tokenSeconds = 3600;
export const allScopes = ['identity', 'read', 'history', 'submit', 'edit', 'flair'];
const firstId = 3_000_000_000;

export interface AccountState {
  id: string;
  name: string;
  password: string;
  isSuspended: boolean;
}

export interface TokenState {
  account: AccountState;
  scopes: readonly string[];
  expiresAt: number;
}

/** A file that was announced, and what arrived under its name. */
export interface AssetState {
  id: string;
  key: string;
  account: AccountState;
  type: string;
  name: string;
  uploaded: { size: number; sha256: string } | null;
}

export interface ShownMedia {
  type: string;
  sha256: string;
  caption: string | null;
}

/** A post (`t3`) or a comment (`t1`). */
export interface ThingState {
  /** `t3_` or `t1_` and the id. */
  name: string;
  account: AccountState;
  subreddit: string;
  /** Of a post; `comment` for the rest. */
  kind: 'self' | 'link' | 'image' | 'video' | 'gallery' | 'crosspost' | 'comment';
  title: string;
  text: string;
  url: string | null;
  media: ShownMedia[];
  /** What a comment answers. */
  parent: string | null;
  crosspost: string | null;
  flair: { id: string; text: string } | null;
  nsfw: boolean;
  spoiler: boolean;
  sendReplies: boolean;
  createdAt: number;
  /** How many more looks at the account's list miss it, as long as it is in work. */
  pollsLeft: number;
  isEdited: boolean;
  isDeleted: boolean;
  isLocked: boolean;
  /** Who hides it from readers: `reddit`, `automod_filtered`, `moderator`. */
  removedBy: string | null;
}

/** What Reddit knows, and the switches that change how it behaves. */
export abstract class RedditState extends Double {
  readonly accounts = new Map<string, AccountState>();
  readonly refreshTokens = new Map<string, AccountState>();
  readonly tokens = new Map<string, TokenState>();
  /** By name in lower case. */
  readonly subreddits = new Map<string, SubredditState>();
  readonly things = new Map<string, ThingState>();
  readonly assets = new Map<string, AssetState>();
  readonly calls: RateWindow;
  #ids = 0;

  /** How long the lists of an account miss what is new. */
  listingLagMilliseconds = 0;
  /** How many looks at the list it takes until an image or a video is a post. */
  mediaPolls = 0;
  /** Whether the work on an image or a video ends badly: no post, and no word about it. */
  mediaFails = false;
  /** Whether the answer to a comment leaves it out, as in a quarantined subreddit. */
  hidesComments = false;
  /** Whether all calls meet the page that blocks. */
  isBlocking = false;
  /** How a refresh token that is not known any longer is refused: both were seen. */
  refreshRefusal: 400 | 200 = 400;
  /** What tokens may do. */
  grantedScopes: readonly string[] = allScopes;
  /** Refusals inside a 200 that the next posts and comments meet, in order: code, words, field. */
  readonly refusals: [code: string, words: string, field: string][] = [];

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    this.calls = new RateWindow(clock, 1000, 600);
    const { username, password } = demoAccount;
    this.refreshTokens.set(redditCredentials.refresh_token, this.addAccount(username, password));
    this.addAccount('friend', 'sandbox-reddit-friend');
    this.addSubreddit({ name: 'harbour' });
  }

  addAccount(name: string, password: string): AccountState {
    const account = { id: this.nextId(), name, password, isSuspended: false };
    this.accounts.set(name.toLowerCase(), account);
    this.addSubreddit({ name: `u_${name}` });
    return account;
  }

  addSubreddit(said: NewSubreddit): SubredditState {
    const subreddit = newSubreddit(said);
    this.subreddits.set(said.name.toLowerCase(), subreddit);
    return subreddit;
  }

  /** In base 36, as all ids there are. */
  nextId(): string {
    this.#ids += 1;
    return (firstId + this.#ids * 37).toString(36);
  }

  secret(): string {
    return `eyJ${Buffer.from(this.random.bytes(24)).toString('base64url')}`;
  }

  /** As when the person takes the permission away. */
  revokeAll(): void {
    this.tokens.clear();
    this.refreshTokens.clear();
  }

  override reset(): void {
    super.reset();
    this.things.clear();
    this.assets.clear();
    this.refusals.length = 0;
    this.calls.clear();
  }
}
