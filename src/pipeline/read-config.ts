import { decodeText } from '../content/decode.ts';
import { sha256 } from '../content/digest.ts';
import { durationMilliseconds } from '../content/duration.ts';
import { nearest, schemaIssues } from '../content/schema-issues.ts';
import { isTimeZone } from '../content/time-zone.ts';
import { parseYaml, type YamlSource } from '../content/yaml-source.ts';
import type { Adapter, AdapterRegistry } from '../model/adapter.ts';
import { type Account, type Config, type ConfigFile, configFile } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import { type Issue, isError, issue } from '../model/issue.ts';
import type { Limit } from '../model/limits.ts';
import { policyFile } from '../model/policy.ts';
import type { Files } from '../model/ports.ts';
import { accountIssue, configName, credentialIssues, sharingIssues } from './credential-rules.ts';
import { readPolicies } from './policy/read-policies.ts';

const otherName = 'mergecast.yaml';
const mostBytes = 1024 * 1024;

/** Reads mergecast.yml. A fault in it stops the run before a post is read: what a post means depends on it. */
export async function readConfig(files: Files, adapters: AdapterRegistry): Promise<Config> {
  const text = readText(files);
  const source = parseYaml(text, { file: configName, kind: 'config' });
  const issues = [...source.issues];
  const parsed = configFile.safeParse(source.value);
  if (issues.length === 0 && !parsed.success) {
    issues.push(...schemaIssues(parsed.error, source, { file: configName, codes: configCodes, knownKeys }));
  }
  if (!parsed.success || issues.some(isError)) throw invalid(issues);
  issues.push(...ruleIssues(parsed.data, source));
  const { policies, issues: policyIssues } = await readPolicies(parsed.data, source, configName, adapters);
  issues.push(...policyIssues);
  const accounts: Record<string, Account> = {};
  for (const [name, written] of Object.entries(parsed.data.accounts)) {
    const read = await readAccount(name, written, parsed.data.vault?.identity ?? null, source, adapters);
    issues.push(...read.issues);
    accounts[name] = read.account;
  }
  if (issues.some(isError)) throw invalid(issues);
  issues.push(...(await sharingIssues(Object.values(accounts), adapters, source)));
  if (issues.some(isError)) throw invalid(issues);
  return { ...toConfig(parsed.data, accounts, source), policies, digest: sha256(text) };
}

const knownKeys = [...Object.keys(configFile.shape), ...Object.keys(policyFile.shape)];
const configCodes = { key: 'config.key', value: 'config.value' } as const;

function readText(files: Files): string {
  const content = files.read(configName, mostBytes);
  if (content.kind !== 'missing' && files.exists(otherName)) {
    const message = `there is a ${otherName} beside ${configName}, and one of them would count for nothing`;
    throw invalid([issue('config.twice', { file: otherName }, message)]);
  }
  if (content.kind === 'missing') throw invalid([missing(files)]);
  const text = content.kind === 'file' ? decodeText(content.bytes) : null;
  if (text !== null) return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const why = content.kind === 'file' ? 'is not UTF-8' : `cannot be read (${content.kind})`;
  throw invalid([
    issue('config.value', { file: configName }, `${configName} ${why}`, 'Save it as a plain UTF-8 file.'),
  ]);
}

function missing(files: Files): Issue {
  if (files.exists(otherName)) {
    return issue('config.missing', { file: otherName }, `the config is called ${configName}`, 'Rename the file.');
  }
  return issue('config.missing', { file: configName }, `there is no ${configName} here`);
}

function invalid(issues: Issue[]): Failure {
  const count = issues.filter(isError).length;
  const message = `${configName} has ${count === 1 ? 'an error' : `${count} errors`}`;
  return new Failure('config.invalid', message, {
    remedy: 'Mend it; no post is read and nothing is sent before that.',
    issues,
  });
}

/** What a schema cannot say: values that must agree with each other or with the world. */
function ruleIssues(file: ConfigFile, source: YamlSource): Issue[] {
  const issues: Issue[] = [];
  const add = (field: (string | number)[], message: string, code: 'config.value' | 'config.group' = 'config.value') =>
    issues.push(issue(code, { file: configName, position: source.positionOf(field), field: field.join('.') }, message));
  if (file.timezone !== undefined && !isTimeZone(file.timezone)) {
    add(['timezone'], 'expected an IANA zone such as Europe/Berlin');
  }
  if (!isInnerPath(file.posts)) add(['posts'], 'expected a folder of the repository, such as posts');
  if (!isBranchName(file.ledger.branch)) add(['ledger', 'branch'], 'expected the name of a branch');
  for (const [name, { formerly = [] }] of Object.entries(file.accounts)) {
    for (const [index, earlier] of formerly.entries()) {
      if (!Object.hasOwn(file.accounts, earlier)) continue;
      add(['accounts', name, 'formerly', index], `${earlier} is an account of its own here`);
    }
  }
  for (const [group, members] of Object.entries(file.groups)) {
    if (Object.hasOwn(file.accounts, group)) add(['groups', group], 'an account has that name', 'config.group');
    for (const [index, member] of members.entries()) {
      if (Object.hasOwn(file.accounts, member)) continue;
      const near = nearest(member, Object.keys(file.accounts));
      const hint = near === null ? '' : `; did you mean ${near}?`;
      add(['groups', group, index], `there is no account ${member}${hint}`, 'config.group');
    }
  }
  return issues;
}

