import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Invocation } from '../invocation.ts';
import type { Row } from '../reply.ts';
import { customId } from './custom-id.ts';

/** A row of one red button, for what can't be undone; its answer takes the place of the message. */
export const dangerRow = (label: string, invocation: Invocation): Row => ({
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Danger, label, custom_id: customId('turn', invocation) },
  ],
});
