import type { APIEmbed } from 'discord-api-types/v10';
import { fitEmbed } from './fit.ts';
import { limits } from './limits.ts';

/** As many characters as every embed is sure of, however long those before it are. */
const LEAST = 800;

const lengthOf = ({ title, description, fields = [], footer, author }: APIEmbed): number =>
  [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])].reduce(
    (sum, text = '') => sum + text.length,
    0,
  );

/** The embeds of one message within Discord's limits, those it sets for all of them together as well: the first ones get most. */
export function fitAll(embeds: readonly APIEmbed[]): APIEmbed[] {
  let left: number = limits.embed.total;
  return embeds.map((embed, i) => {
    const fitted = fitEmbed(embed, left - LEAST * (embeds.length - 1 - i));
    left -= lengthOf(fitted);
    return fitted;
  });
}
