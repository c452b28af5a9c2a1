import type { Hash } from 'node:crypto';
import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import type { Reply } from '../reply.ts';
import type { VideoMetadata } from './metadata.ts';
import { DailyBudget } from './quota.ts';

export const demoYoutube = {
  client_id: 'sandbox-client.apps.googleusercontent.com',
  client_secret: 'sandbox-youtube-secret',
  refresh_token: 'sandbox-youtube-refresh',
};
/** Lives as long as the double does; tokens made from the refresh token live for an hour. */
export const demoAccessToken = 'sandbox-youtube-access';

export const scopes = {
  upload: 'https://www.googleapis.com/auth/youtube.upload',
  read: 'https://www.googleapis.com/auth/youtube.readonly',
  all: 'https://www.googleapis.com/auth/youtube.force-ssl',
};

export interface ChannelState {
  id: string;
  title: string;
  /** The playlist of all its uploads. */
  uploads: string;
}

export interface TokenState {
  /** Null for a Google account without a channel. */
  channel: ChannelState | null;
  scopes: readonly string[];
  expiresAt: number;
}

export interface GrantState {
  clientId: string;
  clientSecret: string;
  channel: ChannelState | null;
  scopes: readonly string[];
  isRevoked: boolean;
}

export type Ending = 'processed' | { failed: string } | { rejected: string };

export interface VideoState {
  id: string;
  channel: ChannelState;
  metadata: VideoMetadata;
  file: { name: string; type: string; size: number; digest: string };
  createdAt: number;
  /** How many more looks find it in work. */
  pollsLeft: number;
  ending: Ending;
  isDone: boolean;
  /** How many more reads of the list of uploads miss it. */
  hiddenReads: number;
  /** How many more requests about it, other than reads, do not know it. */
  unknownFor: number;
  thumbnail: { type: string; size: number; digest: string } | null;
}

export interface SessionState {
  id: string;
  channel: ChannelState;
  metadata: VideoMetadata;
  total: number;
  type: string;
  fileName: string;
  kept: number;
  hash: Hash;
  /** What it ended with; asked again, it answers the same. */
  final: Reply | null;
}

export interface CaptionState {
  id: string;
  videoId: string;
  language: string;
  name: string;
  isDraft: boolean;
  size: number;
  digest: string;
}

export interface PlaylistState {
  id: string;
  channel: ChannelState;
  title: string;
}

export interface PlaylistItemState {
  id: string;
  playlist: string;
  videoId: string;
}

/** What YouTube knows, and the switches that change how it behaves. */
export abstract class YoutubeState extends Double {
  readonly channels = new Map<string, ChannelState>();
  readonly tokens = new Map<string, TokenState>();
  readonly grants = new Map<string, GrantState>();
  readonly sessions = new Map<string, SessionState>();
  readonly videos = new Map<string, VideoState>();
  readonly captions = new Map<string, CaptionState>();
  readonly playlists = new Map<string, PlaylistState>();
  readonly items = new Map<string, PlaylistItemState>();
  readonly units: DailyBudget;
  readonly uploads: DailyBudget;

  /** Whether the project has passed the audit; without it, all uploads stay private, and the answer says success. */
  isAudited = true;
  /** Whether the channel has a verified phone: only such may set thumbnails. */
  isVerified = true;
  /** How many uploads the channel itself may still make today; null for enough. */
  channelUploadsLeft: number | null = null;
  /** How many reads of the list of uploads miss a new video. */
  uploadsLag = 0;
  /** How many looks find a new video still in work. */
  processingPolls = 0;
  /** How the work on a new video ends. */
  ending: Ending = 'processed';
  /** How many requests about a new video other than reads (playlists, thumbnails) answer that there is none. */
  unknownFor = 0;
  /** Whether `fileDetails` tells the name that the upload gave. */
  tellsFileName = true;
  /** How many of the next chunks are kept only by half. */
  halfChunks = 0;
  /** How many of the next chunks are not kept at all, and answered without a Range. */
  lostChunks = 0;
  /** How many answers to a full upload come late: the bytes are there, the video is not yet told. */
  lateAnswers = 0;

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    this.units = new DailyBudget(clock, 10_000);
    this.uploads = new DailyBudget(clock, 100);
    const channel = this.addChannel('Demo channel');
    this.addToken(demoAccessToken, { channel, expiresAt: Number.POSITIVE_INFINITY });
    this.addGrant(channel);
    this.addPlaylist(channel, 'PLsandbox-demo-playlist-00000000', 'Everything');
  }

  addChannel(title: string): ChannelState {
    const name = this.randomId(22);
    const channel = { id: `UC${name}`, title, uploads: `UU${name}` };
    this.channels.set(channel.id, channel);
    return channel;
  }

  addToken(token: string, more: Partial<TokenState> = {}): void {
    const channel = this.channels.values().next().value ?? null;
    const expiresAt = this.clock.now() + 3600 * 1000;
    this.tokens.set(token, { channel, scopes: Object.values(scopes), expiresAt, ...more });
  }

  addGrant(channel: ChannelState | null, granted: readonly string[] = Object.values(scopes)): void {
    const { client_id: clientId, client_secret: clientSecret, refresh_token: token } = demoYoutube;
    this.grants.set(token, { clientId, clientSecret, channel, scopes: granted, isRevoked: false });
  }

  addPlaylist(channel: ChannelState, id: string, title: string): void {
    this.playlists.set(id, { id, channel, title });
  }

  /** As ids are there: letters, digits, `-` and `_`. */
  randomId(length: number): string {
    return Buffer.from(this.random.bytes(length)).toString('base64url').slice(0, length);
  }

  override reset(): void {
    super.reset();
    for (const store of [this.sessions, this.videos, this.captions, this.items]) store.clear();
    this.units.clear();
    this.uploads.clear();
  }
}
