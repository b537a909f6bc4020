/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { Actions } from './actions.js'
 * @import { Branch, Deed } from './menu.js'
 * @import { Command } from './offered-commands.js'
 * @import { Person } from './people.js'
 * @import { State } from './state.js'
 */
import { h, icon } from './element.js';
import { offeredCommands, types } from './offered-commands.js';
import { avatar } from './people.js';
import { isEphemeral, isThinking } from './state.js';

/** @param {string} label @param {string} symbol @param {() => void} pick @returns {Deed} */
const deed = (label, symbol, pick) => ({ label, content: [label, icon(symbol)], pick });

/** @param {State} state @param {readonly Command[]} commands @param {(command: Command) => void} pick @returns {Branch[]} */
function apps({ bot }, commands, pick) {
  const deeds = commands.map((command) => ({
    label: command.name,
    content: [avatar(bot), h('span', { class: 'app-command' }, command.name, h('small', {}, bot.displayName))],
    pick: () => pick(command),
  }));
  return deeds.length > 0 ? [{ label: 'Apps', deeds }] : [];
}

/** @param {State} state @param {number} type */
const offeredHere = ({ commands, guilds, place }, type) =>
  offeredCommands(
    commands,
    type,
    guilds.find(({ id }) => id === place.guild),
  );

/** @typedef {{ actions: Actions, copy(text: string): void }} Means */

/** What can be done with a message. @param {APIMessage} message @param {State} state @param {Means} means @returns {(Deed | Branch)[]} */
export function messageItems(message, state, { actions, copy }) {
  const mine = isEphemeral(message);
  const commands = mine || isThinking(message) ? [] : offeredHere(state, types.message);
  return [
    ...(message.content === '' ? [] : [deed('Copy text', 'copy', () => copy(message.content))]),
    ...apps(state, commands, ({ id, name }) => void actions.pick(name, id, message.id)),
    deed('Copy message ID', 'id', () => copy(message.id)),
    ...(mine ? [deed('Dismiss message', 'close', () => void actions.dismiss(message))] : []),
  ];
}

/** What can be done with somebody. @param {Person} person @param {State} state @param {Means} means @returns {(Deed | Branch)[]} */
export const personItems = ({ id: target }, state, { actions, copy }) => [
  ...apps(state, offeredHere(state, types.user), ({ id, name }) => void actions.pick(name, id, target)),
  deed('Copy user ID', 'id', () => copy(target)),
];
