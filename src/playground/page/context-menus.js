/**
 * @import { Actions } from './actions.js'
 * @import { Point } from './menu.js'
 * @import { State } from './state.js'
 * @import { Store } from './store.js'
 */
import { onLongPress } from './long-press.js';
import { createMenu } from './menu.js';
import { channelItems, messageItems, personItems, privateItems, serverItems } from './menu-items.js';
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
 * The menus of messages, people, servers and channels: on a right click, a long press, the menu key or Shift F10, and on what `data-menu` marks.
 * @param {Store} store @param {Actions} actions @param {(problem: string) => void} complain
 */
export function showContextMenus(store, actions, complain) {
  const menu = createMenu();
  const copy = (/** @type {string} */ text) =>
    void navigator.clipboard.writeText(text).catch(() => complain('The browser does not let the page copy'));
  const means = { actions, copy };

  /** The menu of a server or a channel in the navigation. @param {State} state @param {Element} element */
  function placeMenu(state, element) {
    const ofServer = element.closest('[data-server]')?.getAttribute('data-server');
    const guild = state.guilds.find((other) => other.id === ofServer);
    if (guild) return { id: '', label: guild.name, items: serverItems(guild, state, means) };
    const ofChannel = element.closest('[data-channel]')?.getAttribute('data-channel');
    const { directMessages } = state;
    if (ofChannel === directMessages.id)
      return { id: '', label: directMessages.name, items: privateItems(directMessages, state, means) };
    const channel = state.guilds.flatMap(({ channels }) => channels).find((other) => other.id === ofChannel);
    return channel && { id: '', label: channel.name, items: channelItems(channel, state, means) };
  }

  /** The menu of what an element belongs to; nothing for what has none. @param {Element} element */
  function menuOf(element) {
    const state = store.get();
    const person = personById(state, element.closest('[data-person]')?.getAttribute('data-person') ?? '');
    if (person) return { id: '', label: person.displayName, items: personItems(person, state, means) };
    const place = placeMenu(state, element);
    if (place) return place;
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
