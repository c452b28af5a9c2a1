import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCommand } from '../entry/action-commands.ts';
import { builtAction } from '../entry/action-harness.ts';
import { type GitHttpServer, startGitHttpServer } from '../git-http-server.ts';
import { temporaryFolder } from '../git-repository.ts';
import { manners } from './hostile.ts';
import { openRealStage, type RealStage } from './real-stage.ts';
import { search, traceLines } from './search.ts';

/*
 * Processes as they are shipped die in the middle of a run, with everything they know in what kills them, while Node is told
 * to write its reports; what is left on the disk, in git and in every file of the runner is searched. What is sealed for
 * this machine's user alone may hold tokens. EVERY_ANSWER has each command, and the Action, meet each death.
 */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What a bug, a machine and a person do to a process: each runs in it, in the middle of a request. */
const deaths = {
  'an error that nobody catches': 'setTimeout(() => { throw failure(); });',
  'a promise that nobody awaits': 'Promise.reject(failure());',
  'an error of another realm': 'setTimeout(() => { throw { message: words(), toString: words }; });',
  'a signal that asks for a report': "process.kill(process.pid, 'SIGUSR2'); setTimeout(() => process.exit(7), 300);",
  'an exhausted memory':
    "process.on('exit', () => {}); const held = []; for (;;) held.push(new Array(1e6).fill(words()));",
  'a stop that allows no last word': "process.kill(process.pid, 'SIGKILL');",
};
type Death = keyof typeof deaths;

const commands = {
  publish: ['publish'],
  'publish for a script': ['publish', '--json'],
  'accounts check': ['accounts', 'check'],
  'doctor --ask': ['doctor', '--ask'],
};
const isWhole = process.env.EVERY_ANSWER !== undefined;
const names = Object.keys(deaths) as Death[];
const all = Object.entries(commands).flatMap(([command, words]) =>
  names.map((death): [string, string[], Death] => [command, words, death]),
);
const usual: [string, string[], Death][] = [
  ['publish', commands.publish, 'an error that nobody catches'],
  ['accounts check', commands['accounts check'], 'a signal that asks for a report'],
];

let dist: string;
let stage: RealStage;
let git: GitHttpServer;
/** Where the process may write: its home, Node's reports, the runner's files. */
let folder: string;
let said: string;

