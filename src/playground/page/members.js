/**
 * @import { Store } from './store.js'
 * @import { Person } from './people.js'
 */
import { byId, h } from './element.js';
import { appTag, avatar, managerMark } from './people.js';

/** @param {Person} person @param {boolean} isOnline */
const memberView = (person, isOnline) =>
  h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: isOnline ? 'member' : 'member offline',
        'data-person': person.id,
        'data-menu': '',
        'aria-haspopup': 'menu',
      },
      h('span', { class: 'presence' }, avatar(person)),
      h('span', {}, person.displayName),
      appTag(person),
      managerMark(person),
      h('span', { class: 'hidden' }, isOnline ? ', online' : ', offline'),
    ),
  );

/** Who is in the server, and whether the bot is there. @param {Store} store */
export function showMembers(store) {
  const list = byId('members');
  let shown = '';
  store.watch(({ users, bot, botIsOnline, user, place, guilds }) => {
    const hasBot = guilds.find(({ id }) => id === place.guild)?.hasBot ?? true;
    list.hidden = place.guild === null;
    const now = `${user} ${botIsOnline} ${hasBot}`;
    if (now === shown) return;
    shown = now;
    const heading = (/** @type {string} */ name, /** @type {number} */ n) => h('h2', {}, `${name} — ${n}`);
    list.replaceChildren(
      ...(hasBot ? [heading('Bots', 1), h('ul', {}, memberView(bot, botIsOnline))] : []),
      heading('Fans', users.length),
      h('ul', {}, ...users.map((person) => memberView(person, true))),
    );
  });
}
