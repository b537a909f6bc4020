import { PermissionFlagsBits } from 'discord-api-types/v10';
import { postsFor, viewOf } from '../messages/view.ts';
import type { Snapshot } from '../page-events.ts';
import { bot, type Person, people } from '../people.ts';
import { type Channel, directMessagesOf, guilds, permissionsOf } from '../servers.ts';
import type { SmallDiscord } from '../small-discord.ts';

const channelShown = ({ id, name, topic, botPermissions }: Channel): Snapshot['directMessages'] => ({
  id,
  name,
  topic,
  botMayPost: (botPermissions & PermissionFlagsBits.SendMessages) !== 0n,
});

const personShown = ({ user, colour, locale }: Person): Snapshot['bot'] => ({
  id: user.id,
  username: user.username,
  displayName: user.global_name ?? user.username,
  bot: user.bot ?? false,
  isManager: (permissionsOf(user.id) & PermissionFlagsBits.ManageGuild) !== 0n,
  colour,
  locale,
});

/** The moment, as the page is told it. */
export const momentShown = (now: Temporal.Instant): string => now.toString({ smallestUnit: 'millisecond' });

/** Everything that one user sees. */
export function snapshotFor({ store, clock }: SmallDiscord, viewer: Person): Snapshot {
  const { state } = store;
  const { id } = viewer.user;
  const directMessages = directMessagesOf(id);
  const open = [...guilds.flatMap(({ channels }) => channels), directMessages];
  return {
    type: 'snapshot',
    user: id,
    users: people.map(personShown),
    bot: personShown({ user: bot, colour: '#f2a900', locale: viewer.locale }),
    botIsOnline: state.botIsOnline,
    guilds: guilds.map(({ channels, ...guild }) => ({
      ...guild,
      permissions: String(permissionsOf(id)),
      channels: channels.map(channelShown),
    })),
    directMessages: channelShown(directMessages),
    commands: [...state.commands],
    messages: Object.fromEntries(
      open.map((channel) => [channel.id, postsFor(state, channel.id, id).map((post) => viewOf(post, id))]),
    ),
    now: momentShown(clock.now()),
  };
}
