/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { Attempt, State } from './state.js'
 * @import { Store } from './store.js'
 * @import { Actions } from './actions.js'
 */
import { channelStart } from './channel-start.js';
import { h } from './element.js';
import { earlierOf } from './message-context.js';
import { attemptView, messageView } from './message-view.js';
import { formatDay, isSameDay } from './moment.js';
import { channelOf, nowOf } from './state.js';
import { stayAtEnd } from './stay-at-end.js';
import { refreshTimes } from './time-view.js';

/** A name stands above messages of the same author that follow within this. */
const TOGETHER = 7 * 60_000;

/**
 * Something in the list, at a moment in ms. `parts` are what it is drawn from: it is drawn anew when one is another.
 * @typedef {{ key: string, at: number, parts: readonly unknown[], draw(): HTMLElement }} Entry
 */

/** @param {APIMessage} message @param {APIMessage | undefined} before */
function continues(message, before) {
  if (!before || message.interaction_metadata || message.message_reference || before.author.id !== message.author.id)
    return false;
  return before.flags === message.flags && Date.parse(message.timestamp) - Date.parse(before.timestamp) < TOGETHER;
}

/** @param {string} timestamp @returns {Entry} */
function dayEntry(timestamp) {
  const at = Date.parse(timestamp);
  const day = formatDay(at);
  return {
    key: `day ${day}`,
    at,
    parts: [],
    draw: () => h('div', { class: 'day', role: 'separator', 'aria-label': day }, h('span', {}, day)),
  };
}

/** @param {State} state @param {Actions} actions @param {(example: string) => void} tryOut @returns {Entry[]} */
function entriesOf(state, actions, tryOut) {
  const channel = channelOf(state);
  const messages = state.messages[channel.id] ?? [];
  const here = state.attempts.filter((attempt) => attempt.channel === channel.id);
  const shown = messages.flatMap((message, i) => {
    const before = messages[i - 1];
    const attempts = here.filter((attempt) => attempt.message === message.id);
    const isNewDay = !before || !isSameDay(Date.parse(before.timestamp), Date.parse(message.timestamp));
    const isContinued = !isNewDay && continues(message, before);
    const parts = [message, isContinued, earlierOf(message, state), ...attempts];
    const draw = () => messageView({ message, isContinued, attempts }, state, actions);
    return [
      ...(isNewDay ? [dayEntry(message.timestamp)] : []),
      { key: message.id, at: Date.parse(message.timestamp), parts, draw },
    ];
  });
  const tries = here
    .filter(({ message }) => message === undefined)
    .map((attempt) => attemptEntry(attempt, state, actions));
  return [
    {
      key: `start ${channel.id}`,
      at: 0,
      parts: [state.commands, state.guilds],
      draw: () => channelStart(state, tryOut),
    },
    ...[...shown, ...tries].sort((a, b) => a.at - b.at),
  ];
}

/** @param {Attempt} attempt @param {State} state @param {Actions} actions @returns {Entry} */
const attemptEntry = (attempt, state, actions) => ({
  key: `attempt ${attempt.interaction}`,
  // What is under way stands last, what failed where it happened.
  at: attempt.says ? attempt.at : Infinity,
  parts: [attempt],
  draw: () => attemptView(attempt, state, actions),
});

/** What tells one button, link or answer of a message from the others. @param {Element} part */
const wordsOf = (part) =>
  [part.tagName, part.textContent, part.getAttribute('name'), part.getAttribute('value')].join();

/** Focus, and what was ticked in a poll, live on in the new drawing of a message. @param {HTMLElement} old @param {HTMLElement} drawn */
function carryOver(old, drawn) {
  for (const input of old.querySelectorAll('input:checked')) {
    if (!(input instanceof HTMLInputElement) || input.disabled) continue;
    const twin = drawn.querySelector(
      `input[name="${CSS.escape(input.name)}"][value="${CSS.escape(input.value)}"]:enabled`,
    );
    if (twin instanceof HTMLInputElement) twin.click();
  }
  const { activeElement: focused } = document;
  if (!focused || !old.contains(focused)) return () => undefined;
  const twin = [...drawn.querySelectorAll('button, a, input')].find((part) => wordsOf(part) === wordsOf(focused));
  return () => (twin instanceof HTMLElement && !twin.matches(':disabled') ? twin : drawn).focus();
}

/** @param {readonly unknown[]} a @param {readonly unknown[]} b */
const same = (a, b) => a.length === b.length && a.every((part, i) => part === b[i]);

/**
 * The messages of the channel one looks at, in the log `list`; only what changed is drawn anew, so that a screen reader says only that.
 * @param {HTMLElement} list @param {Store} store @param {Actions} actions @param {(example: string) => void} tryOut
 */
export function showMessages(list, store, actions, tryOut) {
  /** @type {Map<string, { parts: readonly unknown[], element: HTMLElement }>} */
  let drawn = new Map();
  let seen = '';
  const end = stayAtEnd(list);
  // What scrolls can be reached by keyboard.
  list.tabIndex = 0;

  /** @param {Entry} entry */
  function draw({ key, parts, draw }) {
    const old = drawn.get(key);
    if (old && same(old.parts, parts)) return { key, parts, element: old.element };
    const element = draw();
    if (old) {
      const refocus = carryOver(old.element, element);
      old.element.replaceWith(element);
      refocus();
    }
    return { key, parts, element };
  }

  store.watch((state) => {
    const view = `${state.begun} ${channelOf(state).id}`;
    const isElsewhere = view !== seen;
    if (isElsewhere) drawn = new Map();
    seen = view;
    const isReadingAlong = isElsewhere || end.isReadingAlong();
    const entries = entriesOf(state, actions, tryOut).map(draw);
    const kept = new Set(entries.map(({ element }) => element));
    // A whole channel at once is not news.
    list.setAttribute('aria-live', isElsewhere ? 'off' : 'polite');
    for (const child of [...list.children]) if (!(child instanceof HTMLElement && kept.has(child))) child.remove();
    for (const [i, { element }] of entries.entries()) {
      if (list.children[i] !== element) list.insertBefore(element, list.children[i] ?? null);
    }
    drawn = new Map(entries.map(({ key, ...rest }) => [key, rest]));
    refreshTimes(list, nowOf(state, performance.now()));
    if (isReadingAlong) end.toEnd();
  });
}
