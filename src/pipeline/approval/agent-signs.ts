import type { HostCommit, PullRequest } from '../../model/github-host.ts';
import { type AgentMark, agentSigns } from '../../model/ledger-entry.ts';
import type { Post } from '../../model/post.ts';
import { proposalBranch } from '../../model/proposal-branches.ts';

/*
 * An agent can leave its block out of a post. So what its commits, its branch and the host say of it counts as well: each
 * sign is enough, and none takes another one back.
 */

/** As the front matter says; null where a person wrote it, or nobody says otherwise. */
export function markOfPost({ agent }: Pick<Post, 'agent'>): AgentMark | null {
  return agent === undefined ? null : { tool: agent.tool, model: agent.model ?? null, signs: ['post'] };
}

/** Of a change that no pull request brought. */
export function markOfPush(commit: HostCommit): AgentMark | null {
  return joined(markOfCommits([commit]), markOfAuthor(commit.author));
}

/** `commits` are those of the pull request, and what merging it made of them. */
export function markOfPullRequest(
  { author, head }: Pick<PullRequest, 'author' | 'head'>,
  commits: readonly HostCommit[],
): AgentMark | null {
  const ofBranch: AgentMark | null = proposalBranch.test(head.branch) ? sign('branch') : null;
  return [markOfCommits(commits), ofBranch, markOfAuthor(author)].reduce(joined, null);
}

/** Of two, what either says; the first one's names come first. */
export function joined(one: AgentMark | null, other: AgentMark | null): AgentMark | null {
  if (one === null || other === null) return one ?? other;
  const signs = agentSigns.filter(each => one.signs.includes(each) || other.signs.includes(each));
  return { tool: one.tool ?? other.tool, model: one.model ?? other.model, signs };
}

function markOfCommits(commits: readonly HostCommit[]): AgentMark | null {
  const ours = ownCommit(commits);
  if (ours === undefined) return null;
  return { tool: trailer(ours, 'proposed-by'), model: trailer(ours, 'model'), signs: ['commits'] };
}

/** Squashing makes one message of many, so that a trailer can stand on any line of it. */
function ownCommit(commits: readonly HostCommit[]): HostCommit | undefined {
  return commits.find(({ message }) => /^mergecast-proposal:/im.test(message));
}

/** The person for whom an agent made these commits, as they say; null of a person's. */
export function principalOfCommits(commits: readonly HostCommit[]): string | null {
  const ours = ownCommit(commits);
  return ours === undefined ? null : trailer(ours, 'on-behalf-of');
}

function trailer({ message }: HostCommit, name: string): string | null {
  const value = new RegExp(`^${name}:[ \\t]*(\\S.{0,199})`, 'im').exec(message)?.[1]?.trim();
  return value ?? null;
}

function markOfAuthor(author: HostCommit['author']): AgentMark | null {
  return author?.isBot === true ? sign('author') : null;
}

function sign(name: AgentMark['signs'][number]): AgentMark {
  return { tool: null, model: null, signs: [name] };
}
