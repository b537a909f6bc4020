/** @import { Child } from './element.js' */
import { h } from './element.js';

/**
 * @typedef {{ readonly content: readonly Child[], readonly isSelected?: boolean, pick(): void }} Item
 * @typedef {ReturnType<typeof createListbox>} Listbox
 */

let made = 0;

/**
 * A list of options that belongs to a text field or button: focus stays there, `aria-activedescendant` says where one is.
 * @param {string} label
 */
export function createListbox(label) {
  made += 1;
  const id = `listbox-${made}`;
  const list = h('div', { id, role: 'listbox', 'aria-label': label, class: 'listbox' });
  /** @type {readonly Item[]} */
  let items = [];
  let active = -1;
  /** @type {HTMLElement | null} */
  let owner = null;

  function mark() {
    Array.from(list.children, (option, i) => option.classList.toggle('active', i === active));
    const option = list.children[active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) owner?.setAttribute('aria-activedescendant', option.id);
    else owner?.removeAttribute('aria-activedescendant');
  }

  /** @param {Item} item @param {number} i */
  function optionView({ content, isSelected, pick }, i) {
    const attributes = {
      id: `${id}-${i}`,
      role: 'option',
      class: 'option',
      'aria-selected': String(isSelected ?? false),
    };
    const hover = () => {
      active = i;
      mark();
    };
    // Focus stays with the owner.
    const keepFocus = (/** @type {Event} */ event) => event.preventDefault();
    return h('div', { ...attributes, mousedown: keepFocus, mousemove: hover, click: pick }, ...content);
  }

  return {
    list,
    /** The field or button that the list belongs to from now on. @param {HTMLElement} element */
    attach(element) {
      if (owner !== element) owner?.setAttribute('aria-expanded', 'false');
      owner?.removeAttribute('aria-activedescendant');
      owner = element;
      element.setAttribute('aria-controls', id);
      element.setAttribute('aria-haspopup', 'listbox');
      element.setAttribute('aria-expanded', String(items.length > 0));
      mark();
    },
    /** @param {readonly Item[]} shown @param {number} [activeIndex] -1 for none */
    show(shown, activeIndex = 0) {
      items = shown;
      active = Math.min(activeIndex, items.length - 1);
      list.replaceChildren(...items.map(optionView));
      owner?.setAttribute('aria-expanded', String(items.length > 0));
      mark();
    },
    /** @param {number} by */
    move(by) {
      if (items.length === 0) return;
      active = active === -1 && by < 0 ? items.length - 1 : (active + by + items.length) % items.length;
      mark();
    },
    /** Whether there was one to pick. */
    pickActive() {
      const item = items[active];
      item?.pick();
      return item !== undefined;
    },
    isOpen: () => items.length > 0,
    activeIndex: () => active,
  };
}
