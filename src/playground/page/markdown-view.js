/**
 * @import { Inline } from './markdown.js'
 * @import { Block } from './markdown-blocks.js'
 * @import { Child } from './element.js'
 */
import { h } from './element.js';
import { parseInline } from './markdown.js';
import { parseBlocks } from './markdown-blocks.js';
import { timeView } from './time-view.js';

/** What markdown needs to know to name what it mentions. @typedef {{ now: number, nameOf(what: string, id: string): string }} Names */

const EMOJI = /(\p{RGI_Emoji})/v;

/** Text whose emoji are as large as Discord's. @param {string} text @returns {Child[]} */
export const textView = (text) =>
  text.split(EMOJI).map((part, i) => (i % 2 === 1 ? h('span', { class: 'emoji' }, part) : part));

const tags = /** @type {const} */ ({ bold: 'strong', italic: 'em', underline: 'u', strike: 's' });

/** @param {readonly Inline[]} children @param {Names} names */
function spoiler(children, names) {
  const reveal = (/** @type {Event} */ { currentTarget }) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    currentTarget.replaceWith(
      h('span', { class: 'spoiler-shown' }, ...(currentTarget.firstElementChild?.childNodes ?? [])),
    );
  };
  const hidden = h(
    'span',
    { class: 'spoiler-text', inert: true },
    ...children.map((child) => inlineView(child, names)),
  );
  return h(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler, press to show', click: reveal },
    hidden,
  );
}

/** @param {Inline} node @param {Names} names @returns {Node} */
function inlineView(node, names) {
  switch (node.type) {
    case 'text':
      return h('span', { class: 'plain' }, ...textView(node.text));
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return h(tags[node.type], {}, ...node.children.map((child) => inlineView(child, names)));
    case 'spoiler':
      return spoiler(node.children, names);
    case 'code':
      return h('code', {}, node.text);
    case 'link':
      return linkView(
        node.url,
        node.children.map((child) => inlineView(child, names)),
      );
    case 'time':
      return h('span', { class: 'moment' }, timeView(node.seconds * 1000, names.now, 'moment', node.style));
    case 'mention':
      return h('span', { class: 'mention' }, names.nameOf(node.what, node.id));
  }
}

/** A link that opens elsewhere, and only to the web; anything else is its text. @param {string} url @param {readonly Child[]} children */
export function linkView(url, children) {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isWeb) return h('span', {}, ...children);
  return h('a', { href: url, title: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** A line of markdown: a title, a field's name. @param {string} source @param {Names} names @returns {Node[]} */
export const inlineViews = (source, names) => parseInline(source).map((node) => inlineView(node, names));

/** @param {Extract<Block, { type: 'list' }>} list @param {Names} names */
function listView({ start, items }, names) {
  const children = items.map(({ text, inner }) =>
    h('li', {}, ...inlineViews(text, names), ...inner.map((block) => blockView(block, names))),
  );
  return start === null ? h('ul', {}, ...children) : h('ol', { start }, ...children);
}

/** @param {Block} block @param {Names} names @returns {Node} */
function blockView(block, names) {
  switch (block.type) {
    case 'text':
      return h('div', { class: 'lines' }, ...inlineViews(block.text, names));
    case 'subtext':
      return h('small', {}, ...inlineViews(block.text, names));
    case 'heading':
      return h('h4', { class: `heading-${block.level}` }, ...inlineViews(block.text, names));
    case 'code':
      return h('pre', {}, h('code', {}, block.text));
    case 'quote':
      return h('blockquote', {}, ...block.blocks.map((inner) => blockView(inner, names)));
    case 'list':
      return listView(block, names);
  }
}

/** Markdown as Discord shows it in a message or embed. @param {string} source @param {Names} names */
export const markdownView = (source, names) =>
  h('div', { class: 'markdown' }, ...parseBlocks(source).map((block) => blockView(block, names)));
