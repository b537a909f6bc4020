/**
 * @import { Option } from './command-line.js'
 * @import { Panel } from './panel.js'
 */
import { h } from './element.js';
import { onKey } from './keys.js';

/**
 * The end of a command being filled in: offers the options that may still be added; Enter sends.
 * @param {string} name
 * @param {{ panel: Panel, rest(): readonly Option[], add(option: Option): void, send(): void, back(): void, retreat(): void }} draft
 */
export function createTail(name, { panel, rest, add, send, back, retreat }) {
  const input = h('input', {
    class: 'tail',
    role: 'combobox',
    'aria-label': `/${name}: add an option, or Enter to send`,
    autocomplete: 'off',
    enterkeyhint: 'send',
  });

  /** @param {Option} option */
  function pick(option) {
    input.value = '';
    add(option);
  }

  function offerMore() {
    const typed = input.value.trim().toLowerCase();
    const left = rest();
    const named = left.find((option) => typed === `${option.name}:`);
    if (named) return pick(named);
    const items = left
      .filter((option) => option.name.startsWith(typed))
      .map((option) => ({
        content: [h('b', {}, option.name), h('small', {}, option.description)],
        pick: () => pick(option),
      }));
    if (items.length > 0) panel.show(['Optional'], items, { active: typed === '' ? -1 : 0 });
    else panel.hide();
    panel.listbox.attach(input);
  }

  const isOnOne = () => panel.listbox.activeIndex() >= 0;
  input.addEventListener('focus', offerMore);
  input.addEventListener('input', offerMore);
  input.addEventListener('keydown', (event) =>
    onKey(event, {
      ArrowDown: () => panel.listbox.move(1),
      ArrowUp: () => panel.listbox.move(-1),
      Escape: retreat,
      Enter: isOnOne() ? panel.listbox.pickActive : send,
      Tab: isOnOne() && panel.listbox.pickActive,
      Backspace: input.value === '' && back,
    }),
  );
  panel.listbox.attach(input);
  return input;
}
