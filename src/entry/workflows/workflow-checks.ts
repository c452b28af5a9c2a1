import type { Config } from '../../model/config.ts';
import type { Files } from '../../model/ports.ts';
import { type Check, type Found, fault, ok, warning } from '../../pipeline/check.ts';
import { commentChecks, linkCheck } from './comment-checks.ts';
import type { PublishingJob, Workflows } from './read-workflows.ts';
import { readWorkflows } from './read-workflows.ts';

export interface WorkflowFacts {
  files: Files;
  /** Null where the config cannot be read, which is told elsewhere. */
  config: Config | null;
  now: number;
  /** When the newest commit on the main branch or the ledger's was made; null where there is none. */
  lastCommitAt: number | null;
}

/** Whether the workflows of the repository will publish: what they run, what they may do, when, and with which secrets. */
export function workflowChecks({ files, config, now, lastCommitAt }: WorkflowFacts): Check[] {
  const workflows = readWorkflows(files);
  const checks: Check[] = [{ name: 'workflow', ...presence(workflows) }];
  const { jobs, unread } = workflows;
  if (jobs.length === 0) return checks;
  checks.push(...unread.map(each => ({ name: 'workflow', ...unreadable(each) })));
  checks.push(
    { name: 'permissions', ...worst(jobs.map(permissionsOf)) },
    { name: 'concurrency', ...worst(jobs.map(concurrencyOf)) },
    { name: 'schedule', ...schedule(jobs, now, lastCommitAt) },
    ...commentChecks(workflows),
    { name: 'links', ...worst(jobs.map(linkCheck)) },
  );
  return config === null ? checks : [...checks, ...secrets(config, jobs)];
}

function presence({ jobs, unread }: Workflows): Found {
  const [first] = unread;
  if (jobs.length > 0) return ok(jobs.map(({ file, name }) => `${file} publishes in the job ${name}`).join('; '));
  if (first !== undefined) return unreadable(first);
  return warning(
    'no workflow under .github/workflows (or .forgejo, .gitea) publishes with the Action: nothing goes out by itself',
    'Write it with `mergecast init`, or run `mergecast publish` yourself.',
  );
}

function unreadable({ file, message }: Workflows['unread'][number]): Found {
  return { ...warning(`${file} cannot be read: ${message}`, 'Mend the file; GitHub may not read it either.'), file };
}

function permissionsOf(job: PublishingJob): Found {
  const where = `the job ${job.name}`;
  const place = { file: job.file, line: job.line };
  if (job.contents === 'write') return ok(`${where} may write contents, which pushing the ledger needs`);
  if (job.hasOwnToken) return ok(`${where} is given a token of its own to push with`);
  const remedy = 'Write `permissions: { contents: write }` into the job.';
  if (job.contents === 'unsaid') {
    const message = `${where} says no permissions, so the setting of the repository decides whether it may push`;
    return { ...warning(message, remedy), ...place };
  }
  return { ...fault(`${where} may not push the ledger: its contents permission is ${job.contents}`, remedy), ...place };
}

function concurrencyOf(job: PublishingJob): Found {
  const where = `the job ${job.name}`;
  const place = { file: job.file, line: job.line };
  if (job.concurrency === null) {
    const message = `${where} has no concurrency group: two runs at once keep each other off by the ledger alone`;
    return { ...warning(message, 'Add `concurrency: { group: mergecast-publish }` to the job.'), ...place };
  }
  if (!job.concurrency.cancels) return ok(`${where} waits for the run before it`);
  const message = `a newer run cancels ${where} while it is sending, which leaves posts in doubt`;
  return { ...warning(message, 'Set `cancel-in-progress: false`.'), ...place };
}

const day = 24 * 60 * 60 * 1000;
/**
 * "In a public repository, scheduled workflows are automatically disabled when no repository activity has occurred in 60
 * days." https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 * What activity is, the page leaves open; a commit surely is one. Whether the repository is public, git cannot tell.
 */
const idleDays = 60;
const warnedFromDays = 53;

