/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { PageEvent, Snapshot } from '../page-api.ts'
 */

/**
 * @typedef {{ readonly guild: string | null, readonly channel: string }} Place Where one looks; no guild means private messages.
 * @typedef {{ readonly interaction: string, readonly channel: string, readonly message?: string, readonly customId?: string,
 *   readonly command?: string, readonly at: number, readonly says?: string }} Attempt
 *   An interaction that the bot has not answered; once that is final, `says` is what Discord says of it.
 * @typedef {Omit<Snapshot, 'type' | 'now'> & {
 *   readonly begun: number,
 *   readonly place: Place,
 *   readonly attempts: readonly Attempt[],
 *   readonly read: ReadonlyMap<string, string>,
 *   readonly clock: { readonly now: number, readonly readAt: number },
 * }} State `read` holds, by channel, the id of the latest message that the person at the page has seen, whoever they were then.
 */

const EPHEMERAL = 64;
const THINKING = 128;

/** @param {Pick<Snapshot, 'guilds' | 'directMessages'>} servers @param {Place | undefined} wanted @returns {Place} */
function placeIn({ guilds, directMessages }, wanted) {
  if (wanted?.guild === null) return { guild: null, channel: directMessages.id };
  const guild = guilds.find(({ id }) => id === wanted?.guild) ?? guilds[0];
  const channel = guild?.channels.find(({ id }) => id === wanted?.channel) ?? guild?.channels[0];
  return guild && channel ? { guild: guild.id, channel: channel.id } : { guild: null, channel: directMessages.id };
}

/** The id of the latest message in a channel. @param {Snapshot['messages']} messages @param {string} channel */
const latestIn = (messages, channel) => messages[channel]?.at(-1)?.id ?? '0';

/** Everything that is there at first counts as read. @param {Snapshot['messages']} messages @returns {ReadonlyMap<string, string>} */
const allRead = (messages) => new Map(Object.keys(messages).map((channel) => [channel, latestIn(messages, channel)]));

/** @param {State} state @returns {State} The channel one looks at is read. */
const looking = (state) => ({
  ...state,
  read: new Map(state.read).set(state.place.channel, latestIn(state.messages, state.place.channel)),
});

/**
 * What the page knows after a snapshot; of what it knew before, only the place and what was read remain.
 * @param {Snapshot} snapshot @param {number} readAt @param {Pick<State, 'place' | 'read'>} [before] @returns {State}
 */
export function stateOf({ type, now, ...known }, readAt, before) {
  const place = placeIn(known, before?.place);
  const read = before?.read ?? allRead(known.messages);
  return looking({ ...known, begun: readAt, place, attempts: [], read, clock: { now: Date.parse(now), readAt } });
}

/** @param {State} state @param {string} channel @param {(messages: readonly APIMessage[]) => APIMessage[]} change @returns {State} */
const withMessages = (state, channel, change) => ({
  ...state,
  messages: { ...state.messages, [channel]: change(state.messages[channel] ?? []) },
});

/** @param {State} state @param {string} interaction @returns {State} */
const withoutAttempt = (state, interaction) => ({
  ...state,
  attempts: state.attempts.filter((attempt) => attempt.interaction !== interaction),
});

/** @param {State} state @param {APIMessage} message @returns {State} */
function created(state, message) {
  const { id, channel_id: channel } = message;
  const added = withMessages(state, channel, (messages) => [...messages.filter((old) => old.id !== id), message]);
  const answered = message.interaction_metadata ? withoutAttempt(added, message.interaction_metadata.id) : added;
  return channel === state.place.channel ? looking(answered) : answered;
}

/** @param {State} state @param {Extract<PageEvent, { type: 'interaction-failed' }>} event @param {number} at @returns {State} */
function failed(state, { interaction, channel, message, says }, at) {
  const begun = state.attempts.find((attempt) => attempt.interaction === interaction);
  const attempt = { at: nowOf(state, at), ...begun, interaction, channel, ...(message && { message }), says };
  return { ...state, attempts: [...withoutAttempt(state, interaction).attempts, attempt] };
}

/** Other servers and channels; whoever looked at one that is gone looks elsewhere. @param {State} state @param {Extract<PageEvent, { type: 'servers-changed' }>} event @returns {State} */
const moved = (state, { guilds, directMessages }) =>
  looking({ ...state, guilds, directMessages, place: placeIn({ guilds, directMessages }, state.place) });

/** The small Discord's time in ms. @param {State} state @param {number} at `performance.now()` */
export const nowOf = ({ clock }, at) => clock.now + (at - clock.readAt);

/**
 * The state after an event; null for one that says nothing about it (choices, modals).
 * @param {State} state @param {PageEvent} event @param {number} at `performance.now()` @returns {State | null}
 */
export function hear(state, event, at) {
  switch (event.type) {
    case 'snapshot':
      return stateOf(event, at, state);
    case 'message-created':
      return created(state, event.message);
    case 'message-updated':
      return withMessages(state, event.message.channel_id, (messages) =>
        messages.map((old) => (old.id === event.message.id ? event.message : old)),
      );
    case 'message-deleted':
      return withMessages(state, event.channel, (messages) => messages.filter(({ id }) => id !== event.message));
    case 'interaction-answered':
      return withoutAttempt(state, event.interaction);
    case 'interaction-failed':
      return failed(state, event, at);
    case 'clock-moved':
      return { ...state, clock: { now: Date.parse(event.now), readAt: at } };
    case 'commands-changed':
      return { ...state, commands: event.commands };
    case 'servers-changed':
      return moved(state, event);
    case 'presence':
      return { ...state, botIsOnline: event.botIsOnline };
    case 'choices':
    case 'choices-failed':
    case 'modal-opened':
      return null;
  }
}

/**
 * Another interaction is on its way; a new press of a component takes away what was said about the last one.
 * @param {State} state @param {Attempt} attempt @returns {State}
 */
export const begin = (state, attempt) => ({
  ...state,
  attempts: [
    ...state.attempts.filter(({ message, says }) => !(says && message && message === attempt.message)),
    attempt,
  ],
});

/** Without what is said about an interaction that failed. @type {(state: State, interaction: string) => State} */
export const forget = withoutAttempt;

/** Looking elsewhere. @param {State} state @param {Place} place @returns {State} */
export const go = (state, place) => looking({ ...state, place });

/** The channel one looks at. @param {State} state */
export function channelOf({ guilds, directMessages, place }) {
  const channels = guilds.flatMap((guild) => guild.channels);
  return channels.find(({ id }) => id === place.channel) ?? directMessages;
}

/** @param {APIMessage} message */
export const isEphemeral = (message) => ((message.flags ?? 0) & EPHEMERAL) !== 0;

/** Whether the bot has yet to say what stands in a message. @param {APIMessage} message */
export const isThinking = (message) => ((message.flags ?? 0) & THINKING) !== 0;
