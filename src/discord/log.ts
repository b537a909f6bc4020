import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { z } from 'zod';
import type { Answer } from '../answer.ts';
import type { Config } from '../config.ts';
import { hideTokens } from './token.ts';

const codeOrNumber = z.union([z.string(), z.number()]).optional().catch(undefined);
const text = z.string().optional().catch(undefined);
const errorFacts = z.object({
  name: text,
  message: text,
  code: codeOrNumber,
  status: codeOrNumber,
  method: text,
  stack: text,
  cause: z.unknown().optional(),
});

/**
 * What a log may say of an error. It is a list of what is let through, because errors of @discordjs/rest carry the URL and
 * the body of the request, and with them interaction tokens and what fans wrote.
 */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { cause, ...facts } = errorFacts.parse(error);
  return cause === undefined ? facts : { ...facts, cause: describeError(cause) };
}

/**
 * Writes lines to standard output, or to a file, some at a time and in order: at the latest after a tenth of a second, when
 * something fatal is logged, and when the process ends by itself or by an error. Only a signal that nobody handles loses some.
 */
export function logDestination(to: string | number = 1): DestinationStream {
  // Synchronous, as an asynchronous write that is under way when the process ends is overtaken by later lines, or lost.
  const destination = pino.destination({ dest: to, sync: true, minLength: 4096, periodicFlush: 100 });
  process.once('exit', () => destination.flushSync());
  return destination;
}

/** The moment as pino writes it (`"time":"2026-11-22T06:13:41.000Z"`), worked out once a millisecond and not for every line. */
function timeOfLines(): () => string {
  let written = { at: 0, text: '' };
  return () => {
    const at = Date.now();
    if (at !== written.at) written = { at, text: stdTimeFunctions.isoTime() };
    return written.text;
  };
}

/** A log of JSON lines, to standard output unless told otherwise, in which no token can stand. */
export const createLog = (level: Config['logLevel'], destination: DestinationStream = logDestination()): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: timeOfLines(),
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      hooks: { streamWrite: hideTokens },
    },
    destination,
  );

/** Writes the one line that is kept of an interaction: never what was asked, only how it went. `ms` is the time it took. */
export function logAnswer(log: Logger, { command, kind, outcome, failure }: Answer, ms: number): void {
  const line = { command, kind, outcome, ms: Math.round(ms) };
  if (failure === undefined) log.info(line, 'interaction');
  else log.error({ ...line, failure: failure.id, err: failure.cause }, 'interaction');
}
