import { Failure } from '../model/failure.ts';
import type { GithubHost, PullRequest, WorkflowRun } from '../model/github-host.ts';

/** The pull request that a run judged; or why there is nothing to say to any. */
export type Reviewed = { run: WorkflowRun; pull: PullRequest } | { run: WorkflowRun; pull: null; why: string };

/**
 * Which pull request a run was for, by what GitHub itself knows: the commit and the repository that the run's head has. A
 * run for a fork names no pull request, and what such a run says of itself may be a lie.
 */
export async function findReviewed(host: GithubHost, id: number, workflow: string): Promise<Reviewed> {
  const [run, repository] = [await host.run(id), await host.repository()];
  if (run.event !== 'pull_request') return { run, pull: null, why: `run ${id} was for no pull request` };
  if (run.workflow !== workflow || run.repositoryId !== repository.id) throw foreign(run, workflow);
  const { head } = run;
  if (head?.branch == null) return { run, pull: null, why: 'the fork, or the branch, is gone' };
  const open = await host.openPullRequests({ owner: head.owner, branch: head.branch });
  const own = open.filter(
    pull => pull.head.repositoryId === head.repositoryId && pull.base.repositoryId === repository.id,
  );
  if (own.length === 0) return { run, pull: null, why: 'the pull request is no longer open' };
  const current = own.filter(pull => pull.head.commit === head.commit);
  if (current.length === 0) return { run, pull: null, why: 'there are newer commits, whose own run tells of them' };
  // One branch can be meant for several: the run judged it against one of them, and only this one publishes.
  const [pull, ...more] =
    current.length === 1 ? current : current.filter(({ base }) => base.branch === repository.defaultBranch);
  if (pull === undefined || more.length > 0) return { run, pull: null, why: 'several pull requests have that commit' };
  return { run, pull };
}

function foreign({ id }: WorkflowRun, workflow: string): Failure {
  return new Failure('github.artifact', `run ${id} is none of ${workflow} of this repository`, {
    remedy: 'Where the workflow that reviews has another file, name it with the input `review-workflow`.',
    state: 'Nothing was shown.',
  });
}
