import { resolve } from 'node:path';
import { getInput } from '@actions/core';
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
    command: readCommand(environment.get('GITHUB_EVENT_NAME') ?? ''),
    dryRun: readFlag('dry-run'),
    cwd: resolve(environment.get('GITHUB_WORKSPACE') ?? '.', getInput('working-directory')),
    only: only === '' ? null : parseSelection(only),
    token: token === '' ? undefined : token,
  };
}

function readCommand(event: string): ActionSettings['command'] {
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
  if (command !== 'auto') return command;
  const usual = Object.hasOwn(commandOfEvent, event) ? commandOfEvent[event] : undefined;
  if (usual !== undefined) return usual;
  throw refused(`the event ${JSON.stringify(event)} does not say what to do`, {
    remedy: 'Set the input `command` to review or publish.',
  });
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
