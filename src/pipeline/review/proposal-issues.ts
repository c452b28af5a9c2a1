import { Failure } from '../../model/failure.ts';
import type { PullRequest } from '../../model/github-host.ts';
import { type Issue, issue } from '../../model/issue.ts';
import type { Policy } from '../../model/policy.ts';
import { mostOpenProposals, openProposals } from '../policy/open-proposals.ts';
import type { ComparedTarget } from './compare.ts';

/** The pull request of an agent that is reviewed. */
export interface OwnProposal {
  number: number;
  /** Those that would be merged where this one would. Throws a Failure where the host does not answer. */
  open(): Promise<readonly PullRequest[]>;
}

/**
 * Holds a pull request of an agent against how many of them may be open. The oldest have the room, so that one which is
 * opened later makes nothing faulty that was sound.
 */
export async function proposalIssues(
  own: OwnProposal | null,
  compared: readonly ComparedTarget[],
  policies: readonly Policy[],
): Promise<{ issues: Issue[]; remarks: string[] }> {
  if (own === null) return nothing;
  const accounts = new Set(compared.map(({ account }) => account.name));
  const most = mostOpenProposals(accounts.size === 0 ? null : accounts, policies);
  if (most === Number.POSITIVE_INFINITY) return nothing;
  try {
    const open = openProposals(await own.open());
    if (open.indexOf(own.number) < most) return nothing;
    const message = `${open.length} pull requests of agents are open, and a policy allows ${most}`;
    return {
      issues: [issue('policy.proposals', { file: compared[0]?.file ?? 'mergecast.yml' }, message)],
      remarks: [],
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const why = `a policy bounds how many pull requests of agents may be open, and they could not be counted: ${error.message}`;
    return { issues: [], remarks: [`Not known: ${why}.`.slice(0, 500)] };
  }
}

const nothing = { issues: [], remarks: [] };
