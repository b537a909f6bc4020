/** @import { State } from './state.js' */
import { h, icon } from './element.js';
import { offeredCommands, types } from './offered-commands.js';
import { channelOf } from './state.js';

/** Command lines that answer well; one whose command is not registered is not offered. */
const EXAMPLES = ['/rivalry a:Josh Kerr b:Jakob Ingebrigtsen', '/quote search words:race', '/result'];

const MENU_HINT =
  'A right click on a message, or a finger that rests on it, shows what else the bot can do with it, under Apps.';

const GONE = 'Bell Lap was taken out of this server. The menu of the server, at the left, brings it back.';

/** How a channel begins: what this is, in a few lines, and three commands to try. @param {State} state @param {(example: string) => void} tryOut */
export function channelStart(state, tryOut) {
  const { name } = channelOf(state);
  const isPrivate = state.place.guild === null;
  const guild = state.guilds.find(({ id }) => id === state.place.guild);
  const offered = offeredCommands(state.commands, types.slash, guild);
  const known = EXAMPLES.filter((line) => offered.some((command) => line.slice(1).split(' ')[0] === command.name));
  const tryIt = (/** @type {string} */ line) =>
    h('li', {}, h('button', { type: 'button', class: 'example', click: () => tryOut(line) }, h('code', {}, line)));
  return h(
    'header',
    { class: 'channel-start' },
    h('span', { class: 'channel-badge' }, icon(isPrivate ? 'person' : 'hash')),
    h('h2', {}, isPrivate ? name : `Welcome to #${name}!`),
    h(
      'p',
      {},
      'This is a small Discord on your own machine, with the real Bell Lap in it. No account, and nothing leaves this computer.',
    ),
    guild?.hasBot === false
      ? h('p', {}, GONE)
      : h('p', {}, 'Type ', h('kbd', {}, '/'), ' below to see what the bot can do, or press one of these:'),
    h('ul', { class: 'examples' }, ...known.map(tryIt)),
    offeredCommands(state.commands, types.message, guild).length > 0 && h('p', {}, MENU_HINT),
  );
}
