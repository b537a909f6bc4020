import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { type Press, readPress } from './cards/custom-id.ts';
import type { Caller } from './command.ts';
import type { Invocation } from './invocation.ts';
import { messageInvocation } from './message-target.ts';

/** An interaction as the rest of the program sees it. */
export type Request =
  | { readonly kind: 'ping' }
  | { readonly kind: 'command'; readonly invocation: Invocation; readonly caller: Caller }
  | { readonly kind: 'autocomplete'; readonly invocation: Invocation; readonly option: string; readonly typed: string }
  | {
      readonly kind: 'component';
      readonly press: Press;
      readonly invocation: Invocation;
      readonly caller: Caller;
      /** Whoever asked for the message that was pressed; null when it answers nobody. */
      readonly ownerId: string | null;
    }
  | { readonly kind: 'other' };

const user = z.object({ id: z.string() });

/** Bits as a decimal number; Discord names them all for administrators. */
const permissions = z
  .string()
  .regex(/^\d{1,30}$/)
  .catch('0')
  .transform(BigInt);

/** In a guild Discord names the user within the member, elsewhere alone. */
const callerSchema = z
  .object({
    guild_id: z.string().optional(),
    member: z.object({ user, permissions }).optional(),
    user: user.optional(),
  })
  .transform(({ guild_id, member, user }, context): Caller => {
    const id = member?.user.id ?? user?.id;
    const mayManage = ((member?.permissions ?? 0n) & PermissionFlagsBits.ManageGuild) !== 0n;
    if (id !== undefined) return { userId: id, guildId: guild_id ?? null, mayManage };
    context.addIssue({ code: 'custom', message: 'expected a user' });
    return z.NEVER;
  });

/** No name or phrase that the bot asks for is longer; searching for a novel would keep everybody waiting. */
const LONGEST_TYPED = 200;

const optionSchema = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).slice(0, LONGEST_TYPED)),
  focused: z.boolean().default(false),
});
type Option = z.infer<typeof optionSchema>;

const subcommandSchema = z.object({
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  name: z.string(),
  options: z.array(optionSchema).default([]),
});

const commandSchema = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.union([z.tuple([subcommandSchema]), z.array(optionSchema)]).default([]),
});

const invocationOf = (command: string, subcommand: string | undefined, options: readonly Option[]): Invocation => ({
  command,
  ...(subcommand !== undefined && { subcommand }),
  options: Object.fromEntries(options.map(({ name, value }) => [name, value])),
});

/** The invocation of a slash command, and its options with the one being typed. */
const slashSchema = commandSchema.transform(({ name, options }) => {
  const [first] = options;
  const [subcommand, flat] = first && 'options' in first ? [first.name, first.options] : [undefined, options];
  const plain = flat.filter((option) => 'value' in option);
  return { invocation: invocationOf(name, subcommand, plain), focused: plain.find(({ focused }) => focused) };
});

const pressedSchema = z.object({
  data: z.object({
    component_type: z.enum(ComponentType),
    custom_id: z.string(),
    values: z.array(z.string()).default([]),
  }),
  message: z.object({ interaction_metadata: z.object({ user }).nullish() }),
});

const interactionSchema = z.looseObject({ type: z.enum(InteractionType), data: z.unknown().optional() });

function readCommand(interaction: unknown, data: unknown): Request {
  const [slash, caller] = [slashSchema.safeParse(data), callerSchema.safeParse(interaction)];
  const invocation = slash.data?.invocation ?? messageInvocation.safeParse(interaction).data;
  return invocation && caller.success ? { kind: 'command', invocation, caller: caller.data } : { kind: 'other' };
}

function readAutocomplete(data: unknown): Request {
  const { success, data: slash } = slashSchema.safeParse(data);
  // Discord takes nothing but choices for it, not even a refusal.
  if (!success) return { kind: 'autocomplete', invocation: { command: '', options: {} }, option: '', typed: '' };
  const { invocation, focused } = slash;
  return { kind: 'autocomplete', invocation, option: focused?.name ?? '', typed: focused?.value ?? '' };
}

function readComponent(interaction: unknown): Request {
  const [pressed, caller] = [pressedSchema.safeParse(interaction), callerSchema.safeParse(interaction)];
  if (!pressed.success || !caller.success) return { kind: 'other' };
  const { data, message } = pressed.data;
  const press = readPress(data.custom_id, data.values);
  const ownerId = message.interaction_metadata?.user.id ?? null;
  return press ? { kind: 'component', ...press, caller: caller.data, ownerId } : { kind: 'other' };
}

/** Reads what Discord sent; whatever the bot has no answer for, malformed or new, is `other`. */
export function readRequest(sent: unknown): Request {
  const { success, data: interaction } = interactionSchema.safeParse(sent);
  if (!success) return { kind: 'other' };
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand:
      return readCommand(interaction, interaction.data);
    case InteractionType.ApplicationCommandAutocomplete:
      return readAutocomplete(interaction.data);
    case InteractionType.MessageComponent:
      return readComponent(interaction);
    case InteractionType.ModalSubmit:
      return { kind: 'other' };
  }
}
