import { h } from './element.js';

/** An emoji of a button, option or answer. A custom one is its name: there are no pictures. @param {{ name?: string | null, id?: string | null } | undefined} emoji */
export const emojiView = (emoji) =>
  emoji?.name && h('span', { class: 'emoji' }, emoji.id ? `:${emoji.name}:` : emoji.name);
