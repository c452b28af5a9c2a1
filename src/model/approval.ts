import { z } from 'zod';
import type { AgentMark, ApprovalEntry } from './ledger-entry.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a target was made of, each as a digest in hex: when it becomes another one, they tell by what. */
export const targetFacts = z.strictObject({
  /** Of the payload alone. */
  payload: digest,
  /** Of the text of its file. */
  source: digest,
  /** Of the bytes of all its media. */
  media: digest,
  /** Of what the config says that its rendering depends on. */
  account: digest,
});
export type TargetFacts = z.infer<typeof targetFacts>;

/** What an approval was given to; it lies beside the ledger, where it can be erased. */
export const approvedFacts = z.strictObject({
  version: z.literal(1),
  /** That of the target: over its payload, account, place and time. */
  digest,
  facts: targetFacts,
  /** The version of Mergecast that rendered it. */
  by: z.string(),
  /** The person for whom an agent proposed it, as its front matter says. */
  principal: z.string().optional(),
});
export type ApprovedFacts = z.infer<typeof approvedFacts>;

/** What the approval of a retraction was given to. */
export const retractionFacts = z.strictObject({
  version: z.literal(1),
  /** Of the text of the file that takes it back. */
  source: digest,
  /** The person for whom an agent proposed that, as its front matter says. */
  principal: z.string().optional(),
});

/** What the approval of the policies of an account was given to. */
export const policyFacts = z.strictObject({
  version: z.literal(1),
  /** Of the rules that hold for it. */
  policies: digest,
  /** The person for whom an agent proposed them, as its commits say. */
  principal: z.string().optional(),
});
export type PolicyFacts = z.infer<typeof policyFacts>;

/** By which change a file came to be as it is on the branch that runs publish from, and who answers for it. */
export type Origin = (
  | {
      way: 'pull-request';
      pullRequest: { number: number; url: string; head: string | null };
      /** Logins; null where the host does not say. */
      wrote: string | null;
      merged: string | null;
      /** Those whose last word on its last commit is an approval. */
      approved: readonly string[];
    }
  | { way: 'push' | 'unknown' }
) & {
  /** Absent where nothing at the host says that an agent made the change. */
  agent?: AgentMark;
  /** The person for whom it did, as its commits say. */
  principal?: string;
};

/** What the host of the repository knows of the changes that were made to it. */
export interface Provenance {
  /** The newest change of each of these files that a commit has. Throws a Failure where the host does not answer. */
  originsOf(files: readonly string[], commit: string): Promise<ReadonlyMap<string, Origin>>;
  /**
   * What a pull request with that head was shown to bring: the digest of each target by its name, null of one that had
   * none. Null where that is not known.
   */
  reviewedAs(head: string): Promise<ReadonlyMap<string, string | null> | null>;
  /** Whether somebody is in a team, as far as the token may see it. Throws a Failure where the host does not answer. */
  isMember(team: { organization: string; slug: string }, login: string): Promise<boolean>;
}

/** How an approval came about, in words. */
export function approvalWords(approval: ApprovalEntry): string {
  const { agent } = approval;
  return agent === undefined ? wayWords(approval) : `${wayWords(approval)}, proposed by ${agentWords(agent)}`;
}

const signWords = {
  post: 'its front matter',
  commits: 'its commits',
  branch: 'its branch',
  author: 'who opened or pushed it',
} as const satisfies Record<AgentMark['signs'][number], string>;

/** An agent, and what says that it was one. */
export function agentWords({ tool, model, signs }: AgentMark): string {
  const name = tool === null ? '' : ` ${tool}`;
  const by = model === null ? '' : ` with the model ${model}`;
  return `the agent${name}${by} (told by ${signs.map(sign => signWords[sign]).join(', ')})`;
}

function wayWords({ way, pull_request, wrote, approved, merged, who, why }: ApprovalEntry): string {
  if (way === 'person') return `by ${who ?? 'a person'}${why === null ? '' : ` (${why})`}`;
  if (way === 'push') return 'by a push without a pull request';
  if (way === 'unknown' || pull_request === null) return 'by a commit; nobody could be asked who approved it';
  const reviewers = approved.length === 0 ? 'no approving review' : `approved by ${approved.join(', ')}`;
  return `by pull request #${pull_request.number} (written by ${wrote ?? 'unknown'}, ${reviewers}, merged by ${merged ?? 'unknown'})`;
}
