import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type GitHttpServer, startGitHttpServer } from '../git-http-server.ts';
import { makeRepository, type TestRepository, temporaryFolder } from '../git-repository.ts';
import { type GithubDouble, startGithubDouble } from '../github/github-double.ts';
import { actionsBot } from '../github/github-state.ts';
import { madeOnce } from '../made-once.ts';
import { parseCommand, type WorkflowCommand } from './action-commands.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder of the bundles as they are shipped, made from the sources that are there now. */
export function builtAction(): Promise<string> {
  return madeOnce('dist', async folder => {
    const build = spawn(process.execPath, [join(root, '.ci', 'build.mjs')], {
      cwd: root,
      env: { PATH: process.env.PATH, MERGECAST_DIST: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = await once(build, 'close');
    if (code !== 0) throw new Error(`the build ended with ${code}`);
  });
}

export interface StepResult {
  code: number | null;
  stdout: string;
  /** What the runner takes for commands, in their order. */
  commands: WorkflowCommand[];
  outputs: Record<string, string>;
  summary: string;
  /** Everything that a person or another job can see: all but the masks. */
  visible: string;
}

export interface Step {
  child: ChildProcess;
  ended: Promise<StepResult>;
}

export interface StepSetting {
  event: string;
  inputs?: Record<string, string>;
  variables?: Record<string, string>;
  post?: true;
  /** What the event says. */
  payload?: object;
}

/** A checkout with a remote over HTTP, the platforms' doubles, and a runner that has nothing else. */
export interface Host {
  repository: TestRepository;
  sandbox: Sandbox;
  git: GitHttpServer;
  github: GithubDouble;
  start(setting: StepSetting): Step;
  run(setting: StepSetting): Promise<StepResult>;
  dispose(): Promise<void>;
}

export const credentials = {
  FEDIVERSE_TOKEN: sandboxCredentials.mastodon.token,
  BLUESKY_PASSWORD: sandboxCredentials.bluesky.password,
};

export const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
  bluesky: { platform: bluesky, identifier: ${sandboxCredentials.bluesky.identifier}, credentials: { password: BLUESKY_PASSWORD } }
groups: { all: [fediverse, bluesky] }
`;

export async function startHost(dist: string, files: Record<string, string>, token?: string): Promise<Host> {
  const sandbox = await startSandbox({ clock: systemClock(), random: seededRandom('action') });
  const repository = await makeRepository({ files: { 'mergecast.yml': config, ...files }, remote: true });
  const git = await startGitHttpServer({
    root: dirname(repository.remote!),
    ...(token === undefined ? {} : { token }),
  });
  const github = await startGithubDouble();
  // What the test begins with was pushed.
  github.state.history.push({ sha: (await repository.git('rev-parse', 'HEAD')).trim(), paths: Object.keys(files) });
  if (token !== undefined) {
    const permissions = { contents: 'write', 'pull-requests': 'read' } as const;
    github.state.tokens.set(token, { user: actionsBot, isApp: true, permissions });
  }
  await repository.git('remote', 'set-url', 'origin', `${git.url}/remote.git`);
  const temporary = temporaryFolder();
  const start = (setting: StepSetting) => startStep(setting, { dist, temporary, sandbox, repository, github });
  return {
    repository,
    sandbox,
    git,
    github,
    start,
    run: setting => start(setting).ended,
    dispose: async () => {
      await Promise.all([git.close(), sandbox.close(), github.close()]);
      await repository.dispose();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

interface Place {
  dist: string;
  temporary: string;
  sandbox: Sandbox;
  repository: TestRepository;
  github: GithubDouble;
}

/**
 * As the runner starts a step of a JavaScript action:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/NodeScriptActionHandler.cs
 */
function startStep({ event, inputs = {}, variables = {}, post, payload }: StepSetting, place: Place): Step {
  const { dist, sandbox, repository, github } = place;
  const files = filesOf(mkdtempSync(join(place.temporary, 'step-')), event, payload);
  const child = spawn(process.execPath, [join(dist, post ? 'action-post.js' : 'action.js')], {
    cwd: repository.folder,
    env: {
      PATH: process.env.PATH,
      HOME: place.temporary,
      ...files,
      GITHUB_EVENT_NAME: event,
      GITHUB_WORKSPACE: repository.folder,
      GITHUB_REPOSITORY: 'octo/posts',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: github.origin,
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'octo',
      MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
      ...inputVariables({ command: 'auto', 'working-directory': '.', 'dry-run': 'false', ...inputs }),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ended: resultOf(child, files) };
}

function inputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function filesOf(folder: string, event: string, payload?: object) {
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_PATH: file(
      'event.json',
      JSON.stringify(payload ?? (event === 'schedule' ? { schedule: '17 * * * *' } : {})),
    ),
  };
}

async function resultOf(child: ChildProcess, files: Record<string, string>): Promise<StepResult> {
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  const commands = stdout.split('\n').flatMap(line => parseCommand(line) ?? []);
  const written = Object.values(files).map(file => readFileSync(file, 'utf8'));
  const masks = commands.filter(({ name }) => name === 'add-mask');
  const lines = stdout.split('\n').filter(line => parseCommand(line)?.name !== 'add-mask');
  return {
    code: code as number | null,
    stdout,
    commands: commands.filter(command => !masks.includes(command)),
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT!, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8'),
    visible: [...lines, stderr, ...written].join('\n'),
  };
}

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(\S+?)<<(\S+)\n(.*?)\n\2$/gms)) outputs[match[1]!] = match[3]!;
  return outputs;
}
