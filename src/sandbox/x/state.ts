import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { RateWindow } from '../rate-window.ts';
import type { Problem } from './errors.ts';
import { Snowflakes } from './snowflake.ts';

export const demoToken = 'sandbox-x-token';

/** The same account's, good for one use. */
export const demoRefreshToken = 'sandbox-x-refresh-token';

/** The same account by OAuth 1.0a. */
export const demoKeys = {
  api_key: 'sandbox-x-api-key',
  api_secret: 'sandbox-x-api-secret',
  access_token: 'sandbox-x-access-token',
  access_secret: 'sandbox-x-access-secret',
};

/** What a token for publishing needs. */
export const defaultScopes = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'];

export interface UserState {
  id: string;
  username: string;
  /** May write long posts. */
  isPremium: boolean;
}

export interface TokenState {
  user: UserState;
  scopes: readonly string[];
  isRevoked: boolean;
  /** Default: never. */
  expiresAt?: number;
}

/** The keys of an app with the token that it has for an account. */
export interface KeysState {
  apiKey: string;
  apiSecret: string;
  accessSecret: string;
  user: UserState;
  /** Tokens that were made before the app was allowed to write cannot. */
  mayWrite: boolean;
}

export type MediaCategory = 'tweet_image' | 'tweet_gif' | 'tweet_video';

export interface MediaState {
  id: string;
  user: UserState;
  type: string;
  category: MediaCategory;
  totalBytes: number;
  /** Pieces by their index, until the upload is finished. */
  segments: Map<number, Uint8Array>;
  alt: string | null;
  createdAt: number;
  /** The size and the SHA-256 of all of it; null as long as it is not finished. */
  whole: { size: number; digest: string } | null;
  /** How many more looks find it in work. */
  pollsLeft: number;
  /** Whether the work on it ends badly. */
  fails: boolean;
}

export interface PostState {
  id: string;
  user: UserState;
  text: string;
  replyTo: string | null;
  /** The first post of the thread. */
  conversation: string;
  quoteOf: string | null;
  media: MediaState[];
  poll: { options: string[]; minutes: number } | null;
  replySettings: string | null;
  /** What else readers are told. */
  labels: string[];
  createdAt: number;
  /** Its author named the account that wants to answer. */
  invitesAnswers: boolean;
}

/** How long the id of an upload is good. https://docs.x.com/x-api/media/quickstart/media-upload-chunked */
export const mediaMilliseconds = 86_400_000;

/** What X knows, and the switches that change how it behaves. */
export abstract class XState extends Double {
  readonly users = new Map<string, UserState>();
  readonly tokens = new Map<string, TokenState>();
  /** Each can be used once: the answer brings the next one. */
  readonly refreshTokens = new Map<string, { user: UserState; scopes: readonly string[] }>();
  /** By access token. */
  readonly keys = new Map<string, KeysState>();
  /** One of OAuth 1.0a is good once. */
  readonly seenNonces = new Set<string>();
  readonly postsById = new Map<string, PostState>();
  readonly media = new Map<string, MediaState>();
  readonly creations: RateWindow;
  readonly calls: RateWindow;
  readonly #snowflakes = new Snowflakes();

  /** The app that accounts have consented to; one without a secret is called public. */
  client: { id: string; secret: string | null } = { id: 'sandbox-x-client', secret: 'sandbox-x-client-secret' };
  /** Who is signed in where a consent is asked for. */
  consenting = 'demo';
  /** How long a new post is missing in the account's list. */
  findLagMilliseconds = 0;
  /** How many looks find a GIF or a video still in work. */
  mediaPolls = 0;
  /** Whether the work on a GIF or a video ends badly. */
  mediaFails = false;
  /** How many more posts the app can pay for; null for any number. */
  credits: number | null = null;
  /** Quotes of others, several cashtags and answers to whomever are for the Enterprise plan alone. */
  plan: 'pay-per-use' | 'enterprise' = 'pay-per-use';
  /** How members of answers, and the fields that are asked for, are called: both are live. */
  dialect: 'post' | 'tweet' = 'post';
  /** The status that goes with a text that is too long: both have been seen. */
  tooLongStatus: 400 | 403 = 400;
  /** Members that answers leave out without a word, as X does with fields that it does not know. */
  droppedMembers: readonly string[] = [];
  /** Whether answers escape `&`, `<` and `>`, as X is known to. */
  escapes = true;
  /** What the next creates meet, in order: X says many things with a 403. */
  readonly refusals: Problem[] = [];

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    this.creations = new RateWindow(clock, 100, 15 * 60);
    this.calls = new RateWindow(clock, 900, 15 * 60);
    const demo = this.addUser({ username: 'demo', token: demoToken });
    this.refreshTokens.set(demoRefreshToken, { user: demo, scopes: defaultScopes });
    const { api_key: apiKey, api_secret: apiSecret, access_token: access, access_secret: accessSecret } = demoKeys;
    this.keys.set(access, { apiKey, apiSecret, accessSecret, user: demo, mayWrite: true });
    this.addUser({ username: 'friend', token: 'sandbox-x-friend' });
  }

  nextId(): string {
    return this.#snowflakes.next(this.clock.now());
  }

  addUser(given: { username: string; token?: string; scopes?: readonly string[]; isPremium?: boolean }): UserState {
    const { username, token, scopes = defaultScopes, isPremium = false } = given;
    const user = { id: this.nextId(), username, isPremium };
    this.users.set(user.id, user);
    if (token !== undefined) this.tokens.set(token, { user, scopes, isRevoked: false });
    return user;
  }

  userCalled(username: string): UserState {
    const user = [...this.users.values()].find(each => each.username === username);
    if (user === undefined) throw new RangeError(`no user is called ${username}`);
    return user;
  }

  /** A post that was made by hand, or of somebody else; gives its id. */
  addPost(username: string, text: string, { invitesAnswers = false } = {}): string {
    const id = this.nextId();
    const nothing = { replyTo: null, quoteOf: null, media: [], poll: null, replySettings: null, labels: [] };
    const user = this.userCalled(username);
    const createdAt = this.clock.now();
    this.postsById.set(id, { id, user, text, conversation: id, ...nothing, createdAt, invitesAnswers });
    return id;
  }

  override reset(): void {
    super.reset();
    this.postsById.clear();
    this.media.clear();
    this.creations.clear();
    this.calls.clear();
    this.seenNonces.clear();
    this.refusals.length = 0;
  }
}
