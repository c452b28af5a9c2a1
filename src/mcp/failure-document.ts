import { Failure, type FailureCode } from '../model/failure.ts';

/** For a model, which has no shell and only the tools: what to call next, or whom to tell. */
const nextSteps: Partial<Record<FailureCode, string>> = {
  'usage.argument': 'Call again with arguments that fit the input schema.',
  'usage.post': 'list_posts gives the ids and files of all posts, list_deliveries those that the ledger has.',
  'config.invalid':
    'Tell the person you work for which faults mergecast.yml has. Before that, nothing can be proposed.',
  'agent.path': 'Call again with a path below `posts_folder`, which describe_accounts gives.',
  'agent.proposal': 'Do what the remedy says; where you cannot, tell the person you work for.',
  'agent.faulty': 'Mend each fault by its remedy, call preview_post until there is no error, and call again.',
  'git.unreachable': 'Call again in a minute; if it stays so, tell the person you work for.',
  'github.refused': 'Call again in a minute; if it stays so, tell the person you work for.',
  'github.throttled': 'Call again when that time has passed.',
  'files.changed': 'Call again.',
};
const person = 'Tell the person you work for, with the code and the message.';

export interface FailureDocument {
  error: { code: FailureCode; message: string; remedy: string; state: string | null; next: string };
  issues: Failure['issues'];
}

/** No trace and no message of a mistake of ours: it could hold anything. */
export function failureDocument(error: unknown): FailureDocument {
  if (error instanceof Failure) {
    const { code, message, remedy, state, issues } = error;
    return { error: { code, message, remedy, state, next: nextSteps[code] ?? person }, issues };
  }
  const isStopped = error instanceof Error && error.name === 'AbortError';
  const message = isStopped ? 'the call was taken back' : 'something happened that nobody had foreseen';
  const remedy = isStopped ? 'Call again.' : 'Tell the maintainers which tool was called, and with what.';
  const next = isStopped ? 'Call again, where it is still wanted.' : person;
  return { error: { code: 'internal.invariant', message, remedy, state: null, next }, issues: [] };
}
