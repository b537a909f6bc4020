/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { State } from './state.js'
 */

/** Whether an id is younger than another. @param {string} a @param {string} b */
const isYounger = (a, b) => BigInt(a) > BigInt(b);

/** Whether a message pings the user: by name, by a role of theirs, or in private. @param {State} state @param {APIMessage} message */
export function pings({ user, guilds, directMessages }, { author, channel_id, mentions, mention_roles }) {
  if (author.id === user) return false;
  if (channel_id === directMessages.id || mentions.some(({ id }) => id === user)) return true;
  const mine = guilds.flatMap(({ roles }) => roles.filter(({ isMine }) => isMine));
  return mine.some(({ id }) => mention_roles.includes(id));
}

/** How many messages of others in a channel were not seen yet, and how many of those ping the user. @param {State} state @param {string} channel */
export function unreadIn(state, channel) {
  const read = state.read.get(channel) ?? '0';
  const messages = state.messages[channel] ?? [];
  const fresh = messages.filter(({ id, author }) => author.id !== state.user && isYounger(id, read));
  return { count: fresh.length, pings: fresh.filter((message) => pings(state, message)).length };
}

/** The same over several channels. @param {State} state @param {readonly { id: string }[]} channels */
export function unreadOver(state, channels) {
  const all = channels.map(({ id }) => unreadIn(state, id));
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    pings: all.reduce((sum, one) => sum + one.pings, 0),
  };
}

/** Everything unread that the user can see. @param {State} state */
export const unreadInAll = (state) =>
  unreadOver(state, [...state.guilds.flatMap(({ channels }) => channels), state.directMessages]);
