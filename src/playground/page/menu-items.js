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
import { avatar, me } from './people.js';
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

/** The bits of what a bot may do: see a channel, and post in it. */
const VIEW_CHANNEL = '1024';
const SEND_MESSAGES = '2048';
const SEND_MESSAGES_IN_THREADS = '274877906944';

/** @typedef {State['guilds'][number]} Guild */
/** @typedef {State['directMessages']} Channel */

/** What can be done with a server. @param {Guild} guild @param {State} state @param {Means} means @returns {Deed[]} */
export function serverItems({ id, hasBot }, state, { actions, copy }) {
  const { displayName } = state.bot;
  const label = hasBot ? `Take ${displayName} out` : `Add ${displayName}`;
  const managing = [deed(label, hasBot ? 'close' : 'plus', () => void actions.moveBot(id, !hasBot))];
  return [...(me(state).isManager ? managing : []), deed('Copy server ID', 'id', () => copy(id))];
}

/** What can be done with a channel of a server. @param {Channel} channel @param {State} state @param {Means} means @returns {Deed[]} */
export function channelItems({ id, name, parent, botMaySee, botMayPost }, state, { actions, copy }) {
  const { displayName } = state.bot;
  const managing = [
    deed(
      botMayPost ? `Silence ${displayName}` : `Let ${displayName} post`,
      'hash-lock',
      () => void actions.permit(id, parent === null ? SEND_MESSAGES : SEND_MESSAGES_IN_THREADS, !botMayPost),
    ),
    deed(
      botMaySee ? `Hide from ${displayName}` : `Show to ${displayName}`,
      'eye',
      () => void actions.permit(id, VIEW_CHANNEL, !botMaySee),
    ),
    deed(parent === null ? 'Delete channel' : 'Delete thread', 'close', () => void actions.deleteChannel(id)),
  ];
  const thread = deed('Start a thread', 'plus', () => void actions.startThread(id, `${name} talk`));
  return [
    ...(parent === null ? [thread] : []),
    ...(me(state).isManager ? managing : []),
    deed('Copy channel ID', 'id', () => copy(id)),
  ];
}

/** What can be done with the private messages. @param {Channel} channel @param {State} state @param {Means} means @returns {Deed[]} */
export const privateItems = ({ id, botMayPost: isOpen }, { bot }, { actions, copy }) => [
  deed(
    `${isOpen ? 'Refuse' : 'Take'} messages of ${bot.displayName}`,
    isOpen ? 'close' : 'plus',
    () => void actions.takeDirectMessages(!isOpen),
  ),
  deed('Copy channel ID', 'id', () => copy(id)),
];

/** What can be done with somebody. @param {Person} person @param {State} state @param {Means} means @returns {(Deed | Branch)[]} */
export const personItems = ({ id: target }, state, { actions, copy }) => [
  ...apps(state, offeredHere(state, types.user), ({ id, name }) => void actions.pick(name, id, target)),
  deed('Copy user ID', 'id', () => copy(target)),
];
