import type { FileChange, Files } from '../../model/ports.ts';
import { type ReviewConfigChange, reviewBounds } from '../../model/review.ts';
import { isWorkflow } from '../../model/workflow-place.ts';
import { type JobFacts, readWorkflow, type WorkflowFacts } from './workflow-facts.ts';

type Told = Pick<ReviewConfigChange, 'weight' | 'line' | 'sentence'>;

/** What changes of the repository's workflows mean, in words: who may do what with which secret. */
export function workflowChanges(changes: readonly FileChange[], before: Files, now: Files): ReviewConfigChange[] {
  return changes.flatMap(({ path }) => {
    const told = toldOf(path, before, now);
    return told.map(each => ({
      ...each,
      file: path.slice(0, reviewBounds.name),
      sentence: each.sentence.slice(0, reviewBounds.words),
    }));
  });
}

function toldOf(path: string, before: Files, now: Files): Told[] {
  if (isWorkflow(path)) return workflowWords(readWorkflow(path, before), readWorkflow(path, now));
  const isAction = /^\.(?:github|gitea|forgejo)\/actions\//.test(path) || /(?:^|\/)action\.ya?ml$/.test(path);
  return isAction ? [weakens(null, 'this changes an action of the repository, which its workflows may run')] : [];
}

type Read = WorkflowFacts | string | null;

function workflowWords(before: Read, now: Read): Told[] {
  if (now === null) return [other(null, 'this removes a workflow: what it did is not done any more')];
  if (typeof now === 'string')
    return [weakens(null, `this workflow cannot be read, so that nobody can tell what it does: ${now}`)];
  const earlier = before === null || typeof before === 'string' ? nothing : before;
  const isNew = before === null ? [other(null, 'this adds a workflow')] : [];
  const found = [...eventWords(earlier, now), ...jobsWords(earlier, now)];
  if (before !== null && found.length === 0) {
    return [
      other(null, 'this changes a workflow, and nothing of its events, permissions, secrets, actions and environments'),
    ];
  }
  return [...isNew, ...found];
}

const nothing: WorkflowFacts = { events: new Map(), jobs: new Map() };

/** Why an event gives a stranger more than others do. https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target */
const dangers: Record<string, string> = {
  pull_request_target: 'which has every secret while the files can be a stranger’s',
  workflow_run: 'which has secrets and a token that may write, also after the run of a stranger',
  issue_comment: 'which anybody who comments starts, with every secret',
  issues: 'which anybody who opens an issue starts, with every secret',
};

function eventWords(before: WorkflowFacts, now: WorkflowFacts): Told[] {
  const added = [...now.events].filter(([name]) => !before.events.has(name));
  const removed = [...before.events.keys()].filter(name => !now.events.has(name));
  return [
    ...added.map(([name, line]) => {
      const danger = Object.hasOwn(dangers, name) ? dangers[name] : undefined;
      const sentence = `this workflow now runs on ${quoted(name)}`;
      return danger === undefined ? other(line, sentence) : weakens(line, `${sentence}, ${danger}`);
    }),
    ...removed.map(name => other(null, `this workflow does not run on ${quoted(name)} any more`)),
  ];
}

function jobsWords(before: WorkflowFacts, now: WorkflowFacts): Told[] {
  const isExposed = [...now.events.keys()].some(name => Object.hasOwn(dangers, name));
  const wasExposed = [...before.events.keys()].some(name => Object.hasOwn(dangers, name));
  const gone = [...before.jobs.keys()].filter(name => !now.jobs.has(name));
  return [
    ...[...now.jobs].flatMap(([name, job]) => {
      const earlier = before.jobs.get(name) ?? null;
      const who = `the job ${quoted(name)}`;
      const head = isExposed && job.checksOutHead && !(wasExposed && earlier?.checksOutHead);
      return [
        ...(earlier === null ? [other(job.line, `this adds ${who}`)] : []),
        ...(head ? [weakens(job.line, `${who} checks out what a stranger wrote, in a run that has secrets`)] : []),
        ...permissionWords(who, earlier, job),
        ...secretWords(who, earlier, job),
        ...environmentWords(who, earlier, job),
        ...actionWords(who, earlier, job),
        ...(earlier === null ? [] : commandWords(who, earlier, job)),
      ];
    }),
    ...gone.map(name => other(null, `this removes the job ${quoted(name)}`)),
  ];
}

const ranks = ['none', 'read', 'write'];

