import { type Channel, speak } from './guild.ts';
import { bot, type Person, personOf } from './people.ts';

/** How far a user's id is from that of their private messages with the bot. */
const ASIDE = 100_000_000_000_000_000n;

/** Private messages of this user with the bot: a channel whose id is made from theirs. */
export const directMessagesOf = (user: string): Channel => ({
  id: String(BigInt(user) - ASIDE),
  name: bot.username,
  topic: 'Only you and the bot',
  guild: undefined,
  botPermissions: speak,
});

/** Whose private messages stand in the channel with this id, if anybody's do. */
export const recipientOf = (channel: string): Person | undefined => personOf(String(BigInt(channel) + ASIDE));
