/**
 * @import { APIButtonComponent, APIMessage, APISelectMenuComponent } from 'discord-api-types/v10'
 * @import { State } from './state.js'
 * @import { Actions } from './actions.js'
 */
import { h, icon } from './element.js';
import { emojiView } from './emoji-view.js';
import { createSelect } from './select.js';
import { optionsOf } from './select-options.js';

const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

const dots = () =>
  h('span', { class: 'dots', role: 'img', 'aria-label': 'Waiting for the answer' }, h('i'), h('i'), h('i'));

/** @param {APIButtonComponent} button @param {Context} context */
function buttonView(button, { message, actions, isPending }) {
  const label = [('emoji' in button && emojiView(button.emoji)) || false, 'label' in button && button.label];
  const isDisabled = button.disabled ?? false;
  const name = `button ${styles[button.style]}`;
  if ('url' in button) {
    const link = { class: name, href: button.url, target: '_blank', rel: 'noopener noreferrer' };
    return h('a', link, ...label, icon('away'));
  }
  if (!('custom_id' in button)) return h('button', { class: name, type: 'button', disabled: true }, ...label);
  const { custom_id: id } = button;
  const isWaiting = isPending(id);
  const press = () => !isWaiting && actions.press(message, id);
  const attributes = {
    class: name,
    type: 'button',
    disabled: isDisabled,
    'data-key': id,
    'aria-busy': isWaiting && 'true',
    click: press,
  };
  return h('button', attributes, h('span', { class: 'button-label' }, ...label), isWaiting && dots());
}

/** @param {APISelectMenuComponent} menu @param {Context} context */
const selectView = (menu, { message, state, actions, isPending }) =>
  createSelect({
    label: menu.placeholder ?? 'Make a selection',
    options: optionsOf(menu, state),
    least: menu.min_values ?? 1,
    most: menu.max_values ?? 1,
    isDisabled: (menu.disabled ?? false) || isPending(menu.custom_id),
    key: menu.custom_id,
    changed: (values) => void actions.select(message, menu.custom_id, values),
  });

/** @typedef {{ message: APIMessage, state: State, actions: Actions, isPending(customId: string): boolean }} Context */

/** The rows of buttons and select menus under a message. @param {Context} context */
export function rowViews(context) {
  return (context.message.components ?? []).map((row) =>
    row.type === 1
      ? h(
          'div',
          { class: 'row' },
          ...row.components.map((part) => (part.type === 2 ? buttonView(part, context) : selectView(part, context))),
        )
      : h('small', { class: 'unknown' }, 'A kind of component that the playground does not draw'),
  );
}
