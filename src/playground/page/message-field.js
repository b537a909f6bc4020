/**
 * @import { Panel } from './panel.js'
 */
import { h } from './element.js';
import { onKey } from './keys.js';

/** What a message holds; more than that is sent as a file. */
const MOST = 2000;

/** Whether a text is too long for a message. @param {string} text */
export const isLong = (text) => [...text].length > MOST;

/** A text as the file that Discord makes of one that is too long. @param {string} text */
export const textFile = (text) => new File([text], 'message.txt', { type: 'text/plain' });

/**
 * Where one writes plain text, of several lines with Shift Enter; a slash opens the list of commands. What is pasted and too long becomes a file.
 * @param {{ panel: Panel, typed(): void, send(): void, attach(files: readonly File[]): void }} composer
 */
export function createMessageField({ panel, typed, send, attach }) {
  const field = h('textarea', {
    class: 'field',
    role: 'combobox',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    rows: 1,
  });
  field.addEventListener('input', typed);
  field.addEventListener('keydown', (event) => {
    const { listbox } = panel;
    const isOpen = listbox.isOpen();
    onKey(event, {
      ArrowDown: isOpen && (() => listbox.move(1)),
      ArrowUp: isOpen && (() => listbox.move(-1)),
      Tab: isOpen && listbox.pickActive,
      Enter: isOpen ? listbox.pickActive : send,
      Escape: isOpen && panel.hide,
    });
  });
  field.addEventListener('paste', (event) => {
    const { files = [] } = event.clipboardData ?? {};
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { value, selectionStart: from, selectionEnd: to } = field;
    const isTooLong = isLong(value.slice(0, from) + text + value.slice(to));
    if (files.length === 0 && !isTooLong) return;
    event.preventDefault();
    attach(files.length > 0 ? [...files] : [textFile(text)]);
  });
  return field;
}
