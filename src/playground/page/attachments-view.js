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

/** @param {APIAttachment} file */
function attachmentView(file) {
  const { content_type: type = '' } = file;
  if (type.startsWith('image/')) return pictureView(file);
  return type.startsWith('text/plain') ? textFileView(file) : fileView(file);
}

/** The files of a message, but for those that its embeds show. @param {APIMessage} message */
export function attachmentViews({ attachments = [], embeds = [] }) {
  const inEmbeds = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments.filter(({ url }) => !inEmbeds.has(url)).map(attachmentView);
}
