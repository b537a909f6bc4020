import { PermissionFlagsBits } from 'discord-api-types/v10';
import { speakingIn } from '../channel-shown.ts';
import { directMessagesOf } from '../direct-messages.ts';
import type { Channel, Guild } from '../guild.ts';
import { postsFor, viewOf } from '../messages/view.ts';
import type { Snapshot } from '../page-events.ts';
import { bot, type Person, people } from '../people.ts';
import { permissionsOf } from '../servers.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { State } from '../state.ts';

const has = (permissions: bigint, flag: bigint): boolean => (permissions & flag) !== 0n;

const channelShown = (channel: Channel): Snapshot['directMessages'] => ({
  ...{ id: channel.id, name: channel.name, topic: channel.topic, parent: channel.parent ?? null },
  botMaySee: has(channel.botPermissions, PermissionFlagsBits.ViewChannel),
  botMayPost: has(channel.botPermissions, speakingIn(channel)),
});

const guildShown = ({ id, name, roles, hasBot, channels }: Guild, viewer: string): Snapshot['guilds'][number] => ({
  ...{ id, name, hasBot },
  permissions: String(permissionsOf(viewer)),
  roles: roles.map((role) => ({
    ...{ id: role.id, name: role.name },
    colour: `#${role.colour.toString(16).padStart(6, '0')}`,
    isMine: role.members.includes(viewer),
  })),
  channels: channels.map(channelShown),
});

/** The servers, and the place for private messages, as one user sees them. */
export const serversShown = ({ guilds, closedTo }: State, viewer: string) => ({
  guilds: [...guilds.values()].map((guild) => guildShown(guild, viewer)),
  directMessages: {
    ...channelShown(directMessagesOf(viewer)),
    botMayPost: !closedTo.has(viewer),
  },
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
  const open = [...state.channels.keys(), directMessagesOf(id).id];
  return {
    type: 'snapshot',
    user: id,
    users: people.map(personShown),
    bot: personShown({ user: bot, colour: '#f2a900', locale: viewer.locale }),
    botIsOnline: state.botIsOnline,
    ...serversShown(state, id),
    commands: [...state.commands],
    messages: Object.fromEntries(
      open.map((channel) => [channel, postsFor(state, channel, id).map((post) => viewOf(post, id))]),
    ),
    now: momentShown(clock.now()),
  };
}
