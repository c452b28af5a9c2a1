import { decodeText } from '../../content/decode.ts';
import { parseYaml, type YamlSource } from '../../content/yaml-source.ts';
import type { Files } from '../../model/ports.ts';
import { isWorkflow, workflowFolders } from '../../model/workflow-place.ts';

/** A job of a workflow in which a step runs the Action and publishes. */
export interface PublishingJob {
  file: string;
  name: string;
  /** Where the step stands. */
  line: number | null;
  schedules: Schedule[];
  /** What the job's own token may do to the repository; `unsaid` where the repository's setting decides. */
  contents: Permission;
  /** What it may do to pull requests and to what their runs left; null where the Action is given a token of its own. */
  asking: { 'pull-requests': Permission; actions: Permission } | null;
  /** Whether the step or its checkout is given another token to push with. */
  hasOwnToken: boolean;
  /** The environment of GitHub in which it runs, whose secrets it gets first; null where none is named by itself. */
  environment: string | null;
  /** Null where there is no group. */
  concurrency: { cancels: boolean } | null;
  /** The variables that the step gets, and whether an expression gives them or the file itself. */
  variables: ReadonlyMap<string, Variable>;
  /** Whether an earlier step may set variables that no `env:` shows. */
  mayExport: boolean;
}

export interface Variable {
  from: 'expression' | 'text' | 'nothing';
  /** The name of the secret that it is given; null where it is something else. */
  secret: string | null;
  line: number | null;
}

export interface Schedule {
  cron: string;
  line: number | null;
}

/** A job that puts what the run of a pull request found into a comment there. */
export interface CommentingJob {
  file: string;
  name: string;
  line: number | null;
  /** The names of the workflows of whose runs it is told. */
  listensTo: string[];
  permissions: { 'pull-requests': Permission; actions: Permission };
  /** Whether it fetches what the pull request holds. */
  checksOutHead: boolean;
}

export type Permission = 'write' | 'read' | 'none' | 'unsaid';

export interface Workflows {
  jobs: PublishingJob[];
  comments: CommentingJob[];
  /** Workflows that judge pull requests: their file and their name. */
  reviews: { file: string; name: string }[];
  /** Files that may be workflows and cannot be read, each with the reason. */
  unread: { file: string; message: string }[];
}

/** GitHub takes no larger one either; what is larger was not written by a person. */
const mostBytes = 512 * 1024;
const mostFiles = 200;

/** The workflows as they stand in the work tree: anybody may have written them, so everything in them is only data. */
export function readWorkflows(files: Files): Workflows {
  const found: Workflows = { jobs: [], comments: [], reviews: [], unread: [] };
  const paths = workflowFolders.flatMap(folder => files.list(folder)).filter(({ path }) => isWorkflow(path));
  for (const { path } of paths.slice(0, mostFiles)) {
    const content = files.read(path, mostBytes);
    const text = content.kind === 'file' ? decodeText(content.bytes) : null;
    if (text === null) {
      found.unread.push({ file: path, message: content.kind === 'file' ? 'it is not UTF-8' : content.kind });
      continue;
    }
    const source = parseYaml(text.replaceAll('\r\n', '\n'), { file: path, kind: 'config' });
    const [first] = source.issues;
    if (first === undefined) {
      found.jobs.push(...jobsOf(path, source));
      found.comments.push(...commentsOf(path, source));
      found.reviews.push(...reviewsOf(path, source));
    } else found.unread.push({ file: path, message: `line ${first.line}: ${first.message}` });
  }
  return found;
}

type Path = (string | number)[];
type Mapping = Record<string, unknown>;

