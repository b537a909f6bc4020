import { InteractionType } from 'discord-api-types/v10';
import { channelOfAsked } from '../interactions/respond.ts';
import { isSeenBy, viewOf } from '../messages/view.ts';
import type { PageEvent } from '../page-events.ts';
import { channelIn, isOpenTo } from '../servers.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Asked, Change, Post, State } from '../state.ts';
import { momentShown, serversShown } from './snapshot.ts';

type PostChange = Extract<Change, { post: Post }>;

/** What a user hears of a message, if they see it at all. */
function toldOfPost({ type, post }: PostChange, state: State, viewer: string): PageEvent[] {
  const channel = channelIn(state, post.message.channel_id);
  if (!channel || !isOpenTo(channel, viewer) || !isSeenBy(post, viewer)) return [];
  const { id, channel_id } = post.message;
  switch (type) {
    case 'posted':
      return [{ type: 'message-created', message: viewOf(post, viewer) }];
    case 'edited':
      return [{ type: 'message-updated', message: viewOf(post, viewer) }];
    case 'deleted':
      return [{ type: 'message-deleted', channel: channel_id, message: id }];
  }
}

/** What Discord's app says when the bot did not answer in time. */
function says({ type }: Asked['interaction']): string {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return 'Loading options failed';
    case InteractionType.MessageComponent:
      return 'This interaction failed';
    case InteractionType.ModalSubmit:
      return 'Something went wrong. Try again.';
    case InteractionType.Ping:
    case InteractionType.ApplicationCommand:
      return 'The application did not respond';
  }
}

function toldOfFailure(asked: Asked): PageEvent {
  const { interaction, request } = asked;
  if (request !== undefined) return { type: 'choices-failed', request, says: says(interaction) };
  return {
    type: 'interaction-failed',
    interaction: interaction.id,
    channel: channelOfAsked(asked),
    ...(interaction.message && { message: interaction.message.id }),
    says: says(interaction),
  };
}

type Outcome = Exclude<Extract<Change, { interaction: string }>, { type: 'forgotten' }>;

/** What becomes of an interaction is heard by its user alone. */
function toldOfOutcome(change: Outcome, { interactions }: State, viewer: string): PageEvent[] {
  const { interaction } = change;
  const asked = interactions.get(interaction);
  if (asked?.user !== viewer) return [];
  switch (change.type) {
    case 'answered':
      return [{ type: 'interaction-answered', interaction }];
    case 'failed':
      return [toldOfFailure(asked)];
    case 'modal-opened':
      return [{ type: 'modal-opened', interaction, channel: channelOfAsked(asked), modal: change.modal }];
    case 'choices':
      return asked.request === undefined
        ? []
        : [{ type: 'choices', request: asked.request, choices: [...change.choices] }];
  }
}

/** What one user hears when something happened. */
export function toldTo(viewer: string, change: Change, { store: { state }, clock }: SmallDiscord): PageEvent[] {
  switch (change.type) {
    case 'posted':
    case 'edited':
    case 'deleted':
      return toldOfPost(change, state, viewer);
    case 'answered':
    case 'failed':
    case 'modal-opened':
    case 'choices':
      return toldOfOutcome(change, state, viewer);
    case 'registered':
      return [{ type: 'commands-changed', commands: [...change.commands] }];
    case 'presence':
      return [{ type: 'presence', botIsOnline: change.botIsOnline }];
    case 'clock-moved':
      return [{ type: 'clock-moved', now: momentShown(clock.now()) }];
    case 'guild':
    case 'direct-messages':
      return [{ type: 'servers-changed', ...serversShown(state, viewer) }];
    case 'asked':
    case 'filed':
    case 'unfiled':
    case 'forgotten':
      return [];
  }
}
