// The verifier in examples/verify-ledger shares no code with ours and has to come to the same answer for every vector.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vectors = join(root, 'test/ledger/vectors');
const script = join(root, 'examples/verify-ledger/verify_ledger.py');
const python = ['python3', 'python'].find(isPython3);
if (python === undefined) throw new Error('This check needs Python 3.9 or later, as python3 or python on the PATH.');

const lines = readFileSync(script, 'utf8').split('\n').length - 1;
if (lines > 60) throw new Error(`${script} has ${lines} lines; it promises to be read in a minute, with 60 at most`);

const names = readdirSync(vectors, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));
const wrong = names.flatMap(name => {
  const folder = join(vectors, name);
  const { ok } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const { status, stdout, stderr } = verify(folder);
  // A crash ends with 1 too, as a fault does.
  const isAnswer = ok ? status === 0 : status === 1 && !stderr.includes('Traceback');
  return isAnswer ? [] : [`${name}: expected ${ok ? 'no fault' : 'a fault'}, ended with ${status}\n${stdout}${stderr}`];
});
if (names.length === 0) throw new Error(`${vectors} holds no vectors`);
if (wrong.length > 0) throw new Error(wrong.join('\n'));

const empty = mkdtempSync(join(tmpdir(), 'mergecast-verifier-'));
try {
  if (verify(empty).status !== 1) throw new Error('a folder without a ledger must not verify');
} finally {
  rmSync(empty, { recursive: true, force: true });
}
process.stdout.write(`${names.length} vectors\n`);

function verify(folder) {
  return spawnSync(python, [script, folder], { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } });
}

function isPython3(command) {
  const wanted = 'import sys; sys.exit(sys.version_info < (3, 9))';
  return spawnSync(command, ['-c', wanted]).status === 0;
}
