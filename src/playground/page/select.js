/**
 * @import { Child } from './element.js'
 * @import { Option } from './select-options.js'
 */
import { h, icon } from './element.js';
import { onKey } from './keys.js';
import { createListbox } from './listbox.js';
import { picked } from './picked.js';

/** @param {Option} option @param {boolean} isMultiple @param {boolean} isChosen @returns {Child[]} */
const contentOf = ({ label, description, emoji }, isMultiple, isChosen) => [
  emoji,
  h(
    'span',
    { class: 'option-text' },
    h('span', { class: 'option-label' }, label),
    description && h('small', {}, description),
  ),
  (isMultiple || isChosen) && h('span', { class: isChosen ? 'tick chosen' : 'tick', 'aria-hidden': 'true' }),
];

/** Whether there is something to send. @param {ReadonlySet<string>} chosen @param {ReadonlySet<string>} sent */
const differ = (chosen, sent) => chosen.symmetricDifference(sent).size > 0;

/**
 * A select menu: a button with a list. `changed` hears the values once they are chosen; of several, once the list is shut.
 * @param {{ label: string, options: readonly Option[], least: number, most: number, isDisabled: boolean, key: string,
 *   changed(values: string[]): void }} menu
 */
export function createSelect({ label, options, least, most, isDisabled, key, changed }) {
  const listbox = createListbox(label);
  /** @type {ReadonlySet<string>} */
  let chosen = new Set(options.filter(({ isDefault }) => isDefault).map(({ value }) => value));
  let sent = chosen;
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
    button.setAttribute('aria-label', [label, ...labels].join(', '));
  }
  function send() {
    sent = chosen;
    changed([...chosen]);
  }
  function close() {
    listbox.show([]);
    view.classList.remove('open');
    if (most > 1 && chosen.size >= least && differ(chosen, sent)) send();
  }
  /** @param {string} value */
  function pick(value) {
    chosen = picked(chosen, value, most);
    name();
    if (most > 1) return show(listbox.activeIndex());
    close();
    send();
  }
  /** @param {number} active */
  function show(active) {
    const items = options.map((option) => {
      const isSelected = chosen.has(option.value);
      return { content: contentOf(option, most > 1, isSelected), isSelected, pick: () => pick(option.value) };
    });
    view.classList.add('open');
    listbox.show(items, active);
  }
  function open() {
    show(
      Math.max(
        0,
        options.findIndex(({ value }) => chosen.has(value)),
      ),
    );
    listbox.list.scrollIntoView({ block: 'nearest' });
  }

  listbox.attach(button);
  if (most > 1) listbox.list.setAttribute('aria-multiselectable', 'true');
  button.addEventListener('keydown', (event) => {
    const isOpen = listbox.isOpen();
    onKey(event, {
      ArrowDown: isOpen ? () => listbox.move(1) : open,
      ArrowUp: isOpen ? () => listbox.move(-1) : open,
      Enter: isOpen ? listbox.pickActive : open,
      ' ': isOpen ? listbox.pickActive : open,
      Escape: isOpen && close,
    });
  });
  button.addEventListener('click', () => (listbox.isOpen() ? close() : open()));
  button.addEventListener('blur', close);
  name();
  return view;
}
