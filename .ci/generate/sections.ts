import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { commands } from '../../src/entry/commands.ts';
import { configFile } from '../../src/model/config.ts';
import { failureCodes } from '../../src/model/failure.ts';
import { issueCodes } from '../../src/model/issue-codes.ts';
import { outcomeCodes } from '../../src/model/outcome.ts';
import { needsPerson, targetStates } from '../../src/model/plan.ts';
import { policyFile } from '../../src/model/policy.ts';
import { frontMatter } from '../../src/model/post.ts';
import { keyTable } from './keys.ts';
import { code, table } from './markdown.ts';
import { platformTable } from './platforms.ts';

/** What stands between the markers of the README, by the name in the marker. */
export const sections: Record<string, () => string | Promise<string>> = {
  commands: commandTable,
  'action-inputs': inputTable,
  'action-outputs': outputTable,
  'front-matter': () => keyTable(frontMatter),
  config: () => keyTable(configFile.extend({ policies: policiesAlone })),
  policies: () => keyTable(policyFile),
  states: stateTable,
  platforms: platformTable,
  'issue-codes': issueTable,
  'failure-codes': () => meaningTable(failureCodes),
  'outcome-codes': () => meaningTable(outcomeCodes),
};

/** Their keys have a table of their own. */
const policiesAlone = z.array(z.looseObject({})).default([]).describe(configFile.shape.policies.description!);

function commandTable(): string {
  const rows = commands.map(({ name, arguments: values, summary, options }) => [
    code(values === undefined ? name : `${name} ${values}`),
    summary,
    (options ?? []).map(option => `${code(option.flags)}: ${option.summary}`).join('; '),
  ]);
  return table(['Command', 'What it does', 'Its own options'], rows);
}

const actionFile = z.looseObject({
  inputs: z.record(z.string(), z.looseObject({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.looseObject({ description: z.string() })),
});

function readAction(): z.infer<typeof actionFile> {
  return actionFile.parse(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')));
}

function inputTable(): string {
  const rows = Object.entries(readAction().inputs).map(([name, input]) => [
    code(name),
    input.description,
    input.default ? code(input.default) : '',
  ]);
  return table(['Input', 'Meaning', 'Default'], rows);
}

function outputTable(): string {
  const rows = Object.entries(readAction().outputs).map(([name, { description }]) => [code(name), description]);
  return table(['Output', 'Meaning'], rows);
}

function stateTable(): string {
  const person: ReadonlySet<string> = needsPerson;
  const rows = Object.entries(targetStates).map(([state, says]) => [
    code(state),
    says,
    person.has(state) ? 'yes' : 'no',
  ]);
  return table(['State', 'Meaning', 'Needs a person'], rows);
}

function issueTable(): string {
  const rows = Object.entries(issueCodes).map(([name, { severity, title, remedy }]) => [
    code(name),
    severity,
    title,
    remedy,
  ]);
  return table(['Code', 'Severity', 'Meaning', 'Remedy'], rows);
}

function meaningTable(codes: Record<string, string>): string {
  return table(
    ['Code', 'Meaning'],
    Object.entries(codes).map(([name, meaning]) => [code(name), meaning]),
  );
}
