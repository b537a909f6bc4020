import type { z } from 'zod';
import type { Shards } from './discord/shards.ts';
import { OperatorError } from './operator-error.ts';
import { contradictions, USUAL_HTTP_PORT } from './settings/contradictions.ts';
import { environment, type LogLevel } from './settings/environment.ts';
import { unknownSettings } from './settings/unknown-settings.ts';
import type { StorePlace } from './storage/store-place.ts';

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
  /** Web addresses of the feeds to follow, each once; the playground follows none. */
  readonly feeds: readonly string[];
  /** How often each is looked at. */
  readonly feedMinutes: number;
  /** Whether pages and feeds may stand on addresses that aren't public. */
  readonly fetchPrivate: boolean;
  readonly logLevel: LogLevel;
  /** What is set and has no effect, as what starts is the playground. */
  readonly unused: readonly ('FEEDS' | 'STORE_URL')[];
}

/** The environment has variables that Bell Lap can't use; the message names them all, and none of their values. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
}

/** The port of the playground’s page where PORT is not set. */
const USUAL_PAGE_PORT = 8024;

/** A variable that is set to nothing counts as unset. */
const withoutEmpty = (env: NodeJS.ProcessEnv): Partial<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : [])),
  );

function interactionsOf(set: z.infer<typeof environment>): Interactions {
  const { INTERACTIONS, DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, PORT: port, SHARDS: shards } = set;
  if (INTERACTIONS === 'http' && publicKey) return { by: 'http', publicKey, port: port ?? USUAL_HTTP_PORT, token };
  return token === undefined ? { by: 'playground', port: port ?? USUAL_PAGE_PORT } : { by: 'gateway', token, shards };
}

/**
 * Reads the settings; `inFile` are the names that stand in the file `.env`, which should all be settings.
 * @throws ConfigError that names every wrong variable at once, with what was expected of it.
 */
export function readConfig(env: NodeJS.ProcessEnv, inFile: readonly string[] = []): Config {
  const set = withoutEmpty(env);
  const { data, error } = environment.safeParse(set);
  const complaints = [
    ...(error?.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`) ?? []),
    ...contradictions(set),
    ...unknownSettings(inFile, Object.keys(environment.shape)),
  ];
  if (!data || complaints.length > 0) {
    throw new ConfigError(['These settings are wrong (see .env.example):', ...complaints].join('\n  '));
  }
  const interactions = interactionsOf(data);
  const isPlayground = interactions.by === 'playground';
  return {
    api: data.DISCORD_API.replace(/\/+$/, ''),
    interactions,
    metricsPort: data.METRICS_PORT,
    drainSeconds: data.DRAIN_SECONDS,
    store: data.STORE_URL,
    feeds: isPlayground ? [] : data.FEEDS,
    feedMinutes: data.FEED_MINUTES,
    fetchPrivate: data.FETCH_PRIVATE === 'yes',
    logLevel: data.LOG_LEVEL,
    unused: isPlayground ? (['FEEDS', 'STORE_URL'] as const).filter((name) => set[name] !== undefined) : [],
  };
}
