/** @import { Option } from './command-line.js' */
/** @import { Choice } from './option-choices.js' */
import { isClosed, problemOf, typedValue } from './command-line.js';
import { h } from './element.js';

/** @typedef {ReturnType<typeof createChip>} Chip */

/**
 * One option in the composer: its name and a field.
 * @param {Option} option @param {string} text What stands in it at first.
 * @param {(option: Option, text: string) => Choice | null} meant The choice that a typed text names.
 */
export function createChip(option, text, meant) {
  /** @type {Choice | null} */
  let chosen = null;
  const need = option.required ? 'required' : 'optional';
  const input = h('input', {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': `${option.name}, ${need}: ${option.description}`,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'next',
  });
  const view = h(
    'label',
    { class: 'chip' },
    h('span', { class: 'chip-name', 'aria-hidden': 'true' }, option.name),
    input,
  );

  /** @param {string} value */
  function write(value) {
    input.value = value;
    input.size = Math.max(1, value.length);
  }
  const choice = () => chosen ?? meant(option, input.value);
  function problem() {
    if (choice()) return null;
    const closed = input.value !== '' && isClosed(option);
    return closed ? 'Pick one from the list.' : problemOf(option, input.value.trim());
  }
  input.addEventListener('input', () => {
    chosen = null;
    view.classList.remove('wrong');
    input.removeAttribute('aria-invalid');
    // Whoever types "/athlete name:Kerr" by hand names the option that is there already.
    const name = `${option.name}:`;
    write(input.value.startsWith(name) ? input.value.slice(name.length) : input.value);
  });
  write(text);
  return {
    option,
    input,
    view,
    /** @param {Choice} picked */
    choose(picked) {
      chosen = picked;
      write(picked.name);
      view.classList.remove('wrong');
    },
    /** Whether only what the list offers can stand in it. */
    isClosed: isClosed(option),
    isChosen: () => chosen !== null,
    isEmpty: () => input.value.trim() === '',
    value: () => choice()?.value ?? typedValue(option, input.value.trim()),
    /** What is wrong with it, which it then shows; null when nothing is. */
    check() {
      const wrong = problem();
      view.classList.toggle('wrong', wrong !== null);
      input.setAttribute('aria-invalid', String(wrong !== null));
      return wrong;
    },
  };
}
