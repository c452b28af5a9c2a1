import type { z } from 'zod';
import type { Account } from './config.ts';
import type { Connection } from './connection.ts';
import type { Issue, Position } from './issue.ts';
import type { Json } from './json.ts';
import type { Limits } from './limits.ts';
import type { Listing } from './listing.ts';
import type { PostLook } from './look.ts';
import type { Fault, Finding, Outcome } from './outcome.ts';
import type { Payload, PayloadMedia } from './payload.ts';
import type { Http } from './ports.ts';
import type { Media, MediaKind, TextPart } from './post.ts';
import type { Receipt } from './receipt.ts';

/** A secret that a platform needs, for the README, `init` and error messages. */
export interface CredentialKind {
  title: string;
  /** Where a person gets it, step by step, in one sentence. */
  where: string;
  /** The least rights it needs. */
  scopes: readonly string[];
  /** The whole of it, where the platform promises a form: what has another one is refused when it is pasted. */
  form?: RegExp;
  /** A piece by which it is known when it is pasted in the wrong place. */
  looks?: RegExp;
  /** A person chose it, so that blanks and quotes may be in it. */
  isFree?: true;
  /** How long it lives at most from the moment in which it is made; absent where it does not end by itself. */
  livesMilliseconds?: number;
}

/** A post as one target sees it: overrides are applied, text is Markdown as a tree. */
export interface RenderInput<Options> {
  text: readonly TextPart[];
  media: readonly Media[];
  /** The files that the options name, by their paths as written. */
  attached: ReadonlyMap<string, Media>;
  link: string | null;
  options: Options;
  account: Account;
  /** The file of the post, and where a field of its front matter stands. */
  file: string;
  positionOf(field: readonly (string | number)[]): Position | null;
}

export interface Rendered {
  payload: Payload;
  issues: Issue[];
  /** What a reviewer should know and that is no fault: what the calls cost, in which form it will be shown. */
  notes?: string[];
}

/** A file that an option names: a thumbnail, captions. */
export interface Attachment {
  /** Where the options name it. */
  field: readonly (string | number)[];
  /** As written. */
  file: string;
  kind: MediaKind;
}

