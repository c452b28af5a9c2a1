// The real servers and clients of test/real: installs what its lock file names, then runs its tests. The install takes
// minutes, for a database is compiled for the very Node that runs this. An install that fails is a failure, never a reason
// to leave the tests out.
import { spawnSync } from 'node:child_process';
import { installApart, runTests } from './apart.mjs';

try {
  installApart('real', { compiled: 'better-sqlite3', probe: openDatabase });
} catch (error) {
  process.stderr.write(`test/real: the packages could not be installed, so nothing was tested: ${error.message}\n`);
  process.exit(1);
}
if (process.argv[2] !== '--install-only') runTests('real', process.argv.slice(2));

function openDatabase(folder) {
  const opening = 'new (require("better-sqlite3"))(":memory:").prepare("select 1").get()';
  const { status, stderr } = spawnSync(process.execPath, ['-e', opening], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? null : `the database does not open: ${stderr.split('\n').find(line => /Error/.test(line))}`;
}
