import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Press, readPress } from '../cards/custom-id.ts';
import type { Caller } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import type { Attachment } from './attachment.ts';
import { menuSchema, readMenu } from './menu-data.ts';
import { callerOf, sender, senderSchema, user } from './sender.ts';
import { readSlash, slashSchema, unreadSlash } from './slash-data.ts';

/** An interaction as the rest of the program sees it. */
export type Request =
  | { readonly kind: 'ping' }
  | {
      readonly kind: 'command';
      readonly invocation: Invocation;
      readonly caller: Caller;
      /** Those of the message that it was chosen for. */
      readonly files?: readonly Attachment[];
    }
  | {
      readonly kind: 'autocomplete';
      readonly invocation: Invocation;
      readonly option: string;
      readonly typed: string;
      readonly caller: Caller | undefined;
    }
  | {
      readonly kind: 'component';
      readonly press: Press;
      readonly invocation: Invocation;
      readonly caller: Caller;
      /** Whoever asked for the message that was pressed; null when it answers nobody. */
      readonly ownerId: string | null;
    }
  | { readonly kind: 'other' };

const pressedSchema = z.object({
  component_type: z.enum(ComponentType),
  custom_id: z.string(),
  values: z.array(z.string()).default([]),
});

const commandSchema = z.object({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.discriminatedUnion('type', [slashSchema, menuSchema]),
  ...sender,
});
const autocompleteSchema = z.object({
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: slashSchema.catch(unreadSlash),
});
const componentSchema = z.object({
  type: z.literal(InteractionType.MessageComponent),
  data: pressedSchema,
  message: z.object({ interaction_metadata: z.object({ user }).nullish() }),
  ...sender,
});

const interactionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.Ping) }),
  commandSchema,
  autocompleteSchema,
  componentSchema,
]);

function readCommand(command: z.output<typeof commandSchema>): Request {
  const { data, guild_id } = command;
  const isTyped = data.type === ApplicationCommandType.ChatInput;
  const asked = isTyped ? { invocation: readSlash(data).invocation } : readMenu(data, guild_id);
  const caller = callerOf(command, isTyped ? data.resolved.channels : {});
  return asked && caller ? { kind: 'command', ...asked, caller } : { kind: 'other' };
}

function readAutocomplete({ data }: z.output<typeof autocompleteSchema>, sent: unknown): Request {
  const { invocation, typing = { option: '', typed: '' } } = readSlash(data);
  const from = senderSchema.safeParse(sent).data;
  return { kind: 'autocomplete', invocation, ...typing, caller: from && callerOf(from) };
}

function readComponent(sent: z.output<typeof componentSchema>): Request {
  const { data, message } = sent;
  const caller = callerOf(sent);
  const press = readPress(data.custom_id, data.values);
  const ownerId = message.interaction_metadata?.user.id ?? null;
  return press && caller ? { kind: 'component', ...press, caller, ownerId } : { kind: 'other' };
}

/** Reads what Discord sent; whatever the bot has no answer for, malformed or new, is `other`. */
export function readRequest(sent: unknown): Request {
  const { success, data: interaction } = interactionSchema.safeParse(sent);
  if (!success) return { kind: 'other' };
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return readAutocomplete(interaction, sent);
    case InteractionType.MessageComponent:
      return readComponent(interaction);
  }
}
