import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { Failure } from '../../model/failure.ts';
import type { Environment } from '../../model/ports.ts';
import { parseSelection, type Selection } from '../../pipeline/selection.ts';
import type { CommentOrder } from './comment.ts';
import { readEvent } from './event.ts';

/** What the workflow asked for, read once. */
export interface ActionSettings {
  command: 'review' | 'publish' | 'comment';
  /** Publishing was asked for, and only its plan is to be shown. */
  dryRun: boolean;
  cwd: string;
  only: Selection | null;
  token: string | undefined;
  /** The folder that a review fills with a page to look at; null for none. */
  preview: string | null;
  /** Whether the cards of that page are drawn as pictures, too. */
  cards: boolean;
  /** What the pull request's own run left, for the command that comments. */
  reviewed: CommentOrder | null;
  /** The file of the workflow that reviews. */
  reviewWorkflow: string;
  /** Where the review of a pull request is kept; empty for the usual place. */
  reviewFile: string;
}

/** What each event means where the workflow does not say it. */
const commandOfEvent: Record<string, ActionSettings['command']> = {
  pull_request: 'review',
  merge_group: 'review',
  push: 'publish',
  schedule: 'publish',
  workflow_dispatch: 'publish',
  workflow_run: 'comment',
};

export function readSettings(environment: Environment): ActionSettings {
  const only = getInput('only');
  const token = getInput('github-token');
  const command = readCommand(environment);
  const reviewWorkflow = getInput('review-workflow') || usualWorkflow;
  return {
    command,
    dryRun: readFlag('dry-run'),
    cwd: resolve(environment.get('GITHUB_WORKSPACE') ?? '.', getInput('working-directory')),
    only: only === '' ? null : parseSelection(only),
    token: token === '' ? undefined : token,
    preview: getInput('preview') || null,
    cards: readFlag('preview-cards'),
    reviewed: command === 'comment' ? reviewedRun(environment, reviewWorkflow) : null,
    reviewWorkflow,
    reviewFile: getInput('review-file'),
  };
}

function readCommand(environment: Environment): ActionSettings['command'] {
  const event = environment.get('GITHUB_EVENT_NAME') ?? '';
  // It runs with every secret while the files can be a stranger's:
  // https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
  if (event === 'pull_request_target') {
    throw refused('pull_request_target runs with every secret on the files of strangers, so it is refused', {
      remedy: 'Use `pull_request`: reviewing needs no secret.',
    });
  }
  const command = getInput('command') || 'auto';
  if (!isCommand(command)) {
    throw refused(`the input command is ${JSON.stringify(command)}`, {
      remedy: 'Use auto, review, publish or comment.',
    });
  }
  if (command === 'publish' && (event.startsWith('pull_request') || event === 'merge_group')) {
    throw refused(`publish was asked for on ${event}, where nothing is merged yet`, {
      remedy: 'Publish on push, schedule or workflow_dispatch; merging is what approves a post.',
    });
  }
  const usual = Object.hasOwn(commandOfEvent, event) ? commandOfEvent[event] : undefined;
  const wanted = command === 'auto' ? usual : command;
  if (wanted === 'comment' && event !== 'workflow_run') {
    throw refused(`comment was asked for on ${JSON.stringify(event)}, where no run has left a review`, {
      remedy: 'Use a workflow of its own on `workflow_run`, as `mergecast init` writes it.',
    });
  }
  if (wanted === 'publish') requireDefaultBranch(environment);
  if (wanted !== undefined) return wanted;
  throw refused(`the event ${JSON.stringify(event)} does not say what to do`, {
    remedy: 'Set the input `command` to review, publish or comment.',
  });
}

/** Merging is what approves a post: a push to another branch, or a dispatch on it, publishes nothing. */
function requireDefaultBranch(environment: Environment): void {
  const branch = readEvent(environment).defaultBranch;
  const ref = environment.get('GITHUB_REF');
  if (branch === null || ref === undefined || ref === `refs/heads/${branch}`) return;
  throw refused(`publish was asked for on ${ref}, and only what is merged into ${branch} is approved`, {
    remedy: `Run the workflow on ${branch}; limit \`push\` to it with \`branches\`.`,
  });
}

function isCommand(written: string): written is ActionSettings['command'] | 'auto' {
  return ['auto', 'review', 'publish', 'comment'].includes(written);
}

/** The event is GitHub's own word, but what a run says of itself is not: so its number is all that is taken. */
function reviewedRun(environment: Environment, workflow: string): CommentOrder {
  const { run, isPrivate } = readEvent(environment);
  if (run === null) {
    throw refused('the event names no run', { remedy: 'Use the Action in a workflow on `workflow_run`.' });
  }
  return { run, workflow, cards: readCards(isPrivate) };
}

/** A place that the default branch's workflow names: what the pull request says has no part in it. */
function readCards(isPrivate: boolean): string | 'private' | null {
  const written = getInput('cards-address');
  if (written === '') return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  const isBare = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url === null || url.protocol !== 'https:' || !isBare) {
    throw refused('the input cards-address is no plain address on https', {
      remedy:
        'Name the folder under which the pictures of each commit are public, such as https://octo.github.io/cards.',
    });
  }
  return isPrivate ? 'private' : url.href.replace(/\/+$/, '');
}

/** As `init` writes it. */
const usualWorkflow = '.github/workflows/mergecast.yml';

function readFlag(name: string): boolean {
  const written = getInput(name).toLowerCase();
  if (written === '' || written === 'false') return false;
  if (written === 'true') return true;
  throw refused(`the input ${name} is ${JSON.stringify(written)}`, { remedy: 'Use true or false.' });
}

function refused(message: string, { remedy }: { remedy: string }): Failure {
  return new Failure('usage.argument', message, { remedy, state: 'Nothing was sent.' });
}
