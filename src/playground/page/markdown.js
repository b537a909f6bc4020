/**
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler', children: Inline[] }
 *   | { type: 'code', text: string }
 *   | { type: 'link', url: string, children: Inline[] }
 *   | { type: 'time', seconds: number, style: string }
 *   | { type: 'mention', what: 'user' | 'role' | 'channel' | 'command' | 'emoji', id: string }} Inline
 */

/** Deeper nesting than anybody writes is shown as it stands. */
const DEEPEST = 12;

/** @typedef {(match: string[], inside: (text: string) => Inline[]) => Inline} Make */

/** @param {'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'} type @returns {Make} */
const styled =
  (type) =>
  ([, a, b], inside) => ({ type, children: inside(a ?? b ?? '') });

/** @param {'user' | 'role' | 'channel' | 'command' | 'emoji'} what @returns {Make} */
const mention =
  (what) =>
  ([, id = '']) => ({ type: 'mention', what, id });

/** @type {Make} */
const bareLink = ([whole, inner]) => ({
  type: 'link',
  url: inner ?? whole ?? '',
  children: [text(inner ?? whole ?? '')],
});

/** @param {string} text @returns {Inline} */
const text = (text) => ({ type: 'text', text });

/** In the order in which they are tried, as Discord's own parser does. @type {readonly (readonly [RegExp, Make])[]} */
const rules = [
  [/\\([^0-9A-Za-z\s])/y, ([, sign = '']) => text(sign)],
  [
    /(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y,
    ([, , inner = '']) => ({ type: 'code', text: inner.replace(/^ (?=`)|(?<=`) $/g, '') }),
  ],
  [
    /\[((?:\\[\s\S]|[^\\\]\n])+)\]\(<?(https?:\/\/[^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*)>?(?: "[^"]*")?\)/y,
    ([, label = '', url = ''], inside) => ({ type: 'link', url, children: inside(label) }),
  ],
  [/<(https?:\/\/[^\s<>]+)>/y, bareLink],
  [/https?:\/\/[^\s<]*[^\s<.,:;"')\]*_~|]/y, bareLink],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    ([, seconds, style = 'f']) => ({ type: 'time', seconds: Number(seconds), style }),
  ],
  [/<@!?(\d+)>/y, mention('user')],
  [/<@&(\d+)>/y, mention('role')],
  [/<#(\d+)>/y, mention('channel')],
  [/<\/([^:<>]+):\d+>/y, mention('command')],
  [/<a?:(\w+):\d+>/y, mention('emoji')],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, styled('bold')],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, styled('underline')],
  [
    /\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
    styled('italic'),
  ],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, styled('strike')],
  [/\|\|([\s\S]+?)\|\|/y, styled('spoiler')],
];

/** Where something other than text can begin. */
const SIGN = /[\\`[<*_~|]|https?:\/\//g;

/** @param {string} source @param {number} at @param {number} depth @returns {{ node: Inline, end: number } | null} */
function nodeAt(source, at, depth) {
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { end: pattern.lastIndex, node: make(match, (inner) => parse(inner, depth + 1)) };
  }
  return null;
}

/** @param {string} source @param {number} depth @returns {Inline[]} */
function parse(source, depth) {
  if (depth > DEEPEST) return [text(source)];
  /** @type {Inline[]} */
  const nodes = [];
  let done = 0;
  for (let at = next(source, 0); at < source.length; ) {
    const found = nodeAt(source, at, depth);
    if (found) {
      if (at > done) nodes.push(text(source.slice(done, at)));
      nodes.push(found.node);
      done = found.end;
    }
    at = next(source, found ? found.end : at + 1);
  }
  if (done < source.length) nodes.push(text(source.slice(done)));
  return nodes;
}

/** @param {string} source @param {number} from */
function next(source, from) {
  SIGN.lastIndex = from;
  return SIGN.exec(source)?.index ?? source.length;
}

/** Discord's markdown within a line or paragraph. @param {string} source */
export const parseInline = (source) => parse(source, 0);
