/**
 * @import { Option } from './command-line.js'
 * @import { SentFile } from '../page-api.ts'
 * @import { State } from './state.js'
 */

/** @typedef {{ readonly name: string, readonly value: string | number | boolean | SentFile }} Choice */

/**
 * What the page itself can offer for an option: its fixed choices, yes and no, people, roles, channels. Null when the bot must be asked; empty when
 * anything can be typed.
 * @param {Option} option @param {State} state @returns {readonly Choice[] | null}
 */
export function choicesOf(option, { users, bot, guilds, place }) {
  const people = [...users, bot].map(({ id, displayName }) => ({ name: `@${displayName}`, value: id }));
  const { channels = [], roles = [] } = guilds.find(({ id }) => id === place.guild) ?? {};
  const pingable = roles.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  switch (option.type) {
    case 5:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case 6:
      return people;
    case 8:
      return pingable;
    case 9:
      return [...people, ...pingable];
    case 7:
      return channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case 11:
      return [{ name: 'Choose a file…', value: '' }];
    default:
      if ('autocomplete' in option && option.autocomplete) return null;
      return 'choices' in option ? (option.choices ?? []) : [];
  }
}