/** The bytes of a media file, as they were planned. Each member throws where the file is not that one any longer. */
export interface MediaSource {
  size: number;
  /** All of it: only for what is small. */
  bytes(): Promise<Uint8Array>;
  /** From `start` to before `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
}

/** What an adapter may use while it talks to its platform. Nothing else reaches the outside. */
export interface PlatformContext {
  account: Account;
  http: Http;
  /** The account's credentials by the adapter's names for them. */
  credentials: Record<string, string>;
  /** The origin to send to: `usual`, unless the run's environment moves the platform elsewhere (sandbox, proxy, test). */
  origin(usual: string): string;
  /** True where the run's environment moved the platform, so that no other host may be asked. */
  moved: boolean;
  /** For what one run learns once: a session, a server's limits. Shared by all targets of the account, never stored. */
  session: Map<string, unknown>;
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  signal: AbortSignal;
  /** A line for a person who follows the run. Secrets are masked. */
  log(message: string): void;
}

/** What belongs to one attempt at one target. */
export interface SendContext extends PlatformContext {
  /** The target's idempotency key: stored in the attempt before anything is sent, the same for every later attempt at the same payload. */
  key: string;
  /** When the first attempt was made, in milliseconds since 1970. */
  attemptedAt: number;
  /** What `prepare` or `remember` stored, or null. It lies in the ledger, where everybody can read it. */
  handle: Json;
  /** What `remember` sealed, or null: nothing was, or it cannot be opened here. */
  sealed: Json;
  /** Parts that are already out, in order from part 1. */
  receipts: readonly Receipt[];
  /**
   * Stores durably, before the next request is made, what will be needed to find out what became of it. `sealed` is for
   * what strangers must not have, such as the address of an upload: it is encrypted, or stays on this machine.
   */
  remember(handle: Json, sealed?: Json): Promise<void>;
  /** Tells at once that a part is out, so that it is on the disk before the next part is sent. */
  delivered(receipt: Receipt): Promise<void>;
  /** The bytes of a media file. */
  media(media: PayloadMedia): Promise<MediaSource>;
}

/** What finding the parts of an earlier attempt needs beside what sending them needed. */
export interface FindContext extends SendContext {
  /** Ids that the ledger has for other targets of the account: two posts may have the same text. */
  taken: ReadonlySet<string>;
}

/** What can only be known from the platform itself, asked before the attempt is recorded. */
export interface Prepared {
  /** Reasons not to send. */
  problems: { code: Issue['code']; message: string; remedy?: string; part?: number }[];
  /** Stored with the attempt: the names under which the parts will exist, and what was looked up for them. */
  handle: Json;
}

/** What a credential is good for, as the platform itself says. */
export interface CredentialState {
  /** When a person has to make another one, in milliseconds since 1970; null where the platform names no end. */
  endsAt: number | null;
  /** What it may do, by the platform's names; null where the platform does not tell. */
  scopes: string[] | null;
  /** What publishing needs and it may not. */
  missing: string[];
}

/** How much of something the account may do within a while, as the platform counts. */
export interface Quota {
  what: string;
  used: number;
  limit: number;
  /** When it begins anew, in milliseconds since 1970; null where the platform does not say. */
  resetsAt: number | null;
}

/** Who an account is, as the platform says. */
export interface Identity {
  id: string;
  name: string;
  url: string | null;
  /** Absent where the platform tells nothing of it. */
  credential?: CredentialState;
  /** Absent where the platform counts nothing that it tells. */
  quota?: Quota[];
}

/** What the platform gave for a while. */
export interface Tokens {
  /** By the adapter's names for credentials: they are used in place of what the account's variables hold. */
  credentials: Record<string, string>;
  /** When the access token ends, in milliseconds since 1970. */
  endsAt: number;
  /** Null where the platform does not tell. */
  scopes: readonly string[] | null;
}

/** How tokens that end are renewed. */
export interface Renewal {
  /** An account that names all of these credentials has its tokens renewed and kept. */
  needs: readonly string[];
  /** The one of them that a person's consent gave, and that a renewal supersedes: another one begins anew. */
  consent: string;
  /** What the account's variables hold is such a token itself, so that it does without where it cannot be renewed. */
  startsWithToken?: true;
  /** A token is renewed so long before its end. */
  aheadMilliseconds: number;
  /** The platform forgets what is not used: so long after the last renewal one is made although nothing is due. */
  idleMilliseconds: number;
  /** The platform's own origin, to which the tokens of an account go that names no place of its own. */
  origin: string;
  /** The rights without which nothing goes out, by the platform's names. */
  rights?: readonly string[];
  /**
   * An address of the platform's whose answer tells the time: it is asked without a credential before tokens are judged by
   * their age. Pure.
   */
  timeAddress?(context: PlatformContext): string;
  /**
   * Asks for new tokens. The credentials are those kept last, where there are any: one that was used up by being used is
   * never asked with again.
   */
  renew(context: PlatformContext): Promise<{ tokens: Tokens } | { fault: Fault }>;
}

/** Where the credentials of an account go, where not every account of the platform has the same place. */
export interface PlatformDestination {
  /** The origin, or the name by which it is looked up. Pure. */
  named(account: Account): string;
  /** Asks for the origin, without a credential: the context has none. Absent where what is named is the origin. */
  lookUp?(context: PlatformContext): Promise<{ origin: string } | { fault: Fault }>;
}

/** A consent that stays the same however often it is used, and that the platform forgets where it is not. */
export interface KeepAlive {
  /** An account that names all of these credentials has its consent used. */
  needs: readonly string[];
  /** The one of them that a person's consent gave. */
  consent: string;
  /** So long after the last use one is made although nothing is due. */
  idleMilliseconds: number;
  /** Uses it, and creates nothing. */
  use(context: PlatformContext): Promise<{ used: true } | { fault: Fault }>;
}

/** How a consent is taken back. */
export interface Revocation {
  /** Where a person takes it back, or deletes the credential, in one sentence. */
  where: string;
  /**
   * Tells the platform, where it takes that from an app. `revoked` is false where it does not with the credentials that
   * the account names. That the platform did not know the token any longer is a success too.
   */
  revoke?(context: PlatformContext): Promise<{ revoked: boolean } | { fault: Fault }>;
}

/**
 * One platform. The eight members above the line are required, the others are there where the platform can do it.
 *
 * `render` is pure and does not check limits: the core does, from `limits` and the payload. Every function that takes a
 * context reports what went wrong as an outcome, a finding or a fault; it throws only for a mistake of our own.
 */
export interface Adapter<Options = unknown> {
  /** Kebab-case; the file's name. */
  id: string;
  /** As people write it. */
  name: string;
  limits: Limits;
  /** What the config says about the place beside `platform`, `credentials`, `options` and `limits`. Strict. */
  account: z.ZodType;
  /** The options of an account and of an override block. Strict; every key optional. */
  options: z.ZodType<Options>;
  credentials: Record<string, CredentialKind>;
  /** Where not all of them are needed: the sets of which an account names one whole. */
  credentialSets?: readonly (readonly string[])[];
  render(input: RenderInput<Options>): Rendered;
  send(payload: Payload, context: SendContext): Promise<Outcome>;

