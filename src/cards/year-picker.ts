import { ComponentType } from 'discord-api-types/v10';
import type { Athlete } from '../athletics/athlete.ts';
import type { Row } from '../reply.ts';
import { pickValue } from './custom-id.ts';
import { limits } from './limits.ts';

/** A list of an athlete's seasons, the latest first, to open one; none when there is no other. */
export function yearPicker({ id }: Athlete, years: readonly number[]): Row[] {
  if (years.length === 0) return [];
  const options = years.slice(0, limits.select.options).map((year) => ({
    label: String(year),
    value: pickValue({ command: 'season', options: { athlete: id, year: String(year) } }),
  }));
  const select = { type: ComponentType.StringSelect, custom_id: 'pick season', options } as const;
  return [{ type: ComponentType.ActionRow, components: [{ ...select, placeholder: 'Open a season' }] }];
}
