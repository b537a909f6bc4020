/**
 * @import { PageEvent } from '../page-api.ts'
 * @import { Actions } from './actions.js'
 */
import { h } from './element.js';
import { createSelect } from './select.js';
import { optionOf } from './select-options.js';

/** @typedef {Extract<PageEvent, { type: 'modal-opened' }>} Opened */
/** @typedef {Opened['modal']['components'][number]} Part */
/** @typedef {Extract<Part, { type: 18 }>['component'] | Extract<Part, { type: 1 }>['components'][number]} Field */
/** @typedef {Extract<Field, { type: 4 }>} Input */
/** @typedef {Extract<Field, { type: 3 }>} Menu */
/** @typedef {(id: string, value: string | string[]) => void} Fill */

const PARAGRAPH = 2;

/** @param {Input} input @param {string} name @param {Fill} fill */
function inputView(
  { custom_id: id, style, value = '', placeholder, required = true, min_length, max_length },
  name,
  fill,
) {
  const shared = { 'aria-label': name, placeholder, required, minlength: min_length, maxlength: max_length ?? 4000 };
  const field = style === PARAGRAPH ? h('textarea', { ...shared, rows: 4 }) : h('input', { ...shared, type: 'text' });
  field.value = value;
  fill(id, value);
  field.addEventListener('input', () => fill(id, field.value));
  return field;
}

/** @param {Menu} menu @param {string} name @param {Fill} fill */
function menuView(
  { custom_id: key, options, placeholder, min_values: least = 1, max_values: most = 1, disabled = false },
  name,
  fill,
) {
  const shown = options.map(optionOf);
  const chosen = shown.filter(({ isDefault }) => isDefault);
  fill(
    key,
    chosen.map(({ value }) => value),
  );
  return createSelect({
    label: placeholder ?? name,
    options: shown,
    least,
    most,
    isDisabled: disabled,
    key,
    changed: (values) => fill(key, values),
  });
}

/** @param {Part} part @returns {{ name: string, description?: string | undefined, field: Field | undefined }} */
function partsOf(part) {
  if (part.type === 18) return { name: part.label, description: part.description, field: part.component };
  const [field] = part.components;
  return { name: field?.label ?? '', field };
}

/** @param {Part} part @param {Fill} fill */
function fieldView(part, fill) {
  const { name, description, field } = partsOf(part);
  if (!field) return false;
  const isRequired = field.required ?? true;
  return h(
    'div',
    { class: 'modal-field' },
    h('div', { class: 'modal-label', 'aria-hidden': 'true' }, name, isRequired && h('span', { class: 'star' }, ' *')),
    description && h('small', {}, description),
    field.type === 3 ? menuView(field, name, fill) : inputView(field, name, fill),
  );
}

/**
 * The form that a bot opens over everything.
 * @param {Actions} actions @param {() => void} takeFocus Where the focus goes when what had it before is gone.
 */
export function showModals(actions, takeFocus) {
  const dialog = h('dialog', { id: 'modal', 'aria-labelledby': 'modal-title' });
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    const { activeElement } = document;
    // A field of the dialog that is hidden now keeps the focus until the next frame, where what had it before is gone.
    if (activeElement === document.body || dialog.contains(activeElement)) takeFocus();
  });
  const close = () => dialog.close();

  /** @param {Opened} opened */
  function open({ interaction, modal }) {
    /** @type {Record<string, string | string[]>} */
    const fields = {};
    const note = h('p', { class: 'modal-note', role: 'alert' });
    const form = h(
      'form',
      {},
      h('h2', { id: 'modal-title' }, modal.title),
      ...modal.components.map((part) =>
        fieldView(part, (id, value) => {
          fields[id] = value;
        }),
      ),
      note,
      h(
        'footer',
        {},
        h('button', { type: 'button', class: 'quiet', click: close }, 'Cancel'),
        h('button', { class: 'button primary' }, 'Submit'),
      ),
    );
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const { error } = await actions.submit(interaction, fields);
      if (error) note.textContent = error;
      else close();
    });
    dialog.replaceChildren(form);
    if (!dialog.open) dialog.showModal();
    const first = form.querySelector('input, textarea, [role=combobox]');
    if (first instanceof HTMLElement) first.focus();
  }

  return { open };
}
