import { type APIAttachment, type APIEmbed, type APIEmbedImage, EmbedType } from 'discord-api-types/v10';
import type { EmbedBody } from '../bodies/embed-body.ts';

const scheme = 'attachment://';

/** What an embed needs to know of a file that it shows. */
export type ShownFile = Pick<APIAttachment, 'filename' | 'url' | 'proxy_url' | 'width' | 'height' | 'description'>;

/** An address as it stands in a message: a file that came along has one of this server's; one that did not is not shown. */
function picture(asked: { url: string }, files: readonly ShownFile[]): APIEmbedImage | undefined {
  if (!asked.url.startsWith(scheme)) return { ...asked, proxy_url: asked.url };
  const file = files.findLast(({ filename }) => asked.url === scheme + filename);
  if (!file) return undefined;
  const { url, proxy_url, width, height, description } = file;
  const alt = description === undefined ? {} : { description };
  return { url, proxy_url, ...(width && height ? { width, height } : {}), ...alt };
}

/** An embed as Discord gives it back, with the files that its message has or had. */
export function shownEmbed(
  { image, thumbnail, footer, author, fields, ...said }: EmbedBody,
  files: readonly ShownFile[],
): APIEmbed {
  const icon = (url: string | undefined) => {
    const shown = url === undefined ? undefined : picture({ url }, files);
    return shown ? { icon_url: shown.url } : {};
  };
  const [large, small] = [image && picture(image, files), thumbnail && picture(thumbnail, files)];
  return {
    type: EmbedType.Rich,
    ...said,
    ...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
    ...(large && { image: large }),
    ...(small && { thumbnail: small }),
    ...(footer && { footer: { text: footer.text, ...icon(footer.icon_url) } }),
    ...(author && { author: { name: author.name, ...(author.url && { url: author.url }), ...icon(author.icon_url) } }),
  };
}

/** The files that embeds show: the message keeps them, though they stand in its attachments no more. */
export const filesInEmbeds = (embeds: readonly APIEmbed[], origin: string): ShownFile[] =>
  embeds
    .flatMap(({ image, thumbnail }) => [image, thumbnail])
    .flatMap((shown) => {
      if (!shown?.url.startsWith(`${origin}/attachments/`)) return [];
      return [{ ...shown, proxy_url: shown.url, filename: shown.url.split('/').at(-1) ?? '' }];
    });

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
