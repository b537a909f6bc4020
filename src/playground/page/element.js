/**
 * @typedef {Node | string | number | boolean | null | undefined} Child
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes
 */

/** @param {Element} element @param {string} name @param {Attributes[string]} value */
function set(element, name, value) {
  if (typeof value === 'function') element.addEventListener(name, value);
  else if (value !== false && value !== null && value !== undefined)
    element.setAttribute(name, value === true ? '' : String(value));
}

/** @param {readonly Child[]} children */
const present = (children) =>
  children
    .filter((child) => typeof child !== 'boolean' && child !== null && child !== undefined)
    .map((child) => (child instanceof Node ? child : String(child)));

/**
 * A new element. An attribute that is a function listens to the event of its name, one that is false or null is left out.
 * Strings among the children become text, never HTML: there is no other way to make elements in the page.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...present(children));
  return element;
}

/** An element of the page that index.html promises. @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/** A drawing of index.html's `<symbol id="icon-…">`, hidden from screen readers. @param {string} name */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}
