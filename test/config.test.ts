import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { type Config, ConfigError, readConfig } from '../src/config.ts';
import { smallToken } from './discord/small-discord.ts';

const defaults: Config = {
  api: 'https://discord.com/api',
  interactions: { by: 'playground', port: 8024 },
  metricsPort: undefined,
  drainSeconds: 5,
  store: { kind: 'sqlite', path: 'bell-lap.sqlite' },
  feeds: [],
  feedMinutes: 15,
  fetchPrivate: false,
  logLevel: 'info',
  unused: [],
};

const publicKey = 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025';
const gateway: Config = { ...defaults, interactions: { by: 'gateway', token: smallToken, shards: undefined } };
const http = { INTERACTIONS: 'http', DISCORD_PUBLIC_KEY: publicKey };

test.each<[string, Record<string, string>, Config]>([
  ['nothing set', {}, defaults],
  ['empty and blank variables count as unset', { DISCORD_TOKEN: '', DISCORD_API: ' ', LOG_LEVEL: '' }, defaults],
  ['a token, trimmed', { DISCORD_TOKEN: ` ${smallToken}\n` }, gateway],
  [
    'a playground on a port of its own',
    { PORT: '9000' },
    { ...defaults, interactions: { by: 'playground', port: 9000 } },
  ],
  [
    'an API on this machine',
    { DISCORD_API: 'http://127.0.0.1:4000/api/' },
    { ...defaults, api: 'http://127.0.0.1:4000/api' },
  ],
  ['the gateway by name', { INTERACTIONS: 'gateway', DISCORD_TOKEN: smallToken }, gateway],
  ['HTTP', http, { ...defaults, interactions: { by: 'http', publicKey, port: 8080, token: undefined } }],
  [
    'HTTP on a port, with metrics and a token',
    { ...http, PORT: '0', METRICS_PORT: '0', DISCORD_TOKEN: smallToken },
    { ...defaults, interactions: { by: 'http', publicKey, port: 0, token: smallToken }, metricsPort: 0 },
  ],
  [
    'a PORT that the platform sets, though the gateway needs none',
    { DISCORD_TOKEN: smallToken, PORT: '9464', METRICS_PORT: '9464' },
    { ...gateway, metricsPort: 9464 },
  ],
  [
    'a public key beside a token, for another day',
    { DISCORD_TOKEN: smallToken, DISCORD_PUBLIC_KEY: publicKey },
    gateway,
  ],
  [
    'a store elsewhere',
    { DISCORD_TOKEN: smallToken, STORE_URL: 'sqlite:/var/lib/b l.db' },
    { ...gateway, store: { kind: 'sqlite', path: '/var/lib/b l.db' } },
  ],
  ['no store', { DISCORD_TOKEN: smallToken, STORE_URL: 'memory:' }, { ...gateway, store: { kind: 'memory' } }],
  [
    'feeds and a store, which the playground doesn’t use',
    { FEEDS: 'https://a.example/feed', STORE_URL: 'memory:' },
    { ...defaults, store: { kind: 'memory' }, unused: ['FEEDS', 'STORE_URL'] },
  ],
  [
    'all shards in one process',
    { DISCORD_TOKEN: smallToken, SHARDS: '0-1/2' },
    { ...defaults, interactions: { by: 'gateway', token: smallToken, shards: { ids: [0, 1], count: 2 } } },
  ],
  [
    'some shards, and a store that processes share',
    { DISCORD_TOKEN: smallToken, SHARDS: '5/16', STORE_URL: 'redis://localhost:6379' },
    {
      ...defaults,
      interactions: { by: 'gateway', token: smallToken, shards: { ids: [5], count: 16 } },
      store: { kind: 'redis', url: 'redis://localhost:6379' },
    },
  ],
  ['no drain', { DRAIN_SECONDS: '0' }, { ...defaults, drainSeconds: 0 }],
  [
    'feeds between commas and spaces, each once',
    {
      DISCORD_TOKEN: smallToken,
      FEEDS: ' https://a.example/feed, http://b.example/rss\nhttps://a.example/feed,',
      FEED_MINUTES: '30',
    },
    { ...gateway, feeds: ['https://a.example/feed', 'http://b.example/rss'], feedMinutes: 30 },
  ],
  ['pages of one’s own network', { FETCH_PRIVATE: 'yes' }, { ...defaults, fetchPrivate: true }],
  ['a log level', { LOG_LEVEL: 'silent' }, { ...defaults, logLevel: 'silent' }],
  ['variables of others', { PATH: '/bin', LOG: 'x' }, defaults],
])('%s', (_, env, config) => {
  expect(readConfig(env)).toEqual(config);
});

test('.env.example as it stands sets nothing, and names every variable', () => {
  const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
  expect(readConfig(example)).toEqual(defaults);
  expect(Object.keys(example).sort()).toEqual([
    'DISCORD_API',
    'DISCORD_PUBLIC_KEY',
    'DISCORD_TOKEN',
    'DRAIN_SECONDS',
    'FEEDS',
    'FEED_MINUTES',
    'FETCH_PRIVATE',
    'INTERACTIONS',
    'LOG_LEVEL',
    'METRICS_PORT',
    'PORT',
    'SHARDS',
    'STORE_URL',
  ]);
});

