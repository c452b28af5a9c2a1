import type { TargetFacts } from './approval.ts';
import type { Account } from './config.ts';
import type { Issue, Position } from './issue.ts';
import type { AgentMark } from './ledger-entry.ts';
import type { Moment } from './moment.ts';
import type { Payload } from './payload.ts';
import type { Post } from './post.ts';
import type { Receipt } from './receipt.ts';

/** The states of a target, and what each says. */
export const targetStates = {
  due: 'Goes out in the next run',
  waiting: 'Its time has not come, a policy lets it go out later, or the platform asked to wait',
  done: 'It is out',
  update: 'It is out, and its file changes it in place: the next run does that',
  retract: 'It is out, and its file takes it back: the next run removes it',
  retracted: 'It was taken back; it never goes out again',
  edited: 'It is out; the file was changed since, and an edit does not go out by itself',
  adopted: 'It counts as sent and was not sent from here',
  blocked: 'It has errors',
  late: 'Its time passed too long ago; a person has to decide',
  missed: 'No run reached it in time, and the rule is to skip it; the next run writes that down',
  skipped: 'Its time passed too long ago, and it was skipped by rule',
  held: 'More targets are due than one run may send, half a thread is out and its text has changed, or no policy ever lets it go out',
  changed:
    'It is not what was approved: it renders otherwise now, or was changed without a pull request; `mergecast approve` lets it go on',
  frozen: 'A person has stopped all sending, or that to its account; `mergecast thaw` lets it go on',
  sending: 'Another run is sending it',
  unknown: 'It may or may not be out; a person has to look',
  rejected: 'The platform refused it; it is sent again when the post changes',
} as const satisfies Record<string, string>;

export type TargetState = keyof typeof targetStates;

/** The states in which a person has to do something: the exit status is 1. */
export const needsPerson: ReadonlySet<TargetState> = new Set([
  'blocked',
  'late',
  'held',
  'changed',
  'unknown',
  'rejected',
]);

/** One post for one account, rendered. A payload is null where the post could not be read that far. */
export interface RenderedTarget {
  post: Post;
  account: Account;
  payload: Payload | null;
  issues: Issue[];
  /** What a reviewer should know and that is no fault. */
  notes: readonly string[];
  /** Whether its platform lets us take it back once it is out. */
  isRemovable: boolean;
  /** Whether it lets us change it in place. */
  isEditable: boolean;
}

/** What planning keeps of a post. */
export interface PlannedPost
  extends Pick<Post, 'id' | 'idFrom' | 'file' | 'source' | 'publishAt' | 'late' | 'retract' | 'update' | 'agent'> {
  /** Where the text of each part begins. */
  positions: readonly Position[];
}

/**
 * A target held against what it was approved as: never approved; the same; the same to the world and made of something
 * else; rendered otherwise from the same files; changed; or what was approved was erased.
 */
export type ApprovalStanding =
  | { kind: 'none' | 'same' | 'alike' | 'rendered' | 'erased' }
  | { kind: 'changed'; parts: readonly ('source' | 'media' | 'account')[] };

export interface PlannedTarget {
  post: PlannedPost;
  account: Account;
  payload: Payload | null;
  issues: Issue[];
  notes: readonly string[];
  isRemovable: boolean;
  isEditable: boolean;
  /** The post's identity in the ledger: that of its earlier path where the file was moved. */
  postId: string;
  /** SHA-256, hex, over its payload, its account with the place, and its time; null without a payload. */
  digest: string | null;
  /** What it is made of; null where nobody needs to know. */
  made: { facts: TargetFacts; mediaFiles: readonly string[] } | null;
  approval: ApprovalStanding;
  /** The agent that proposed it, as far as anything says so by now. */
  agent: AgentMark | null;
  state: TargetState;
  /** Why it is in that state, in words. */
  reason: string;
  publishAt: Moment | null;
  receipts: readonly Receipt[];
  /** Since when it should be out, in milliseconds since 1970; null where neither its file nor the ledger says. */
  since: number | null;
}

/** A post file with faults: nothing of it is sent to any of its accounts. */
export interface UnreadPost {
  file: string;
  /** Its id, where the file could be read that far. */
  post: string | null;
  accounts: { name: string; platform: string }[];
  issues: Issue[];
}

export interface Plan {
  /** RFC 3339 in UTC. */
  now: string;
  targets: PlannedTarget[];
  unread: UnreadPost[];
  /** Every fault and warning of every file. */
  issues: Issue[];
}

/** `post@account`, as people type it. */
export function targetName(post: string, account: string): string {
  return `${post}@${account}`;
}
