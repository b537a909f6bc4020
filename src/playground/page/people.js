/**
 * @import { APIUser } from 'discord-api-types/v10'
 * @import { State } from './state.js'
 */
import { h, icon } from './element.js';

/** @typedef {State['bot']} Person */

/** @param {string} name */
const initials = (name) =>
  name
    .split(/\s+/)
    .map(([first = '']) => first)
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** Black or white, whichever is easier to read on a colour, by WCAG’s luminance. @param {string} colour #rrggbb */
function inkOn(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [r, g, b] = /** @type {const} */ ([red, green, blue]).map((value) => (value / 255) ** 2.2);
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) > 0.18 ? '#000000' : '#ffffff';
}

/** A round picture with initials; decoration beside a name. @param {Person} person */
export function avatar({ displayName, colour }) {
  const drawn = h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(displayName));
  drawn.style.setProperty('--colour', colour);
  drawn.style.setProperty('--ink', inkOn(colour));
  return drawn;
}

/** @param {State} state @param {string} id */
export const personById = ({ users, bot }, id) => [...users, bot].find((person) => person.id === id);

/** Whoever wrote a message; somebody whom the snapshot doesn't know is grey. @param {State} state @param {APIUser} user @returns {Person} */
export const personOf = (state, { id, username, global_name, bot = false }) =>
  personById(state, id) ?? {
    id,
    username,
    displayName: global_name ?? username,
    bot,
    isManager: false,
    colour: '#80848e',
    locale: 'en-US',
  };

/** Whose eyes these are. @param {State} state @returns {Person} */
export const me = (state) => personById(state, state.user) ?? state.bot;

/** A crown beside whoever manages the servers. @param {Person} person */
export const managerMark = ({ isManager }) =>
  isManager &&
  h(
    'span',
    { class: 'crown', title: 'Manages the servers' },
    icon('crown'),
    h('span', { class: 'hidden' }, ', manages the servers'),
  );

/** “APP” beside a bot's name. @param {Person} person */
export const appTag = ({ bot }) => bot && h('span', { class: 'app-tag' }, 'APP');
