import type { Adapter, Identity } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Connection, Granted, WantedRight } from '../model/connection.ts';
import { Failure } from '../model/failure.ts';
import { learnSecrets, redactor } from './account-secrets.ts';
import { askCredential } from './ask-credential.ts';
import { type ConnectingWorld, contextWith, refused } from './connecting.ts';
import { type ConsentOptions, consent, wantedRights } from './consent.ts';
import { type KnownForm, knownForms } from './pasted-value.ts';
import { judgeSecret } from './secret-values.ts';

export interface ConnectOptions extends ConsentOptions {
  /** Paste what the platform's own pages give, although a consent could give it. */
  isPasted: boolean;
}

export interface Connected {
  /** Who the platform says it is; null where it could not be asked now. */
  identity: Identity | null;
  /** All that is known of the account's credentials, by the adapter's names. */
  credentials: Record<string, string>;
  /** What the account's variables have to hold and do not hold yet. */
  values: { variable: string; value: string }[];
  granted: Granted | null;
  /** What a person should know. */
  notes: string[];
}

/** Walks a person through it, and asks the platform who it is. Nothing is stored by that. */
export async function connectAccount(
  account: Account,
  options: ConnectOptions,
  world: ConnectingWorld,
): Promise<Connected> {
  const adapter = await world.adapters.load(account.platform);
  const known = knownForms(await Promise.all(world.adapters.ids.map(id => world.adapters.load(id))));
  const connection = connectionFor(account, adapter, options);
  const { given, granted } =
    connection === null
      ? { given: await paste(account, adapter, known, world), granted: null }
      : await consented(account, connection, options, known, world);
  learnSecrets(account, Object.values(given), world);
  const { identity, notes } = await identify(account, adapter, given, world);
  return {
    identity,
    credentials: given,
    values: valuesOf(account, given, world),
    granted,
    notes: [
      ...notes,
      ...(connection === null ? [] : untickedNotes(wantedRights(connection, account, options), granted)),
      ...(connection === null ? [] : appNotes(account, connection)),
    ],
  };
}

/** A consent gives all that the account names, or none is asked for. */
function connectionFor(account: Account, { connection }: Adapter, { isPasted }: ConnectOptions): Connection | null {
  if (connection === undefined || isPasted) return null;
  const { gives, registers = [], client } = connection;
  const had = [...gives, ...registers, ...client.map(({ credential }) => credential)];
  return Object.keys(account.credentials).every(name => had.includes(name)) ? connection : null;
}

async function consented(
  account: Account,
  connection: Connection,
  options: ConnectOptions,
  known: KnownForm[],
  world: ConnectingWorld,
) {
  const { granted, client } = await consent(account, connection, options, known, world);
  const given = { ...client, ...granted.credentials };
  const lacking = Object.keys(account.credentials).filter(name => !Object.hasOwn(given, name));
  if (lacking.length === 0) return { given, granted };
  throw new Failure('connect.refused', `the consent gave no ${lacking.join(', ')}`, {
    remedy: `The app may not be approved for it. Name ${Object.keys(granted.credentials).join(', ')} in the account's credentials in its place.`,
    state: 'Nothing was stored.',
  });
}

async function paste(account: Account, adapter: Adapter, known: KnownForm[], { prompt }: ConnectingWorld) {
  const given: Record<string, string> = {};
  for (const name of Object.keys(account.credentials)) {
    const kind = adapter.credentials[name]!;
    prompt.tell(`It needs: ${kind.scopes.join(', ')}`);
    given[name] = (await askCredential({ ...kind, isSecret: true }, known, prompt))!;
  }
  return given;
}

/** A credential that the platform refuses is not kept; one that it could not look at now may be good for one use. */
async function identify(account: Account, adapter: Adapter, given: Record<string, string>, world: ConnectingWorld) {
  if (adapter.check === undefined) return { identity: null, notes: [`${adapter.name} cannot be asked who it is`] };
  const answer = await adapter.check(contextWith(account, given, world));
  if ('fault' in answer) {
    const { fault } = answer;
    if (fault.outcome === 'rejected') throw refused(account, fault, world, []);
    const why = redactor(account, world)(fault.message);
    return {
      identity: null,
      notes: [`it could not be asked who it is (${why}); \`mergecast accounts check\` asks again`],
    };
  }
  const missing = answer.credential?.missing ?? [];
  if (missing.length === 0) return { identity: answer, notes: [] };
  throw new Failure('connect.refused', `it is ${answer.name}, and publishing needs ${missing.join(', ')} as well`, {
    remedy: 'Run the command again, and allow all that it lists.',
    state: 'Nothing was stored.',
  });
}

/** What the environment has already is not stored once more. */
function valuesOf(account: Account, given: Record<string, string>, { environment }: ConnectingWorld) {
  return Object.entries(account.credentials)
    .map(([name, variable]) => ({ variable, value: given[name]! }))
    .filter(({ variable, value }) => judgeSecret(variable, environment, set => set === value) !== true);
}

/** Who names no place for the app's credentials has connected all the same, and parts by hand. */
function appNotes({ name, credentials }: Account, { registers = [] }: Connection): string[] {
  const lacking = registers.filter(credential => !Object.hasOwn(credentials, credential));
  if (lacking.length === 0) return [];
  const words = lacking.join(' and ');
  return [
    `the app that was made for this consent is kept nowhere, so that \`accounts disconnect ${name}\` cannot take the consent back for you; for that, name ${words} in the credentials of the account and connect it again`,
  ];
}

/** A person may untick rights, and servers have rights that hold others. */
function untickedNotes(wanted: readonly WantedRight[], granted: Granted | null): string[] {
  const scopes = granted?.scopes ?? null;
  if (scopes === null) return [];
  const has = (scope: string) => scopes.some(each => each === '*' || scope === each || scope.startsWith(`${each}:`));
  const lacking = wanted.filter(({ scope }) => !has(scope));
  return lacking.map(({ scope, why }) => `it may not ${scope}: ${why}`);
}
