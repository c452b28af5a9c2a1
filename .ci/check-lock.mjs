// A lock file that names a registry's host binds every fresh clone to that host. The integrity hashes are what counts.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const faults = Object.entries(lock.packages).flatMap(([path, entry]) => {
  if (path === '') return [];
  if (entry.resolved !== undefined) return [`${path} is resolved at ${entry.resolved}`];
  return entry.integrity === undefined && entry.inBundle !== true ? [`${path} has no integrity hash`] : [];
});

if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.stderr.write('Install with --omit-lockfile-registry-resolved.\n');
  process.exitCode = 1;
}
