import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts';
import type { SeenRequest } from '../../src/playground/rest/rest-server.ts';
import { secondOpinion } from './openapi.ts';

/** Notes that requests were held; the global set-up adds them up when all tests are through. */
function note(held: number): void {
  const { HELD_REQUESTS: counts } = process.env;
  if (counts && held > 0) appendFileSync(counts, `${held}\n`);
}

const isHeld = ({ status }: SeenRequest): boolean => secondOpinion !== undefined && status < 300;

/** What the OpenAPI file has against a request that was taken, or against its answer. */
function complaints(seen: SeenRequest, idleKeys: readonly string[]): string[] {
  if (!secondOpinion || !isHeld(seen)) return [];
  const request = secondOpinion.request(seen);
  const response = secondOpinion.response(seen);
  const of = `${seen.method} ${seen.url}`;
  return [
    ...request.errors.map((error) => `${of}: ${error}`),
    ...request.unknown.filter((key) => !idleKeys.includes(key)).map((key) => `${of}: unknown ${key}`),
    ...response.errors.map((error) => `${of} answered: ${error}`),
  ];
}

/**
 * Starts a playground on a free port, which at its end holds everything it took and gave against the OpenAPI file. `idleKeys` are
 * paths that a client sends though the file does not know them.
 */
export async function startChecked(
  options: PlaygroundOptions = {},
  idleKeys: readonly string[] = [],
): Promise<Playground> {
  const playground = await startPlayground({ port: 0, ...options });
  const close = async () => {
    await playground.close();
    note(playground.requests.filter(isHeld).length);
    expect(playground.requests.flatMap((seen) => complaints(seen, idleKeys))).toEqual([]);
  };
  return { ...playground, close, [Symbol.asyncDispose]: close };
}
