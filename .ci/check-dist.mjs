// dist/ is committed, so that the Action and the command line work from a fresh clone: it must be what a build makes, byte
// for byte. The declarations below dist/types are made when the package is packed, and are not committed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'mergecast-dist-'));

try {
  execFileSync(process.execPath, ['.ci/build.mjs'], {
    cwd: root,
    env: { ...process.env, MERGECAST_DIST: fresh },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const faults = compare(join(root, 'dist'), fresh);
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\nRun npm run build and commit dist/.\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function compare(committed, built) {
  const before = new Set(filesOf(committed));
  const after = new Set(filesOf(built));
  return [
    ...[...before].filter(path => !after.has(path)).map(path => `dist/${path} is made by no build`),
    ...[...after].filter(path => !before.has(path)).map(path => `dist/${path} is missing`),
    ...[...after]
      .filter(path => before.has(path) && !readFileSync(join(committed, path)).equals(readFileSync(join(built, path))))
      .map(path => `dist/${path} is stale`),
  ];
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => !path.startsWith('types/'))
    .sort();
}
