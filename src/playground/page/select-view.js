/**
 * @import { APISelectMenuComponent } from 'discord-api-types/v10'
 * @import { Child } from './element.js'
 * @import { Context } from './rows-view.js'
 * @import { State } from './state.js'
 */
import { h, icon } from './element.js';
import { createListbox } from './listbox.js';
import { emojiView } from './rows-view.js';

/** @typedef {{ value: string, label: string, description?: string | undefined, emoji?: Child, isDefault?: boolean }} Option */

/** What a menu offers: its own options, or the users or channels of the server. @param {APISelectMenuComponent} menu @param {State} state @returns {Option[]} */
export function optionsOf(menu, { users, bot, guilds, place }) {
  const people = [...users, bot].map(({ id, displayName }) => ({ value: id, label: displayName }));
  const channels = guilds.find(({ id }) => id === place.guild)?.channels ?? [];
  switch (menu.type) {
    case 3:
      return menu.options.map(({ value, label, description, emoji, default: isDefault = false }) => {
        return { value, label, description, emoji: emojiView(emoji) || false, isDefault };
      });
    case 5:
    case 7:
      return people;
    case 8:
      return channels.map(({ id, name }) => ({ value: id, label: `#${name}` }));
    default:
      // There are no roles here.
      return [];
  }
}

/** @param {Option} option @param {boolean} isMultiple @param {boolean} isChosen @returns {Child[]} */
const optionContent = ({ label, description, emoji }, isMultiple, isChosen) => [
  emoji,
  h(
    'span',
    { class: 'option-text' },
    h('span', { class: 'option-label' }, label),
    description && h('small', {}, description),
  ),
  (isMultiple || isChosen) && h('span', { class: isChosen ? 'tick chosen' : 'tick', 'aria-hidden': 'true' }),
];

/**
 * A select menu as a button with a list; `changed` hears the values once they are chosen.
 * @param {{ label: string, options: readonly Option[], least: number, most: number, isDisabled: boolean, key: string, changed(values: string[]): void }} menu
 */
export function createSelect({ label, options, least, most, isDisabled, key, changed }) {
  const listbox = createListbox(label);
  const isMultiple = most > 1;
  let chosen = new Set(options.filter(({ isDefault }) => isDefault).map(({ value }) => value));
  let sent = [...chosen].join();
  const words = h('span', { class: 'select-words' });
  const button = h(
    'button',
    { type: 'button', role: 'combobox', class: 'select-button', disabled: isDisabled, 'data-key': key },
    words,
    icon('down'),
  );
  const view = h('div', { class: 'select' }, button, listbox.list);

  function name() {
    const labels = options.filter(({ value }) => chosen.has(value)).map((option) => option.label);
    words.textContent = labels.join(', ') || label;
    words.classList.toggle('placeholder', labels.length === 0);
    button.setAttribute('aria-label', labels.length > 0 ? `${label}: ${labels.join(', ')}` : label);
  }
  function close() {
    listbox.show([]);
    view.classList.remove('open');
    if (chosen.size < least || [...chosen].join() === sent) return;
    sent = [...chosen].join();
    changed([...chosen]);
  }
  /** @param {Option} option */
  function pick({ value }) {
    if (!isMultiple) {
      chosen = new Set([value]);
      sent = '';
      name();
      close();
      return;
    }
    if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
    name();
    open();
  }
  function open() {
    const index = listbox.activeIndex();
    view.classList.add('open');
    const items = options.map((option) => {
      const isChosen = chosen.has(option.value);
      return { content: optionContent(option, isMultiple, isChosen), isSelected: isChosen, pick: () => pick(option) };
    });
    listbox.show(
      items,
      index >= 0
        ? index
        : Math.max(
            0,
            options.findIndex(({ value }) => chosen.has(value)),
          ),
    );
    listbox.list.scrollIntoView({ block: 'nearest' });
  }

  /** @type {Readonly<Record<string, () => void>>} */
  const keys = {
    ArrowDown: () => (listbox.isOpen() ? listbox.move(1) : open()),
    ArrowUp: () => (listbox.isOpen() ? listbox.move(-1) : open()),
    Enter: () => (listbox.isOpen() ? listbox.pickActive() : open()),
    ' ': () => (listbox.isOpen() ? listbox.pickActive() : open()),
    Escape: close,
  };
  listbox.attach(button);
  if (isMultiple) listbox.list.setAttribute('aria-multiselectable', 'true');
  button.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  button.addEventListener('click', () => (listbox.isOpen() ? close() : open()));
  button.addEventListener('blur', close);
  name();
  return view;
}

/** A select menu under a message. @param {APISelectMenuComponent} menu @param {Context} context */
export const selectView = (menu, { message, state, actions, isPending }) =>
  createSelect({
    label: menu.placeholder ?? 'Make a selection',
    options: optionsOf(menu, state),
    least: menu.min_values ?? 1,
    most: menu.max_values ?? 1,
    isDisabled: (menu.disabled ?? false) || isPending(menu.custom_id),
    key: menu.custom_id,
    changed: (values) => void actions.select(message, menu.custom_id, values),
  });