beforeAll(async () => {
  dist = await builtAction();
});
beforeEach(async () => {
  stage = await openRealStage(['mastodon', 'x']);
  git = await startGitHttpServer({ root: join(stage.repository.remote!, '..') });
  folder = temporaryFolder();
  mkdirSync(join(folder, 'reports'));
  said = '';
});
afterEach(async () => {
  await git.close();
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Loaded before the program: waits for its hour, which is told to it, or is the first time that it has git do that. */
function preload(death: Death, gitCommand: string | null = null): string {
  const file = join(folder, 'death.mjs');
  const code = `import processes from 'node:child_process';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const words = () => readFileSync(${JSON.stringify(join(folder, 'words'))}, 'utf8');
const failure = () => Object.assign(new Error(words(), { cause: new AggregateError([new TypeError(words())], words()) }), { config: words() });
process.on('SIGHUP', () => { ${deaths[death]} });
const { spawn } = processes;
let isMet = false;
processes.spawn = (...words) => {
  if (!isMet && words[1].includes(${JSON.stringify(gitCommand)})) {
    isMet = true;
    process.emit('SIGHUP');
  }
  return spawn(...words);
};
syncBuiltinESMExports();
`;
  writeFileSync(file, code);
  return pathToFileURL(file).href;
}

/** What this very process can know: what it was given, and what the platforms gave it. */
function tellWords(): void {
  const values = stage.secrets().map(({ value }) => value);
  writeFileSync(join(folder, 'words'), values.join(' and '));
}

/** Starts it, and has it die at that request; every byte that it said, and with what status it ended. */
async function dieAt(
  request: number,
  script: string,
  words: string[],
  death: Death,
  more: Record<string, string> = {},
) {
  const { child, ended } = begin(script, words, preload(death), more);
  let met = 0;
  stage.meets = async () => {
    met += 1;
    if (met !== request) return;
    tellWords();
    child.kill('SIGHUP');
    await ended;
  };
  const status = await ended;
  stage.meets = null;
  rmSync(join(folder, 'words'), { force: true });
  expect(met, 'it met its hour').toBeGreaterThanOrEqual(request);
  return status;
}

/** The same of one that asks no platform: it dies as it has git do that. */
async function dieAtGit(gitCommand: string, words: string[], death: Death) {
  tellWords();
  let asked = 0;
  stage.meets = async () => {
    asked += 1;
  };
  const status = await begin('cli.js', words, preload(death, gitCommand)).ended;
  stage.meets = null;
  rmSync(join(folder, 'words'));
  expect(asked, 'it asked a platform').toBe(0);
  return status;
}

function begin(script: string, words: string[], loaded: string, more: Record<string, string> = {}) {
  const reports = `--report-on-fatalerror --report-on-signal --report-uncaught-exception --report-dir=${join(folder, 'reports')}`;
  const child = spawn(process.execPath, ['--max-old-space-size=160', join(dist, script), ...words], {
    cwd: stage.repository.folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ...stage.variables,
      NODE_OPTIONS: `--import=${loaded} ${reports}`,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, ended };
}

async function traces(): Promise<string[]> {
  const sealed = join('.git', 'mergecast', 'sealed');
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const files = left.map((entry): [string, Uint8Array | string] => {
    const path = join(entry.parentPath, entry.name);
    return [path, readFileSync(path)];
  });
  const held = [...(await stage.everyByte()).filter(([path]) => !path.includes(sealed)), ...files];
  // What the runner is told to mask is told to nobody else.
  const masks = /^::add-mask::.*$/gm;
  return [...held, ['what was printed', said.replace(masks, '')] as const].flatMap(([where, bytes]) =>
    traceLines(search(bytes, stage.secrets()), where),
  );
}

/** What the runner gives a step of a JavaScript action, beside the secrets that the workflow maps. */
async function runnerVariables(): Promise<Record<string, string>> {
  const { repository } = stage;
  await repository.git('remote', 'set-url', 'origin', `${git.url}/remote.git`);
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_PATH'];
  const files = names.map((name): [string, string] => [name, join(folder, name.toLowerCase())]);
  for (const [name, file] of files)
    writeFileSync(file, name === 'GITHUB_EVENT_PATH' ? '{"schedule":"17 * * * *"}' : '');
  return {
    ...Object.fromEntries(files),
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_WORKSPACE: repository.folder,
    GITHUB_REPOSITORY: 'octo/posts',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    INPUT_COMMAND: 'auto',
    'INPUT_WORKING-DIRECTORY': '.',
    'INPUT_DRY-RUN': 'false',
  };
}

describe('the Action', () => {
  it.runIf(isWhole).each(names)('shows nothing where it dies of %s, nor does its post step', async death => {
    const runner = await runnerVariables();
    await dieAt(8, 'action.js', [], death, runner);
    await dieAt(0, 'action-post.js', [], death, runner);
    expect(await traces()).toEqual([]);
  });

  it('has the runner mask what a platform gives before anything is told, whatever fails then', async () => {
    const refuse = manners['a refusal in words']!;
    stage.manner = seen =>
      seen.request.url.includes('oauth2/token')
        ? seen.usual()
        : refuse({ ...seen, secrets: stage.secrets().map(({ value }) => value) });
    const { code } = await dieAt(0, 'action.js', [], names[0]!, await runnerVariables());
    expect(code).toBe(1);
    const { issued } = stage.front;
    expect(issued.length).toBeGreaterThan(1);
    const lines = said.split('\n');
    const told = lines.findIndex(line => /^::(error|warning)/.test(line));
    const masked = lines.slice(0, told).flatMap(line => parseCommand(line) ?? []);
    expect(told).toBeGreaterThan(0);
    for (const { value } of [...issued, ...stage.planted])
      expect(masked).toContainEqual(expect.objectContaining({ name: 'add-mask', message: value }));
    expect(await traces()).toEqual([]);
  });
});

describe.each(isWhole ? all : usual)('%s', (_, words, death) => {
  it(`shows nothing where it dies of ${death}`, async () => {
    // Behind the renewal of tokens, where there is one.
    const { code } = await dieAt(4, 'cli.js', words, death);
    expect(code).not.toBe(0);
    if (/error|promise/.test(death)) expect(said).toContain('***');
    expect(await traces()).toEqual([]);
  });
});

describe('plan, which asks no platform and is given every value all the same', () => {
  it.each(isWhole ? names : names.filter(name => /nobody catches|report/.test(name)))(
    'shows nothing where it dies of %s',
    async death => {
      const { code, signal } = await dieAtGit('cat-file', ['plan'], death);
      expect([code, signal]).not.toEqual([0, null]);
      expect(said).not.toContain('"targets"');
      if (/error|promise/.test(death)) expect(said).toContain('***');
      expect(await traces()).toEqual([]);
    },
  );
});