function isInnerPath(path: string): boolean {
  return (
    !path.startsWith('/') &&
    !/[\\\p{Cc}]/u.test(path) &&
    path.split('/').every(step => step !== '' && !step.startsWith('.'))
  );
}

/** A strict part of what `git check-ref-format` allows. */
function isBranchName(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(name) && !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name);
}

async function readAccount(
  name: string,
  written: ConfigFile['accounts'][string],
  vaultIdentity: string | null,
  source: YamlSource,
  adapters: AdapterRegistry,
): Promise<{ account: Account; issues: Issue[] }> {
  const { platform, credentials, options, limits, formerly, ...place } = written;
  const account: Account = { name, platform, credentials, options, limits, ...(formerly && { formerly }), place };
  const path = ['accounts', name];
  if (!adapters.ids.includes(platform)) {
    const near = nearest(platform, adapters.ids);
    const known = near === null ? `known are ${adapters.ids.join(', ')}` : `did you mean ${near}?`;
    return {
      account,
      issues: [
        accountIssue('config.platform', [...path, 'platform'], `there is no platform ${platform}; ${known}`, source),
      ],
    };
  }
  const adapter = await adapters.load(platform);
  const parsedPlace = adapter.account.safeParse(place);
  const parsedOptions = adapter.options.safeParse(options);
  const issues = [
    ...credentialIssues(account, adapter, vaultIdentity, source),
    ...limitIssues(account, adapter, source),
  ];
  const common = {
    file: configName,
    codes: configCodes,
    knownKeys: ['platform', 'credentials', 'options', 'limits', 'formerly', 'server', 'identifier'],
  };
  if (!parsedPlace.success) issues.push(...schemaIssues(parsedPlace.error, source, { ...common, prefix: path }));
  if (!parsedOptions.success) {
    issues.push(...schemaIssues(parsedOptions.error, source, { ...common, prefix: [...path, 'options'] }));
  }
  return { account: { ...account, place: (parsedPlace.data as Record<string, unknown>) ?? place }, issues };
}

function limitIssues(account: Account, adapter: Adapter, source: YamlSource): Issue[] {
  const settable = Object.keys(settableLimits(adapter));
  return Object.keys(account.limits)
    .filter(name => !settable.includes(name))
    .map(name => {
      const known = settable.length === 0 ? 'none can be set' : `those that can be set are ${settable.join(', ')}`;
      return accountIssue(
        'config.key',
        ['accounts', account.name, 'limits', name],
        `${adapter.name} has no limit ${name}; ${known}`,
        source,
      );
    });
}

/** The limits that a platform's servers set for themselves, by the names that a config has for them. */
export function settableLimits(adapter: Pick<Adapter, 'limits'>): Record<string, Limit> {
  const { text, media, poll } = adapter.limits;
  const all = {
    ...text,
    media: media.count,
    media_bytes: media.image?.bytes,
    media_pixels: media.image?.pixels,
    video_bytes: media.video?.bytes,
    video_seconds: media.video?.seconds,
    alt: media.alt,
    poll_options: poll?.options,
    poll_option_text: poll?.optionText,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, limit]) => (limit?.perServer ? [[name, limit]] : [])));
}

function toConfig(
  file: ConfigFile,
  accounts: Record<string, Account>,
  source: YamlSource,
): Omit<Config, 'digest' | 'policies'> {
  return {
    file: configName,
    posts: file.posts,
    timezone: file.timezone ?? null,
    ledgerBranch: file.ledger.branch,
    accounts,
    groups: file.groups,
    // biome-ignore lint/suspicious/noThenProperty: the word that people write; nothing awaits a config.
    late: { afterMilliseconds: durationMilliseconds(file.late.after), then: file.late.then },
    perRun: file.limits.per_run,
    media: {
      requireAlt: file.media.require_alt,
      publicUrl: file.media.public_url ?? null,
      location: file.media.location,
    },
    links: file.links,
    vault: file.vault ?? null,
    positionOf: source.positionOf,
  };
}
