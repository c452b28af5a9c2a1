import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { HostedFiles } from '../hosted-files.ts';

export const demoToken = 'sandbox-threads-token';

/** Its own app, with a page that nobody has to serve. */
export const demoApp = {
  client_id: 'sandbox-threads-client',
  client_secret: 'sandbox-threads-secret',
  redirect_uri: 'https://harbour.sandbox.test/connected',
};

export const allScopes = ['threads_basic', 'threads_content_publish', 'threads_manage_replies', 'threads_delete'];

export const day = 24 * 3600 * 1000;

export interface UserState {
  id: string;
  username: string;
}

export interface TokenState {
  user: UserState;
  scopes: readonly string[];
  issuedAt: number;
  expiresAt: number;
}

/** What the platform fetched: of the bytes, no more than these. */
export interface FetchedMedia {
  type: string;
  alt: string | null;
  size: number;
  sha256: string;
}

export interface Content {
  text: string;
  mediaType: 'TEXT' | 'IMAGE' | 'VIDEO' | 'CAROUSEL';
  media: FetchedMedia[];
  replyTo: string | null;
  quoteOf: string | null;
  replyControl: string;
  topic: string | null;
  link: string | null;
  poll: string[] | null;
  /** The id that it has on GIPHY. */
  gif: string | null;
  isGhost: boolean;
  isSpoiler: boolean;
  asksApproval: boolean;
}

export interface ContainerState extends Content {
  id: string;
  user: UserState;
  isChild: boolean;
  createdAt: number;
  /** How many more looks find it in work. */
  pollsLeft: number;
  error: string | null;
  postId: string | null;
}

export interface PostState extends Content {
  id: string;
  user: UserState;
  shortcode: string;
  publishedAt: number;
}

/** What Threads knows, and the switches that change how it behaves. */
export abstract class ThreadsState extends Double {
  readonly users = new Map<string, UserState>();
  readonly tokens = new Map<string, TokenState>();
  readonly containers = new Map<string, ContainerState>();
  readonly live = new Map<string, PostState>();
  /** By path: a rehearsal has no hosts but this one. */
  readonly hosted = new HostedFiles();
  #ids = 0n;

  /** How many looks find new containers with media still in work. */
  processingPolls = 0;
  /** Who is signed in where a consent is asked for. */
  consenting = 'demo';
  /** What the work on new containers with media ends with; null where it ends well. */
  containerError: string | null = null;
  /** How many publishes are told that the container is not there. */
  notVisiblePublishes = 0;
  /** How long a new container is not shown. */
  containerLagMilliseconds = 0;
  /** How long a new post cannot be answered. */
  replyLagMilliseconds = 0;
  /** How long a new post is missing in the lists of posts and replies. */
  listLagMilliseconds = 0;
  /** What a second publish of one container meets; what the platform does is not documented. */
  republish: 'error' | 'same' | 'second' = 'second';
  /** Whether a container that is out says so; otherwise it is as if it were not there any longer. */
  keepsPublished = true;
  /** Whether posts have a permalink. */
  tellsPermalinks = true;
  /** Whether the account's actions are blocked as spam. */
  isBlocked = false;
  /** Pages that cannot be attached. */
  readonly badLinks = new Set<string>();
  postsPerDay = 250;
  repliesPerDay = 1000;

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    this.addUser({ username: 'demo', token: demoToken });
  }

  addUser(said: { username: string; token: string; scopes?: readonly string[] }): UserState {
    const user = { id: this.nextId(), username: said.username };
    this.users.set(user.id, user);
    const issuedAt = this.clock.now();
    this.tokens.set(said.token, { user, scopes: said.scopes ?? allScopes, issuedAt, expiresAt: issuedAt + 60 * day });
    return user;
  }

  /** As when the person takes the app's permission away. */
  revokeToken(token: string): void {
    this.tokens.delete(token);
  }

  /** Makes a file public under the path of that address. */
  host(address: string, bytes: Uint8Array, type = 'application/octet-stream'): void {
    this.hosted.set(address, bytes, type);
  }

  /** Beyond 2^53, as the platform's own are. */
  nextId(): string {
    this.#ids += 1n;
    return (17_900_000_000_000_001n + this.#ids * 1_000_003n).toString();
  }

  /** What the last 24 hours brought, of posts or of replies. */
  recent(user: UserState, what: 'posts' | 'replies'): PostState[] {
    const since = this.clock.now() - day;
    return [...this.live.values()].filter(
      post => post.user === user && post.publishedAt > since && (post.replyTo === null) === (what === 'posts'),
    );
  }

  override reset(): void {
    super.reset();
    this.containers.clear();
    this.live.clear();
    this.hosted.clear();
    this.badLinks.clear();
  }
}
