import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { z } from 'zod';

const VALIDATOR = resolve('../shared/discord/validate.mjs');
const canResolve = (name: string): boolean => {
  try {
    return createRequire(import.meta.url).resolve(name) !== '';
  } catch {
    return false;
  }
};
const missing = [
  ...(existsSync(VALIDATOR) ? [] : ['../shared/discord']),
  ...['ajv', 'ajv-formats'].filter((name) => !canResolve(name)),
];
/** Whether the specification, or what reads it, is not on this machine. */
export const skipped = missing.length > 0;
/** What the title of a test says then. */
export const said = skipped ? ` (skipped: no ${missing.join(', no ')})` : '';

type Validate = (method: string, url: string, body: unknown) => unknown;
const validatorSchema = z.object({ validate: z.custom<Validate>((value) => typeof value === 'function') });
const verdictSchema = z.object({ ok: z.boolean(), errors: z.array(z.string()), unknown: z.array(z.string()) });

/** Discord's own specification on a request body. */
export async function verdict(method: string, url: string, body: unknown): Promise<unknown> {
  const { validate } = validatorSchema.parse(await import(VALIDATOR));
  return verdictSchema.parse(validate(method, url, JSON.parse(JSON.stringify(body))));
}
/** The verdict on a request that Discord would take. */
export const good = { ok: true, errors: [], unknown: [] };
