import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Part } from '../announcements/subscription.ts';
import type { Caller } from '../command.ts';
import { Refusal } from '../refusal.ts';

/** What posting needs, as Discord’s settings call it. */
const NEEDED: readonly (readonly [name: string, bit: bigint])[] = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
];
const FOR_TRIVIA = [['Create Polls', PermissionFlagsBits.SendPolls]] as const;

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Checks that the bot may post such announcements in a channel. @throws Refusal that names every permission it lacks */
export function requirePostPermissions({ channels }: Caller, channelId: string, content: readonly Part[]): void {
  const own = channels.get(channelId);
  if (own === undefined) throw new Refusal('Which channel? Pick it from the list that Discord shows for `channel`.');
  const hasTrivia = content.includes('trivia');
  const missing = [...NEEDED, ...(hasTrivia ? FOR_TRIVIA : [])].filter(([, bit]) => (own & bit) === 0n);
  if (missing.length === 0) return;
  const names = all.format(missing.map(([name]) => `**${name}**`));
  const isPollsAlone = missing.every(([name]) => name === 'Create Polls');
  const instead = isPollsAlone ? ', or leave trivia out of `content`' : '';
  throw new Refusal(
    `I can’t post in <#${channelId}> yet: I lack ${names} there. Give me that in the channel’s settings under Permissions${instead}, then run this again.`,
  );
}

/** Whether the bot may ping any role there, not only those that everybody may. */
export const mayPingRoles = ({ channels }: Caller, channelId: string): boolean =>
  ((channels.get(channelId) ?? 0n) & PermissionFlagsBits.MentionEveryone) !== 0n;
