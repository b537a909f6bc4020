import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/count-held.ts',
    // Many tests wait for a server or a process: on a machine of two cores, two at a time take little more than half as long.
    maxWorkers: '100%',
    // What one file compiled and read, the next needn’t; and a process that has done much has to answer as a new one does.
    isolate: false,
    // No test measures time; what hangs is found out, also on a machine that has much else to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
