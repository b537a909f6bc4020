/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { Attempt, State } from './state.js'
 * @import { Actions } from './actions.js'
 * @import { Child } from './element.js'
 * @import { Person } from './people.js'
 */
import { attachmentViews } from './attachments-view.js';
import { h, icon } from './element.js';
import { embedView } from './embed-view.js';
import { markdownView } from './markdown-view.js';
import { contextView, usedView } from './message-context.js';
import { namesIn } from './names.js';
import { appTag, avatar, me, personOf } from './people.js';
import { pollResultView } from './poll-result-view.js';
import { pollView } from './poll-view.js';
import { rowViews } from './rows-view.js';
import { isEphemeral, isThinking } from './state.js';
import { timeView } from './time-view.js';
import { pings } from './unread.js';

const POLL_RESULT = 'poll_result';

/** @param {Person} author @param {number} then @param {number} now */
const headView = (author, then, now) =>
  h(
    'h3',
    { class: 'message-head' },
    h('span', { class: 'author', 'data-person': author.id }, author.displayName),
    appTag(author),
    h('span', { class: 'sent' }, timeView(then, now, 'sent')),
  );

/** @param {() => void} dismiss */
const onlyYou = (dismiss) =>
  h(
    'div',
    { class: 'only-you' },
    icon('eye'),
    'Only you can see this • ',
    h('button', { type: 'button', class: 'textlink', 'data-key': 'dismiss', click: dismiss }, 'Dismiss message'),
  );

/** @param {string} says */
const failureView = (says) => h('div', { class: 'failure' }, icon('alert'), says);

/** @param {Person} person */
const thinkingView = (person) =>
  h(
    'div',
    { class: 'thinking' },
    h('span', { class: 'dots' }, h('i'), h('i'), h('i')),
    `${person.displayName} is thinking…`,
  );

const moreButton = () =>
  h(
    'button',
    {
      type: 'button',
      class: 'more',
      'data-key': 'menu',
      'data-menu': '',
      'aria-haspopup': 'menu',
      'aria-label': 'More',
      title: 'More',
    },
    icon('more'),
  );

/** @param {{ id: string, classes: string[], author: Person, context: Child, head: Child, body: Child[], more?: Child }} parts */
const frame = ({ id, classes, author, context, head, body, more }) =>
  h(
    'article',
    { id, class: ['message', ...classes].join(' '), 'aria-label': `Message by ${author.displayName}`, tabindex: -1 },
    context,
    head && h('span', { class: 'face', 'data-person': author.id }, avatar(author)),
    head,
    h('div', { class: 'message-body' }, ...body),
    more,
  );

/** @typedef {{ message: APIMessage, isContinued: boolean, attempts: readonly Attempt[] }} Shown */

/** @param {APIMessage} message @param {State} state @param {Actions} actions @param {readonly Attempt[]} attempts @returns {Child[]} */
function bodyOf(message, state, actions, attempts) {
  const names = namesIn(state);
  const isPending = (/** @type {string} */ id) => attempts.some(({ customId, says }) => customId === id && !says);
  const { content, embeds, poll, edited_timestamp: edited } = message;
  return [
    content !== '' && markdownView(content, names),
    edited && content !== '' && h('small', { class: 'edited' }, '(edited)'),
    poll && pollView({ ...message, poll }, names, actions),
    ...attachmentViews(message),
    ...embeds.map((embed) => (embed.type === POLL_RESULT ? pollResultView(embed) : embedView(embed, names))),
    ...rowViews({ message, state, actions, isPending }),
    ...attempts.flatMap(({ says }) => (says ? [failureView(says)] : [])),
  ];
}

/** A message; `isContinued` when its author's name stands above it already. @param {Shown} shown @param {State} state @param {Actions} actions */
export function messageView({ message, isContinued, attempts }, state, actions) {
  const author = personOf(state, message.author);
  const context = contextView(message, state);
  const mine = isEphemeral(message);
  const isPing = message.channel_id !== state.directMessages.id && pings(state, message);
  return frame({
    id: `message-${message.id}`,
    classes: [
      ...(mine ? ['ephemeral'] : []),
      ...(isPing ? ['ping'] : []),
      ...(isContinued && !context ? ['continued'] : []),
    ],
    author,
    context,
    head: (!isContinued || context) && headView(author, Date.parse(message.timestamp), namesIn(state).now),
    body: [
      ...(isThinking(message) ? [thinkingView(author)] : bodyOf(message, state, actions, attempts)),
      mine && onlyYou(() => void actions.dismiss(message)),
    ],
    more: moreButton(),
  });
}

/** A command that is under way, or was not answered. @param {Attempt} attempt @param {State} state @param {Actions} actions */
export function attemptView({ interaction, command, says, at }, state, actions) {
  const dismiss = () => actions.forget(interaction);
  return frame({
    id: `attempt-${interaction}`,
    classes: says ? ['ephemeral'] : ['sending'],
    author: state.bot,
    context: command !== undefined && usedView(me(state), command),
    head: headView(state.bot, at, namesIn(state).now),
    body: says ? [failureView(says), onlyYou(dismiss)] : [h('span', { class: 'muted' }, 'Sending command…')],
  });
}
