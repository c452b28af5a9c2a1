import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ProcessesFirst } from './test/processes-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/shared-folder.ts'],
    setupFiles: ['test/seeded.ts'],
    env: { SEED: process.env.SEED ?? seedOfCommit() },
    // No test changes what another imports: loading everything once for all of them is most of the time saved.
    isolate: false,
    sequence: { sequencer: ProcessesFirst },
    // The default leaves one core to a watching editor.
    maxWorkers: availableParallelism(),
    // The workers fill the cores: threads that collect their garbage beside them only take turns with them. And what tests
    // make is mostly garbage: with room for more of it, it is collected less often.
    execArgv: ['--single-threaded-gc', '--min-semi-space-size=32', '--max-semi-space-size=64'],
    // Tests start real git processes and real servers; the machine of a fresh checkout may be slow.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

/** Of 28 bits. Sources without their history have one too. */
function seedOfCommit(): string {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8' });
  return String(Number.parseInt(stdout?.slice(0, 7) || '1', 16));
}
