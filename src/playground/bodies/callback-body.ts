import { InteractionResponseType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { complain, lengthOf, list, shownText } from './field.ts';
import { messageBody } from './message-body.ts';
import { modalBody } from './modal-body.ts';

const longValue = { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${limits.choice} or fewer in length.` };

const choice = z.strictObject({
  name: shownText(limits.choice),
  name_localizations: z.record(z.string(), shownText(limits.choice)).exactOptional(),
  value: z.union([z.string(), z.number()]).superRefine((value, ctx) => {
    if (lengthOf(String(value)) > limits.choice) ctx.addIssue(complain(longValue));
  }),
});

/** The answer to an interaction. PONG is for HTTP only; it is refused here as it is by Discord's gateway side. */
export const callbackBody = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(Type.ChannelMessageWithSource), data: messageBody }),
  z.strictObject({
    type: z.literal(Type.DeferredChannelMessageWithSource),
    data: messageBody.pick({ flags: true }).exactOptional(),
  }),
  z.strictObject({ type: z.literal(Type.DeferredMessageUpdate), data: z.strictObject({}).exactOptional() }),
  z.strictObject({ type: z.literal(Type.UpdateMessage), data: messageBody.exactOptional() }),
  z.strictObject({
    type: z.literal(Type.ApplicationCommandAutocompleteResult),
    data: z.strictObject({ choices: list(choice, 0, limits.commandChoices).exactOptional() }),
  }),
  z.strictObject({ type: z.literal(Type.Modal), data: modalBody }),
]);

/** An answer that fits. */
export type CallbackBody = z.output<typeof callbackBody>;
