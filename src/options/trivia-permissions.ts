import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Caller } from '../command.ts';
import { Refusal } from '../refusal.ts';

/** What a quiz needs, as Discord's settings call it; one of the bits is enough. Answers reply to questions, which takes the history. */
const NEEDED: readonly (readonly [name: string, bits: bigint])[] = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages | PermissionFlagsBits.SendMessagesInThreads],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
];

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Where a quiz or prediction can be: the channel, which is known. @throws Refusal that names every permission that the bot lacks there */
export function playableChannel({ guildId, channelId, permissions }: Caller): string {
  if (channelId === null) throw new Refusal('I can’t tell which channel this is. Try it in a channel of a server.');
  if (guildId === null) return channelId;
  const missing = NEEDED.filter(([, bits]) => (permissions & bits) === 0n).map(([name]) => `**${name}**`);
  if (missing.length === 0) return channelId;
  throw new Refusal(
    `I can’t play here yet: I lack ${all.format(missing)} in this channel. Give me that in its settings under Permissions, then run this again.`,
  );
}

/** Whether the bot may send polls; in private messages it always may. */
export const maySendPolls = ({ guildId, permissions }: Caller): boolean =>
  guildId === null || (permissions & PermissionFlagsBits.SendPolls) !== 0n;

/** What is said when a poll was wanted and can't be. */
export const NO_POLLS =
  'I may not send polls here (the permission is called **Create Polls**), so this one has buttons instead.';
