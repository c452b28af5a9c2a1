import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { mostOpenProposals } from '../policy/open-proposals.ts';
import type { ComparedTarget } from './compare.ts';

/** The pull request that is reviewed, which may be an agent's. */
export interface OwnProposal {
  number: number;
  /**
   * The numbers of those of agents that would be merged where this one would; `posts` is the folder of posts. Throws a
   * Failure where the host does not answer.
   */
  open(posts: string): Promise<readonly number[]>;
}

/**
 * Holds a pull request of an agent, by what the host says of it or its own posts, against how many of them may be open. The
 * oldest have the room, so that one which is opened later makes nothing faulty that was sound.
 */
export async function proposalIssues(
  own: OwnProposal | null,
  compared: readonly ComparedTarget[],
  { policies, posts }: Pick<Config, 'policies' | 'posts'>,
): Promise<{ issues: Issue[]; remarks: string[] }> {
  if (own === null) return nothing;
  const accounts = new Set(compared.map(({ account }) => account.name));
  const most = mostOpenProposals(accounts.size === 0 ? null : accounts, policies);
  if (most === Number.POSITIVE_INFINITY) return nothing;
  try {
    const known = await own.open(posts);
    const isOfAgent =
      known.includes(own.number) || compared.some(({ target }) => target !== null && target.agent !== null);
    const open = [...new Set([...known, own.number])].sort((a, b) => a - b);
    if (!isOfAgent || open.indexOf(own.number) < most) return nothing;
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
