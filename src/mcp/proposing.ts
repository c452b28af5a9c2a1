import type { GithubHost } from '../model/github-host.ts';
import type { ProposalBranches } from '../model/proposal-branches.ts';
import type { ProposalHost } from '../model/proposal-host.ts';

/** What a proposal needs of git and of the repository's host: there is no way here to approve, merge or change a setting. */
export interface Proposing {
  host: Pick<
    GithubHost,
    'describe' | 'repository' | 'pullRequest' | 'openInto' | 'reviews' | 'comments' | 'createComment' | 'changedPaths'
  >;
  proposals: ProposalHost;
  branches: ProposalBranches;
  /** The branch that pull requests are merged into. */
  into: string;
  /** Why the token could merge by itself, where a person allowed that; null where it could not. */
  privileged: string | null;
}