function jobsOf(file: string, source: YamlSource): PublishingJob[] {
  const workflow = mappingOf(source.value);
  const events = eventsOf(workflow.on);
  const jobs: PublishingJob[] = [];
  for (const [name, value] of Object.entries(mappingOf(workflow.jobs))) {
    const job = mappingOf(value);
    const steps = listOf(job.steps).map(mappingOf);
    for (const [index, step] of steps.entries()) {
      if (!runsTheAction(step) || !publishes(step, job, events)) continue;
      const path = ['jobs', name, 'steps', index];
      jobs.push({
        file,
        name,
        line: source.positionOf(path)?.line ?? null,
        schedules: schedulesOf(workflow.on, source),
        contents: permissionOf(job.permissions ?? workflow.permissions, 'contents'),
        asking: isGiven(mappingOf(step.with)['github-token'])
          ? null
          : askingOf(job.permissions ?? workflow.permissions),
        hasOwnToken: steps.slice(0, index + 1).some(hasToken),
        environment: environmentOf(job.environment),
        concurrency: concurrencyOf(job.concurrency) ?? concurrencyOf(workflow.concurrency),
        variables: variablesOf([['env'], ['jobs', name, 'env'], [...path, 'env']], source),
        mayExport: steps.slice(0, index).some(mayExport),
      });
    }
  }
  return jobs;
}

/** Whoever has a fork of the Action runs it under another owner's name. */
function runsTheAction(step: Mapping): boolean {
  return /^[\w.-]+\/mergecast@/i.test(actionOf(step));
}

/** `owner/name@reference`; Forgejo and Gitea take whole addresses too. */
function actionOf({ uses }: Mapping): string {
  return typeof uses === 'string' ? uses.replace(/^https?:\/\/[\w.-]+(?::\d+)?\//i, '') : '';
}

const publishingEvents = ['push', 'schedule', 'workflow_dispatch', 'workflow_call'];

/** Conditions are not worked out here: only one that names nothing but pull requests is known for what it is. */
function publishes(step: Mapping, job: Mapping, events: readonly string[]): boolean {
  const inputs = mappingOf(step.with);
  if (String(inputs['dry-run']) === 'true' || inputs.command === 'review') return false;
  if (isForPullRequests(step.if) || isForPullRequests(job.if)) return false;
  return inputs.command === 'publish' || events.some(event => publishingEvents.includes(event));
}

function isForPullRequests(condition: unknown): boolean {
  const bare = String(condition ?? '').replace(/^\s*\$\{\{([^}]*)\}\}\s*$/, '$1');
  return bare.split('||').every(each => /^\s*github\.event_name\s*==\s*'(?:pull_request|merge_group)'\s*$/.test(each));
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(mappingOf(on));
}

function schedulesOf(on: unknown, source: YamlSource): Schedule[] {
  return listOf(mappingOf(on).schedule).map((entry, index) => {
    const { cron } = mappingOf(entry);
    const position = source.positionOf(['on', 'schedule', index]);
    return { cron: typeof cron === 'string' ? cron : '', line: position?.line ?? null };
  });
}

/** A permission that a list leaves out is none. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
function permissionOf(permissions: unknown, name: string): Permission {
  if (permissions === undefined || permissions === null) return 'unsaid';
  if (permissions === 'write-all') return 'write';
  if (permissions === 'read-all') return 'read';
  const granted = mappingOf(permissions)[name];
  return granted === 'write' || granted === 'read' ? granted : 'none';
}

function askingOf(permissions: unknown) {
  return {
    'pull-requests': permissionOf(permissions, 'pull-requests'),
    actions: permissionOf(permissions, 'actions'),
  };
}

function commentsOf(file: string, source: YamlSource): CommentingJob[] {
  const workflow = mappingOf(source.value);
  const trigger = mappingOf(mappingOf(workflow.on).workflow_run);
  const comments: CommentingJob[] = [];
  for (const [name, value] of Object.entries(mappingOf(workflow.jobs))) {
    const job = mappingOf(value);
    const steps = listOf(job.steps).map(mappingOf);
    const index = steps.findIndex(step => runsTheAction(step) && commentsOn(step, eventsOf(workflow.on)));
    if (index < 0) continue;
    comments.push({
      file,
      name,
      line: source.positionOf(['jobs', name, 'steps', index])?.line ?? null,
      listensTo: [trigger.workflows ?? []].flat().map(String),
      permissions: askingOf(job.permissions ?? workflow.permissions),
      checksOutHead: steps.some(checksOutHead),
    });
  }
  return comments;
}

function commentsOn(step: Mapping, events: readonly string[]): boolean {
  const { command = 'auto' } = mappingOf(step.with);
  return command === 'comment' || (command === 'auto' && events.includes('workflow_run'));
}

/** By the action for it, or by a script that has the name of the branch or the commit from the event. */
function checksOutHead(step: Mapping): boolean {
  const { run, with: inputs } = step;
  const { ref, repository } = mappingOf(inputs);
  const said = isCheckout(step) ? `${ref ?? ''} ${repository ?? ''}` : String(run ?? '');
  return /head_(?:sha|branch|repository|commit)|pull_requests|refs\/pull/.test(said);
}

