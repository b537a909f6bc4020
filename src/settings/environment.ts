import { z } from 'zod';
import { ordinal } from '../athletics/ordinal.ts';
import { shardsSchema } from '../discord/shards.ts';
import { isBotToken } from '../discord/token.ts';
import type { StorePlace } from '../storage/store-place.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** From which level on lines are written to the log. */
export type LogLevel = (typeof levels)[number];

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

/** Whether a text is the address of a Redis, with the number of a database, if any, behind the slash. */
export const isRedisAddress = (text: string): boolean =>
  /^rediss?:\/\/[^/?#]+(?:\/\d*)?$/.test(text) && URL.canParse(text);

/** The variables that decide how the bot works, each with what was expected of it where it is wrong. */
export const environment = z.object({
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
