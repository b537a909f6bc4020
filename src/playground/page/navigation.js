/**
 * @import { State } from './state.js'
 * @import { Store } from './store.js'
 * @import { Actions } from './actions.js'
 */
import { byId, h, icon } from './element.js';
import { avatar } from './people.js';

/** @typedef {State['guilds'][number]} Guild */

/** @param {string} name */
const initials = (name) =>
  name
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/ +/)
    .map(([first = '']) => first)
    .join('');

/** @param {State} state @param {string} name @param {string | null} guild @param {string} channel @param {Node | string} face @param {Actions} actions */
function railButton({ place, unread, guilds, directMessages }, name, guild, channel, face, actions) {
  const channels = guild === null ? [directMessages] : (guilds.find(({ id }) => id === guild)?.channels ?? []);
  const isHere = place.guild === guild;
  const isUnread = !isHere && channels.some(({ id }) => unread.has(id));
  const label = isUnread ? `${name}, unread` : name;
  const attributes = { type: 'button', class: isUnread ? 'server unread' : 'server', 'aria-label': label, title: name };
  return h(
    'li',
    {},
    h(
      'button',
      {
        ...attributes,
        'aria-current': isHere && 'true',
        'data-key': name,
        click: () => actions.go({ guild, channel }),
      },
      face,
    ),
  );
}

/** @param {State} state @param {Guild['channels'][number]} channel @param {Node} face @param {Actions} actions @param {() => void} chosen */
function channelButton({ place, unread }, { id, name }, face, actions, chosen) {
  const isHere = place.channel === id;
  const isUnread = unread.has(id);
  const open = () => {
    actions.go({ guild: place.guild, channel: id });
    chosen();
  };
  const attributes = {
    type: 'button',
    class: isUnread ? 'channel unread' : 'channel',
    'aria-current': isHere && 'page',
    'data-key': id,
  };
  return h(
    'li',
    {},
    h('button', { ...attributes, click: open }, face, name, isUnread && h('span', { class: 'hidden' }, ' (unread)')),
  );
}

/** Changes the children; the one that had the focus has it again. @param {HTMLElement} parent @param {Node[]} children */
function redraw(parent, children) {
  const focused = document.activeElement;
  const key = parent.contains(focused) ? focused?.getAttribute('data-key') : null;
  parent.replaceChildren(...children);
  const twin = key && parent.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (twin instanceof HTMLElement) twin.focus();
}

/** The servers and channels. @param {Store} store @param {Actions} actions @param {() => void} chosen When a channel was picked. */
export function showNavigation(store, actions, chosen) {
  const [servers, channels, title] = [byId('servers'), byId('channels'), byId('server-name')];
  store.watch((state) => {
    const { guilds, directMessages, place, bot } = state;
    redraw(servers, [
      railButton(state, 'Direct Messages', null, directMessages.id, icon('discord'), actions),
      ...guilds.map(({ id, name, channels: [first] }) =>
        railButton(state, name, id, first?.id ?? '', initials(name), actions),
      ),
    ]);
    const guild = guilds.find(({ id }) => id === place.guild);
    title.textContent = guild?.name ?? 'Direct Messages';
    redraw(
      channels,
      guild
        ? guild.channels.map((channel) =>
            channelButton(state, channel, icon(channel.botMayPost ? 'hash' : 'hash-lock'), actions, chosen),
          )
        : [channelButton(state, { ...directMessages, name: bot.displayName }, avatar(bot), actions, chosen)],
    );
  });
}
