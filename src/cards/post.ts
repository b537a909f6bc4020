import type { APIEmbed } from 'discord-api-types/v10';
import type { Row } from '../reply.ts';

/** A message that answers nobody, as Discord takes it. It mentions one role at most, and nobody else, whatever its text says. */
export interface Post {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: [string] };
}
