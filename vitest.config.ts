import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start real git processes and real servers; the machine of a fresh checkout may be slow.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
