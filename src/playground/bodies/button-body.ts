import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { address, complain, required, shownText, snowflake, text } from './field.ts';

/** An emoji on a component: a custom one by its id, any other by itself. */
export const emojiBody = z.strictObject({
  id: snowflake.exactOptional(),
  name: text(32).exactOptional(),
  animated: z.boolean().exactOptional(),
});

/** What every button may carry. */
const looks = {
  type: z.literal(ComponentType.Button),
  id: z.int().min(0).exactOptional(),
  label: text(limits.label).exactOptional(),
  emoji: emojiBody.exactOptional(),
  disabled: z.boolean().exactOptional(),
};

const pressed = z.strictObject({
  ...looks,
  style: z.union([
    z.literal(ButtonStyle.Primary),
    z.literal(ButtonStyle.Secondary),
    z.literal(ButtonStyle.Success),
    z.literal(ButtonStyle.Danger),
  ]),
  custom_id: shownText(limits.customId),
});

const followed = z.strictObject({
  ...looks,
  style: z.literal(ButtonStyle.Link),
  url: address(limits.buttonUrl, 'http', 'https', 'discord'),
});

/** A button: one to press, or a link. Premium buttons (style 6) are not built here. */
export const buttonBody = z.discriminatedUnion('style', [pressed, followed]).superRefine(({ label, emoji }, ctx) => {
  if (!label?.trim() && !emoji) ctx.addIssue(complain(required, ['label']));
});
