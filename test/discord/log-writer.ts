import { createLog } from '../../src/discord/log.ts';

// A program that writes a thousand lines to the log and then ends in the way it was told to.
const log = createLog('info');
const unhandled = new Error('fell at the water jump');
const endings: Readonly<Record<string, () => void>> = {
  'comes to its end': () => {},
  'is told to exit': () => process.exit(),
  throws: () => {
    throw unhandled;
  },
  'leaves a promise rejected': () => void Promise.reject(unhandled),
  'is killed after something fatal': () => {
    log.fatal('that was it');
    process.kill(process.pid, 'SIGKILL');
  },
  'goes on': () => void setInterval(() => {}, 1_000),
};

for (let lap = 0; lap < 1_000; lap += 1) log.info({ lap }, 'lap');
endings[process.argv[2] ?? '']?.();
