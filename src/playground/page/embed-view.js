/**
 * @import { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
 * @import { Names } from './markdown-view.js'
 */
import { h } from './element.js';
import { fieldSpans } from './field-spans.js';
import { inlineViews, linkView, markdownView, textView } from './markdown-view.js';
import { pictureView } from './picture-view.js';
import { timeView } from './time-view.js';

/** @param {readonly APIEmbedField[]} fields @param {Names} names */
function fieldsView(fields, names) {
  const spans = fieldSpans(fields);
  const views = fields.map(({ name, value }, i) =>
    h(
      'div',
      { class: `embed-field span-${spans[i]}` },
      h('div', { class: 'embed-field-name' }, ...inlineViews(name, names)),
      markdownView(value, names),
    ),
  );
  return views.length > 0 && h('div', { class: 'embed-fields' }, ...views);
}

/** @param {APIEmbed} embed @param {Names} names */
function titleView({ title, url }, names) {
  if (!title) return false;
  const words = inlineViews(title, names);
  return h('div', { class: 'embed-title' }, ...(url ? [linkView(url, words)] : words));
}

/** @param {APIEmbed} embed @param {Names} names */
function footerView({ footer, timestamp }, names) {
  if (!footer && !timestamp) return false;
  const when = timestamp ? timeView(Date.parse(timestamp), names.now, 'sent') : false;
  const text = footer?.text ? textView(footer.text) : [];
  return h('div', { class: 'embed-footer' }, ...text, text.length > 0 && when && ' • ', when);
}

/** @param {{ name: string, url?: string }} author */
const authorView = ({ name, url }) =>
  h('div', { class: 'embed-author' }, url ? linkView(url, textView(name)) : h('span', {}, ...textView(name)));

/** An embed: the card of a message. @param {APIEmbed} embed @param {Names} names */
export function embedView(embed, names) {
  const { author, description, fields, thumbnail, image, color } = embed;
  const title = titleView(embed, names);
  const view = h(
    'div',
    { class: 'embed', role: 'group', 'aria-label': title ? title.textContent : 'Embed' },
    h(
      'div',
      { class: 'embed-body' },
      author && authorView(author),
      title,
      description && markdownView(description, names),
      fieldsView(fields ?? [], names),
    ),
    thumbnail && h('div', { class: 'embed-thumbnail' }, pictureView(thumbnail)),
    image && h('div', { class: 'embed-image' }, pictureView(image)),
    footerView(embed, names),
  );
  if (color) view.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  return view;
}
