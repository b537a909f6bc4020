/**
 * @import { APISelectMenuComponent } from 'discord-api-types/v10'
 * @import { Child } from './element.js'
 * @import { State } from './state.js'
 */
import { emojiView } from './emoji-view.js';

/** @typedef {{ value: string, label: string, description?: string | undefined, emoji?: Child, isDefault?: boolean }} Option */

/** @param {Extract<APISelectMenuComponent, { type: 3 }>['options'][number]} option @returns {Option} */
export const optionOf = ({ value, label, description, emoji, default: isDefault = false }) => ({
  value,
  label,
  description,
  emoji: emojiView(emoji),
  isDefault,
});

/** What a menu offers: its own options, or the users, roles or channels of the server. @param {APISelectMenuComponent} menu @param {State} state @returns {Option[]} */
export function optionsOf(menu, { users, bot, guilds, place }) {
  const { channels = [], roles = [] } = guilds.find(({ id }) => id === place.guild) ?? {};
  const people = [...users, bot].map(({ id, displayName }) => ({ value: id, label: displayName }));
  const groups = roles.map(({ id, name }) => ({ value: id, label: `@${name}` }));
  switch (menu.type) {
    case 3:
      return menu.options.map(optionOf);
    case 5:
      return people;
    case 6:
      return groups;
    case 7:
      return [...people, ...groups];
    default:
      return channels.map(({ id, name }) => ({ value: id, label: `#${name}` }));
  }
}
