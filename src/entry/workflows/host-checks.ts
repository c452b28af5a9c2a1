import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { RepositorySecrets, RepositoryWorkflows } from '../../model/person-ports.ts';
import type { Files } from '../../model/ports.ts';
import { type Check, type Found, fault, ok, warning } from '../../pipeline/check.ts';
import { variablesOf } from '../../pipeline/destinations.ts';
import { type PublishingJob, readWorkflows } from './read-workflows.ts';

export interface RepositoryHost {
  /** Those of the repository, or of an environment of that name. */
  secretsOf(environment: string | null): Pick<RepositorySecrets, 'describe' | 'names'>;
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

/** Those of the organization are not in the lists. */
async function secretsOf(host: RepositoryHost, config: Config, jobs: readonly PublishingJob[]): Promise<Found> {
  const wanted = [
    ...Object.values(config.accounts).flatMap(variablesOf),
    ...(config.vault === null ? [] : [config.vault.identity]),
  ];
  const missing = new Set<string>();
  const looked = new Set<string>();
  for (const environment of new Set(jobs.map(job => job.environment))) {
    const own = jobs.filter(job => job.environment === environment);
    const mapped = wanted.flatMap(variable => own.flatMap(({ variables }) => variables.get(variable)?.secret ?? []));
    const places = environment === null ? [null] : [environment, null];
    const names = new Set<string>();
    for (const secrets of places.map(place => host.secretsOf(place))) {
      looked.add(secrets.describe);
      for (const name of await secrets.names()) names.add(name);
    }
    for (const name of mapped) if (!names.has(name)) missing.add(name);
  }
  const where = [...looked].join(', nor of ').replaceAll('nor of the secrets of', 'nor of those of');
  if (missing.size === 0) return ok(`each that a workflow maps is one of ${where.replaceAll(', nor of', ' or of')}`);
  const remedy =
    'Store it with `gh secret set` (with `--env NAME` for an environment), unless it is one of the organization.';
  return warning(`${[...missing].sort().join(', ')} ${missing.size === 1 ? 'is' : 'are'} none of ${where}`, remedy);
}