function permissionWords(who: string, before: JobFacts | null, { permissions, line }: JobFacts): Told[] {
  const earlier = before === null ? new Map([['*', 'none']]) : before.permissions;
  if (permissions === null) {
    const unsaid = `${who} says no permissions, so the setting of the repository decides what it may do`;
    return earlier === null ? [] : [weakens(line, unsaid)];
  }
  if (earlier === null) return [strengthens(line, `${who} says now what it may do`)];
  const scopes = [...new Set([...earlier.keys(), ...permissions.keys()])];
  return scopes.flatMap(scope => {
    const [was, may] = [earlier, permissions].map(all => all.get(scope) ?? all.get('*') ?? 'none');
    if (was === may) return [];
    const what = scope === '*' ? 'everything else' : quoted(scope);
    const sentence = `what ${who} may do with ${what} goes from ${quoted(was!)} to ${quoted(may!)}`;
    return [
      ranks.indexOf(may!) > ranks.indexOf(was!) || !ranks.includes(may!)
        ? weakens(line, sentence)
        : strengthens(line, sentence),
    ];
  });
}

function secretWords(who: string, before: JobFacts | null, { secrets, line }: JobFacts): Told[] {
  const fresh = [...secrets].filter(name => !before?.secrets.has(name));
  const gone = [...(before?.secrets ?? [])].filter(name => !secrets.has(name));
  const named = fresh.filter(name => name !== '*').map(quoted);
  return [
    ...(fresh.includes('*') ? [weakens(line, `${who} gets every secret of the repository`)] : []),
    ...(named.length === 0
      ? []
      : [weakens(line, `${who} gets the secret${named.length === 1 ? '' : 's'} ${named.join(', ')}`)]),
    ...(gone.length === 0
      ? []
      : [
          other(
            line,
            `${who} does not get ${gone.map(name => (name === '*' ? 'every secret' : quoted(name))).join(', ')} any more`,
          ),
        ]),
  ];
}

function environmentWords(who: string, before: JobFacts | null, { environment, line }: JobFacts): Told[] {
  const earlier = before?.environment ?? null;
  if (earlier === environment) return [];
  if (environment === null) {
    return [
      weakens(line, `${who} does not wait for the environment ${quoted(earlier!)} any more, nor for its reviewers`),
    ];
  }
  if (earlier === null) return [strengthens(line, `${who} waits for the environment ${quoted(environment)}`)];
  return [
    weakens(line, `the environment that ${who} waits for goes from ${quoted(earlier)} to ${quoted(environment)}`),
  ];
}

function actionWords(who: string, before: JobFacts | null, { uses, line }: JobFacts): Told[] {
  return [...uses].flatMap(([name, references]) => {
    const earlier = before?.uses.get(name);
    const fresh = [...references].filter(reference => !earlier?.has(reference));
    return fresh.map(reference => {
      // What lies in the repository itself is what was merged.
      const isFixed = name.startsWith('./') || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(reference);
      const at = reference === '' ? '' : ` at ${quoted(reference)}`;
      const was = earlier === undefined ? '' : `, before at ${[...earlier].map(quoted).join(', ')}`;
      const moves = isFixed ? '' : ', which whoever owns it can move';
      const sentence = `${who} runs ${quoted(name)}${at}${was}${moves}`;
      return isFixed ? other(line, sentence) : weakens(line, sentence);
    });
  });
}

/** What is left: what a job does, and when. Where it has secrets, that is where they go. */
function commandWords(who: string, before: JobFacts, now: JobFacts): Told[] {
  const weigh = now.secrets.size > 0 ? weakens : other;
  const withSecrets = now.secrets.size > 0 ? ', which gets secrets,' : '';
  return [
    ...(before.scripts === now.scripts ? [] : [weigh(now.line, `${who}${withSecrets} runs other commands`)]),
    ...(before.condition === now.condition
      ? []
      : [
          weigh(
            now.line,
            `the condition of ${who} goes from ${quoted(before.condition || 'none')} to ${quoted(now.condition || 'none')}`,
          ),
        ]),
    ...(before.cancels || !now.cancels
      ? []
      : [weakens(now.line, `a newer run cancels ${who}, which can leave posts in doubt`)]),
  ];
}

const weakens = (line: number | null, sentence: string): Told => ({ weight: 'weakens', line, sentence });
const strengthens = (line: number | null, sentence: string): Told => ({ weight: 'strengthens', line, sentence });
const other = (line: number | null, sentence: string): Told => ({ weight: 'other', line, sentence });

function quoted(name: string): string {
  const short = name.length > 200 ? `${name.slice(0, 199)}…` : name;
  return `\`${short.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
}
