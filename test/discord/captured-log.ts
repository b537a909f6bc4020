import { EventEmitter, on } from 'node:events';
import type { Logger } from 'pino';
import { createLog } from '../../src/discord/log.ts';

/** A log whose lines a test can read and wait for. */
export interface CapturedLog {
  readonly log: Logger;
  readonly lines: string[];
  /** The first line that contains the text, now or later. */
  line(text: string): Promise<string>;
}

/** The bot's own log at its most talkative, kept in memory. */
export function captureLog(): CapturedLog {
  const lines: string[] = [];
  const arrivals = new EventEmitter();
  const log = createLog('trace', {
    write(line) {
      lines.push(line);
      arrivals.emit('line');
    },
  });
  const find = (text: string) => lines.find((line) => line.includes(text));
  async function line(text: string): Promise<string> {
    const known = find(text);
    if (known !== undefined) return known;
    for await (const _ of on(arrivals, 'line')) {
      const arrived = find(text);
      if (arrived !== undefined) return arrived;
    }
    throw new Error('unreachable: arrivals never end');
  }
  return { log, lines, line };
}
