/** @import { Store } from './store.js' */
import { byId, h, icon } from './element.js';
import { channelOf } from './state.js';

/** The name and topic of the channel one looks at. @param {Store} store */
export function showChannelHead(store) {
  const head = byId('channel-head');
  let shown = '';
  store.watch((state) => {
    const { name, topic, botMayPost } = channelOf(state);
    const isPrivate = state.place.guild === null;
    const title = isPrivate ? state.bot.displayName : name;
    if (shown === state.place.channel) return;
    shown = state.place.channel;
    document.title = `${isPrivate ? '' : '#'}${title} · Bell Lap’s playground`;
    byId('messages').setAttribute('aria-label', `Messages in ${title}`);
    const about = botMayPost ? topic : [topic, 'The bot may not post here'].filter(Boolean).join(' · ');
    head.replaceChildren(
      icon(isPrivate ? 'person' : 'hash'),
      h('h1', {}, title),
      about ? h('p', { class: 'topic', title: about }, about) : '',
    );
  });
}
