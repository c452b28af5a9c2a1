import type { Issue } from './issue.ts';

/** Why a run could not go on. Like an issue's code, a failure's code is permanent. */
export const failureCodes = {
  'usage.argument': 'An argument or option is wrong',
  'usage.now': 'A rehearsed time was given where real servers would be reached',
  'usage.endpoints': 'MERGECAST_ENDPOINTS is not an object from platform ids to origins',
  'usage.post': 'No post or target has that name',
  'config.invalid': 'The config has errors',
  'ledger.broken': 'The ledger cannot be read or does not verify',
  'git.missing': 'git is not installed',
  'git.not-a-repository': 'The folder is not in a git repository',
  'git.failed': 'A git command failed',
  'git.unreachable': 'The remote could not be reached',
  'git.push-refused': 'The remote refused the push to the ledger branch',
  'git.push-unclear': 'It is not known whether a push arrived',
  'git.rewritten': 'The ledger branch at the remote is not the one that this clone last saw, or is gone',
  'git.other-ledger': 'The ledger branch that the config names does not exist, while another ledger does',
  'git.lock-lost': 'Other runs moved the ledger again and again',
  'connect.value': 'A value that was pasted is not what was asked for',
  'connect.port': 'The port on which a redirect is waited for is in use',
  'connect.redirect': 'What came back from the consent is not the answer to it',
  'connect.refused': 'The person, or the platform, said no',
  'github.secrets': "The repository's secrets could not be read or written",
  'github.refused': "The repository's host refused what was asked of it, could not be reached, or answered nonsense",
  'github.throttled': "The repository's host asks to wait for longer than a run can",
  'github.artifact': 'What the run of a pull request left is not a review that can be shown',
  'agent.path': 'An agent named a path outside the folder of posts',
  'agent.privileged': "The token of an agent's server could merge what the agent proposes",
  'agent.proposal': 'A proposal cannot be made, found or changed as it was asked for',
  'agent.limit': 'A policy allows no more open pull requests of agents',
  'agent.faulty': 'Posts that an agent proposed have errors',
  'agent.http': 'The server for agents cannot listen as it was asked to',
  'files.write': 'A file could not be written',
  'files.foreign': 'A folder that would be filled holds what is none of ours',
  'files.changed': 'A file changed while it was read',
  'preview.no-browser': 'There is no browser that could draw the cards of a preview',
  'preview.browser': 'A browser did not draw the cards of a preview',
  'media.fit': 'An image cannot be made to fit',
  'media.no-editor': 'The optional package that changes images is not installed',
  'internal.invariant': 'Something that must hold did not hold',
} as const satisfies Record<string, string>;

export type FailureCode = keyof typeof failureCodes;

/**
 * Stops a run: it could not do what was asked (exit status 2).
 *
 * The message says what happened and why, the remedy what to do, and `state` what holds now where something had been
 * changed before the failure.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly remedy: string;
  readonly state: string | null;
  readonly issues: readonly Issue[];

  constructor(
    code: FailureCode,
    message: string,
    more: { remedy: string; state?: string | undefined; issues?: readonly Issue[] | undefined; cause?: unknown },
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.remedy = more.remedy;
    this.state = more.state ?? null;
    this.issues = more.issues ?? [];
  }
}
