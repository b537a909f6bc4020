import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  ApplicationCommandType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import { referringTo } from '../messages/referring-to.ts';
import { people } from '../people.ts';
import type { Asked, State } from '../state.ts';

/** Who began an interaction. */
export const userOf = (interaction: APIInteraction): APIUser =>
  interaction.member?.user ?? interaction.user ?? people[0].user;

/** The message or the user in whose menu a command was picked. */
function targetOf({ data }: APIApplicationCommandInteraction) {
  switch (data.type) {
    case ApplicationCommandType.Message:
      return { target_message_id: data.target_id };
    case ApplicationCommandType.User: {
      const target_user = data.resolved.users[data.target_id];
      return target_user && { target_user };
    }
    default:
      return {};
  }
}

/** What a message says of a command or press that it came from. */
function firstHand(interaction: APIInteraction) {
  const { id, authorizing_integration_owners = {} } = interaction;
  const base = { id, user: userOf(interaction), authorizing_integration_owners };
  if (interaction.type === InteractionType.MessageComponent) {
    return { ...base, type: InteractionType.MessageComponent, interacted_message_id: interaction.message.id } as const;
  }
  const target = interaction.type === InteractionType.ApplicationCommand ? targetOf(interaction) : {};
  return { ...base, type: InteractionType.ApplicationCommand, ...target } as const;
}

/** What a message says of the interaction that it came from. */
function metadataOf({ interaction, trigger, original }: Asked, { interactions }: State): APIMessageInteractionMetadata {
  const followed = original === undefined ? {} : { original_response_message_id: original };
  const opener = trigger === undefined ? undefined : interactions.get(trigger)?.interaction;
  if (interaction.type !== InteractionType.ModalSubmit || !opener) return { ...firstHand(interaction), ...followed };
  const { id, authorizing_integration_owners } = interaction;
  return {
    ...{ id, type: interaction.type, user: userOf(interaction), authorizing_integration_owners, ...followed },
    triggering_interaction_metadata: firstHand(opener),
  };
}

/** “quote by”: what Discord shows beside the name of who used a command. */
function commandName(interaction: APIInteraction): string | undefined {
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  const nested = 'options' in data ? (data.options ?? []) : [];
  const [first] = nested;
  return first && 'options' in first && first.type <= 2 ? `${data.name} ${first.name}` : data.name;
}

function typeOf(interaction: APIInteraction): MessageType {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.ChatInput
        ? MessageType.ChatInputCommand
        : MessageType.ContextMenuCommand;
    case InteractionType.MessageComponent:
      return MessageType.Reply;
    default:
      return MessageType.Default;
  }
}

/** The message whose component was used, or in whose menu a command was picked. */
function sourceOf(interaction: APIInteraction): APIMessage | undefined {
  if (interaction.type === InteractionType.MessageComponent) return interaction.message;
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  return data.type === ApplicationCommandType.Message ? data.resolved.messages[data.target_id] : undefined;
}

/** What every message that answers an interaction carries: of which kind it is, and where it came from. */
export function comingFrom(asked: Asked, state: State): Partial<APIMessage> {
  const { interaction } = asked;
  const name = commandName(interaction);
  const source = sourceOf(interaction);
  return {
    type: typeOf(interaction),
    application_id: interaction.application_id,
    webhook_id: interaction.application_id,
    interaction_metadata: metadataOf(asked, state),
    ...(name !== undefined && {
      interaction: { id: interaction.id, type: interaction.type, name, user: userOf(interaction) },
    }),
    ...(source && referringTo(source)),
  };
}
