/**
 * @import { State } from './state.js'
 * @import { Store } from './store.js'
 */
import { byId, h, icon } from './element.js';
import { channelOf } from './state.js';
import { unreadInAll } from './unread.js';

/** What the bot lacks here. @param {State} state */
function lack(state) {
  const { botMaySee, botMayPost } = channelOf(state);
  const guild = state.guilds.find(({ id }) => id === state.place.guild);
  if (guild?.hasBot === false) return 'The bot is not in this server';
  if (!guild) return botMayPost ? '' : 'You take no messages from the bot';
  if (!botMaySee) return 'The bot can’t see this channel';
  return botMayPost ? '' : 'The bot may not post here';
}

/** How the title of the page begins: with the number of messages for the user, or a dot when there are others. @param {State} state */
function unreadMark(state) {
  const { count, pings } = unreadInAll(state);
  if (pings > 0) return `(${pings}) `;
  return count > 0 ? '• ' : '';
}

/** The name and topic of the channel one looks at. @param {Store} store */
export function showChannelHead(store) {
  const head = byId('channel-head');
  let shown = '';
  store.watch((state) => {
    const { id, name, topic } = channelOf(state);
    const isPrivate = state.place.guild === null;
    const title = isPrivate ? state.bot.displayName : name;
    document.title = `${unreadMark(state)}${isPrivate ? '' : '#'}${title} · Bell Lap’s playground`;
    // What a topic says of the bot is not said twice.
    const problem = lack(state);
    const about = topic.includes(problem) ? topic : [topic, problem].filter(Boolean).join(' · ');
    if (shown === `${id} ${about}`) return;
    shown = `${id} ${about}`;
    byId('messages').setAttribute('aria-label', `Messages in ${title}`);
    head.replaceChildren(
      icon(isPrivate ? 'person' : 'hash'),
      h('h1', {}, title),
      about ? h('p', { class: 'topic', title: about }, about) : '',
    );
  });
}