  /** How the preview draws a post; without it, in the same plain way for all. Pure. */
  look?: PostLook;
  /** The files that these options name. Pure. */
  attachments?(options: Options): Attachment[];
  /** The version of the platform's interface that is used, and the day (ISO date) on which the platform ends it. */
  lifetime?: { what: string; ends: string; source: string };
  /** Reads what only the platform knows and chooses names, without creating anything. */
  prepare?(
    payload: Payload,
    context: PlatformContext & { key: string; attemptedAt: number },
  ): Promise<Prepared | { fault: Fault }>;
  /** `prepare` is worth asking in a plan too, where the account's credentials are at hand. */
  asksInPlan?: true;
  /** Looks for the parts of an earlier attempt. */
  find?(payload: Payload, context: FindContext): Promise<Finding>;
  /** Whether `find` goes by what posts say, so that it cannot tell two apart that say the same. */
  findsByWords?: true;
  /** How long after a request the platform's own reads may still miss what it made; "none" is believed only after that. */
  settleMilliseconds?: number;
  /** The numbers of the parts among these that are there no longer: somebody removed them. */
  missing?(receipts: readonly Receipt[], context: PlatformContext): Promise<{ missing: number[] } | { fault: Fault }>;
  /** What sending it asks of a token, by the platform's names for scopes. Pure. */
  scopes?(payload: Payload): string[];
  /** Where people see the account, as far as its config tells. Pure. */
  page?(account: Account): string;
  /** Whether that is the address of a post of this account; `known` is what the ledger has of it. Pure. */
  owns?(address: URL, account: Account, known: readonly Receipt[]): boolean;
  /** Absent where all accounts of the platform have its own hosts. */
  destination?: PlatformDestination;
  /** Tokens that end, and how new ones are had. */
  renewal?: Renewal;
  /** What keeps alive a consent that is seldom used. */
  keepAlive?: KeepAlive;
  /** How a person lets this tool use an account, in the browser. Without it they paste each credential. */
  connection?: Connection;
  /** How an account is parted from Mergecast again. */
  revocation?: Revocation;
  /** Who am I: proves that the credentials work, and are those of the account that the config names. */
  check?(context: PlatformContext): Promise<Identity | { fault: Fault }>;
  /** The account's own posts, newest first, in a bounded number of requests; answers to others are left out where that can be told. */
  list?(context: PlatformContext): Promise<Listing | { fault: Fault }>;
  /** Changes the live post into that payload, in place; `receipts` are those of all its parts. */
  update?(payload: Payload, receipts: readonly Receipt[], context: SendContext): Promise<Outcome>;
  /** Removes what a receipt names. That it was gone before is a success too. */
  remove?(receipt: Receipt, context: PlatformContext): Promise<{ removed: true } | { fault: Fault }>;
}

/** The adapters by id; each is loaded when an account first needs it. */
export interface AdapterRegistry {
  ids: readonly string[];
  load(id: string): Promise<Adapter>;
}
