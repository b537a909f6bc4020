import { InteractionType } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import { viewOf } from '../messages/view.ts';
import type { Action } from '../page-actions.ts';
import { placeOf, postOf } from '../place.ts';
import type { RegisteredCommand } from '../registered-command.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { commandData } from './command-data.ts';
import { pressData, selectData } from './component-data.ts';
import type { Place } from './envelope.ts';
import { keptFiles } from './kept-files.ts';
import { modalData } from './modal-data.ts';
import { channelOfAsked } from './respond.ts';
import { send } from './send.ts';
import { targetData } from './target-data.ts';

type Of<Kind extends Action['action']> = Extract<Action, { action: Kind }>;

function commandOf({ store }: SmallDiscord, id: string): RegisteredCommand {
  const command = store.state.commands.find((other) => other.id === id);
  if (!command) throw new ActionRefused('This command is outdated, please try again in a few minutes');
  return command;
}

function lineData(discord: SmallDiscord, action: Of<'run'> | Of<'autocomplete'>, place: Place) {
  const command = commandOf(discord, action.command);
  return commandData(command, { ...action, ...keptFiles(discord, action.options) }, place);
}

/** Sends a slash command; returns the id of its interaction. @throws ActionRefused */
export function run(discord: SmallDiscord, action: Of<'run'>): string {
  const place = placeOf(discord, action);
  const data = lineData(discord, action, place);
  return send(discord, place, { type: InteractionType.ApplicationCommand, data });
}

/** Picks a command in the menu of a message or a user; returns the id of its interaction. @throws ActionRefused */
export function pick(discord: SmallDiscord, action: Of<'pick'>): string {
  const place = placeOf(discord, action);
  const data = targetData(discord, commandOf(discord, action.command), place, action.target);
  return send(discord, place, { type: InteractionType.ApplicationCommand, data });
}

/** Asks for choices; returns the id of its interaction. @throws ActionRefused */
export function autocomplete(discord: SmallDiscord, action: Of<'autocomplete'>): string {
  const place = placeOf(discord, action);
  const data = lineData(discord, action, place);
  return send(
    discord,
    place,
    { type: InteractionType.ApplicationCommandAutocomplete, data },
    { request: action.request },
  );
}

/** Presses a button, or picks from a menu; returns the id of its interaction. @throws ActionRefused */
export function use(discord: SmallDiscord, action: Of<'press'> | Of<'select'>): string {
  const place = placeOf(discord, action);
  const message = viewOf(postOf(discord, action), action.user);
  const data =
    action.action === 'press'
      ? pressData(message, action.customId)
      : selectData(message, action.customId, action.values, place);
  return send(discord, place, { type: InteractionType.MessageComponent, data, message });
}

/** Submits a modal; returns the id of its interaction. @throws ActionRefused */
export function submit(discord: SmallDiscord, { user, interaction, fields }: Of<'submit'>): string {
  const opener = discord.store.state.interactions.get(interaction);
  if (!opener?.modal || opener.user !== user) throw new ActionRefused('There is no such modal');
  const place = placeOf(discord, { user, channel: channelOfAsked(opener) });
  const data = modalData(opener.modal, fields);
  const { message } = opener.interaction;
  const body = { type: InteractionType.ModalSubmit, data, ...(message && { message }) };
  return send(discord, place, body, { trigger: interaction });
}