function schedule(jobs: readonly PublishingJob[], now: number, lastCommitAt: number | null): Found {
  const scheduled = jobs.find(job => job.schedules.length > 0);
  if (scheduled === undefined) {
    const message = 'no workflow runs by a schedule: a post with a publish_at waits for the next push';
    return { ...warning(message, "Add `schedule: [{ cron: '17,47 * * * *' }]` under `on:`."), file: jobs[0]!.file };
  }
  const { file } = scheduled;
  const broken = scheduled.schedules.find(({ cron }) => !isCron(cron));
  if (broken !== undefined) {
    const message = 'a schedule is no cron line of five fields, so GitHub refuses the workflow';
    return { ...fault(message, "Write it as `cron: '17,47 * * * *'`."), file, line: broken.line };
  }
  const crons = scheduled.schedules.map(({ cron }) => cron).join(', ');
  return { ...liveliness(crons, now, lastCommitAt), file, line: scheduled.schedules[0]!.line };
}

function liveliness(crons: string, now: number, lastCommitAt: number | null): Found {
  if (lastCommitAt === null) return ok(`it runs at ${crons}`);
  const idle = Math.floor((now - lastCommitAt) / day);
  const last = `the last commit that this clone knows of was made ${idle} days ago`;
  if (idle < warnedFromDays) return ok(`it runs at ${crons}; ${last}`);
  const remedy =
    'Push a commit, and see under Actions that the workflow is enabled. In a private repository nothing has to be done.';
  if (idle >= idleDays) {
    return fault(`${last}: in a public repository GitHub has stopped the schedule, which it does after 60`, remedy);
  }
  const end = new Date(lastCommitAt + idleDays * day).toISOString().slice(0, 10);
  return warning(`${last}: in a public repository GitHub stops the schedule on ${end}`, remedy);
}

/** Five fields; GitHub knows no names such as @daily. */
function isCron(cron: string): boolean {
  return /^\S+(?:\s+\S+){4}$/.test(cron.trim()) && /^[\d\s*,/A-Za-z-]+$/.test(cron);
}

/** One check for each variable that is amiss, one for all where none is. */
function secrets(config: Config, jobs: readonly PublishingJob[]): Check[] {
  const wanted = variablesOf(config);
  const amiss = wanted.flatMap(variable => {
    const found = secretOf(variable, jobs);
    return found === null ? [] : [{ name: `secret ${variable.name}`, ...found }];
  });
  if (amiss.length > 0) return amiss;
  const names = wanted.map(({ name }) => name).join(', ');
  return [{ name: 'secrets', ...ok(names === '' ? 'the config names none' : `a workflow maps ${names}`) }];
}

interface Wanted {
  name: string;
  owner: string;
  line: number | null;
}

function variablesOf(config: Config): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const account of Object.values(config.accounts)) {
    for (const [key, name] of Object.entries(account.credentials)) {
      const line = config.positionOf(['accounts', account.name, 'credentials', key])?.line ?? null;
      if (!wanted.has(name)) wanted.set(name, { name, owner: `the account ${account.name}`, line });
    }
  }
  if (config.vault !== null) {
    const line = config.positionOf(['vault', 'identity'])?.line ?? null;
    wanted.set(config.vault.identity, { name: config.vault.identity, owner: 'the vault', line });
  }
  return [...wanted.values()];
}

/** Null where a job gets it, from a secret of whatever name. The value that a file holds is never repeated. */
function secretOf({ name, owner, line }: Wanted, jobs: readonly PublishingJob[]): Found | null {
  for (const { file, variables } of jobs) {
    const variable = variables.get(name);
    if (variable?.from !== 'text') continue;
    const message = `the workflow holds a value for ${name} itself, which everybody who reads the repository has`;
    const remedy = `Replace the secret, store the new one in the repository, and map it: \`${mapping(name)}\`.`;
    return { ...fault(message, remedy), file, line: variable.line };
  }
  if (jobs.some(({ variables }) => variables.get(name)?.from === 'expression')) return null;
  const { file, line: step, mayExport } = jobs.find(job => job.mayExport) ?? jobs[0]!;
  const place = { file: 'mergecast.yml', line };
  const remedy = `Add \`${mapping(name)}\` under \`env:\` of the step in ${file}${step === null ? '' : `, line ${step}`}.`;
  const message = `${owner} needs ${name}, and no workflow maps it`;
  if (!mayExport) return { ...fault(message, remedy), ...place };
  return { ...warning(`${message}; a step before may set it, which cannot be seen here`, remedy), ...place };
}

function mapping(name: string): string {
  return `${name}: $\{{ secrets.${name} }}`;
}

const order = ['fault', 'warning', 'ok'];

function worst(found: readonly Found[]): Found {
  return [...found].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0]!;
}
