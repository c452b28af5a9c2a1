// The real servers and clients of test/real: installs what its lock file names, then runs its tests. The install takes
// minutes, for a database is compiled for the very Node that runs this; so it is kept outside the clone, one for each
// lock file and kind of Node, and never trusted before it was looked over. An install that fails is a failure, never a
// reason to leave the tests out.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'test/real');
const manifests = ['package.json', 'package-lock.json'];
const { dependencies } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(source, 'package-lock.json'), 'utf8'));
const isWindows = process.platform === 'win32';

try {
  checkLock();
  link(install());
} catch (error) {
  process.stderr.write(`test/real: the packages could not be installed, so nothing was tested: ${error.message}\n`);
  process.exit(1);
}
if (process.argv[2] !== '--install-only') runTests();

/** A lock file that names a registry's host binds every fresh clone to that host. */
function checkLock() {
  for (const [path, { resolved, integrity }] of Object.entries(lock.packages)) {
    if (path !== '' && (resolved !== undefined || integrity === undefined)) {
      throw new Error(`test/real/package-lock.json: ${path} names a host, or has no hash`);
    }
  }
}

/** The folder with the packages. It gets its name only when it is whole, so that a broken install leaves none. */
function install() {
  const kept = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mergecast-real');
  const folder = join(kept, nameOfInstall());
  const fault = existsSync(folder) ? faultOf(folder) : 'not there yet';
  if (fault === null) {
    say(`the packages in ${folder} are whole`);
    return folder;
  }
  say(`installing into ${folder} (${fault}); this takes minutes`);
  const begun = Date.now();
  mkdirSync(kept, { recursive: true });
  const fresh = mkdtempSync(join(kept, 'installing-'));
  try {
    for (const name of manifests) copyFileSync(join(source, name), join(fresh, name));
    // Of all the packages one may run a script of its own, the one that has to be compiled.
    npm(fresh, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    npm(fresh, 'rebuild', 'better-sqlite3', '--foreground-scripts');
    const left = faultOf(fresh);
    if (left !== null) throw new Error(`the install is not whole: ${left}`);
    moveInto(folder, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  say(`installed in ${Math.round((Date.now() - begun) / 1000)} s`);
  return folder;
}

function nameOfInstall() {
  const hash = createHash('sha256').update(readFileSync(join(source, 'package-lock.json')));
  const { platform, arch, versions } = process;
  return [hash.digest('hex').slice(0, 20), platform, arch, `abi${versions.modules}`].join('-');
}

/** Another run may have put its own there meanwhile: a whole one is as good as ours. */
function moveInto(folder, fresh) {
  if (existsSync(folder)) {
    if (faultOf(folder) === null) return;
    renameSync(folder, join(fresh, 'unusable'));
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (faultOf(folder) !== null) throw error;
  }
}

/** Why an install cannot be used, or null: every package of the lock file in its version, and a database that opens. */
function faultOf(folder) {
  for (const [path, { version, optional }] of Object.entries(lock.packages)) {
    if (path === '' || optional) continue;
    const manifest = join(folder, path, 'package.json');
    if (!existsSync(manifest)) return `${path} is missing`;
    if (JSON.parse(readFileSync(manifest, 'utf8')).version !== version) return `${path} is not ${version}`;
  }
  const opening = 'new (require("better-sqlite3"))(":memory:").prepare("select 1").get()';
  const { status, stderr } = spawnSync(process.execPath, ['-e', opening], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? null : `the database does not open: ${stderr.split('\n').find(line => /Error/.test(line))}`;
}

function npm(cwd, ...words) {
  execFileSync('npm', words, {
    cwd,
    env: { ...process.env, ...headers() },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
  });
}

/** The headers of this very Node, where it came with them: else they are downloaded. */
function headers() {
  const home = join(dirname(process.execPath), '..');
  const file = join(home, 'include/node/node_version.h');
  if (process.env.npm_config_nodedir || !existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  const numbers = ['MAJOR', 'MINOR', 'PATCH'].map(name => new RegExp(`NODE_${name}_VERSION (\\d+)`).exec(text)?.[1]);
  return numbers.join('.') === process.versions.node ? { npm_config_nodedir: home } : {};
}

/** The packages that tests name, as links in a folder that is no link itself: a clone ignores `node_modules/`. */
function link(folder) {
  const modules = join(source, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  for (const name of Object.keys(dependencies)) {
    const place = join(modules, name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(folder, 'node_modules', name), place, isWindows ? 'junction' : 'dir');
  }
  writeFileSync(join(modules, '.installed'), `${folder}\n`);
}

function runTests() {
  for (const words of [
    ['typescript/bin/tsc', '-p', 'test/real/tsconfig.json'],
    ['vitest/vitest.mjs', 'run', '--config', 'test/real/vitest.config.ts', ...process.argv.slice(2)],
  ]) {
    const [program, ...rest] = words;
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...rest], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

function say(line) {
  process.stdout.write(`test/real: ${line}\n`);
}
