import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/count-held.ts',
    // No test measures time; what hangs is found out, also on a machine that has much else to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
