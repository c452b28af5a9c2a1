import type { Clock, Random } from '../../model/ports.ts';
import { Double } from '../double.ts';
import type { Content } from './content.ts';

export const demoClient = {
  client_id: 'sandbox-linkedin-client',
  client_secret: 'sandbox-linkedin-secret',
  refresh_token: 'sandbox-linkedin-refresh',
};
/** Of an approved app: it posts for the member and for the organization, and reads what the organization has. */
export const demoToken = 'sandbox-linkedin-token';
/** As the self-serve products give it: it posts for its member, and reads nothing. */
export const selfServeToken = 'sandbox-linkedin-self-serve-token';
export const demoOrganization = 'urn:li:organization:5005';

const selfServeScopes = ['openid', 'profile', 'w_member_social'];
export const approvedScopes = [
  ...selfServeScopes,
  'w_organization_social',
  'r_organization_social',
  'rw_organization_admin',
];

export interface MemberState {
  /** As userinfo tells it; opaque. */
  sub: string;
  name: string;
}

export interface TokenState {
  member: MemberState;
  scopes: readonly string[];
  expiresAt: number;
  isRevoked: boolean;
}

export interface PartState {
  token: string;
  first: number;
  last: number;
  size: number;
  /** SHA-256, hex; null as long as it has not come. */
  digest: string | null;
  etag: string;
}

export type UploadKind = 'image' | 'video' | 'document';

export interface UploadState {
  urn: string;
  kind: UploadKind;
  owner: string;
  uploadToken: string;
  parts: PartState[];
  /** MIME type, as the bytes were announced. */
  type: string;
  expiresAt: number;
  isComplete: boolean;
  /** How many more looks find it in work. */
  pollsLeft: number;
  fails: boolean;
}

export interface PostState {
  urn: string;
  author: string;
  commentary: string;
  visibility: string;
  content: Content | null;
  isReshareDisabled: boolean;
  createdAt: number;
  isEdited: boolean;
  /** Its media could not be processed: it has an id, and nobody sees it. */
  hasFailed: boolean;
}

export interface CommentState {
  id: string;
  post: string;
  actor: string;
  text: string;
  mentions: string[];
  createdAt: number;
}

/** What LinkedIn knows, and the switches that change how it behaves. */
export abstract class LinkedinState extends Double {
  readonly tokens = new Map<string, TokenState>();
  readonly grants = new Map<string, { member: MemberState; scopes: readonly string[]; endsAt: number }>();
  /** Members with a role, by organization. */
  readonly organizations = new Map<string, Map<MemberState, string>>();
  readonly published = new Map<string, PostState>();
  readonly comments = new Map<string, CommentState>();
  readonly uploads = new Map<string, UploadState>();
  /** What was published lately, for how long it may not be repeated. */
  readonly recent = new Map<string, { urn: string; at: number }>();
  readonly calls = new Map<string, number>();

  /** How long new posts and comments are missing in lists. */
  findLagMilliseconds = 0;
  /**
   * How long the same words cannot be published again: some minutes, as LinkedIn documented it for an older call. Off,
   * since new media hide a repeat from it, and a double that refuses repeats would hide ours.
   */
  duplicateMilliseconds = 0;
  /** Whether a repeat is refused in the name of a post that does not exist. */
  namesGhosts = false;
  /** How many looks find new media still in work. */
  mediaPolls = 0;
  /** Whether the work on new media ends badly. */
  mediaFails = false;
  /** Whether an app that may only post for its member may ask how its media are getting on. */
  membersSeeMedia = false;
  /** How many of the next creates say that the media have not come yet, as while it looks for them. */
  waitsForUpload = 0;
  /** The bytes in each part of a video. */
  partBytes = 4 * 1024 * 1024;
  /** How many of the next comments find no activity of the post yet. */
  missingActivities = 0;
  /** How long a member waits from one comment to the next. */
  commentMilliseconds = 0;
  /** How many calls a member's token has in a day. */
  callsPerMember = Number.POSITIVE_INFINITY;
  /** Whether the app is one of those that get refresh tokens. */
  givesRefreshTokens = true;
  readonly demoMember: MemberState = { sub: 'dEm0_Sub-1', name: 'Demo Member' };
  #serial = 0n;

  constructor(clock: Clock, random: Random) {
    super(clock, random, '400');
    const member = this.demoMember;
    const [expiresAt, isRevoked] = [Number.POSITIVE_INFINITY, false];
    this.tokens.set(demoToken, { member, scopes: approvedScopes, expiresAt, isRevoked });
    this.tokens.set(selfServeToken, { member, scopes: selfServeScopes, expiresAt, isRevoked });
    this.grants.set(demoClient.refresh_token, { member, scopes: approvedScopes, endsAt: Number.POSITIVE_INFINITY });
    this.organizations.set(demoOrganization, new Map([[member, 'ADMINISTRATOR']]));
  }

  /** Rising, and beyond what a number of JavaScript can hold. */
  nextId(): string {
    this.#serial += 1n;
    return ((BigInt(this.clock.now()) << 22n) + this.#serial).toString();
  }

  randomName(length: number): string {
    return Buffer.from(this.random.bytes(length)).toString('base64url').slice(0, length);
  }

  override reset(): void {
    super.reset();
    for (const store of [this.published, this.comments, this.uploads, this.recent, this.calls]) store.clear();
  }
}
