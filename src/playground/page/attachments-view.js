/** @import { APIAttachment, APIMessage } from 'discord-api-types/v10' */
import { h, icon } from './element.js';
import { pictureView } from './picture-view.js';

/** @param {number} bytes */
const sizeText = (bytes) =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;

/** @param {APIAttachment} file */
const isPicture = ({ content_type }) => content_type?.startsWith('image/') ?? false;

/** @param {APIAttachment} file */
const fileView = ({ filename, url, size }) =>
  h(
    'div',
    { class: 'file' },
    icon('file'),
    h('div', {}, h('a', { href: url, download: filename }, filename), h('small', {}, sizeText(size))),
  );

/** The files of a message, but for those that its embeds show. @param {APIMessage} message */
export function attachmentViews({ attachments = [], embeds = [] }) {
  const inEmbeds = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments
    .filter(({ url }) => !inEmbeds.has(url))
    .map((file) => (isPicture(file) ? pictureView(file) : fileView(file)));
}
