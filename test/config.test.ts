import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { type Config, ConfigError, readConfig } from '../src/config.ts';
import { smallToken } from './discord/small-discord.ts';

const defaults: Config = { token: undefined, api: 'https://discord.com/api', logLevel: 'info' };

test.each<[string, Record<string, string>, Config]>([
  ['nothing set', {}, defaults],
  ['empty and blank variables count as unset', { DISCORD_TOKEN: '', DISCORD_API: ' ', LOG_LEVEL: '' }, defaults],
  ['a token, trimmed', { DISCORD_TOKEN: ` ${smallToken}\n` }, { ...defaults, token: smallToken }],
  [
    'an API on this machine',
    { DISCORD_API: 'http://127.0.0.1:4000/api/' },
    { ...defaults, api: 'http://127.0.0.1:4000/api' },
  ],
  ['a log level', { LOG_LEVEL: 'silent' }, { ...defaults, logLevel: 'silent' }],
  ['variables of others', { PATH: '/bin', LOG: 'x' }, defaults],
])('%s', (_, env, config) => {
  expect(readConfig(env)).toEqual(config);
});

test('.env.example as it stands sets nothing, and names every variable', () => {
  const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
  expect(readConfig(example)).toEqual(defaults);
  expect(Object.keys(example).sort()).toEqual(['DISCORD_API', 'DISCORD_TOKEN', 'LOG_LEVEL']);
});

test('one complaint names every wrong variable, what was expected, and no value', () => {
  const env = { DISCORD_TOKEN: 'hunter2', DISCORD_API: 'discord.example', LOG_LEVEL: 'loud' };
  expect(() => readConfig(env)).toThrow(
    new ConfigError(
      [
        'These settings are wrong (see .env.example):',
        '  DISCORD_TOKEN should be three parts joined by dots, as the Developer Portal shows after Bot → Reset Token',
        '  DISCORD_API should be a web address such as https://discord.com/api',
        '  LOG_LEVEL should be one of trace, debug, info, warn, error, fatal, silent',
      ].join('\n'),
    ),
  );
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
