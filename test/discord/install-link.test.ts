import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Caller } from '../../src/command.ts';
import { botPermissions, installLink } from '../../src/discord/install-link.ts';
import { requirePostPermissions } from '../../src/options/post-permissions.ts';
import { maySendPolls, playableChannel } from '../../src/options/trivia-permissions.ts';
import { callerOf } from '../fixture-caller.ts';

test('the address at which the bot is put into a server', () => {
  expect(installLink('123')).toBe(
    'https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=563224831446016',
  );
});

const caller = (permissions: bigint): Caller =>
  callerOf({ guildId: '1', channelId: '2', permissions, channels: new Map([['2', permissions]]) });

/** Whether the bot may announce with trivia, play, and send polls there. */
const isEnough = (permissions: bigint): boolean => {
  const own = caller(permissions);
  try {
    requirePostPermissions(own, '2', ['news', 'trivia']);
    return playableChannel(own) === '2' && maySendPolls(own);
  } catch {
    return false;
  }
};

test('what it asks for is enough to announce, to play and to poll', () => {
  expect(isEnough(botPermissions)).toBe(true);
});

test.each(['ViewChannel', 'SendMessages', 'EmbedLinks', 'AttachFiles', 'ReadMessageHistory', 'SendPolls'] as const)(
  'without %s it would not be enough',
  (name) => {
    expect(isEnough(botPermissions & ~PermissionFlagsBits[name])).toBe(false);
  },
);
