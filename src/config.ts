import { z } from 'zod';
import { ordinal } from './athletics/ordinal.ts';
import { type Shards, shardsSchema } from './discord/shards.ts';
import type { StorePlace } from './storage/store-place.ts';
import { isBotToken } from './token.ts';

/**
 * How interactions come in: through the gateway, which the bot joins; as requests that Discord sends to the bot; or, without
 * either, from a playground on this machine. `publicKey` is the application's, 64 hex digits; a `port` of 0 is any free one.
 * Over HTTP a token serves to register the commands, and to post. Without `shards` one process has all of them.
 */
export type Interactions =
  | { readonly by: 'gateway'; readonly token: string; readonly shards: Shards | undefined }
  | { readonly by: 'http'; readonly publicKey: string; readonly port: number; readonly token: string | undefined }
  | { readonly by: 'playground'; readonly port: number };

/** What the environment decides. */
export interface Config {
  /** Base URL of Discord's API, without a slash at its end. */
  readonly api: string;
  readonly interactions: Interactions;
  /** Where /health and /metrics are, if anywhere; 0 is any free one. */
  readonly metricsPort: number | undefined;
  /** Seconds that a server over HTTP, asked to stop, goes on answering while /health already says that it isn't ready. */
  readonly drainSeconds: number;
  /** Where what must last is kept; the playground keeps nothing. */
  readonly store: StorePlace;
  /** Web addresses of the feeds to follow, each once. */
  readonly feeds: readonly string[];
  /** How often each is looked at. */
  readonly feedMinutes: number;
  /** Whether pages and feeds may stand on addresses that aren't public. */
  readonly fetchPrivate: boolean;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/** The environment has variables that Bell Lap can't use; the message names them all, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Ports where PORT is not set. */
const httpPort = 8080;
const playgroundPort = 8024;

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536, 'a port, 0 to 65535')
  .transform(Number);

/** Politeness allows no more often; less often than once a day nobody would notice news. */
const feedMinutes = { least: 5, most: 1440, usual: 15 };

/** Feeds are asked for without user and password, so whoever sets them expects something else. */
function isFeedAddress(text: string): boolean {
  const { protocol = '', username, password } = URL.parse(text) ?? {};
  return /^https?:$/.test(protocol) && !username && !password;
}

/** Which of several addresses are no feed's: "the 2nd and 3rd are not". */
function wrongOnes(list: readonly string[]): string | null {
  const wrong = list.flatMap((text, i) => (isFeedAddress(text) ? [] : ordinal(i + 1)));
  if (wrong.length === 0) return null;
  return `the ${new Intl.ListFormat('en-GB').format(wrong)} ${wrong.length === 1 ? 'is' : 'are'} not`;
}

const feeds = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .superRefine((list, context) => {
    const wrong = wrongOnes(list);
    const expected =
      'web addresses such as https://example.com/feed.xml, without user and password and with commas between them';
    if (wrong !== null) context.addIssue({ code: 'custom', message: `${expected}; ${wrong}` });
  })
  .transform((list) => [...new Set(list)]);

/** With the number of a database, if any, behind the slash. */
const isRedisAddress = (text: string): boolean => /^rediss?:\/\/[^/?#]+(?:\/\d*)?$/.test(text) && URL.canParse(text);

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .refine(isBotToken, 'three parts joined by dots, as the Developer Portal shows after Bot → Reset Token')
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/, error: 'a web address such as https://discord.com/api' })
    .default('https://discord.com/api'),
  INTERACTIONS: z.enum(['gateway', 'http'], { error: 'gateway or http' }).optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, '64 hex digits, as the Developer Portal shows under General Information → Public Key')
    .optional(),
  PORT: port.optional(),
  SHARDS: shardsSchema.optional(),
  METRICS_PORT: port.optional(),
  DRAIN_SECONDS: z
    .string()
    .refine((text) => /^\d{1,2}$/.test(text) && Number(text) <= 60, 'seconds, 0 to 60')
    .transform(Number)
    .default(5),
  STORE_URL: z
    .string()
    .refine(
      (url) => /^(?:memory:|sqlite:.+)$/s.test(url) || isRedisAddress(url),
      'sqlite: with a file, such as sqlite:bell-lap.sqlite, a Redis, such as redis://localhost:6379, or memory:',
    )
    .default('sqlite:bell-lap.sqlite')
    .transform((url): StorePlace => {
      if (url === 'memory:') return { kind: 'memory' };
      return url.startsWith('sqlite:') ? { kind: 'sqlite', path: url.slice(7) } : { kind: 'redis', url };
    }),
  FEEDS: feeds.default([]),
  FEED_MINUTES: z
    .string()
    .refine(
      (text) => /^\d{1,4}$/.test(text) && Number(text) >= feedMinutes.least && Number(text) <= feedMinutes.most,
      `a number of minutes, ${feedMinutes.least} to ${feedMinutes.most}`,
    )
    .transform(Number)
    .default(feedMinutes.usual),
  FETCH_PRIVATE: z.enum(['yes', 'no'], { error: 'yes or no' }).default('no'),
  LOG_LEVEL: z.enum(levels, { error: `one of ${levels.join(', ')}` }).default('info'),
});

