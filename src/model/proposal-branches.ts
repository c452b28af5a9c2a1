/** What a branch of ours is called: nothing that anybody else gave. The port writes to no other branch. */
export const proposalBranch = /^mergecast\/agent\/[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

/** The branches that pull requests of agents come from. The work tree, the index and the current branch are never touched. */
export interface ProposalBranches {
  /** The remote's branch as it is now, with what is needed to build on it; null where there is none. */
  tip(branch: string): Promise<string | null>;
  /** Files as a commit has them, in the order asked for; null where there is none, or it is no plain file. */
  read(commit: string, paths: readonly string[]): Promise<(Uint8Array | null)[]>;
  /** The paths that differ between two commits. */
  changed(from: string, to: string): Promise<string[]>;
  /** The commit that a branch of ours left another one at; null where they have none in common. */
  common(a: string, b: string): Promise<string | null>;
  /**
   * Puts files on top of `parent` in one commit and pushes it to a branch of ours, as long as that is at `tip`. `moved`
   * means that another writer was first and nothing was written.
   */
  write(
    branch: string,
    at: { tip: string | null; parent: string },
    files: ReadonlyMap<string, Uint8Array | null>,
    message: string,
  ): Promise<{ written: string } | { moved: true }>;
}
