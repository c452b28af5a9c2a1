import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ProcessesFirst } from './test/processes-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/shared-folder.ts'],
    // No test changes what another imports: loading everything once for all of them is most of the time saved.
    isolate: false,
    sequence: { sequencer: ProcessesFirst },
    // The default leaves one core to a watching editor.
    maxWorkers: availableParallelism(),
    // The workers fill the cores: threads that collect their garbage beside them only take turns with them.
    execArgv: ['--single-threaded-gc'],
    // Tests start real git processes and real servers; the machine of a fresh checkout may be slow.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
