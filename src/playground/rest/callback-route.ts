import { type APIMessage, InteractionType, InteractionResponseType as Type } from 'discord-api-types/v10';
import { type CallbackBody, callbackBody } from '../bodies/callback-body.ts';
import { invalidForm, parseForm, refusals } from '../bodies/rest-error.ts';
import { withoutNulls } from '../bodies/without-nulls.ts';
import { channelOfAsked, isEphemeral, isLoading, respond } from '../interactions/respond.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Asked } from '../state.ts';
import { type Call, done, ok, type Result, type Route } from './route.ts';

/** The interaction, if it still waits for its answer. @throws RestError 10062 or 40060 */
function waiting({ store }: SmallDiscord, id: string, token: string): Asked {
  const asked = store.state.interactions.get(id);
  if (asked?.interaction.token !== token) throw refusals.unknownInteraction();
  switch (asked.status) {
    case 'waiting':
      return asked;
    case 'answered':
      throw refusals.alreadyAcknowledged();
    case 'failed':
      throw refusals.unknownInteraction();
  }
}

const message = [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource];
const update = [Type.DeferredMessageUpdate, Type.UpdateMessage];

/** The kinds of answer that fit an interaction. */
function fitting({ interaction }: Asked): readonly Type[] {
  switch (interaction.type) {
    case InteractionType.Ping:
      return [Type.Pong];
    case InteractionType.ApplicationCommand:
      return [...message, Type.Modal];
    case InteractionType.ApplicationCommandAutocomplete:
      return [Type.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...message, ...update, Type.Modal];
    case InteractionType.ModalSubmit:
      return interaction.message ? [...message, ...update] : message;
  }
}

/** Notes that the interaction is answered, with what else its page must hear. */
function settle(
  { store }: SmallDiscord,
  { interaction }: Asked,
  body: CallbackBody,
  original: APIMessage | undefined,
): void {
  const { id } = interaction;
  if (body.type === Type.Modal) store.apply({ type: 'modal-opened', interaction: id, modal: body.data });
  else if (body.type === Type.ApplicationCommandAutocompleteResult) {
    store.apply({ type: 'choices', interaction: id, choices: body.data.choices ?? [] });
  } else store.apply({ type: 'answered', interaction: id, original: original?.id });
}

/** What `with_response` brings: which message came of it. */
const callbackResponse = (asked: Asked, { type }: CallbackBody, made: APIMessage | undefined) => ({
  interaction: {
    id: asked.interaction.id,
    type: asked.interaction.type,
    channel_id: channelOfAsked(asked),
    ...(asked.interaction.guild_id !== undefined && { guild_id: asked.interaction.guild_id }),
    ...(made && {
      response_message_id: made.id,
      response_message_loading: isLoading(made),
      response_message_ephemeral: isEphemeral(made),
    }),
  },
  ...(made &&
    (type === Type.ChannelMessageWithSource || type === Type.UpdateMessage) && { resource: { type, message: made } }),
});

function answer(
  discord: SmallDiscord,
  [id = '', token = '']: readonly string[],
  { json, query, uploads }: Call,
): Result {
  const asked = waiting(discord, id, token);
  const body = parseForm(callbackBody, withoutNulls(json));
  const allowed = fitting(asked);
  if (!allowed.includes(body.type)) {
    throw invalidForm(['type'], 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
  }
  const made = respond(discord, asked, body, uploads);
  settle(discord, asked, body, made);
  return query.get('with_response') === 'true' ? ok(callbackResponse(asked, body, made)) : done;
}

/** The first answer to an interaction. */
export const callbackRoute: Route = { method: 'POST', path: '/interactions/*/*/callback', isOpen: true, run: answer };