test('one complaint names every wrong variable, what was expected, and no value', () => {
  const env = {
    DISCORD_TOKEN: 'hunter2',
    DISCORD_API: 'discord.example',
    INTERACTIONS: 'pigeon',
    DISCORD_PUBLIC_KEY: 'abc',
    PORT: '65536',
    SHARDS: '4',
    METRICS_PORT: '-1',
    DRAIN_SECONDS: '61',
    STORE_URL: 'mysql://root:hunter2@db',
    FEEDS: 'https://a.example/feed, b.example, file:///c, https://me:hunter2@d.example/feed',
    FEED_MINUTES: '4',
    FETCH_PRIVATE: '1',
    LOG_LEVEL: 'loud',
  };
  expect(() => readConfig(env)).toThrow(
    new ConfigError(
      [
        'These settings are wrong (see .env.example):',
        '  DISCORD_TOKEN should be three parts joined by dots, as the Developer Portal shows after Bot → Reset Token',
        '  DISCORD_API should be a web address such as https://discord.com/api',
        '  INTERACTIONS should be gateway or http',
        '  DISCORD_PUBLIC_KEY should be 64 hex digits, as the Developer Portal shows under General Information → Public Key',
        '  PORT should be a port, 0 to 65535',
        '  SHARDS should be shards and how many there are in all, such as 0-3/16, or 5/16 for one alone',
        '  METRICS_PORT should be a port, 0 to 65535',
        '  DRAIN_SECONDS should be seconds, 0 to 60',
        '  STORE_URL should be sqlite: with a file, such as sqlite:bell-lap.sqlite, a Redis, such as redis://localhost:6379, or memory:',
        '  FEEDS should be web addresses such as https://example.com/feed.xml, without user and password and with commas between them; the 2nd, 3rd and 4th are not',
        '  FEED_MINUTES should be a number of minutes, 5 to 1440',
        '  FETCH_PRIVATE should be yes or no',
        '  LOG_LEVEL should be one of trace, debug, info, warn, error, fatal, silent',
      ].join('\n'),
    ),
  );
});

test.each<[string, Record<string, string>, string]>([
  ['HTTP without a key', { INTERACTIONS: 'http' }, 'DISCORD_PUBLIC_KEY should be set, as INTERACTIONS is http'],
  [
    'the gateway without a token',
    { INTERACTIONS: 'gateway' },
    'DISCORD_TOKEN should be set, as INTERACTIONS is gateway',
  ],
  [
    'a key and neither a token nor HTTP',
    { DISCORD_PUBLIC_KEY: publicKey },
    'INTERACTIONS should be http, as there is a DISCORD_PUBLIC_KEY and no DISCORD_TOKEN',
  ],
  [
    'metrics on the port of interactions',
    { ...http, METRICS_PORT: '8080' },
    'METRICS_PORT should be another port than PORT, which is 8080',
  ],
  ['shards over HTTP', { ...http, SHARDS: '0/2' }, 'SHARDS should be unset, as INTERACTIONS is http'],
  ['shards in a playground', { SHARDS: '0/2' }, 'DISCORD_TOKEN should be set, as SHARDS is'],
  ...[{}, { STORE_URL: 'memory:' }, { STORE_URL: 'sqlite:x.sqlite' }].map(
    (store): [string, Record<string, string>, string] => [
      `some shards, and a store of one process (${JSON.stringify(store)})`,
      { DISCORD_TOKEN: smallToken, SHARDS: '0-3/16', ...store },
      'STORE_URL should be a Redis, such as redis://localhost:6379, as SHARDS leaves shards to other processes, and they share one store',
    ],
  ),
])('%s makes no sense', (_, env, complaint) => {
  expect(() => readConfig(env)).toThrow(
    new ConfigError(`These settings are wrong (see .env.example):\n  ${complaint}`),
  );
});

test.each([
  ['a letter left out', 'DISCORD_TOKN', 'DISCORD_TOKN is no setting; did you mean DISCORD_TOKEN?'],
  ['another case', 'discord_token', 'discord_token is no setting; did you mean DISCORD_TOKEN?'],
  ['no dash', 'DISCORDTOKEN', 'DISCORDTOKEN is no setting; did you mean DISCORD_TOKEN?'],
  ['one of its words', 'BOT_TOKEN', 'BOT_TOKEN is no setting; did you mean DISCORD_TOKEN?'],
  ['one too many', 'FEEDSS', 'FEEDSS is no setting; did you mean FEEDS?'],
  ['letters changed about', 'STROE_URL', 'STROE_URL is no setting; did you mean STORE_URL?'],
  ['nothing like it', 'COFFEE', 'COFFEE is no setting'],
])('a name in the file .env that is no setting, with %s', (_, name, complaint) => {
  expect(() => readConfig({ [name]: 'x' }, ['LOG_LEVEL', name])).toThrow(
    new ConfigError(`These settings are wrong (see .env.example):\n  ${complaint}`),
  );
});

test.each(['TZ', 'NODE_OPTIONS', 'COMPOSE_PROJECT_NAME'])('%s in the file .env is for others to read', (name) => {
  expect(readConfig({}, [name])).toEqual(defaults);
});

test('what makes no sense together is named beside what is wrong alone', () => {
  expect(() => readConfig({ INTERACTIONS: 'http', LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL.*\n.*DISCORD_PUBLIC_KEY/);
});

test.each([
  ['the word Bot before it', `Bot ${smallToken}`],
  ['only its first part', smallToken.slice(0, 24)],
  ['quotes around it', `"${smallToken}"`],
])('a token with %s is refused', (_, DISCORD_TOKEN) => {
  expect(() => readConfig({ DISCORD_TOKEN })).toThrow(/DISCORD_TOKEN/);
});

test('an API that is no web address is refused', () => {
  expect(() => readConfig({ DISCORD_API: 'file:///etc/passwd' })).toThrow(/DISCORD_API/);
});
