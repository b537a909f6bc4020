/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { Place } from './state.js'
 * @import { Store } from './store.js'
 * @import { Action, Answer } from './server.js'
 * @import { SentFile } from '../page-api.ts'
 */
import { ask } from './server.js';
import { begin, channelOf, forget, go, nowOf } from './state.js';

/**
 * What a person at the page can do. Those that may be refused say so in the answer.
 * @typedef {ReturnType<typeof createActions>} Actions
 */

/** @typedef {{ command: string, group?: string, subcommand?: string, options: Record<string, string | number | boolean | SentFile> }} Line */

/**
 * @param {Store} store
 * @param {(problem: string) => void} complain Tells what was refused where nothing on the page can say it better.
 */
export function createActions(store, complain) {
  /** Events may overtake the answer that names their interaction. @type {Set<string>} */
  const over = new Set();

  /** @param {Action} action @param {{ message?: string, customId?: string, command?: string }} about @returns {Promise<Answer>} */
  async function interact(action, about) {
    const answer = await ask(action);
    const { interaction } = answer;
    if (interaction === undefined || over.delete(interaction)) return answer;
    store.change((state) => {
      const channel = 'channel' in action ? action.channel : channelOf(state).id;
      return begin(state, { interaction, channel, at: nowOf(state, performance.now()), ...about });
    });
    return answer;
  }

  /** @param {Promise<Answer>} asked */
  async function orComplain(asked) {
    const answer = await asked;
    if (answer.error) complain(answer.error);
    return answer;
  }

  const here = () => ({ user: store.get().user, channel: channelOf(store.get()).id });
  const at = (/** @type {APIMessage} */ message) => ({
    user: store.get().user,
    channel: message.channel_id,
    message: message.id,
  });

  return {
    /** An interaction ended before or after it was known here. @param {string} interaction */
    ended(interaction) {
      if (!store.get().attempts.some((attempt) => attempt.interaction === interaction)) over.add(interaction);
    },
    /** @param {string} name @param {Line} line */
    run: (name, line) => interact({ action: 'run', ...here(), ...line }, { command: name }),
    /** @param {Line} line @param {string} focused @param {string} request */
    complete: (line, focused, request) => ask({ action: 'autocomplete', ...here(), ...line, focused, request }),
    /** @param {string} content @param {SentFile[]} files */
    say: (content, files) => ask({ action: 'say', ...here(), content, files }),
    /** @param {string} name @param {string} command @param {string} target Id of a message or a user. */
    pick: (name, command, target) =>
      orComplain(interact({ action: 'pick', ...here(), command, target }, { command: name })),
    /** @param {APIMessage} message @param {string} customId */
    press: (message, customId) =>
      orComplain(interact({ action: 'press', ...at(message), customId }, { message: message.id, customId })),
    /** @param {APIMessage} message @param {string} customId @param {string[]} values */
    select: (message, customId, values) =>
      orComplain(interact({ action: 'select', ...at(message), customId, values }, { message: message.id, customId })),
    /** @param {APIMessage} message @param {number[]} answers */
    vote: (message, answers) => orComplain(ask({ action: 'vote', ...at(message), answers })),
    /** @param {string} interaction @param {Record<string, string | string[]>} fields */
    submit: (interaction, fields) => ask({ action: 'submit', user: store.get().user, interaction, fields }),
    /** @param {APIMessage} message */
    dismiss: (message) => orComplain(ask({ action: 'dismiss', ...at(message) })),
    /** Takes away what is said about an interaction that failed. @param {string} interaction */
    forget: (interaction) => store.change((state) => forget(state, interaction)),
    /** @param {number} ms */
    moveClock: (ms) => orComplain(ask({ action: 'move-clock', ms })),
    /** Takes the bot out of a server, or brings it back. @param {string} guild @param {boolean} isThere */
    moveBot: (guild, isThere) => orComplain(ask({ action: 'bot', user: store.get().user, guild, isThere })),
    /** Allows or forbids the bot something. @param {string} channel @param {string} permissions @param {boolean} isAllowed */
    permit: (channel, permissions, isAllowed) =>
      orComplain(ask({ action: 'permit', user: store.get().user, channel, permissions, isAllowed })),
    /** @param {string} channel @param {string} name */
    startThread: (channel, name) => orComplain(ask({ action: 'start-thread', user: store.get().user, channel, name })),
    /** @param {string} channel */
    deleteChannel: (channel) => orComplain(ask({ action: 'delete-channel', user: store.get().user, channel })),
    /** @param {boolean} isOpen */
    takeDirectMessages: (isOpen) => orComplain(ask({ action: 'direct-messages', user: store.get().user, isOpen })),
    /** @param {Place} place */
    go: (place) => store.change((state) => go(state, place)),
  };
}
