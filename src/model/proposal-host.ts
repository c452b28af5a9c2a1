/* The host of a repository, as far as proposing goes: beside reading pull requests, opening one. Nothing here merges. */

/** What a check of the host said of a commit. */
export interface HostCheck {
  name: string;
  /** `success`, `failure`, `neutral`, …; null while it runs. */
  conclusion: string | null;
  url: string | null;
}

/** What the token could do to the branch that pull requests are merged into. */
export type Reach =
  | { kind: 'proposes' }
  /** It could bring there what nobody looked at; why that is so, in words. */
  | { kind: 'merges'; why: string };

export interface PullRequestText {
  title: string;
  body: string;
}

/** Where several pull requests came from one branch, the newest. */
export interface FoundProposal {
  number: number;
  url: string;
  isOpen: boolean;
  isMerged: boolean;
}

/** Each method throws a Failure as those of `GithubHost` do. */
export interface ProposalHost {
  /** Open or not: the newest pull request from that branch of the repository itself; null where there never was one. */
  from(branch: string): Promise<FoundProposal | null>;
  /** Null where the host says that there is one already. */
  open(from: { branch: string; into: string } & PullRequestText): Promise<FoundProposal | null>;
  rewrite(number: number, text: PullRequestText): Promise<void>;
  checks(commit: string): Promise<HostCheck[]>;
  /** Whether the token could also merge into that branch, as far as the host tells. What it does not tell counts as yes. */
  reach(branch: string): Promise<Reach>;
}
