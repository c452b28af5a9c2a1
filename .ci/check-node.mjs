// What dist/ must do on one Node: `check-node.mjs floor demo`. Each run gets an environment of its own, in an empty folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeBinary } from './nodes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mostDemoSeconds = 20;

const checks = {
  version({ run }) {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    equal(run(['dist/cli.js', '--version']).stdout.trim(), version, 'the version');
  },

  demo({ run }) {
    const begun = performance.now();
    const told = run(['dist/cli.js', 'demo']);
    const seconds = (performance.now() - begun) / 1000;
    equal(told.status, 0, `the demo's exit status\n${told.stdout}\n${told.stderr}`);
    if (seconds > mostDemoSeconds) throw new Error(`the demo took ${seconds.toFixed(1)} s`);
    const { status, stdout, stderr } = run(['dist/cli.js', 'demo', '--json']);
    equal(status, 0, `the demo's exit status\n${stderr}`);
    equal(JSON.parse(stdout).ok, true, `what the demo says of itself\n${stdout}`);
  },

  // Without a repository and inputs the Action cannot run: it has to say so as a runner shows it, and not fall over.
  action({ run }) {
    const { status, stdout, stderr } = run(['dist/action.js']);
    equal(status, 1, `the Action's exit status\n${stdout}\n${stderr}`);
    if (!stdout.includes('::error')) throw new Error(`the Action names no error:\n${stdout}\n${stderr}`);
    if (/^\s+at .*:\d+:\d+\)?$/m.test(stdout + stderr)) throw new Error(`the Action crashed:\n${stdout}\n${stderr}`);
    equal(run(['dist/action-post.js']).status, 0, 'the exit status of the step after the Action');
  },

  library({ run, binary }) {
    const library = JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href);
    const script = `const { plan, validate } = await import(${library}); console.log(typeof plan, typeof validate);`;
    const { stdout, stderr } = run(['--input-type=module', '--eval', script]);
    equal(stdout.trim(), 'function function', `what ${binary} imports\n${stderr}`);
  },
};

const [name, check] = process.argv.slice(2);
if (checks[check] === undefined) throw new Error(`${check} is none of ${Object.keys(checks).join(', ')}`);
const binary = nodeBinary(name);
const folder = mkdtempSync(join(tmpdir(), 'mergecast-node-'));
try {
  process.stdout.write(execFileSync(binary, ['--version'], { encoding: 'utf8' }));
  checks[check]({ run, binary });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run([first, ...rest]) {
  const script = first.startsWith('dist/') ? join(root, first) : first;
  const result = spawnSync(binary, [script, ...rest], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: { PATH: `${dirname(binary)}:${process.env.PATH}`, HOME: folder, TMPDIR: tmpdir() },
  });
  if (result.error) throw result.error;
  return result;
}

function equal(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}
