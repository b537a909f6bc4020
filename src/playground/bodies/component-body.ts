import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { buttonBody } from './button-body.ts';
import { complain, list } from './field.ts';
import { selectBody } from './select-body.ts';

const tooWide = {
  code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  message: 'The specified component exceeds the maximum width',
};

/** Five buttons, or one menu, which is as wide as they are. */
const row = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id: z.int().min(0).exactOptional(),
  components: list(z.discriminatedUnion('type', [buttonBody, selectBody]), 1, limits.buttons).superRefine(
    (items, ctx) => {
      const menu = items.findIndex(({ type }) => type !== ComponentType.Button);
      if (menu !== -1 && items.length > 1) ctx.addIssue(complain(tooWide, [menu]));
    },
  ),
});

const repeated = { code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message: 'Component custom id cannot be duplicated' };

/** The rows of a message. Components V2 are not built here: they turn off embeds and polls, which cards are made of. */
export const componentsBody = list(row, 0, limits.rows).superRefine((rows, ctx) => {
  const seen = new Set<string>();
  rows.forEach(({ components }, i) => {
    components.forEach((component, j) => {
      if (!('custom_id' in component)) return;
      if (seen.has(component.custom_id)) ctx.addIssue(complain(repeated, [i, 'components', j, 'custom_id']));
      seen.add(component.custom_id);
    });
  });
});

/** Rows that fit. */
export type ComponentsBody = z.output<typeof componentsBody>;
