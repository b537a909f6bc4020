import { h } from './element.js';
import { formatLeft, formatMoment, formatSent } from './moment.js';

/** @type {Readonly<Record<string, (then: number, now: number, style: string) => string>>} */
const wordings = {
  sent: (then, now) => formatSent(then, now),
  left: (then, now) => formatLeft(then, now),
  moment: (then, now, style) => formatMoment(then, style, now),
};

/** @param {HTMLElement} time @param {number} now */
function word(time, now) {
  const { wording = '', style = '' } = time.dataset;
  const then = Date.parse(time.getAttribute('datetime') ?? '');
  const words = wordings[wording]?.(then, now, style) ?? '';
  if (time.textContent !== words) time.textContent = words;
}

/**
 * A `<time>` in the words of `sent`, `left` or, with a Discord style, `moment`.
 * @param {number} then @param {number} now @param {'sent' | 'left' | 'moment'} wording @param {string} [style]
 */
export function timeView(then, now, wording, style = '') {
  const date = new Date(then);
  if (Number.isNaN(date.getTime())) return h('span', {}, 'Invalid Date');
  const title = formatMoment(then, 'F', now);
  const time = h('time', { datetime: date.toISOString(), title, 'data-wording': wording, 'data-style': style });
  word(time, now);
  return time;
}

/** Rewords every time in it, as time went on. @param {Element} root @param {number} now */
export function refreshTimes(root, now) {
  for (const time of root.querySelectorAll('time[data-wording]')) if (time instanceof HTMLElement) word(time, now);
}
