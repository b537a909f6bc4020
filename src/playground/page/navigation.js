/**
 * @import { State } from './state.js'
 * @import { Store } from './store.js'
 * @import { Actions } from './actions.js'
 */
import { byId, h, icon } from './element.js';
import { avatar } from './people.js';
import { unreadIn, unreadInAll, unreadOver } from './unread.js';

/** @typedef {State['guilds'][number]} Guild */

/** @param {string} name */
const initials = (name) =>
  name
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/ +/)
    .map(([first = '']) => first)
    .join('');

/** How many messages ping the user. @param {number} pings */
const badge = (pings) => pings > 0 && h('span', { class: 'badge', 'aria-hidden': 'true' }, pings);

/** @param {string} name @param {{ count: number, pings: number }} unread */
function spoken(name, { count, pings }) {
  const words = [name, count > 0 && 'unread', pings > 0 && `${pings} for you`];
  return words.filter(Boolean).join(', ');
}

/** @param {State} state @param {Pick<Guild, 'name'> & { id: string | null, channels: readonly { id: string }[] }} server @param {Node | string} face @param {Actions} actions */
function railButton(state, { id: guild, name, channels }, face, actions) {
  const isHere = state.place.guild === guild;
  const unread = unreadOver(state, channels);
  const isMarked = !isHere && unread.count > 0;
  const attributes = {
    type: 'button',
    class: isMarked ? 'server unread' : 'server',
    'aria-label': isMarked ? spoken(name, unread) : name,
    title: name,
    'aria-current': isHere && 'true',
    'data-key': name,
    'data-server': guild,
    click: () => actions.go({ guild, channel: channels[0]?.id ?? '' }),
  };
  return h('li', {}, h('button', attributes, face, !isHere && badge(unread.pings)));
}

/** @param {State} state @param {Guild['channels'][number]} channel @param {Node} face @param {Actions} actions @param {() => void} chosen */
function channelButton(state, { id, name, parent }, face, actions, chosen) {
  const unread = unreadIn(state, id);
  const open = () => {
    actions.go({ guild: state.place.guild, channel: id });
    chosen();
  };
  const attributes = {
    type: 'button',
    class: ['channel', parent && 'thread', unread.count > 0 && 'unread'].filter(Boolean).join(' '),
    'aria-current': state.place.channel === id && 'page',
    'data-key': id,
    'data-channel': id,
    click: open,
  };
  const words = spoken('', unread).replace(/^, /, '');
  const note = unread.count > 0 && h('span', { class: 'hidden' }, ` (${words})`);
  return h(
    'li',
    {},
    h('button', attributes, face, h('span', { class: 'channel-name' }, name), note, badge(unread.pings)),
  );
}

/** The button that opens the drawer on a phone says that something is unread. @param {State} state */
function markMenu(state) {
  const { count } = unreadInAll(state);
  byId('menu').classList.toggle('unread', count > 0);
  byId('menu').setAttribute('aria-label', `Servers and channels${count > 0 ? ', unread' : ''}`);
}

/** Whether the bot can do in a channel what it is for. @param {Guild['channels'][number]} channel */
const isOpen = ({ botMaySee, botMayPost }) => botMaySee && botMayPost;

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
      railButton(state, { id: null, name: 'Direct Messages', channels: [directMessages] }, icon('discord'), actions),
      ...guilds.map((guild) => railButton(state, guild, initials(guild.name), actions)),
    ]);
    markMenu(state);
    const guild = guilds.find(({ id }) => id === place.guild);
    title.textContent = guild?.name ?? 'Direct Messages';
    redraw(
      channels,
      guild
        ? guild.channels.map((channel) =>
            channelButton(state, channel, icon(isOpen(channel) ? 'hash' : 'hash-lock'), actions, chosen),
          )
        : [channelButton(state, { ...directMessages, name: bot.displayName }, avatar(bot), actions, chosen)],
    );
  });
}
