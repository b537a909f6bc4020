import { type APIMessage, MessageReferenceType } from 'discord-api-types/v10';

type Reference = Required<Pick<APIMessage, 'message_reference' | 'referenced_message'>>;

/** How a message refers to an earlier one: by its ids, and with that message itself, though not with what that one refers to. */
export function referringTo({ referenced_message: _, ...earlier }: APIMessage): Reference {
  const { id: message_id, channel_id } = earlier;
  return {
    message_reference: { type: MessageReferenceType.Default, channel_id, message_id },
    referenced_message: earlier,
  };
}

/** How a message refers to an earlier one that is gone. */
export const referringToNothing = (channel_id: string): Reference => ({
  message_reference: { type: MessageReferenceType.Default, channel_id },
  referenced_message: null,
});
