import type { Account, Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { isError } from '../model/issue.ts';
import { issueCodes } from '../model/issue-codes.ts';
import type { Environment, Journal, LedgerCare, PushTrial, Sealing, Secrets } from '../model/ports.ts';
import { type Check, type Found, fault, ok, warning } from './check.ts';
import { unfitCredentials, unfitWords } from './credential-values.ts';
import { movingCredentials } from './destinations.ts';
import { freezesAt } from './freeze.ts';
import { readConfig } from './read-config.ts';
import { requireBranch } from './require-branch.ts';
import { status } from './status.ts';
import { validate } from './validate.ts';
import { judgeVaultKey, vaultKeyWords } from './vault-key.ts';
import type { PlanningWorld } from './world.ts';

/** What is to be looked at. Where the folder is in no repository, the failure says why. */
export interface DoctorWorld extends PlanningWorld {
  environment: Environment;
  secrets: Secrets;
  sealing: Sealing;
  gitVersion: () => Promise<string>;
  repository:
    | {
        root: string;
        openCare: (name: string) => Promise<LedgerCare>;
        leftJournals: readonly Journal[];
        mainBranch: () => Promise<string | null>;
        /** When the newest commit of any of these was made, in milliseconds since 1970; null where none is known. */
        newestCommitAt: (branches: readonly string[]) => Promise<number | null>;
      }
    | Failure;
}

/** The oldest git that knows all that is asked of it. */
const oldestGit = '2.30';

/** Everything that a first run could stumble over, looked at before it does. What cannot be looked at is a fault itself. */
export async function diagnose(world: DoctorWorld): Promise<Check[]> {
  const checks = [
    await checked('git', () => gitCheck(world)),
    await checked('repository', () => repositoryCheck(world)),
    await checked('posts', () => postsCheck(world)),
  ];
  const accounts = await credentialChecks(world);
  const push = await checked('push', () => pushCheck(world));
  const ledger = push.verdict === 'fault' ? [] : [await checked('ledger', () => ledgerCheck(world))];
  if (push.verdict !== 'fault') ledger.push(await checked('destinations', () => destinationsCheck(world)));
  if (push.verdict !== 'fault') ledger.push(await checked('freeze', () => freezeCheck(world)));
  const journals = await checked('journals', () => journalsCheck(world));
  return [
    ...checks,
    ...accounts,
    ...(await vaultChecks(world)),
    push,
    ...ledger,
    journals,
    await checked('clock', () => clockCheck(world)),
  ];
}

/** When somebody, or a run, last committed to the main branch or to the ledger's; null where nothing says so. */
export async function lastCommitAt(world: DoctorWorld): Promise<number | null> {
  const { repository } = world;
  if (repository instanceof Failure) return null;
  const branches = [await repository.mainBranch(), (await knownConfig(world))?.ledgerBranch];
  return repository.newestCommitAt(branches.flatMap(branch => branch ?? []));
}

/** Null where it has faults: they are told with the posts. */
export async function knownConfig(world: DoctorWorld): Promise<Config | null> {
  try {
    return await readConfig(world.files, world.adapters);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

async function checked(name: string, look: () => Promise<Found>): Promise<Check> {
  try {
    return { name, ...(await look()) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { name, ...faultOf(error) };
  }
}

function faultOf({ message, issues, remedy }: Failure): Found {
  const first = issues[0];
  return first === undefined
    ? fault(message, remedy)
    : fault(`${message}: ${first.message}`, `${first.remedy} \`mergecast validate\` shows every fault.`);
}

async function gitCheck(world: DoctorWorld): Promise<Found> {
  const version = await world.gitVersion();
  const isOld = version.localeCompare(oldestGit, 'en', { numeric: true }) < 0;
  return isOld ? fault(`git is ${version}`, `Install git ${oldestGit} or later.`) : ok(`git is ${version}`);
}

async function repositoryCheck({ repository }: DoctorWorld): Promise<Found> {
  if (repository instanceof Failure) throw repository;
  return ok(repository.root);
}

async function postsCheck(world: DoctorWorld): Promise<Found> {
  const { posts, issues } = await validate(world);
  const errors = issues.filter(isError).length;
  const message = `${posts} read; errors: ${errors}, warnings: ${issues.length - errors}`;
  if (errors > 0) return fault(message, 'See each of them: `mergecast validate`.');
  return issues.length > 0 ? warning(message, 'See each of them: `mergecast validate`.') : ok(message);
}

/** Here a secret may well be unset: the workflow has it. So it is a warning, and names the variable alone. */
async function credentialChecks(world: DoctorWorld): Promise<Check[]> {
  const config = await knownConfig(world);
  return Object.values(config?.accounts ?? {}).map(account => {
    return { name: `account ${account.name}`, ...credentialsFound(account, world) };
  });
}

function credentialsFound(account: Account, { environment }: DoctorWorld): Found {
  const unfit = unfitCredentials(account, environment);
  const pasted = unfit.filter(({ code }) => code === 'credential.pasted');
  if (pasted.length > 0) return fault(unfitWords(pasted), issueCodes['credential.pasted'].remedy);
  const names = Object.values(account.credentials).join(', ');
  if (unfit.length === 0) return ok(`${names} is set; \`mergecast accounts check\` asks the platform`);
  return warning(`${unfitWords(unfit)} here`, 'To publish from here, export it; the workflow maps its secret.');
}

/** As with the credentials, the key may well be unset here. */
async function vaultChecks(world: DoctorWorld): Promise<Check[]> {
  const vault = (await knownConfig(world))?.vault ?? null;
  if (vault === null) return [];
  const verdict = await judgeVaultKey(vault, world);
  const remedy =
    'Store the key of one of them under that name, or name its public part (`age-keygen -y`) in mergecast.yml; `mergecast accounts vault rotate` moves what is sealed from a key at hand to others.';
  const found = {
    fit: () => ok(`${vault.identity} opens what is sealed to the recipients of the config`),
    unset: () =>
      warning(`${vault.identity} is not set here`, 'The workflow maps its secret; here it is needed to publish.'),
    stranger: () => fault(vaultKeyWords(vault, 'stranger'), remedy),
  };
  return [{ name: 'vault', ...found[verdict]() }];
}

/** Whether the config takes a credential where it has not gone before: no run sends it there. */
async function destinationsCheck(world: DoctorWorld): Promise<Found> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const { moving } = await movingCredentials(config, { branch, tip: await branch.fetch() }, world);
  const [first] = moving;
  if (first === undefined) return ok('each credential goes where it went before, or was never used');
  return fault(moving.map(({ message }) => message).join('; '), first.remedy);
}

async function freezeCheck(world: DoctorWorld): Promise<Found> {
  const config = await readConfig(world.files, world.adapters);
  const branch = await requireBranch(world, config.ledgerBranch);
  const { all, accounts } = await freezesAt(branch, await branch.fetch());
  const names = all === null ? Object.keys(accounts) : ['all accounts'];
  if (names.length === 0) return ok('nobody has stopped the sending');
  return warning(`${names.join(', ')}: a person has stopped the sending`, 'Let it go on with `mergecast thaw`.');
}

async function pushCheck(world: DoctorWorld): Promise<Found> {
  const { repository } = world;
  if (repository instanceof Failure) throw repository;
  const { ledgerBranch } = await readConfig(world.files, world.adapters);
  const care = await repository.openCare(ledgerBranch);
  return trialCheck(await care.tryPush(), ledgerBranch);
}

function trialCheck(trial: PushTrial, branch: string): Found {
  switch (trial.kind) {
    case 'no-remote':
      return warning(
        'there is no remote: the ledger will live in this clone alone',
        'Add one with `git remote add origin URL` before the first post goes out.',
      );
    case 'taken-back':
      return ok(`a push to ${branch} was tried, arrived, and was taken back`);
    case 'stays':
      return warning(
        `a push to ${branch} arrived and could not be taken back: ${trial.message}`,
        'Nothing has to be done: the branch is there now, with an empty commit, and the first run goes on from it.',
      );
    case 'exists':
      return ok(`${branch} exists, last written ${trial.at} (${trial.commit.slice(0, 12)}); nothing was pushed`);
  }
}

async function ledgerCheck(world: DoctorWorld): Promise<Found> {
  const { ledger, targets } = await status(world);
  const count = (state: string) => targets.filter(target => target.state === state).length;
  const [doubts, open] = [count('unknown'), count('open')];
  const message = `${targets.length} targets on ${ledger}, ${doubts} in doubt, ${open} without an outcome yet`;
  if (doubts > 0) return warning(message, 'See `mergecast status`; look at the account, then `mergecast resolve`.');
  return open > 0
    ? warning(message, 'Wait for the run that is under way, or run `mergecast publish` again.')
    : ok(message);
}

async function journalsCheck({ repository }: DoctorWorld): Promise<Found> {
  if (repository instanceof Failure) throw repository;
  const count = repository.leftJournals.length;
  if (count === 0) return ok('no run ended before it had written down what it learnt');
  return warning(
    `${count} left by runs that ended early: what they learnt is here and not on the ledger yet`,
    'Run `mergecast publish`: it writes them down before it sends anything.',
  );
}

/** Two runners' clocks may differ by as much, which the ledger's leases allow for. */
const clockTolerance = 60 * 1000;

/** Nothing that tells the time is asked here, but no commit can be younger than now. */
async function clockCheck(world: DoctorWorld): Promise<Found> {
  const now = world.clock.now();
  const latest = await lastCommitAt(world);
  const here = `it is ${text(now)} here`;
  if (latest === null || latest <= now + clockTolerance) return ok(here);
  return warning(
    `${here}, and the newest commit was made at ${text(latest)}: one of the two clocks is wrong`,
    'Set the clock of this machine by a time server; posts go out by it.',
  );
}

function text(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '');
}
