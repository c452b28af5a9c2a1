import { nearest } from '../content/schema-issues.ts';
import type { YamlSource } from '../content/yaml-source.ts';
import type { Adapter, AdapterRegistry } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import { type Issue, issue } from '../model/issue.ts';
import { renewalOf } from './renewal-of.ts';

export const configName = 'mergecast.yml';

/** At a field of the config. */
export function accountIssue(
  code:
    | 'config.platform'
    | 'config.value'
    | 'config.key'
    | 'config.secret'
    | 'config.reserved'
    | 'config.shared'
    | 'config.reserved'
    | 'config.shared',
  field: (string | number)[],
  message: string,
  source: YamlSource,
): Issue {
  return issue(code, { file: configName, position: source.positionOf(field), field: field.join('.') }, message);
}

/** The value of a credential is never repeated in a message: it may be the secret itself. */
export function credentialIssues(
  account: Account,
  adapter: Adapter,
  vaultIdentity: string | null,
  source: YamlSource,
): Issue[] {
  const path = ['accounts', account.name, 'credentials'];
  const known = Object.keys(adapter.credentials);
  const issues: Issue[] = [];
  for (const [key, variable] of Object.entries(account.credentials)) {
    const field = [...path, key];
    if (!known.includes(key)) {
      const near = nearest(key, known) ?? known.join(', ');
      issues.push(
        accountIssue('config.key', field, `${adapter.name} has no credential ${key}; it has ${near}`, source),
      );
    } else if (!isVariableName(variable)) {
      issues.push(
        accountIssue('config.secret', field, 'expected the name of an environment variable, such as MY_TOKEN', source),
      );
    } else if (variable === vaultIdentity || isReserved(variable)) {
      const message = `${variable} is not a secret of ${adapter.name}: the run has it for something else`;
      issues.push(accountIssue('config.reserved', field, message, source));
    }
  }
  for (const key of missingCredentials(account, adapter)) {
    const message = `\`credentials.${key}\` is missing: the environment variable that holds the ${adapter.credentials[key]!.title.toLowerCase()}`;
    issues.push(accountIssue('config.value', [...path, key], message + otherSets(adapter), source));
  }
  return issues;
}

/** What the account lacks of the set that it is nearest to; of all, where there are no sets. */
function missingCredentials(account: Account, adapter: Adapter): string[] {
  const sets = adapter.credentialSets ?? [Object.keys(adapter.credentials)];
  const lacking = sets.map(set => set.filter(key => !Object.hasOwn(account.credentials, key)));
  const begun = lacking.filter((missing, index) => missing.length < sets[index]!.length);
  return (begun.length > 0 ? begun : lacking).reduce((least, each) => (each.length < least.length ? each : least));
}

function otherSets({ credentialSets = [] }: Adapter): string {
  return credentialSets.length < 2 ? '' : `; name one of ${credentialSets.map(set => set.join(' + ')).join(', or ')}`;
}

/** Upper case, as variables are written everywhere: a token nearly always has small letters too. */
function isVariableName(text: string): boolean {
  return /^[A-Z_][A-Z0-9_]{0,127}$/.test(text);
}

/**
 * What runners, git, clouds and registries call their own secrets: a config that named one would send it to a platform.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const reserved =
  /^(?:GITHUB|GH|ACTIONS|RUNNER|INPUT|CI|MERGECAST|GIT|SSH|NODE|NPM|AWS|AZURE|ARM|CLOUDSDK|GOOGLE_APPLICATION|GCP|GCLOUD|VAULT|DOCKER|KUBE|CODECOV|SIGSTORE)_/;

function isReserved(variable: string): boolean {
  return reserved.test(variable);
}

/** What two accounts cannot share. */
export async function sharingIssues(
  accounts: readonly Account[],
  adapters: AdapterRegistry,
  source: YamlSource,
): Promise<Issue[]> {
  return [
    ...(await sharedConsents(accounts, adapters, source)),
    ...(await sharedCredentials(accounts, adapters, source)),
  ];
}

/** A secret of one place, sent to another, is a secret that leaked. */
async function sharedCredentials(
  accounts: readonly Account[],
  adapters: AdapterRegistry,
  source: YamlSource,
): Promise<Issue[]> {
  const holders = new Map<string, { account: string; place: string }>();
  const issues: Issue[] = [];
  for (const account of accounts) {
    const adapter = await adapters.load(account.platform);
    const place = adapter.destination?.named(account) ?? adapter.name;
    for (const [name, variable] of Object.entries(account.credentials)) {
      const first = holders.get(variable);
      if (first === undefined) holders.set(variable, { account: account.name, place });
      else if (first.place !== place) {
        const message = `${first.account} has ${variable} too, and is elsewhere: ${first.place}, not ${place}`;
        issues.push(accountIssue('config.shared', ['accounts', account.name, 'credentials', name], message, source));
      }
    }
  }
  return issues;
}

/** Of two accounts with one refresh token, the first that renews it would shut the other out. */
async function sharedConsents(
  accounts: readonly Account[],
  adapters: AdapterRegistry,
  source: YamlSource,
): Promise<Issue[]> {
  const holders = new Map<string, string>();
  const issues: Issue[] = [];
  for (const account of accounts) {
    const consent = renewalOf(account, await adapters.load(account.platform))?.consent;
    const variable = consent === undefined ? undefined : account.credentials[consent];
    if (consent === undefined || variable === undefined) continue;
    const first = holders.get(variable);
    if (first === undefined) holders.set(variable, account.name);
    else {
      const message = `${first} has ${variable} too, and what one of them renews is lost to the other; give each a consent of its own`;
      issues.push(accountIssue('config.value', ['accounts', account.name, 'credentials', consent], message, source));
    }
  }
  return issues;
}
