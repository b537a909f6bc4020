/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { State } from './state.js'
 * @import { Person } from './people.js'
 * @import { Names } from './markdown-view.js'
 */
import { h, icon } from './element.js';
import { inlineViews } from './markdown-view.js';
import { namesIn } from './names.js';
import { avatar, personOf } from './people.js';

/**
 * Who used what, and on which message if it was picked in the menu of one.
 * @param {Person} person @param {string} command @param {'slash' | 'apps'} [symbol] @param {HTMLElement} [target]
 */
export const usedView = (person, command, symbol = 'slash', target = undefined) =>
  h(
    'div',
    { class: 'context' },
    avatar(person),
    h('b', {}, person.displayName),
    ' used ',
    h('span', { class: 'command-used' }, icon(symbol), command),
    target && ' on ',
    target,
  );

/** What markdown reads like, with nothing to press in it; a spoiler stays one. @param {string} source @param {Names} names */
function readAs(source, names) {
  const read = h('div', {}, ...inlineViews(source, names));
  for (const spoiler of read.querySelectorAll('.spoiler')) spoiler.replaceWith('…');
  return read.textContent;
}

/** How a message begins, and the way to it. @param {APIMessage} message @param {State} state */
function jumpView({ id, content, embeds, poll, attachments }, state) {
  const words = content || embeds[0]?.title || poll?.question.text || attachments[0]?.filename || 'a message';
  const jump = () => document.getElementById(`message-${id}`)?.scrollIntoView({ block: 'center' });
  return h('button', { type: 'button', class: 'jump', 'data-key': 'jump', click: jump }, readAs(words, namesIn(state)));
}

/** The message that this one follows. @param {Person} author @param {APIMessage} earlier @param {State} state */
const earlierView = (author, earlier, state) =>
  h('div', { class: 'context' }, avatar(author), h('b', {}, author.displayName), jumpView(earlier, state));

/** In place of an earlier message that is gone. */
const goneView = () => h('div', { class: 'context' }, h('i', {}, 'Original message was deleted'));

/** Id of the message whose component was pressed, or that this one answers. @param {APIMessage} message */
const earlierId = ({ interaction_metadata: metadata, message_reference: reference }) =>
  metadata && 'interacted_message_id' in metadata ? metadata.interacted_message_id : reference?.message_id;

const REPLY = 19;
const MENU_COMMAND = 23;

/** The message that another one answers, if it is still there. @param {APIMessage} message @param {State} state */
export function earlierOf(message, { messages }) {
  const wanted = earlierId(message);
  return wanted === undefined ? undefined : messages[message.channel_id]?.find(({ id }) => id === wanted);
}

/** The line above a message that says what it answers; false where it answers nothing. @param {APIMessage} message @param {State} state */
export function contextView(message, state) {
  const { interaction, interaction_metadata: metadata } = message;
  const earlier = earlierOf(message, state);
  if (metadata && interaction) {
    const isPicked = message.type === MENU_COMMAND;
    const person = personOf(state, metadata.user);
    return isPicked
      ? usedView(person, interaction.name, 'apps', earlier && jumpView(earlier, state))
      : usedView(person, interaction.name);
  }
  if (earlier) return earlierView(personOf(state, earlier.author), earlier, state);
  return message.type === REPLY && goneView();
}
