import { describe } from 'vitest';
import { hasRedis } from './redis-server.ts';

/** Tests that need Redis; left out where there is none. */
export const describeWithRedis = describe.runIf(hasRedis);
