/** @import { Choice } from './option-choices.js' */

/** A name as it is compared: in any case, and without the sign of a channel or a person. @param {string} name */
const bare = (name) => name.toLowerCase().replace(/^[#@]/, '');

/**
 * The choices that contain a text, those that begin with it first, and of these the one that is nothing else.
 * @param {readonly Choice[]} choices @param {string} text
 */
export function fittingChoices(choices, text) {
  const wanted = bare(text.trim());
  /** @param {Choice} choice */
  const distance = ({ name }) => (bare(name) === wanted ? 0 : bare(name).startsWith(wanted) ? 1 : 2);
  return choices
    .filter(({ name }) => bare(name).includes(wanted))
    .map((choice) => ({ choice, far: distance(choice) }))
    .sort((a, b) => a.far - b.far)
    .map(({ choice }) => choice);
}

/**
 * The one choice whose whole name or value a text is, in any case; null when there is none, or when two have that name.
 * @param {readonly Choice[]} choices @param {string} text
 */
export function namedChoice(choices, text) {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const named = choices.filter(({ name }) => bare(name) === bare(wanted));
  const valued = choices.filter(({ value }) => String(value).toLowerCase() === wanted);
  const [only, ...others] = named.length > 0 ? named : valued;
  return others.length === 0 ? (only ?? null) : null;
}
