/** @import { APIAttachment, APIMessage } from 'discord-api-types/v10' */
import { h, icon } from './element.js';
import { fileSize } from './file-size.js';
import { pictureView } from './picture-view.js';
import { textFileView } from './text-file-view.js';

/** @param {APIAttachment} file */
const fileView = ({ filename, url, size }) =>
  h(
    'div',
    { class: 'file' },
    icon('file'),
    h('div', {}, h('a', { href: url, download: filename }, filename), h('small', {}, fileSize(size))),
  );

/** Discord hides files whose names begin so. */
const SPOILER = 'SPOILER_';

/** A file under a cover that a press takes off. @param {HTMLElement} view */
function covered(view) {
  view.inert = true;
  const reveal = () => {
    view.inert = false;
    cover.replaceWith(view);
  };
  const button = h(
    'button',
    { type: 'button', class: 'uncover', 'aria-label': 'Spoiler, press to show', click: reveal },
    'Spoiler',
  );
  const cover = h('div', { class: 'covered' }, view, button);
  return cover;
}

/** @param {APIAttachment} file */
function openView(file) {
  const { content_type: type = '' } = file;
  if (type.startsWith('image/')) return pictureView(file);
  return type.startsWith('text/plain') ? textFileView(file) : fileView(file);
}

/** @param {APIAttachment} file */
const attachmentView = (file) => (file.filename.startsWith(SPOILER) ? covered(openView(file)) : openView(file));

/** The files of a message, but for those that its embeds show. @param {APIMessage} message */
export function attachmentViews({ attachments = [], embeds = [] }) {
  const inEmbeds = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments.filter(({ url }) => !inEmbeds.has(url)).map(attachmentView);
}
