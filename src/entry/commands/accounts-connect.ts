import type { Account } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { Files } from '../../model/ports.ts';
import { type Connected, connectAccount } from '../../pipeline/connect-account.ts';
import { clearDestination } from '../../pipeline/connect-destination.ts';
import { keepConnectedEnd } from '../../pipeline/keep-ends.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { renewalOf } from '../../pipeline/renewal-of.ts';
import {
  requireStore,
  type Store,
  type StoredValue,
  type StoreName,
  storeConnected,
  stores,
  usualStore,
} from '../../pipeline/store-connected.ts';
import type { Call, Result } from '../command.ts';
import { composeConnecting } from '../compose-connecting.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { shellWord } from '../shell-word.ts';
import { type PublishingJob, readWorkflows } from '../workflows/read-workflows.ts';
import { secretCommand, secretPlaces } from '../workflows/secret-places.ts';

/** None of the well-known ones, and below those that systems give away by themselves. */
const usualPort = 8735;

export async function run(call: Call): Promise<Result> {
  const { options, port, redirect, isShown, wanted, environment } = read(call);
  const world = await composeConnecting(settingOf(call), await call.openDialogue());
  try {
    const config = await readConfig(world.files, world.adapters);
    const account = accountOf(config.accounts, call.arguments[0]!);
    const adapter = await world.adapters.load(account.platform);
    const store =
      wanted === undefined ? usualStore(account, adapter, config) : storeOf(wanted, environment, world.files);
    await requireStore(store, account, adapter, config, world);
    const { origin, pin } = await clearDestination(account, config, world);
    const connected = await connectAccount(account, { port, redirect, ...options }, world);
    const stored = await storeConnected(store, account, connected, { adapter, config, origin, isShown }, world);
    await pin();
    if (isShown) call.secrets.reveal(stored.flatMap(({ value }) => value ?? []));
    const unkept = await keepConnectedEnd(account, adapter, connected, config, world);
    const notes = [
      ...connected.notes,
      ...unkeptNotes(unkept),
      ...spentNotes(renewalOf(account, adapter) !== null && config.vault === null),
    ];
    const files = stored.map(value => ({ ...value, file: value.file && `${world.secretsFolder}/${value.file}` }));
    const document = documentOf(account, connected, store.store, files, notes);
    return {
      exit: 0,
      document,
      text: textOf(account, connected, store, files, notes, readWorkflows(world.files).jobs),
    };
  } finally {
    await world.close();
  }
}

function read({ options }: Call) {
  const { store, environment, port, redirect, paste, browser, extraRights, show } = options;
  if (store !== undefined && !stores.includes(store as StoreName)) {
    throw wrong(`--store ${store} is none of ${stores.join(', ')}`, `Use one of ${stores.join(', ')}.`);
  }
  if (environment !== undefined && store !== undefined && store !== 'environment') {
    throw wrong(`--environment does not go with --store ${store}`, 'Leave one of them out.');
  }
  if (port !== undefined && !(/^\d{1,5}$/.test(String(port)) && Number(port) < 65_536)) {
    throw wrong(`--port ${port} is no port`, `Use a number such as ${usualPort}.`);
  }
  return {
    wanted: (store ?? (environment === undefined ? undefined : 'environment')) as StoreName | undefined,
    environment: environment === undefined ? null : String(environment),
    port: port === undefined ? usualPort : Number(port),
    redirect: redirect === undefined ? null : String(redirect),
    isShown: show === true,
    options: { isPasted: paste === true, isBrowserHere: browser !== false, hasExtras: extraRights === true },
  };
}

/** The environment that the workflow names is the one whose secrets it gets. */
function storeOf(store: StoreName, environment: string | null, files: Files): Store {
  if (store !== 'environment') return { store };
  const named = new Set(readWorkflows(files).jobs.flatMap(job => job.environment ?? []));
  const [only] = named;
  if (environment !== null) return { store, environment };
  if (only !== undefined && named.size === 1) return { store, environment: only };
  const why =
    only === undefined
      ? 'no workflow that publishes names an environment'
      : `the workflows name several environments: ${[...named].map(plain).join(', ')}`;
  throw wrong(`--store environment: ${why}`, 'Name the one that is meant: --environment NAME.');
}

