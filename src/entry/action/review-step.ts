import { join, resolve } from 'node:path';
import { setOutput } from '@actions/core';
import { reviewComment } from '../../comment/comment.ts';
import type { CommentPlace } from '../../comment/place.ts';
import { Failure } from '../../model/failure.ts';
import type { Environment, Secrets } from '../../model/ports.ts';
import type { ReviewDocument } from '../../model/review.ts';
import type { PlanWithLedger } from '../../pipeline/plan.ts';
import type { OwnProposal } from '../../pipeline/review/proposal-issues.ts';
import type { Setting } from '../compose.ts';
import { composeReview, type ReviewingWorld } from '../compose-review.ts';
import { documentOfFailure, type MadeReview, makeReview, reviewBytes, type Sides } from '../make-review.ts';
import { type Done, planned } from './done.ts';
import { readEvent } from './event.ts';
import { tokenValues } from './masks.ts';
import type { ActionSettings } from './settings.ts';
import { maskCredentials } from './step.ts';

/** On these the checked-out commit is what merging would give, and its first parent what it would be merged into. */
const reviewedEvents = new Set(['pull_request', 'merge_group']);

export function isReviewed(environment: Environment): boolean {
  return reviewedEvents.has(environment.get('GITHUB_EVENT_NAME') ?? '');
}

/** What merging would change, for the summary and, as a file, for the job that may comment. */
export async function reviewPullRequest(settings: ActionSettings, setting: Setting, masks: Secrets): Promise<Done> {
  const { environment } = setting;
  masks.learn(tokenValues(settings.token));
  const world = await composeReview(setting);
  const sides = await sidesOf(world, environment);
  const keep = (document: ReviewDocument) => keepFile(document, fileOf(settings.reviewFile, environment), world, masks);
  try {
    // A config that cannot be read is a finding of the review, too.
    await maskCredentials(settings, setting, masks);
    const made = await makeReview(world, sides, ownProposal(setting, settings.token));
    keep(made.document);
    return { ...planned(shownPlan(made)), summary: reviewComment(made.document, placeOf(environment), mostSummary) };
  } catch (error) {
    const document = await documentOfFailure(error, sides, world);
    if (document !== null) keep(document);
    throw error;
  }
}

/** Where a workflow checks out something else than the merge, what stands before that is not the base. */
async function sidesOf({ commits }: ReviewingWorld, environment: Environment): Promise<Sides> {
  const [wanted, here] = [environment.get('GITHUB_SHA'), await commits.here()];
  const branch = headOnly.test(environment.get('GITHUB_REF') ?? '') ? environment.get('GITHUB_BASE_REF') : undefined;
  if (branch !== undefined) return { head: here, base: await branchedFrom(branch, commits) };
  const head = await commits.head();
  // Of a pull request that a queue rebases, what stands before its last commit is its own.
  const queuedOn = environment.get('GITHUB_EVENT_NAME') === 'merge_group' ? readEvent(environment).queuedOn : null;
  if (wanted === undefined || here === null || wanted === here) {
    return { head, base: queuedOn === null ? await commits.parent() : await commits.at(queuedOn) };
  }
  const why = 'the workflow has checked out another commit than the merge: leave `ref` of actions/checkout out';
  return { head, base: { base: null, why } };
}

/** Forgejo and Gitea make no trial merge: the branch itself is checked out. https://docs.gitea.com/usage/actions/comparison */
const headOnly = /^refs\/pull\/\d+\/head$/;

async function branchedFrom(branch: string, commits: ReviewingWorld['commits']): Promise<Sides['base']> {
  const found = await commits.common(`refs/remotes/origin/${branch}`);
  if (found.base !== null) return found;
  return { base: null, why: `${found.why}: give actions/checkout \`fetch-depth: 0\`` };
}

/** The pull request as one that may be an agent's; null where the runner names none. Nobody is asked before a policy wants to know. */
function ownProposal(setting: Setting, token: string | undefined): OwnProposal | null {
  const { environment } = setting;
  const number = /^refs\/pull\/(\d{1,10})\//.exec(environment.get('GITHUB_REF') ?? '')?.[1];
  const into = environment.get('GITHUB_BASE_REF');
  if (number === undefined || into === undefined) return null;
  return { number: Number(number), open: posts => openInto(into, posts, setting, token) };
}

async function openInto(into: string, posts: string, setting: Setting, token: string | undefined) {
  const [{ composeGithub }, { openProposals }] = await Promise.all([
    import('../compose-github.ts'),
    import('../../pipeline/policy/open-proposals.ts'),
  ]);
  const github = composeGithub(setting, token);
  if (github === null) {
    throw new Failure('github.refused', 'there is no token to ask with', {
      remedy: 'Leave the input `github-token` as it is.',
    });
  }
  try {
    return await openProposals(github.host, into, posts);
  } finally {
    await github.close();
  }
}

/** In UTF-16 code units: the runner takes a mebibyte, and none of these has more than three bytes. */
const mostSummary = 300_000;

/** The targets that are touched with what they say. */
function shownPlan({ review }: MadeReview): PlanWithLedger {
  const { plan, compared } = review;
  const filled = new Map(compared.flatMap(({ target }) => (target === null ? [] : [[keyOf(target), target] as const])));
  return { ...plan, targets: plan.targets.map(target => filled.get(keyOf(target)) ?? target) };
}

function keyOf({ post, account }: PlanWithLedger['targets'][number]): string {
  return JSON.stringify([post.file, account.name]);
}

function keepFile(document: ReviewDocument, file: string | null, { write }: ReviewingWorld, masks: Secrets): void {
  if (file === null) return;
  write(file, reviewBytes(document, masks));
  setOutput('review-file', file);
}

function fileOf(named: string, environment: Environment): string | null {
  if (named !== '') return resolve(environment.get('GITHUB_WORKSPACE') ?? '.', named);
  const temporary = environment.get('RUNNER_TEMP');
  return temporary === undefined ? null : join(temporary, 'mergecast-review.json');
}

/** Where the summary's links lead; null where the environment does not say. */
export function placeOf(environment: Environment): CommentPlace | null {
  const [server, repository] = [environment.get('GITHUB_SERVER_URL'), environment.get('GITHUB_REPOSITORY')];
  if (server === undefined || repository === undefined) return null;
  return { repository: `${server.replace(/\/+$/, '')}/${repository}`, run: null };
}
