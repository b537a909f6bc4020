import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { complain, list, shownText, text, whole } from './field.ts';
import { stringSelectBody } from './select-body.ts';

const input = z.strictObject({
  type: z.literal(ComponentType.TextInput),
  id: z.int().min(0).exactOptional(),
  custom_id: shownText(limits.customId),
  style: z.enum(TextInputStyle),
  label: shownText(limits.modalLabel).exactOptional(),
  value: text(limits.inputText).exactOptional(),
  placeholder: text(limits.inputPlaceholder).exactOptional(),
  required: z.boolean().exactOptional(),
  min_length: whole(0, limits.inputText).exactOptional(),
  max_length: whole(1, limits.inputText).exactOptional(),
});

/** A field with its label: the way of today. */
const label = z.strictObject({
  type: z.literal(ComponentType.Label),
  id: z.int().min(0).exactOptional(),
  label: shownText(limits.modalLabel),
  description: text(limits.modalDescription).exactOptional(),
  component: z.discriminatedUnion('type', [input, stringSelectBody]),
});

/** A field in a row: the way of before, which Discord still takes. */
const row = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id: z.int().min(0).exactOptional(),
  components: list(input, 1, 1),
});

const fieldsOf = (component: z.output<typeof label> | z.output<typeof row>) =>
  component.type === ComponentType.Label ? [component.component] : component.components;

const repeated = { code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message: 'Component custom id cannot be duplicated' };

/** A modal as a bot opens it. */
export const modalBody = z.strictObject({
  custom_id: shownText(limits.customId),
  title: shownText(limits.modalTitle),
  components: list(z.discriminatedUnion('type', [label, row]), 1, limits.modalComponents).superRefine(
    (components, ctx) => {
      const ids = components.flatMap(fieldsOf).map(({ custom_id }) => custom_id);
      ids.forEach((id, i) => {
        if (ids.indexOf(id) < i) ctx.addIssue(complain(repeated, [i]));
      });
    },
  ),
});

/** A modal that fits. */
export type ModalBody = z.output<typeof modalBody>;

/** The fields of a modal that people fill in. */
export const modalFields = ({ components }: ModalBody) => components.flatMap(fieldsOf);
