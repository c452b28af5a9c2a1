import { join } from 'node:path';
import { adapters } from '../../adapters/index.ts';
import { openFiles } from '../io/files.ts';
import { type OpenRepository, openRepository, gitVersion as versionOfGit } from '../io/git.ts';
import { leftJournals, openJournal } from '../io/journal.ts';
import { openLocalSecrets } from '../io/local-secrets.ts';
import { openMediaReader } from '../io/media-reader.ts';
import { useLittleMemory } from '../io/memory.ts';
import { systemRandom } from '../io/random.ts';
import { runIdentity } from '../io/run-identity.ts';
import { ageSealing, makeKey } from '../io/sealing.ts';
import { Failure } from '../model/failure.ts';
import { isLoopback } from '../model/loopback.ts';
import type { Clock, Environment, Http, Random, RunIdentity, Secrets } from '../model/ports.ts';
import type { AskingWorld } from '../pipeline/ask-ahead.ts';
import type { DoctorWorld } from '../pipeline/doctor.ts';
import { createSecrets } from '../pipeline/secrets.ts';
import { setDigest } from '../pipeline/set-digest.ts';
import type { ApprovingWorld, PlanningWorld, PublishingWorld } from '../pipeline/world.ts';
import { gitOptions } from './compose-ahead.ts';
import { composeProvenance } from './compose-provenance.ts';
import { readEndpoints } from './endpoints.ts';
import { once, openedOnce } from './opened-once.ts';
import { version } from './version.ts';

/** What a door brings: the folder, the time, the environment, and how to be stopped and heard. */
export interface Setting {
  cwd: string;
  clock: Clock;
  environment: Environment;
  signal: AbortSignal;
  log: (message: string) => void;
  /** What a door that prints something masks in all of it. */
  secrets?: Secrets;
  /** A token for the git remote, where the clone has none of its own. */
  gitToken?: string;
  random?: Random;
  /** The file of the workflow that reviews pull requests, where it is not the usual one. */
  reviewWorkflow?: string;
}

/** The branch that pull requests are merged into. */
export async function mainBranchOf(setting: Setting): Promise<string> {
  const branch = (await (await repositoryOf(setting))?.repository.mainBranch()) ?? 'main';
  // It goes into a workflow, where other characters would mean something.
  return /^[\w./-]+$/.test(branch) ? branch : 'main';
}

/** Planning reads the ledger too, where the folder is in a git repository. */
export async function composePlanning(setting: Setting, opening = repositoryOf(setting)): Promise<PlanningWorld> {
  useLittleMemory();
  const found = await opening;
  const run = found === null ? nobody : await identityOf(setting, found.gitFolder);
  return {
    clock: setting.clock,
    files: openFiles(found?.root ?? setting.cwd),
    mediaReader: openMediaReader(),
    adapters,
    run,
    environment: setting.environment,
    endpoints: readEndpoints(setting.environment, adapters.ids),
    setHere: account => setDigest(account, setting.environment),
    openBranch: async name => (found === null ? null : found.ledgerBranch(name)),
  };
}

/** A person's word goes into the ledger, so there has to be a repository. */
export async function composeApproving(setting: Setting): Promise<ApprovingWorld> {
  const found = await openRepository(setting.cwd, gitOptions(setting));
  const planning = await composePlanning(setting, Promise.resolve(found));
  return { ...planning, random: setting.random ?? systemRandom(), repository: found.repository, version };
}

/** What asking the platforms in a plan needs; nothing is loaded or opened before the first request. */
export function composeAsking(setting: Setting): AskingWorld & { close(): Promise<void> } {
  const { clock, environment, secrets = createSecrets(), signal, log } = setting;
  let opened: Promise<{ http: Http; close(): Promise<void> }> | null = null;
  return {
    clock,
    environment,
    secrets,
    signal,
    log,
    adapters,
    endpoints: readEndpoints(environment, adapters.ids),
    http: async request => {
      opened ??= import('../io/http.ts').then(({ createHttp }) => createHttp({ environment }));
      return (await opened).http(request);
    },
    close: async () => (await opened)?.close(),
  };
}

