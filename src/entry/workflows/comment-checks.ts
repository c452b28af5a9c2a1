import { type Check, type Found, fault, ok, warning } from '../../pipeline/check.ts';
import type { CommentingJob, Permission, PublishingJob, Workflows } from './read-workflows.ts';

/** Whether links and states get into the pull request after publishing. Without that the posts go out all the same. */
export function linkCheck({ file, line, name, asking }: PublishingJob): Found {
  const where = `the job ${name}`;
  const missing = asking === null ? [] : missingRights(asking);
  if (missing.length === 0) return ok(`${where} may write the links into the pull request`);
  const cannot = missing.length === 2 ? 'write the links into it, nor see what was reviewed' : cannotBy[missing[0]!];
  const message = `${where} finds the pull request that brought a post, and may not ${cannot}`;
  return { ...warning(message, `Add \`${missing.join(', ')}\` to its permissions.`), file, line };
}

const writing = 'pull-requests: write';
const reading = 'actions: read';
const cannotBy = { [writing]: 'write the links into it', [reading]: 'see what was reviewed there' };

/** Whether what the run of a pull request found gets into a comment there, and nothing of the pull request is run for it. */
export function commentChecks({ reviews, comments }: Workflows): Check[] {
  if (reviews.length === 0) return [];
  const [job] = comments;
  if (job === undefined) {
    const message = 'no workflow on `workflow_run` puts what a pull request would change into a comment there';
    return [{ name: 'comment', ...warning(message, 'Write it with `mergecast init`; the summary of the run has it.') }];
  }
  const place = { file: job.file, line: job.line };
  return [{ name: 'comment', ...(danger(job) ?? deafness(job, reviews) ?? lack(job) ?? fine(job)), ...place }];
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run */
function danger({ name, checksOutHead }: CommentingJob): Found | null {
  if (!checksOutHead) return null;
  const message = `the job ${name} may write to pull requests, and checks out what a stranger put into one`;
  return fault(message, 'Take that step out: the Action needs no checkout to comment.');
}

function deafness({ name, listensTo }: CommentingJob, reviews: Workflows['reviews']): Found | null {
  if (reviews.some(review => listensTo.includes(review.name))) return null;
  const names = reviews.map(review => JSON.stringify(review.name)).join(', ');
  return fault(
    `the job ${name} is told of no workflow that reviews`,
    `Write ${names} under \`workflow_run: workflows\`.`,
  );
}

function lack({ name, permissions }: CommentingJob): Found | null {
  const missing = missingRights(permissions);
  if (missing.length === 0) return null;
  return fault(`the job ${name} may not do what a comment needs`, `Add \`${missing.join(', ')}\` to its permissions.`);
}

function missingRights(granted: CommentingJob['permissions']) {
  return [
    ...(isEnough(granted['pull-requests'], ['write']) ? [] : ([writing] as const)),
    ...(isEnough(granted.actions, ['read', 'write']) ? [] : ([reading] as const)),
  ];
}

/** Where nothing is said, the setting of the repository decides. */
function isEnough(granted: Permission, enough: readonly string[]): boolean {
  return granted === 'unsaid' || enough.includes(granted);
}

function fine({ file, name }: CommentingJob): Found {
  return ok(`${file} comments on pull requests in the job ${name}`);
}
