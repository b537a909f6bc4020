import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { interactionSchema } from '../../discord/interaction.ts';
import { ActionRefused } from '../action-refused.ts';
import { bot } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Asked } from '../state.ts';
import { envelope, type Place } from './envelope.ts';
import { userOf } from './metadata.ts';

/** What is noted of an interaction besides what is sent. */
export type Note = Partial<Pick<Asked, 'trigger' | 'request'>>;

/** Makes an interaction known and sends it to the bot, whose time begins to run. */
export function deliver(discord: SmallDiscord, interaction: APIInteraction, note: Note = {}): void {
  const { store, clock, patienceMs, dispatch } = discord;
  const begun = clock.now();
  const asked: Asked = {
    interaction,
    user: userOf(interaction).id,
    askedAt: begun.epochMilliseconds,
    status: 'waiting',
    trigger: note.trigger,
    request: note.request,
    original: undefined,
    modal: undefined,
  };
  store.apply({ type: 'asked', asked });
  clock.at(begun.add({ milliseconds: patienceMs }), () => {
    if (store.state.interactions.get(interaction.id)?.status === 'waiting') {
      store.apply({ type: 'failed', interaction: interaction.id });
    }
  });
  dispatch(GatewayDispatchEvents.InteractionCreate, interaction, { guild: interaction.guild_id });
}

/** Sends what a person did at a place; `body` is the type, the data and (of components) the message. Returns its id. @throws ActionRefused where the bot is not. */
export function send(discord: SmallDiscord, place: Place, body: object, note?: Note): string {
  if (place.server?.hasBot === false) throw new ActionRefused(`${bot.username} is not in this server`);
  const interaction = interactionSchema.parse({ ...envelope(discord, place), ...body });
  deliver(discord, interaction, note);
  return interaction.id;
}
