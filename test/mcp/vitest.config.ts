import { defineConfig } from 'vitest/config';

/** Run by `npm run test:mcp` alone: what these tests start is installed in a folder of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.mcp.ts'],
    globalSetup: ['../shared-folder.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
