import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peakMemory = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

/** Two whole processes in turn, so that what else the machine does falls on both. The first of each only warms up. */
export function compare(ours, theirs, runs) {
  const times = { ours: [], theirs: [] };
  for (let run = 0; run <= runs; run += 1) {
    const [first, second] = [timed(ours), timed(theirs)];
    if (run === 0) continue;
    times.ours.push(first);
    times.theirs.push(second);
  }
  return {
    ours: { milliseconds: median(times.ours), peak: peakOf(ours) },
    theirs: { milliseconds: median(times.theirs), peak: peakOf(theirs) },
  };
}

/** Runs it once and insists that it went well: a process that failed early would look fast. */
export function start({ args, cwd, status = 0 }, environment = {}) {
  const options = { cwd, encoding: 'utf8', env: { ...process.env, ...environment }, maxBuffer: 2 ** 30 };
  const result = spawnSync(process.execPath, args, options);
  if (result.status === status) return result;
  throw new Error(`node ${args.join(' ')} ended with ${result.status}\n${result.stdout}\n${result.stderr}`);
}

function timed(command) {
  const begun = performance.now();
  start(command);
  return performance.now() - begun;
}

/** Taken in a run of its own, since asking for it costs time. */
function peakOf(command) {
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-peak-'));
  try {
    const file = join(folder, 'peak');
    start(command, { MERGECAST_PEAK: file, NODE_OPTIONS: `--require=${JSON.stringify(peakMemory)}` });
    return Number(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
