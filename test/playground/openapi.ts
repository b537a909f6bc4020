import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SeenRequest } from '../../src/playground/rest/rest-server.ts';

const file = '../shared/discord/validate.mjs';

const verdict = z.object({ ok: z.boolean(), errors: z.array(z.string()), unknown: z.array(z.string()).default([]) });
type Verdict = z.output<typeof verdict>;

/** Discord's OpenAPI file as a second opinion. */
export interface SecondOpinion {
  request(seen: SeenRequest): Verdict;
  response(seen: SeenRequest): Verdict;
}

const isFunction = (value: unknown): boolean => typeof value === 'function';
const validator = z.object({
  validate: z.custom<(method: string, url: string, body: unknown) => unknown>(isFunction),
  validateResponse: z.custom<(method: string, url: string, status: number, body: unknown) => unknown>(isFunction),
});

async function loadSecondOpinion(): Promise<SecondOpinion> {
  const { validate, validateResponse } = validator.parse(await import(pathToFileURL(file).href));
  return {
    // A message of files only has no JSON at all.
    request: ({ method, url, json, files }) =>
      verdict.parse(validate(method, url, json ?? (files.length > 0 ? {} : undefined))),
    response: ({ method, url, status, answer }) => verdict.parse(validateResponse(method, url, status, answer)),
  };
}

/** Why there is no second opinion, when there is none. */
export const absence = `${file} is not here: requests are not held against Discord's OpenAPI file`;

/** The second opinion, if the folder with it is there; where there is CI, it must be. */
export const secondOpinion: SecondOpinion | undefined = existsSync(file) ? await loadSecondOpinion() : undefined;

if (!secondOpinion) {
  const { CI } = process.env;
  if (CI) throw new Error(absence);
  process.stdout.write(`${absence}\n`);
}
