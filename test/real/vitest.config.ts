import { defineConfig } from 'vitest/config';

/** Run by `npm run test:real` alone: what these tests import is installed in a folder of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.real.ts'],
    globalSetup: ['../shared-folder.ts', 'bluesky/servers.ts'],
    // Most of the time goes by while a server waits: it answers each login after 350 ms at the earliest.
    maxWorkers: 4,
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
