import { type REST, Routes } from 'discord.js';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';

/** A command in the menu of a message answers whoever chose it; what is typed into a channel is for everybody in it. */
const isForOne = (interaction: APIInteraction): boolean =>
  interaction.type === InteractionType.ApplicationCommand && interaction.data.type === ApplicationCommandType.Message;

/**
 * What Discord is told while the answer isn't ready. A typed command shows "thinking …" to everybody, as most answers are for
 * everybody; a component leaves its message as it is; choices can't be deferred, so there are none.
 */
export function deferralOf(interaction: APIInteraction): APIInteractionResponse {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { type: InteractionResponseType.Pong };
    case InteractionType.ApplicationCommandAutocomplete:
      return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
    case InteractionType.MessageComponent:
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case InteractionType.ApplicationCommand:
    case InteractionType.ModalSubmit:
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(isForOne(interaction) && { data: { flags: MessageFlags.Ephemeral } }),
      };
  }
}

type Message = APIInteractionResponseCallbackData;

/** Everybody saw "thinking …", and a message can't be hidden afterwards: it has to go before its answer comes. */
async function replaceHidden(rest: REST, { application_id, token }: APIInteraction, body: Message): Promise<void> {
  await rest.delete(Routes.webhookMessage(application_id, token), { auth: false });
  await rest.post(Routes.webhook(application_id, token), { body, auth: false });
}

async function sendMessage(rest: REST, interaction: APIInteraction, body: Message): Promise<void> {
  const { application_id, token, type } = interaction;
  const isHidden = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (type === InteractionType.MessageComponent)
    await rest.post(Routes.webhook(application_id, token), { body, auth: false });
  else if (isHidden && !isForOne(interaction)) await replaceHidden(rest, interaction, body);
  else await rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false });
}

/** Sends the response that a deferral promised, so that fans see what they would have seen at once. */
export async function sendLate(
  rest: REST,
  interaction: APIInteraction,
  response: APIInteractionResponse,
): Promise<void> {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return sendMessage(rest, interaction, response.data);
    case InteractionResponseType.UpdateMessage: {
      const { application_id, token } = interaction;
      await rest.patch(Routes.webhookMessage(application_id, token), { body: response.data ?? {}, auth: false });
      return;
    }
    case InteractionResponseType.Pong:
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return;
    default:
      throw new Error(`A response of type ${response.type} can't come late`);
  }
}
