import { spawn, spawnSync } from 'node:child_process';
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

/** The same, where ours goes on running: up to the moment at which it has said something. */
export async function compareUntil(said, ours, theirs, runs) {
  const times = { ours: [], theirs: [] };
  for (let run = 0; run <= runs; run += 1) {
    const [first, second] = [await timedUntil(said, ours), await timedToEnd(theirs)];
    if (run === 0) continue;
    times.ours.push(first);
    times.theirs.push(second);
  }
  return {
    ours: { milliseconds: median(times.ours), peak: peakOf(ours) },
    theirs: { milliseconds: median(times.theirs), peak: peakOf(theirs) },
  };
}

/** Watched in the same way as the other, so that the watching falls on both. */
function timedToEnd({ args, cwd }) {
  const begun = performance.now();
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    child.on('close', () => resolve(performance.now() - begun));
  });
}

function timedUntil(said, { args, cwd, input }) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    let [stdout, took] = ['', null];
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
      if (took !== null || !stdout.includes(said)) return;
      took = performance.now() - begun;
      child.stdin.end();
    });
    child.on('close', () => (took === null ? reject(new Error(`it never said ${said}: ${stdout}`)) : resolve(took)));
    child.stdin.write(input);
  });
}

/** Runs it once and insists that it went well: a process that failed early would look fast. */
export function start({ args, cwd, status = 0, input = '' }, environment = {}) {
  const options = { cwd, input, encoding: 'utf8', env: { ...process.env, ...environment }, maxBuffer: 2 ** 30 };
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
