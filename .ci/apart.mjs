// Packages that only some tests need, and that would make the project's own install heavy: installed outside the clone,
// one folder for each lock file and kind of Node, and never trusted before it was looked over.
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
const manifests = ['package.json', 'package-lock.json'];
const isWindows = process.platform === 'win32';

/**
 * Installs what the lock file of a folder of tests names, and links it there. `compiled` is the one package that may run a
 * script of its own; `probe` gives why an install cannot be used, or null.
 */
export function installApart(name, { compiled = null, probe = () => null } = {}) {
  const source = join(root, 'test', name);
  const { dependencies } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(join(source, 'package-lock.json'), 'utf8'));
  checkLock(name, lock);
  const folder = install({ name, source, lock, compiled, probe });
  link(source, folder, dependencies);
}

/** Types first, then the tests of that folder. */
export function runTests(name, words, variables = {}) {
  for (const [program, ...rest] of [
    ['typescript/bin/tsc', '-p', `test/${name}/tsconfig.json`],
    ['vitest/vitest.mjs', 'run', '--config', `test/${name}/vitest.config.ts`, ...words],
  ]) {
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...rest], {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

/** A lock file that names a registry's host binds every fresh clone to that host. */
function checkLock(name, lock) {
  for (const [path, { resolved, integrity }] of Object.entries(lock.packages)) {
    if (path !== '' && (resolved !== undefined || integrity === undefined)) {
      throw new Error(`test/${name}/package-lock.json: ${path} names a host, or has no hash`);
    }
  }
}

/** The folder with the packages. It gets its name only when it is whole, so that a broken install leaves none. */
function install({ name, source, lock, compiled, probe }) {
  const kept = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), `mergecast-${name}`);
  const folder = join(kept, nameOfInstall(source));
  const faultOf = place => missingIn(place, lock) ?? probe(place);
  const fault = existsSync(folder) ? faultOf(folder) : 'not there yet';
  if (fault === null) {
    say(name, `the packages in ${folder} are whole`);
    return folder;
  }
  say(name, `installing into ${folder} (${fault})${compiled === null ? '' : '; this takes minutes'}`);
  const begun = Date.now();
  mkdirSync(kept, { recursive: true });
  const fresh = mkdtempSync(join(kept, 'installing-'));
  try {
    for (const file of manifests) copyFileSync(join(source, file), join(fresh, file));
    npm(fresh, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    if (compiled !== null) npm(fresh, 'rebuild', compiled, '--foreground-scripts');
    const left = faultOf(fresh);
    if (left !== null) throw new Error(`the install is not whole: ${left}`);
    moveInto(folder, fresh, faultOf);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  say(name, `installed in ${Math.round((Date.now() - begun) / 1000)} s`);
  return folder;
}

function nameOfInstall(source) {
  const hash = createHash('sha256').update(readFileSync(join(source, 'package-lock.json')));
  const { platform, arch, versions } = process;
  return [hash.digest('hex').slice(0, 20), platform, arch, `abi${versions.modules}`].join('-');
}

/** Another run may have put its own there meanwhile: a whole one is as good as ours. */
function moveInto(folder, fresh, faultOf) {
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

/** Which package of the lock file is not there in its version; null where all are. */
function missingIn(folder, lock) {
  for (const [path, { version, optional }] of Object.entries(lock.packages)) {
    if (path === '' || optional) continue;
    const manifest = join(folder, path, 'package.json');
    if (!existsSync(manifest)) return `${path} is missing`;
    if (JSON.parse(readFileSync(manifest, 'utf8')).version !== version) return `${path} is not ${version}`;
  }
  return null;
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
function link(source, folder, dependencies) {
  const modules = join(source, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  for (const name of Object.keys(dependencies)) {
    const place = join(modules, name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(folder, 'node_modules', name), place, isWindows ? 'junction' : 'dir');
  }
  writeFileSync(join(modules, '.installed'), `${folder}\n`);
}

export function say(name, line) {
  process.stdout.write(`test/${name}: ${line}\n`);
}
