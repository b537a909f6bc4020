import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { cut } from '../wording/cut.ts';
import { isBlank } from '../wording/markdown.ts';
import { limits } from './limits.ts';

const { embed: max } = limits;

/** Below this a field says too little to be worth its heading. */
const LEAST_FIELD = 40;

const visible = (text: string): string => (isBlank(text) ? '–' : text);

/** The fields that have room in `room` characters, the last of them cut. */
function fitFields(fields: readonly APIEmbedField[], room: number): APIEmbedField[] {
  const kept: APIEmbedField[] = [];
  let left = room;
  for (const field of fields.slice(0, max.fields)) {
    const name = cut(visible(field.name), max.fieldName);
    const roomForValue = Math.min(max.fieldValue, left - name.length);
    if (roomForValue < LEAST_FIELD) break;
    const value = cut(visible(field.value), roomForValue);
    left -= name.length + value.length;
    kept.push({ ...field, name, value });
  }
  return kept;
}

/**
 * The embed within Discord's limits, each part cut between words. When it is too long as a whole, the title and the
 * footer (which holds the sources) stay, then the description, and the last fields give way. `total` is the room for all
 * of it, of which the footer takes no more than half.
 */
export function fitEmbed(
  { title, description, fields, footer, author, ...rest }: APIEmbed,
  total: number = max.total,
): APIEmbed {
  let room = total;
  const take = (text: string, limit: number): string => {
    const taken = cut(visible(text), Math.min(limit, room));
    room -= taken.length;
    return taken;
  };
  const head = {
    ...(title !== undefined && { title: take(title, max.title) }),
    ...(author && { author: { ...author, name: take(author.name, max.author) } }),
    ...(footer && { footer: { ...footer, text: take(footer.text, Math.min(max.footer, total / 2)) } }),
  };
  const body = description === undefined || room <= 0 ? {} : { description: take(description, max.description) };
  return { ...rest, ...head, ...body, ...(fields && { fields: fitFields(fields, room) }) };
}
