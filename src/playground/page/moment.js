const MINUTE = 60_000;
const DAY = 86_400_000;

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => new Intl.DateTimeFormat(undefined, options);

const clockTime = format({ timeStyle: 'short' });

const shortDate = format({ dateStyle: 'short' });
const longDate = format({ dateStyle: 'long' });

/** How Discord writes `<t:…:style>`. @type {Readonly<Record<string, Intl.DateTimeFormat>>} */
const styles = {
  t: clockTime,
  T: format({ timeStyle: 'medium' }),
  d: shortDate,
  D: longDate,
  f: format({ dateStyle: 'long', timeStyle: 'short' }),
  F: format({ dateStyle: 'full', timeStyle: 'short' }),
};

/** @type {readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]} */
const units = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
  ['second', 1000],
];

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

/** “in 3 hours”, “yesterday”. @param {number} then @param {number} now both in ms */
function formatRelative(then, now) {
  const [unit, size] = units.find(([, size]) => Math.abs(then - now) >= size) ?? ['second', 1000];
  return relative.format(Math.trunc((then - now) / size), unit);
}

/** A moment in one of Discord's styles (t T d D f F R). @param {number} then @param {string} style @param {number} now */
export const formatMoment = (then, style, now) =>
  style === 'R' ? formatRelative(then, now) : (styles[style] ?? clockTime).format(then);

/** @param {number} ms */
const midnight = (ms) => new Date(ms).setHours(0, 0, 0, 0);

/** When a message was sent: “Today at 14:05”. @param {number} then @param {number} now */
export function formatSent(then, now) {
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0) return `Today at ${clockTime.format(then)}`;
  if (days === 1) return `Yesterday at ${clockTime.format(then)}`;
  return `${shortDate.format(then)} ${clockTime.format(then)}`;
}

/** How long a poll still runs: “23h left”. @param {number} until @param {number} now */
export function formatLeft(until, now) {
  const left = until - now;
  if (left <= 0) return 'Poll closed';
  if (left >= DAY) return `${Math.round(left / DAY)}d left`;
  return left >= 60 * MINUTE ? `${Math.round(left / (60 * MINUTE))}h left` : `${Math.ceil(left / MINUTE)}m left`;
}

/** Whether two moments share a day. @param {number} a @param {number} b */
export const isSameDay = (a, b) => midnight(a) === midnight(b);

/** “22 November 2026”, on the line between two days. @param {number} ms */
export const formatDay = (ms) => longDate.format(ms);
