import { z } from 'zod';
import { limits } from '../limits.ts';
import { address, lengthOf, list, shownText, text, whole } from './field.ts';

const picture = z.strictObject({
  url: address(limits.url, 'http', 'https', 'attachment'),
  description: text(limits.description).exactOptional(),
});
const link = address(limits.url, 'http', 'https');

const field = z.strictObject({
  name: shownText(limits.fieldName),
  value: shownText(limits.fieldValue),
  inline: z.boolean().exactOptional(),
});

/** An embed as a bot sends it. */
export const embedBody = z.strictObject({
  title: text(limits.title).exactOptional(),
  description: text(limits.description).exactOptional(),
  url: link.exactOptional(),
  timestamp: z.iso.datetime({ offset: true }).exactOptional(),
  color: whole(0, limits.colour).exactOptional(),
  footer: z.strictObject({ text: text(limits.footer), icon_url: picture.shape.url.exactOptional() }).exactOptional(),
  image: picture.exactOptional(),
  thumbnail: picture.exactOptional(),
  author: z
    .strictObject({
      name: shownText(limits.author),
      url: link.exactOptional(),
      icon_url: picture.shape.url.exactOptional(),
    })
    .exactOptional(),
  fields: list(field, 0, limits.fields).exactOptional(),
});

/** An embed that fits. */
export type EmbedBody = z.output<typeof embedBody>;

/** The characters of an embed that count towards the total of a message. */
export const embedLength = ({ title = '', description = '', footer, author, fields = [] }: EmbedBody): number =>
  [title, description, footer?.text ?? '', author?.name ?? '', ...fields.flatMap(({ name, value }) => [name, value])]
    .map(lengthOf)
    .reduce((sum, length) => sum + length, 0);

/** Whether an embed shows anything; one that doesn't is no message. */
export const showsSomething = ({ image, thumbnail, fields = [], ...embed }: EmbedBody): boolean =>
  image !== undefined || thumbnail !== undefined || fields.length > 0 || embedLength(embed) > 0;
