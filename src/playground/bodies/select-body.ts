import { ChannelType, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { emojiBody } from './button-body.ts';
import { complain, list, shownText, text, whole } from './field.ts';

const menu = {
  id: z.int().min(0).exactOptional(),
  custom_id: shownText(limits.customId),
  placeholder: text(limits.placeholder).exactOptional(),
  min_values: whole(0, limits.selectOptions).exactOptional(),
  max_values: whole(1, limits.selectOptions).exactOptional(),
  disabled: z.boolean().exactOptional(),
  required: z.boolean().exactOptional(),
};

const option = z.strictObject({
  label: shownText(limits.selectText),
  value: shownText(limits.selectText),
  description: text(limits.selectText).exactOptional(),
  emoji: emojiBody.exactOptional(),
  default: z.boolean().exactOptional(),
});

const repeated = {
  code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  message: 'The specified option value is already used',
};

/** A menu of the bot's own options. */
export const stringSelectBody = z.strictObject({
  ...menu,
  type: z.literal(ComponentType.StringSelect),
  options: list(option, 1, limits.selectOptions).superRefine((options, ctx) => {
    const values = options.map(({ value }) => value);
    values.forEach((value, i) => {
      if (values.indexOf(value) < i) ctx.addIssue(complain(repeated, [i, 'value']));
    });
  }),
});

const channelTypes = z.array(z.enum(ChannelType));

/** A menu: the bot's own options, or the people, roles or channels of the server. */
export const selectBody = z
  .discriminatedUnion('type', [
    stringSelectBody,
    z.strictObject({ ...menu, type: z.literal(ComponentType.UserSelect) }),
    z.strictObject({ ...menu, type: z.literal(ComponentType.RoleSelect) }),
    z.strictObject({ ...menu, type: z.literal(ComponentType.MentionableSelect) }),
    z.strictObject({
      ...menu,
      type: z.literal(ComponentType.ChannelSelect),
      channel_types: channelTypes.exactOptional(),
    }),
  ])
  .superRefine((select, ctx) => {
    const { min_values: least = 1, max_values: most = 1 } = select;
    if (least > most)
      ctx.addIssue(
        complain({ code: 'SELECT_COMPONENT_INVALID_RANGE', message: 'min_values must not be above max_values' }, [
          'min_values',
        ]),
      );
    if (select.type === ComponentType.StringSelect && most > Math.max(select.options.length, 1)) {
      ctx.addIssue(
        complain(
          {
            code: 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
            message: 'max_values must not be above the number of options',
          },
          ['max_values'],
        ),
      );
    }
  });
