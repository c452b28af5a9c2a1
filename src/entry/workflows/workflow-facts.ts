import { decodeText } from '../../content/decode.ts';
import { parseYaml, type YamlSource } from '../../content/yaml-source.ts';
import type { Files } from '../../model/ports.ts';

/** What of a workflow decides who may do what with which secret. Anybody may have written it: it is only data. */
export interface WorkflowFacts {
  /** By name, with the line where it stands. */
  events: ReadonlyMap<string, number | null>;
  jobs: ReadonlyMap<string, JobFacts>;
}

export interface JobFacts {
  line: number | null;
  /** By scope; `*` stands for those that no other names. Null where the setting of the repository decides. */
  permissions: ReadonlyMap<string, string> | null;
  /** Those it waits for, in words; null where there is none. */
  environment: string | null;
  condition: string;
  cancels: boolean;
  /** The names of the secrets that it or one of its steps gets; `*` for all of them. */
  secrets: ReadonlySet<string>;
  /** The actions and workflows that it runs, by name, with their references. */
  uses: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of its scripts. */
  scripts: string;
  /** Whether it checks out what an event of a pull request names, which a stranger wrote. */
  checksOutHead: boolean;
}

/** GitHub takes no larger one either. */
const mostBytes = 512 * 1024;

/** Null where there is no such file; a text that says why, where it cannot be read. */
export function readWorkflow(path: string, files: Files): WorkflowFacts | string | null {
  const content = files.read(path, mostBytes);
  if (content.kind === 'missing') return null;
  const text = content.kind === 'file' ? decodeText(content.bytes) : null;
  if (text === null) return content.kind === 'file' ? 'it is not UTF-8' : content.kind;
  const source = parseYaml(text.replaceAll('\r\n', '\n'), { file: path, kind: 'config' });
  const [fault] = source.issues;
  return fault === undefined ? factsOf(source) : `line ${fault.line}: ${fault.message}`;
}

type Mapping = Record<string, unknown>;

function factsOf(source: YamlSource): WorkflowFacts {
  const workflow = mappingOf(source.value);
  const line = (path: (string | number)[]) => source.positionOf(path)?.line ?? null;
  const jobs = Object.entries(mappingOf(workflow.jobs)).map(([name, value]): [string, JobFacts] => [
    name,
    jobOf(mappingOf(value), workflow, line(['jobs', name])),
  ]);
  const events = eventsOf(workflow.on).map((name): [string, number | null] => [
    name,
    line(['on', name]) ?? line(['on']),
  ]);
  return { events: new Map(events), jobs: new Map(jobs) };
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on));
}

function jobOf(job: Mapping, workflow: Mapping, line: number | null): JobFacts {
  const steps = Array.isArray(job.steps) ? job.steps.map(mappingOf) : [];
  const uses = new Map<string, Set<string>>();
  for (const each of [job, ...steps]) {
    if (typeof each.uses !== 'string') continue;
    const [name = '', reference = ''] = each.uses.split('@');
    uses.set(name, (uses.get(name) ?? new Set()).add(reference));
  }
  const concurrency = mappingOf(job.concurrency ?? workflow.concurrency);
  return {
    line,
    permissions: permissionsOf(job.permissions ?? workflow.permissions),
    environment: environmentOf(job.environment),
    condition: String(job.if ?? ''),
    cancels: concurrency['cancel-in-progress'] !== undefined && concurrency['cancel-in-progress'] !== false,
    secrets: secretsOf({ job, env: workflow.env }),
    uses,
    scripts: steps.flatMap(({ run }) => (typeof run === 'string' ? [run] : [])).join('\n'),
    checksOutHead: steps.some(checksOutHead),
  };
}

/** A permission that a list leaves out is none. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
function permissionsOf(permissions: unknown): JobFacts['permissions'] {
  if (permissions === undefined || permissions === null) return null;
  if (permissions === 'write-all') return new Map([['*', 'write']]);
  if (permissions === 'read-all') return new Map([['*', 'read']]);
  const scopes = Object.entries(mappingOf(permissions)).map(([scope, may]): [string, string] => [scope, String(may)]);
  return new Map([...scopes, ['*', 'none']]);
}

function environmentOf(environment: unknown): string | null {
  if (environment === undefined || environment === null) return null;
  const name = typeof environment === 'string' ? environment : mappingOf(environment).name;
  return String(name ?? '');
}

/** In whatever expression they stand; where the whole map is handed on, or one is chosen by a computed name, all of them. */
function secretsOf(value: object): Set<string> {
  const text = JSON.stringify(value);
  const found = new Set<string>();
  for (const [, name] of text.matchAll(/\bsecrets\s*\.\s*(\w+)/gi)) found.add(name!.toUpperCase());
  for (const [, name] of text.matchAll(/\bsecrets\s*\[\s*'(\w+)'\s*\]/gi)) found.add(name!.toUpperCase());
  const isWhole =
    /"secrets":"inherit"/.test(text) || /\bsecrets\s*(?:\)|,|\}\}|\[\s*(?!'\w+'\s*\])|\.\s*\*)/i.test(text);
  if (isWhole) found.add('*');
  // The job's own token is not one that somebody stored; what it may do, the permissions say.
  found.delete('GITHUB_TOKEN');
  return found;
}

function checksOutHead({ uses, with: inputs, run }: Mapping): boolean {
  const isCheckout = typeof uses === 'string' && /(?:^|\/)checkout@/i.test(uses);
  const reference = isCheckout
    ? JSON.stringify(inputs ?? {})
    : typeof run === 'string' && /\bgit\b|\bgh\b/.test(run)
      ? run
      : '';
  return /pull_request|head_sha|head_branch|head_ref|head_repository|refs\/pull|pr checkout/i.test(reference);
}

function mappingOf(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}
