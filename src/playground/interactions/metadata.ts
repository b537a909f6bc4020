import {
  type APIInteraction,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { people } from '../people.ts';
import type { Asked, State } from '../state.ts';

/** Who began an interaction. */
export const userOf = (interaction: APIInteraction): APIUser =>
  interaction.member?.user ?? interaction.user ?? people[0].user;

/** What a message says of a command or press that it came from. */
function firstHand(interaction: APIInteraction) {
  const { id, authorizing_integration_owners = {} } = interaction;
  const base = { id, user: userOf(interaction), authorizing_integration_owners };
  if (interaction.type === InteractionType.MessageComponent) {
    return { ...base, type: InteractionType.MessageComponent, interacted_message_id: interaction.message.id } as const;
  }
  return { ...base, type: InteractionType.ApplicationCommand } as const;
}

/** What a message says of the interaction that it came from. */
function metadataOf({ interaction, trigger }: Asked, { interactions }: State): APIMessageInteractionMetadata {
  const opener = trigger === undefined ? undefined : interactions.get(trigger)?.interaction;
  if (interaction.type !== InteractionType.ModalSubmit || !opener) return firstHand(interaction);
  const { id, authorizing_integration_owners } = interaction;
  return {
    ...{ id, type: interaction.type, user: userOf(interaction), authorizing_integration_owners },
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

/** What every message that answers an interaction carries: of which kind it is, and where it came from. */
export function comingFrom(asked: Asked, state: State): Partial<APIMessage> {
  const { interaction } = asked;
  const name = commandName(interaction);
  const pressed = interaction.type === InteractionType.MessageComponent ? interaction.message : undefined;
  return {
    type: name === undefined ? (pressed ? MessageType.Reply : MessageType.Default) : MessageType.ChatInputCommand,
    application_id: interaction.application_id,
    webhook_id: interaction.application_id,
    interaction_metadata: metadataOf(asked, state),
    ...(name !== undefined && {
      interaction: { id: interaction.id, type: interaction.type, name, user: userOf(interaction) },
    }),
    ...(pressed && {
      message_reference: { type: MessageReferenceType.Default, channel_id: pressed.channel_id, message_id: pressed.id },
    }),
  };
}
