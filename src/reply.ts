import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  MessageFlags,
} from 'discord-api-types/v10';

/** A row of buttons or one select menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/**
 * What a command answers: Discord's own message JSON, the same through every transport.
 * It mentions nobody, whatever its text says.
 */
export interface Reply {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly flags?: MessageFlags;
  readonly allowed_mentions: { readonly parse: [] };
}

/** Whom a message mentions, whatever its text says. */
export const nobody: Reply['allowed_mentions'] = { parse: [] };

/** A reply of embeds, with the buttons that lead on from it. */
export const reply = (embeds: APIEmbed[], components: Row[] = []): Reply => ({
  embeds,
  components,
  allowed_mentions: nobody,
});

/** The same reply, seen only by whoever asked. */
export const ephemeral = (shown: Reply): Reply => ({ ...shown, flags: MessageFlags.Ephemeral });
