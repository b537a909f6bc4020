import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/count-held.ts',
    // Many tests wait for a server or a process: on a machine of two cores, two at a time take little more than half as long.
    maxWorkers: '100%',
    // No test measures time; what hangs is found out, also on a machine that has much else to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
