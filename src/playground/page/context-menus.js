/**
 * @import { Actions } from './actions.js'
 * @import { Point } from './menu.js'
 * @import { Store } from './store.js'
 */
import { onLongPress } from './long-press.js';
import { createMenu } from './menu.js';
import { messageItems, personItems } from './menu-items.js';
import { personById } from './people.js';
import { channelOf } from './state.js';

/** Where a menu opens that no mouse asked for. @param {Element} element @returns {Point} */
function below(element) {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: Math.min(bottom, innerHeight) };
}

/** What has the focus after a menu: what had it before, else the message, which may have been drawn anew. @param {Element | null} before @param {string} id */
function refocus(before, id) {
  const [here, again] = [before, document.getElementById(id)];
  if (here instanceof HTMLElement && here.isConnected && here !== document.body) here.focus();
  else again?.focus();
}

/**
 * The menus of messages and people: on a right click, a long press, the menu key or Shift F10, and on what `data-menu` marks.
 * @param {Store} store @param {Actions} actions @param {(problem: string) => void} complain
 */
export function showContextMenus(store, actions, complain) {
  const menu = createMenu();
  const copy = (/** @type {string} */ text) =>
    void navigator.clipboard.writeText(text).catch(() => complain('The browser does not let the page copy'));
  const means = { actions, copy };

  /** The menu of what an element belongs to; nothing for what has none. @param {Element} element */
  function menuOf(element) {
    const state = store.get();
    const person = personById(state, element.closest('[data-person]')?.getAttribute('data-person') ?? '');
    if (person) return { id: '', label: person.displayName, items: personItems(person, state, means) };
    const id = element.closest('.message')?.id ?? '';
    const message = state.messages[channelOf(state).id]?.find((other) => id === `message-${other.id}`);
    return message && { id, label: 'Message', items: messageItems(message, state, means) };
  }

  /** Opens the menu of what an element belongs to, if it has one. @param {Element} target @param {Point} at @param {boolean} isByKeyboard */
  function open(target, at, isByKeyboard) {
    const found = menuOf(target);
    if (!found) return false;
    const { activeElement: before } = document;
    menu.open({ ...found, at, isByKeyboard, back: () => refocus(before, found.id) });
    return true;
  }

  document.addEventListener('contextmenu', (event) => {
    const { target, clientX: x, clientY: y } = event;
    if (target instanceof Element && open(target, { x, y }, false)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const isWanted = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isWanted || !(event.target instanceof Element)) return;
    if (open(event.target, below(event.target), true)) event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-menu]') : null;
    // A press of Enter is a click without a mouse.
    if (button) open(button, below(button), event.detail === 0);
  });
  onLongPress(document.body, (target, at) => open(target, at, false));
}
