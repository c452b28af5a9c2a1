import { openRepository } from '../io/git.ts';
import { githubRepository, personalToken } from '../io/github-remote.ts';
import { openRepositorySecrets } from '../io/repository-secrets.ts';
import { openRepositoryWorkflows } from '../io/repository-workflows.ts';
import { Failure } from '../model/failure.ts';
import type { Http } from '../model/ports.ts';
import type { Setting } from './compose.ts';
import { gitOptions } from './compose-ahead.ts';
import type { RepositoryHost } from './workflows/host-checks.ts';

/** The host of the repository, for a person whose token is at hand; else why it cannot be asked. */
export async function composeHost(setting: Setting, http: Http): Promise<RepositoryHost | Failure> {
  const { environment, clock } = setting;
  try {
    const found = await openRepository(setting.cwd, gitOptions(setting));
    const place = {
      http,
      clock,
      ...githubRepository(await found.remoteAddress(), environment),
      token: personalToken(environment),
    };
    return {
      secretsOf: environment => openRepositorySecrets(place, environment),
      workflows: openRepositoryWorkflows(place),
    };
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
