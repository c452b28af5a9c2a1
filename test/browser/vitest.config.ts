import { defineConfig } from 'vitest/config';

/** Run by `npm run test:browser` alone: what these tests import is installed in a folder of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
