import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import { RateWindow } from '../rate-window.ts';
import { tidOf } from './tid.ts';

export const demoAccount = { handle: 'demo.sandbox.test', password: 'sand-boxx-pass-word' };

export const postCollection = 'app.bsky.feed.post';
/** Who may answer a post, and who may quote it: records under the post's own name. */
export const threadgateCollection = 'app.bsky.feed.threadgate';
export const postgateCollection = 'app.bsky.feed.postgate';

export interface AccountState {
  did: string;
  handle: string;
  password: string;
  /** From `collection/rkey` to the record. */
  records: Map<string, RecordState>;
  /** By content identifier. */
  blobs: Map<string, BlobState>;
}

export interface RecordState {
  collection: string;
  rkey: string;
  cid: string;
  value: Record<string, unknown>;
  /** Grows with each record that is created on the server. */
  sequence: number;
}

export interface BlobState {
  mimeType: string;
  size: number;
  /** Whether a record ever held it; its type and size are checked before that only. */
  isUsed: boolean;
}

export interface TokenState {
  account: AccountState;
  kind: 'access' | 'refresh';
  expiresAt: number;
  /** What a refresh token was exchanged for; it gives the same again for a while. */
  next: string | null;
  isRevoked: boolean;
}

/** A token for one call to another service. */
export interface ServiceTokenState {
  account: AccountState;
  audience: string;
  method: string | null;
  expiresAt: number;
}

/** The work of the video service on one file. */
export interface JobState {
  id: string;
  account: AccountState;
  cid: string;
  size: number;
  /** How many more looks find it in work. */
  pollsLeft: number;
}

/** Why the work on a video ends badly. */
export type VideoFailure =
  | 'validation_failure'
  | 'encoding_failure'
  | 'pds_upload_failure'
  | 'pds_upload_unsupported_blob_size'
  | 'generic_failure';

/** What a Bluesky home server (PDS) knows, and the switches that change how it behaves. */
export abstract class BlueskyState extends Double {
  readonly accounts = new Map<string, AccountState>();
  readonly tokens = new Map<string, TokenState>();
  readonly hourlyWrites: RateWindow;
  readonly dailyWrites: RateWindow;
  readonly logins: RateWindow;
  readonly dailyLogins: RateWindow;
  readonly serviceTokens = new Map<string, ServiceTokenState>();
  /** By id. */
  readonly jobs = new Map<string, JobState>();
  #lastSequence = 0;
  #lastMicroseconds = 0n;

  /** Whether a session brings the account's document, as on Bluesky's own hosts; the reference server leaves it out. */
  didDoc = true;
  /** The largest image in a post; 1,000,000 on servers before April 2026. */
  imageBytes = 2_000_000;
  /** The largest upload. */
  blobUploadLimit = 52_428_800;

  /** How many looks find a new video still in work. */
  videoPolls = 1;
  videoFailure: VideoFailure | null = null;
  /** Whether the answer to an upload has the form that its schema promises; the real one often has not. */
  wrapsJobs = false;
  videoLimits: { canUpload: boolean; remainingDailyVideos?: number; remainingDailyBytes?: number; message?: string } = {
    canUpload: true,
    remainingDailyVideos: 25,
    remainingDailyBytes: 10_000_000_000,
  };

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    this.hourlyWrites = new RateWindow(clock, 5000, 3600);
    this.dailyWrites = new RateWindow(clock, 35_000, 24 * 3600);
    this.logins = new RateWindow(clock, 30, 300);
    this.dailyLogins = new RateWindow(clock, 300, 24 * 3600);
    this.addAccount(demoAccount);
    this.addAccount({ handle: 'friend.sandbox.test', password: 'frie-ndly-pass-word' });
  }

  addAccount({ handle, password }: { handle: string; password: string }): { did: string; handle: string } {
    const did = `did:plc:${base32(this.random.bytes(24))}`;
    this.accounts.set(did, { did, handle: handle.toLowerCase(), password, records: new Map(), blobs: new Map() });
    return { did, handle };
  }

  /** The account of a did or a handle. */
  accountOf(identifier: string): AccountState | null {
    const wanted = identifier.toLowerCase();
    return [...this.accounts.values()].find(({ did, handle }) => did === identifier || handle === wanted) ?? null;
  }

  /** Ends every access token now, as if its two hours were over. */
  expireSessions(): void {
    for (const token of this.tokens.values()) {
      if (token.kind === 'access') token.expiresAt = Math.min(token.expiresAt, this.clock.now());
    }
  }

  /** As when uploads were swept away before a post used them. */
  dropBlobs(): void {
    for (const { blobs } of this.accounts.values()) {
      for (const [cid, { isUsed }] of blobs) if (!isUsed) blobs.delete(cid);
    }
  }

  nextSequence(): number {
    this.#lastSequence += 1;
    return this.#lastSequence;
  }

  /** A name that sorts after all that were made before it. */
  nextTid(): string {
    const now = BigInt(Math.trunc(this.clock.now())) * 1000n;
    this.#lastMicroseconds = now > this.#lastMicroseconds ? now : this.#lastMicroseconds + 1n;
    return tidOf(this.#lastMicroseconds, BigInt(this.random.bytes(1)[0]!));
  }

  override reset(): void {
    super.reset();
    for (const account of this.accounts.values()) {
      account.records.clear();
      account.blobs.clear();
    }
    this.jobs.clear();
    this.serviceTokens.clear();
    for (const window of [this.hourlyWrites, this.dailyWrites, this.logins, this.dailyLogins]) window.clear();
  }
}

function base32(bytes: Uint8Array): string {
  return [...bytes].map(byte => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('');
}
