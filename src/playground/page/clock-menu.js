/**
 * @import { Store } from './store.js'
 * @import { Actions } from './actions.js'
 */
import { byId, h } from './element.js';
import { nowOf } from './state.js';

const HOUR = 3_600_000;
const moves = /** @type {const} */ ([
  ['+1 minute', HOUR / 60],
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

/** How many whole ms it is until a time of the day after, in the browser's own zone: tomorrow may have 23 or 25 hours. @param {number} now In ms. @param {string} time Such as 08:30. */
export function untilTomorrowAt(now, time) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const then = new Date(now);
  then.setDate(then.getDate() + 1);
  then.setHours(hours, minutes, 0, 0);
  return Math.ceil(then.getTime() - now);
}

/** @param {(ms: number) => void} move @param {() => number} now */
function tomorrowForm(move, now) {
  const time = h('input', { type: 'time', value: '08:00', required: true, 'aria-label': 'Time tomorrow' });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    move(untilTomorrowAt(now(), time.value));
  };
  return h('form', { class: 'tomorrow', submit }, h('button', { type: 'submit' }, 'Tomorrow at'), time);
}

/** The small Discord's clock, and the menu that moves it. @param {Store} store @param {Actions} actions */
export function showClock(store, actions) {
  const [clock, menu] = [byId('clock'), byId('clock-menu')];
  const now = () => nowOf(store.get(), performance.now());
  const tell = () => {
    clock.textContent = words.format(now());
  };
  menu.replaceChildren(
    h('h2', {}, 'Move the clock'),
    h('p', {}, 'See what happens tomorrow: polls end, posts fall due.'),
    ...moves.map(([label, ms]) => h('button', { type: 'button', click: () => void actions.moveClock(ms) }, label)),
    tomorrowForm((ms) => void actions.moveClock(ms), now),
  );
  store.watch(tell);
  setInterval(tell, 5000);
}
