import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { z } from 'zod';
import { Failure } from '../../model/failure.ts';
import type { Environment } from '../../model/ports.ts';
import { parseSelection, type Selection } from '../../pipeline/selection.ts';

/** What the workflow asked for, read once. */
export interface ActionSettings {
  command: 'review' | 'publish';
  /** Publishing was asked for, and only its plan is to be shown. */
  dryRun: boolean;
  cwd: string;
  only: Selection | null;
  token: string | undefined;
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
};

export function readSettings(environment: Environment): ActionSettings {
  const only = getInput('only');
  const token = getInput('github-token');
  return {
    command: readCommand(environment),
    dryRun: readFlag('dry-run'),
    cwd: resolve(environment.get('GITHUB_WORKSPACE') ?? '.', getInput('working-directory')),
    only: only === '' ? null : parseSelection(only),
    token: token === '' ? undefined : token,
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
  if (command !== 'auto' && command !== 'review' && command !== 'publish') {
    throw refused(`the input command is ${JSON.stringify(command)}`, { remedy: 'Use auto, review or publish.' });
  }
  if (command === 'publish' && (event.startsWith('pull_request') || event === 'merge_group')) {
    throw refused(`publish was asked for on ${event}, where nothing is merged yet`, {
      remedy: 'Publish on push, schedule or workflow_dispatch; merging is what approves a post.',
    });
  }
  const usual = Object.hasOwn(commandOfEvent, event) ? commandOfEvent[event] : undefined;
  const wanted = command === 'auto' ? usual : command;
  if (wanted === 'publish') requireDefaultBranch(environment);
  if (wanted !== undefined) return wanted;
  throw refused(`the event ${JSON.stringify(event)} does not say what to do`, {
    remedy: 'Set the input `command` to review or publish.',
  });
}

/** Merging is what approves a post: a push to another branch, or a dispatch on it, publishes nothing. */
function requireDefaultBranch(environment: Environment): void {
  const branch = defaultBranch(environment.get('GITHUB_EVENT_PATH'));
  const ref = environment.get('GITHUB_REF');
  if (branch === null || ref === undefined || ref === `refs/heads/${branch}`) return;
  throw refused(`publish was asked for on ${ref}, and only what is merged into ${branch} is approved`, {
    remedy: `Run the workflow on ${branch}; limit \`push\` to it with \`branches\`.`,
  });
}

const eventPayload = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

/** As the event says it; null where there is no event file, as on a machine of one's own. */
function defaultBranch(eventPath: string | undefined): string | null {
  if (eventPath === undefined) return null;
  try {
    return eventPayload.safeParse(JSON.parse(readFileSync(eventPath, 'utf8'))).data?.repository.default_branch ?? null;
  } catch {
    return null;
  }
}

function readFlag(name: string): boolean {
  const written = getInput(name).toLowerCase();
  if (written === '' || written === 'false') return false;
  if (written === 'true') return true;
  throw refused(`the input ${name} is ${JSON.stringify(written)}`, { remedy: 'Use true or false.' });
}

function refused(message: string, { remedy }: { remedy: string }): Failure {
  return new Failure('usage.argument', message, { remedy, state: 'Nothing was sent.' });
}
