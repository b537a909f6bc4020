/**
 * @import { Store } from './store.js'
 * @import { Actions } from './actions.js'
 */
import { byId, h } from './element.js';
import { nowOf } from './state.js';

const HOUR = 3_600_000;
const moves = /** @type {const} */ ([
  ['+1 hour', HOUR],
  ['+1 day', 24 * HOUR],
  ['+1 week', 7 * 24 * HOUR],
]);
const words = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** The small Discord's clock, and the menu that moves it. @param {Store} store @param {Actions} actions */
export function showClock(store, actions) {
  const [clock, menu] = [byId('clock'), byId('clock-menu')];
  const tell = () => {
    clock.textContent = words.format(nowOf(store.get(), performance.now()));
  };
  menu.replaceChildren(
    h('h2', {}, 'Move the clock'),
    h('p', {}, 'See what happens tomorrow: polls end, posts fall due.'),
    ...moves.map(([label, ms]) => h('button', { type: 'button', click: () => void actions.moveClock(ms) }, label)),
  );
  store.watch(tell);
  setInterval(tell, 5000);
}
