/** @import { Child } from './element.js' */
import { h, icon } from './element.js';
import { onKey } from './keys.js';
import { itemsOf, MARGIN, unfold, unfoldAt } from './menu-branch.js';

/**
 * @typedef {{ readonly label: string, readonly content?: readonly Child[], pick(): void }} Deed
 * @typedef {{ readonly label: string, readonly deeds: readonly Deed[] }} Branch
 * @typedef {{ readonly x: number, readonly y: number }} Point In px of the window.
 * @typedef {{ label: string, items: readonly (Deed | Branch)[], at: Point, isByKeyboard: boolean, back(): void }} Shown
 *   `back` takes the focus back to where the menu was opened from.
 */

/** The menu that opens on a right click, a long press or a key; there is one at a time. */
export function createMenu() {
  const menu = h('div', { class: 'menu context-menu', role: 'menu', popover: 'manual', tabindex: -1 });
  const isOpen = () => menu.matches(':popover-open');
  let back = () => {};

  function close() {
    if (isOpen()) menu.hidePopover();
  }
  function leave() {
    close();
    back();
  }

  /** @param {Deed} deed */
  const deedView = ({ label, content, pick }) => {
    const click = () => {
      leave();
      pick();
    };
    return h('button', { type: 'button', role: 'menuitem', tabindex: -1, click }, ...(content ?? [label]));
  };

  /** @param {Branch} branch */
  function branchView({ label, deeds }) {
    const enter = (/** @type {MouseEvent} */ { detail }) => {
      unfold(view, true);
      // A press of Enter is a click without a mouse.
      if (detail === 0) focusIn(inner, 0);
    };
    const attributes = { type: 'button', role: 'menuitem', tabindex: -1, 'aria-haspopup': 'menu' };
    const inner = h('div', { class: 'menu branch-menu', role: 'menu', 'aria-label': label }, ...deeds.map(deedView));
    const opener = h('button', { ...attributes, 'aria-expanded': 'false', click: enter }, label, icon('right'));
    const view = h('div', { class: 'branch', role: 'none' }, opener, inner);
    return view;
  }

  /** @param {Element} level @param {number} i Counted from the end when negative. */
  const focusIn = (level, i) => itemsOf(level).at(i)?.focus();

  /** The menu or branch that one is in. */
  const level = () => document.activeElement?.closest('[role=menu]') ?? menu;

  /** @param {number} by */
  function move(by) {
    const items = itemsOf(level());
    const { activeElement: here } = document;
    const at = here instanceof HTMLElement ? items.indexOf(here) : -1;
    if (level() === menu) unfoldAt(menu, menu);
    focusIn(level(), at === -1 ? (by > 0 ? 0 : -1) : (at + by) % items.length);
  }

  /** Back from a branch to its opener; false where one is in none. */
  function fold() {
    const branch = document.activeElement?.closest('.branch-menu')?.parentElement;
    if (!branch) return false;
    unfold(branch, false);
    focusIn(
      menu,
      itemsOf(menu).findIndex((item) => item.parentElement === branch),
    );
    return true;
  }

  /** Into the branch that one is at. */
  function enter() {
    const { activeElement: opener } = document;
    if (opener?.getAttribute('aria-haspopup') !== 'menu') return;
    unfoldAt(menu, opener);
    focusIn(opener.nextElementSibling ?? menu, 0);
  }

  menu.addEventListener('keydown', (event) =>
    onKey(event, {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ArrowRight: enter,
      ArrowLeft: fold,
      Home: () => focusIn(level(), 0),
      End: () => focusIn(level(), -1),
      Escape: () => fold() || leave(),
      Tab: leave,
      'Shift Tab': leave,
    }),
  );
  menu.addEventListener('mouseover', ({ target }) => {
    const item = target instanceof Element ? target.closest('[role=menuitem]') : null;
    if (!(item instanceof HTMLElement)) return;
    item.focus({ preventScroll: true });
    unfoldAt(menu, item);
  });
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  /** @param {Event} event */
  const closeElsewhere = ({ target }) => !(target instanceof Node && menu.contains(target)) && close();
  document.addEventListener('pointerdown', closeElsewhere, true);
  document.addEventListener('wheel', closeElsewhere, { capture: true, passive: true });
  window.addEventListener('resize', close);
  window.addEventListener('blur', close);
  document.body.append(menu);

  return {
    /** @param {Shown} shown */
    open({ label, items, at, isByKeyboard, back: goBack }) {
      back = goBack;
      menu.setAttribute('aria-label', label);
      menu.replaceChildren(...items.map((item) => ('deeds' in item ? branchView(item) : deedView(item))));
      if (!isOpen()) menu.showPopover();
      const { offsetWidth: width, offsetHeight: height } = menu;
      menu.style.setProperty('--x', `${Math.max(MARGIN, Math.min(at.x, innerWidth - width - MARGIN))}px`);
      menu.style.setProperty('--y', `${Math.max(MARGIN, Math.min(at.y, innerHeight - height - MARGIN))}px`);
      if (isByKeyboard) focusIn(menu, 0);
      else menu.focus();
    },
  };
}
