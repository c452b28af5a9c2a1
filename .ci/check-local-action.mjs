// The Action's own sources in GitHub's runner for actions under work, https://github.com/github/local-action: it stands
// where the runner of a workflow stands, reads action.yml, and gives the Action a toolkit that is not the one we ship.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = join(root, '.cache/local-action');
const config = `version: 1
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
`;
const good = '---\naccounts: [fediverse]\n---\nHello from a pull request\n';
const broken = '---\nacounts: [fediverse]\n---\nHello\n';

install();
const folder = mkdtempSync(join(tmpdir(), 'mergecast-local-action-'));
try {
  checkFault(runAction('fault', { 'posts/good.md': good, 'posts/broken.md': broken }));
  checkSuccess(runAction('success', { 'posts/good.md': good }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  const source = join(root, 'test/local-action');
  const digest = createHash('sha256')
    .update(readFileSync(join(source, 'package-lock.json')))
    .digest('hex');
  // In a folder that npm ci empties first: an install that broke off leaves none.
  const stamp = join(tool, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  mkdirSync(tool, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(source, name), join(tool, name));
  const options = { cwd: tool, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' };
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  writeFileSync(stamp, digest);
}

function checkFault({ text, errors, outputs, summary }) {
  const fault = errors.find(line => line.includes('title=post.key,'));
  if (!fault?.includes('file=posts/broken.md,line=2,')) throw new Error(`the fault is not on its line:\n${text}`);
  if (!errors.some(line => line.startsWith('::error::'))) throw new Error(`the step did not fail:\n${text}`);
  equal([outputs.due, outputs.blocked], ['1', '1'], 'the counts beside a broken post', text);
  equal(statesOf(outputs), ['posts/good.md due'], 'the plan beside a broken post', text);
  if (!summary.includes('post.key')) throw new Error(`the summary lacks the fault:\n${summary}`);
}

function checkSuccess({ text, errors, outputs, summary }) {
  equal(errors, [], 'the errors of a sound pull request', text);
  equal([outputs.due, outputs.blocked], ['1', '0'], 'the counts of a sound pull request', text);
  equal(statesOf(outputs), ['posts/good.md due'], 'the plan of a sound pull request', text);
  if (!summary.includes('Hello from a pull request')) throw new Error(`the summary lacks the post:\n${summary}`);
}

function statesOf({ result }) {
  return JSON.parse(result)
    .targets.filter(({ state }) => state !== 'blocked')
    .map(({ file, state }) => `${file} ${state}`);
}

function runAction(name, posts) {
  const base = join(folder, name);
  const { workspace, remote } = makeRepository(base, { 'mergecast.yml': config, ...posts });
  const environmentFile = join(base, '.env');
  const summaryFile = join(base, 'summary.md');
  const eventFile = join(base, 'event.json');
  writeFiles(base, {
    // It must exist: https://github.com/github/local-action/blob/main/src/stubs/core/summary.ts
    'summary.md': '',
    'event.json': '{"action":"opened","number":1}',
    '.env': `INPUT_COMMAND=auto
INPUT_WORKING-DIRECTORY=.
INPUT_GITHUB-TOKEN=not-a-token-of-anybody
GITHUB_ACTIONS=true
GITHUB_EVENT_NAME=pull_request
GITHUB_EVENT_PATH=${eventFile}
GITHUB_REPOSITORY=octo/posts
GITHUB_SERVER_URL=https://github.com
GITHUB_RUN_ID=77
GITHUB_RUN_ATTEMPT=1
GITHUB_STEP_SUMMARY=${summaryFile}
GITHUB_WORKSPACE=${workspace}
`,
  });
  const text = runTool(base, environmentFile);
  equal(git(remote, 'for-each-ref', '--format=%(refname)'), 'refs/heads/main', 'the branches of the remote', text);
  const lines = text.split('\n');
  // It prints information as no runner's toolkit does, so this line tells whose toolkit the Action was given.
  if (!lines.some(line => line.startsWith('::info::'))) throw new Error(`local-action gave no toolkit:\n${text}`);
  const outputs = lines.flatMap(line => {
    const match = /^::set-output name=([^:]+)::(.*)$/.exec(line);
    return match ? [[match[1], match[2]]] : [];
  });
  return {
    text,
    errors: lines.filter(line => line.startsWith('::error')),
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/**
 * What bin/local-action.js would run through `npm exec tsx`, which looks for tsx beside the action and else downloads any
 * version of it. The working directory is the action's, or no toolkit is replaced. The exit status tells nothing about
 * the action: it is 0 for a failed one too, and the tool's own only where the tool broke.
 */
function runTool(home, environmentFile) {
  const [tsx, main] = ['tsx/dist/cli.mjs', '@github/local-action/src/index.ts'];
  const modules = join(tool, 'node_modules');
  const parts = [join(modules, tsx), join(modules, main), 'run', '.', 'src/entry/action/run.ts', environmentFile];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, parts, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      NO_COLOR: '1',
      NODE_PACKAGE_MANAGER: 'npm',
      TARGET_ACTION_PATH: root,
    },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 180_000,
  });
  const text = `${stdout}\n${stderr}`;
  equal([status, signal], [0, null], 'how local-action ended', text);
  return text;
}

function makeRepository(base, files) {
  const workspace = join(base, 'workspace');
  const remote = join(base, 'remote.git');
  writeFiles(workspace, files);
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  git(workspace, 'remote', 'add', 'origin', remote);
  git(workspace, 'add', '--all');
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  git(workspace, ...author, 'commit', '--quiet', '--message', 'Add the posts');
  git(workspace, 'push', '--quiet', 'origin', 'HEAD:main');
  return { workspace, remote };
}

function git(cwd, ...parts) {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: join(folder, 'no-config') };
  return execFileSync('git', parts, { cwd, env, encoding: 'utf8' }).trim();
}

function writeFiles(base, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
}

function equal(actual, expected, what, text) {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${what}: ${is} instead of ${wanted}\n${text}`);
}
