import { folded } from '../../content/folded.ts';
import { nearest } from '../../content/schema-issues.ts';
import type { YamlSource } from '../../content/yaml-source.ts';
import type { AdapterRegistry } from '../../model/adapter.ts';
import type { ConfigFile } from '../../model/config.ts';
import { type Issue, issue } from '../../model/issue.ts';
import type { Policy, PolicyFile } from '../../model/policy.ts';
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
  const { for: _, ...rules } = written;
  if (Object.keys(rules).length === 0) report([], 'it has no rule');
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
