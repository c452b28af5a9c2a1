import { durationMilliseconds } from '../../content/duration.ts';
import { folded } from '../../content/folded.ts';
import { nearest } from '../../content/schema-issues.ts';
import { isTimeZone } from '../../content/time-zone.ts';
import type { YamlSource } from '../../content/yaml-source.ts';
import type { AdapterRegistry } from '../../model/adapter.ts';
import type { ConfigFile } from '../../model/config.ts';
import { type Issue, issue } from '../../model/issue.ts';
import {
  type ApproverRule,
  type ClosedTimes,
  type Policy,
  type PolicyFile,
  type Rate,
  weekdays,
} from '../../model/policy.ts';
import { optionFaults } from './option-rules.ts';
import { compilePattern } from './patterns.ts';

type Field = (string | number)[];
type Report = (field: Field, message: string) => void;

/** The policies of a config as code uses them, and what a schema cannot say against them. */
export async function readPolicies(
  config: ConfigFile,
  source: YamlSource,
  file: string,
  adapters: AdapterRegistry,
): Promise<{ policies: Policy[]; issues: Issue[] }> {
  const policies: Policy[] = [];
  const issues: Issue[] = [];
  for (const [index, written] of config.policies.entries()) {
    const report: Report = (inner, message) => {
      const field = ['policies', index, ...inner];
      issues.push(
        issue('config.policy', { file, position: source.positionOf(field), field: field.join('.') }, message),
      );
    };
    policies.push(await readPolicy(written, config, adapters, report));
  }
  return { policies, issues };
}

async function readPolicy(
  written: PolicyFile,
  config: ConfigFile,
  adapters: AdapterRegistry,
  report: Report,
): Promise<Policy> {
  const { for: _, timezone: __, ...rules } = written;
  if (Object.keys(rules).length === 0) report([], 'it has no rule');
  if (written.agents !== undefined && Object.keys(written.agents).length === 0) report(['agents'], 'it has no rule');
  const accounts = accountsOf(written.for, config, report);
  for (const [index, required] of (written.require ?? []).entries()) {
    const isEmpty = required.text === undefined && Object.keys(required.option ?? {}).length === 0;
    if (isEmpty) report(['require', index], 'expected `text` or `option`: what has to be there');
    for (const fault of await optionFaults(required, accounts, config, adapters)) {
      report(['require', index, 'option'], fault);
    }
  }
  return {
    accounts,
    rates: ratesOf(written),
    perPullRequest: written.per_pull_request ?? null,
    closed: closedTimes(written, config, report),
    approvals: approverRule(written.approvals, false),
    agents: {
      approvals: approverRule(written.agents?.approvals, true),
      openProposals: written.agents?.open_proposals ?? null,
    },
    content: {
      required: (written.require ?? []).map(({ text = [], option = {}, when }, index) => ({
        text: foldedWords(text, ['require', index, 'text'], report),
        option,
        when:
          when === undefined
            ? null
            : {
                words: foldedWords(when.words ?? [], ['require', index, 'when', 'words'], report),
                hosts: (when.hosts ?? []).map(host => host.toLowerCase()),
              },
      })),
      words: foldedWords(written.ban?.words ?? [], ['ban', 'words'], report),
      patterns: await patternsOf(written.ban?.patterns ?? [], report),
      hosts: written.links?.allow.map(host => host.toLowerCase()) ?? null,
      alt: written.alt === 'required',
    },
  };
}

function accountsOf(names: readonly string[], { accounts, groups }: ConfigFile, report: Report): Set<string> {
  const found = new Set<string>();
  for (const [index, name] of names.entries()) {
    const members = Object.hasOwn(accounts, name) ? [name] : Object.hasOwn(groups, name) ? groups[name]! : null;
    if (members === null) {
      const near = nearest(name, [...Object.keys(accounts), ...Object.keys(groups)]);
      report(['for', index], `there is no account or group ${name}${near === null ? '' : `; did you mean ${near}?`}`);
    }
    for (const member of members ?? []) found.add(member);
  }
  return found;
}

const hour = 60 * 60 * 1000;

function ratesOf({ per_day, per_hour, gap }: PolicyFile): Rate[] {
  const rates: Rate[] = [];
  if (per_day !== undefined) rates.push({ kind: 'cap', most: per_day, milliseconds: 24 * hour });
  if (per_hour !== undefined) rates.push({ kind: 'cap', most: per_hour, milliseconds: hour });
  if (gap === undefined) return rates;
  return [...rates, { kind: 'gap', most: 1, milliseconds: durationMilliseconds(gap) }];
}

function closedTimes(written: PolicyFile, config: ConfigFile, report: Report): ClosedTimes | null {
  const { quiet = [], blackout = [] } = written;
  if (quiet.length + blackout.length === 0) return null;
  const timezone = written.timezone ?? config.timezone;
  if (timezone === undefined) report([quiet.length > 0 ? 'quiet' : 'blackout'], 'it has no zone: add `timezone`');
  else if (!isTimeZone(timezone)) report(['timezone'], 'expected an IANA zone such as Europe/Berlin');
  return {
    timezone: timezone ?? 'UTC',
    quiet: quiet.map(({ from, to, days }, index) => {
      if (from === to) report(['quiet', index], '`from` and `to` are the same; a whole day is from 00:00 to 24:00');
      const numbers = days?.map(day => weekdays.indexOf(day) + 1);
      return { from: minutes(from), to: minutes(to), days: numbers === undefined ? null : new Set(numbers) };
    }),
    blackout: blackout.map((days, index) => {
      const [first = '', last = first] = days.split('/');
      if (![first, last].every(isDate) || last < first) report(['blackout', index], 'there are no such days');
      return { first, last };
    }),
  };
}

function approverRule(approvals: PolicyFile['approvals'], isOfAgents: boolean): ApproverRule | null {
  if (approvals === undefined) return null;
  const names = (approvals.by ?? []).map(name => name.replace(/^@/, ''));
  return {
    isOfAgents,
    count: approvals.count,
    people: names.filter(name => !name.includes('/')),
    teams: names.flatMap(name => {
      const [organization = '', slug] = name.split('/');
      return slug === undefined ? [] : [{ organization, slug }];
    }),
    except: new Set(approvals.except),
  };
}

function minutes(clock: string): number {
  const [hours, rest] = clock.split(':').map(Number);
  return hours! * 60 + rest!;
}

function isDate(written: string): boolean {
  const read = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(read) && new Date(read).toISOString().startsWith(written);
}

function foldedWords(written: readonly string[], field: Field, report: Report): string[] {
  return written.map((word, index) => {
    const read = folded(word);
    if (read === '') report([...field, index], 'nothing of it can be seen');
    return read;
  });
}

async function patternsOf(written: readonly string[], report: Report) {
  const patterns: Policy['content']['patterns'][number][] = [];
  for (const [index, pattern] of written.entries()) {
    const compiled = await compilePattern(pattern);
    if ('fault' in compiled) report(['ban', 'patterns', index], compiled.fault);
    else patterns.push(compiled);
  }
  return patterns;
}