/** A variable that is set to nothing counts as unset. */
const withoutEmpty = (env: NodeJS.ProcessEnv): Partial<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : [])),
  );

/** Whether shards are left to other processes. */
function leavesShards(text: string): boolean {
  const { data: shards } = shardsSchema.safeParse(text);
  return shards !== undefined && shards.ids.length < shards.count;
}

/** What is wrong with SHARDS beside other variables. */
function shardContradictions(env: Partial<Record<string, string>>): string[] {
  const { SHARDS, INTERACTIONS, DISCORD_TOKEN, STORE_URL = '' } = env;
  if (SHARDS === undefined) return [];
  if (INTERACTIONS === 'http') return ['SHARDS should be unset, as INTERACTIONS is http'];
  if (DISCORD_TOKEN === undefined) return ['DISCORD_TOKEN should be set, as SHARDS is'];
  if (!leavesShards(SHARDS) || isRedisAddress(STORE_URL)) return [];
  return [
    'STORE_URL should be a Redis, such as redis://localhost:6379, as SHARDS leaves shards to other processes, and they share one store',
  ];
}

/** Variables that are right alone and make no sense together. */
function contradictions(env: Partial<Record<string, string>>): string[] {
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY, INTERACTIONS, METRICS_PORT, PORT = String(httpPort) } = env;
  const isHttp = INTERACTIONS === 'http';
  const clash = isHttp && METRICS_PORT !== undefined && Number(METRICS_PORT) === Number(PORT) && Number(PORT) !== 0;
  const forgotten = INTERACTIONS === undefined && DISCORD_TOKEN === undefined && DISCORD_PUBLIC_KEY !== undefined;
  return [
    ...(isHttp && DISCORD_PUBLIC_KEY === undefined
      ? ['DISCORD_PUBLIC_KEY should be set, as INTERACTIONS is http']
      : []),
    ...(INTERACTIONS === 'gateway' && DISCORD_TOKEN === undefined
      ? ['DISCORD_TOKEN should be set, as INTERACTIONS is gateway']
      : []),
    ...(forgotten ? ['INTERACTIONS should be http, as there is a DISCORD_PUBLIC_KEY and no DISCORD_TOKEN'] : []),
    ...(clash ? [`METRICS_PORT should be another port than PORT, which is ${PORT}`] : []),
    ...shardContradictions(env),
  ];
}

function interactionsOf(set: z.infer<typeof environment>): Interactions {
  const { INTERACTIONS, DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, PORT: port, SHARDS: shards } = set;
  if (INTERACTIONS === 'http' && publicKey) return { by: 'http', publicKey, port: port ?? httpPort, token };
  return token === undefined ? { by: 'playground', port: port ?? playgroundPort } : { by: 'gateway', token, shards };
}

/** @throws ConfigError that names every wrong variable at once, with what was expected of it. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = withoutEmpty(env);
  const { data, error } = environment.safeParse(set);
  const complaints = [
    ...(error?.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`) ?? []),
    ...contradictions(set),
  ];
  if (!data || complaints.length > 0) {
    throw new ConfigError(['These settings are wrong (see .env.example):', ...complaints].join('\n  '));
  }
  return {
    api: data.DISCORD_API.replace(/\/+$/, ''),
    interactions: interactionsOf(data),
    metricsPort: data.METRICS_PORT,
    drainSeconds: data.DRAIN_SECONDS,
    store: data.STORE_URL,
    feeds: data.FEEDS,
    feedMinutes: data.FEED_MINUTES,
    fetchPrivate: data.FETCH_PRIVATE === 'yes',
    logLevel: data.LOG_LEVEL,
  };
}
