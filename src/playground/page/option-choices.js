/**
 * @import { Option } from './command-line.js'
 * @import { SentFile } from '../page-api.ts'
 * @import { State } from './state.js'
 */

/** @typedef {{ readonly name: string, readonly value: string | number | boolean | SentFile }} Choice */

/** @param {readonly Choice[]} choices @param {string} text */
const fitting = (choices, text) => choices.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));

/**
 * What the page itself can offer for an option: its fixed choices, yes and no, people, roles, channels. Null when the bot must be asked; empty when
 * anything can be typed.
 * @param {Option} option @param {string} text @param {State} state @returns {Choice[] | null}
 */
export function choicesOf(option, text, { users, bot, guilds, place }) {
  const people = [...users, bot].map(({ id, displayName }) => ({ name: `@${displayName}`, value: id }));
  const { channels = [], roles = [] } = guilds.find(({ id }) => id === place.guild) ?? {};
  const pingable = roles.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  switch (option.type) {
    case 5:
      return fitting(
        [
          { name: 'True', value: true },
          { name: 'False', value: false },
        ],
        text,
      );
    case 6:
      return fitting(people, text);
    case 8:
      return fitting(pingable, text);
    case 9:
      return fitting([...people, ...pingable], text);
    case 7:
      return fitting(
        channels.map(({ id, name }) => ({ name: `#${name}`, value: id })),
        text,
      );
    case 11:
      return [{ name: 'Choose a file…', value: '' }];
    default:
      if ('autocomplete' in option && option.autocomplete) return null;
      return fitting('choices' in option ? (option.choices ?? []) : [], text);
  }
}
