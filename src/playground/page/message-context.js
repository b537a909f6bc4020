/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { State } from './state.js'
 * @import { Person } from './people.js'
 */
import { h, icon } from './element.js';
import { avatar, personOf } from './people.js';

/** Who used what. @param {Person} person @param {string} command */
export const usedView = (person, command) =>
  h(
    'div',
    { class: 'context' },
    avatar(person),
    h('b', {}, person.displayName),
    ' used ',
    h('span', { class: 'command-used' }, icon('slash'), command),
  );

/** The message that this one follows, and the way to it. @param {Person} author @param {APIMessage} earlier */
function earlierView(author, { id, content, embeds, poll }) {
  const words = content || embeds[0]?.title || poll?.question.text || 'a message';
  const jump = () => document.getElementById(`message-${id}`)?.scrollIntoView({ block: 'center' });
  return h(
    'div',
    { class: 'context' },
    avatar(author),
    h('b', {}, author.displayName),
    h('button', { type: 'button', class: 'jump', click: jump }, words),
  );
}

/** Id of the message whose component was pressed, or that this one answers. @param {APIMessage} message */
const earlierId = ({ interaction_metadata: metadata, message_reference: reference }) =>
  metadata && 'interacted_message_id' in metadata ? metadata.interacted_message_id : reference?.message_id;

/** The line above a message that says what it answers; false where it answers nothing. @param {APIMessage} message @param {State} state */
export function contextView(message, state) {
  const { interaction, interaction_metadata: metadata, channel_id } = message;
  if (metadata && interaction) return usedView(personOf(state, metadata.user), interaction.name);
  const earlier = state.messages[channel_id]?.find(({ id }) => id === earlierId(message));
  return earlier ? earlierView(personOf(state, earlier.author), earlier) : false;
}
