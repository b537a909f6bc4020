import { setTimeout } from 'node:timers/promises';
import { alarmsOnRedis } from '../../src/alarms/alarms-on-redis.ts';
import { quietLog } from './quiet-log.ts';

/**
 * A process that sets the alarms it is told to, rings whatever is due, and writes a line before and after each; "dies" sets itself
 * anew and kills its process.
 */
const [url = '', name = '', lockMs = '', ...ids] = process.argv.slice(2);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const alarms = alarmsOnRedis({
  url,
  name,
  concurrency: 4,
  lockMs: Number(lockMs),
  log: quietLog,
  async ring(id) {
    say(`rings ${id}`);
    if (id === 'dies') {
      await alarms.set(id, Temporal.Now.instant());
      process.kill(process.pid, 'SIGKILL');
    }
    await setTimeout(20);
    say(`rang ${id}`);
  },
});

for (const id of ids) await alarms.set(id, Temporal.Now.instant());
process.once('SIGTERM', () => void alarms.close());
