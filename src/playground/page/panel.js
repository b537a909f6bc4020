/**
 * @import { Child } from './element.js'
 * @import { Item } from './listbox.js'
 */
import { h } from './element.js';
import { createListbox } from './listbox.js';

/** @typedef {ReturnType<typeof createPanel>} Panel */

/** The panel above the composer: a heading, a list to choose from, and a word where the list has none. */
export function createPanel() {
  const listbox = createListbox('Suggestions');
  const heading = h('div', { class: 'panel-heading' });
  const word = h('div', { class: 'panel-word', role: 'status' });
  const panel = h('div', { class: 'panel', hidden: true }, heading, listbox.list, word);
  return {
    panel,
    listbox,
    /** @param {readonly Child[]} head @param {readonly Item[]} items @param {{ says?: string, active?: number }} [more] */
    show(head, items, { says = '', active = 0 } = {}) {
      heading.replaceChildren(...head.map((child) => (child instanceof Node ? child : String(child))));
      listbox.show(items, active);
      word.textContent = says;
      panel.hidden = false;
    },
    hide() {
      listbox.show([]);
      word.textContent = '';
      panel.hidden = true;
    },
    isOpen: () => !panel.hidden,
  };
}
