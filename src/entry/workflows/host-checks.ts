import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { RepositorySecrets, RepositoryWorkflows } from '../../model/person-ports.ts';
import type { Files } from '../../model/ports.ts';
import { type Check, type Found, fault, ok, warning } from '../../pipeline/check.ts';
import { variablesOf } from '../../pipeline/destinations.ts';
import { type PublishingJob, readWorkflows } from './read-workflows.ts';

export interface RepositoryHost {
  secrets: Pick<RepositorySecrets, 'describe' | 'names'>;
  workflows: RepositoryWorkflows;
}

/** What only the host of the repository knows: whether a workflow still runs, and whether the secrets that it maps exist. */
export async function hostChecks(host: RepositoryHost, config: Config, files: Files): Promise<Check[]> {
  const { jobs } = readWorkflows(files);
  if (jobs.length === 0) return [];
  return [
    { name: 'workflow on GitHub', ...(await orWarning(() => statesOf(host, jobs))) },
    { name: 'secrets on GitHub', ...(await orWarning(() => secretsOf(host, config, jobs))) },
  ];
}

/** That a token may not ask is no fault of the repository. */
async function orWarning(look: () => Promise<Found>): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return warning(error.message, error.remedy);
  }
}

async function statesOf({ workflows }: RepositoryHost, jobs: readonly PublishingJob[]): Promise<Found> {
  const states = await workflows.states();
  const paths = [...new Set(jobs.map(({ file }) => file))];
  const stopped = paths.filter(path => states.get(path)?.startsWith('disabled'));
  const [first] = stopped;
  if (first !== undefined) {
    const why = states.get(first) === 'disabled_inactivity' ? 'because nothing happened for 60 days' : 'by a person';
    return {
      ...fault(`GitHub has stopped ${first}, ${why}`, 'Enable it: `gh workflow enable`, or under Actions.'),
      file: first,
    };
  }
  const unknown = paths.filter(path => !states.has(path));
  if (unknown.length === 0) return ok(`${paths.join(', ')} is active`);
  return warning(`GitHub does not know ${unknown.join(', ')} yet`, 'Push it to the default branch.');
}

/** Those of an environment, or of the organization, are not in the list. */
async function secretsOf({ secrets }: RepositoryHost, config: Config, jobs: readonly PublishingJob[]): Promise<Found> {
  const wanted = [
    ...Object.values(config.accounts).flatMap(variablesOf),
    ...(config.vault === null ? [] : [config.vault.identity]),
  ];
  const mapped = wanted.flatMap(variable => jobs.flatMap(({ variables }) => variables.get(variable)?.secret ?? []));
  const names = new Set(await secrets.names());
  const missing = [...new Set(mapped)].filter(name => !names.has(name)).sort();
  if (missing.length === 0) return ok(`each that a workflow maps is one of ${secrets.describe}`);
  const remedy = 'Store it with `gh secret set`, unless it is one of an environment or of the organization.';
  return warning(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} none of ${secrets.describe}`, remedy);
}
