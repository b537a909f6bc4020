import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { directMessagesOf, recipientOf } from './direct-messages.ts';
import { type Channel, type Guild, makeGuild, speak } from './guild.ts';
import { people } from './people.ts';

const look = Flag.ViewChannel | Flag.ReadMessageHistory | Flag.UseApplicationCommands;

const [zoe, karim, soren] = people.map(({ user }) => user.id);
const those = (...ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);

/** Two servers; in each is a channel where the bot may not post, and one has a channel that it can't see. */
export const guilds: readonly [Guild, ...Guild[]] = [
  makeGuild(
    '200000000000000100',
    'Trackside',
    [
      ['finish-line', 'Results as they come in', speak],
      ['call-room', 'Who beats whom?', speak],
      ['rules', 'Read before you run. The bot may not post here.', look],
    ],
    [
      { name: 'Early risers', colour: 0xe67e22, isMentionable: true, members: those(zoe, karim) },
      { name: 'Officials', colour: 0x3498db, isMentionable: false, members: those(zoe) },
    ],
  ),
  makeGuild(
    '200000000000000200',
    'Marathon Mornings',
    [
      ['long-run', 'Sundays, before breakfast', speak],
      ['splits', 'Pace, fuel and weather', speak],
      ['notice-board', 'Race days. The bot may not post here.', look],
      ['committee', 'The bot can’t see this one.', 0n],
    ],
    [{ name: 'Long run', colour: 0x2ecc71, isMentionable: true, members: those(karim, soren) }],
  ),
];

/** The channel with this id. */
export function channelIn(
  { channels }: { readonly channels: ReadonlyMap<string, Channel> },
  id: string,
): Channel | undefined {
  const found = channels.get(id);
  if (found || !/^\d{1,20}$/.test(id)) return found;
  const recipient = recipientOf(id);
  return recipient && directMessagesOf(recipient.user.id);
}

/** Whether the user may look into the channel: everybody sees the servers, and nobody another's private messages. */
export const isOpenTo = (channel: Channel, user: string): boolean =>
  channel.guild !== undefined || directMessagesOf(user).id === channel.id;

/** What the user may do in a server: the first person looks after it, the others talk. */
export const permissionsOf = (user: string): bigint =>
  user === people[0].user.id ? speak | Flag.ManageGuild | Flag.ManageMessages | Flag.Administrator : speak;
