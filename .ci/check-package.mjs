// The package as npm packs it, installed into an empty project: the command runs, the library is imported, and its types
// hold by themselves (`skipLibCheck: false`). The packed file stays in the folder given, for other checks.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, '.cache/package'));
const project = join(folder, 'project');
rmSync(folder, { recursive: true, force: true });
mkdirSync(project, { recursive: true });

pack();
install();
checkCommand();
checkLibrary();
checkTypes();

function pack() {
  run('npm', ['pack', '--pack-destination', folder], root);
  const [packed] = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  renameSync(join(folder, packed), join(folder, 'mergecast.tgz'));
}

function install() {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '../mergecast.tgz'], project);
}

function checkCommand() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const printed = run('npx', ['--no-install', 'mergecast', '--version'], project).trim();
  if (printed !== version) throw new Error(`mergecast --version says ${printed}, not ${version}`);
}

function checkLibrary() {
  writeFileSync(
    join(project, 'use.js'),
    `import { plan, validate } from 'mergecast';
if (typeof plan !== 'function' || typeof validate !== 'function') throw new Error('the library lacks its functions');
await validate({ cwd: '.' }).then(
  () => { throw new Error('a folder without a config was accepted'); },
  error => { if (typeof error.code !== 'string') throw error; },
);
`,
  );
  run('node', ['use.js'], project);
}

function checkTypes() {
  writeFileSync(
    join(project, 'use.ts'),
    `import { type Issue, type Plan, type PublishReport, plan, publish, validate } from 'mergecast';
const { issues } = await validate({ cwd: '.' });
export const first: Issue | undefined = issues[0];
export const planned: Plan = await plan();
export const report: PublishReport = await publish({ only: 'hello@fediverse' });
// @ts-expect-error A state is one of a closed set.
export const wrong: 'sent' = planned.targets[0]!.state;
`,
  );
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ['node'],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  // Node's own types are what every such project has; a link spares the download.
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  symlinkSync(join(root, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'), 'junction');
  run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], project);
}

function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}