function accountOf(accounts: Record<string, Account>, name: string): Account {
  const account = Object.hasOwn(accounts, name) ? accounts[name] : undefined;
  if (account !== undefined) return account;
  const names = Object.keys(accounts).join(', ') || 'none';
  throw wrong(`the config has no account ${plain(name)}`, `It has ${names}. Add the account to mergecast.yml first.`);
}

function wrong(message: string, remedy: string): Failure {
  return new Failure('usage.argument', message, { remedy, state: 'Nothing was stored.' });
}

function spentNotes(isSpent: boolean): string[] {
  const note =
    'runs renew it, and without a `vault` in the config the new one stays on the machine of the run: `mergecast accounts vault init` makes a key';
  return isSpent ? [note] : [];
}

function unkeptNotes(why: string | null): string[] {
  return why === null ? [] : [`what the ledger branch says of it could not be brought up to date: ${why}`];
}

function documentOf(
  { name, platform }: Account,
  { identity, granted }: Connected,
  store: StoreName,
  secrets: StoredValue[],
  notes: string[],
) {
  const endsAt = granted?.endsAt ?? null;
  return {
    version: 1,
    account: name,
    platform,
    identity: identity === null ? null : { id: identity.id, name: identity.name, url: identity.url },
    scopes: granted?.scopes ?? identity?.credential?.scopes ?? null,
    ends_at: endsAt === null ? null : new Date(endsAt).toISOString(),
    store,
    secrets,
    notes,
  };
}

function textOf(
  { name }: Account,
  { identity }: Connected,
  store: Store,
  secrets: StoredValue[],
  notes: string[],
  jobs: readonly PublishingJob[],
): string {
  const placesOf = (variable: string) => secretPlaces(variable, jobs);
  const environments = new Set(
    secrets.flatMap(({ variable }) => placesOf(variable)).flatMap(each => each.environment ?? []),
  );
  const secretsOf =
    environments.size === 0
      ? 'secrets of the repository'
      : `secrets of the environment ${[...environments].map(plain).join(' and ')}, in which the workflow publishes`;
  const who = identity === null ? '' : `: it is ${identity.name}${identity.url === null ? '' : ` (${identity.url})`}`;
  const files = secrets.flatMap(({ variable, file }) => (file === null ? [] : [{ variable, file: shellWord(file) }]));
  const shown = secrets.flatMap(({ variable, value }) => (value === null ? [] : [`  ${variable}=${value}`]));
  const hosted = secrets.filter(({ where }) => where === 'repository' || where === 'environment');
  const place = store.store === 'environment' ? `the environment ${plain(store.environment)}` : 'the repository';
  return [
    plain(`${name} is connected${who}.`),
    ...notes.map(note => plain(`Note: ${note}.`)),
    ...(store.store === 'vault' ? ['Its tokens are in the vault, where the next run finds them.'] : []),
    ...(hosted.length === 0
      ? []
      : [`Stored as secrets of ${place}: ${hosted.map(({ variable }) => variable).join(', ')}.`]),
    ...(files.length === 0
      ? []
      : [
          `Store these as ${secretsOf}, and remove the files, which only you can read:`,
          '',
          ...files.flatMap(({ variable, file }) =>
            placesOf(variable).map(place => `  ${secretCommand('set', place)} < ${file}`),
          ),
          `  rm ${files.map(({ file }) => file).join(' ')}`,
          '',
        ]),
    ...(shown.length === 0 ? [] : [`Store these as ${secretsOf}:`, '', ...shown, '']),
    ...(secrets.length === 0 ? ['Its variables hold the same already.'] : []),
    'The workflow has to map each: `mergecast doctor` says where one is missing.',
  ].join('\n');
}
