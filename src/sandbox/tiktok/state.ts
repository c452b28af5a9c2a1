import { createHash, type Hash } from 'node:crypto';
import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { HostedFiles } from '../hosted-files.ts';
import { RateWindow } from '../rate-window.ts';

export const demoToken = 'sandbox-tiktok-token';

/** Good for one use. */
export const demoRefreshToken = 'sandbox-tiktok-refresh';

export const app = { clientKey: 'sandbox-client-key', clientSecret: 'sandbox-client-secret' };

export const allScopes = ['user.info.basic', 'user.info.profile', 'video.publish', 'video.upload', 'video.list'];

const day = 24 * 3600 * 1000;
export const uploadUrlMilliseconds = 3600 * 1000;

export interface CreatorState {
  openId: string;
  username: string;
  nickname: string;
  isPrivate: boolean;
  isBanned: boolean;
  /** What the creator switched off in the app. */
  disabled: { comment: boolean; duet: boolean; stitch: boolean };
  maxSeconds: number;
}

export interface TokenState {
  creator: CreatorState;
  scopes: readonly string[];
  expiresAt: number;
}

export interface PostInfo {
  title: string;
  description: string;
  privacyLevel: string;
  notes: string[];
}

export interface UploadSource {
  kind: 'upload';
  token: string;
  type: string;
  size: number;
  chunkSize: number;
  chunkCount: number;
  digest: Hash;
}

export interface PullSource {
  kind: 'pull';
  urls: readonly string[];
  /** What was fetched: of the bytes, no more than these. */
  photos: { type: string; sha256: string }[];
  /** Why they could not be fetched. */
  failReason: string | null;
}

export interface TaskState {
  publishId: string;
  creator: CreatorState;
  mode: 'direct' | 'inbox';
  /** Null for the draft of a video, which takes none. */
  info: PostInfo | null;
  source: UploadSource | PullSource;
  createdAt: number;
  uploaded: number;
  /** When the last bytes came, and how many there were before. */
  changedAt: number;
  uploadedBefore: number;
  /** How many more looks find it in work, after it is all there. */
  pollsLeft: number;
  status: 'PROCESSING_UPLOAD' | 'PROCESSING_DOWNLOAD' | 'SEND_TO_USER_INBOX' | 'PUBLISH_COMPLETE' | 'FAILED';
  failReason: string;
  /** Set when it is out. */
  postId: string | null;
  publishedAt: number;
  sha256: string | null;
}

/** What TikTok knows, and the switches that change how it behaves. */
export abstract class TiktokState extends Double {
  readonly creators = new Map<string, CreatorState>();
  readonly tokens = new Map<string, TokenState>();
  /** Each can be used once: the answer brings the next one. */
  readonly refreshTokens = new Map<string, { creator: CreatorState; scopes: readonly string[] }>();
  readonly tasks = new Map<string, TaskState>();
  /** Where photos are fetched from. */
  readonly hosted = new HostedFiles();
  readonly inits: RateWindow;
  readonly looks: RateWindow;
  readonly creatorLooks: RateWindow;
  #ids = 0n;

  /** Who is signed in where a consent is asked for. */
  consenting = 'demo';
  /** Whether the app went through the audit; without it only private accounts may post, and only for themselves. */
  audited = true;
  /** Where photos may be fetched from. */
  verifiedPrefixes: readonly string[] = ['https://'];
  /** How many looks find a new post still in work. */
  processingPolls = 0;
  /** Whether the post's own id is ever told. */
  tellsIds = true;
  /** The reason for which new posts fail after the work on them. */
  failReason: string | null = null;
  /** The code with which the creator's settings answer, with HTTP 200. */
  creatorInfoError: string | null = null;
  /** How long a look misses the newest bytes. */
  lookLagMilliseconds = 0;
  /** How long a publish id can be asked for. */
  retentionMilliseconds = 30 * day;
  /** Posts a day, and drafts that wait, for one creator. */
  postsPerDay = 15;
  draftsPerDay = 5;

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    this.inits = new RateWindow(clock, 6, 60);
    this.looks = new RateWindow(clock, 30, 60);
    this.creatorLooks = new RateWindow(clock, 20, 60);
    this.addCreator({ username: 'demo', token: demoToken, refreshToken: demoRefreshToken });
  }

  addCreator(said: {
    username: string;
    token: string;
    refreshToken?: string;
    scopes?: readonly string[];
    isPrivate?: boolean;
  }): CreatorState {
    const { username, token, refreshToken, scopes = allScopes, isPrivate = false } = said;
    const creator: CreatorState = {
      openId: `_000${createHash('sha256').update(username).digest('hex').slice(0, 32)}`,
      username,
      nickname: `The ${username} account`,
      isPrivate,
      isBanned: false,
      disabled: { comment: false, duet: false, stitch: false },
      maxSeconds: 300,
    };
    this.creators.set(username, creator);
    this.tokens.set(token, { creator, scopes, expiresAt: Number.POSITIVE_INFINITY });
    if (refreshToken !== undefined) this.refreshTokens.set(refreshToken, { creator, scopes });
    return creator;
  }

  /** As when the person takes the app's permission away: what is in work fails. */
  revoke(username: string): void {
    for (const [token, { creator }] of this.tokens) if (creator.username === username) this.tokens.delete(token);
    for (const task of this.tasks.values()) {
      if (task.creator.username !== username || task.postId !== null || task.status === 'FAILED') continue;
      task.status = 'FAILED';
      task.failReason = 'auth_removed';
    }
  }

  /** Makes a file public under the path of that address. */
  host(address: string, bytes: Uint8Array, type = 'application/octet-stream'): void {
    this.hosted.set(address, bytes, type);
  }

  /** An int64 beyond 2^53, as the platform's own ids are. */
  nextId(): string {
    this.#ids += 1n;
    return (7_400_000_000_000_000_001n + this.#ids * 1_000_003n).toString();
  }

  randomHex(bytes: number): string {
    return Buffer.from(this.random.bytes(bytes)).toString('hex');
  }

  /** What the creator's last 24 hours brought. */
  recent(creator: CreatorState, mode: TaskState['mode']): TaskState[] {
    const since = this.clock.now() - day;
    return [...this.tasks.values()].filter(
      task => task.creator === creator && task.mode === mode && task.postId !== null && task.publishedAt > since,
    );
  }

  override reset(): void {
    super.reset();
    this.tasks.clear();
    this.hosted.clear();
    this.inits.clear();
    this.looks.clear();
    this.creatorLooks.clear();
  }
}
