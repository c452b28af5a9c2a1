import { type Check, type Found, fault, ok, warning } from '../../pipeline/check.ts';
import type { CommentingJob, Workflows } from './read-workflows.ts';

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
  const missing = [
    ...(isEnough(permissions['pull-requests'], ['write']) ? [] : ['pull-requests: write']),
    ...(isEnough(permissions.actions, ['read', 'write']) ? [] : ['actions: read']),
  ];
  if (missing.length === 0) return null;
  return fault(`the job ${name} may not do what a comment needs`, `Add \`${missing.join(', ')}\` to its permissions.`);
}

/** Where nothing is said, the setting of the repository decides. */
function isEnough(granted: string, enough: readonly string[]): boolean {
  return granted === 'unsaid' || enough.includes(granted);
}

function fine({ file, name }: CommentingJob): Found {
  return ok(`${file} comments on pull requests in the job ${name}`);
}
