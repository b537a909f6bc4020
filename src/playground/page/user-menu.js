/** @import { Store } from './store.js' */
import { byId, h } from './element.js';
import { avatar, me } from './people.js';

/** Who one is, and the menu to be somebody else. @param {Store} store @param {(user: string) => void} become */
export function showUserMenu(store, become) {
  const [button, menu] = [byId('user-button'), byId('user-menu')];
  let shown = '';
  store.watch((state) => {
    if (shown === state.user) return;
    shown = state.user;
    const self = me(state);
    button.replaceChildren(
      h('span', { class: 'presence' }, avatar(self)),
      h('span', { class: 'self' }, h('b', {}, self.displayName), h('small', {}, 'Switch user')),
    );
    button.setAttribute('aria-label', `You are ${self.displayName}. Switch user`);
    menu.replaceChildren(
      h('h2', {}, 'Be somebody else'),
      ...state.users.map((person) => {
        const choose = () => {
          menu.hidePopover();
          become(person.id);
          button.focus();
        };
        return h(
          'button',
          {
            type: 'button',
            'aria-label': person.displayName,
            'aria-describedby': `rank-${person.id}`,
            'aria-current': person.id === state.user && 'true',
            click: choose,
          },
          avatar(person),
          h(
            'span',
            { class: 'self' },
            person.displayName,
            h(
              'small',
              { id: `rank-${person.id}` },
              person.isManager ? 'Manages the servers' : 'May not manage the servers',
            ),
          ),
        );
      }),
    );
  });
}