/** Publishing needs the whole outside. `close` ends its connections. */
export async function composePublishing(
  setting: Setting,
  opening = openRepository(setting.cwd, gitOptions(setting)),
): Promise<PublishingWorld & { close(): Promise<void> }> {
  useLittleMemory();
  const found = await opening;
  const random = setting.random ?? systemRandom();
  const journals = journalsOf(found);
  const run = await identityOf(setting, found.gitFolder);
  // Loaded here alone, since it takes longer than all else that reading posts needs.
  const { createHttp } = await import('../io/http.ts');
  const { http, close } = createHttp({ environment: setting.environment });
  return {
    clock: setting.clock,
    files: openFiles(found.root, join(found.ownFolder, 'mergecast', 'names.json')),
    mediaReader: openMediaReader(),
    adapters,
    run,
    openBranch: async name => found.ledgerBranch(name),
    random,
    environment: setting.environment,
    secrets: setting.secrets ?? createSecrets(),
    http,
    sealing: ageSealing(),
    localSecrets: openLocalSecrets(secretsFolderOf(found)),
    repository: found.repository,
    provenance: composeProvenance(setting, found, http),
    checkout: found.checkout,
    checkpointFrom: 1000,
    version,
    journal: openJournal(join(journals, `${run.process}-${Buffer.from(random.bytes(6)).toString('hex')}.jsonl`)),
    leftJournals: leftJournals(journals, process => run.isAlive(process)),
    endpoints: readEndpoints(setting.environment, adapters.ids),
    setHere: account => setDigest(account, setting.environment),
    signal: setting.signal,
    log: setting.log,
    close,
  };
}

/** Caring for the ledger's branch as a whole needs git, and nothing of a platform. */
export async function composeLedger(setting: Setting) {
  const found = await openRepository(setting.cwd, gitOptions(setting));
  return {
    files: openFiles(found.root),
    adapters,
    sealing: ageSealing(),
    openBranch: (name: string) => found.ledgerBranch(name),
    openCare: (name: string) => found.ledgerCare(name),
  };
}

/** Making a key needs the place in the folder of git where only this user can read. */
export async function composeVault(setting: Setting) {
  const found = await openRepository(setting.cwd, gitOptions(setting));
  const secretsFolder = secretsFolderOf(found);
  return { files: openFiles(found.root), adapters, secretsFolder, secrets: openLocalSecrets(secretsFolder), makeKey };
}

export function secretsFolderOf({ gitFolder }: { gitFolder: string }): string {
  return join(gitFolder, 'mergecast', 'sealed');
}

/** What `doctor` looks at; that there is no repository is one of its findings. */
export async function composeDoctor(setting: Setting): Promise<DoctorWorld> {
  const found = await repositoryOrNone(setting);
  const planning = await composePlanning(setting, Promise.resolve(found instanceof Failure ? null : found));
  const { environment, secrets = createSecrets() } = setting;
  const gitVersion = () => versionOfGit(setting.cwd);
  const more = { ...planning, environment, secrets, sealing: ageSealing(), gitVersion };
  if (found instanceof Failure) return { ...more, repository: found };
  const { root, newestCommitAt, repository, ledgerCare: openCare } = found;
  const journals = leftJournals(journalsOf(found), process => planning.run.isAlive(process));
  const mainBranch = once(() => repository.mainBranch());
  return {
    ...more,
    openBranch: openedOnce(name => found.ledgerBranch(name)),
    repository: { root, openCare, leftJournals: journals, mainBranch, newestCommitAt },
  };
}

/** A rehearsed time is safe only where no real platform can be reached: every account's platform is on loopback. */
export function requireRehearsal(platforms: readonly string[], endpoints: Record<string, string>): void {
  const real = platforms.filter(id => endpoints[id] === undefined || !isLoopback(new URL(endpoints[id]).hostname));
  if (real.length === 0) return;
  throw new Failure(
    'usage.now',
    `publish takes --now only where every platform is on loopback; ${real.join(', ')} is not`,
    {
      remedy: 'Run `mergecast sandbox` and set MERGECAST_ENDPOINTS to what it prints; or use `plan --now`.',
      state: 'Nothing was sent.',
    },
  );
}

function journalsOf({ gitFolder }: { gitFolder: string }): string {
  return join(gitFolder, 'mergecast', 'journals');
}

const nobody: RunIdentity = { clone: 'none', process: 0, workflow: null, actor: null, isAlive: () => false };

export function identityOf(setting: Setting, gitFolder: string): Promise<RunIdentity> {
  return runIdentity({ environment: setting.environment, gitFolder, random: setting.random ?? systemRandom() });
}

async function repositoryOf(setting: Setting): Promise<OpenRepository | null> {
  const found = await repositoryOrNone(setting);
  return found instanceof Failure ? null : found;
}

/** The failure that says why there is none. */
async function repositoryOrNone(setting: Setting): Promise<OpenRepository | Failure> {
  try {
    return await openRepository(setting.cwd, gitOptions(setting));
  } catch (error) {
    if (error instanceof Failure && (error.code === 'git.not-a-repository' || error.code === 'git.missing'))
      return error;
    throw error;
  }
}
