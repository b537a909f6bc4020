/**
 * @import { State } from './state.js'
 * @import { Names } from './markdown-view.js'
 */
import { personById } from './people.js';
import { nowOf } from './state.js';

/** @param {State} state @param {string} what @param {string} id */
function nameOf(state, what, id) {
  const channels = state.guilds.flatMap((guild) => guild.channels);
  const roles = state.guilds.flatMap((guild) => guild.roles);
  switch (what) {
    case 'user':
      return `@${personById(state, id)?.displayName ?? 'unknown-user'}`;
    case 'role':
      return `@${roles.find((role) => role.id === id)?.name ?? 'unknown-role'}`;
    case 'channel':
      return `#${channels.find((channel) => channel.id === id)?.name ?? 'unknown'}`;
    case 'command':
      return `/${id}`;
    default:
      return `:${id}:`;
  }
}

/** What markdown needs of the state. @param {State} state @returns {Names} */
export const namesIn = (state) => ({
  now: nowOf(state, performance.now()),
  nameOf: (what, id) => nameOf(state, what, id),
});
