import { expect, test } from 'vitest';
import { hasRedis } from './redis-server.ts';

const { CI } = process.env;

if (!hasRedis) process.stdout.write('Tests with Redis are left out: there is no redis-server on this machine.\n');

test.runIf(CI)('on CI there is a redis-server', () => {
  expect(hasRedis).toBe(true);
});
