import { z } from 'zod';
import { isBotToken } from './token.ts';

/** What the environment decides. */
export interface Config {
  /** Without one the bot can't join Discord. */
  readonly token: string | undefined;
  /** Base URL of Discord's API, without a slash at its end. */
  readonly api: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/** The environment has variables that Bell Lap can't use; the message names them all, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .refine(isBotToken, 'three parts joined by dots, as the Developer Portal shows after Bot → Reset Token')
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'a web address such as https://discord.com/api' })
    .default('https://discord.com/api'),
  LOG_LEVEL: z.enum(levels, { error: `one of ${levels.join(', ')}` }).default('info'),
});

/** A variable that is set to nothing counts as unset. */
const withoutEmpty = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : [])),
  );

/** @throws ConfigError that names every wrong variable at once, with what was expected of it. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} should be ${message}`);
    throw new ConfigError(['These settings are wrong (see .env.example):', ...complaints].join('\n'));
  }
  const { DISCORD_TOKEN, DISCORD_API, LOG_LEVEL } = parsed.data;
  return { token: DISCORD_TOKEN, api: DISCORD_API.replace(/\/+$/, ''), logLevel: LOG_LEVEL };
}
