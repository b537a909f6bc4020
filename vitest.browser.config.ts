import { defineConfig } from 'vitest/config';

/** Needs Chromium, so it is no part of `npm test`. */
export default defineConfig({
  test: { include: ['test/browser/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