function reviewsOf(file: string, source: YamlSource): Workflows['reviews'] {
  const workflow = mappingOf(source.value);
  const steps = Object.values(mappingOf(workflow.jobs)).flatMap(job => listOf(mappingOf(job).steps).map(mappingOf));
  if (!eventsOf(workflow.on).includes('pull_request') || !steps.some(runsTheAction)) return [];
  // GitHub calls one that has no name by its path.
  return [{ file, name: typeof workflow.name === 'string' ? workflow.name : file }];
}

function hasToken(step: Mapping): boolean {
  const inputs = mappingOf(step.with);
  if (isCheckout(step)) return isGiven(inputs.token) || isGiven(inputs['ssh-key']);
  return runsTheAction(step) && isGiven(inputs['github-token']);
}

function isCheckout(step: Mapping): boolean {
  return actionOf(step).startsWith('actions/checkout@');
}

/** The job's own token by its name is no other one. */
function isGiven(input: unknown): boolean {
  return typeof input === 'string' && input !== '' && !/github\.token|secrets\.GITHUB_TOKEN/i.test(input);
}

/** An expression is not worked out. */
function environmentOf(environment: unknown): string | null {
  const name = typeof environment === 'string' ? environment : mappingOf(environment).name;
  return typeof name === 'string' && name.trim() !== '' && !name.includes('${{') ? name.trim() : null;
}

function concurrencyOf(concurrency: unknown): PublishingJob['concurrency'] {
  if (typeof concurrency === 'string') return { cancels: false };
  const { group, 'cancel-in-progress': cancels } = mappingOf(concurrency);
  return typeof group === 'string' ? { cancels: cancels === true } : null;
}

/** The innermost `env:` counts. */
function variablesOf(places: Path[], source: YamlSource): PublishingJob['variables'] {
  const variables = new Map<string, Variable>();
  for (const path of places) {
    for (const [name, value] of Object.entries(mappingOf(valueAt(source.value, path)))) {
      variables.set(name, {
        from: originOf(value),
        secret: secretOf(value),
        line: source.positionOf([...path, name])?.line ?? null,
      });
    }
  }
  return variables;
}

function secretOf(value: unknown): string | null {
  return /^\s*\$\{\{\s*secrets\.(\w+)\s*\}\}\s*$/.exec(String(value))?.[1]?.toUpperCase() ?? null;
}

function originOf(value: unknown): 'expression' | 'text' | 'nothing' {
  if (value === null || value === '') return 'nothing';
  return typeof value === 'string' && value.includes('${{') ? 'expression' : 'text';
}

/** A step of somebody else may hand on what it fetched from a vault, and a script does it by this file. */
function mayExport(step: Mapping): boolean {
  if (typeof step.run === 'string') return step.run.includes('GITHUB_ENV');
  return typeof step.uses === 'string' && !actionOf(step).startsWith('actions/');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (Array.isArray(inner) ? inner[Number(step)] : mappingOf(inner)[step]),
    value,
  );
}

function mappingOf(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
