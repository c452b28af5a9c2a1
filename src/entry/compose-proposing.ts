import { openRepository } from '../io/git.ts';
import { openGithubHost } from '../io/github-host.ts';
import { openGithubProposals } from '../io/github-proposals.ts';
import { type GithubRepository, githubRepository } from '../io/github-remote.ts';
import { createHttp } from '../io/http.ts';
import type { Proposing } from '../mcp/proposing.ts';
import { Failure } from '../model/failure.ts';
import type { Environment } from '../model/ports.ts';
import type { Setting } from './compose.ts';
import { gitOptions } from './compose-ahead.ts';

export interface ProposingSetting extends Setting {
  /** Whether a person knows that the token could merge by itself. */
  allowPrivileged: boolean;
}

/** Git and the host for proposals. A Failure where there is no token, and where it could merge what an agent proposes. */
export async function composeProposing(setting: ProposingSetting): Promise<Proposing & { close(): Promise<void> }> {
  const { environment, clock, signal, secrets } = setting;
  const token = environment.get('GH_TOKEN') ?? environment.get('GITHUB_TOKEN');
  if (token === undefined) {
    throw new Failure('agent.proposal', 'neither GH_TOKEN nor GITHUB_TOKEN is set, so that nothing can be proposed', {
      remedy:
        'Make a fine-grained token for this repository with "Pull requests: write" and "Contents: write", and export it as GH_TOKEN.',
      state: 'Nothing was proposed.',
    });
  }
  secrets?.learn([token]);
  const found = await openRepository(setting.cwd, gitOptions({ ...setting, gitToken: token }));
  const { http, close } = createHttp({ environment });
  const server = environment.get('GITHUB_SERVER_URL');
  const name = environment.get('GITHUB_REPOSITORY');
  // In a workflow the remote may be named by another address, such as that of a proxy.
  const address = server !== undefined && name !== undefined ? `${server}/${name}` : await found.remoteAddress();
  const place = { http, clock, signal, token, ...repositoryAt(address, environment) };
  const host = openGithubHost(place);
  const proposals = openGithubProposals(place);
  try {
    const { defaultBranch: into } = await host.repository();
    const reach = await proposals.reach(into);
    const privileged = reach.kind === 'merges' ? reach.why : null;
    if (privileged !== null && !setting.allowPrivileged) throw tooMuch(privileged);
    return { host, proposals, branches: await found.proposalBranches(), into, privileged, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The same question is asked elsewhere to store secrets, and its refusal speaks of those. */
function repositoryAt(address: string | null, environment: Environment): GithubRepository {
  try {
    return githubRepository(address, environment);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    const { message, remedy } = cause;
    throw new Failure('agent.proposal', message, { remedy, state: 'Nothing was proposed.', cause });
  }
}

function tooMuch(why: string): Failure {
  return new Failure('agent.privileged', `the token could merge what an agent proposes: ${why}`, {
    remedy:
      'Let a rule of the default branch ask for one approval, and take the token of somebody who does not administer the repository; or start with --allow-privileged-token, which every pull request then says.',
    state: 'Nothing was proposed.',
  });
}
