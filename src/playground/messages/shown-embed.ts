import { type APIAttachment, type APIEmbed, type APIEmbedImage, EmbedType } from 'discord-api-types/v10';
import type { EmbedBody } from '../bodies/embed-body.ts';

const scheme = 'attachment://';

/** An address as it stands in a message: a file that came along has one of this server's. */
function picture(asked: { url: string }, attachments: readonly APIAttachment[]): APIEmbedImage {
  const file = attachments.find(({ filename }) => asked.url === scheme + filename);
  if (!file) return { ...asked, proxy_url: asked.url };
  const { url, proxy_url, width, height, description } = file;
  const alt = description === undefined ? {} : { description };
  return { url, proxy_url, ...(width && height ? { width, height } : {}), ...alt };
}

/** An embed as Discord gives it back. */
export function shownEmbed(
  { image, thumbnail, footer, author, ...said }: EmbedBody,
  attachments: readonly APIAttachment[],
): APIEmbed {
  const icon = (url: string | undefined) => (url === undefined ? {} : { icon_url: picture({ url }, attachments).url });
  return {
    type: EmbedType.Rich,
    ...said,
    ...(image && { image: picture(image, attachments) }),
    ...(thumbnail && { thumbnail: picture(thumbnail, attachments) }),
    ...(footer && { footer: { text: footer.text, ...icon(footer.icon_url) } }),
    ...(author && { author: { ...author, ...icon(author.icon_url) } }),
  };
}

const addressesOf = ({ image, thumbnail, footer, author }: EmbedBody): (string | undefined)[] => [
  image?.url,
  thumbnail?.url,
  footer?.icon_url,
  author?.icon_url,
];

/** Attachments that stand in no embed: those that do aren't shown a second time. */
export function outsideEmbeds(attachments: readonly APIAttachment[], embeds: readonly EmbedBody[]): APIAttachment[] {
  const inside = new Set(embeds.flatMap(addressesOf));
  return attachments.filter(({ filename }) => !inside.has(scheme + filename));
}
