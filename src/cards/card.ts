import type { APIEmbed } from 'discord-api-types/v10';
import { type Reply, type Row, reply } from '../reply.ts';
import { fitEmbed } from './fit.ts';

/** A reply of one embed within Discord's limits; an empty footer and an empty list of fields are left out. */
export function card({ footer, fields, ...embed }: APIEmbed, rows: readonly Row[] = []): Reply {
  const filled = { ...embed, ...(fields?.length && { fields }), ...(footer?.text && { footer }) };
  return reply([fitEmbed(filled)], [...rows]);
}
